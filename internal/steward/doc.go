// Package steward owns the journey of operators who look after the directory
// (PRO-4, SUP-6): confirming what people typed in, rejecting it, merging it with
// what is there, and undoing that. Each act changes the directory, the profiles
// of the people concerned, their histories and their mail in one transaction.
//
// It does not own companies and addresses (directory), profiles (profile), who
// may act and when a second operator is wanted (support), or pages (console).
package steward
