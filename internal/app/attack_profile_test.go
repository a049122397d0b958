package app_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
)

// Attacks on the personal profile: 11, 14 and 22 of the list of attacks.

// cards are the forms of the profile with good values.
func cards() map[string][]string {
	return map[string][]string{
		"/profile/name":  {"family", "Sato", "given", "Hana", "preferred", "Hana", "version", "0"},
		"/profile/phone": {"country", "JP", "phone", "03-1234-5678", "version", "0"},
		"/profile/job":   {"function", "it", "level", "staff", "title", "CIO", "version", "0"},
	}
}

// Nothing a form or an address says chooses whose profile is changed or read.
//
// ASVS 8.2.2: nothing a form or an address holds names an account
func TestAttack11_ProfileOfSomebodyElse(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		victim, other := a.Member("victim@example.com"), a.Member("other@example.com")
		id := a.AccountID("victim@example.com")
		for path, fields := range cards() {
			for _, name := range []string{"account", "id", "person", "actor", "email", "user_id"} {
				q := "?" + url.Values{name: {id}}.Encode()
				if answer := other.Post(path+q, append([]string{name, id}, fields...)...); answer.Status != http.StatusSeeOther && answer.Status != http.StatusUnprocessableEntity {
					t.Errorf("%s with %s: %d", path, name, answer.Status)
				}
				if page := other.Get(path + q); strings.Contains(page.Body, "victim") || page.Status != http.StatusOK {
					t.Errorf("%s%s: %d", path, q, page.Status)
				}
			}
		}
		if n := a.Count(`SELECT COUNT(*) FROM profile WHERE account = $1`, id); n != 0 {
			t.Error("somebody else's profile was written")
		}
		if n := a.Count(`SELECT COUNT(*) FROM account WHERE id = $1 AND family = 'Yamada'`, id); n != 1 {
			t.Error("somebody else's name was written")
		}
		var event string
		if err := a.DB.QueryRow(t.Context(), `SELECT MAX(id) FROM audit_event WHERE person = $1`, id).Scan(&event); err != nil {
			t.Fatal(err)
		}
		if page := other.Get("/profile/history?before=" + event + "&account=" + id); page.Status != http.StatusOK || strings.Contains(page.Body, "victim") {
			t.Errorf("the history behind somebody else's cursor: %d", page.Status)
		}
		if page := victim.Get("/profile/history"); !strings.Contains(page.Text(), "victim@example.com") {
			t.Error("the victim's own history does not show the address: this test sees nothing")
		}
	})
}

// A place to go on to is one of ours.
func TestAttack14_ProfileNext(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member("a@example.com")
		for _, next := range []string{"https://evil.example/", "//evil.example", `/\evil.example`, "javascript:alert(1)", "evil"} {
			for path, fields := range cards() {
				if page := b.Get(path + "?next=" + url.QueryEscape(next)); page.Status != http.StatusOK || strings.Contains(page.Body, "evil") || strings.Contains(page.Body, "javascript:") {
					t.Errorf("%s: %d, and the page names %s", path, page.Status, next)
				}
				if answer := b.Post(path, append([]string{"next", next}, fields...)...); answer.Status == http.StatusSeeOther && answer.Location() != "/profile" {
					t.Errorf("%s leads to %q", path, answer.Location())
				}
			}
		}
		if answer := b.Post("/profile/phone", "country", "JP", "phone", "03-1234-5678", "version", "0", "next", "/access/add?step=2"); answer.Location() != "/access/add?step=2" {
			t.Errorf("a place of ours: %d %q", answer.Status, answer.Location())
		}
	})
}

// Polyglots in every field of every card are words on the page that comes again.
func TestAttack22_ScriptInProfileFields(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}})
	b := a.Member("person@example.com")
	names := []string{"family", "given", "family_native", "given_native", "family_reading", "given_reading", "preferred", "version", "next", "_family", "_given",
		"_preferred", "_lang", "country", "phone", "extension", "function", "level", "title"}
	shown := 0
	for _, p := range polyglots() {
		for path, good := range cards() {
			for _, name := range names {
				f := url.Values{}
				for i := 0; i+1 < len(good); i += 2 {
					f.Set(good[i], good[i+1])
				}
				f.Set(name, p)
				answer := b.Do("POST", path, f)
				if answer.Status >= 500 {
					t.Errorf("POST %s %s: %d", path, name, answer.Status)
				}
				if checkMarkup(t, "POST "+path+" "+name, answer.Body) {
					shown++
				}
			}
			checkMarkup(t, "GET "+path, b.Get(path+"?next="+url.QueryEscape(p)).Body)
		}
		checkMarkup(t, "GET history", b.Get("/profile/history?before="+url.QueryEscape(p)).Body)
	}
	if shown < 50 {
		t.Errorf("only %d pages show what was typed: this test does not see it", shown)
	}
}

// What came into the database by another way is words on every page of the
// profile, and no page breaks over it.
func TestAttack22_ScriptInStoredProfile(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		for i, p := range polyglots() {
			if strings.ContainsRune(p, 0) {
				continue // no database takes it
			}
			email := fmt.Sprintf("p%d@example.com", i)
			b := a.Member(email)
			account, company := a.AccountID(email), fmt.Sprintf("c%d", i)
			a.Exec(`UPDATE account SET family = $1, given = $1, family_native = $1, given_native = $1 WHERE id = $2`, p, account)
			a.Exec(`INSERT INTO company (id, state, open, country, name, name_latin, weight, source, created_at, changed_at) VALUES ($1, 'confirmed', true, 'JP', $2, $2, 1, 'nta', 1, 1)`, company, p)
			a.Exec(`INSERT INTO site (id, company, kind, state, country, postal_code, region, city, line1, region_native, line1_native, source, created_at, changed_at)
				VALUES ($1, $1, 'head', 'confirmed', 'JP', $2, $2, $2, $2, $2, $2, 'nta', 1, 1)`, company, p)
			a.Exec(`INSERT INTO profile (account, preferred, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, job_function, job_level, job_title)
				VALUES ($1, $2, $3, $3, 1, NULL, $2, $2, $2, $2, $2, $2, $2)`, account, p, company)
			for _, path := range []string{"/profile", "/profile/name", "/profile/phone", "/profile/job", "/profile/company"} {
				answer := b.Get(path)
				if answer.Status != http.StatusOK || !checkMarkup(t, path, answer.Body) {
					t.Errorf("%s: %d, or it does not show the value", path, answer.Status)
				}
			}
			// Saving other values writes the old ones into the history.
			for path, fields := range cards() {
				if answer := b.Post(path, fields...); answer.Status != http.StatusSeeOther {
					t.Fatalf("%s over %q: %d %s", path, p, answer.Status, answer.Text())
				}
			}
			if answer := b.Get("/profile/history"); answer.Status != http.StatusOK || !checkMarkup(t, "history", answer.Body) {
				t.Errorf("the history: %d", answer.Status)
			}
			a.Clock.Advance(time.Hour)
		}
	})
}
