package mail

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io"
	"log"
	"log/slog"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"genkan/internal/clock"
	"genkan/internal/i18n"
	"genkan/internal/job"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// certificate makes a certificate for 127.0.0.1 and the file of its root.
func certificate(t *testing.T) (cert tls.Certificate, rootFile, keyFile string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "mail.test"}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, DNSNames: []string{"localhost"},
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	rootFile, keyFile = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	write := func(name, kind string, der []byte) {
		if err := os.WriteFile(name, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(rootFile, "CERTIFICATE", der)
	write(keyFile, "PRIVATE KEY", pkcs8)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, rootFile, keyFile
}

// postOffice is a real SMTP server on a real socket, with STARTTLS and AUTH,
// that can be told to misbehave.
type postOffice struct {
	t      *testing.T
	addr   string
	root   string // file of its certificate
	cert   tls.Certificate
	server *smtp.Server
	setUp  func(*smtp.Server)

	mu   sync.Mutex
	got  []received
	rule func(stage string, c *smtp.Conn) error // asked at auth, mail, rcpt, data (before the body), end (after it)
}

type received struct {
	from, to string
	raw      []byte
	opts     smtp.MailOptions
	tls      bool
	user     string
	accepted bool // answered 250
}

func newPostOffice(t *testing.T) *postOffice {
	p := &postOffice{t: t, setUp: func(*smtp.Server) {}}
	p.cert, p.root, _ = certificate(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p.addr = l.Addr().String()
	l.Close()
	t.Cleanup(p.close)
	return p
}

func (p *postOffice) open() *postOffice {
	p.t.Helper()
	l, err := net.Listen("tcp", p.addr)
	if err != nil {
		p.t.Fatal(err)
	}
	s := smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) { return &session{office: p, conn: c}, nil }))
	s.Domain = "mail.test"
	s.TLSConfig = &tls.Config{Certificates: []tls.Certificate{p.cert}}
	s.ErrorLog = log.New(io.Discard, "", 0)
	p.setUp(s)
	p.server = s
	go s.Serve(l)
	return p
}

func (p *postOffice) close() {
	if p.server != nil {
		p.server.Close()
		p.server = nil
	}
}

func (p *postOffice) obey(rule func(stage string, c *smtp.Conn) error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rule = rule
}

func (p *postOffice) ask(stage string, c *smtp.Conn) error {
	p.mu.Lock()
	rule := p.rule
	p.mu.Unlock()
	if rule == nil {
		return nil
	}
	return rule(stage, c)
}

func (p *postOffice) mails() []received {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]received(nil), p.got...)
}

// url gives the address Genkan would be configured with.
func (p *postOffice) url(params string) string {
	return "smtp://genkan:opensesame@" + p.addr + "?ca=" + p.root + params
}

type session struct {
	office *postOffice
	conn   *smtp.Conn
	now    received
}

func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if err := s.office.ask("auth", s.conn); err != nil {
			return err
		}
		if user != "genkan" || password != "opensesame" {
			return smtp.ErrAuthFailed
		}
		s.now.user = user
		return nil
	}), nil
}

func (s *session) Mail(from string, opts *smtp.MailOptions) error {
	s.now.from, s.now.opts = from, *opts
	return s.office.ask("mail", s.conn)
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.now.to = to
	return s.office.ask("rcpt", s.conn)
}

func (s *session) Data(r io.Reader) error {
	if err := s.office.ask("data", s.conn); err != nil {
		return err
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	s.now.raw = raw
	_, s.now.tls = s.conn.TLSConnectionState()
	err = s.office.ask("end", s.conn)
	s.now.accepted = err == nil
	s.office.mu.Lock()
	s.office.got = append(s.office.got, s.now)
	s.office.mu.Unlock()
	return err
}

func (s *session) Reset()        {}
func (s *session) Logout() error { return nil }

func answer(code int) error {
	return &smtp.SMTPError{Code: code, EnhancedCode: smtp.NoEnhancedCode, Message: "to taro@example.com: no"}
}

// die closes the connection under the client's feet.
func die(c *smtp.Conn) error {
	c.Conn().Close()
	return errors.New("gone")
}

// rig is everything from the outbox to the socket.
type rig struct {
	t       *testing.T
	db      *store.DB
	clk     *clock.Manual
	post    *Post
	outbox  *job.Outbox
	courier func(Sender) *Courier
	logged  *bytes.Buffer
}

func each(t *testing.T, fn func(t *testing.T, r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		outbox, s := job.New(keys), settings(t)
		fn(t, &rig{
			t: t, db: db, clk: clk, outbox: outbox, post: New(outbox, keys, s), logged: &bytes.Buffer{},
			courier: func(to Sender) *Courier { return NewCourier(catalog(t), s, to) },
		})
	})
}

