package passkeys

import (
	"time"

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

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	sample := func(name string, t *web.Template, value func(r *web.Request) any) web.Sample {
		return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return value(r)
		}}
	}
	return []web.Sample{
		sample("passkeys", passkeysTemplate, func(r *web.Request) any {
			page := newPasskeys(r, samplePasskeys(r), false)
			page.Status, page.Script = page.T("notice.factor_removed"), "passkey"
			page.Signal = &passkeySignal{Domain: "account.example", User: "c2FtcGxl", Keys: "b25l dHdv", Name: "taro.yamada@example.co.jp", Shown: "Yamada"}
			return page
		}),
		sample("passkeys-empty", passkeysTemplate, func(r *web.Request) any { return newPasskeys(r, nil, false) }),
		sample("passkeys-off", passkeysTemplate, func(r *web.Request) any { return newPasskeys(r, nil, true) }),
		sample("passkey-new", passkeyNewTemplate, func(r *web.Request) any { return newPasskeyNew(r, false, false) }),
		sample("passkey-new-key", passkeyNewTemplate, func(r *web.Request) any { return newPasskeyNew(r, true, false) }),
		sample("passkey-new-off", passkeyNewTemplate, func(r *web.Request) any { return newPasskeyNew(r, false, true) }),
	}
}

// Letters are the mails about passkeys, with sample data.
func Letters(now time.Time) []mail.Mail {
	return []mail.Mail{
		security.SampleNotice("passkey_added", "", nil, now), security.SampleNotice("passkey_removed", "", nil, now),
		security.SampleNotice("passkey_copied", "", nil, now),
	}
}
