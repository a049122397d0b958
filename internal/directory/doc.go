// Package directory owns companies and their sites (PRO-3 to PRO-6, SUP-6):
// names by language, script and kind, identifiers, mail domains, states
// (candidate, confirmed, merged, closed), who may see which of them, and finding
// them while a name is typed.
//
// The rule of who may see what is Viewer.sees; Merge says what a merge moves;
// imports come in through the package intake below.
//
// It does not own who works where (profile), what stewards decide and who must
// agree (steward), how an import runs (importrun), or the rules of postal
// addresses (postal).
package directory