func settings(t *testing.T) Settings {
	t.Helper()
	s, err := NewSettings("Genkan", "no-reply@genkan.example", "https://genkan.example/")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func catalog(t *testing.T) *i18n.Catalog {
	t.Helper()
	c, err := i18n.Load("")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func sender(t *testing.T, url string) *SMTP {
	t.Helper()
	s, err := ParseServer(url)
	if err != nil {
		t.Fatal(err)
	}
	return NewSMTP(s, nil)
}

func (r *rig) runner(to Sender) *job.Runner {
	log := slog.New(slog.NewJSONHandler(r.logged, nil))
	return job.NewRunner(r.db, r.outbox, log, map[string]job.Handler{Kind: r.courier(to).Handle}, job.Options{Workers: 4})
}

func (r *rig) send(m Mail) {
	r.t.Helper()
	_, err := store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, r.post.Send(ctx, tx, m)
	})
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *rig) drain(run *job.Runner, want int) {
	r.t.Helper()
	n, err := run.Drain(r.t.Context())
	if err != nil || n != want {
		r.t.Fatalf("%d attempts (%v), want %d", n, err, want)
	}
}

func (r *rig) state(ref string) job.Delivery {
	r.t.Helper()
	d, ok, err := job.Latest(r.t.Context(), r.db, ref)
	if err != nil || !ok {
		r.t.Fatal("no job for ", ref, ": ", err)
	}
	return d
}

// next moves the clock to the next attempt.
func (r *rig) next(ref string) {
	r.t.Helper()
	var at time.Time
	if err := r.db.QueryRow(r.t.Context(), `SELECT run_at FROM job WHERE ref = $1`, ref).Scan(store.Time(&at)); err != nil {
		r.t.Fatal(err)
	}
	r.clk.Set(at)
}

// activation is the letter of MAIL-1 as sign-up sends it.
func activation(digits string, until time.Time) Letter {
	return Letter{ID: "MAIL-1", Subject: T("mail.activation.subject"), Blocks: []Block{
		Para(T("mail.activation.intro")),
		Code(digits),
		Facts(T("mail.activation.until", "until", Soon(until)), T("mail.activation.site", "site", "genkan.example")),
		Para(T("mail.activation.nobody")),
		Para(T("mail.activation.ignore")),
	}}
}

// exists is MAIL-2: it has a button.
func exists() Letter {
	return Letter{ID: "MAIL-2", Subject: T("mail.exists.subject"), Blocks: []Block{
		Para(T("mail.exists.intro")), Para(T("mail.exists.own")), Button(T("mail.exists.login"), "/login"), Para(T("mail.exists.ignore")),
	}}
}

func (r *rig) sample(ref string) Mail {
	return Mail{To: "taro@example.com", ToName: "Yamada", Lang: "ja", Ref: ref, Letter: activation("123456", r.clk.Now().Add(10*time.Minute))}
}

// runnerOf is runner for a courier that is made already.
func (r *rig) runnerOf(c *Courier) *job.Runner {
	return job.NewRunner(r.db, r.outbox, slog.New(slog.NewJSONHandler(r.logged, nil)), map[string]job.Handler{Kind: c.Handle}, job.Options{Workers: 1})
}

// senderFunc hands mail to a function.
type senderFunc func(m Rendered) error

func (f senderFunc) Send(_ context.Context, m Rendered) error { return f(m) }
