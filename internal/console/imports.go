package console

import (
	"io"
	"mime/multipart"
	"net/http"
	"slices"

	"genkan/internal/console/desk"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/importrun"
	"genkan/internal/steward"
	"genkan/internal/support"
	"genkan/internal/web"
)

// importsPage lists the runs of imports and takes files.
type importsPage struct {
	desk.Page
	Runs                 []runRow
	Next                 string
	First                bool
	Kind, Encoding, File web.Field
	Dry                  web.Field
	Limit                int // MiB
}

type runRow struct {
	URL, File, Kind, When, Counts string
	State                         desk.State
	Dry                           bool
}

// uploadForm is what the form sends before the file.
type uploadForm struct {
	Kind, Encoding string
	Dry            bool
}

func (p *Pages) newImports(r *web.Request, runs []importrun.Run, first bool, f uploadForm, bad *form.Complaints) importsPage {
	v := importsPage{Page: desk.New(r, "imports", "desk.imports"), First: first, Limit: importrun.MostUpload >> 20}
	v.Complain(bad, "kind", "encoding", "file")
	if len(runs) > desk.PerPage {
		runs = runs[:desk.PerPage]
		v.Next = "/desk/imports?after=" + runs[desk.PerPage-1].ID
	}
	for _, run := range runs {
		v.Runs = append(v.Runs, p.runRow(r, v.Page, run))
	}
	v.Kind = v.Field("kind", "desk.imports.kind", f.Kind)
	for _, kind := range p.Imports.Kinds() {
		v.Kind.Choices = append(v.Kind.Choices, web.Choice{Value: kind, Label: v.T(p.Imports.Title(kind)), Checked: kind == f.Kind})
	}
	v.Encoding = v.Field("encoding", "desk.imports.encoding", f.Encoding)
	v.Encoding.Choices = []web.Choice{{Value: "", Label: v.T("desk.imports.encoding.auto"), Checked: f.Encoding == ""}}
	for _, e := range importrun.Encodings() {
		v.Encoding.Choices = append(v.Encoding.Choices, web.Choice{Value: e, Label: e, Checked: e == f.Encoding})
	}
	dry := ""
	if f.Dry {
		dry = "1"
	}
	v.Dry = v.Field("dry", "desk.imports.dry", dry)
	v.Dry.Hint = v.T("desk.imports.dry.hint")
	v.File = v.Field("file", "desk.imports.file", "")
	v.File.Hint = v.T("desk.imports.file.hint", "mib", v.Limit)
	return v
}

func (p *Pages) runRow(r *web.Request, v desk.Page, run importrun.Run) runRow {
	row := runRow{URL: "/desk/imports/" + run.ID, File: run.File, Kind: p.kindName(v, run.Kind), When: r.Words.DateTime(run.CreatedAt), State: runState(v, run), Dry: run.Dry}
	row.Counts = v.T("desk.imports.rows", "n", run.Row)
	return row
}

func (p *Pages) kindName(v desk.Page, kind string) string {
	if key := p.Imports.Title(kind); key != "" {
		return v.T(key)
	}
	return kind
}

// runState draws the state of a run; its class gives it a colour beside the word.
func runState(v desk.Page, run importrun.Run) desk.State {
	class := map[string]string{importrun.Done: "confirmed", importrun.Failed: "failed", importrun.Stopped: "closed"}[run.State]
	if class == "" {
		class = "candidate"
	}
	return desk.NewState(class, v.T(run.StateKey()))
}

func (p *Pages) showImports(w http.ResponseWriter, r *web.Request) error {
	return p.drawImports(w, r, http.StatusOK, uploadForm{Dry: true}, &form.Complaints{})
}

func (p *Pages) drawImports(w http.ResponseWriter, r *web.Request, status int, f uploadForm, bad *form.Complaints) error {
	after := r.URL.Query().Get("after")
	if after != "" && !desk.IsID(after) {
		return web.NotFound
	}
	runs, err := p.Imports.Runs(r.Context(), p.DB, desk.PerPage+1, after)
	if err != nil {
		return err
	}
	v := p.newImports(r, runs, after == "", f, bad)
	v.Status = r.Notice(w)
	return r.Show(w, status, importsTemplate, v)
}

