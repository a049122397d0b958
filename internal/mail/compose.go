package mail

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"net/mail"
	"strings"

	"github.com/emersion/go-msgauth/dkim"
	gomail "github.com/wneessen/go-mail"
)

// compose writes the complete message, signed if a key is set. Apart from the
// signature's time it is the same on every attempt, down to the boundary.
func (s *SMTP) compose(m Rendered) ([]byte, error) {
	encoding := gomail.EncodingQP
	if mostlyNotASCII(m.Text) {
		encoding = gomail.EncodingB64 // half the size for Japanese
	}
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent(), gomail.WithCharset(gomail.CharsetUTF8),
		gomail.WithEncoding(encoding), gomail.WithBoundary("genkan-"+m.ID))
	msg.FromMailAddress(&mail.Address{Name: m.FromName, Address: m.From})
	msg.ToMailAddress(&mail.Address{Address: m.To})
	msg.Subject(m.Subject)
	msg.SetDateWithValue(m.Date)
	msg.SetMessageIDWithValue(m.MessageID)
	for name, value := range m.Headers() {
		switch name {
		case "From", "To", "Subject", "Date", "Message-ID": // set above
		default:
			msg.SetGenHeader(gomail.Header(name), value)
		}
	}
	msg.SetBodyString(gomail.TypeTextPlain, crlf(m.Text))
	if m.HTML != "" {
		msg.AddAlternativeString(gomail.TypeTextHTML, crlf(m.HTML))
	}
	var b bytes.Buffer
	if _, err := msg.WriteTo(&b); err != nil {
		return nil, fmt.Errorf("write message: %w", err)
	}
	if s.dkim == nil {
		return b.Bytes(), nil
	}
	return s.dkim.sign(b.Bytes())
}

// crlf gives lines the ends they have in mail; base 64 would otherwise carry
// the bare ones.
func crlf(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\n", "\r\n")
}

func mostlyNotASCII(s string) bool {
	n := 0
	for i := range len(s) {
		if s[i] >= 0x80 {
			n++
		}
	}
	return n > len(s)/5
}

// DKIM signs mail (RFC 6376). Make it with ParseDKIM.
type DKIM struct{ options dkim.SignOptions }

// ParseDKIM reads a private key in PEM, Ed25519 (RFC 8463) or RSA of at least
// 2048 bits. The public key is expected at <selector>._domainkey.<domain>. The
// error never holds the key.
func ParseDKIM(key []byte, selector, domain string) (*DKIM, error) {
	block, _ := pem.Decode(key)
	if block == nil || selector == "" || domain == "" {
		return nil, errors.New("DKIM needs a private key in PEM, a selector and a domain")
	}
	var parsed any
	var err error
	if block.Type == "RSA PRIVATE KEY" {
		parsed, err = x509.ParsePKCS1PrivateKey(block.Bytes)
	} else {
		parsed, err = x509.ParsePKCS8PrivateKey(block.Bytes)
	}
	if err != nil {
		return nil, errors.New("the DKIM key cannot be read")
	}
	var signer crypto.Signer
	switch k := parsed.(type) {
	case ed25519.PrivateKey:
		signer = k
	case *rsa.PrivateKey:
		if k.N.BitLen() < 2048 {
			return nil, errors.New("the DKIM key is an RSA key of fewer than 2048 bits")
		}
		signer = k
	default:
		return nil, errors.New("the DKIM key is neither Ed25519 nor RSA")
	}
	return &DKIM{dkim.SignOptions{
		Domain: domain, Selector: selector, Signer: signer, Hash: crypto.SHA256,
		HeaderCanonicalization: dkim.CanonicalizationRelaxed, BodyCanonicalization: dkim.CanonicalizationRelaxed,
		HeaderKeys: []string{"From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Auto-Submitted", "List-Unsubscribe", "List-Unsubscribe-Post"},
	}}, nil
}

func (d *DKIM) sign(raw []byte) ([]byte, error) {
	var b bytes.Buffer
	o := d.options
	if err := dkim.Sign(&b, bytes.NewReader(raw), &o); err != nil {
		return nil, fmt.Errorf("sign message: %w", err)
	}
	return b.Bytes(), nil
}
