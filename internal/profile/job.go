package profile

import (
	"context"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/text"
)

// MaxTitle is the most code points of a job title.
const MaxTitle = 64

// JobCard is the card of the job.
type JobCard struct {
	Job     // the title from ParseTitle; function and level are ids of the lists
	Version int64
}

// ParseTitle reads a job title: Latin letters, digits and the punctuation of
// titles, after folding (PRO-8). kept is what is stored and passes unchanged.
// Faults on "title": title.script, title.characters (char), title.too_long (n
// allowed, m typed).
func ParseTitle(typed, kept string) (string, error) {
	if typed == kept {
		return kept, nil
	}
	if len(typed) > 16*MaxTitle {
		return "", titleFault("title.too_long", "n", MaxTitle, "m", utf8.RuneCountInString(typed))
	}
	title := text.CollapseSpaces(text.FoldWidth(text.FoldQuotes(text.Clean(typed))))
	if n := utf8.RuneCountInString(title); n > MaxTitle {
		return "", titleFault("title.too_long", "n", MaxTitle, "m", n)
	}
	for _, r := range title {
		switch {
		case r >= '0' && r <= '9', unicode.Is(unicode.Latin, r) && unicode.IsLetter(r), strings.ContainsRune(" &,.-/()'+#:", r):
		case unicode.IsLetter(r):
			return "", titleFault("title.script")
		default:
			return "", titleFault("title.characters", "char", text.Shown(r))
		}
	}
	return title, nil
}

func titleFault(key string, args ...any) *fault.Fault {
	return fault.New(fault.Invalid, key, args...).On("title")
}

// TitleFits tells whether the stored title would be taken today.
func (j Job) TitleFits() bool {
	again, err := ParseTitle(j.Title, "")
	return err == nil && again == j.Title
}

// SaveJob saves the card of the job (PRO-8). It tells whether anything changed.
// Faults: job.function (field function), job.level (field level),
// error.conflict.
func (p *Profiles) SaveJob(ctx context.Context, a Author, j JobCard) (bool, error) {
	return p.save(ctx, a, j.Version, func(ctx context.Context, tx *store.Tx, x Profile) (card, error) {
		if err := choose(ctx, tx, j.Job, x.Job); err != nil {
			return card{}, err
		}
		return card{
			changed: x.JobAt, same: x.Job == j.Job, kind: "profile.job", before: x.Job.values(), now: j.values(),
			write: func(ctx context.Context, tx *store.Tx, at time.Time) error {
				_, err := tx.Exec(ctx, `INSERT INTO profile (account, job_function, job_level, job_title, job_at) VALUES ($1, $2, $3, $4, $5)
					ON CONFLICT (account) DO UPDATE SET job_function = excluded.job_function, job_level = excluded.job_level, job_title = excluded.job_title, job_at = excluded.job_at`,
					a.Account, store.Null(j.Function), store.Null(j.Level), store.Null(j.Title), at)
				return err
			},
		}, nil
	})
}

// choose refuses what the lists do not offer: both at once, since both are
// asked on one page. What was chosen before stays good, retired or not.
func choose(ctx context.Context, q store.Querier, now, was Job) error {
	var bad fault.List
	for _, c := range []struct {
		list, id, was string
		none          *fault.Fault
	}{
		{Functions, now.Function, was.Function, fault.New(fault.Invalid, "job.function").On("function")},
		{Levels, now.Level, was.Level, fault.New(fault.Invalid, "job.level").On("level")},
	} {
		if c.id != "" && c.id == c.was {
			continue
		}
		offered, err := offers(ctx, q, c.list, c.id)
		if err != nil {
			return err
		}
		if !offered {
			bad = append(bad, c.none)
		}
	}
	return bad.Err()
}

func (j Job) values() map[string]string {
	return map[string]string{"function": j.Function, "level": j.Level, "title": j.Title}
}
