package passkey_test

import (
	"encoding/json"
	"html"
	"regexp"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/security/passkey/passkeytest"
)

const taro = "taro@example.com"

// asked is what a script is told when a ceremony begins.
type asked struct {
	Ceremony string
	Options  json.RawMessage
}

// done is the answer to what a script sends at the end.
type done struct {
	Next, Error string
	Unknown     int
}

func read[T any](t *testing.T, a apptest.Answer) T {
	t.Helper()
	var v T
	if err := json.Unmarshal([]byte(a.Body), &v); err != nil {
		t.Fatalf("%s %s: %d, no JSON: %s", a.Method, a.Path, a.Status, a.Body)
	}
	return v
}

// begin asks for options.
func begin(t *testing.T, b *apptest.Browser, path string, fields ...string) asked {
	t.Helper()
	a := b.Post(path, fields...)
	if a.Status != 200 {
		t.Fatalf("%s answered %d: %s", path, a.Status, a.Body)
	}
	return read[asked](t, a)
}

// member is an account with a passkey, its browser and its authenticator.
func member(t *testing.T, a *apptest.App, email string) (*apptest.Browser, *passkeytest.Authenticator) {
	t.Helper()
	b := a.Member(email)
	return b, enroll(t, b)
}

// enroll makes a passkey for whoever is signed in; change may alter the
// authenticator before.
func enroll(t *testing.T, b *apptest.Browser, change ...func(*passkeytest.Authenticator)) *passkeytest.Authenticator {
	t.Helper()
	device := passkeytest.New(t, apptest.Public)
	for _, c := range change {
		c(device)
	}
	answer := create(t, b, device)
	if answer.Status != 200 {
		t.Fatalf("creating answered %d: %s", answer.Status, answer.Body)
	}
	if read[done](t, answer).Next == "/security/recovery" { // the first factor of an account
		save(t, b)
	}
	return device
}

// save says that the recovery codes are saved: from then on the passkey counts.
func save(t *testing.T, b *apptest.Browser) {
	t.Helper()
	setup := setupIn.FindStringSubmatch(b.Get("/security/recovery").Body)
	if setup == nil {
		t.Fatal("there are no recovery codes to save")
	}
	if got := b.Post("/security/recovery", "setup", setup[1], "saved", "1"); got.Status != 303 {
		t.Fatalf("saving the recovery codes: %d %s", got.Status, got.Text())
	}
}

func create(t *testing.T, b *apptest.Browser, device *passkeytest.Authenticator) apptest.Answer {
	t.Helper()
	ask := begin(t, b, "/security/passkeys/new/options")
	return b.Post("/security/passkeys/new", "ceremony", ask.Ceremony, "response", string(device.Create(ask.Options)))
}

// enter logs in with a passkey.
func enter(t *testing.T, b *apptest.Browser, device *passkeytest.Authenticator) apptest.Answer {
	t.Helper()
	ask := begin(t, b, "/passkey/login/options")
	return b.Post("/passkey/login", "ceremony", ask.Ceremony, "response", string(device.Get(ask.Options)), "next", "/profile")
}

// refused checks that an answer is the one refusal, and that nobody is signed
// in.
func refused(t *testing.T, what string, b *apptest.Browser, a apptest.Answer) {
	t.Helper()
	const words = "We could not check the passkey. Try again or use another way"
	if got := read[done](t, a); a.Status != 422 || got.Error != words {
		t.Errorf("%s: %d %q", what, a.Status, a.Body)
	}
	if b != nil && b.SignedIn() {
		t.Errorf("%s: signed in", what)
	}
}

var (
	ceremonyIn = regexp.MustCompile(`name="ceremony" value="([^"]+)"`)
	setupIn    = regexp.MustCompile(`name="setup" value="([^"]+)"`)
	optionsIn  = regexp.MustCompile(`data-options="([^"]+)"`)
)

// second gives what the page of the second step asks a passkey.
func second(t *testing.T, b *apptest.Browser) asked {
	t.Helper()
	page := b.Get("/login/verify?method=passkey")
	c, o := ceremonyIn.FindStringSubmatch(page.Body), optionsIn.FindStringSubmatch(page.Body)
	if page.Status != 200 || c == nil || o == nil {
		t.Fatalf("the second step asks for no passkey: %d %s", page.Status, page.Text())
	}
	return asked{c[1], json.RawMessage(html.UnescapeString(o[1]))}
}

func verify(b *apptest.Browser, ask asked, response []byte) apptest.Answer {
	return b.Post("/login/verify", "method", "passkey", "ceremony", ask.Ceremony, "response", string(response))
}

// subjects lists the subjects of the mails to an address, the newest first.
func subjects(a *apptest.App, email string) string {
	var out []string
	for _, m := range a.Mails(email) {
		out = append(out, m.Subject)
	}
	return strings.Join(out, "\n")
}

const past = 11 * time.Minute // longer than a proof is recent
