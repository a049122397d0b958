package app_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/consent"
	"genkan/internal/mail"
	"genkan/internal/preference"
	"genkan/internal/store"
)

// What may be sent, the links that stop it, and the message box: attacks 10, 11,
// 22, 29.

// promote sends promotion to a member, as a sender in the program would.
func promote(t *testing.T, a *apptest.App, email string) error {
	t.Helper()
	a.Clock.Advance(time.Minute) // the newest mail is this one
	_, err := store.Write(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, a.Post.Send(ctx, tx, mail.Mail{To: email, Person: a.AccountID(email), Lang: "en", Marketing: &mail.Marketing{Topic: consent.News},
			Letter: mail.Letter{ID: "sample", Subject: mail.T("mail.exists.subject"), Blocks: []mail.Block{mail.Para(mail.T("mail.exists.intro"))}}})
	})
	return err
}

// stopLink gives the path behind List-Unsubscribe of the newest mail.
func stopLink(t *testing.T, a *apptest.App, email string) string {
	t.Helper()
	m := a.Mails(email)[0]
	path, ok := strings.CutPrefix(strings.Trim(m.Headers["List-Unsubscribe"], "<>"), apptest.Public)
	if !ok || m.Headers["List-Unsubscribe-Post"] != "List-Unsubscribe=One-Click" || !strings.Contains(m.Text, path) {
		t.Fatalf("headers %v", m.Headers)
	}
	return path
}

// byMachine is how a mail provider posts: no cookie, no origin, no language.
func byMachine(r *http.Request) {
	for _, name := range []string{"Origin", "Sec-Fetch-Site", "Accept-Language", "Cookie"} {
		r.Header.Del(name)
	}
}

// TestAttack29_UnsubscribeByScanners: the link of a promotion, opened 20 times
// by GET and HEAD, stops nothing; one POST of a mail provider does, also from a
// page of its own (RFC 8058), and does it once.
func TestAttack29_UnsubscribeByScanners(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member("person@example.com", "news", "1")
		if err := promote(t, a, "person@example.com"); err != nil {
			t.Fatal(err)
		}
		path := stopLink(t, a, "person@example.com")
		before := dump(t, a)
		for range 20 {
			for _, method := range []string{"GET", "HEAD"} {
				for _, who := range []*apptest.Browser{a.Browser(), b} {
					if answer := who.Do(method, path, nil); answer.Status != 200 {
						t.Errorf("%s: %d", method, answer.Status)
					}
				}
			}
		}
		if dump(t, a) != before {
			t.Error("opening the link changed something")
		}
		one := url.Values{"List-Unsubscribe": {"One-Click"}}
		for i, change := range []func(*http.Request){byMachine, byMachine, func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site"); r.Header.Set("Origin", "null") }} {
			if answer := a.Browser().Do("POST", path, one, change); answer.Status != 200 || answer.Location() != "" || len(answer.Header.Values("Set-Cookie")) != 0 {
				t.Errorf("one click %d: %d, %q", i, answer.Status, answer.Location())
			}
		}
		if n := a.Count(`SELECT COUNT(*) FROM consent WHERE topic = 'news' AND place = 'unsubscribe' AND given = $1`, false); n != 1 {
			t.Errorf("%d lines", n)
		}
		if err := promote(t, a, "person@example.com"); err == nil {
			t.Error("promotion is still sent")
		}
	})
}

// TestAttack10_UnsubscribeTellsNothing: the pages are the same for an account
// that wants the topic, one that does not, one that is closed, and one that
// never was.
func TestAttack10_UnsubscribeTellsNothing(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member("wants@example.com", "news", "1")
		a.Member("not@example.com")
		a.Member("closed@example.com", "news", "1")
		closed := a.AccountID("closed@example.com")
		links := map[string]string{}
		for name, id := range map[string]string{"wants": a.AccountID("wants@example.com"), "not": a.AccountID("not@example.com"), "closed": closed, "nobody": strings.Repeat("a", len(closed))} {
			link, err := a.Preferences.Link(id, preference.Choice{Topic: consent.News, Channel: consent.ByMail})
			if err != nil {
				t.Fatal(err)
			}
			links[name] = link
		}
		a.Exec(`UPDATE account SET state = 'closed' WHERE id = $1`, closed)
		a.Exec(`DELETE FROM person_key WHERE person = $1`, closed)
		said := map[string]bool{}
		for name, link := range links {
			for _, method := range []string{"GET", "POST"} {
				answer := a.Browser().Do(method, link, url.Values{})
				if answer.Status != 200 {
					t.Errorf("%s %s: %d", method, name, answer.Status)
				}
				said[method+words(answer, link)] = true
			}
		}
		if len(said) != 2 {
			t.Errorf("%d different answers", len(said))
		}
	})
}

