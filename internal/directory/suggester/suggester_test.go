package suggester_test

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/directory/suggest"
	"genkan/internal/directory/suggester"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// rig is a suggester on a fresh database.
type rig struct {
	*suggester.Suggester
	t      *testing.T
	db     *store.DB
	clk    *clock.Manual
	folder string
}

func each(t *testing.T, fn func(t *testing.T, r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		r := &rig{t: t, db: db, clk: clk, folder: filepath.Join(t.TempDir(), "data")}
		r.restart()
		fn(t, r)
	})
}

// restart is another process on the same folder.
func (r *rig) restart() {
	r.Suggester = suggester.New(suggester.Parts{DB: r.db, Folder: r.folder, Log: slog.New(slog.DiscardHandler)})
}

// company is a row to write.
type company struct {
	id, state, name, latin, kana string
	vendor                       bool
	weight                       int64
}

// write adds or replaces companies, as an import would.
func (r *rig) write(all ...company) {
	r.t.Helper()
	r.do(func(ctx context.Context, tx *store.Tx) error {
		for _, c := range all {
			if c.state == "" {
				c.state = "confirmed"
			}
			if _, err := tx.Exec(ctx, `INSERT INTO company (id, state, open, country, name, name_latin, name_kana, weight, source, created_at, changed_at)
				VALUES ($1, $2, $3, 'JP', $4, $5, $6, $7, 'nta', $8, $8)
				ON CONFLICT (id) DO UPDATE SET state = excluded.state, name = excluded.name, changed_at = excluded.changed_at`,
				c.id, c.state, !c.vendor, c.name, store.Null(c.latin), store.Null(c.kana), c.weight, tx.Now()); err != nil {
				return err
			}
		}
		return nil
	})
}

func (r *rig) do(fn func(ctx context.Context, tx *store.Tx) error) {
	r.t.Helper()
	if _, err := store.Write(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, fn(ctx, tx) }); err != nil {
		r.t.Fatal(err)
	}
}

// finds fails unless a query finds these, in this order; a name that matched
// stands behind its id.
func (r *rig) finds(query string, want ...string) {
	r.t.Helper()
	found, err := r.Find(r.t.Context(), query, 10)
	if err != nil {
		r.t.Fatal(err)
	}
	var got []string
	for _, f := range found {
		got = append(got, strings.TrimSuffix(f.Company+"="+f.Matched, "="))
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		r.t.Errorf("%q finds %q, want %q", query, got, want)
	}
}

func TestFind_FollowsTheDatabase(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.finds("日立")
		r.write(company{id: "a", name: "株式会社日立製作所", latin: "Hitachi, Ltd.", kana: "ヒタチセイサクショ", weight: 9},
			company{id: "b", name: "日立建機株式会社", weight: 5}, company{id: "c", name: "日立廃業", state: "closed"})
		r.finds("日立", "a", "b")
		r.finds("hitachi", "a")
		r.write(company{id: "b", name: "ランドクロス"})
		r.finds("日立", "a")
		r.finds("らんどくろす", "b")
		r.write(company{id: "a", name: "株式会社日立製作所", state: "closed"})
		r.finds("日立")
		r.clk.Advance(time.Hour)
		r.write(company{id: "a", name: "株式会社日立製作所"})
		r.finds("日立", "a")
	})
}

// TestFind_Minor: what few may see never stands before what all may see, and
// what was merged is still found by its name, for it leads somewhere.
func TestFind_Minor(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.write(company{id: "typed", name: "Acme", state: "candidate", weight: 99}, company{id: "listed", name: "Acme", vendor: true, weight: 50},
			company{id: "open", name: "Acme", weight: 1}, company{id: "merged", name: "Acme", state: "merged", weight: 2})
		r.finds("acme", "merged", "open", "typed", "listed")
	})
}

func TestFind_OtherNames(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.write(company{id: "a", name: "General Motors Company", weight: 2}, company{id: "b", name: "GM Foods", weight: 1})
		r.do(func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.Exec(ctx, `INSERT INTO company_name (id, company, name, kind, source) VALUES ('n', 'a', 'GM', 'trade', 'nta'), ('m', 'a', 'ゼネラルモーターズ', 'trade', 'nta')`); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, `INSERT INTO company_domain (domain, company, state, source) VALUES ('gm.example', 'a', 'listed', 'nta')`)
			return err
		})
		r.finds("gm", "a=GM", "b")
		r.finds("ｾﾞﾈﾗﾙ", "a=ゼネラルモーターズ")
		r.finds("general", "a")
		r.finds("taro@gm.example", "a")
	})
}

// TestFile_IsKept: another process on the same folder begins with the file of the
// last one and what changed since.
func TestFile_IsKept(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.write(company{id: "a", name: "日立製作所"})
		r.finds("日立", "a")
		before := r.stat()
		r.clk.Advance(time.Hour)
		r.write(company{id: "b", name: "日立建機"})
		r.restart()
		r.finds("日立", "b", "a")
		if !r.stat().ModTime().Equal(before.ModTime()) {
			t.Error("the file was made again")
		}
	})
}

