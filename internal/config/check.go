package config

import (
	"crypto/x509"
	"encoding/pem"
	"net"
	"net/mail"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Check tells everything that is wrong with the settings, at once. The error is
// Problems. Load has called it already; it is for a Config changed in code.
func (c Config) Check() error { return c.check().err() }

// checker collects problems of one Config.
type checker struct {
	c        Config
	problems Problems
}

func (c Config) check() Problems {
	k := &checker{c: c}
	k.addresses()
	k.publicURL()
	k.database()
	k.mail()
	k.dkim()
	k.sms()
	k.words()
	k.sessions()
	k.pages()
	k.limits()
	return k.problems
}

// bad notes a problem of the setting.
func (k *checker) bad(setting, wrong, do string) {
	k.problems = append(k.problems, Problem{Setting: setting, From: k.c.origins[setting], Wrong: wrong, Do: do})
}

func (k *checker) addresses() {
	c := k.c
	if !isAddress(c.Listen) {
		k.bad("GENKAN_LISTEN", strconv.Quote(c.Listen)+" is not an address and a port from 1 to 65535", "write it like 127.0.0.1:8080")
	}
	if c.MetricsListen != "" && !isAddress(c.MetricsListen) {
		k.bad("GENKAN_METRICS_LISTEN", strconv.Quote(c.MetricsListen)+" is not an address and a port from 1 to 65535", "write it like 127.0.0.1:9090, or leave it empty")
	}
	if c.MetricsListen != "" && portOf(c.MetricsListen) == portOf(c.Listen) {
		k.bad("GENKAN_METRICS_LISTEN", "has the port of GENKAN_LISTEN, and would show metrics to the public", "choose another port")
	}
	if c.OTLP != "" && !isPage(c.OTLP) {
		k.bad("GENKAN_OTLP", "is not an http or https address without a password", "write it like http://127.0.0.1:4318, or leave it empty")
	}
	if !(c.OTLPSample >= 0 && c.OTLPSample <= 1) { // so that NaN is refused too
		k.bad("GENKAN_OTLP_SAMPLE", "is not from 0 to 1", "write it like 0.1")
	}
	if c.Data == "" {
		k.bad("GENKAN_DATA", "is empty", "name a folder")
	}
	if c.KeyFile == "" {
		k.bad("GENKAN_KEY_FILE", "is empty", "name a file")
	}
	if c.HashSlots < 0 || c.HashSlots > 256 {
		k.bad("GENKAN_HASH_SLOTS", strconv.Itoa(c.HashSlots)+" is not from 0 to 256", "write 0 for as many as there are processors")
	}
}

// publicURL also judges local mode (RUN-1).
func (k *checker) publicURL() {
	const name = "GENKAN_PUBLIC_URL"
	shown := strconv.Quote(k.c.PublicURL)
	u, err := url.Parse(k.c.PublicURL)
	switch {
	case err != nil || u.User != nil:
		// Not quoted: what does not parse, or names a user, may hold a password.
		k.bad(name, "is not a web address without a password", "write it like https://id.example.com")
		return
	case u.Scheme != "https" && u.Scheme != "http" || !isHost(u):
		k.bad(name, shown+" is not a web address", "write it like https://id.example.com")
		return
	case u.Path != "" || u.RawQuery != "" || u.ForceQuery || u.Fragment != "" || strings.HasSuffix(k.c.PublicURL, "#"):
		k.bad(name, shown+" has more than scheme, host and port", "write it like https://id.example.com; a path is not supported")
		return
	case u.Scheme == "http" && !isLocalHost(u.Hostname()):
		k.bad(name, shown+" is plain http, over which passwords and sessions could be read", "use https; plain http works on localhost only")
	}
	if k.c.SMTP == "" && !isLocalHost(u.Hostname()) {
		k.bad("GENKAN_SMTP", "no mail server is set, and the public URL is not on localhost: nobody could receive a code",
			"set GENKAN_SMTP to smtp://user:password@host:port, or GENKAN_PUBLIC_URL to http://localhost:8080 to try it out")
	}
}

func (k *checker) database() {
	const name, do = "GENKAN_DATABASE", "write sqlite:data/genkan.db or postgres://user:password@host/name"
	value := k.c.Database.Reveal()
	if path, ok := strings.CutPrefix(value, "sqlite:"); ok {
		if path == "" {
			k.bad(name, "names no file after sqlite:", do)
		}
		return
	}
	u, err := url.Parse(value)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		k.bad(name, "the secret value is neither sqlite: nor a postgres:// address (a password with special characters must be percent-encoded)", do)
	}
}

