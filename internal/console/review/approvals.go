package review

import (
	"net/http"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/steward"
	"genkan/internal/support"
	"genkan/internal/web"
)

// approvalsPage lists the acts that wait for a second operator.
type approvalsPage struct {
	desk.Page
	Rows []approvalRow
}

type approvalRow struct {
	URL, What       string
	By, Since, Ends string
	Own             bool
}

// approvalPage shows an act that waits: what it would do, and the form that
// decides, or takes it back where it is one's own.
type approvalPage struct {
	desk.Page
	ID               string
	Facts            []desk.Fact
	Preview          *preview
	Gone             bool // it cannot be carried out any more
	Own, Open        bool
	Decision, Reason web.Field
}

type decisionForm struct {
	Decision string `form:"decision"`
	Reason   string `form:"reason"`
}

func (p *Pages) showApprovals(w http.ResponseWriter, r *web.Request) error {
	all, err := support.Waiting(r.Context(), p.DB, r.Now)
	if err != nil {
		return err
	}
	v := approvalsPage{Page: desk.New(r, "approvals", "desk.approvals")}
	for _, a := range all {
		row, err := p.approvalRow(r, v.Page, a)
		if err != nil {
			return err
		}
		v.Rows = append(v.Rows, row)
	}
	v.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, approvalsTemplate, v)
}

func (p *Pages) approvalRow(r *web.Request, v desk.Page, a support.Approval) (approvalRow, error) {
	by, err := desk.Colleague(r, p.DB, a.AskedBy)
	if err != nil {
		return approvalRow{}, err
	}
	row := approvalRow{URL: "/desk/approvals/" + a.ID, By: by, Since: r.Words.DateTime(a.AskedAt), Ends: r.Words.Date(a.ExpiresAt), Own: a.AskedBy == r.Visitor.Account}
	loser, winner, err := steward.Pair(a)
	if err != nil {
		return row, err
	}
	all, err := p.mergeNames(r.Context(), []directory.Merge{{Loser: loser, Winner: winner}})
	row.What = v.T("desk.merge.line", "loser", namesOf(all[loser], v.Lang).First, "winner", namesOf(all[winner], v.Lang).First)
	return row, err
}

// drawApproval draws the page of one act.
func (p *Pages) drawApproval(w http.ResponseWriter, r *web.Request, status int, at string, f decisionForm, bad *form.Complaints) error {
	a, err := support.FindApproval(r.Context(), p.DB, at)
	if err != nil {
		return err
	}
	loser, winner, err := steward.Pair(a)
	if err != nil {
		return err
	}
	pre, err := p.Steward.Preview(r.Context(), loser, winner)
	if err != nil {
		return err
	}
	by, err := desk.Colleague(r, p.DB, a.AskedBy)
	if err != nil {
		return err
	}
	second := ""
	if a.DecidedBy != "" {
		if second, err = desk.Colleague(r, p.DB, a.DecidedBy); err != nil {
			return err
		}
	}
	v := p.newApproval(r, a, pre, by, second, f, bad)
	v.Status = r.Notice(w)
	return r.Show(w, status, approvalTemplate, v)
}

func (p *Pages) newApproval(r *web.Request, a support.Approval, pre steward.Preview, by, second string, f decisionForm, bad *form.Complaints) approvalPage {
	v := approvalPage{Page: desk.New(r, "approvals", "desk.approval"), ID: a.ID, Own: a.AskedBy == r.Visitor.Account}
	v.Open = a.State == "waiting" && a.ExpiresAt.After(r.Now)
	v.Gone = v.Open && (pre.Loser.State == directory.Merged || pre.Winner.State != directory.Confirmed)
	v.Complain(bad, "decision", "reason")
	v.Facts = approvalFacts(r, a, by, second)
	v.Preview = p.newPreview(v.Page, pre)
	if !v.Open || !v.May(support.Steward) {
		v.Own = false
		v.Open = false
		return v
	}
	if !v.Own {
		v.Submits("/desk/approvals/" + a.ID)
		v.Decision = v.Field("decision", "desk.approval.decision", f.Decision)
		v.Decision.Required = true
		v.Decision.Choices = []web.Choice{{Value: "approve", Label: v.T("desk.approval.approve"), Checked: f.Decision == "approve"}, {Value: "refuse", Label: v.T("desk.approval.refuse"), Checked: f.Decision == "refuse"}}
		v.Reason = v.Why(f.Reason)
	}
	return v
}

func approvalFacts(r *web.Request, a support.Approval, by, second string) []desk.Fact {
	t := r.Words.T
	out := desk.Facts(t("desk.asked_by"), by, t("desk.asked_at"), r.Words.DateTimeZone(a.AskedAt), t("desk.reason"), a.Reason)
	switch {
	case a.State == "approved":
		out = append(out, desk.NewFact(t("desk.approval.state"), t("desk.approval.approved")))
	case a.State == "refused":
		out = append(out, desk.NewFact(t("desk.approval.state"), t("desk.approval.refused")))
	case a.State == "withdrawn":
		out = append(out, desk.NewFact(t("desk.approval.state"), t("desk.approval.withdrawn")))
	case !a.ExpiresAt.After(r.Now):
		out = append(out, desk.NewFact(t("desk.approval.state"), t("desk.approval.expired")))
	default:
		return append(out, desk.NewFact(t("desk.approval.until"), r.Words.DateTimeZone(a.ExpiresAt)))
	}
	if second != "" {
		out = append(out, desk.NewFact(t("desk.decided_by"), second), desk.NewFact(t("desk.decided_at"), r.Words.DateTimeZone(a.DecidedAt)))
	}
	if a.Answer != "" {
		out = append(out, desk.NewFact(t("desk.answer"), a.Answer))
	}
	return out
}

func (p *Pages) showApproval(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	return p.drawApproval(w, r, http.StatusOK, at, decisionForm{}, &form.Complaints{})
}

func (p *Pages) postApproval(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	var f decisionForm
	draw := func(status int, bad *form.Complaints) error { return p.drawApproval(w, r, status, at, f, bad) }
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	return desk.Submitted(w, r, draw, func(bad *form.Complaints) error {
		if f.Decision != "approve" && f.Decision != "refuse" {
			bad.Add("decision", "desk.approval.choose")
		}
		reason, err := desk.ParseReason(bad, f.Reason)
		if err != nil || !bad.Empty() {
			return err
		}
		if f.Decision == "approve" {
			return p.Steward.Approve(r.Context(), desk.Act(r, reason), at)
		}
		return p.Steward.Refuse(r.Context(), desk.Act(r, reason), at)
	}, func() (string, string) {
		if f.Decision == "approve" {
			return "notice.desk.approved", "/desk/approvals"
		}
		return "notice.desk.refused", "/desk/approvals"
	})
}

// withdraw takes one's own wish back; there is nothing to say why.
func (p *Pages) withdraw(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	err = p.Steward.Withdraw(r.Context(), desk.Act(r, ""), at)
	var bad form.Complaints
	switch {
	case fault.KindOf(err) == fault.NotFound:
		return err
	case err != nil:
		if other := bad.AddFaults(err); other != nil {
			return other
		}
		return p.drawApproval(w, r, r.Refused(w, err), at, decisionForm{}, &bad)
	}
	r.Notify(w, "notice.desk.withdrawn")
	return r.Redirect(w, "/desk/approvals")
}
