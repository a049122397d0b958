package sms_test

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/sms"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// fakeGateway is a gateway as it should be: it knows a message by its key and
// sends it once, whatever it answers.
type fakeGateway struct {
	*httptest.Server
	mu       sync.Mutex
	requests int
	sent     map[string]string // key → text
	last     *http.Request
	body     string
}

// newFake makes one that answers the n-th request, from 1, as answer does, which
// tells whether it took the message.
func newFake(t *testing.T, answer func(n int, w http.ResponseWriter, r *http.Request) (take bool)) *fakeGateway {
	t.Helper()
	f := &fakeGateway{sent: map[string]string{}}
	f.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		f.mu.Lock()
		f.requests++
		n := f.requests
		f.last, f.body = r, string(body)
		f.mu.Unlock()
		take := func() {
			f.mu.Lock()
			defer f.mu.Unlock()
			f.sent[r.Header.Get("Idempotency-Key")] = string(body)
		}
		w2 := &taking{ResponseWriter: w, take: take}
		if answer(n, w2, r) {
			take()
		}
	}))
	t.Cleanup(f.Close)
	return f
}

type taking struct {
	http.ResponseWriter
	take func()
}

func (f *fakeGateway) counts() (requests, messages int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.requests, len(f.sent)
}

func (f *fakeGateway) gateway(t *testing.T) *sms.Gateway {
	t.Helper()
	return gateway(t, sms.Options{Address: strings.Replace(f.URL, "http://", "http://user:s%3Acret@", 1) + "/send?x=1", From: "Genkan"})
}

func gateway(t *testing.T, o sms.Options) *sms.Gateway {
	t.Helper()
	g, err := sms.ParseGateway(o)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func code(clk *clock.Manual) sms.Message {
	return sms.Message{To: number, Lang: "ja", Code: "135790", Ref: "code1", DropAfter: clk.Now().Add(10 * time.Minute)}
}

// job gives state, attempts and last error of a job.
func (r *rig) job(id string) (state string, attempts int, last string) {
	r.t.Helper()
	if err := r.db.QueryRow(r.t.Context(), `SELECT state, attempt, last_error FROM job WHERE id = $1`, id).Scan(&state, &attempts, store.Text(&last)); err != nil {
		r.t.Fatal(err)
	}
	return state, attempts, last
}

// silent wants neither number nor code nor credentials where others may look.
func (r *rig) silent(last string) {
	r.t.Helper()
	for _, secret := range []string{number, strings.TrimPrefix(number, "+"), "9012345678", "135790", "s:cret", "s%3Acret", "127.0.0.1"} {
		if strings.Contains(r.log.String(), secret) || strings.Contains(last, secret) {
			r.t.Errorf("%s shows in %q or %s", secret, last, r.log)
		}
	}
}

// A gateway that fails twice is tried again, with the same key: nothing is lost,
// and one message is sent.
func TestGateway_failsThenTakes(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		f := newFake(t, func(n int, w http.ResponseWriter, r *http.Request) bool {
			switch n {
			case 1:
				w.WriteHeader(http.StatusInternalServerError)
				return false
			case 2: // it took the message and broke before it said so
				w.WriteHeader(http.StatusBadGateway)
				return true
			}
			w.WriteHeader(http.StatusAccepted)
			return true
		})
		r := newRig(t, db, clk, f.gateway(t))
		id := r.send(code(clk))
		for range 3 {
			r.drain()
			clk.Advance(30 * time.Second)
		}
		state, attempts, last := r.job(id)
		requests, messages := f.counts()
		if state != "done" || attempts != 3 || requests != 3 || messages != 1 || f.sent[id] == "" {
			t.Errorf("state %s after %d attempts, %d requests, %d messages", state, attempts, requests, messages)
		}
		r.silent(last)
	})
}

// A gateway that answers too late is asked again with the same key; its late
// answer changes nothing, and one message is sent.
func TestGateway_answersTooLate(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		release, answered := make(chan struct{}), make(chan struct{})
		f := newFake(t, func(n int, w http.ResponseWriter, r *http.Request) bool {
			if n == 1 {
				w.(*taking).take()
				<-release
				w.WriteHeader(http.StatusOK) // to nobody
				close(answered)
				return false
			}
			return true
		})
		g := f.gateway(t)
		g.Impatient(2 * time.Second) // long enough to ask, on a slow machine too
		r := newRig(t, db, clk, g)
		id := r.send(code(clk))
		r.drain()
		if state, _, last := r.job(id); state != "queued" || last != "gateway: timeout" {
			t.Errorf("after the timeout: %s, %q", state, last)
		}
		clk.Advance(30 * time.Second)
		g.Impatient(time.Minute) // from now on it is patient
		close(release)
		<-answered
		r.drain()
		state, attempts, last := r.job(id)
		requests, messages := f.counts()
		if state != "done" || attempts != 2 || requests != 2 || messages != 1 {
			t.Errorf("state %s after %d attempts, %d requests, %d messages", state, attempts, requests, messages)
		}
		r.silent(last)
	})
}