func (r *rig) file() string { return filepath.Join(r.folder, "companies.index") }

func (r *rig) stat() os.FileInfo {
	r.t.Helper()
	info, err := os.Stat(r.file())
	if err != nil {
		r.t.Fatal(err)
	}
	return info
}

// TestFind_RemovedDomain: what an operator took away leads nowhere.
func TestFind_RemovedDomain(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.write(company{id: "a", name: "山田製作所"})
		r.do(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `INSERT INTO company_domain (domain, company, state, source) VALUES ('yamada.example.jp', 'a', 'removed', 'operator'), ('yamada.example.com', 'a', 'listed', 'nta')`)
			return err
		})
		r.finds("yamada.example.jp")
		r.finds("yamada.example.com", "a")
	})
}

// TestFile_ThatWillNotDo is made again: a damaged one, one of another database,
// and one that knows more than a database restored from a backup.
func TestFile_ThatWillNotDo(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.write(company{id: "a", name: "日立製作所"}, company{id: "b", name: "島津製作所"})
		r.finds("製作", "b", "a")
		for what, spoil := range map[string]func() error{
			"damaged": func() error {
				b, err := os.ReadFile(r.file())
				b[len(b)/2] ^= 1
				return errors(err, os.WriteFile(r.file(), b, 0o600))
			},
			"cut off": func() error { return os.Truncate(r.file(), 100) },
			"empty":   func() error { return os.Truncate(r.file(), 0) },
			"of another database": func() error {
				r.do(func(ctx context.Context, tx *store.Tx) error {
					_, err := tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ('key', 'another') ON CONFLICT (name) DO UPDATE SET value = 'again another'`)
					return err
				})
				return nil
			},
			"of a younger state": func() error {
				b := suggest.NewBuilder(r.folder, suggest.Info{Owner: r.owner(), AsOf: r.clk.Now(), Changed: r.clk.Now().Add(time.Hour)})
				return b.Write(t.Context(), r.file())
			},
			"gone": func() error { return os.Remove(r.file()) },
		} {
			if err := spoil(); err != nil {
				t.Fatal(err)
			}
			r.restart()
			r.finds("製作", "b", "a")
			if t.Failed() {
				t.Fatal(what)
			}
		}
	})
}

func errors(all ...error) error {
	for _, err := range all {
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *rig) owner() string {
	owner := "unnamed"
	_ = r.db.QueryRow(r.t.Context(), `SELECT value FROM setting WHERE name = 'key'`).Scan(&owner) // unnamed until there is one
	return owner
}

// TestFind_ManyChanges: more than are kept beside the file make another file.
func TestFind_ManyChanges(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.write(company{id: "first", name: "日立製作所"})
		r.finds("日立", "first")
		before := r.stat().Size()
		const n = 7000
		for from := 0; from < n; from += 1000 {
			var some []company
			for i := range 1000 {
				some = append(some, company{id: fmt.Sprintf("c%05d", from+i), name: fmt.Sprintf("第%05d工業", from+i)})
			}
			r.write(some...)
		}
		r.clk.Advance(time.Minute)
		for _, i := range []int{0, 3500, n - 1} {
			r.firstIs(fmt.Sprintf("第%05d工業", i), fmt.Sprintf("c%05d", i))
		}
		if r.stat().Size() < before+n {
			t.Error("no new file was made")
		}
	})
}

// TestRun_KeepsCurrent: while it runs, changes are found within about a second,
// and leftovers of a killed process are removed.
func TestRun_KeepsCurrent(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		leftover := filepath.Join(r.folder, suggest.TempPrefix+"1")
		if err := errors(os.MkdirAll(r.folder, 0o700), os.WriteFile(leftover, nil, 0o600)); err != nil {
			t.Fatal(err)
		}
		r.write(company{id: "a", name: "日立製作所"})
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- r.Run(ctx) }()
		r.eventually("日立", "a")
		r.write(company{id: "b", name: "日立建機", weight: 5})
		r.eventually("日立", "b a")
		if _, err := os.Stat(leftover); err == nil {
			t.Error("a leftover stays")
		}
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}

// eventually waits until a query finds these.
func (r *rig) eventually(query, want string) {
	r.t.Helper()
	got := ""
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); {
		found, err := r.Find(r.t.Context(), query, 10)
		if err != nil {
			r.t.Fatal(err)
		}
		var ids []string
		for _, f := range found {
			ids = append(ids, f.Company)
		}
		if got = strings.Join(ids, " "); got == want {
			return
		}
		<-time.After(20 * time.Millisecond)
	}
	r.t.Fatalf("%q finds %q, want %q", query, got, want)
}

func (r *rig) firstIs(query, want string) {
	r.t.Helper()
	found, err := r.Find(r.t.Context(), query, 1)
	if err != nil || len(found) != 1 || found[0].Company != want || !found[0].Exact {
		r.t.Errorf("%q finds %+v, want %s (%v)", query, found, want, err)
	}
}
