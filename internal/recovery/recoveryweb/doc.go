// Package recoveryweb owns the pages of the ways back into an account: the reset
// of a password (S7), the delayed reset of a lost second factor, and "this was
// not me".
//
// It does not own any rule about them: the recovery journeys judge, and say
// which page comes next.
package recoveryweb
