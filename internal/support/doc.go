// Package support owns the vendor's own people: who is an operator, in which
// roles, and the one-time set-up links that make the first one (SUP-7).
//
// It does not own the support desk's pages or cases yet, and there is no
// default operator and no default password.
package support
