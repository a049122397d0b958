package directory

import (
	"context"
	"time"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

// NewCompany is a company that a person typed in because it was not found.
type NewCompany struct {
	Name    CompanyName
	Latin   CompanyName // beside a name that is not in Latin letters
	Country string
	MadeBy  string // account
}

// NewSite is an address that a person typed in.
type NewSite struct {
	Company string
	Kind    string // head, branch; "" means head for the first of a company, else branch
	Name    string // of the branch, may be empty
	Address Address
}

// What one person may leave to the stewards: ten companies and ten addresses
// that nobody has looked at, in 24 hours.
const (
	maxOpen  = 10
	openTime = 24 * time.Hour
)

// AddCandidate records a company that waits for the stewards (PRO-4); until they
// decide only its maker sees it. The same name typed again by the same person
// is the same company. Faults: company.latin.empty on "company_latin",
// company.country on "country", and directory.limit (n).
func (d *Directory) AddCandidate(ctx context.Context, tx *store.Tx, n NewCompany) (string, error) {
	if !n.Name.IsLatin() && n.Latin.IsZero() {
		return "", fault.New(fault.Invalid, "company.latin.empty").On("company_latin")
	}
	if _, bad := parseCountry(n.Country); bad != nil {
		return "", bad
	}
	if n.Name.IsLatin() {
		n.Latin = CompanyName{}
	}
	mine, err := bulk.Rows(ctx, tx, (*Company).columns, `SELECT `+companyColumns+` FROM company WHERE made_by = $1 AND state IN ('candidate', 'confirmed') ORDER BY created_at DESC, id LIMIT 200`, n.MadeBy)
	if err != nil {
		return "", err
	}
	times := make([]time.Time, 0, len(mine))
	for _, c := range mine {
		if c.Country == n.Country && text.CompanyKey(c.Name) == text.CompanyKey(n.Name.text) {
			return c.ID, d.addLatin(ctx, tx, c, n.Latin)
		}
		if c.State == Candidate {
			times = append(times, c.CreatedAt)
		}
	}
	if err := limited(times, tx.Now()); err != nil {
		return "", err
	}
	id := secret.ID()
	_, err = tx.Exec(ctx, `INSERT INTO company (id, state, open, country, name, name_latin, weight, source, made_by, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $9)`,
		id, Candidate, false, n.Country, n.Name.text, store.Null(n.Latin.text), Typed, n.MadeBy, tx.Now())
	return id, err
}

// addLatin keeps the spelling in Latin letters that was given later.
func (d *Directory) addLatin(ctx context.Context, tx *store.Tx, c Company, latin CompanyName) error {
	if latin.IsZero() || c.Latin != "" {
		return nil
	}
	_, err := tx.Exec(ctx, `UPDATE company SET name_latin = $1, changed_at = $2 WHERE id = $3 AND state = 'candidate' AND name_latin IS NULL`, latin.text, tx.Now(), c.ID)
	return err
}

// limited refuses another candidate while too many of the last day are open.
// made holds when the open ones were made, newest first.
func limited(made []time.Time, now time.Time) error {
	if len(made) < maxOpen {
		return nil
	}
	if wait := made[maxOpen-1].Add(openTime).Sub(now); wait > 0 {
		return fault.New(fault.Limited, "directory.limit", "n", maxOpen).After(wait)
	}
	return nil
}

// AddSite records an address of a company that the viewer may see; until the
// stewards decide only its maker sees it (PRO-6). An address that the company
// already has for this person is not added again. Faults: as Company,
// directory.address, and directory.limit (n).
func (d *Directory) AddSite(ctx context.Context, tx *store.Tx, v Viewer, n NewSite) (string, error) {
	if err := checkAddress(n.Name, &n.Address); err != nil {
		return "", err
	}
	c, err := d.Company(ctx, tx, v, n.Company)
	if err != nil {
		return "", err
	}
	known, err := d.Sites(ctx, tx, v, c.ID)
	if err != nil {
		return "", err
	}
	for _, s := range known {
		if sameAddress(s.Address, n.Address) && (n.Name == "" || n.Name == s.Name) {
			return s.ID, nil
		}
	}
	if err := d.mayAddSite(ctx, tx, v.Account); err != nil {
		return "", err
	}
	if n.Kind != Head && n.Kind != Branch {
		n.Kind = Branch
		if len(known) == 0 {
			n.Kind = Head
		}
	}
	id := secret.ID()
	if err := insertSite(ctx, tx, Site{ID: id, Company: c.ID, Kind: n.Kind, State: Candidate, Name: n.Name, Address: n.Address, Source: Typed, MadeBy: v.Account}); err != nil {
		return "", err
	}
	if n.Kind == Head && c.State == Candidate {
		return id, d.locate(ctx, tx, c.ID, n.Address)
	}
	return id, nil
}

func (d *Directory) mayAddSite(ctx context.Context, tx *store.Tx, account string) error {
	made, err := bulk.Rows(ctx, tx, func(t *time.Time) []any { return []any{store.Time(t)} },
		`SELECT created_at FROM site WHERE made_by = $1 AND state = 'candidate' ORDER BY created_at DESC LIMIT $2`, account, maxOpen)
	if err != nil {
		return err
	}
	return limited(made, tx.Now())
}

func insertSite(ctx context.Context, tx *store.Tx, s Site) error {
	args := []any{s.ID, s.Company, s.Kind, s.State, store.Null(s.Name), s.Country, s.Source, store.Null(s.MadeBy), tx.Now()}
	for _, p := range s.Parts() {
		args = append(args, store.Null(*p))
	}
	_, err := tx.Exec(ctx, `INSERT INTO site (id, company, kind, state, name, country, source, made_by, created_at, changed_at, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`, args...)
	return err
}

// locate notes where a company is, by its head office, if nothing says so yet.
func (d *Directory) locate(ctx context.Context, tx *store.Tx, company string, a Address) error {
	_, err := tx.Exec(ctx, `UPDATE company SET place = $1, place_latin = $2, changed_at = $3 WHERE id = $4 AND place IS NULL AND place_latin IS NULL`,
		store.Null(a.CityNative), store.Null(a.City), tx.Now(), company)
	return err
}

// checkAddress is the last door before the table: what an address must hold in
// its country was judged before (postal), and pages rely on lines being lines.
func checkAddress(name string, a *Address) error {
	if _, bad := parseCountry(a.Country); bad != nil {
		return bad
	}
	for _, p := range append(a.Parts(), &name) {
		if _, unsafe := text.FirstUnsafe(*p); unsafe || utf8.RuneCountInString(*p) > MaxName {
			return fault.New(fault.Invalid, "directory.address")
		}
	}
	return nil
}
