// Package i18n owns the choice of a language, the message catalogue with
// CLDR plurals and named places, and how dates, numbers and names are written.
//
// It does not own where a text is used, and a message holds no HTML. Words of
// a capability live in messages/<tag>/<capability>.json. Japanese and English
// are complete; another language falls back key by key (TXT-3).
package i18n
