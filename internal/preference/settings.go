package preference

import (
	"slices"
	"strings"
	"time"

	"genkan/internal/account"
	"genkan/internal/consent"
	"genkan/internal/fault"
	"genkan/internal/text"
)

// Choice is one box of the table: a topic by a channel.
type Choice struct{ Topic, Channel string }

// Name names the choice in forms, history and versions: "news_mail".
func (c Choice) Name() string { return c.Topic + "_" + c.Channel }

// Choices lists every choice in the order of the table.
func Choices() []Choice {
	var all []Choice
	for _, topic := range Topics() {
		for _, channel := range Channels() {
			all = append(all, Choice{topic, channel})
		}
	}
	return all
}

// Topics lists the rows of the table. Promotions are consent.News.
func Topics() []string { return []string{consent.News, consent.Update} }

// Channels lists its columns.
func Channels() []string { return []string{consent.ByMail, consent.ByPhone} }

// known tells whether a choice is one of the table.
func (c Choice) known() bool { return slices.Contains(Choices(), c) }

// Settings are what a person prefers.
type Settings struct {
	account.Wishes
	On map[Choice]bool
}

// Version is what a form carries to say which state it shows: the state itself,
// so that going back and forth in another window is no conflict.
func (s Settings) Version() string {
	parts := []string{s.Language, s.TimeZone, s.MailForm}
	for _, c := range Choices() {
		if s.On[c] {
			parts = append(parts, c.Name())
		}
	}
	return strings.Join(parts, "|")
}

// values are the settings as the history tells them.
func (s Settings) values() map[string]string {
	out := map[string]string{"language": s.Language, "time_zone": s.TimeZone, "mail_form": "html"}
	if s.MailForm != "" {
		out["mail_form"] = s.MailForm
	}
	for _, c := range Choices() {
		out[c.Name()] = "off"
		if s.On[c] {
			out[c.Name()] = "on"
		}
	}
	return out
}

// changes leaves only what differs (AUD-1).
func changes(before, after map[string]string) (b, a map[string]string) {
	b, a = map[string]string{}, map[string]string{}
	for name, now := range after {
		if was := before[name]; was != now {
			if was != "" {
				b[name] = was
			}
			if now != "" {
				a[name] = now
			}
		}
	}
	return b, a
}

// zones are the zones that people are offered: one for every offset that
// matters, by the cities people look for. Any other name of the zone database
// can be typed.
const zones = `Asia/Tokyo Asia/Seoul Asia/Shanghai Asia/Taipei Asia/Hong_Kong Asia/Manila Asia/Singapore Asia/Kuala_Lumpur Asia/Jakarta
Asia/Bangkok Asia/Ho_Chi_Minh Asia/Yangon Asia/Dhaka Asia/Kathmandu Asia/Kolkata Asia/Colombo Asia/Karachi Asia/Tashkent Asia/Dubai Asia/Tehran
Asia/Riyadh Asia/Jerusalem Europe/Istanbul Europe/Moscow Europe/Kyiv Europe/Athens Europe/Helsinki Africa/Cairo Africa/Johannesburg Africa/Nairobi
Africa/Lagos Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Zurich Europe/Stockholm Europe/Warsaw Europe/London
Europe/Dublin Europe/Lisbon UTC America/Sao_Paulo America/Argentina/Buenos_Aires America/Santiago America/Halifax America/New_York America/Toronto
America/Bogota America/Chicago America/Mexico_City America/Denver America/Phoenix America/Los_Angeles America/Vancouver America/Anchorage
Pacific/Honolulu Pacific/Auckland Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth Pacific/Guam`

// Zones lists the zones that are offered, Japan's first.
func Zones() []string { return strings.Fields(zones) }

// longestZone is longer than any name of the zone database.
const longestZone = 64

// ParseZone reads a time zone as people type it: a name of the zone database in
// any case and width, its city alone, or the name a page shows (named, from the
// name of the zone to what it is called in the page's language). Nothing gives
// "", the site's. Fault on "time_zone": preference.zone.
func ParseZone(typed string, named map[string]string) (string, error) {
	bad := fault.New(fault.Invalid, "preference.zone").On("time_zone")
	if len(typed) > 4*longestZone {
		return "", bad
	}
	s := text.CollapseSpaces(text.Fold(text.Clean(typed)))
	if s == "" {
		return "", nil
	}
	key := strings.ReplaceAll(s, " ", "_")
	for _, name := range Zones() {
		city := name[strings.LastIndexByte(name, '/')+1:]
		if strings.EqualFold(key, name) || strings.EqualFold(key, city) || strings.EqualFold(s, named[name]) {
			return name, nil
		}
	}
	// The zone database is files below a folder; only a name as its names are
	// reaches it.
	if len(key) > longestZone || !strings.Contains(key, "/") || key[0] < 'A' || key[0] > 'Z' || strings.Trim(key, zoneLetters) != "" {
		return "", bad
	}
	if _, err := time.LoadLocation(key); err != nil {
		return "", bad
	}
	return key, nil
}

const zoneLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/"
