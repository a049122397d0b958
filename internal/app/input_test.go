package app_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
)

// Bad input on every field of every form, and every step at the wrong time.

// odd gives values no honest form holds, or only a careful one.
func odd() map[string]string {
	return map[string]string{
		"empty": "", "spaces": "  　\t ", "long": strings.Repeat("あ", 5000), "a megabyte less": strings.Repeat("a", 200<<10), "kanji": "山田", "old kanji": "𠮷田髙﨑", "kana": "やまだ", "half kana": "ﾔﾏﾀﾞ",
		"full width": "ＹＡＭＡＤＡ＠ＥＸＡＭＰＬＥ．ＣＯＭ", "control": "a\x00b\x01c\x1bd\x7f", "line breaks": "a\r\nb\nc", "RTL": "\u202eadamaY\u202c ירושלים", "Arabic": "محمد", "emoji": "👨‍👩‍👧‍👦🙂", "zero width": "Ya\u200bma\u200dda\ufeff",
		"combining": "e" + strings.Repeat("\u0301", 300), "not UTF-8": "\xff\xfe\x80", "lone surrogate": "\xed\xa0\x80", "percent": "%00%ff%zz", "quotes": `'";--`, "Cyrillic": "Ямада", "Thai": "ยามาดะ", "digits": "１２３４５６",
		"private use": "\ue000", "noncharacter": "\uffff", "tags": "\U000e0041",
	}
}

// forms are all forms with the fields a person can fill.
func forms() map[string][]string {
	return map[string][]string{
		"/signup": {"email", "family", "given", "family_native", "given_native", "family_reading", "given_reading", "password", "terms", "news", "slip_seen", "_email", "_family", "_given", "_lang", "lang"},
		"/setup":  {"email", "family", "given", "password", "terms"}, "/login": {"email", "next", "_lang", "lang"}, "/login/password": {"email", "password", "next"},
		"/activate": {"flow", "code"}, "/activate/resend": {"flow"}, "/activate/address": {"flow", "email", "password"},
		"/language": {"lang", "back"}, "/theme": {"theme", "back"},
		"/reset": {"email", "way", "_lang"}, "/reset/code": {"code"}, "/reset/resend": {"code"}, "/reset/factor": {"method", "code", "ceremony", "response"}, "/reset/factor/send": {"code"},
		"/reset/password": {"password"}, "/lost": {"email", "password", "_lang"}, "/lost/code": {"code"}, "/lost/resend": {"code"}, "/lost/finish": {"code"}, "/lost/stop": {"code"},
		"/notice": {"token"},
	}
}

// TestInput_WaysBack: the same at every step of a reset that stands there.
func TestInput_WaysBack(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		const email = "taro@example.com"
		b := a.Member(email)
		begin := func() {
			b.Post("/reset", "email", email, "way", "mail")
		}
		steps := map[string]func(){
			"/reset/code": begin,
			"/reset/factor": func() {
				begin()
				b.Post("/reset/code", "code", a.Code(email))
				a.GiveApp(email)
			},
			"/reset/password": func() {
				a.Exec(`DELETE FROM factor`)
				begin()
				b.Post("/reset/code", "code", a.Code(email))
			},
		}
		for path, stand := range steps {
			stand()
			for _, field := range forms()[path] {
				for name, value := range odd() {
					form := url.Values{"method": {"recovery"}, "code": {"ABCD-2345"}}
					form.Set(field, value)
					got := b.Do("POST", path, form)
					checkAnswer(t, fmt.Sprintf("%s, %s: %s", path, field, name), got)
					if got.Status != 422 && got.Status != 429 {
						stand()
					}
				}
			}
		}
		if log := a.Journal.String(); strings.Contains(log, `"ERROR"`) {
			t.Errorf("mistakes of ours: %.2000s", log)
		}
	})
}

