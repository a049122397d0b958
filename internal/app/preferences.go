package app

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/consent"
	"genkan/internal/preference"
	"genkan/internal/preference/preferenceweb"
	"genkan/internal/store"
	"genkan/internal/web"
)

// preferencesParts are the parts of preferences; Parts embeds them.
type preferencesParts struct {
	Preferences *preference.Preferences
}

func (p *Parts) makePreferences(context.Context) error {
	p.Preferences = preference.New(preference.Parts{DB: p.DB, Audit: p.Audit, Texts: p.Texts, Keys: p.Keys, Phone: p.phoneOf})
	p.Post.Ask(promotions{p})
	p.Courier.Know(readers{p})
	return nil
}

// phoneOf gives the number of a profile: preferences know no profile.
func (p *Parts) phoneOf(ctx context.Context, q store.Querier, account string) (string, error) {
	x, err := p.Profiles.Get(ctx, q, account)
	return x.Phone.E164, err
}

func (p *Parts) preferencesRoutes() []web.Route {
	return preferenceweb.New(preferenceweb.Parts{DB: p.DB, Preferences: p.Preferences, Zone: p.Config.Location().String(),
		Phone: func(ctx context.Context, account string) (string, error) { return p.phoneOf(ctx, p.DB, account) }}).Routes()
}

func (p *Parts) schedulePreferences() {}

// promotions tells the post office who wants what: mail knows no consent.
type promotions struct{ p *Parts }

func (x promotions) May(ctx context.Context, q store.Querier, person, topic string) (bool, error) {
	return preference.MayPromote(ctx, q, person, topic, consent.ByMail)
}

func (x promotions) Stop(person, topic string) (string, error) {
	return x.p.Preferences.Link(person, preference.Choice{Topic: topic, Channel: consent.ByMail})
}

// readers tells the courier how people want their mail when it leaves.
type readers struct{ p *Parts }

func (x readers) Form(ctx context.Context, person string) (zone string, plain bool, err error) {
	a, _, err := account.ByID(ctx, x.p.DB, person)
	return a.TimeZone, a.MailForm == account.PlainMail, err
}

func (x readers) Wants(ctx context.Context, person, topic string) (bool, error) {
	return preference.MayPromote(ctx, x.p.DB, person, topic, consent.ByMail)
}
