// Package secret owns everything unguessable or hidden: ids, tokens and codes,
// sealing at rest, keyed MACs, password hashing with bounded slots, and the
// only constant-time comparison. It is the only user of crypto/rand.
//
// It does not own rules about passwords, codes or sessions (that is the
// security and session capabilities), and it never sees whom a secret belongs
// to.
package secret
