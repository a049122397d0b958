package fault

import (
	"errors"
	"time"
)

// Kind says how a caller may react to a fault.
type Kind string

// The kinds. There are few on purpose: a surface maps each to one status.
const (
	NotFound    Kind = "not found"   // nothing there, or not visible to this person
	Invalid     Kind = "invalid"     // the input cannot be accepted as it is
	Conflict    Kind = "conflict"    // it changed under the person's hands
	Denied      Kind = "denied"      // known, and not allowed
	Limited     Kind = "limited"     // too often; RetryAfter says when again
	Expired     Kind = "expired"     // it was right, and is too old
	Unavailable Kind = "unavailable" // a part is away for a moment; nothing was done
	Internal    Kind = "internal"    // a mistake of ours
)

// Fault is an error with a kind and a message key. It holds no prose: Key and
// Args name a text of the i18n catalogue. Cause is for the log only and is
// never shown.
type Fault struct {
	Kind       Kind
	Key        string
	Args       []any         // name, value, name, value
	Field      string        // the form field it is about, or ""
	RetryAfter time.Duration // with Limited and Unavailable: when trying again makes sense
	Cause      error
}

// New makes a fault. args are pairs of a name and a value.
func New(kind Kind, key string, args ...any) *Fault {
	return &Fault{Kind: kind, Key: key, Args: args}
}

// Error is for logs: it names kind and key and never the arguments, which may
// be personal data.
func (f *Fault) Error() string {
	s := string(f.Kind) + ": " + f.Key
	if f.Field != "" {
		s += " (field " + f.Field + ")"
	}
	if f.Cause != nil {
		s += ": " + f.Cause.Error()
	}
	return s
}

// Unwrap gives the private cause to errors.Is and errors.As.
func (f *Fault) Unwrap() error { return f.Cause }

// On gives a copy that is about the named form field.
func (f *Fault) On(field string) *Fault {
	c := *f
	c.Field = field
	return &c
}

// Because gives a copy with a private cause.
func (f *Fault) Because(err error) *Fault {
	c := *f
	c.Cause = err
	return &c
}

// After gives a copy that says when trying again makes sense.
func (f *Fault) After(d time.Duration) *Fault {
	c := *f
	c.RetryAfter = d
	return &c
}

// List is several faults of one form at once (TXT-2). An empty list is not an
// error: use Err.
type List []*Fault

// Error names the faults' keys.
func (l List) Error() string {
	s := ""
	for i, f := range l {
		if i > 0 {
			s += "; "
		}
		s += f.Error()
	}
	return s
}

// Err gives nil for an empty list, and the list otherwise.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// All gives the faults an error carries: one, several, or none if it is not a
// fault.
func All(err error) []*Fault {
	var l List
	if errors.As(err, &l) {
		return l
	}
	if f, ok := Of(err); ok {
		return []*Fault{f}
	}
	return nil
}

// Of finds the fault in an error's chain.
func Of(err error) (*Fault, bool) {
	var f *Fault
	ok := errors.As(err, &f)
	return f, ok
}

// KindOf gives the kind of an error; whatever is not a fault is Internal, and
// a list is Invalid.
func KindOf(err error) Kind {
	var l List
	if errors.As(err, &l) {
		return Invalid
	}
	if f, ok := Of(err); ok {
		return f.Kind
	}
	return Internal
}

// Has tells whether an error is, or a list contains, a fault with this key.
func Has(err error, key string) bool {
	for _, f := range All(err) {
		if f.Key == key {
			return true
		}
	}
	return false
}
