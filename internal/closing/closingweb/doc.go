// Package closingweb owns the pages of closing an account and of one's own data.
//
// It does not own what closing does (closing) nor what data there is
// (closing/mydata).
package closingweb
