// Package passkeytest is an authenticator in software (ES256, no attestation),
// with a browser around it that can lie about everything a real one would not:
// origin, site, challenge, who the user is, whether they were verified.
//
// It does not know what is right: the tests that hold it do.
package passkeytest
