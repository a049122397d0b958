// Package mobilenumber owns the pages of the mobile number for SMS (X6).
//
// It does not own any rule about it: package mobile judges.
package mobilenumber
