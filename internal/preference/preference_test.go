package preference_test

import (
	"context"
	"encoding/base64"
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/clock"
	"genkan/internal/consent"
	"genkan/internal/fault"
	"genkan/internal/i18n"
	"genkan/internal/preference"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// A rig is the preferences of one person on a fresh database.
type rig struct {
	*preference.Preferences
	t     *testing.T
	db    *store.DB
	clk   *clock.Manual
	phone string
}

const who = "person"

var (
	newsMail   = preference.Choice{Topic: consent.News, Channel: consent.ByMail}
	newsPhone  = preference.Choice{Topic: consent.News, Channel: consent.ByPhone}
	updateMail = preference.Choice{Topic: consent.Update, Channel: consent.ByMail}
)

func each(t *testing.T, fn func(t *testing.T, r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		catalog, err := i18n.Load("ja")
		if err != nil {
			t.Fatal(err)
		}
		r := &rig{t: t, db: db, clk: clk}
		r.Preferences = preference.New(preference.Parts{DB: db, Audit: audit.New(keys), Texts: &consent.Texts{Catalog: catalog}, Keys: keys,
			Phone: func(context.Context, store.Querier, string) (string, error) { return r.phone, nil }})
		r.open(who, who+"@example.com")
		fn(t, r)
	})
}

func (r *rig) open(id, email string) {
	r.t.Helper()
	_, err := store.Write(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if _, err := account.Open(ctx, tx, account.New{ID: id, Email: email, EmailKey: email, Family: "Yamada", Given: "Taro", Language: "ja"}); err != nil {
			return store.None{}, err
		}
		return store.None{}, r.Audit.EnsurePerson(ctx, tx, id)
	})
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *rig) get() preference.Settings {
	r.t.Helper()
	s, err := r.Get(r.t.Context(), r.db, who)
	if err != nil {
		r.t.Fatal(err)
	}
	return s
}

// choose saves exactly these choices over what is stored.
func (r *rig) choose(all ...preference.Choice) (bool, error) {
	now := r.get()
	wish := preference.Settings{Wishes: now.Wishes, On: map[preference.Choice]bool{}}
	for _, c := range all {
		wish.On[c] = true
	}
	return r.Save(r.t.Context(), preference.Author{Account: who, Language: "ja", From: "192.0.2.1"}, wish, now.Version())
}

func (r *rig) lines() []consent.Line {
	r.t.Helper()
	lines, err := r.Proof(r.t.Context(), r.db, who)
	if err != nil {
		r.t.Fatal(err)
	}
	return lines
}

func (r *rig) may(c preference.Choice) bool {
	r.t.Helper()
	ok, err := preference.MayPromote(r.t.Context(), r.db, who, c.Topic, c.Channel)
	if err != nil {
		r.t.Fatal(err)
	}
	return ok
}

func (r *rig) history() []audit.Entry {
	r.t.Helper()
	all, err := r.Audit.History(r.t.Context(), r.db, who, 100)
	if err != nil {
		r.t.Fatal(err)
	}
	return all
}

// PRE-1, PRE-2: everything is off until chosen; a change is a line with place,
// contact point and the wording of its box, and what holds is the newest line.
func TestSave_ledger(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		if s := r.get(); len(s.On) != 0 || r.may(newsMail) {
			t.Errorf("beforehand %v", s.On)
		}
		if changed, err := r.choose(newsMail); err != nil || !changed {
			t.Fatal(changed, err)
		}
		if changed, err := r.choose(newsMail); err != nil || changed {
			t.Error("the same again: ", changed, err)
		}
		// Back and forth within one tick of the clock: the newest still counts.
		for _, all := range [][]preference.Choice{{}, {newsMail}, {}, {newsMail, updateMail}, {updateMail}} {
			if _, err := r.choose(all...); err != nil {
				t.Fatal(err)
			}
			if r.may(newsMail) != (len(all) > 0 && all[0] == newsMail) {
				t.Errorf("after %v news by mail is %v", all, r.may(newsMail))
			}
		}
		lines := r.lines()
		if len(lines) != 7 {
			t.Fatalf("%d lines", len(lines))
		}
		l := lines[0]
		if !l.Given || l.Topic != consent.News || l.Channel != consent.ByMail || l.Place != consent.AtPreferences || l.Actor != "" || l.Contact != "person@example.com" ||
			l.Wording != "preference.news.mail 1" || l.Language != "ja" || len(l.WordingHash) != 64 || lines[6].Given {
			t.Errorf("first %+v, last %+v", l, lines[6])
		}
		e := r.history()
		if len(e) != 6 || e[0].Kind != "preference.saved" || e[0].Before["news_mail"] != "on" || e[0].After["news_mail"] != "off" || len(e[0].After) != 1 || e[0].From != "192.0.2.1" {
			t.Errorf("%d events, the newest %+v", len(e), e[0])
		}
	})
}

