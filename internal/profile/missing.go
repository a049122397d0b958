package profile

import (
	"context"

	"genkan/internal/store"
)

// Field is a part of the profile that the product cannot do without.
type Field string

// The fields that may be missing, in the order people are asked for them.
const (
	MissingCompany Field = "company"
	MissingAddress Field = "address"
	MissingPhone   Field = "phone"
)

// Missing lists what an account's profile lacks, none when it is complete. It
// is the only place that knows (ACC-5): every page, the gate and the API ask
// it. A company whose record was rejected is missing again.
func (p *Profiles) Missing(ctx context.Context, q store.Querier, account string) ([]Field, error) {
	x, err := p.Get(ctx, q, account)
	if err != nil {
		return nil, err
	}
	return x.Missing(), nil
}

// Missing is what this profile lacks.
func (x Profile) Missing() []Field {
	var out []Field
	for _, f := range []struct {
		field Field
		value string
	}{{MissingCompany, x.Company}, {MissingAddress, x.Site}, {MissingPhone, x.Phone.E164}} {
		if f.value == "" {
			out = append(out, f.field)
		}
	}
	return out
}
