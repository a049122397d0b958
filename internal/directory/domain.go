package directory

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

// Domain is a mail domain of a company.
type Domain struct {
	Name   string
	State  string // listed, proved, removed
	Source Source
}

// The states of a domain. What an operator removed is kept as removed, so that
// the next import does not bring it back.
const (
	Listed  = "listed"
	Removed = "removed"
)

// ParseDomain reads a mail domain as people type it, with an "@" or a whole
// address before it: lower case, ASCII. Faults on "domain": domain.format.
func ParseDomain(typed string) (string, error) {
	s := strings.ToLower(text.FoldWidth(text.Clean(typed)))
	s = s[strings.LastIndexByte(s, '@')+1:]
	if !domainShape(s) {
		return "", fault.New(fault.Invalid, "domain.format").On("domain")
	}
	return s, nil
}

// domainShape: labels of letters, digits and hyphens, two at least, the last no
// number.
func domainShape(s string) bool {
	labels := strings.Split(s, ".")
	if len(s) > 253 || len(labels) < 2 || digits(labels[len(labels)-1]) {
		return false
	}
	return !slices.ContainsFunc(labels, func(l string) bool {
		return l == "" || len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' || strings.Trim(l, "abcdefghijklmnopqrstuvwxyz0123456789-") != ""
	})
}

// ByDomain finds the companies of a mail domain that the viewer may see, those
// of the longest matching domain only, at most five. A domain that everybody may
// have an address in finds none. That a domain matches proves nothing (ACC-7),
// and it shows nothing that the viewer could not see otherwise: unlike a number,
// a domain is easily guessed.
func (d *Directory) ByDomain(ctx context.Context, q store.Querier, v Viewer, domain string) ([]Company, error) {
	ids, err := d.domainOwners(ctx, q, domain)
	if err != nil {
		return nil, err
	}
	trails, err := trailsOf(ctx, q, ids)
	if err != nil {
		return nil, err
	}
	var shown []*Company
	for _, t := range trails {
		c := t.end()
		if v.sees(t) && c.Offered() && len(shown) < 5 && !slices.ContainsFunc(shown, func(s *Company) bool { return s.ID == c.ID }) {
			shown = append(shown, c)
		}
	}
	if err := attach(ctx, q, v, shown); err != nil {
		return nil, err
	}
	var out []Company
	for _, c := range shown {
		out = append(out, *c)
	}
	return out, nil
}

// domainOwners finds the companies of a domain or of the nearest domain above
// it that has any, the weightiest first.
func (d *Directory) domainOwners(ctx context.Context, q store.Querier, typed string) ([]string, error) {
	domain, err := ParseDomain(typed)
	if err != nil {
		return nil, nil
	}
	var names []string
	for at := domain; strings.Contains(at, ".") && len(names) < 4; _, at, _ = strings.Cut(at, ".") {
		if !d.freeMail(at) {
			names = append(names, at)
		}
	}
	type owner struct {
		domain, company string
		weight          int64
	}
	owners, err := bulk.Among(ctx, q, func(o *owner) []any { return []any{&o.domain, &o.company, &o.weight} },
		`SELECT d.domain, d.company, c.weight FROM company_domain AS d JOIN company AS c ON c.id = d.company WHERE d.state <> 'removed' AND d.domain IN (`, names)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(owners, func(a, b owner) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.company, b.company))
	})
	var ids []string
	longest := 0
	for _, o := range owners {
		longest = max(longest, len(o.domain))
	}
	for _, o := range owners {
		if len(o.domain) == longest {
			ids = append(ids, o.company)
		}
	}
	return ids, nil
}

// AddDomain lists a mail domain of a company by an operator's word.
func (d *Directory) AddDomain(ctx context.Context, tx *store.Tx, company, domain string) error {
	if d.freeMail(domain) {
		return fault.New(fault.Invalid, "domain.free", "domain", domain).On("domain")
	}
	if err := touch(ctx, tx, company); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `INSERT INTO company_domain (domain, company, state, source) VALUES ($1, $2, $3, $4)
		ON CONFLICT (domain, company) DO UPDATE SET state = excluded.state, source = excluded.source WHERE company_domain.state = $5`,
		domain, company, Listed, Operator, Removed)
	return err
}

// RemoveDomain takes a mail domain from a company, for good: imports do not
// bring it back.
func (d *Directory) RemoveDomain(ctx context.Context, tx *store.Tx, company, domain string) error {
	if err := touch(ctx, tx, company); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `UPDATE company_domain SET state = $1, source = $2 WHERE domain = $3 AND company = $4 AND state <> $1`, Removed, Operator, domain, company)
	if err == nil && n == 0 {
		return errUnknown
	}
	return err
}

// touch notes that something of a company changed: whoever keeps a copy for
// searching reads it again.
func touch(ctx context.Context, tx *store.Tx, company string) error {
	n, err := tx.Exec(ctx, `UPDATE company SET changed_at = $1 WHERE id = $2`, tx.Now(), company)
	if err == nil && n == 0 {
		return errUnknown
	}
	return err
}
