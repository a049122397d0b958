package postal

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

//go:embed data/names.txt
var ownNames string

// Country is a country with its name in some language.
type Country struct{ Code, Name string }

// Names gives the names of countries by language. Finding out which names a
// language gets takes longer than everything else a suggestion needs, and a list
// half a millisecond, so both are kept: pages speak few languages.
type Names struct {
	mu     sync.Mutex
	spoken map[string]*countryNames // by language asked for
	lists  map[string]*countryNames // by language of the names
}

type countryNames struct {
	list   []Country
	byCode map[string]string
}

// maxSpoken bounds the languages that are remembered: whoever asks for more gets
// an answer all the same.
const maxSpoken = 100

// NewNames makes an empty Names; one is enough for the program.
func NewNames() *Names {
	return &Names{spoken: map[string]*countryNames{}, lists: map[string]*countryNames{}}
}

// Countries lists the countries of ISO 3166-1 (and Kosovo): Japan first, then
// as the language sorts their names. A language without names gets English
// ones. The list is shared: do not change it.
func (n *Names) Countries(lang string) []Country { return n.of(lang).list }

// Country gives a country's name, "" if the code is none.
func (n *Names) Country(lang, code string) string { return n.of(lang).byCode[code] }

func (n *Names) of(asked string) *countryNames {
	n.mu.Lock()
	defer n.mu.Unlock()
	if known := n.spoken[asked]; known != nil {
		return known
	}
	tag, lang := supported(asked)
	names := n.lists[lang]
	if names == nil {
		names = &countryNames{list: listCountries(tag, lang), byCode: map[string]string{}}
		for _, c := range names.list {
			names.byCode[c.Code] = c.Name
		}
		n.lists[lang] = names
	}
	if len(n.spoken) < maxSpoken {
		n.spoken[asked] = names
	}
	return names
}

// IsCountry tells whether code is a country of the list.
func IsCountry(code string) bool {
	_, ok := region(code)
	return ok
}

// supported gives the language whose names are shown. Only languages that
// x/text has count, so that the lists are few whatever is asked for.
func supported(lang string) (language.Tag, string) {
	tag, _ := language.MatchStrings(language.NewMatcher(display.Supported.Tags()), lang)
	base, sure := tag.Base()
	if asked, err := language.Parse(lang); err != nil || sure == language.No {
		return language.English, "en"
	} else if want, _ := asked.Base(); want != base {
		return language.English, "en"
	}
	return language.Make(base.String()), base.String()
}

func listCountries(tag language.Tag, lang string) []Country {
	namer, fallback := display.Regions(tag), display.Regions(language.English)
	own := map[string]string{}
	for _, row := range rows(ownNames, 3) {
		if i := slices.Index([]string{"", "ja", "en"}, lang); i > 0 {
			own[row[0]] = row[i]
		}
	}
	var list []Country
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			r, ok := region(string([]rune{a, b}))
			if !ok {
				continue
			}
			name := own[r.String()]
			if name == "" {
				name = namer.Name(r)
			}
			if name == "" {
				name = fallback.Name(r)
			}
			list = append(list, Country{r.String(), name})
		}
	}
	c, keys := collate.New(tag), collate.Buffer{}
	slices.SortFunc(list, func(x, y Country) int {
		if (x.Code == japan) != (y.Code == japan) {
			return map[bool]int{true: -1, false: 1}[x.Code == japan]
		}
		defer keys.Reset()
		return slices.Compare(c.KeyFromString(&keys, sortable(x.Name)), c.KeyFromString(&keys, sortable(y.Name)))
	})
	return list
}

// sortable drops the long vowel mark: the collation of x/text sorts ガーナ
// before アゼルバイジャン because of it.
func sortable(name string) string { return strings.ReplaceAll(name, "ー", "") }

// region reads a code of the list: ISO's own, and XK, which is in use. x/text
// also knows codes that were withdrawn, unions, and islands of other codes.
func region(code string) (language.Region, bool) {
	r, err := language.ParseRegion(code)
	if err != nil || len(code) != 2 || !r.IsCountry() || r.Canonicalize() != r || r.String() != code {
		return r, false
	}
	switch code {
	case "AC", "AN", "CP", "CQ", "CS", "DG", "EA", "EU", "EZ", "FQ", "IC", "NT", "PC", "SU", "TA", "UN", "YU", "ZZ":
		return r, false
	}
	return r, true
}
