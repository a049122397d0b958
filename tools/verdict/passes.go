package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// A pass is one call of go test.
type pass struct {
	name     string
	race     bool
	packages []string
}

// underRace lists the packages in which goroutines share memory that matters: they run under the race detector, which
// costs five to ten times the time, and a second compilation of everything they import.
func underRace() []string {
	return []string{
		"genkan/internal/clock",
		"genkan/internal/job",
		"genkan/internal/limit",
		"genkan/internal/secret",
		"genkan/internal/security",
		"genkan/internal/session",
		"genkan/internal/signup",
		"genkan/internal/signin",
		"genkan/internal/store",
	}
}

// alone lists the packages that measure time: nothing else may run beside them.
func alone() []string {
	return []string{"genkan/test/silence"}
}

// quickly lists the packages that need neither database nor browser and guard the shape of the repository.
func quickly() []string {
	return []string{"genkan/internal", "genkan/tools/notices", "genkan/tools/verdict"}
}

func passes(quick bool, patterns []string) []pass {
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	known, err := list(patterns)
	if err != nil {
		return []pass{{name: "go list", packages: patterns}}
	}
	pick := func(wanted []string) []string {
		return slices.DeleteFunc(slices.Clone(known), func(p string) bool { return !slices.Contains(wanted, p) })
	}
	if quick {
		return []pass{{name: "the shape of the repository", packages: pick(quickly())}}
	}
	special := slices.Concat(underRace(), alone())
	rest := slices.DeleteFunc(slices.Clone(known), func(p string) bool { return slices.Contains(special, p) })
	all := []pass{
		{name: "timed, alone", packages: pick(alone())},
		{name: "plain", packages: rest},
		{name: "with the race detector", packages: pick(underRace()), race: true},
	}
	return slices.DeleteFunc(all, func(p pass) bool { return len(p.packages) == 0 })
}

func list(patterns []string) ([]string, error) {
	out, err := exec.Command("go", append([]string{"list"}, patterns...)...).Output()
	if err != nil {
		return nil, err
	}
	return strings.Fields(string(out)), nil
}

// run hands what go test reports to the results. A failing test is no error here: the verdict speaks of it.
func (p pass) run(ctx context.Context, out io.Writer, total *results) error {
	args := []string{"test", "-json", "-count=1", "-vet=off", "-shuffle=on", "-timeout=25m"}
	cgo := "CGO_ENABLED=0"
	if p.race {
		args, cgo = append(args, "-race"), "CGO_ENABLED=1"
	}
	cmd := started(ctx, "go", append(args, p.packages...)...)
	cmd.Env = append(os.Environ(), cgo)
	cmd.Stderr = out
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	seen, readErr := total.read(pipe, out)
	err = cmd.Wait()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return errors.New("stopped from outside")
	case readErr != nil:
		return readErr
	case errors.As(err, &exit) && seen > 0:
		total.broken = true
		return nil
	case err != nil:
		return fmt.Errorf("go test reported nothing: %w", err)
	}
	return nil
}

// event is one line of `go test -json`; see `go doc test2json`.
type event struct {
	Action, Package, Test, Output, ImportPath, Key, Value string
	Elapsed                                               float64
}

// read takes the events of one go test and returns how many there were.
func (r *results) read(in io.Reader, out io.Writer) (int, error) {
	lines := bufio.NewReader(in)
	for n := 0; ; n++ {
		line, err := lines.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			return n, nil
		}
		if err != nil && err != io.EOF {
			return n, fmt.Errorf("reading what go test reports: %w", err)
		}
		var e event
		if json.Unmarshal(line, &e) != nil {
			// Whatever is no event is something people must see, such as a crash of go itself.
			fmt.Fprintf(out, "%s", line)
			continue
		}
		r.take(e, out)
	}
}
