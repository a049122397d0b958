package support

import (
	"context"
	"errors"
	"time"

	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// KindMerge is the act of merging companies that people have chosen.
const KindMerge = "company.merge"

// ApprovalLife is how long an act waits for a second operator.
const ApprovalLife = 30 * 24 * time.Hour

// needs tells the role in which an operator decides about a kind of act.
func needs(kind string) string {
	if kind == KindMerge {
		return Steward
	}
	return Superuser // a kind nobody thought about is not for everybody
}

// Request is an act that wants a second operator.
type Request struct {
	Kind      string
	Subject   string // id of what it is about: one act of a kind waits at a time
	Payload   string // JSON, ids and fixed words only
	Reason    string // from ParseReason
	By        string
	RequestID string
}

// Approval is such an act as it was kept. Whoever reads it after ExpiresAt
// treats it as gone, whatever State says (attack 17).
type Approval struct {
	ID, Kind, Subject, Payload, Reason string
	AskedBy                            string
	AskedAt, ExpiresAt                 time.Time
	State                              string // waiting, approved, refused, withdrawn, expired
	DecidedBy                          string
	DecidedAt                          time.Time
	Answer                             string
}

// Decision is what an operator says about a waiting act.
type Decision struct {
	ID, By    string
	Answer    string // from ParseReason; Withdraw needs none
	RequestID string
}

// Why an act is not asked for or not decided.
var (
	errWaits   = fault.New(fault.Conflict, "approval.waits")
	errOwn     = fault.New(fault.Denied, "approval.own")
	errForeign = fault.New(fault.Denied, "approval.foreign")
	errLate    = fault.New(fault.Expired, "approval.late")
	errDecided = fault.New(fault.Conflict, "approval.decided")
	errAsker   = fault.New(fault.Conflict, "approval.asker")
	errNone    = fault.New(fault.NotFound, "approval.none")
)

// Approvals are the acts that wait for a second operator (SUP-5). Everything is
// in the histories of both.
type Approvals struct{ Audit *audit.Log }

// Ask lets an act wait. One that waits for the same subject already makes the
// fault approval.waits: the unique index decides.
func (a *Approvals) Ask(ctx context.Context, tx *store.Tx, r Request) (string, error) {
	if err := May(ctx, tx, r.By, needs(r.Kind)); err != nil {
		return "", err
	}
	// What nobody decided in time makes room.
	if _, err := tx.Exec(ctx, `UPDATE approval SET state = 'expired' WHERE kind = $1 AND subject = $2 AND state = 'waiting' AND expires_at <= $3`, r.Kind, r.Subject, tx.Now()); err != nil {
		return "", err
	}
	id := secret.ID()
	n, err := tx.Exec(ctx, `INSERT INTO approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting') ON CONFLICT DO NOTHING`,
		id, r.Kind, r.Subject, r.Payload, r.Reason, r.By, tx.Now(), tx.Now().Add(ApprovalLife))
	if err == nil && n == 0 {
		err = errWaits
	}
	if err != nil {
		return "", err
	}
	return id, a.tell(ctx, tx, "approval.asked", r.By, r.By, Approval{ID: id, Kind: r.Kind}, r.Reason, r.RequestID)
}

// Approve decides for an act and gives it, so that the journey carries it out in
// the same transaction. One guarded UPDATE has one winner; nobody decides their
// own (ACC-9). Two operators stand behind an act when it is carried out: where
// the one who asked has lost the role since, the fault is approval.asker, and
// the act can only be refused (attack 16).
func (a *Approvals) Approve(ctx context.Context, tx *store.Tx, d Decision) (Approval, error) {
	found, err := a.decide(ctx, tx, d, "approved", "approval.approved")
	if err != nil {
		return found, err
	}
	err = May(ctx, tx, found.AskedBy, needs(found.Kind))
	if errors.Is(err, errNotYours) {
		err = errAsker
	}
	return found, err
}

// Refuse decides against an act.
func (a *Approvals) Refuse(ctx context.Context, tx *store.Tx, d Decision) (Approval, error) {
	return a.decide(ctx, tx, d, "refused", "approval.refused")
}

func (a *Approvals) decide(ctx context.Context, tx *store.Tx, d Decision, state, event string) (Approval, error) {
	found, err := FindApproval(ctx, tx, d.ID)
	if err != nil {
		return found, err
	}
	if err := May(ctx, tx, d.By, needs(found.Kind)); err != nil {
		return found, err
	}
	n, err := tx.Exec(ctx, `UPDATE approval SET state = $1, decided_by = $2, decided_at = $3, answer = $4 WHERE id = $5 AND state = 'waiting' AND asked_by <> $2 AND expires_at > $3`,
		state, d.By, tx.Now(), store.Null(d.Answer), d.ID)
	if err != nil {
		return found, err
	}
	if n == 0 {
		return found, found.why(d.By, tx.Now())
	}
	found.State, found.DecidedBy, found.DecidedAt, found.Answer = state, d.By, tx.Now(), d.Answer
	if err := a.tell(ctx, tx, event, found.AskedBy, d.By, found, d.Answer, d.RequestID); err != nil {
		return found, err
	}
	return found, a.tell(ctx, tx, event, d.By, d.By, found, d.Answer, d.RequestID)
}

// why says what stood in the way of a decision.
func (p Approval) why(by string, now time.Time) error {
	switch {
	case p.State != "waiting" && p.State != "expired":
		return errDecided
	case p.AskedBy == by:
		return errOwn
	case !p.ExpiresAt.After(now):
		return errLate
	}
	return errDecided // somebody was quicker in this very moment
}

// Withdraw takes an act back; only who asked for it may.
func (a *Approvals) Withdraw(ctx context.Context, tx *store.Tx, d Decision) (Approval, error) {
	found, err := FindApproval(ctx, tx, d.ID)
	if err != nil {
		return found, err
	}
	n, err := tx.Exec(ctx, `UPDATE approval SET state = 'withdrawn', decided_by = $1, decided_at = $2 WHERE id = $3 AND state = 'waiting' AND asked_by = $1`, d.By, tx.Now(), d.ID)
	if err != nil {
		return found, err
	}
	if n == 0 {
		if found.AskedBy != d.By {
			return found, errForeign
		}
		return found, errDecided
	}
	found.State = "withdrawn"
	return found, a.tell(ctx, tx, "approval.withdrawn", d.By, d.By, found, "", d.RequestID)
}

// End takes acts back that have lost their ground, whoever asked for them: the
// record they are about is gone. It tells those who asked and the operator. What
// was decided in the meantime stays as it was decided.
func (a *Approvals) End(ctx context.Context, tx *store.Tx, acts []Approval, d Decision) error {
	for _, p := range acts {
		n, err := tx.Exec(ctx, `UPDATE approval SET state = 'withdrawn', decided_by = $1, decided_at = $2, answer = $3 WHERE id = $4 AND state = 'waiting'`,
			d.By, tx.Now(), store.Null(d.Answer), p.ID)
		if err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		if err := a.tell(ctx, tx, "approval.withdrawn", d.By, d.By, p, d.Answer, d.RequestID); err != nil {
			return err
		}
		if p.AskedBy == d.By {
			continue
		}
		if err := a.tell(ctx, tx, "approval.withdrawn", p.AskedBy, d.By, p, d.Answer, d.RequestID); err != nil {
			return err
		}
	}
	return nil
}

func (a *Approvals) tell(ctx context.Context, tx *store.Tx, event, person, actor string, p Approval, why, request string) error {
	return a.Audit.Add(ctx, tx, audit.Event{Kind: event, Person: person, Actor: actor, RequestID: request, After: map[string]string{"act": p.Kind, "approval": p.ID}, Why: why})
}

const approvalColumns = `id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer`

type scanner interface{ Scan(into ...any) error }

func (p *Approval) scan(row scanner) error {
	return row.Scan(&p.ID, &p.Kind, &p.Subject, &p.Payload, &p.Reason, &p.AskedBy, store.Time(&p.AskedAt), store.Time(&p.ExpiresAt), &p.State,
		store.Text(&p.DecidedBy), store.Time(&p.DecidedAt), store.Text(&p.Answer))
}

// FindApproval gives an act by its id, whatever became of it.
func FindApproval(ctx context.Context, q store.Querier, id string) (Approval, error) {
	var p Approval
	err := p.scan(q.QueryRow(ctx, `SELECT `+approvalColumns+` FROM approval WHERE id = $1`, id))
	if errors.Is(err, store.ErrNoRows) {
		return p, errNone
	}
	return p, err
}

// WaitingFor gives the act of a kind that waits for a subject, if one does.
func WaitingFor(ctx context.Context, q store.Querier, kind, subject string, now time.Time) (Approval, bool, error) {
	var p Approval
	err := p.scan(q.QueryRow(ctx, `SELECT `+approvalColumns+` FROM approval WHERE kind = $1 AND subject = $2 AND state = 'waiting' AND expires_at > $3`, kind, subject, now))
	if errors.Is(err, store.ErrNoRows) {
		return p, false, nil
	}
	return p, err == nil, err
}

// Waiting lists the acts that wait at a moment, the oldest first, at most 200.
func Waiting(ctx context.Context, q store.Querier, now time.Time) ([]Approval, error) {
	return list(ctx, q, `WHERE state = 'waiting' AND expires_at > $1 ORDER BY asked_at, id LIMIT 200`, now)
}

// Naming lists the acts of a kind that wait at a moment and name an id, as their
// subject or in their payload. What the id is there, the reader of the payload
// knows.
func Naming(ctx context.Context, q store.Querier, kind, id string, now time.Time) ([]Approval, error) {
	return list(ctx, q, `WHERE kind = $1 AND (subject = $2 OR payload LIKE '%' || $2 || '%') AND state = 'waiting' AND expires_at > $3 ORDER BY asked_at, id`, kind, id, now)
}

func list(ctx context.Context, q store.Querier, which string, args ...any) ([]Approval, error) {
	rows, err := q.Query(ctx, `SELECT `+approvalColumns+` FROM approval `+which, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Approval
	for rows.Next() {
		var p Approval
		if err := p.scan(rows); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, rows.Err()
}

// CountWaiting counts the acts that wait at a moment.
func CountWaiting(ctx context.Context, q store.Querier, now time.Time) (int, error) {
	var n int
	err := q.QueryRow(ctx, `SELECT COUNT(*) FROM approval WHERE state = 'waiting' AND expires_at > $1`, now).Scan(&n)
	return n, err
}
