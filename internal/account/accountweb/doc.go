// Package accountweb owns the start page and the home page (S6).
//
// It does not own any task the home page lists: each comes with the capability
// that can do it.
package accountweb
