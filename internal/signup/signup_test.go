package signup_test

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
	"genkan/internal/security"
	"genkan/internal/store"
)

// want complains about an answer that is not of this status and words.
func want(t *testing.T, a apptest.Answer, status int, words string) {
	t.Helper()
	if a.Status != status || !strings.Contains(a.Text(), words) {
		t.Errorf("%s %s: status %d, want %d with %q in\n%s", a.Method, a.Path, a.Status, status, words, a.Text())
	}
}

const (
	wrongCode      = "The code is not right"
	earlierCode    = "That is an earlier code"
	supersededCode = "That is an earlier code"
	nothing        = "There is nothing to activate"
	wrongPair      = "The email address or password is not right"
)

// The walk of REG-2 to REG-12, with everything it leaves behind.
func TestSignUp_WholeWalk(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		const email = "Taro.Yamada@Example.co.jp"
		flow := b.SignUp(email, "news", "1", "family", "Ｙａｍａｄａ")
		page := b.Get("/activate?flow=" + flow)
		want(t, page, 200, email)
		if n := a.Count(`SELECT COUNT(*) FROM account`); n != 0 {
			t.Errorf("%d accounts before the code", n)
		}
		code := a.Code(email)
		want(t, b.Get("/activate"), 200, "The mail was handed over at") // REG-9
		if m := a.Mails(email)[0]; m.Subject != "Activate your account" || strings.Contains(m.Text+m.HTML, "flow=") {
			t.Errorf("subject %q, or a link that opens more than a page", m.Subject)
		}
		answer := b.Activate(flow, code)
		want(t, answer, 303, "")
		want(t, b.Get("/"), 200, "Taro Yamada")
		person, found, err := account.ByEmail(t.Context(), a.DB, "taro.yamada@example.co.jp")
		if err != nil || !found || person.Email != email || person.Family != "Yamada" || person.State != account.Active || person.Language != "en" {
			t.Errorf("%v, %v, state %q language %q", found, err, person.State, person.Language)
		}
		if _, err := account.ParseHandle(person.Handle); err != nil || !strings.HasPrefix(person.Handle, "G") || len(person.Handle) != 9 { // REG-12
			t.Errorf("handle %q: %v", person.Handle, err)
		}
		checkConsent(t, a, person.ID)
		checkHistory(t, a, person.ID, person.Handle)
		if n := a.Count(`SELECT COUNT(*) FROM signup`); n != 0 {
			t.Errorf("%d sign-ups are left", n)
		}
		want(t, b.Activate(flow, code), 303, "") // the same button pressed twice: the person is signed in and done
	})
}

// REG-2: terms and privacy notice, and news only because the box was ticked,
// each with version, language and hash of the wording, the contact sealed.
func checkConsent(t *testing.T, a *apptest.App, person string) {
	t.Helper()
	rows, err := a.DB.Query(t.Context(), `SELECT topic, channel, given, wording, wording_language, LENGTH(wording_hash), sealed FROM consent WHERE person = $1 ORDER BY topic`, person)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var got []string
	for rows.Next() {
		var topic, channel, wording, language string
		var given bool
		var hash int
		var sealed []byte
		if err := rows.Scan(&topic, &channel, &given, &wording, &language, &hash, &sealed); err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprintf("%s %s %v %q %s %d", topic, channel, given, wording, language, hash))
		if strings.Contains(string(sealed), "Yamada") {
			t.Error("the contact lies there in clear")
		}
	}
	expect := []string{`news mail true "news 1" en 32`, `privacy account true "privacy 1" en 32`, `terms account true "terms 1" en 32`}
	if strings.Join(got, "\n") != strings.Join(expect, "\n") {
		t.Errorf("consent:\n%s", strings.Join(got, "\n"))
	}
}

// AUD-1: the history of the sign-up goes on as the account's.
func checkHistory(t *testing.T, a *apptest.App, person, handle string) {
	t.Helper()
	events, err := a.Audit.History(t.Context(), a.DB, person, 10)
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, e := range events {
		kinds = append(kinds, e.Kind)
		if e.Kind == "account.opened" && (e.After["user_id"] != handle || e.From != "192.0.2.10") {
			t.Errorf("after %v, from %q", e.After, e.From)
		}
	}
	if strings.Join(kinds, " ") != "account.opened signup.started" && strings.Join(kinds, " ") != "signup.started account.opened" {
		t.Errorf("history: %v", kinds)
	}
	report, err := a.Sealer.Verify(t.Context())
	if err != nil || !report.OK() {
		t.Errorf("%+v, %v", report, err)
	}
}

