package directory

import (
	"time"

	"genkan/internal/fault"
)

// Record is a row of an import: what a register says about one company. It is
// found again by its first identifier.
type Record struct {
	Row         int64 // of the file, for the report
	Source      Source
	Identifiers []Identifier
	Country     string
	Name        string
	Latin       string
	Kana        string
	Names       []Name
	Domains     []string
	Parent      Identifier // zero: none
	Successor   Identifier
	Sites       []RecordSite // the head office first
	Closed      bool
	Hidden      bool // the register no longer shows it: it is closed and left out of every answer
	ClosedAt    time.Time
	Weight      int64
}

// RecordSite is a site of a Record; Key tells it apart within the company and
// source, "head" for the head office.
type RecordSite struct {
	Key, Kind, Name string
	Address
}

// Result says what became of a record.
type Result string

// The results.
const (
	Added   Result = "added"
	Changed Result = "changed"
	Same    Result = "same"   // nothing new, nothing written
	Shut    Result = "closed" // the company was closed by this record
	Refused Result = "refused"
)

// Outcome is what became of one record.
type Outcome struct {
	Row     int64
	Result  Result
	Company string
	Fault   *fault.Fault // why it was refused
}
