package browser_test

import (
	"strings"
	"testing"

	"genkan/test/browser"
)

// bothWays runs a behaviour that must be the same with and without scripts.
func bothWays(t *testing.T, s *server, fn func(t *testing.T, p *person)) {
	t.Helper()
	for _, nojs := range []bool{false, true} {
		name := "with scripts"
		if nojs {
			name = "without scripts"
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			fn(t, s.person(t, browser.Options{NoJS: nojs}))
		})
	}
}

// press presses a button that fills a field: at once with scripts, by a round
// trip without.
func (p *person) press(what string, scripts bool) {
	p.t.Helper()
	if scripts {
		p.Click(what)
		return
	}
	p.Go(what)
	if p.Status() != 200 {
		p.t.Errorf("pressing %s is answered with %d", what, p.Status())
	}
}

func (p *person) scripts() bool { return p.Sees("show-hide button") }

// A kana name is answered with its Latin spelling, a kanji name with the
// question how it is read; what was typed is never lost (REG-5).
func TestNames_kanaAndKanji(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		p.Goto("/signup")
		p.family, p.given = "山田", "おおの"
		p.fillSignUp()
		p.send("signup.register")
		p.at(422, p.word("signup.title"))
		p.says("おおの")
		if p.Value("family") != "山田" || p.Value("given") != "Ono" {
			t.Errorf("the fields hold %q and %q", p.Value("family"), p.Value("given"))
		}
		p.Want("text=" + p.word("signup.latin.use", "suggest", "Ohno"))
		p.press("text="+p.word("signup.latin.use", "suggest", "Ohno"), p.scripts())
		if p.Value("given") != "Ohno" || p.Value("family") != "山田" {
			t.Errorf("after choosing the fields hold %q and %q", p.Value("given"), p.Value("family"))
		}
		p.Fill("family_reading", "やまだ")
		p.Fill("password", p.password)
		p.Check("terms", true)
		p.send("signup.register")
		p.at(422, p.word("signup.title"))
		if p.Value("family") != "Yamada" || p.Value("given") != "Ohno" {
			t.Errorf("after the reading the fields hold %q and %q", p.Value("family"), p.Value("given"))
		}
		p.says("山田") // kept beside it
		p.Fill("password", p.password)
		p.Check("terms", true)
		p.send("signup.register")
		p.at(200, p.word("activate.title"))
		p.family, p.given = "Yamada", "Ohno"
		p.activate()
	})
}

// A likely slip in the address is offered once and never forced (REG-3).
func TestSlip(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		typed := strings.Replace(p.email, "@example.co.jp", "@gmial.com", 1)
		meant := strings.Replace(typed, "gmial", "gmail", 1)
		p.Goto("/signup")
		p.email = typed
		p.fillSignUp()
		p.send("signup.register")
		p.at(422, p.word("signup.title"))
		p.says(p.word("signup.slip", "suggest", meant))
		p.press("text="+p.word("signup.slip.yes"), p.scripts())
		if p.Value("email") != meant || p.Sees("#slip") {
			t.Errorf("the field holds %q", p.Value("email"))
		}
		p.Fill("email", typed) // no, it was right
		p.Fill("password", p.password)
		p.Check("terms", true)
		p.send("signup.register")
		if p.Status() == 422 { // without scripts, only what was asked last counts
			p.Fill("password", p.password)
			p.Check("terms", true)
			p.send("signup.register")
		}
		p.at(200, p.word("activate.title"))
		p.says(typed)
	})
}

// "No, keep it" sends the form with scripts and without.
func TestSlip_kept(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		p.email = strings.Replace(p.email, "@example.co.jp", "@docomo.ne.jo", 1)
		p.Goto("/signup")
		p.fillSignUp()
		p.send("signup.register")
		p.Want("#slip")
		p.Fill("password", p.password)
		if p.scripts() {
			p.Click("text=" + p.word("signup.slip.no"))
			p.Gone("#slip")
			p.send("signup.register")
		} else {
			p.Go("text=" + p.word("signup.slip.no"))
		}
		p.at(200, p.word("activate.title"))
		p.says(p.email)
	})
}

