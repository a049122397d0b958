// Package mobile owns how people set, change and remove their mobile number
// (SEC-3): a number is asked for, gets a code by SMS, and counts once the code is
// proved; until then the one before it counts.
//
// It does not own codes, how messages are sent or how often (security, sms), what
// a number is (phone), or what a proved number is good for: factors and resets ask
// security.MobileOf.
package mobile
