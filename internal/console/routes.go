package console

import (
	"genkan/internal/console/desk"
	"genkan/internal/console/review"
	"genkan/internal/directory"
	"genkan/internal/importrun"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/steward"
	"genkan/internal/store"
	"genkan/internal/support"
	"genkan/internal/web"
)

// Parts are what the desk works with.
type Parts struct {
	DB        *store.DB
	Directory *directory.Directory
	Steward   *steward.Service
	Profiles  *profile.Profiles
	Imports   *importrun.Imports
	Crew      *support.Crew
	Countries *postal.Names
}

// Pages serves the desk.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// review are the pages about the directory.
func (p *Pages) review() *review.Pages {
	return review.New(review.Parts{DB: p.DB, Directory: p.Directory, Steward: p.Steward, Countries: p.Countries})
}

// maxUpload is a little more than the largest file importrun takes.
const maxUpload = 1<<30 + 1<<20

// Routes lists the routes. Each names the roles it exists for.
func (p *Pages) Routes() []web.Route {
	upload := desk.Post("/desk/imports", desk.Stewards(), p.upload)
	upload.Upload = maxUpload
	state := desk.Get("/desk/imports/{id}/state", desk.Readers(), p.runState)
	state.Passive = true // a page that looks by itself keeps nobody signed in
	return append(p.review().Routes(), []web.Route{
		desk.Get("/desk", support.AllRoles(), p.showStart),
		desk.Get("/desk/imports", desk.Readers(), p.showImports),
		upload,
		desk.Get("/desk/imports/{id}", desk.Readers(), p.showRun),
		state,
		desk.Get("/desk/imports/{id}/report.csv", desk.Readers(), p.report),
		desk.Post("/desk/imports/{id}", desk.Stewards(), p.postRun),
		desk.Get("/desk/lists", desk.Readers(), p.showLists),
		desk.Get("/desk/lists/{list}/new", desk.Stewards(), p.showChoice),
		desk.Post("/desk/lists/{list}/new", desk.Stewards(), p.postChoice),
		desk.Get("/desk/lists/{list}/{id}", desk.Stewards(), p.showChoice),
		desk.Post("/desk/lists/{list}/{id}", desk.Stewards(), p.postChoice),
		desk.Post("/desk/lists/{list}/{id}/place", desk.Stewards(), p.placeChoice),
		desk.Get("/desk/operators", desk.Rulers(), p.showOperators),
		desk.Recent(desk.Post("/desk/operators", []string{support.Superuser}, p.grant)),
		desk.Get("/desk/operators/{handle}/{role}", []string{support.Superuser}, p.showTake),
		desk.Recent(desk.Post("/desk/operators/{handle}/{role}", []string{support.Superuser}, p.take)),
	}...)
}
