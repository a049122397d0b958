package console_test

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/support"
)

// route is a route of the desk as the program mounts it.
type route struct {
	method, pattern string
	roles           []string
}

// routes reads the desk's routes from the router, so that a new one is attacked
// without anybody having to think of it.
func routes(t *testing.T, d *desk) []route {
	t.Helper()
	var out []route
	for _, line := range d.Site.Routes() {
		head, roles, staff := strings.Cut(line, " staff (")
		method, pattern, _ := strings.Cut(head, " ")
		if !strings.HasPrefix(pattern, "/desk") {
			continue
		}
		if !staff {
			t.Fatalf("%s is not for staff only", line)
		}
		roles, _, _ = strings.Cut(roles, ")")
		out = append(out, route{method, pattern, strings.Split(roles, ", ")})
	}
	if len(out) < 30 {
		t.Fatalf("only %d routes: this test does not see them", len(out))
	}
	return out
}

// path fills the places of a pattern with what is there.
func (d *desk) path(pattern string) string {
	d.t.Helper()
	places := map[string]string{
		"/desk/companies/{id}": d.candidate, "/desk/merges/{id}": d.merge, "/desk/sites/{id}": d.branch, "/desk/approvals/{id}": d.approval, "/desk/imports/{id}": d.run,
		"/desk/lists/{list}": "function", "/desk/operators/{handle}": d.one(`SELECT handle FROM account WHERE email = 'filler@example.com'`),
	}
	for prefix, value := range places {
		if rest, ok := strings.CutPrefix(pattern, prefix); ok {
			pattern = prefix[:strings.LastIndex(prefix, "{")] + value + rest
		}
	}
	return strings.NewReplacer("{id}", d.choice, "{role}", "steward").Replace(pattern)
}

// TestAttack11_Desk: every route of the desk for every role, and for people who
// are none: without a session it leads to the log-in, for customers and for
// operators in another role it does not exist, and nothing changes.
//
// ASVS 8.2.1: staff pages exist for operators in one of their roles only
func TestAttack11_Desk(t *testing.T) {
	each(t, func(d *desk) {
		browsers := map[string]*apptest.Browser{"nobody": d.Browser(), "customer": d.customer}
		for _, role := range support.AllRoles() {
			browsers[role] = d.Operator(role+"@example.com", role)
		}
		before := d.state()
		for _, rt := range routes(t, d) {
			path := d.path(rt.pattern)
			if strings.Contains(path, "{") {
				t.Fatalf("nothing to put into %s", path)
			}
			for who, b := range browsers {
				if slices.Contains(rt.roles, who) {
					continue
				}
				answer := b.Do(rt.method, path, url.Values{"reason": {"because"}, "decision": {"approve"}, "into": {d.twin}, "do": {"stop"}, "to": {"retired"}, "because": {"unknown"}})
				switch {
				case who == "nobody" && (answer.Status != 303 || !strings.HasPrefix(answer.Location(), "/login")):
					t.Errorf("%s %s without a session: %d to %s", rt.method, path, answer.Status, answer.Location())
				case who != "nobody" && (answer.Status != 404 || !strings.Contains(answer.Body, "Page not found")):
					t.Errorf("%s %s as %s: %d", rt.method, path, who, answer.Status)
				}
			}
		}
		if after := d.state(); after != before {
			t.Errorf("something changed: %s, then %s", before, after)
		}
		for _, rt := range routes(t, d) { // now those who may: reading first, a refused form second
			for _, role := range rt.roles {
				answer := browsers[role].Do(rt.method, d.path(rt.pattern), map[string]url.Values{"POST": {}}[rt.method])
				if answer.Status == 403 || answer.Status == 404 && rt.method == "GET" || answer.Status >= 500 || answer.Status == 303 && strings.HasPrefix(answer.Location(), "/login") {
					t.Errorf("%s %s as %s: %d %s", rt.method, d.path(rt.pattern), role, answer.Status, answer.Text())
				}
			}
		}
	})
}

