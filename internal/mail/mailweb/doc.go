// Package mailweb owns the pages of captured mail in local mode (RUN-1) and of a
// person's message box (AUD-2).
//
// It does not own sending, capturing or keeping mail. Outside local mode the
// routes of captured mail do not exist.
package mailweb
