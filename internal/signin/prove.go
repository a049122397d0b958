package signin

import (
	"context"
	"errors"

	"genkan/internal/account"
	"genkan/internal/security"
	"genkan/internal/security/guess"
)

// ProvePassword judges a password where nobody signs in with it: what begins the
// delayed reset of a lost factor (SEC-8). It is counted, slowed and answered as
// at log-in, and costs the same one hash whoever has the address. It gives the
// account; pending sign-ups are none.
func (s *Service) ProvePassword(ctx context.Context, email account.Email, typed security.Password, network string) (string, error) {
	if err := s.Passwords.Busy(); err != nil {
		return "", err
	}
	c, err := s.count(ctx, guess.Guess{EmailKey: email.Key(), Password: typed, Network: network})
	if err != nil {
		return "", err
	}
	who, err := security.HolderOf(ctx, s.DB, email.Key())
	if err != nil {
		return "", errors.Join(err, s.giveBack(ctx, c))
	}
	if c.Held > 0 { // nobody is known here: the hash is computed all the same
		who = security.Holder{}
	}
	var hashes []string
	if who.Hash != "" {
		hashes = append(hashes, who.Hash)
	}
	right, err := s.Passwords.Verify(ctx, c.Email, typed, hashes...)
	if err != nil { // no slot: nothing was judged, so nothing is counted
		return "", errors.Join(err, s.giveBack(ctx, c))
	}
	switch {
	case c.Held > 0:
		return "", slowed(c.Waiting())
	case len(right) == 0 || !right[0]:
		return "", errPair
	case who.State == account.Locked:
		return "", errors.Join(errLocked, s.clear(ctx, c))
	case !who.Enters(s.DB.Clock().Now()):
		return "", errPair
	}
	return who.Account, s.clear(ctx, c)
}
