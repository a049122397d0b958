// Package flows_test holds what a person or an operator does with the built program, from outside: nothing here reaches
// into it. scripts/*.txt are written to be read; the commands they use are explained in scripts/README.md.
package flows_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/net/html"

	"genkan/internal/app"
	"genkan/internal/config"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// patience is how long anything in a script may take before it counts as broken.
const patience = 30 * time.Second

func TestScripts(t *testing.T) {
	program := buildProgram(t)
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			testscript.Run(t, testscript.Params{
				Dir: "scripts",
				Setup: func(env *testscript.Env) error {
					return setUp(env, program, d)
				},
				Cmds: map[string]func(*testscript.TestScript, bool, []string){
					"serve": cmdServe, "shutdown": cmdShutdown, "genkan": cmdGenkan, "exits": cmdExits,
					"get": cmdGet, "post": cmdPost, "follow": cmdFollow, "browser": cmdBrowser, "speak": cmdSpeak,
					"mail": cmdMail, "sms": cmdSMS, "app": cmdApp, "capture": cmdCapture, "sql": cmdSQL, "await": cmdAwait,
				},
			})
		})
	}
}

// buildProgram builds the program the way tools/build does, into a folder of the test.
func buildProgram(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags", "-X genkan/internal/app.Version=v0.0.0-script", "-o", filepath.Join(folder, "genkan"), "genkan/cmd/genkan")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build the program: %v\n%s", err, out)
	}
	return folder
}

// world is what one script knows: the program it started and the browsers it uses.
type world struct {
	database string // as GENKAN_DATABASE; "" for the default
	server   *exec.Cmd
	ended    chan error
	base     string // the public address
	language string
	browsers map[string]*browser
	current  *browser
	read     map[string]int // messages to each address or number the script has read
	secrets  map[string]bool
}

// browser keeps cookies and the page it shows.
type browser struct {
	client *http.Client
	page   *html.Node // nil unless the last answer was a page
	next   string     // where the last answer leads to
}

type worldKey struct{}

func setUp(env *testscript.Env, program string, d store.Dialect) error {
	t, ok := env.T().(testing.TB)
	if !ok {
		return errors.New("scripts run in ordinary tests only")
	}
	w := &world{language: "en", browsers: map[string]*browser{}, read: map[string]int{}, secrets: map[string]bool{}}
	w.use("first")
	env.Values[worldKey{}] = w
	env.Setenv("PATH", program+string(os.PathListSeparator)+env.Getenv("PATH"))
	env.Setenv("database", string(d))
	if d == store.Postgres {
		w.database = storetest.Postgres(t, false)
		env.Setenv("GENKAN_DATABASE", w.database)
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	env.Setenv("GENKAN_LISTEN", "127.0.0.1:"+port)
	w.base = "http://localhost:" + port
	env.Setenv("URL", w.base)
	env.Defer(func() { w.end(syscall.SIGKILL) })
	return nil
}

// freePort gives a port nobody listens on; the program takes it a moment later.
func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, errors.Join(err, l.Close())
}

func in(ts *testscript.TestScript) *world { return ts.Value(worldKey{}).(*world) }

func (w *world) use(name string) {
	if w.browsers[name] == nil {
		jar, _ := cookiejar.New(nil) // never fails without options
		w.browsers[name] = &browser{client: &http.Client{
			Jar: jar, Timeout: patience,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}}
	}
	w.current = w.browsers[name]
}

// want stops a script whose command is not used as its manual says.
func want(ts *testscript.TestScript, ok bool, usage string) {
	if !ok {
		ts.Fatalf("usage: %s", usage)
	}
}

