// Package text folds what people type into the form that the rest of the
// product judges and stores (product rules TXT-1 and REG-5), and into the keys
// by which it is found again (PRO-3).
//
// It owns: the width of letters, digits, spaces, dashes and kana; characters
// that nobody sees; telling scripts apart; katakana; the Latin spelling of
// kana; and the keys of names: legal forms of companies, variants of kanji,
// accents, and the ways of spelling Japanese in Latin letters. Everything is a
// pure function of its argument, f(f(x)) == f(x) where the function folds, and
// no function makes its input more than a small, stated factor longer. Time
// grows with the length, and for keys of names made of thousands of legal
// forms with its square: callers bound what they pass.
//
// There are two kinds of folding, and they must not be mixed up. Fold, Clean
// and their like are for what is stored and shown: they never change kanji, as
// NFC and NFKC would turn 神 (U+FA19) into 神 (U+795E), and the owner of that
// name would be right to complain. CompanyKey, CompanyWords, SearchKey,
// RomajiKey, RomajiKeys and FoldVariants make keys: they throw away whatever
// people get wrong, so a key is compared and indexed, never shown. When a table
// or rule of theirs changes, stored keys and indexes must be made anew.
//
// It does not own: what a field accepts (the capability of that field says
// so), messages, typing errors beyond the count of Slips, and the ranking of
// what is found.
package text
