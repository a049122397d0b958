// Package password owns the page on which people change their own password (X2).
//
// It does not own the rules of passwords, nor ways back to a forgotten one.
package password
