// Package preferenceweb owns the page of preferences (R1) and the page behind
// the link that stops promotional mail (PRE-3).
//
// It does not own any rule about consent, nor the ledger: it shows what the
// preference package derives from it. The buttons for language and theme on
// every other page are the web package's.
package preferenceweb
