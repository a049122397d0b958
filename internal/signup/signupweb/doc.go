// Package signupweb owns the pages that open an account: sign-up (S3), the code
// page (S4), correcting the address, and the first operator's set-up.
//
// It does not own any rule about them: the signup journey and the types of the
// capabilities judge.
package signupweb
