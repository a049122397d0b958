package steward_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/directory"
	"genkan/internal/directory/intake"
	"genkan/internal/fault"
	"genkan/internal/profile"
	"genkan/internal/steward"
	"genkan/internal/store"
)

// desk is the whole program with people and stewards in it.
type desk struct {
	*apptest.App
	t        *testing.T
	one, two string // two stewards
}

func each(t *testing.T, fn func(d *desk)) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		a.Operator("one@staff.example.com", "steward")
		a.Operator("two@staff.example.com", "steward")
		fn(&desk{a, t, a.AccountID("one@staff.example.com"), a.AccountID("two@staff.example.com")})
	})
}

// person opens an account.
func (d *desk) person(name string, more ...string) string {
	d.t.Helper()
	email := name + "@customer.example.com"
	d.Member(email, more...)
	return d.AccountID(email)
}

// act is one of a steward.
func act(by string) steward.Act {
	return steward.Act{By: by, Reason: "looked it up", RequestID: "request"}
}

// author is a person at their own profile.
func author(account string) profile.Author { return profile.Author{Account: account} }

var tokyo = directory.Address{Country: "JP", PostalCode: "100-0005", Region: "Tokyo", City: "Chiyoda-ku", Line1: "1-1-1 Marunouchi"}

// types lets a person type in a company with its head office, and gives both.
func (d *desk) types(account, name string) (company, site string) {
	d.t.Helper()
	read, err := directory.ParseCompanyName(name)
	if err != nil {
		d.t.Fatal(err)
	}
	d.choose(account, profile.Choice{New: &directory.NewCompany{Name: read, Country: "JP"}, NewSite: &directory.NewSite{Address: tokyo}})
	x := d.profile(account)
	return x.Company, x.Site
}

// choose saves the card of company and address.
func (d *desk) choose(account string, c profile.Choice) {
	d.t.Helper()
	c.Version = profile.VersionOf(d.profile(account).CompanyAt)
	if changed, err := d.Profiles.SaveCompany(d.t.Context(), author(account), c); err != nil || !changed {
		d.t.Fatal("choose a company: ", changed, err)
	}
}

func (d *desk) profile(account string) profile.Profile {
	d.t.Helper()
	x, err := d.Profiles.Get(d.t.Context(), d.DB, account)
	if err != nil {
		d.t.Fatal(err)
	}
	return x
}

// firm makes a confirmed company with a head office, as an import would.
func (d *desk) firm(name, number string) string {
	d.t.Helper()
	id := directory.Identifier{Scheme: directory.Internal, Value: number}
	out, err := store.Write(d.t.Context(), d.DB, func(ctx context.Context, tx *store.Tx) ([]directory.Outcome, error) {
		return intake.Intake{}.Apply(ctx, tx, []directory.Record{{Source: directory.NTA, Identifiers: []directory.Identifier{id}, Country: "JP", Name: name, Sites: []directory.RecordSite{{Key: "head", Kind: "head", Address: tokyo}}}})
	})
	if err != nil || out[0].Company == "" {
		d.t.Fatal("make a company: ", out, err)
	}
	return out[0].Company
}

func (d *desk) detail(id string) directory.Detail {
	d.t.Helper()
	x, err := d.Directory.Detail(d.t.Context(), d.DB, id)
	if err != nil {
		d.t.Fatal(err)
	}
	return x
}

// history gives the newest events of a person's history, as "kind by actor: why".
func (d *desk) history(account string, most int) string {
	d.t.Helper()
	list, err := d.Audit.History(d.t.Context(), d.DB, account, most)
	if err != nil {
		d.t.Fatal(err)
	}
	who := map[string]string{d.one: "one", d.two: "two", account: "self"}
	var out []string
	for _, e := range list {
		out = append(out, fmt.Sprintf("%s by %s: %s, %s to %s", e.Kind, who[e.Actor], e.Why, e.Before["company"], e.After["company"]))
	}
	return strings.Join(out, "\n")
}

// ties counts the open affiliations of a person with a company.
func (d *desk) ties(account, company string) int {
	return d.Count(`SELECT COUNT(*) FROM affiliation WHERE account = $1 AND company = $2 AND until IS NULL`, account, company)
}

