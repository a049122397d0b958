package closing_test

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
	"genkan/internal/clock"
	"genkan/internal/closing"
	"genkan/internal/security"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// kept says why a column that names a person is left alone when an account is
// closed: table.column, or a whole table.
func kept() map[string]string {
	const (
		pseudonym = "an id that names nobody any more: what operators did stays attributable to one of them"
		shortLife = "gone by itself within days; nobody's account"
	)
	return map[string]string{
		"account":            "the row that is kept; account.Erase empties it",
		"approval":           pseudonym,
		"audit_event":        "history under a pseudonym; its values are gone with the key",
		"captured":           "local mode only: mail that was never sent",
		"code":               "gone within hours",
		"company_merge":      pseudonym,
		"consent":            "proof for its term (decision 0022)",
		"import_run.made_by": pseudonym,
		"job":                "erased when delivered; ref is an id",
		"operator_invite":    pseudonym,
		"person_key":         "destroyed through audit.Forget",
		"signup":             shortLife,
		"signup_browser":     shortLife,
	}
}

// AUD-1, SEC-9: complete by construction. Every column of the schema that names a
// person is erased, or stands in the list of what is kept with a reason.
func TestErase_EveryTable(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		all := strings.Join(closing.Statements(), "\n")
		seen := map[string]bool{}
		for _, c := range storetest.Columns(t, db) {
			if !c.NamesAPerson() {
				continue
			}
			why, table := kept()[c.String()], kept()[c.Table]
			erased := strings.Contains(all, "DELETE FROM "+c.Table+" WHERE account = $1") || strings.Contains(all, fmt.Sprintf("UPDATE %s SET %s = NULL", c.Table, c.Name))
			if !erased && why == "" && table == "" {
				t.Errorf("%s names a person, and closing an account neither erases it nor says why not", c)
			}
			seen[c.Table], seen[c.String()] = true, true
		}
		for name := range kept() {
			if !seen[name] {
				t.Errorf("%s stands in the list and is not in the schema", name)
			}
		}
		if len(seen) < 40 {
			t.Errorf("only %d columns seen", len(seen))
		}
	})
}

// fill puts something of every kind behind an account.
func fill(t *testing.T, a *apptest.App, id string) {
	t.Helper()
	for _, s := range []string{
		`INSERT INTO login (id, token, account, created_at, expires_at) VALUES ('x', 'x', $1, 1, 1)`,
		`INSERT INTO remembered (id, token, account, method, proved_at, used_at, expires_at) VALUES ('x', 'x', $1, 'totp', 1, 1, 99999999999999999)`,
		`INSERT INTO factor (id, account, kind, created_at) VALUES ('x', $1, 'sms', 1)`,
		`INSERT INTO factor_setup (id, account, kind, sealed, proved, created_at, expires_at) VALUES ('x', $1, 'totp', 'x', FALSE, 1, 1)`,
		`INSERT INTO recovery_code (id, account, mac, created_at) VALUES ('x', $1, 'x', 1)`,
		`INSERT INTO ceremony (id, kind, account, sealed, expires_at) VALUES ('x', 'prove', $1, 'x', 1)`,
		`INSERT INTO mobile (account, number, country, proved_at) VALUES ($1, '+819012345678', 'JP', 1)`,
		`INSERT INTO mobile_change (id, account, number, country, created_at, expires_at) VALUES ('x', $1, '+819012345679', 'JP', 1, 1)`,
		`INSERT INTO journey (id, flow, browser, account, email, email_key, proofs, language, created_at, expires_at) VALUES ('x', 'reset', 'x', $1, 'x', 'x', '', 'en', 1, 1)`,
		`INSERT INTO email_change (id, account, email, email_key, old_email, old_email_key, decoy, stop, created_at, expires_at) VALUES ('x', $1, 'new@example.com', 'new@example.com', 'x', 'x', FALSE, 'x', 1, 1)`,
		`INSERT INTO company (id, state, open, country, name, weight, source, made_by, created_at, changed_at) VALUES ('made', 'candidate', FALSE, 'JP', 'Made', 1, 'person', $1, 1, 1)`,
		`INSERT INTO site (id, company, kind, state, country, source, made_by, created_at, changed_at) VALUES ('made', 'made', 'head', 'candidate', 'JP', 'person', $1, 1, 1)`,
		`INSERT INTO profile (account, company, site) VALUES ($1, 'made', 'made')`,
		`INSERT INTO affiliation (id, account, company, kind, how, since) VALUES ('x', $1, 'made', 'stated', 'profile', 1)`,
		`INSERT INTO operator_role (account, role, at) VALUES ($1, 'desk', 1)`,
	} {
		a.Exec(s, id)
	}
	if _, err := a.Drafts.Keep(t.Context(), id, "/profile/phone", url.Values{"phone": {"03-1234-5678"}}); err != nil {
		t.Fatal(err)
	}
	if a.Count(`SELECT COUNT(*) FROM session WHERE account = $1`, id) == 0 {
		t.Error("no session: the test proves little")
	}
}

// A person with many messages is erased in steps, and a call that is cut off
// anywhere is finished by the next.
func TestErase_GoesOn(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member(email)
		id := a.AccountID(email)
		leads(t, b.Post("/closing", "sure", "1"), "/closing")
		_, err := store.Write(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			for i := range 1200 {
				if _, err := tx.Exec(ctx, `INSERT INTO message (id, account, letter, sealed, at) VALUES ($1, $2, 'MAIL-6', $3, 1)`, fmt.Sprint("m", i), id, []byte("x")); err != nil {
					return store.None{}, err
				}
			}
			return store.None{}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		a.Clock.Advance(account.ClosingTerm + 2*time.Minute)
		cut, cancel := context.WithCancel(t.Context())
		cancel()
		if err := a.Closing.Run(cut); err == nil {
			t.Error("a call that was cut off reports nothing")
		}
		a.Exec(`DELETE FROM message WHERE id < 'm5'`) // as if it had died in the middle
		run(t, a)
		if a.Count(state, id, "closed") != 1 || a.Count(`SELECT COUNT(*) FROM message`) != 0 {
			t.Error("the second call did not finish")
		}
		mailed(t, a, "Your Genkan account is closed")
	})
}

// A queued notice of a person who is erased meanwhile still finds its way, and
// the link in it leads nowhere.
func TestErase_NoticesEnd(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		id, _ := closed(t, a)
		text := mailed(t, a, "When your Genkan account will be closed").Text
		at := strings.Index(text, security.NoticePath)
		if at < 0 {
			t.Fatalf("no link in\n%s", text)
		}
		token := strings.Fields(text[at+len(security.NoticePath):])[0]
		if _, err := security.FindNotice(t.Context(), a.DB, token, a.Clock.Now()); err == nil {
			t.Error("the link of a notice still works")
		}
		if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE person = $1 AND data IS NOT NULL AND kind = 'account.closed'`, id); n != 0 {
			t.Error("the last event has values")
		}
	})
}

// The lists hold no table twice.
func TestStatements_Once(t *testing.T) {
	all := closing.Statements()
	slices.Sort(all)
	if n := len(slices.Compact(all)); n != len(closing.Statements()) {
		t.Error("a statement stands twice")
	}
}
