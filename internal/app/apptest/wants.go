package apptest

import "strings"

// Wants fails the test unless an answer has that status and holds the words, or
// leads to that address.
func (a *App) Wants(got Answer, status int, words string) {
	a.t.Helper()
	if got.Status != status || !strings.Contains(got.Text(), words) && got.Location() != words {
		a.t.Errorf("%s %s: status %d, want %d with %q in\n%s%s", got.Method, got.Path, got.Status, status, words, got.Location(), got.Text())
	}
}
