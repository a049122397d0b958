// Package ui owns how every page looks: the layout, the components shared by
// pages, the style sheet, the script, the icons, and the pages that belong to
// no capability (error, help, contact, accessibility, captured mail).
//
// It does not render: package web parses these templates together with a
// page's own file and runs them. It does not know words: templates ask the
// page ({{.T "key"}}), and script reads data-* attributes that templates fill.
// It does not decide: everything a page does works without its script, and
// the server judges what the script only shows early.
//
// # Templates
//
// layout.html defines "layout", which runs "main" of the page. Components:
//
//	"field" .Email       a whole input: label, mark, hints, error, control
//	"label" .Email       label, mark and hints alone
//	"error" .Email       the complaint at the field alone
//	"control" .Email     the input alone, with show/hide when Reveal is set
//	"checkbox" .Terms    a box with its label; checked when Value is not empty
//	"rules" .            the live list of password rules (.Rules, .T)
//	"registration" .     the fields of sign-up and set-up
//	"password" .         .Password with the rules between hint and control
//	"button" "words"     the one main button of a form
//	"summary" .          the list of complaints
//	"status" .           the status line
//	"language" ., "account-menu" ., "session" ., "footer" .
//
// A field is the struct web.Field. Its method T gives words in the page's
// language, because a component sees the field and not the page. Width is
// "", "half", "short" or "code".
//
// Controls whose name begins with an underscore steer the form and are no
// part of what is asked: _lang (draw again in that language, keep the values),
// _email, _family, _given (draw again with this value in the field), _slip=keep
// (the address is meant as typed), _change (back to the e-mail step).
//
// Because the language buttons stand in the header and belong to the form, the
// layout puts an invisible submit button before them: the Enter key presses a
// form's first button, which must not be "English".
package ui
