package app

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"genkan/internal/audit"
	"genkan/internal/store"
)

type migrateCommand struct {
	JSON bool `help:"Print JSON."`
}

// Run migrates and tells the schema's version.
func (m migrateCommand) Run(ctx context.Context, s streams, c *commands) error {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, cfg, nil)
	if err != nil {
		return err
	}
	defer db.Close()
	have, _, err := db.Version(ctx)
	if err != nil {
		return err
	}
	if m.JSON {
		return json.NewEncoder(s.out).Encode(map[string]any{"database": db.Dialect(), "version": have})
	}
	_, err = fmt.Fprintf(s.out, "The %s database is at version %d.\n", db.Dialect(), have)
	return err
}

type auditCommand struct {
	Verify verifyCommand `cmd:"" help:"Prove every event and the chain of seals; tell how many events are not sealed yet."`
}

type verifyCommand struct {
	JSON bool     `help:"Print JSON."`
	Mark []string `help:"A seal from the log kept elsewhere, as SEQ:CHAIN: proves that the newest seals were not cut off." placeholder:"SEQ:CHAIN"`
}

// Run proves the audit log. It ends with exit code 1 if anything is broken.
func (v verifyCommand) Run(ctx context.Context, s streams, c *commands) error {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	marks, err := v.marks()
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, cfg.Database.Reveal(), store.Options{})
	if err != nil {
		return err
	}
	defer db.Close()
	keys, err := openKeys(cfg)
	if err != nil {
		return err
	}
	report, err := audit.NewSealer(db, keys, newLogger(s.err, cfg.LogLevel), nil).Verify(ctx, marks...)
	if err != nil {
		return err
	}
	if v.JSON {
		if err := json.NewEncoder(s.out).Encode(report); err != nil {
			return err
		}
	} else {
		printReport(s, report)
	}
	if !report.OK() {
		return errQuiet
	}
	return nil
}

func (v verifyCommand) marks() ([]audit.Mark, error) {
	var out []audit.Mark
	for _, m := range v.Mark {
		seq, chain, found := strings.Cut(m, ":")
		n, err := strconv.ParseInt(seq, 10, 64)
		if err != nil || !found {
			return nil, fmt.Errorf("a mark is given as SEQ:CHAIN, as the log shows them")
		}
		out = append(out, audit.Mark{Seq: n, Chain: chain})
	}
	return out, nil
}

func printReport(s streams, r audit.Report) {
	fmt.Fprintf(s.out, "%d events, %d seals, %d events not sealed yet.\n", r.Events, r.Seals, r.Unsealed)
	if r.Seals > 0 {
		fmt.Fprintf(s.out, "Newest seal: %d %s\n", r.Newest.Seq, r.Newest.Chain)
	}
	for _, b := range r.Broken {
		fmt.Fprintln(s.out, "BROKEN:", b)
	}
	if r.More > 0 {
		fmt.Fprintf(s.out, "BROKEN: and %d more\n", r.More)
	}
	if r.OK() {
		fmt.Fprintln(s.out, "Everything is proved. Not provable: an event deleted from the database within about a second of its commit.")
	}
}
