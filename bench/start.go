package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"genkan/bench/proc"
	"genkan/bench/report"
)

const starts = 11

// start takes the time from exec to the first 200 of /readyz.
func (b *bench) start(ctx context.Context) error {
	for _, database := range b.databases() {
		t, err := b.newTarget(ctx, database)
		if err != nil {
			return err
		}
		if err := errors.Join(t.startTimes(), t.remove()); err != nil {
			return fmt.Errorf("%s: %w", database, err)
		}
	}
	return nil
}

func (t *target) startTimes() error {
	b := t.bench
	if err := t.start(); err != nil { // migrates
		return err
	}
	first := t.server.Took
	if err := t.stop(); err != nil {
		return err
	}
	var took []time.Duration
	var cpu time.Duration
	for range starts {
		if err := t.start(); err != nil {
			return err
		}
		took = append(took, t.server.Took)
		cpu += proc.FineCPU(t.server.PID)
		if err := t.stop(); err != nil {
			return err
		}
	}
	slices.Sort(took)
	goal := 40 * time.Millisecond
	if t.database == onPostgres {
		goal = 50 * time.Millisecond
	}
	middle := took[len(took)/2]
	b.add(report.Line{
		Figure: "start: exec to healthy, migrated database", Database: t.database, Goal: "≤ " + ms(goal) + ", median of 11",
		Measured: fmt.Sprintf("%s (%s to %s); very first start %s", ms(middle), ms(took[0]), ms(took[len(took)-1]), ms(first)),
		Server:   cpu / starts, Verdict: report.Judge(middle <= goal),
	})
	if t.database == onSQLite {
		return t.inits()
	}
	return nil
}

var initLine = regexp.MustCompile(`(?m)^init (\S+) @\S+ ms, (\S+) ms clock, (\d+) bytes`)

type initTime struct {
	pkg   string
	ms    float64
	bytes int
}

// inits reads what each package's initialisation takes: global tables are paid
// for at every start, by every command.
func (t *target) inits() error {
	srv, err := proc.Start(t.spec("GODEBUG=inittrace=1"))
	if err != nil {
		return err
	}
	if err := srv.Stop(); err != nil {
		return err
	}
	said, err := os.ReadFile(t.logFile())
	if err != nil {
		return err
	}
	var all []initTime
	sum := 0.0
	for _, m := range initLine.FindAllStringSubmatch(string(said), -1) {
		clock, _ := strconv.ParseFloat(m[2], 64) // the pattern found a number
		bytes, _ := strconv.Atoi(m[3])
		all = append(all, initTime{m[1], clock, bytes})
		sum += clock
	}
	if len(all) == 0 {
		return errors.New("GODEBUG=inittrace=1 told nothing")
	}
	slices.SortFunc(all, func(a, b initTime) int { return int(1e6 * (b.ms - a.ms)) })
	var slow, top []string
	for i, x := range all {
		if x.ms > 5 {
			slow = append(slow, x.pkg)
		}
		if i < 5 {
			top = append(top, fmt.Sprintf("%s %.2f ms", x.pkg, x.ms))
		}
	}
	t.bench.add(report.Line{Figure: "start: initialisation of packages", Goal: "none over 5 ms",
		Measured: fmt.Sprintf("%d packages, %.1f ms; over 5 ms: %s", len(all), sum, orNone(slow)), Verdict: report.Judge(len(slow) == 0)})
	t.bench.note("Slowest initialisations: %s.", strings.Join(top, ", "))
	return nil
}

func orNone(list []string) string {
	if len(list) == 0 {
		return "none"
	}
	return strings.Join(list, ", ")
}
