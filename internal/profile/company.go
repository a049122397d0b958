package profile

import (
	"context"
	"time"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/postal"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// Choice is the card of company and address, which are saved together (PRO-5).
type Choice struct {
	Company string                // id of one the directory has, or
	New     *directory.NewCompany // one that was typed in (PRO-4); its MadeBy is filled in here
	Site    string                // id of one of the company's, or
	NewSite *directory.NewSite    // an address that was typed in (PRO-6); its Company is filled in here
	Typed   string                // what was typed to find the company: an exact identifier shows the company it names
	Version int64
}

// Place is where a person works, as it is shown to them. An id is empty where
// nothing is chosen.
type Place struct {
	Company directory.Company
	Site    directory.Site
}

// What the card says of a choice that nobody can make. Somebody else's
// candidate is answered like one that does not exist (attack 11).
var (
	errNoCompany      = fault.New(fault.Invalid, "profile.company.none").On("company")
	errUnknownCompany = fault.New(fault.Invalid, "profile.company.unknown").On("company")
	errNoSite         = fault.New(fault.Invalid, "profile.site.none").On("site")
	errUnknownSite    = fault.New(fault.Invalid, "profile.site.unknown").On("site")
)

// Viewer tells the directory who looks. A proved company counts for all it was
// merged into (PRO-3); what the person has chosen stays shown.
func (p *Profiles) Viewer(ctx context.Context, q store.Querier, account string) (directory.Viewer, error) {
	v := directory.Viewer{Account: account}
	rows, err := q.Query(ctx, `WITH RECURSIVE mine (id, kind) AS (
			SELECT company, kind FROM affiliation WHERE account = $1 AND until IS NULL
			UNION SELECT company, 'stated' FROM profile WHERE account = $1 AND company IS NOT NULL
			UNION SELECT c.merged_into, m.kind FROM company c JOIN mine m ON c.id = m.id WHERE c.merged_into IS NOT NULL)
		SELECT id, kind = 'proved' FROM mine ORDER BY id, kind`, account)
	if err != nil {
		return v, err
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		var proved bool
		if err := rows.Scan(&id, &proved); err != nil {
			return v, err
		}
		if proved {
			v.Proved = append(v.Proved, id)
		} else {
			v.Stated = append(v.Stated, id)
		}
	}
	return v, rows.Err()
}

// Place reads what a profile has chosen. What was chosen is shown to its person
// whatever became of it since, so nobody is asked who looks.
func (p *Profiles) Place(ctx context.Context, q store.Querier, x Profile) (Place, error) {
	var at Place
	var err error
	v := directory.Viewer{Account: x.Account, Steward: true}
	if x.Company == "" {
		return at, nil
	}
	if at.Company, err = p.Directory.Company(ctx, q, v, x.Company); err != nil || x.Site == "" {
		return at, err
	}
	at.Site, err = p.Directory.Site(ctx, q, v, x.Company, x.Site)
	if fault.KindOf(err) == fault.NotFound {
		// It went with a company whose merge was undone: the address is to be chosen again.
		return at, nil
	}
	return at, err
}

// SaveCompany saves company and address together: a company without an address
// is not saved. What was typed in becomes a candidate in the same transaction.
// It tells whether anything changed. Faults: profile.company.none and .unknown
// (field company), profile.site.none and .unknown (field site),
// error.conflict, and those of the directory.
func (p *Profiles) SaveCompany(ctx context.Context, a Author, c Choice) (bool, error) {
	return p.save(ctx, a, c.Version, func(ctx context.Context, tx *store.Tx, x Profile) (card, error) {
		was, err := p.Place(ctx, tx, x)
		if err != nil {
			return card{}, err
		}
		now, err := p.resolve(ctx, tx, x, c)
		if err != nil {
			return card{}, err
		}
		return card{
			changed: x.CompanyAt, same: x.Company == now.Company.ID && x.Site == now.Site.ID,
			kind: "profile.company", before: was.values(), now: now.values(),
			write: func(ctx context.Context, tx *store.Tx, at time.Time) error {
				if err := restate(ctx, tx, a.Account, x.Company, now.Company.ID); err != nil {
					return err
				}
				_, err := tx.Exec(ctx, `INSERT INTO profile (account, company, site, company_at) VALUES ($1, $2, $3, $4)
					ON CONFLICT (account) DO UPDATE SET company = excluded.company, site = excluded.site, company_at = excluded.company_at, company_lost = NULL`,
					a.Account, now.Company.ID, now.Site.ID, at)
				return err
			},
		}, nil
	})
}

// resolve makes records of a choice, as this person may see them.
func (p *Profiles) resolve(ctx context.Context, tx *store.Tx, x Profile, c Choice) (Place, error) {
	v, err := p.Viewer(ctx, tx, x.Account)
	if err != nil {
		return Place{}, err
	}
	v.Typed = c.Typed
	company, err := p.company(ctx, tx, v, x, c)
	if err != nil {
		return Place{}, err
	}
	site, err := p.site(ctx, tx, v, x, c, company)
	return Place{company, site}, err
}

func (p *Profiles) company(ctx context.Context, tx *store.Tx, v directory.Viewer, x Profile, c Choice) (directory.Company, error) {
	id := c.Company
	if c.New != nil {
		n := *c.New
		n.MadeBy = x.Account
		var err error
		if id, err = p.Directory.AddCandidate(ctx, tx, n); err != nil {
			return directory.Company{}, err
		}
	}
	if id == "" {
		return directory.Company{}, errNoCompany
	}
	company, err := p.Directory.Company(ctx, tx, v, id)
	if fault.KindOf(err) == fault.NotFound || err == nil && company.State == directory.Closed && company.ID != x.Company {
		return directory.Company{}, errUnknownCompany
	}
	return company, err
}

func (p *Profiles) site(ctx context.Context, tx *store.Tx, v directory.Viewer, x Profile, c Choice, company directory.Company) (directory.Site, error) {
	id := c.Site
	if c.NewSite != nil {
		n := *c.NewSite
		n.Company = company.ID
		var err error
		if id, err = p.Directory.AddSite(ctx, tx, v, n); err != nil {
			return directory.Site{}, err
		}
	}
	if id == "" {
		return directory.Site{}, errNoSite
	}
	site, err := p.Directory.Site(ctx, tx, v, company.ID, id)
	if fault.KindOf(err) == fault.NotFound || err == nil && site.State == directory.Closed && site.ID != x.Site {
		return directory.Site{}, errUnknownSite
	}
	return site, err
}

// restate ends the stated affiliation with the company before and opens one with
// the company now. Another address of the same company changes none.
func restate(ctx context.Context, tx *store.Tx, account, before, now string) error {
	if before == now {
		return nil
	}
	if _, err := tx.Exec(ctx, `UPDATE affiliation SET until = $1 WHERE account = $2 AND kind = 'stated' AND until IS NULL`, tx.Now(), account); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `INSERT INTO affiliation (id, account, company, kind, how, since) VALUES ($1, $2, $3, 'stated', 'profile', $4)`,
		secret.ID(), account, now, tx.Now())
	return err
}

// values are what the history shows, as it was then, and the ids for who looks
// closer.
func (at Place) values() map[string]string {
	if at.Company.ID == "" {
		return nil
	}
	return map[string]string{
		"company": at.Company.Name, "company_latin": at.Company.Latin, "company_id": at.Company.ID, "site_id": at.Site.ID,
		"address": postal.LatinLine(postal.Address(at.Site.Address), ""), "address_native": postal.NativeLine(postal.Address(at.Site.Address)),
	}
}