// REG-2: promotion is off until chosen; without a tick there is no line.
func TestSignUp_NewsOnlyIfTicked(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open("person@example.com")
		if n := a.Count(`SELECT COUNT(*) FROM consent WHERE topic = 'news'`); n != 0 {
			t.Errorf("%d lines about news", n)
		}
		if regexp.MustCompile(`<input[^>]*\schecked`).MatchString(a.Browser().Get("/signup").Body) {
			t.Error("a box is ticked beforehand")
		}
	})
}

// REG-4: the same answers for an address that has an account; its owner hears
// of it in the owner's language, with a link to log in; nothing changes.
func TestSignUp_ExistingAddress(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner := a.Browser()
		owner.Lang = "ja"
		owner.Open("owner@example.com", "family", "Suzuki", "given", "Hana")
		a.Clock.Advance(2 * time.Minute)
		known, unknown := a.Browser(), a.Browser()
		kf, uf := known.SignUp("owner@example.com"), unknown.SignUp("nobody@example.com")
		a.Deliver()
		step := func(what string, do func(b *apptest.Browser, flow string) apptest.Answer) {
			t.Helper()
			k, u := do(known, kf), do(unknown, uf)
			ktext, utext := strings.ReplaceAll(k.Text(), "owner@", "X@"), strings.ReplaceAll(u.Text(), "nobody@", "X@")
			if k.Status != u.Status || ktext != utext {
				t.Errorf("%s: known %d %s\nunknown %d %s", what, k.Status, ktext, u.Status, utext)
			}
		}
		step("code page", func(b *apptest.Browser, f string) apptest.Answer { return b.Get("/activate?flow=" + f) })
		step("wrong code", func(b *apptest.Browser, f string) apptest.Answer { return b.Activate(f, "000000") })
		step("early resend", func(b *apptest.Browser, f string) apptest.Answer { return b.Post("/activate/resend", "flow", f) })
		a.Clock.Advance(time.Minute)
		step("resend", func(b *apptest.Browser, f string) apptest.Answer { return b.Post("/activate/resend", "flow", f) })
		a.Deliver()
		step("code page after resend", func(b *apptest.Browser, f string) apptest.Answer { return b.Get("/activate") })
		for i := range 6 {
			step(fmt.Sprint("wrong code ", i), func(b *apptest.Browser, f string) apptest.Answer { return b.Activate(f, "000000") })
		}
		a.Clock.Advance(11 * time.Minute)
		step("too late", func(b *apptest.Browser, f string) apptest.Answer { return b.Activate(f, "000000") })

		mails := a.Mails("owner@example.com")
		if len(mails) != 3 || len(a.Mails("nobody@example.com")) != 2 {
			t.Fatalf("%d mails to the owner, want 3; %d to the other, want 2", len(mails), len(a.Mails("nobody@example.com")))
		}
		for _, m := range mails[:2] {
			if !strings.Contains(m.Subject, "アカウント") || apptest.CodeIn(m) != "" || !strings.Contains(m.Text, "Suzuki") || !strings.Contains(m.Text, apptest.Public+"/login") {
				t.Errorf("the owner got %q:\n%s", m.Subject, m.Text)
			}
			if strings.Contains(m.Text+m.HTML, "Yamada") {
				t.Error("the mail carries what the stranger typed")
			}
		}
		if n := a.Count(`SELECT COUNT(*) FROM account`); n != 1 {
			t.Errorf("%d accounts", n)
		}
		if at := a.Browser(); at.LogIn("owner@example.com", apptest.Password).Location() != "/" {
			t.Error("the owner's password does not work any more")
		}
	})
}

// REG-4: however the owner's address is typed, the mail goes to the address the
// owner has confirmed, not to a spelling a stranger made up.
func TestSignUp_ExistsMailGoesToTheOwner(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open("owner@example.com")
		a.Clock.Advance(2 * time.Minute)
		a.Browser().SignUp("OWNER@example.com")
		a.Deliver()
		all, err := a.Capture.List(t.Context())
		if err != nil || len(all) != 2 || all[0].To != "owner@example.com" {
			t.Errorf("%v: the newest of %d mails went to %q", err, len(all), all[0].To)
		}
	})
}

