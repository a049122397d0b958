// Command assets bundles and minifies the style sheet and the script of the
// pages, and writes them, with the icons, under names that carry their content
// hash. Run it with `go generate ./internal/web/ui`; the output is checked in.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	dir := flag.String("dir", ".", "the folder of package ui")
	flag.Parse()
	if err := run(*dir); err != nil {
		fmt.Fprintln(os.Stderr, "assets:", err)
		os.Exit(1)
	}
}

// run builds everything before it touches the output folder, so a mistake in
// a source file leaves the last good output where it was.
func run(dir string) error {
	files, err := build(dir)
	if err != nil {
		return err
	}
	out := filepath.Join(dir, outputDir)
	if err := os.RemoveAll(out); err != nil {
		return fmt.Errorf("clear the output: %w", err)
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return fmt.Errorf("make the output folder: %w", err)
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(out, f.name), f.body, 0o644); err != nil {
			return fmt.Errorf("write %s: %w", f.name, err)
		}
	}
	return nil
}
