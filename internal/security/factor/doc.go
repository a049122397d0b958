// Package factor owns what proves a person beside the password (SEC-2): the
// factors an account has, recovery codes, remembered browsers, and the one
// engine, Prove, that judges a second factor wherever one is asked: at log-in,
// in a reset, before a sensitive change.
//
// It does not own passwords and mailed codes (package security) nor the
// ceremonies of passkeys (package passkey), and it does not decide what a proof
// allows: the flow that asked does.
package factor
