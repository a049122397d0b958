// Package profileweb owns the pages of the personal profile: the overview (P1),
// names (P2), phone and job (P5), and the history of changes (PRO-11).
//
// It does not own the pages of company and address (directoryweb), nor any rule
// about what is entered: the profile and the types of the other capabilities
// judge. It changes no account by itself.
package profileweb