// Full-width letters everywhere are taken without a word, and the password is
// the same afterwards in half-width (TXT-1, REG-6).
func TestFullWidth(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		plain := *p
		p.email, p.family, p.given = wide(p.email), wide(p.family), wide(p.given)
		p.password = "Ａｋａ－Ｔｏｎｂｏ　２０２６ sora"
		p.Goto("/signup")
		p.fillSignUp()
		p.send("signup.register")
		p.at(200, p.word("activate.title"))
		p.says(plain.email)
		p.Fill("code", wide(plain.code(1)))
		p.send("activate.go")
		p.email, p.family, p.given = plain.email, plain.family, plain.given
		p.signedIn()
		p.logOut()
		p.password = "Aka-Tonbo 2026 sora"
		p.logIn()
		p.signedIn()
	})
}

// wide makes every printable ASCII character full-width.
func wide(s string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r <= '~' {
			return r + 0xFEE0
		}
		return r
	}, s)
}

// The whole line of the letter may be pasted into the code field (REG-9).
func TestCode_pasted(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		scripts := !strings.Contains(t.Name(), "without")
		p.signUp()
		code := p.code(1)
		p.Fill("code", "確認コード："+wide(code[:3])+" "+wide(code[3:]))
		if scripts && p.Value("code") != code {
			t.Errorf("the field holds %q, want %s", p.Value("code"), code)
		}
		p.send("activate.go")
		p.signedIn()
	})
}

// Wrong, superseded and empty codes are told apart; resend waits a minute with
// a visible countdown, and the server says so where there are no scripts.
func TestCode_resend(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		scripts := !strings.Contains(t.Name(), "without")
		p.signUp()
		p.code(1)
		p.send("activate.go")
		p.at(422, p.word("activate.title"))
		p.says(p.word("code.empty"))
		p.Want("count-down button") // open, for there is a complaint
		if scripts {
			p.Until("the countdown runs", func() bool { return strings.Contains(p.Text(".left"), "0:5") })
			loaded := len(p.Requests())
			p.Click("count-down button")
			if p.Status() != 422 || len(p.Requests()) != loaded {
				t.Error("the button sent the form before its time")
			}
			p.Eval(`(() => { const now = Date.now; Date.now = () => now() + 61000 })()`)
			p.Until("the button is ready", func() bool { return p.Attr("count-down button", "aria-disabled") != "true" })
			if got := p.Eval(`document.querySelector('count-down [role=status]').textContent`); got != p.word("activate.resend.ready") {
				t.Errorf("it is announced: %v", got)
			}
		}
		p.Allow("status of 429")
		p.Go("count-down button")
		p.at(429, p.word("activate.title"))
		before, _, _ := strings.Cut(p.word("activate.resend.early"), "{n}")
		p.says(before)
	})
}

// The same, a minute later.
func TestCode_superseded(t *testing.T) {
	s := local(t, "GENKAN_LIMITS=off")
	bothWays(t, s, func(t *testing.T, p *person) {
		p.signUp()
		old := p.code(1)
		p.Click(".more summary")
		p.Go("count-down button")
		p.at(200, p.word("activate.title"))
		p.says(p.word("notice.resent"))
		fresh := p.code(2)
		p.Fill("code", old)
		p.send("activate.go")
		p.at(422, p.word("activate.title"))
		if old != fresh {
			p.says(p.word("code.superseded"))
		}
		p.Fill("code", fresh)
		p.send("activate.go")
		p.signedIn()
	})
}

// The globe on a half-filled form speaks the other language and keeps what was
// typed, but no password (REG-1).
func TestLanguage_keepsWhatWasTyped(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		p.Goto("/signup")
		p.Fill("email", p.email)
		p.Fill("family", "山田")
		p.Fill("password", p.password)
		p.Check("news", true)
		p.Go("text=English")
		if p.Status() != 200 || p.Attr("html", "lang") != "en" || p.Header("Content-Language") != "en" {
			t.Fatalf("status %d, language %s", p.Status(), p.Attr("html", "lang"))
		}
		if p.Value("email") != p.email || p.Value("family") != "山田" || p.Value("password") != "" || p.Eval(`document.getElementById('news').checked`) != true || p.Eval(`document.getElementById('terms').checked`) != false {
			t.Errorf("kept: %q %q %q", p.Value("email"), p.Value("family"), p.Value("password"))
		}
		p.Goto("/login")
		if p.Text("h1") != "Log in" {
			t.Errorf("the choice is forgotten: %q", p.Text("h1"))
		}
		p.Fill("email", p.email)
		p.Go("text=Next")
		p.Go("text=日本語")
		p.at(200, p.word("signin.password.title"))
		p.says(p.email)
		p.Go("text=" + p.word("form.change") + " " + p.word("signin.email"))
		if p.Value("email") != p.email {
			t.Errorf("going back lost the address: %q", p.Value("email"))
		}
	})
}

