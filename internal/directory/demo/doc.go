// Package demo owns the demonstration companies of local mode (RUN-1): some
// three hundred with identifiers, sites in Japanese and Latin letters, mail
// domains, and a few that stewards have to decide on.
//
// It does not own when they are loaded (a button on the start page) and knows
// no real company. Everything is made up, and made so that it cannot be taken
// for something real:
//
//   - Names are put together of words in data; a likeness is chance.
//   - Corporate numbers have a valid check digit, and "9999" where a real number
//     has the code of the registry office; there is no such office.
//   - LEIs have valid check digits and begin with DEMO; the first four characters
//     of a real one are the number of its issuer, and no issuer has this one.
//   - D-U-N-S numbers begin with six zeros.
//   - Mail domains end in .example, which nobody can register (RFC 2606).
//   - Towns and postal codes are real ones of the embedded table; blocks and
//     buildings are not.
//
// The same data comes out of every load, and a second load writes nothing.
package demo
