-- +goose Up

-- What every node must agree on: key id (RUN-7), epoch (RUN-5).
CREATE TABLE setting (
    name text PRIMARY KEY,
    value text NOT NULL
);

-- One person's identity (REG). A row exists only after a code was redeemed (REG-13).
CREATE TABLE account (
    id text PRIMARY KEY,
    handle text NOT NULL UNIQUE,
    email text NOT NULL,
    email_key text NOT NULL UNIQUE,
    email_confirmed_at bigint NOT NULL,
    family text NOT NULL,
    given text NOT NULL,
    family_native text,
    given_native text,
    language text NOT NULL,
    state text NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    last_login_at bigint
);

-- The password of an account, apart from the account so that pages about people never read it.
CREATE TABLE password (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    hash text NOT NULL,
    policy text NOT NULL,
    set_at bigint NOT NULL
);

-- A sign-up that nobody finished yet, or the decoy of one (REG-4, REG-13).
-- Several may exist for one address; none of them reserves it.
CREATE TABLE signup (
    id text PRIMARY KEY,
    email text NOT NULL,
    email_key text NOT NULL,
    family text NOT NULL,
    given text NOT NULL,
    family_native text,
    given_native text,
    language text NOT NULL,
    password_hash text NOT NULL,
    policy text NOT NULL,
    decoy boolean NOT NULL,
    agreed text NOT NULL, -- what was agreed to, as JSON: see signup/agreed.go
    agreed_at bigint NOT NULL,
    invite text,
    network text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE INDEX signup_email ON signup (email_key, created_at);
CREATE INDEX signup_expiry ON signup (expires_at);

-- The browsers a sign-up's code works in: the one that made it, or one that logged in with its own password.
CREATE TABLE signup_browser (
    signup text NOT NULL REFERENCES signup (id) ON DELETE CASCADE,
    browser bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (browser, signup)
);
CREATE INDEX signup_browser_signup ON signup_browser (signup);

-- One-time codes of every flow (REG-8, REG-10). flow and subject say what a code is for; only the newest of a subject counts.
CREATE TABLE code (
    id text PRIMARY KEY,
    flow text NOT NULL,
    subject text NOT NULL,
    email_key text NOT NULL,
    mac bytea NOT NULL,
    decoy boolean NOT NULL,
    tries bigint NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    superseded_at bigint,
    spent_at bigint
);
CREATE UNIQUE INDEX code_newest ON code (flow, subject) WHERE superseded_at IS NULL;
CREATE INDEX code_subject ON code (flow, subject);
CREATE INDEX code_expiry ON code (expires_at);

CREATE TABLE session (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    created_at bigint NOT NULL,
    used_at bigint NOT NULL,
    proved_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    device text,
    network text
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expiry ON session (expires_at);

-- Consent to terms and privacy notice, and later to promotion (PRE-2): append only, the wording by id, language and hash.
CREATE TABLE consent (
    id text PRIMARY KEY,
    person text NOT NULL,
    topic text NOT NULL,
    channel text NOT NULL,
    given boolean NOT NULL,
    wording text NOT NULL,
    wording_language text NOT NULL,
    wording_hash bytea NOT NULL,
    at bigint NOT NULL,
    sealed bytea NOT NULL
);
CREATE INDEX consent_person ON consent (person, at);

-- Rate and send limits, wrong tries, growing windows. The key is a MAC, never an address.
CREATE TABLE rate (
    key bytea PRIMARY KEY,
    hits bytea,
    fails bigint NOT NULL,
    until bigint,
    forget_at bigint NOT NULL
);
CREATE INDEX rate_forget ON rate (forget_at);

-- The outbox (house.md section 2): added in the transaction that causes it, sealed at rest.
CREATE TABLE job (
    id text PRIMARY KEY,
    kind text NOT NULL,
    ref text,
    uniq text,
    state text NOT NULL,
    payload bytea,
    run_at bigint NOT NULL,
    drop_after bigint,
    attempt bigint NOT NULL,
    lease_until bigint,
    lease_by text,
    last_error text,
    created_at bigint NOT NULL,
    finished_at bigint
);
CREATE INDEX job_due ON job (run_at) WHERE state IN ('queued', 'running');
CREATE UNIQUE INDEX job_uniq ON job (kind, uniq) WHERE uniq IS NOT NULL AND state IN ('queued', 'running');
CREATE INDEX job_ref ON job (ref, id);

CREATE TABLE job_cron (
    name text PRIMARY KEY,
    next_at bigint NOT NULL
);

-- Mail and SMS of local mode (RUN-1): they survive a restart.
CREATE TABLE captured (
    id text PRIMARY KEY,
    channel text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body_text text NOT NULL,
    body_html text NOT NULL,
    headers text NOT NULL,
    at bigint NOT NULL
);

-- The key under which one person's values in audit and consent are sealed; erasing the person destroys it (AUD-1).
CREATE TABLE person_key (
    person text PRIMARY KEY,
    sealed bytea NOT NULL
);

CREATE TABLE audit_event (
    id text PRIMARY KEY,
    at bigint NOT NULL,
    kind text NOT NULL,
    person text NOT NULL,
    actor text,
    on_behalf text,
    request_id text,
    data bytea,
    mac bytea NOT NULL,
    seal bigint
);
CREATE INDEX audit_event_open ON audit_event (id) WHERE seal IS NULL;
CREATE INDEX audit_event_seal ON audit_event (seal, id);
CREATE INDEX audit_event_person ON audit_event (person, id);

CREATE TABLE audit_seal (
    seq bigint PRIMARY KEY,
    at bigint NOT NULL,
    count bigint NOT NULL,
    root bytea NOT NULL,
    prev bytea NOT NULL,
    chain bytea NOT NULL
);

-- Support staff and their roles (SUP-5, SUP-7).
CREATE TABLE operator_role (
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (account, role)
);

-- One-time set-up links (SUP-7): only the hash; spent by one guarded UPDATE.
CREATE TABLE operator_invite (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    role text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint,
    spent_by text
);

-- +goose Down
DROP TABLE operator_invite;
DROP TABLE operator_role;
DROP TABLE audit_seal;
DROP TABLE audit_event;
DROP TABLE person_key;
DROP TABLE captured;
DROP TABLE job_cron;
DROP TABLE job;
DROP TABLE rate;
DROP TABLE consent;
DROP TABLE session;
DROP TABLE code;
DROP TABLE signup_browser;
DROP TABLE signup;
DROP TABLE password;
DROP TABLE account;
DROP TABLE setting;
