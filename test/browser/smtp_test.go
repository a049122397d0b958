package browser_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"io"
	"log"
	"math/big"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"genkan/internal/store/storetest"
)

// networked starts the program as an operator runs it: PostgreSQL, and a mail
// server that wants TLS and a log-in.
func networked(t *testing.T) *server {
	t.Helper()
	office := openOffice(t)
	s := start(t, storetest.Postgres(t, false), "GENKAN_SMTP=smtp://genkan:opensesame@"+office.address+"?tls=required&ca="+office.root, "GENKAN_MAIL_FROM=no-reply@localhost")
	s.box = office
	return s
}

// postOffice is a real SMTP server. It takes mail over TLS from who is logged in.
type postOffice struct {
	address, root string
	mu            sync.Mutex
	mails         map[string][]letter
	broken        error // the first mail that could not be read
}

func openOffice(t *testing.T) *postOffice {
	t.Helper()
	cert, root := certificate(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	office := &postOffice{address: l.Addr().String(), root: root, mails: map[string][]letter{}}
	s := smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) { return &delivery{office: office, conn: c}, nil }))
	s.Domain, s.TLSConfig, s.ErrorLog = "localhost", &tls.Config{Certificates: []tls.Certificate{cert}}, log.New(io.Discard, "", 0)
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { s.Close() })
	return office
}

func (p *postOffice) letters(t *testing.T, to string) []letter {
	t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.broken != nil {
		t.Fatal(p.broken)
	}
	return append([]letter(nil), p.mails[to]...)
}

func certificate(t *testing.T) (tls.Certificate, string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "localhost"}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "root.pem")
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, file
}

// delivery is one connection.
type delivery struct {
	office *postOffice
	conn   *smtp.Conn
	known  bool
	to     string
}

func (d *delivery) AuthMechanisms() []string { return []string{sasl.Plain} }

func (d *delivery) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if _, secure := d.conn.TLSConnectionState(); !secure || user != "genkan" || password != "opensesame" {
			return smtp.ErrAuthFailed
		}
		d.known = true
		return nil
	}), nil
}

func (d *delivery) Mail(string, *smtp.MailOptions) error {
	if !d.known {
		return smtp.ErrAuthRequired
	}
	return nil
}

func (d *delivery) Rcpt(to string, _ *smtp.RcptOptions) error { d.to = to; return nil }
func (d *delivery) Reset()                                    {}
func (d *delivery) Logout() error                             { return nil }

func (d *delivery) Data(r io.Reader) error {
	l, err := open(r)
	d.office.mu.Lock()
	defer d.office.mu.Unlock()
	if err != nil {
		d.office.broken = err
		return err
	}
	d.office.mails[d.to] = append(d.office.mails[d.to], l)
	return nil
}

// open reads the subject and the plain text, the first part of two.
func open(r io.Reader) (letter, error) {
	m, err := mail.ReadMessage(r)
	if err != nil {
		return letter{}, err
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil {
		return letter{}, err
	}
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/alternative" {
		return letter{}, errors.Join(errors.New("the mail is a "+kind), err)
	}
	part, err := multipart.NewReader(m.Body, params["boundary"]).NextRawPart()
	if err != nil {
		return letter{}, err
	}
	if !strings.HasPrefix(part.Header.Get("Content-Type"), "text/plain") {
		return letter{}, errors.New("the first part is no plain text")
	}
	var body io.Reader = part
	switch part.Header.Get("Content-Transfer-Encoding") {
	case "quoted-printable":
		body = quotedprintable.NewReader(part)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, part)
	}
	text, err := io.ReadAll(body)
	return letter{subject, strings.ReplaceAll(string(text), "\r\n", "\n")}, err
}
