// Package passkey owns passkeys and security keys (SEC-2): the ceremonies of
// WebAuthn, each asked once and answered once, what a credential is called, and
// what its counter says. Judging what an authenticator answered is the work of
// the library go-webauthn; this package decides what it is asked.
//
// It does not own the engine of second factors (package factor), sessions, or
// what a proof allows: the flow that asked does.
package passkey
