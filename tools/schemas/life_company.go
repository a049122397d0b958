package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/encoding/japanese"

	"genkan/internal/account"
	"genkan/internal/directory"
	"genkan/internal/importrun"
	"genkan/internal/phone"
	"genkan/internal/profile"
	"genkan/internal/secret"
	"genkan/internal/steward"
	"genkan/internal/store"
	"genkan/internal/support"
)

// The vendor's own list: two companies, one of them twice by mistake, and a row that is refused.
const ownList = `number,name,name_latin,name_kana,country,corporate_number,domains,site_kind,site_postal_code,site_region,site_city,site_line1,site_region_native,site_city_native,site_line1_native
V-1001,株式会社みどり製作所,Midori Works Co. Ltd.,ミドリセイサクショ,JP,,midori.example,head,100-0005,Tokyo,Chiyoda-ku,1-2-3 Marunouchi,東京都,千代田区,丸の内1-2-3
V-1002,みどり製作所,,,JP,7999901000001,,head,100-0005,,,,東京都,千代田区,丸の内1-2-3
V-1003,,,,JP,,,,,,,,,,
`

// companies: an import, people who choose a company or type one in, and stewards who decide.
func (l *life) companies(ctx context.Context) error {
	return each(ctx, l.imports, l.stored, l.japanPost, l.stewards, l.profiles, l.decisions)
}

// imports: the list comes in, and again after a company has changed its name.
func (l *life) imports(ctx context.Context) error {
	if err := l.importFile(ctx, "companies", strings.Replace(ownList, "Midori Works", "Midori Factory", 1)); err != nil {
		return err
	}
	return l.importFile(ctx, "companies", ownList)
}

func (l *life) importFile(ctx context.Context, kind, rows string) error {
	path := filepath.Join(l.p.Config.Data, kind+".csv")
	if err := os.WriteFile(path, []byte(rows), 0o600); err != nil {
		return err
	}
	quiet := func(importrun.Run) {}
	run, err := l.p.Imports.RunFile(ctx, importrun.File{Kind: kind, Path: path}, importrun.Watcher{Goes: quiet, Batch: quiet, Waits: func(time.Time) {}})
	if err == nil && run.State != importrun.Done {
		err = fmt.Errorf("the import of %s is %s: %s", kind, run.State, run.Problem)
	}
	return err
}

// stored: a file that was sent and waits.
func (l *life) stored(ctx context.Context) error {
	_, err := l.p.Imports.Store(ctx, importrun.Upload{Kind: "companies", File: "later.csv", Dry: true}, strings.NewReader(ownList))
	return err
}

// japanPost: two rows in the layout of Japan Post's files, made up.
func (l *life) japanPost(ctx context.Context) error {
	for kind, rows := range map[string]string{
		"postal":         "\"1000005\",\"東京都\",\"千代田区\",\"丸の内\",\"TOKYO TO\",\"CHIYODA KU\",\"MARUNOUCHI\"\r\n",
		"postal-offices": "13101,\"ｶﾌﾞ)ﾐﾄﾞﾘ\",\"株式会社みどり\",\"東京都\",\"千代田区\",\"丸の内\",\"１丁目２－３\",\"1008999\",\"100  \",\"銀座\",0,0,0\r\n",
	} {
		coded, err := japanese.ShiftJIS.NewEncoder().String(rows)
		if err != nil {
			return err
		}
		if err := l.importFile(ctx, kind, coded); err != nil {
			return err
		}
	}
	return nil
}

// stewards: the superuser takes the part of a steward, and a customer becomes the second one.
func (l *life) stewards(ctx context.Context) error {
	boss, err := l.id(ctx, "midori@example.co.jp")
	if err != nil {
		return err
	}
	for _, address := range []string{"midori@example.co.jp", "o.brien@example.com"} {
		id, err := l.id(ctx, address)
		if err != nil {
			return err
		}
		if err := l.p.Crew.Grant(ctx, support.RoleChange{Account: id, Role: support.Steward, By: boss, Reason: "Looks after companies"}); err != nil {
			return err
		}
	}
	return nil
}

