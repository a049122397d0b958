package main

import (
	"bytes"
	"fmt"
	"go/format"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// step is one check that comes before the tests.
type step struct {
	name string
	do   func(out io.Writer) error
}

func steps() []step {
	return []step{
		{"gofmt", formatted},
		{"go vet", func(out io.Writer) error { return command(out, "go", "vet", "./...") }},
		{"go build", build},
		{"notices", notices},
	}
}

// formatted complains about every Go file that gofmt would change.
func formatted(out io.Writer) error {
	var wrong []string
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != "." && (strings.HasPrefix(d.Name(), ".") || path == "data" || path == "bin" || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		tidy, err := format.Source(text)
		if err != nil || !bytes.Equal(text, tidy) {
			wrong = append(wrong, path)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if len(wrong) > 0 {
		return fmt.Errorf("not formatted: %s", strings.Join(wrong, ", "))
	}
	return nil
}

// build compiles everything, and the program itself the way it is shipped.
func build(out io.Writer) error {
	if err := command(out, "go", "build", "./..."); err != nil {
		return err
	}
	if !exists("cmd/genkan") {
		return nil
	}
	return command(out, "tools/build")
}

// notices proves that THIRD_PARTY_NOTICES.md is what would be generated now.
func notices(out io.Writer) error {
	if !exists("cmd/genkan") {
		return nil
	}
	return command(out, "go", "run", "./tools/notices", "-check")
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func command(out io.Writer, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return nil
}
