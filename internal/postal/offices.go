package postal

import (
	"context"

	"genkan/internal/fault"
	"genkan/internal/importrun"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

// officeRow is a row of JIGYOSYO.CSV: an office that gets so much mail that it
// has a postal code of its own.
type officeRow struct {
	row              int64
	code, region     string
	city, town, line string
	name, kana       string
}

func parseOffice(r *importrun.Row) (officeRow, error) {
	if r.Get("changed") == "5" {
		return officeRow{}, importrun.Skip // abolished
	}
	code, err := sevenDigits(r.Get("code"))
	if err != nil {
		return officeRow{}, err
	}
	region, ok := FindRegion(japan, r.Get("region"))
	if !ok {
		return officeRow{}, fault.New(fault.Invalid, "postal.import.region").On("region")
	}
	out := officeRow{row: r.Number(), code: code, region: region.Code, city: joinBlanks(r.Get("city")), town: text.FoldWidth(r.Get("town")),
		line: foldPart(r.Get("line")), name: r.Get("name"), kana: text.Katakana(r.Get("name_kana"))}
	switch {
	case out.city == "":
		return officeRow{}, fault.New(fault.Invalid, "postal.import.city").On("city")
	case out.name == "":
		return officeRow{}, fault.New(fault.Invalid, "postal.import.name").On("name")
	}
	return out, nil
}

var officeTable = &bulk.Table{Name: "postal_office", Columns: []string{"edition", "code", "seq", "region", "city_native", "town_native", "line_native", "name", "name_kana"}}

func applyOffices(ctx context.Context, tx *store.Tx, b importrun.Batch[officeRow]) ([]importrun.Outcome, error) {
	pile := bulk.Pile{Table: officeTable}
	out := make([]importrun.Outcome, len(b.Items))
	for i, r := range b.Items {
		pile.Add(b.Run, r.code, r.row, r.region, r.city, r.town, r.line, r.name, store.Null(r.kana))
		out[i] = importrun.Outcome{Result: importrun.Added}
	}
	return out, pile.Write(ctx, tx)
}
