package mydata_test

import (
	"strings"
	"testing"

	"genkan/internal/clock"
	"genkan/internal/closing/mydata"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// withheld says why a column of a table about people is not given: as
// table.column, or the whole table.
func withheld() map[string]string {
	const (
		secret   = "what proves the person, or its hash: a copy of it in a download would be worth stealing"
		internal = "a number of ours that says nothing about the person"
		sealed   = "opened and given by the package that seals it"
		operator = "what a person did as support staff: in the history"
		gone     = "gone within hours or days, about a step that was not finished"
	)
	return map[string]string{
		"account.email_key": "the address once more, as it is compared",
		"password.hash":     secret, "factor.id": internal, "factor.secret": secret, "factor.credential": secret, "factor.record": secret, "factor.step": secret,
		"factor_setup.id": internal, "factor_setup.sealed": secret, "recovery_code.id": internal, "recovery_code.mac": secret,
		"session.id": internal, "session.token": secret, "remembered.id": internal, "remembered.token": secret, "login.id": internal, "login.token": secret,
		"ceremony.id": internal, "ceremony.sealed": secret, "mobile_change.id": internal,
		"journey.id": internal, "journey.browser": secret, "journey.email_key": "the address once more, as it is compared", "journey.proofs": "which steps of it were done: internal",
		"email_change.id": internal, "email_change.stop": secret, "email_change.email_key": "the address once more", "email_change.old_email_key": "the address once more",
		"email_change.decoy": "tells whether somebody else has an account of that address (attack 10)",
		"notice.id":          internal, "notice.token": secret,
		"profile.company": "given by its name", "profile.site": "given by its address", "affiliation.id": internal, "affiliation.company": "given by its name",
		"company_merge_person.merge": "given by the company's name",
		"message":                    sealed, "draft": sealed, "consent": sealed, "audit_event": sealed,
		"company": "the directory's own record; who made it is told its name", "site": "likewise",
		"approval": operator, "import_run": operator, "company_merge": operator, "operator_invite": operator,
		"person_key": secret, "captured": "local mode only: mail that was never sent", "code": gone, "signup": gone, "signup_browser": gone,
		"job": "the queue: content is sealed and gone when delivered",
	}
}

// SEC-9: complete by construction. Every column of every table that names a
// person is given, or stands in the list with a reason.
func TestAll_EveryColumn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		given, people, seen := mydata.Given(), map[string]bool{"account": true}, map[string]bool{}
		columns := storetest.Columns(t, db)
		for _, c := range columns {
			people[c.Table] = people[c.Table] || c.NamesAPerson()
		}
		for _, c := range columns {
			seen[c.String()], seen[c.Table] = true, true
			if people[c.Table] && !given[c.String()] && withheld()[c.String()] == "" && withheld()[c.Table] == "" {
				t.Errorf("%s is about a person and neither given nor withheld with a reason", c)
			}
		}
		for name := range withheld() {
			if !seen[name] || given[name] {
				t.Errorf("%s stands in the list of what is withheld, and is not in the schema or is given", name)
			}
		}
		for name := range given {
			if !seen[name] {
				t.Errorf("%s is given and not in the schema", name)
			}
		}
	})
}

// What proves a person never leaves.
func TestGiven_NoSecrets(t *testing.T) {
	for name := range mydata.Given() {
		for _, word := range []string{"hash", "token", "secret", "mac", "sealed", "stop", "browser", "credential"} {
			if _, column, _ := strings.Cut(name, "."); column == word {
				t.Errorf("%s is given", name)
			}
		}
	}
}
