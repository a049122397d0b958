// Package companies owns made-up companies, as many as are wanted and the same
// in every run, what people type who look for them, and how fast and how well the
// index of package suggest answers by itself.
//
// It does not own the figures that are taken over HTTP (package main).
package companies
