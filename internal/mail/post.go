package mail

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"net/mail"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"genkan/internal/i18n"
	"genkan/internal/job"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// Kind is the kind of the jobs that carry mail.
const Kind = "mail"

// Mail is a letter to one person.
type Mail struct {
	To     string // address
	ToName string // how the greeting calls the person; "" greets nobody by name
	// Person is the id of the account it is for: then a mail without a code has
	// a copy in the person's message box (AUD-2).
	Person string `json:",omitempty"`
	Plain  bool   `json:",omitempty"` // no HTML, as the person likes it (PRE-4); the courier knows for itself if there is a Person
	Zone   string `json:"-"`          // whose times it speaks; set by the courier
	Lang   string // BCP 47: the language active when the request was made, or the owner's
	Letter Letter
	Ref    string // what job.Latest finds the mail by: an id, never an address
	// DropAfter is when the mail becomes useless, for example when its code
	// ends; zero means never.
	DropAfter time.Time
	// Marketing is set on mail that promotes something, and on nothing else (PRE-3).
	Marketing *Marketing `json:",omitempty"`

	QueuedAt time.Time // set by Send; the Date of every attempt
}

// Marketing is what promotional mail must carry.
type Marketing struct {
	Topic       string // of the consent ledger
	Unsubscribe string // set by Send: path or address below the public URL that takes a POST without log-in (RFC 8058)
}

// Settings are the same for all mail. Make them with NewSettings.
type Settings struct {
	Brand   string
	From    string         // address only
	Public  *url.URL       // every link begins with it
	Zone    *time.Location // of times; nil means the language's default
	Company string         // name and address, shown in marketing mail only
}

// NewSettings checks the parts. from may be an address or "Name <address>";
// the name is not used, the brand is (pages.md "E-mails").
func NewSettings(brand, from, publicURL string) (Settings, error) {
	a, err := mail.ParseAddress(from)
	if err != nil || !plainASCII(a.Address) {
		return Settings{}, errors.New("the sender of mail is not an address")
	}
	u, err := url.Parse(publicURL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return Settings{}, errors.New("the public URL is not an http or https address")
	}
	u.Path = strings.TrimSuffix(u.Path, "/")
	return Settings{Brand: tidy(brand), From: a.Address, Public: u}, nil
}

