package pages_test

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"genkan/internal/mail"
)

// Every mail in every language, as text and as HTML.
func TestGolden_mails(t *testing.T) {
	g := samples(t)
	for _, m := range g.Mails() {
		for _, lang := range g.Languages() {
			name := mailName(m)
			t.Run(lang+"/"+name, func(t *testing.T) {
				r, err := g.Mail(m, lang)
				if err != nil {
					t.Fatal(err)
				}
				golden(t, lang+"/mail/"+name+".txt", "Subject: "+r.Subject+"\n\n"+r.Text)
				golden(t, lang+"/mail/"+name+".html", r.HTML)
				if n := len([]rune(r.Subject)); lang == "ja" && n > 28 {
					t.Errorf("the subject has %d characters, phones show 28", n)
				}
				if code := regexp.MustCompile(`\d{6}`); code.MatchString(r.Subject) {
					t.Errorf("the subject %q holds a code", r.Subject)
				}
				if m.Letter.ID == "MAIL-1" && !regexp.MustCompile(`(?m)^(確認コード|Code)\n123456$`).MatchString(r.Text) {
					t.Errorf("the code does not stand alone under its word:\n%s", r.Text)
				}
				mailRules(t, r.HTML)
			})
		}
	}
}

// mailName names the golden files of a mail. Notices of several kinds share one
// number, so their kind stands behind it.
func mailName(m mail.Mail) string {
	if kind, ok := strings.CutPrefix(m.Letter.Subject.Key, "notice."); ok {
		return m.Letter.ID + "-" + strings.TrimSuffix(kind, ".subject")
	}
	return m.Letter.ID
}

// mailRules: no picture, no script, no style sheet, nothing loaded, and links
// lead to the site only.
func mailRules(t *testing.T, page string) {
	t.Helper()
	each := html.NewTokenizer(strings.NewReader(page))
	for each.Next() != html.ErrorToken {
		token := each.Token()
		switch token.Data {
		case "img", "script", "style", "link", "table", "iframe", "form":
			if token.Type == html.StartTagToken {
				t.Errorf("the mail holds <%s>", token.Data)
			}
		}
		for _, a := range token.Attr {
			if u, err := url.Parse(a.Val); (a.Key == "href" || a.Key == "src") && (err != nil || u.Scheme != "https" || u.Host != "account.example") {
				t.Errorf("a link leads to %s", a.Val)
			}
			if strings.HasPrefix(a.Key, "on") || strings.Contains(a.Val, "url(") {
				t.Errorf("the mail holds %s=%q", a.Key, a.Val)
			}
		}
	}
}
