package securityweb

import (
	"time"

	"genkan/internal/form"
	"genkan/internal/mail"
	"genkan/internal/security"
	"genkan/internal/security/emailchange"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// samplePages are drawn as if every page of account security existed.
func samplePages() *FactorPages {
	return NewFactors(FactorParts{Issuer: "Genkan", Built: func(string) bool { return true }})
}

// signedIn is a sample drawn for somebody who is signed in.
func signedIn(name string, t *web.Template, value func(r *web.Request) any) web.Sample {
	return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
		r.Visitor = web.SampleVisitor(r)
		return value(r)
	}}
}

func sampleHeld(r *web.Request) factor.Held {
	return factor.Held{Recovery: 8, Factors: []factor.Factor{
		{ID: "a", Kind: factor.TOTP, Name: "Work phone", CreatedAt: r.Now.Add(-60 * 24 * time.Hour), UsedAt: r.Now.Add(-time.Hour)},
		{ID: "b", Kind: factor.SMS, CreatedAt: r.Now.Add(-30 * 24 * time.Hour)},
		{ID: "c", Kind: factor.Passkey, Name: "Windows Hello", CreatedAt: r.Now.Add(-24 * time.Hour), UsedAt: r.Now},
	}}
}

// sampleSetup is a set-up with a key or codes that are the same every day.
func sampleSetup(kind string, proved bool) factor.Setup {
	s := factor.SampleSetup(kind, []byte("12345678901234567890"))
	if s.Proved = proved; proved {
		s.Codes = []string{"2345-6789", "ABCD-EFGH", "JKLM-NPQR", "STUV-WXYZ", "23AB-45CD", "67EF-89GH", "JK23-LM45", "NP67-QR89", "STAB-UVCD", "WXEF-YZGH"}
	}
	return s
}

// FactorSamples lists the pages with sample data.
func FactorSamples() []web.Sample {
	p := samplePages()
	out := append(overviewSamples(p), chooseSamples(p)...)
	out = append(out, appSamples(p)...)
	out = append(out, codesSamples(p)...)
	out = append(out, textSamples(p)...)
	return append(out, removeSamples(p)...)
}

func overviewSamples(p *FactorPages) []web.Sample {
	full := func(r *web.Request) overview {
		return overview{email: "taro.yamada@example.co.jp", passwordAt: r.Now.Add(-90 * 24 * time.Hour), held: sampleHeld(r), mobile: "090-1234-5678", devices: 2}
	}
	return []web.Sample{
		signedIn("security", overviewTemplate, func(r *web.Request) any { return p.newOverview(r, full(r)) }),
		signedIn("security-off", overviewTemplate, func(r *web.Request) any {
			return p.newOverview(r, overview{email: "taro.yamada@example.co.jp", passwordAt: r.Now, devices: 1})
		}),
		signedIn("security-waiting", overviewTemplate, func(r *web.Request) any {
			o := full(r)
			o.reset = r.Now.Add(20 * time.Hour)
			o.change = &emailchange.Pending{Email: "yamada@new.example.com", Proved: true, Due: r.Now.Add(emailchange.Wait)}
			return p.newOverview(r, o)
		}),
		signedIn("security-few-codes", overviewTemplate, func(r *web.Request) any {
			o := full(r)
			o.held.Factors, o.held.Recovery = o.held.Factors[:1], 1
			page := p.newOverview(r, o)
			page.Status = page.T("notice.factor_on")
			return page
		}),
	}
}

func chooseSamples(p *FactorPages) []web.Sample {
	all := map[string]bool{factor.TOTP: true, factor.Passkey: true, factor.SMS: true}
	return []web.Sample{
		signedIn("factors", chooseTemplate, func(r *web.Request) any {
			return p.newChoose(r, choice{held: sampleHeld(r), offered: map[string]bool{factor.TOTP: true, factor.Passkey: true}}, &form.Complaints{})
		}),
		signedIn("factors-none", chooseTemplate, func(r *web.Request) any { return p.newChoose(r, choice{offered: all}, &form.Complaints{}) }),
		signedIn("factors-demanded", chooseTemplate, func(r *web.Request) any {
			return p.newChoose(r, choice{offered: map[string]bool{factor.TOTP: true, factor.Passkey: true}, demanded: true}, &form.Complaints{})
		}),
		signedIn("factors-errors", chooseTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("kind", "factor.choose.none")
			return p.newChoose(r, choice{offered: all}, &bad)
		}),
	}
}