// signedForms are those of signed-in people, filled as far as a part of them is
// judged at all.
func signedForms() map[string]url.Values {
	address := "country=JP&postal_code=100-0005&region=13&city=Chiyoda-ku&line1=1-1-1+Marunouchi&line2=&city_native=&line1_native=&line2_native=&region_native=&_search=&_postal=&_country=&town=&_town="
	out := map[string]url.Values{}
	for path, form := range map[string]string{
		"/profile/name":            "family=Yamada&given=Taro&family_native=&given_native=&family_reading=&given_reading=&preferred=&version=0&next=&_family=&_given=&_preferred=&_lang=",
		"/profile/phone":           "country=JP&phone=03-1234-5678&extension=&version=0&next=&_lang=",
		"/profile/job":             "function=&level=&title=Manager&version=0&next=&_lang=",
		"/preferences":             "language=en&time_zone=Tokyo&mail_form=html&theme=&news_mail=&news_phone=&update_mail=&update_phone=&version=en%7C%7C&stop=&_lang=",
		"/messages/read":           "open=x&all=x",
		"/profile/company":         "company=x&site=y&by=&version=0&next=&asked=&_lang=",
		"/profile/company/search":  "q=yamada&company=&next=&_own=&_company=&_lang=",
		"/profile/company/new":     "company=Yamada+Works&company_latin=&country=JP&next=&_company=&_lang=",
		"/profile/company/address": address + "&new_name=Yamada+Works&new_latin=&new_country=JP&company=&by=&shown=&version=0&next=&_lang=",
	} {
		values, err := url.ParseQuery(form)
		if err != nil {
			panic(err)
		}
		out[path] = values
	}
	return out
}

// TestInput_EverySignedField: the same for the forms of the profile.
func TestInput_EverySignedField(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		b := a.Member("taro@yamada-works.example")
		for path, good := range signedForms() {
			for field := range good {
				if field == "version" {
					continue // a wrong one is a conflict, which is about no field
				}
				for name, value := range odd() {
					b.SetCookie("language", "en")
					a.Exec(`DELETE FROM profile`) // what was accepted before is no conflict
					a.Exec(`UPDATE account SET language = 'en', time_zone = NULL, mail_form = NULL`)
					a.Exec(`DELETE FROM consent`)
					form := maps.Clone(good)
					form[field] = []string{value}
					checkAnswer(t, fmt.Sprintf("%s, %s: %s", path, field, name), b.Do("POST", path, form))
				}
			}
		}
		if log := a.Journal.String(); strings.Contains(log, `"ERROR"`) {
			t.Errorf("mistakes of ours: %.2000s", log)
		}
	})
}

// TestInput_EveryField: each answer is a page or a redirect that says what to
// do: never a mistake of ours, never a page without its parts.
func TestInput_EveryField(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		b.Get(link(t, a))
		n := 0
		for path, fields := range forms() {
			for _, field := range fields {
				for name, value := range odd() {
					n++
					b.SetCookie("language", "en")
					form := url.Values{"flow": {""}}
					good := apptest.Form(fmt.Sprintf("p%d@example.com", n))
					for i := 0; i < len(good); i += 2 {
						form.Set(good[i], good[i+1])
					}
					form.Set(field, value)
					checkAnswer(t, fmt.Sprintf("%s, %s: %s", path, field, name), b.Do("POST", path, form))
				}
			}
		}
		if log := a.Journal.String(); strings.Contains(log, `"ERROR"`) {
			t.Errorf("mistakes of ours: %.2000s", log)
		}
	})
}

// checkAnswer: 422 comes with a summary that links to the fields and with the
// text at each, and never with a password.
func checkAnswer(t *testing.T, where string, a apptest.Answer) {
	t.Helper()
	if !slices.Contains([]int{200, 303, 404, 409, 410, 413, 422, 429}, a.Status) {
		t.Errorf("%s: %d %.300s", where, a.Status, a.Text())
		return
	}
	if a.Status == 303 {
		if l := a.Location(); !strings.HasPrefix(l, "/") || strings.HasPrefix(l, "//") {
			t.Errorf("%s leads to %q", where, l)
		}
		return
	}
	page, err := html.Parse(strings.NewReader(a.Body))
	if err != nil || !strings.HasSuffix(strings.TrimSpace(a.Body), "</html>") {
		t.Fatalf("%s: not a whole page, %v", where, err)
	}
	ids, links := map[string]bool{}, []string{}
	for n := range page.Descendants() {
		for _, x := range n.Attr {
			if x.Key == "id" {
				ids[x.Val] = true
			}
			if target, ok := strings.CutPrefix(x.Val, "#"); ok && n.Data == "a" && x.Key == "href" {
				links = append(links, target)
			}
			if x.Key == "value" && x.Val == apptest.Password {
				t.Errorf("%s: the password is in the page", where)
			}
		}
	}
	for _, l := range links {
		if !ids[l] {
			t.Errorf("%s: a link to #%s, which is not there", where, l)
		}
	}
	if a.Status == 422 && (!strings.Contains(a.Body, "There is a problem") || !strings.Contains(a.Body, `aria-invalid="true"`) || len(links) < 2) {
		t.Errorf("%s: 422 without a summary: %.300s", where, a.Text())
	}
}

