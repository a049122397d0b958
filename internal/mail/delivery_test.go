package mail

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
	"go.uber.org/goleak"

	"genkan/internal/job"
	"genkan/internal/store"
)

// parsed is a message as a mail program reads it.
type parsed struct {
	header     mail.Header
	text, html string
}

func parse(t *testing.T, raw []byte) parsed {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	p := parsed{header: m.Header}
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/alternative" {
		t.Fatal("content type: ", m.Header.Get("Content-Type"), err)
	}
	parts := multipart.NewReader(m.Body, params["boundary"])
	for i := 0; ; i++ {
		part, err := parts.NextRawPart()
		if errors.Is(err, io.EOF) {
			if i != 2 {
				t.Errorf("%d parts", i)
			}
			return p
		}
		if err != nil {
			t.Fatal(err)
		}
		body := decode(t, part)
		switch kind := part.Header.Get("Content-Type"); {
		case i == 0 && kind == "text/plain; charset=UTF-8":
			p.text = body
		case i == 1 && kind == "text/html; charset=UTF-8":
			p.html = body
		default:
			t.Errorf("part %d is %s", i, kind)
		}
	}
}

func decode(t *testing.T, part *multipart.Part) string {
	t.Helper()
	var r io.Reader = part
	switch part.Header.Get("Content-Transfer-Encoding") {
	case "base64":
		r = newBase64(part)
	case "quoted-printable":
		r = quotedprintable.NewReader(part)
	default:
		t.Fatal("encoding ", part.Header)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(b), "\r\n", "\n")
}

func TestDelivery_onceWithTheRightHeaders(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		office := newPostOffice(t).open()
		run := r.runner(sender(t, office.url("&tls=required")))
		r.send(r.sample("s1"))
		queued := r.clk.Now()
		r.clk.Advance(3 * time.Second)
		r.drain(run, 1)
		r.drain(run, 0)
		got := office.mails()
		if len(got) != 1 || got[0].to != "taro@example.com" || got[0].from != "no-reply@genkan.example" || !got[0].tls || got[0].user != "genkan" || got[0].opts.UTF8 {
			t.Fatalf("got %+v", got)
		}
		if d := r.state("s1"); d.State != job.Done || d.FinishedAt != r.clk.Now() {
			t.Errorf("state %+v", d)
		}
		m := parse(t, got[0].raw)
		word := new(mime.WordDecoder)
		subject, _ := word.DecodeHeader(m.header.Get("Subject"))
		if subject != "アカウントを有効にする" {
			t.Errorf("subject %q", subject)
		}
		if date, err := m.header.Date(); err != nil || !date.Equal(queued.Truncate(time.Second)) {
			t.Errorf("date %v, queued %v", date, queued)
		}
		for name, want := range map[string]string{
			"From": `"Genkan" <no-reply@genkan.example>`, "To": "<taro@example.com>", "Auto-Submitted": "auto-generated",
			"Content-Language": "ja", "List-Unsubscribe": "", "X-Mailer": "", "User-Agent": "", "Mime-Version": "1.0",
		} {
			if have := m.header.Get(name); have != want {
				t.Errorf("%s: %q, want %q", name, have, want)
			}
		}
		if id := m.header.Get("Message-ID"); !strings.HasSuffix(id, "@genkan.example>") {
			t.Errorf("message id %s", id)
		}
		if !strings.Contains(m.text, "\n確認コード\n123456\n") || !strings.Contains(m.html, ">123456<") {
			t.Errorf("no code alone on its line:\n%s", m.text)
		}
	})
}

// A mail server that is away for a day loses nothing, and gets each mail once.
func TestDelivery_serverDownForADay(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		office := newPostOffice(t)
		run := r.runner(sender(t, office.url("")))
		for i := range 5 {
			r.send(r.sample(fmt.Sprint("s", i)))
		}
		stale := r.sample("stale")
		stale.DropAfter = r.clk.Now().Add(10 * time.Minute)
		r.send(stale)
		back := r.clk.Now().Add(24 * time.Hour)
		attempts := 0
		for r.clk.Now().Before(back) {
			n, err := run.Drain(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			attempts += n
			r.clk.Advance(5 * time.Minute)
		}
		if d := r.state("s0"); d.State != job.Queued || d.LastError != "no connection to the mail server" {
			t.Errorf("state while the server is away: %+v", d)
		}
		if d := r.state("stale"); d.State != job.Dropped {
			t.Errorf("a mail whose code has ended: %+v", d)
		}
		office.open()
		r.clk.Advance(18 * time.Minute)
		r.drain(run, 5)
		r.drain(run, 0)
		seen := map[string]bool{}
		for _, m := range office.mails() {
			seen[parse(t, m.raw).header.Get("Message-ID")] = true
		}
		if len(seen) != 5 || len(office.mails()) != 5 {
			t.Errorf("%d mails, %d different, after %d attempts", len(office.mails()), len(seen), attempts)
		}
		if strings.Contains(r.logged.String(), "example.com") {
			t.Error("the log holds an address")
		}
	})
}

