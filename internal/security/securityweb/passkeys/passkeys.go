package passkeys

import (
	"context"
	"embed"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/security/factor"
	"genkan/internal/security/passkey"
	"genkan/internal/security/securityweb"
	"genkan/internal/signin"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed passkeys.html passkey_new.html
var passkeyFiles embed.FS

var (
	passkeysTemplate   = web.NewTemplate(passkeyFiles, "passkeys.html")
	passkeyNewTemplate = web.NewTemplate(passkeyFiles, "passkey_new.html")
)

// Parts are what the pages of passkeys are built from.
type Parts struct {
	DB       *store.DB
	Passkeys *passkey.Passkeys
	SignIn   *signin.Service
	Limits   *limit.Limiter
	Setups   *factor.Setups
}

// Pages serves passkeys: their list, and what scripts ask.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// NewPath is where a passkey is made; it is published at
// /.well-known/passkey-endpoints.
const NewPath = "/security/passkeys/new"

// Routes lists the routes. Those below /passkey/, and creating, answer scripts
// with JSON: a passkey cannot be used without one.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: securityweb.PasskeysPath, Policy: web.SignedIn, Handle: p.showList},
		{Method: "GET", Pattern: NewPath, Policy: web.SignedIn, Handle: p.showNew, Recent: true},
		{Method: "POST", Pattern: NewPath, Policy: web.SignedIn, Handle: p.postNew, Recent: true},
		{Method: "POST", Pattern: NewPath + "/options", Policy: web.SignedIn, Handle: p.newOptions, Recent: true, Form: NewPath},
		{Method: "POST", Pattern: "/passkey/login/options", Policy: web.Public, Handle: p.loginOptions, Passive: true},
		{Method: "POST", Pattern: "/passkey/login", Policy: web.Public, Handle: p.postLogin, Passive: true},
	}
}

// owner is the visitor, whose passkeys they are. Nothing a form or an address
// holds ever names an account (attack 11).
func (p *Pages) owner(r *web.Request) (account.Account, error) {
	a, found, err := account.ByID(r.Context(), p.DB, r.Visitor.Account)
	if err == nil && !found {
		err = web.NotFound
	}
	return a, err
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

func (p *Pages) showList(w http.ResponseWriter, r *web.Request) error {
	owner, err := p.owner(r)
	if err != nil {
		return err
	}
	keys, err := passkey.Of(r.Context(), p.DB, owner.ID)
	if err != nil {
		return err
	}
	page := newPasskeys(r, keys, p.Passkeys.Off())
	page.Status = r.Notice(w)
	if r.URL.Query().Has("changed") {
		page.Script, page.Signal = "passkey", p.signal(owner, keys)
	}
	return r.Show(w, http.StatusOK, passkeysTemplate, page)
}

func (p *Pages) signal(a account.Account, keys []passkey.Key) *passkeySignal {
	var ids []string
	for _, k := range keys {
		ids = append(ids, k.Credential)
	}
	return &passkeySignal{p.Passkeys.Domain(), passkey.UserHandle(a.ID), strings.Join(ids, " "), a.Email, a.CallName()}
}

func newPasskeys(r *web.Request, keys []passkey.Key, off bool) passkeysPage {
	page := passkeysPage{Page: startPasskeys(r, "passkey.title"), Off: off}
	page.Path = securityweb.PasskeysPath
	for _, k := range keys {
		page.Keys = append(page.Keys, newPasskeyItem(page.Page, k))
	}
	return page
}

func newPasskeyItem(page web.Page, k passkey.Key) passkeyItem {
	item := passkeyItem{Name: passkeyName(page, k), Created: page.Date(k.CreatedAt), Used: page.T("passkey.never"), Kind: page.T("passkey.here"),
		RenameURL: securityweb.RenamePath + "?id=" + url.QueryEscape(k.ID), RemoveURL: securityweb.RemovePath + "?id=" + url.QueryEscape(k.ID)}
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

func (p *Pages) showNew(w http.ResponseWriter, r *web.Request) error {
	return r.Show(w, http.StatusOK, passkeyNewTemplate, newPasskeyNew(r, r.URL.Query().Get("kind") == "key", p.Passkeys.Off()))
}

func newPasskeyNew(r *web.Request, key, off bool) passkeyNewPage {
	title := "passkey.new.title"
	if key {
		title = "passkey.new.key.title"
	}
	page := passkeyNewPage{Page: startPasskeys(r, title), Key: key, Off: off}
	page.Path, page.Script = NewPath, "passkey"
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
func (p *Pages) refuse(w http.ResponseWriter, r *web.Request, err error) error {
	if errors.Is(r.Context().Err(), context.Canceled) {
		return nil // the page that asked is gone: a click overtook its script
	}
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

func (p *Pages) asked(w http.ResponseWriter, r *web.Request, a passkey.Asked, err error) error {
	if err != nil {
		return p.refuse(w, r, err)
	}
	return r.JSON(w, http.StatusOK, passkeyOptions{a.Ceremony, a.Options})
}

func (p *Pages) newOptions(w http.ResponseWriter, r *web.Request) error {
	var f struct {
		Kind string `form:"kind"`
	}
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	owner, err := p.owner(r)
	if err != nil {
		return err
	}
	a, err := p.Passkeys.BeginCreate(r.Context(), owner, f.Kind == "key")
	return p.asked(w, r, a, err)
}

// passkeyAnswer is what a browser gives back.
type passkeyAnswer struct {
	Ceremony string `form:"ceremony"`
	Response string `form:"response"` // JSON, as toJSON gives it
	Next     string `form:"next"`
}

func (p *Pages) postNew(w http.ResponseWriter, r *web.Request) error {
	var f passkeyAnswer
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	owner, err := p.owner(r)
	if err != nil {
		return err
	}
	made, err := p.Passkeys.Judge(r.Context(), owner, f.Ceremony, []byte(f.Response))
	if err != nil {
		return p.refuse(w, r, err)
	}
	done, err := p.add(r, made)
	if err != nil {
		return p.refuse(w, r, err)
	}
	if done.Recovery { // nothing counts before there is a second way back
		return r.JSON(w, http.StatusOK, passkeyDone{securityweb.RecoveryPath})
	}
	r.SetSession(w, done.Token)
	r.Notify(w, "notice.passkey.created")
	return r.JSON(w, http.StatusOK, passkeyDone{securityweb.AfterSetup(w, r, securityweb.PasskeysPath)})
}

// add spends the ceremony in the transaction that stores the passkey, or keeps
// it until recovery codes are saved.
func (p *Pages) add(r *web.Request, made passkey.Made) (factor.Finished, error) {
	return store.Write(r.Context(), p.DB, func(ctx context.Context, tx *store.Tx) (factor.Finished, error) {
		if err := made.Use(ctx, tx); err != nil {
			return factor.Finished{}, err
		}
		done, err := p.Setups.Finish(ctx, tx, securityweb.Who(r), made.Factor)
		if err != nil {
			return done, err
		}
		return done, p.Passkeys.Room(ctx, tx, r.Visitor.Account)
	})
}
