// Package desk owns what all pages of the support desk share: their menu, who may
// see which part, how a form is taken and drawn again, and the names of things
// in addresses.
//
// It does not own any page.
package desk
