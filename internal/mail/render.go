package mail

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"genkan/internal/i18n"
)

//go:embed letter.html
var letterHTML string

// Rendered is a mail that lacks nothing but a server.
type Rendered struct {
	ID          string // the job's
	FromName    string
	From        string
	To          string
	Lang        string
	Subject     string
	Text        string // lines end with \n
	HTML        string // "" for people who want none
	MessageID   string // without the angle brackets; the same on every attempt
	Date        time.Time
	Unsubscribe string // marketing mail only
}

// Headers lists the headers that are not about the body's form, decoded.
func (r Rendered) Headers() map[string]string {
	h := map[string]string{
		"From":             r.FromName + " <" + r.From + ">",
		"To":               r.To,
		"Subject":          r.Subject,
		"Date":             r.Date.Format(time.RFC1123Z),
		"Message-ID":       "<" + r.MessageID + ">",
		"Auto-Submitted":   "auto-generated", // RFC 3834: nobody's holiday notice answers
		"Content-Language": r.Lang,
	}
	if r.Unsubscribe != "" {
		h["List-Unsubscribe"] = "<" + r.Unsubscribe + ">"
		h["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
	}
	return h
}

// view is what the HTML template and the plain text are made of.
type view struct {
	Lang, Subject, Brand, Greeting string
	Blocks                         []viewBlock
	Footer                         []string
	Links                          []viewBlock
}

type viewBlock struct {
	Kind  string
	Text  string
	Value string
	Lines []string
}

// Render makes subject, plain text and HTML of a mail in its language. id is
// the job's; it becomes the Message-ID, so that every attempt has the same.
func (c *Courier) Render(id string, m Mail) (Rendered, error) {
	if err := c.settings.check(m); err != nil {
		return Rendered{}, err
	}
	to, err := parseAddress(m.To)
	if err != nil {
		return Rendered{}, err
	}
	w := c.words.For(m.Lang)
	if c.settings.Zone != nil {
		w = w.In(c.settings.Zone)
	}
	if zone := c.words.Zone(m.Zone); zone != nil {
		w = w.In(zone)
	}
	v, err := speaker{w, c.settings}.view(m)
	if err != nil {
		return Rendered{}, err
	}
	r := Rendered{
		ID: id, FromName: c.settings.Brand, From: c.settings.From, To: to.String(), Lang: v.Lang,
		Subject: v.Subject, Text: v.text(), MessageID: id + "@" + c.settings.domain(), Date: m.QueuedAt.UTC(),
	}
	if m.Marketing != nil {
		r.Unsubscribe, _ = c.settings.link(m.Marketing.Unsubscribe)
	}
	if m.Plain {
		return r, nil
	}
	var b bytes.Buffer
	if err := c.page.Execute(&b, v); err != nil {
		return Rendered{}, fmt.Errorf("fill the letter's template: %w", err)
	}
	r.HTML = b.String()
	return r, nil
}

// speaker says things in one language.
type speaker struct {
	*i18n.Words
	settings Settings
}

func (s speaker) view(m Mail) (view, error) {
	v := view{Lang: s.Lang(), Brand: s.settings.Brand}
	var err error
	if v.Subject, err = s.say(m.Letter.Subject); err != nil {
		return v, err
	}
	if name := tidy(m.ToName); name != "" && !linkLike.MatchString(name) && len([]rune(name)) <= 100 {
		v.Greeting = s.T("mail.greeting", "name", name)
	}
	for _, b := range m.Letter.Blocks {
		out, err := s.block(b)
		if err != nil {
			return v, err
		}
		if b.Kind == code && strings.Contains(v.Subject, b.Value) {
			return v, errors.New("the subject holds the code")
		}
		v.Blocks = append(v.Blocks, out)
	}
	return v, s.footer(&v, m)
}

func (s speaker) block(b Block) (viewBlock, error) {
	out := viewBlock{Kind: string(b.Kind), Value: b.Value}
	var err error
	switch b.Kind {
	case para:
		out.Text, err = s.say(b.Text)
	case code:
		out.Text = s.T("mail.code")
	case button:
		if out.Value, err = s.settings.link(b.Value); err == nil {
			out.Text, err = s.say(b.Text)
		}
	case facts:
		for _, t := range b.Lines {
			line, err := s.say(t)
			if err != nil {
				return out, err
			}
			out.Lines = append(out.Lines, line)
		}
	default:
		err = fmt.Errorf("unknown kind of block %q", b.Kind)
	}
	return out, err
}

// footer says who sent it, why, that nobody reads answers, and where help is.
func (s speaker) footer(v *view, m Mail) error {
	why := m.Letter.Why
	if why.Key == "" {
		why = T("mail.footer.why")
	}
	whyText, err := s.say(why)
	if err != nil {
		return err
	}
	places := []any{"brand", s.settings.Brand, "host", s.settings.Public.Host}
	v.Footer = []string{s.T("mail.footer.who", places...), whyText, s.T("mail.footer.noreply", places...)}
	help, err := s.settings.link("/help")
	if err != nil {
		return err
	}
	v.Links = []viewBlock{{Text: s.T("mail.footer.help"), Value: help}}
	if m.Marketing != nil {
		if s.settings.Company != "" {
			v.Footer = append(v.Footer, tidy(s.settings.Company))
		}
		stop, err := s.settings.link(m.Marketing.Unsubscribe)
		if err != nil {
			return err
		}
		v.Links = append(v.Links, viewBlock{Text: s.T("mail.footer.unsubscribe"), Value: stop})
	}
	return nil
}

// say gives a text with its arguments. A text that does not exist is an error:
// nobody should get a mail with a key in it.
func (s speaker) say(t Text) (string, error) {
	if !s.Has(t.Key) {
		return "", fmt.Errorf("there is no text %q", t.Key)
	}
	args := []any{"brand", s.settings.Brand, "host", s.settings.Public.Host}
	for name, v := range t.Args {
		switch v := v.(type) {
		case string:
			args = append(args, name, s.harmless(v))
		case time.Time:
			args = append(args, name, s.DateTimeZone(v))
		case Soon:
			args = append(args, name, s.ShortTimeZone(time.Time(v)))
		default:
			args = append(args, name, v)
		}
	}
	return tidy(s.T(t.Key, args...)), nil
}

var (
	linkLike     = regexp.MustCompile(`(?i)[\pL\pN]\.\pL{2}|www\.|[@/]`)
	plainAddress = regexp.MustCompile(`^[^\s/:@]+@[^\s/:@]+$`)
	innerDot     = regexp.MustCompile(`([\pL\pN])\.(\pL)`)
)

// harmless keeps what a stranger typed from becoming a link in the reader's
// mail program, which makes links of anything with a dot in it: the dot
// becomes one that only looks the same. Addresses stay as they are.
func (s speaker) harmless(v string) string {
	v = tidy(v)
	if r := []rune(v); len(r) > 300 {
		v = string(r[:300]) + "…"
	}
	if u := s.settings.Public; v == u.Host || v == u.Hostname() || v == u.String() || plainAddress.MatchString(v) {
		return v
	}
	v = strings.ReplaceAll(v, "://", ":\u2009//")
	return innerDot.ReplaceAllString(v, "${1}\u2024${2}")
}

// tidy makes one line of a text: no control characters, no line or paragraph
// separators, nothing that reverses the reading direction.
func tidy(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		case r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069', r == '\u200e', r == '\u200f', r == '\ufeff', r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, s)
	return strings.TrimSpace(s)
}

// text writes the plain part: complete on its own, lines of at most 70 cells.
func (v view) text() string {
	var pieces []string
	add := func(lines ...string) { pieces = append(pieces, strings.Join(lines, "\n")) }
	if v.Greeting != "" {
		add(wrap(v.Greeting)...)
	}
	for _, b := range v.Blocks {
		switch blockKind(b.Kind) {
		case para:
			add(wrap(b.Text)...)
		case code:
			add(b.Text, b.Value)
		case button:
			add(append(wrap(b.Text), b.Value)...)
		case facts:
			var lines []string
			for _, l := range b.Lines {
				lines = append(lines, wrap(l)...)
			}
			add(lines...)
		}
	}
	foot := []string{strings.Repeat("-", 40)}
	for _, l := range v.Footer {
		foot = append(foot, wrap(l)...)
	}
	for _, l := range v.Links {
		foot = slices.Concat(foot, wrap(strings.TrimSpace(l.Text)), []string{l.Value})
	}
	add(foot...)
	return strings.Join(pieces, "\n\n") + "\n"
}
