package passkeys

import (
	"context"
	"net/http"
	"time"

	"genkan/internal/account"
	"genkan/internal/limit"
	"genkan/internal/security/passkey"
	"genkan/internal/session"
	"genkan/internal/signin"
	"genkan/internal/store"
	"genkan/internal/web"
)

// passkeyRule bounds how many ceremonies one network begins: each is a row for
// five minutes. A log-in page begins one every five minutes, so an office of a
// thousand stays below.
var passkeyRule = limit.Rule{Name: "passkey", Max: 1000, Per: 5 * time.Minute}

// loginOptions asks whoever sits there for a passkey. It takes no address and
// looks nothing up: everybody gets the same (attack 10).
func (p *Pages) loginOptions(w http.ResponseWriter, r *web.Request) error {
	if err := p.count(r); err != nil {
		return p.refuse(w, r, err)
	}
	a, err := p.Passkeys.BeginLogin(r.Context())
	return p.asked(w, r, a, err)
}

func (p *Pages) count(r *web.Request) error {
	_, err := store.WriteGuarded(r.Context(), p.DB, func(ctx context.Context, tx *store.Tx) (limit.Permit, error) {
		return p.Limits.Take(ctx, tx, passkeyRule, r.NetworkKey())
	})
	return err
}

// postLogin opens the session of whoever the passkey belongs to.
func (p *Pages) postLogin(w http.ResponseWriter, r *web.Request) error {
	var f passkeyAnswer
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	if err := p.count(r); err != nil {
		return p.refuse(w, r, err)
	}
	known, err := p.Passkeys.Login(r.Context(), f.Ceremony, []byte(f.Response))
	if err != nil {
		return p.refuse(w, r, err)
	}
	token, err := p.open(r, known)
	if err != nil {
		return p.refuse(w, r, err)
	}
	a, _, err := account.ByID(r.Context(), p.DB, known.Account)
	if err != nil {
		return err
	}
	r.SetSession(w, token)
	if err := r.Speak(w, a.Language); err != nil { // the account's language wins, and the cookie follows
		return err
	}
	return r.JSON(w, http.StatusOK, passkeyDone{web.SafePath(f.Next)})
}

// open spends the ceremony and begins the session in one transaction. A passkey
// that verified the person is two factors.
func (p *Pages) open(r *web.Request, known passkey.Known) (string, error) {
	return store.WriteGuarded(r.Context(), p.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
		if err := known.Use(ctx, tx); err != nil {
			return "", err
		}
		return p.SignIn.OpenProved(ctx, tx, signin.Proved{Account: known.Account, Factors: 2, At: tx.Now(), Old: r.SessionToken(), RequestID: r.ID,
			From: session.Browser{Device: r.UserAgent(), Network: r.Network.String()}})
	})
}
