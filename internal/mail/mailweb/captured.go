package mailweb

import (
	"net/http"
	"slices"

	"genkan/internal/mail"
	"genkan/internal/web"
	"genkan/internal/web/ui"
)

var capturedTemplate = web.NewTemplate(ui.Templates, "captured.html")

// shown bounds the page; /captured.json has everything that is kept.
const shown = 100

// capturedPage lists what would have been sent.
type capturedPage struct {
	web.Page
	Messages []message
}

type message struct {
	Channel, To, Subject, Text, Time string
	Headers                          []header
}

type header struct{ Name, Value string }

// Routes lists the routes.
func Routes(c *mail.Capture) []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/captured", Policy: web.Local, Handle: func(w http.ResponseWriter, r *web.Request) error {
			all, err := c.List(r.Context())
			if err != nil {
				return err
			}
			w.Header().Set("Cache-Control", "no-store")
			return r.Show(w, http.StatusOK, capturedTemplate, newCaptured(r, all))
		}},
		{Method: "GET", Pattern: "/captured.json", Policy: web.Local, Handle: func(w http.ResponseWriter, r *web.Request) error {
			all, err := c.List(r.Context())
			if err != nil {
				return err
			}
			if all == nil {
				all = []mail.Captured{}
			}
			return r.JSON(w, http.StatusOK, all)
		}},
	}
}

func newCaptured(r *web.Request, all []mail.Captured) capturedPage {
	p := capturedPage{Page: r.Page("captured.title")}
	for _, c := range all[:min(len(all), shown)] {
		m := message{Channel: c.Channel, To: c.To, Subject: c.Subject, Text: c.Text, Time: r.Words.DateTimeZone(c.Time)}
		if c.Subject == "" { // a text message has none
			m.Subject = r.Words.T("captured.text")
		}
		for name, value := range c.Headers {
			m.Headers = append(m.Headers, header{name, value})
		}
		slices.SortFunc(m.Headers, func(a, b header) int {
			if a.Name < b.Name {
				return -1
			}
			return 1
		})
		p.Messages = append(p.Messages, m)
	}
	return p
}

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	return []web.Sample{
		{Name: "captured", Template: capturedTemplate, Value: func(r *web.Request) any {
			return newCaptured(r, []mail.Captured{{Channel: "mail", To: "taro.yamada@example.co.jp", Subject: "アカウントを有効にする",
				Text: "コード\n\n123456\n", Headers: map[string]string{"Auto-Submitted": "auto-generated"}, Time: r.Now},
				{Channel: "sms", To: "+819012345678", Text: "【Genkan】コードは123456です。\n@account.example #123456", Time: r.Now}})
		}},
		{Name: "captured-empty", Template: capturedTemplate, Value: func(r *web.Request) any { return newCaptured(r, nil) }},
	}
}
