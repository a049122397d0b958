package internal_test

import "testing"

// TestAttack32_OneComparison: secrets are compared in one place, in constant time.
// That the lint sees what it must is tested in layers_self_test.go.
func TestAttack32_OneComparison(t *testing.T) {
	for _, complaint := range secretComparison(repository(t)) {
		t.Error(complaint)
	}
}
