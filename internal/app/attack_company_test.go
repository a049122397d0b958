package app_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
)

// Attacks on company and address: 11, 14, 22 and 34 of the list of attacks, and
// reading the directory out (PRO-3).

// listings are what the tests find: one company everybody may see, one of the
// vendor's own list.
func listings(a *apptest.App) {
	a.Exec(`INSERT INTO company (id, state, open, country, name, weight, source, created_at, changed_at)
		VALUES ('open', 'confirmed', true, 'JP', 'Open Works', 1, 'nta', 1, 1), ('quiet', 'confirmed', false, 'JP', 'Quiet Works', 1, 'vendor', 1, 1)`)
	a.Exec(`INSERT INTO company_identifier (scheme, value, company) VALUES ('jcn', '7000012050002', 'open'), ('jcn', '4000012090001', 'quiet')`)
	a.Exec(`INSERT INTO site (id, company, kind, state, country, city, line1, source, created_at, changed_at)
		VALUES ('open-head', 'open', 'head', 'confirmed', 'JP', 'Chiyoda-ku', '1-1', 'nta', 1, 1), ('quiet-head', 'quiet', 'head', 'confirmed', 'JP', 'Kita-ku', '2-2', 'vendor', 1, 1)`)
}

// suggested asks for suggestions and gives the ids of what came.
func suggested(t *testing.T, b *apptest.Browser, query string) []string {
	t.Helper()
	answer := b.Get("/companies/suggest?q=" + url.QueryEscape(query))
	var got struct{ Items []struct{ ID string } }
	if err := json.Unmarshal([]byte(answer.Body), &got); err != nil || answer.Status != http.StatusOK {
		t.Fatalf("suggestions: %d %s", answer.Status, answer.Body)
	}
	var ids []string
	for _, i := range got.Items {
		ids = append(ids, i.ID)
	}
	return ids
}

// The directory answers nobody who is not signed in, and says so to a script.
func TestAttack11_CompaniesNeedASession(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		listings(a)
		for _, path := range []string{"/companies/suggest?q=7000012050002", "/postal/lookup?code=1000005"} {
			answer := a.Browser().Get(path)
			if answer.Status != http.StatusUnauthorized || strings.Contains(answer.Body, "Open") || strings.Contains(answer.Body, "Chiyoda") || !strings.HasPrefix(answer.Header.Get("Content-Type"), "application/json") {
				t.Errorf("%s: %d %s", path, answer.Status, answer.Body)
			}
			if got := a.Member("a" + path[1:5] + "@example.com").Get(path); got.Header.Get("Cache-Control") != "no-store" || got.Status != http.StatusOK {
				t.Errorf("%s: %d, kept %q", path, got.Status, got.Header.Get("Cache-Control"))
			}
		}
	})
}

// What one person typed in is nobody else's: not found, not shown, not chosen;
// and each answer is the one for what does not exist (PRO-4).
//
// ASVS 8.2.2: somebody else's entries answer like ones that do not exist
func TestAttack11_OtherPeoplesCandidates(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		listings(a)
		owner, other := a.Member("owner@example.com"), a.Member("other@example.com")
		company, site := candidate(t, a, owner)
		if got := suggested(t, owner, "Nuruhachi"); len(got) != 1 || got[0] != company {
			t.Errorf("the owner finds %v, want %s", got, company)
		}
		if got := suggested(t, other, "Nuruhachi"); len(got) != 0 {
			t.Errorf("somebody else finds %v", got)
		}
		same(t, "its addresses", other.Get("/profile/company?company="+company), other.Get("/profile/company?company=none"))
		same(t, "a new address of it", other.Get("/profile/company/address?company="+company), other.Get("/profile/company/address?company=none"))
		same(t, "choosing it", other.Post("/profile/company", "company", company, "site", site, "version", "0"), other.Post("/profile/company", "company", "none", "site", "none", "version", "0"))
		same(t, "its address for another company", other.Post("/profile/company", "company", "open", "site", site, "version", "0"), other.Post("/profile/company", "company", "open", "site", "none", "version", "0"))
		address := []string{"country", "JP", "shown", "JP", "postal_code", "1000005", "region", "13", "city", "Chiyoda-ku", "line1", "9-9-9 Marunouchi", "version", "0"}
		same(t, "an address for it", other.Post("/profile/company/address", append([]string{"company", company}, address...)...), other.Post("/profile/company/address", append([]string{"company", "none"}, address...)...))
		if n := a.Count(`SELECT COUNT(*) FROM profile WHERE account = $1 AND company IS NOT NULL`, a.AccountID("other@example.com")); n != 0 {
			t.Error("somebody else's candidate was chosen")
		}
		if n := a.Count(`SELECT COUNT(*) FROM site WHERE company = $1`, company); n != 1 {
			t.Errorf("the candidate has %d addresses", n)
		}
	})
}

