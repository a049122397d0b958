package support_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"genkan/internal/audit"
	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
	"genkan/internal/support"
)

// crew is what the tests of roles and approvals need.
type crew struct {
	*support.Crew
	t   *testing.T
	db  *store.DB
	clk *clock.Manual
	log *audit.Log
}

func each(t *testing.T, fn func(c *crew)) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		log := audit.New(keys)
		fn(&crew{&support.Crew{DB: db, Audit: log}, t, db, clk, log})
	})
}

// operator opens an account with a key of its own and puts roles on it.
func (c *crew) operator(id string, roles ...string) string {
	c.t.Helper()
	person(c.t, c.db, id)
	write(c.t, c.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		for _, role := range roles {
			if _, err := tx.Exec(ctx, `INSERT INTO operator_role (account, role, at) VALUES ($1, $2, $3)`, id, role, tx.Now()); err != nil {
				return store.None{}, err
			}
		}
		return store.None{}, c.log.EnsurePerson(ctx, tx, id)
	})
	return id
}

func (c *crew) roles(id string) string {
	c.t.Helper()
	roles, err := support.Roles(c.t.Context(), c.db, id)
	if err != nil {
		c.t.Fatal(err)
	}
	return strings.Join(roles, " ")
}

// history gives a person's events, newest first, as "kind by actor: why".
func (c *crew) history(id string) string {
	c.t.Helper()
	list, err := c.log.History(c.t.Context(), c.db, id, 100)
	if err != nil {
		c.t.Fatal(err)
	}
	var out []string
	for _, e := range list {
		out = append(out, fmt.Sprintf("%s by %s (%s): %s", e.Kind, e.Actor, e.After["role"], e.Why))
	}
	return strings.Join(out, "\n")
}

// wants complains unless an error is a fault of this key.
func wants(t *testing.T, what string, err error, key string) {
	t.Helper()
	if key == "" && err != nil || key != "" && !fault.Has(err, key) {
		t.Errorf("%s: %v, want %q", what, err, key)
	}
}

func TestCrew_GrantAndRevoke(t *testing.T) {
	each(t, func(c *crew) {
		boss, other := c.operator("boss", support.Superuser), c.operator("other")
		change := support.RoleChange{Account: other, Role: support.Steward, By: boss, Reason: "new in the team"}
		wants(t, "give", c.Grant(t.Context(), change), "")
		wants(t, "give again", c.Grant(t.Context(), change), "operator.has")
		if got := c.roles(other); got != "steward" {
			t.Errorf("roles %q", got)
		}
		for who, want := range map[string]string{other: "operator.granted by boss (steward): new in the team", boss: "operator.gave by boss (steward): new in the team"} {
			if got := c.history(who); got != want {
				t.Errorf("history of %s: %q", who, got)
			}
		}
		change.By = other
		wants(t, "a steward takes", c.Revoke(t.Context(), change), "operator.denied")
		change.By, change.Reason = boss, "left"
		wants(t, "take", c.Revoke(t.Context(), change), "")
		wants(t, "take again", c.Revoke(t.Context(), change), "operator.has_not")
		if got := c.history(other); !strings.HasPrefix(got, "operator.revoked by boss (steward): left\n") {
			t.Errorf("history: %q", got)
		}
		change.Role = "king"
		wants(t, "a role that does not exist", c.Grant(t.Context(), change), "operator.role")
		wants(t, "nobody", c.Grant(t.Context(), support.RoleChange{Account: "nobody", Role: support.Desk, By: boss}), "operator.person")
	})
}

// SUP-5: a superuser has no other right, may take one, and everybody can see it.
func TestCrew_SuperuserHelpsThemselves(t *testing.T) {
	each(t, func(c *crew) {
		boss := c.operator("boss", support.Superuser)
		_, err := store.Write(t.Context(), c.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			return store.None{}, support.May(ctx, tx, boss, support.Steward)
		})
		wants(t, "a superuser as steward", err, "operator.denied")
		wants(t, "give to oneself", c.Grant(t.Context(), support.RoleChange{Account: boss, Role: support.Steward, By: boss, Reason: "holidays"}), "")
		if got := c.history(boss); got != "operator.granted by boss (steward): holidays" {
			t.Errorf("history: %q", got)
		}
		all, err := support.Operators(t.Context(), c.db)
		if err != nil || len(all) != 1 || fmt.Sprint(all[0].Roles) != "[steward superuser]" {
			t.Errorf("%+v, %v", all, err)
		}
	})
}

// TestAttack07_LastSuperuser: two superusers take the role from one another at
// the same moment, and each from themselves: one always stays.
func TestAttack07_LastSuperuser(t *testing.T) {
	each(t, func(c *crew) {
		first := c.operator("a", support.Superuser)
		wants(t, "the last", c.Revoke(t.Context(), support.RoleChange{Account: first, Role: support.Superuser, By: first}), "operator.last")
		for round := range 8 {
			names := []string{fmt.Sprint("x", round), fmt.Sprint("y", round)}
			for _, name := range names {
				c.operator(name, support.Superuser)
			}
			if round == 0 {
				wants(t, "not the last", c.Revoke(t.Context(), support.RoleChange{Account: first, Role: support.Superuser, By: first}), "")
			}
			var wg sync.WaitGroup
			start := make(chan struct{})
			for i, who := range names {
				victim := names[1-i]
				if round%2 == 1 {
					victim = who
				}
				wg.Go(func() {
					<-start
					err := c.Revoke(t.Context(), support.RoleChange{Account: victim, Role: support.Superuser, By: who})
					var f *fault.Fault
					if err != nil && !errors.As(err, &f) {
						t.Error(err)
					}
				})
			}
			close(start)
			wg.Wait()
			var n int
			if err := c.db.QueryRow(t.Context(), `SELECT COUNT(*) FROM operator_role WHERE role = 'superuser'`).Scan(&n); err != nil || n != 1 {
				t.Fatalf("round %d: %d superusers, %v", round, n, err)
			}
			write(t, c.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
				return tx.Exec(ctx, `DELETE FROM operator_role`)
			})
		}
	})
}

func TestParseReason(t *testing.T) {
	for typed, want := range map[string]string{
		"  two   words \n": "two words", "登記簿で　確認": "登記簿で 確認", "": "reason.empty", " \u200b ": "reason.empty",
		strings.Repeat("字", 500): strings.Repeat("字", 500), strings.Repeat("字", 501): "reason.too_long", "a\x00b": "reason.characters",
	} {
		got, err := support.ParseReason(typed)
		if err != nil {
			got = fault.All(err)[0].Key
		}
		if got != want {
			t.Errorf("%.20q: %.40q, want %.40q", typed, got, want)
		}
	}
}
