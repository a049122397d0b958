package consent_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"genkan/internal/audit"
	"genkan/internal/clock"
	"genkan/internal/consent"
	"genkan/internal/i18n"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

func texts(t *testing.T) *consent.Texts {
	t.Helper()
	catalog, err := i18n.Load("ja")
	if err != nil {
		t.Fatal(err)
	}
	return &consent.Texts{Catalog: catalog, TermsVersion: "1", PrivacyVersion: "1"}
}

// A wording is told from every other by its hash: version, language, topic and
// the vendor's own page each make another one, and the same is always the same.
func TestWording_Hash(t *testing.T) {
	base, newer, page := texts(t), texts(t), texts(t)
	newer.TermsVersion = "2"
	page.TermsURL = "https://vendor.example/terms"
	seen := map[string]string{}
	for name, w := range map[string]consent.Wording{
		"terms ja": base.Wording(consent.Terms, "ja"), "terms en": base.Wording(consent.Terms, "en"), "privacy ja": base.Wording(consent.Privacy, "ja"),
		"news ja": base.Wording(consent.News, "ja"), "terms 2": newer.Wording(consent.Terms, "ja"), "page": page.Wording(consent.Terms, "ja"),
		"box news mail": base.Choice(consent.News, consent.ByMail, "ja"), "box news phone": base.Choice(consent.News, consent.ByPhone, "ja"), "box update mail": base.Choice(consent.Update, consent.ByMail, "ja"),
		"box news mail en": base.Choice(consent.News, consent.ByMail, "en"), "unsubscribe": base.Unsubscribe("ja"), "unsubscribe en": base.Unsubscribe("en"),
	} {
		if len(w.Hash) != 32 || !strings.Contains(w.ID, " ") {
			t.Errorf("%s: %q with a hash of %d bytes", name, w.ID, len(w.Hash))
		}
		if other := seen[string(w.Hash)]; other != "" {
			t.Errorf("%s and %s have one hash", name, other)
		}
		seen[string(w.Hash)] = name
	}
	if !bytes.Equal(base.Wording(consent.Terms, "ja").Hash, texts(t).Wording(consent.Terms, "ja").Hash) {
		t.Error("the same wording has another hash next time")
	}
}

// AUD-1: the contact is sealed with the person's key; erasing the person erases
// it, and the line stays.
func TestRecord_SealedWithThePersonsKey(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		log := audit.New(keys)
		_, err = store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			if err := log.EnsurePerson(ctx, tx, "person"); err != nil {
				return store.None{}, err
			}
			return store.None{}, consent.Record(ctx, tx, log, consent.Entry{Person: "person", Topic: consent.News, Channel: "mail", Given: true,
				Wording: texts(t).Wording(consent.News, "ja"), At: tx.Now(), Contact: "person@example.com"})
		})
		if err != nil {
			t.Fatal(err)
		}
		var id string
		var sealed []byte
		if err := db.QueryRow(t.Context(), `SELECT id, sealed FROM consent WHERE person = 'person'`).Scan(&id, &sealed); err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(sealed, []byte("person@")) {
			t.Error("the contact is in clear")
		}
		key, err := log.PersonKey(t.Context(), db, "person")
		if err != nil {
			t.Fatal(err)
		}
		if plain, err := key.Unseal(sealed, []byte("consent "+id)); err != nil || string(plain) != "person@example.com" {
			t.Errorf("%q, %v", plain, err)
		}
		if _, err := key.Unseal(sealed, []byte("consent other")); err == nil {
			t.Error("the sealed contact may be moved to another line")
		}
		if _, err := store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			return store.None{}, log.Forget(ctx, tx, "person")
		}); err != nil {
			t.Fatal(err)
		}
		if _, err := log.PersonKey(t.Context(), db, "person"); err == nil {
			t.Error("the key is still there")
		}
	})
}
