package profile

import (
	"context"
	"strings"

	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/store"
)

// HistoryPage is how many events a page of the history has.
const HistoryPage = 50

// maxCursor is the longest cursor: the length of an event's id.
const maxCursor = 26

// History is a page of what was done to an account (PRO-11), newest first.
type History struct {
	Entries []audit.Entry
	Next    string // cursor of the next page, "" at the end
}

// History reads a page of an account's history. before is the cursor of the
// page, "" for the first. Whatever it says, only events of this account come.
// Fault: profile.history, of kind not found, for what is no cursor.
func (p *Profiles) History(ctx context.Context, q store.Querier, account, before string) (History, error) {
	if len(before) > maxCursor || strings.Trim(before, "0123456789abcdefghijklmnopqrstuv") != "" {
		return History{}, fault.New(fault.NotFound, "profile.history")
	}
	all, err := p.Audit.HistoryBefore(ctx, q, account, before, HistoryPage+1)
	if err != nil || len(all) <= HistoryPage {
		return History{Entries: all}, err
	}
	return History{all[:HistoryPage], all[HistoryPage-1].ID}, nil
}