func (k *checker) mail() {
	c := k.c
	if c.SMTP != "" {
		u, err := url.Parse(c.SMTP.Reveal())
		if err != nil || u.Scheme != "smtp" && u.Scheme != "smtps" || !isHost(u) || strings.Trim(u.Path, "/") != "" {
			k.bad("GENKAN_SMTP", "the secret value is not the address of a mail server (a password with special characters must be percent-encoded)",
				"write smtp://user:password@host:587 or smtps://user:password@host:465")
		}
		if c.MailFrom == "" {
			k.bad("GENKAN_MAIL_FROM", "a mail server is set, but no sender", "write it like Genkan <no-reply@example.com>")
			return
		}
	}
	if _, err := mail.ParseAddress(c.MailFrom); err != nil || strings.ContainsFunc(c.MailFrom, unicode.IsControl) {
		k.bad("GENKAN_MAIL_FROM", strconv.Quote(c.MailFrom)+" is not a mail address", "write it like Genkan <no-reply@example.com>")
	}
}

func (k *checker) dkim() {
	c := k.c
	if c.DKIMKey == "" && c.DKIMSelector == "" && c.DKIMDomain == "" {
		return
	}
	if c.DKIMKey == "" {
		k.bad("GENKAN_DKIM_KEY", "is missing, but another DKIM setting is there", "set all three, or none")
	} else if !isPrivateKey(c.DKIMKey) {
		k.bad("GENKAN_DKIM_KEY", "the secret value is not a private key in PEM", "make one with openssl genpkey -algorithm ed25519")
	}
	if !isDNSName(c.DKIMSelector) {
		k.bad("GENKAN_DKIM_SELECTOR", strconv.Quote(c.DKIMSelector)+" is not a selector", "write it like genkan1")
	}
	if !isDNSName(c.DKIMDomain) {
		k.bad("GENKAN_DKIM_DOMAIN", strconv.Quote(c.DKIMDomain)+" is not a domain", "write it like example.com")
	}
}

func (k *checker) sms() {
	c := k.c
	if c.SMS == "" {
		return
	}
	u, err := url.Parse(c.SMS.Reveal())
	if err != nil || !isHost(u) || u.Scheme != "twilio" && u.Scheme != "https" && u.Scheme != "http" {
		k.bad("GENKAN_SMS", "the secret value is not the address of a gateway (a password with special characters must be percent-encoded)",
			"write twilio://SID:token@api.twilio.com or https://host/path")
		return
	}
	if u.Scheme == "http" && !isLocalHost(u.Hostname()) {
		k.bad("GENKAN_SMS", "the secret value is plain http, over which codes could be read", "use https")
	}
	if !isPlainText(c.SMSFrom) || utf8.RuneCountInString(c.SMSFrom) > 40 {
		k.bad("GENKAN_SMS_FROM", "is longer than 40 characters, or has characters that do not show", "write it like +815012345678 or Genkan")
	}
	if u.Scheme == "twilio" && c.SMSFrom == "" {
		k.bad("GENKAN_SMS_FROM", "Twilio is the gateway, but no sender is set", "write the number that Twilio gave you, like +815012345678")
	}
}

func (k *checker) words() {
	c := k.c
	if strings.TrimSpace(c.Brand) == "" || utf8.RuneCountInString(c.Brand) > 40 || !isPlainText(c.Brand) {
		k.bad("GENKAN_BRAND", "is empty, longer than 40 characters, or has characters that do not show", "write a short name")
	}
	if c.PasswordPolicy != "guide" && c.PasswordPolicy != "guideline" {
		k.bad("GENKAN_PASSWORD_POLICY", strconv.Quote(c.PasswordPolicy)+" is no policy", "write guide or guideline")
	}
	for _, v := range []struct{ name, value string }{{"GENKAN_TERMS_VERSION", c.TermsVersion}, {"GENKAN_PRIVACY_VERSION", c.PrivacyVersion}} {
		if v.value == "" || utf8.RuneCountInString(v.value) > 40 || !isPlainText(v.value) {
			k.bad(v.name, "is empty, longer than 40 characters, or has characters that do not show", "write it like 2026-11")
		}
	}
	if !languageTag.MatchString(c.DefaultLanguage) {
		k.bad("GENKAN_DEFAULT_LANGUAGE", strconv.Quote(c.DefaultLanguage)+" is not a language tag", "write it like ja or en")
	}
	if _, err := time.LoadLocation(c.TimeZone); err != nil || c.TimeZone == "" || c.TimeZone == "Local" {
		k.bad("GENKAN_TIME_ZONE", strconv.Quote(c.TimeZone)+" is not a time zone", "write it like Asia/Tokyo")
	}
}

