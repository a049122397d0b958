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
		for i, act := range []struct {
			path string
			form url.Values
		}{
			{"/security/password", url.Values{"old_password": {apptest.Password}, "password": {"Another-Horse-77"}}},
			{"/closing", url.Values{"sure": {"1"}}},
			{"/closing/undo", url.Values{}},
		} {
			answer := b.Do("POST", act.path, act.form, func(r *http.Request) { r.Header.Set("User-Agent", agent) })
			if answer.Status != 303 {
				t.Fatalf("%s: %d %s", act.path, answer.Status, answer.Text())
			}
			a.Deliver()
			named := 0
			for _, m := range a.Mails(proofEmail) {
				if strings.Contains(m.Text, "Chrome 142, Windows") {
					named++
				}
				if strings.Contains(m.Text, "Mozilla") {
					t.Errorf("%s: a mail says what the browser calls itself:\n%s", act.path, m.Text)
				}
			}
			if named != i+1 {
				t.Errorf("%s: %d notices name the device, want %d", act.path, named, i+1)
			}
		}
	})
}