// REG-11: closing the browser loses nothing: the sign-up's own password leads
// back, in any browser, to a fresh code. For a decoy it looks the same.
func TestSignUp_LogInLeadsBack(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open("owner@example.com")
		a.Clock.Advance(2 * time.Minute)
		const own = "Another-Horse8"
		a.Browser().SignUp("pending@example.com", "password", own)
		a.Browser().SignUp("owner@example.com", "password", own)
		first := a.Code("pending@example.com")
		a.Clock.Advance(2 * time.Minute)
		var texts []string
		for _, email := range []string{"pending@example.com", "owner@example.com"} {
			b := a.Browser()
			want(t, b.LogIn(email, "Wrong-Horse9"), 422, wrongPair)
			back := b.LogIn(email, own)
			flow, ok := strings.CutPrefix(back.Location(), "/activate?flow=")
			if back.Status != 303 || !ok || b.SignedIn() {
				t.Fatalf("%s: %d to %q", email, back.Status, back.Location())
			}
			a.Deliver()
			texts = append(texts, strings.ReplaceAll(b.Get(back.Location()).Text(), email, "X"))
			if email == "pending@example.com" {
				want(t, b.Activate(flow, first), 422, supersededCode)
				want(t, b.Activate(flow, a.Code(email)), 303, "")
				if !b.SignedIn() {
					t.Error("the fresh code does not work in the new browser")
				}
			} else {
				want(t, b.Activate(flow, first), 422, wrongCode)
			}
		}
		if texts[0] != texts[1] {
			t.Errorf("pending: %s\ndecoy: %s", texts[0], texts[1])
		}
	})
}

// REG-11: erased after seven days, judged when read, then by the clean-up, with
// the key of its history.
func TestAttack17_SignUpExpiry(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		flow := b.SignUp("person@example.com")
		a.Clock.Advance(7*24*time.Hour - time.Second)
		want(t, b.Get("/activate?flow="+flow), 200, "person@example.com")
		a.Clock.Advance(2 * time.Second)
		want(t, b.Get("/activate?flow="+flow), 404, nothing)
		want(t, b.Activate(flow, "123456"), 404, nothing)
		want(t, b.Post("/activate/resend", "flow", flow), 404, nothing)
		want(t, b.Post("/activate/address", "flow", flow, "email", "x@example.com", "password", apptest.Password), 404, nothing)
		want(t, b.LogIn("person@example.com", apptest.Password), 422, wrongPair)
		if n := a.Count(`SELECT COUNT(*) FROM signup`); n != 1 {
			t.Errorf("%d rows: something cleaned up, this test proves nothing", n)
		}
		if err := a.SignUp.Expire(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := a.Count(`SELECT (SELECT COUNT(*) FROM signup) + (SELECT COUNT(*) FROM signup_browser) + (SELECT COUNT(*) FROM person_key)`); n != 0 {
			t.Errorf("%d rows are left", n)
		}
	})
}

// REG-13: several for one address; each code works in its own browser only; the
// first wins and the others answer like REG-4.
func TestSignUp_SeveralForOneAddress(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		const email = "person@example.com"
		one, two := a.Browser(), a.Browser()
		f1 := one.SignUp(email, "password", "First-Horse11")
		c1 := a.Code(email)
		a.Clock.Advance(61 * time.Second)
		f2 := two.SignUp(email, "password", "Second-Horse22")
		c2 := a.Code(email)
		if f1 == f2 {
			t.Fatal("one sign-up for two browsers")
		}
		want(t, two.Activate(f2, c1), 422, wrongCode) // the other's code
		want(t, two.Activate(f1, c1), 404, nothing)   // the other's sign-up
		want(t, two.Post("/activate/resend", "flow", f1), 404, nothing)
		want(t, a.Browser().Activate(f1, c1), 404, nothing)
		want(t, one.Activate(f1, c1), 303, "")
		if n := a.Count(`SELECT COUNT(*) FROM signup s JOIN code c ON c.subject = s.id WHERE s.id = $1 AND s.decoy = $2 AND c.decoy = $2`, f2, true); n != 1 {
			t.Error("the other sign-up did not become a decoy")
		}
		want(t, two.Get("/activate?flow="+f2), 200, email)
		want(t, two.Activate(f2, c2), 422, wrongCode) // was right a moment ago
		if two.SignedIn() || a.Count(`SELECT COUNT(*) FROM account`) != 1 {
			t.Error("the second won too")
		}
		a.Clock.Advance(2 * time.Minute)
		want(t, two.Post("/activate/resend", "flow", f2), 303, "")
		if m := a.Mails(email)[0]; apptest.CodeIn(m) != "" || !strings.Contains(m.Text, "/login") {
			t.Errorf("resend of the loser sent %q", m.Subject)
		}
		if back := two.LogIn(email, "Second-Horse22"); !strings.HasPrefix(back.Location(), "/activate") {
			t.Errorf("the loser's own password: %d", back.Status)
		}
		if in := two.LogIn(email, "First-Horse11"); in.Location() != "/" {
			t.Errorf("the winner's password: %d", in.Status)
		}
	})
}

