package browser_test

import (
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
)

// app is the code an authenticator app with this key shows, now or some steps of 30 seconds later.
func (p *person) app(key string, steps int) string {
	p.t.Helper()
	code, err := totp.GenerateCode(strings.ReplaceAll(key, " ", ""), time.Now().Add(time.Duration(steps)*30*time.Second))
	if err != nil {
		p.t.Fatal(err)
	}
	return code
}

// An operator goes the real way (SEC-11): the desk leads to two-step verification, which is set up with an authenticator
// app; the next log-in asks for its code; and giving a role asks once more who they are and leads back to the form as it
// was typed (SIG-6).
func TestOperator_realWay(t *testing.T) {
	s := local(t)
	for _, c := range deskLooks() {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := s.person(t, c.o)
			p.keyboard = c.keyboard
			p.join()
			s.on(t, `INSERT INTO operator_role (account, role, at) SELECT id, 'superuser', 1 FROM account WHERE email = $1`, p.email)
			key, spare := p.setsUpApp() // and comes back to the desk
			p.at(200, p.word("web.desk"))
			p.logOut()
			p.secondStep(key)
			p.Goto("/desk/operators")
			p.at(200, p.word("desk.operators"))
			p.fill("person", p.email)
			p.fill("reason", "Looks after companies")
			s.on(t, `UPDATE session SET proved_at = proved_at - $1 WHERE account IN (SELECT id FROM account WHERE email = $2)`, (11 * time.Minute).Microseconds(), p.email)
			p.send("desk.operators.grant.go")
			p.provesAgain(spare)
			p.at(200, p.word("desk.operators"))
			if got := p.Value("reason"); got != "Looks after companies" {
				p.t.Errorf("the form came back with the reason %q", got)
			}
		})
	}
}

// setsUpApp goes from the desk, which is closed, to two-step verification and through it.
func (p *person) setsUpApp() (key, spare string) {
	p.t.Helper()
	p.Goto("/desk")
	p.at(200, p.word("factor.choose.title"))
	p.says(p.word("factor.choose.demanded"))
	if p.keyboard {
		p.TabTo("name=kind")
		p.Press("ArrowDown") // the app is the second
	} else {
		p.Choose("kind", "totp")
	}
	p.send("factor.choose.go")
	p.at(200, p.word("factor.app.title"))
	key = p.Text("code.key")
	p.fill("code", p.app(key, 0))
	p.send("factor.app.go")
	p.at(200, p.word("factor.codes.title"))
	spare = p.Text("ol.codes li code")
	p.tick("saved")
	p.send("factor.codes.go")
	return key, spare
}

// secondStep logs in with a code of the app, after a wrong one.
func (p *person) secondStep(key string) {
	p.t.Helper()
	p.Goto("/login")
	p.logIn()
	p.at(200, p.word("verify.title"))
	p.inspect("verify")
	p.fill("code", "12345")
	p.send("verify.go")
	p.at(422, p.word("verify.title"))
	p.says(p.word("code.length", "n", 6))
	p.inspect("verify-error")
	p.fill("code", p.app(key, 1))
	p.tick("remember")
	p.send("verify.go")
	p.signedIn()
}

// provesAgain answers the question before a sensitive change with a wrong password, then with a recovery code.
func (p *person) provesAgain(spare string) {
	p.t.Helper()
	p.at(200, p.word("reauth.title"))
	p.says(p.word("reauth.then.desk"))
	p.inspect("reauth")
	p.open("details.more")
	p.follow("text=" + p.word("factor.use.recovery"))
	p.at(200, p.word("reauth.title"))
	p.fill("password", "Not-My-Password-1")
	p.fill("code", spare)
	p.send("reauth.go")
	p.at(422, p.word("reauth.title"))
	p.says(p.word("reauth.wrong"))
	p.inspect("reauth-error")
	p.fill("password", p.password)
	p.fill("code", spare)
	p.send("reauth.go")
	p.at(200, p.word("recovery.title"))
	p.says(p.word("recovery.left", "n", 9))
	p.inspect("recovery-used")
	p.follow("text=" + p.word("recovery.next"))
}

// open opens a details element.
func (p *person) open(what string) {
	p.t.Helper()
	if p.keyboard {
		p.TabTo(what + " > summary")
		p.Press("Enter")
		return
	}
	p.Click(what + " > summary")
}

// inspect checks how the page looks, and keeps a picture where they are kept.
func (p *person) inspect(name string) {
	p.t.Helper()
	p.Fits()
	p.Accessible()
	p.Screenshot(name + "-" + strings.ReplaceAll(p.t.Name()[strings.LastIndex(p.t.Name(), "/")+1:], "_", "-"))
}
