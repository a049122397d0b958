package passkey_test

import (
	"html"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/security/passkey"
	"genkan/internal/security/passkey/passkeytest"
)

// SIG-1, SEC-2: a passkey is created, listed with what made it, and logs in
// alone, as two factors; the person is told.
//
// ASVS 6.3.7: a notice by mail for each change
func TestPasskey_CreateAndLogIn(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner := a.Member(taro)
		ask := begin(t, owner, "/security/passkeys/new/options")
		for _, word := range []string{`"residentKey":"required"`, `"userVerification":"preferred"`, `"id":"localhost"`, `"attestation":"none"`} {
			if !strings.Contains(string(ask.Options), word) {
				t.Errorf("the options lack %s: %s", word, ask.Options)
			}
		}
		device := enroll(t, owner, func(d *passkeytest.Authenticator) {
			d.AAGUID = []byte{0xea, 0x9b, 0x8d, 0x66, 0x4d, 0x01, 0x1d, 0x21, 0x3c, 0xe4, 0xb6, 0xb4, 0x8c, 0xb5, 0x75, 0xd4}
		})
		if string(device.User) != a.AccountID(taro) {
			t.Errorf("the user handle is %q", device.User)
		}
		list := owner.Get("/security/passkeys")
		for _, word := range []string{"Google Password Manager", "Your other devices too", "Not used yet"} {
			if !strings.Contains(list.Text(), word) {
				t.Errorf("the list lacks %q: %s", word, list.Text())
			}
		}
		if !strings.Contains(subjects(a, taro), "Your Genkan security settings changed") {
			t.Errorf("nobody was told: %s", subjects(a, taro))
		}
		b := a.Browser()
		answer := enter(t, b, device)
		if got := read[done](t, answer); answer.Status != 200 || got.Next != "/profile" || !b.SignedIn() {
			t.Fatalf("log-in with the passkey: %d %s", answer.Status, answer.Body)
		}
		if n := a.Count(`SELECT COUNT(*) FROM session WHERE factors = 2 AND ended_at IS NULL`); n != 2 { // the one that created it, too
			t.Errorf("%d sessions with two factors", n)
		}
		if page := b.Get("/security/passkeys"); strings.Contains(page.Text(), "Not used yet") {
			t.Error("the use was not noted")
		}
	})
}

// Everything a log-in can be answered with wrongly gets the one refusal: nothing
// is signed in, and nothing is told apart.
func TestPasskey_LogInRefused(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		_, good := member(t, a, taro)
		_, other := member(t, a, "hanako@example.com")
		for what, change := range map[string]func(d *passkeytest.Authenticator){
			"another site":         func(d *passkeytest.Authenticator) { d.Site = "example.com" },
			"a suffix of the site": func(d *passkeytest.Authenticator) { d.Site = "host" },
			"another challenge":    func(d *passkeytest.Authenticator) { d.Wrong = func(string) string { return "AAAAAAAAAAAAAAAAAAAAAA" } },
			"no challenge":         func(d *passkeytest.Authenticator) { d.Wrong = func(string) string { return "" } },
			"not verified":         func(d *passkeytest.Authenticator) { d.Verified = false },
			"not present":          func(d *passkeytest.Authenticator) { d.Absent = true },
			"another user":         func(d *passkeytest.Authenticator) { d.User = other.User },
			"no user":              func(d *passkeytest.Authenticator) { d.User = nil },
			"another credential":   func(d *passkeytest.Authenticator) { d.ID = other.ID },
			"a creation":           func(d *passkeytest.Authenticator) { d.Type = "webauthn.create" },
			"in a frame":           func(d *passkeytest.Authenticator) { d.Framed = true },
			"synced no more":       func(d *passkeytest.Authenticator) { d.Synced = false },
		} {
			lie := *good
			change(&lie)
			b := a.Browser()
			answer := enter(t, b, &lie)
			refused(t, what, b, answer)
			if read[done](t, answer).Unknown != 0 {
				t.Errorf("%s: called unknown", what)
			}
		}
		b := a.Browser()
		for _, junk := range []string{"", "{}", "[]", "null", `{"id":"x"}`, "␀", strings.Repeat("{", 5000)} {
			ask := begin(t, b, "/passkey/login/options")
			refused(t, "rubbish", b, b.Post("/passkey/login", "ceremony", ask.Ceremony, "response", junk))
		}
		// A credential of nobody: the same words, and the browser may forget it.
		stranger := passkeytest.New(t, apptest.Public)
		stranger.User = good.User
		answer := enter(t, b, stranger)
		refused(t, "of nobody", b, answer)
		if read[done](t, answer).Unknown != 1 {
			t.Error("a credential of nobody is not called unknown")
		}
		if enter(t, b, good); !b.SignedIn() {
			t.Error("the honest one does not get in")
		}
	})
}