// A sign-up that was written while another one of its address was being redeemed
// is no decoy yet; its right code is answered as a wrong one (REG-4).
func TestSignUp_TakenMeanwhile(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		flow := b.SignUp("person@example.com")
		code := a.Code("person@example.com")
		if err := open(t, a, "other", "person@example.com"); err != nil {
			t.Fatal(err)
		}
		want(t, b.Activate(flow, code), 422, wrongCode)
		if b.SignedIn() || a.Count(`SELECT COUNT(*) FROM account`) != 1 {
			t.Error("two accounts, or a session of somebody else's")
		}
	})
}

// open makes an account past the journey.
func open(t *testing.T, a *apptest.App, id, key string) error {
	t.Helper()
	_, err := store.WriteGuarded(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (account.Account, error) {
		return account.Open(ctx, tx, account.New{ID: id, Email: id + "@example.com", EmailKey: key, Family: "A", Given: "B", Language: "en"})
	})
	return err
}

// TestAttack07_SignUpRace: many browsers with the right code of one address at
// once: one account, one session; nobody sees a mistake of ours.
func TestAttack07_SignUpRace(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		for round := range 3 {
			email := fmt.Sprintf("person%d@example.com", round)
			var browsers []*apptest.Browser
			var flows, codes []string
			for range 5 { // five sends an hour
				b := a.Browser()
				browsers, flows = append(browsers, b), append(flows, b.SignUp(email))
				codes = append(codes, a.Code(email))
				a.Clock.Advance(time.Minute)
			}
			var mu sync.Mutex
			statuses := map[int]int{}
			atOnce(20, func(i int) {
				x := i % 5
				answer := browsers[x].Activate(flows[x], codes[x])
				mu.Lock()
				defer mu.Unlock()
				statuses[answer.Status]++
				if answer.Status >= 500 {
					t.Errorf("%d: %s", answer.Status, answer.Text())
				}
			})
			if n := a.Count(`SELECT COUNT(*) FROM account WHERE email = $1`, email); n != 1 {
				t.Errorf("%d accounts for one address, answers %v", n, statuses)
			}
			if n := a.Count(`SELECT COUNT(*) FROM session`); n != round+1 {
				t.Errorf("%d sessions after %d sign-ups", n, round+1)
			}
			a.Clock.Advance(time.Hour)
		}
	})
}

func atOnce(n int, do func(i int)) {
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		wg.Go(func() {
			<-start
			do(i)
		})
	}
	close(start)
	wg.Wait()
}

// TestAttack31_TwoSpellings: other spellings of an address that has an account
// are decoys, and a race of spellings makes one account.
func TestAttack31_TwoSpellings(t *testing.T) {
	spellings := []string{"taro@xn--r8jz45g.jp", "TARO@例え.jp", "ｔａｒｏ＠例え.jp", "taro@例え。jp", "Taro@例え.jp.", " taro@例え.JP "}
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		var browsers []*apptest.Browser
		var flows, codes []string
		for _, s := range spellings[:5] {
			b := a.Browser()
			browsers, flows = append(browsers, b), append(flows, b.SignUp(s))
			codes = append(codes, a.Code("taro@xn--r8jz45g.jp"))
			a.Clock.Advance(time.Minute)
		}
		atOnce(5, func(i int) { browsers[i].Activate(flows[i], codes[i]) })
		if n := a.Count(`SELECT COUNT(*) FROM account`); n != 1 {
			t.Fatalf("%d accounts for one mailbox", n)
		}
		for _, s := range spellings {
			if _, found, err := account.ByEmail(t.Context(), a.DB, "taro@xn--r8jz45g.jp"); err != nil || !found {
				t.Fatal(err)
			}
			flow := a.Browser().SignUp(s)
			if n := a.Count(`SELECT COUNT(*) FROM signup WHERE id = $1 AND decoy = $2`, flow, true); n != 1 {
				t.Errorf("%q is not seen as the address that has an account", s)
			}
		}
		if in := a.Browser().LogIn("TARO@例え.JP", apptest.Password); in.Status != 303 {
			t.Errorf("log-in with another spelling: %d", in.Status)
		}
	})
}

