package factor

import "genkan/internal/fault"

// SampleSetup is a set-up with a given key, for sample pages.
func SampleSetup(kind string, key []byte) Setup {
	return Setup{ID: "sample", Kind: kind, factor: Proved{Kind: kind, Key: key}}
}

// SampleRefusal gives one of the answers of Remove, for sample pages.
func SampleRefusal(key string) error { return fault.New(fault.Conflict, key) }

// Notices lists the kinds of notices that are sent here, for sample letters.
func Notices() []string {
	return []string{"factor_added_totp", "factor_added_sms", "factor_removed_totp", "factor_removed_sms", "two_step_off", "recovery_made"}
}
