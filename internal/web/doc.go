// Package web owns what every page shares: the chain a request passes, routes
// with a stated policy, the page value, rendering, cookies, and the one table
// that turns faults into statuses and words.
//
// It does not own any page of a capability, any rule, or any session: who the
// visitor is comes through the Sessions interface, which the assembly fills.
package web
