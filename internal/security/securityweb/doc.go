// Package securityweb owns the pages of account security (X1 to X8): what proves
// a person, seen and changed by that person.
//
// It does not own what a proof is or how it is judged: security and the packages
// below it do. Log-in and ways back into an account are other journeys' pages.
package securityweb