// state is what the desk can change.
func (d *desk) state() string {
	return fmt.Sprint(d.Count(`SELECT COUNT(*) FROM operator_role`), d.Count(`SELECT COUNT(*) FROM company WHERE state = 'candidate'`), d.Count(`SELECT COUNT(*) FROM company WHERE state = 'merged'`),
		d.Count(`SELECT COUNT(*) FROM site WHERE state = 'candidate'`), d.Count(`SELECT COUNT(*) FROM approval WHERE state = 'waiting'`), d.Count(`SELECT COUNT(*) FROM import_run`),
		d.Count(`SELECT COUNT(*) FROM job_choice`), d.Count(`SELECT COUNT(*) FROM job_choice WHERE retired_at IS NOT NULL`))
}

// The id of one thing is no id of another, and what is no id at all is no page
// and no fault of ours.
//
// ASVS 8.2.2: somebody else's entries answer like ones that do not exist
func TestAttack11_DeskForeignIDs(t *testing.T) {
	each(t, func(d *desk) {
		steward := d.Operator("steward@example.com", support.Steward, support.Superuser)
		ids := []string{d.candidate, d.branch, d.approval, d.merge, d.run, d.choice, d.AccountID("customer@example.com"), "none", "A", "..", "%00", "%ff", "a%27b", "%2e%2e%2f", strings.Repeat("a", 300), "%E6%BC%A2"}
		own := map[string]string{"companies": d.candidate, "sites": d.branch, "approvals": d.approval, "merges": d.merge, "imports": d.run}
		for part, right := range own {
			for _, id := range ids {
				for _, rest := range []string{"", "/merge", "/reject", "/state", "/report.csv"} {
					answer := steward.Get("/desk/" + part + "/" + id + rest)
					if id != right && answer.Status != 404 && answer.Status != 301 && answer.Status != 307 {
						t.Errorf("GET %s: %d", answer.Path, answer.Status)
					}
				}
				answer := steward.Post("/desk/"+part+"/"+id, "reason", "because", "decision", "approve", "do", "stop")
				if id != right && answer.Status != 404 && answer.Status != 405 && answer.Status != 301 && answer.Status != 307 { // 405: "..": it is the list
					t.Errorf("POST %s: %d", answer.Path, answer.Status)
				}
			}
		}
		for _, into := range append(ids, "") {
			if into == d.candidate {
				continue
			}
			answer := steward.Post("/desk/companies/"+d.firm+"/merge", "into", unescape(into), "reason", "because")
			if answer.Status != 404 {
				t.Errorf("merge into %q: %d", into, answer.Status)
			}
			if answer := steward.Post("/desk/sites/"+d.branch+"/merge", "into", unescape(into), "reason", "because"); into != d.branch && answer.Status != 404 && answer.Status != 422 {
				t.Errorf("merge an address into %q: %d", into, answer.Status)
			}
		}
		for _, path := range []string{"/desk/lists/nothing/new", "/desk/lists/function/none", "/desk/lists/level/" + d.choice, "/desk/operators/G0000000/steward", "/desk/operators/x/superuser"} {
			if answer := steward.Get(path); answer.Status != 404 {
				t.Errorf("GET %s: %d", path, answer.Status)
			}
		}
	})
}

func unescape(s string) string {
	if out, err := url.PathUnescape(s); err == nil {
		return out
	}
	return s
}

