package pages_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"genkan/internal/web"
)

// document is a page as the rules below look at it.
type document struct {
	all  []*html.Node // elements in order
	byID map[string]*html.Node
}

func parse(t *testing.T, page string) document {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	d := document{byID: map[string]*html.Node{}}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			d.all = append(d.all, n)
			d.byID[attr(n, "id")] = n
		}
	}
	delete(d.byID, "")
	return d
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, name string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name })
}

func text(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func (d document) tags(names ...string) []*html.Node {
	return slices.DeleteFunc(slices.Clone(d.all), func(n *html.Node) bool { return !slices.Contains(names, n.Data) })
}

// A rule looks at a page and says what is wrong with it.
type rule struct {
	name  string
	check func(d document, page, lang string) []string
}

func rules() []rule {
	return []rule{
		{"one h1", oneHeading},
		{"order of headings", headingOrder},
		{"language and title", languageAndTitle},
		{"nothing inline", nothingInline},
		{"unique ids", uniqueIDs},
		{"labels", labels},
		{"references", references},
		{"autocomplete", autocomplete},
		{"forms", forms},
		{"words", noMissingWords},
		{"order of the page", pageOrder},
		{"size", nodes},
	}
}

// ASVS 6.2.7: every password field carries its autocomplete token, and no page holds a script that could refuse a paste
func TestHTML(t *testing.T) {
	each(t, func(t *testing.T, _ web.Sample, lang, page string) {
		d := parse(t, page)
		for _, r := range rules() {
			for _, complaint := range r.check(d, page, lang) {
				t.Errorf("%s: %s", r.name, complaint)
			}
		}
	})
}

func oneHeading(d document, _, _ string) []string {
	if n := len(d.tags("h1")); n != 1 {
		return []string{fmt.Sprintf("%d first headings", n)}
	}
	return nil
}

// headingOrder: no level is left out. The list of complaints comes before the
// first heading of the page, as one of the second level.
func headingOrder(d document, _, _ string) (bad []string) {
	last := 1
	for _, h := range d.tags("h1", "h2", "h3", "h4") {
		level := int(h.Data[1] - '0')
		if level > last+1 {
			bad = append(bad, fmt.Sprintf("h%d %q after h%d", level, text(h), last))
		}
		last = level
	}
	return bad
}

func languageAndTitle(d document, _, lang string) (bad []string) {
	if got := attr(d.tags("html")[0], "lang"); got != lang {
		bad = append(bad, fmt.Sprintf("lang is %q", got))
	}
	title := text(d.tags("title")[0])
	name, _, _ := strings.Cut(title, " | ")
	if name == "" || name == title {
		bad = append(bad, fmt.Sprintf("the title is %q", title))
	}
	failed := len(d.with("class", "summary")) > 0
	if says := regexp.MustCompile(`^(エラー：|Error: )`).MatchString(title); says != failed {
		bad = append(bad, fmt.Sprintf("complaints %v, but the title is %q", failed, title))
	}
	return bad
}

func (d document) with(name, value string) []*html.Node {
	return slices.DeleteFunc(slices.Clone(d.all), func(n *html.Node) bool { return attr(n, name) != value })
}

// nothingInline is what the content security policy forbids, and what is
// loaded from elsewhere (TXT-5).
func nothingInline(d document, _, _ string) (bad []string) {
	for _, n := range d.all {
		for _, a := range n.Attr {
			outside := slices.Contains([]string{"src", "href", "action", "formaction"}, a.Key) && !strings.HasPrefix(a.Val, "/") && !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "mailto:") && !strings.HasPrefix(a.Val, "otpauth:")
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") || outside || strings.HasPrefix(a.Val, "//") || strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:") {
				bad = append(bad, fmt.Sprintf("<%s %s=%q>", n.Data, a.Key, a.Val))
			}
		}
		if n.Data == "style" || n.Data == "script" && (text(n) != "" || attr(n, "src") == "") || slices.Contains([]string{"iframe", "object", "embed", "base"}, n.Data) {
			bad = append(bad, "<"+n.Data+">")
		}
	}
	return bad
}

func uniqueIDs(d document, _, _ string) (bad []string) {
	seen := map[string]bool{}
	for _, n := range d.all {
		id := attr(n, "id")
		if id != "" && seen[id] {
			bad = append(bad, "twice: "+id)
		}
		seen[id] = true
	}
	return bad
}

