// Package directoryweb owns the pages on which a person says where they work:
// finding the company, choosing its address, typing in what is not listed (P3,
// P4), and the answers for the scripts of these pages: suggestions while a name
// is typed, and what a Japanese postal code stands for.
//
// It does not own which companies there are and who sees them (directory), what
// is saved (profile), the rules of addresses (postal), the other cards of the
// profile (profileweb), or what stewards decide (steward, console).
package directoryweb
