// Package consent owns the append-only ledger of what people agreed to: topic,
// channel, the exact wording by id, language and hash, when, where, by whom, and for which
// contact point (REG-2, PRE-2).
//
// It does not own the texts, which are messages or the vendor's own pages, and
// it does not own the current choice, which is derived from the ledger.
package consent
