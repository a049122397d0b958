// Package profile owns what a person tells about themselves beyond the account:
// preferred name, where they work, phone, and job (PRO); which of it is still
// missing (ACC-5); their ties to companies; and the lists of job functions and
// levels, which operators edit.
//
// Each card saves alone and has a version, the time of its last change. An old
// value that would be refused today stays and never blocks another one.
//
// It does not own the names as registered (account), companies and sites
// (directory), what stewards decide about them (steward), or any page.
package profile
