package review

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/directory"
)

// handle gives the user ID of an account, "" if there is none. The desk names
// customers by it alone: nobody's name is looked at only because they typed in a
// company.
func (p *Pages) handle(ctx context.Context, id string) (string, error) {
	if id == "" {
		return "", nil
	}
	a, _, err := account.ByID(ctx, p.DB, id)
	return a.Handle, err
}

// mergeNames reads the companies that merges are about, as they are stored: a
// merged one still has its own name.
func (p *Pages) mergeNames(ctx context.Context, merges []directory.Merge) (map[string]directory.Company, error) {
	out := map[string]directory.Company{}
	for _, m := range merges {
		for _, id := range []string{m.Loser, m.Winner} {
			if _, known := out[id]; known {
				continue
			}
			d, err := p.Directory.Detail(ctx, p.DB, id)
			if err != nil {
				return nil, err
			}
			out[id] = d.Company
		}
	}
	return out, nil
}
