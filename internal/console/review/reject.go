package review

import (
	"net/http"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/form"
	"genkan/internal/profile"
	"genkan/internal/steward"
	"genkan/internal/support"
	"genkan/internal/web"
)

// rejectPage says what rejecting a company or an address does, and asks why.
// The people concerned are told the reason in their own language; the words of
// the operator stand in the history.
type rejectPage struct {
	desk.Page
	Heading, Lead, Go string
	Names             names
	Line              string
	People            int
	Action, Back      string
	Because, Reason   web.Field
}

type rejectForm struct {
	Because string `form:"because"`
	Reason  string `form:"reason"`
}

// read judges the form.
func (f rejectForm) read(bad *form.Complaints) (steward.Because, string, error) {
	because, err := steward.ParseBecause(f.Because)
	if err := bad.AddFaults(err); err != nil {
		return because, "", err
	}
	reason, err := support.ParseReason(f.Reason)
	return because, reason, bad.AddFaults(err)
}

func newReject(r *web.Request, titleKey string, n names, people int, f rejectForm, bad *form.Complaints) rejectPage {
	v := rejectPage{Page: desk.New(r, "queue", titleKey), Names: n, People: people}
	v.Heading = v.Title
	v.Complain(bad, "because", "reason")
	v.Because = v.Field("because", "desk.reject.because", f.Because)
	v.Because.Required, v.Because.Hint = true, v.T("desk.reject.because.hint")
	for _, b := range steward.Becauses() {
		v.Because.Choices = append(v.Because.Choices, web.Choice{Value: string(b), Label: v.T(b.Key()), Checked: string(b) == f.Because})
	}
	v.Reason = v.Why(f.Reason)
	return v
}

func newCompanyReject(r *web.Request, c directory.Company, people int, f rejectForm, bad *form.Complaints) rejectPage {
	v := newReject(r, "desk.reject.company", namesOf(c, r.Words.Lang()), people, f, bad)
	v.Lead, v.Go = v.T("desk.reject.company.lead"), v.T("desk.reject.company.go")
	v.Back = "/desk/companies/" + c.ID
	v.Action = v.Back + "/reject"
	v.Submits(v.Action)
	return v
}

// candidate reads a company that waits to be decided.
func (p *Pages) candidate(r *web.Request) (directory.Company, int, error) {
	at, err := desk.ID(r, "id")
	if err != nil {
		return directory.Company{}, 0, err
	}
	d, err := p.Directory.Detail(r.Context(), p.DB, at)
	if err != nil {
		return directory.Company{}, 0, err
	}
	people, err := profile.CountAt(r.Context(), p.DB, at)
	return d.Company, people, err
}

func (p *Pages) showReject(w http.ResponseWriter, r *web.Request) error {
	c, people, err := p.candidate(r)
	if err != nil {
		return err
	}
	if c.State != directory.Candidate {
		return r.Redirect(w, "/desk/companies/"+c.ID) // decided meanwhile
	}
	return r.Show(w, http.StatusOK, rejectTemplate, newCompanyReject(r, c, people, rejectForm{}, &form.Complaints{}))
}

func (p *Pages) postReject(w http.ResponseWriter, r *web.Request) error {
	c, people, err := p.candidate(r)
	if err != nil {
		return err
	}
	var f rejectForm
	draw := func(status int, bad *form.Complaints) error {
		return r.Show(w, status, rejectTemplate, newCompanyReject(r, c, people, f, bad))
	}
	return desk.Submit(w, r, &f, draw, func(bad *form.Complaints) error {
		because, reason, err := f.read(bad)
		if err != nil || !bad.Empty() {
			return err
		}
		return p.Steward.Reject(r.Context(), desk.Act(r, reason), c.ID, because)
	}, "notice.desk.rejected", "/desk/queue")
}
