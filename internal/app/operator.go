package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"genkan/internal/store"
	"genkan/internal/support"
)

// linkFile holds the set-up link while it works, readable by the owner only.
const linkFile = "setup-link.txt"

type operatorCommand struct {
	Invite inviteCommand `cmd:"" help:"Make a one-time set-up link for an operator; it works for 24 hours."`
}

type inviteCommand struct {
	JSON bool `help:"Print JSON."`
}

// Run makes a link and prints it.
func (o inviteCommand) Run(ctx context.Context, s streams, c *commands) error {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, cfg, nil)
	if err != nil {
		return err
	}
	defer db.Close()
	link, until, err := newLink(ctx, db, cfg.PublicURL)
	if err != nil {
		return err
	}
	if o.JSON {
		return json.NewEncoder(s.out).Encode(map[string]string{"link": link, "until": until.Format(time.RFC3339)})
	}
	_, err = fmt.Fprintf(s.out, "Set-up link, works once until %s:\n%s\n", until.Format(time.RFC3339), link)
	return err
}

func newLink(ctx context.Context, db *store.DB, public string) (string, time.Time, error) {
	in, err := store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (support.Invite, error) {
		return support.NewInvite(ctx, tx, support.Superuser)
	})
	return public + "/setup/" + in.Token, in.Until, err
}

// welcome tells the terminal where the pages are and, while there is no
// operator, how to become the first (SUP-7). The link never passes the logger.
func (p *Parts) welcome(ctx context.Context, out io.Writer) error {
	fmt.Fprintf(out, "Genkan %s serves %s\n", Version, p.Config.PublicURL)
	if p.Capture != nil {
		fmt.Fprintf(out, "Local mode: mail is not sent but shown at %s/captured\n", p.Config.PublicURL)
	}
	path := filepath.Join(p.Config.Data, linkFile)
	operator, invited, err := support.Any(ctx, p.DB, p.DB.Clock().Now())
	if err != nil {
		return err
	}
	if operator {
		if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("remove the used set-up link: %w", err)
		}
		return nil
	}
	link := ""
	if invited { // a link is on its way already, perhaps to somebody else
		if b, err := os.ReadFile(path); err == nil {
			link = strings.TrimSpace(string(b))
		}
	} else if link, _, err = newLink(ctx, p.DB, p.Config.PublicURL); err != nil {
		return err
	} else if err := writeOwnerOnly(path, link+"\n"); err != nil {
		return err
	}
	if link != "" {
		fmt.Fprintf(out, "There is no operator yet. Set-up link, works once within 24 hours (also in %s):\n%s\n", path, link)
	}
	return nil
}

// writeOwnerOnly replaces a file; an older one keeps no wider mode.
func writeOwnerOnly(path, text string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("write the set-up link: %w", err)
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("write the set-up link: %w", err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		return fmt.Errorf("write the set-up link: %w", err)
	}
	return nil
}
