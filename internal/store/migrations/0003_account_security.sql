-- +goose Up

-- Preferences (PRE-4), and since when the state holds (REG-14): a closing account is closed 30 days after that.
ALTER TABLE account ADD COLUMN time_zone text; -- name of the zone database; NULL: the site's
ALTER TABLE account ADD COLUMN mail_form text; -- text: no HTML; NULL: both
ALTER TABLE account ADD COLUMN state_at bigint;
CREATE INDEX account_closing ON account (state_at) WHERE state = 'closing';

-- How many factors were proved at log-in; on a remembered browser the second counts as proved when it was remembered. NULL: one.
-- proved_at is the older of the two proofs (SIG-6).
ALTER TABLE session ADD COLUMN factors bigint;

-- Where a consent was given or withdrawn, and by whom if not by the person (PRE-2).
ALTER TABLE consent ADD COLUMN place text; -- signup, preferences, unsubscribe
ALTER TABLE consent ADD COLUMN actor text;

-- How a code was sent: sms; NULL: by mail. A change of the mobile number ends those of the old one.
ALTER TABLE code ADD COLUMN channel text;

-- What proves a person beside the password (SEC-2).
CREATE TABLE factor (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind text NOT NULL, -- totp, passkey, sms
    name text,
    secret bytea, -- totp: the key, sealed
    credential text, -- passkey: its id, base64url
    record bytea, -- passkey: the whole credential with its flags, JSON
    step bigint, -- totp: the newest time step that was accepted; it and all before it are spent
    created_at bigint NOT NULL,
    used_at bigint
);
CREATE INDEX factor_account ON factor (account);
CREATE UNIQUE INDEX factor_credential ON factor (credential) WHERE credential IS NOT NULL;
CREATE UNIQUE INDEX factor_sms ON factor (account) WHERE kind = 'sms';

-- A factor that is being set up, one for an account: nothing counts before the second way back is there.
CREATE TABLE factor_setup (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind text NOT NULL, -- a factor's, or recovery for new codes alone
    sealed bytea NOT NULL, -- key or credential, name, recovery codes not confirmed yet; JSON, sealed
    proved boolean NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE UNIQUE INDEX factor_setup_account ON factor_setup (account);

CREATE TABLE recovery_code (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mac bytea NOT NULL,
    created_at bigint NOT NULL,
    spent_at bigint
);
CREATE INDEX recovery_code_account ON recovery_code (account);

-- What a passkey is asked, once (WebAuthn section 7). account: NULL at a log-in, where nobody is known yet.
CREATE TABLE ceremony (
    id text PRIMARY KEY,
    kind text NOT NULL, -- create, login, prove
    account text REFERENCES account (id) ON DELETE CASCADE,
    sealed bytea NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint
);
CREATE INDEX ceremony_expiry ON ceremony (expires_at);

-- A log-in between the right password and the second factor.
CREATE TABLE login (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    next text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint
);
CREATE INDEX login_expiry ON login (expires_at);

-- Browsers that are not asked for the second factor for 30 days (SEC-6).
CREATE TABLE remembered (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    proved_at bigint NOT NULL,
    used_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    device text,
    network text,
    method text NOT NULL -- how the factor was proved: SMS is not enough for everything
);
CREATE INDEX remembered_account ON remembered (account);
CREATE INDEX remembered_expiry ON remembered (expires_at);

-- The proved number for SMS (SEC-3), and one that waits for its code.
CREATE TABLE mobile (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    number text NOT NULL, -- E.164
    country text NOT NULL,
    proved_at bigint NOT NULL
);
CREATE TABLE mobile_change (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    number text NOT NULL,
    country text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE UNIQUE INDEX mobile_change_account ON mobile_change (account);

-- A way back into an account (SEC-4, SEC-8): which proofs were given, in their order. account: NULL where nobody has that address;
-- it takes the same steps and never arrives.
CREATE TABLE journey (
    id text PRIMARY KEY,
    flow text NOT NULL, -- reset, lost_factor
    browser bytea NOT NULL,
    account text REFERENCES account (id) ON DELETE CASCADE,
    email text NOT NULL,
    email_key text NOT NULL,
    channel text, -- mail, sms
    proofs text NOT NULL,
    language text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    due_at bigint, -- lost_factor: when the wait is over
    told_at bigint, -- lost_factor: when the person was told so
    ended_at bigint,
    ended text -- done, stopped, superseded
);
CREATE INDEX journey_account ON journey (account) WHERE ended_at IS NULL;
CREATE INDEX journey_browser ON journey (browser);
CREATE INDEX journey_expiry ON journey (expires_at);

-- A change of the e-mail address (SEC-5).
CREATE TABLE email_change (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    email text NOT NULL,
    email_key text NOT NULL,
    old_email text NOT NULL,
    old_email_key text NOT NULL,
    decoy boolean NOT NULL, -- the new address has an account
    stop bytea NOT NULL UNIQUE, -- hash of the secret that stops it, mailed to the old address
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    proved_at bigint, -- the code to the new address was right
    confirmed_at bigint, -- confirmed from the old mailbox or with a second factor
    due_at bigint, -- when it counts
    applied_at bigint,
    stopped_at bigint
);
CREATE UNIQUE INDEX email_change_open ON email_change (account) WHERE applied_at IS NULL AND stopped_at IS NULL;
CREATE INDEX email_change_due ON email_change (due_at) WHERE applied_at IS NULL AND stopped_at IS NULL;
CREATE INDEX email_change_account ON email_change (account, created_at);

-- Notices of security events, each with its "this was not me" (SEC-7).
CREATE TABLE notice (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind text NOT NULL,
    at bigint NOT NULL,
    expires_at bigint NOT NULL,
    answered_at bigint
);
CREATE INDEX notice_account ON notice (account, at);
CREATE INDEX notice_expiry ON notice (expires_at);

-- The message box (AUD-2): a copy of every mail without a code.
CREATE TABLE message (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    letter text NOT NULL,
    sealed bytea NOT NULL,
    at bigint NOT NULL,
    read_at bigint
);
CREATE INDEX message_account ON message (account, id);
CREATE INDEX message_unread ON message (account) WHERE read_at IS NULL;

-- What was typed when a proof was asked first (SIG-6); never a password or code.
CREATE TABLE draft (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    path text NOT NULL,
    sealed bytea NOT NULL,
    expires_at bigint NOT NULL
);
CREATE INDEX draft_expiry ON draft (expires_at);

-- Different wrong pairs of address and password from one network (SIG-3): MACs only.
CREATE TABLE guess (
    network bytea NOT NULL,
    pair bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (network, pair)
);
CREATE INDEX guess_at ON guess (at);

-- +goose Down
DROP TABLE guess;
DROP TABLE draft;
DROP TABLE message;
DROP TABLE notice;
DROP TABLE email_change;
DROP TABLE journey;
DROP TABLE mobile_change;
DROP TABLE mobile;
DROP TABLE remembered;
DROP TABLE login;
DROP TABLE ceremony;
DROP TABLE recovery_code;
DROP TABLE factor_setup;
DROP TABLE factor;
ALTER TABLE code DROP COLUMN channel;
ALTER TABLE consent DROP COLUMN actor;
ALTER TABLE consent DROP COLUMN place;
ALTER TABLE session DROP COLUMN factors;
DROP INDEX account_closing;
ALTER TABLE account DROP COLUMN state_at;
ALTER TABLE account DROP COLUMN mail_form;
ALTER TABLE account DROP COLUMN time_zone;
