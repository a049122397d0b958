package phone_test

import (
	"testing"

	"genkan/internal/phone"
)

func TestKind(t *testing.T) {
	for _, c := range []struct {
		typed, country string
		want           phone.Kind
	}{
		{"090-1234-5678", "JP", phone.Mobile},
		{"080-1234-5678", "JP", phone.Mobile},
		{"070-1234-5678", "JP", phone.Mobile},
		{"060-1234-5678", "JP", phone.Mobile}, // opened in 2026
		{"０９０－１２３４－５６７８", "JP", phone.Mobile},
		{"+81 (0)90 1234 5678", "US", phone.Mobile},
		{"03-1234-5678", "JP", phone.Landline},
		{"06-1234-5678", "JP", phone.Landline},
		{"0120-123-456", "JP", phone.Landline},
		{"0800-123-4567", "JP", phone.Landline},
		{"0570-000-000", "JP", phone.Landline},
		{"050-1234-5678", "JP", phone.Unknown},
		{"(650) 253-0000", "US", phone.Unknown}, // either
		{"07400 123456", "GB", phone.Mobile},
		{"020 7031 3000", "GB", phone.Landline},
		{"+82 10-1234-5678", "JP", phone.Mobile},
		{"138 0013 8000", "CN", phone.Mobile},
	} {
		n, err := phone.Parse(c.typed, c.country, "")
		if err != nil {
			t.Errorf("%s in %s: %v", c.typed, c.country, err)
			continue
		}
		if got := n.Kind(); got != c.want {
			t.Errorf("%s in %s is %s, want %s", c.typed, c.country, got, c.want)
		}
	}
	if (phone.Number{}).Kind() != phone.Unknown {
		t.Error("no number has a kind")
	}
}

func TestShownAndMasked(t *testing.T) {
	for _, c := range []struct{ e164, country, home, shown, masked string }{
		{"+819012345678", "JP", "JP", "090-1234-5678", "•••-••••-••78"},
		{"+819012345678", "JP", "US", "+81 90-1234-5678", "+•• ••-••••-••78"},
		{"+16502530000", "US", "JP", "+1 650-253-0000", "+• •••-•••-••00"},
		{"+16502530000", "US", "US", "(650) 253-0000", "(•••) •••-••00"},
	} {
		n := phone.Number{E164: c.e164, Country: c.country}
		if n.Shown(c.home) != c.shown || n.Masked(c.home) != c.masked {
			t.Errorf("%s in %s: %q, %q", c.e164, c.home, n.Shown(c.home), n.Masked(c.home))
		}
	}
}

func TestIsCountry(t *testing.T) {
	for code, want := range map[string]bool{"JP": true, "GG": true, "XK": true, "jp": false, "XX": false, "": false, "001": false} {
		if phone.IsCountry(code) != want {
			t.Errorf("IsCountry(%q) = %v", code, !want)
		}
	}
}

// A range that the library does not know is written like its neighbours.
func TestOpenedRange(t *testing.T) {
	n, err := phone.Parse("０６０１２３４５６７８", "JP", "")
	if err != nil || n.E164 != "+816012345678" || n.Country != "JP" || !n.Fits() {
		t.Fatalf("%+v, %v", n, err)
	}
	if n.National() != "060-1234-5678" || n.International() != "+81 60-1234-5678" {
		t.Errorf("%q, %q", n.National(), n.International())
	}
}