// What the server does once, what the mail's state is then, and whether the
// mail arrives in the end.
func TestDelivery_troubles(t *testing.T) {
	cases := []struct {
		name, stage, state, lastError string
		do                            func(*smtp.Conn) error
		arrives                       int // bodies the server has seen at the end, also unanswered ones
	}{
		{"451 for the recipient", "rcpt", job.Queued, "smtp 451 at rcpt", func(*smtp.Conn) error { return answer(451) }, 1},
		{"421 at the sender", "mail", job.Queued, "smtp 421 at mail", func(*smtp.Conn) error { return answer(421) }, 1},
		{"452 after the data", "end", job.Queued, "smtp 452 at data", func(*smtp.Conn) error { return answer(452) }, 2},
		{"550 for the recipient", "rcpt", job.Dead, "smtp 550 at rcpt", func(*smtp.Conn) error { return answer(550) }, 0},
		{"554 after the data", "end", job.Dead, "smtp 554 at data", func(*smtp.Conn) error { return answer(554) }, 1},
		{"550 for the sender is for the operator", "mail", job.Queued, "smtp 550 at mail", func(*smtp.Conn) error { return answer(550) }, 1},
		{"log-in refused is for the operator", "auth", job.Queued, "smtp 535 at auth", func(*smtp.Conn) error { return answer(535) }, 1},
		{"dies before the recipient", "rcpt", job.Queued, "connection lost at rcpt", die, 1},
		{"dies before the data", "data", job.Queued, "connection lost at data", die, 1},
		{"dies between data and answer", "end", job.Queued, "connection lost at data", die, 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, r *rig) {
				defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
				office := newPostOffice(t).open()
				defer office.close()
				run := r.runner(sender(t, office.url("")))
				var once sync.Once
				office.obey(func(stage string, conn *smtp.Conn) (err error) {
					if stage == c.stage {
						once.Do(func() { err = c.do(conn) })
					}
					return err
				})
				r.send(r.sample("s1"))
				r.drain(run, 1)
				if d := r.state("s1"); d.State != c.state || d.LastError != c.lastError {
					t.Errorf("state %+v", d)
				}
				if c.state == job.Queued {
					r.next("s1")
					r.drain(run, 1)
					if d := r.state("s1"); d.State != job.Done {
						t.Errorf("state at the end %+v", d)
					}
				}
				got := office.mails()
				if len(got) != c.arrives {
					t.Fatalf("%d bodies, want %d", len(got), c.arrives)
				}
				if len(got) == 2 && !bytes.Equal(got[0].raw, got[1].raw) {
					t.Error("the repeated mail is not the same, Message-ID included")
				}
				if strings.Contains(r.logged.String(), "example.com") {
					t.Error("the log holds an address")
				}
			})
		})
	}
}

// A server that takes the connection and then says nothing costs no more than
// the time for one mail, and the mail goes again.
func TestDelivery_slowServer(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		office := newPostOffice(t).open()
		s, err := ParseServer(office.url(""))
		if err != nil {
			t.Fatal(err)
		}
		s.Whole = 300 * time.Millisecond
		run := r.runner(NewSMTP(s, nil))
		release := make(chan struct{})
		office.obey(func(stage string, c *smtp.Conn) error {
			if stage == "mail" {
				<-release
			}
			return nil
		})
		r.send(r.sample("s1"))
		r.drain(run, 1)
		if d := r.state("s1"); d.State != job.Queued || d.LastError != "timeout at mail" {
			t.Errorf("state %+v", d)
		}
		close(release)
		office.obey(nil)
		r.next("s1")
		s.Whole = time.Minute
		r.drain(r.runner(NewSMTP(s, nil)), 1)
		if n := len(office.mails()); n != 1 {
			t.Errorf("%d mails", n)
		}
	})
}

func TestDelivery_oneThousand(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
		office := newPostOffice(t).open()
		defer office.close()
		const mails = 1000
		for i := 0; i < mails; i += 50 {
			_, err := store.WriteGuarded(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
				for k := i; k < i+50; k++ {
					m := r.sample("s")
					m.To = fmt.Sprintf("p%d@example.com", k)
					if err := r.post.Send(ctx, tx, m); err != nil {
						return store.None{}, err
					}
				}
				return store.None{}, nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		r.drain(r.runner(sender(t, office.url(""))), mails)
		to := map[string]int{}
		for _, m := range office.mails() {
			to[m.to]++
		}
		for who, n := range to {
			if n != 1 {
				t.Errorf("%s got %d", who, n)
			}
		}
		if len(to) != mails {
			t.Errorf("%d of %d arrived", len(to), mails)
		}
	})
}