// A ceremony is asked once and answered once, in five minutes, for what it was
// begun for, and by whom.
//
// ASVS 6.7.2: random, for five minutes, spent by one guarded UPDATE
func TestPasskey_CeremonyOnce(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner, device := member(t, a, taro)
		ask := begin(t, owner, "/passkey/login/options")
		response := string(device.Get(ask.Options))
		post := func(b *apptest.Browser, ceremony string) apptest.Answer {
			return b.Post("/passkey/login", "ceremony", ceremony, "response", response)
		}
		refused(t, "an unknown ceremony", nil, post(a.Browser(), "nothing"))
		refused(t, "no ceremony", nil, post(a.Browser(), "␀"))
		var wg sync.WaitGroup
		won := make(chan bool, 8)
		for range cap(won) {
			wg.Go(func() { b := a.Browser(); won <- post(b, ask.Ceremony).Status == 200 })
		}
		wg.Wait()
		close(won)
		n := 0
		for w := range won {
			if w {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%d of eight at once got in", n)
		}
		refused(t, "again", nil, post(a.Browser(), ask.Ceremony))
		ask = begin(t, owner, "/passkey/login/options")
		response = string(device.Get(ask.Options))
		a.Clock.Advance(5 * time.Minute)
		refused(t, "too late", nil, post(a.Browser(), ask.Ceremony))
		if err := a.Passkeys.Clean(t.Context()); err != nil || a.Count(`SELECT COUNT(*) FROM ceremony`) != 0 {
			t.Error("ceremonies that are over stay: ", err)
		}
		// One that was begun for creating, or to prove somebody, opens no session.
		made := begin(t, owner, "/security/passkeys/new/options")
		response = string(device.Get(made.Options))
		refused(t, "a creation's ceremony", nil, post(a.Browser(), made.Ceremony))
		proof, err := a.Passkeys.BeginProve(t.Context(), a.AccountID(taro), true)
		if err != nil {
			t.Fatal(err)
		}
		response = string(device.Get(proof.Options))
		refused(t, "a proof's ceremony", nil, post(a.Browser(), proof.Ceremony))
	})
}

// What is wrong with a new passkey: nothing is stored.
func TestPasskey_CreateRefused(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner := a.Member(taro)
		a.GiveApp(taro)
		for what, change := range map[string]func(d *passkeytest.Authenticator){
			"another origin":    func(d *passkeytest.Authenticator) { d.Origin = "http://localhost:8081" },
			"another site":      func(d *passkeytest.Authenticator) { d.Site = "example.com" },
			"another challenge": func(d *passkeytest.Authenticator) { d.Wrong = func(string) string { return "AAAAAAAAAAAAAAAAAAAAAA" } },
			"not present":       func(d *passkeytest.Authenticator) { d.Absent = true },
			"an assertion":      func(d *passkeytest.Authenticator) { d.Type = "webauthn.get" },
		} {
			lie := passkeytest.New(t, apptest.Public)
			change(lie)
			refused(t, what, nil, create(t, owner, lie))
		}
		// A ceremony of another person, and one that was used.
		ask := begin(t, a.Member("hanako@example.com"), "/security/passkeys/new/options")
		device := passkeytest.New(t, apptest.Public)
		response := string(device.Create(ask.Options))
		refused(t, "another's ceremony", nil, owner.Post("/security/passkeys/new", "ceremony", ask.Ceremony, "response", response))
		ask = begin(t, owner, "/security/passkeys/new/options")
		response = string(device.Create(ask.Options))
		for _, want := range []int{200, 422} {
			if got := owner.Post("/security/passkeys/new", "ceremony", ask.Ceremony, "response", response); got.Status != want {
				t.Errorf("%d, want %d: %s", got.Status, want, got.Body)
			}
		}
		// Somebody else's credential cannot be taken over.
		jiro := a.Member("jiro@example.com")
		a.GiveApp("jiro@example.com")
		if got := create(t, jiro, device); got.Status != 422 || read[done](t, got).Error != "This method is already registered. Add another one" {
			t.Errorf("a credential of two accounts: %d %s", got.Status, got.Body)
		}
		if n := a.Count(`SELECT COUNT(*) FROM factor WHERE kind = 'passkey'`); n != 1 {
			t.Errorf("%d factors", n)
		}
	})
}

