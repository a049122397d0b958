package review

import (
	"embed"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/postal"
	"genkan/internal/steward"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	queueTemplate     = web.NewTemplate(files, "queue.html")
	companiesTemplate = web.NewTemplate(files, "companies.html")
	companyTemplate   = web.NewTemplate(files, "company.html")
	rejectTemplate    = web.NewTemplate(files, "reject.html")
	mergeTemplate     = web.NewTemplate(files, "merge.html")
	undoTemplate      = web.NewTemplate(files, "undo.html")
	siteTemplate      = web.NewTemplate(files, "site.html")
	siteMergeTemplate = web.NewTemplate(files, "site_merge.html")
	approvalsTemplate = web.NewTemplate(files, "approvals.html")
	approvalTemplate  = web.NewTemplate(files, "approval.html")
)

// Parts are what the pages work with.
type Parts struct {
	DB        *store.DB
	Directory *directory.Directory
	Steward   *steward.Service
	Countries *postal.Names
}

// Pages serves the pages.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// Routes lists the routes. Each names the roles it exists for.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		desk.Get("/desk/queue", desk.Readers(), p.showQueue),
		desk.Get("/desk/companies", desk.Readers(), p.showCompanies),
		desk.Get("/desk/companies/{id}", desk.Readers(), p.showCompany),
		desk.Post("/desk/companies/{id}", desk.Stewards(), p.postCompany),
		desk.Get("/desk/companies/{id}/reject", desk.Stewards(), p.showReject),
		desk.Post("/desk/companies/{id}/reject", desk.Stewards(), p.postReject),
		desk.Get("/desk/companies/{id}/merge", desk.Stewards(), p.showMerge),
		desk.Post("/desk/companies/{id}/merge", desk.Stewards(), p.postMerge),
		desk.Get("/desk/merges/{id}", desk.Readers(), p.showUndo),
		desk.Post("/desk/merges/{id}", desk.Stewards(), p.postUndo),
		desk.Get("/desk/sites/{id}", desk.Readers(), p.showSite),
		desk.Post("/desk/sites/{id}", desk.Stewards(), p.postSite),
		desk.Get("/desk/sites/{id}/reject", desk.Stewards(), p.showSiteReject),
		desk.Post("/desk/sites/{id}/reject", desk.Stewards(), p.postSiteReject),
		desk.Get("/desk/sites/{id}/merge", desk.Stewards(), p.showSiteMerge),
		desk.Post("/desk/sites/{id}/merge", desk.Stewards(), p.postSiteMerge),
		desk.Get("/desk/approvals", desk.Readers(), p.showApprovals),
		desk.Get("/desk/approvals/{id}", desk.Readers(), p.showApproval),
		desk.Post("/desk/approvals/{id}", desk.Stewards(), p.postApproval),
		desk.Post("/desk/approvals/{id}/withdraw", desk.Stewards(), p.withdraw),
	}
}
