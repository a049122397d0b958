package mail

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"genkan/internal/job"
)

// postfix finds Debian's postfix. It is not skipped where it is missing: the
// issue asks for a mail server that somebody else wrote.
func postfix(t *testing.T) string {
	t.Helper()
	if os.Getuid() != 0 {
		t.Fatal("this test starts a private postfix, which needs root: run the tests as root")
	}
	for _, name := range []string{"postfix", "/usr/sbin/postfix"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatal("postfix is not installed: run tools/install, or `apt-get install --no-install-recommends postfix`")
	return ""
}

// passwords is the log-in service postfix asks, in Dovecot's protocol; it
// gives its port.
func passwords(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	good := base64.StdEncoding.EncodeToString([]byte("\x00genkan\x00opensesame"))
	serve := func(conn net.Conn) {
		defer conn.Close()
		fmt.Fprintf(conn, "VERSION\t1\t1\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\nCOOKIE\t%032d\nDONE\n", 1)
		for lines := bufio.NewScanner(conn); lines.Scan(); {
			f := strings.Split(lines.Text(), "\t")
			switch {
			case f[0] != "AUTH":
			case f[len(f)-1] == "resp="+good:
				fmt.Fprintf(conn, "OK\t%s\tuser=genkan\n", f[1])
			default:
				fmt.Fprintf(conn, "FAIL\t%s\tuser=genkan\n", f[1])
			}
		}
	}
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go serve(conn)
		}
	}()
	return l.Addr().String()
}

const mainCF = `
compatibility_level = 3.6
queue_directory = DIR/spool
data_directory = DIR/data
maillog_file = DIR/log
maillog_file_prefixes = DIR
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_tls_cert_file = CERT
smtpd_tls_key_file = KEY
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:PASSWORDS
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = reject_unlisted_recipient, permit_sasl_authenticated, reject
virtual_mailbox_domains = example.com, docomo.ne.jp
virtual_mailbox_base = DIR/boxes
virtual_mailbox_maps = inline:{ taro@example.com=taro/, taro..yamada@docomo.ne.jp=docomo/ }
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
`

const masterCF = `
PORT      inet  n       -       n       -       -       smtpd
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
proxymap  unix  -       -       n       -       -       proxymap
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
virtual   unix  -       n       n       -       -       virtual
anvil     unix  -       -       n       -       1       anvil
postlog   unix-dgram n  -       n       -       1       postlogd
`

// debianServer starts a postfix of this test's own: its own configuration,
// queue and port, STARTTLS required, log-in required. It gives its address and
// the folder of its mailboxes.
func debianServer(t *testing.T) (addr, root, boxes string) {
	t.Helper()
	program := postfix(t)
	_, root, key := certificate(t)
	dir := t.TempDir()
	for _, d := range []string{"etc", "spool", "data", "boxes"} {
		if err := os.Mkdir(filepath.Join(dir, d), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	// The server's processes are other users, and the folder of a test is root's alone.
	if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil {
		t.Fatal(err)
	}
	give(t, filepath.Join(dir, "data"), "postfix")
	give(t, filepath.Join(dir, "boxes"), "nobody")
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr = l.Addr().String()
	l.Close()
	fill := strings.NewReplacer("DIR", dir, "CERT", root, "KEY", key, "PASSWORDS", passwords(t), "PORT", addr)
	for name, text := range map[string]string{"main.cf": mainCF, "master.cf": masterCF} {
		if err := os.WriteFile(filepath.Join(dir, "etc", name), []byte(fill.Replace(text)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run := func(what string) {
		out, err := exec.Command(program, "-c", filepath.Join(dir, "etc"), what).CombinedOutput()
		if err != nil {
			text, _ := os.ReadFile(filepath.Join(dir, "log"))
			t.Fatalf("postfix %s: %v\n%s\n%s", what, err, out, text)
		}
	}
	run("start")
	t.Cleanup(func() {
		run("stop")
		if t.Failed() {
			text, _ := os.ReadFile(filepath.Join(dir, "log"))
			t.Logf("postfix wrote:\n%s", text)
		}
	})
	return addr, root, filepath.Join(dir, "boxes")
}

func give(t *testing.T, dir, user string) {
	t.Helper()
	if out, err := exec.Command("chown", user, dir).CombinedOutput(); err != nil {
		t.Fatalf("chown: %v %s", err, out)
	}
}

// delivered waits until a mailbox has a mail and reads it.
func delivered(t *testing.T, box string) []byte {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		files, _ := filepath.Glob(filepath.Join(box, "new", "*"))
		if len(files) > 1 {
			t.Fatalf("%d mails in %s", len(files), filepath.Base(box))
		}
		if len(files) == 1 {
			raw, err := os.ReadFile(files[0])
			if err != nil {
				t.Fatal(err)
			}
			return bytes.ReplaceAll(raw, []byte("\n"), []byte("\r\n"))
		}
		select {
		case <-ctx.Done():
			t.Fatal("no mail arrived in ", filepath.Base(box))
		case <-tick.C:
		}
	}
}

// The whole way through a mail server that somebody else wrote, into a Maildir.
func TestDebianPostfix(t *testing.T) {
	addr, root, boxes := debianServer(t)
	url := "smtp://genkan:opensesame@" + addr + "?tls=required&ca=" + root
	if report, err := sender(t, url).Check(t.Context()); err != nil || !report.Encrypted || !report.Authenticated || !report.International {
		t.Fatalf("check: %+v %v", report, err)
	}
	for what, c := range map[string][2]string{
		"wrong password": {strings.Replace(url, "opensesame", "wrong", 1), "smtp 535 at auth"},
		"without TLS":    {strings.Replace(url, "tls=required", "tls=none", 1), "the mail server offers no log-in"},
	} {
		if _, err := sender(t, c[0]).Check(t.Context()); reason(err) != c[1] {
			t.Errorf("%s: %v", what, err)
		}
	}
	each(t, func(t *testing.T, r *rig) {
		for _, box := range []string{"taro", "docomo"} { // the two databases follow one another
			if err := os.RemoveAll(filepath.Join(boxes, box)); err != nil {
				t.Fatal(err)
			}
		}
		run := r.runner(sender(t, url))
		r.send(r.sample("taro"))
		carrier, nobody := r.sample("docomo"), r.sample("nobody")
		carrier.To, nobody.To = "taro..yamada@docomo.ne.jp", "nobody@example.com"
		r.send(carrier)
		r.send(nobody)
		r.drain(run, 3)
		for ref, want := range map[string]string{"taro": job.Done, "docomo": job.Done, "nobody": job.Dead} {
			if d := r.state(ref); d.State != want {
				t.Errorf("%s: %+v", ref, d)
			}
		}
		m := parse(t, delivered(t, filepath.Join(boxes, "taro")))
		if m.header.Get("Auto-Submitted") != "auto-generated" || m.header.Get("From") != `"Genkan" <no-reply@genkan.example>` ||
			!strings.HasSuffix(m.header.Get("Message-ID"), "@genkan.example>") || m.header.Get("X-Mailer") != "" || m.header.Get("Return-Path") != "<no-reply@genkan.example>" {
			t.Errorf("headers: %v", m.header)
		}
		if !strings.Contains(m.header.Get("Received"), "ESMTPSA") { // inside TLS, logged in
			t.Errorf("received: %s", m.header.Get("Received"))
		}
		if !strings.Contains(m.text, "\n確認コード\n123456\n") || !strings.Contains(m.html, ">123456<") {
			t.Errorf("text: %s", m.text)
		}
		parse(t, delivered(t, filepath.Join(boxes, "docomo")))
	})
}
