package form

import (
	"fmt"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"genkan/internal/fault"
)

// MaxField is how many bytes of a field are read. A longer value is cut there
// (at a rune) and judged as too long by its type: every type's own bound is
// far below.
const MaxField = 16 << 10

// Read fills the string and bool fields of *into that carry a `form:"name"`
// tag. A missing value gives "", a checkbox is true if it was sent with any
// value. Bytes that are no UTF-8 become U+FFFD.
func Read(values url.Values, into any) {
	v := reflect.ValueOf(into).Elem()
	for i := range v.NumField() {
		name, ok := v.Type().Field(i).Tag.Lookup("form")
		if !ok {
			continue
		}
		switch f := v.Field(i); f.Kind() {
		case reflect.String:
			f.SetString(bounded(values.Get(name)))
		case reflect.Bool:
			f.SetBool(values.Get(name) != "")
		default:
			panic(fmt.Sprintf("form: field %s has a type that no form gives", name))
		}
	}
}

func bounded(s string) string {
	if len(s) > MaxField {
		n := MaxField
		for n > 0 && !utf8.RuneStart(s[n]) {
			n--
		}
		s = s[:n]
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// Complaint is one thing a person must mend.
type Complaint struct {
	Field string // "" when it is about the whole form
	Key   string
	Args  []any
}

// Complaints collects what is wrong with a form, in the order of its fields.
// The zero value is ready for use.
type Complaints struct {
	all  []Complaint
	away *fault.Fault
}

// Add notes a complaint about a field.
func (c *Complaints) Add(field, key string, args ...any) {
	c.all = append(c.all, Complaint{field, key, args})
}

// AddFaults notes the faults an error carries and gives back nil, or the error
// itself if it is a mistake of ours: that passes on to the edge. A part that is
// away for a moment is noted too, apart from the rest (Away): the form is drawn
// again with what was typed, so that nothing is lost.
func (c *Complaints) AddFaults(err error) error {
	if err == nil {
		return nil
	}
	all := fault.All(err)
	if len(all) == 0 {
		return err
	}
	for _, f := range all {
		switch f.Kind {
		case fault.Internal:
			return err
		case fault.Unavailable:
			c.away = f
			continue
		}
		c.Add(f.Field, f.Key, f.Args...)
	}
	return nil
}

// Empty tells whether there is nothing to complain about.
func (c *Complaints) Empty() bool { return len(c.all) == 0 && c.away == nil }

// Away gives the fault of a part that was away, or nil.
func (c *Complaints) Away() *fault.Fault { return c.away }

// All lists the complaints; those of fields come in the given order of names,
// the rest behind.
func (c *Complaints) All(order ...string) []Complaint {
	out := slices.Clone(c.all)
	slices.SortStableFunc(out, func(a, b Complaint) int { return place(a, order) - place(b, order) })
	return out
}

func place(c Complaint, order []string) int {
	if i := slices.Index(order, c.Field); i >= 0 {
		return i
	}
	return len(order)
}

// Of gives the first complaint about a field.
func (c *Complaints) Of(field string) (Complaint, bool) {
	i := slices.IndexFunc(c.all, func(x Complaint) bool { return x.Field == field })
	if i < 0 {
		return Complaint{}, false
	}
	return c.all[i], true
}