// A form that showed an older state undoes nothing; one that asks for what is
// stored already answers well.
func TestSave_conflict(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		old := r.get()
		if _, err := r.choose(newsMail); err != nil {
			t.Fatal(err)
		}
		stale := preference.Settings{Wishes: account.Wishes{Language: "ja", TimeZone: "Europe/London"}}
		author := preference.Author{Account: who, Language: "ja"}
		if _, err := r.Save(t.Context(), author, stale, old.Version()); !fault.Has(err, "error.conflict") {
			t.Errorf("a stale form: %v", err)
		}
		if s := r.get(); !s.On[newsMail] || s.TimeZone != "" {
			t.Errorf("it changed %+v", s)
		}
		if changed, err := r.Save(t.Context(), author, r.get(), old.Version()); changed || err != nil {
			t.Error("what is stored already: ", changed, err)
		}
		if changed, err := r.Save(t.Context(), author, stale, r.get().Version()); !changed || err != nil {
			t.Error("sent again: ", changed, err)
		}
		if s := r.get(); s.On[newsMail] || s.TimeZone != "Europe/London" {
			t.Errorf("sent again: %+v", s)
		}
	})
}

// Two windows at once: one wins, the other is told; never half of each.
func TestSave_race(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.phone = "+81312345678"
		version := r.get().Version()
		wishes := []map[preference.Choice]bool{{newsMail: true, newsPhone: true}, {updateMail: true}, {newsMail: true}, {newsPhone: true, updateMail: true}}
		var wait sync.WaitGroup
		won := make([]bool, len(wishes))
		for i, on := range wishes {
			wait.Go(func() {
				_, err := r.Save(t.Context(), preference.Author{Account: who, Language: "ja"}, preference.Settings{Wishes: account.Wishes{Language: "ja"}, On: on}, version)
				if won[i] = err == nil; err != nil && !fault.Has(err, "error.conflict") {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		winners := 0
		for i := range won {
			if won[i] {
				winners++
				if got := r.get().On; !maps.Equal(got, wishes[i]) {
					t.Errorf("%v won, %v holds", wishes[i], got)
				}
			}
		}
		if winners != 1 {
			t.Errorf("%d windows won", winners)
		}
	})
}

// Nobody can be called without a number; withdrawing needs none.
func TestSave_phone(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		_, err := r.choose(newsMail, newsPhone)
		if all := fault.All(err); len(all) != 1 || all[0].Key != "preference.no_phone" || all[0].Field != "news_phone" || len(r.lines()) != 0 {
			t.Errorf("without a number: %v, %d lines", err, len(r.lines()))
		}
		r.phone = "+81312345678"
		if _, err := r.choose(newsMail, newsPhone); err != nil {
			t.Fatal(err)
		}
		if !r.may(newsPhone) || !slices.ContainsFunc(r.lines(), func(l consent.Line) bool { return l.Channel == consent.ByPhone && l.Contact == "+81312345678" }) {
			t.Errorf("%+v", r.lines())
		}
		r.phone = ""
		if changed, err := r.Stop(t.Context(), preference.Author{Account: who, Language: "ja"}); !changed || err != nil || r.may(newsMail) || r.may(newsPhone) {
			t.Error("stop: ", changed, err)
		}
		if changed, err := r.Stop(t.Context(), preference.Author{Account: who, Language: "ja"}); changed || err != nil || len(r.lines()) != 4 {
			t.Error("stop again: ", changed, err, len(r.lines()))
		}
	})
}

