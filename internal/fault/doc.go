// Package fault owns what can go wrong in the domain: a kind, a message key
// with its named arguments, and the field it is about.
//
// It does not own HTTP statuses, wording, or logging: those belong to the
// edge, which maps a kind to a status and a key to words in the person's
// language. An error that is not a fault is internal: it is logged with the
// request id and the person sees only that id.
package fault
