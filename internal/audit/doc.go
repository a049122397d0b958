// Package audit owns the history of what was done to whom (AUD-1): events
// appended in the transaction of the change, each with a MAC under a key that
// is not in the database, and seals chained over batches of them.
//
// Personal values of an event are sealed with a key of the person it is about;
// MACs and seals cover the ciphertext. Destroying that key erases the values and
// leaves every proof whole. The package owns these keys for everybody who keeps
// rows that never change (consent).
//
// It does not own which events exist, what they mean or who may read them, and
// it draws nothing.
//
// What it cannot see: the deletion of an event by somebody who can write to the
// database, before the event was sealed (about half a second); and the removal
// of the newest seals together with all their events, unless Verify is given a
// Mark of one of them from the log.
package audit
