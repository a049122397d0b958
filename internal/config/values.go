package config

import (
	"errors"
	"log/slog"
	"net/netip"
	"net/url"
	"strings"
)

// mask stands where a secret would be shown.
const mask = "•••"

// Secret is a setting that must not be shown. Printing or logging it, alone or
// inside Config, gives a mask; Reveal gives the value.
type Secret string

// Reveal gives the value itself, for the one place that uses it.
func (s Secret) Reveal() string { return string(s) }

// String gives a mask, or "" if nothing is set.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return mask
}

// GoString gives the same for the verb %#v.
func (s Secret) GoString() string { return s.String() }

// MarshalText gives the same to encoders.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// LogValue gives the same to slog.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// withoutPassword shows the harmless parts of a URL with a password: scheme,
// host and path. Whatever does not parse is masked whole, as are queries,
// which may hold a password too.
func (s Secret) withoutPassword() string {
	u, err := url.Parse(string(s))
	if s == "" {
		return ""
	}
	if err != nil {
		return mask
	}
	if u.Opaque != "" && u.User == nil && u.RawQuery == "" && u.Scheme == "sqlite" {
		return string(s) // sqlite:data/genkan.db
	}
	if u.Host == "" && u.Scheme != "sqlite" {
		return mask
	}
	shown := u.Scheme + "://"
	if u.User != nil {
		shown += mask + "@"
	}
	shown += u.Host + u.Path
	if u.RawQuery != "" {
		shown += "?" + mask
	}
	return shown
}

// Switch is a setting that is on or off.
type Switch bool

// UnmarshalText accepts on and off, and the usual other words for them.
func (s *Switch) UnmarshalText(text []byte) error {
	switch strings.ToLower(string(text)) {
	case "on", "true", "yes", "1":
		*s = true
	case "off", "false", "no", "0":
		*s = false
	default:
		return errors.New("neither on nor off")
	}
	return nil
}

// String gives on or off.
func (s Switch) String() string {
	if s {
		return "on"
	}
	return "off"
}

// Networks is a list of networks.
type Networks []netip.Prefix

// UnmarshalText reads networks separated by commas or spaces. A bare address is
// the network of that one address. Addresses written as IPv4 inside IPv6 are
// read as IPv4, for this is how connections are compared.
func (n *Networks) UnmarshalText(text []byte) error {
	var list Networks
	for _, word := range strings.FieldsFunc(string(text), func(r rune) bool { return r == ',' || r == ' ' }) {
		prefix, err := netip.ParsePrefix(word)
		if err != nil {
			addr, addrErr := netip.ParseAddr(word)
			if addrErr != nil || addr.Zone() != "" {
				return errors.New("an entry is neither a network nor an address")
			}
			addr = addr.Unmap()
			prefix = netip.PrefixFrom(addr, addr.BitLen())
		}
		if prefix.Addr().Is4In6() {
			return errors.New("write IPv4 networks as IPv4")
		}
		list = append(list, prefix.Masked())
	}
	*n = list
	return nil
}

// Contains tells whether an address is in one of the networks.
func (n Networks) Contains(addr netip.Addr) bool {
	addr = addr.Unmap().WithZone("")
	for _, prefix := range n {
		if prefix.Contains(addr) {
			return true
		}
	}
	return false
}

// String gives the list as it is written in a setting.
func (n Networks) String() string {
	words := make([]string, len(n))
	for i, prefix := range n {
		words[i] = prefix.String()
	}
	return strings.Join(words, ",")
}

// Countries is a list of countries by their codes.
type Countries []string

// UnmarshalText reads codes of two letters, separated by commas or spaces.
func (c *Countries) UnmarshalText(text []byte) error {
	var list Countries
	for _, word := range strings.FieldsFunc(string(text), func(r rune) bool { return r == ',' || r == ' ' }) {
		if len(word) != 2 || strings.Trim(strings.ToUpper(word), "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			return errors.New("an entry is not a country's code of two letters")
		}
		list = append(list, strings.ToUpper(word))
	}
	*c = list
	return nil
}

// String gives the list as it is written in a setting.
func (c Countries) String() string { return strings.Join(c, ",") }
