package pages_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

// wordbook is one language: key → its text, or its plural forms.
type wordbook map[string][]string

// use is where a key stands in the sources, and as what.
type use struct {
	at        string
	complaint bool // the words of something that is wrong
}

// sources is the whole product as the words test sees it.
type sources struct {
	books map[string]wordbook
	keys  map[string][]use // keys at places where only keys stand
	said  map[string]bool  // every text between quotes, which may be a key
}

// Keys that are put together at run time, with the place that does it.
func dynamicKeys() []*regexp.Regexp {
	return []*regexp.Regexp{
		regexp.MustCompile(`^error\.\d{3}\.(title|text)$`),                      // web.errorPage, from a status
		regexp.MustCompile(`^(help|contact|accessibility)\.title$`),             // web.Common, from the name of the page
		regexp.MustCompile(`^(month|weekday)\.\d+$`),                            // i18n.Words.date
		regexp.MustCompile(`^zone\.`),                                           // i18n.Words.date
		regexp.MustCompile(`^[a-z]+\.(none|gone|step)\.(title|text)$`),          // web.errorPage, from the key of a fault
		regexp.MustCompile(`^password\.rule\.(upper|lower|digit|symbol|part)$`), // security.Policy.Rules, from the name of the rule
		regexp.MustCompile(`^emailchange\.(none|gone)\.(title|text)$`),          // likewise, web.errorPage
		regexp.MustCompile(`^error\.403\.origin\.(title|text)$`),                // likewise
		regexp.MustCompile(`^preference\.(news|update)(\.text)?$`),              // preferenceweb.rows, from the name of a topic
		regexp.MustCompile(`^preference\.(mail|phone)$`),                        // likewise of a channel
		regexp.MustCompile(`^preference\.zone\.`),                               // preferenceweb.zoneName, from the name of a zone
		regexp.MustCompile(`^preference\.mail_form\.(html|text)$`),              // profileweb.shown, from a value
		regexp.MustCompile(`^preference\.(on|off)$`),                            // likewise
		regexp.MustCompile(`^unsubscribe\.unknown\.(title|text)$`),              // web.errorPage, from the key of a fault
		regexp.MustCompile(`^notice\.[a-z_]+\.(subject|text)$`),                 // security.Happened, from the kind of an event
		regexp.MustCompile(`^mydata\.(section|field|value)\.[a-z_.0-9]+$`),      // closingweb.newData, from the names of what is kept
		regexp.MustCompile(`^history\.(field\.)?[a-z_]+(\.[a-z_]+)?$`),          // profileweb.newEvent, from the kind of an event and the name of a value
	}
}

// neverShown are faults that are answered as another one, on purpose.
func neverShown() []string { return []string{"account.taken"} }

// Keys whose languages use different places: Japanese greets by the family
// name, English by the given one.
func freePlaces() []string {
	return []string{"home.welcome", "date.day", "date.time", "date.zone", "date.short"}
}

