// Package gallery owns the one list of every page and mail with sample data,
// and a handler that shows them in every language, light and dark.
//
// Whatever checks all pages takes the list from here: the golden files, the
// rules of HTML, the weights, the browser. A page that is not in the list of
// samples of its package is checked by nobody, so a template without a sample
// fails a test.
//
// It does not serve customers and is not linked into the program: `make
// gallery` serves it on this machine. It is the one surface that imports other
// surfaces.
package gallery
