package console

import (
	"bufio"
	"net/http"
	"strconv"
	"strings"

	"genkan/internal/console/desk"
	"genkan/internal/form"
	"genkan/internal/importrun"
	"genkan/internal/web"
)

// runPage shows how far an import is and what was wrong with its rows.
type runPage struct {
	desk.Page
	ID, File             string
	State                desk.State
	Facts                []desk.Fact
	Progress             progress
	Open                 bool
	Failure              string // why it failed
	Problems             []problemRow
	More                 string // where the list of problems goes on
	Report               bool
	Stop, Resume, Dryrun bool
}

// progress is what changes while a run goes on; the page's script fetches it.
type progress struct {
	Open   bool     `json:"open"`
	Share  int      `json:"share"` // thousandths, -1 if nobody knows
	Text   string   `json:"text"`
	Counts []counts `json:"counts"`
}

type counts struct {
	Label string `json:"-"`
	Text  string `json:"text"`
}

type problemRow struct{ Row, Field, Text string }

func newProgress(r *web.Request, run importrun.Run) progress {
	x := progress{Open: run.Open() || run.State == importrun.Receiving, Share: -1, Text: r.Words.T("desk.run.rows", "n", run.Row)}
	if share := run.Share(); share >= 0 {
		x.Share = int(share * 1000)
		x.Text = r.Words.T("desk.run.share", "percent", x.Share/10, "rows", r.Words.T("desk.run.rows", "n", run.Row))
	}
	for _, c := range run.Each() {
		x.Counts = append(x.Counts, counts{r.Words.T(c.Key), r.Words.Number(int(c.N))})
	}
	return x
}

func (p *Pages) newRun(r *web.Request, run importrun.Run, by string, problems []importrun.Problem, bad *form.Complaints) runPage {
	v := runPage{Page: desk.New(r, "imports", "desk.run"), ID: run.ID, File: run.File, Progress: newProgress(r, run)}
	v.State = runState(v.Page, run)
	v.Complain(bad)
	v.Open = v.Progress.Open
	v.Facts = desk.Facts(v.T("desk.imports.kind"), p.kindName(v.Page, run.Kind), v.T("desk.run.mode"), v.T("desk.run.real"), v.T("desk.run.by"), by, v.T("desk.run.created"), r.Words.DateTimeZone(run.CreatedAt))
	if run.Dry {
		v.Facts[1].Value = v.T("desk.run.dry")
	}
	if !run.FinishedAt.IsZero() {
		v.Facts = append(v.Facts, desk.NewFact(v.T("desk.run.finished"), r.Words.DateTimeZone(run.FinishedAt)))
	}
	if run.Encoding != "" {
		v.Facts = append(v.Facts, desk.NewFact(v.T("desk.imports.encoding"), run.Encoding))
	}
	if run.Problem != "" {
		v.Failure = v.T(run.Problem, run.Args...)
	}
	for _, one := range problems {
		v.Problems = append(v.Problems, problemRow{r.Words.Number(int(one.Row)), one.Field, v.T(one.Key, one.Args...)})
	}
	if n := len(problems); n == desk.PerPage {
		last := problems[n-1].Place
		v.More = "/desk/imports/" + run.ID + "?row=" + strconv.FormatInt(last.Row, 10) + "&seq=" + strconv.FormatInt(last.Seq, 10)
	}
	v.Report = run.Refused > 0 || len(problems) > 0
	if mayChange(r) {
		v.Stop = run.Open()
		v.Resume = run.Stored && (run.State == importrun.Stopped || run.State == importrun.Failed)
		v.Dryrun = run.Dry && run.Stored && run.State == importrun.Done
	}
	return v
}

func (p *Pages) drawRun(w http.ResponseWriter, r *web.Request, status int, run importrun.Run, bad *form.Complaints) error {
	by := r.Words.T("desk.run.command")
	var err error
	if run.MadeBy != "" {
		if by, err = desk.Colleague(r, p.DB, run.MadeBy); err != nil {
			return err
		}
	}
	problems, err := p.Imports.Problems(r.Context(), p.DB, run.ID, placeOf(r), desk.PerPage)
	if err != nil {
		return err
	}
	v := p.newRun(r, run, by, problems, bad)
	v.Status = r.Notice(w)
	return r.Show(w, status, runTemplate, v)
}

// placeOf reads where the list of problems goes on; anything else is its
// beginning. It is two numbers and gives nothing away.
func placeOf(r *web.Request) importrun.Place {
	row, err := strconv.ParseInt(r.URL.Query().Get("row"), 10, 64)
	seq, err2 := strconv.ParseInt(r.URL.Query().Get("seq"), 10, 64)
	if err != nil || err2 != nil {
		return importrun.Place{}
	}
	return importrun.Place{Row: row, Seq: seq}
}

func (p *Pages) showRun(w http.ResponseWriter, r *web.Request) error {
	run, err := p.run(r)
	if err != nil {
		return err
	}
	return p.drawRun(w, r, http.StatusOK, run, &form.Complaints{})
}

// runState answers the page's script.
func (p *Pages) runState(w http.ResponseWriter, r *web.Request) error {
	run, err := p.run(r)
	if err != nil {
		return err
	}
	return r.JSON(w, http.StatusOK, newProgress(r, run))
}

// report gives the problems of a run as a file for spreadsheets.
func (p *Pages) report(w http.ResponseWriter, r *web.Request) error {
	run, err := p.run(r)
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", `attachment; filename="import-`+strings.ToLower(run.ID)+`.csv"`)
	h.Set("Cache-Control", "no-store")
	out := bufio.NewWriter(w)
	if err := p.Imports.WriteReport(r.Context(), p.DB, run.ID, out, r.Words.T); err != nil {
		return err
	}
	return out.Flush()
}