func load(t *testing.T, root fs.FS) sources {
	t.Helper()
	s := sources{map[string]wordbook{}, map[string][]use{}, map[string]bool{}}
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		switch {
		case strings.HasPrefix(name, "i18n/messages/"):
			return s.words(strings.Split(name, "/")[2], b)
		case strings.HasSuffix(name, "_test.go"), strings.Contains(name, "testdata"):
			return nil
		case path.Ext(name) == ".html":
			s.template(name, string(b))
		case path.Ext(name) == ".go":
			return s.code(name, b)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (s sources) words(lang string, b []byte) error {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(b, &all); err != nil {
		return fmt.Errorf("words of %s: %w", lang, err)
	}
	if s.books[lang] == nil {
		s.books[lang] = wordbook{}
	}
	for key, raw := range all {
		var plain string
		var forms map[string]string
		if json.Unmarshal(raw, &plain) == nil {
			s.books[lang][key] = []string{plain}
		} else if err := json.Unmarshal(raw, &forms); err != nil {
			return fmt.Errorf("words of %s: %s: %w", lang, key, err)
		}
		for _, form := range forms {
			s.books[lang][key] = append(s.books[lang][key], form)
		}
	}
	return nil
}

// template finds {{.T "key"}}, {{$.T "key"}} and (.T "key").
func (s sources) template(name, text string) {
	for _, m := range regexp.MustCompile(`\.T "([^"]+)"`).FindAllStringSubmatch(text, -1) {
		s.keys[m[1]] = append(s.keys[m[1]], use{at: name})
	}
}

// keyPlaces are calls that take a key, with its position among the arguments.
func keyPlaces() map[string]int {
	return map[string]int{"T": 0, "Page": 0, "Notify": 1, "Field": 1, "reading": 2, "Has": 0, "Say": 0}
}

func (s sources) code(name string, b []byte) error {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, b, 0)
	if err != nil {
		return err
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			if v, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING {
				s.said[v] = true
			}
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok && id.Name == "Key" {
				s.key(fset, n.Value, false)
			}
		case *ast.CallExpr:
			s.call(fset, n)
		}
		return true
	})
	return nil
}

func (s sources) call(fset *token.FileSet, n *ast.CallExpr) {
	fn, on := "", ""
	switch f := n.Fun.(type) {
	case *ast.Ident:
		fn = f.Name
	case *ast.SelectorExpr:
		fn = f.Sel.Name
		if x, ok := f.X.(*ast.Ident); ok {
			on = x.Name
		}
	}
	switch at, known := keyPlaces()[fn]; {
	case on == "fault" && fn == "New" && len(n.Args) > 1:
		// What went wrong inside is never shown with its own words.
		if kind, ok := n.Args[0].(*ast.SelectorExpr); !ok || kind.Sel.Name != "Internal" {
			s.key(fset, n.Args[1], true)
		}
	case on == "bad" && fn == "Add" && len(n.Args) > 1:
		s.key(fset, n.Args[1], true)
	case known && len(n.Args) > at:
		s.key(fset, n.Args[at], false)
	}
}

func (s sources) key(fset *token.FileSet, e ast.Expr, complaint bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return
	}
	key, err := strconv.Unquote(lit.Value)
	if err != nil || !strings.Contains(key, ".") {
		return // the name of something else
	}
	s.keys[key] = append(s.keys[key], use{fset.Position(lit.Pos()).String(), complaint})
}

func (s sources) known(key string) bool {
	_, here := s.books["ja"][key]
	_, parts := s.books["ja"][key+".text"]
	return here || parts
}

// complaint tells whether a key says what is wrong: by where it stands, or by
// its name where helpers stand between.
func (s sources) complaint(key string) bool {
	named := regexp.MustCompile(`^(email|name|code|terms|limit|handle)\.|^password\.[a-z_]+$|^signin\.(wrong|slowed)$|^error\.(\d{3}\.([a-z]+\.)?text|busy|database)$`)
	return named.MatchString(key) && key != "password.rules" && key != "name.full" && key != "password.progress" || slices.ContainsFunc(s.keys[key], func(u use) bool { return u.complaint })
}

func wordRules() map[string]func(sources) []string {
	return map[string]func(sources) []string{
		"missing": missingWords, "unused": unusedWords, "languages": languagesDiffer, "places": placesDiffer,
		"spaces": straySpaces, "punctuation": halfWidth, "english": englishComplaints, "sentences": japaneseSentences,
	}
}

func TestWords(t *testing.T) {
	s := load(t, os.DirFS("../../internal"))
	if len(s.keys) < 200 {
		t.Fatalf("only %d keys found in the sources: the search went blind", len(s.keys))
	}
	for name, rule := range wordRules() {
		for _, complaint := range rule(s) {
			t.Errorf("%s: %s", name, complaint)
		}
	}
}

