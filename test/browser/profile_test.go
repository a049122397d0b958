package browser_test

import (
	"strings"
	"testing"

	"genkan/test/browser"
)

// pick chooses the n-th option of a pull-down (1 is the first that is one).
func (p *person) pick(name string, n int, value string) {
	p.t.Helper()
	if !p.keyboard {
		p.Choose(name, value)
		return
	}
	p.TabTo("name=" + name)
	for range n {
		p.Press("ArrowDown")
	}
	if got := p.Value(name); got != value {
		p.t.Errorf("the arrow key chose %q, want %q", got, value)
	}
}

// looks holds for every page of the tab as the person meets it.
func (p *person) looks(name string) {
	p.t.Helper()
	p.Fits()
	p.Screenshot("walk-" + name + "-" + p.words.Lang())
}

// tellPhone saves a number as an input method leaves it: full-width, with the
// leading 0 (PRO-7).
func (p *person) tellPhone() {
	p.t.Helper()
	p.follow("text=" + p.word("home.task.phone"))
	p.at(200, p.word("profile.phone.title"))
	p.send("profile.update")
	p.at(422, p.word("profile.phone.title"))
	p.says(p.word("phone.empty"))
	p.fill("phone", "０３－１２３４")
	p.send("profile.update")
	p.says(p.word("phone.short", "country", map[string]string{"ja": "日本", "en": "Japan"}[p.words.Lang()]))
	p.looks("phone")
	p.fill("phone", "０３－１２３４－５６７８")
	p.send("profile.update")
	p.at(200, p.word("home.welcome", "family", p.family, "given", p.given))
	p.says(p.word("notice.saved"))
	p.says(p.word("home.task.done"))
	p.Goto("/profile")
	p.says(p.word("profile.phone.read", "national", "03-1234-5678", "international", "+81 3-1234-5678"))
}

// change goes from the overview to a card.
func (p *person) change(card, title string) {
	p.t.Helper()
	p.at(200, p.word("profile.title"))
	p.follow(`[aria-labelledby="` + card + `"] a`)
	p.at(200, p.word(title))
}

// tellName types kana and kanji where Latin letters belong, and takes what is
// proposed (REG-5, PRO-2).
func (p *person) tellName(noJS bool) {
	p.t.Helper()
	p.change("name", "profile.name.title")
	names := []string{"family", "おおたに", "given", "太郎"}
	if p.words.Lang() != "ja" {
		names = []string{"given", "太郎", "family", "おおたに"}
	}
	p.fill(names[0], names[1])
	p.fill(names[2], names[3])
	p.fill("preferred", "Ｔａｒｏ")
	p.send("profile.update")
	p.at(422, p.word("profile.name.title"))
	if !strings.HasPrefix(p.Title(), p.word("error.title", "title", "")) {
		p.t.Errorf("the title is %q", p.Title())
	}
	p.says(p.word("name.kana", "suggestion", "Otani"))
	p.says(p.word("name.kanji"))
	p.looks("name")
	if p.Value("family") != "Otani" || p.Value("family_native") != "おおたに" {
		p.t.Errorf("the fields hold %q and %q", p.Value("family"), p.Value("family_native"))
	}
	p.take("Ohtani", noJS)
	if got := p.Value("family"); got != "Ohtani" {
		p.t.Errorf("the button filled in %q", got)
	}
	p.fill("given_reading", "たろう")
	p.send("profile.update")
	p.at(422, p.word("profile.name.title"))
	p.send("profile.update")
	p.family = "Ohtani"
	p.at(200, p.word("profile.title"))
	p.says(p.word("notice.saved"))
	p.says(p.words.Name("Ohtani", "Taro"))
	p.says("おおたに 太郎")
	if got := p.Text(".menu .name"); got != p.words.Name("Ohtani", "Taro") {
		p.t.Errorf("the icon shows %q", got)
	}
}

// take presses the button of a proposal. Without scripts the page comes again.
func (p *person) take(spelling string, noJS bool) {
	p.t.Helper()
	button := "text=" + p.word("signup.latin.use", "suggest", spelling)
	switch {
	case noJS:
		p.follow(button)
		return
	case p.keyboard:
		p.TabTo(button)
		p.Press("Enter")
	default:
		p.Click(button)
	}
	p.Gone("#family-error") // what is mended goes away, and the page moves with it
}

