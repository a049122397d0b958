package preferenceweb

import (
	"cmp"
	"net/http"
	"strings"

	"genkan/internal/account"
	"genkan/internal/consent"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/preference"
	"genkan/internal/web"
)

// preferencesPage is R1.
type preferencesPage struct {
	web.Page
	Language, Zone, MailForm, Look web.Field
	Rows                           []row
	NoPhone                        bool   // phone is offered, and no number is known
	Version                        string // the state the form shows
	Latest                         []fact // what is stored, where another window was first
	Any                            bool   // something is on, which the one button stops
}

// row is a topic of the table.
type row struct {
	ID, Name, Text string
	Cells          []cell
}

// cell is a box of the table, named by its row and column.
type cell struct {
	Name, Row, Label, Error string
	On                      bool
}

// fact is a line of what is stored.
type fact struct {
	Label, Value, Lang string
	Copy, Copied       string
	Pieces             []struct {
		Text  string
		Whole bool
	}
}

type preferencesForm struct {
	Language    string `form:"language"`
	Zone        string `form:"time_zone"`
	MailForm    string `form:"mail_form"`
	Theme       string `form:"theme"`
	NewsMail    bool   `form:"news_mail"`
	NewsPhone   bool   `form:"news_phone"`
	UpdateMail  bool   `form:"update_mail"`
	UpdatePhone bool   `form:"update_phone"`
	Version     string `form:"version"`
	Stop        bool   `form:"stop"`
}

// box gives the place of a choice in the form.
func (f *preferencesForm) box(c preference.Choice) *bool {
	switch c {
	case preference.Choice{Topic: consent.News, Channel: consent.ByMail}:
		return &f.NewsMail
	case preference.Choice{Topic: consent.News, Channel: consent.ByPhone}:
		return &f.NewsPhone
	case preference.Choice{Topic: consent.Update, Channel: consent.ByMail}:
		return &f.UpdateMail
	}
	return &f.UpdatePhone
}

// stored begins the form with what is stored.
func (p *Pages) stored(r *web.Request, s preference.Settings) preferencesForm {
	f := preferencesForm{Language: s.Language, Zone: p.zoneName(r, cmp.Or(s.TimeZone, p.Parts.Zone)), MailForm: cmp.Or(s.MailForm, "html"),
		Theme: r.Page("preference.title").Theme, Version: s.Version()}
	for _, c := range preference.Choices() {
		*f.box(c) = s.On[c]
	}
	return f
}

// order is the order of complaints.
func order() []string {
	out := []string{"language", "time_zone", "mail_form"}
	for _, c := range preference.Choices() {
		out = append(out, c.Name())
	}
	return out
}

func (p *Pages) newPreferences(r *web.Request, f preferencesForm, phone string, latest *preference.Settings, bad *form.Complaints) preferencesPage {
	page := preferencesPage{Page: r.Page("preference.title"), NoPhone: phone == "", Version: f.Version}
	page.Tab, page.Extra, page.FormID, page.Path = "preferences", "profile", "f", "/preferences"
	page.Complain(bad, order()...)
	page.Language = page.Field("language", "preference.language", f.Language)
	page.Language.Autocomplete = "language"
	for _, l := range page.Languages {
		page.Language.Choices = append(page.Language.Choices, web.Choice{Value: l.Tag, Label: l.Name, Checked: l.Tag == f.Language})
	}
	page.Zone = page.Field("time_zone", "preference.time_zone", f.Zone)
	page.Zone.Hint = page.T("preference.time_zone.hint")
	for _, name := range preference.Zones() {
		page.Zone.Choices = append(page.Zone.Choices, web.Choice{Value: p.zoneName(r, name), Label: name})
	}
	page.MailForm = page.Field("mail_form", "preference.mail_form", f.MailForm)
	page.MailForm.Choices = []web.Choice{
		{Value: "html", Label: page.T("preference.mail_form.html"), Checked: f.MailForm != account.PlainMail},
		{Value: account.PlainMail, Label: page.T("preference.mail_form.text"), Checked: f.MailForm == account.PlainMail},
	}
	page.Look = page.Field("theme", "web.theme", f.Theme)
	page.Look.Hint = page.T("preference.theme.hint")
	for _, t := range []web.Choice{{Label: page.T("web.theme.auto")}, {Value: "light", Label: page.T("web.theme.light")}, {Value: "dark", Label: page.T("web.theme.dark")}} {
		t.Checked = t.Value == f.Theme
		page.Look.Choices = append(page.Look.Choices, t)
	}
	page.Rows, page.Any = rows(page.Page, f)
	if latest != nil {
		page.Latest = p.latest(page.Page, r, *latest)
	}
	return page
}

// label names a box by its row and column, for those who do not see the table.
func label(page web.Page, c preference.Choice) string {
	return page.T("preference.choice", "topic", page.T("preference."+c.Topic), "channel", page.T("preference."+c.Channel))
}

func rows(page web.Page, f preferencesForm) (all []row, any bool) {
	for _, topic := range preference.Topics() {
		one := row{ID: topic, Name: page.T("preference." + topic), Text: page.T("preference." + topic + ".text")}
		for _, channel := range preference.Channels() {
			c := preference.Choice{Topic: topic, Channel: channel}
			one.Cells = append(one.Cells, cell{Name: c.Name(), Row: topic, Label: label(page, c), Error: page.Err(c.Name()), On: *f.box(c)})
			any = any || *f.box(c)
		}
		all = append(all, one)
	}
	return all, any
}