// labels: every control has a name that can be seen, and between the label's
// words and its mark stands a space.
func labels(d document, _, _ string) (bad []string) {
	for _, n := range d.tags("input", "select", "textarea") {
		if attr(n, "type") == "hidden" || has(n, "hidden") {
			continue
		}
		named := slices.ContainsFunc(d.with("for", attr(n, "id")), func(l *html.Node) bool { return l.Data == "label" && text(l) != "" })
		if attr(n, "id") == "" || !named {
			bad = append(bad, fmt.Sprintf("no label: %s", attr(n, "name")))
		}
		if has(n, "placeholder") || has(n, "required") || has(n, "maxlength") || has(n, "disabled") {
			bad = append(bad, fmt.Sprintf("%s has placeholder, required, maxlength or disabled", attr(n, "name")))
		}
	}
	for _, n := range d.tags("button", "a", "summary", "legend", "dt", "th", "caption") {
		if text(n) == "" && attr(n, "aria-label") == "" && attr(n, "aria-hidden") != "true" {
			bad = append(bad, fmt.Sprintf("<%s> says nothing", n.Data))
		}
	}
	for _, mark := range d.tags("span") {
		if strings.HasPrefix(attr(mark, "class"), "mark") && !strings.HasSuffix(mark.PrevSibling.Data, " ") {
			bad = append(bad, "no space before the mark "+text(mark))
		}
	}
	return bad
}

// references: what points somewhere in the page arrives.
func references(d document, _, _ string) (bad []string) {
	for _, n := range d.all {
		for _, name := range []string{"for", "form", "aria-describedby", "aria-labelledby", "aria-controls", "data-for", "data-mail"} {
			for id := range strings.FieldsSeq(attr(n, name)) {
				if d.byID[id] == nil {
					bad = append(bad, fmt.Sprintf("%s=%q leads nowhere", name, id))
				}
			}
		}
		if to, ok := strings.CutPrefix(attr(n, "href"), "#"); ok && d.byID[to] == nil {
			bad = append(bad, fmt.Sprintf("the link #%s leads nowhere", to))
		}
	}
	for _, n := range d.with("aria-invalid", "true") {
		if !strings.Contains(attr(n, "aria-describedby"), attr(n, "name")+"-error") {
			bad = append(bad, attr(n, "name")+" is wrong but its complaint is not tied to it")
		}
	}
	return bad
}

// tokens are the autocomplete tokens of every field (WCAG 1.3.5, issue 2).
func tokens() map[string][]string {
	return map[string][]string{
		"email":          {"email", "username", "username webauthn"},
		"family":         {"section-latin family-name"},
		"given":          {"section-latin given-name"},
		"family_reading": {""},
		"given_reading":  {""},
		"password":       {"new-password", "current-password"},
		"code":           {"one-time-code"},
		"terms":          {""},
		"kind":           {""},
		"saved":          {""},
		"name":           {"off"},
		"news":           {""},
		"remember":       {""},
		"username":       {"username"}, // for password managers, hidden
		"q":              {"organization"},
		"company":        {"organization", ""}, // typed, or a card
		"company_latin":  {""},
		"site":           {""},
		"town":           {""},
		"postal_code":    {"postal-code"},
		"region":         {"address-level1"},
		"city":           {"address-level2"},
		"line1":          {"address-line1"},
		"line2":          {"address-line2"},
		"region_native":  {"section-native address-level1"},
		"city_native":    {"section-native address-level2"},
		"line1_native":   {"section-native address-line1"},
		"line2_native":   {"section-native address-line2"},
		"country":        {"country"},
		"family_native":  {"section-native family-name"},
		"given_native":   {"section-native given-name"},
		"preferred":      {"nickname"},
		"phone":          {"tel"},
		"extension":      {"tel-extension"},
		"function":       {""},
		"level":          {""},
		"title":          {"organization-title"},
		"language":       {"language"},
		"time_zone":      {"off"}, // a browser's guess would hide the list
		"mail_form":      {""},
		"theme":          {""},
		"news_mail":      {""},
		"news_phone":     {""},
		"update_mail":    {""},
		"update_phone":   {""},
		"open":           {""},
		"dry":            {""},
		"":               {"username"}, // what a password manager keeps a password for; it is not sent
		"old_password":   {"current-password"},
		"others":         {""},
		"sure":           {""},
	}
}

func autocomplete(d document, page, _ string) (bad []string) {
	for _, n := range d.tags("input", "select", "textarea") {
		name, got := attr(n, "name"), attr(n, "autocomplete")
		if attr(n, "type") == "hidden" {
			continue
		}
		wanted := tokens()[name]
		if strings.Contains(page, `class="desk-menu"`) && attr(n, "type") != "checkbox" { // what operators type is about others
			wanted = []string{"off"}
		}
		if !slices.Contains(wanted, got) {
			bad = append(bad, fmt.Sprintf("%s has autocomplete %q, want one of %q", name, got, wanted))
		}
		switch {
		case name == "password" && regexp.MustCompile(`action="/(login|reauth|lost)`).MatchString(page) != (got == "current-password"),
			name == "email" && strings.Contains(page, `action="/signup"`) && got != "email",
			name == "email" && strings.Contains(page, `id="f" class="plain" method="post" action="/login" `) && got != "username webauthn",
			name == "code" && (attr(n, "inputmode") != "numeric") != strings.Contains(page, `name="method" value="recovery"`):
			bad = append(bad, fmt.Sprintf("%s has autocomplete %q here", name, got))
		}
	}
	return bad
}