// TestAttack11_MessageOfSomebodyElse: ids of another person's messages, and what
// is no id at all, are not found on any route of the box.
//
// ASVS 8.2.2: somebody else's entries answer like ones that do not exist
func TestAttack11_MessageOfSomebodyElse(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		his := a.Member("his@example.com")
		hers := a.Member("hers@example.com")
		a.Browser().SignUp("his@example.com")
		var id string
		if err := a.DB.QueryRow(t.Context(), `SELECT id FROM message`).Scan(&id); err != nil {
			t.Fatal(err)
		}
		for _, one := range []string{id, "%00", "%ff", "x", strings.Repeat("z", 3000), "..%2f..%2f"} {
			if answer := hers.Get("/messages/" + one); answer.Status != 404 {
				t.Errorf("GET %.40s: %d", one, answer.Status)
			}
			plain, err := url.PathUnescape(one)
			if err != nil {
				t.Fatal(err)
			}
			if answer := hers.Post("/messages/read", "open", plain); answer.Status != 404 {
				t.Errorf("open %.40q: %d", plain, answer.Status)
			}
			if answer := hers.Post("/messages/read", "all", plain); answer.Status >= 500 {
				t.Errorf("all %.40q: %d", plain, answer.Status)
			}
			if answer := hers.Get("/messages?before=" + one); answer.Status != 200 || strings.Contains(answer.Body, "/messages/"+id) {
				t.Errorf("before %.40s: %d", one, answer.Status)
			}
		}
		if answer := his.Get("/messages"); !strings.Contains(answer.Text(), "(1 unread message)") {
			t.Error("it was read in his name")
		}
		if answer := his.Post("/messages/read", "open", id); answer.Location() != "/messages/"+id || his.Get(answer.Location()).Status != 200 {
			t.Errorf("his own: %d to %q", answer.Status, answer.Location())
		}
		for _, path := range []string{"/messages", "/messages/" + id, "/preferences"} {
			if answer := a.Browser().Get(path); answer.Status != 303 || !strings.HasPrefix(answer.Location(), "/login") {
				t.Errorf("%s without a session: %d", path, answer.Status)
			}
		}
	})
}

// TestAttack22_ScriptInPreferences: what is typed or sent into the form is words
// on the page, wherever it comes back.
func TestAttack22_ScriptInPreferences(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	b := a.Member("person@example.com")
	shown := 0
	for _, p := range polyglots() {
		for _, name := range []string{"time_zone", "language", "mail_form", "theme", "version", "news_mail", "stop", "_lang"} {
			form := url.Values{"time_zone": {"nowhere"}, "version": {"x"}}
			form.Set(name, p)
			if checkMarkup(t, "preferences "+name, b.Do("POST", "/preferences", form).Body) {
				shown++
			}
		}
		for _, path := range []string{"/messages?before=", "/messages/", "/unsubscribe/"} {
			checkMarkup(t, path, b.Get(path+url.PathEscape(p)).Body)
		}
		if answer := b.Get("/preferences"); checkMarkup(t, "preferences", answer.Body) {
			t.Error("what was refused is stored")
		}
	}
	if shown < len(polyglots()) {
		t.Errorf("only %d pages show what was typed", shown)
	}
}

// The language buttons of the form keep what was typed and make no conflict with
// themselves; the zone holds for every page.
func TestPreferences_languageAndZone(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member("person@example.com")
		answer := b.Post("/preferences", "version", "en||", "language", "en", "time_zone", "New York", "news_mail", "1", "_lang", "ja")
		if answer.Status != 200 || !strings.Contains(answer.Body, `value="ja||"`) || !strings.Contains(answer.Body, `value="New York"`) || !strings.Contains(answer.Body, `name="news_mail" value="1" checked`) {
			t.Fatalf("%d: %s", answer.Status, answer.Text())
		}
		if answer = b.Post("/preferences", "version", "ja||", "language", "ja", "time_zone", "New York", "news_mail", "1", "theme", "dark"); answer.Status != 303 || b.Cookie("theme") != "dark" {
			t.Fatalf("%d: %s", answer.Status, answer.Text())
		}
		if text := b.Get("/profile/history").Text(); !strings.Contains(text, "（EST）") || strings.Contains(text, "日本時間") {
			t.Error(text)
		}
		if answer = b.Post("/preferences", "version", "ja|America/New_York||news_mail", "language", "en", "time_zone", "ニューヨーク", "news_mail", "1", "theme", "dark"); answer.Status != 303 || b.Cookie("language") != "en" {
			t.Errorf("%d: %s", answer.Status, answer.Text())
		}
		if text := b.Get("/preferences").Text(); !strings.Contains(text, "Your changes are saved") {
			t.Error(text)
		}
	})
}
