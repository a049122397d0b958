// Package console owns the pages of the support desk (SUP-5, SUP-6): the start
// page with what waits, companies and addresses, acts that want a second
// operator, imports, the lists of job functions and levels, and the roles of
// operators.
//
// It does not own any rule about them: the steward journey, support, profile
// and importrun judge and change. For everybody who is no operator in the right
// role its pages do not exist: they answer 404.
package console
