// Package passwordchange owns how signed-in people change their own password
// (SEC-1): the old one judged under the limits of log-in, the new one by the
// policy in force, and what ends with the change.
//
// It does not own the policies and hashes (package security) nor ways back to a
// forgotten password, which are the recovery journey's.
package passwordchange
