package app_test

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// TestAttack02_Steps is a random walk over every journey that can change who may
// enter an account: any step in any order, with nothing in the form, wrong
// codes, right codes of other people and flows, tokens of other journeys, planted
// tokens, repeated posts, at any time.
//
// A run has people; of each the walker holds some powers: their mailbox, their
// phone, their password, their authenticator app. After every move each account
// is looked at. What changed must be allowed by the powers the walker has of
// exactly that person, and by the proofs recorded for that account in a journey
// that ended in this very move.
//
// Another journey is two rows: its moves in moves(), and in watches() what it may
// change and with which proof.
func TestAttack02_Steps(t *testing.T) {
	few(t, "30")
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		reached, run := map[string]int{}, 0
		rapid.Check(t, func(r *rapid.T) {
			run++
			w := newWalk(t, r, a, run)
			names := slices.Sorted(maps.Keys(moves()))
			for range rapid.IntRange(40, 80).Draw(r, "moves") {
				name := "on"
				if rapid.IntRange(0, 3).Draw(r, "wild") == 0 {
					name = rapid.SampledFrom(names).Draw(r, "move")
				}
				before := w.look()
				a.Clock.Advance(time.Second) // so that what a move did is told from what the one before did
				w.began = a.Clock.Now()
				moves()[name](w)
				w.judge(name, before, reached)
			}
		})
		t.Logf("%d runs reached %v", run, reached)
		if len(reached) == 0 {
			t.Error("no walk ever changed anything rightly: this test sees nothing")
		}
	})
}

// few bounds how many walks are done.
func few(t *testing.T, n string) {
	t.Helper()
	f := flag.Lookup("rapid.checks")
	old := f.Value.String()
	if err := f.Value.Set(n); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Value.Set(old) })
}

// soul is somebody in a walk, and what the walker can do as them.
type soul struct {
	email, number  string
	id             string // of the account; "" without one
	key            []byte // of the authenticator app, nil without
	password       string
	mail, sms, app bool // powers
	pass           bool

	first     string // the address the account began with
	firstMail bool   // the walker has its mailbox
}

// walk is one run.
type walk struct {
	t      *testing.T
	r      *rapid.T
	a      *apptest.App
	souls  []*soul
	mine   []*apptest.Browser
	victim *apptest.Browser
	began  time.Time
	at     map[*apptest.Browser]string // where the last answer of a browser led to
	about  map[*apptest.Browser]*soul  // whose address was last typed in it
	typed  string                      // the newest password that was typed
	wished map[*soul]string            // the newest address that was asked for
	was    map[*soul]bool              // the walker has been in the account
	phones int                         // of the walker's own
	run    int
}

// seen is an account as it is looked at.
type seen map[string]string

func newWalk(t *testing.T, r *rapid.T, a *apptest.App, run int) *walk {
	w := &walk{t: t, r: r, a: a, mine: []*apptest.Browser{a.Browser(), a.Browser()}, victim: a.Browser(), at: map[*apptest.Browser]string{}, about: map[*apptest.Browser]*soul{}, wished: map[*soul]string{}, was: map[*soul]bool{}, run: run}
	id := fmt.Sprintf("w%dx%d", run, a.Count(`SELECT COUNT(*) FROM account`))
	for i, kind := range []string{"plain", "factor", "phone", "nobody"} {
		s := &soul{email: fmt.Sprintf("%s%s@example.com", kind, id), number: fmt.Sprintf("+8190%08d", 10*a.Count(`SELECT COUNT(*) FROM account`)+i), password: apptest.Password}
		power := func(name string) bool { return rapid.IntRange(0, 2).Draw(r, name+" of "+kind) > 0 }
		s.mail, s.pass, s.app, s.sms = power("mail"), power("password"), power("app"), power("phone")
		s.first, s.firstMail = s.email, s.mail
		if kind != "nobody" {
			s.id = id + kind
			w.open(s)
		}
		switch kind {
		case "factor":
			s.key, _ = a.GiveApp(s.email)
		case "phone":
			a.GiveSMS(s.email, s.number)
		}
		w.souls = append(w.souls, s)
	}
	return w
}

// open makes an account behind the program's back.
func (w *walk) open(s *soul) {
	hash, err := w.a.Hasher.Hash(w.t.Context(), []byte(s.password), []byte("0123456789abcdef"))
	if err != nil {
		w.t.Fatal(err)
	}
	_, err = store.Write(w.t.Context(), w.a.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if err := w.a.Audit.EnsurePerson(ctx, tx, s.id); err != nil {
			return store.None{}, err
		}
		n := account.New{ID: s.id, Email: s.email, EmailKey: s.email, Family: "Yamada", Given: "Taro", Language: "en"}
		if _, err := account.Open(ctx, tx, n); err != nil {
			return store.None{}, err
		}
		a, _, err := account.ByID(ctx, tx, s.id)
		if err != nil {
			return store.None{}, err
		}
		if err := w.a.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: "password_reset"}); err != nil {
			return store.None{}, err
		}
		return store.None{}, security.SetPassword(ctx, tx, s.id, hash, "guide")
	})
	if err != nil {
		w.t.Fatal(err)
	}
	w.a.Clock.Advance(time.Second)
}

