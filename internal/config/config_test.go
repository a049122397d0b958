package config

import (
	"crypto/ed25519"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// load reads settings from an environment and the text of a settings file.
func load(t *testing.T, environ []string, file string) (Config, error) {
	t.Helper()
	src := Source{Environ: environ}
	if file != "" {
		src.File = filepath.Join(t.TempDir(), "genkan.yaml")
		write(t, src.File, file)
	}
	return Load(src)
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func problems(t *testing.T, err error) Problems {
	t.Helper()
	var list Problems
	if err != nil && !errors.As(err, &list) {
		t.Fatalf("error is %T, want Problems: %v", err, err)
	}
	return list
}

func TestDefaults(t *testing.T) {
	c, err := load(t, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(c.Listen, " ", c.PublicURL, " ", c.Database.Reveal(), " ", c.Data, " ", c.KeyFile, " ", c.Brand, " ",
		c.PasswordPolicy, " ", c.Limits, " ", c.SessionIdle, " ", c.SessionAbsolute, " ", c.DefaultLanguage, " ", c.TimeZone, " ", c.LogLevel, " ", c.MailFrom)
	want := "127.0.0.1:8080 http://localhost:8080 sqlite:data/genkan.db data data/genkan.key Genkan guide on 30m0s 12h0m0s ja Asia/Tokyo INFO no-reply@localhost"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if !c.LocalMode() || c.HTTPS() || c.Location().String() != "Asia/Tokyo" {
		t.Errorf("local mode %v, https %v, zone %v", c.LocalMode(), c.HTTPS(), c.Location())
	}
}

func TestDefaultsFollowOtherSettings(t *testing.T) {
	c, err := load(t, []string{"GENKAN_LISTEN=127.0.0.1:9999", "GENKAN_DATA=elsewhere"}, "")
	if err != nil {
		t.Fatal(err)
	}
	if c.PublicURL != "http://localhost:9999" || c.Database.Reveal() != "sqlite:elsewhere/genkan.db" || c.KeyFile != "elsewhere/genkan.key" {
		t.Errorf("got %s, %s, %s", c.PublicURL, c.Database.Reveal(), c.KeyFile)
	}
}

func TestEnvironmentWinsOverFile(t *testing.T) {
	file := "listen: 127.0.0.1:8001\nbrand: 玄関\nlimits: off\nsession_idle: 10m\ntrusted_proxies: [10.0.0.0/8, 192.168.7.2]\nhash_slots: 3\n"
	c, err := load(t, []string{"GENKAN_LISTEN=127.0.0.1:8002", "GENKAN_SESSION_IDLE="}, file)
	if err != nil {
		t.Fatal(err)
	}
	if c.Listen != "127.0.0.1:8002" || c.Brand != "玄関" || bool(c.Limits) || c.HashSlots != 3 || c.TrustedProxies.String() != "10.0.0.0/8,192.168.7.2/32" {
		t.Errorf("got %+v", c)
	}
	if c.SessionIdle != 30*time.Minute {
		t.Errorf("an empty variable must set back to the default, got %v", c.SessionIdle)
	}
	from := map[string]string{}
	for _, s := range c.Explain() {
		from[s.Name] = s.From
	}
	for name, want := range map[string]string{"GENKAN_LISTEN": "environment", "GENKAN_BRAND": "genkan.yaml line 2",
		"GENKAN_SESSION_IDLE": "default", "GENKAN_DATA": "default"} {
		if from[name] != want {
			t.Errorf("%s comes from %q, want %q", name, from[name], want)
		}
	}
}

func TestSecretFiles(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "smtp")
	write(t, path, "smtp://user:from-file@mail.example.com:587\n")
	base := []string{"GENKAN_MAIL_FROM=no-reply@example.com"}

	c, err := load(t, append(base, "GENKAN_SMTP_FILE="+path), "smtp: smtp://loses.example.com:25")
	if err != nil || c.SMTP.Reveal() != "smtp://user:from-file@mail.example.com:587" {
		t.Errorf("from the environment: %q, %v", c.SMTP.Reveal(), err)
	}
	c, err = load(t, base, "smtp_file: "+path)
	if err != nil || c.SMTP.Reveal() != "smtp://user:from-file@mail.example.com:587" {
		t.Errorf("from the settings file: %q, %v", c.SMTP.Reveal(), err)
	}

	write(t, filepath.Join(dir, "empty"), "\n")
	for name, environ := range map[string][]string{
		"both ways": {"GENKAN_SMTP=smtp://a.example.com:25", "GENKAN_SMTP_FILE=" + path},
		"missing":   {"GENKAN_SMTP_FILE=" + filepath.Join(dir, "nowhere")},
		"empty":     {"GENKAN_SMTP_FILE=" + filepath.Join(dir, "empty")},
		"a folder":  {"GENKAN_SMTP_FILE=" + dir},
	} {
		_, err := load(t, append(base, environ...), "")
		if list := problems(t, err); len(list) != 1 || list[0].Setting != "GENKAN_SMTP" {
			t.Errorf("%s: got %v, want one problem of GENKAN_SMTP", name, err)
		}
	}
}

// TestCheck: each line is one bad environment and the one setting that must be
// named. Beside it stands a valid base, so nothing else may be complained of.
func TestCheck(t *testing.T) {
	online := []string{"GENKAN_PUBLIC_URL=https://id.example.com", "GENKAN_SMTP=smtp://u:p@mail.example.com:587", "GENKAN_MAIL_FROM=Genkan <no-reply@example.com>"}
	local := []string{}
	withSMS := append([]string{"GENKAN_SMS=twilio://AC1:t@api.example.com", "GENKAN_SMS_FROM=+815012345678"}, online...)
	for _, c := range []struct {
		base  []string
		value string
	}{
		{local, "GENKAN_LISTEN=8080"}, {local, "GENKAN_LISTEN=:0"}, {local, "GENKAN_LISTEN=127.0.0.1:http"}, {local, "GENKAN_LISTEN=127.0.0.1:70000"},
		{local, "GENKAN_PUBLIC_URL=localhost:8080"}, {local, "GENKAN_PUBLIC_URL=http://localhost:8080/path"}, {local, "GENKAN_PUBLIC_URL=http://localhost?x=1"},
		{local, "GENKAN_PUBLIC_URL=http://localhost#x"}, {local, "GENKAN_PUBLIC_URL=http://u@localhost"}, {local, "GENKAN_PUBLIC_URL=ftp://localhost"},
		{local, "GENKAN_PUBLIC_URL=http://"}, {online, "GENKAN_PUBLIC_URL=http://id.example.com"}, {online, "GENKAN_PUBLIC_URL=https://日本.example.com"},
		{online, "GENKAN_PUBLIC_URL=https://id.example.com:99999"}, {online, "GENKAN_PUBLIC_URL=https://id.example.com?"},
		{online, "GENKAN_SMTP="}, {online, "GENKAN_SMTP=mail.example.com:587"}, {online, "GENKAN_SMTP=http://mail.example.com"},
		{online, "GENKAN_SMTP=smtp://"}, {online, "GENKAN_SMTP=smtp://u:p%zz@mail.example.com"},
		{online, "GENKAN_MAIL_FROM="}, {online, "GENKAN_MAIL_FROM=nobody"}, {online, "GENKAN_MAIL_FROM=a@example.com\r\nBcc: b@example.com"},
		{local, "GENKAN_DATABASE=genkan.db"}, {local, "GENKAN_DATABASE=sqlite:"}, {local, "GENKAN_DATABASE=mysql://u:p@h/d"},
		{online, "GENKAN_SMS=gateway.example.com"}, {online, "GENKAN_SMS=ftp://gateway.example.com"}, {online, "GENKAN_SMS=http://gateway.example.com"}, {online, "GENKAN_SMS=https://u:p%zz@gateway.example.com"},
		{withSMS, "GENKAN_SMS_FROM="}, {withSMS, "GENKAN_SMS_FROM=a\u202eb"}, {local, "GENKAN_SMS_COUNTRIES=Japan"}, {local, "GENKAN_SMS_COUNTRIES=JP;US"},
		{online, "GENKAN_LIMITS=off"}, {local, "GENKAN_LIMITS=perhaps"},
		{local, "GENKAN_PASSWORD_POLICY=none"}, {local, "GENKAN_BRAND=a\u202eb"}, {local, "GENKAN_BRAND=" + strings.Repeat("玄", 41)},
		{local, "GENKAN_SESSION_IDLE=30"}, {local, "GENKAN_SESSION_IDLE=5s"}, {local, "GENKAN_SESSION_IDLE=25h"}, {local, "GENKAN_SESSION_ABSOLUTE=10m"}, {local, "GENKAN_SESSION_ABSOLUTE=721h"},
		{local, "GENKAN_TRUSTED_PROXIES=10.0.0.0/33"}, {local, "GENKAN_TRUSTED_PROXIES=proxy.example.com"}, {local, "GENKAN_TRUSTED_PROXIES=fe80::1%eth0"},
		{local, "GENKAN_METRICS_LISTEN=9090"}, {local, "GENKAN_METRICS_LISTEN=127.0.0.1:8080"}, {local, "GENKAN_OTLP=127.0.0.1:4318"}, {local, "GENKAN_OTLP=http://u:p@collector:4318"},
		{local, "GENKAN_OTLP_SAMPLE=1.5"}, {local, "GENKAN_OTLP_SAMPLE=NaN"}, {local, "GENKAN_OTLP_SAMPLE=half"},
		{local, "GENKAN_HASH_SLOTS=-1"}, {local, "GENKAN_HASH_SLOTS=257"}, {local, "GENKAN_HASH_SLOTS=two"},
		{local, "GENKAN_DEFAULT_LANGUAGE=japanese!"}, {local, "GENKAN_TIME_ZONE=Tokyo"}, {local, "GENKAN_TIME_ZONE=Local"}, {local, "GENKAN_LOG_LEVEL=loud"},
		{local, "GENKAN_TERMS_URL=javascript:alert(1)"}, {local, "GENKAN_PRIVACY_URL=/privacy"}, {local, "GENKAN_HELP=mailto:help@example.com"}, {local, "GENKAN_CONTACT=mailto:nobody"},
		{local, "GENKAN_TERMS_VERSION=" + strings.Repeat("x", 41)}, {local, "GENKAN_REFUSE_DISPOSABLE=maybe"},
	} {
		t.Run(c.value, func(t *testing.T) {
			if _, err := load(t, c.base, ""); err != nil {
				t.Fatalf("the base is not valid: %v", err)
			}
			name, value, _ := strings.Cut(c.value, "=")
			_, err := load(t, append(without(c.base, name), c.value), "")
			list := problems(t, err)
			if len(list) != 1 || list[0].Setting != name {
				t.Fatalf("got %v, want one problem of %s", err, name)
			}
			if list[0].Do == "" || list[0].Wrong == "" || (value != "" && list[0].From != "environment") {
				t.Errorf("problem is not complete: %+v", list[0])
			}
		})
	}
}

func without(environ []string, name string) []string {
	var list []string
	for _, e := range environ {
		if !strings.HasPrefix(e, name+"=") {
			list = append(list, e)
		}
	}
	return list
}

func TestAcceptedValues(t *testing.T) {
	online := []string{"GENKAN_SMTP=smtps://u:p%40ss@[2001:db8::1]:465", "GENKAN_MAIL_FROM=玄関 <no-reply@example.com>"}
	for value, normal := range map[string]string{
		"https://ID.Example.com/": "https://id.example.com", "https://id.example.com:443": "https://id.example.com",
		"https://id.example.com:8443": "https://id.example.com:8443", "http://[::1]:8080": "http://[::1]:8080", "http://localhost:80/": "http://localhost",
		"https://xn--wgv71a.example.com": "https://xn--wgv71a.example.com",
	} {
		c, err := load(t, append(online, "GENKAN_PUBLIC_URL="+value), "")
		if err != nil || c.PublicURL != normal {
			t.Errorf("%s: got %q, %v", value, c.PublicURL, err)
		}
	}
	for _, value := range []string{"GENKAN_CONTACT=mailto:help@example.com", "GENKAN_CONTACT=https://www.example.com/contact?x=1", "GENKAN_DATABASE=postgresql:///genkan?host=/run/postgresql",
		"GENKAN_LOG_LEVEL=DEBUG", "GENKAN_DEFAULT_LANGUAGE=zh-Hant", "GENKAN_LISTEN=:8080", "GENKAN_LISTEN=[::1]:8080", "GENKAN_PASSWORD_POLICY=guideline"} {
		if _, err := load(t, []string{value}, ""); err != nil {
			t.Errorf("%s: %v", value, err)
		}
	}
}

func TestLocalMode(t *testing.T) {
	for url, want := range map[string]bool{
		"http://localhost:8080": true, "http://127.0.0.1:8080": true, "http://[::1]:8080": true, "https://localhost": true, "http://LOCALHOST": true,
		"http://localhost.example.com": false, "http://127.0.0.1.example.com": false, "https://example.com/localhost": false, "http://127.0.0.2": false, "http://0.0.0.0:8080": false,
	} {
		c, err := load(t, []string{"GENKAN_PUBLIC_URL=" + url}, "")
		if c.LocalMode() != want {
			t.Errorf("%s: local mode %v, want %v", url, c.LocalMode(), want)
		}
		if (err == nil) != want {
			t.Errorf("%s: without a mail server: %v", url, err)
		}
		with, _ := load(t, []string{"GENKAN_PUBLIC_URL=" + url, "GENKAN_SMTP=smtp://mail.example.com:25"}, "")
		if with.LocalMode() {
			t.Errorf("%s: local mode although a mail server is set", url)
		}
	}
	_, err := load(t, []string{"GENKAN_PUBLIC_URL=https://id.example.com"}, "")
	if err == nil || !strings.Contains(err.Error(), "nobody could receive a code") {
		t.Errorf("must say why it does not start: %v", err)
	}
}

func TestAllProblemsAtOnce(t *testing.T) {
	file := "listen: nonsense\nunknown_key: 1\npublicurl: https://x.example.com\nbrand: {a: b}\nListen: 127.0.0.1:1\nlisten: 127.0.0.1:2\n"
	_, err := load(t, []string{"GENKAN_SESSION_IDLE=soon", "GENKAN_HASH_SLOTS=many", "GENKAN_TIME_ZONE=Mars/Base"}, file)
	list := problems(t, err)
	got := map[string]bool{}
	for _, p := range list {
		got[p.Setting+"|"+p.From] = true
	}
	for _, want := range []string{"GENKAN_LISTEN|genkan.yaml line 1", "unknown_key|genkan.yaml line 2", "publicurl|genkan.yaml line 3", "GENKAN_BRAND|genkan.yaml line 4",
		"Listen|genkan.yaml line 5", "listen|genkan.yaml line 6", "GENKAN_SESSION_IDLE|environment", "GENKAN_HASH_SLOTS|environment", "GENKAN_TIME_ZONE|environment"} {
		if !got[want] {
			t.Errorf("no problem for %s", want)
		}
	}
	if len(list) != 9 {
		t.Errorf("%d problems, want 9:\n%v", len(list), err)
	}
	if !strings.Contains(err.Error(), "did you mean GENKAN_PUBLIC_URL?") {
		t.Errorf("no suggestion for the mistyped key:\n%v", err)
	}
}

func TestSettingsFileFaults(t *testing.T) {
	for text, ok := range map[string]bool{
		"": true, "# nothing\n": true, "null\n": true, "- a\n- b\n": false, "text\n": false, "a: b: c\n": false, "\tlisten: x\n": false,
		"brand: &x A\nhelp: *x\n": false, "trusted_proxies:\n- [10.0.0.1]\n": false,
	} {
		path := filepath.Join(t.TempDir(), "genkan.yaml")
		write(t, path, text)
		if _, err := Load(Source{File: path}); (err == nil) != ok {
			t.Errorf("%q: %v", text, err)
		}
	}
	nowhere := filepath.Join(t.TempDir(), "genkan.yaml")
	if _, err := Load(Source{File: nowhere}); err == nil {
		t.Error("a named file that is not there must be a problem")
	}
	if _, err := Load(Source{File: nowhere, Optional: true}); err != nil {
		t.Errorf("an optional file that is not there: %v", err)
	}
	huge := filepath.Join(t.TempDir(), "huge")
	write(t, huge, strings.Repeat("#", maxFile+1))
	if _, err := Load(Source{File: huge}); err == nil {
		t.Error("a huge file must be refused")
	}
}

// TestAttack35_SecretsAreNeverShown puts a canary into every place that can
// hold a secret and looks for it in every text this package can make.
func TestAttack35_SecretsAreNeverShown(t *testing.T) {
	const canary = "c4n4ry"
	cases := [][]string{
		{"GENKAN_SMTP=smtp://u:" + canary + "@mail.example.com:587"},
		{"GENKAN_SMTP=smtp://u:" + canary + "%zz@mail.example.com:587"},
		{"GENKAN_SMTP=" + canary},
		{"GENKAN_DATABASE=postgres://u:" + canary + "@db.example.com/genkan"},
		{"GENKAN_DATABASE=postgres://db.example.com/genkan?password=" + canary},
		{"GENKAN_DATABASE=postgres:" + canary},
		{"GENKAN_DATABASE=mysql://u:" + canary + "@db"},
		{"GENKAN_DATABASE=sqlite://u:" + canary + "@x?p=" + canary},
		{"GENKAN_DKIM_KEY=" + canary},
		{"GENKAN_PUBLIC_URL=https://u:" + canary + "@id.example.com"},
		{"GENKAN_PUBLIC_URL=https://u:" + canary + "%zz@id.example.com"},
		{"GENKAN_OTLP=http://u:" + canary + "@collector"},
	}
	for _, environ := range cases {
		c, err := load(t, environ, "")
		var log strings.Builder
		slog.New(slog.NewJSONHandler(&log, nil)).Info("start", "smtp", c.SMTP, "database", c.Database, "dkim", c.DKIMKey)
		said := fmt.Sprintf("%v\n%v\n%+v\n%#v\n%s\n%s", err, c.SMTP, c.SMTP, c.SMTP, c.Database, log.String())
		for _, s := range c.Explain() {
			if s.Name != "GENKAN_PUBLIC_URL" && s.Name != "GENKAN_OTLP" || err == nil {
				said += s.Value + "\n"
			}
		}
		if strings.Contains(said, canary) {
			t.Errorf("%s: shown in\n%s", environ[0], said)
		}
	}
	file := "smtp: smtp://u:" + canary + "@mail.example.com\n  bad indent: [" + canary + "\n"
	if _, err := load(t, nil, file); err == nil || strings.Contains(err.Error(), canary) {
		t.Errorf("a broken settings file: %v", err)
	}
}

func TestExplainShowsHarmlessParts(t *testing.T) {
	c, err := load(t, []string{"GENKAN_DATABASE=postgres://u:p@db.example.com/genkan?sslmode=require", "GENKAN_SMTP=smtp://u:p@mail.example.com:587", "GENKAN_MAIL_FROM=a@example.com"}, "")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, s := range c.Explain() {
		got[s.Name] = s.Value
	}
	for name, want := range map[string]string{"GENKAN_DATABASE": "postgres://•••@db.example.com/genkan?•••", "GENKAN_SMTP": "smtp://•••@mail.example.com:587",
		"GENKAN_LOG_LEVEL": "info", "GENKAN_LIMITS": "on", "GENKAN_DKIM_KEY": "", "GENKAN_SESSION_IDLE": "30m0s"} {
		if got[name] != want {
			t.Errorf("%s is shown as %q, want %q", name, got[name], want)
		}
	}
	if len(got) != len(fields()) {
		t.Errorf("%d settings explained, want %d", len(got), len(fields()))
	}
}

func TestUnknownVariablesAreWarnings(t *testing.T) {
	c, err := load(t, []string{"GENKAN_PORT=tcp://10.0.0.1:80", "GENKAN_PUBLICURL=https://id.example.com", "GENKAN_TEST_POSTGRES=x", "PATH=x"}, "")
	if err != nil {
		t.Fatal(err)
	}
	if w := c.Warnings(); len(w) != 2 || !strings.Contains(w[1], "did you mean GENKAN_PUBLIC_URL?") {
		t.Errorf("got %q", w)
	}
}

func TestSystemReadsTheEnvironment(t *testing.T) {
	path := filepath.Join(t.TempDir(), "other.yaml")
	write(t, path, "brand: 玄関\n")
	t.Setenv("GENKAN_CONFIG", path)
	t.Setenv("GENKAN_LISTEN", "127.0.0.1:8123")
	c, err := Load(System(""))
	if err != nil || c.Brand != "玄関" || c.Listen != "127.0.0.1:8123" {
		t.Errorf("got %q, %q, %v", c.Brand, c.Listen, err)
	}
	if s := System("named.yaml"); s.File != "named.yaml" || s.Optional {
		t.Errorf("the command line must win: %+v", s)
	}
}

func TestDKIM(t *testing.T) {
	_, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	key := string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
	path := filepath.Join(t.TempDir(), "dkim.pem")
	write(t, path, key)
	whole := []string{"GENKAN_DKIM_KEY_FILE=" + path, "GENKAN_DKIM_SELECTOR=g1", "GENKAN_DKIM_DOMAIN=example.com"}
	if c, err := load(t, whole, ""); err != nil || strings.TrimSpace(c.DKIMKey.Reveal()) != strings.TrimSpace(key) {
		t.Errorf("all three: %v", err)
	}
	for i := range whole {
		if _, err := load(t, append(append([]string{}, whole[:i]...), whole[i+1:]...), ""); len(problems(t, err)) != 1 {
			t.Errorf("without %s: %v", whole[i], err)
		}
	}
}

func TestNetworksContains(t *testing.T) {
	var n Networks
	if err := n.UnmarshalText([]byte("10.0.0.0/8, 2001:db8::/32 192.168.7.2")); err != nil {
		t.Fatal(err)
	}
	for addr, want := range map[string]bool{"10.9.8.7": true, "::ffff:10.1.1.1": true, "11.0.0.1": false, "192.168.7.2": true, "192.168.7.3": false, "2001:db8::5": true, "2001:db9::5": false, "2001:db8::5%eth0": true} {
		if n.Contains(netip.MustParseAddr(addr)) != want {
			t.Errorf("%s: want %v", addr, want)
		}
	}
}

// TestSMS: on in local mode and with a gateway; neither the address nor what
// authorizes is ever shown.
func TestSMS(t *testing.T) {
	online := []string{"GENKAN_PUBLIC_URL=https://id.example.com", "GENKAN_SMTP=smtp://mail.example.com:587", "GENKAN_MAIL_FROM=a@example.com"}
	c, err := load(t, online, "")
	if err != nil || c.SMSOn() {
		t.Errorf("without a gateway: on %v, %v", c.SMSOn(), err)
	}
	c, err = load(t, append([]string{"GENKAN_SMS=https://u:p@gateway.example.com/hidden2?k=hidden3", "GENKAN_SMS_AUTHORIZATION=Bearer hidden4", "GENKAN_SMS_COUNTRIES=jp, US"}, online...), "")
	if err != nil || !c.SMSOn() || c.SMSCountries.String() != "JP,US" {
		t.Errorf("with a gateway: on %v, %v, %v", c.SMSOn(), c.SMSCountries, err)
	}
	for _, s := range c.Explain() {
		if strings.Contains(s.Value, "hidden") {
			t.Errorf("%s shows %s", s.Name, s.Value)
		}
	}
	c, err = load(t, []string{"GENKAN_SMS=https://gateway.example.com/"}, "")
	if err != nil || !c.SMSOn() || len(c.Warnings()) != 1 {
		t.Errorf("a gateway in local mode: %v, %v", c.Warnings(), err)
	}
}
