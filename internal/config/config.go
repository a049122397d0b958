package config

import (
	"log/slog"
	"net"
	"net/url"
	"strings"
	"time"
	_ "time/tzdata" // GENKAN_TIME_ZONE must work in an image without zone files
)

// Config holds every setting. The comment of a field is its manual.
type Config struct {
	// Address and port the pages are served on. Behind a reverse proxy keep the
	// default; in a container use 0.0.0.0:8080.
	Listen string `env:"GENKAN_LISTEN" envDefault:"127.0.0.1:8080"`

	// The address people type, as an origin: scheme, host and, if unusual, port;
	// no path. Every link in a page or a mail begins with it; no link is ever
	// built from a request header. Must be https, except on localhost,
	// 127.0.0.1 and [::1].
	PublicURL string `env:"GENKAN_PUBLIC_URL" computed:"http://localhost:<port of GENKAN_LISTEN>"`

	// Where the data is kept: sqlite:<path> for one node, or
	// postgres://user:password@host/name (PostgreSQL 15 or newer) for any number.
	Database Secret `env:"GENKAN_DATABASE" computed:"sqlite:<GENKAN_DATA>/genkan.db" secret:"password"`

	// Folder for the SQLite database and the key. It is made at the first start.
	Data string `env:"GENKAN_DATA" envDefault:"data"`

	// File with the key that seals secrets at rest and proves the audit log. It
	// is made at the first start; with several nodes every node is given the same
	// file. Keep a copy away from the database: without it sealed data is lost.
	KeyFile string `env:"GENKAN_KEY_FILE" computed:"<GENKAN_DATA>/genkan.key"`

	// The content of such a key file, for places that hand secrets over in the
	// environment only. It wins over GENKAN_KEY_FILE, and nothing is made.
	Key Secret `env:"GENKAN_KEY" secret:"whole"`

	// Mail server: smtp://user:password@host:port (STARTTLS) or smtps://… (TLS
	// from the first byte). Empty together with a public URL on localhost means
	// local mode: mail is captured and shown at /captured. Empty with any other
	// public URL refuses to start, for nobody could receive a code.
	SMTP Secret `env:"GENKAN_SMTP" secret:"password"`

	// Sender of all mail, as address or Name <address>. Must be set when
	// GENKAN_SMTP is.
	MailFrom string `env:"GENKAN_MAIL_FROM" computed:"no-reply@localhost in local mode"`

	// Private key (PEM, RSA or Ed25519) that signs mail with DKIM. Empty: mail is
	// not signed. Best given as GENKAN_DKIM_KEY_FILE.
	DKIMKey Secret `env:"GENKAN_DKIM_KEY" secret:"whole"`

	// Selector of the DKIM key: the public key is published at
	// <selector>._domainkey.<domain>.
	DKIMSelector string `env:"GENKAN_DKIM_SELECTOR"`

	// Domain that signs. It should be the domain of GENKAN_MAIL_FROM.
	DKIMDomain string `env:"GENKAN_DKIM_DOMAIN"`

	// Gateway that sends text messages: twilio://SID:token@api.twilio.com for
	// Twilio and those that copy it, or the address of any other one that takes an
	// HTTP POST, https://host/path, with user:password@ for basic authorization.
	// Empty: there is no SMS, and nothing that offers it; in local mode text
	// messages are captured and shown at /captured, whatever is set here.
	SMS Secret `env:"GENKAN_SMS" secret:"whole"`

	// How the sender of text messages is shown, as the gateway wants it: a number
	// in international form, or a name of up to 11 letters and digits.
	SMSFrom string `env:"GENKAN_SMS_FROM"`

	// Body of the request to a gateway other than Twilio. JSON if it is an object
	// or a list, else a form. Places: {to} is the number as +819012345678, {digits}
	// the same without the plus, {national} as dialled in its country
	// (09012345678), {text} the message, {from} the value of GENKAN_SMS_FROM, {id}
	// a word that is the same whenever the same message is tried again (it is also
	// sent as the header Idempotency-Key), {lang} the language. Values are escaped.
	SMSTemplate string `env:"GENKAN_SMS_TEMPLATE" computed:"{\"to\": \"{to}\", \"from\": \"{from}\", \"text\": \"{text}\", \"id\": \"{id}\"}"`

	// Authorization towards the gateway: the value of the header of that name, as
	// in Bearer abc, or another header as Name: value.
	SMSAuthorization Secret `env:"GENKAN_SMS_AUTHORIZATION" secret:"whole"`

	// Which HTTP status of the gateway means that it took the message: 2xx, or a
	// list such as 200,202. Other answers of 400 to 499 end the message, except
	// 401, 403, 407, 408, 409, 425 and 429; everything else is tried again until
	// the code has expired.
	SMSSuccess string `env:"GENKAN_SMS_SUCCESS" envDefault:"2xx"`

	// Countries whose mobile numbers are taken, as codes separated by commas, for
	// example JP,US. Empty: all. Messages abroad cost more, and some gateways send
	// none.
	SMSCountries Countries `env:"GENKAN_SMS_COUNTRIES"`

	// Name of the service on pages and in mails, at most 40 characters.
	Brand string `env:"GENKAN_BRAND" envDefault:"Genkan"`

	// Rules for new passwords: guide (the short list of the users' guide) or
	// guideline (NIST SP 800-63B-4: long, no composition rules).
	PasswordPolicy string `env:"GENKAN_PASSWORD_POLICY" envDefault:"guide"`

	// File with the filter of known bad passwords. Empty: the built-in one.
	Blocklist string `env:"GENKAN_BLOCKLIST"`

	// How many password hashes may be computed at the same time, 0 to 256.
	// 0 means as many as there are processors.
	HashSlots int `env:"GENKAN_HASH_SLOTS" envDefault:"0"`

	// on or off. off is for load tests and allowed in local mode only; it removes
	// rate and send limits, never the five tries of a code or one-time rules.
	Limits Switch `env:"GENKAN_LIMITS" envDefault:"on"`

	// Networks of reverse proxies whose X-Forwarded-For is believed, separated by
	// commas, for example 10.0.0.0/8,192.168.7.2. Empty: the address of the
	// connection counts, and the header is ignored.
	TrustedProxies Networks `env:"GENKAN_TRUSTED_PROXIES"`

	// A session ends after this long without a request; 1m to 24h.
	SessionIdle time.Duration `env:"GENKAN_SESSION_IDLE" envDefault:"30m"`

	// A session ends this long after log-in whatever happens; from
	// GENKAN_SESSION_IDLE to 720h.
	SessionAbsolute time.Duration `env:"GENKAN_SESSION_ABSOLUTE" envDefault:"12h"`

	// on refuses sign-ups with disposable mail domains; off only hints that a
	// business address is recommended.
	RefuseDisposable Switch `env:"GENKAN_REFUSE_DISPOSABLE" envDefault:"off"`

	// Version of the terms of use that people agree to, recorded with each
	// consent. Change it with every change of the text.
	TermsVersion string `env:"GENKAN_TERMS_VERSION" envDefault:"1"`

	// Version of the privacy notice, likewise.
	PrivacyVersion string `env:"GENKAN_PRIVACY_VERSION" envDefault:"1"`

	// Page with your terms of use. Empty: the built-in page.
	TermsURL string `env:"GENKAN_TERMS_URL"`

	// Page with your privacy notice. Empty: the built-in page.
	PrivacyURL string `env:"GENKAN_PRIVACY_URL"`

	// Where people reach you: a page, or mailto:address. Empty: the built-in page.
	Contact string `env:"GENKAN_CONTACT"`

	// Page with help. Empty: the built-in page.
	Help string `env:"GENKAN_HELP"`

	// Language of pages when the browser asks for none that exists, as a tag such
	// as ja or en.
	DefaultLanguage string `env:"GENKAN_DEFAULT_LANGUAGE" envDefault:"ja"`

	// Time zone in which times are shown, as a name of the zone database.
	TimeZone string `env:"GENKAN_TIME_ZONE" envDefault:"Asia/Tokyo"`

	// Least level of log lines: debug, info, warn or error.
	LogLevel slog.Level `env:"GENKAN_LOG_LEVEL" envDefault:"info"`

	// Private address and port for /metrics (Prometheus). Empty: off. Never let
	// the public reach it.
	MetricsListen string `env:"GENKAN_METRICS_LISTEN"`

	// Collector of traces, as OTLP over HTTP, for example
	// http://127.0.0.1:4318. Empty: off.
	OTLP string `env:"GENKAN_OTLP"`

	// Share of requests whose traces are sent, 0 to 1.
	OTLPSample float64 `env:"GENKAN_OTLP_SAMPLE" envDefault:"1"`

	origins  map[string]string // where each value came from, by environment name
	warnings []string
}

