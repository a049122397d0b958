package directoryweb

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/store"
	"genkan/internal/text"
	"genkan/internal/web"
)

// Whoever reads the directory letter by letter is stopped here (PRO-3). The
// network's rule is wide: a whole office may share one address.
var (
	suggestRule        = limit.Rule{Name: "suggest", Max: 120, Per: time.Minute}
	suggestNetworkRule = limit.Rule{Name: "suggest-network", Max: 1000, Per: time.Minute}
)

const (
	maxSuggestions = 8   // rows of the list (page P3)
	maxResults     = 20  // cards of the page without scripts
	maxQuery       = 100 // code points that are looked at
)

// suggestions is the answer to what was typed so far.
type suggestions struct {
	Items  []suggestionItem `json:"items"`
	Count  int              `json:"count"`
	Status string           `json:"status"` // for the screen reader, and when there is nothing
}

// suggestionItem is a line of the list: what it shows, and the plain facts.
type suggestionItem struct {
	companyText
	Name       string `json:"name"`
	Latin      string `json:"latin,omitempty"`
	Reading    string `json:"reading,omitempty"`
	Place      string `json:"place,omitempty"`
	Country    string `json:"country"`
	Identifier string `json:"identifier,omitempty"`
}

// trouble is the answer of a data route that has none, in words.
type trouble struct {
	Status string `json:"status"`
}

// data makes a handler for scripts: a stranger gets 401 instead of the log-in
// page, and what a person can mend comes as words.
func data(h web.Handler) web.Handler {
	return func(w http.ResponseWriter, r *web.Request) error {
		if r.Visitor == nil {
			return r.JSON(w, http.StatusUnauthorized, trouble{r.Words.T("company.failed")})
		}
		err := h(w, r)
		f, ok := fault.Of(err)
		if !ok || f.Kind != fault.Limited {
			return err
		}
		w.Header().Set("Retry-After", strconv.Itoa(int(f.RetryAfter.Seconds()+0.999)))
		return r.JSON(w, http.StatusTooManyRequests, trouble{r.Words.T(f.Key, f.Args...)})
	}
}

// suggest answers while somebody types.
func (p *Pages) suggest(w http.ResponseWriter, r *web.Request) error {
	query := cleanQuery(r.URL.Query().Get("q"))
	found, err := p.find(r, query, maxSuggestions)
	if err != nil {
		return err
	}
	out := suggestions{Items: []suggestionItem{}, Count: len(found)}
	for _, c := range found {
		out.Items = append(out.Items, suggestionItem{
			companyText: c, Name: c.raw.Name, Latin: c.raw.Latin, Reading: c.raw.Kana, Place: c.raw.Place, Country: c.raw.Country, Identifier: identifier(r, c.raw),
		})
	}
	out.Status = r.Words.T("company.found", "n", len(found))
	if len(found) == 0 {
		out.Status = r.Words.T("company.found.none")
	}
	return r.JSON(w, http.StatusOK, out)
}

// cleanQuery takes what was typed: one line of bounded length.
func cleanQuery(typed string) string {
	q := strings.TrimSpace(text.Clean(strings.ToValidUTF8(typed, "")))
	if runes := []rune(q); len(runes) > maxQuery {
		q = strings.TrimSpace(string(runes[:maxQuery]))
	}
	return q
}

// tooShort tells whether a query is not searched for yet.
func tooShort(query string) bool { return utf8.RuneCountInString(text.Fold(query)) < 2 }

// find searches the directory for the visitor: the list of suggestions and the
// page of results are this one function.
func (p *Pages) find(r *web.Request, query string, max int) ([]companyText, error) {
	if tooShort(query) {
		return nil, nil
	}
	if err := p.count(r, rate{suggestRule, r.Visitor.Account}, rate{suggestNetworkRule, r.NetworkKey()}); err != nil {
		return nil, err
	}
	viewer, err := p.Profiles.Viewer(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return nil, err
	}
	hits, err := p.Directory.Suggest(r.Context(), viewer, query, max)
	if err != nil {
		return nil, err
	}
	out := make([]companyText, len(hits))
	for i, h := range hits {
		out[i] = p.describe(r, h.Company, query, h.Matched)
	}
	return out, nil
}

// rate is a rule and whom it counts.
type rate struct {
	rule limit.Rule
	who  string
}

// count counts a question before it is answered.
func (p *Pages) count(r *web.Request, rates ...rate) error {
	_, err := store.WriteGuarded(r.Context(), p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		for _, x := range rates {
			if _, err := p.Limits.Take(ctx, tx, x.rule, x.who); err != nil {
				return store.None{}, err
			}
		}
		return store.None{}, nil
	})
	return err
}
