package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
)

// Attacks on the mobile number: 3, 11, 12 and 35 of the list of attacks.

// Without a gateway, nothing that offers SMS exists outside local mode: no route,
// for whoever asks however.
func TestAttack12_SMSIsOff(t *testing.T) {
	online := []string{"GENKAN_SMTP=smtp://127.0.0.1:1", "GENKAN_MAIL_FROM=no-reply@localhost"}
	off := apptest.New(t, store.SQLite, apptest.Options{Settings: online})
	on := apptest.New(t, store.SQLite, apptest.Options{Settings: append(online, "GENKAN_SMS=https://gateway.example/send")})
	if off.SMSOn() || !on.SMSOn() {
		t.Fatalf("without a gateway %v, with one %v", off.SMSOn(), on.SMSOn())
	}
	for _, route := range on.Site.Routes() {
		method, path, _ := strings.Cut(route, " ")
		path, _, _ = strings.Cut(path, " ")
		if !strings.Contains(path, "mobile") && !strings.Contains(path, "sms") {
			continue
		}
		t.Run(method+path, func(t *testing.T) {
			form := url.Values{"country": {"JP"}, "phone": {"090-1234-5678"}, "code": {"123456"}}
			if method == "GET" {
				form = nil
			}
			if a := on.Browser().Do(method, path, form); a.Status != http.StatusSeeOther {
				t.Errorf("with a gateway: %d, this test sees nothing", a.Status)
			}
			if a := off.Browser().Do(method, path, form); a.Status != http.StatusNotFound {
				t.Errorf("without a gateway: %d", a.Status)
			}
		})
	}
}

// Nothing a form or an address says chooses whose number is set, proved or
// removed.
//
// ASVS 8.2.2: nothing a form or an address holds names an account
func TestAttack11_MobileOfSomebodyElse(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		victim, other := a.Member("victim@example.com"), a.Member("other@example.com")
		id := a.AccountID("victim@example.com")
		ask := func(b *apptest.Browser, number string) {
			t.Helper()
			a.Exec(`DELETE FROM rate`)
			if answer := b.Post("/security/mobile", "country", "JP", "phone", number, "account", id, "person", id); answer.Status != http.StatusSeeOther {
				t.Fatalf("asking: %d %s", answer.Status, answer.Text())
			}
		}
		ask(victim, "090-1111-1111")
		code := a.TextCode("+819011111111")
		ask(other, "090-2222-2222")
		q := "?" + url.Values{"account": {id}, "id": {id}}.Encode()
		if own := a.TextCode("+819022222222"); own != code {
			if answer := other.Post("/security/mobile/code"+q, "code", code, "account", id, "id", id); answer.Status != http.StatusUnprocessableEntity {
				t.Errorf("somebody else's code: %d", answer.Status)
			}
		}
		for _, path := range []string{"/security/mobile", "/security/mobile/code"} {
			if page := other.Get(path + q); page.Status != http.StatusOK || strings.Contains(page.Body, "1111") {
				t.Errorf("%s shows somebody else's number: %d", path, page.Status)
			}
		}
		if answer := victim.Post("/security/mobile/code", "code", code); answer.Status != http.StatusSeeOther {
			t.Fatalf("the victim's own code: %d %s", answer.Status, answer.Text())
		}
		if answer := other.Post("/security/mobile/remove"+q, "account", id, "id", id); answer.Status != http.StatusUnprocessableEntity {
			t.Errorf("removing: %d", answer.Status)
		}
		if n := a.Count(`SELECT COUNT(*) FROM mobile WHERE account = $1 AND number = '+819011111111'`, id); n != 1 {
			t.Error("the victim's number was touched")
		}
	})
}

// Neither a number nor a code is anywhere but in its message and, for the
// number, on its owner's pages.
func TestAttack35_NumberInNoLog(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member("taro@example.com")
		a.Exec(`DELETE FROM rate`)
		b.Post("/security/mobile", "country", "JP", "phone", "03-7531-9753")
		b.Post("/security/mobile", "country", "JP", "phone", "090-7531-9753")
		code := a.TextCode("+819075319753")
		b.Post("/security/mobile/code", "code", "1")
		for _, answer := range b.Seen {
			if strings.Contains(answer.Body, code) || strings.Contains(answer.Header.Get("Location"), "7531") {
				t.Errorf("%s %s answers with the code, or with the number in an address", answer.Method, answer.Path)
			}
		}
		if answer := b.Post("/security/mobile/code", "code", code); answer.Status != http.StatusSeeOther {
			t.Fatalf("the right code: %d %s", answer.Status, answer.Text())
		}
		a.Deliver()
		for _, secret := range []string{"75319753", "7531-9753", code} {
			if strings.Contains(a.Journal.String(), secret) {
				t.Errorf("the log shows %s", secret)
			}
		}
		if page := b.Get("/profile/history"); !strings.Contains(page.Text(), "90-7531-9753") {
			t.Error("the history does not show the number: this test sees nothing")
		}
		for _, m := range a.Mails("taro@example.com") {
			if strings.Contains(m.Text, "7531") {
				t.Errorf("a mail shows the number: %s", m.Text)
			}
		}
	})
}
