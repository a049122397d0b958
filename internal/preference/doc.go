// Package preference owns what a person wants of us: how pages and mails speak
// to them (PRE-4), and which promotions and updates they want, by mail or by
// phone (PRE-1). It answers every sender of promotion whether it may (PRE-3),
// makes the tokens of the links that stop it, and reads them.
//
// It does not own the ledger, from which every choice is derived (consent), nor
// the account's columns (account). It does not send anything.
package preference
