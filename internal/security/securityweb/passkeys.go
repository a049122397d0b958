package securityweb

import (
	"context"
	"embed"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/limit"
	"genkan/internal/security/passkey"
	"genkan/internal/signin"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed passkeys.html passkey_new.html passkey_name.html passkey_remove.html
var passkeyFiles embed.FS

var (
	passkeysTemplate      = web.NewTemplate(passkeyFiles, "passkeys.html")
	passkeyNewTemplate    = web.NewTemplate(passkeyFiles, "passkey_new.html")
	passkeyNameTemplate   = web.NewTemplate(passkeyFiles, "passkey_name.html")
	passkeyRemoveTemplate = web.NewTemplate(passkeyFiles, "passkey_remove.html")
)

// PasskeyParts are what the pages of passkeys are built from.
type PasskeyParts struct {
	DB       *store.DB
	Passkeys *passkey.Passkeys
	SignIn   *signin.Service
	Limits   *limit.Limiter
	// Add stores a new passkey, and gives the page that goes on: where it is the
	// first factor, that of the second way back.
	Add func(ctx context.Context, r *web.Request, who passkey.Who, ceremony string, response []byte) (next string, err error)
	// May decides whether a factor may be removed.
	May func(ctx context.Context, tx *store.Tx, account, factor string) error
}

// PasskeyPages serves passkeys: their list, and what scripts ask.
type PasskeyPages struct{ PasskeyParts }

// NewPasskeyPages gives the pages.
func NewPasskeyPages(p PasskeyParts) *PasskeyPages { return &PasskeyPages{p} }

// Addresses of the pages. Those of the list and of a new one are published at
// /.well-known/passkey-endpoints.
const (
	PasskeysPath      = "/security/passkeys"
	PasskeyNewPath    = "/security/passkeys/new"
	passkeyNamePath   = "/security/passkeys/name"
	passkeyRemovePath = "/security/passkeys/remove"
)

// Routes lists the routes. Those below /passkey/, and creating, answer scripts
// with JSON: a passkey cannot be used without one.
func (p *PasskeyPages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: PasskeysPath, Policy: web.SignedIn, Handle: p.showList},
		{Method: "GET", Pattern: PasskeyNewPath, Policy: web.SignedIn, Handle: p.showNew, Recent: true},
		{Method: "POST", Pattern: PasskeyNewPath, Policy: web.SignedIn, Handle: p.postNew, Recent: true},
		{Method: "POST", Pattern: PasskeyNewPath + "/options", Policy: web.SignedIn, Handle: p.newOptions, Recent: true, Form: PasskeyNewPath},
		{Method: "GET", Pattern: passkeyNamePath, Policy: web.SignedIn, Handle: p.showName},
		{Method: "POST", Pattern: passkeyNamePath, Policy: web.SignedIn, Handle: p.postName},
		{Method: "GET", Pattern: passkeyRemovePath, Policy: web.SignedIn, Handle: p.showRemove, Recent: true},
		{Method: "POST", Pattern: passkeyRemovePath, Policy: web.SignedIn, Handle: p.postRemove, Recent: true},
		{Method: "POST", Pattern: "/passkey/login/options", Policy: web.Public, Handle: p.loginOptions, Passive: true},
		{Method: "POST", Pattern: "/passkey/login", Policy: web.Public, Handle: p.postLogin, Passive: true},
	}
}

// who is the visitor, whose passkeys they are. Nothing a form or an address
// holds ever names an account (attack 11).
func (p *PasskeyPages) who(r *web.Request) (passkey.Who, error) {
	a, found, err := account.ByID(r.Context(), p.DB, r.Visitor.Account)
	if err == nil && !found {
		err = web.NotFound
	}
	return passkey.Who{Account: a, RequestID: r.ID, From: r.Network.String()}, err
}

func startPasskeys(r *web.Request, titleKey string) web.Page {
	page := r.Page(titleKey)
	page.Tab, page.Extra = "security", "profile"
	return page
}

// passkeysPage is the list (X5).
type passkeysPage struct {
	web.Page
	Keys   []passkeyItem
	Off    bool
	Signal *passkeySignal // after a change: what the browser may tell its keeper of passkeys
}

// passkeyItem is a passkey in words.
type passkeyItem struct {
	Name, Created, Used, Kind string
	RenameURL, RemoveURL      string
}

// passkeySignal is what PublicKeyCredential.signal… takes.
type passkeySignal struct{ Domain, User, Keys, Name, Shown string }

func (p *PasskeyPages) showList(w http.ResponseWriter, r *web.Request) error {
	who, err := p.who(r)
	if err != nil {
		return err
	}
	keys, err := passkey.Of(r.Context(), p.DB, who.Account.ID)
	if err != nil {
		return err
	}
	page := newPasskeys(r, keys, p.Passkeys.Off())
	page.Status = r.Notice(w)
	if r.URL.Query().Has("changed") {
		page.Script, page.Signal = "passkey", p.signal(who.Account, keys)
	}
	return r.Show(w, http.StatusOK, passkeysTemplate, page)
}

func (p *PasskeyPages) signal(a account.Account, keys []passkey.Key) *passkeySignal {
	var ids []string
	for _, k := range keys {
		ids = append(ids, k.Credential)
	}
	return &passkeySignal{p.Passkeys.Domain(), passkey.UserHandle(a.ID), strings.Join(ids, " "), a.Email, a.CallName()}
}

func newPasskeys(r *web.Request, keys []passkey.Key, off bool) passkeysPage {
	page := passkeysPage{Page: startPasskeys(r, "passkey.title"), Off: off}
	page.Path = PasskeysPath
	for _, k := range keys {
		page.Keys = append(page.Keys, newPasskeyItem(page.Page, k))
	}
	return page
}

func newPasskeyItem(page web.Page, k passkey.Key) passkeyItem {
	item := passkeyItem{Name: passkeyName(page, k), Created: page.Date(k.CreatedAt), Used: page.T("passkey.never"), Kind: page.T("passkey.here"),
		RenameURL: passkeyNamePath + "?id=" + url.QueryEscape(k.ID), RemoveURL: passkeyRemovePath + "?id=" + url.QueryEscape(k.ID)}
	if !k.UsedAt.IsZero() {
		item.Used = page.DateTimeZone(k.UsedAt)
	}
	switch {
	case k.Synced:
		item.Kind = page.T("passkey.synced")
	case k.Portable:
		item.Kind = page.T("passkey.portable")
	}
	return item
}

// passkeyName gives a passkey without a name one.
func passkeyName(page web.Page, k passkey.Key) string {
	switch {
	case k.Name != "":
		return k.Name
	case k.Portable:
		return page.T("passkey.key")
	}
	return page.T("passkey.passkey")
}

// passkeyNewPage asks for a new passkey or, with Key, a security key.
type passkeyNewPage struct {
	web.Page
	Key, Off bool
}

func (p *PasskeyPages) showNew(w http.ResponseWriter, r *web.Request) error {
	return r.Show(w, http.StatusOK, passkeyNewTemplate, newPasskeyNew(r, r.URL.Query().Get("kind") == "key", p.Passkeys.Off()))
}

func newPasskeyNew(r *web.Request, key, off bool) passkeyNewPage {
	title := "passkey.new.title"
	if key {
		title = "passkey.new.key.title"
	}
	page := passkeyNewPage{Page: startPasskeys(r, title), Key: key, Off: off}
	page.Path, page.Script = PasskeyNewPath, "passkey"
	if key {
		page.Path += "?kind=key"
	}
	return page
}

// passkeyOptions is what a script is told at the beginning of a ceremony.
type passkeyOptions struct {
	Ceremony string `json:"ceremony"`
	Options  any    `json:"options"`
}

// passkeyDone is the answer to a passkey that was accepted.
type passkeyDone struct {
	Next string `json:"next"`
}

// passkeyTrouble is the answer to everything else. Unknown is 1 where all was
// right but that nobody here has this credential; words and status are those of
// every refusal.
type passkeyTrouble struct {
	Error   string `json:"error"`
	Unknown int    `json:"unknown"`
}

// refuse answers a script in words.
func (p *PasskeyPages) refuse(w http.ResponseWriter, r *web.Request, err error) error {
	f, ok := fault.Of(err)
	if !ok {
		return err
	}
	out := passkeyTrouble{Error: r.Words.T(f.Key, f.Args...)}
	var u passkey.Unknown
	if errors.As(err, &u) {
		out.Unknown = 1
	}
	return r.JSON(w, r.Refused(w, err), out)
}

func (p *PasskeyPages) asked(w http.ResponseWriter, r *web.Request, a passkey.Asked, err error) error {
	if err != nil {
		return p.refuse(w, r, err)
	}
	return r.JSON(w, http.StatusOK, passkeyOptions{a.Ceremony, a.Options})
}

func (p *PasskeyPages) newOptions(w http.ResponseWriter, r *web.Request) error {
	var f struct {
		Kind string `form:"kind"`
	}
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	who, err := p.who(r)
	if err != nil {
		return err
	}
	a, err := p.Passkeys.BeginCreate(r.Context(), who.Account, f.Kind == "key")
	return p.asked(w, r, a, err)
}

// passkeyAnswer is what a browser gives back.
type passkeyAnswer struct {
	Ceremony string `form:"ceremony"`
	Response string `form:"response"` // JSON, as toJSON gives it
	Next     string `form:"next"`
}

func (p *PasskeyPages) postNew(w http.ResponseWriter, r *web.Request) error {
	var f passkeyAnswer
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	who, err := p.who(r)
	if err != nil {
		return err
	}
	next, err := p.Add(r.Context(), r, who, f.Ceremony, []byte(f.Response))
	if err != nil {
		return p.refuse(w, r, err)
	}
	if next == "" {
		next = PasskeysPath
		r.Notify(w, "notice.passkey.created")
	}
	return r.JSON(w, http.StatusOK, passkeyDone{next})
}

// passkeyNamePage renames a passkey.
type passkeyNamePage struct {
	web.Page
	ID   string
	Name web.Field
}

type passkeyNameForm struct {
	ID   string `form:"id"`
	Name string `form:"name"`
}

func newPasskeyName(r *web.Request, f passkeyNameForm, bad *form.Complaints) passkeyNamePage {
	page := passkeyNamePage{Page: startPasskeys(r, "passkey.name.title"), ID: f.ID}
	page.FormID, page.Path = "f", passkeyNamePath+"?id="+url.QueryEscape(f.ID)
	page.Complain(bad, "name")
	page.Name = page.Field("name", "passkey.name", f.Name)
	page.Name.Autocomplete, page.Name.Width, page.Name.Hint = "off", "half", page.T("passkey.name.hint")
	return page
}

func (p *PasskeyPages) showName(w http.ResponseWriter, r *web.Request) error {
	k, err := passkey.Find(r.Context(), p.DB, r.Visitor.Account, r.URL.Query().Get("id"))
	if err != nil {
		return err
	}
	page := newPasskeyName(r, passkeyNameForm{ID: k.ID, Name: k.Name}, &form.Complaints{})
	return r.Show(w, http.StatusOK, passkeyNameTemplate, page)
}

func (p *PasskeyPages) postName(w http.ResponseWriter, r *web.Request) error {
	var f passkeyNameForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	var bad form.Complaints
	if again, err := r.Relanguage(w); again || err != nil {
		if err != nil {
			return err
		}
		return r.Show(w, http.StatusOK, passkeyNameTemplate, newPasskeyName(r, f, &bad))
	}
	who, err := p.who(r)
	if err != nil {
		return err
	}
	changed := false
	name, err := passkey.ParseName(f.Name)
	if err == nil {
		changed, err = p.Passkeys.Rename(r.Context(), who, f.ID, name)
	}
	if fault.Has(err, "passkey.gone") {
		return err
	}
	if other := bad.AddFaults(err); other != nil {
		return other
	}
	if err != nil {
		return r.Show(w, r.Refused(w, err), passkeyNameTemplate, newPasskeyName(r, f, &bad))
	}
	if !changed {
		r.Notify(w, "notice.unchanged")
		return r.Redirect(w, PasskeysPath)
	}
	r.Notify(w, "notice.saved")
	return r.Redirect(w, PasskeysPath+"?changed=1")
}

// passkeyRemovePage asks once more before a passkey goes.
type passkeyRemovePage struct {
	web.Page
	ID   string
	Item passkeyItem
}

func newPasskeyRemove(r *web.Request, k passkey.Key, bad *form.Complaints) passkeyRemovePage {
	page := passkeyRemovePage{Page: startPasskeys(r, "passkey.remove.title"), ID: k.ID}
	page.FormID, page.Path = "f", passkeyRemovePath+"?id="+url.QueryEscape(k.ID)
	page.Item = newPasskeyItem(page.Page, k)
	page.Complain(bad)
	return page
}

func (p *PasskeyPages) showRemove(w http.ResponseWriter, r *web.Request) error {
	f := passkeyNameForm{ID: r.URL.Query().Get("id")}
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	k, err := passkey.Find(r.Context(), p.DB, r.Visitor.Account, f.ID)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, passkeyRemoveTemplate, newPasskeyRemove(r, k, &form.Complaints{}))
}

func (p *PasskeyPages) postRemove(w http.ResponseWriter, r *web.Request) error {
	var f passkeyNameForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	k, err := passkey.Find(r.Context(), p.DB, r.Visitor.Account, f.ID)
	if err != nil {
		return err
	}
	var bad form.Complaints
	if again, err := r.Relanguage(w); again || err != nil {
		if err != nil {
			return err
		}
		return r.Show(w, http.StatusOK, passkeyRemoveTemplate, newPasskeyRemove(r, k, &bad))
	}
	who, err := p.who(r)
	if err != nil {
		return err
	}
	err = p.Passkeys.Remove(r.Context(), who, f.ID, func(ctx context.Context, tx *store.Tx, id string) error { return p.May(ctx, tx, who.Account.ID, id) })
	if fault.Has(err, "passkey.gone") {
		return err
	}
	if other := bad.AddFaults(err); other != nil {
		return other
	}
	if err != nil {
		return r.Show(w, r.Refused(w, err), passkeyRemoveTemplate, newPasskeyRemove(r, k, &bad))
	}
	r.Notify(w, "notice.passkey.removed")
	return r.Redirect(w, PasskeysPath+"?changed=1")
}
