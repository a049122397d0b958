package console_test

import (
	"bytes"
	"context"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/directory"
	"genkan/internal/directory/intake"
	"genkan/internal/profile"
	"genkan/internal/store"
	"genkan/internal/support"
)

// desk is the whole program with people, companies and operators in it.
type desk struct {
	*apptest.App
	t          *testing.T
	customer   *apptest.Browser
	candidate  string // a company that a customer typed in
	site       string // its head office
	branch     string // an address typed in for a confirmed company
	firm, twin string // confirmed companies; somebody chose the firm
	approval   string // a merge that waits
	merge      string // one that was carried out
	run        string // a dry run
	choice     string // of the list of functions
}

func each(t *testing.T, fn func(d *desk)) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		d := &desk{App: a, t: t}
		d.fill()
		fn(d)
	})
}

func (d *desk) do(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

// fill makes one of everything the desk shows.
func (d *desk) fill() {
	d.customer = d.Member("customer@example.com")
	d.firm, d.twin = d.company("山田製作所", "Y1"), d.company("ヤマダ製作所", "Y2")
	d.candidate, d.site = d.types("customer@example.com", "Takahashi Works")
	d.Member("second@example.com")
	d.branch = d.chooses("second@example.com", d.firm)
	steward := d.Operator("filler@example.com", support.Steward)
	d.must(303, steward.Post("/desk/companies/"+d.company("山田", "Y3")+"/merge", "into", d.twin, "reason", "same"))
	d.must(303, steward.Post("/desk/companies/"+d.firm+"/merge", "into", d.twin, "reason", "same"))
	d.approval, d.merge = d.one(`SELECT id FROM approval`), d.one(`SELECT id FROM company_merge`)
	answer := d.upload(steward, "nta", "rows.csv", "not a row\n", true)
	d.must(303, answer)
	d.run = strings.TrimPrefix(answer.Location(), "/desk/imports/")
	d.choice = d.one(`SELECT id FROM job_choice WHERE list = 'function' ORDER BY position LIMIT 1`)
}

// must stops unless an answer has this status.
func (d *desk) must(status int, a apptest.Answer) apptest.Answer {
	d.t.Helper()
	if a.Status != status {
		d.t.Fatalf("%s %s: %d, want %d: %s", a.Method, a.Path, a.Status, status, a.Text())
	}
	return a
}

// one reads one text.
func (d *desk) one(query string, args ...any) string {
	d.t.Helper()
	var s string
	d.do(d.DB.QueryRow(d.t.Context(), query, args...).Scan(&s))
	return s
}

var tokyo = directory.Address{Country: "JP", PostalCode: "100-0005", Region: "Tokyo", City: "Chiyoda-ku", Line1: "1-1-1 Marunouchi"}

// company makes a confirmed company, as an import would.
func (d *desk) company(name, number string) string {
	d.t.Helper()
	out, err := store.Write(d.t.Context(), d.DB, func(ctx context.Context, tx *store.Tx) ([]directory.Outcome, error) {
		return intake.Intake{}.Apply(ctx, tx, []directory.Record{{Source: directory.NTA, Identifiers: []directory.Identifier{{Scheme: directory.Internal, Value: number}}, Country: "JP", Name: name,
			Sites: []directory.RecordSite{{Key: "head", Kind: "head", Address: tokyo}}}})
	})
	d.do(err)
	return out[0].Company
}

// types lets a person type in a company and its address.
func (d *desk) types(email, name string) (company, site string) {
	d.t.Helper()
	read, err := directory.ParseCompanyName(name)
	d.do(err)
	account := d.AccountID(email)
	_, err = d.Profiles.SaveCompany(d.t.Context(), profile.Author{Account: account}, profile.Choice{New: &directory.NewCompany{Name: read, Country: "JP"}, NewSite: &directory.NewSite{Address: tokyo}})
	d.do(err)
	x, err := d.Profiles.Get(d.t.Context(), d.DB, account)
	d.do(err)
	return x.Company, x.Site
}

// chooses lets a person choose a company with an address of their own.
func (d *desk) chooses(email, company string) string {
	d.t.Helper()
	account := d.AccountID(email)
	a := tokyo
	a.Line1 = "2-2-2 Otemachi"
	_, err := d.Profiles.SaveCompany(d.t.Context(), profile.Author{Account: account}, profile.Choice{Company: company, NewSite: &directory.NewSite{Name: "Otemachi", Address: a}})
	d.do(err)
	x, err := d.Profiles.Get(d.t.Context(), d.DB, account)
	d.do(err)
	return x.Site
}

// upload sends a file as a browser does.
func (d *desk) upload(b *apptest.Browser, kind, name, text string, dry bool) apptest.Answer {
	d.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	d.do(w.WriteField("kind", kind))
	d.do(w.WriteField("encoding", ""))
	if dry {
		d.do(w.WriteField("dry", "1"))
	}
	if name != "" {
		part, err := w.CreateFormFile("file", name)
		d.do(err)
		_, err = part.Write([]byte(text))
		d.do(err)
	}
	d.do(w.Close())
	return b.Do("POST", "/desk/imports", nil, func(r *http.Request) {
		r.Body, r.ContentLength = readCloser{&body}, int64(body.Len())
		r.Header.Set("Content-Type", w.FormDataContentType())
		r.Header.Set("Origin", apptest.Public)
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	})
}

type readCloser struct{ *bytes.Buffer }

func (readCloser) Close() error { return nil }
