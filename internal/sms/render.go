package sms

import (
	"errors"
	"strings"
	"unicode/utf16"
)

// Settings are the same for all text messages.
type Settings struct {
	Brand string
	Host  string // of the public URL, without its port: what the last line binds the code to
}

// Rendered is a text message that lacks nothing but a gateway.
type Rendered struct {
	ID   string // the job's, the same on every attempt: what a gateway knows a repetition by
	To   string // E.164
	Lang string
	Text string // lines end with \n; none behind the last
}

// The longest texts that travel as one message: 70 units of UTF-16, or 160
// characters of the GSM alphabet (3GPP TS 23.038).
const (
	oneUCS2 = 70
	oneGSM  = 160
)

// Render words a message in its language. Its last line is what phones look for
// to fill the code in, on the page of that host and nowhere else:
// "@account.example #123456" (origin-bound one-time codes). Where the words make
// two messages of one, the shorter ones are taken; a long host may still make two.
func (c *Courier) Render(id string, m Message) (Rendered, error) {
	if m.To == "" || m.Code == "" {
		return Rendered{}, errors.New("a text message without a number or a code")
	}
	w := c.words.For(m.Lang)
	bound := "\n@" + c.settings.Host + " #" + m.Code
	var text string
	for _, key := range []string{"sms.code", "sms.code.short"} {
		if !w.Has(key) {
			return Rendered{}, errors.New("there is no text " + key)
		}
		text = oneLine(w.T(key, "brand", c.settings.Brand, "code", m.Code)) + bound
		if single(text) {
			break
		}
	}
	return Rendered{ID: id, To: m.To, Lang: w.Lang(), Text: text}, nil
}

// oneLine keeps a name in the settings from ending a line: the last line is the
// code's.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// gsm is the basic alphabet, and gsmTwice what costs two of its places.
const (
	gsm = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿" +
		"abcdefghijklmnopqrstuvwxyzäöñüà"
	gsmTwice = "^{}\\[~]|€"
)

// single tells whether a text travels as one message.
func single(text string) bool {
	places := 0
	for _, r := range text {
		switch {
		case strings.ContainsRune(gsm, r):
			places++
		case strings.ContainsRune(gsmTwice, r):
			places += 2
		default:
			return len(utf16.Encode([]rune(text))) <= oneUCS2
		}
	}
	return places <= oneGSM
}
