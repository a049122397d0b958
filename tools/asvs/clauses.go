package main

import "slices"

// chapters are the titles of the standard's chapters.
func chapters() map[string]string {
	return map[string]string{"V3": "In the browser", "V6": "Authentication", "V7": "Sessions", "V8": "Authorization", "V11": "Cryptography", "V14": "Data protection", "V16": "Logging and errors"}
}

// clauses lists what is judged, in the order of the standard: levels 1 and 2 of chapters 6 to 8, of level 3 what is cheap, and
// of other chapters what the account is about.
func clauses() []clause {
	return slices.Concat(browser(), authentication(), factors(), sessions(), authorization(), others())
}

func browser() []clause {
	return []clause{
		{"3.3.1", 1, "cookies are Secure and carry a prefix that binds them", ""},
		{"3.3.2", 2, "each cookie has the SameSite it needs", ""},
		{"3.3.4", 2, "cookies that scripts need not see are HttpOnly", ""},
		{"3.4.1", 1, "Strict-Transport-Security for at least a year", ""},
		{"3.4.3", 2, "a content security policy without inline code", ""},
		{"3.4.4", 2, "nosniff on every answer", ""},
		{"3.4.5", 2, "a referrer policy that gives nothing away", ""},
		{"3.4.6", 2, "nobody may frame the pages", ""},
		{"3.5.1", 1, "a form of another site changes nothing", ""},
	}
}

func authentication() []clause {
	return []clause{
		{"6.1.1", 1, "the document says how guessing and stuffing are slowed, and how nobody is locked out in bad faith", "documented: \"Limits\" above; waits end, so nobody is locked out for good"},
		{"6.1.2", 2, "words of the context that passwords may not hold are documented", "documented: parts of the e-mail address, and [the list](password-blocklist.md)"},
		{"6.1.3", 2, "every way to log in is documented, with equal strength", "documented: \"Ways in\" above, with what each of them proves"},
		{"6.2.1", 1, "passwords of at least 8 characters, better 15", ""},
		{"6.2.2", 1, "people can change their password", ""},
		{"6.2.3", 1, "a change asks for the current and the new password", ""},
		{"6.2.4", 1, "not one of the 3,000 most common that the policy allows", ""},
		{"6.2.5", 1, "any composition is allowed", "deviation: the users' guide of the vendor asks for upper case, lower case, a digit and a symbol; the policy `guideline` has no such rules (GENKAN_PASSWORD_POLICY)"},
		{"6.2.6", 1, "the field hides what is typed, and may show it", ""},
		{"6.2.7", 1, "paste and password managers work", ""},
		{"6.2.8", 1, "the password is verified exactly as typed", "in part: it is normalised (NFKC) before it is hashed, as SP 800-63B-4 recommends, so that a phone and a computer type the same; nothing is cut, and case counts"},
		{"6.2.9", 2, "passwords of 64 characters are allowed", "deviation: the users' guide says at most 60; the policy `guideline` allows 128"},
		{"6.2.10", 2, "no password expires by itself", "documented: no rule ends a password by its age"},
		{"6.2.11", 2, "those words are in fact refused", ""},
		{"6.2.12", 2, "breached passwords are refused", ""},
		{"6.3.1", 1, "guessing and stuffing are slowed as documented", ""},
		{"6.3.2", 1, "no default accounts", ""},
		{"6.3.3", 2, "two factors are needed to get in", "in part: demanded of operators on every staff page; customers choose, and the policy of a company will be able to demand it (SEC-11)"},
		{"6.3.4", 2, "no way in is undocumented or weaker", ""},
		{"6.3.5", 3, "people are told of suspicious log-ins", "in part: not of attempts that failed: somebody who types wrong passwords would otherwise fill a mailbox"},
		{"6.3.6", 3, "e-mail is no factor by itself", "in part: with the password and after a day of waiting, the mailbox removes a lost second factor; not an operator's"},
		{"6.3.7", 3, "people are told of changes to what proves them", ""},
		{"6.3.8", 3, "nobody learns from a refusal who has an account", ""},
		{"6.4.1", 1, "first passwords and activation codes are random, short-lived and used once", ""},
		{"6.4.2", 1, "no hints and no secret questions", "documented: there are none"},
		{"6.4.3", 2, "a forgotten password is reset without going past the second factor", ""},
		{"6.4.4", 2, "a lost factor is replaced with proof as strong as at its set-up", "in part: nobody's identity is looked at, neither at set-up nor here; operators have no such way"},
		{"6.4.6", 3, "operators can begin a reset and never choose a password", "not met: the desk has no reset yet"},
	}
}

