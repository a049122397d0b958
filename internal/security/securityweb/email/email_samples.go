package email

import (
	"time"

	"genkan/internal/form"
	"genkan/internal/job"
	"genkan/internal/security"
	"genkan/internal/security/emailchange"
	"genkan/internal/web"
)

// Samples lists the pages of the change of the e-mail address with sample
// data.
func Samples() []web.Sample {
	p := &Pages{Sender: "no-reply@account.example"}
	const now, next = "taro.yamada@example.co.jp", "yamada@new.example.com"
	sent := func(r *web.Request) emailchange.Sent {
		return emailchange.Sent{Sent: true, Until: r.Now.Add(security.CodeLife), NextSend: r.Now.Add(43 * time.Second), Mail: job.Delivery{State: job.Done, FinishedAt: r.Now}}
	}
	waits := func(r *web.Request) emailchange.Pending {
		return emailchange.Pending{Email: next, Old: now, Proved: true, Due: r.Now.Add(emailchange.Wait), OldOne: emailchange.Sent{NextSend: r.Now.Add(40 * time.Second)}}
	}
	own := func(name string, t *web.Template, value func(r *web.Request) any) web.Sample {
		return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return value(r)
		}}
	}
	return []web.Sample{
		own("email", emailTemplate, func(r *web.Request) any { return newEmail(r, &emailEntry{now: now}) }),
		own("email-same", emailTemplate, func(r *web.Request) any {
			e := &emailEntry{now: now, emailForm: emailForm{Email: now}}
			e.bad.Add("email", "email.same")
			return newEmail(r, e)
		}),
		own("email-slip", emailTemplate, func(r *web.Request) any {
			return newEmail(r, &emailEntry{now: now, emailForm: emailForm{Email: "taro@gmial.com"}, slip: "taro@gmail.com"})
		}),
		own("email-code", emailCodeTemplate, func(r *web.Request) any {
			return p.newCode(r, emailchange.Pending{Email: next, Old: now, Code: sent(r)}, &form.Complaints{})
		}),
		own("email-code-wrong", emailCodeTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("code", "code.wrong")
			return p.newCode(r, emailchange.Pending{Email: next, Old: now, Code: sent(r)}, &bad)
		}),
		own("email-code-unsent", emailCodeTemplate, func(r *web.Request) any {
			return p.newCode(r, emailchange.Pending{Email: next, Old: now, Code: emailchange.Sent{NextSend: r.Now.Add(time.Minute)}}, &form.Complaints{})
		}),
		own("email-waiting", emailCodeTemplate, func(r *web.Request) any { return p.newCode(r, waits(r), &form.Complaints{}) }),
		own("email-waiting-code", emailCodeTemplate, func(r *web.Request) any {
			st := waits(r)
			st.OldOne = sent(r)
			return p.newCode(r, st, &form.Complaints{})
		}),
		{Name: "email-stop", Template: emailStopTemplate, Value: func(r *web.Request) any { return newEmailStop(r, emailchange.Stoppable{Email: next}, "sample") }},
		{Name: "email-stop-counts", Template: emailStopTemplate, Value: func(r *web.Request) any {
			return newEmailStop(r, emailchange.Stoppable{Email: next, Counts: true}, "sample")
		}},
		{Name: "email-stopped", Template: emailStoppedTemplate, Value: func(r *web.Request) any {
			page := emailStoppedPage{r.Page("emailchange.stopped.title")}
			page.Status = page.T("notice.email.restored")
			return page
		}},
	}
}
