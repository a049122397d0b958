package recoveryweb

import (
	"time"

	"genkan/internal/form"
	"genkan/internal/recovery"
	"genkan/internal/security"
	"genkan/internal/web"
)

// Samples lists the pages with sample data, as the policy would draw them.
func Samples(policy security.Policy) []web.Sample {
	p := New(Parts{Policy: policy, Sender: "no-reply@account.example", SMS: true})
	const email = "taro.yamada@example.co.jp"
	sent := func(r *web.Request) recovery.State {
		return recovery.State{Step: recovery.AskCode, Email: email, Sent: true, SentAt: r.Now, Until: r.Now.Add(10 * time.Minute), NextSend: r.Now.Add(43 * time.Second)}
	}
	return []web.Sample{
		{Name: "reset", Template: resetTemplate, Value: func(r *web.Request) any { return p.newReset(r, resetForm{}, &form.Complaints{}) }},
		{Name: "reset-error", Template: resetTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("email", "email.format")
			return p.newReset(r, resetForm{Email: "yamada＠example"}, &bad)
		}},
		{Name: "reset-code", Template: codeTemplate, Value: func(r *web.Request) any { return p.newCode(r, recovery.Reset, sent(r), &form.Complaints{}) }},
		{Name: "reset-code-sms-wrong", Template: codeTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("code", "reset.sms.wrong")
			st := sent(r)
			st.SMS, st.NextSend = true, r.Now
			return p.newCode(r, recovery.Reset, st, &bad)
		}},
		{Name: "reset-code-unsent", Template: codeTemplate, Value: func(r *web.Request) any {
			st := sent(r)
			st.Sent = false
			return p.newCode(r, recovery.Reset, st, &form.Complaints{})
		}},
		{Name: "reset-password", Template: passwordTemplate, Value: func(r *web.Request) any {
			return p.newPassword(r, recovery.State{Email: email}, &form.Complaints{})
		}},
		{Name: "reset-password-errors", Template: passwordTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			_, err := security.ParsePassword(policy, "Yamada12", email)
			if err := bad.AddFaults(err); err != nil {
				bad.Add("", "error.500.text")
			}
			return p.newPassword(r, recovery.State{Email: email}, &bad)
		}},
	}
}
