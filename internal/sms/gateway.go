package sms

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"genkan/internal/job"
	"genkan/internal/phone"
)

// Options are the settings of a gateway, as text.
type Options struct {
	Address string // twilio://SID:token@host, or https://user:password@host/path; a secret
	From    string // how the sender is shown: a number or a name
	// Template is the body of the request, JSON or a form, see ParseGateway. ""
	// means DefaultTemplate.
	Template string
	// Authorization is the value of the header of that name, or "Name: value" for
	// another one; a secret.
	Authorization string
	Success       string // which status means accepted: "2xx", "200,202"; "" means 2xx
}

// DefaultTemplate is the body where none is set.
const DefaultTemplate = `{"to": "{to}", "from": "{from}", "text": "{text}", "id": "{id}"}`

// twilioTemplate is the body of Twilio and of those that copy it.
const twilioTemplate = "To={to}&From={from}&Body={text}"

// wait is how long one request may take.
const wait = 10 * time.Second

// Gateway hands messages to an HTTP gateway: one request, and one connection, a
// message. Make it with ParseGateway. It is safe for concurrent use.
type Gateway struct {
	address  string // without user and password
	user     *url.Userinfo
	header   [2]string // a further one, for authorization
	template string
	json     bool
	from     string
	success  []string
	client   *http.Client
}

// ParseGateway reads the settings of a gateway.
//
// The places of a template are {to} (+819012345678), {digits} (819012345678),
// {national} (09012345678), {from}, {text}, {id} and {lang}. A template that
// begins with a brace or a bracket is JSON, and places stand inside of its
// strings; any other is a form. Values are escaped as the kind wants.
//
// Plain http, and twilio://…?tls=none, are for loopback hosts only. The error
// holds no part of the address.
func ParseGateway(o Options) (*Gateway, error) {
	u, err := url.Parse(o.Address)
	if err != nil || u.Hostname() == "" {
		return nil, errors.New("the gateway is not given as twilio://SID:token@host or https://host/path (a password with special characters must be percent-encoded)")
	}
	g := &Gateway{user: u.User, template: o.Template, from: o.From}
	switch u.Scheme {
	case "twilio":
		if err := g.twilio(u); err != nil {
			return nil, err
		}
	case "https":
	case "http":
		if !loopback(u.Hostname()) {
			return nil, errors.New("the gateway is given as http, over which anybody could read codes: use https")
		}
	default:
		return nil, errors.New("the gateway's address must begin with twilio:// or https://")
	}
	u.User, u.Fragment = nil, ""
	g.address = u.String()
	if g.template == "" {
		g.template = DefaultTemplate
	}
	if g.json, err = kindOf(g.template); err != nil {
		return nil, err
	}
	if g.header, err = headerOf(o.Authorization); err != nil {
		return nil, err
	}
	if g.success, err = successOf(o.Success); err != nil {
		return nil, err
	}
	g.client = newClient(wait)
	return g, nil
}

// newClient follows no redirect, for it would carry a code to another host;
// knows no proxy; and keeps no connection, for what a gateway sends behind its
// answer would be printed by the library.
func newClient(timeout time.Duration) *http.Client {
	return &http.Client{
		Timeout:       timeout,
		Transport:     &http.Transport{DisableKeepAlives: true, TLSHandshakeTimeout: timeout, MaxResponseHeaderBytes: 64 << 10},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// twilio makes of the short address the one that takes messages.
func (g *Gateway) twilio(u *url.URL) error {
	token, _ := u.User.Password()
	if u.User.Username() == "" || token == "" || strings.Trim(u.Path, "/") != "" {
		return errors.New("the gateway is not given as twilio://SID:token@host")
	}
	u.Scheme = "https"
	if u.Query().Get("tls") == "none" && loopback(u.Hostname()) {
		u.Scheme = "http"
	}
	u.RawQuery = ""
	u.Path = "/2010-04-01/Accounts/" + u.User.Username() + "/Messages.json"
	if g.template == "" {
		g.template = twilioTemplate
	}
	if g.from == "" {
		return errors.New("Twilio wants a sender")
	}
	return nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// kindOf tells whether a template is JSON, and refuses one that could never be
// sent: broken, without number or text, or with an unknown place.
func kindOf(template string) (isJSON bool, err error) {
	t := strings.TrimSpace(template)
	inside, braced := strings.CutPrefix(t, "{")
	isJSON = braced && strings.HasPrefix(strings.TrimSpace(inside), `"`) || strings.HasPrefix(t, "[")
	if !strings.Contains(t, "{text}") || !strings.Contains(t, "{to}") && !strings.Contains(t, "{digits}") && !strings.Contains(t, "{national}") {
		return isJSON, errors.New("the template has no place for the number or for the text: {to}, {digits} or {national}, and {text}")
	}
	filled := fill(t, map[string]string{"to": "x", "digits": "0", "national": "x", "from": "x", "text": "x", "id": "x", "lang": "x"}, func(s string) string { return s })
	if isJSON && !json.Valid([]byte(filled)) {
		return isJSON, errors.New("the template begins like JSON and is none; places stand inside of strings")
	}
	if !isJSON {
		if _, err := url.ParseQuery(filled); err != nil || strings.ContainsAny(filled, "{}\r\n") {
			return isJSON, errors.New("the template is neither JSON nor a form such as to={to}&text={text}")
		}
	}
	return isJSON, nil
}

// headerOf reads "Bearer abc" or "X-Key: abc".
func headerOf(s string) ([2]string, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return [2]string{}, nil
	}
	if strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) {
		return [2]string{}, errors.New("the authorization has characters that no header may have")
	}
	name, value, found := strings.Cut(s, ": ")
	if !found || strings.Contains(name, " ") {
		return [2]string{"Authorization", s}, nil
	}
	return [2]string{name, strings.TrimSpace(value)}, nil
}

// successOf reads "2xx" or "200,202".
func successOf(s string) ([]string, error) {
	if s == "" {
		s = "2xx"
	}
	list := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ',' || r == ' ' })
	for _, one := range list {
		if n, err := strconv.Atoi(strings.ReplaceAll(one, "x", "0")); err != nil || len(one) != 3 || n < 100 || n > 599 {
			return nil, errors.New("a status that means success is written like 2xx or 202")
		}
	}
	return list, nil
}