// latest shows what another window stored.
func (p *Pages) latest(page web.Page, r *web.Request, s preference.Settings) []fact {
	language := s.Language
	for _, l := range page.Languages {
		if l.Tag == s.Language {
			language = l.Name
		}
	}
	out := []fact{
		{Label: page.T("preference.language"), Value: language, Lang: s.Language},
		{Label: page.T("preference.time_zone"), Value: p.zoneName(r, cmp.Or(s.TimeZone, p.Parts.Zone))},
		{Label: page.T("preference.mail_form"), Value: page.T("preference.mail_form." + cmp.Or(s.MailForm, "html"))},
	}
	for _, c := range preference.Choices() {
		value := page.T("preference.off")
		if s.On[c] {
			value = page.T("preference.on")
		}
		out = append(out, fact{Label: label(page, c), Value: value})
	}
	return out
}

// zoneName calls a zone by its city in the language of the page.
func (p *Pages) zoneName(r *web.Request, name string) string {
	if key := "preference.zone." + name; r.Words.Has(key) {
		return r.Words.T(key)
	}
	return name
}

// zoneNames is what ParseZone wants.
func (p *Pages) zoneNames(r *web.Request) map[string]string {
	named := map[string]string{}
	for _, name := range preference.Zones() {
		named[name] = p.zoneName(r, name)
	}
	return named
}

func (p *Pages) show(w http.ResponseWriter, r *web.Request) error {
	s, err := p.Preferences.Get(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	phone, err := p.Phone(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	page := p.newPreferences(r, p.stored(r, s), phone, nil, &form.Complaints{})
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, preferencesTemplate, page)
}

func (p *Pages) post(w http.ResponseWriter, r *web.Request) error {
	var f preferencesForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	shown := r.Words.Lang()
	f.Language, f.MailForm = cmp.Or(f.Language, shown), cmp.Or(f.MailForm, "html")
	phone, err := p.Phone(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again { // the form now shows the other language, and that is stored
		f.Language = r.Words.Lang()
		if rest, ok := strings.CutPrefix(f.Version, shown+"|"); ok {
			f.Version = f.Language + "|" + rest
		}
		return r.Show(w, http.StatusOK, preferencesTemplate, p.newPreferences(r, f, phone, nil, &form.Complaints{}))
	}
	if f.Stop {
		return p.stop(w, r, f, phone)
	}
	return p.save(w, r, f, phone)
}

// author says that the visitor changes their own preferences (attack 11).
func author(r *web.Request) preference.Author {
	a := preference.Author{Language: r.Words.Lang(), RequestID: r.ID, From: r.Network.String()}
	if r.Visitor != nil {
		a.Account = r.Visitor.Account
	}
	return a
}

// save stores the form.
func (p *Pages) save(w http.ResponseWriter, r *web.Request, f preferencesForm, phone string) error {
	now, err := p.Preferences.Get(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	wish, err := p.wish(r, f, now)
	changed := false
	if err == nil {
		changed, err = p.Preferences.Save(r.Context(), author(r), wish, f.Version)
	} else if wrong := fault.All(err); len(wrong) > 0 { // all of a form at once (TXT-2)
		err = append(fault.List(wrong), preference.Unreachable(now.On, wish.On, phone)...)
	}
	var bad form.Complaints
	if other := bad.AddFaults(err); other != nil {
		return other
	}
	if err != nil {
		var latest *preference.Settings
		if fault.Has(err, "error.conflict") {
			f.Version, latest = now.Version(), &now
		}
		return r.Show(w, r.Refused(w, err), preferencesTemplate, p.newPreferences(r, f, phone, latest, &bad))
	}
	if f.Theme != r.Page("preference.title").Theme {
		r.Dress(w, f.Theme)
		changed = true
	}
	r.Visitor.Language = wish.Language // stored already
	if err := r.Speak(w, wish.Language); err != nil {
		return err
	}
	if changed {
		r.Notify(w, "notice.saved")
	} else {
		r.Notify(w, "notice.unchanged")
	}
	return r.Redirect(w, "/preferences")
}

// wish reads the form into settings. now is what is stored: a zone that is the
// site's and was never chosen stays unchosen.
func (p *Pages) wish(r *web.Request, f preferencesForm, now preference.Settings) (preference.Settings, error) {
	s := preference.Settings{Wishes: account.Wishes{Language: now.Language}, On: map[preference.Choice]bool{}}
	for _, l := range r.Page("preference.title").Languages {
		if l.Tag == f.Language {
			s.Language = l.Tag
		}
	}
	if f.MailForm == account.PlainMail {
		s.MailForm = account.PlainMail
	}
	for _, c := range preference.Choices() {
		if *f.box(c) {
			s.On[c] = true
		}
	}
	zone, err := preference.ParseZone(f.Zone, p.zoneNames(r))
	if zone == p.Parts.Zone && now.TimeZone == "" {
		zone = ""
	}
	s.TimeZone = zone
	return s, err
}

// stop switches every choice off at once. What else was typed and is not saved
// stays in the form.
func (p *Pages) stop(w http.ResponseWriter, r *web.Request, f preferencesForm, phone string) error {
	if _, err := p.Preferences.Stop(r.Context(), author(r)); err != nil {
		return err
	}
	now, err := p.Preferences.Get(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	fresh := p.stored(r, now)
	for _, c := range preference.Choices() {
		*f.box(c) = false
	}
	if f.Language == fresh.Language && f.Zone == fresh.Zone && f.MailForm == fresh.MailForm && f.Theme == fresh.Theme {
		r.Notify(w, "notice.stopped")
		return r.Redirect(w, "/preferences")
	}
	f.Version = fresh.Version
	page := p.newPreferences(r, f, phone, nil, &form.Complaints{})
	page.Status = r.Words.T("notice.stopped")
	return r.Show(w, http.StatusOK, preferencesTemplate, page)
}
