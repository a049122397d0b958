package ui

import (
	"embed"
	"encoding/json"
	"fmt"
	"path"
)

//go:generate go run genkan/tools/assets

// Templates holds layout.html, components/*.html and the pages that belong to
// no capability.
//
//go:embed *.html components/*.html
var Templates embed.FS

//go:embed assets
var built embed.FS

// Prefix is the path below which assets are served.
const Prefix = "/assets/"

// Asset is one file that pages load. Its name carries its content hash, so it
// may be cached for ever.
type Asset struct {
	File string // name with hash, e.g. core.0123456789ab.css
	Type string // media type
	Body []byte // as is
	Gzip []byte // compressed at build time
}

// Assets are all files that pages load.
type Assets struct {
	files map[string]Asset  // by hashed name
	names map[string]string // plain name → hashed name
}

// LoadAssets reads the embedded files. It fails only when the build output is
// broken.
func LoadAssets() (*Assets, error) {
	list, err := built.ReadFile("assets/manifest.json")
	if err != nil {
		return nil, fmt.Errorf("read the asset manifest: %w", err)
	}
	a := &Assets{files: map[string]Asset{}}
	if err := json.Unmarshal(list, &a.names); err != nil {
		return nil, fmt.Errorf("parse the asset manifest: %w", err)
	}
	for _, file := range a.names {
		body, err := built.ReadFile("assets/" + file)
		if err != nil {
			return nil, fmt.Errorf("read an asset: %w", err)
		}
		packed, err := built.ReadFile("assets/" + file + ".gz")
		if err != nil {
			return nil, fmt.Errorf("read a compressed asset: %w", err)
		}
		a.files[file] = Asset{File: file, Type: mediaType(file), Body: body, Gzip: packed}
	}
	return a, nil
}

// URL is the address of the asset with that plain name ("core.css"); empty
// when there is none, which a test of every page notices.
func (a *Assets) URL(name string) string {
	file, ok := a.names[name]
	if !ok {
		return ""
	}
	return Prefix + file
}

// Get finds an asset by its hashed file name.
func (a *Assets) Get(file string) (Asset, bool) {
	asset, ok := a.files[file]
	return asset, ok
}

// mediaType does not ask the system's table, which differs between machines.
func mediaType(file string) string {
	switch path.Ext(file) {
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	}
	return "application/octet-stream"
}