// A passkey that did not verify the person is one factor: good after the
// password, worth nothing alone (SIG-1, SIG-6).
func TestPasskey_SecondStep(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner, device := member(t, a, taro)
		other := enroll(t, a.Member("hanako@example.com"))
		start := func() *apptest.Browser {
			b := a.Browser()
			if got := b.LogIn(taro, apptest.Password); got.Location() != "/login/verify" {
				t.Fatalf("after the password: %d %q", got.Status, got.Location())
			}
			return b
		}
		b := start()
		ask := second(t, b)
		if !strings.Contains(string(ask.Options), `"userVerification":"preferred"`) || !strings.Contains(string(ask.Options), passkeytest.Text(device.ID)) {
			t.Errorf("asked: %s", ask.Options)
		}
		if got := verify(b, ask, other.Get(ask.Options)); got.Status != 422 || b.SignedIn() {
			t.Errorf("another's passkey: %d", got.Status)
		}
		if got := verify(b, ask, nil); got.Status != 422 || b.SignedIn() {
			t.Errorf("no answer: %d", got.Status)
		}
		proof, err := a.Passkeys.BeginProve(t.Context(), a.AccountID("hanako@example.com"), false)
		if err != nil {
			t.Fatal(err)
		}
		if got := verify(b, asked{proof.Ceremony, proof.Options}, other.Get(proof.Options)); got.Status != 422 || b.SignedIn() {
			t.Errorf("another's ceremony: %d", got.Status)
		}
		device.Verified = false
		response := device.Get(ask.Options)
		if got := verify(b, ask, response); got.Status != 303 || !b.SignedIn() {
			t.Fatalf("the right passkey: %d %s", got.Status, got.Text())
		}
		if got := verify(start(), ask, response); got.Status != 422 {
			t.Errorf("the same answer again: %d", got.Status)
		}
		// Alone it is too little.
		p, err := a.Passkeys.BeginProve(t.Context(), a.AccountID(taro), true)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := a.Passkeys.Prove(t.Context(), a.AccountID(taro), p.Ceremony, device.Get(p.Options)); err == nil {
			t.Error("without verification a passkey stands for both factors")
		}
		device.Verified = true
		if _, err := a.Passkeys.Prove(t.Context(), a.AccountID(taro), p.Ceremony, device.Get(p.Options)); err != nil {
			t.Error("with verification it does not: ", err)
		}
		_ = owner
	})
}