// Addresses that carriers gave out and the standard does not know, and those
// of the whole world.
func TestDelivery_unusualAddresses(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		office := newPostOffice(t)
		office.setUp = func(s *smtp.Server) { s.EnableSMTPUTF8 = true }
		office.open()
		run := r.runner(sender(t, office.url("")))
		for i, to := range []string{"taro..yamada@docomo.ne.jp", "taro.@ezweb.ne.jp", "太郎@example.jp", `o'brien+x@example.com`} {
			m := r.sample(fmt.Sprint("s", i))
			m.To = to
			r.send(m)
		}
		r.drain(run, 4)
		want := map[string]bool{"taro..yamada@docomo.ne.jp": false, "taro.@ezweb.ne.jp": false, "太郎@example.jp": true, "o'brien+x@example.com": false}
		for _, m := range office.mails() {
			utf8, known := want[m.to]
			if !known || m.opts.UTF8 != utf8 {
				t.Errorf("arrived at %q, SMTPUTF8 %v", m.to, m.opts.UTF8)
			}
			delete(want, m.to)
			if m.to == "taro..yamada@docomo.ne.jp" && !bytes.Contains(m.raw, []byte(`To: <"taro..yamada"@docomo.ne.jp>`)) {
				t.Error("the local part is not quoted in the header")
			}
		}
		if len(want) != 0 {
			t.Errorf("did not arrive: %v", want)
		}
		office.close()
		office.setUp = func(*smtp.Server) {}
		office.open()
		m := r.sample("far")
		m.To = "太郎@example.jp"
		r.send(m)
		r.drain(run, 1)
		if d := r.state("far"); d.State != job.Dead || d.LastError != "the mail server cannot reach international addresses" {
			t.Errorf("state %+v", d)
		}
	})
}

func TestSend_refusesWhatCannotBeDelivered(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		good := r.sample("s")
		for name, spoil := range map[string]func(*Mail){
			"no address":       func(m *Mail) { m.To = "taro" },
			"line break":       func(m *Mail) { m.To = "taro@example.com\r\nBcc: x@example.com" },
			"second recipient": func(m *Mail) { m.To = "taro@example.com, x@example.com" },
			"command":          func(m *Mail) { m.To = "taro@example.com> SIZE=1" },
			"link elsewhere":   func(m *Mail) { m.Letter.Blocks = []Block{Button(T("mail.exists.login"), "https://evil.example/")} },
			"link by prefix": func(m *Mail) {
				m.Letter.Blocks = []Block{Button(T("mail.exists.login"), "https://genkan.example.evil/")}
			},
			"link by slashes":   func(m *Mail) { m.Letter.Blocks = []Block{Button(T("mail.exists.login"), "//evil.example/")} },
			"link by backslash": func(m *Mail) { m.Letter.Blocks = []Block{Button(T("mail.exists.login"), `/\evil.example/`)} },
			"link by user": func(m *Mail) {
				m.Letter.Blocks = []Block{Button(T("mail.exists.login"), "https://genkan.example@evil.example/")}
			},
			"script":           func(m *Mail) { m.Letter.Blocks = []Block{Button(T("mail.exists.login"), "javascript:alert(1)")} },
			"code with spaces": func(m *Mail) { m.Letter.Blocks = []Block{Code("123 456")} },
			"stop link":        func(m *Mail) { m.Marketing = &Marketing{Unsubscribe: "https://evil.example/stop"} },
		} {
			m := good
			spoil(&m)
			_, err := store.WriteGuarded(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
				return store.None{}, r.post.Send(ctx, tx, m)
			})
			if err == nil || strings.Contains(err.Error(), "taro") {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestCapture(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		box := NewCapture(r.db)
		run := r.runner(box)
		r.send(r.sample("s1"))
		r.drain(run, 1)
		r.clk.Advance(time.Minute)
		second := r.sample("s2")
		second.Lang, second.ToName = "en", "Taro Yamada"
		r.send(second)
		r.drain(run, 1)
		list, err := box.List(t.Context())
		if err != nil || len(list) != 2 {
			t.Fatal(len(list), err)
		}
		if m := list[0]; m.Subject != "Activate your account" || m.Channel != "mail" || m.To != "taro@example.com" || !m.Time.Equal(r.clk.Now()) ||
			m.Headers["Auto-Submitted"] != "auto-generated" || !strings.Contains(m.Text, "\nCode\n123456\n") || !strings.Contains(m.HTML, `<html lang="en">`) {
			t.Errorf("newest: %+v", m)
		}
		if list[1].Subject != "アカウントを有効にする" {
			t.Errorf("older: %+v", list[1])
		}
		// A repeated attempt is still one mail.
		rendered, err := r.courier(box).Render("same", r.sample("s3"))
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := box.Send(t.Context(), rendered); err != nil {
				t.Fatal(err)
			}
		}
		if err := box.Trim(t.Context()); err != nil {
			t.Error(err)
		}
		if list, _ = box.List(t.Context()); len(list) != 3 {
			t.Errorf("%d captured", len(list))
		}
	})
}
