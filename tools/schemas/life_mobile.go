package main

import (
	"context"
	"fmt"
	"regexp"
	"time"

	"genkan/internal/account"
	"genkan/internal/security/mobile"
)

// mobiles: one person proves a mobile number, one waits for the code of another.
func (l *life) mobiles(ctx context.Context) error {
	for _, c := range []struct {
		email, typed, e164 string
		proved             bool
	}{
		{"taro.yamada@example.co.jp", "０９０－１２３４－５６７８", "+819012345678", true},
		{"o.brien@example.com", "+44 7400 123456", "+447400123456", false},
	} {
		a, found, err := account.ByEmail(ctx, l.p.DB, c.email)
		if err != nil || !found {
			return fmt.Errorf("no account for a mobile number: %w", err)
		}
		if !c.proved {
			if err := l.askMobile(ctx, a, c.typed); err != nil {
				return err
			}
			continue
		}
		if err := l.proveMobile(ctx, a, c.typed, c.e164); err != nil {
			return err
		}
		l.clk.Advance(2 * time.Minute)
	}
	return nil
}

func numberOf(a account.Account) mobile.By {
	return mobile.By{Account: a.ID, Lang: a.Language, NetworkKey: "192.0.2.0", Network: "192.0.2.1"}
}

func (l *life) askMobile(ctx context.Context, a account.Account, typed string) error {
	number, err := l.p.Mobiles.Parse(typed, "JP")
	if err != nil {
		return err
	}
	return l.p.Mobiles.Ask(ctx, numberOf(a), number)
}

func (l *life) proveMobile(ctx context.Context, a account.Account, typed, e164 string) error {
	if err := l.askMobile(ctx, a, typed); err != nil {
		return err
	}
	digits, err := l.texted(ctx, e164)
	if err != nil {
		return err
	}
	return l.p.Mobiles.Prove(ctx, numberOf(a), digits)
}

// texted gives the newest code sent to a number, once what waits was sent.
func (l *life) texted(ctx context.Context, e164 string) (string, error) {
	if _, err := l.p.Runner.Drain(ctx); err != nil {
		return "", err
	}
	var text string
	err := l.p.DB.QueryRow(ctx, `SELECT body_text FROM captured WHERE channel = 'sms' AND recipient = $1 ORDER BY at DESC, id DESC LIMIT 1`, e164).Scan(&text)
	return regexp.MustCompile(`\d{6}$`).FindString(text), err
}
