// Package suggest owns the index that finds companies while a name is typed
// (PRO-3): its file, which is mapped and shared by all requests of a node, the
// changes that came since the file was made, and the order of what is found.
//
// The file holds a transducer of all keys (whole names, starts of words, inner
// parts of Japanese names, readings in kana and in Latin letters, mail domains,
// identifiers; see keys.go), the companies under each key as a wavelet matrix,
// and a record of each company, which is read only when it is shown. Companies
// are numbered by rank, so that the matrix gives the best ones of any range of
// keys, and of what several words have in common, without looking at the rest.
//
// What is found comes in this order: a whole identifier or mail domain, a whole
// name, names that begin with what was typed, words that do, Japanese names with
// it inside, other spellings of its sound, parts of identifiers and domains,
// names with all the words in any order, and, only if all that gave fewer than
// five, names one slip away. Within each: weight, then the shorter main name,
// then its spelling, then the id.
//
// What it does not find: the middle of a Latin word or of a reading, the second
// and the last kana of a run as the beginning of something, two slips, a slip
// that makes the beginning of other names of which there are five, and a slip in
// the first letter of a later word. It does not know SQL, who may see which
// company, or how names are folded (package text).
package suggest
