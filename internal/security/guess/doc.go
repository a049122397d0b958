// Package guess owns the counting of password guesses (SIG-3): under the typed
// e-mail address, under the network, and the recognition of stuffing, many
// different address/password pairs from one network.
//
// It does not own passwords or their hashes (package security), and it does not
// judge: it gives the permit without which none is judged.
package guess