func (w *walk) soul() *soul { return w.souls[rapid.IntRange(0, len(w.souls)-1).Draw(w.r, "who")] }

func (w *walk) browser() *apptest.Browser {
	return w.mine[rapid.IntRange(0, len(w.mine)-1).Draw(w.r, "browser")]
}

// code gives a code the walker can know: one that was mailed or sent to somebody
// whose mailbox or phone they hold, for whatever it was sent, or rubbish.
func (w *walk) code() string {
	s := w.soul()
	switch rapid.IntRange(0, 7).Draw(w.r, "code") {
	case 0:
		return rapid.SampledFrom([]string{"", "000000", "12345", "abc", "１２３４５６"}).Draw(w.r, "rubbish")
	case 1:
		if s.sms {
			return newest(w.a.Texts(s.number))
		}
	case 2:
		if s.app && s.key != nil {
			w.a.Clock.Advance(30 * time.Second)
			return w.a.AppCode(s.key)
		}
	default:
		if s.mail {
			return newest(w.a.Mails(s.email))
		}
	}
	return "000000"
}

func newest(all []mail.Captured) string {
	for _, m := range all {
		if code := apptest.CodeIn(m); code != "" {
			return code
		}
	}
	return ""
}

// cookies are the tokens that journeys keep in a browser.
func cookies() []string {
	return []string{"recovery", "lost", "notme", "signup", "login", "remembered"}
}

type move func(w *walk)

// post sends a form from one of the walker's browsers.
func post(path string, fields func(w *walk) []string) move {
	return func(w *walk) {
		var form []string
		if rapid.IntRange(0, 9).Draw(w.r, "empty") > 0 {
			form = fields(w)
		}
		w.post(w.browser(), path, form...)
	}
}

func (w *walk) post(b *apptest.Browser, path string, form ...string) {
	got := b.Post(path, form...)
	if got.Location() != "" {
		w.at[b] = got.Location()
	}
	if len(form) > 1 && form[0] == "email" {
		if i := slices.IndexFunc(w.souls, func(s *soul) bool { return s.email == form[1] }); i >= 0 {
			w.about[b] = w.souls[i]
		}
	}
}

// on goes on where a browser stands, as well as the walker can: without it few
// walks would come far.
func (w *walk) on() {
	b := w.browser()
	s := w.about[b]
	if rapid.IntRange(0, 4).Draw(w.r, "anew") == 0 {
		w.begin(b)
		return
	}
	path, _, _ := strings.Cut(w.at[b], "?")
	if path == "/login/verify" || path == "/reauth" {
		w.prove(b, s, path)
		return
	}
	if in := w.within(b); in != nil && path == "/security/email/code" {
		next := rapid.SampledFrom([]string{"own email code", "own email code", "own email old", "own email confirm", "due", "own email"}).Draw(w.r, "email")
		innerMoves()[next](w, b, in)
		return
	}
	if in := w.within(b); in != nil && rapid.IntRange(0, 5).Draw(w.r, "stay") > 0 {
		w.inner(b, in)
		return
	}
	switch path {
	case "/reset/code", "/lost/code", "/activate":
		w.post(b, path, "code", w.mailed(s))
	case "/reset/factor":
		w.second(b, s)
	case "/reset/password":
		w.post(b, path, "password", w.fresh())
	case "/lost/wait":
		w.a.Clock.Advance(24 * time.Hour)
		w.post(b, "/lost/finish")
	case "/notice":
		w.post(b, path)
	default:
		w.begin(b)
	}
}

// begin starts a journey in a browser.
func (w *walk) begin(b *apptest.Browser) {
	s := w.soul()
	switch rapid.IntRange(0, 6).Draw(w.r, "journey") {
	case 4, 5, 6:
		w.enter(b, s)
	case 0:
		w.post(b, "/reset", "email", s.email, "way", rapid.SampledFrom([]string{"mail", "mail", "sms"}).Draw(w.r, "way"))
	case 1:
		w.post(b, "/lost", "email", s.email, "password", w.password(s))
	case 2:
		w.post(b, "/signup", apptest.Form(s.email, "password", "Strange-Horse11")...)
	case 3:
		if s.mail && rapid.IntRange(0, 2).Draw(w.r, "not me") == 0 {
			w.about[b], w.at[b] = s, b.Get(noticeOf(w.a, s.email)).Location()
		}
	}
}