// forms: judged by the server only, and sent by POST.
func forms(d document, _, _ string) (bad []string) {
	for _, n := range d.tags("form") {
		if attr(n, "method") != "post" && n.Parent.Data != "search" { // looking for something changes nothing
			bad = append(bad, "a form that does not POST: "+attr(n, "action"))
		}
		if attr(n, "id") == "f" && !has(n, "novalidate") {
			bad = append(bad, "the browser judges the form")
		}
	}
	return bad
}

// noMissingWords: a key without a text is shown in brackets, a place without a
// value in braces.
func noMissingWords(d document, page, _ string) (bad []string) {
	for _, m := range regexp.MustCompile(`\[[a-z_]+(?:\.[a-z_0-9]+)+\]`).FindAllString(page, -1) {
		bad = append(bad, m)
	}
	for _, n := range d.all {
		for c := range n.ChildNodes() {
			if c.Type == html.TextNode && regexp.MustCompile(`\{[a-z]+\}`).MatchString(c.Data) {
				bad = append(bad, strings.TrimSpace(c.Data))
			}
		}
	}
	return bad
}

// pageOrder: the skip link is the first thing Tab reaches, help the first link
// of the footer on every page (WCAG 3.2.6), and complaints stand first in main.
func pageOrder(d document, _, _ string) (bad []string) {
	if links := d.tags("a"); attr(links[0], "class") != "skip" {
		bad = append(bad, "the first link does not skip")
	}
	footer := d.tags("footer")[0]
	for n := range footer.Descendants() {
		if n.Data == "a" {
			if attr(n, "href") != "/help" {
				bad = append(bad, "the footer begins with "+attr(n, "href"))
			}
			break
		}
	}
	for _, s := range d.with("class", "summary") {
		first := d.tags("main")[0].FirstChild
		for first.Type != html.ElementNode {
			first = first.NextSibling
		}
		if first != s {
			bad = append(bad, "something stands before the complaints")
		}
	}
	return bad
}

// nodes: a page has at most 600 (pages.md "Budgets").
func nodes(d document, _, _ string) []string {
	if len(d.all) > 600 {
		return []string{fmt.Sprintf("%d elements", len(d.all))}
	}
	return nil
}

// Each rule sees what it is for.
func TestHTML_eachRuleSeesItsFault(t *testing.T) {
	const good = `<!doctype html><html lang="ja"><head><title>A | B</title></head><body><a class="skip" href="#main">s</a>` +
		`<main id="main"><h1>x</h1>%s</main><footer><a href="/help">h</a></footer></body></html>`
	for name, broken := range map[string]string{
		"one h1":             `<h1>y</h1>`,
		"order of headings":  `<h2>a</h2><h4>y</h4>`,
		"nothing inline":     `<p style="color:red">y</p>`,
		"unique ids":         `<p id="main">y</p>`,
		"labels":             `<input name="email" id="e" autocomplete="email">`,
		"references":         `<label for="nowhere">y</label>`,
		"autocomplete":       `<label for="e">E</label><input name="email" id="e" autocomplete="off">`,
		"forms":              `<form method="get"></form>`,
		"words":              `<p>[signup.none]</p>`,
		"order of the page":  `<div class="summary"></div>`,
		"size":               strings.Repeat("<i>y</i>", 600),
		"language and title": `<div class="summary"></div>`,
		"words ":             `<p>{name}</p>`,
		"nothing inline ":    `<script>y()</script>`,
		"nothing inline  ":   `<a href="https://elsewhere.example">y</a>`,
		"labels ":            `<label for="e">E<span class="mark">y</span></label>`,
		"references ":        `<label for="email">E</label><input name="email" id="email" autocomplete="email" aria-invalid="true">`,
		"autocomplete ":      `<label for="x">E</label><input name="unknown" id="x">`,
	} {
		page := fmt.Sprintf(good, broken)
		d := parse(t, page)
		for _, r := range rules() {
			if r.name == strings.TrimSpace(name) && len(r.check(d, page, "ja")) == 0 {
				t.Errorf("%s went unseen in %.60s", r.name, broken)
			}
		}
	}
	page := fmt.Sprintf(good, "<p>y</p>")
	for _, r := range rules() {
		if got := r.check(parse(t, page), page, "ja"); len(got) > 0 {
			t.Errorf("%s complains about a good page: %q", r.name, got)
		}
	}
}
