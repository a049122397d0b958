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
		by := mobile.By{Account: a.ID, Lang: a.Language, NetworkKey: "192.0.2.0", Network: "192.0.2.1"}
		number, err := l.p.Mobiles.Parse(c.typed, "JP")
		if err != nil {
			return err
		}
		if err := l.p.Mobiles.Ask(ctx, by, number); err != nil {
			return err
		}
		if _, err := l.p.Runner.Drain(ctx); err != nil {
			return err
		}
		if !c.proved {
			continue
		}
		var text string
		if err := l.p.DB.QueryRow(ctx, `SELECT body_text FROM captured WHERE channel = 'sms' AND recipient = $1`, c.e164).Scan(&text); err != nil {
			return err
		}
		if err := l.p.Mobiles.Prove(ctx, by, regexp.MustCompile(`\d{6}$`).FindString(text)); err != nil {
			return err
		}
		l.clk.Advance(2 * time.Minute)
	}
	return nil
}
