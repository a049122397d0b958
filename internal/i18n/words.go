package i18n

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Words speaks one language. It belongs to one page or one mail, and is never
// shared between people.
type Words struct {
	catalog *Catalog
	tag     string
	zone    *time.Location
}

// Lang gives the BCP 47 tag.
func (w *Words) Lang() string { return w.tag }

// Has tells whether a key has a text.
func (w *Words) Has(key string) bool {
	_, _, ok := w.catalog.find(w.tag, key)
	return ok
}

// In gives the same words with times shown in another zone.
func (w *Words) In(zone *time.Location) *Words {
	c := *w
	c.zone = zone
	return &c
}

// T gives the text of a key with its named places filled: args are pairs of a
// name and a value. The argument n chooses the plural form. A key without a
// text gives the key itself in brackets, which the words test finds.
func (w *Words) T(key string, args ...any) string {
	t, lang, ok := w.catalog.find(w.tag, key)
	if !ok {
		return "[" + key + "]"
	}
	s := t.plain
	if t.forms != nil {
		s = t.forms[form(lang, args)]
		if s == "" {
			s = t.forms["other"]
		}
	}
	if len(args) == 0 || !strings.Contains(s, "{") {
		return s
	}
	return w.fill(s, args)
}

// fill replaces each place once: what a person typed is never searched for
// places again.
func (w *Words) fill(s string, args []any) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '{')
		if i < 0 {
			break
		}
		j := strings.IndexByte(s[i:], '}')
		if j < 0 {
			break
		}
		b.WriteString(s[:i])
		b.WriteString(w.value(s[i+1:i+j], args))
		s = s[i+j+1:]
	}
	b.WriteString(s)
	return b.String()
}

func (w *Words) value(name string, args []any) string {
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] == name {
			switch v := args[i+1].(type) {
			case string:
				return v
			case int:
				return w.Number(v)
			case int64:
				return w.Number(int(v))
			case time.Time:
				return w.DateTime(v)
			default:
				return fmt.Sprint(v)
			}
		}
	}
	return "{" + name + "}"
}

// form gives the CLDR cardinal category of the argument n.
func form(tag string, args []any) string {
	n := 0
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] == "n" {
			switch v := args[i+1].(type) {
			case int:
				n = v
			case int64:
				n = int(v)
			}
		}
	}
	switch plural.Cardinal.MatchPlural(language.Make(tag), n, 0, 0, 0, 0) {
	case plural.Zero:
		return "zero"
	case plural.One:
		return "one"
	case plural.Two:
		return "two"
	case plural.Few:
		return "few"
	case plural.Many:
		return "many"
	}
	return "other"
}

// Number writes a whole number with the language's grouping sign.
func (w *Words) Number(n int) string {
	s := strconv.Itoa(n)
	sign := w.raw("number.group")
	start := 0
	if n < 0 {
		start = 1
	}
	for i := len(s) - 3; i > start; i -= 3 {
		s = s[:i] + sign + s[i:]
	}
	return s
}

// raw gives a text whose places are not filled.
func (w *Words) raw(key string) string {
	t, _, _ := w.catalog.find(w.tag, key)
	return t.plain
}

// Name writes a person's name in the language's order; either part may be
// empty.
func (w *Words) Name(family, given string) string {
	if family == "" || given == "" {
		return family + given
	}
	return w.T("name.full", "family", family, "given", given)
}

// Date writes a day: 2026年11月22日(日), 22 Nov 2026.
func (w *Words) Date(t time.Time) string { return w.date("date.day", t) }

// DateTime writes a day and time without the zone: 2026年11月22日(日) 14:05.
func (w *Words) DateTime(t time.Time) string { return w.date("date.time", t) }

// DateTimeZone writes a day, time and zone, for everything that is about
// security or ends at a moment.
func (w *Words) DateTimeZone(t time.Time) string { return w.date("date.zone", t) }

// ShortTimeZone writes day, time and zone without the year, as mails do for
// something that ends within minutes.
func (w *Words) ShortTimeZone(t time.Time) string { return w.date("date.short", t) }

func (w *Words) date(key string, t time.Time) string {
	t = t.In(w.zone)
	zone, _ := t.Zone()
	if strings.HasPrefix(zone, "+") || strings.HasPrefix(zone, "-") { // many zones have no abbreviation
		zone = "UTC" + zone
	}
	if k := "zone." + w.zone.String(); w.Has(k) {
		zone = w.raw(k)
	}
	return w.fill(w.raw(key), []any{
		"year", strconv.Itoa(t.Year()), "month", strconv.Itoa(int(t.Month())), "day", strconv.Itoa(t.Day()),
		"monthname", w.raw("month." + strconv.Itoa(int(t.Month()))),
		"weekday", w.raw("weekday." + strconv.Itoa(int(t.Weekday()))),
		"time", t.Format("15:04"), "zone", zone,
	})
}

// tokyo is where the product's customers are, until an account says otherwise
// (PRE-4). Japan has had one offset since 1951, so no zone data is needed.
var tokyo = time.FixedZone("Asia/Tokyo", 9*60*60)