// A gateway that answers twice is believed once, and what it says behind its
// answer is printed nowhere.
func TestGateway_answersTwice(t *testing.T) {
	var printed bytes.Buffer
	log.SetOutput(&printed)
	defer log.SetOutput(io.Discard)
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer listener.Close()
		keys, served := map[string]int{}, make(chan struct{})
		go func() {
			defer close(served)
			c, err := listener.Accept()
			if err != nil {
				return
			}
			defer c.Close()
			head := readRequest(c)
			keys[keyIn(head)]++
			body := "sent to " + number
			answer := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
			_, _ = io.WriteString(c, answer+answer)
			_, _ = io.Copy(io.Discard, c) // until the other side has closed
		}()
		r := newRig(t, db, clk, gateway(t, sms.Options{Address: "http://" + listener.Addr().String() + "/"}))
		id := r.send(code(clk))
		r.drain()
		<-served
		r.drain()
		state, attempts, last := r.job(id)
		if state != "done" || attempts != 1 || keys[id] != 1 || len(keys) != 1 {
			t.Errorf("state %s after %d attempts; keys %v", state, attempts, keys)
		}
		r.silent(last)
	})
	if strings.Contains(printed.String(), "9012345678") {
		t.Errorf("printed: %s", printed.String())
	}
}

// readRequest reads one request whole.
func readRequest(c net.Conn) string {
	var all strings.Builder
	buf := make([]byte, 4096)
	for {
		n, err := c.Read(buf)
		all.Write(buf[:n])
		if err != nil || strings.HasSuffix(strings.TrimSpace(all.String()), "}") {
			return all.String()
		}
	}
}

func keyIn(request string) string {
	_, rest, _ := strings.Cut(request, "Idempotency-Key: ")
	key, _, _ := strings.Cut(rest, "\r\n")
	return key
}

// A message that the gateway refuses is dead at once; it is not tried again.
func TestGateway_refuses(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		f := newFake(t, func(n int, w http.ResponseWriter, r *http.Request) bool {
			w.WriteHeader(http.StatusBadRequest)
			fmt.Fprintf(w, `{"error": "%s is no number"}`, number)
			return false
		})
		r := newRig(t, db, clk, f.gateway(t))
		id := r.send(code(clk))
		for range 3 {
			r.drain()
			clk.Advance(30 * time.Second)
		}
		state, attempts, last := r.job(id)
		if requests, messages := f.counts(); state != "dead" || attempts != 1 || requests != 1 || messages != 0 || last != "gateway: status 400" {
			t.Errorf("state %s (%s) after %d attempts, %d requests, %d messages", state, last, attempts, requests, messages)
		}
		r.silent(last)
	})
}

// While nobody answers, the message waits; once its code has expired it is
// dropped and never sent.
func TestGateway_isDown(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		f := newFake(t, func(int, http.ResponseWriter, *http.Request) bool { return true })
		g := f.gateway(t)
		f.Close()
		r := newRig(t, db, clk, g)
		id := r.send(code(clk))
		r.drain()
		if state, _, last := r.job(id); state != "queued" || last != "gateway: no connection" {
			t.Errorf("%s, %q", state, last)
		}
		clk.Advance(10 * time.Minute)
		r.drain()
		state, _, last := r.job(id)
		if state != "dropped" {
			t.Errorf("%s, %q", state, last)
		}
		r.silent(last)
	})
}

// Which answer means what.
func TestGateway_status(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		status := 0
		f := newFake(t, func(_ int, w http.ResponseWriter, r *http.Request) bool {
			w.Header().Set("Location", "/elsewhere")
			w.WriteHeader(status)
			return false
		})
		r := newRig(t, db, clk, gateway(t, sms.Options{Address: f.URL + "/send", Success: "200,202"}))
		for _, c := range []struct {
			status int
			want   string
		}{
			{200, "done"}, {202, "done"}, {201, "queued"}, {204, "queued"}, {302, "queued"}, {307, "queued"}, {400, "dead"}, {401, "queued"}, {403, "queued"},
			{404, "dead"}, {408, "queued"}, {409, "queued"}, {410, "dead"}, {422, "dead"}, {425, "queued"}, {429, "queued"}, {500, "queued"}, {503, "queued"},
		} {
			status = c.status
			id := r.send(code(clk))
			before, _ := f.counts()
			r.drain()
			after, _ := f.counts()
			if state, _, last := r.job(id); state != c.want || after != before+1 {
				t.Errorf("%d: %s (%s) after %d requests, want %s after one: a redirect is not followed", c.status, state, last, after-before, c.want)
			}
			clk.Advance(11 * time.Minute) // what waits is dropped
			r.drain()
		}
	})
}

