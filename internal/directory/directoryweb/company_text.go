package directoryweb

import (
	"strings"
	"unicode/utf8"

	"genkan/internal/directory"
	"genkan/internal/text"
	"genkan/internal/web"
)

// companyText is a company as a card or a line of the list of suggestions: the
// name people of the page's language read first, the other name, and where it
// is.
type companyText struct {
	ID    string    `json:"id"`
	By    string    `json:"by,omitempty"` // its number, if only that shows it
	Label string    `json:"label"`
	Rows  []rowText `json:"rows"`
	raw   directory.Company
}

// rowText is one line about a company. Every second part matched what was
// typed.
type rowText struct {
	Lang  string   `json:"lang,omitempty"`
	Parts []string `json:"parts"`
}

// Plain is the line without the parts that matched.
func (r rowText) Plain() string { return strings.Join(r.Parts, "") }

// Head is the line with the name.
func (c companyText) Head() rowText { return c.Rows[0] }

// Rest gives the lines after it.
func (c companyText) Rest() []rowText { return c.Rows[1:] }

// Choice is the card's value: the company, and its number if only that shows it.
func (c companyText) Choice() string {
	if c.By == "" {
		return c.ID
	}
	return c.ID + " " + c.By
}

// describe puts a company into words. typed is what was searched for, matched
// a further name that fitted; both may be "".
func (p *Pages) describe(r *web.Request, c directory.Company, typed, matched string) companyText {
	name, beside := c.In(r.Words.Lang())
	out := companyText{ID: c.ID, Label: name, Rows: []rowText{{langOf(c, name), split(name, typed)}}, raw: c}
	if second, ok := best(rowText{langOf(c, beside), split(beside, typed)}, rowText{"ja", split(c.Kana, typed)}); ok {
		out.Rows = append(out.Rows, second)
	}
	if matched != "" && matched != c.Kana {
		before, after, _ := strings.Cut(r.Words.T("company.matched", "name", "\x00"), "\x00")
		out.Rows = append(out.Rows, rowText{"", []string{before, matched, after}})
	}
	if where := p.where(r, c); where != "" {
		out.Rows = append(out.Rows, rowText{r.Words.Lang(), []string{where}})
	}
	if !c.Open {
		out.By = exactNumber(c, typed)
	}
	return out
}

// langOf is the language a screen reader speaks a name in: that of the country
// for its own script. Of other countries than Japan nobody knows it for sure.
func langOf(c directory.Company, name string) string {
	switch {
	case name == c.Latin, c.Country != "JP" && isLatin(name):
		return "en"
	case c.Country == "JP":
		return "ja"
	}
	return ""
}

// best chooses the second line: the one that matched, else the first that says
// something.
func best(beside, reading rowText) (rowText, bool) {
	if beside.Plain() == "" || len(reading.Parts) > 1 && len(beside.Parts) == 1 {
		beside = reading
	}
	return beside, beside.Plain() != ""
}

// exactNumber gives the number of a company that was typed. Who knows it may
// see a company that others do not (PRO-3), so it travels on with the choice.
func exactNumber(c directory.Company, typed string) string {
	for _, known := range c.Identifiers {
		if id, err := directory.ParseIdentifier(known.Scheme, typed); err == nil && id == known {
			return id.Value
		}
	}
	return ""
}

// where says in which place and country a company is, and its number.
func (p *Pages) where(r *web.Request, c directory.Company) string {
	place := c.Place
	if r.Words.Lang() != "ja" && c.PlaceLatin != "" || place == "" {
		place = c.PlaceLatin
	}
	var parts []string
	for _, s := range []string{place, p.Names.Country(r.Words.Lang(), c.Country), identifier(r, c)} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " · ")
}

// identifier words the number that people know a company by. The vendor's own
// numbers are nobody else's business.
func identifier(r *web.Request, c directory.Company) string {
	for _, s := range []struct {
		scheme directory.Scheme
		key    string
	}{{directory.JCN, "company.id.jcn"}, {directory.LEI, "company.id.lei"}, {directory.DUNS, "company.id.duns"}} {
		for _, id := range c.Identifiers {
			if id.Scheme == s.scheme {
				return r.Words.T(s.key, "value", id.Value)
			}
		}
	}
	return ""
}

// split cuts s in three where it says what was typed, spelling, width and case
// aside; it gives s alone if it does not.
func split(s, typed string) []string {
	want := []rune(text.SearchKey(typed))
	if len(want) == 0 || s == "" {
		return []string{s}
	}
	var have []rune
	var from, to []int // where in s each folded character begins and ends
	for i, r := range s {
		_, size := utf8.DecodeRuneInString(s[i:])
		for _, f := range text.SearchKey(string(r)) {
			have, from, to = append(have, f), append(from, i), append(to, i+size)
		}
	}
	i := strings.Index(string(have), string(want))
	if i < 0 {
		return []string{s}
	}
	at := utf8.RuneCountInString(string(have)[:i])
	a, b := from[at], to[at+len(want)-1]
	return []string{s[:a], s[a:b], s[b:]}
}
