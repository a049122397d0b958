// Package securityweb owns the pages of account security (SEC).
//
// It does not own log-in and proving again, which are the signin journey's, nor
// any rule about what proves a person.
package securityweb
