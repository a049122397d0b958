package web

import (
	"cmp"
	"net/url"
	"time"

	"genkan/internal/form"
	"genkan/internal/i18n"
)

// Page is what every page has; a page's own struct embeds it. A page belongs to
// one request: its language is a part of the value, never of a template.
type Page struct {
	Title       string
	Lang        string
	Brand       string
	Path        string // where the language and theme forms lead back to
	FormID      string // the form the language buttons submit, so that nothing typed is lost
	Theme       string // "", "light" or "dark"
	Status      string // a line about what just happened
	Visitor     *Visitor
	Languages   []LanguageItem
	SessionEnds *SessionEnds
	Complaints  []ComplaintText
	Tab         string    // which of the tabs the page belongs to; "" for none
	Extra       string    // the bundle of styles and scripts, "" for core: "profile" and "desk" hold core and more
	Script      string    // one more script, "" for none: "passkey"
	Away        *AwayText // a part of ours that is away: nothing was saved, nothing typed is lost
	request     string
	words       *i18n.Words
	site        *Site
	fields      map[string][]string // field → its complaints
}

// LanguageItem is an entry of the globe.
type LanguageItem struct {
	Tag, Name string
	Current   bool
}

// SessionEnds tells the page when the session will end, by the server's clock.
type SessionEnds struct {
	Now, At time.Time
	Because string // "idle" or "absolute"
}

// AwayText says that something of ours, and nothing in the form, is the trouble.
type AwayText struct{ Text, RequestID string }

// ComplaintText is a line of the error summary.
type ComplaintText struct{ Field, Text string }

// Page starts a page with a title.
func (r *Request) Page(titleKey string, args ...any) Page {
	p := Page{
		Title: r.Words.T(titleKey, args...), Lang: r.Words.Lang(), Brand: r.site.o.Brand, Path: r.URL.RequestURI(),
		Theme: r.theme(), Visitor: r.Visitor, request: r.ID, words: r.Words, site: r.site,
	}
	if r.Method != "GET" && r.Method != "HEAD" {
		p.Path = r.URL.Path
	}
	for _, l := range r.site.o.Catalog.Languages() {
		p.Languages = append(p.Languages, LanguageItem{l.Tag, l.Name, l.Tag == p.Lang})
	}
	if v := r.Visitor; v != nil {
		at, why := v.Ends()
		p.SessionEnds = &SessionEnds{Now: r.Now, At: at, Because: why}
	}
	return p
}

// T gives the words of a key in the page's language.
func (p Page) T(key string, args ...any) string { return p.words.T(key, args...) }

// Date, DateTime and DateTimeZone write times in the page's language.
func (p Page) Date(t time.Time) string { return p.words.Date(t) }

// DateTimeZone writes a time with its zone.
func (p Page) DateTimeZone(t time.Time) string { return p.words.DateTimeZone(t) }

// Asset gives the address of a style, script or icon file.
func (p Page) Asset(name string) string { return p.site.assets.URL(name) }

// Bundle names the styles and scripts of the page.
func (p Page) Bundle() string { return cmp.Or(p.Extra, "core") }

// Tabs lists the parts of profile management (product section 3).
func (p Page) Tabs() []Tab { return p.site.o.Tabs }

// Local tells whether captured mail can be read here.
func (p Page) Local() bool { return p.site.o.Local }

// Complain puts complaints into the page: a summary in the order of the fields,
// and the text at each field (TXT-2).
func (p *Page) Complain(c *form.Complaints, order ...string) {
	if c.Empty() {
		return
	}
	if f := c.Away(); f != nil {
		p.Away = &AwayText{p.words.T(f.Key, f.Args...), p.request}
	}
	p.fields = map[string][]string{}
	for _, x := range c.All(order...) {
		text := p.words.T(x.Key, x.Args...)
		p.Complaints = append(p.Complaints, ComplaintText{x.Field, text})
		p.fields[x.Field] = append(p.fields[x.Field], text)
	}
	p.Title = p.words.T("error.title", "title", p.Title)
}

// Err gives the first complaint about a field, or "".
func (p Page) Err(field string) string {
	if all := p.fields[field]; len(all) > 0 {
		return all[0]
	}
	return ""
}

// Field is one control with its label, mark, hints and error, in this order on
// the page. Texts are words already.
type Field struct {
	Name, Label, Hint, Value, Error       string
	Type, Autocomplete, InputMode, Width  string
	Hints                                 []string
	More                                  []string // complaints after the first: a password can be wrong in many ways
	Required, Optional, Autofocus, Reveal bool
	Choices                               []Choice
	words                                 *i18n.Words
}

// Choice is one of a field's answers.
type Choice struct {
	Value, Label string
	Checked      bool
}

// T gives words to the components that draw a field.
func (f Field) T(key string, args ...any) string { return f.words.T(key, args...) }

// Field starts a field; its error is filled from the page's complaints, so
// Complain comes first. Only a password or code is drawn without its value.
func (p Page) Field(name, labelKey, value string) Field {
	f := Field{Name: name, Label: p.T(labelKey), Value: value, Error: p.Err(name), words: p.words}
	if f.Error != "" {
		f.More = p.fields[name][1:]
	}
	return f
}

// escape makes a text safe as a query value.
func escape(s string) string { return url.QueryEscape(s) }

// Sample is a page with sample data. The list of samples feeds the gallery, the
// type check of templates, the golden HTML and the accessibility run.
type Sample struct {
	Name     string // "signup", "signup-errors"
	Template *Template
	Value    func(r *Request) any
}

// SampleVisitor is who the sample pages of signed-in people show.
func SampleVisitor(r *Request) *Visitor {
	return &Visitor{Account: "sample", Handle: "G4S7K2M9X", Family: "Yamada", Given: "Taro", Name: r.Words.Name("Yamada", "Taro"), Session: "sample", State: "active", Factors: 1,
		UsedAt: r.Now, ProvedAt: r.Now, IdleEnd: r.Now.Add(30 * time.Minute), End: r.Now.Add(12 * time.Hour)}
}
