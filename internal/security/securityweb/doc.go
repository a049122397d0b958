// Package securityweb owns the pages of account security: the overview (X1) and,
// each in files of its own, the flows that change what proves a person.
//
// It does not own any rule about them: package security and those below it
// judge.
package securityweb