// profiles: one person takes a company by its number, two type one in, and all fill their other cards.
func (l *life) profiles(ctx context.Context) error {
	address := directory.Address{Country: "JP", PostalCode: "100-0005", Region: "Tokyo", City: "Chiyoda-ku", Line1: "9-9-9 Marunouchi",
		RegionNative: "東京都", CityNative: "千代田区", Line1Native: "丸の内9-9-9"}
	for i, who := range []string{"Taro.Yamada@Example.co.jp", "sukarno@例え.jp", "twice@example.com"} {
		id, err := l.id(ctx, who)
		if err != nil {
			return err
		}
		choice := profile.Choice{NewSite: &directory.NewSite{Address: address}, Typed: "7999901000001"}
		if i == 0 {
			if choice.Company, err = l.company(ctx, "V-1002"); err != nil {
				return err
			}
		} else {
			name, err := directory.ParseCompanyName(fmt.Sprintf("Midori Seisakusho %d", i))
			if err != nil {
				return err
			}
			choice.New = &directory.NewCompany{Name: name, Country: "JP"}
		}
		if err := l.fill(ctx, profile.Author{Account: id, RequestID: secret.ID()[:16], From: "203.0.113.9"}, choice); err != nil {
			return fmt.Errorf("profile of %s: %w", who, err)
		}
	}
	return nil
}

func (l *life) fill(ctx context.Context, a profile.Author, c profile.Choice) error {
	if _, err := l.p.Profiles.SaveCompany(ctx, a, c); err != nil {
		return err
	}
	number, err := phone.Parse("０３－１２３４－５６７８", "JP", "12")
	if err != nil {
		return err
	}
	if _, err := l.p.Profiles.SavePhone(ctx, a, profile.PhoneCard{Phone: number}); err != nil {
		return err
	}
	functions, err := l.p.Profiles.Choices(ctx, l.p.DB, profile.Functions, "ja", "")
	if err != nil {
		return err
	}
	levels, err := l.p.Profiles.Choices(ctx, l.p.DB, profile.Levels, "ja", "")
	if err != nil {
		return err
	}
	_, err = l.p.Profiles.SaveJob(ctx, a, profile.JobCard{Job: profile.Job{Function: functions[0].ID, Level: levels[0].ID, Title: "Manager"}})
	return err
}

// decisions: a candidate is merged by two operators, and another merge waits; a domain is added by hand.
func (l *life) decisions(ctx context.Context) error {
	first, err1 := l.id(ctx, "midori@example.co.jp")
	second, err2 := l.id(ctx, "o.brien@example.com")
	winner, err3 := l.company(ctx, "V-1001")
	loser, err4 := l.company(ctx, "V-1002")
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return err
	}
	by := steward.Act{By: first, Reason: "The same company", RequestID: secret.ID()[:16]}
	merged, err := l.p.Steward.Merge(ctx, by, loser, winner)
	if err != nil {
		return err
	}
	if err := l.p.Steward.Approve(ctx, steward.Act{By: second, Reason: "Agreed", RequestID: secret.ID()[:16]}, merged.Approval); err != nil {
		return err
	}
	waiting, _, err := l.p.Directory.Queue(ctx, l.p.DB, "", 10)
	i := slices.IndexFunc(waiting, func(w directory.Waiting) bool { return w.Site.ID == "" })
	if err != nil || i < 0 {
		return errors.Join(err, errors.New("no company waits"))
	}
	if _, err := l.p.Steward.Merge(ctx, by, waiting[i].Company.ID, winner); err != nil {
		return err
	}
	_, err = store.Write(ctx, l.p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, l.p.Directory.AddDomain(ctx, tx, winner, "midori-works.example")
	})
	return err
}

// company finds one of the vendor's list.
func (l *life) company(ctx context.Context, number string) (string, error) {
	id, err := directory.ParseIdentifier(directory.Internal, number)
	if err != nil {
		return "", err
	}
	c, err := l.p.Directory.ByIdentifier(ctx, l.p.DB, directory.Viewer{Steward: true}, id)
	return c.ID, err
}

func (l *life) id(ctx context.Context, address string) (string, error) {
	email, err := account.ParseEmail(address)
	if err != nil {
		return "", err
	}
	a, found, err := account.ByEmail(ctx, l.p.DB, email.Key())
	if err == nil && !found {
		err = errors.New("no account of that address")
	}
	return a.ID, err
}
