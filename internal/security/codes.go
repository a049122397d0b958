package security

import (
	"context"
	"errors"
	"time"

	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/text"
)

// The bounds of a code (REG-8).
const (
	CodeDigits = 6
	CodeLife   = 10 * time.Minute
	CodeTries  = 5
)

// SendRule bounds mails with or about codes to one address, known or not, over
// all flows: five an hour, 60 s apart.
var SendRule = limit.Rule{Name: "send", Max: 5, Per: time.Hour, Gap: time.Minute}

// wrongRule bounds wrong codes of one address over all flows, so that the
// chance of guessing one is bounded however many codes are asked for.
var wrongRule = limit.Rule{Name: "wrong-code", Max: 30, Per: 24 * time.Hour}

// CodeFor says what a code is for: the flow, what it proves in that flow, and
// the address it is sent to and its tries are counted under. A code proves that
// address only: asked for another one, it does not exist.
type CodeFor struct {
	Flow     string // "signup", later "reset", "email", …
	Subject  string // the id of that sign-up, reset, …
	EmailKey string
}

// Code is a code that was just made. Only its MAC is stored.
type Code struct {
	ID     string
	Digits string
	Until  time.Time
}

// Codes is the code engine. It is safe for concurrent use.
type Codes struct {
	db     *store.DB
	keys   *secret.Keys
	limits *limit.Limiter
}

// NewCodes gives the engine.
func NewCodes(db *store.DB, keys *secret.Keys, limits *limit.Limiter) *Codes {
	return &Codes{db: db, keys: keys, limits: limits}
}

// Issue makes a new code and supersedes the one before it: only the newest of a
// subject counts. A decoy is counted, superseded and expires like a real one
// and never matches (REG-4). The caller has taken SendRule before.
func (c *Codes) Issue(ctx context.Context, tx *store.Tx, f CodeFor, decoy bool) (Code, error) {
	code := Code{ID: secret.ID(), Digits: secret.Digits(CodeDigits), Until: tx.Now().Add(CodeLife)}
	if err := c.Supersede(ctx, tx, f.Flow, f.Subject); err != nil {
		return Code{}, err
	}
	_, err := tx.Exec(ctx, `INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8)`,
		code.ID, f.Flow, f.Subject, f.EmailKey, c.mac(code.ID, code.Digits), decoy, tx.Now(), code.Until)
	if store.IsUnique(err) { // another tab asked at the same moment
		return Code{}, fault.New(fault.Conflict, "error.conflict").Because(err)
	}
	return code, err
}

// Supersede ends the newest code of a subject without a new one: what it was
// sent to prove is not asked any more.
func (c *Codes) Supersede(ctx context.Context, tx *store.Tx, flow, subject string) error {
	_, err := tx.Exec(ctx, `UPDATE code SET superseded_at = $1 WHERE flow = $2 AND subject = $3 AND superseded_at IS NULL`, tx.Now(), flow, subject)
	return err
}

// Disarm turns the codes of a subject into decoys.
func (c *Codes) Disarm(ctx context.Context, tx *store.Tx, flow, subject string) error {
	_, err := tx.Exec(ctx, `UPDATE code SET decoy = $1 WHERE flow = $2 AND subject = $3`, true, flow, subject)
	return err
}

func (c *Codes) mac(id, digits string) []byte {
	return c.keys.MAC("code", []byte(id), []byte(digits))
}

// CodeState is what a page may tell about the newest code.
type CodeState struct {
	ID     string
	SentAt time.Time
	Until  time.Time
}

// Newest tells about the newest code of a subject; false if there is none.
func (c *Codes) Newest(ctx context.Context, q store.Querier, f CodeFor) (CodeState, bool, error) {
	var s CodeState
	err := q.QueryRow(ctx, `SELECT id, created_at, expires_at FROM code WHERE flow = $1 AND subject = $2 AND superseded_at IS NULL`, f.Flow, f.Subject).
		Scan(&s.ID, store.Time(&s.SentAt), store.Time(&s.Until))
	if errors.Is(err, store.ErrNoRows) {
		return s, false, nil
	}
	return s, err == nil, err
}

// NextSend tells from when on another code may be sent to the address.
func (c *Codes) NextSend(ctx context.Context, q store.Querier, emailKey string) (time.Time, error) {
	return c.limits.Peek(ctx, q, SendRule, emailKey)
}

// The answers to a code, told apart in words (REG-8). Each is about the field
// "code".
var (
	errWrong      = fault.New(fault.Invalid, "code.wrong").On("code")
	errSuperseded = fault.New(fault.Invalid, "code.superseded").On("code")
	errExpired    = fault.New(fault.Expired, "code.expired").On("code")
	errTooMany    = fault.New(fault.Limited, "code.too_many").On("code")
	errSpent      = fault.New(fault.Conflict, "code.spent").On("code")
	errNone       = fault.New(fault.NotFound, "code.none").On("code")
)

// ErrWrongCode is the answer to a wrong code: what a flow answers too when it
// must not tell why a right one did not do (REG-4).
func ErrWrongCode() error { return errWrong }

// ParseCode reads what a person typed or pasted into a code field (REG-9):
// digits of any width, with whatever stands between and around them.
func ParseCode(typed string) (string, error) {
	if typed == "" {
		return "", fault.New(fault.Invalid, "code.empty").On("code")
	}
	digits := text.OnlyDigits(typed)
	if len(digits) != CodeDigits {
		return "", fault.New(fault.Invalid, "code.length", "n", CodeDigits).On("code")
	}
	return digits, nil
}

