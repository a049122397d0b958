// Command verdict runs the checks and tests of this repository and ends with one line that begins with PASS or FAIL.
//
// It owns the order of the steps, which packages run under the race detector, and the wording of the last line. It does
// not install or start anything the tests need: tools/test does, and hands on addresses in the environment.
//
//	verdict              every step, every package
//	verdict -quick       only what needs no database and no browser
//	verdict ./internal/x only the tests of these packages
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	quick := flag.Bool("quick", false, "only what needs no database and no browser")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Stdout, *quick, flag.Args())
	stop()
	os.Exit(code)
}

// run does the steps in order and stops at the first that fails: what comes after would only repeat its complaint.
func run(ctx context.Context, out io.Writer, quick bool, packages []string) int {
	began := time.Now()
	first := steps()
	if len(packages) > 0 {
		first = nil // somebody at work on one package; the rest of the tree may be half done
	}
	for _, s := range first {
		fmt.Fprintf(out, "── %s\n", s.name)
		if err := s.do(ctx, out); err != nil {
			fmt.Fprintf(out, "FAIL: %s: %v (after %s)\n", s.name, err, span(time.Since(began)))
			return 1
		}
	}
	total := results{whole: !quick && len(packages) == 0}
	for _, p := range passes(quick, packages) {
		fmt.Fprintf(out, "── go test: %s\n", p.name)
		if err := p.run(ctx, out, &total); err != nil {
			fmt.Fprintf(out, "FAIL: %s: %v (after %s)\n", p.name, err, span(time.Since(began)))
			return 1
		}
	}
	total.slowest(out)
	line, ok := total.verdict(quick, time.Since(began))
	fmt.Fprintln(out, line)
	if !ok {
		return 1
	}
	return 0
}

// span words a duration the way people say it: 6 min 10 s.
func span(d time.Duration) string {
	d = d.Round(time.Second)
	if d < time.Minute {
		return fmt.Sprintf("%d s", int(d.Seconds()))
	}
	return fmt.Sprintf("%d min %d s", int(d.Minutes()), int(d.Seconds())%60)
}
