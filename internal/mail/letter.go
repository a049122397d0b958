package mail

import (
	"encoding/json"
	"fmt"
	"time"
)

// Letter says what a mail says, in no language yet.
type Letter struct {
	ID      string // "MAIL-1", as in the list of mails
	Subject Text   // never holds a code
	Blocks  []Block
	// Why tells, in the footer, why the person gets this; without it the footer
	// says that the address was entered at the site.
	Why Text
}

// Text is a message key with its named arguments. Every text also knows
// {brand} and {host}, the host of the public URL.
type Text struct {
	Key string
	// Args may be string, int, time.Time (written with date and zone) or Soon.
	Args map[string]any
}

// T makes a Text; args are pairs of a name and a value.
func T(key string, args ...any) Text {
	t := Text{Key: key}
	for i := 0; i+1 < len(args); i += 2 {
		if t.Args == nil {
			t.Args = map[string]any{}
		}
		t.Args[args[i].(string)] = args[i+1]
	}
	return t
}

// Soon is a moment within the next hours, written without the year: 11月22日
// 14:35（日本時間）.
type Soon time.Time

// Block is one piece of a letter's body. Make it with Para, Code, Button or
// Facts.
type Block struct {
	Kind  blockKind
	Text  Text   `json:",omitzero"`
	Value string `json:",omitempty"` // the code, or the button's link
	Lines []Text `json:",omitempty"`
}

type blockKind string

const (
	para   blockKind = "para"
	code   blockKind = "code"
	button blockKind = "button"
	facts  blockKind = "facts"
)

// Para is a paragraph.
func Para(t Text) Block { return Block{Kind: para, Text: t} }

// Code is a one-time code, alone on its line below the words "confirmation
// code", which phones look for when they offer to fill it in.
func Code(digits string) Block { return Block{Kind: code, Value: digits} }

// Button is a link that opens a page of this site; link is a path ("/login")
// or an address that begins with the public URL. The page must change nothing
// when it is merely opened.
func Button(t Text, link string) Block { return Block{Kind: button, Text: t, Value: link} }

// Facts are short lines that stand together.
func Facts(lines ...Text) Block { return Block{Kind: facts, Lines: lines} }

// argument is how one argument travels through the job's JSON without losing
// its type.
type argument struct {
	S *string `json:"s,omitempty"`
	N *int    `json:"n,omitempty"`
	T *int64  `json:"t,omitempty"` // microseconds
	U *int64  `json:"u,omitempty"` // microseconds of a Soon
}

// MarshalJSON keeps the types of the arguments.
func (t Text) MarshalJSON() ([]byte, error) {
	out := struct {
		Key  string
		Args map[string]argument `json:",omitempty"`
	}{t.Key, map[string]argument{}}
	for name, v := range t.Args {
		var a argument
		switch v := v.(type) {
		case string:
			a.S = &v
		case int:
			a.N = &v
		case time.Time:
			micros := v.UnixMicro()
			a.T = &micros
		case Soon:
			micros := time.Time(v).UnixMicro()
			a.U = &micros
		default:
			return nil, fmt.Errorf("text %s: argument %s has type %T", t.Key, name, v)
		}
		out.Args[name] = a
	}
	return json.Marshal(out)
}

// UnmarshalJSON is the reverse of MarshalJSON.
func (t *Text) UnmarshalJSON(b []byte) error {
	var in struct {
		Key  string
		Args map[string]argument
	}
	if err := json.Unmarshal(b, &in); err != nil {
		return err
	}
	*t = Text{Key: in.Key}
	for name, a := range in.Args {
		if t.Args == nil {
			t.Args = map[string]any{}
		}
		switch {
		case a.S != nil:
			t.Args[name] = *a.S
		case a.N != nil:
			t.Args[name] = *a.N
		case a.T != nil:
			t.Args[name] = time.UnixMicro(*a.T).UTC()
		case a.U != nil:
			t.Args[name] = Soon(time.UnixMicro(*a.U).UTC())
		}
	}
	return nil
}
