package signinweb

import (
	"time"

	"genkan/internal/form"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	return []web.Sample{
		{Name: "login", Template: emailTemplate, Value: func(r *web.Request) any {
			return newEmailPage(r, emailForm{}, &form.Complaints{})
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
		{Name: "login-locked", Template: passwordTemplate, Value: func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("password", "signin.locked")
			return newPasswordPage(r, passwordForm{Email: "taro.yamada@example.co.jp"}, &bad)
		}},
		verifySample("login-verify", factor.TOTP, ""),
		verifySample("login-verify-error", factor.TOTP, "factor.clock"),
		verifySample("login-verify-sms", factor.SMS, ""),
		verifySample("login-verify-recovery", factor.Recovery, "factor.recovery.used"),
		{Name: "login-verify-sms-unsent", Template: verifyTemplate, Value: func(r *web.Request) any {
			a := sampleAsked(r)
			a.Until, a.NextSend = time.Time{}, time.Time{}
			return newVerifyPage(r, a, factor.SMS, web.FactorAnswer{}, nil, &form.Complaints{})
		}},
		reauthSample("reauth", "/security/password", nil, "", ""),
		reauthSample("reauth-factor", "/security/factors", sampleMethods(), "password", "reauth.wrong"),
		reauthSample("reauth-factor-error", "/closing", sampleMethods(), "code", "factor.wrong"),
		{Name: "login-recovery", Template: recoveryTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return newRecoveryPage(r, 8, "/")
		}},
		{Name: "login-recovery-few", Template: recoveryTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return newRecoveryPage(r, 2, "/")
		}},
	}
}

func sampleMethods() []string {
	return []string{factor.TOTP, factor.Passkey, factor.SMS, factor.Recovery}
}

func reauthSample(name, next string, methods []string, field, wrong string) web.Sample {
	return web.Sample{Name: name, Template: reauthTemplate, Value: func(r *web.Request) any {
		r.Visitor = web.SampleVisitor(r)
		var bad form.Complaints
		if wrong != "" {
			bad.Add(field, wrong)
		}
		return newReauthPage(r, reauthAsk{Form: reauthForm{Next: next}, Asked: factor.Asked{Methods: methods}, Address: "taro.yamada@example.co.jp"}, &bad)
	}}
}

func sampleAsked(r *web.Request) factor.Asked {
	return factor.Asked{Methods: sampleMethods(), Number: "+819012345678",
		Until: r.Now.Add(9 * time.Minute), NextSend: r.Now.Add(40 * time.Second)}
}

func verifySample(name, method, wrong string) web.Sample {
	return web.Sample{Name: name, Template: verifyTemplate, Value: func(r *web.Request) any {
		var bad form.Complaints
		if wrong != "" {
			bad.Add("code", wrong)
		}
		return newVerifyPage(r, sampleAsked(r), method, web.FactorAnswer{}, nil, &bad)
	}}
}