// cmdServe starts the program and waits until it takes requests. What it prints goes to serve.out, its log to serve.log.
func cmdServe(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 0, "serve")
	w := in(ts)
	if w.server != nil {
		ts.Fatalf("the program runs already")
	}
	out, err := os.OpenFile(ts.MkAbs("serve.out"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	ts.Check(err)
	log, err := os.OpenFile(ts.MkAbs("serve.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	ts.Check(err)
	defer out.Close()
	defer log.Close()
	program := command(ts, "genkan", "serve")
	program.Stdout, program.Stderr = out, log
	ts.Check(program.Start())
	ended := make(chan error, 1)
	go func() { ended <- program.Wait() }()
	w.server, w.ended = program, ended
	ts.Defer(sync.OnceFunc(func() { w.betrayals(ts) }))
	late := time.After(patience)
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	for {
		select {
		case err := <-ended:
			w.server = nil
			ts.Fatalf("the program ended: %v\n%s", err, ts.ReadFile("serve.log"))
		case <-late:
			ts.Fatalf("the program is not ready:\n%s", ts.ReadFile("serve.log"))
		case <-look.C:
			if answer, err := w.current.client.Get(w.base + "/readyz"); err == nil {
				answer.Body.Close()
				if answer.StatusCode == http.StatusOK {
					return
				}
			}
		}
	}
}

// command prepares a program in the script's folder and environment.
func command(ts *testscript.TestScript, name string, args ...string) *exec.Cmd {
	if name == "genkan" {
		first, _, _ := strings.Cut(ts.Getenv("PATH"), string(os.PathListSeparator))
		name = filepath.Join(first, name)
	}
	cmd := exec.Command(name, args...)
	cmd.Dir = ts.MkAbs(".")
	for _, key := range append(settings(ts), "PATH", "HOME") {
		cmd.Env = append(cmd.Env, key+"="+ts.Getenv(key))
	}
	return cmd
}

// settings lists the GENKAN_… names a script has given a value.
func settings(ts *testscript.TestScript) []string {
	var names []string
	for _, s := range (config.Config{}).Explain() {
		for _, name := range []string{s.Name, s.Name + "_FILE"} {
			if ts.Getenv(name) != "" {
				names = append(names, name)
			}
		}
	}
	return names
}

// end stops the program with a signal and gives how it ended.
func (w *world) end(sig os.Signal) error {
	if w.server == nil {
		return nil
	}
	defer func() { w.server = nil }()
	if err := w.server.Process.Signal(sig); err != nil {
		return err
	}
	select {
	case err := <-w.ended:
		return err
	case <-time.After(patience):
		return errors.Join(errors.New("it does not end"), w.server.Process.Kill())
	}
}

// cmdShutdown stops the program as an operator would; it must end cleanly.
func cmdShutdown(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 0, "shutdown")
	if err := in(ts).end(syscall.SIGTERM); err != nil {
		ts.Fatalf("stop the program: %v\n%s", err, ts.ReadFile("serve.log"))
	}
}

// betrayals finds what somebody typed or was sent in the log or on the terminal: addresses, names, codes, passwords,
// cookies (AUD-3, attack 35).
func (w *world) betrayals(ts *testscript.TestScript) {
	log := ts.ReadFile("serve.log")
	for s := range w.secrets {
		if regexp.MustCompile(`(^|\W)` + regexp.QuoteMeta(s) + `($|\W)`).MatchString(log) {
			ts.Logf("serve.log:\n%s", log)
			ts.Fatalf("the log shows %q", s)
		}
	}
}

// keep notes what must never appear in a log.
func (w *world) keep(values ...string) {
	for _, v := range values {
		if len(v) >= 5 {
			w.secrets[v] = true
		}
	}
}

// cmdGenkan runs the program and wants success.
func cmdGenkan(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg, "genkan ARGUMENTS, or exits CODE genkan ARGUMENTS")
	cmdExits(ts, false, append([]string{"0", "genkan"}, args...))
}

// cmdExits runs a command and wants an exit code.
func cmdExits(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) >= 2, "exits CODE COMMAND …")
	code, err := strconv.Atoi(args[0])
	ts.Check(err)
	cmd := command(ts, args[1], args[2:]...)
	cmd.Stdout, cmd.Stderr = ts.Stdout(), ts.Stderr()
	err = cmd.Run()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		ts.Check(err)
	}
	if got := cmd.ProcessState.ExitCode(); got != code {
		ts.Fatalf("exit code %d, want %d", got, code)
	}
}

func cmdBrowser(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 1, "browser NAME")
	in(ts).use(args[0])
}

func cmdSpeak(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 1, "speak LANGUAGE")
	in(ts).language = args[0]
}

func cmdGet(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 2, "get STATUS PATH")
	in(ts).send(ts, args[0], "GET", args[1], nil)
}

// cmdPost sends the form of the page shown that leads to the path, with its hidden fields, as a browser would.
func cmdPost(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) >= 2, "post STATUS PATH [NAME=VALUE …]")
	w := in(ts)
	values, files := hidden(w.current.page, args[1]), map[string]string{}
	for _, a := range args[2:] {
		name, value, ok := strings.Cut(a, "=")
		want(ts, ok, "post STATUS PATH [NAME=VALUE …]")
		if file, ok := strings.CutPrefix(value, "@"); ok {
			files[name] = file
			continue
		}
		values.Set(name, strings.ReplaceAll(value, "␀", "\x00")) // which no line of a script can hold
		if slices.Contains([]string{"email", "password", "family", "given", "code"}, name) {
			w.keep(value)
		}
	}
	if len(files) > 0 {
		body, kind := withFiles(ts, values, files)
		w.sendBody(ts, args[0], "POST", args[1], body, kind)
		return
	}
	w.send(ts, args[0], "POST", args[1], values)
}

// cmdFollow opens where the last answer leads to, which must begin with PATH.
func cmdFollow(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 1, "follow PATH")
	w := in(ts)
	if !strings.HasPrefix(w.current.next, args[0]) {
		ts.Fatalf("the answer leads to %q, not to %s", w.current.next, args[0])
	}
	w.send(ts, "200", "GET", w.current.next, nil)
}

func (w *world) send(ts *testscript.TestScript, status, method, path string, form url.Values) {
	w.sendBody(ts, status, method, path, strings.NewReader(form.Encode()), "application/x-www-form-urlencoded")
}

func (w *world) sendBody(ts *testscript.TestScript, status, method, path string, body io.Reader, kind string) {
	if w.server == nil {
		ts.Fatalf("the program does not run; write serve first")
	}
	path = strings.TrimPrefix(strings.TrimSpace(path), w.base)
	r, err := http.NewRequest(method, w.base+path, body)
	ts.Check(err)
	r.Header.Set("Accept-Language", w.language)
	if method == "POST" {
		r.Header.Set("Content-Type", kind)
		r.Header.Set("Origin", w.base)
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	answer, err := w.current.client.Do(r)
	ts.Check(err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	ts.Check(err)
	for _, c := range answer.Cookies() {
		if c.Name == "session" || c.Name == "signup" || c.Name == "setup" {
			w.keep(c.Value)
		}
	}
	w.show(ts, answer, string(text))
	if got := strconv.Itoa(answer.StatusCode); got != status {
		ts.Fatalf("%s %s answers %s, want %s", method, path, got, status)
	}
}

// show writes what a person would see to stdout, and the headers a script may ask about to stderr.
func (w *world) show(ts *testscript.TestScript, answer *http.Response, body string) {
	w.current.page, w.current.next = nil, ""
	if to, err := answer.Location(); err == nil {
		w.current.next = to.RequestURI()
		if to.Fragment != "" || to.Scheme+"://"+to.Host != w.base {
			w.current.next = to.String()
		}
	}
	for _, name := range []string{"Location", "Retry-After", "Content-Type", "Allow"} {
		if v := answer.Header.Get(name); v != "" {
			fmt.Fprintf(ts.Stderr(), "%s: %s\n", name, v)
		}
	}
	if !strings.HasPrefix(answer.Header.Get("Content-Type"), "text/html") {
		fmt.Fprintln(ts.Stdout(), body)
		return
	}
	page, err := html.Parse(strings.NewReader(body))
	ts.Check(err)
	w.current.page = page
	fmt.Fprintln(ts.Stdout(), visible(page))
}

// cmdMail waits for the next mail to an address that the script has not read, shows it, and sets CODE, and WRONG to
// another code.
func cmdMail(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 1, "mail ADDRESS")
	in(ts).await(ts, args[0])
}

// cmdSMS does the same with text messages.
func cmdSMS(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 1 && strings.HasPrefix(args[0], "+"), "sms +NUMBER")
	in(ts).await(ts, args[0])
}

func (w *world) await(ts *testscript.TestScript, recipient string) {
	late := time.After(patience)
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	for {
		all := w.captured(ts, recipient)
		if n := w.read[recipient]; len(all) > n {
			w.read[recipient]++
			w.open(ts, all[len(all)-1-n])
			return
		}
		select {
		case <-late:
			ts.Fatalf("nothing further to %s; there are %d", recipient, len(all))
		case <-look.C:
		}
	}
}

type captured struct{ To, Subject, Text string }

// captured lists what was sent to an address or number, newest first.
func (w *world) captured(ts *testscript.TestScript, recipient string) []captured {
	answer, err := w.current.client.Get(w.base + "/captured.json")
	ts.Check(err)
	defer answer.Body.Close()
	var all []captured
	ts.Check(json.NewDecoder(answer.Body).Decode(&all))
	return slices.DeleteFunc(all, func(m captured) bool { return m.To != recipient })
}

