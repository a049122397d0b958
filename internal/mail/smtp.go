package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/wneessen/go-mail/smtp"

	"genkan/internal/job"
)

// Encryption says how a connection is protected.
type Encryption string

// The ways. Certificates are always checked, except on a loopback host with
// IfOffered, where nobody is in between.
const (
	Never     Encryption = "none"     // plain text: only inside a network you trust
	IfOffered Encryption = "starttls" // STARTTLS if the server offers it
	Required  Encryption = "required" // STARTTLS, or no mail
	FromStart Encryption = "smtps"    // TLS from the first byte
)

// Server is where mail is handed over. Make it with ParseServer.
type Server struct {
	Host, Port     string
	User, Password string
	Encryption     Encryption
	Roots          *x509.CertPool // nil: the system's
	Hello          string         // how we call ourselves; "" means localhost
	Connect        time.Duration  // longest wait for the connection; 0 means 10 s
	Whole          time.Duration  // longest duration of one mail; 0 means 60 s
}

// ParseServer reads smtp://user:password@host:port or smtps://…. Parameters:
// tls=none, starttls or required (default: required, and starttls if the host
// is loopback), and ca=FILE with further root certificates in PEM. Default
// ports are 587 and 465. The error never holds the address.
func ParseServer(address string) (Server, error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || strings.Trim(u.Path, "/") != "" {
		return Server{}, errors.New("the mail server is not given as smtp://user:password@host:port")
	}
	s := Server{Host: u.Hostname(), Port: u.Port(), User: u.User.Username()}
	s.Password, _ = u.User.Password()
	if err := s.protect(u.Scheme, u.Query().Get("tls")); err != nil {
		return Server{}, err
	}
	for name := range u.Query() {
		if name != "tls" && name != "ca" {
			return Server{}, errors.New("the mail server's address has an unknown parameter: only tls and ca are known")
		}
	}
	if file := u.Query().Get("ca"); file != "" {
		pem, err := os.ReadFile(file)
		if err != nil {
			return Server{}, fmt.Errorf("read the mail server's root certificates: %w", err)
		}
		if s.Roots, err = x509.SystemCertPool(); err != nil {
			s.Roots = x509.NewCertPool()
		}
		if !s.Roots.AppendCertsFromPEM(pem) {
			return Server{}, errors.New("the file of the mail server's root certificates holds none")
		}
	}
	return s, nil
}

func (s *Server) protect(scheme, mode string) error {
	port := "587"
	switch {
	case scheme == "smtps" && mode == "":
		s.Encryption, port = FromStart, "465"
	case scheme != "smtp":
		return errors.New("the mail server's address must begin with smtp:// or smtps:// (which takes no tls parameter)")
	case mode == "" && s.loopback():
		s.Encryption = IfOffered
	case mode == "":
		s.Encryption = Required
	case mode == string(Never) || mode == string(IfOffered) || mode == string(Required):
		s.Encryption = Encryption(mode)
	default:
		return errors.New("the mail server's tls parameter is none, starttls or required")
	}
	if s.Port == "" {
		s.Port = port
	}
	return nil
}

func (s Server) loopback() bool {
	ip := net.ParseIP(s.Host)
	return s.Host == "localhost" || ip != nil && ip.IsLoopback()
}

func (s Server) tls() *tls.Config {
	return &tls.Config{
		ServerName: s.Host, RootCAs: s.Roots, MinVersion: tls.VersionTLS12,
		InsecureSkipVerify: s.Encryption == IfOffered && s.loopback() && s.Roots == nil, // it never leaves the machine
	}
}

// SMTP hands mail to a server: one connection a mail. It is safe for
// concurrent use.
type SMTP struct {
	server Server
	dkim   *DKIM
}

// NewSMTP makes a sender; dkim may be nil.
func NewSMTP(s Server, dkim *DKIM) *SMTP {
	if s.Connect == 0 {
		s.Connect = 10 * time.Second
	}
	if s.Whole == 0 {
		s.Whole = 60 * time.Second
	}
	if s.Hello == "" {
		s.Hello = "localhost"
	}
	return &SMTP{s, dkim}
}

// Send delivers one mail to the server. Once the server has accepted the
// data, nothing that happens afterwards is a failure. Only an answer 5xx to the
// recipient or to the data is permanent: a refused log-in, a refused sender or
// a missing STARTTLS is for the operator to repair, and the mail waits (AUD-2).
func (s *SMTP) Send(ctx context.Context, m Rendered) error {
	to, err := parseAddress(m.To)
	if err != nil {
		return job.Permanent(job.Because("the recipient is no address", nil))
	}
	raw, err := s.compose(m)
	if err != nil {
		return job.Because("mail cannot be composed", err)
	}
	ctx, cancel := context.WithTimeout(ctx, s.server.Whole)
	defer cancel()
	c, err := s.open(ctx)
	if err != nil {
		return err
	}
	defer c.close()
	if err := c.deliver(m.From, to, raw); err != nil {
		return err
	}
	c.Quit() // the mail is the server's by now, whatever it says
	return nil
}

// Report is what Check found.
type Report struct {
	Encrypted     bool
	Authenticated bool
	International bool // SMTPUTF8: addresses outside ASCII can be reached
}

// Check connects, says hello, starts TLS, logs in and leaves, as Send would,
// without a mail. For the doctor.
func (s *SMTP) Check(ctx context.Context) (Report, error) {
	ctx, cancel := context.WithTimeout(ctx, s.server.Whole)
	defer cancel()
	c, err := s.open(ctx)
	if err != nil {
		return Report{}, err
	}
	defer c.close()
	_, encrypted := c.TLSConnectionState()
	utf8, _ := c.Extension("SMTPUTF8")
	if err := c.Quit(); err != nil {
		return Report{}, c.failed("quit", err)
	}
	return Report{Encrypted: encrypted, Authenticated: s.server.User != "", International: utf8}, nil
}

