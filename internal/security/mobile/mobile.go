package mobile

import (
	"context"
	"errors"
	"slices"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/job"
	"genkan/internal/mail"
	"genkan/internal/phone"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// Life is how long a number waits for its code. Codes are renewed
// within it.
const Life = time.Hour

// The answers about mobile numbers.
var (
	errLandline     = fault.New(fault.Invalid, "phone.landline").On("phone")
	errNotThere     = fault.New(fault.Invalid, "mobile.country").On("phone")
	errSameMobile   = fault.New(fault.Invalid, "mobile.same").On("phone")
	errNothingAsked = fault.New(fault.NotFound, "mobile.none")
	errNoMobile     = fault.New(fault.Conflict, "mobile.removed")
	errLastFactor   = fault.New(fault.Conflict, "mobile.last_factor")
	errNobody       = fault.New(fault.NotFound, "profile.nobody")
)

// Parts are what mobile numbers are built from.
type Parts struct {
	DB      *store.DB
	Texts   *security.TextCodes
	Audit   *audit.Log
	Notices security.Notices
	// Countries are those whose numbers are taken, ISO 3166-1 alpha-2; none means
	// all.
	Countries []string
	// Home is the country whose numbers are written in their national form.
	Home string
}

// Numbers lets people set, change and remove their own mobile number (SEC-3). It
// is safe for concurrent use.
type Numbers struct{ Parts }

// New gives the service.
func New(p Parts) *Numbers { return &Numbers{p} }

// By says whose number is changed and from where.
type By struct {
	Account    string
	Lang       string // what the message is worded in
	NetworkKey string // what messages are counted under beside number and person
	Network    string // for history and notice
	Device     string // User-Agent, for the notice
	RequestID  string
}

func (b By) event(kind string, before, after map[string]string) audit.Event {
	return audit.Event{Kind: kind, Person: b.Account, Actor: b.Account, RequestID: b.RequestID, From: b.Network, Before: before, After: after}
}

// Parse reads a number that is to get text messages: as phone.Parse does,
// without extension. Faults of the field phone beside those: phone.landline for
// one that surely gets none, mobile.country for one of a country that the
// configuration leaves out.
func (m *Numbers) Parse(typed, country string) (phone.Number, error) {
	n, err := phone.Parse(typed, country, "")
	switch {
	case err != nil:
		return n, err
	case n.Kind() == phone.Landline:
		return n, errLandline
	case len(m.Countries) > 0 && !slices.Contains(m.Countries, n.Country):
		return n, errNotThere
	}
	return n, nil
}

// State is what the pages show.
type State struct {
	Proved   phone.Number // zero: there is none
	ProvedAt time.Time
	Asked    phone.Number // the one that waits for its code; zero: none
	Sent     bool         // a code was sent and counts
	Until    time.Time    // when that code expires
	NextSend time.Time    // from when on another may be sent
	Text     job.Delivery
}

// waiting is a row of mobile_change.
type waiting struct {
	id     string
	number phone.Number
}

func (a waiting) code(emailKey string) security.CodeFor {
	return security.CodeFor{Flow: "mobile", Subject: a.id, EmailKey: emailKey}
}

// asked gives the number that waits. Expiry is judged here (attack 17).
func (m *Numbers) asked(ctx context.Context, q store.Querier, account string) (waiting, bool, error) {
	var a waiting
	err := q.QueryRow(ctx, `SELECT id, number, country FROM mobile_change WHERE account = $1 AND expires_at > $2`, account, m.DB.Clock().Now()).
		Scan(&a.id, &a.number.E164, &a.number.Country)
	if errors.Is(err, store.ErrNoRows) {
		return a, false, nil
	}
	return a, err == nil, err
}

// State tells about the number of an account, and about one that waits.
func (m *Numbers) State(ctx context.Context, id string) (State, error) {
	var st State
	a, err := m.person(ctx, m.DB, id)
	if err != nil {
		return st, err
	}
	proved, _, err := security.MobileOf(ctx, m.DB, id)
	if err != nil {
		return st, err
	}
	st.Proved, st.ProvedAt = phone.Number{E164: proved.Number, Country: proved.Country}, proved.ProvedAt
	if st.NextSend, err = m.Texts.Codes.NextSend(ctx, m.DB, a.EmailKey); err != nil {
		return st, err
	}
	asked, waits, err := m.asked(ctx, m.DB, id)
	if err != nil || !waits {
		return st, err
	}
	st.Asked = asked.number
	code, found, err := m.Texts.Codes.Newest(ctx, m.DB, asked.code(a.EmailKey))
	if err != nil || !found {
		return st, err
	}
	st.Sent, st.Until = true, code.Until
	st.Text, _, err = job.Latest(ctx, m.DB, code.ID)
	return st, err
}

func (m *Numbers) person(ctx context.Context, q store.Querier, id string) (account.Account, error) {
	a, found, err := account.ByID(ctx, q, id)
	if err == nil && !found {
		err = errNobody
	}
	return a, err
}

// Ask keeps a number from Parse and sends a code to it. The number that was
// proved before counts until the new one is proved. Asked for again while its
// code is fresh, the same number changes nothing and costs no message. Faults:
// mobile.same; those of security.TextCodes.Send.
func (m *Numbers) Ask(ctx context.Context, by By, n phone.Number) error {
	_, err := store.Write(ctx, m.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		a, err := m.person(ctx, tx, by.Account)
		if err != nil {
			return store.None{}, err
		}
		proved, _, err := security.MobileOf(ctx, tx, a.ID)
		if err == nil && proved.Number == n.E164 {
			err = errSameMobile
		}
		if err != nil {
			return store.None{}, err
		}
		fresh, err := m.isFresh(ctx, tx, a, n)
		if err != nil || fresh {
			return store.None{}, err
		}
		asked, err := m.replace(ctx, tx, a, n)
		if err != nil {
			return store.None{}, err
		}
		if err := m.Audit.Add(ctx, tx, by.event("mobile.asked", nil, filled(n))); err != nil {
			return store.None{}, err
		}
		return store.None{}, m.text(ctx, tx, by, a, asked)
	})
	return err
}

// isFresh tells whether the number waits already and its code is younger than
// the pause between two.
func (m *Numbers) isFresh(ctx context.Context, tx *store.Tx, a account.Account, n phone.Number) (bool, error) {
	asked, waits, err := m.asked(ctx, tx, a.ID)
	if err != nil || !waits || asked.number.E164 != n.E164 {
		return false, err
	}
	code, found, err := m.Texts.Codes.Newest(ctx, tx, asked.code(a.EmailKey))
	return found && tx.Now().Sub(code.SentAt) < security.SendRule.Gap, err
}

// replace makes a number the one that waits; the codes of the one before it
// prove nothing any more, for they were sent for another change.
func (m *Numbers) replace(ctx context.Context, tx *store.Tx, a account.Account, n phone.Number) (waiting, error) {
	next := waiting{secret.ID(), n}
	if _, err := tx.Exec(ctx, `DELETE FROM mobile_change WHERE account = $1`, a.ID); err != nil {
		return next, err
	}
	_, err := tx.Exec(ctx, `INSERT INTO mobile_change (id, account, number, country, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
		next.id, a.ID, n.E164, n.Country, tx.Now(), tx.Now().Add(Life))
	return next, err
}

func (m *Numbers) text(ctx context.Context, tx *store.Tx, by By, a account.Account, asked waiting) error {
	_, err := m.Texts.Send(ctx, tx, security.TextCode{For: asked.code(a.EmailKey), Number: asked.number.E164, Lang: by.Lang, Network: by.NetworkKey, Known: true})
	return err
}

// Resend sends a fresh code to the number that waits. Faults: mobile.none if
// none does; those of security.TextCodes.Send.
func (m *Numbers) Resend(ctx context.Context, by By) error {
	_, err := store.Write(ctx, m.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		a, err := m.person(ctx, tx, by.Account)
		if err != nil {
			return store.None{}, err
		}
		asked, waits, err := m.asked(ctx, tx, a.ID)
		if err == nil && !waits {
			err = errNothingAsked
		}
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, m.text(ctx, tx, by, a, asked)
	})
	return err
}

// Prove judges the code. If it is right, the number that waited is the
// account's, in the transaction that spends the code: one winner, whatever the
// race. Codes that were sent to the number before it end. Faults: mobile.none;
// those of codes, in words of SMS.
func (m *Numbers) Prove(ctx context.Context, by By, digits string) error {
	a, err := m.person(ctx, m.DB, by.Account)
	if err != nil {
		return err
	}
	asked, waits, err := m.asked(ctx, m.DB, a.ID)
	if err == nil && !waits {
		err = errNothingAsked
	}
	if err != nil {
		return err
	}
	_, err = security.Redeem(ctx, m.Texts.Codes, asked.code(a.EmailKey), digits, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, m.set(ctx, tx, by, a, asked)
	})
	return security.OnText(err)
}

// set makes the number that waited the account's.
func (m *Numbers) set(ctx context.Context, tx *store.Tx, by By, a account.Account, asked waiting) error {
	gone, err := tx.Exec(ctx, `DELETE FROM mobile_change WHERE id = $1 AND account = $2 AND expires_at > $3`, asked.id, a.ID, tx.Now())
	if err == nil && gone == 0 {
		err = errNothingAsked // another number was asked for meanwhile
	}
	if err != nil {
		return err
	}
	before, _, err := security.MobileOf(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `INSERT INTO mobile (account, number, country, proved_at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (account) DO UPDATE SET number = excluded.number, country = excluded.country, proved_at = excluded.proved_at`,
		a.ID, asked.number.E164, asked.number.Country, tx.Now())
	if err != nil {
		return err
	}
	if err := security.EndTexted(ctx, tx, a.EmailKey); err != nil {
		return err
	}
	was := phone.Number{E164: before.Number, Country: before.Country}
	if err := m.Audit.Add(ctx, tx, by.event("mobile.set", filled(was), filled(asked.number))); err != nil {
		return err
	}
	return m.notify(ctx, tx, by, a, "mobile_set", asked.number)
}

// notify tells the person, with so much of the number that they know it.
func (m *Numbers) notify(ctx context.Context, tx *store.Tx, by By, a account.Account, kind string, n phone.Number) error {
	return m.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: kind, Args: map[string]any{"number": n.Masked(m.Home)}, Network: by.Network, Device: by.Device})
}

// filled is a number as an event keeps it.
func filled(n phone.Number) map[string]string {
	if n.E164 == "" {
		return nil
	}
	return map[string]string{"mobile": n.E164}
}

// Remove forgets the number, and the SMS factor that rests on it; one that
// waits is forgotten too, and codes that were sent end. Faults: mobile.removed
// if there is none; mobile.last_factor while SMS is the only factor: two-step
// verification is turned off where that is meant.
func (m *Numbers) Remove(ctx context.Context, by By) error {
	_, err := store.Write(ctx, m.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		a, err := m.person(ctx, tx, by.Account)
		if err != nil {
			return store.None{}, err
		}
		proved, found, err := security.MobileOf(ctx, tx, a.ID)
		if err == nil && !found {
			err = errNoMobile
		}
		if err == nil {
			err = forget(ctx, tx, a)
		}
		if err != nil {
			return store.None{}, err
		}
		was := phone.Number{E164: proved.Number, Country: proved.Country}
		if err := m.Audit.Add(ctx, tx, by.event("mobile.removed", filled(was), nil)); err != nil {
			return store.None{}, err
		}
		return store.None{}, m.notify(ctx, tx, by, a, "mobile_removed", was)
	})
	return err
}

// forget takes away the number, what rests on it and what was sent to it.
func forget(ctx context.Context, tx *store.Tx, a account.Account) error {
	if err := removeFactor(ctx, tx, a.ID); err != nil {
		return err
	}
	for _, statement := range []string{`DELETE FROM mobile WHERE account = $1`, `DELETE FROM mobile_change WHERE account = $1`} {
		if _, err := tx.Exec(ctx, statement, a.ID); err != nil {
			return err
		}
	}
	return security.EndTexted(ctx, tx, a.EmailKey)
}

// removeFactor takes away the factor that would have no number any more.
func removeFactor(ctx context.Context, tx *store.Tx, account string) error {
	var texted, others int
	err := tx.QueryRow(ctx, `SELECT COUNT(CASE WHEN kind = 'sms' THEN 1 END), COUNT(CASE WHEN kind <> 'sms' THEN 1 END) FROM factor WHERE account = $1`, account).Scan(&texted, &others)
	if err != nil || texted == 0 {
		return err
	}
	if others == 0 {
		return errLastFactor
	}
	_, err = tx.Exec(ctx, `DELETE FROM factor WHERE account = $1 AND kind = 'sms'`, account)
	return err
}

// Clean removes numbers that no longer wait. They count for nothing since they
// expired.
func Clean(ctx context.Context, db *store.DB) error {
	_, err := store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM mobile_change WHERE expires_at < $1`, tx.Now())
	})
	return err
}

// Samples lists the letters with sample data.
func Samples(now time.Time) []mail.Mail {
	args := map[string]any{"number": phone.Number{E164: "+819012345678", Country: "JP"}.Masked("JP")}
	return []mail.Mail{security.SampleNotice("mobile_set", "", args, now), security.SampleNotice("mobile_removed", "", args, now)}
}