// link gives the absolute form of a link of this site, and an error for any
// other.
func (s Settings) link(to string) (string, error) {
	u, err := url.Parse(to)
	if err != nil || u.User != nil || u.Opaque != "" {
		return "", errors.New("a link in a mail cannot be read")
	}
	if u.Scheme == "" && u.Host == "" && strings.HasPrefix(to, "/") && !strings.HasPrefix(to, "//") && !strings.Contains(to, `\`) {
		return s.Public.String() + to, nil
	}
	if u.Scheme == s.Public.Scheme && u.Host == s.Public.Host && (u.Path == s.Public.Path || strings.HasPrefix(u.Path, s.Public.Path+"/")) {
		return u.String(), nil
	}
	return "", errors.New("a link in a mail leads away from the public URL")
}

// domain is the part of the sender after the @.
func (s Settings) domain() string { return s.From[strings.LastIndexByte(s.From, '@')+1:] }

// Promotions decides about mail that promotes something (PRE-3).
type Promotions interface {
	// May tells whether a person wants mail of a topic now.
	May(ctx context.Context, q store.Querier, person, topic string) (bool, error)
	// Stop gives the path of the page that stops it.
	Stop(person, topic string) (string, error)
}

// ErrUnwanted is the answer for promotion that the person does not want.
var ErrUnwanted = errors.New("mail: the person does not want this promotion")

// Post puts mail into the outbox.
type Post struct {
	outbox     *job.Outbox
	keys       *secret.Keys
	settings   Settings
	promotions Promotions
}

// New makes a post office that queues in outbox and seals copies with keys.
func New(outbox *job.Outbox, keys *secret.Keys, s Settings) *Post {
	return &Post{outbox: outbox, keys: keys, settings: s}
}

// Ask says who decides about promotion, once, before anything is sent. Without
// it none can be sent.
func (p *Post) Ask(promotions Promotions) { p.promotions = promotions }

// promote asks whether the person wants a promotion, and puts the link in that
// stops it, so that no sender can forget either.
func (p *Post) promote(ctx context.Context, tx *store.Tx, m Mail) (*Marketing, error) {
	if p.promotions == nil || m.Person == "" {
		return nil, errors.New("promotion goes to accounts, whose consent can be asked")
	}
	wanted, err := p.promotions.May(ctx, tx, m.Person, m.Marketing.Topic)
	if err != nil {
		return nil, err
	}
	if !wanted {
		return nil, ErrUnwanted
	}
	stop, err := p.promotions.Stop(m.Person, m.Marketing.Topic)
	return &Marketing{Topic: m.Marketing.Topic, Unsubscribe: stop}, err
}

// Send queues a mail in the transaction that causes it. It refuses what could
// never be delivered or rendered: a malformed address, a link to another site.
// Promotion that the person does not want is ErrUnwanted. The errors do not hold
// the address.
func (p *Post) Send(ctx context.Context, tx *store.Tx, m Mail) error {
	if _, err := parseAddress(m.To); err != nil {
		return fmt.Errorf("queue mail %s: %w", m.Letter.ID, err)
	}
	if m.Marketing != nil {
		marketing, err := p.promote(ctx, tx, m)
		if err != nil {
			return fmt.Errorf("queue mail %s: %w", m.Letter.ID, err)
		}
		m.Marketing = marketing
	}
	if err := p.settings.check(m); err != nil {
		return fmt.Errorf("queue mail %s: %w", m.Letter.ID, err)
	}
	m.QueuedAt = tx.Now()
	if m.Person != "" && !m.Letter.hasCode() {
		if err := p.keep(ctx, tx, m); err != nil {
			return err
		}
	}
	_, err := p.outbox.Add(ctx, tx, job.Job{Kind: Kind, Ref: m.Ref, Payload: m, DropAfter: m.DropAfter})
	if err != nil {
		return fmt.Errorf("queue mail %s: %w", m.Letter.ID, err)
	}
	return nil
}

// check finds a programmer's mistakes before the job is written.
func (s Settings) check(m Mail) error {
	for _, b := range m.Letter.Blocks {
		switch b.Kind {
		case button:
			if _, err := s.link(b.Value); err != nil {
				return err
			}
		case code:
			if b.Value == "" || strings.ContainsFunc(b.Value, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
				return errors.New("a code is made of letters and digits")
			}
		}
	}
	if m.Marketing != nil {
		if _, err := s.link(m.Marketing.Unsubscribe); err != nil {
			return err
		}
	}
	return nil
}

// Sender hands a rendered mail over. Its errors are those of package job:
// job.Permanent for a mail that can never be delivered, anything else for
// another attempt.
type Sender interface {
	Send(ctx context.Context, m Rendered) error
}

// Readers know how people want their mail at the moment it leaves; a mail may
// have waited for a day.
type Readers interface {
	// Form gives the zone a person's times are in, "" for the site's, and whether
	// they want no HTML (PRE-4).
	Form(ctx context.Context, person string) (zone string, plain bool, err error)
	// Wants tells whether they still want promotion of a topic (PRE-3).
	Wants(ctx context.Context, person, topic string) (bool, error)
}

// Courier renders queued mail and gives it to a sender.
type Courier struct {
	readers  Readers
	words    *i18n.Catalog
	settings Settings
	sender   Sender
	page     *template.Template
}

// NewCourier makes a courier. sender may be nil if only Render is used.
func NewCourier(words *i18n.Catalog, s Settings, sender Sender) *Courier {
	return &Courier{words: words, settings: s, sender: sender, page: template.Must(template.New("letter").Parse(letterHTML))}
}

// Know says who knows the readers, once, before anything is handled. Without it
// every mail has both forms, in the site's zone.
func (c *Courier) Know(r Readers) { c.readers = r }

// suit makes a mail as its reader likes it, and tells whether they still want
// it.
func (c *Courier) suit(ctx context.Context, m *Mail) (wanted bool, err error) {
	if c.readers == nil || m.Person == "" {
		return true, nil
	}
	if m.Marketing != nil {
		if wanted, err := c.readers.Wants(ctx, m.Person, m.Marketing.Topic); err != nil || !wanted {
			return false, err
		}
	}
	zone, plain, err := c.readers.Form(ctx, m.Person)
	m.Zone, m.Plain = zone, m.Plain || plain
	return true, err
}

// Handle is the job.Handler of Kind. It renders completely before it connects.
func (c *Courier) Handle(ctx context.Context, t job.Task) error {
	var m Mail
	if err := json.Unmarshal(t.Payload, &m); err != nil {
		return job.Because("payload cannot be read", err)
	}
	wanted, err := c.suit(ctx, &m)
	if err != nil {
		return job.Because("the reader's wishes cannot be read", err)
	}
	if !wanted {
		return nil // withdrawn while it waited
	}
	r, err := c.Render(t.ID, m)
	if err != nil {
		// Not permanent: a text that is missing or broken comes with the next release.
		return job.Because("mail cannot be rendered", err)
	}
	return c.sender.Send(ctx, r)
}

// parseAddress splits an address at its last @ and refuses what would break a
// header or an SMTP command. It is laxer than the standard in the local part:
// Japanese carriers gave out addresses with dots at odd places, which are sent
// quoted.
func parseAddress(s string) (address, error) {
	bad := errors.New("not a mail address")
	i := strings.LastIndexByte(s, '@')
	if i < 1 || i == len(s)-1 || len(s) > 254 || !utf8.ValidString(s) {
		return address{}, bad
	}
	local, domain := s[:i], s[i+1:]
	if n := len(local); n > 2 && local[0] == '"' && local[n-1] == '"' { // already quoted
		a, err := mail.ParseAddress(s)
		if err != nil {
			return address{}, bad
		}
		local = a.Address[:strings.LastIndexByte(a.Address, '@')]
	} else if strings.ContainsAny(local, " \"(),:;<>@[\\]") {
		return address{}, bad
	}
	if strings.ContainsFunc(s, func(r rune) bool {
		return unicode.IsControl(r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r)
	}) {
		return address{}, bad
	}
	if strings.ContainsAny(domain, " \t<>()[]\\,;:\"@") {
		return address{}, bad
	}
	return address{local, domain}, nil
}

type address struct{ local, domain string }

// String gives the address as net/mail wants it: local part unquoted.
func (a address) String() string { return a.local + "@" + a.domain }

// envelope gives the path of MAIL and RCPT, the local part quoted where RFC
// 5321 section 4.1.2 demands it.
func (a address) envelope() string { return (&mail.Address{Address: a.String()}).String() }

// international tells whether the address needs SMTPUTF8 (RFC 6531).
func (a address) international() bool { return !plainASCII(a.String()) }

func plainASCII(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}
