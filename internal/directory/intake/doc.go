// Package intake brings what registers say into the directory of companies, some
// hundred records at a time (ACC-2, PRO-3): it finds companies again by their
// numbers, tells the new, the changed and the same apart, and leaves alone what
// operators corrected.
//
// It does not own the form of any register (registry), how an import runs and
// goes on after a stop (importrun), nor what a company is (directory).
package intake
