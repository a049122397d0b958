package config

import (
	"fmt"
	"log/slog"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"
)

// Problem is one thing that is wrong with the settings. It never holds a
// secret value.
type Problem struct {
	Setting string // environment name, or the file it is about
	From    string // where the value came from; "" if nobody gave one
	Wrong   string
	Do      string
}

// Error gives one line.
func (p Problem) Error() string {
	s := p.Setting
	if p.From != "" {
		s += " (" + p.From + ")"
	}
	return s + ": " + p.Wrong + "; " + p.Do
}

// Problems is everything that is wrong, one line each.
type Problems []Problem

// Error gives one line a problem.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "\n")
}

func (p Problems) err() error {
	if len(p) == 0 {
		return nil
	}
	slices.SortStableFunc(p, func(a, b Problem) int { return strings.Compare(a.Setting, b.Setting) })
	return p
}

// Setting is one line of an explanation.
type Setting struct {
	Name  string // environment name
	Value string // secrets are masked
	From  string // "default", "environment", "genkan.yaml line 3", …
}

// Explain gives every setting, its value with secrets masked, and where it came
// from, in the order of the manual.
func (c Config) Explain() []Setting {
	list := make([]Setting, 0, len(fields()))
	for _, f := range fields() {
		from, ok := c.origins[f.env]
		if !ok {
			from = "default"
		}
		list = append(list, Setting{Name: f.env, Value: c.shown(f), From: from})
	}
	return list
}

// shown gives a setting's value as it may be seen.
func (c Config) shown(f field) string {
	switch v := reflect.ValueOf(c).Field(f.index).Interface().(type) {
	case Secret:
		if f.secret == "password" {
			return v.withoutPassword()
		}
		return v.String()
	case slog.Level:
		return strings.ToLower(v.String())
	default:
		return fmt.Sprint(v)
	}
}

// quote gives a value for a problem's text: bounded, and never a secret one.
func quote(f field, value string) string {
	if f.secret != "" {
		return "the secret value"
	}
	if r := []rune(value); len(r) > 60 {
		value = string(r[:60]) + "…"
	}
	return fmt.Sprintf("%q", value)
}

// kind names what a value of the field must be.
func (f field) kind() string {
	switch f.typ {
	case reflect.TypeFor[time.Duration]():
		return "a length of time"
	case reflect.TypeFor[Switch]():
		return "on or off"
	case reflect.TypeFor[Networks]():
		return "a list of networks"
	case reflect.TypeFor[Countries]():
		return "a list of countries"
	case reflect.TypeFor[slog.Level]():
		return "a log level"
	case reflect.TypeFor[int]():
		return "a whole number"
	case reflect.TypeFor[float64]():
		return "a number"
	}
	return "a text"
}

// example shows a right value.
func (f field) example() string {
	switch f.typ {
	case reflect.TypeFor[Networks]():
		return "10.0.0.0/8,192.168.7.2"
	case reflect.TypeFor[Countries]():
		return "JP,US"
	case reflect.TypeFor[Switch]():
		return "on"
	}
	return f.fallback
}

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }
