package closingweb_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
)

const email = "person@example.com"

// file asks for the download and reads it.
func file(t *testing.T, b *apptest.Browser) map[string][]map[string]any {
	t.Helper()
	a := b.Get("/security/data.json")
	if a.Status != http.StatusOK || a.Header.Get("Content-Disposition") != `attachment; filename="my-data.json"` || a.Header.Get("Cache-Control") != "no-store" {
		t.Fatalf("%d, %v", a.Status, a.Header)
	}
	var f struct {
		Format  string
		Content map[string][]map[string]any
	}
	if err := json.Unmarshal([]byte(a.Body), &f); err != nil || f.Format != "genkan-person-1" {
		t.Fatalf("%v in %s", err, a.Body)
	}
	return f.Content
}

// SEC-9, PRO-11: page and file hold what the person typed and did, the whole
// history however long, and nothing that proves them; nobody else's.
//
// ASVS 7.5.2: listed on the data page
// ASVS 14.3.2: `no-store` on all pages of people who are signed in, and on the download
func TestMyData(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member("stranger@example.com", "family", "Stranger")
		b := a.Member(email)
		id := a.AccountID(email)
		b.Post("/profile/name", "family", "Yamada", "given", "Taro", "family_native", "山田", "preferred", "Taro", "version", "0")
		b.Post("/profile/phone", "country", "JP", "phone", "03-1234-5678", "version", "0")
		for range 60 {
			a.Browser().LogIn(email, apptest.Password)
		}
		a.Clock.Advance(time.Minute)
		b.Post("/security/password", "old_password", apptest.Password, "password", "Another-Horse8", "others", "1")
		page := b.Get("/security/data")
		for _, words := range []string{email, "Yamada", "山田", "+81312345678", "Terms of use", "Changed the password", "There is more in the file", "Your Genkan security settings changed"} {
			if page.Status != http.StatusOK || !strings.Contains(page.Text(), words) {
				t.Errorf("the page (%d) lacks %q", page.Status, words)
			}
		}
		f := file(t, b)
		if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE person = $1`, id); len(f["history"]) != n || n < 60 {
			t.Errorf("%d of %d events", len(f["history"]), n)
		}
		if len(f["sessions"]) != a.Count(`SELECT COUNT(*) FROM session WHERE account = $1`, id) || len(f["messages"]) != 1 || len(f["consents"]) < 2 {
			t.Errorf("%d sessions, %d messages, %d consents", len(f["sessions"]), len(f["messages"]), len(f["consents"]))
		}
		if f["account"][0]["email"] != email || f["profile"][0]["phone"] != "+81312345678" || f["consents"][0]["contact"] != email {
			t.Errorf("%v %v %v", f["account"], f["profile"], f["consents"][0])
		}
		all := fmt.Sprint(f)
		for _, secret := range []string{"argon2", "Another-Horse8", apptest.Password, b.Cookie("session"), "stranger@", "Stranger"} {
			if strings.Contains(all, secret) || strings.Contains(page.Body, secret) {
				t.Errorf("the data holds %q", secret)
			}
		}
	})
}

// SIG-6: the data wants a recent proof, page and file; whoever is closing still
// gets it.
//
// ASVS 7.5.3: the download of one's data
func TestMyData_Proof(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member(email)
		b.Post("/closing", "sure", "1")
		if file(t, b)["account"][0]["state"] != "closing" {
			t.Error("the state is another one")
		}
		a.Clock.Advance(11 * time.Minute)
		for _, path := range []string{"/security/data", "/security/data.json"} {
			if answer := b.Get(path); !strings.HasPrefix(answer.Location(), "/reauth?next=") {
				t.Errorf("%s: %d to %q", path, answer.Status, answer.Location())
			}
		}
		if answer := a.Browser().Get("/security/data.json"); !strings.HasPrefix(answer.Location(), "/login") {
			t.Errorf("a stranger gets %d", answer.Status)
		}
	})
}