// The unique index itself decides, whatever the code before it thinks.
func TestAttack31_TheIndexDecides(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		if err := open(t, a, "a", "one@example.com"); err != nil {
			t.Fatal(err)
		}
		if err := open(t, a, "b", "one@example.com"); err == nil {
			t.Error("two accounts with one key")
		}
	})
}

// REG-9: the names stay, the password is asked again and judged against the new
// address; the code sent to the old one is worth nothing any more.
func TestSignUp_CorrectAddress(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		flow := b.SignUp("tarou@example.com", "news", "1")
		old := a.Code("tarou@example.com")
		want(t, b.Get("/activate/address?flow="+flow), 200, "Taro Yamada")
		want(t, b.Post("/activate/address", "flow", flow, "email", "taro@example.com"), 422, "Enter a password")
		want(t, b.Post("/activate/address", "flow", flow, "email", "correct@example.com", "password", apptest.Password), 422, "Do not use part of your email address")
		want(t, b.Post("/activate/address", "flow", flow, "email", "taro@", "password", apptest.Password), 422, "Enter an email address like")
		answer := b.Post("/activate/address", "flow", flow, "email", "taro@example.com", "password", apptest.Password)
		next, ok := strings.CutPrefix(answer.Location(), "/activate?flow=")
		if answer.Status != 303 || !ok || next != flow {
			t.Fatalf("%d to %q", answer.Status, answer.Location())
		}
		want(t, b.Activate(next, old), 422, earlierCode)
		want(t, b.Activate(next, a.Code("taro@example.com")), 303, "")
		person, found, err := account.ByEmail(t.Context(), a.DB, "taro@example.com")
		if err != nil || !found || person.Family != "Yamada" {
			t.Errorf("%v %v", found, err)
		}
		if n := a.Count(`SELECT COUNT(*) FROM consent WHERE person = $1`, person.ID); n != 3 {
			t.Errorf("%d consents, want 3: the choice of news stays", n)
		}
		if n := a.Count(`SELECT COUNT(*) FROM person_key`); n != 1 {
			t.Errorf("%d keys of persons, want the one of the account", n)
		}
	})
}

// A code that went to a wrong address never proves the right one, also when no
// new code may be sent there yet.
func TestSignUp_CorrectAddressWhileSendsAreLimited(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().SignUp("right@example.com") // somebody's mail just now
		b := a.Browser()
		flow := b.SignUp("wrong@example.com")
		old := a.Code("wrong@example.com")
		if answer := b.Post("/activate/address", "flow", flow, "email", "right@example.com", "password", apptest.Password); answer.Status != 303 {
			t.Fatalf("%d", answer.Status)
		}
		want(t, b.Activate(flow, old), 422, "There is no code to use")
	})
}

// The same browser starting again for the same address goes on with the same
// sign-up and the newest password.
func TestSignUp_SameBrowserAgain(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		flow := b.SignUp("person@example.com")
		first := a.Code("person@example.com")
		if again := b.SignUp("person@example.com", "password", "Another-Horse8", "given", "Jiro"); again != flow {
			t.Errorf("another sign-up %s", again)
		}
		if n := len(a.Mails("person@example.com")); n != 1 {
			t.Errorf("%d mails within a minute", n)
		}
		want(t, b.Activate(flow, first), 303, "") // still the newest code
		if in := a.Browser().LogIn("person@example.com", "Another-Horse8"); in.Location() != "/" {
			t.Errorf("the newest password: %d", in.Status)
		}
		want(t, a.Browser().LogIn("person@example.com", apptest.Password), 422, wrongPair)
	})
}

// A code with limits taken into account: the mail follows the language of the
// browser that asked, and a code that expired in the queue is dropped (AUD-2).
func TestSignUp_ExpiredMailIsDropped(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		b.Lang = "ja"
		flow := b.SignUp("person@example.com")
		a.Clock.Advance(security.CodeLife + time.Second)
		if n := len(a.Mails("person@example.com")); n != 0 {
			t.Errorf("%d mails with a dead code", n)
		}
		want(t, b.Get("/activate?flow="+flow), 200, "メールを送れませんでした")
		want(t, b.Post("/activate/resend", "flow", flow), http.StatusSeeOther, "")
		if m := a.Mails("person@example.com"); len(m) != 1 || m[0].Subject != "アカウントを有効にする" {
			t.Errorf("%v", m)
		}
	})
}
