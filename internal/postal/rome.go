package postal

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"genkan/internal/fault"
	"genkan/internal/importrun"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

// The kinds of files, as the command line and the database call them.
const (
	romeKind   = "postal"
	officeKind = "postal-offices"
)

// sweep is how many rows of a former edition one transaction deletes: about a
// tenth of the 25 ms that an import may hold the writer.
const sweep = 500

// Kinds are the imports of Japan Post's files. An edition is seen when all of
// it is in, and all at once; then the former one is deleted.
func Kinds() []importrun.Kind {
	return []importrun.Kind{
		importrun.Define(importrun.Source[romeRow]{
			Name: romeKind, Title: "postal.import.rome",
			Layout: importrun.Layout{Columns: []string{"code", "region", "city", "town", "region_rome", "city_rome", "town_rome"}, Encoding: "cp932"},
			Parse:  parseRome, Join: joinRome, Apply: applyRome,
			Finish: finish(romeKind, "postal_town"),
		}),
		importrun.Define(importrun.Source[officeRow]{
			Name: officeKind, Title: "postal.import.offices",
			Layout: importrun.Layout{Columns: []string{"jis", "name_kana", "name", "region", "city", "town", "line", "code",
				"old_code", "post_office", "kind", "several", "changed"}, Encoding: "cp932"},
			Parse: parseOffice, Apply: applyOffices,
			Finish: finish(officeKind, "postal_office"),
		}),
	}
}

// romeRow is a row of KEN_ALL_ROME.CSV, which Join makes whole: a name of more
// than 17 kanji or 35 letters goes on in the next row.
type romeRow struct {
	row                            int64
	code, region                   string
	city, town, cityRome, townRome string
}

func parseRome(r *importrun.Row) (romeRow, error) {
	code, err := sevenDigits(r.Get("code"))
	if err != nil {
		return romeRow{}, err
	}
	region, ok := FindRegion(japan, r.Get("region"))
	if !ok {
		return romeRow{}, fault.New(fault.Invalid, "postal.import.region").On("region")
	}
	out := romeRow{row: r.Number(), code: code, region: region.Code, city: joinBlanks(r.Get("city")), town: r.Get("town"),
		cityRome: r.Get("city_rome"), townRome: r.Get("town_rome")}
	if out.city == "" || out.cityRome == "" {
		return romeRow{}, fault.New(fault.Invalid, "postal.import.city").On("city")
	}
	return out, nil
}

func sevenDigits(typed string) (string, error) {
	code := text.OnlyDigits(typed)
	if len(code) != 7 {
		return "", fault.New(fault.Invalid, "postal.code.digits").On("code")
	}
	return code, nil
}

// joinBlanks: the file writes 札幌市　中央区 with a blank between.
func joinBlanks(s string) string {
	return strings.NewReplacer("　", "", " ", "").Replace(s)
}

// joinRome takes the next row in while a bracket of the town is still open.
func joinRome(into *romeRow, next romeRow) bool {
	open := strings.Count(into.town, "（") > strings.Count(into.town, "）") || strings.Count(into.townRome, "(") > strings.Count(into.townRome, ")")
	if !open || into.code != next.code || into.city != next.city {
		return false
	}
	// A name that was short enough in one script stands there again in full.
	if next.town != into.town {
		into.town += next.town
	}
	if next.townRome != into.townRome {
		into.townRome += next.townRome
	}
	return true
}

var townTable = &bulk.Table{Name: "postal_town", Columns: []string{"edition", "code", "seq", "region", "city", "town", "city_native", "town_native"}}

func applyRome(ctx context.Context, tx *store.Tx, b importrun.Batch[romeRow]) ([]importrun.Outcome, error) {
	pile := bulk.Pile{Table: townTable}
	out := make([]importrun.Outcome, len(b.Items))
	for i, r := range b.Items {
		pile.Add(b.Run, r.code, r.row, r.region, romeCity(r.cityRome), romeTown(r.townRome, r.town), r.city, plainTown(r.town))
		out[i] = importrun.Outcome{Result: importrun.Added}
	}
	return out, pile.Write(ctx, tx)
}

// finish makes the edition the one that lookups read, then deletes the others
// bit by bit.
func finish(kind, table string) func(ctx context.Context, tx *store.Tx, r importrun.Run) (bool, error) {
	return func(ctx context.Context, tx *store.Tx, r importrun.Run) (bool, error) {
		_, err := tx.Exec(ctx, `INSERT INTO postal_edition (kind, edition, changed_at) VALUES ($1, $2, $3)
			ON CONFLICT (kind) DO UPDATE SET edition = excluded.edition, changed_at = excluded.changed_at`, kind, r.ID, tx.Now())
		if err != nil {
			return false, fmt.Errorf("changing the edition of %s: %w", kind, err)
		}
		// The rows of a run that may still go on are not ours to delete.
		n, err := tx.Exec(ctx, `DELETE FROM `+table+` WHERE (edition, code, seq) IN
			(SELECT edition, code, seq FROM `+table+` WHERE edition <> $1
				AND edition NOT IN (SELECT id FROM import_run WHERE kind = $2 AND state IN ('waiting', 'running', 'stopped', 'failed'))
				ORDER BY edition, code, seq LIMIT $3)`, r.ID, kind, sweep)
		if err != nil {
			return false, fmt.Errorf("deleting former rows of %s: %w", table, err)
		}
		return n < sweep, nil
	}
}

// plainTown drops what the file says beside the name of a town: notes in
// brackets, and the three sentences that stand for "no town".
func plainTown(s string) string {
	s, _, _ = strings.Cut(s, "（")
	s = text.FoldWidth(strings.TrimSpace(s))
	if s == "以下に掲載がない場合" || strings.HasSuffix(s, "場合") || strings.HasSuffix(s, "一円") && s != "一円" {
		return ""
	}
	return s
}

// romeTown writes MARUNOUCHI as Marunouchi, for towns that plainTown keeps.
func romeTown(rome, native string) string {
	if plainTown(native) == "" {
		return ""
	}
	rome, _, _ = strings.Cut(rome, "(")
	words := strings.Fields(text.FoldWidth(rome))
	for i, w := range words {
		words[i] = capital(w)
	}
	return strings.Join(words, " ")
}

// romeCity writes "CHIYODA KU" as Chiyoda-ku and "YOKOHAMA SHI NAKA KU" as
// "Naka-ku, Yokohama-shi", the form of the embedded table.
func romeCity(rome string) string {
	var parts []string
	for _, word := range strings.Fields(text.FoldWidth(rome)) {
		ending := strings.ToLower(word)
		if len(parts) > 0 && cityEnding.MatchString(ending) && !strings.Contains(parts[len(parts)-1], "-") {
			parts[len(parts)-1] += "-" + ending
			continue
		}
		parts = append(parts, capital(word))
	}
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Join(parts, ", ")
}

var cityEnding = regexp.MustCompile(`^(shi|ku|gun|machi|cho|mura|son)$`)

// capital writes KITA1-JONISHI as Kita1-jonishi.
func capital(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + strings.ToLower(s[1:])
}