// attempt is a counted try, before it is judged.
type attempt struct {
	id     string
	mac    []byte
	decoy  bool
	tries  int
	permit limit.Permit
	older  []earlier
}

// earlier is a superseded code of the same subject.
type earlier struct {
	id  string
	mac []byte
}

// Redeem judges a code once and, if it is right, runs then in the transaction
// that spends it: one winner, whatever the race (REG-10). The try is counted in
// a transaction of its own before anything is compared; a superseded code
// counts too. If then fails, the code is not spent.
func Redeem[T any](ctx context.Context, c *Codes, f CodeFor, digits string, then func(ctx context.Context, tx *store.Tx) (T, error)) (T, error) {
	var none T
	try, err := store.WriteGuarded(ctx, c.db, func(ctx context.Context, tx *store.Tx) (attempt, error) { return c.count(ctx, tx, f) })
	if err != nil {
		return none, err
	}
	if err := c.judge(try, digits); err != nil {
		return none, err
	}
	return store.WriteGuarded(ctx, c.db, func(ctx context.Context, tx *store.Tx) (T, error) {
		// Giving the permit back locks the address's row first: two flows of one
		// address then wait for one another here, and not crosswise further on.
		if err := c.limits.Return(ctx, tx, try.permit); err != nil {
			return none, err
		}
		spent, err := tx.Exec(ctx, `UPDATE code SET spent_at = $1 WHERE id = $2 AND spent_at IS NULL AND superseded_at IS NULL AND decoy = $3 AND email_key = $4 AND expires_at > $1`,
			tx.Now(), try.id, false, f.EmailKey)
		if err != nil {
			return none, err
		}
		if spent == 0 {
			return none, c.whyNot(ctx, tx, f)
		}
		return then(ctx, tx)
	})
}

// count uses up one try of the newest code and one of the address's wrong codes
// a day, or tells why there is nothing to judge; then nothing is used up.
func (c *Codes) count(ctx context.Context, tx *store.Tx, f CodeFor) (attempt, error) {
	var a attempt
	var err error
	if a.permit, err = c.limits.Always(ctx, tx, wrongRule, f.EmailKey); err != nil {
		if limited, ok := fault.Of(err); ok && limited.Kind == fault.Limited {
			err = fault.New(fault.Limited, "code.day_limit").On("code").After(limited.RetryAfter)
		}
		return a, err
	}
	err = tx.QueryRow(ctx, `UPDATE code SET tries = tries + 1 WHERE flow = $1 AND subject = $2 AND email_key = $3 AND superseded_at IS NULL AND spent_at IS NULL AND tries < $4 AND expires_at > $5
		RETURNING id, mac, decoy, tries`, f.Flow, f.Subject, f.EmailKey, CodeTries, tx.Now()).Scan(&a.id, &a.mac, &a.decoy, &a.tries)
	if errors.Is(err, store.ErrNoRows) {
		return a, c.whyNot(ctx, tx, f) // rolled back: the permit is free again
	}
	if err != nil {
		return a, err
	}
	a.older, err = c.superseded(ctx, tx, f)
	return a, err
}

func (c *Codes) superseded(ctx context.Context, tx *store.Tx, f CodeFor) ([]earlier, error) {
	rows, err := tx.Query(ctx, `SELECT id, mac FROM code WHERE flow = $1 AND subject = $2 AND superseded_at IS NOT NULL ORDER BY created_at DESC LIMIT 10`, f.Flow, f.Subject)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []earlier
	for rows.Next() {
		var e earlier
		if err := rows.Scan(&e.id, &e.mac); err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, rows.Err()
}

// whyNot tells why the newest code cannot be judged or spent.
func (c *Codes) whyNot(ctx context.Context, tx *store.Tx, f CodeFor) error {
	var tries int
	var until, spent time.Time
	err := tx.QueryRow(ctx, `SELECT tries, expires_at, spent_at FROM code WHERE flow = $1 AND subject = $2 AND email_key = $3 AND superseded_at IS NULL`, f.Flow, f.Subject, f.EmailKey).
		Scan(&tries, store.Time(&until), store.Time(&spent))
	switch {
	case errors.Is(err, store.ErrNoRows):
		return errNone
	case err != nil:
		return err
	case !spent.IsZero():
		return errSpent
	case tries >= CodeTries:
		return errTooMany
	case !until.After(tx.Now()):
		return errExpired
	}
	return errWrong // disarmed between the count and the spending
}

// judge compares. The permit proves that the try was counted (attack 9).
func (c *Codes) judge(a attempt, digits string) error {
	if !a.permit.Valid() {
		return fault.New(fault.Internal, "code.uncounted")
	}
	if secret.Equal(a.mac, c.mac(a.id, digits)) && !a.decoy {
		return nil
	}
	if a.tries >= CodeTries {
		return errTooMany
	}
	for _, e := range a.older {
		if secret.Equal(e.mac, c.mac(e.id, digits)) {
			return errSuperseded
		}
	}
	return errWrong
}

// CleanCodes removes codes that expired a day ago: until then they tell
// "superseded" and "expired" apart.
func CleanCodes(ctx context.Context, db *store.DB) error {
	_, err := store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM code WHERE expires_at < $1`, tx.Now().Add(-24*time.Hour))
	})
	return err
}

// orNone gives the fault for a row that is not there, and any other error as it
// is.
func orNone(err error, none *fault.Fault) error {
	if errors.Is(err, store.ErrNoRows) {
		return none
	}
	return err
}
