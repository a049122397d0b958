package mailweb

import (
	"embed"
	"net/http"

	"genkan/internal/mail"
	"genkan/internal/web"
)

//go:embed messages.html message.html
var boxFiles embed.FS

var (
	messagesTemplate = web.NewTemplate(boxFiles, "messages.html")
	messageTemplate  = web.NewTemplate(boxFiles, "message.html")
)

// BoxPages serves the message box of the visitor (AUD-2).
type BoxPages struct{ Box *mail.Box }

// Routes lists the routes. Opening a message that was not read yet is a POST,
// because it changes something: whatever fetches addresses ahead, or shows them
// small, reads nothing in the person's name.
func (p *BoxPages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/messages", Policy: web.SignedIn, Handle: p.list},
		{Method: "GET", Pattern: "/messages/{id}", Policy: web.SignedIn, Handle: p.show},
		{Method: "POST", Pattern: "/messages/read", Policy: web.SignedIn, Handle: p.read},
	}
}

// messagesPage is the list.
type messagesPage struct {
	web.Page
	Items  []messageItem
	Unread bool   // one of those shown was not read
	Newest string // the id up to which "all" reads
	Older  string // address of the next page, "" at the end
	First  bool   // this is the first page
}

// messageItem is a line of the list.
type messageItem struct {
	ID, Subject, When string
	Read              bool
}

// messagePage is one letter.
type messagePage struct {
	web.Page
	ID, Subject, When string
	Read              bool
	Blocks            []mail.SpokenBlock
	Why               string
	Broken            bool // an earlier version wrote it, and it cannot be said any more
}

func (p *BoxPages) list(w http.ResponseWriter, r *web.Request) error {
	before := r.URL.Query().Get("before")
	all, more, err := p.Box.List(r.Context(), r.Visitor.Account, before)
	if err != nil {
		return err
	}
	page := p.newMessages(r, all, more, before == "")
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, messagesTemplate, page)
}

func (p *BoxPages) newMessages(r *web.Request, all []mail.Message, more, first bool) messagesPage {
	page := messagesPage{Page: r.Page("message.title"), First: first}
	page.Extra = "profile"
	for _, m := range all {
		item := messageItem{ID: m.ID, Subject: page.T("message.broken"), When: page.DateTimeZone(m.At), Read: !m.ReadAt.IsZero()}
		if spoken, err := p.Box.Say(r.Words, m); err == nil {
			item.Subject = spoken.Subject
		}
		page.Items = append(page.Items, item)
		page.Unread = page.Unread || !item.Read
	}
	if len(all) > 0 {
		page.Newest = all[0].ID
	}
	if more {
		page.Older = "/messages?before=" + all[len(all)-1].ID
	}
	return page
}

func (p *BoxPages) show(w http.ResponseWriter, r *web.Request) error {
	m, found, err := p.Box.Get(r.Context(), r.Visitor.Account, r.PathValue("id"))
	if err != nil {
		return err
	}
	if !found {
		return web.NotFound
	}
	return r.Show(w, http.StatusOK, messageTemplate, p.newMessage(r, m))
}

func (p *BoxPages) newMessage(r *web.Request, m mail.Message) messagePage {
	spoken, err := p.Box.Say(r.Words, m)
	if err != nil {
		spoken = mail.Spoken{Subject: r.Words.T("message.broken")}
	}
	page := messagePage{Page: r.Page("message.one.title", "subject", spoken.Subject), ID: m.ID, Subject: spoken.Subject, Read: !m.ReadAt.IsZero(),
		Blocks: spoken.Blocks, Why: spoken.Why, Broken: err != nil}
	page.Extra = "profile"
	page.When = page.DateTimeZone(m.At)
	return page
}

type readForm struct {
	Open string `form:"open"` // a message, which is shown then
	All  string `form:"all"`  // the newest one that was shown
}

// read notes what was read. Nothing a form holds reaches the box of anybody else
// (attack 11).
func (p *BoxPages) read(w http.ResponseWriter, r *web.Request) error {
	var f readForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	if f.Open == "" {
		if err := p.Box.ReadAll(r.Context(), r.Visitor.Account, f.All); err != nil {
			return err
		}
		r.Notify(w, "notice.messages_read")
		return r.Redirect(w, "/messages")
	}
	found, err := p.Box.Read(r.Context(), r.Visitor.Account, f.Open)
	if err != nil {
		return err
	}
	if !found {
		return web.NotFound
	}
	return r.Redirect(w, "/messages/"+f.Open) // an id that was found holds letters and digits only
}
