package browser_test

import (
	"fmt"
	"strings"
	"testing"

	"genkan/test/browser"
)

// operator opens an account, gets roles, as a superuser would give them, and has
// proved two factors (SEC-11); TestOperator_realWay goes the real way.
func (s *server) operator(t *testing.T, o browser.Options, roles ...string) *person {
	t.Helper()
	p := s.person(t, o)
	p.family = "Mori"
	p.join()
	for _, role := range roles {
		s.on(t, `INSERT INTO operator_role (account, role, at) SELECT id, $1, 1 FROM account WHERE email = $2`, role, p.email)
	}
	s.on(t, `UPDATE session SET factors = 2 WHERE account IN (SELECT id FROM account WHERE email = $1)`, p.email)
	return p
}

// customer is somebody who typed in a company, which waits to be looked at.
func (s *server) customer(t *testing.T, id, name string) *person {
	t.Helper()
	c := s.person(t, browser.Options{Lang: "en"})
	c.join()
	s.on(t, `INSERT INTO company (id, state, open, country, name, weight, source, made_by, created_at, changed_at) SELECT $1, 'candidate', FALSE, 'JP', $2, 0, 'person', id, 1, 1 FROM account WHERE email = $3`, id, name, c.email)
	s.on(t, `INSERT INTO profile (account, company, company_at) SELECT id, $1, 1 FROM account WHERE email = $2`, id, c.email)
	s.on(t, `INSERT INTO affiliation (id, account, company, kind, how, since) SELECT $1, id, $2, 'stated', 'profile', 1 FROM account WHERE email = $3`, "tie"+id, id, c.email)
	return c
}

// firm is a company of the directory.
func (s *server) firm(t *testing.T, id, name string) {
	t.Helper()
	s.on(t, `INSERT INTO company (id, state, open, country, name, weight, source, created_at, changed_at) VALUES ($1, 'confirmed', TRUE, 'JP', $2, 0, 'nta', 1, 1)`, id, name)
}

// deskLooks are the ways the desk is walked through: with everything, without
// scripts, and with the keyboard alone.
func deskLooks() []struct {
	name     string
	o        browser.Options
	keyboard bool
} {
	return []struct {
		name     string
		o        browser.Options
		keyboard bool
	}{
		{"ja", browser.Options{Lang: "ja"}, false},
		{"en at 320 pixels, dark", browser.Options{Lang: "en", Width: 320, Height: 568, Dark: true}, false},
		{"ja without scripts", browser.Options{Lang: "ja", NoJS: true}, false},
		{"en, keyboard only", browser.Options{Lang: "en"}, true},
	}
}

// A steward confirms what one customer typed in, rejects what another did, and
// merges a third with the help of a second operator, who undoes it again.
func TestDesk_steward(t *testing.T) {
	s := local(t)
	for i, c := range deskLooks() {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			good, bad, twin, firm := fmt.Sprint("good", i), fmt.Sprint("bad", i), fmt.Sprint("twin", i), fmt.Sprint("firm", i)
			s.customer(t, good, "Good Works "+good)
			rejected := s.customer(t, bad, "Bad Works "+bad)
			moved := s.customer(t, twin, "Twin Works "+twin)
			s.firm(t, firm, "山田製作所 "+firm)
			p := s.operator(t, c.o, "steward")
			p.keyboard = c.keyboard
			p.confirms(good)
			p.rejects(bad)
			letters := p.box.letters(t, rejected.email)
			until(t, "the letter about the rejection", func() bool { letters = p.box.letters(t, rejected.email); return len(letters) == 2 })
			if l := letters[1]; l.Subject != rejected.word("mail.company_rejected.subject", "brand", "Genkan") || !strings.Contains(l.Text, "Bad Works") {
				t.Errorf("%s\n%s", l.Subject, l.Text)
			}
			second := s.operator(t, browser.Options{Lang: c.o.Lang}, "steward")
			p.merges(second, twin, firm)
			moved.Goto("/profile/history")
			moved.says(moved.word("history.company.unmerged"))
		})
	}
}

// confirms goes from the start of the desk to a confirmed company.
func (p *person) confirms(id string) {
	p.t.Helper()
	p.Goto("/desk")
	p.at(200, p.word("web.desk"))
	p.follow(`.cards a[href="/desk/queue"]`)
	p.at(200, p.word("desk.queue"))
	p.follow(`a[href="/desk/companies/` + id + `"]`)
	p.at(200, "Good Works "+id)
	p.send("desk.company.confirm.go")
	p.at(422, "Good Works "+id)
	p.says(p.word("reason.empty"))
	p.fill("reason", "Found in the register")
	p.send("desk.company.confirm.go")
	p.says(p.word("notice.desk.confirmed"))
	if got := p.Text("header.head .state"); got != p.word("desk.state.confirmed") {
		p.t.Errorf("the state is %q", got)
	}
	p.Screenshot("desk-walk-confirmed")
}

func (p *person) rejects(id string) {
	p.t.Helper()
	p.Goto("/desk/companies/" + id)
	p.follow("text=" + p.word("desk.reject.company"))
	p.at(200, p.word("desk.reject.company"))
	p.says(p.word("desk.reject.people", "n", 1))
	p.radio("because", "unclear")
	p.fill("reason", "Only half a name")
	p.send("desk.reject.company.go")
	p.at(200, p.word("desk.queue"))
	p.says(p.word("notice.desk.rejected"))
}

