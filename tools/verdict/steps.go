package main

import (
	"bytes"
	"context"
	"fmt"
	"go/format"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// step is one check that comes before the tests.
type step struct {
	name string
	do   func(ctx context.Context, out io.Writer) error
}

func steps() []step {
	return []step{
		{"gofmt", formatted},
		{"go vet", func(ctx context.Context, out io.Writer) error { return command(ctx, out, "go", "vet", "./...") }},
		{"go build", build},
		{"notices", notices},
	}
}

// formatted complains about every Go file that gofmt would change.
func formatted(context.Context, io.Writer) error {
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
func build(ctx context.Context, out io.Writer) error {
	if err := command(ctx, out, "go", "build", "-buildvcs=false", "./..."); err != nil {
		return err
	}
	if !exists("cmd/genkan") {
		return nil
	}
	return command(ctx, out, "tools/build")
}

// notices proves that THIRD_PARTY_NOTICES.md is what would be generated now.
func notices(ctx context.Context, out io.Writer) error {
	if !exists("cmd/genkan") {
		return nil
	}
	return command(ctx, out, "go", "run", "./tools/notices", "-check")
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func command(ctx context.Context, out io.Writer, name string, args ...string) error {
	cmd := started(ctx, name, args...)
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return nil
}

// started prepares a command that, when this program is told to end, ends with everything it has started itself: go test
// does not stop its test binaries on its own.
func started(ctx context.Context, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM) }
	cmd.WaitDelay = 10 * time.Second
	return cmd
}
