package signinweb

import (
	"genkan/internal/form"
	"genkan/internal/web"
)

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	return []web.Sample{
		{Name: "login", Template: emailTemplate, Value: func(r *web.Request) any {
			page := newEmailPage(r, emailForm{}, &form.Complaints{})
			page.offerPasskeys()
			return page
		}},
		{Name: "login-error", Template: emailTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("email", "email.format")
			return newEmailPage(r, emailForm{Email: "yamada＠example"}, &bad)
		}},
		{Name: "login-password", Template: passwordTemplate, Value: func(r *web.Request) any {
			return newPasswordPage(r, passwordForm{Email: "taro.yamada@example.co.jp"}, &form.Complaints{})
		}},
		{Name: "login-password-error", Template: passwordTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("password", "signin.slowed", "n", 4)
			return newPasswordPage(r, passwordForm{Email: "taro.yamada@example.co.jp"}, &bad)
		}},
	}
}
