// Package consentweb owns the pages of the terms of use and the privacy policy.
//
// It does not own consent itself, nor a vendor's own pages, which it leads to.
package consentweb
