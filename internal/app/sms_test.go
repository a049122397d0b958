package app_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/security/mobile"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// Outside local mode the settings lead to the gateway: a code travels there, as
// the settings say, and proves the number. Nothing is captured.
func TestSMS_throughTheGateway(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			var mu sync.Mutex
			var got []url.Values
			gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				body, _ := io.ReadAll(r.Body)
				form, _ := url.ParseQuery(string(body))
				form.Set("key", r.Header.Get("Idempotency-Key"))
				form.Set("token", r.Header.Get("X-Token"))
				mu.Lock()
				defer mu.Unlock()
				if got = append(got, form); len(got) == 1 {
					w.WriteHeader(http.StatusServiceUnavailable)
					return
				}
				w.WriteHeader(http.StatusAccepted)
			}))
			defer gateway.Close()
			address, data := storetest.Address(t, d), t.TempDir()
			apptest.On(t, address, data, apptest.Options{}).Member("taro@example.com")
			a := apptest.On(t, address, data, apptest.Options{Settings: []string{
				"GENKAN_SMTP=smtp://127.0.0.1:1", "GENKAN_MAIL_FROM=no-reply@localhost", "GENKAN_SMS=" + gateway.URL + "/send", "GENKAN_SMS_AUTHORIZATION=X-Token: t0ken",
				"GENKAN_SMS_TEMPLATE=n={national}&t={text}", "GENKAN_SMS_SUCCESS=202", "GENKAN_SMS_COUNTRIES=JP",
			}})
			a.Clock.Advance(time.Hour)
			by := mobile.By{Account: a.AccountID("taro@example.com"), Lang: "en", NetworkKey: "192.0.2.1", Network: "192.0.2.1"}
			if _, err := a.Mobiles.Parse("+44 7400 123456", "JP"); err == nil {
				t.Error("a number of a country that is left out is taken")
			}
			number, err := a.Mobiles.Parse("090-1234-5678", "JP")
			if err == nil {
				err = a.Mobiles.Ask(t.Context(), by, number)
			}
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				a.Deliver()
				a.Clock.Advance(30 * time.Second)
			}
			mu.Lock()
			defer mu.Unlock()
			if len(got) != 2 || got[0].Encode() != got[1].Encode() || got[1].Get("n") != "09012345678" || got[1].Get("token") != "t0ken" || got[1].Get("key") == "" {
				t.Fatalf("the gateway got %v", got)
			}
			code := regexp.MustCompile(`(?m)^@localhost #(\d{6})$`).FindStringSubmatch(got[1].Get("t"))
			if code == nil || !strings.HasPrefix(got[1].Get("t"), "Genkan: your code is "+code[1]) {
				t.Fatalf("the message is %q", got[1].Get("t"))
			}
			if err := a.Mobiles.Prove(t.Context(), by, code[1]); err != nil {
				t.Error(err)
			}
			if n := a.Count(`SELECT COUNT(*) FROM captured WHERE channel = 'sms'`); n != 0 {
				t.Errorf("%d messages are captured", n)
			}
			if log := a.Journal.String(); strings.Contains(log, "9012345678") || strings.Contains(log, code[1]) || strings.Contains(log, "t0ken") {
				t.Error("the log shows the number, the code or the token")
			}
		})
	}
}
