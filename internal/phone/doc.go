// Package phone owns phone numbers: how they are read as people type them, what
// country and kind they are of, and how they are written at home and abroad.
//
// It does not own whose a number is, whether it was proved, or any card or page
// that asks for one. A number is personal data: no error here holds it.
package phone
