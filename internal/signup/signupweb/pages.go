package signupweb

import (
	"time"

	"genkan/internal/form"
	"genkan/internal/job"
	"genkan/internal/security"
	"genkan/internal/signup"
	"genkan/internal/web"
)

// Samples lists the pages with sample data, as the policy would draw them.
func Samples(policy security.Policy) []web.Sample {
	p := New(Parts{Policy: policy, Sender: "no-reply@account.example"})
	state := func(r *web.Request) signup.State {
		return signup.State{ID: "sampleflow", Email: "taro.yamada@example.co.jp", Family: "Yamada", Given: "Taro", Sent: true, Until: r.Now.Add(10 * time.Minute),
			NextSend: r.Now.Add(43 * time.Second), Mail: job.Delivery{State: job.Done, FinishedAt: r.Now}}
	}
	return []web.Sample{
		{Name: "signup", Template: signupTemplate, Value: func(r *web.Request) any { return p.newSignup(r, &entry{}) }},
		{Name: "signup-errors", Template: signupTemplate, Value: func(r *web.Request) any { return p.newSignup(r, badEntry(p)) }},
		{Name: "signup-slip", Template: signupTemplate, Value: func(r *web.Request) any {
			return p.newSignup(r, &entry{Email: "taro@gmial.com", Family: "Yamada", Given: "Taro", slip: &slip{"taro@gmail.com"}})
		}},
		{Name: "activate", Template: activateTemplate, Value: func(r *web.Request) any { return p.newActivate(r, state(r), &form.Complaints{}) }},
		{Name: "activate-unsent", Template: activateTemplate, Value: func(r *web.Request) any {
			st := state(r)
			st.Sent, st.Mail = false, job.Delivery{}
			return p.newActivate(r, st, &form.Complaints{})
		}},
		{Name: "activate-wrong", Template: activateTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("code", "code.wrong")
			st := state(r)
			st.NextSend = r.Now
			return p.newActivate(r, st, &bad)
		}},
		{Name: "activate-address", Template: addressTemplate, Value: func(r *web.Request) any {
			return newAddress(r, state(r), addressForm{Email: "taro.yamada@example.co.jp"}, &form.Complaints{})
		}},
		{Name: "setup", Template: setupTemplate, Value: func(r *web.Request) any { return p.newSetup(r, &entry{}) }},
		{Name: "setup-signed", Template: setupTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return p.newSetup(r, &entry{})
		}},
	}
}

// badEntry is a form with something wrong everywhere.
func badEntry(p *Pages) *entry {
	e := &entry{Email: "yamada@example", Family: "山田", Given: "たろう", Password: "Yamada12"}
	if err := p.judge(e); err != nil {
		e.bad.Add("", "error.500.text")
	}
	return e
}
