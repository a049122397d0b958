package directory

import (
	"context"
	"encoding/base64"
	"encoding/binary"
	"time"

	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
)

// Waiting is something typed in by a person that a steward decides (SUP-6).
type Waiting struct {
	Company Company
	Site    Site // ID "": the company itself waits
	Since   time.Time
}

// Where a queue goes on: behind this one.
type place struct {
	at time.Time
	id string
}

// The queue of companies and sites that wait. Sites of a company that itself
// waits are decided after it.
const waiting = `SELECT 'company' AS kind, id, created_at FROM company WHERE state = 'candidate' AND (created_at, id) > ($1, $2)
	UNION ALL SELECT 'site' AS kind, id, created_at FROM site WHERE state = 'candidate' AND (created_at, id) > ($1, $2)
		AND NOT EXISTS (SELECT 1 FROM company WHERE company.id = site.company AND company.state = 'candidate')
	ORDER BY created_at, id LIMIT $3`

// A waitingRow is a line of the queue.
type waitingRow struct {
	kind string
	place
}

// Queue gives what waits, oldest first, at most max of it, and the cursor for
// the rest, "" if there is none. A cursor that this installation did not make
// is directory.cursor.
func (d *Directory) Queue(ctx context.Context, q store.Querier, cursor string, max int) ([]Waiting, string, error) {
	from, err := d.openCursor(cursor)
	if err != nil {
		return nil, "", err
	}
	rows, err := bulk.Rows(ctx, q, func(r *waitingRow) []any { return []any{&r.kind, &r.id, store.Time(&r.at)} }, waiting, from.at.UnixMicro(), from.id, max+1)
	if err != nil {
		return nil, "", err
	}
	next := ""
	if len(rows) > max {
		rows = rows[:max]
		next = d.cursor(rows[max-1].place)
	}
	out, err := d.waiting(ctx, q, rows)
	return out, next, err
}

// waiting loads what the lines of the queue are about.
func (d *Directory) waiting(ctx context.Context, q store.Querier, rows []waitingRow) ([]Waiting, error) {
	var companies, sites []string
	for _, r := range rows {
		if r.kind == "site" {
			sites = append(sites, r.id)
		} else {
			companies = append(companies, r.id)
		}
	}
	bySite, err := sitesByID(ctx, q, sites)
	if err != nil {
		return nil, err
	}
	for _, s := range bySite {
		companies = append(companies, s.Company)
	}
	byID, err := d.Companies(ctx, q, Viewer{Steward: true}, companies)
	if err != nil {
		return nil, err
	}
	out := make([]Waiting, len(rows))
	for i, r := range rows {
		out[i] = Waiting{Company: byID[r.id], Since: r.at}
		if r.kind == "site" {
			out[i].Site = bySite[r.id]
			out[i].Company = byID[out[i].Site.Company]
		}
	}
	return out, nil
}

func sitesByID(ctx context.Context, q store.Querier, ids []string) (map[string]Site, error) {
	some, err := bulk.Among(ctx, q, (*Site).columns, `SELECT `+siteColumns+` FROM site WHERE id IN (`, ids)
	out := map[string]Site{}
	for _, s := range some {
		out[s.ID] = s
	}
	return out, err
}

// Backlog tells how much waits, and since when.
func (d *Directory) Backlog(ctx context.Context, q store.Querier) (int64, time.Time, error) {
	var n int64
	var oldest time.Time
	err := q.QueryRow(ctx, `SELECT count(*), min(created_at) FROM (SELECT created_at FROM company WHERE state = 'candidate'
		UNION ALL SELECT created_at FROM site WHERE state = 'candidate'
			AND NOT EXISTS (SELECT 1 FROM company WHERE company.id = site.company AND company.state = 'candidate')) AS open`).Scan(&n, store.Time(&oldest))
	return n, oldest, err
}

const cursorPurpose = "directory.queue"

// cursor makes a page token: the place, signed, so that only places that were
// given out are asked for (attack 21).
func (d *Directory) cursor(p place) string {
	b := binary.BigEndian.AppendUint64(nil, uint64(p.at.UnixMicro()))
	b = append(b, p.id...)
	return base64.RawURLEncoding.EncodeToString(append(d.Keys.MAC(cursorPurpose, b), b...))
}

func (d *Directory) openCursor(typed string) (place, error) {
	if typed == "" {
		return place{at: time.UnixMicro(0)}, nil
	}
	b, err := base64.RawURLEncoding.Strict().DecodeString(typed)
	if err != nil || len(b) < 41 || len(b) > 200 || !d.Keys.VerifyMAC(b[:32], cursorPurpose, b[32:]) {
		return place{}, fault.New(fault.Invalid, "directory.cursor")
	}
	return place{time.UnixMicro(int64(binary.BigEndian.Uint64(b[32:40]))), string(b[40:])}, nil
}
