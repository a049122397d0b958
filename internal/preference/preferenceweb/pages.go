package preferenceweb

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/consent"
	"genkan/internal/form"
	"genkan/internal/preference"
	"genkan/internal/web"
)

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	p := New(Parts{Preferences: preference.New(preference.Parts{}), Phone: func(context.Context, string) (string, error) { return "", nil }, Zone: "Asia/Tokyo"})
	signedIn := func(name string, value func(r *web.Request) any) web.Sample {
		return web.Sample{Name: name, Template: preferencesTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return value(r)
		}}
	}
	some := preference.Settings{Wishes: account.Wishes{Language: "ja", TimeZone: "Asia/Singapore", MailForm: account.PlainMail},
		On: map[preference.Choice]bool{{Topic: consent.News, Channel: consent.ByMail}: true, {Topic: consent.Update, Channel: consent.ByPhone}: true}}
	wish := preference.Wish{Account: "sample", Choice: preference.Choice{Topic: consent.News, Channel: consent.ByMail}}
	return []web.Sample{
		signedIn("preferences", func(r *web.Request) any {
			none := preference.Settings{Wishes: account.Wishes{Language: r.Words.Lang()}}
			return p.newPreferences(r, p.stored(r, none), "+81312345678", nil, &form.Complaints{})
		}),
		signedIn("preferences-chosen", func(r *web.Request) any {
			page := p.newPreferences(r, p.stored(r, some), "+81312345678", nil, &form.Complaints{})
			page.Status = r.Words.T("notice.stopped")
			return page
		}),
		signedIn("preferences-errors", func(r *web.Request) any {
			f := p.stored(r, some)
			f.Zone, f.NewsPhone = "Nihon", true
			bad := &form.Complaints{}
			bad.Add("time_zone", "preference.zone")
			bad.Add("news_phone", "preference.no_phone")
			return p.newPreferences(r, f, "", nil, bad)
		}),
		signedIn("preferences-conflict", func(r *web.Request) any {
			bad := &form.Complaints{}
			bad.Add("", "error.conflict")
			return p.newPreferences(r, p.stored(r, preference.Settings{Wishes: account.Wishes{Language: r.Words.Lang()}}), "+81312345678", &some, bad)
		}),
		{Name: "unsubscribe", Template: unsubscribeTemplate, Value: func(r *web.Request) any { return newUnsubscribe(r, wish, false) }},
		{Name: "unsubscribe-done", Template: unsubscribeTemplate, Value: func(r *web.Request) any { return newUnsubscribe(r, wish, true) }},
	}
}
