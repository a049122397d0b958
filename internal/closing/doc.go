// Package closing owns the way out: an account that its person closes, the 30
// days in which that can be undone, and the erasing after them (SEC-9, AUD-1).
//
// It does not own the state of an account (account) nor what an account must not
// leave behind without anybody in charge: whoever knows that answers Keeper.
package closing