// TestAttack24_HugeFields: 10 MB in any field is refused early with a page, in a
// form and in a query, and whole bodies of other kinds too.
func TestAttack24_HugeFields(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	b := a.Browser()
	b.Get(link(t, a))
	huge := strings.Repeat("0", 10<<20)
	for path, fields := range forms() {
		for _, field := range fields {
			answer := b.Do("POST", path, url.Values{field: {huge}})
			if answer.Status == http.StatusNotFound || answer.Status == http.StatusGone {
				continue // there is no such journey in this browser: answered before the form is read
			}
			if answer.Status != http.StatusRequestEntityTooLarge || !strings.Contains(answer.Text(), "too large") {
				t.Errorf("%s, %s: %d", path, field, answer.Status)
			}
		}
	}
	many := url.Values{}
	for i := range 20000 {
		many.Set(fmt.Sprint("f", i), "1")
	}
	for _, path := range []string{"/signup", "/login"} {
		if answer := b.Do("POST", path, many); answer.Status != 422 && answer.Status != 413 && answer.Status != 400 {
			t.Errorf("%s with 20,000 fields: %d", path, answer.Status)
		}
		for _, kind := range []string{"multipart/form-data; boundary=x", "application/json", "text/plain", "", "application/x-www-form-urlencoded; charset=utf-16", "///"} {
			answer := b.Do("POST", path, url.Values{"email": {"p@example.com"}}, func(r *http.Request) { r.Header.Set("Content-Type", kind) })
			if answer.Status >= 500 || answer.Status == 303 {
				t.Errorf("%s as %q: %d", path, kind, answer.Status)
			}
		}
	}
}

// What was typed stays, but passwords and codes; the language switch keeps it
// too and judges nothing (REG-1, TXT-2).
func TestInput_StaysThroughErrorsAndLanguages(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		value := func(answer apptest.Answer, name string) string {
			page, err := html.Parse(strings.NewReader(answer.Body))
			if err != nil {
				t.Fatal(err)
			}
			for n := range page.Descendants() {
				at := map[string]string{}
				for _, x := range n.Attr {
					at[x.Key] = x.Val
				}
				if n.Data == "input" && at["name"] == name {
					if at["type"] == "checkbox" {
						_, on := at["checked"]
						return fmt.Sprint(on)
					}
					return at["value"]
				}
			}
			return "(no field)"
		}
		b := a.Browser()
		typed := []string{"email", "taro@exa mple", "family", "Y😀mada", "given", "Tarō", "password", apptest.Password, "news", "1"}
		wrong := b.Post("/signup", typed...)
		switched := b.Post("/signup", append(typed, "_lang", "ja")...)
		if wrong.Status != 422 || switched.Status != 200 || !strings.Contains(switched.Body, `<html lang="ja"`) || strings.Contains(switched.Body, "aria-invalid") {
			t.Errorf("statuses %d, %d, or the switch judges", wrong.Status, switched.Status)
		}
		for name, want := range map[string]string{"email": "taro@exa mple", "family": "Y😀mada", "given": "Tarō", "password": "", "news": "true", "terms": "false"} {
			if got := value(switched, name); got != want {
				t.Errorf("after the switch %s is %q, want %q", name, got, want)
			}
			if got := value(wrong, name); got != want {
				t.Errorf("after the error %s is %q, want %q", name, got, want)
			}
		}
		if answer := b.Get("/signup"); !strings.Contains(answer.Body, `<html lang="ja"`) {
			t.Error("the language is not remembered")
		}
		for path, fields := range map[string][]string{
			"/login": {"email", "taro@example.com", "next", "/terms"}, "/login/password": {"email", "taro@example.com", "password", "x", "next", "/terms"},
		} {
			answer := b.Post(path, append(fields, "_lang", "en")...)
			if answer.Status != 200 || !strings.Contains(answer.Body, "taro@example.com") || value(answer, "next") != "/terms" || !strings.Contains(answer.Body, `<html lang="en"`) {
				t.Errorf("%s loses what was typed: %d", path, answer.Status)
			}
		}
	})
}

