// Package text folds what people type into the form that the rest of the
// product judges and stores (product rules TXT-1 and REG-5).
//
// It owns: the width of letters, digits, spaces, dashes and kana; characters
// that nobody sees; telling scripts apart; katakana; and the Latin spelling of
// kana. Everything is a pure function of its argument, f(f(x)) == f(x) where
// the function folds, and no function makes its input more than a small,
// stated factor longer.
//
// It does not own: what a field accepts (the capability of that field says
// so), messages, and the variants of kanji. Kanji are never changed here: NFC
// and NFKC would turn 神 (U+FA19) into 神 (U+795E), and the owner of that name
// would be right to complain.
package text