// conversation is one connection to the server.
type conversation struct {
	*smtp.Client
	ctx   context.Context // of the whole mail; its end closes the connection
	close func()
}

// open connects, says hello, starts TLS and logs in.
func (s *SMTP) open(ctx context.Context) (*conversation, error) {
	c := &conversation{ctx: ctx}
	conn, err := s.dial(ctx)
	if err != nil {
		return nil, c.failed("connect", err)
	}
	// Every read and write ends when the time for the whole mail is over.
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	c.close = func() { stop(); conn.Close() }
	if err := s.begin(c, conn); err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

func (s *SMTP) dial(ctx context.Context) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, s.server.Connect)
	defer cancel()
	address := net.JoinHostPort(s.server.Host, s.server.Port)
	if s.server.Encryption == FromStart {
		return (&tls.Dialer{Config: s.server.tls()}).DialContext(ctx, "tcp", address)
	}
	return (&net.Dialer{}).DialContext(ctx, "tcp", address)
}

func (s *SMTP) begin(c *conversation, conn net.Conn) (err error) {
	if c.Client, err = smtp.NewClient(conn, s.server.Host); err != nil {
		return c.failed("greeting", err)
	}
	if err := c.Hello(s.server.Hello); err != nil {
		return c.failed("hello", err)
	}
	if s.server.Encryption == Required || s.server.Encryption == IfOffered {
		offered, _ := c.Extension("STARTTLS")
		if !offered && s.server.Encryption == Required {
			return job.Because("the mail server offers no STARTTLS", nil)
		}
		if offered {
			if err := c.StartTLS(s.server.tls()); err != nil {
				return c.failed("starttls", err)
			}
		}
	}
	if s.server.User == "" {
		return nil
	}
	method, err := s.method(c)
	if err != nil {
		return err
	}
	if err := c.Auth(method); err != nil {
		return c.failed("auth", err)
	}
	return nil
}

// method chooses how to log in: without showing the password if the server
// can, in clear only inside TLS or on this machine.
func (s *SMTP) method(c *conversation) (smtp.Auth, error) {
	_, offered := c.Extension("AUTH")
	_, encrypted := c.TLSConnectionState()
	safe := encrypted || s.server.loopback()
	user, password, host := s.server.User, s.server.Password, s.server.Host
	has := func(name string) bool {
		for _, m := range strings.Fields(offered) {
			if strings.EqualFold(m, name) {
				return true
			}
		}
		return false
	}
	switch {
	case has("SCRAM-SHA-256"):
		return smtp.ScramSHA256Auth(user, password), nil
	case safe && has("PLAIN"):
		return smtp.PlainAuth("", user, password, host, true), nil
	case safe && has("LOGIN"):
		return smtp.LoginAuth(user, password, host, true), nil
	case has("SCRAM-SHA-1"):
		return smtp.ScramSHA1Auth(user, password), nil
	case has("CRAM-MD5"):
		return smtp.CRAMMD5Auth(user, password), nil
	case offered == "":
		return nil, job.Because("the mail server offers no log-in", nil)
	}
	return nil, job.Because("the mail server offers no way to log in that is safe here", nil)
}

// deliver hands over one composed mail.
func (c *conversation) deliver(from string, to address, raw []byte) error {
	// SMTPUTF8 is asked for only when needed: the next server may not have it.
	c.SkipSMTPUTF8(!to.international())
	if able, _ := c.Extension("SMTPUTF8"); to.international() && !able {
		return job.Permanent(job.Because("the mail server cannot reach international addresses", nil))
	}
	sender, err := parseAddress(from)
	if err != nil {
		return job.Because("the sender is no address", nil)
	}
	if err := c.Mail(sender.envelope()); err != nil {
		return c.failed("mail", err)
	}
	if err := c.Rcpt(to.envelope()); err != nil {
		return c.refused("rcpt", err)
	}
	w, err := c.Data()
	if err != nil {
		return c.refused("data", err)
	}
	if _, err := w.Write(raw); err != nil {
		return c.failed("data", err)
	}
	if err := w.Close(); err != nil {
		return c.refused("data", err)
	}
	return nil
}

// failed gives an error for another attempt. Its words hold the stage and the
// server's code: the server's own words may repeat an address and are left out.
func (c *conversation) failed(stage string, err error) error {
	return job.Because(c.reason(stage, err), nil)
}

// refused is failed, except that an answer 5xx is final for this recipient.
func (c *conversation) refused(stage string, err error) error {
	var answer *textproto.Error
	if errors.As(err, &answer) && answer.Code >= 500 && answer.Code < 600 {
		return job.Permanent(c.failed(stage, err))
	}
	return c.failed(stage, err)
}

func (c *conversation) reason(stage string, err error) string {
	var answer *textproto.Error
	var cert *tls.CertificateVerificationError
	var network net.Error
	switch {
	case errors.As(err, &answer):
		return fmt.Sprintf("smtp %d at %s", answer.Code, stage)
	case errors.As(err, &cert):
		return "certificate refused at " + stage
	case errors.Is(c.ctx.Err(), context.DeadlineExceeded), errors.Is(err, context.DeadlineExceeded), errors.As(err, &network) && network.Timeout():
		return "timeout at " + stage
	case c.ctx.Err() != nil:
		return "shutdown at " + stage
	case stage == "connect":
		return "no connection to the mail server"
	case stage == "auth":
		return "log-in refused at auth"
	}
	return "connection lost at " + stage
}