// MayPromote looks at the account too: nobody is promoted to who is locked,
// closing or closed, or never was.
func TestMayPromote(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		if _, err := r.choose(newsMail); err != nil {
			t.Fatal(err)
		}
		for state, want := range map[string]bool{account.Locked: false, account.Closing: false, account.Closed: false, account.Active: true} {
			if _, err := store.Write(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
				return tx.Exec(ctx, `UPDATE account SET state = $1`, state)
			}); err != nil {
				t.Fatal(err)
			}
			all, err := r.Subscribers(t.Context(), newsMail)
			if r.may(newsMail) != want || err != nil || (len(all) == 1) != want {
				t.Errorf("%s: %v, %d subscribers, %v", state, r.may(newsMail), len(all), err)
			}
		}
		if _, err := store.Write(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `UPDATE account SET state = $1`, account.Active)
		}); err != nil {
			t.Fatal(err)
		}
		if !r.may(newsMail) || r.may(newsPhone) || r.may(updateMail) || r.may(preference.Choice{Topic: consent.Terms, Channel: consent.OfAccount}) {
			t.Error("one choice counts for another")
		}
		if ok, err := preference.MayPromote(t.Context(), r.db, "nobody", consent.News, consent.ByMail); ok || err != nil {
			t.Error("nobody: ", ok, err)
		}
	})
}

// The box of sign-up wrote the topic before there were preferences: it is the
// same promotion, and the word stays (doc/decisions).
func TestNews_ofSignUp(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		_, err := store.Write(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			return store.None{}, consent.Record(ctx, tx, r.Audit, consent.Entry{Person: who, Topic: "news", Channel: "mail", Given: true,
				Wording: r.Texts.Wording(consent.News, "ja"), At: tx.Now(), Contact: "person@example.com", Place: consent.AtSignUp})
		})
		if err != nil {
			t.Fatal(err)
		}
		if !r.may(newsMail) || !r.get().On[newsMail] || r.lines()[0].Place != "signup" {
			t.Errorf("%+v", r.lines())
		}
	})
}

// Erasing the person erases the contact points; the lines stay (AUD-1).
func TestProof_erased(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		if _, err := r.choose(newsMail); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Write(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			return store.None{}, r.Audit.Forget(ctx, tx, who)
		}); err != nil {
			t.Fatal(err)
		}
		if l := r.lines(); len(l) != 1 || !l[0].Erased || l[0].Contact != "" || !l[0].Given {
			t.Errorf("%+v", l)
		}
	})
}

func TestWithdraw(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		if _, err := r.choose(newsMail, updateMail); err != nil {
			t.Fatal(err)
		}
		link, err := r.Link(who, newsMail)
		if err != nil || strings.Contains(link, who) {
			t.Fatal(link, err)
		}
		wish, err := r.ReadToken(strings.TrimPrefix(link, preference.UnsubscribePath))
		if err != nil || wish.Account != who || wish.Choice != newsMail {
			t.Fatal(wish, err)
		}
		for range 3 {
			if err := r.Withdraw(t.Context(), wish, preference.Author{Language: "en"}); err != nil {
				t.Fatal(err)
			}
		}
		lines := r.lines()
		if l := lines[len(lines)-1]; len(lines) != 3 || l.Given || l.Place != consent.AtUnsubscribe || l.Wording != "unsubscribe 1" || l.Language != "en" || r.may(newsMail) || !r.may(updateMail) {
			t.Errorf("%+v", lines)
		}
		for _, nobody := range []string{"nobody", ""} {
			if err := r.Withdraw(t.Context(), preference.Wish{Account: nobody, Choice: newsMail}, preference.Author{Language: "en"}); err != nil {
				t.Errorf("%q is told apart: %v", nobody, err)
			}
		}
	})
}