// Attack 12 of authenticators: a counter that does not rise means that there is
// a copy. It is refused, and the person is told. Synced passkeys have none.
func TestPasskey_CounterFalls(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner := a.Member(taro)
		device := enroll(t, owner, func(d *passkeytest.Authenticator) { d.Counter, d.Synced, d.Attached = 5, false, "cross-platform" })
		copied := *device
		for range 3 {
			b := a.Browser()
			if got := enter(t, b, device); got.Status != 200 {
				t.Fatalf("a counter that rises: %d %s", got.Status, got.Body)
			}
		}
		b := a.Browser()
		refused(t, "a counter that fell", b, enter(t, b, &copied))
		if !strings.Contains(subjects(a, taro), "was refused") {
			t.Errorf("nobody was told: %s", subjects(a, taro))
		}
		if !strings.Contains(owner.Get("/profile/history").Text(), "Refused a passkey that may have been copied") {
			t.Error("the history is silent")
		}
		if !strings.Contains(owner.Get("/security/passkeys").Text(), "Security key") {
			t.Error("a key without a name is not called one")
		}
	})
}

// SEC-2: the first passkey counts only when recovery codes are saved, and turns
// two-step verification on.
func TestPasskey_FirstFactor(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner := a.Member(taro)
		device := passkeytest.New(t, apptest.Public)
		if got := read[done](t, create(t, owner, device)); got.Next != "/security/recovery" {
			t.Fatalf("the first passkey leads to %q", got.Next)
		}
		b := a.Browser()
		refused(t, "a passkey without a second way back", b, enter(t, b, device))
		save(t, owner)
		if got := enter(t, b, device); got.Status != 200 || !b.SignedIn() {
			t.Errorf("log-in with the passkey: %d %s", got.Status, got.Body)
		}
		if got := read[done](t, create(t, owner, passkeytest.New(t, apptest.Public))); got.Next != "/security/passkeys" {
			t.Errorf("the second passkey leads to %q", got.Next)
		}
	})
}

// No more than twenty passkeys.
func TestPasskey_Many(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner := a.Member(taro)
		for range passkey.Most - 1 {
			enroll(t, owner)
		}
		two := []asked{begin(t, owner, "/security/passkeys/new/options"), begin(t, owner, "/security/passkeys/new/options")}
		for i, ask := range two {
			got := owner.Post("/security/passkeys/new", "ceremony", ask.Ceremony, "response", string(passkeytest.New(t, apptest.Public).Create(ask.Options)))
			if (got.Status == 200) != (i == 0) {
				t.Errorf("passkey %d: %d %s", passkey.Most+i, got.Status, got.Body)
			}
		}
		if got := owner.Post("/security/passkeys/new/options"); got.Status != 422 || !strings.Contains(got.Body, "You can have 20 passkeys") {
			t.Errorf("one more: %d %s", got.Status, got.Body)
		}
	})
}

// Renaming and deleting tell the browser which passkeys are left; both, and
// creating, want a recent proof. A deleted one opens nothing, and the browser
// may forget it.
//
// ASVS 6.5.6: passkeys, one by one
func TestPasskey_RenameAndRemove(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner, device := member(t, a, taro)
		a.Clock.Advance(time.Second)
		left := enroll(t, owner)
		keys, err := passkey.Of(t.Context(), a.DB, a.AccountID(taro))
		if err != nil || len(keys) != 2 || keys[0].Credential != passkeytest.Text(device.ID) {
			t.Fatal(len(keys), err)
		}
		id := keys[0].ID
		if got := owner.Post("/security/factors/rename", "id", id, "name", "会社のノート"); got.Location() != "/security/passkeys?changed=1" {
			t.Errorf("renaming: %d %q", got.Status, got.Location())
		}
		list := owner.Get("/security/passkeys?changed=1")
		if !strings.Contains(list.Text(), "会社のノート") || !strings.Contains(list.Body, `data-keys="`+passkeytest.Text(device.ID)+" "+passkeytest.Text(left.ID)+`"`) {
			t.Errorf("after renaming: %s", list.Text())
		}
		a.Clock.Advance(past)
		if got := owner.Get("/security/passkeys/new"); !strings.HasPrefix(got.Location(), "/reauth?next=") {
			t.Errorf("the page without a recent proof: %d %q", got.Status, got.Location())
		}
		for _, path := range []string{"/security/factors/remove", "/security/passkeys/new", "/security/passkeys/new/options"} {
			if got := owner.Post(path, "id", id); !strings.HasPrefix(got.Location(), "/reauth?next=") {
				t.Errorf("%s without a recent proof: %d %q", path, got.Status, got.Location())
			}
		}
		b := a.Browser()
		enter(t, b, device)
		if got := b.Post("/security/factors/remove", "id", id); got.Location() != "/security/passkeys?changed=1" {
			t.Errorf("deleting: %d %q %s", got.Status, got.Location(), got.Text())
		}
		if list := b.Get("/security/passkeys?changed=1"); !strings.Contains(list.Body, `data-keys="`+passkeytest.Text(left.ID)+`"`) {
			t.Error("the browser is not told what is left")
		}
		c := a.Browser()
		answer := enter(t, c, device)
		refused(t, "a deleted passkey", c, answer)
		if read[done](t, answer).Unknown != 1 {
			t.Error("the browser cannot forget it")
		}
	})
}

