// Package form owns reading posted values into fields of bounded size and
// collecting complaints by field in the order of the form (TXT-2).
//
// It does not own HTTP or rules about what a field means: types of the
// capabilities judge the values, and the page shows the complaints.
package form
