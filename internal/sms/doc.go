// Package sms owns text messages: how one is described, queued in the
// transaction that causes it, worded in the recipient's language, and handed to
// an HTTP gateway, or kept in the table captured in local mode (RUN-1, RUN-3).
//
// It does not own who gets one, nor how often: the security capability counts.
// No error, log line or column in clear holds a number.
package sms
