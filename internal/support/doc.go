// Package support owns the vendor's own people: who is an operator, in which
// roles, who may change that, and the one-time set-up links that make the first
// one (SUP-5, SUP-7). It also owns the rule of two operators: acts that wait
// until a second one agrees.
//
// It does not own what such an act does (a journey carries it out in the
// transaction of the approval), nor the desk's pages (console), nor cases. There
// is no default operator and no default password.
package support
