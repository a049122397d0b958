// Package session owns who is signed in: sessions with their idle and absolute
// ends, found by the hash of a random token, ended by log-out; and from which
// browsers and devices.
//
// It does not own how somebody proves who they are, and it sets no cookies.
package session
