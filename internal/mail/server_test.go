package mail

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/emersion/go-msgauth/dkim"
	"github.com/emersion/go-smtp"
)

func newBase64(r io.Reader) io.Reader { return base64.NewDecoder(base64.StdEncoding, r) }

func TestParseServer(t *testing.T) {
	for address, want := range map[string]Server{
		"smtp://u:p%40ss@mail.example.com:2525":  {Host: "mail.example.com", Port: "2525", User: "u", Password: "p@ss", Encryption: Required},
		"smtp://mail.example.com":                {Host: "mail.example.com", Port: "587", Encryption: Required},
		"smtps://u:p@mail.example.com":           {Host: "mail.example.com", Port: "465", User: "u", Password: "p", Encryption: FromStart},
		"smtp://127.0.0.1:1025":                  {Host: "127.0.0.1", Port: "1025", Encryption: IfOffered},
		"smtp://[::1]:1025":                      {Host: "::1", Port: "1025", Encryption: IfOffered},
		"smtp://localhost?tls=required":          {Host: "localhost", Port: "587", Encryption: Required},
		"smtp://relay.internal:25?tls=none":      {Host: "relay.internal", Port: "25", Encryption: Never},
		"smtp://relay.internal:25/?tls=starttls": {Host: "relay.internal", Port: "25", Encryption: IfOffered},
	} {
		if got, err := ParseServer(address); err != nil || got != want {
			t.Errorf("%s: %+v, %v", address, got, err)
		}
	}
	empty := filepath.Join(t.TempDir(), "empty.pem")
	if err := os.WriteFile(empty, []byte("none"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{
		"", "smtp://", "http://u:opensesame@mail.example.com", "smtp://u:opensesame@mail.example.com?tls=maybe", "smtps://u:opensesame@mail.example.com?tls=none",
		"smtp://u:opensesame@mail.example.com/path", "smtp://u:opensesame%@mail.example.com", "smtp://u:opensesame@mail.example.com?ca=" + empty + ".not",
		"smtp://u:opensesame@mail.example.com?ca=" + empty, "smtp://u:opensesame@mail.example.com?tsl=none",
	} {
		if _, err := ParseServer(address); err == nil || strings.Contains(err.Error(), "opensesame") {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func reason(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestCheck(t *testing.T) {
	office := newPostOffice(t).open()
	bare := newPostOffice(t)
	bare.setUp = func(s *smtp.Server) { s.TLSConfig = nil; s.AllowInsecureAuth = true }
	bare.open()
	closed := newPostOffice(t)
	mute, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer mute.Close()
	for _, c := range []struct {
		name, url string
		report    Report
		err       string
	}{
		{"STARTTLS and AUTH", office.url("&tls=required"), Report{Encrypted: true, Authenticated: true}, ""},
		{"no log-in asked", strings.Replace(office.url(""), "genkan:opensesame@", "", 1), Report{Encrypted: true}, ""},
		{"loopback without the root", "smtp://genkan:opensesame@" + office.addr, Report{Encrypted: true, Authenticated: true}, ""},
		{"plain on loopback", "smtp://genkan:opensesame@" + bare.addr, Report{Authenticated: true}, ""},
		{"wrong password", strings.Replace(office.url(""), "opensesame", "wrong", 1), Report{}, "smtp 535 at auth"},
		{"unknown certificate", "smtp://genkan:opensesame@" + office.addr + "?tls=required", Report{}, "certificate refused at starttls"},
		{"no STARTTLS", "smtp://genkan:opensesame@" + bare.addr + "?tls=required", Report{}, "the mail server offers no STARTTLS"},
		{"AUTH only inside TLS", "smtp://genkan:opensesame@" + office.addr + "?tls=none", Report{}, "the mail server offers no log-in"},
		{"nobody there", closed.url(""), Report{}, "no connection to the mail server"},
	} {
		got, err := sender(t, c.url).Check(t.Context())
		if got != c.report || reason(err) != c.err {
			t.Errorf("%s: %+v, %q", c.name, got, reason(err))
		}
	}
	s, err := ParseServer("smtp://" + mute.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	s.Whole = 100e6
	if _, err := NewSMTP(s, nil).Check(t.Context()); reason(err) != "timeout at greeting" {
		t.Errorf("a mute server: %v", err)
	}
}

// A password never travels in clear to another machine, even where the
// operator allowed mail to.
func TestAuth_notInClearElsewhere(t *testing.T) {
	c := &conversation{}
	s := &SMTP{server: Server{Host: "relay.internal", User: "u", Password: "p", Encryption: Never}}
	office := newPostOffice(t)
	office.setUp = func(s *smtp.Server) { s.TLSConfig = nil; s.AllowInsecureAuth = true }
	office.open()
	conn, err := net.Dial("tcp", office.addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	s.server.Hello, c.ctx = "localhost", t.Context()
	err = s.begin(c, conn)
	if reason(err) != "the mail server offers no way to log in that is safe here" {
		t.Error(err)
	}
}

func TestSMTPS(t *testing.T) {
	office := newPostOffice(t)
	l, err := tls.Listen("tcp", office.addr, &tls.Config{Certificates: []tls.Certificate{office.cert}})
	if err != nil {
		t.Fatal(err)
	}
	s := smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) { return &session{office: office, conn: c}, nil }))
	office.server = s
	go s.Serve(l)
	m, err := NewCourier(catalog(t), settings(t), nil).Render("j1", Mail{To: "taro@example.com", Lang: "en", Letter: exists()})
	if err != nil {
		t.Fatal(err)
	}
	if err := sender(t, "smtps"+strings.TrimPrefix(office.url(""), "smtp")).Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	if got := office.mails(); len(got) != 1 || got[0].user != "genkan" || !got[0].tls {
		t.Errorf("got %+v", got)
	}
}

// The answer to the data is the end: what happens to the connection afterwards
// must not send the mail again.
func TestSend_afterTheAnswerNothingFails(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		io.WriteString(conn, "220 mail.test\r\n")
		b := make([]byte, 64<<10)
		body := ""
		for {
			n, err := conn.Read(b)
			if err != nil {
				return
			}
			body += string(b[:n])
			switch {
			case strings.HasSuffix(body, "DATA\r\n"):
				io.WriteString(conn, "354 go\r\n")
			case strings.Contains(body, "DATA\r\n") && strings.HasSuffix(body, "\r\n.\r\n"):
				io.WriteString(conn, "250 taken\r\n")
				conn.Close() // without waiting for QUIT
				return
			case strings.HasSuffix(body, "\r\n") && !strings.Contains(body, "DATA\r\n"):
				io.WriteString(conn, "250 ok\r\n")
			}
		}
	}()
	m, err := NewCourier(catalog(t), settings(t), nil).Render("j1", Mail{To: "taro@example.com", Lang: "en", Letter: exists()})
	if err != nil {
		t.Fatal(err)
	}
	if err := sender(t, "smtp://"+l.Addr().String()).Send(t.Context(), m); err != nil {
		t.Error(err)
	}
}

func TestErrors_holdNoAddress(t *testing.T) {
	office := newPostOffice(t).open()
	office.obey(func(stage string, _ *smtp.Conn) error {
		if stage == "rcpt" {
			return answer(550)
		}
		return nil
	})
	m, err := NewCourier(catalog(t), settings(t), nil).Render("j1", Mail{To: "taro@example.com", Lang: "en", Letter: exists()})
	if err != nil {
		t.Fatal(err)
	}
	err = sender(t, office.url("")).Send(t.Context(), m)
	if err == nil {
		t.Fatal("accepted")
	}
	for e := err; e != nil; e = errors.Unwrap(e) {
		if strings.Contains(e.Error(), "example.com") {
			t.Errorf("%v", e)
		}
	}
}

func TestDKIM(t *testing.T) {
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	long, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	pkcs8 := func(key any) []byte {
		der, err := x509.MarshalPKCS8PrivateKey(key)
		if err != nil {
			t.Fatal(err)
		}
		return pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	}
	rsaPublic, err := x509.MarshalPKIXPublicKey(&long.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		key    []byte
		record string
	}{
		"ed25519": {pkcs8(ed), "v=DKIM1; k=ed25519; p=" + base64.StdEncoding.EncodeToString(ed.Public().(ed25519.PublicKey))},
		"rsa":     {pkcs8(long), "v=DKIM1; k=rsa; p=" + base64.StdEncoding.EncodeToString(rsaPublic)},
		"pkcs1":   {pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(long)}), "v=DKIM1; k=rsa; p=" + base64.StdEncoding.EncodeToString(rsaPublic)},
	} {
		key, err := ParseDKIM(c.key, "genkan1", "genkan.example")
		if err != nil {
			t.Fatal(name, err)
		}
		office := newPostOffice(t).open()
		server, err := ParseServer(office.url(""))
		if err != nil {
			t.Fatal(err)
		}
		m, err := NewCourier(catalog(t), settings(t), nil).Render("j1", Mail{To: "taro@example.com", Lang: "ja", Letter: exists()})
		if err != nil {
			t.Fatal(err)
		}
		if err := NewSMTP(server, key).Send(t.Context(), m); err != nil {
			t.Fatal(name, err)
		}
		look := &dkim.VerifyOptions{LookupTXT: func(domain string) ([]string, error) {
			if domain != "genkan1._domainkey.genkan.example" {
				return nil, errors.New("asked for " + domain)
			}
			return []string{c.record}, nil
		}}
		raw := office.mails()[0].raw
		checks, err := dkim.VerifyWithOptions(bytes.NewReader(raw), look)
		if err != nil || len(checks) != 1 || checks[0].Err != nil {
			t.Errorf("%s: %v %+v", name, err, checks)
		}
		checks, err = dkim.VerifyWithOptions(bytes.NewReader(bytes.Replace(raw, []byte("Subject:"), []byte("Subject: X"), 1)), look)
		if err != nil || len(checks) != 1 || checks[0].Err == nil {
			t.Errorf("%s: a changed subject verifies", name)
		}
	}
	short, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	var signer crypto.Signer = short
	for name, key := range map[string][]byte{"short": pkcs8(signer), "none": nil, "nonsense": pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: []byte("hello")})} {
		if _, err := ParseDKIM(key, "s", "d.example"); err == nil {
			t.Errorf("%s key accepted", name)
		}
	}
}
