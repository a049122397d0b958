package flows_test

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/app"
	"genkan/internal/clock"
	"genkan/internal/config"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

const (
	killSignUps = 1000
	killClients = 48
	killTimes   = 5
)

// TestKill_NothingAcknowledgedIsLost: 1,000 sign-ups from many clients at once;
// the program is killed (SIGKILL) five times at random moments among them and
// started again at once. Every sign-up that was answered with the redirect to its
// code page is there at the end, and its mail was sent.
func TestKill_NothingAcknowledgedIsLost(t *testing.T) {
	program := programFile(t)
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			v := newVictim(t, program, storetest.Address(t, d))
			seed := uint64(time.Now().UnixNano())
			t.Log("seed ", seed)
			acknowledged := v.storm(rand.New(rand.NewPCG(1, seed)))
			v.kill()
			checkKept(t, v.environment, acknowledged)
		})
	}
}

// programFile gives the built program: GENKAN_TEST_BINARY, or built here.
func programFile(t *testing.T) string {
	t.Helper()
	if file := os.Getenv("GENKAN_TEST_BINARY"); file != "" {
		return file
	}
	return filepath.Join(buildProgram(t), "genkan")
}

// victim is a running program that gets killed.
type victim struct {
	t           *testing.T
	program     string
	port        string
	environment []string
	cmd         *exec.Cmd
	ended       chan error
	log         *os.File
}

func newVictim(t *testing.T, program, database string) *victim {
	t.Helper()
	port, err := freePort()
	if err != nil {
		t.Fatal(err)
	}
	data := t.TempDir()
	log, err := os.Create(filepath.Join(data, "log"))
	if err != nil {
		t.Fatal(err)
	}
	v := &victim{t: t, program: program, port: port, log: log, environment: []string{
		"GENKAN_LISTEN=127.0.0.1:" + port, "GENKAN_DATABASE=" + database, "GENKAN_DATA=" + data, "GENKAN_LIMITS=off", "GENKAN_HASH_SLOTS=256",
	}}
	t.Cleanup(func() { v.kill(); log.Close() })
	v.start()
	return v
}

func (v *victim) start() {
	v.t.Helper()
	v.cmd = exec.Command(v.program, "serve")
	v.cmd.Env = append(v.environment, "PATH="+os.Getenv("PATH"))
	v.cmd.Stdout, v.cmd.Stderr = v.log, v.log
	if err := v.cmd.Start(); err != nil {
		v.t.Fatal(err)
	}
	v.ended = make(chan error, 1)
	go func(cmd *exec.Cmd, ended chan error) { ended <- cmd.Wait() }(v.cmd, v.ended)
	deadline := time.Now().Add(patience)
	for {
		answer, err := http.Get("http://localhost:" + v.port + "/readyz")
		if err == nil {
			answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return
			}
		}
		if time.Now().After(deadline) {
			text, _ := os.ReadFile(v.log.Name())
			v.t.Fatalf("the program does not start: %v\n%.3000s", err, text)
		}
		time.Sleep(10 * time.Millisecond) // polls another process; decides nothing
	}
}

// kill ends the program as a power cut does.
func (v *victim) kill() {
	if v.cmd == nil {
		return
	}
	_ = v.cmd.Process.Kill() // it may be gone
	<-v.ended
	v.cmd = nil
}