// tellJob chooses from the lists and types a title in full width (PRO-8).
func (p *person) tellJob() {
	p.t.Helper()
	p.change("job", "profile.job.title")
	p.send("profile.update")
	p.at(422, p.word("profile.job.title"))
	p.says(p.word("job.function"))
	p.says(p.word("job.level"))
	p.looks("job")
	p.pick("function", 2, "planning")
	p.pick("level", 1, "owner")
	p.fill("title", "ＣＥＯ１")
	p.send("profile.update")
	p.at(200, p.word("profile.title"))
	p.says("CEO1")
	p.says(map[string]string{"ja": "経営企画・事業企画", "en": "Corporate or business planning"}[p.words.Lang()])
}

// Each card of the profile, in both languages, with and without scripts, with
// the keyboard alone.
func TestProfile_cards(t *testing.T) {
	s := local(t)
	for _, c := range []struct {
		name     string
		o        browser.Options
		keyboard bool
	}{
		{"ja", browser.Options{Lang: "ja"}, false},
		{"en without scripts at 320 pixels", browser.Options{Lang: "en", NoJS: true, Width: 320, Height: 568}, false},
		{"ja, keyboard only, without scripts", browser.Options{Lang: "ja", NoJS: true}, true},
		{"en, keyboard only", browser.Options{Lang: "en"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := s.person(t, c.o)
			p.keyboard = c.keyboard
			p.join()
			p.says(p.word("home.task.open"))
			p.tellPhone()
			p.tellName(c.o.NoJS)
			p.tellJob()
			p.looks("overview")
			p.follow("text=" + p.word("profile.history.go"))
			p.at(200, p.word("profile.history.title"))
			p.says("Ohtani")
			p.says(p.word("profile.history.self"))
			p.looks("history")
		})
	}
}

// The nickname trap of the guide: an old nickname in Japanese, put into the
// database by something else, is shown with the request to correct it and
// blocks no card, not even its own.
func TestProfile_oldNickname(t *testing.T) {
	s := local(t)
	for _, o := range []browser.Options{{Lang: "ja"}, {Lang: "en", NoJS: true}} {
		t.Run(o.Name(), func(t *testing.T) {
			p := s.person(t, o)
			p.join()
			s.on(t, `INSERT INTO profile (account, preferred) SELECT id, 'たろう' FROM account WHERE email_key = $1`, p.email)
			p.Goto("/profile")
			p.says(p.word("profile.preferred.warning"))
			p.says("たろう")
			p.Goto("/")
			p.tellPhone()
			p.change("name", "profile.name.title")
			p.says(p.word("profile.preferred.old"))
			p.fill("given", "Tarou")
			p.send("profile.update")
			p.at(200, p.word("profile.title"))
			p.says(p.words.Name("Yamada", "Tarou"))
			p.says("たろう")
			p.change("name", "profile.name.title")
			p.fill("preferred", "太郎")
			p.send("profile.update")
			p.at(422, p.word("profile.name.title"))
			p.says(p.word("preferred.script"))
			p.fill("preferred", "Taro")
			p.send("profile.update")
			p.at(200, p.word("profile.title"))
			if strings.Contains(p.Text("main"), p.word("profile.preferred.warning")) {
				t.Error("it still asks to correct the nickname")
			}
		})
	}
}

// An Enter of the input method sends no form, also in the fields of the
// profile; switching the language keeps what was typed.
func TestProfile_typing(t *testing.T) {
	s := local(t)
	p := s.person(t, browser.Options{Lang: "ja"})
	p.join()
	p.Goto("/profile/name")
	p.focusAndCompose("family", "おおた", "大田")
	p.at(200, p.word("profile.name.title"))
	if got := p.Value("family"); got != "大田" {
		t.Errorf("the field holds %q", got)
	}
	p.Fill("preferred", "Ｔａｒｏ")
	p.Go("text=English")
	p.words = s.person(t, browser.Options{Lang: "en"}).words
	p.at(200, p.word("profile.name.title"))
	if p.Value("family") != "大田" || p.Value("preferred") != "Ｔａｒｏ" {
		t.Errorf("after the language: %q, %q", p.Value("family"), p.Value("preferred"))
	}
	if !p.Sees("name=family_reading") {
		t.Error("the reading is not asked for")
	}
}

// focusAndCompose types with an input method, committing with Enter.
func (p *person) focusAndCompose(name, kana, kanji string) {
	p.t.Helper()
	p.Fill(name, "")
	p.Compose(kana)
	p.ComposeEnter()
	p.Commit(kanji)
}