// TestAttack21_DeskCursors: what stands in the address of a list is ours or
// nothing: no answer of 500, no list that shows something else.
func TestAttack21_DeskCursors(t *testing.T) {
	each(t, func(d *desk) {
		steward := d.Operator("steward@example.com", support.Steward)
		for i := range 60 {
			d.Exec(`INSERT INTO company (id, state, open, country, name, weight, source, created_at, changed_at) VALUES ($1, 'candidate', FALSE, 'JP', $2, 0, 'person', $3, $3)`, fmt.Sprintf("c%03d", i), fmt.Sprint("Firm ", i), 1000+i)
		}
		first := d.must(200, steward.Get("/desk/queue"))
		at := strings.Index(first.Body, "/desk/queue?after=")
		if at < 0 {
			t.Fatal("no second page")
		}
		next, _, _ := strings.Cut(first.Body[at:], `"`)
		second := d.must(200, steward.Get(next))
		if strings.Contains(second.Body, "Firm 49<") || !strings.Contains(second.Body, "Firm 50<") || !strings.Contains(second.Body, "Takahashi Works") {
			t.Errorf("the second page: %s", second.Text())
		}
		good, _ := url.QueryUnescape(strings.TrimPrefix(next, "/desk/queue?after="))
		bad := []string{"'", "1' OR '1'='1", "\x00", "\xff", "../../x", strings.Repeat("A", 5000), good + "A", good[1:], strings.ToUpper(good), strings.Repeat("A", len(good)), "%", "c010", "0", "-1", "99999999999999999999"}
		for i := range len(good) {
			bad = append(bad, good[:i]+string(rune('A'+(good[i]+1)%26))+good[i+1:])
		}
		for _, cursor := range bad {
			if answer := steward.Get("/desk/queue?after=" + url.QueryEscape(cursor)); cursor != good && answer.Status != 422 && answer.Status != 404 {
				t.Errorf("cursor %.40q: %d", cursor, answer.Status)
			}
			for _, path := range []string{"/desk/imports?after=", "/desk/imports/" + d.run + "?seq=1&row=", "/desk/companies?q=", "/desk/companies/" + d.firm + "/merge?q=", "/desk/companies/" + d.firm + "/merge?into="} {
				if answer := steward.Get(path + url.QueryEscape(cursor)); answer.Status >= 500 {
					t.Errorf("%s%.40q: %d", path, cursor, answer.Status)
				}
			}
		}
	})
}

// marker shows up as an element or attribute if what was typed became markup.
const marker = "xq9z"

func polyglots() []string {
	return []string{`"><xq9z onxq9z=1><script>xq9z()</script>`, `'><svg/onload=xq9z()>`, `</title></textarea></script><script src=//xq9z.example></script>`,
		`" autofocus onfocus=xq9z() x="`, `{{.xq9z}}`, `<!--xq9z--><img src=x onerror=xq9z()>`, "＜script＞xq9z()＜/script＞", `javascript:xq9z()//`}
}

// TestAttack22_DeskNames: script in names of companies, people, files and
// reasons stays text on every page of the desk.
func TestAttack22_DeskNames(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		d := &desk{App: a, t: t}
		d.fill()
		steward := d.Operator("steward@example.com", support.Steward, support.Superuser)
		for i, p := range polyglots() {
			d.Exec(`UPDATE company SET name = $1, name_latin = $1, name_kana = $1, place = $1`, p)
			d.Exec(`UPDATE site SET name = $1, city = $1, line1 = $1, line1_native = $1`, p)
			d.Exec(`UPDATE account SET family = $1, given = $1`, p)
			d.Exec(`UPDATE import_run SET file_name = $1`, p)
			d.Exec(`UPDATE approval SET reason = $1`, p)
			d.Exec(`UPDATE company_merge SET reason = $1`, p)
			d.Exec(`UPDATE job_choice_name SET name = $1`, p)
			d.Exec(`INSERT INTO company_name (id, company, name, kind, source) VALUES ($1, $2, $3, 'trade', 'vendor')`, fmt.Sprint("n", i), d.candidate, p)
			shown := 0
			for _, rt := range routes(t, d) {
				if rt.method != "GET" {
					continue
				}
				answer := steward.Get(d.path(rt.pattern))
				if checkMarkup(t, answer) {
					shown++
				}
			}
			for _, path := range []string{"/desk/companies?q=" + url.QueryEscape(p), "/desk/companies/" + d.candidate + "/merge?q=" + url.QueryEscape(p), "/desk/companies/" + d.candidate + "/merge?into=" + d.twin} {
				checkMarkup(t, steward.Get(path))
			}
			for _, path := range []string{"/desk/companies/" + d.candidate, "/desk/sites/" + d.branch, "/desk/companies/" + d.candidate + "/reject", "/desk/operators", "/desk/lists/function/new"} {
				checkMarkup(t, steward.Post(path, "company", p, "company_latin", p, "domains", p, "jcn", p, "country", p, "line1", p, "city", p, "because", p, "person", p, "role", p, "name_ja", p, "seen", p))
			}
			if shown < 8 {
				t.Errorf("only %d pages show %q: this test proves little", shown, p)
			}
		}
	})
}
