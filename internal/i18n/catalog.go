package i18n

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sync"
	"time"

	"golang.org/x/text/language"
)

//go:embed messages
var messages embed.FS

// Language is one entry of the language menu.
type Language struct {
	Tag  string // BCP 47
	Name string // in its own language
}

// Catalog holds every text in every language. It is read only, and safe for
// concurrent use.
type Catalog struct {
	languages []Language
	texts     map[string]map[string]text // tag → key → text
	matcher   language.Matcher
	fallback  string
	zones     sync.Map // name → *time.Location: reading one anew for each page would cost more than drawing it
}

// text is one message: plain, or one form for each CLDR plural category of the
// argument n.
type text struct {
	plain string
	forms map[string]string
}

func (t *text) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '{' {
		return json.Unmarshal(b, &t.forms)
	}
	return json.Unmarshal(b, &t.plain)
}

// order is the order of the menu; other languages follow by tag. The first is
// the default (pages.md "Language").
var order = []string{"ja", "en"}

// Load reads the embedded catalogue. fallback is the language of last resort
// for a person whose browser names none we have; "" means Japanese.
func Load(fallback string) (*Catalog, error) {
	return load(messages, "messages", fallback)
}

func load(files fs.FS, root, fallback string) (*Catalog, error) {
	c := &Catalog{texts: map[string]map[string]text{}}
	folders, err := fs.ReadDir(files, root)
	if err != nil {
		return nil, fmt.Errorf("read messages: %w", err)
	}
	for _, f := range folders {
		if err := c.addLanguage(files, root, f.Name()); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(c.languages, func(a, b Language) int { return rank(a.Tag) - rank(b.Tag) })
	if c.fallback = fallback; fallback == "" {
		c.fallback = order[0]
	}
	if c.texts[c.fallback] == nil {
		return nil, fmt.Errorf("the default language %q has no messages", c.fallback)
	}
	tags := []language.Tag{language.Make(c.fallback)}
	for _, l := range c.languages {
		if l.Tag != c.fallback {
			tags = append(tags, language.Make(l.Tag))
		}
	}
	c.matcher = language.NewMatcher(tags)
	return c, nil
}

func (c *Catalog) addLanguage(files fs.FS, root, tag string) error {
	all := map[string]text{}
	err := fs.WalkDir(files, path.Join(root, tag), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".json" {
			return err
		}
		b, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		var part map[string]text
		if err := json.Unmarshal(b, &part); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		for k, t := range part {
			if _, twice := all[k]; twice {
				return fmt.Errorf("%s: the key %s stands in another file too", name, k)
			}
			all[k] = t
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read messages: %w", err)
	}
	c.texts[tag] = all
	name := all["language.name"].plain
	if name == "" {
		return fmt.Errorf("read messages: %s has no language.name", tag)
	}
	c.languages = append(c.languages, Language{tag, name})
	return nil
}

func rank(tag string) int {
	if i := slices.Index(order, tag); i >= 0 {
		return i
	}
	return len(order) + int(tag[0])
}

// Languages lists the languages in the order of the menu.
func (c *Catalog) Languages() []Language { return slices.Clone(c.languages) }

// Known tells whether there are messages in exactly this language.
func (c *Catalog) Known(tag string) bool { return c.texts[tag] != nil }

// Match chooses a language from an Accept-Language header (RFC 9110 section
// 12.5.4). A header that is empty or cannot be read gives the default.
func (c *Catalog) Match(header string) string {
	if len(header) > 1000 {
		return c.fallback
	}
	wanted, _, err := language.ParseAcceptLanguage(header)
	if err != nil || len(wanted) == 0 {
		return c.fallback
	}
	// Without confidence the matcher still names some language: not a choice.
	_, i, sure := c.matcher.Match(wanted...)
	if i == 0 || sure == language.No {
		return c.fallback
	}
	others := slices.DeleteFunc(c.Languages(), func(l Language) bool { return l.Tag == c.fallback })
	return others[i-1].Tag
}

// For gives the words of a language; an unknown tag gives the default's.
func (c *Catalog) For(tag string) *Words {
	if c.texts[tag] == nil {
		tag = c.fallback
	}
	return &Words{catalog: c, tag: tag, zone: tokyo}
}

// Zone gives a zone of the zone database, nil for "" and for a name it does not
// have. Names that exist are kept: there are a few hundred.
func (c *Catalog) Zone(name string) *time.Location {
	if name == "" || name == "Local" {
		return nil
	}
	if z, ok := c.zones.Load(name); ok {
		return z.(*time.Location)
	}
	z, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	c.zones.Store(name, z)
	return z
}

// Keys lists every key of a language, for the tests that compare languages.
func (c *Catalog) Keys(tag string) []string {
	keys := make([]string, 0, len(c.texts[tag]))
	for k := range c.texts[tag] {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// Forms gives the raw text or plural forms of a key, joined, for those tests.
func (c *Catalog) Forms(tag, key string) []string {
	t := c.texts[tag][key]
	if t.forms == nil {
		return []string{t.plain}
	}
	out := make([]string, 0, len(t.forms))
	for k, v := range t.forms {
		out = append(out, k+": "+v)
	}
	slices.Sort(out)
	return out
}

// find looks a key up in the language, then in the default, then in English.
func (c *Catalog) find(tag, key string) (text, string, bool) {
	for _, l := range []string{tag, c.fallback, "en"} {
		if t, ok := c.texts[l][key]; ok {
			return t, l, true
		}
	}
	return text{}, tag, false
}
