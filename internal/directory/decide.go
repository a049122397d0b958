package directory

import (
	"context"
	"time"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
)

// TypedCompany is what a steward's form about a company holds.
type TypedCompany struct {
	Name, Latin, Kana, Country string
	Open                       bool
}

// Correction is what a steward says about a company.
type Correction struct {
	Name    CompanyName
	Latin   CompanyName // zero: none
	Kana    string
	Country string
	Open    bool      // a public register knows it: everybody may find it
	Seen    time.Time // ChangedAt of what the steward saw; zero: whatever it is now
}

// ParseCorrection reads a steward's form. Faults on "company", "company_latin",
// "company_kana" and "country", all at once.
func ParseCorrection(typed TypedCompany) (Correction, error) {
	c := Correction{Open: typed.Open}
	var bad fault.List
	var err error
	if c.Name, err = ParseCompanyName(typed.Name); err != nil {
		bad = append(bad, fault.All(err)...)
	}
	if c.Latin, err = ParseLatinName(typed.Latin); err != nil {
		bad = append(bad, fault.All(err)...)
	}
	var f *fault.Fault
	if c.Kana, f = parseKana(typed.Kana); f != nil {
		bad = append(bad, f)
	}
	if c.Country, f = parseCountry(typed.Country); f != nil {
		bad = append(bad, f)
	}
	if c.Name.IsLatin() && c.Latin.text == c.Name.text {
		c.Latin = CompanyName{}
	}
	return c, bad.Err()
}

// errDecided says that somebody else was first.
var errDecided = fault.New(fault.Conflict, "directory.decided")

// Confirm makes a candidate a company of the directory, as corrected. The first
// steward wins; for the second it is directory.decided.
func (d *Directory) Confirm(ctx context.Context, tx *store.Tx, id string, c Correction) error {
	return d.correct(ctx, tx, id, c, Candidate, Confirmed)
}

// Edit corrects a company that is confirmed, closed or a candidate. Names that an
// operator corrected are not overwritten by imports; the country and whether it
// is open follow the register.
func (d *Directory) Edit(ctx context.Context, tx *store.Tx, id string, c Correction) error {
	old, err := stored(ctx, tx, id)
	if err != nil {
		return err
	}
	if old.State == Merged {
		return errDecided
	}
	return d.correct(ctx, tx, id, c, old.State, old.State)
}

// correct writes a correction if the company still is in the state from.
func (d *Directory) correct(ctx context.Context, tx *store.Tx, id string, c Correction, from, to State) error {
	old, err := stored(ctx, tx, id)
	if err != nil {
		return err
	}
	if !c.Seen.IsZero() && !c.Seen.Equal(old.ChangedAt) {
		return errDecided
	}
	n, err := tx.Exec(ctx, `UPDATE company SET state = $1, open = $2, country = $3, name = $4, name_latin = $5, name_kana = $6, changed_at = $7 WHERE id = $8 AND state = $9 AND changed_at = $10`,
		to, c.Open, c.Country, c.Name.text, store.Null(c.Latin.text), store.Null(c.Kana), tx.Now(), id, from, old.ChangedAt)
	if err != nil {
		return err
	}
	if n == 0 {
		return errDecided
	}
	return d.markCorrected(ctx, tx, old, c)
}

// markCorrected keeps what an operator changed as names of their own: from these
// an import knows what to leave alone. What was taken away leaves an empty one.
func (d *Directory) markCorrected(ctx context.Context, tx *store.Tx, old Company, c Correction) error {
	changes := []struct{ kind, old, now string }{
		{NameLegal, old.Name, c.Name.text}, {NameEnglish, old.Latin, c.Latin.text}, {NameReading, old.Kana, c.Kana},
	}
	for _, ch := range changes {
		if ch.old == ch.now {
			continue
		}
		if _, err := tx.Exec(ctx, `DELETE FROM company_name WHERE company = $1 AND source = $2 AND kind = $3`, old.ID, Operator, ch.kind); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `INSERT INTO company_name (id, company, name, kind, source) VALUES ($1, $2, $3, $4, $5)`,
			secret.OrderedID(tx.Now()), old.ID, ch.now, ch.kind, Operator); err != nil {
			return err
		}
	}
	return nil
}

// stored gives a company as it stands in the table, merges not followed.
func stored(ctx context.Context, q store.Querier, id string) (Company, error) {
	some, err := bulk.Rows(ctx, q, (*Company).columns, `SELECT `+companyColumns+` FROM company WHERE id = $1`, id)
	if err != nil {
		return Company{}, err
	}
	if len(some) == 0 {
		return Company{}, errUnknown
	}
	return some[0], nil
}

// Reject closes a candidate, and the addresses typed in for it. What becomes of
// those who chose it is for the caller.
func (d *Directory) Reject(ctx context.Context, tx *store.Tx, id string) error {
	n, err := tx.Exec(ctx, `UPDATE company SET state = $1, changed_at = $2, closed_at = $2 WHERE id = $3 AND state = $4`, Closed, tx.Now(), id, Candidate)
	if err != nil {
		return err
	}
	if n == 0 {
		return decidedOrUnknown(ctx, tx, id)
	}
	_, err = tx.Exec(ctx, `UPDATE site SET state = $1, changed_at = $2 WHERE company = $3 AND state = $4`, Closed, tx.Now(), id, Candidate)
	return err
}

// decidedOrUnknown says why a guarded update found nothing.
func decidedOrUnknown(ctx context.Context, q store.Querier, id string) error {
	if _, err := stored(ctx, q, id); err != nil {
		return err
	}
	return errDecided
}

// SetIdentifier gives a company a number of a register, instead of the one it
// had there. A number of another company is directory.taken.
func (d *Directory) SetIdentifier(ctx context.Context, tx *store.Tx, company string, i Identifier) error {
	if err := touch(ctx, tx, company); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM company_identifier WHERE company = $1 AND scheme = $2 AND value <> $3`, company, i.Scheme, i.Value); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `INSERT INTO company_identifier (scheme, value, company) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, i.Scheme, i.Value, company); err != nil {
		return err
	}
	var owner string
	if err := tx.QueryRow(ctx, `SELECT company FROM company_identifier WHERE scheme = $1 AND value = $2`, i.Scheme, i.Value).Scan(&owner); err != nil {
		return err
	}
	if owner != company {
		return fault.New(fault.Conflict, "directory.taken").On("identifier")
	}
	return nil
}

// DropIdentifier takes a number from a company.
func (d *Directory) DropIdentifier(ctx context.Context, tx *store.Tx, company string, i Identifier) error {
	if err := touch(ctx, tx, company); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `DELETE FROM company_identifier WHERE company = $1 AND scheme = $2 AND value = $3`, company, i.Scheme, i.Value)
	if err == nil && n == 0 {
		return errUnknown
	}
	return err
}
