package securityweb

import (
	"time"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/mail"
	"genkan/internal/security"
	"genkan/internal/security/passkey"
	"genkan/internal/web"
)

func samplePasskeys(r *web.Request) []passkey.Key {
	return []passkey.Key{
		{ID: "one", Name: "Google Password Manager", Synced: true, CreatedAt: r.Now.Add(-90 * 24 * time.Hour), UsedAt: r.Now.Add(-2 * time.Hour)},
		{ID: "two", Name: "会社のノートパソコン（経理部の共有スペースに置いてあるもの）", CreatedAt: r.Now.Add(-9 * 24 * time.Hour)},
		{ID: "three", Portable: true, CreatedAt: r.Now.Add(-8 * 24 * time.Hour), UsedAt: r.Now.Add(-26 * time.Hour)},
	}
}

// PasskeySamples lists the pages with sample data.
func PasskeySamples() []web.Sample {
	sample := func(name string, t *web.Template, value func(r *web.Request) any) web.Sample {
		return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return value(r)
		}}
	}
	named := passkeyNameForm{ID: "one", Name: "Google Password Manager"}
	return []web.Sample{
		sample("passkeys", passkeysTemplate, func(r *web.Request) any {
			page := newPasskeys(r, samplePasskeys(r), false)
			page.Status, page.Script = page.T("notice.passkey.removed"), "passkey"
			page.Signal = &passkeySignal{Domain: "account.example", User: "c2FtcGxl", Keys: "b25l dHdv", Name: "taro.yamada@example.co.jp", Shown: "Yamada"}
			return page
		}),
		sample("passkeys-empty", passkeysTemplate, func(r *web.Request) any { return newPasskeys(r, nil, false) }),
		sample("passkeys-off", passkeysTemplate, func(r *web.Request) any { return newPasskeys(r, nil, true) }),
		sample("passkey-new", passkeyNewTemplate, func(r *web.Request) any { return newPasskeyNew(r, false, false) }),
		sample("passkey-new-key", passkeyNewTemplate, func(r *web.Request) any { return newPasskeyNew(r, true, false) }),
		sample("passkey-new-off", passkeyNewTemplate, func(r *web.Request) any { return newPasskeyNew(r, false, true) }),
		sample("passkey-name", passkeyNameTemplate, func(r *web.Request) any { return newPasskeyName(r, named, &form.Complaints{}) }),
		sample("passkey-name-error", passkeyNameTemplate, func(r *web.Request) any {
			bad := &form.Complaints{}
			bad.Add("name", "passkey.name.long", "n", 40, "m", 41)
			return newPasskeyName(r, passkeyNameForm{ID: "one", Name: "01234567890123456789012345678901234567890"}, bad)
		}),
		sample("passkey-remove", passkeyRemoveTemplate, func(r *web.Request) any { return newPasskeyRemove(r, samplePasskeys(r)[0], &form.Complaints{}) }),
		sample("passkey-remove-error", passkeyRemoveTemplate, func(r *web.Request) any {
			bad := &form.Complaints{}
			bad.Add("", "passkey.many", "n", 20)
			return newPasskeyRemove(r, samplePasskeys(r)[0], bad)
		}),
		web.ErrorSample("error-404-passkey", fault.New(fault.NotFound, "passkey.gone")),
	}
}

// PasskeyLetters are the mails about passkeys, with sample data.
func PasskeyLetters(now time.Time) []mail.Mail {
	return []mail.Mail{security.SampleNotice("passkey_added", "MAIL-6-passkey-added", nil, now), security.SampleNotice("passkey_removed", "MAIL-6-passkey-removed", nil, now), security.SampleNotice("passkey_copied", "MAIL-6-passkey-copied", nil, now)}
}