// entry is a steward's form that changes nothing but the name.
func entry(t *testing.T, name string) steward.Entry {
	t.Helper()
	c, err := directory.ParseCorrection(directory.TypedCompany{Name: name, Latin: "Yamada Works", Kana: "ヤマダ", Country: "JP", Open: true})
	if err != nil {
		t.Fatal(err)
	}
	return steward.Entry{Correction: c}
}

// want complains unless an error is a fault of this key.
func want(t *testing.T, what string, err error, key string) {
	t.Helper()
	if key == "" && err != nil || key != "" && !fault.Has(err, key) {
		t.Errorf("%s: %v, want %q", what, err, key)
	}
}

// PRO-4: what somebody typed in becomes a company of the directory, as
// corrected, with its numbers and domains; the person reads of it.
func TestConfirm(t *testing.T) {
	each(t, func(d *desk) {
		taro := d.person("taro")
		company, _ := d.types(taro, "Yamada Seisakusho")
		e := entry(t, "山田製作所")
		e.Identifiers = []directory.Identifier{{Scheme: directory.JCN, Value: "7000012050002"}}
		e.Domains = []string{"yamada.example.jp"}
		want(t, "without the role", d.Steward.Confirm(t.Context(), act(taro), company, e), "operator.denied")
		want(t, "confirm", d.Steward.Confirm(t.Context(), act(d.one), company, e), "")
		got := d.detail(company)
		if got.State != directory.Confirmed || got.Name != "山田製作所" || len(got.Identifiers) != 1 || len(got.Domains) != 1 || !got.Open {
			t.Errorf("%+v", got)
		}
		if h := d.history(taro, 1); h != "company.confirmed by one: looked it up, Yamada Seisakusho to 山田製作所" {
			t.Errorf("history of the person: %s", h)
		}
		if h := d.history(d.one, 1); h != "steward.company_confirmed by self: looked it up,  to 山田製作所" {
			t.Errorf("history of the steward: %s", h)
		}
		want(t, "confirm again", d.Steward.Confirm(t.Context(), act(d.two), company, e), "directory.decided")
		other := d.firm("鈴木商店", "S1")
		e.Name = entry(t, "鈴木商店").Name
		err := d.Steward.Edit(t.Context(), act(d.one), other, e)
		if f, ok := fault.Of(err); !ok || f.Key != "directory.taken" || f.Field != "jcn" {
			t.Errorf("a number of another company: %v", err)
		}
		if got := d.detail(other); got.ChangedAt != got.CreatedAt {
			t.Error("half of a refused edit was written")
		}
		want(t, "empty it", d.Steward.Edit(t.Context(), act(d.one), company, entry(t, "山田製作所")), "")
		if got := d.detail(company); len(got.Identifiers)+len(got.Domains) != 0 {
			t.Errorf("%v %v stay", got.Identifiers, got.Domains)
		}
		if h := d.history(taro, 1); !strings.HasPrefix(h, "company.confirmed") {
			t.Errorf("an edit that changes no name is in the person's history: %s", h)
		}
	})
}

// PRO-4: rejecting makes company missing again for everybody who chose it and
// tells each of them, in their own language, why and what to do.
func TestReject(t *testing.T) {
	each(t, func(d *desk) {
		taro, hanako := d.person("taro"), d.person("hanako", "family", "Sato")
		company, site := d.types(taro, "Nowhere Works")
		d.Exec(`UPDATE account SET language = 'ja' WHERE id = $1`, hanako)
		d.Exec(`INSERT INTO profile (account, company, site, company_at) VALUES ($1, $2, $3, 1)`, hanako, company, site)
		d.Clock.Advance(time.Minute)
		want(t, "reject", d.Steward.Reject(t.Context(), act(d.one), company, steward.Unclear), "")
		for _, who := range []string{taro, hanako} {
			x := d.profile(who)
			if missing := fmt.Sprint(x.Missing()); x.Company != "" || x.Site != "" || x.Lost != "rejected" || !strings.HasPrefix(missing, "[company address") {
				t.Errorf("%+v, missing %s", x, missing)
			}
			if h := d.history(who, 1); h != "company.rejected by one: looked it up, Nowhere Works to " {
				t.Errorf("history: %s", h)
			}
		}
		if d.ties(taro, company) != 0 {
			t.Error("the affiliation is still open")
		}
		if got := d.detail(company); got.State != directory.Closed || got.Sites[0].State != directory.Closed {
			t.Errorf("%+v", got)
		}
		for email, words := range map[string][]string{
			"taro@customer.example.com":   {"Please choose your company again", "Hello Yamada", "Nowhere Works", "not complete", apptest.Public + "/profile/company"},
			"hanako@customer.example.com": {"【Genkan】会社の選び直しのお願い", "Sato 様", "Nowhere Works", "途中まで"},
		} {
			m := d.Mails(email)[0]
			for _, w := range words {
				if !strings.Contains(m.Subject+"\n"+m.Text, w) {
					t.Errorf("the mail to %s lacks %q:\n%s\n%s", email, w, m.Subject, m.Text)
				}
			}
		}
		want(t, "reject again", d.Steward.Reject(t.Context(), act(d.two), company, steward.Unknown), "directory.decided")
		want(t, "reject a confirmed one", d.Steward.Reject(t.Context(), act(d.two), d.firm("鈴木商店", "S1"), steward.Unknown), "directory.decided")
		d.types(taro, "Somewhere Works") // and the person goes on
	})
}

