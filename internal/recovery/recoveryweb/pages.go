package recoveryweb

import (
	"time"

	"genkan/internal/form"
	"genkan/internal/recovery"
	"genkan/internal/security"
	"genkan/internal/security/factor"
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
		{Name: "lost", Template: lostTemplate, Value: func(r *web.Request) any { return newLost(r, lostForm{}, &form.Complaints{}) }},
		{Name: "lost-error", Template: lostTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("password", "signin.wrong")
			return newLost(r, lostForm{Email: email}, &bad)
		}},
		{Name: "lost-code", Template: codeTemplate, Value: func(r *web.Request) any { return p.newCode(r, recovery.LostFactor, sent(r), &form.Complaints{}) }},
		{Name: "reset-factor", Template: factorTemplate, Value: func(r *web.Request) any {
			return newFactor(r, asked(email, factor.TOTP, factor.Recovery), "", nil, &form.Complaints{})
		}},
		{Name: "reset-factor-wrong", Template: factorTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("code", "factor.recovery.wrong")
			return newFactor(r, asked(email, factor.TOTP, factor.Recovery), factor.Recovery, nil, &bad)
		}},
		{Name: "reset-factor-none", Template: factorTemplate, Value: func(r *web.Request) any { return newFactor(r, asked(email), "", nil, &form.Complaints{}) }},
		{Name: "lost-wait", Template: waitTemplate, Value: waits(recovery.Wait, 23*time.Hour)},
		{Name: "lost-due", Template: waitTemplate, Value: waits(recovery.Remove, -time.Hour)},
		{Name: "lost-operator", Template: waitTemplate, Value: waits(recovery.Operator, 0)},
		{Name: "lost-nothing", Template: waitTemplate, Value: waits(recovery.NothingSet, 0)},
		{Name: "lost-stop", Template: stopTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return newStop(r, r.Now.Add(20*time.Hour), true)
		}},
		{Name: "notme", Template: notMeTemplate, Value: func(r *web.Request) any {
			return newNotMe(r, security.Noticed{Kind: "password_reset", At: r.Now})
		}},
		{Name: "notme-answered", Template: notMeTemplate, Value: func(r *web.Request) any {
			return newNotMe(r, security.Noticed{Kind: "password_reset", At: r.Now, Answered: true})
		}},
	}
}

// asked is a reset that stands at the second factor.
func asked(email string, methods ...string) recovery.State {
	return recovery.State{Step: recovery.AskFactor, Email: email, Asked: factor.Asked{Methods: methods}}
}

// waits is a delayed reset with so much of its time left.
func waits(step string, left time.Duration) func(r *web.Request) any {
	return func(r *web.Request) any { return newWait(r, recovery.State{Step: step, Due: r.Now.Add(left)}) }
}
