// Package mail owns letters: how a letter is described, queued in the
// transaction that causes it, rendered in the recipient's language as subject,
// plain text and HTML, and handed to a mail server, or kept in the table
// captured in local mode (RUN-1).
//
// It does not own what a letter says: words and blocks belong to the
// capability that sends it; here are only the words common to all letters
// (greeting, code label, footer). It decides nothing about who gets a letter.
//
// Promises (AUD-2): a letter leaves once. It leaves twice only if the
// connection dies between its data and the server's answer, or the node dies
// before it noted the answer; then both copies have the same Message-ID. A
// letter whose DropAfter has passed is not sent. No error, log line or column
// in clear holds an address.
package mail
