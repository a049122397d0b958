package directory

import "time"

// State is the state of a company or a site.
type State string

// The states. A candidate was typed in by a person and is seen by that person
// and the stewards only (PRO-4); what was merged leads to another record; what
// is closed is no longer offered and still shown where it was chosen.
const (
	Candidate State = "candidate"
	Confirmed State = "confirmed"
	Merged    State = "merged"
	Closed    State = "closed"
)

// Scheme names a register of identifiers.
type Scheme string

// The schemes.
const (
	JCN      Scheme = "jcn"      // corporate number of Japan's National Tax Agency: 13 digits
	LEI      Scheme = "lei"      // ISO 17442: 20 letters and digits
	DUNS     Scheme = "duns"     // 9 digits
	Internal Scheme = "internal" // the vendor's own number
)

// Source says where a record comes from.
type Source string

// The sources. Those of public registries make a company open.
const (
	NTA      Source = "nta"
	GLEIF    Source = "gleif"
	Vendor   Source = "vendor"
	Typed    Source = "person"
	Operator Source = "operator"
	Demo     Source = "demo"
)

// Rank says whose word about a company counts more: more is better, 0 for what
// no register says.
func (s Source) Rank() int {
	switch s {
	case NTA:
		return 4
	case GLEIF:
		return 3
	case Vendor:
		return 2
	case Demo:
		return 1
	}
	return 0
}

// Public tells whether everybody may see what a source knows.
func (s Source) Public() bool { return s == NTA || s == GLEIF || s == Demo }

// Identifier is a company's number in a register.
type Identifier struct {
	Scheme Scheme
	Value  string
}

// The kinds of a name.
const (
	NameLegal   = "legal"
	NameEnglish = "english"
	NameTrade   = "trade"
	NameFormer  = "former"
	NameAlias   = "alias"
	NameReading = "reading" // in kana
)

// Name is a further name of a company. Those of kind legal, english and reading
// whose source is an operator are corrections of what Company shows: imports
// leave these alone.
type Name struct {
	Text     string
	Language string // BCP 47, "" if unknown
	Script   string // ISO 15924, "" if unknown
	Kind     string
	Source   Source // of a stored name; an import's own is the record's
}

// Address is a postal address in Latin letters and in its native script; either
// may be missing. A region is the subdivision's name as written, a country its
// ISO 3166-1 alpha-2 code.
type Address struct {
	Country, PostalCode                                string
	Region, City, Line1, Line2                         string
	RegionNative, CityNative, Line1Native, Line2Native string
}

// Company is a company as it is shown. A name in Latin letters alone stands in
// Name, and Latin is empty: nothing is stored or shown twice. See In.
type Company struct {
	ID          string
	State       State
	Open        bool // of a public registry
	Country     string
	Name        string // in its own script
	Latin       string
	Kana        string
	Place       string // city of the head office
	PlaceLatin  string
	Parent      string
	MergedInto  string
	Successor   string // "scheme:value" of the company that took its business over
	Source      Source
	MadeBy      string // account of who typed it in, "" otherwise
	Identifiers []Identifier
	CreatedAt   time.Time
	ChangedAt   time.Time
	ClosedAt    time.Time
}

// Offered tells whether a company may be chosen: what was closed is only shown
// where it was chosen before.
func (c Company) Offered() bool { return c.State == Confirmed || c.State == Candidate }

// In gives the names for a reader: the first to be shown large, the second
// beside it, "" if there is no other.
func (c Company) In(language string) (first, second string) {
	if c.Latin == "" || c.Latin == c.Name {
		return c.Name, ""
	}
	if language == "ja" {
		return c.Name, c.Latin
	}
	return c.Latin, c.Name
}

// Site is one postal address of a company.
type Site struct {
	ID      string
	Company string // whose it is; merged into another since, perhaps
	Kind    string // head, branch
	State   State
	Name    string // of the branch
	Address
	MergedInto string
	Source     Source
	MadeBy     string
	CreatedAt  time.Time
	ChangedAt  time.Time
}

// Viewer is who looks: what the directory may show depends on it (PRO-3). The
// zero value is somebody who may see what is open and nothing else.
type Viewer struct {
	Account string
	Proved  []string // companies of the person's proved affiliations
	Stated  []string // companies the person has chosen: these stay shown where they were chosen
	Typed   string   // what was typed to find a company: an exact identifier in it shows the company it names
	Steward bool     // sees everything
}
