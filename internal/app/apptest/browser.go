package apptest

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"

	"golang.org/x/net/html"
)

// Browser keeps cookies and sends what a browser sends. It is safe for
// concurrent use. It never follows a redirect by itself.
type Browser struct {
	app     *App
	mu      sync.Mutex
	cookies map[string]string
	Lang    string // Accept-Language
	Network string // the address of the connection, with a port
	Seen    []Answer
}

// Browser gives a new one, without cookies, that asks for English.
func (a *App) Browser() *Browser {
	return &Browser{app: a, cookies: map[string]string{}, Lang: "en", Network: "192.0.2.10:40000"}
}

// Answer is what came back.
type Answer struct {
	Method, Path string // what was asked
	Status       int
	Header       http.Header
	Body         string
}

// Location is where a redirect leads.
func (a Answer) Location() string { return a.Header.Get("Location") }

// Get asks for a page.
func (b *Browser) Get(path string) Answer { return b.Do("GET", path, nil) }

// Post sends a form, given as name, value, name, value.
func (b *Browser) Post(path string, fields ...string) Answer {
	form := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		form.Add(fields[i], fields[i+1])
	}
	return b.Do("POST", path, form)
}

// Do sends a request; change may add to it before it leaves.
func (b *Browser) Do(method, path string, form url.Values, change ...func(*http.Request)) Answer {
	var body io.Reader
	if form != nil {
		body = strings.NewReader(form.Encode())
	}
	r := httptest.NewRequest(method, path, body)
	r.Host, r.RemoteAddr = "localhost:8080", b.Network
	r.Header.Set("Accept-Language", b.Lang)
	r.Header.Set("User-Agent", "Mozilla/5.0 (test)")
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", Public)
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	b.mu.Lock()
	for name, value := range b.cookies {
		r.AddCookie(&http.Cookie{Name: name, Value: value})
	}
	b.mu.Unlock()
	for _, c := range change {
		c(r)
	}
	w := httptest.NewRecorder()
	b.app.Site.ServeHTTP(w, r.WithContext(b.app.t.Context()))
	res := w.Result()
	text, _ := io.ReadAll(res.Body) // it lies in memory
	a := Answer{Method: method, Path: path, Status: res.StatusCode, Header: res.Header, Body: string(text)}
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, c := range res.Cookies() {
		if c.MaxAge < 0 {
			delete(b.cookies, c.Name)
		} else {
			b.cookies[c.Name] = c.Value
		}
	}
	b.Seen = append(b.Seen, a)
	return a
}

// Cookie gives the value of a cookie, "" if there is none.
func (b *Browser) Cookie(name string) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.cookies[name]
}

// SetCookie plants a cookie.
func (b *Browser) SetCookie(name, value string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.cookies[name] = value
}

// Form gives the fields of a good sign-up.
func Form(email string, more ...string) []string {
	form := []string{"email", email, "family", "Yamada", "given", "Taro", "password", Password, "terms", "1"}
	for i := 0; i+1 < len(more); i += 2 {
		if at := slices.Index(form, more[i]); at >= 0 && at%2 == 0 {
			form[at+1] = more[i+1]
		} else {
			form = append(form, more[i], more[i+1])
		}
	}
	return form
}

// SignUp sends the sign-up form and gives the sign-up's id.
func (b *Browser) SignUp(email string, more ...string) string {
	b.app.t.Helper()
	a := b.Post("/signup", Form(email, more...)...)
	flow, ok := strings.CutPrefix(a.Location(), "/activate?flow=")
	if a.Status != http.StatusSeeOther || !ok {
		b.app.t.Errorf("sign-up answered %d: %s", a.Status, a.Text())
	}
	return flow
}

// Activate sends a code.
func (b *Browser) Activate(flow, code string) Answer {
	return b.Post("/activate", "flow", flow, "code", code)
}

// Open opens an account and leaves the browser signed in.
func (b *Browser) Open(email string, more ...string) {
	b.app.t.Helper()
	flow := b.SignUp(email, more...)
	if a := b.Activate(flow, b.app.Code(email)); a.Status != http.StatusSeeOther || a.Location() != "/" {
		b.app.t.Fatalf("the right code was answered with %d: %s", a.Status, a.Text())
	}
}

// LogIn sends the second step of the log-in.
func (b *Browser) LogIn(email, password string, more ...string) Answer {
	return b.Post("/login/password", append([]string{"email", email, "password", password}, more...)...)
}

// Text gives the words of a page without its markup.
func (a Answer) Text() string {
	var out strings.Builder
	tokens := html.NewTokenizer(strings.NewReader(a.Body))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return strings.Join(strings.Fields(out.String()), " ")
		case html.TextToken:
			out.Write(tokens.Text())
			out.WriteByte(' ')
		}
	}
}

// SignedIn tells whether the browser is signed in.
func (b *Browser) SignedIn() bool { return b.Get("/session").Status == http.StatusOK }