func missingWords(s sources) (bad []string) {
	for key, uses := range s.keys {
		if !s.known(key) && !slices.Contains(neverShown(), key) {
			bad = append(bad, fmt.Sprintf("%s, of %s, has no text", key, uses[0].at))
		}
	}
	return bad
}

func unusedWords(s sources) (bad []string) {
	for key := range s.books["ja"] {
		dynamic := slices.ContainsFunc(dynamicKeys(), func(re *regexp.Regexp) bool { return re.MatchString(key) })
		if len(s.keys[key]) == 0 && !s.said[key] && !dynamic {
			bad = append(bad, key+" is used nowhere: delete it in every language")
		}
	}
	return bad
}

func languagesDiffer(s sources) (bad []string) {
	for lang, book := range s.books {
		for other, others := range s.books {
			for key := range book {
				if _, ok := others[key]; !ok {
					bad = append(bad, fmt.Sprintf("%s is in %s and not in %s", key, lang, other))
				}
			}
		}
	}
	return bad
}

func placesOf(forms []string) string {
	var all []string
	for _, f := range forms {
		all = append(all, regexp.MustCompile(`\{[a-z]+\}`).FindAllString(f, -1)...)
	}
	slices.Sort(all)
	return strings.Join(slices.Compact(all), " ")
}

func placesDiffer(s sources) (bad []string) {
	for key, forms := range s.books["ja"] {
		for lang, book := range s.books {
			if !slices.Contains(freePlaces(), key) && len(book[key]) > 0 && placesOf(book[key]) != placesOf(forms) {
				bad = append(bad, fmt.Sprintf("%s has %s in ja and %s in %s", key, placesOf(forms), placesOf(book[key]), lang))
			}
		}
	}
	return bad
}

// everyText calls fn with each text of each language.
func (s sources) everyText(fn func(lang, key, text string)) {
	for lang, book := range s.books {
		for key, forms := range book {
			for _, form := range forms {
				fn(lang, key, form)
			}
		}
	}
}

const japanese = `[\p{Han}\p{Hiragana}\p{Katakana}ー々]`

func straySpaces(s sources) (bad []string) {
	wrong := regexp.MustCompile(`^\s|\s$|\s\s|\s[.,!?。、！？」）]|` + japanese + ` ` + japanese + `|[（「] |[\x{00A0}\x{3000}\x{200B}-\x{200F}\x{FEFF}]|\t|\n`)
	s.everyText(func(lang, key, text string) {
		// Between a name and 様 no line ends.
		if at := wrong.FindString(strings.ReplaceAll(text, "}\u00a0様", "}様")); at != "" || text == "" {
			bad = append(bad, fmt.Sprintf("%s in %s: %q has a stray space or says nothing", key, lang, text))
		}
	})
	return bad
}