// Send hands a message over. The header Idempotency-Key is the job's id, the
// same on every attempt: a gateway that knows it sends once, also if its answer
// came too late or got lost.
func (g *Gateway) Send(ctx context.Context, m Rendered) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, g.address, strings.NewReader(g.body(m)))
	if err != nil {
		return job.Because("gateway: request cannot be made", err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if g.json {
		r.Header.Set("Content-Type", "application/json")
	}
	r.Header.Set("Accept", "application/json, text/plain, */*")
	r.Header.Set("User-Agent", "Genkan")
	r.Header.Set("Idempotency-Key", m.ID)
	if g.user != nil {
		password, _ := g.user.Password()
		r.SetBasicAuth(g.user.Username(), password)
	}
	if g.header[0] != "" {
		r.Header.Set(g.header[0], g.header[1])
	}
	answer, err := g.client.Do(r)
	if err != nil { // it names the address, which may hold a name or token
		return job.Because("gateway: "+classOf(err), err)
	}
	defer answer.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, 64<<10)) // the status is the answer
	return g.judge(answer.StatusCode)
}

// judge reads the status. What concerns the message alone will not change;
// what concerns settings, load or the gateway itself may, until the code expires.
func (g *Gateway) judge(status int) error {
	for _, good := range g.success {
		if got := strconv.Itoa(status); good == got || good == got[:1]+"xx" {
			return nil
		}
	}
	failed := job.Because(fmt.Sprintf("gateway: status %d", status), errors.New("the gateway refused"))
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusProxyAuthRequired, http.StatusRequestTimeout,
		http.StatusConflict, // the same key is still being worked on
		http.StatusTooEarly, http.StatusTooManyRequests:
		return failed
	}
	if status >= 400 && status < 500 {
		return job.Permanent(failed)
	}
	return failed
}

// classOf says what went wrong without saying where.
func classOf(err error) string {
	var network *net.OpError
	var timeout interface{ Timeout() bool }
	switch {
	case errors.As(err, &timeout) && timeout.Timeout():
		return "timeout"
	case errors.As(err, &network) && network.Op == "dial":
		return "no connection"
	case errors.Is(err, context.Canceled):
		return "interrupted"
	}
	return "connection broke"
}

func (g *Gateway) body(m Rendered) string {
	escape := url.QueryEscape
	if g.json {
		escape = func(s string) string {
			b, _ := json.Marshal(s) // of a string: never fails
			return string(b[1 : len(b)-1])
		}
	}
	national := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, phone.Number{E164: m.To}.National())
	return fill(g.template, map[string]string{
		"to": m.To, "digits": strings.TrimPrefix(m.To, "+"), "national": national, "from": g.from, "text": m.Text, "id": m.ID, "lang": m.Lang,
	}, escape)
}

// fill puts values into places, each once: what a value holds is never searched
// for places again. Unknown places stay.
func fill(template string, values map[string]string, escape func(string) string) string {
	var pairs []string
	for name, value := range values {
		pairs = append(pairs, "{"+name+"}", escape(value))
	}
	return strings.NewReplacer(pairs...).Replace(template)
}
