package recovery

import (
	"slices"
	"time"
)

// The flows, as the table journey names them.
const (
	Reset      = "reset"       // a forgotten password
	LostFactor = "lost_factor" // two-step verification that cannot be passed any more
)

// The steps. Each has a page; pages return to the journey and never name one
// another.
const (
	AskOwnPassword = "own_password" // the password of the account as it is
	AskCode        = "code"         // the code that was sent
	AskFactor      = "factor"       // the second factor, where one is set
	NewPassword    = "new_password" // reset: its end
	Operator       = "operator"     // lost factor: not open to operators
	NothingSet     = "nothing_set"  // lost factor: there is nothing to reset
	Wait           = "wait"         // lost factor: the 24 hours
	Remove         = "remove"       // lost factor: its end
)

// The proofs, as the column proofs lists them, in the order they were given.
const (
	byOwnPassword = "password"
	byMail        = "mail" // a code to the address of the account
	bySMS         = "sms"  // a code to its proved number
	byFactor      = "factor"
)

// step is one step of a flow. It is passed by one of its proofs or, where it has
// over, once that is true. A step with neither is the end of the flow.
type step struct {
	name   string
	proofs []string
	over   func(j journey, f facts, now time.Time) bool
}

// steps is the table of all flows.
func steps(flow string) []step {
	switch flow {
	case Reset:
		return []step{
			{name: AskCode, proofs: []string{byMail, bySMS}},
			{name: AskFactor, proofs: []string{byFactor}, over: noFactor},
			{name: NewPassword},
		}
	case LostFactor:
		return []step{
			{name: AskOwnPassword, proofs: []string{byOwnPassword}},
			{name: AskCode, proofs: []string{byMail}},
			{name: Operator, over: noOperator},
			{name: NothingSet, over: someFactor},
			{name: Wait, over: waited},
			{name: Remove},
		}
	}
	return nil
}

func noFactor(_ journey, f facts, _ time.Time) bool { return !f.held.On() }

func someFactor(_ journey, f facts, _ time.Time) bool { return f.held.On() }

func noOperator(_ journey, f facts, _ time.Time) bool { return !f.operator }

func waited(j journey, _ facts, now time.Time) bool { return !j.due.IsZero() && !now.Before(j.due) }

// next gives the step a journey stands at: the first that is not passed.
func next(j journey, f facts, now time.Time) step {
	for _, s := range steps(j.flow) {
		passed := slices.ContainsFunc(s.proofs, func(p string) bool { return slices.Contains(j.proofs, p) })
		if !passed && (s.over == nil || !s.over(j, f, now)) {
			return s
		}
	}
	return step{}
}