func appSamples(p *FactorPages) []web.Sample {
	draw := func(r *web.Request, f appForm, bad *form.Complaints) any {
		page, _ := p.newApp(r, sampleSetup(factor.TOTP, false), "taro.yamada@example.co.jp", f, bad) // the sample's address fits
		return page
	}
	return []web.Sample{
		signedIn("factor-app", appTemplate, func(r *web.Request) any { return draw(r, appForm{}, &form.Complaints{}) }),
		signedIn("factor-app-errors", appTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("name", "factor.name.too_long", "n", factor.NameLength, "m", 41)
			bad.Add("code", "factor.clock")
			return draw(r, appForm{Name: "My telephone of the year two thousand and 26"}, &bad)
		}),
		signedIn("factor-app-over", appTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("code", "factor.setup.over")
			return draw(r, appForm{Name: "Work phone"}, &bad)
		}),
	}
}

func codesSamples(p *FactorPages) []web.Sample {
	return []web.Sample{
		signedIn("factor-codes", codesTemplate, func(r *web.Request) any {
			return p.newCodes(r, sampleSetup(factor.TOTP, true), codesForm{}, &form.Complaints{})
		}),
		signedIn("factor-codes-again", codesTemplate, func(r *web.Request) any {
			return p.newCodes(r, sampleSetup(factor.Recovery, true), codesForm{}, &form.Complaints{})
		}),
		signedIn("factor-codes-errors", codesTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("saved", "factor.recovery.unsaved")
			return p.newCodes(r, sampleSetup(factor.TOTP, true), codesForm{}, &bad)
		}),
		signedIn("factor-recovery", recoveryTemplate, func(r *web.Request) any { return p.newRecoveryPage(r, sampleHeld(r)) }),
	}
}

func textSamples(p *FactorPages) []web.Sample {
	sent := func(r *web.Request) texted {
		return texted{setup: sampleSetup(factor.SMS, false), number: "+81 90-1234-5678", sent: true,
			code: security.CodeState{ID: "sample", SentAt: r.Now.Add(-17 * time.Second), Until: r.Now.Add(10 * time.Minute)}}
	}
	return []web.Sample{
		signedIn("factor-sms-none", textTemplate, func(r *web.Request) any {
			return p.newText(r, texted{setup: sampleSetup(factor.SMS, false)}, &form.Complaints{})
		}),
		signedIn("factor-sms", textTemplate, func(r *web.Request) any {
			return p.newText(r, texted{setup: sampleSetup(factor.SMS, false), number: "+81 90-1234-5678"}, &form.Complaints{})
		}),
		signedIn("factor-sms-sent", textTemplate, func(r *web.Request) any { return p.newText(r, sent(r), &form.Complaints{}) }),
		signedIn("factor-sms-errors", textTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("code", "sms.code.wrong")
			return p.newText(r, sent(r), &bad)
		}),
	}
}

func removeSamples(p *FactorPages) []web.Sample {
	remove := func(name string, change func(x *factor.Removal)) web.Sample {
		return signedIn(name, factorRemoveTemplate, func(r *web.Request) any {
			x := factor.Removal{Factor: sampleHeld(r).Factors[0]}
			change(&x)
			return p.newRemove(r, x)
		})
	}
	return []web.Sample{
		remove("factor-remove", func(*factor.Removal) {}),
		remove("factor-remove-last", func(x *factor.Removal) { x.Last = true }),
		remove("factor-remove-refused", func(x *factor.Removal) { x.Last, x.Why = true, factor.SampleRefusal("factor.last") }),
		remove("factor-remove-password", func(x *factor.Removal) { x.Last, x.Why = true, factor.SampleRefusal("factor.password_first") }),
		signedIn("factor-rename", factorRenameTemplate, func(r *web.Request) any {
			return p.newRename(r, sampleHeld(r).Factors[0], factorForm{Name: "Work phone"}, &form.Complaints{})
		}),
		signedIn("factor-rename-errors", factorRenameTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("name", "factor.name.too_long", "n", factor.NameLength, "m", 41)
			return p.newRename(r, sampleHeld(r).Factors[0], factorForm{Name: "My telephone of the year two thousand and 26"}, &bad)
		}),
	}
}

// FactorMails lists the notices with sample data.
func FactorMails(now time.Time) []mail.Mail {
	var out []mail.Mail
	for _, kind := range factor.Notices() {
		out = append(out, security.SampleNotice(kind, "", nil, now))
	}
	return out
}
