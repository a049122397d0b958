package mailweb

import (
	"net/url"
	"time"

	"genkan/internal/mail"
	"genkan/internal/web"
)

// BoxSamples lists the pages of the message box with sample data.
func BoxSamples() []web.Sample {
	p := &BoxPages{Box: mail.NewBox(nil, nil, mail.Settings{Brand: "Genkan", Public: &url.URL{Scheme: "https", Host: "account.example"}})}
	exists := mail.Letter{ID: "MAIL-2", Subject: mail.T("mail.exists.subject"), Why: mail.T("mail.footer.why"), Blocks: []mail.Block{
		mail.Para(mail.T("mail.exists.intro")), mail.Button(mail.T("mail.exists.login"), "/login"), mail.Facts(mail.T("mail.exists.site", "site", "account.example"))}}
	rejected := mail.Letter{ID: "MAIL-13", Subject: mail.T("mail.company_rejected.subject"), Blocks: []mail.Block{mail.Para(mail.T("mail.company_rejected.intro"))}}
	list := func(r *web.Request) []mail.Message {
		return []mail.Message{
			mail.Kept("c", rejected, r.Now.Add(-time.Hour), time.Time{}), mail.Kept("b", exists, r.Now.Add(-26*time.Hour), time.Time{}),
			mail.Kept("a", exists, r.Now.Add(-30*24*time.Hour), r.Now.Add(-29*24*time.Hour)), {ID: "0", At: r.Now.Add(-300 * 24 * time.Hour), ReadAt: r.Now},
		}
	}
	sample := func(name string, t *web.Template, unread int, value func(r *web.Request) any) web.Sample {
		return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			r.Visitor.Unread = unread
			return value(r)
		}}
	}
	return []web.Sample{
		sample("messages", messagesTemplate, 2, func(r *web.Request) any { return p.newMessages(r, list(r), true, true) }),
		sample("messages-older", messagesTemplate, 100, func(r *web.Request) any { return p.newMessages(r, list(r)[2:], false, false) }),
		sample("messages-empty", messagesTemplate, 0, func(r *web.Request) any { return p.newMessages(r, nil, false, true) }),
		sample("message", messageTemplate, 0, func(r *web.Request) any { return p.newMessage(r, list(r)[2]) }),
		sample("message-new", messageTemplate, 1, func(r *web.Request) any { return p.newMessage(r, list(r)[1]) }),
		sample("message-broken", messageTemplate, 0, func(r *web.Request) any { return p.newMessage(r, list(r)[3]) }),
	}
}
