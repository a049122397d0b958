package intake

import (
	"context"
	"slices"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
)

// Intake brings registers into the directory. The zero value is ready.
type Intake struct {
	FreeMail func(domain string) bool // tells mail domains that belong to no company; nil: none does
}

func (n Intake) freeMail(domain string) bool { return n.FreeMail != nil && n.FreeMail(domain) }

// Apply brings what a register says into the directory, some hundred records at
// a time, and tells of each what became of it, in their order. A company is
// found again by its identifiers; one that matches several companies, or the
// company of another record of the batch, is refused (directory.conflict) and
// the rest goes in. The same record again writes nothing.
//
// The name, place and state of a company are those of its best source (nta
// before gleif before vendor before demo); others add names and fill what is
// empty. A changed name stays as a former one. What operators corrected is left
// alone. A company that is closed keeps its rows, and comes back if the register
// opens it again; one that is closed and was never known is not added.
//
// Every decision rests on rows this transaction has locked or on a unique index,
// so store.WriteGuarded is enough. An error of which store.IsUnique is true says
// that another writer registered a number at the same moment: the batch can run
// again.
func (n Intake) Apply(ctx context.Context, tx *store.Tx, records []directory.Record) ([]directory.Outcome, error) {
	b := &batch{intake: n, tx: tx, out: make([]directory.Outcome, len(records))}
	for i := range records {
		b.out[i].Row = records[i].Row
		b.take(&records[i], &b.out[i])
	}
	for _, step := range []func(context.Context) error{b.find, b.match, b.addNew, b.change, b.linkParents} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return b.out, nil
}

// A batch is one call of Apply.
type batch struct {
	intake Intake
	tx     *store.Tx
	out    []directory.Outcome
	items  []*item
	known  map[directory.Identifier]*kept // by what the records and their parents are numbered
	fresh  []*item                        // not in the directory yet
	old    []*item                        // in it, and changed
}

// An item is a record on its way in.
type item struct {
	*directory.Record
	out    *directory.Outcome
	kept   *kept  // nil: new
	parent string // id, "" if there is none or it is not known
	print  string // fingerprint of all the record says
}

// kept is what the first look at the database tells of a company.
type kept struct {
	id     string
	prints []byte
}

func (i *item) refuse(key *fault.Fault) {
	i.out.Result, i.out.Fault = directory.Refused, key
}

// take accepts a record for the batch. The parsers of the registers have judged
// it; what is refused here would break the table.
func (b *batch) take(r *directory.Record, out *directory.Outcome) {
	i := &item{Record: r, out: out}
	if len(r.Identifiers) == 0 || r.Name == "" || !directory.IsCountry(r.Country) || sourceCode(r.Source) == 0 {
		i.refuse(fault.New(fault.Invalid, "directory.record"))
		return
	}
	b.items = append(b.items, i)
}

// find looks up all identifiers of the batch, with those of the parents: one
// statement for each scheme.
func (b *batch) find(ctx context.Context) error {
	values := map[directory.Scheme][]string{}
	add := func(i directory.Identifier) {
		if i.Value != "" {
			values[i.Scheme] = append(values[i.Scheme], i.Value)
		}
	}
	for _, i := range b.items {
		for _, id := range i.Identifiers {
			add(id)
		}
		add(i.Parent)
	}
	type owner struct {
		directory.Identifier
		company string
	}
	var owners []owner
	for _, scheme := range []directory.Scheme{directory.JCN, directory.LEI, directory.DUNS, directory.Internal} {
		rows, err := bulk.Among(ctx, b.tx, func(o *owner) []any { return []any{&o.Scheme, &o.Value, &o.company} },
			`SELECT scheme, value, company FROM company_identifier WHERE scheme = $1 AND value IN (`, values[scheme], scheme)
		if err != nil {
			return err
		}
		owners = append(owners, rows...)
	}
	var ids []string
	for _, o := range owners {
		ids = append(ids, o.company)
	}
	companies, err := keptOnes(ctx, b.tx, ids)
	b.known = make(map[directory.Identifier]*kept, len(owners))
	for _, o := range owners {
		b.known[o.Identifier] = companies[o.company]
	}
	return err
}

func keptOnes(ctx context.Context, q store.Querier, ids []string) (map[string]*kept, error) {
	rows, err := bulk.Among(ctx, q, func(k *kept) []any { return []any{&k.id, &k.prints} }, `SELECT id, digest FROM company WHERE id IN (`, ids)
	out := make(map[string]*kept, len(rows))
	for i := range rows {
		out[rows[i].id] = &rows[i]
	}
	return out, err
}

// match tells for each record whether it is new, changed or the same.
func (b *batch) match(context.Context) error {
	taken := map[directory.Identifier]bool{}
	touched := map[*kept]bool{}
	conflict := fault.New(fault.Conflict, "directory.conflict")
	for _, i := range b.items {
		k, ok := b.company(i.Identifiers)
		if !ok || k != nil && touched[k] || slices.ContainsFunc(i.Identifiers, func(id directory.Identifier) bool { return taken[id] }) {
			i.refuse(conflict)
			continue
		}
		for _, id := range i.Identifiers {
			taken[id] = true
		}
		if k != nil {
			touched[k] = true
			i.out.Company = k.id
		}
		i.kept = k
		b.sort(i)
	}
	return nil
}

// company finds the one company that identifiers belong to; not ok if they
// belong to several.
func (b *batch) company(ids []directory.Identifier) (k *kept, ok bool) {
	for _, id := range ids {
		if c := b.known[id]; c != nil {
			if k != nil && k != c {
				return nil, false
			}
			k = c
		}
	}
	return k, true
}

// sort puts a record where it belongs.
func (b *batch) sort(i *item) {
	if p := b.known[i.Parent]; p != nil && (i.kept == nil || p.id != i.kept.id) {
		i.parent = p.id
	}
	// A parent that becomes known later makes the record a changed one, so that
	// a second run links it.
	i.print = fingerprint(i.Record, i.parent != "")
	switch {
	case i.kept == nil && (i.Closed || i.Hidden):
		i.out.Result = directory.Same
	case i.kept == nil:
		i.out.Result = directory.Added
		b.fresh = append(b.fresh, i)
	case printOf(i.kept.prints, i.Source) == i.print:
		i.out.Result = directory.Same
	default:
		i.out.Result = directory.Changed
		b.old = append(b.old, i)
	}
}

// linkParents links companies whose parent came in the same batch.
func (b *batch) linkParents(ctx context.Context) error {
	came := map[directory.Identifier]string{}
	for _, i := range b.fresh {
		for _, id := range i.Identifiers {
			came[id] = i.out.Company
		}
	}
	for _, i := range slices.Concat(b.fresh, b.old) {
		parent := came[i.Parent]
		if parent == "" || parent == i.out.Company || i.out.Result == directory.Refused {
			continue
		}
		prints := withPrint(i.prints(), i.Source, fingerprint(i.Record, true))
		if _, err := b.tx.Exec(ctx, `UPDATE company SET parent = $1, digest = $2 WHERE id = $3`, parent, prints, i.out.Company); err != nil {
			return err
		}
	}
	return nil
}

// prints are the fingerprints that the company has from all sources.
func (i *item) prints() []byte {
	if i.kept == nil {
		return nil
	}
	return i.kept.prints
}
