package profileweb

import (
	"net/http"

	"genkan/internal/form"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// jobPage is the second card of P5.
type jobPage struct {
	web.Page
	Function, Level, Name web.Field
	Old                   string // a stored title that would be refused today
	Latest                []fact
	Version               string
	Next                  string
}

type jobForm struct {
	Function string `form:"function"`
	Level    string `form:"level"`
	Title    string `form:"title"`
	Version  string `form:"version"`
	Next     string `form:"next"`
}

// jobEntry is a form with what its page needs beside it.
type jobEntry struct {
	jobForm
	stored            profile.Profile
	functions, levels []profile.Option
	conflict          bool
	bad               form.Complaints
}

func (p *Pages) newJob(r *web.Request, e *jobEntry) jobPage {
	page := jobPage{Page: p.start(r, "profile.job.title"), Version: e.Version, Next: cleanNext(e.Next)}
	page.Path = "/profile/job"
	page.Complain(&e.bad, "function", "level", "title")
	page.Function = choiceField(page.Page, "function", "profile.job.function", e.jobForm.Function, e.functions)
	page.Level = choiceField(page.Page, "level", "profile.job.level", e.jobForm.Level, e.levels)
	page.Name = page.Field("title", "profile.job.name", e.jobForm.Title)
	page.Name.Autocomplete, page.Name.Optional = "organization-title", true
	page.Name.Hint = page.T("profile.job.name.hint")
	if !e.stored.Job.TitleFits() {
		page.Old = e.stored.Job.Title
	}
	if e.conflict {
		j := e.stored.Job
		page.Latest = jobFacts(page.Page, optionName(e.functions, j.Function), optionName(e.levels, j.Level), j.Title)
	}
	return page
}

// choiceField is a pull-down that begins with nothing chosen.
func choiceField(page web.Page, name, label, chosen string, options []profile.Option) web.Field {
	f := page.Field(name, label, chosen)
	f.Required, f.Width = true, "half"
	f.Choices = []web.Choice{{Label: page.T("profile.job.choose")}}
	for _, o := range options {
		f.Choices = append(f.Choices, web.Choice{Value: o.ID, Label: o.Name, Checked: o.ID == chosen})
	}
	return f
}

func optionName(options []profile.Option, id string) string {
	for _, o := range options {
		if o.ID == id {
			return o.Name
		}
	}
	return id
}

func jobFacts(page web.Page, function, level, title string) []fact {
	return filled(fact{Label: page.T("profile.job.function"), Value: function}, fact{Label: page.T("profile.job.level"), Value: level},
		fact{Label: page.T("profile.job.name"), Value: title})
}

// storedJob begins the form with what is stored and what the lists offer.
func (p *Pages) storedJob(r *web.Request) (*jobEntry, error) {
	x, err := p.Profiles.Get(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return nil, err
	}
	e := &jobEntry{stored: x, jobForm: jobForm{Function: x.Job.Function, Level: x.Job.Level, Title: x.Job.Title,
		Version: showVersion(profile.VersionOf(x.JobAt)), Next: nextOf(r)}}
	return e, p.offer(r, e)
}

// offer fills the pull-downs in the language of the page, which a form may have
// changed just now.
func (p *Pages) offer(r *web.Request, e *jobEntry) error {
	var err error
	if e.functions, err = p.Profiles.Choices(r.Context(), p.DB, profile.Functions, r.Words.Lang(), e.stored.Job.Function); err != nil {
		return err
	}
	e.levels, err = p.Profiles.Choices(r.Context(), p.DB, profile.Levels, r.Words.Lang(), e.stored.Job.Level)
	return err
}

func (p *Pages) showJob(w http.ResponseWriter, r *web.Request) error {
	e, err := p.storedJob(r)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, jobTemplate, p.newJob(r, e))
}

func (p *Pages) postJob(w http.ResponseWriter, r *web.Request) error {
	var f jobForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	e, err := p.storedJob(r)
	if err != nil {
		return err
	}
	now := e.Version
	e.jobForm = f
	if again {
		return r.Show(w, http.StatusOK, jobTemplate, p.newJob(r, e))
	}
	changed, err := p.saveJob(r, e)
	if err == nil {
		return p.saved(w, r, e.Next, changed)
	}
	if other := e.bad.AddFaults(err); other != nil {
		return other
	}
	if e.conflict = isConflict(err); e.conflict {
		e.Version = now
	}
	return r.Show(w, r.Refused(w, err), jobTemplate, p.newJob(r, e))
}

// saveJob judges everything before it says what is wrong, so that all of it is
// said at once (TXT-2).
func (p *Pages) saveJob(r *web.Request, e *jobEntry) (bool, error) {
	title, err := profile.ParseTitle(e.jobForm.Title, e.stored.Job.Title)
	if err != nil {
		for _, x := range []struct{ field, value, key string }{{"function", e.jobForm.Function, "job.function"}, {"level", e.jobForm.Level, "job.level"}} {
			if x.value == "" {
				e.bad.Add(x.field, x.key)
			}
		}
		return false, err
	}
	return p.Profiles.SaveJob(r.Context(), p.author(r), profile.JobCard{
		Job: profile.Job{Function: e.jobForm.Function, Level: e.jobForm.Level, Title: title}, Version: parseVersion(e.Version),
	})
}
