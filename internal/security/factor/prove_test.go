package factor

import (
	"testing"

	"genkan/internal/fault"
)

// StepOf is for the tests beside: a program has no way to judge a code but Prove.
var StepOf = stepOf

// TestAttack09_NoPermitNoJudgement: a side door that forgot to count cannot have
// a second factor judged, whatever the method. What judges is not exported.
func TestAttack09_NoPermitNoJudgement(t *testing.T) {
	f := New(Parts{}) // reaching for the database would panic
	for _, method := range []string{TOTP, Recovery, Passkey, SMS, ""} {
		if _, err := f.judge(t.Context(), permits{}, Claim{Account: "taro", Method: method, Code: "123456"}); !fault.Has(err, "factor.uncounted") {
			t.Errorf("%q was judged without a permit: %v", method, err)
		}
	}
}
