package console

import (
	"context"
	"net/http"

	"genkan/internal/console/desk"
	"genkan/internal/support"
	"genkan/internal/web"
)

// startPage says what waits for this operator.
type startPage struct {
	desk.Page
	Cards []card
	Roles []string
	Quiet bool // none of the roles has work here yet
}

// card leads to a part of the desk.
type card struct {
	Title, Text, URL string
	Count            int64
	Counts           bool
}

// waiting is how much work there is.
type waiting struct {
	Queue     int64
	Oldest    string
	Approvals int
	Runs      int
}

func newStart(r *web.Request, n waiting) startPage {
	v := startPage{Page: desk.New(r, "start", "web.desk")}
	for _, role := range support.AllRoles() {
		if r.Visitor.Has(role) {
			v.Roles = append(v.Roles, v.T(roleKey(role)))
		}
	}
	if r.Visitor.Has(desk.Readers()...) {
		queue := card{Title: v.T("desk.queue"), Text: v.T("desk.queue.none"), URL: "/desk/queue", Count: n.Queue, Counts: true}
		if n.Queue > 0 {
			queue.Text = v.T("desk.queue.since", "day", n.Oldest)
		}
		v.Cards = append(v.Cards, queue,
			card{Title: v.T("desk.approvals"), Text: v.T("desk.approvals.card"), URL: "/desk/approvals", Count: int64(n.Approvals), Counts: true},
			card{Title: v.T("desk.companies"), Text: v.T("desk.companies.card"), URL: "/desk/companies"},
			card{Title: v.T("desk.imports"), Text: v.T("desk.imports.card"), URL: "/desk/imports", Count: int64(n.Runs), Counts: true},
			card{Title: v.T("desk.lists"), Text: v.T("desk.lists.card"), URL: "/desk/lists"})
	}
	if r.Visitor.Has(desk.Rulers()...) {
		v.Cards = append(v.Cards, card{Title: v.T("desk.operators"), Text: v.T("desk.operators.card"), URL: "/desk/operators"})
	}
	v.Quiet = len(v.Cards) == 0
	return v
}

func (p *Pages) showStart(w http.ResponseWriter, r *web.Request) error {
	n, err := p.waiting(r.Context(), r)
	if err != nil {
		return err
	}
	v := newStart(r, n)
	v.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, startTemplate, v)
}

func (p *Pages) waiting(ctx context.Context, r *web.Request) (waiting, error) {
	var n waiting
	if !r.Visitor.Has(desk.Readers()...) {
		return n, nil
	}
	many, oldest, err := p.Directory.Backlog(ctx, p.DB)
	if err != nil {
		return n, err
	}
	n.Queue = many
	if !oldest.IsZero() {
		n.Oldest = r.Words.Date(oldest)
	}
	if n.Approvals, err = support.CountWaiting(ctx, p.DB, r.Now); err != nil {
		return n, err
	}
	runs, err := p.Imports.Runs(ctx, p.DB, 20, "")
	for _, run := range runs {
		if run.Open() {
			n.Runs++
		}
	}
	return n, err
}