// mailed is the newest code that reached somebody, if the walker can read it.
func (w *walk) mailed(s *soul) string {
	code := "000000"
	if s.sms && rapid.Bool().Draw(w.r, "by phone") {
		code = newest(w.a.Texts(s.number))
	} else if s.mail {
		code = newest(w.a.Mails(s.email))
	}
	return code
}

// second gives somebody's second factor, if the walker can.
func (w *walk) second(b *apptest.Browser, s *soul) {
	switch {
	case s.key != nil && s.app:
		w.a.Clock.Advance(30 * time.Second)
		w.post(b, "/reset/factor", "method", "totp", "code", w.a.AppCode(s.key))
	case s.key == nil && s.sms:
		w.post(b, "/reset/factor/send")
		w.post(b, "/reset/factor", "method", "sms", "code", newest(w.a.Texts(s.number)))
	default:
		w.post(b, "/reset/factor", "method", "totp", "code", "000000")
	}
}

func nothing(*walk) []string { return nil }

// moves are everything the walker may try.
func moves() map[string]move {
	code := func(w *walk) []string { return []string{"code", w.code()} }
	all := map[string]move{
		// reset
		"reset": post("/reset", func(w *walk) []string {
			return []string{"email", w.soul().email, "way", rapid.SampledFrom([]string{"mail", "sms"}).Draw(w.r, "way")}
		}),
		"code":   post("/reset/code", code),
		"code 2": post("/reset/code", code),
		"resend": post("/reset/resend", nothing),
		"factor": post("/reset/factor", func(w *walk) []string {
			return []string{"method", rapid.SampledFrom([]string{"totp", "sms", "recovery", "passkey", ""}).Draw(w.r, "method"), "code", w.code()}
		}),
		"factor sms":   post("/reset/factor/send", nothing),
		"new password": post("/reset/password", func(w *walk) []string { return []string{"password", w.fresh()} }),
		// lost factor
		"lost":        post("/lost", func(w *walk) []string { s := w.soul(); return []string{"email", s.email, "password", w.password(s)} }),
		"lost code":   post("/lost/code", code),
		"lost code 2": post("/lost/code", code),
		"lost resend": post("/lost/resend", nothing),
		"lost finish": post("/lost/finish", nothing),
		"lost stop":   post("/lost/stop", nothing),
		// this was not me
		"notice": func(w *walk) {
			if s := w.soul(); s.mail && rapid.IntRange(0, 4).Draw(w.r, "not me") == 0 {
				w.browser().Get(noticeOf(w.a, s.email))
			}
		},
		"not me": post("/notice", nothing),
		// sign-up
		"sign up":  post("/signup", func(w *walk) []string { return apptest.Form(w.soul().email, "password", "Strange-Horse11") }),
		"activate": post("/activate", func(w *walk) []string { return []string{"code", w.code()} }),
		// log-in
		"log in": func(w *walk) { w.enter(w.browser(), w.soul()) },
		"verify": post("/login/verify", func(w *walk) []string {
			return []string{"method", rapid.SampledFrom([]string{"totp", "sms", "recovery", ""}).Draw(w.r, "method"), "code", w.code()}
		}),
		"verify sms": post("/login/verify/sms", nothing),
		// the world
		"time": func(w *walk) {
			w.a.Clock.Advance(rapid.SampledFrom([]time.Duration{time.Minute, time.Minute, 11 * time.Minute, 50 * time.Minute, 24 * time.Hour}).Draw(w.r, "time"))
		},
		"mix": func(w *walk) { // tokens of one journey are tried as those of another
			from, to := w.browser(), w.browser()
			to.SetCookie(rapid.SampledFrom(cookies()).Draw(w.r, "to"), from.Cookie(rapid.SampledFrom(cookies()).Draw(w.r, "from")))
		},
		"victim": (*walk).ownReset,
		"on":     (*walk).on,
	}
	for _, path := range []string{"/reset", "/reset/code", "/reset/factor", "/reset/password", "/lost", "/lost/code", "/lost/wait", "/lost/finish", "/notice"} {
		all["get "+path] = func(w *walk) { w.browser().Get(path) }
	}
	for name, do := range innerMoves() { // by whoever sits in a browser, or nobody
		all[name] = func(w *walk) { do(w, w.browser(), w.soul()) }
	}
	return all
}

// ownReset is somebody who comes back by themselves, up to the last step, in a
// browser into which the walker planted a token.
func (w *walk) ownReset() {
	s := w.souls[0]
	for _, name := range cookies() {
		w.victim.SetCookie(name, w.browser().Cookie(name))
	}
	w.a.Clock.Advance(time.Second)
	w.victim.Post("/reset", "email", s.email, "way", "mail")
	w.victim.Post("/reset/code", "code", newest(w.a.Mails(s.email)))
}

