package app

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"genkan/internal/config"
	"genkan/internal/job"
	"genkan/internal/mail"
	"genkan/internal/store"
)

type doctorCommand struct {
	JSON bool `help:"Print JSON."`
}

// finding is one thing the doctor looked at.
type finding struct {
	What string `json:"what"`
	OK   bool   `json:"ok"`
	Says string `json:"says"`
}

// Run looks at everything the program needs and changes nothing. It ends with
// exit code 1 if anything is wrong.
func (d doctorCommand) Run(ctx context.Context, s streams, c *commands) error {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	found := diagnose(ctx, cfg)
	if d.JSON {
		err = json.NewEncoder(s.out).Encode(found)
	} else {
		for _, x := range cfg.Explain() {
			fmt.Fprintf(s.out, "  %-26s %s (%s)\n", x.Name, x.Value, x.From)
		}
		for _, f := range found {
			mark := "ok   "
			if !f.OK {
				mark = "WRONG"
			}
			fmt.Fprintf(s.out, "%s %s: %s\n", mark, f.What, f.Says)
		}
	}
	for _, f := range found {
		if !f.OK && err == nil {
			err = errQuiet
		}
	}
	return err
}

func diagnose(ctx context.Context, cfg config.Config) []finding {
	found := []finding{{"settings", true, "read and consistent"}}
	add := func(what string, says string, err error) {
		f := finding{what, err == nil, says}
		if err != nil {
			f.Says = err.Error()
		}
		found = append(found, f)
	}
	says, err := checkFolder(cfg.Data)
	add("data folder", says, err)
	says, err = checkDatabase(ctx, cfg)
	add("database and key", says, err)
	if cfg.LocalMode() {
		add("mail", "local mode: captured, not sent", nil)
		add("sms", "local mode: captured, not sent", nil)
	} else {
		says, err = checkMail(ctx, cfg)
		add("mail", says, err)
		says, err = checkSMS(cfg)
		add("sms", says, err)
	}
	return found
}

func checkFolder(path string) (string, error) {
	info, err := os.Stat(path)
	if os.IsNotExist(err) {
		return "not there yet; the first start makes it", nil
	}
	if err != nil {
		return "", err
	}
	probe := filepath.Join(path, ".doctor")
	if err := os.WriteFile(probe, nil, 0o600); err != nil {
		return "", fmt.Errorf("cannot be written: %w", err)
	}
	if err := os.Remove(probe); err != nil {
		return "", err
	}
	if info.Mode().Perm()&0o077 != 0 {
		return "", fmt.Errorf("other users of this machine can look into it (mode %o): set it to 700", info.Mode().Perm())
	}
	return "writable, for the owner only", nil
}

func checkDatabase(ctx context.Context, cfg config.Config) (string, error) {
	if path, ok := sqlitePath(cfg); ok {
		if _, err := os.Stat(path); os.IsNotExist(err) {
			return "not there yet; the first start makes it", nil
		}
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	db, err := store.Open(ctx, cfg.Database.Reveal(), store.Options{})
	if err != nil {
		return "", err
	}
	defer db.Close()
	have, want, err := db.Version(ctx)
	if err != nil {
		return "", err
	}
	if have != want {
		return fmt.Sprintf("the schema is at version %d and this program needs %d: serve or migrate does it", have, want), nil
	}
	keys, err := openKeys(cfg)
	if err != nil {
		return "", err
	}
	var known string
	if err := db.QueryRow(ctx, `SELECT value FROM setting WHERE name = 'key'`).Scan(&known); err != nil {
		return "", err
	}
	if known != keys.ID() {
		return "", fmt.Errorf("the key is not this database's: that belongs to the key %s", known)
	}
	jobs, err := job.Counts(ctx, db)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s, schema version %d, the key fits; outbox: %d waiting, %d given up", db.Dialect(), have, jobs[job.Queued]+jobs[job.Running], jobs[job.Dead]), nil
}

func checkMail(ctx context.Context, cfg config.Config) (string, error) {
	server, err := mail.ParseServer(cfg.SMTP.Reveal())
	if err != nil {
		return "", err
	}
	server.Hello = cfg.PublicHost()
	r, err := mail.NewSMTP(server, nil).Check(ctx)
	return fmt.Sprintf("the server answers (encrypted %t, logged in %t)", r.Encrypted, r.Authenticated), err
}

func sqlitePath(cfg config.Config) (string, bool) {
	const scheme = "sqlite:"
	address := cfg.Database.Reveal()
	if len(address) > len(scheme) && address[:len(scheme)] == scheme {
		return address[len(scheme):], true
	}
	return "", false
}
