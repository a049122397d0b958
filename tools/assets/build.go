package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

const outputDir = "assets"

// sources are the files a page may ask for by name, and where each comes from.
var sources = []struct{ name, path string }{
	{"core.css", "css/core.css"},
	{"core.js", "js/core.js"},
	{"desk.css", "css/desk.css"},
	{"desk.js", "js/desk.js"},
	{"passkey.js", "js/passkey.js"},
	{"profile.css", "css/profile.css"},
	{"profile.js", "js/profile.js"},
	{"favicon.svg", "icons/favicon.svg"},
	{"icons.svg", "icons/icons.svg"},
}

type file struct {
	name string
	body []byte
}

// build returns every output file: each asset under its hashed name, its gzip
// form, and the manifest that maps plain names to hashed ones.
func build(dir string) ([]file, error) {
	var files []file
	manifest := map[string]string{}
	for _, s := range sources {
		body, err := produce(filepath.Join(dir, s.path))
		if err != nil {
			return nil, fmt.Errorf("build %s: %w", s.name, err)
		}
		packed, err := pack(body)
		if err != nil {
			return nil, fmt.Errorf("compress %s: %w", s.name, err)
		}
		name := hashed(s.name, body)
		manifest[s.name] = name
		files = append(files, file{name, body}, file{name + ".gz", packed})
	}
	list, err := json.MarshalIndent(manifest, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write the manifest: %w", err)
	}
	return append(files, file{"manifest.json", append(list, '\n')}), nil
}

// produce bundles scripts and style sheets; pictures only lose the white space
// between their elements.
func produce(path string) ([]byte, error) {
	if filepath.Ext(path) == ".svg" {
		return squeeze(path)
	}
	result := api.Build(api.BuildOptions{
		EntryPoints:       []string{path},
		Bundle:            true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Format:            api.FormatESModule,
		Charset:           api.CharsetUTF8,
		LegalComments:     api.LegalCommentsNone,
		// The oldest browsers with light-dark(), which the style sheet needs.
		Engines: []api.Engine{
			{Name: api.EngineChrome, Version: "123"},
			{Name: api.EngineFirefox, Version: "120"},
			{Name: api.EngineSafari, Version: "17.5"},
		},
		LogLevel: api.LogLevelSilent,
	})
	if len(result.Errors) > 0 {
		return nil, errors.New(strings.Join(api.FormatMessages(result.Errors, api.FormatMessagesOptions{}), ""))
	}
	if len(result.OutputFiles) != 1 {
		return nil, fmt.Errorf("%d files came out, want one", len(result.OutputFiles))
	}
	return result.OutputFiles[0].Contents, nil
}

func squeeze(path string) ([]byte, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	for line := range strings.Lines(string(text)) {
		b.WriteString(strings.TrimSpace(line))
	}
	return []byte(b.String()), nil
}

// pack writes no file name and no time, so equal input gives equal output.
func pack(body []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// hashed puts the first 12 hexadecimal digits of the content's SHA-256 before
// the extension: core.css becomes core.0123456789ab.css.
func hashed(name string, body []byte) string {
	sum := sha256.Sum256(body)
	ext := filepath.Ext(name)
	return strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:6]) + ext
}
