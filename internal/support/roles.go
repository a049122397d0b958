package support

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/session"
	"genkan/internal/store"
	"genkan/internal/text"
)

// The roles of operators (SUP-5). A superuser gives and takes roles and has no
// other right; one who needs another role gives it to themselves, for everybody
// to see.
const (
	Desk       = "desk"       // finds people, resends, ends sessions, cases, requests
	Steward    = "steward"    // companies, addresses, lists, imports
	Compliance = "compliance" // holds, claims
	Auditor    = "auditor"    // reads
	Superuser  = "superuser"  // roles of operators
)

// AllRoles lists the roles in the order pages show them.
func AllRoles() []string { return []string{Desk, Steward, Compliance, Auditor, Superuser} }

// maxReason is how many characters a reason may have.
const maxReason = 500

// ParseReason reads why an operator does something (SUP-5). Faults on "reason":
// reason.empty, reason.too_long, reason.characters.
func ParseReason(typed string) (string, error) {
	s := text.Clean(strings.Join(strings.Fields(typed), " "))
	switch _, unsafe := text.FirstUnsafe(s); {
	case s == "":
		return "", fault.New(fault.Invalid, "reason.empty").On("reason")
	case unsafe:
		return "", fault.New(fault.Invalid, "reason.characters").On("reason")
	case utf8.RuneCountInString(s) > maxReason:
		return "", fault.New(fault.Invalid, "reason.too_long", "n", maxReason, "m", utf8.RuneCountInString(s)).On("reason")
	}
	return s, nil
}

// Operator is a person with roles.
type Operator struct {
	Account, Handle, Email, Family, Given string
	Roles                                 []string // in the order of AllRoles
	Since                                 time.Time
}

// Operators lists everybody who has a role, longest first.
func Operators(ctx context.Context, q store.Querier) ([]Operator, error) {
	rows, err := q.Query(ctx, `SELECT a.id, a.handle, a.email, a.family, a.given, r.role, r.at FROM operator_role r JOIN account a ON a.id = r.account ORDER BY a.id, r.at`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Operator
	for rows.Next() {
		var o Operator
		var role string
		if err := rows.Scan(&o.Account, &o.Handle, &o.Email, &o.Family, &o.Given, &role, store.Time(&o.Since)); err != nil {
			return nil, err
		}
		if n := len(out); n > 0 && out[n-1].Account == o.Account {
			out[n-1].Roles = append(out[n-1].Roles, role)
			continue
		}
		o.Roles = []string{role}
		out = append(out, o)
	}
	for i := range out {
		slices.SortFunc(out[i].Roles, byRank)
	}
	slices.SortFunc(out, func(a, b Operator) int {
		if c := a.Since.Compare(b.Since); c != 0 {
			return c
		}
		return strings.Compare(a.Handle, b.Handle)
	})
	return out, rows.Err()
}

func byRank(a, b string) int { return slices.Index(AllRoles(), a) - slices.Index(AllRoles(), b) }

// Crew gives and takes roles. Every change is in two histories: that of the
// person and that of the operator who made it.
type Crew struct {
	DB    *store.DB
	Audit *audit.Log
}

// RoleChange is one role of one person, given or taken by a superuser.
type RoleChange struct {
	Account   string
	Role      string
	By        string
	Reason    string // from ParseReason
	RequestID string
}

// Why a role is not given or taken.
var (
	errUnknownRole = fault.New(fault.Invalid, "operator.role").On("role")
	errNoPerson    = fault.New(fault.Invalid, "operator.person").On("person")
	errHas         = fault.New(fault.Conflict, "operator.has").On("role")
	errHasNot      = fault.New(fault.Conflict, "operator.has_not")
	errLast        = fault.New(fault.Denied, "operator.last")
	errNotYours    = fault.New(fault.Denied, "operator.denied")
)

// Grant gives a role. Only a superuser may, judged in the transaction: whoever
// lost the role a moment ago gives nothing more (attack 16).
func (c *Crew) Grant(ctx context.Context, change RoleChange) error {
	return c.change(ctx, change, "operator.granted", "operator.gave", func(ctx context.Context, tx *store.Tx) error {
		added, err := give(ctx, tx, change.Account, change.Role)
		if err == nil && !added {
			err = errHas
		}
		return err
	})
}

// give adds a role and tells whether it is new. Whoever becomes an operator
// proves their second factor anew: what they proved before may have been SMS,
// which is not enough from now on (SEC-11).
func give(ctx context.Context, tx *store.Tx, account, role string) (bool, error) {
	before, err := Roles(ctx, tx, account)
	if err != nil {
		return false, err
	}
	n, err := tx.Exec(ctx, `INSERT INTO operator_role (account, role, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, account, role, tx.Now())
	if err == nil && len(before) == 0 {
		err = session.OneFactor(ctx, tx, account)
	}
	return n > 0, err
}

// Revoke takes a role. The last superuser stays one: the count and the removal
// share a serializable transaction, so that two who take it from one another at
// the same moment do not leave the installation without any.
func (c *Crew) Revoke(ctx context.Context, change RoleChange) error {
	return c.change(ctx, change, "operator.revoked", "operator.took", func(ctx context.Context, tx *store.Tx) error {
		if change.Role == Superuser {
			var n int
			if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM operator_role WHERE role = $1 AND account <> $2`, Superuser, change.Account).Scan(&n); err != nil {
				return err
			}
			if n == 0 {
				return errLast
			}
		}
		n, err := tx.Exec(ctx, `DELETE FROM operator_role WHERE account = $1 AND role = $2`, change.Account, change.Role)
		if err == nil && n == 0 {
			err = errHasNot
		}
		return err
	})
}

func (c *Crew) change(ctx context.Context, change RoleChange, told, done string, do func(context.Context, *store.Tx) error) error {
	if !slices.Contains(AllRoles(), change.Role) {
		return errUnknownRole
	}
	_, err := store.Write(ctx, c.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if err := May(ctx, tx, change.By, Superuser); err != nil {
			return store.None{}, err
		}
		person, found, err := account.ByID(ctx, tx, change.Account)
		if err == nil && !found {
			err = errNoPerson
		}
		if err != nil {
			return store.None{}, err
		}
		if err := do(ctx, tx); err != nil {
			return store.None{}, err
		}
		return store.None{}, c.tell(ctx, tx, person, change, told, done)
	})
	return err
}

// tell writes the change into both histories, or into one where a superuser
// changes their own roles.
func (c *Crew) tell(ctx context.Context, tx *store.Tx, person account.Account, change RoleChange, told, done string) error {
	err := c.Audit.Add(ctx, tx, audit.Event{Kind: told, Person: change.Account, Actor: change.By, RequestID: change.RequestID,
		After: map[string]string{"role": change.Role}, Why: change.Reason})
	if err != nil || change.By == change.Account {
		return err
	}
	return c.Audit.Add(ctx, tx, audit.Event{Kind: done, Person: change.By, Actor: change.By, RequestID: change.RequestID,
		After: map[string]string{"role": change.Role, "user_id": person.Handle}, Why: change.Reason})
}

// May tells, inside the transaction of an act, whether an operator has a role at
// this moment: the page that asked was opened some time ago.
func May(ctx context.Context, tx *store.Tx, operator, role string) error {
	var n int
	err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM operator_role WHERE account = $1 AND role = $2`, operator, role).Scan(&n)
	if err == nil && n == 0 {
		err = errNotYours
	}
	return err
}
