// Package signup owns the journey that opens an account: the form, the code
// page, sending again, correcting the address, and redeeming (REG-2 to REG-13).
// A sign-up that nobody finished yet is its row; it reserves nothing.
//
// It does not own accounts, codes, passwords or consent, which it calls, and it
// does not own log-in, which finds pending sign-ups through Candidates.
package signup