// SIG-2, SEC-7: a locked account is not entered with a passkey either.
func TestPasskey_LockedAccount(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		_, device := member(t, a, taro)
		a.Exec(`UPDATE account SET state = 'locked'`)
		b := a.Browser()
		if got := enter(t, b, device); got.Status != 422 || b.SignedIn() {
			t.Errorf("a locked account: %d %s", got.Status, got.Body)
		}
	})
}

// SIG-6: where all passkeys of an account verify the person, one of them proves
// again who they are, alone; else it stands beside the password. What is only
// touched proves nothing alone.
func TestPasskey_ProveAgain(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner, device := member(t, a, taro)
		a.Clock.Advance(past)
		page := func() (asked, string) {
			got := owner.Get("/reauth?next=/security/passkeys/new&method=passkey")
			c, o := ceremonyIn.FindStringSubmatch(got.Body), optionsIn.FindStringSubmatch(got.Body)
			if got.Status != 200 || c == nil || o == nil {
				t.Fatalf("no passkey is asked: %d %s", got.Status, got.Text())
			}
			return asked{c[1], []byte(html.UnescapeString(o[1]))}, got.Body
		}
		post := func(ask asked, response []byte, more ...string) apptest.Answer {
			return owner.Post("/reauth", append([]string{"method", "passkey", "ceremony", ask.Ceremony, "response", string(response), "next", "/security/passkeys/new"}, more...)...)
		}
		ask, body := page()
		if !strings.Contains(string(ask.Options), `"userVerification":"required"`) || strings.Contains(body, `name="password"`) {
			t.Errorf("asked: %s", ask.Options)
		}
		device.Verified = false
		if got := post(ask, device.Get(ask.Options)); got.Status != 422 {
			t.Errorf("touched only: %d", got.Status)
		}
		device.Verified = true
		old := owner.Cookie("session")
		if got := post(ask, device.Get(ask.Options)); got.Location() != "/security/passkeys/new" || owner.Cookie("session") == old {
			t.Fatalf("the passkey alone: %d %q", got.Status, got.Location())
		}
		if got := owner.Get("/security/passkeys/new"); got.Status != 200 {
			t.Errorf("the proof does not count: %d", got.Status)
		}
		// A security key that verifies nobody is a second factor: the password is asked too.
		weak := enroll(t, owner, func(d *passkeytest.Authenticator) { d.Verified, d.Synced, d.Attached = false, false, "cross-platform" })
		a.Clock.Advance(past)
		ask, body = page()
		if !strings.Contains(string(ask.Options), `"userVerification":"preferred"`) || !strings.Contains(body, `name="password"`) {
			t.Errorf("asked: %s", ask.Options)
		}
		if got := post(ask, weak.Get(ask.Options)); got.Status != 422 {
			t.Errorf("without the password: %d", got.Status)
		}
		if got := post(ask, weak.Get(ask.Options), "password", "Wrong-Password-7"); got.Status != 422 {
			t.Errorf("a wrong password: %d", got.Status)
		}
		if got := post(ask, weak.Get(ask.Options), "password", apptest.Password); got.Location() != "/security/passkeys/new" {
			t.Errorf("password and key: %d %q %s", got.Status, got.Location(), got.Text())
		}
	})
}