// password is what the walker types for somebody.
func (w *walk) password(s *soul) string {
	if s.pass {
		return s.password
	}
	return "Wrong-Horse999"
}

func (w *walk) fresh() string {
	w.typed = fmt.Sprintf("Fresh-Horse%d-%s", w.began.Unix()%1000, secret.Digits(4))
	return w.typed
}

func noticeOf(a *apptest.App, email string) string {
	for _, m := range a.Mails(email) {
		if _, rest, ok := strings.Cut(m.Text, apptest.Public+"/notice/"); ok {
			return "/notice/" + strings.Fields(rest)[0]
		}
	}
	return "/notice/none"
}

// watch is something of an account that may change only with a proof.
type watch struct {
	read  string // gives it as one text; $1 is the account
	right func(w *walk, s *soul, before, after seen) error
}

func watches() map[string]watch {
	return map[string]watch{
		"password": {`SELECT hash FROM password WHERE account = $1`, rightPassword},
		"factors":  {`SELECT COALESCE(MIN(id), '') || CASE WHEN COUNT(*) > 1 THEN '+' ELSE '' END FROM factor WHERE account = $1`, rightFactors},
		"state":    {`SELECT state FROM account WHERE id = $1`, rightState},
		"email":    {`SELECT email_key FROM account WHERE id = $1`, rightEmail},
		"phone":    {`SELECT COALESCE(MAX(number), '') FROM mobile WHERE account = $1`, rightPhone},
		"in":       {"", rightIn}, // looked at by insides
	}
}

// mayReset tells whether the walker has what a reset of somebody takes, and
// whether it is recorded.
func (w *walk) mayReset(s *soul, before seen) error {
	phone := s.number != "" && s.sms && before["phone"] != ""
	if !s.mail && !phone {
		return fmt.Errorf("reset without mailbox or phone")
	}
	if before["factors"] == "" { // a factor that was asked for may have gone since
		return w.ended(s, "reset", "mail", "sms", "mail factor", "sms factor")
	}
	if !(s.key != nil && s.app) && !(phone && s.mail) {
		return fmt.Errorf("reset without the second factor")
	}
	return w.ended(s, "reset", "mail factor", "sms factor")
}

// ended tells whether a journey of the account with exactly one of these proofs
// ended in this move.
func (w *walk) ended(s *soul, flow string, proofs ...string) error {
	n := 0
	for _, p := range proofs {
		n += w.a.Count(`SELECT COUNT(*) FROM journey WHERE account = $1 AND flow = $2 AND proofs = $3 AND ended = 'done' AND ended_at >= $4`, s.id, flow, p, w.began)
	}
	if n != 1 {
		return fmt.Errorf("%d journeys %s with the proofs %v ended", n, flow, proofs)
	}
	return nil
}

// look reads everybody's account.
func (w *walk) look() map[string]seen {
	all := map[string]seen{}
	for _, s := range w.souls {
		if s.id == "" {
			continue
		}
		all[s.id] = seen{}
		for what, x := range watches() {
			if x.read != "" {
				all[s.id][what] = w.a.Text(x.read, s.id)
			}
		}
	}
	w.insides(all)
	return all
}

// judge compares everybody's account with before the move.
func (w *walk) judge(name string, before map[string]seen, reached map[string]int) {
	now := w.look()
	for _, s := range w.souls {
		if s.id == "" {
			w.judgeNew(s, reached)
			continue
		}
		was, is := before[s.id], now[s.id]
		if was == nil { // opened a move ago
			continue
		}
		w.was[s] = w.was[s] || was["in"] != ""
		for what, x := range watches() {
			if was[what] == is[what] {
				continue
			}
			if err := x.right(w, s, was, is); err != nil {
				w.r.Fatalf("%s changed %s of %s (powers: mail %v, phone %v, password %v, app %v): %v", name, what, s.email, s.mail, s.sms, s.pass, s.app, err)
			}
			reached[what]++
			if what == "password" {
				s.password = w.typed
			}
		}
	}
}

// judgeNew looks whether an address got an account; only who reads its mailbox
// may open one.
func (w *walk) judgeNew(s *soul, reached map[string]int) {
	if w.a.Count(`SELECT COUNT(*) FROM account WHERE email_key = $1`, s.email) == 0 {
		return
	}
	if !s.mail {
		w.r.Fatalf("an account of %s was opened without its mailbox", s.email)
	}
	s.id, s.password = w.a.AccountID(s.email), "Strange-Horse11"
	reached["opened"]++
}