// candidate types a company in and gives its id and its address's.
func candidate(t *testing.T, a *apptest.App, b *apptest.Browser) (company, site string) {
	t.Helper()
	answer := b.Post("/profile/company/address", "new_name", "Nuruhachi Shokai", "new_country", "JP", "version", "0",
		"country", "JP", "shown", "JP", "postal_code", "1000005", "region", "13", "city", "Chiyoda-ku", "line1", "1-1-1 Marunouchi")
	if answer.Status != http.StatusSeeOther {
		t.Fatalf("typing a company in: %d %s", answer.Status, answer.Text())
	}
	err := a.DB.QueryRow(t.Context(), `SELECT c.id, s.id FROM company c JOIN site s ON s.company = c.id WHERE c.state = 'candidate'`).Scan(&company, &site)
	if err != nil {
		t.Fatal(err)
	}
	return company, site
}

// same fails the test when an answer about something hidden differs from the
// one about nothing.
func same(t *testing.T, what string, hidden, none apptest.Answer) {
	t.Helper()
	if hidden.Status < 400 || hidden.Status != none.Status || hidden.Text() != none.Text() {
		t.Errorf("%s: %d, for nothing %d\n%s\n%s", what, hidden.Status, none.Status, hidden.Text(), none.Text())
	}
}

// A company that only the vendor knows appears by its exact number and is
// chosen with it; an id alone, another number, or a part of it, shows nothing.
func TestAttack11_VendorsOwnList(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		listings(a)
		b := a.Member("a@example.com")
		for query, want := range map[string]int{"Quiet Works": 0, "400001209000": 0, "4000012090002": 0, "4000012090001": 1, "４０００-0120-90001": 1} {
			if got := suggested(t, b, query); len(got) != want {
				t.Errorf("%q finds %v", query, got)
			}
		}
		for _, by := range []string{"", "7000012050002", "Quiet Works", "400001209000"} {
			same(t, "seen by "+by, b.Get("/profile/company?company=quiet&by="+url.QueryEscape(by)), b.Get("/profile/company?company=none&by="+url.QueryEscape(by)))
			same(t, "chosen by "+by, b.Post("/profile/company", "company", "quiet", "by", by, "site", "quiet-head", "version", "0"), b.Post("/profile/company", "company", "none", "by", by, "site", "none", "version", "0"))
		}
		if answer := b.Post("/profile/company", "company", "quiet", "by", "4000012090001", "site", "quiet-head", "version", "0"); answer.Status != http.StatusSeeOther {
			t.Errorf("with its number: %d %s", answer.Status, answer.Text())
		}
	})
}

// Whoever reads the directory out is stopped: by account, and by network when
// many accounts share the work.
func TestAttack11_SuggestLimits(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member("a@example.com")
		ask := func(b *apptest.Browser, n int) apptest.Answer {
			var last apptest.Answer
			for i := range n {
				if last = b.Get(fmt.Sprintf("/companies/suggest?q=xy%d", i)); last.Status != http.StatusOK {
					return last
				}
			}
			return last
		}
		if last := ask(b, 120); last.Status != http.StatusOK {
			t.Fatalf("within the limit: %d %s", last.Status, last.Body)
		}
		over := ask(b, 1)
		if over.Status != http.StatusTooManyRequests || over.Header.Get("Retry-After") == "" || !strings.Contains(over.Body, "Too many tries") {
			t.Errorf("beyond the limit: %d, again after %q: %s", over.Status, over.Header.Get("Retry-After"), over.Body)
		}
		if page := b.Post("/profile/company/search", "q", "xyz", "_search", "1"); page.Status != http.StatusTooManyRequests || !strings.Contains(page.Body, `value="xyz"`) {
			t.Errorf("the page without scripts: %d %s", page.Status, page.Text())
		}
		if got := b.Get("/companies/suggest?q=x"); got.Status != http.StatusOK {
			t.Errorf("what is not searched for is counted: %d", got.Status)
		}
		a.Clock.Advance(time.Minute + time.Second)
		if again := ask(b, 1); again.Status != http.StatusOK {
			t.Errorf("a minute later: %d", again.Status)
		}
		spread(t, a, ask)
	})
}

