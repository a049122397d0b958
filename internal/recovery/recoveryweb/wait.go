package recoveryweb

import (
	"net/http"
	"slices"
	"time"

	"genkan/internal/fault"
	"genkan/internal/recovery"
	"genkan/internal/web"
)

const waitPath = "/lost/wait"

// waitPage shows how a delayed reset stands: how long it still takes, or the
// button once the day is over.
type waitPage struct {
	web.Page
	Step           string
	Due            string
	Until          string // until when the button works
	Hours, Minutes int    // what is left of the wait
}

func newWait(r *web.Request, st recovery.State) waitPage {
	page := waitPage{Page: r.Page("lost.wait.title"), Step: st.Step}
	page.Path = waitPath
	if !st.Due.IsZero() {
		page.Due, page.Until = r.Words.DateTimeZone(st.Due), r.Words.DateTimeZone(st.Due.Add(recovery.LostBack))
		left := max(0, st.Due.Sub(r.Now)+time.Minute-1)
		page.Hours, page.Minutes = int(left/time.Hour), int(left%time.Hour/time.Minute)
	}
	return page
}

// waiting gives the state of this browser's journey once both proofs are there;
// otherwise it leads to its page, as at does.
func (p *Pages) waiting(w http.ResponseWriter, r *web.Request) (st recovery.State, done bool, err error) {
	st, err = p.Recovery.State(r.Context(), recovery.LostFactor, r.Kept(cookie(recovery.LostFactor)))
	switch {
	case fault.KindOf(err) == fault.NotFound && (r.Method == http.MethodGet || r.Method == http.MethodHead):
		r.Notify(w, "notice.lost_again")
		return st, true, r.Redirect(w, begin(recovery.LostFactor))
	case err != nil:
		return st, true, err
	case !slices.Contains([]string{recovery.Operator, recovery.NothingSet, recovery.Wait, recovery.Remove}, st.Step):
		return st, true, r.Redirect(w, page(recovery.LostFactor, st.Step))
	}
	return st, false, nil
}

func (p *Pages) showWait(w http.ResponseWriter, r *web.Request) error {
	st, done, err := p.waiting(w, r)
	if done {
		return err
	}
	page := newWait(r, st)
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, waitTemplate, page)
}

// finishLost is the button at the end of the wait.
func (p *Pages) finishLost(w http.ResponseWriter, r *web.Request) error {
	err := p.Recovery.RemoveFactors(r.Context(), r.Kept(cookie(recovery.LostFactor)), from(r))
	if fault.Has(err, "recovery.step") {
		return r.Redirect(w, waitPath)
	}
	if err != nil {
		return err
	}
	r.Drop(w, cookie(recovery.LostFactor))
	r.EndSession(w) // whoever was signed in here is so no more
	r.Notify(w, "notice.factors_reset.done")
	return r.Redirect(w, "/login")
}

// stopLost stops the wait from the browser it was begun in.
func (p *Pages) stopLost(w http.ResponseWriter, r *web.Request) error {
	if err := p.Recovery.StopLost(r.Context(), r.Kept(cookie(recovery.LostFactor)), from(r)); err != nil {
		return err
	}
	r.Drop(w, cookie(recovery.LostFactor))
	r.Notify(w, "notice.lost_stopped")
	return r.Redirect(w, "/login")
}

// stopPage is the stop control on the security pages, for whoever is signed in.
type stopPage struct {
	web.Page
	Waits bool
	Due   string
}

const stopPath = "/security/lost"

func newStop(r *web.Request, due time.Time, waits bool) stopPage {
	page := stopPage{Page: r.Page("lost.stop.title"), Waits: waits}
	page.Path, page.Tab, page.Extra = stopPath, "security", "profile"
	if waits {
		page.Due = r.Words.DateTimeZone(due)
	}
	return page
}

func (p *Pages) showStop(w http.ResponseWriter, r *web.Request) error {
	due, waits, err := p.Recovery.WaitingNow(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	page := newStop(r, due, waits)
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, stopTemplate, page)
}

// postStop wants no fresh proof: stopping gives nothing to anybody.
func (p *Pages) postStop(w http.ResponseWriter, r *web.Request) error {
	if err := p.Recovery.StopWaiting(r.Context(), r.Visitor.Account, from(r)); err != nil {
		return err
	}
	r.Notify(w, "notice.lost_stopped")
	return r.Redirect(w, stopPath)
}
