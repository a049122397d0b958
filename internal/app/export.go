package app

import (
	"context"
	"encoding/json"
	"fmt"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/preference"
	"genkan/internal/secret"
	"genkan/internal/store"
)

type exportCommand struct {
	Consent     exportConsentCommand     `cmd:"" help:"Print what a person agreed to and withdrew, as JSON lines: the proof."`
	Subscribers exportSubscribersCommand `cmd:"" help:"Print who wants a topic now, each with the link that stops it, as JSON lines."`
}

type exportConsentCommand struct {
	Person string `required:"" help:"User ID, or the id of the account."`
}

// Run prints one line of the ledger a line, the oldest first (PRE-2). Contact
// points are in clear: the output is personal data.
func (e exportConsentCommand) Run(ctx context.Context, s streams, c *commands) error {
	return c.withData(ctx, func(db *store.DB, keys *secret.Keys, _ string) error {
		person := e.Person
		if handle, err := account.ParseHandle(e.Person); err == nil {
			a, found, err := account.ByHandle(ctx, db, handle)
			if err != nil {
				return err
			}
			if found {
				person = a.ID
			}
		}
		lines, err := preference.New(preference.Parts{Audit: audit.New(keys)}).Proof(ctx, db, person)
		if err != nil {
			return err
		}
		if len(lines) == 0 {
			return fmt.Errorf("there is nothing about this person in the ledger")
		}
		out := json.NewEncoder(s.out)
		for _, l := range lines {
			if err := out.Encode(l); err != nil {
				return err
			}
		}
		return nil
	})
}

type exportSubscribersCommand struct {
	Topic   string `required:"" enum:"news,update" help:"news (promotions and events) or update (products and services)."`
	Channel string `required:"" enum:"mail,phone" help:"mail or phone."`
}

// Run prints everybody who may be written to or called now. It is a moment's
// truth: whoever sends later asks again.
func (e exportSubscribersCommand) Run(ctx context.Context, s streams, c *commands) error {
	return c.withData(ctx, func(db *store.DB, keys *secret.Keys, public string) error {
		p := preference.New(preference.Parts{DB: db, Audit: audit.New(keys), Keys: keys})
		choice := preference.Choice{Topic: e.Topic, Channel: e.Channel}
		all, err := p.Subscribers(ctx, choice)
		if err != nil {
			return err
		}
		out := json.NewEncoder(s.out)
		for _, x := range all {
			link, err := p.Link(x.Account, choice)
			if err != nil {
				return err
			}
			if err := out.Encode(map[string]string{"user_id": x.Handle, "contact": x.Contact, "language": x.Language, "unsubscribe": public + link}); err != nil {
				return err
			}
		}
		return nil
	})
}

// withData opens the database and the keys for a command that only reads.
func (c *commands) withData(ctx context.Context, read func(db *store.DB, keys *secret.Keys, public string) error) error {
	cfg, err := c.settings()
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
	return read(db, keys, cfg.PublicURL)
}