// TestAttack04_UnsubscribeTokens: no bit of a token can be changed, no token has
// another spelling, and one sealed for another purpose or with other keys is
// none.
func TestAttack04_UnsubscribeTokens(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		link, err := r.Link(who, newsMail)
		if err != nil {
			t.Fatal(err)
		}
		token := strings.TrimPrefix(link, preference.UnsubscribePath)
		for i := range len(token) {
			for bit := range 8 {
				b := []byte(token)
				b[i] ^= 1 << bit
				if _, err := r.ReadToken(string(b)); !errors.Is(err, preference.ErrToken) {
					t.Errorf("character %d with bit %d flipped: %v", i, bit, err)
				}
			}
			for name, other := range map[string]string{"cut": token[:i], "line break": token[:i] + "\n" + token[i:], "return": token[:i] + "\r" + token[i:], "padded": token + strings.Repeat("=", i)} {
				if other == token {
					continue
				}
				if _, err := r.ReadToken(other); !errors.Is(err, preference.ErrToken) {
					t.Errorf("%s at %d: %v", name, i, err)
				}
			}
		}
		raw, err := base64.RawURLEncoding.DecodeString(token)
		if err != nil {
			t.Fatal(err)
		}
		for i := range raw {
			for bit := range 8 {
				b := append([]byte(nil), raw...)
				b[i] ^= 1 << bit
				if _, err := r.ReadToken(base64.RawURLEncoding.EncodeToString(b)); !errors.Is(err, preference.ErrToken) {
					t.Errorf("byte %d with bit %d flipped: %v", i, bit, err)
				}
			}
		}
		others, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		for name, seal := range map[string]func() ([]byte, error){
			"other keys":     func() ([]byte, error) { return others.Seal([]byte(who+"\nnews\nmail"), []byte("unsubscribe")) },
			"other purpose":  func() ([]byte, error) { return r.Keys.Seal([]byte(who+"\nnews\nmail"), []byte("message x")) },
			"no such topic":  func() ([]byte, error) { return r.Keys.Seal([]byte(who+"\nterms\naccount"), []byte("unsubscribe")) },
			"too many parts": func() ([]byte, error) { return r.Keys.Seal([]byte(who+"\nnews\nmail\nx"), []byte("unsubscribe")) },
			"not sealed":     func() ([]byte, error) { return []byte(who + "\nnews\nmail"), nil },
		} {
			sealed, err := seal()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := r.ReadToken(base64.RawURLEncoding.EncodeToString(sealed)); !errors.Is(err, preference.ErrToken) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestParseZone(t *testing.T) {
	named := map[string]string{"Asia/Tokyo": "東京", "America/New_York": "ニューヨーク"}
	for typed, want := range map[string]string{
		"Asia/Tokyo": "Asia/Tokyo", "asia/tokyo": "Asia/Tokyo", " tokyo ": "Asia/Tokyo", "東京": "Asia/Tokyo", "Ｔｏｋｙｏ": "Asia/Tokyo", "new york": "America/New_York",
		"New_York": "America/New_York", "ﾆｭｰﾖｰｸ": "America/New_York", "utc": "UTC", "Europe/Vaduz": "Europe/Vaduz", "Etc/GMT+9": "Etc/GMT+9", "": "", "　": "",
	} {
		if got, err := preference.ParseZone(typed, named); err != nil || got != want {
			t.Errorf("%q: %q, %v", typed, got, err)
		}
	}
	for _, typed := range []string{"Nihon", "Local", "Asia/Nowhere", "Asia/../Asia/Tokyo", "../../etc/passwd", "/etc/localtime", "Europe/vaduz", "Asia/Tokyo\x00", strings.Repeat("A/", 500), "posix/Asia/Tokyo"} {
		if got, err := preference.ParseZone(typed, named); err == nil {
			t.Errorf("%q gives %q", typed, got)
		}
	}
	for _, name := range preference.Zones() {
		if _, err := time.LoadLocation(name); err != nil {
			t.Error(err)
		}
	}
}

// Every zone that is offered has a name in every language.
func TestZones_named(t *testing.T) {
	catalog, err := i18n.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range catalog.Languages() {
		for _, name := range preference.Zones() {
			if !catalog.For(l.Tag).Has("preference.zone." + name) {
				t.Errorf("%s has no name in %s", name, l.Tag)
			}
		}
	}
}