func (w *world) open(ts *testscript.TestScript, m captured) {
	if m.Subject != "" { // a text message has none
		fmt.Fprintf(ts.Stdout(), "Subject: %s\n\n", m.Subject)
	}
	fmt.Fprintln(ts.Stdout(), m.Text)
	w.keep(m.To)
	digits := regexp.MustCompile(`(?m)^(?:@\S+ #)?(\d{6})$`).FindStringSubmatch(m.Text)
	if digits == nil {
		return
	}
	w.keep(digits[1])
	n, err := strconv.Atoi(digits[1])
	ts.Check(err)
	ts.Setenv("CODE", digits[1])
	ts.Setenv("WRONG", fmt.Sprintf("%06d", (n+1)%1000000))
}

// cmdCapture keeps a part of what was last shown in a variable.
func cmdCapture(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 2, "capture NAME REGEXP")
	found := regexp.MustCompile(args[1]).FindStringSubmatch(ts.ReadFile("stdout"))
	if found == nil {
		ts.Fatalf("nothing matches %s", args[1])
	}
	ts.Setenv(args[0], found[len(found)-1])
}

// cmdSQL changes the database behind the program's back, or shows what a query gives.
func cmdSQL(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 1, "sql STATEMENT")
	fmt.Fprint(ts.Stdout(), ask(ts, args[0]))
}

// hidden gives the hidden fields of the form on a page that leads to a path.
func hidden(page *html.Node, path string) url.Values {
	values := url.Values{}
	if page == nil {
		return values
	}
	for n := range page.Descendants() {
		if n.Data != "form" || attribute(n, "action") != path {
			continue
		}
		for f := range n.Descendants() {
			if f.Data == "input" && (attribute(f, "type") == "hidden" || has(f, "hidden")) {
				values.Set(attribute(f, "name"), attribute(f, "value"))
			}
		}
		break
	}
	return values
}

// visible gives the words of a page as a person reads them, one line a block, with the fields and what stands in them.
func visible(page *html.Node) string {
	var b strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			if s := strings.Join(strings.Fields(n.Data), " "); s != "" {
				b.WriteString(s + " ")
			}
			return
		case n.Type == html.ElementNode && (slices.Contains([]string{"script", "style", "template", "svg"}, n.Data) || has(n, "hidden")):
			return
		case n.Data == "input" && attribute(n, "type") != "hidden":
			fmt.Fprintf(&b, "[%s: %s]", attribute(n, "name"), attribute(n, "value"))
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
		if n.Type == html.ElementNode && !slices.Contains([]string{"a", "b", "bdi", "span", "small", "strong", "em", "input", "label", "button", "u"}, n.Data) {
			b.WriteString("\n")
		}
	}
	walk(page)
	return regexp.MustCompile(`\s*\n\s*`).ReplaceAllString(b.String(), "\n")
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, name string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name })
}

// TestScripts_EveryPOST: whatever changes something can be read in a script.
func TestScripts_EveryPOST(t *testing.T) {
	names, err := filepath.Glob("scripts/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no scripts", err)
	}
	var all strings.Builder
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	for _, path := range posts(t) {
		// What stands in braces is another thing each time.
		pattern := regexp.MustCompile(`\\\{[a-z]+\\\}`).ReplaceAllString(regexp.QuoteMeta(path), `[^/\s]+`)
		if !regexp.MustCompile(`(?m)^post \d+ ` + pattern + `(\s|$)`).MatchString(all.String()) {
			t.Errorf("POST %s appears in no script", path)
		}
	}
}

// posts lists the paths that take POST, as the program itself mounts them.
func posts(t *testing.T) []string {
	t.Helper()
	cfg, err := config.Load(config.Source{Environ: []string{"GENKAN_DATA=" + t.TempDir()}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := app.Build(t.Context(), cfg, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.DB.Close() })
	site, err := p.Site(nil)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, route := range site.Routes() {
		if rest, ok := strings.CutPrefix(route, "POST "); ok {
			paths = append(paths, strings.Fields(rest)[0])
		}
	}
	if len(paths) < 8 {
		t.Fatalf("only %d routes take POST: this test does not see them", len(paths))
	}
	return paths
}
