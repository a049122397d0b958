package app

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/account/accountweb"
	"genkan/internal/directory/directoryweb"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/profile/profileweb"
	"genkan/internal/web"
)

// profileParts are the parts of this file; Parts embeds them.
type profileParts struct {
	Profiles *profile.Profiles
	Names    *postal.Names // of countries, in every language
}

func (p *Parts) makeProfile(ctx context.Context) error {
	p.Profiles = profile.New(profile.Parts{DB: p.DB, Directory: p.Directory, Audit: p.Audit})
	p.Names = postal.NewNames()
	return p.Profiles.Seed(ctx)
}

func (p *Parts) profileRoutes() []web.Route {
	profiles := profileweb.New(profileweb.Parts{DB: p.DB, Profiles: p.Profiles, Names: p.Names})
	companies := directoryweb.New(directoryweb.Parts{DB: p.DB, Profiles: p.Profiles, Directory: p.Directory, Limits: p.Limits, Names: p.Names, MailDomain: p.mailDomain})
	return append(profiles.Routes(), companies.Routes()...)
}

// mailDomain gives the domain of an account's confirmed address, "" if there is
// no account or nobody could type its address today.
func (p *Parts) mailDomain(ctx context.Context, id string) (string, error) {
	a, found, err := account.ByID(ctx, p.DB, id)
	if err != nil || !found {
		return "", err
	}
	email, err := account.ParseEmail(a.Email)
	if err != nil {
		return "", nil
	}
	return email.Domain(), nil
}

// profileTabs are the parts of profile management that exist.
func (p *Parts) profileTabs() []web.Tab {
	return []web.Tab{{Name: "profile", Key: "profile.tab", URL: "/profile"}, {Name: "security", Key: "security.tab", URL: "/security"}}
}

// homePages are the start page and the home page, which lists what a profile
// still lacks.
func (p *Parts) homePages() *accountweb.Pages {
	return accountweb.New(accountweb.Parts{Missing: func(ctx context.Context, account string) ([]profile.Field, error) {
		return p.Profiles.Missing(ctx, p.DB, account)
	}, Protected: p.protected, Demo: demoData{p}})
}

// profileWorkers run beside the pages until their context ends.
func (p *Parts) profileWorkers() []func(ctx context.Context) error { return nil }

func (p *Parts) scheduleProfile() {}