// radio chooses one of several radio buttons.
func (p *person) radio(name, value string) {
	p.t.Helper()
	if !p.keyboard {
		p.Choose(name, value)
		return
	}
	p.TabTo("name=" + name)
	p.Press("Space")
	for range 10 {
		if p.Eval(`document.querySelector('input[name="`+name+`"]:checked')?.value`) == value {
			return
		}
		p.Press("ArrowDown")
	}
	p.t.Errorf("%s=%s cannot be reached", name, value)
}

// merges asks for a merge, which a second operator approves and then undoes.
func (p *person) merges(second *person, loser, winner string) {
	p.t.Helper()
	p.Goto("/desk/companies/" + loser + "/merge?into=" + winner)
	p.at(200, p.word("desk.merge"))
	p.says(p.word("desk.merge.second"))
	p.fill("reason", "The same firm")
	p.send("desk.merge.ask")
	p.at(200, p.word("desk.approval"))
	p.says(p.word("desk.approval.own"))
	if p.Count("#f") != 0 {
		p.t.Error("one's own request can be decided")
	}
	second.Goto("/desk/approvals")
	second.follow("table.list a[href='" + p.Path() + "']")
	second.at(200, second.word("desk.approval"))
	second.radio("decision", "approve")
	second.fill("reason", "Same address")
	second.send("desk.approval.go")
	second.says(second.word("notice.desk.approved"))
	second.Goto("/desk/companies/" + loser)
	second.says(second.word("desk.company.merged"))
	second.follow("text=" + second.word("desk.company.winner"))
	second.follow("a[href^='/desk/merges/']")
	second.at(200, second.word("desk.merge.one"))
	second.fill("reason", "Not the same after all")
	second.send("desk.undo.go")
	second.says(second.word("notice.desk.undone"))
}

// A steward sends a file, sees how far it is, what was wrong with its rows, and
// imports it for real.
func TestDesk_import(t *testing.T) {
	s := local(t)
	for i, c := range deskLooks()[:3] {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := s.operator(t, c.o, "steward")
			p.Goto("/desk/imports")
			if p.Count("details[open]") == 0 { // open where nothing was imported yet
				p.Click("details.more > summary")
			}
			p.Choose("kind", "companies")
			p.Check("dry", true)
			rows := "number,name,country,corporate_number\\n"
			for n := range 300 {
				rows += fmt.Sprintf("N%d-%d,Firm %d of %d,DE,\\n", i, n, n, i)
			}
			rows += fmt.Sprintf("N%d-x,見本,JP,123\\n", i)
			name := fmt.Sprintf("rows%d.csv", i)
			p.Eval(`(() => { const all = new DataTransfer(); all.items.add(new File(["` + rows + `"], "` + name + `")); document.getElementById("file").files = all.files })()`)
			p.Go("form.upload button.main")
			p.at(200, name)
			p.says(p.word("notice.desk.uploaded"))
			p.settles(!c.o.NoJS)
			p.says(p.word("desk.run.dry"))
			p.says("corporate_number")
			p.Screenshot("desk-walk-import-" + c.o.Name())
			p.Go("button[value=real]")
			p.says(p.word("notice.desk.real"))
			p.settles(!c.o.NoJS)
			if got := p.Text(".tally dd"); got != "300" {
				t.Errorf("%q were added", got)
			}
		})
	}
}

// settles waits until the run that is shown has ended: the page says so by
// itself, and without scripts after its link was pressed.
func (p *person) settles(scripts bool) {
	p.t.Helper()
	const done = "header.head .state.confirmed"
	if !scripts {
		until(p.t, "the import ends", func() bool {
			if p.Count(done) == 0 {
				p.Go("a.second[href='" + p.Path() + "']")
			}
			return p.Count(done) == 1
		})
	}
	p.Want(done)
	if got := p.Text(done); got != p.word("import.state.done") {
		p.t.Errorf("the state is %q", got)
	}
}

// A job function that a steward adds is offered to people at once, and no more
// once it is retired.
func TestDesk_lists(t *testing.T) {
	s := local(t)
	for i, c := range deskLooks()[1:] {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := s.operator(t, c.o, "steward")
			p.keyboard = c.keyboard
			word := fmt.Sprint("Telegraphy", strings.Repeat("x", i))
			p.Goto("/desk/lists")
			p.follow(`a[href="/desk/lists/function/new"]`)
			p.fill("name_ja", word)
			p.send("desk.company.edit.go")
			p.at(422, p.word("desk.labelled", "label", p.word("desk.lists.add"), "text", p.word("desk.lists.function")))
			p.fill("name_en", word)
			p.send("desk.company.edit.go")
			p.at(200, p.word("desk.lists"))
			p.says(p.word("notice.desk.list"))
			p.says(word)
			p.Goto("/profile/job")
			if !strings.Contains(p.HTML(), ">"+word+"<") {
				t.Error("the new job function is not offered")
			}
			p.Goto("/desk/lists")
			p.follow("#retire-" + p.choice(word))
			p.Goto("/profile/job")
			if strings.Contains(p.HTML(), ">"+word+"<") {
				t.Error("the retired job function is still offered")
			}
		})
	}
}

// choice gives the id of a job function by its name.
func (p *person) choice(name string) string {
	p.t.Helper()
	id, _ := p.Eval(`[...document.querySelectorAll("tr")].find(r => r.textContent.includes(">` + name + `") || [...r.children].some(c => c.textContent.trim() === "` + name + `"))?.querySelector("a").getAttribute("href").split("/").pop()`).(string)
	if id == "" {
		p.t.Fatalf("%s is not in the list", name)
	}
	return id
}
