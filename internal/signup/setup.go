package signup

import (
	"context"

	"genkan/internal/audit"
	"genkan/internal/store"
	"genkan/internal/support"
)

// Invite gives the id of a set-up link that still works (SUP-7).
func (s *Service) Invite(ctx context.Context, token string) (string, error) {
	return support.FindInvite(ctx, s.DB, token, s.DB.Clock().Now())
}

// Promote uses a set-up link up for a person who is signed in.
func (s *Service) Promote(ctx context.Context, invite, account, requestID string) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if err := support.SpendInvite(ctx, tx, invite, account); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Audit.Add(ctx, tx, audit.Event{Kind: "operator.made", Person: account, Actor: account, RequestID: requestID})
	})
	return err
}
