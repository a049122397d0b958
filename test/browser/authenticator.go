package browser

import (
	"github.com/chromedp/cdproto/webauthn"
)

// An Authenticator is where a tab keeps passkeys: one built into the machine, which verifies the person. It belongs to
// the tab and does what the person would, at once, until it is told otherwise.
type Authenticator struct {
	tab *Tab
	id  webauthn.AuthenticatorID
}

// Authenticator gives the tab one.
func (tab *Tab) Authenticator() *Authenticator {
	tab.t.Helper()
	return tab.authenticator(webauthn.AuthenticatorTransportInternal, true)
}

// SecurityKey gives the tab one that is plugged in, and cannot verify who touches it.
func (tab *Tab) SecurityKey() *Authenticator {
	tab.t.Helper()
	return tab.authenticator(webauthn.AuthenticatorTransportUsb, false)
}

func (tab *Tab) authenticator(transport webauthn.AuthenticatorTransport, verifies bool) *Authenticator {
	tab.t.Helper()
	call(tab, webauthn.Enable, webauthn.EnableParams{})
	made := call(tab, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
		Protocol: webauthn.AuthenticatorProtocolCtap2, Ctap2version: webauthn.Ctap2versionCtap21, Transport: transport,
		HasResidentKey: verifies, HasUserVerification: verifies, IsUserVerified: verifies, AutomaticPresenceSimulation: true,
	}})
	return &Authenticator{tab, made.AuthenticatorID}
}

// Verify says whether the person is recognised from now on.
func (a *Authenticator) Verify(ok bool) {
	a.tab.t.Helper()
	call(a.tab, webauthn.SetUserVerified, webauthn.SetUserVerifiedParams{AuthenticatorID: a.id, IsUserVerified: ok})
}

// Touch says whether the person touches it when asked. Otherwise it waits.
func (a *Authenticator) Touch(ok bool) {
	a.tab.t.Helper()
	call(a.tab, webauthn.SetAutomaticPresenceSimulation, webauthn.SetAutomaticPresenceSimulationParams{AuthenticatorID: a.id, Enabled: ok})
}

// Count is how many passkeys it holds.
func (a *Authenticator) Count() int {
	a.tab.t.Helper()
	return len(call(a.tab, webauthn.GetCredentials, webauthn.GetCredentialsParams{AuthenticatorID: a.id}).Credentials)
}

// Lose takes it away.
func (a *Authenticator) Lose() {
	a.tab.t.Helper()
	call(a.tab, webauthn.RemoveVirtualAuthenticator, webauthn.RemoveVirtualAuthenticatorParams{AuthenticatorID: a.id})
}