// halfWidth: between and after Japanese characters stands Japanese
// punctuation, and full-width letters and digits stand nowhere.
func halfWidth(s sources) (bad []string) {
	wrong := regexp.MustCompile(japanese + `[,.!?:;]|[,.!?:;(]` + japanese + `|` + japanese + `[()]` + japanese + `|[Ａ-Ｚａ-ｚ０-９]`)
	s.everyText(func(lang, key, text string) {
		if at := wrong.FindString(text); lang == "ja" && at != "" {
			bad = append(bad, fmt.Sprintf("%s: half-width punctuation or a full-width letter, %q in %q", key, at, text))
		}
		if lang == "en" && regexp.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}！-～、。]`).MatchString(text) && key != "language.name" {
			bad = append(bad, fmt.Sprintf("%s: Japanese in English: %q", key, text))
		}
	})
	return bad
}

// englishComplaints: what is wrong is said without a full stop at the end.
func englishComplaints(s sources) (bad []string) {
	s.everyText(func(lang, key, text string) {
		if lang == "en" && s.complaint(key) && regexp.MustCompile(`[.!,;:]$`).MatchString(text) {
			bad = append(bad, fmt.Sprintf("%s: a full stop ends %q", key, text))
		}
	})
	return bad
}

// notSentences end like a sentence but are headings, states or labels.
func notSentences() []string {
	return []string{"home.ready", "form.copied", "password.rule.met", "password.rule.unmet", "password.rule.later", "password.progress", "password.progress.all",
		"session.warning.title", "error.summary", "factor.codes.saved"}
}

func japaneseSentences(s sources) (bad []string) {
	s.everyText(func(lang, key, text string) {
		sentence := regexp.MustCompile(`(です|ます|ました|ません|でした|ください|ません)$`).MatchString(text)
		switch {
		case lang != "ja":
		case s.complaint(key) && !regexp.MustCompile(`[。？]$`).MatchString(text):
			bad = append(bad, fmt.Sprintf("%s: a complaint that does not end with 。: %q", key, text))
		case sentence && !slices.Contains(notSentences(), key) && !strings.HasSuffix(key, ".title") && !strings.HasSuffix(key, ".subject"):
			bad = append(bad, fmt.Sprintf("%s: a sentence without 。: %q", key, text))
		case strings.Contains(strings.TrimSuffix(text, "。"), "。") && !regexp.MustCompile(`[。？：]$`).MatchString(text):
			bad = append(bad, fmt.Sprintf("%s: the last sentence has no 。: %q", key, text))
		}
	})
	return bad
}

// Each rule sees what it is for.
func TestWords_eachRuleSeesItsFault(t *testing.T) {
	tree := func(ja, en, code string) sources {
		return load(t, fstest.MapFS{
			"i18n/messages/ja/a.json": {Data: []byte(ja)}, "i18n/messages/en/a.json": {Data: []byte(en)},
			"x/a.go": {Data: []byte("package x\nfunc f() { " + code + " }")}, "x/a.html": {Data: []byte(`{{.T "a.page"}}`)},
		})
	}
	const page = `"a.page":"頁"`
	for name, s := range map[string]sources{
		"missing":      tree(`{`+page+`}`, `{"a.page":"page"}`, `p.T("a.none")`),
		"unused":       tree(`{`+page+`,"a.b":"語"}`, `{"a.page":"page","a.b":"word"}`, ``),
		"languages":    tree(`{`+page+`}`, `{}`, ``),
		"places":       tree(`{"a.page":"{n}頁"}`, `{"a.page":{"one":"page","other":"{m} pages"}}`, ``),
		"spaces":       tree(`{"a.page":"頁 面"}`, `{"a.page":"page"}`, ``),
		"punctuation":  tree(`{"a.page":"頁,面"}`, `{"a.page":"page"}`, ``),
		"english":      tree(`{`+page+`,"a.b":"語。"}`, `{"a.page":"page","a.b":"Word."}`, `fault.New(k, "a.b")`),
		"sentences":    tree(`{"a.page":"語です"}`, `{"a.page":"page"}`, ``),
		"missing ":     tree(`{}`, `{}`, ``),
		"sentences ":   tree(`{`+page+`,"a.b":"語"}`, `{"a.page":"page","a.b":"Word"}`, `bad.Add("f", "a.b")`),
		"punctuation ": tree(`{"a.page":"Ａ"}`, `{"a.page":"page"}`, ``),
	} {
		if got := wordRules()[strings.TrimSpace(name)](s); len(got) == 0 {
			t.Errorf("%s went unseen", name)
		}
	}
	good := tree(`{`+page+`,"a.b":"{n}語（{m}）を入力してください。"}`, `{"a.page":"page","a.b":{"one":"Enter {n} word ({m})","other":"Enter {n} words ({m})"}}`, `bad.Add("f", "a.b")`)
	for name, rule := range wordRules() {
		if got := rule(good); len(got) > 0 {
			t.Errorf("%s complains about something good: %q", name, got)
		}
	}
}