// Every step twice, out of order, in two tabs, after its time.
func TestSteps_TwiceAndOutOfOrder(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		for _, path := range []string{"/activate", "/activate/resend", "/activate/address"} { // before there is anything
			if answer := b.Post(path, "code", "123456", "email", "p@example.com", "password", apptest.Password); answer.Status != 404 {
				t.Errorf("%s before the sign-up: %d", path, answer.Status)
			}
		}
		one := b.SignUp("one@example.com")
		if again := b.SignUp("one@example.com"); again != one { // the button pressed twice
			t.Error("a second sign-up by pressing twice")
		}
		two := b.SignUp("two@example.com") // another tab
		c1, c2 := a.Code("one@example.com"), a.Code("two@example.com")
		if answer := b.Activate(one, c2); answer.Status != 422 {
			t.Errorf("the other tab's code: %d", answer.Status)
		}
		if answer := b.Activate(one, c1); answer.Status != 303 {
			t.Errorf("the first tab: %d", answer.Status)
		}
		if answer := b.Activate(two, c2); answer.Status != 303 {
			t.Errorf("the second tab: %d", answer.Status)
		}
		for _, path := range []string{"/activate", "/activate/resend", "/activate/address"} { // with the back button
			answer := b.Post(path, "flow", one, "code", c1, "email", "p@example.com", "password", apptest.Password)
			if answer.Status != 303 || answer.Location() != "/" {
				t.Errorf("%s after it is done: %d to %q", path, answer.Status, answer.Location())
			}
		}
		if b.Get("/signup").Location() != "/" || b.Get("/login").Location() != "/" || b.Get("/activate").Location() != "/" {
			t.Error("a signed-in person sees the forms of others")
		}
		b.Post("/logout")
		b.Post("/logout")
		if answer := b.Post("/logout/everywhere"); answer.Status != 303 || !strings.HasPrefix(answer.Location(), "/login") {
			t.Errorf("log-out everywhere when signed out: %d %q", answer.Status, answer.Location())
		}
		late := a.Browser()
		flow := late.SignUp("late@example.com")
		code := a.Code("late@example.com")
		a.Clock.Advance(11 * time.Minute)
		if answer := late.Activate(flow, code); answer.Status != 422 || !strings.Contains(answer.Text(), "expired") {
			t.Errorf("after expiry: %d", answer.Status)
		}
	})
}

// What browsers send beside forms: queries and headers that are no text, or cut
// in the middle of a letter.
func TestInput_QueriesAndHeaders(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open("person@example.com")
		for name, value := range odd() {
			b := a.Browser()
			b.SignUp("other@example.com")
			for _, path := range []string{"/activate?flow=", "/activate/address?flow=", "/login?next=", "/login?timeout=", "/signup?x=", "/session?x="} {
				if answer := b.Get(path + url.QueryEscape(value)); answer.Status >= 500 {
					t.Errorf("%s %s: %d", path, name, answer.Status)
				}
			}
			if len(value) < 1000 {
				if answer := b.Get("/setup/" + url.PathEscape(value)); answer.Status >= 500 {
					t.Errorf("/setup %s: %d", name, answer.Status)
				}
			}
			if name == "control" {
				continue // the server refuses such headers before anything sees them
			}
			for cut := range 4 { // one of them ends within a letter
				in := b.Do("POST", "/login/password", url.Values{"email": {"person@example.com"}, "password": {apptest.Password}}, func(r *http.Request) {
					r.Header.Set("User-Agent", strings.Repeat("x", 196+cut)+value)
					r.Header.Set("Accept-Language", value)
					r.Header.Set("Cookie", "session="+value+"; signup="+value+"; language="+value)
				})
				if in.Status != 303 {
					t.Errorf("log-in with a header of %s: %d", name, in.Status)
				}
			}
		}
	})
}