// storm sends the sign-ups and kills and restarts the program among them. It
// gives the addresses of those that were acknowledged.
func (v *victim) storm(rnd *rand.Rand) map[string]bool {
	v.t.Helper()
	killAt := map[int]bool{}
	for len(killAt) < killTimes {
		killAt[rnd.IntN(killSignUps)] = true
	}
	var mu sync.Mutex
	acknowledged, killed := map[string]bool{}, make(chan struct{}, killTimes)
	numbers := make(chan int)
	var clients sync.WaitGroup
	client := &http.Client{Timeout: patience, Transport: &http.Transport{MaxIdleConnsPerHost: killClients},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for range killClients {
		clients.Go(func() {
			for n := range numbers {
				if killAt[n] {
					killed <- struct{}{}
				}
				email := fmt.Sprintf("person%d@example.com", n)
				if v.signUp(client, email) {
					mu.Lock()
					acknowledged[email] = true
					mu.Unlock()
				}
			}
		})
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range killTimes {
			<-killed
			v.kill()
			v.start()
		}
	}()
	for n := range killSignUps {
		numbers <- n
	}
	close(numbers)
	clients.Wait()
	<-done
	v.t.Logf("%d of %d sign-ups were acknowledged, over %d kills", len(acknowledged), killSignUps, killTimes)
	if len(acknowledged) < killSignUps/2 {
		v.t.Errorf("only %d sign-ups got through: this test proves little", len(acknowledged))
	}
	return acknowledged
}

// signUp sends the form until the program answers, as a patient person would; a
// connection that dies with the program is no answer, and not asked again: that
// sign-up is not acknowledged.
func (v *victim) signUp(client *http.Client, email string) bool {
	form := url.Values{"email": {email}, "family": {"Yamada"}, "given": {"Taro"}, "password": {"Correct-Horse7"}, "terms": {"1"}}
	deadline := time.Now().Add(patience)
	for time.Now().Before(deadline) {
		answer, err := client.PostForm("http://localhost:"+v.port+"/signup", form)
		if err != nil {
			var refused interface{ Timeout() bool }
			if strings.Contains(err.Error(), "connection refused") && errors.As(err, &refused) {
				time.Sleep(20 * time.Millisecond) // the program is not up: nothing was sent
				continue
			}
			return false
		}
		_, _ = io.Copy(io.Discard, answer.Body) // only the status counts
		answer.Body.Close()
		switch answer.StatusCode {
		case http.StatusSeeOther:
			return true
		case http.StatusServiceUnavailable: // no slot for a hash
			time.Sleep(20 * time.Millisecond)
		default:
			v.t.Errorf("a sign-up was answered with %d", answer.StatusCode)
			return false
		}
	}
	return false
}

// checkKept opens the database as the next start does, lets the mails go out, and
// looks for each acknowledged sign-up and its mail.
func checkKept(t *testing.T, environment []string, acknowledged map[string]bool) {
	t.Helper()
	cfg, err := config.Load(config.Source{Environ: environment})
	if err != nil {
		t.Fatal(err)
	}
	// By a clock that is ahead: what a killed worker held is free when its lease of
	// two minutes is over, and the codes live ten.
	ahead := clock.NewManual(time.Now().Add(130 * time.Second))
	p, err := app.Build(t.Context(), cfg, slog.New(slog.DiscardHandler), ahead)
	if err != nil {
		t.Fatal("after the kill it does not start: ", err)
	}
	t.Cleanup(func() { p.DB.Close() })
	mailed := sentMails(t, p)
	kept := map[string]int{}
	rows, err := p.DB.Query(t.Context(), `SELECT s.email, (SELECT COUNT(*) FROM code c WHERE c.subject = s.id) FROM signup s`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var email string
		var codes int
		if err := rows.Scan(&email, &codes); err != nil {
			t.Fatal(err)
		}
		kept[email] += codes
	}
	for email := range acknowledged {
		if kept[email] != 1 || mailed[email] != 1 {
			t.Errorf("%s was acknowledged: %d codes, %d mails", email, kept[email], mailed[email])
		}
	}
	report, err := p.Sealer.Verify(t.Context())
	if err != nil || !report.OK() {
		t.Errorf("the audit log after the kills: %+v, %v", report, err)
	}
}

// sentMails sends what is due and counts all mails by address.
func sentMails(t *testing.T, p *app.Parts) map[string]int {
	t.Helper()
	if _, err := p.Runner.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	all, err := p.Capture.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	mailed := map[string]int{}
	for _, m := range all {
		mailed[m.To]++
	}
	return mailed
}