// An act that fails half way leaves nothing: no profile moved, no history, no
// mail.
func TestReject_AllOrNothing(t *testing.T) {
	each(t, func(d *desk) {
		taro := d.person("taro")
		company, _ := d.types(taro, "Nowhere Works")
		d.Deliver()
		before, history := d.profile(taro), d.history(taro, 100)
		d.Exec(`UPDATE account SET email = 'no address' WHERE id = $1`, taro)
		if err := d.Steward.Reject(t.Context(), act(d.one), company, steward.Unknown); err == nil {
			t.Fatal("a mail that cannot be sent was no trouble")
		}
		if d.profile(taro) != before || d.history(taro, 100) != history || d.detail(company).State != directory.Candidate || d.Waiting() != 0 {
			t.Error("half of it was written")
		}
	})
}

// SUP-6: addresses likewise.
func TestSites(t *testing.T) {
	each(t, func(d *desk) {
		taro, hanako := d.person("taro"), d.person("hanako")
		firm := d.firm("山田製作所", "Y1")
		head := d.detail(firm).Sites[0].ID
		osaka := directory.Address{Country: "JP", PostalCode: "530-0001", Region: "Osaka", City: "Kita-ku", Line1: "1-1 Umeda"}
		add := func(who, name string) string {
			a := osaka
			a.Line2 = name
			d.choose(who, profile.Choice{Company: firm, NewSite: &directory.NewSite{Name: name, Address: a}})
			return d.profile(who).Site
		}
		first, second := add(taro, "Osaka"), add(hanako, "Umeda")
		want(t, "confirm", d.Steward.ConfirmSite(t.Context(), act(d.one), first, directory.SiteCorrection{Kind: "branch", Name: "Osaka", Address: osaka}), "")
		want(t, "merge", d.Steward.MergeSite(t.Context(), act(d.one), second, first), "")
		if d.profile(hanako).Site != first || d.profile(hanako).Company != firm {
			t.Errorf("%+v", d.profile(hanako))
		}
		if h := d.history(hanako, 1); !strings.HasPrefix(h, "site.merged by one: looked it up") {
			t.Errorf("history: %s", h)
		}
		want(t, "merge with itself", d.Steward.MergeSite(t.Context(), act(d.one), first, first), "directory.merge.self")
		third := add(taro, "Namba")
		d.Clock.Advance(time.Minute)
		want(t, "reject", d.Steward.RejectSite(t.Context(), act(d.one), third, steward.Unclear), "")
		if x := d.profile(taro); x.Site != "" || x.Company != firm || fmt.Sprint(x.Missing())[:8] != "[address" {
			t.Errorf("%+v", x)
		}
		if m := d.Mails("taro@customer.example.com")[0]; m.Subject != "Genkan: Please choose your address again" || !strings.Contains(m.Text, "Namba") {
			t.Errorf("%s\n%s", m.Subject, m.Text)
		}
		want(t, "reject a confirmed one", d.Steward.RejectSite(t.Context(), act(d.one), head, steward.Unclear), "directory.decided")
	})
}
