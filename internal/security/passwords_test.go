package security_test

import (
	"context"
	"strings"
	"testing"

	"genkan/internal/clock"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

func cheap(t *testing.T) *security.Passwords {
	t.Helper()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	return security.NewPasswords(secret.NewHasher(secret.HasherOptions{Cost: secret.Cost{Memory: 64, Passes: 1, Lanes: 1}}), keys)
}

// TestAttack09_NoPermitNoJudgement: a side door that forgot to count cannot
// verify a password.
func TestAttack09_NoPermitNoJudgement(t *testing.T) {
	p := cheap(t)
	hash, err := p.Hash(t.Context(), security.TypedPassword("Correct-Horse7"), "a@example.com", "")
	if err != nil {
		t.Fatal(err)
	}
	if right, err := p.Verify(t.Context(), limit.Permit{}, security.TypedPassword("Correct-Horse7"), hash); err == nil {
		t.Errorf("a password was judged without a permit: %v", right)
	}
}

// REG-13: all hashes of one address share a salt, so that one computed hash is
// compared with each.
func TestPasswords_OneHashManyCandidates(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		limits := limit.New(newKeys(t), true)
		permit, err := store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (limit.Permit, error) {
			return limits.Begin(ctx, tx, security.GuessSlow, "person@example.com")
		})
		if err != nil {
			t.Fatal(err)
		}
		p := cheap(t)
		hash := func(password, address, like string) string {
			h, err := p.Hash(t.Context(), security.TypedPassword(password), address, like)
			if err != nil {
				t.Fatal(err)
			}
			return h
		}
		first := hash("first", "a@example.com", "")
		all := []string{first, hash("second", "a@example.com", ""), hash("first", "b@example.com", first), hash("first", "b@example.com", "")}
		for typed, want := range map[string][]bool{
			"first": {true, false, true, false}, // the last is another address
			"FIRST": {false, false, false, false}, "second": {false, true, false, false}, "ｆｉｒｓｔ": {true, false, true, false},
		} {
			got, err := p.Verify(t.Context(), permit, security.TypedPassword(typed), all...)
			if err != nil {
				t.Fatal(err)
			}
			for i := range want {
				if got[i] != want[i] {
					t.Errorf("%q: %v, want %v", typed, got, want)
				}
			}
		}
		if got, err := p.Verify(t.Context(), permit, security.TypedPassword("first")); err != nil || len(got) != 0 {
			t.Errorf("no candidates: %v, %v", got, err)
		}
		if _, err := p.Verify(t.Context(), permit, security.TypedPassword("first"), "$argon2id$v=19$m=4194304,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"); err == nil {
			t.Error("a hash from a changed database makes a log-in take 4 GB")
		}
	})
}

// What is too long for any policy costs nothing to fold and is nobody's
// password.
func TestTypedPassword_Bounds(t *testing.T) {
	if !security.TypedPassword(strings.Repeat("x", 1<<20)).IsEmpty() {
		t.Error("a megabyte was taken as a password")
	}
	if security.TypedPassword(strings.Repeat("鍵", 128)).IsEmpty() {
		t.Error("128 Japanese characters were not")
	}
}