// LocalMode tells whether mail is captured instead of sent (RUN-1): no mail
// server is set and the public URL is on this machine.
func (c Config) LocalMode() bool { return c.SMTP == "" && isLocalHost(c.PublicHost()) }

// PublicHost gives the host name of the public URL without its port, for
// [::1] without brackets; "" if the URL is none.
func (c Config) PublicHost() string {
	u, err := url.Parse(c.PublicURL)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

// HTTPS tells whether the public URL is https; if not, cookies lose Secure and
// the __Host- prefix (SIG-4), which only localhost may do.
func (c Config) HTTPS() bool { return strings.HasPrefix(c.PublicURL, "https://") }

// Location gives the zone of GENKAN_TIME_ZONE, UTC if there is none such.
func (c Config) Location() *time.Location {
	loc, err := time.LoadLocation(c.TimeZone)
	if err != nil {
		return time.UTC
	}
	return loc
}

// SMSOn tells whether text messages are sent, or captured in local mode. Else
// nothing that offers SMS exists.
func (c Config) SMSOn() bool { return c.LocalMode() || c.SMS != "" }

// Warnings gives what is odd but does not stop the start, such as a variable
// that looks like a setting and is none.
func (c Config) Warnings() []string { return c.warnings }

// isLocalHost names the three hosts of RUN-1, and nothing that only begins or
// ends like them: "localhost.example.com" is somebody else's machine.
func isLocalHost(host string) bool {
	return host == "localhost" || host == "127.0.0.1" || host == "::1"
}

// portOf gives the port of "host:port", or "".
func portOf(address string) string {
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		return ""
	}
	return port
}