// spread asks from many accounts of one network.
func spread(t *testing.T, a *apptest.App, ask func(b *apptest.Browser, n int) apptest.Answer) {
	t.Helper()
	a.Clock.Advance(time.Hour)
	var crowd []*apptest.Browser
	for i := range 9 {
		crowd = append(crowd, a.Member(fmt.Sprintf("crowd%d@example.com", i)))
	}
	a.Clock.Advance(2 * time.Minute)
	stopped := 0
	for _, b := range crowd {
		if ask(b, 120).Status == http.StatusTooManyRequests {
			stopped++
		}
	}
	if stopped != 1 {
		t.Errorf("of 9 accounts of one network %d were stopped, want the last", stopped)
	}
	crowd[8].Network = "198.51.100.7:40000"
	if answer := ask(crowd[8], 1); answer.Status != http.StatusOK {
		t.Errorf("from another network: %d", answer.Status)
	}
}

// A place to go on to is one of ours, on every step (attack 14).
func TestAttack14_CompanyNext(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		listings(a)
		b := a.Member("a@example.com")
		for _, next := range []string{"https://evil.example/", "//evil.example", `/\evil.example`, "javascript:alert(1)"} {
			q := url.QueryEscape(next)
			for _, path := range []string{"/profile/company?next=" + q, "/profile/company?company=open&next=" + q, "/profile/company/new?next=" + q, "/profile/company/address?company=open&next=" + q} {
				if page := b.Get(path); page.Status != http.StatusOK || strings.Contains(page.Body, "evil") || strings.Contains(page.Body, "javascript:") {
					t.Errorf("%s: %d, and the page names the other place", path, page.Status)
				}
			}
			version := "0"
			_ = a.DB.QueryRow(t.Context(), `SELECT company_at FROM profile`).Scan(&version) // none yet at first
			if answer := b.Post("/profile/company", "company", "open", "site", "open-head", "version", version, "next", next); answer.Location() != "/profile" {
				t.Errorf("%s leads to %s", next, answer.Location())
			}
		}
	})
}

// Names are text wherever they stand, in the answer for scripts too (attack 22).
func TestAttack22_CompanyNames(t *testing.T) {
	const evil = `<img src=x onerror=alert(1)>"'--></script><svg onload=alert(2)>{{.}}`
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		listings(a)
		a.Exec(`UPDATE company SET name = $1, name_latin = $1, place = $1 WHERE id = 'open'`, evil)
		a.Exec(`UPDATE site SET name = $1, line1 = $1, line1_native = $1 WHERE id = 'open-head'`, evil)
		b := a.Member("a@example.com")
		pages := []apptest.Answer{
			b.Get("/companies/suggest?q=7000012050002"), b.Post("/profile/company/search", "q", "7000012050002", "_search", "1"), b.Post("/profile/company/search", "q", evil, "_search", "1"),
			b.Get("/profile/company?company=open"), b.Get("/profile/company/address?company=open"),
			b.Post("/profile/company/new", "company", evil, "country", "JP"), b.Post("/profile/company/new", "company", evil+"山", "country", "JP"),
			b.Post("/profile/company/address", "company", "open", "country", "JP", "shown", "JP", "postal_code", evil, "city", evil, "line1", evil, "line1_native", evil),
			b.Post("/profile/company", "company", "open", "site", "open-head", "version", "0"), b.Get("/profile/company"), b.Get("/profile"),
		}
		for _, page := range pages {
			if page.Status >= 500 || strings.Contains(page.Body, "<img") || strings.Contains(page.Body, "<svg onload") || strings.Contains(page.Body, "--></script>") {
				t.Errorf("%s %s (%d) shows markup of a name", page.Method, page.Path, page.Status)
			}
		}
	})
}
