-- +goose Up

-- A company of the directory (PRO-3). state: candidate (somebody typed it in), confirmed, merged (into another; PRO-4), closed.
-- open: a public registry knows it, so every signed-in person may see it; else it is of the vendor's own list, or a candidate.
CREATE TABLE company (
    id text PRIMARY KEY,
    state text NOT NULL,
    open boolean NOT NULL,
    country text NOT NULL, -- ISO 3166-1 alpha-2
    name text NOT NULL, -- in its own script, as registered or typed
    name_latin text,
    name_kana text, -- the reading, in katakana
    place text, -- city of the head office, native script
    place_latin text,
    weight bigint NOT NULL, -- what ranks equally good matches: more is first
    parent text REFERENCES company (id),
    merged_into text REFERENCES company (id),
    successor text, -- "scheme:value" of the company that took its business over
    source text NOT NULL, -- nta, gleif, vendor, person, operator, demo
    digest bytea, -- of the imported row: an import that brings nothing new writes nothing
    made_by text REFERENCES account (id) ON DELETE SET NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    closed_at bigint
);
CREATE INDEX company_changed ON company (changed_at, id);
CREATE INDEX company_candidate ON company (created_at, id) WHERE state = 'candidate';
CREATE INDEX company_made ON company (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX company_merged ON company (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX company_parent ON company (parent) WHERE parent IS NOT NULL;

-- Further names: by language (BCP 47), script (ISO 15924) and kind (legal, english, trade, former, alias).
CREATE TABLE company_name (
    id text PRIMARY KEY,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    name text NOT NULL,
    language text,
    script text,
    kind text NOT NULL,
    source text NOT NULL
);
CREATE INDEX company_name_company ON company_name (company, id);

-- Identifiers by scheme: jcn (corporate number), lei (ISO 17442), duns, internal (the vendor's own).
CREATE TABLE company_identifier (
    scheme text NOT NULL,
    value text NOT NULL,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    PRIMARY KEY (scheme, value)
);
CREATE INDEX company_identifier_company ON company_identifier (company);

-- Mail domains of a company. state: listed (an import or a steward says so), proved (ACC-7, later).
CREATE TABLE company_domain (
    domain text NOT NULL,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    state text NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (domain, company)
);
CREATE INDEX company_domain_company ON company_domain (company);

-- A site is one postal address of a company. Latin and native form stand side by side; either may be missing.
CREATE TABLE site (
    id text PRIMARY KEY,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    kind text NOT NULL, -- head, branch
    state text NOT NULL, -- candidate, confirmed, merged, closed
    name text, -- of the branch
    country text NOT NULL,
    postal_code text,
    region text,
    city text,
    line1 text,
    line2 text,
    region_native text,
    city_native text,
    line1_native text,
    line2_native text,
    merged_into text REFERENCES site (id),
    source text NOT NULL,
    source_key text, -- what an import knows it by, within the company and source
    made_by text REFERENCES account (id) ON DELETE SET NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL
);
CREATE INDEX site_company ON site (company, id);
CREATE INDEX site_candidate ON site (created_at, id) WHERE state = 'candidate';
CREATE INDEX site_made ON site (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX site_merged ON site (merged_into) WHERE merged_into IS NOT NULL;

-- Merges of companies (PRO-4), undone within 30 days by restoring what merged_person and the loser's state say.
CREATE TABLE company_merge (
    id text PRIMARY KEY,
    loser text NOT NULL REFERENCES company (id),
    winner text NOT NULL REFERENCES company (id),
    loser_state text NOT NULL,
    reason text NOT NULL,
    made_by text NOT NULL,
    seconded_by text,
    at bigint NOT NULL,
    undone_at bigint,
    undone_by text
);
CREATE INDEX company_merge_loser ON company_merge (loser, at);
CREATE INDEX company_merge_winner ON company_merge (winner, at);

CREATE TABLE company_merge_person (
    merge text NOT NULL REFERENCES company_merge (id) ON DELETE CASCADE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    moved_at bigint NOT NULL, -- profile.company_at after the move: who changed company since has another
    was_at bigint, -- profile.company_at before it: undoing gives it back, so that an earlier merge can be undone too
    PRIMARY KEY (merge, account)
);

-- What a person tells about themselves beyond the names (PRO). Each card has the time of its last change, which is its version.
CREATE TABLE profile (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    preferred text,
    name_at bigint,
    company text REFERENCES company (id),
    site text REFERENCES site (id),
    company_at bigint,
    company_lost text, -- why company is missing again: rejected
    phone text, -- E.164
    phone_typed text,
    phone_country text, -- ISO 3166-1 alpha-2
    phone_extension text,
    phone_at bigint,
    job_function text,
    job_level text,
    job_title text,
    job_at bigint
);
CREATE INDEX profile_company ON profile (company) WHERE company IS NOT NULL;
CREATE INDEX profile_site ON profile (site) WHERE site IS NOT NULL;

-- A person's ties to companies: stated (chosen in the profile) or proved (ACC-7). until is set when one ends.
CREATE TABLE affiliation (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    company text NOT NULL REFERENCES company (id),
    kind text NOT NULL, -- stated, proved
    how text NOT NULL, -- profile, partner, domain, administrator, operator
    since bigint NOT NULL,
    until bigint
);
CREATE UNIQUE INDEX affiliation_open ON affiliation (account, company, kind, how) WHERE until IS NULL;
CREATE INDEX affiliation_company ON affiliation (company) WHERE until IS NULL;

-- Job functions and levels (PRO-8): lists that operators edit. retired_at: no longer offered, still shown where chosen.
CREATE TABLE job_choice (
    list text NOT NULL, -- function, level
    id text NOT NULL,
    position bigint NOT NULL,
    changed_at bigint NOT NULL,
    retired_at bigint,
    PRIMARY KEY (list, id)
);
CREATE TABLE job_choice_name (
    list text NOT NULL,
    id text NOT NULL,
    language text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (list, id, language),
    FOREIGN KEY (list, id) REFERENCES job_choice (list, id) ON DELETE CASCADE
);

-- Runs of imports (ACC-2, SUP-6): where each stands, so that a killed one goes on from its last committed batch.
CREATE TABLE import_run (
    id text PRIMARY KEY,
    kind text NOT NULL,
    state text NOT NULL, -- receiving, waiting, running, done, failed, stopped
    dry boolean NOT NULL,
    encoding text, -- utf-8 or cp932, as given or as found out
    file_name text NOT NULL,
    file_size bigint NOT NULL,
    file_digest bytea, -- SHA-256: the same file goes on where it stopped
    file_run text, -- the run whose import_part rows hold the file, so any node can read it; NULL: a file beside the command
    position bigint NOT NULL, -- bytes of the unpacked file that are done
    total bigint NOT NULL, -- bytes of the unpacked file, 0 if unknown
    row_no bigint NOT NULL,
    added bigint NOT NULL,
    changed bigint NOT NULL,
    same bigint NOT NULL,
    closed bigint NOT NULL,
    skipped bigint NOT NULL,
    refused bigint NOT NULL,
    problem text, -- message key of why it failed
    problem_args text, -- JSON
    made_by text,
    lease_by text,
    lease_until bigint,
    created_at bigint NOT NULL,
    started_at bigint,
    started_row bigint NOT NULL, -- rows that were done when it was last started
    attempts bigint NOT NULL, -- how often somebody died over it since its position last moved
    finished_at bigint
);
CREATE INDEX import_run_created ON import_run (created_at, id);
CREATE INDEX import_run_open ON import_run (created_at) WHERE state IN ('waiting', 'running');
CREATE INDEX import_run_digest ON import_run (file_digest);

-- Rows an import refused, and why: message key and arguments. Bounded per run; the rest is only counted.
CREATE TABLE import_problem (
    run text NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    row_no bigint NOT NULL,
    seq bigint NOT NULL,
    field text,
    key text NOT NULL,
    args text NOT NULL, -- JSON
    PRIMARY KEY (run, row_no, seq)
);

CREATE TABLE import_part (
    run text NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    seq bigint NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (run, seq)
);

-- Japan Post's own data, once an operator has imported it: it wins over what is embedded.
CREATE TABLE postal_town (
    code text NOT NULL, -- seven digits
    seq bigint NOT NULL,
    region text NOT NULL, -- ISO 3166-2 without "JP-": 01 to 47
    city text NOT NULL,
    town text NOT NULL,
    city_native text NOT NULL,
    town_native text NOT NULL,
    edition text NOT NULL, -- the import run it came by
    PRIMARY KEY (edition, code, seq)
);
CREATE TABLE postal_office (
    code text NOT NULL,
    seq bigint NOT NULL,
    region text NOT NULL,
    city_native text NOT NULL,
    town_native text NOT NULL,
    line_native text NOT NULL,
    name text NOT NULL,
    name_kana text,
    edition text NOT NULL,
    PRIMARY KEY (edition, code, seq)
);

-- Which edition lookups read: an import's rows are seen when all of them are in, and all at once.
CREATE TABLE postal_edition (
    kind text PRIMARY KEY,
    edition text NOT NULL,
    changed_at bigint NOT NULL
);

-- Acts that wait for a second operator (SUP-5): merging companies with people attached, later more.
CREATE TABLE approval (
    id text PRIMARY KEY,
    kind text NOT NULL,
    subject text NOT NULL,
    payload text NOT NULL, -- JSON, ids and fixed words only
    reason text NOT NULL,
    asked_by text NOT NULL,
    asked_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    state text NOT NULL, -- waiting, approved, refused, withdrawn, expired
    decided_by text,
    decided_at bigint,
    answer text
);
CREATE UNIQUE INDEX approval_open ON approval (kind, subject) WHERE state = 'waiting';
CREATE INDEX approval_waiting ON approval (asked_at, id) WHERE state = 'waiting';

-- +goose Down
DROP TABLE approval;
DROP TABLE postal_edition;
DROP TABLE postal_office;
DROP TABLE postal_town;
DROP TABLE import_part;
DROP TABLE import_problem;
DROP TABLE import_run;
DROP TABLE job_choice_name;
DROP TABLE job_choice;
DROP TABLE affiliation;
DROP TABLE profile;
DROP TABLE company_merge_person;
DROP TABLE company_merge;
DROP TABLE site;
DROP TABLE company_domain;
DROP TABLE company_identifier;
DROP TABLE company_name;
DROP TABLE company;