func factors() []clause {
	return []clause{
		{"6.5.1", 2, "codes, time-based ones and saved ones too, work once", ""},
		{"6.5.2", 2, "saved codes of less than 112 bits are stored as passwords are", "deviation: recovery codes (40 bits) are stored as HMAC-SHA-256 under a key that is not in the database, so a copy of the database cannot be searched; guesses are counted"},
		{"6.5.3", 2, "codes and keys come from a cryptographic source of chance", ""},
		{"6.5.4", 2, "codes have at least 20 bits; six digits are enough", ""},
		{"6.5.5", 2, "mailed and sent codes work at most 10 minutes, time-based ones 30 seconds", "in part: a time-based code of the step before or after is taken too, because clocks of phones are wrong"},
		{"6.5.6", 3, "every factor can be revoked", ""},
		{"6.6.1", 2, "SMS only to a proved number, beside something stronger, with its risk named", "in part: offered beside an authenticator app and passkeys; its risk is named in this document, not on the page"},
		{"6.6.2", 2, "a code is bound to the request it was sent for", ""},
		{"6.6.3", 2, "guesses of sent codes are limited", ""},
		{"6.7.2", 3, "a challenge to a key has at least 64 bits and is never repeated", ""},
		{"6.8.1", 2, "identities of several providers cannot be mixed up", "does not apply: nobody logs in through another provider"},
		{"6.8.2", 2, "signatures of assertions are checked", "does not apply: likewise"},
		{"6.8.3", 2, "assertions are used once", "does not apply: likewise"},
		{"6.8.4", 2, "the strength of a log-in elsewhere is checked", "does not apply: likewise"},
	}
}

func sessions() []clause {
	return []clause{
		{"7.1.1", 2, "idle and absolute ends are documented, with their reason", "documented: \"Limits\" above: 30 minutes idle, 12 hours in all; SP 800-63B-4 recommends 1 hour and 24 hours for AAL2"},
		{"7.1.2", 2, "how many sessions at once is documented", "documented: any number; the page of devices lists them, and a log-in from a new browser is told by mail"},
		{"7.1.3", 2, "every system that makes sessions of a federation is documented", "does not apply: there is one system and no federation"},
		{"7.2.1", 1, "sessions are checked on the server", ""},
		{"7.2.2", 1, "tokens are made for each session, no fixed keys", ""},
		{"7.2.3", 1, "tokens are random with at least 128 bits", ""},
		{"7.2.4", 1, "a new token at every log-in and fresh proof, the old one ends", ""},
		{"7.3.1", 2, "an idle end", ""},
		{"7.3.2", 2, "an absolute end", ""},
		{"7.4.1", 1, "after log-out or its end a session is worth nothing", ""},
		{"7.4.2", 1, "closing or locking an account ends its sessions", ""},
		{"7.4.3", 2, "a change of what proves a person offers to end the other sessions", ""},
		{"7.4.4", 2, "log-out is in sight on every page", ""},
		{"7.4.5", 2, "operators can end sessions", "not met: comes with the support desk"},
		{"7.5.1", 2, "changes of what proves a person want a fresh proof", ""},
		{"7.5.2", 2, "people see their sessions and end any of them", "deviation: ending a session asks for no fresh proof: whoever sees a stranger there must not be held up"},
		{"7.5.3", 3, "risky acts want a further proof", ""},
		{"7.6.1", 2, "sessions here and at a provider end as documented", "does not apply: no federation"},
		{"7.6.2", 2, "a session of a federation begins only with the person's act", "does not apply: no federation"},
	}
}

func authorization() []clause {
	return []clause{
		{"8.1.1", 1, "who may use which function and which data is documented", ""},
		{"8.1.2", 2, "who may read and write which fields is documented", "in part: the table of what the directory shows (decision 0013); profiles belong to one person whole"},
		{"8.2.1", 1, "functions need the right to them", ""},
		{"8.2.2", 1, "nobody reaches the data of another by its id", ""},
		{"8.2.3", 2, "nobody reads or writes fields beyond their right", ""},
		{"8.3.1", 1, "rights are judged on the server", ""},
		{"8.3.2", 3, "a right that was taken is gone at once", ""},
		{"8.3.3", 3, "rights are those of the person who asked, not of a part in between", "does not apply: one program, no service between"},
		{"8.4.1", 2, "one customer cannot touch another's", ""},
		{"8.4.2", 3, "administration needs more than one layer", "in part: nothing is judged of the device or the place"},
	}
}

func others() []clause {
	return []clause{
		{"11.4.2", 2, "passwords are stored with a slow, salted function", ""},
		{"11.5.1", 2, "what must not be guessed has 128 bits of chance", ""},
		{"14.2.1", 1, "nothing sensitive in the address bar", "in part: the secret of a mailed link stands in the address of the page it opens; nothing else sensitive does"},
		{"14.2.7", 3, "data is erased when its time is over", ""},
		{"14.3.2", 2, "pages with personal data are not cached", ""},
		{"16.2.5", 2, "nothing secret in the log", ""},
		{"16.4.1", 2, "lines of the log cannot be forged", ""},
		{"16.4.2", 2, "the record of what was done cannot be changed unseen", ""},
	}
}
