package account_test

import (
	"context"
	"strings"
	"testing"

	"genkan/internal/account"
	"genkan/internal/clock"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// PRO-1: other names, and nothing else of the account or of anybody else.
func TestRename(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		before := map[string]account.Account{}
		for _, id := range []string{"taro", "hanako"} {
			_, err := store.Write(t.Context(), db, func(ctx context.Context, tx *store.Tx) (account.Account, error) {
				return account.Open(ctx, tx, account.New{ID: id, Email: id + "@example.jp", EmailKey: id + "@example.jp", Family: "Yamada", Given: id, FamilyNative: "山田", Language: "ja"})
			})
			if err != nil {
				t.Fatal(err)
			}
			before[id] = find(t, db, id)
		}
		names := account.Names{Family: "O'Neil", GivenNative: "太郎"}
		_, err := store.Write(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			return store.None{}, account.Rename(ctx, tx, "taro", names)
		})
		if err != nil {
			t.Fatal(err)
		}
		want := before["taro"]
		want.Family, want.Given, want.FamilyNative, want.GivenNative = "O'Neil", "", "", "太郎"
		if got := find(t, db, "taro"); got != want || got.Names() != names {
			t.Errorf("got %+v, want %+v", got, want)
		}
		if got := find(t, db, "hanako"); got != before["hanako"] {
			t.Errorf("somebody else became %+v", got)
		}
	})
}

func find(t *testing.T, db *store.DB, id string) account.Account {
	t.Helper()
	a, found, err := account.ByID(t.Context(), db, id)
	if err != nil || !found {
		t.Fatalf("%s: found %v, %v", id, found, err)
	}
	return a
}

func TestParseNative(t *testing.T) {
	for typed, want := range map[string]string{
		"": "", " 　": "", "山田": "山田", "髙﨑": "髙﨑", "ﾔﾏﾀﾞ": "ヤマダ", "やまだ　　はな": "やまだ はな", "Müller": "Müller", "Иванов": "Иванов",
		"𠮷田": "𠮷田", "神": "神", strings.Repeat("あ", 64): strings.Repeat("あ", 64),
	} {
		if got, bad := account.ParseNative(typed); got != want || bad != nil {
			t.Errorf("%q became %q, %v", typed, got, bad)
		}
	}
	for typed, key := range map[string]string{
		"山田1": "name.native_characters", "<b>": "name.native_characters", strings.Repeat("あ", 65): "name.too_long",
		strings.Repeat("あ", 9000): "name.too_long",
	} {
		if got, bad := account.ParseNative(typed); bad == nil || bad.Key != key {
			t.Errorf("%q became %q with %v, want %s", typed, got, bad, key)
		}
	}
}