// An empty form: everything that is wrong at once, a summary that has the
// focus, links that lead to the fields (TXT-2).
func TestErrors_emptyForm(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		scripts := !strings.Contains(t.Name(), "without")
		p.Goto("/signup")
		p.send("signup.register")
		p.at(422, p.word("signup.title"))
		if !strings.HasPrefix(p.Title(), "エラー：") {
			t.Errorf("the title is %q", p.Title())
		}
		for _, key := range []string{"email.empty", "name.both_empty", "password.empty", "terms.needed"} {
			if strings.Count(p.Text("main"), p.word(key)) != 2 {
				t.Errorf("%s is not said above and at the field:\n%s", key, p.Text("main"))
			}
		}
		if scripts && !strings.HasPrefix(p.Focus(), "div") {
			t.Errorf("the focus is on %s", p.Focus())
		}
		for _, field := range []string{"email", "password", "terms"} {
			p.Click(`.summary a[href="#` + field + `"]`)
			p.Until("the link leads to "+field, func() bool { return p.Eval(`document.activeElement.id`) == field })
		}
		p.Accessible()
	})
}

// Polyglots in every field are shown as text and run nowhere (attack 22).
func TestAttack22_scriptInEveryField(t *testing.T) {
	s := local(t)
	p := s.person(t, browser.Options{})
	polyglots := []string{
		`"><script>window.pwned=1</script><img src=x onerror=window.pwned=1>`,
		`jaVasCript:/*-/*` + "`" + `/*\` + "`" + `/*'/*"/**/(/* */onerror=window.pwned=1 )//</stYle/</titLe/</teXtarEa/</scRipt/--!>\x3csVg/<sVg/oNloAd=window.pwned=1//>`,
		`{{7*7}}${7*7}'-window.pwned=1-'</title><svg onload=window.pwned=1>`,
	}
	for _, evil := range polyglots {
		p.Goto("/signup")
		for _, field := range []string{"email", "given", "family", "password"} {
			p.Fill(field, evil)
		}
		p.send("signup.register")
		p.harmless(422)
		p.Goto("/login?next=" + "%2F%22%3E%3Cscript%3Ewindow.pwned%3D1%3C%2Fscript%3E")
		p.Fill("email", evil)
		p.send("signin.next")
		p.harmless(422)
		p.Fill("email", p.email)
		p.send("signin.next")
		p.Fill("password", evil)
		p.send("signin.login")
		p.harmless(422)
		p.Goto("/%22%3E%3Cscript%3Ewindow.pwned=1%3C/script%3E")
		p.harmless(404)
	}
	// What a person may be called is shown as it is, on the page and in the letter.
	p.given, p.family = "O'Brien-Smith Jr.", "D’Arcy"
	p.Goto("/signup")
	p.fillSignUp()
	p.send("signup.register")
	p.code(1)
	p.Goto("/captured")
	p.harmless(200)
	p.says("D")
}

func (p *person) harmless(status int) {
	p.t.Helper()
	if p.Status() != status {
		p.t.Errorf("at %s the status is %d, want %d", p.Path(), p.Status(), status)
	}
	if p.Eval(`window.pwned`) != nil || p.Count(`img, [onload], [onerror], main script, main style, svg[onload]`) != 0 {
		p.t.Errorf("at %s something got in:\n%s", p.Path(), p.HTML())
	}
}

// A comma for a full stop is no address, and what was meant is offered.
func TestSlip_comma(t *testing.T) {
	p := local(t).person(t, browser.Options{Lang: "en"})
	p.email = strings.Replace(p.email, ".co.jp", ".co,jp", 1)
	p.Goto("/signup")
	p.fillSignUp()
	p.send("signup.register")
	p.at(422, p.word("signup.title"))
	p.says(p.word("email.format"))
	p.Click("text=" + p.word("signup.slip.yes"))
	p.Until("the complaint goes", func() bool { return !p.Sees("#email-error") })
	if want := strings.Replace(p.email, ",", ".", 1); p.Value("email") != want {
		t.Errorf("the field holds %q, want %q", p.Value("email"), want)
	}
}