func (k *checker) sessions() {
	c := k.c
	if c.SessionIdle < time.Minute || c.SessionIdle > 24*time.Hour {
		k.bad("GENKAN_SESSION_IDLE", c.SessionIdle.String()+" is not from 1m to 24h", "write it like 30m")
		return
	}
	if c.SessionAbsolute < c.SessionIdle || c.SessionAbsolute > 720*time.Hour {
		k.bad("GENKAN_SESSION_ABSOLUTE", c.SessionAbsolute.String()+" is not from GENKAN_SESSION_IDLE to 720h", "write it like 12h")
	}
}

func (k *checker) pages() {
	c := k.c
	for _, p := range []struct{ name, value string }{
		{"GENKAN_TERMS_URL", c.TermsURL}, {"GENKAN_PRIVACY_URL", c.PrivacyURL}, {"GENKAN_HELP", c.Help}, {"GENKAN_CONTACT", c.Contact},
	} {
		if p.value == "" || isPage(p.value) || p.name == "GENKAN_CONTACT" && isMailto(p.value) {
			continue
		}
		k.bad(p.name, strconv.Quote(p.value)+" is not a web address", "write it like https://www.example.com/page, or leave it empty")
	}
}

func (k *checker) limits() {
	if !bool(k.c.Limits) && !k.c.LocalMode() {
		k.bad("GENKAN_LIMITS", "is off outside local mode: passwords and codes could be guessed", "leave it on")
	}
}

// normalOrigin writes an origin as browsers do: small letters, no default port,
// no slash at the end. What does not parse stays as it is, for check to name.
func normalOrigin(origin string) string {
	u, err := url.Parse(origin)
	if err != nil || u.Host == "" {
		return origin
	}
	u.Host = strings.ToLower(u.Host)
	if u.Path == "/" {
		u.Path = ""
	}
	switch {
	case u.Scheme == "https" && u.Port() == "443":
		u.Host = strings.TrimSuffix(u.Host, ":443")
	case u.Scheme == "http" && u.Port() == "80":
		u.Host = strings.TrimSuffix(u.Host, ":80")
	}
	return u.String()
}

var (
	languageTag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)
	dnsName     = regexp.MustCompile(`^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})?(\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})?)*$`)
)

func isDNSName(s string) bool { return len(s) <= 253 && dnsName.MatchString(s) }

// isAddress wants host:port with a port that links can name; port 0 would be
// chosen by the system and no link could be right.
func isAddress(s string) bool {
	_, port, err := net.SplitHostPort(s)
	n, numErr := strconv.Atoi(port)
	return err == nil && numErr == nil && n >= 1 && n <= 65535
}

// isHost wants a host in ASCII (international names as xn--…) and, if there is
// one, a real port.
func isHost(u *url.URL) bool {
	if port := u.Port(); port != "" {
		if n, err := strconv.Atoi(port); err != nil || n < 1 || n > 65535 {
			return false
		}
	}
	host := u.Hostname()
	return host != "" && (net.ParseIP(host) != nil || isDNSName(host))
}

func isPage(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.User == nil && isHost(u)
}

func isMailto(s string) bool {
	address, ok := strings.CutPrefix(s, "mailto:")
	if !ok {
		return false
	}
	_, err := mail.ParseAddress(address)
	return err == nil
}

// isPrivateKey accepts the two kinds DKIM knows in the two usual wrappings.
func isPrivateKey(s Secret) bool {
	block, _ := pem.Decode([]byte(s.Reveal()))
	if block == nil {
		return false
	}
	if _, err := x509.ParsePKCS8PrivateKey(block.Bytes); err == nil {
		return true
	}
	_, err := x509.ParsePKCS1PrivateKey(block.Bytes)
	return err == nil
}

// isPlainText refuses control and format characters, which could turn the
// reading direction of a page or break a mail's header.
func isPlainText(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool {
		return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
	})
}
