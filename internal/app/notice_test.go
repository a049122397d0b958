package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"genkan/internal/app/apptest"
)

// SEC-7: a notice says in words with which device a thing was done; what the
// browser calls itself stands in none.
func TestNotices_NameTheDevice(t *testing.T) {
	const agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member(proofEmail)
		a.Deliver()
		for _, act := range []struct {
			path string
			form url.Values
		}{
			{"/security/password", url.Values{"old_password": {apptest.Password}, "password": {"Another-Horse-77"}}},
			{"/closing", url.Values{"sure": {"1"}}},
			{"/closing/undo", url.Values{}},
		} {
			before := len(a.Mails(proofEmail))
			answer := b.Do("POST", act.path, act.form, func(r *http.Request) { r.Header.Set("User-Agent", agent) })
			if answer.Status != 303 {
				t.Fatalf("%s: %d %s", act.path, answer.Status, answer.Text())
			}
			a.Deliver()
			mails := a.Mails(proofEmail)
			if len(mails) != before+1 {
				t.Fatalf("%s: %d mails", act.path, len(mails)-before)
			}
			if text := mails[0].Text; !strings.Contains(text, "Chrome 142, Windows") || strings.Contains(text, "Mozilla") {
				t.Errorf("%s: the notice does not name the device:\n%s", act.path, text)
			}
		}
	})
}