// upload takes a file as it arrives: nothing of it is held in memory, and the
// fields that say what it is come before it.
func (p *Pages) upload(w http.ResponseWriter, r *web.Request) error {
	var f uploadForm
	var bad form.Complaints
	run, err := p.receive(r, &f, &bad)
	if err != nil {
		if other := bad.AddFaults(err); other != nil {
			return other
		}
	}
	if !bad.Empty() {
		return p.drawImports(w, r, r.Refused(w, err), f, &bad)
	}
	if err := p.Steward.StartImport(r.Context(), desk.Act(r, ""), named(run)); err != nil {
		return err
	}
	r.Notify(w, "notice.desk.uploaded")
	return r.Redirect(w, "/desk/imports/"+run.ID)
}

// errNoFile asks for a file.
var errNoFile = fault.New(fault.Invalid, "desk.imports.none").On("file")

// receive reads the form part by part and stores its file.
func (p *Pages) receive(r *web.Request, f *uploadForm, bad *form.Complaints) (importrun.Run, error) {
	parts, err := r.MultipartReader()
	if err != nil {
		return importrun.Run{}, errNoFile
	}
	for {
		part, err := parts.NextPart()
		if err == io.EOF {
			return importrun.Run{}, errNoFile
		}
		if err != nil {
			return importrun.Run{}, sent(err)
		}
		if part.FormName() != "file" {
			if err := f.read(part); err != nil {
				return importrun.Run{}, sent(err)
			}
			continue
		}
		if part.FileName() == "" {
			return importrun.Run{}, errNoFile
		}
		if !slices.Contains(p.Imports.Kinds(), f.Kind) {
			bad.Add("kind", "desk.imports.choose")
			return importrun.Run{}, nil
		}
		return p.Imports.Store(r.Context(), importrun.Upload{Kind: f.Kind, File: part.FileName(), Encoding: f.Encoding, Dry: f.Dry, MadeBy: r.Visitor.Account}, part)
	}
}

// read takes one small field of the form.
func (f *uploadForm) read(part *multipart.Part) error {
	b, err := io.ReadAll(io.LimitReader(part, 100))
	switch part.FormName() {
	case "kind":
		f.Kind = string(b)
	case "encoding":
		f.Encoding = string(b)
	case "dry":
		f.Dry = true
	}
	return err
}

// sent says that a body broke off, unless it was too large.
func sent(err error) error {
	return fault.New(fault.Invalid, "import.fail.sent").On("file").Because(err)
}

// change carries a button of a run's page out.
func (p *Pages) postRun(w http.ResponseWriter, r *web.Request) error {
	run, err := p.run(r)
	if err != nil {
		return err
	}
	var f struct {
		Do string `form:"do"`
	}
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	next, notice := "/desk/imports/"+run.ID, ""
	switch f.Do {
	case "stop":
		notice, err = "notice.desk.stopped", p.Steward.StopImport(r.Context(), desk.Act(r, ""), named(run))
	case "resume":
		notice, err = "notice.desk.resumed", p.Steward.ResumeImport(r.Context(), desk.Act(r, ""), named(run))
	case "real":
		var id string
		id, err = p.Steward.RealImport(r.Context(), desk.Act(r, ""), named(run))
		notice, next = "notice.desk.real", "/desk/imports/"+id
	default:
		return p.drawRun(w, r, http.StatusUnprocessableEntity, run, &form.Complaints{})
	}
	if err != nil {
		var bad form.Complaints
		if other := bad.AddFaults(err); other != nil {
			return other
		}
		return p.drawRun(w, r, r.Refused(w, err), run, &bad)
	}
	r.Notify(w, notice)
	return r.Redirect(w, next)
}

// run finds the run an address names.
func (p *Pages) run(r *web.Request) (importrun.Run, error) {
	at, err := desk.ID(r, "id")
	if err != nil {
		return importrun.Run{}, err
	}
	return p.Imports.Find(r.Context(), p.DB, at)
}

// named is a run as the journey names it.
func named(run importrun.Run) steward.Run {
	return steward.Run{ID: run.ID, Kind: run.Kind, File: run.File, Dry: run.Dry}
}

// mayChange tells whether the visitor may do more than look.
func mayChange(r *web.Request) bool { return r.Visitor.Has(support.Steward) }
