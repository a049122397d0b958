// Package passkeys owns the pages on which people make, name and remove passkeys (X5), and the
// answers to the log-in page's script.
//
// It does not own the ceremonies, which package passkey judges, nor the page of
// the log-in itself.
package passkeys