// What a gateway gets, for each kind of settings.
func TestGateway_request(t *testing.T) {
	f := newFake(t, func(int, http.ResponseWriter, *http.Request) bool { return true })
	text := "【玄関】コード \"1\" & <2>\n@account.example #135790"
	host := strings.TrimPrefix(f.URL, "http://")
	for _, c := range []struct {
		name                       string
		o                          sms.Options
		path, kind, authorization  string
		form                       url.Values
		body, further, furtherName string
	}{
		{name: "JSON by default", o: sms.Options{Address: f.URL + "/v1/send?tenant=1", From: "Genkan", Authorization: "Bearer abc"}, path: "/v1/send?tenant=1", kind: "application/json",
			authorization: "Bearer abc", body: `{"to": "+819012345678", "from": "Genkan", "text": "【玄関】コード \"1\" \u0026 \u003c2\u003e\n@account.example #135790", "id": "job1"}`},
		{name: "a form", o: sms.Options{Address: "http://user:s%3Acret@" + host + "/", Template: "number={national}&d={digits}&message={text}&key={id}&l={lang}"}, path: "/",
			kind: "application/x-www-form-urlencoded", authorization: "Basic dXNlcjpzOmNyZXQ=",
			form: url.Values{"number": {"09012345678"}, "d": {"819012345678"}, "message": {text}, "key": {"job1"}, "l": {"ja"}}},
		{name: "another header", o: sms.Options{Address: f.URL + "/", Authorization: "X-Api-Key: k 1", Template: `[{"n": "{to}", "t": "{text}"}]`}, path: "/", kind: "application/json",
			furtherName: "X-Api-Key", further: "k 1", body: `[{"n": "+819012345678", "t": "【玄関】コード \"1\" \u0026 \u003c2\u003e\n@account.example #135790"}]`},
		{name: "Twilio", o: sms.Options{Address: "twilio://AC1:token@" + host + "?tls=none", From: "+15005550006"}, path: "/2010-04-01/Accounts/AC1/Messages.json",
			kind: "application/x-www-form-urlencoded", authorization: "Basic QUMxOnRva2Vu", form: url.Values{"To": {number}, "From": {"+15005550006"}, "Body": {text}}},
	} {
		g := gateway(t, c.o)
		if err := g.Send(t.Context(), sms.Rendered{ID: "job1", To: number, Lang: "ja", Text: text}); err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		r := f.last
		if r.Method != "POST" || r.URL.RequestURI() != c.path || r.Header.Get("Content-Type") != c.kind || r.Header.Get("Authorization") != c.authorization ||
			r.Header.Get("Idempotency-Key") != "job1" || r.Header.Get(c.furtherName) != c.further {
			t.Errorf("%s: %s %s %v", c.name, r.Method, r.URL, r.Header)
		}
		if c.form == nil && f.body != c.body {
			t.Errorf("%s: %s", c.name, f.body)
		}
		if got, err := url.ParseQuery(f.body); c.form != nil && (err != nil || got.Encode() != c.form.Encode()) {
			t.Errorf("%s: %s, %v", c.name, f.body, err)
		}
	}
}

func TestParseGateway_refuses(t *testing.T) {
	for name, o := range map[string]sms.Options{
		"nothing":               {},
		"no host":               {Address: "https:///send"},
		"another scheme":        {Address: "ftp://gateway.example/"},
		"plain http":            {Address: "http://gateway.example/"},
		"a name that looks so":  {Address: "http://localhost.example/"},
		"Twilio without token":  {Address: "twilio://AC1@api.example", From: "1"},
		"Twilio with a path":    {Address: "twilio://AC1:t@api.example/x", From: "1"},
		"Twilio without sender": {Address: "twilio://AC1:t@api.example"},
		"no place of the text":  {Address: "https://gateway.example/", Template: "to={to}"},
		"no place of a number":  {Address: "https://gateway.example/", Template: "text={text}"},
		"broken JSON":           {Address: "https://gateway.example/", Template: `{"to": "{to}", "text": "{text}"`},
		"a bare place in JSON":  {Address: "https://gateway.example/", Template: `{"to": "{to}", "text": {text}}`},
		"an unknown place":      {Address: "https://gateway.example/", Template: "to={to}&text={text}&x={unknown}"},
		"a line end":            {Address: "https://gateway.example/", Authorization: "Bearer a\r\nX: b"},
		"a status":              {Address: "https://gateway.example/", Success: "ok"},
		"a long status":         {Address: "https://gateway.example/", Success: "2000"},
	} {
		if _, err := sms.ParseGateway(o); err == nil {
			t.Errorf("%s is accepted", name)
		} else if strings.Contains(err.Error(), "gateway.example") || strings.Contains(err.Error(), "AC1") {
			t.Errorf("%s: the error names the address: %v", name, err)
		}
	}
}
