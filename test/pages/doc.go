// Package pages checks every page and mail of the gallery without a browser:
// template types, golden HTML, rules of HTML, words, and weights.
//
// It does not check how pages look or behave: test/browser does.
package pages
