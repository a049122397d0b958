// Package clock owns the time of day as a value: the system's, or one that a
// test moves by hand. It is the only user of time.Now.
//
// It does not own tickers and timers, which measure durations and never judge
// whether something has expired.
package clock
