-- Genkan: a schema with live data, made by tools/schemas. All people are invented; the key is test-key.json beside it.

--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id text NOT NULL,
    handle text NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    email_confirmed_at bigint NOT NULL,
    family text NOT NULL,
    given text NOT NULL,
    family_native text,
    given_native text,
    language text NOT NULL,
    state text NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    last_login_at bigint,
    time_zone text,
    mail_form text,
    state_at bigint
);


--
-- Name: affiliation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.affiliation (
    id text NOT NULL,
    account text NOT NULL,
    company text NOT NULL,
    kind text NOT NULL,
    how text NOT NULL,
    since bigint NOT NULL,
    until bigint
);


--
-- Name: approval; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approval (
    id text NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    payload text NOT NULL,
    reason text NOT NULL,
    asked_by text NOT NULL,
    asked_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    state text NOT NULL,
    decided_by text,
    decided_at bigint,
    answer text
);


--
-- Name: audit_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_event (
    id text NOT NULL,
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


--
-- Name: audit_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_seal (
    seq bigint NOT NULL,
    at bigint NOT NULL,
    count bigint NOT NULL,
    root bytea NOT NULL,
    prev bytea NOT NULL,
    chain bytea NOT NULL
);


--
-- Name: captured; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.captured (
    id text NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body_text text NOT NULL,
    body_html text NOT NULL,
    headers text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: ceremony; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ceremony (
    id text NOT NULL,
    kind text NOT NULL,
    account text,
    sealed bytea NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint
);


--
-- Name: code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.code (
    id text NOT NULL,
    flow text NOT NULL,
    subject text NOT NULL,
    email_key text NOT NULL,
    mac bytea NOT NULL,
    decoy boolean NOT NULL,
    tries bigint NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    superseded_at bigint,
    spent_at bigint,
    channel text
);


--
-- Name: company; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company (
    id text NOT NULL,
    state text NOT NULL,
    open boolean NOT NULL,
    country text NOT NULL,
    name text NOT NULL,
    name_latin text,
    name_kana text,
    place text,
    place_latin text,
    weight bigint NOT NULL,
    parent text,
    merged_into text,
    successor text,
    source text NOT NULL,
    digest bytea,
    made_by text,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    closed_at bigint
);


--
-- Name: company_domain; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company_domain (
    domain text NOT NULL,
    company text NOT NULL,
    state text NOT NULL,
    source text NOT NULL
);


--
-- Name: company_identifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company_identifier (
    scheme text NOT NULL,
    value text NOT NULL,
    company text NOT NULL
);


--
-- Name: company_merge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company_merge (
    id text NOT NULL,
    loser text NOT NULL,
    winner text NOT NULL,
    loser_state text NOT NULL,
    reason text NOT NULL,
    made_by text NOT NULL,
    seconded_by text,
    at bigint NOT NULL,
    undone_at bigint,
    undone_by text
);


--
-- Name: company_merge_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company_merge_person (
    merge text NOT NULL,
    account text NOT NULL,
    moved_at bigint NOT NULL,
    was_at bigint
);


--
-- Name: company_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company_name (
    id text NOT NULL,
    company text NOT NULL,
    name text NOT NULL,
    language text,
    script text,
    kind text NOT NULL,
    source text NOT NULL
);


--
-- Name: consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent (
    id text NOT NULL,
    person text NOT NULL,
    topic text NOT NULL,
    channel text NOT NULL,
    given boolean NOT NULL,
    wording text NOT NULL,
    wording_language text NOT NULL,
    wording_hash bytea NOT NULL,
    at bigint NOT NULL,
    sealed bytea NOT NULL,
    place text,
    actor text
);


--
-- Name: draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft (
    id text NOT NULL,
    account text NOT NULL,
    path text NOT NULL,
    sealed bytea NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: email_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.email_change (
    id text NOT NULL,
    account text NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    old_email text NOT NULL,
    old_email_key text NOT NULL,
    decoy boolean NOT NULL,
    stop bytea NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    proved_at bigint,
    confirmed_at bigint,
    due_at bigint,
    applied_at bigint,
    stopped_at bigint
);


--
-- Name: factor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.factor (
    id text NOT NULL,
    account text NOT NULL,
    kind text NOT NULL,
    name text,
    secret bytea,
    credential text,
    record bytea,
    step bigint,
    created_at bigint NOT NULL,
    used_at bigint
);


--
-- Name: factor_setup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.factor_setup (
    id text NOT NULL,
    account text NOT NULL,
    kind text NOT NULL,
    sealed bytea NOT NULL,
    proved boolean NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: goose_db_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: guess; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.guess (
    network bytea NOT NULL,
    pair bytea NOT NULL,
    at bigint NOT NULL
);


--
-- Name: import_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_part (
    run text NOT NULL,
    seq bigint NOT NULL,
    data bytea NOT NULL
);


--
-- Name: import_problem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_problem (
    run text NOT NULL,
    row_no bigint NOT NULL,
    seq bigint NOT NULL,
    field text,
    key text NOT NULL,
    args text NOT NULL
);


--
-- Name: import_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_run (
    id text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    dry boolean NOT NULL,
    encoding text,
    file_name text NOT NULL,
    file_size bigint NOT NULL,
    file_digest bytea,
    file_run text,
    "position" bigint NOT NULL,
    total bigint NOT NULL,
    row_no bigint NOT NULL,
    added bigint NOT NULL,
    changed bigint NOT NULL,
    same bigint NOT NULL,
    closed bigint NOT NULL,
    skipped bigint NOT NULL,
    refused bigint NOT NULL,
    problem text,
    problem_args text,
    made_by text,
    lease_by text,
    lease_until bigint,
    created_at bigint NOT NULL,
    started_at bigint,
    started_row bigint NOT NULL,
    attempts bigint NOT NULL,
    finished_at bigint
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id text NOT NULL,
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


--
-- Name: job_choice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_choice (
    list text NOT NULL,
    id text NOT NULL,
    "position" bigint NOT NULL,
    changed_at bigint NOT NULL,
    retired_at bigint
);


--
-- Name: job_choice_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_choice_name (
    list text NOT NULL,
    id text NOT NULL,
    language text NOT NULL,
    name text NOT NULL
);


--
-- Name: job_cron; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_cron (
    name text NOT NULL,
    next_at bigint NOT NULL
);


--
-- Name: journey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journey (
    id text NOT NULL,
    flow text NOT NULL,
    browser bytea NOT NULL,
    account text,
    email text NOT NULL,
    email_key text NOT NULL,
    channel text,
    proofs text NOT NULL,
    language text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    due_at bigint,
    told_at bigint,
    ended_at bigint,
    ended text
);


--
-- Name: login; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.login (
    id text NOT NULL,
    token bytea NOT NULL,
    account text NOT NULL,
    next text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint
);


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    id text NOT NULL,
    account text NOT NULL,
    letter text NOT NULL,
    sealed bytea NOT NULL,
    at bigint NOT NULL,
    read_at bigint
);


--
-- Name: mobile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mobile (
    account text NOT NULL,
    number text NOT NULL,
    country text NOT NULL,
    proved_at bigint NOT NULL
);


--
-- Name: mobile_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mobile_change (
    id text NOT NULL,
    account text NOT NULL,
    number text NOT NULL,
    country text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    id text NOT NULL,
    token bytea NOT NULL,
    account text NOT NULL,
    kind text NOT NULL,
    at bigint NOT NULL,
    expires_at bigint NOT NULL,
    answered_at bigint
);


--
-- Name: operator_invite; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.operator_invite (
    id text NOT NULL,
    token bytea NOT NULL,
    role text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint,
    spent_by text
);


--
-- Name: operator_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.operator_role (
    account text NOT NULL,
    role text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: password; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.password (
    account text NOT NULL,
    hash text NOT NULL,
    policy text NOT NULL,
    set_at bigint NOT NULL
);


--
-- Name: person_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_key (
    person text NOT NULL,
    sealed bytea NOT NULL
);


--
-- Name: postal_edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.postal_edition (
    kind text NOT NULL,
    edition text NOT NULL,
    changed_at bigint NOT NULL
);


--
-- Name: postal_office; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.postal_office (
    code text NOT NULL,
    seq bigint NOT NULL,
    region text NOT NULL,
    city_native text NOT NULL,
    town_native text NOT NULL,
    line_native text NOT NULL,
    name text NOT NULL,
    name_kana text,
    edition text NOT NULL
);


--
-- Name: postal_town; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.postal_town (
    code text NOT NULL,
    seq bigint NOT NULL,
    region text NOT NULL,
    city text NOT NULL,
    town text NOT NULL,
    city_native text NOT NULL,
    town_native text NOT NULL,
    edition text NOT NULL
);


--
-- Name: profile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.profile (
    account text NOT NULL,
    preferred text,
    name_at bigint,
    company text,
    site text,
    company_at bigint,
    company_lost text,
    phone text,
    phone_typed text,
    phone_country text,
    phone_extension text,
    phone_at bigint,
    job_function text,
    job_level text,
    job_title text,
    job_at bigint
);


--
-- Name: rate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rate (
    key bytea NOT NULL,
    hits bytea,
    fails bigint NOT NULL,
    until bigint,
    forget_at bigint NOT NULL
);


--
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    id text NOT NULL,
    account text NOT NULL,
    mac bytea NOT NULL,
    created_at bigint NOT NULL,
    spent_at bigint
);


--
-- Name: remembered; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.remembered (
    id text NOT NULL,
    token bytea NOT NULL,
    account text NOT NULL,
    proved_at bigint NOT NULL,
    used_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    device text,
    network text,
    method text NOT NULL
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id text NOT NULL,
    token bytea NOT NULL,
    account text NOT NULL,
    created_at bigint NOT NULL,
    used_at bigint NOT NULL,
    proved_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    device text,
    network text,
    factors bigint
);


--
-- Name: setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: signup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signup (
    id text NOT NULL,
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
    agreed text NOT NULL,
    agreed_at bigint NOT NULL,
    invite text,
    network text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: signup_browser; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signup_browser (
    signup text NOT NULL,
    browser bytea NOT NULL,
    at bigint NOT NULL
);


--
-- Name: site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.site (
    id text NOT NULL,
    company text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    name text,
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
    merged_into text,
    source text NOT NULL,
    source_key text,
    made_by text,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('5uqswpexfxbmi7u7xu2kaeo4tq', 'GX0GB7HD0', 'midori@example.co.jp', 'midori@example.co.jp', 1792701000000000, 'Kanri', 'Midori', NULL, NULL, 'ja', 'active', 1792701000000000, 1792701000000000, 1792701000000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('m5nftfabpwa5jj2xaj2vzoemxq', 'GT4SFSST4', 'sora@example.net', 'sora@example.net', 1795301160000000, 'Aoyama', 'counts', NULL, NULL, 'ja', 'active', 1795301100000000, 1795301160000000, 1795301100000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('lbgn4xwdpaao5nmzlasfymlad4', 'GRB83JSDS', '', 'closed lbgn4xwdpaao5nmzlasfymlad4', 1792701000000000, '', '', NULL, NULL, '', 'closed', 1792701000000000, 1795296660000000, NULL, NULL, NULL, 1795296660000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('is3tqsx4ztthxof2thn6hq53vi', 'GNYG1ZD09', 'Taro.Yamada@Example.co.jp', 'taro.yamada@example.co.jp', 1795296780000000, 'Yamada', 'Taro', '山田', '太郎', 'ja', 'active', 1795296780000000, 1795296780000000, 1795296780000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('em5jxs5vcdudungix5m7llyzwe', 'G7M8DPVXY', 'kaede@example.com', 'kaede@example.com', 1795301160000000, 'Aoyama', 'decoy', NULL, NULL, 'ja', 'active', 1795301160000000, 1795301160000000, 1795301160000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('aphwtg6q2zy53ma3ubw6bye3uu', 'G9BRB9GY8', 'sukarno@例え.jp', 'sukarno@xn--r8jz45g.jp', 1795299180000000, '', 'Sukarno', NULL, NULL, 'ja', 'active', 1795299180000000, 1795299180000000, 1795299180000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('nlzwlv3l4bq6xelrl7hjgtjwlm', 'GR5GE6MEZ', 'twice@example.com', 'twice@example.com', 1795300500000000, 'First', 'Fay', NULL, NULL, 'ja', 'active', 1795300500000000, 1795300500000000, 1795300500000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('vbkgjyuevvlddnfsreey5u5zkq', 'GG9WCGRJK', 'o.brien@example.com', 'o.brien@example.com', 1795297980000000, 'O''Brien', 'Zoë', NULL, NULL, 'ja', 'active', 1795297980000000, 1795297980000000, 1795300560000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('hoqjrvbpx53q6sxq325k45cmzy', 'GB0J1S627', 'yui@example.com', 'yui@example.com', 1795301310000000, 'Aoyama', 'Yui', NULL, NULL, 'ja', 'closing', 1795301310000000, 1795301370000000, 1795301370000000, NULL, NULL, 1795301370000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('hzgghs3dzsucbc3yjuyphoioxi', 'GBMFDVQPG', 'hinata@example.co.jp', 'hinata@example.co.jp', 1795300740000000, 'Aoyama', 'Hinata', NULL, NULL, 'en', 'active', 1795300740000000, 1795301370000000, 1795300890000000, 'Europe/Berlin', 'text', NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('obnlluxzukdaf3gavl3cz27tci', 'GJN37CWBF', 'ren@example.com', 'ren@example.com', 1795300890000000, 'Aoyama', 'Ren', NULL, NULL, 'ja', 'active', 1795300890000000, 1795300890000000, 1795300950000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('ccpsl4cf6nabfd3qids2klfcxe', 'GG0GQK698', 'aoi@example.com', 'aoi@example.com', 1795300950000000, 'Aoyama', 'Aoi', NULL, NULL, 'ja', 'active', 1795300950000000, 1795300950000000, 1795301010000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('q2dr3rrqcddnojmgx7cxpxguta', 'GW5E853XP', 'tsubasa@example.com', 'tsubasa@example.com', 1795301040000000, 'Aoyama', 'waits', NULL, NULL, 'ja', 'active', 1795301040000000, 1795301040000000, 1795301040000000, NULL, NULL, NULL);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('f4hbklga7a66rc7dbdq3wcmkfy', 'GXPB29M81', 'mio@example.com', 'mio@example.com', 1795301220000000, 'Aoyama', 'Mio', NULL, NULL, 'ja', 'locked', 1795301220000000, 1795301310000000, 1795301280000000, NULL, NULL, 1795301310000000);


--
-- Data for Name: affiliation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('eczt4zwlvbz67eqnsfxl2qrapu', 'aphwtg6q2zy53ma3ubw6bye3uu', 'xrfrjug2sry5vb55ik33jc6gda', 'stated', 'profile', 1795300620000000, NULL);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('jre27gkpnnfapvb42jw45kxlii', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'chtm7x32hpbyxb2ywhv4qssnzy', 'stated', 'profile', 1795300620000000, NULL);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('ntbyd2fmyzdh7hok3m3gs54cd4', 'is3tqsx4ztthxof2thn6hq53vi', '06h00gbms1s9i8vio400000003', 'stated', 'profile', 1795300620000000, 1795300620000000);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('axjvxepscegzwaijmfiqpsxvy4', 'is3tqsx4ztthxof2thn6hq53vi', '06h00gbms1s9i8vio400000001', 'stated', 'profile', 1795300620000000, NULL);


--
-- Data for Name: approval; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('qkusxdcitgwph76ikfyxdng74q', 'company.merge', '06h00gbms1s9i8vio400000003', '{"loser":"06h00gbms1s9i8vio400000003","winner":"06h00gbms1s9i8vio400000001"}', 'The same company', '5uqswpexfxbmi7u7xu2kaeo4tq', 1795300620000000, 1797892620000000, 'approved', 'vbkgjyuevvlddnfsreey5u5zkq', 1795300620000000, 'Agreed');
INSERT INTO public.approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('4ctlmzrby2yy4cjonedly4vvvi', 'company.merge', 'chtm7x32hpbyxb2ywhv4qssnzy', '{"loser":"chtm7x32hpbyxb2ywhv4qssnzy","winner":"06h00gbms1s9i8vio400000001"}', 'The same company', '5uqswpexfxbmi7u7xu2kaeo4tq', 1795300620000000, 1797892620000000, 'waiting', NULL, NULL, NULL);


--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000002m69l9763t8', 1792701000000000, 'operator.made', '5uqswpexfxbmi7u7xu2kaeo4tq', '5uqswpexfxbmi7u7xu2kaeo4tq', NULL, 'veut2xs2m6vn2vnb', NULL, '\xf2b6140fa792435588c3a2135a85b4c255a21daa57307dd445f7bb8b5c29d07e', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001hdijagg8t9g', 1795300830000000, 'passkey.added', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'qw52wqt4byyxiemz', '\x4f1bf4b23ba184629c18e053eace75bcdab7d84cdd5972f515d22e35e2d605779c911d848e60583e8109e951b342a6266189969ba2826764279e212d31c3', '\x4e3b247d06370edf397cb9f06227a5d3d2740a03c63bc44f870f4a602f019c0f', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001ijdtrd76lls', 1795300830000000, 'mobile.asked', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, NULL, '\x61cf35889944aa6f2afa4c872686e22ca17a04431b08d1eb9fa069df21307b68b768842648d7475f6ef01d4c9aa59677fdd99d8d1e1f088c20e744768b0140f0635177b9d45c747ef69d3eace3ddf2810cd4310f8c89e00c8e83a09b958034', '\x32f77f5015dd8f6ddc6b2cdaa6c11402745c7547892a4a36b6170267fbfd43dd', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001jn9ane86a7c', 1795300830000000, 'mobile.set', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, NULL, '\xe3ea1be538e0cc38cc22e92ed46d2f81886ef5dd580e9880e4fb426bcc7ae543b72893d10dc43029a36f1ea8be7f5b4c46c386d502630f6ba82e14887dd02fd5911a5bcee5bf8baa15aca4e7aab2dbc371dbf26953fd430b7d888c89228eea', '\xdd988329933844de0a9f24b055439075d58471066a464c857fec285515ad630d', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001podv1clskik', 1795300890000000, 'account.opened', 'obnlluxzukdaf3gavl3cz27tci', 'obnlluxzukdaf3gavl3cz27tci', NULL, 'tzfkkf4gunmofak6', '\x51fb750436d7a1ffd474f0c7823e4e25c00c32618376d886aa993c84de8796061dbcd9275fca74dd5e71869419cd1b900f75a77f48dbc51c8fa4d5ec1c83043652e12ff3614990dba0ac5e143cbaa9d83a90441295130efc5f5d5f0aa898d25c87f01a73ab0c7ebf7a35fa473943da7768fc589df5868b1fcafa1791b2666d6f8d1e432f084e060d3638b66e220c0ff1d74373bf88fb4026', '\x22786a8e37e59b8e2e03f1832d63d34c49de2ebf2d89f3c436dedde496985f86', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hjvu000001q10rlrment0', 1795300950000000, 'session.started', 'obnlluxzukdaf3gavl3cz27tci', 'obnlluxzukdaf3gavl3cz27tci', NULL, 'f57hubjphmaxx6zn', '\xdcff85e461f48354f6e886ee5e566a6bf07addcbf88efc9192e153fad98eba5b61a2085635c48245a4649319f68e1d79b07a81480d731ab82d8c39c9fd1d', '\xfed0585b500c6b48a4e237e9b4ad51b255c9f406ad2a546818c8f8713dcf154d', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hjvu000001r43q98rd5bs', 1795300950000000, 'signup.started', 'ccpsl4cf6nabfd3qids2klfcxe', 'ccpsl4cf6nabfd3qids2klfcxe', NULL, '22r6hgvsjrpcii3x', '\x5e94ba8c7ed901fe470a862762a25815f807885857e9531567de09e13fe99d91feb6dc598942a1faf2e9e2af7251c83917e5872b7b82944881cdde8936d3b533f0e316cf022f7a84bd4e8757daf3b1dd7851adb5ab7d11e0a0aa11e9ab7c4cf05c231f070e9d785006b1f73b982eb6a8180599c8741a05dd5fcacb8c98403fd7bb8f', '\x01aa778cc4786b4dae645c85463a5493c0e992fde1e99d2da56ccdbefc5612fc', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hjvu000001soqnd5fjbf4', 1795300950000000, 'account.opened', 'ccpsl4cf6nabfd3qids2klfcxe', 'ccpsl4cf6nabfd3qids2klfcxe', NULL, 'xynxaw76l6e3wpzw', '\xb22709bb84792d8bef958fd7c2506e7c88113903d3288fe18a0774063f2a5e2099983d4dee44b6dc3753139d2183598decb4366f205aaa25ff278e1893e460a1f6f5b8fc67597fd9b1424ea3676bca19399f633fbfea96bc667c9ae3db47b8bf355dfbaaa0e5df63a35c7aaae3a0ee658409f547f98f418a3c19938fd7c9d51c36b3b8618316cb59f883e656a4fdead6cb91e07d47f69145', '\xc343cae82082ffb8c74fa8b34f2b8053cb167c119e0ca2819fb7ac6fca995c0b', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj9800000019ejuvg2r3o', 1792701000000000, 'signup.started', '5uqswpexfxbmi7u7xu2kaeo4tq', '5uqswpexfxbmi7u7xu2kaeo4tq', NULL, 'dunu6mqycjit6lky', '\x4f0f49f3cc5e956f6071b2a4cc266bd6722b78d016c51bac46caa57f1936c964d732ad4d5cc7fb1443f582a0e143a2ca9ba95924bb38efff5e88ab7549bcbd80d554871bca8b8ca4f1194e60b890d17c15145c6e8267a775c238dce405fa9c5a47affae80502c13f5186d6bfab89070c99b0c1547b1575b187face41ccc862711fd7362d39577c1feb', '\x79e29d8b3a8ed9b551dc66a550a879128f603bd95e7e6df9d0a2cb6f9d5bb1e9', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000003tamq06rjb8', 1792701000000000, 'account.opened', '5uqswpexfxbmi7u7xu2kaeo4tq', '5uqswpexfxbmi7u7xu2kaeo4tq', NULL, 'veut2xs2m6vn2vnb', '\xb2b3a70147aac2cb677a6dd6c9ff6496fbdfdb1aa69a697347e7a5b827b4b8ab7297ed9506e87fce069e3d934a4535ac3c4d2961650ff24c7255fcc67ad1c0c62995a245433ca9a8d1e9d490b3fb995308bdacebbae08e87019d1b98cbb946e2935791341574fe0bbd3be7c702026f46ade10f2090b9569f1f99f71346ba0b48c351f701e871f607407f4eaf92897e278a017abd696727a8be646ce173a8f3', '\xb857abf057136678e72c83f8df2e85b75301d169b84815a885a8efff02ea0318', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000004gcfnmqv924', 1792701000000000, 'signup.started', 'lbgn4xwdpaao5nmzlasfymlad4', 'lbgn4xwdpaao5nmzlasfymlad4', NULL, 'nsquhpp4k4cwgnj5', '\x25c54defce1d70ad9337accefba5dd6e2dce0df56df325b9009d99842d7b1ac63a72e6cc65666a843f8883167ec5aad5d5277c4607d7beb4786aec4e786f425b8a12d61976711405eb33b61719ecfb08adbda317e4d666e195e0e8f36453d934d723b1046e3e89f7792e32b44effe45a8fa180da06ce28b35ea07bf8f88ee6fcc325ddf6', '\xbfd29293f437f6b962d4cfbfafcdab5031c6e7efce1fc5941ddd06ca299b9000', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000005sjo5kujskc', 1792701000000000, 'account.opened', 'lbgn4xwdpaao5nmzlasfymlad4', 'lbgn4xwdpaao5nmzlasfymlad4', NULL, 'xeyegjp3uaplfcz2', '\x0222e5f9269d4e8c05fdf8a433916cf7417813189d87e26dd1c10ff11c204edb1847c476b14b5e11b2191b4945d528ed3319ed39d19c296129a66bce0dc01dd80161ab16887a1a591570a25cd080c5fc292721541b7e7d935e9e69fe6cb69a8ca00cac74c635999ee8f0601bc63963cca2f8a565d910931a50191d00e7dfa7284b2cda281dec7e5e48fdc4f44af5d9aa445d79466ab937205777', '\xa8df9ce2bad4cbbf63806e0ef4d0b152acfacadcd47f0f98db5eb6b2597c36bf', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajqjk0000006esmks6p43c', 1792701060000000, 'session.started', 'lbgn4xwdpaao5nmzlasfymlad4', 'lbgn4xwdpaao5nmzlasfymlad4', NULL, 'niwtblgmkzjdoy3a', '\xed610fa4d7ace2d819ed4c7129ba5f24afc23a9daf528b6fc44a9dfcf9018b176af0dc426928323cc118ed45260847c6736b32b7035b83da1f98694c5d8d', '\x0ded3045d778639dd201aceeed9efe814752b08f28c4370636e19513698930c5', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajqjk0000007dr6nobtbhg', 1792701060000000, 'account.closing', 'lbgn4xwdpaao5nmzlasfymlad4', 'lbgn4xwdpaao5nmzlasfymlad4', NULL, 'qqbw7hxtgdgl6o7t', '\x0d6c00318e802d7859f568d6f9362cc2336c3c5f31636c61278a1751fd7313e98010064184e84608d69bf9a979358391f42d7d65ff74357e90325ca17b2b', '\xb8d4b6ad7f8019e061695ffa968b734d05c0f4593bbe2b721edc3da804bf3bba', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0018a40000008uqevjpjd88', 1795296660000000, 'account.closed', 'lbgn4xwdpaao5nmzlasfymlad4', NULL, NULL, NULL, NULL, '\x7bd86f8d12079597f82597ccad15be617f87330c53e5687cb0aa84381f7a91b3', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0018a400000092ms4scdrk4', 1795296660000000, 'signup.started', 'is3tqsx4ztthxof2thn6hq53vi', 'is3tqsx4ztthxof2thn6hq53vi', NULL, 'h37y4fxc2gnahbt2', '\xa61e4160a69fdc715567a45ab5ec8e307d7c8fa4015ce924bffd785944a009a7d3efa6a5999a41e9b583d8e087ad30ee1e968a9bb63d7ac666c3d85da0861f333deb0461d9ea4ad912e82c8e1cfdd75c6c53c03298622bcb7012ec3f8a49b8ffc6ee09ece01d0f822f2f8b3c66fb1f8e86d6d1092b9318bc4de36fb203b2e81a03fa0ee940f7bb2fc09387bfe9', '\x3ff7d4ce40bda453fa63db9576f62e4cc3601107e6c4825f43ea3127eb331a46', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h001mus000000agt22854dro', 1795296780000000, 'account.opened', 'is3tqsx4ztthxof2thn6hq53vi', 'is3tqsx4ztthxof2thn6hq53vi', NULL, 'jd5uz7enpftyztdj', '\x96b3b2a3c9fa7aa428559e233c24520e5b6791b715d0e93694580a7ca723228bc9752b26b84d5ccabf6817678552c45b7dc2f3ff62d1153efb88c11aeebeb91fa3a4f02b06407013e5d0accaee04b741ef7fb80186c58da38741c4c4af01fd32afa913290f3b2691dca05edc70c9db71537e123e0408676a25b504700bdcc4a0fee05b42116dd4f14d7280926300f0c94cbc22f4fa8433f8cf1b72c54d387db4c29cf9', '\x58cbcace4f23b1964d1e5105acb641d3a4370c3a73979ee99b053fc6c57cb870', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0069ec000000bh0c3ci4h9g', 1795297980000000, 'signup.started', 'vbkgjyuevvlddnfsreey5u5zkq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'mt6nprmbikmnqrpa', '\x713e4a7460dd531b6777f2c4dce25dd2aa3799bea07d7e02ffe1ba4c5471dec4ffb8699d054d822230016efeef41f27c67ecee254254cf3931c3485f8ac085e78c43fdba72737005a256f3a50311a1052bf4bead48081a71dace777b4082eefaf8cfabe343279264308d6b7cf3bb16886118f40d2e2ea23c6ae1bcd79ad5a7e0d9978da47274102f', '\x812e5c9c17d0e7a329e7a198fc2ee16f8e8a4a95619dcbf76b51b051648f0345', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0069ec000000c43pkenu96c', 1795297980000000, 'account.opened', 'vbkgjyuevvlddnfsreey5u5zkq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'lae7avfqisasu2ry', '\x1fc3992dbba5a04450f7480257b4e6087a092aaec0e4c20ecb92976b260d440f144be17b93cd3686547ea6e3c3b3bffca36ca34e95968c41278bacc699c406529eb427bdf6c09c00d96e0c2acd66e1670b6c621b917aa67b623495729daf1f26be0eeeca94a36d6864287606dde7515bdf8e5d0638d37815db64dcd3706087f1d424f53da459a3f894b24da3ec3699a195206a75eb3d8dd0caaf7511f2a8', '\xb74be966d51934297a0d430b04050925804dd9e2809da54885c3d6ffe11a3d4d', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00arts000000d7jk89kg914', 1795299180000000, 'signup.started', 'aphwtg6q2zy53ma3ubw6bye3uu', 'aphwtg6q2zy53ma3ubw6bye3uu', NULL, 'tdxnr5xmfygnqllo', '\xebaa1d14ffbc42ad3bbc28719fa913df8b51e78d05a058bb55b539ecdd4038ffb1827850a45ab4cd8df88ea8c825e37c7d60bab9534517e493e7bc7168003add46e222906c8cf51e257773160c5aa10b1177dd5b0b1b01976143753f776326df334e01db3641722457a8c664bc69d9024a441f727c931d342f2d51bbe5d86c45007b', '\x772c2a4d0dbd647917525a96a3bfd540510138ca5bfefde593c1cde6d4c3ace5', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00arts000000e2s7se5a0j0', 1795299180000000, 'account.opened', 'aphwtg6q2zy53ma3ubw6bye3uu', 'aphwtg6q2zy53ma3ubw6bye3uu', NULL, 'jn5m2difdcc6drnj', '\xc5d8c5b2fa2a79b9edecce852a37b47935cf13372b36158fcf69f369c84651b2a3f7b26cb4750e4ee37bac624dd290bf9ffe4f48e097ef9465e5416d0d1583106cfe9ba33693a765772cfee113c515a05732656e6da845866d9d29401757c87d5a6f663fc6f2e63ed73d784034aaefa2213511172980f8239163e42396718773801d04074a8108352acb53bb1c75eb1cec9651e9f9ccd2cf', '\xbeab227fdc86fe052185179dd0833a812704eb9e106b9bc0ce7d7575e03e06f4', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00fedc000000fetcifpm0hk', 1795300380000000, 'signup.started', 'sd2d7jv7r22xyd25rkaruxbppy', 'sd2d7jv7r22xyd25rkaruxbppy', NULL, 'mj7w3vuydscfovd3', '\x2847b987e5499b66426660e9e3da81cd5a93902dff9361a194b9cb03bcc5cd33f9f3aa509e5506355ed7a38edc33fec32e0a7ae25b9158a8c572b5f29c270cce153411548ced5995e98314521491fc23c4c9b6bf0f2d634421f983465fb8d9b63317bef69c267158e1c98ffa794de0cb3b5badd6aa01ffa36d8acfca1b35c3bbebbe208e', '\x25e849af948b0e81c5fb0b738defcbc15c57bb920990f473d959f3039a348b11', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000gvmu0sl0gt4', 1795300500000000, 'signup.started', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'nlzwlv3l4bq6xelrl7hjgtjwlm', NULL, '6t3dgkwt5df46iy5', '\x22f339520bb9bd57a81aa7a833308300bf1966753f21380f55b7bb0d153c58ab643efc5094189b185bb5a7aadbfc6eb4737789ffab928f830e267b5e2171f792e9d8f5aa3aeecbe3a60492e4f4e82d4d5b8a959b1f831b7797e985104b2c462714279467ffa16ecce451942259a1e50f390c240a5e0069f9ae3045fc662287ab6ca3f0', '\xdc9bf5cba2ac12d55793f23c1c15cc938508001d985845dd3e04d8775b2e39e7', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000hcul1jssjso', 1795300500000000, 'account.opened', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'nlzwlv3l4bq6xelrl7hjgtjwlm', NULL, 'w7gqy452tgofvfiq', '\x7a737d8d11c664b4f92c08b686b11e8ed17fc29dd30b7cec05031c46224b45dd1627aaf596bd66c79df45e8aa069752a16ec59a29c6ff111e056d7de515edba0d3fab6cf1373ad5c08ebd05ef5fb0bea1debdb30bf58e2243f7b9d274c3079fb3bfcb925427762596bab9520523e284d9b39d6ae760740df5f37cb81064a674ced3060513343c849581c38e1945003f51b9e2591fd29e2e3b2', '\xf9973c1f206a67ae572d7e4bcc0c3715372ee3c4ec42572dcab37a0393927d53', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000i6fp3qllrc4', 1795300500000000, 'signup.started', 'llqdpchtfua4mj6y3u3rtaexrq', 'llqdpchtfua4mj6y3u3rtaexrq', NULL, 'rmqzqkqeolypgqgr', '\xf9dc4c11c5c8c2872f25a2e0a52006fa4a790396e9138e363322cca99224f8faaf3a7765e3ec93b7d4e77083cc37a759c5d3f63cb0a83f942fff1e70a3550d23e01bdf86dbe9a5119df3f9f2284da872bece6378d6d1ca8f1899dd438941eb2be403a7dd45e4d8e3601b85dfbd81ae07f6f4f56ac163395ed61e679533b6f293b2fa761e307089', '\x23c81e9a1060fde07c1ea1995aad04c7c86529b9a8ede9fb527f677f125fd742', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000j9jdfs9v7dc', 1795300500000000, 'session.started', 'vbkgjyuevvlddnfsreey5u5zkq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'kba4jmi2ybgucawp', '\x23fd610d04318c2ed3a64541ef35bfddaf8ccee0ab70093e8edf4c871dcff62c5e7b469730cb18dbd95bd9c5c4042df2eb8a16ae75093c496152f4b2e9b4', '\xf719bc2e94755fb0b5195388876d3738ff33c1c8e884331738277586623691d9', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000k5cee5q9bs8', 1795300500000000, 'session.ended', 'vbkgjyuevvlddnfsreey5u5zkq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'efgtwt4yy6pjt7hg', NULL, '\xfd7d96c7a4a5d65bfc9f0bcdf2410d6888237db89a4fca0d5a56a179189f116d', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000lfa4jf4r52o', 1795300560000000, 'session.started', 'vbkgjyuevvlddnfsreey5u5zkq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'v77weyfcutjvneqh', '\xdbe5bcb4e59c4d74544e05d056c4c8930bf15d4acffdfa346e232fa6888c986069e5ea3bfd75216de74cfc6da10938f80803a33830f23c857abbb7aa1ba5', '\xe7fda1248a10f8a36e770b9319724dd00252557c713695e2aadd9a00e926139c', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000m23b46dl718', 1795300620000000, 'signup.started', 'hpgfzxxr5nhkfps7dxxw5fni7a', 'hpgfzxxr5nhkfps7dxxw5fni7a', NULL, 'rayet3nxrrpokufk', '\x6483aa0ac231cc448aa1876ad49a0079261c0bd2d67cf1bf96099487a8b5b49244490655e263b63b9943f97b0d89b02c7b87d9da203088037431c639df995589ae8d7e74752e1232a9bf7d21eaf5808754828aa4c2aa9608d9776ad64b93d9764c6596cf9acf98a60fa7bafdc44032db93476d8decca76867fa77a78d4ace9bf53e6f1f86d2954cd1578', '\xc572a5589bdf5ec639d59e6015ab01d0f5bd0da2abc1444ddeab35fd6e4be755', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000n0mt1r5mad0', 1795300620000000, 'operator.granted', '5uqswpexfxbmi7u7xu2kaeo4tq', '5uqswpexfxbmi7u7xu2kaeo4tq', NULL, NULL, '\x17a740e50b8a98c73015815aac5a5b318ee95a156ed98c843f60050d10340dd175142ac2e56d10b5debc37a14e6755fe055160f4ebf68072da608743fab959a8fda6e7e52e2722b841c295352da4752b414b11753b66f3b4065849568ad18628efa5', '\x337ebb9863ffae68beb8d1609d0499283402a782aec78eea69ca3cf1ca538227', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000o6lvd32c3rk', 1795300620000000, 'operator.granted', 'vbkgjyuevvlddnfsreey5u5zkq', '5uqswpexfxbmi7u7xu2kaeo4tq', NULL, NULL, '\x708130cfee3e8246709784e6ca6dd318dde71d04b72b1257120d40c7b8fbebe0678ed5a20ae81ddd4dd8870395fe50f63cf8f00237129ae50c7be43cbdf4b8aca10b0507ec3ee142db67e197cc9c1d68f3ae24ae908c2738eb312f1f59b8f2accbf8', '\x1fbb73fcaaf42ce5bdf770039e44e4577c8d2a9e513baba0c5c84729f175b468', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000pnhkin2sg6k', 1795300620000000, 'operator.gave', '5uqswpexfxbmi7u7xu2kaeo4tq', '5uqswpexfxbmi7u7xu2kaeo4tq', NULL, NULL, '\xf59ff92333ff757beaaceab32e5e434c9d73fe99bf94b128cbdc44a91adfc7511c84acbd41fcb81fa8c10570b0e19d8a858a412bf396f08dc73c5685511c1aa10a42ed8cddde399cc16057b97f83cf84de0c91b7fece0dc81fa6f37c1dcde5d35de7aff2afcaac15cd3101c41503fef20f3c115d72582880', '\xb70a394ede7ecf924beff96a8c13d4daa1579c0e92b1feb32e5e38edba3e20a1', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000q3mb652q7n0', 1795300620000000, 'profile.company', 'is3tqsx4ztthxof2thn6hq53vi', 'is3tqsx4ztthxof2thn6hq53vi', NULL, '4z5aebrrst56znc2', '\xf199acbb47b68825c7ec397e5303acb1a447ffc39219417dee54ab95c1f03a6b0e856fb2d11b64d2f477cb7228c6d5ffc41d2f0ee9db8333bba35b1282dbc3060a934ef25085bebd52d382a183c352924e292596f028556d69684fded0a7800e34e85cdac719b1bb2fb502c4ae9d7f877e49adb58fc94071dbf193841b1b9910c350468fec08d4c8d67116cc10f755ff64c427f44e631baebf3a4601b22ca97692e589b2496c85c2c985a219cc832d0557e5efbafd2b9c2ea5af3ad00defe247f34f09ea872241a9f0a211c966fd993d24f0f0d0bf24a1574c38322f7b3a7457777ec50d5a82f9772b723f0917f58bcca8f08d4a291dd3aedc01b245dcd398ebde3bae2fe0287964295a0ecd790eb8b65224751aa2ad25dd5f485386b37673f9ecfc5ac4015483e81b9795905da0f6e18c9354d6', '\x02c170b694bd2432d91924ad5cd96385150ea7779c23baeab244b4be0a9e6cdc', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000rk85ts430to', 1795300620000000, 'profile.phone', 'is3tqsx4ztthxof2thn6hq53vi', 'is3tqsx4ztthxof2thn6hq53vi', NULL, '4z5aebrrst56znc2', '\x48a0b1a0097559c1b827a065585eed4a799e497879c984fb55db317b7ae7bf0df6df586c18b1015f917730d5f5d3b89fe637641a01013c832868eeff1d2395dc076b70a7e25e2325d97e4d5f1d3c3a446507baa3fd100bb0345e11c37d536b6bbead163387600345cdec8540af73e8731406dfe04106af331166d34aa699eb0f9b890f1472', '\xaa803b7043f2c067c97c7e334808c3b6bb3fa624f913b7c86feeb4d1a538c568', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000shc2d8tlirc', 1795300620000000, 'profile.job', 'is3tqsx4ztthxof2thn6hq53vi', 'is3tqsx4ztthxof2thn6hq53vi', NULL, '4z5aebrrst56znc2', '\x949d4ae3c245eca1181a2a6a12a556386baa802ba2786f26124d3d4e02601882e4ef091f3b5d37d8e2f2cb014e90a80f920cc16f3c25c6591caccb1fea364346ea5eaeb4cd866e61ac8d49bd7d111f83aed8452c3422c212d0ba9bedbaf290834dbf5d80a33b4a433cd7491676d24d19bb49b1428fa0b52f9c492e7b66feebbec0', '\xabb33ae8ce67d15d1338398f301b2f959defb1f53c801749ed39cba40ae2df30', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000tuq8jmj7apc', 1795300620000000, 'profile.company', 'aphwtg6q2zy53ma3ubw6bye3uu', 'aphwtg6q2zy53ma3ubw6bye3uu', NULL, 'hmeh3vmwwwenwyom', '\xcc4c22de3cbb173a1077e8025fab5ddedfc678139a7d3a346ba4aa4382586fb7ada853bf3d0b069d41f3ba20bf569698bf4e299bfdf62b6bc4aab05acc078c714319da002ed7e10865cf69ebdb672c6f01a0b0d345885a40baa7d673f519e44ffd2ae033453096938612aaafb3e52a3c8d7ed267ca52023bf4a1a0938fbd64247ffa320b86cb8cff5d213b495c90a8dbbd5a0fa094f9619d2a0b12820fbd9590b9d4e9ada79f148608cc5d235fe6a8564a12fbaa1b45dda2394b9da517380d95bca6a1c1e775499e35180415c4c0e941e18764480a09610f54acab4a42c9d1d92b74f748481ae9f9df2ed1da28c2d10ab284ee79db4acee1dc1936ff57ddfa2f9c998e18ef2c0a6eed0a82f6f4a400bd478f0e8705f46edad12fee3bca1ee6deba01433e911f5adc01901bfdd8dd143df092788df5', '\x0e93d73a3ae9075d59117d120d6f4a7c176d82ae75734fc4a6f1dd58cc3afc63', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000ust0oma0k94', 1795300620000000, 'profile.phone', 'aphwtg6q2zy53ma3ubw6bye3uu', 'aphwtg6q2zy53ma3ubw6bye3uu', NULL, 'hmeh3vmwwwenwyom', '\x6a673638b040288f352f5ed83c4806748c0b601c980d5959d49d43f709ce9eacb801b157fa85a03ace75f51279aad37e98192073e093f7c55114986f0ead21189cb58850fda66b0c71a7a58a000300c5ec7e90835b4ac52e59555eb348e494542cbcb633bd0115d36cdcc0c572e0dc6a7b738b21f8cbc4ecd8670cd0efcc376fc1828fcb41', '\x1bd811089386a8b036a91e38db54f031411c15271b744285bcf87c6f84af36a7', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000vg1hs686akk', 1795300620000000, 'profile.job', 'aphwtg6q2zy53ma3ubw6bye3uu', 'aphwtg6q2zy53ma3ubw6bye3uu', NULL, 'hmeh3vmwwwenwyom', '\xd064977b6ab65e2c19014227df32b96388259ef529dd7e27319b0435f738a157d76dd3810c697411b00f6578670ec07a85ac29782c9c426a9ed18efa17bfc99bd70678dc75c7003f18a0164d3e07667a146402dd3bc3ec76e381a4bd285bb55ee7161c46dd228ef9ed6ff3d349378addc796e260a04c0c582968aceff54820ec20', '\xbd93c51974067adaef2b7f4d9933a2ffaec775c30be90edb90308c4c416de1ec', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000010o5g3gnabf0', 1795300620000000, 'profile.company', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'nlzwlv3l4bq6xelrl7hjgtjwlm', NULL, '7oieo6dookbvghpz', '\x60d09cc353eec06b119f9362cbcb293dd8d027975857228c9e347166de359324302719dce9d5572804d39532a3213eb3a4d3ad1fab0a033d17aa0fc8f43d8190a069bc39df9d5bec361e243973ef311d8bb022508a61309e400a46b685d96c8085fdd0d5421e89b001e136300f0a62653a1dfe86a91978b186728ad12b611dcdd66c4ea2e17b9cd26b007765823410d95929ca6a9f999746aaf017f7b4c2d92e335cfee5e0bcbde88a44ff618af7a23aa4261eed885c8642b869c73ec80879d5def2ce149947bb9916fe6c7fd55d13067ba0076532339a98a901a2d35537b801289a2052003fd2b17e12938c88a0b9eab017a16c940c79adf7eab5ed4e275157447ee27759342a1ce46bf724d5a768e91027d02b2dbee56310cda91c21c621c063dd25b23034ef10f07e1fd45ac0da092cf647db71', '\xfe869210874993a9fdc2f9569e5d008ee01fdfc17fe94a987f0961c5a6ecfe73', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000011fmjer21pd8', 1795300620000000, 'profile.phone', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'nlzwlv3l4bq6xelrl7hjgtjwlm', NULL, '7oieo6dookbvghpz', '\x6c691711c0a8a44df3ac21007a611d4a7b5f0db771386ce32441be04c34b927b3564566cb03a0548b11723dc92add72a22303ec842b913074a83a86f434ae0bec9f3d15fb042a16a0458c55b359f53b031526b51c107c1a3bb40a82b0706223e0b362bde9e202437b0e2d44312ee53ad7e1565face9b02c93bb1d44fc9812c34524e41dd1c', '\xbf75f82847970b731e227271877293952570420ea39c85d1ef72a65edd3aa611', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000001258u2pp8rco', 1795300620000000, 'profile.job', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'nlzwlv3l4bq6xelrl7hjgtjwlm', NULL, '7oieo6dookbvghpz', '\x0444693a20ac4fd9991ea3cab4150d79dc6852e2be622448e75d0c357271747ec87cbb1df0f2d7aadee6d28910f1d54ca8686046e7fde4a5fa0af1cafcbdfb29db871e61d9d821af3465f42bb6211b891db0d5374a945f4e239994fdaaadfcd2a4421d5a94c3fae754b21bf0eae7e6e5c3c8671e3000708673699940be1e31fdca', '\x92e37fa02974e13de86970f16a54a4349e81023710102546e0e1b9e201e528f0', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000013rqugn9amjg', 1795300620000000, 'approval.asked', '5uqswpexfxbmi7u7xu2kaeo4tq', '5uqswpexfxbmi7u7xu2kaeo4tq', NULL, 'oacultox4cpgdeiu', '\x59824f688094099494c9a3822f36c3117e558b3b0da0945709498e35bfcacd43200336ec7b3727331e2ab3ac05c572e84d83c5723927e0871b354f4ef1c06fb64caeb92f7f7083eeee3f7e75e28201339d69402db622a63ffa855abc7b75b75a3cd9a4fd11f6abb57ad5cd93267b211d2ede0ad699d7e0d9f9ca77dc297a8399fdc3bbd7b732aa7be71a', '\x06e76bb14792e173470a2fc00ba526bdc693360935a7422ebc557f44b6dd53ff', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms00000146bnnnh0bkc', 1795300620000000, 'approval.approved', '5uqswpexfxbmi7u7xu2kaeo4tq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'jqhqhkgln46gij4k', '\x35c9bd2c169b034d770be6a0757daea6f69e2f76db00bc6da8bac81a5aa350ac03df8dda28f4c2b4aa4887637a98d96adcd316e496b54a89b528ff21d10603e6b631a7da5ef3ba1cd522e779318879dc5b5e73620eb65ac0c7218beed0edf7ed6bdb17fcdfb342b2e52c8fe29e29259adaf9d497a28edd0c8b99296df4a935b0', '\x98b7744b19eb4b42e7af07d9d6f612b686b48dd8eb0d36200c480cac94f90898', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms00000155qc0g1m0mc', 1795300620000000, 'approval.approved', 'vbkgjyuevvlddnfsreey5u5zkq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'jqhqhkgln46gij4k', '\xecd45f6de0404526bf3a9f018da1e93e511be45b852d8bdc2e35824c6069440a13397036cb4dd234c95ad1d48e89b311d26ed1e9ee5daffc2a77df4c8a8c86e1f5c0420e359539e4e8882d5b201f3b0651eb54ed85b772e0a5b6a8785a0d2b178d1f7e01586417dd518282e1eb7872d7c578029b44455bb2dae1144e4bdc28a9', '\xd51f623fa95a802a355a25b67d7f3088453c6b85c0d99a86314f23810e230d13', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000016g24ni7vn7o', 1795300620000000, 'company.merged', 'is3tqsx4ztthxof2thn6hq53vi', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'jqhqhkgln46gij4k', '\x46363068ec4921ad95e69103447b032e4d344518e8e86992eb2afb025fd89e36ec1d7eb928a9deac5aad7af0b5c3be8322ac9749fc4bb46ad9cfbf39ddf350dc13e07ac0846f2c131319399f6d401552e6be741167df9c8789651db2d3346fd616238d092e3a6b441a84589cec114386d37661f59c51f954e3d19c601e35cf07b033cf82a4d729cce0561084bd5c997b94e79ff53e7fa5a5c51688d5d0f1bc5bca6d7ed57279ba42320c7dc0bf0e15fd14fa0b2dc7a74eaeb96f96f1e71e938a6d6c11b0516358845eaa4e68628604ccff9149b09f476eb02447269d505f0e53b2c7ea0fdc8c65df5f1aeb6b27270f81285c81ebf793e9b7ad83fcc77adbb529afc2c8012bca826175a2a6d17704493a0d5bf66ada2f8e00188fa8ac0d', '\x230169d3f3d483e8650a4676fe01a7e7d88c4c9d44b570a25bce2a64a143d196', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms00000170c0gdp69g8', 1795300620000000, 'steward.company_merged', 'vbkgjyuevvlddnfsreey5u5zkq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, 'jqhqhkgln46gij4k', '\x4232b63ec807f732259eebe416644e290803cdc98c909338aeb981fffeb9f9ba6d52df5c9266afa942f992085d8f8c6dd22054cb7104e709a36b89e1351dac85ed6037d1683f0b15c92fa0a7015a78b9a58c7aec39a76f4de01cc4223231968c5fe4c98f5757fc4d66e97bdc5a5aefebf49fcecfaa05021e9b156a53ed81347dd3a3eae7922b172bd408514928ee280a0beeb9b33def0c5c9e99c184f5bb18e3b7aaeeff2987c023cfdd2f641206054d4e34a2a115ecb386d36337f79d29f84e397900d90deeb6e3f9d1faef543d58ec0a0a890418983b7e0ba163d758bf01672059fc6353f09c4abb5a37b58299c6a6f6241239e93a5dcfb6e6b6657716d4efce027817464b96c1a929e3e78e74af', '\x5c7723a87adae40d5532ea28f90325b4ef74010272df6e765b922676880e0fb0', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000018956jm5hk70', 1795300620000000, 'approval.asked', '5uqswpexfxbmi7u7xu2kaeo4tq', '5uqswpexfxbmi7u7xu2kaeo4tq', NULL, 'oacultox4cpgdeiu', '\xcc2a5b98eb7313a8303d1edee188d9dd4935d92078f624ccd2580f6739aff924d2006487e293922bf83392133c126b23a1c33da1eccfa7e4b75502f2fb6a54d45863cc3e7fdd3f4860ebb7aa12efe363cdb435abe602d8166774b392afc7fea2614a39f5de5abe23005b31609b5bafb1c555c100d5353d162faa0297474ae588843c10e550ee8a0eec62', '\x0d85caa6314209ea0522ea53559a20bfce4709c67250c7cea542d3a2f62cf051', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000019l9lgc0jebs', 1795300620000000, 'mobile.asked', 'is3tqsx4ztthxof2thn6hq53vi', 'is3tqsx4ztthxof2thn6hq53vi', NULL, NULL, '\x5df0d5dade1babe401f203fdfdc6a8fd6bc37cf75ebdfc86565f7233b59480af7da827311ffd77aa37fb48db7bb2a3f37f261238b0dd21096c2b945f80206805f9cf538e5e9127e96b23db29419963d91f214fa3cc35a8496410edd1bb91e0', '\x25cbfc81690f7550041335a83e50a62811f87bb7e73d168fe330be81d9cf797c', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000001af5e7md6h3g', 1795300620000000, 'mobile.set', 'is3tqsx4ztthxof2thn6hq53vi', 'is3tqsx4ztthxof2thn6hq53vi', NULL, NULL, '\x37d71cda63c55f739e3ea4182d3a4c957bab3cce06f2c3bb662b711cce9e4e7b1eba99ae999cdd050699ca636790ce0a3628e387323cb3ac690c934b11e1eb917b0f60d342a0c2723c35d523903f8f3b72bb87644d691fd279ce2728f1ab2c', '\x17c3c2c6f7ddbc01998572320ba1c1e406f956a0928d1b4d9acb5faac5425a55', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gqbk000001bnejifgkflc', 1795300740000000, 'mobile.asked', 'vbkgjyuevvlddnfsreey5u5zkq', 'vbkgjyuevvlddnfsreey5u5zkq', NULL, NULL, '\xae11e61840808346943186e80ede4ff0244cef747db7dcf0d9bd15ce681b1cfb339cd60cc14c8cebb850f43255c466d05dd4a210d82b439aeba3929ead4d6ed096a5d18b8d71a7d925ec5564d9c1f73fc4a27c2c3eb9fa74e09be48653222b', '\x17aa97857c577574a0655e82846573c833e0967efbccce9f3dbdb44423273ef3', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gqbk000001c4f53kfljtc', 1795300740000000, 'signup.started', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'iworhlaytktkjcav', '\x71983abfdf399f7e6e138a8da942bb0d7c9f6672f5a4239e27f11c7951754aa73143693f26dc41525222da4cb1ea83dda0db139c31d73c029210b583e4e67c417563c653b0361328b9032ff246d4e9154b41bd4a5050b53f01d58f8f07a064253400f5c6a072d96e212d06aa3bdec7e32e4867262e76b70c89da12d232d1c7cdd6aec7258a261ab9e2d2', '\x95c75c437ebf0f0396dae84ded3128b82fea96ee07afb38f39b5ea15c87bb980', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gqbk000001d7qj6b6lj5k', 1795300740000000, 'account.opened', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'p3zqxpmijslvg4ar', '\x29e18dbedfb0f4a7eb60301fe88c3e0add0d409ffe40f108a6edaa904113c39b5bdb2b4bc29468562ae17ebfe920651bacd576577b7a658f9f7be69d80422bf7817ba7e04a773e82762c0e841d6c9ef60565c3ef7163c6203ae7eefb2f916f1ccbbf8a52ecd6f9f26b396ead38068426bc865f59f0e7ed22fd3e0a18132679820860c37e999456cf5f45e5e94ee964e80513bb52aaafd5559d4df36d77a8cda8', '\xdaac6a2682530015273811e64e0ce59eef7ec0759b07b68e8a55f61a235ee199', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h1m0000001el51u7tgg2k', 1795300800000000, 'session.started', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'wriqg3s5xuv6zyh2', '\xe523c02d943c1151f7c252028a0caa834d437a058cd9794725b6b0dcc6142dd0751cd36250d0518ccfb5f442bbefbfc326527b4b35eaea1d861346386087', '\xbb100ba9f4b58916598b3f0a1a7cffcda04974b835b42ef73b5d97cdaa8cbed5', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001f5n3ga7ame0', 1795300830000000, 'factor.added', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'qw52wqt4byyxiemz', '\xd6834ec26c8e94aa2175fd7bd5abd09527bd78af3ede50f21895b87d5537ba9859039131a4bcfc42d0d0f4ee6a4899515f7d44e2b7913b71adf7cba8806a742c58072a08e9a767dfc26f49323a854f8c0c04b790201c5af6', '\x496ea61017a96b0844a658c3c2aa8da56497fabd4430bc1c759d9f50902f5a35', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001gk635j8pfso', 1795300830000000, 'recovery.made', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'qw52wqt4byyxiemz', '\x05b9b6c4e0102718d3a539ea1c13a31ca9030ac5e6e6ea7d5d3be2cf6b585f825db3dcaf783786726afb1441200f5359f824a1dc98f5dea9da7757e13942', '\xe836a84b21cce2b8b3a9b4675a454ded30058e46a10839a0f326fec26ea6d3a4', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001kgksg8ii9lk', 1795300890000000, 'factor.added', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'qw52wqt4byyxiemz', '\xc542e75df3f5640fd59f9cb17f2199b0cb53de45dbc22251ccedf45a9b659408a2307ace3a3d8c3804f3e049dfc15ce6a67b9e89eb860c59107231b7ee2d8c71301852ba5a7f538f09c20c3097454308adabb16ecd8514', '\xa58e01f24825f8d5ccbf68f365ff54bdef325a17e518409e4ef7303b6c21e488', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001ltpek4p8d0k', 1795300890000000, 'session.started', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'gzq6rkz2oniylqlt', '\x34050bc12b8fff01032eaa9cf50f8f5f5c2f01982489bbd4a9795378b220b9f3660748f1adc278f01f1822cae1e6ebe15b4519016edecd48cad517f16734', '\x05ba686a54e3fd742cf678b69b2c68c1447b78496ebb3a6823311f9c285044ab', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001m08dk6nmbls', 1795300890000000, 'factor.recovery_used', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'gzq6rkz2oniylqlt', '\xef3e0a0f687231b49bf62a5511821e8ab5070d4e463e75847a392f9b05dffa1d796237f4c824b77865c7df4dcc9ecb0617f6f0f1dd9fa20f4ac3a4a79de2', '\x5658e67f65a197dc7ed8be265b1a43d6ead5aecf7db3d9259967b5602740c250', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001ndbl45780pc', 1795300890000000, 'browser.remembered', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'gzq6rkz2oniylqlt', '\xa1bbf0defbe0048711844d695b998101791d1d609d005b24f508295fa74309404ffc7e6012f573810746960ccdd877661a23c465f62f90699f53435b19f3', '\x77e6d3ee6a1396ec167292e09a3c6e5865ecd182bd660ba343e86f8ffd811364', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001o4dsjapdt5o', 1795300890000000, 'signup.started', 'obnlluxzukdaf3gavl3cz27tci', 'obnlluxzukdaf3gavl3cz27tci', NULL, 'lathyr7hkhxnvnkk', '\x32199eabf4ade9ef889872020234fefb5d00b6ae0240d59783c3c76b9edbbf61184d0e0fa8f2565ba1f6113462c88d070b21b2ba448e406dbcb8f33d810696d480ecca70ef5b7eaecc76272f5970d063ee2722d757bbf7fc3c44a7bd05b349e22fcbfaef378e3f91d31d8d015e90b04d5cd5d36ed84371ac7e33c005cdd5440cdf30', '\x0462d91851c143b28e2172c4a7942f87cd50dd311c3fd4533a9e39dd0fc6720a', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hraa000001tv63o2tp9gc', 1795301010000000, 'session.started', 'ccpsl4cf6nabfd3qids2klfcxe', 'ccpsl4cf6nabfd3qids2klfcxe', NULL, 'j5nci6em72av6kln', '\x1721f096574a05c96e3d3e852a6fcb7509b24873ca8a4fdcc2295e50eb9aed3944a6abfb84c1be3bff3394aebba943cd09f278ca472690bc802179f4e224', '\x8acefb9883b09c3d0ea53ca332da3bb1121a98754f43d43fb65ce211c8f9dccc', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg000001u8m0kuaofs4', 1795301040000000, 'factor.added', 'ccpsl4cf6nabfd3qids2klfcxe', 'ccpsl4cf6nabfd3qids2klfcxe', NULL, 'zuwg37urzxtstbv6', '\x907928cd755800a2a9d5bb271c5f94494bbfcc5fe9dd9c51beca0a5797b712ad481862793963c2aaa186ea1ef5cb3db9c26cb4d3783836b061fe5e5a6b83cd17dbb55c013d36e968bc22bfe5f81aa2d1948e8765e2277a31', '\x60d816e7b058d123515e5f9e63f37772b217c542a5bfe696c7eeb7063a005a02', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg000001v26la0oug9s', 1795301040000000, 'recovery.made', 'ccpsl4cf6nabfd3qids2klfcxe', 'ccpsl4cf6nabfd3qids2klfcxe', NULL, 'zuwg37urzxtstbv6', '\x6baf2a1c2926e395be448c9349d74a0ecda7df9d1df0fdf85cfde6c2f607e198b86c49ba81b0fae45ef5d725ac3b7a3a996a94b88c04956229972db30cc5', '\x6e07e31c257c4295f502d293680cfd5990e9be16fd4141b7a3ec2d84c979713a', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg0000020g02e4ain08', 1795301040000000, 'lost_factor.begun', 'ccpsl4cf6nabfd3qids2klfcxe', 'ccpsl4cf6nabfd3qids2klfcxe', NULL, NULL, '\x14e4e48b5e035a9d08e41dea933a02d2129707639be9b45f6e34b05b3c05e627f6c92f55553c4a13fef440e3c7e2249f2d501d0c150e84eb44dd26bf1d3c', '\xc4077b69a8fc855ce0ba123ffa1545363654f5c163cba1f51d869e5c48500d64', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg00000218n2ph4agsk', 1795301040000000, 'signup.started', 'q2dr3rrqcddnojmgx7cxpxguta', 'q2dr3rrqcddnojmgx7cxpxguta', NULL, 'tdspldymrc533v5j', '\x7e310b93ab4de6e83c4e3a5ea0a0485d9b8e866de68c41f6b269ce03656d80555f26762279f95a108b758d5bc9f7cde98411322a000a18b44000c347947c3ecb925119c3952699ce98629d4a06d509638278f8244f01aa2f0960fe0af184cd22785c0893d88920e319645c305f5a2790a71e2f344ec7e06a4e2744a38532b0a69bf7cbd6b611328f', '\xfacb82c15e07c897bb6a5a9ef36c82ade9cec16a08f3559dc36e187a997eac1a', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg00000228f7ch2qnas', 1795301040000000, 'account.opened', 'q2dr3rrqcddnojmgx7cxpxguta', 'q2dr3rrqcddnojmgx7cxpxguta', NULL, 'bjnkhabeiqfvm2xg', '\xc7428a7737f6aacf01f915d26c0bd65e2d7884e0c542c1d2a769f1b45998a517b6674389d771c5b54cfb1f740e14fdfcacd3552a6204906d1a8cbb8d248716855af55efb3990630ed77f83e4dc75aeb08e1eebeda0560ed493d7e83b014cd1e4b9574698458698c3c2ecb2dc22b9671f9a6414259cfc88fbdece52edad7b4cd4582384efb64d89898d3cfb04610ce1ae80ed06f9556f0eba040cf9980bec', '\xb9ec09c893dada10a688c422d2268dee636de210a26ff853c8a003f04575da6b', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00i69s00000234gm9l7neik', 1795301100000000, 'email.asked', 'q2dr3rrqcddnojmgx7cxpxguta', 'q2dr3rrqcddnojmgx7cxpxguta', NULL, 'h6zur3mlrptpljjl', '\x5190edcc5de08db750c73d332994afabc672c85c2b98eed49826a96a538168169c1d2299727fb0226aee8e24379397f677973793daaeff12c36951f7b5705012710afdae844ea8afbb5bf4a8aa9572bf764ab3470c2dea38788db413267e859e4e56ab6d3050', '\xcabfec7fbccc32f4dcd7293a4af3caab9aedb75f381e7d06411d87949e15617f', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00i69s00000246sjri7r9k4', 1795301100000000, 'email.proved', 'q2dr3rrqcddnojmgx7cxpxguta', 'q2dr3rrqcddnojmgx7cxpxguta', NULL, 'h6zur3mlrptpljjl', '\x67a316782dbe8e30c71da0da1304599ef04f55382b7623aac3b67656e296b2875141ba2789083b36c655a57d8baf2b004745ea08eaf9a4159f29c2a498ece444233861baf8aee1c5e956baaea44d2a1f899c42168fc689346dc4001cb136661faeda44fb28da', '\x0ed3ad28e79aee11e43b687a9c6221e8f317fabdbe7736640b55247624119681', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00i69s0000025hr04umb48k', 1795301100000000, 'signup.started', 'm5nftfabpwa5jj2xaj2vzoemxq', 'm5nftfabpwa5jj2xaj2vzoemxq', NULL, 'qnb7jq75yznfxm2h', '\xae063b4d7643581c140758ee161cc2d23cbd5138ada4c01a9750b55f11573163f4abc263349494226552d114209ae5e41ff6623f1390c7e212e3efd75a13a1c6069a714546eede999825af0d683a7862584aef1dd124448fe2b358d498f0b419f317606376ab924edbf1361c612e1524d6c0159282bebfa0430f45f04ae916636e52ad1a1d38', '\xd2e980a47af9664e7af11dc823ee048a6aa71f82e0802a419754a164476b19bb', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00i69s00000262acmuiaav0', 1795301100000000, 'account.opened', 'm5nftfabpwa5jj2xaj2vzoemxq', 'm5nftfabpwa5jj2xaj2vzoemxq', NULL, 'si23qnabevzcvrrt', '\x6d545045263c84aa424c48347a3f086656a99cedf265994635a64fbf807d86bebe3e71acda7c82e08e514b1e300f19971ad7341390e5222a0204ebbd267416b3ead75722694b11c52383fb824781a308fa1babf59c8ade49351af46668edcbd62c05ee1d54ca247f04657d78b138c392c07093b89594a02877a8b0160b8cf2af4b1049c0dc401324079380ae056c00add99ab854975954548212c303', '\x7314dd1f2bc98a44f8efc3c6b391b99f122721d24bb4146687abb63caa8149b7', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk80000027ventl9fsho', 1795301160000000, 'email.asked', 'm5nftfabpwa5jj2xaj2vzoemxq', 'm5nftfabpwa5jj2xaj2vzoemxq', NULL, '6oreg77pphkjav3z', '\xc486cf706a5848fecb927cd2b97cc7027afa5502e1384e7690f621fc5ec91d76f14dc19c938a5df574802632c3dd09b835ea7ec56a703d0b81b702381a76ce4e8ea8b71849fa2541f8ddf1cd1ee53eb830d5f2b31fb8ddb9b66f3633028c5dbbf741e2', '\x6079ad534204caa49833ff4c716c017c0d8be09c9bc2e15ec2e4802179c13dc6', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk80000028k63lshsem0', 1795301160000000, 'email.proved', 'm5nftfabpwa5jj2xaj2vzoemxq', 'm5nftfabpwa5jj2xaj2vzoemxq', NULL, '6oreg77pphkjav3z', '\x4a4675137072763f59cae9143cf2c1c9eebae49783e664ef1e06898e7e2d6402c346ecc39c0c9b720da1b4a4a2cc29b0f0825803b7135acddc82af1e39bc9a7c78e915218b6bb1e2943a9bf304de0d0ca085cb1ee6848b0bb72be4cb1ed3e49dc62b74', '\x98354e595ac4adf0b9c933a0f04c6f68d94be3cb5b29207bf5da487ae561c343', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk800000292q1ksianio', 1795301160000000, 'email.changed', 'm5nftfabpwa5jj2xaj2vzoemxq', 'm5nftfabpwa5jj2xaj2vzoemxq', NULL, '6oreg77pphkjav3z', '\xbdeb8ed0659ebee5a308c11547781f3714ef562cc9a99c98cdc1a5799c8c7fbf10508a0e54ab86b51b4a76c21b8a60f0030e4455fca1e9bd838fe82531c01f2a79bd1101813b4e74cc395a80d43ce36a32e0e40b6de3d98c9589dea262e933072e2be13682f7ba2e278e98af95dc049d166bb23ca19c01fc6665eded4bec7fc6530dcc6d240ed8b46f', '\xd0d5931b2eb1aa94883d531cd6f0ec700121794b29a10fd2251819b7a2dce2f5', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk8000002a8vudf7cmfs', 1795301160000000, 'signup.started', 'em5jxs5vcdudungix5m7llyzwe', 'em5jxs5vcdudungix5m7llyzwe', NULL, '2ojjesenncge56qa', '\xd6202c44b0337dec483a86617c96b2efe149c13980c2f3db6daee0a061996d777138e7ba30ac13c33421750e69c024c0183f975266b26d0394d4734eca0bc4f5a36cc2355c87e727cd39e0a7d73f38b41324024f06aecbedc3c2003fe42baeda25cb2504ee9dc68812530c1c3e689e75aef8fe26fe623248bb12d30d32e629998b67083beb72', '\xa33d1e6b6a662ce6921d1c7f1ebae0494f2663698a282d8110c502851cf66437', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk8000002biu59g98rnk', 1795301160000000, 'account.opened', 'em5jxs5vcdudungix5m7llyzwe', 'em5jxs5vcdudungix5m7llyzwe', NULL, '4y2qso54e6e4csa2', '\x65f18d1466d9e86be4214779a4d931bc93ec961053a48f42eaed4a92c4ae1c93dc692f7a8d3c3f97f336d01e0d06d2940cedcc39a7b336d155206f1d2af2c5668cd3bbe4f5cd759e4ece35225593b3d2d40671e9cf40e10d75051c881c6265e88f4bbe0cf5c855ab1c9d42d416356422b9444fb89827e1ddcfcb0c4ef70a0e0839cdc9d99f26e5869cda5ae8e6268576780d529bc75bdc7912c760b1', '\x82394e1033d69de9bd4711a3ba45a1ac0382526bcc36fa6615456d3ce6aad705', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ikuk000002c7drg3p5plg', 1795301220000000, 'email.asked', 'em5jxs5vcdudungix5m7llyzwe', 'em5jxs5vcdudungix5m7llyzwe', NULL, 'ivdncnvmmf6zurh5', '\x986aa5100cdeb2f8b5555962e338eb9cf89e1c10688092d54907673a78dc0b6254fa138857834118d366d234d60f3fdb9ac1c7c9a1db274c8bfadac7d96c96410294720b81b6caf6d3d9e6e4e6f1c46a741aa16bb50ddd4dd8989255047833a58827485877afc86eb69e1ce8', '\xaefc90d3b80ad781bf0f4d6cef99967843ff4d42e312b458b1826b621c4b8067', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ikuk000002dn8n1pdrq0s', 1795301220000000, 'signup.started', 'f4hbklga7a66rc7dbdq3wcmkfy', 'f4hbklga7a66rc7dbdq3wcmkfy', NULL, '45o236nl2ij4ihhl', '\xc5492e278048fc295202e0f2c13b4f592f683aef6ef5fffc32880b9c8ef334eb68d4acc3ff22d0e0a763d4becbfffaafbf45ef90a210b94e6a20ff7d97a551ed25d8975be0000f7d751922259c6155b358391e50836290e233be057039f5e8a5ebe64bf9537e563ff719c2d8833ebd2b8ef83e4e7d06bc85faae127011c8da97ed33', '\xdc5f52011c5017d238a715ed1ec19989336fa7e8ddc4dc213dd9d7e462204735', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ikuk000002eausga34ub4', 1795301220000000, 'account.opened', 'f4hbklga7a66rc7dbdq3wcmkfy', 'f4hbklga7a66rc7dbdq3wcmkfy', NULL, 'qdl5hjs5usflf745', '\x6a4a34f5392a47cc94fb242ae801eaf517994c38acf97d38ba78d519fc7ef2962a82ace6c7ff5f7719655bddafcd227e9ed2915ae406d152a1c799d75270b2568deeda49371d03203fca8d8fb077072d0d24d776c1b7e161b89c172e5c5b55e2db15f9a9cfe9cc06e2eda862248aee583c794891ba5513b9a69a26d7908c593455169c7e2c06395fdbf9fafc470f6628b839bfb4ecdecce5', '\x3ed8e313a161a44dff9d6e5dad09286a025bdf0d96ec65b0a0f527f69fa322dd', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00is90000002fj50411dqns', 1795301280000000, 'session.started', 'f4hbklga7a66rc7dbdq3wcmkfy', 'f4hbklga7a66rc7dbdq3wcmkfy', NULL, 'lpe2l2tpcjq2rds6', '\x75437b1ffb815e13af97fb6e3fa8ed00c8b4b835a6199d0f1a9b1cd84650d1f28e74f3f388cbb5b540157cbd2a57dd3d35353a2ac861e6f81ae5128a934c', '\x780cc202ba1f5fbdeaf1bfbdb753b336b463de230762d67aeb86b66e3e0fdbda', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002g3v0vuuk654', 1795301310000000, 'factor.added', 'f4hbklga7a66rc7dbdq3wcmkfy', 'f4hbklga7a66rc7dbdq3wcmkfy', NULL, 'uw3gnos57s46s3oc', '\x4cde58b5adfae7f92a88f9812a5879b591c3b954e8a5f705da4195ba49fc9fbd2a1793f914204c17c0fa5ef67acb0a6843887fcd23c91f1053193f9dcea2b430866622b76329a9f1ec1ab48c38e03cd4081980b41e98cfa1', '\x4a7976d3ad0cf1ab70b01fd5dc4083808f02b3edff98aa738549011022dd7b29', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002hl2jmd2voh4', 1795301310000000, 'recovery.made', 'f4hbklga7a66rc7dbdq3wcmkfy', 'f4hbklga7a66rc7dbdq3wcmkfy', NULL, 'uw3gnos57s46s3oc', '\xef75cde525708571c5812b40081def8411cd7f313207b105e7688b6c09f4c621c79c11222e507aa1d9146036620e176760c53aaa355056f1a30251ba3827', '\xaea6a6a1ebfb97f725254d3b2e008a437919ff96dfe03271ae4dcb9a5ee64f26', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002i0k1aegrpk4', 1795301310000000, 'account.locked', 'f4hbklga7a66rc7dbdq3wcmkfy', 'f4hbklga7a66rc7dbdq3wcmkfy', NULL, NULL, '\x37a98eb45a71a83b2ec76736cf1510984a49bc48fcbfdfce48e6b52d71f25c7230d2ba3491a1fbc7c7ba6cc2e3f0961ec93404676d6e6ab045e550a3275f', '\x09d276543aa30355a679f8cc89e0352b88d568b45fac3c047e3e0310210a5d18', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002jfhi7nmeuic', 1795301310000000, 'signup.started', 'hoqjrvbpx53q6sxq325k45cmzy', 'hoqjrvbpx53q6sxq325k45cmzy', NULL, 'neh3ke5yhppvnc2j', '\x9334b763d36598d739115144312a0c4ebc980e41125ba6f0911bcd58cbc5ca15de1ad36fadcff124d9d7da343d4491ebd4f0426a83e078007a5f9a6a48097e5e2438e1e52402fe99381da26b416606477c36b487a81a585121ec90b717de8ba73c8fd1c69a90b701bea0919b8cd75f928943e0e9f96e1ad708651e57717b763e26f0', '\x5f998af9af2c5552efddd1ce0714df034117b6ac6f6e6919c11673b993bc7774', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002khlq3fcsf5g', 1795301310000000, 'account.opened', 'hoqjrvbpx53q6sxq325k45cmzy', 'hoqjrvbpx53q6sxq325k45cmzy', NULL, 'hwjie2sx2y2ztrax', '\xe8ebccb7450e708b0a8c83d9118feb5012d8b62023d39f3a60c0a3194a8e12976e413058fa7afcc1c4b626a32514df97956863420b292babfe3c7f136aa935e3cea848aab2f6d8fe47ee187760158b9566d3a032860ad9aa86f1e20b31f1a0f60f6bb0507a9f66f406c54578950abdc8aa8089113489740d2fcb2c3bd1c411f540a00fe91fe672f3121b7ffc317853b81784d99ad3a0df3d', '\x9967f3fe1a8e1e38db20c42591179961135a389a9b48e4f5a5752e6a539c2d23', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00j78i000002llnao9at8s8', 1795301370000000, 'session.started', 'hoqjrvbpx53q6sxq325k45cmzy', 'hoqjrvbpx53q6sxq325k45cmzy', NULL, 'uz5n5zmcilgxblif', '\xcb9a8bdedaa621db1b9ed525f41713f7e77fc492a6d9ea90ee5b79971cdd60a6d0cb7936ddf17bca0db9238b3a3e485440bec74cd6dc5f796ffa15e0efcf', '\xac25dbeb09a005d8d9265a1da9cd0a2fc2179c035bac086e24b00009ee01ede4', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00j78i000002m3g09ovebe0', 1795301370000000, 'account.closing', 'hoqjrvbpx53q6sxq325k45cmzy', 'hoqjrvbpx53q6sxq325k45cmzy', NULL, '55r2t63gxxblhjmn', '\x043d1da966999fa5c6de5f7493774ad9d78830683b77976a90cb740e88b3f29388436f162ef1120bc6604d2227010846e99e3d726c739b5f06e81b38c2fd', '\xa6aa12732b77e1b225111188f33a8a72dc6e148f5d2f1291d786c11f7047acb0', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00j78i000002not2bbmealk', 1795301370000000, 'preference.saved', 'hzgghs3dzsucbc3yjuyphoioxi', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, NULL, '\xc913e49fbed9d19710fda11c612c6c7e96bd7f7624fe6195b841cfdfda61eacec2b27108449fc42ad4aeace04d3f1614ff7b4dc0b5776c9d3d710426569f6bc9a1dd353bae6ab75dede3a44f6a7aecf8720eab145b90d376dbd286218631d72d593a2d1e558f303c67887490206cc2fb9aca47e63cbb671a58f3847e3f74bcc1c7a59b92556464480c923490ddd570be693c0aa8fbeb4e219593e02b543f0ed1309cdb4db32f302ee3cc5b2e3bf80612ee5b36abbc8812db858ec09978b55ac87fc44fda3aa681d7b99beb5aa0491633b1807fd9e8770632', '\x73c2c7a90d0412f25e8b40c0e977346deffaef260f5784f9db803930dd004bd2', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00j78i000002o6ko5l7k3dg', 1795301370000000, 'signup.started', 'urqp73zkoxgfxjzqxc67vdkyvi', 'urqp73zkoxgfxjzqxc67vdkyvi', NULL, 'oynr5e3fktrinfyx', '\xa3c365542a43e87f2c09df339474010e3d68d5293916abe69a42cef97a470dbb7dcdf43e679e604d12e1f9db84aa0ae46e9fd29a0265fe2c05ebcb640d3f97fb25c51dfb7cd6d580581168be401df1869e1aeb3c2abefd081465a32a4b4ead07c3626edb516d02ca3e3e4fe1247d6a3688642ff59912027014d4189a71cbb302b6', '\x01dc500ab686d005b0db98325b4d95b363f6a631be4c0bcf0801f6afea953cdf', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00lgk7000002pd00p768vj4', 1795301971000000, 'signup.started', 'kk6lktsy5muxiu7dorkgdsyhx4', 'kk6lktsy5muxiu7dorkgdsyhx4', NULL, 'vdwjt5if6vfls53z', '\x650d2e944570d866d9348542ccb0efcd2b63e6f516c71fce2b8cc66c5085a81ff5f15354991803dff7eefb8c0a45a46d692b62746423a79146543b40810739d81cd8692dd2c010ff1a8453e4744074d38b0d36993035866a1b16152ca0e8745c7cf372bfbf547c4392912072353c0110ef0cb8a35f956d676ac9231b7376602b6efae52120', '\x7d968f464343ffced61a1dc4a6625431f627e8671bd0f5945cb70c546afc4d45', 2);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00lgk7000002qdjnjgcdeuc', 1795301971000000, 'signup.started', 'c7qdmapl7x5h42soqjjguo6nhu', 'c7qdmapl7x5h42soqjjguo6nhu', NULL, 'mjrukhcahy37rr5l', '\x3aad1452dfc3c0b51ea7e2283155fe1f30911b68b88f3c87e68c9c37510af0eef7704503f0fbefe6005adda8413fdc08755974a1a9f051dbe400878a29d89b4c152e3a9ef0923924c6e8ee5c8204fe2576cdc880df1dc35faede14f4ddda713e22745133ce021595e628f5aab6594d92807d4ca08d24993e10ebb78dcc8b90bb8b', '\xf1eae70284314135a2b131ac98281cc38ead5a17aea43cf6d4e76dd07095cd43', NULL);


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_seal (seq, at, count, root, prev, chain) VALUES (1, 1795301971000000, 88, '\xbc448e8a12d7ee8ca052e0a4e5bd2e3708ce2a1ae5722f2ee974648c5fb5704c', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x1ee0646278c6a47597034e44394292f2b5ea7bbd9fd1ebef74f8dbe1507bfcd4');
INSERT INTO public.audit_seal (seq, at, count, root, prev, chain) VALUES (2, 1795301971000000, 1, '\x2fd46d98f23954d8d792914b88c26bf213da3a6642a4a1a3d93348a4b78b2aef', '\x1ee0646278c6a47597034e44394292f2b5ea7bbd9fd1ebef74f8dbe1507bfcd4', '\x3c2a02b9c82dbe364ae8855ed5b94f87650f89c206bf1426803772a6393c19b3');


--
-- Data for Name: captured; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06gmajj981sdhj1o87krdkfst4', 'mail', 'midori@example.co.jp', 'アカウントを有効にする', 'Kanri 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
655576

有効期限：10月23日 05:40（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Kanri 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">655576</p>
<p style="margin:0 0 16px">有効期限：10月23日 05:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Thu, 22 Oct 2026 20:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06gmajj981sdhj1o87krdkfst4@localhost\u003e","Subject":"アカウントを有効にする","To":"midori@example.co.jp"}', 1792701000000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06gmajj983do79fgkbjuhjmsfg', 'mail', 'owari@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
151347

有効期限：10月23日 05:40（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">151347</p>
<p style="margin:0 0 16px">有効期限：10月23日 05:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Thu, 22 Oct 2026 20:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06gmajj983do79fgkbjuhjmsfg@localhost\u003e","Subject":"アカウントを有効にする","To":"owari@example.com"}', 1792701000000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h001mus0kedq22rvgmh5fa70', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
882985

有効期限：11月22日 06:43（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Yamada 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">882985</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:43（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:33:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h001mus0kedq22rvgmh5fa70@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296780000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0018a41vvkfnkbme3q8btuc', 'mail', 'owari@example.com', '【Genkan】アカウントを削除しました', 'Aoyama 様

お申し込みのとおり、Genkanアカウントを削除しました。

ユーザID：GRB83JSDS

メールアドレス、お名前、プロファイル、パスワード、2段階認証の設定、
携帯電話番号、ログインの記録、メッセージを消去しました。

次のものは残ります。

ユーザID（別の人には使われません）
操作の記録（どなたの記録かは分かりません）
同意の証明（2029年11月21日(水) 06:31（日本時間）まで）

このメールアドレスで、新しいアカウントを登録できます。
以前の内容は引き継がれません。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの削除が終わったことをお知らせする、最後のメールです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】アカウントを削除しました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">お申し込みのとおり、Genkanアカウントを削除しました。</p>
<p style="margin:0 0 16px">ユーザID：GRB83JSDS</p>
<p style="margin:0 0 16px">メールアドレス、お名前、プロファイル、パスワード、2段階認証の設定、携帯電話番号、ログインの記録、メッセージを消去しました。</p>
<p style="margin:0 0 16px">次のものは残ります。</p>
<p style="margin:0 0 16px">ユーザID（別の人には使われません）<br>操作の記録（どなたの記録かは分かりません）<br>同意の証明（2029年11月21日(水) 06:31（日本時間）まで）</p>
<p style="margin:0 0 16px">このメールアドレスで、新しいアカウントを登録できます。以前の内容は引き継がれません。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの削除が終わったことをお知らせする、最後のメールです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:31:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0018a41vvkfnkbme3q8btuc@localhost\u003e","Subject":"【Genkan】アカウントを削除しました","To":"owari@example.com"}', 1795296780000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0018a41ia5d9idp3cj3pq4o', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
639893

有効期限：11月22日 06:41（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Yamada 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">639893</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:41（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:31:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0018a41ia5d9idp3cj3pq4o@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296780000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06gmajqjk12j9pap1d7smngvpo', 'mail', 'owari@example.com', '【Genkan】アカウント削除の予定日', 'Aoyama 様

Genkanアカウントの削除を受け付けました。
2026年11月22日(日) 05:31（日本時間）に情報を消去します。それまでは、
ログインして「削除を取り消す」を押すと取り消せます。

日時：2026年10月23日(金) 05:31（日本時間）
接続元：203.0.113.9

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/1Y0yRKnwp-d5FUnI50Trgch9dU97kt1JByLnArG7GNs

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】アカウント削除の予定日</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの削除を受け付けました。2026年11月22日(日) 05:31（日本時間）に情報を消去します。それまでは、ログインして「削除を取り消す」を押すと取り消せます。</p>
<p style="margin:0 0 16px">日時：2026年10月23日(金) 05:31（日本時間）<br>接続元：203.0.113.9</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/1Y0yRKnwp-d5FUnI50Trgch9dU97kt1JByLnArG7GNs" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Thu, 22 Oct 2026 20:31:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06gmajqjk12j9pap1d7smngvpo@localhost\u003e","Subject":"【Genkan】アカウント削除の予定日","To":"owari@example.com"}', 1795296780000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0069ec0pklqcjdh39iu1t68', 'mail', 'o.brien@example.com', 'Activate your account', 'Hello O''Brien,

To finish registering your Genkan account, enter this code in the
window you started in.

Code
865805

Works until 22 Nov, 07:03 JST
Site: localhost:8080

Nobody from us will ask you for this code.

If you did not ask for it, ignore this email.

----------------------------------------
This email was sent by Genkan (localhost:8080).
You get it because this address was entered at localhost:8080.
Nobody reads replies to this address.
Help:
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>Activate your account</title>
</head>
<body style="margin:0;padding:0">
<div lang="en" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Hello O&#39;Brien,</p>
<p style="margin:0 0 16px">To finish registering your Genkan account, enter this code in the window you started in.</p>
<p style="margin:24px 0 0">Code</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">865805</p>
<p style="margin:0 0 16px">Works until 22 Nov, 07:03 JST<br>Site: localhost:8080</p>
<p style="margin:0 0 16px">Nobody from us will ask you for this code.</p>
<p style="margin:0 0 16px">If you did not ask for it, ignore this email.</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">This email was sent by Genkan (localhost:8080).<br>You get it because this address was entered at localhost:8080.<br>Nobody reads replies to this address.<br>Help: <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"en","Date":"Sat, 21 Nov 2026 21:53:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0069ec0pklqcjdh39iu1t68@localhost\u003e","Subject":"Activate your account","To":"o.brien@example.com"}', 1795297980000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00arts21map5rvop9cdfrus', 'mail', 'sukarno@xn--r8jz45g.jp', 'アカウントを有効にする', 'Sukarno 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
536629

有効期限：11月22日 07:23（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Sukarno 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">536629</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:23（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:13:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00arts21map5rvop9cdfrus@localhost\u003e","Subject":"アカウントを有効にする","To":"sukarno@xn--r8jz45g.jp"}', 1795299180000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00fedc2pma05upqtt34f9fo', 'mail', 'twice@example.com', 'アカウントを有効にする', 'Second 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
402337

有効期限：11月22日 07:43（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Second 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">402337</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:43（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:33:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00fedc2pma05upqtt34f9fo@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300380000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ft241ldkk9jkgj66gg0tc', 'mail', 'twice@example.com', 'アカウントを有効にする', 'First 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
805435

有効期限：11月22日 07:45（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">First 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">805435</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:45（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:35:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ft241ldkk9jkgj66gg0tc@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300500000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ft243dmbrrigl3hervjok', 'mail', 'o.brien@example.com', '【Genkan】すでにアカウントがあります', 'O''Brien 様

このメールアドレスでGenkanアカウントの登録がありましたが、
すでにアカウントがあるため、新しいアカウントは作成していません。

ご自身で登録された場合は、いつものパスワードでログインしてください。

ログイン
http://localhost:8080/login

パスワードをお忘れの場合は、再設定してください。

パスワード再設定
http://localhost:8080/reset

サイト：localhost:8080

心当たりがない場合は、このメールを破棄してください。
アカウントは変更されていません。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】すでにアカウントがあります</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">O&#39;Brien 様</p>
<p style="margin:0 0 16px">このメールアドレスでGenkanアカウントの登録がありましたが、すでにアカウントがあるため、新しいアカウントは作成していません。</p>
<p style="margin:0 0 16px">ご自身で登録された場合は、いつものパスワードでログインしてください。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/login" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">ログイン</a></p>
<p style="margin:0 0 16px">パスワードをお忘れの場合は、再設定してください。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/reset" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">パスワード再設定</a></p>
<p style="margin:0 0 16px">サイト：localhost:8080</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。アカウントは変更されていません。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:35:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ft243dmbrrigl3hervjok@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"o.brien@example.com"}', 1795300500000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gbms3tlob90qq6c1gdhlg', 'mail', 'hanako@example.co.jp', 'アカウントを有効にする', 'Suzuki 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
565133

有効期限：11月22日 07:47（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Suzuki 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">565133</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:47（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:37:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00gbms3tlob90qq6c1gdhlg@localhost\u003e","Subject":"アカウントを有効にする","To":"hanako@example.co.jp"}', 1795300620000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gbms2qvodsjqucoqopfg8', 'sms', '+819012345678', '', '【Genkan】コードは009313です。有効期限は10分です。
@localhost #009313', '', '{}', 1795300620000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gqbk2fphvhee419077b1o', 'sms', '+447400123456', '', '【Genkan】コードは546541です。有効期限は10分です。
@localhost #546541', '', '{}', 1795300740000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gbms26em8s2lpecu34ass', 'mail', 'Taro.Yamada@example.co.jp', '【Genkan】携帯電話番号が登録されました', 'Yamada 様

アカウントのSMS受信用の携帯電話番号が、•••-••••-••78 になりました。

日時：2026年11月22日(日) 07:37（日本時間）
接続元：192.0.2.1

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/QfgoxzUpro1hXoxHDvGDVtfpGEU_ccR1fjjKn9CDLPg

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】携帯電話番号が登録されました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Yamada 様</p>
<p style="margin:0 0 16px">アカウントのSMS受信用の携帯電話番号が、•••-••••-••78 になりました。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:37（日本時間）<br>接続元：192.0.2.1</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/QfgoxzUpro1hXoxHDvGDVtfpGEU_ccR1fjjKn9CDLPg" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:37:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00gbms26em8s2lpecu34ass@localhost\u003e","Subject":"【Genkan】携帯電話番号が登録されました","To":"Taro.Yamada@example.co.jp"}', 1795300740000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gqbk1sjr2enacc6u2dfok', 'mail', 'hinata@example.co.jp', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
747932

有効期限：11月22日 07:49（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">747932</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:49（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:39:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00gqbk1sjr2enacc6u2dfok@localhost\u003e","Subject":"アカウントを有効にする","To":"hinata@example.co.jp"}', 1795300740000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00h5b63hs7ov9ja2a7e1p2c', 'sms', '+819087654321', '', '【Genkan】コードは768870です。有効期限は10分です。
@localhost #768870', '', '{}', 1795300830000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00h5b614320fhr0dt67rfog', 'mail', 'hinata@example.co.jp', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

お使いのアカウントにパスキーが追加されました。

日時：2026年11月22日(日) 07:40（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/YqaC1MOi2aagnNJ6YwSJ0aN0gG5QCpSN6ZG3ztRRENQ

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】セキュリティ設定が変更されました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">お使いのアカウントにパスキーが追加されました。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:40（日本時間）<br>接続元：203.0.113.9<br>使用した端末：Firefox</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/YqaC1MOi2aagnNJ6YwSJ0aN0gG5QCpSN6ZG3ztRRENQ" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:40:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00h5b614320fhr0dt67rfog@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"hinata@example.co.jp"}', 1795300830000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00h5b60uebg97979jrpc4ko', 'mail', 'hinata@example.co.jp', '【Genkan】携帯電話番号が登録されました', 'Aoyama 様

アカウントのSMS受信用の携帯電話番号が、•••-••••-••21 になりました。

日時：2026年11月22日(日) 07:40（日本時間）
接続元：192.0.2.1

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/eYmSTNE7N-wV37fR6i5yspXg6wmRc6xY-8KgIjxwF7I

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】携帯電話番号が登録されました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">アカウントのSMS受信用の携帯電話番号が、•••-••••-••21 になりました。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:40（日本時間）<br>接続元：192.0.2.1</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/eYmSTNE7N-wV37fR6i5yspXg6wmRc6xY-8KgIjxwF7I" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:40:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00h5b60uebg97979jrpc4ko@localhost\u003e","Subject":"【Genkan】携帯電話番号が登録されました","To":"hinata@example.co.jp"}', 1795300890000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hcli2692n2mt9v3qfjom4', 'mail', 'hinata@example.co.jp', '【Genkan】リカバリーコードが少なくなりました', 'Aoyama 様

リカバリーコードが1つ使われました。残りは2個です。
セキュリティの画面で、新しいコードを作ってください。

日時：2026年11月22日(日) 07:41（日本時間）
接続元：203.0.113.9
使用した端末：Mozilla/5.0

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/DrSwJNDG6mXTQD1GZc4PmzrPAk-Eg5fN2KrZ3pPOznU

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】リカバリーコードが少なくなりました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">リカバリーコードが1つ使われました。残りは2個です。セキュリティの画面で、新しいコードを作ってください。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:41（日本時間）<br>接続元：203.0.113.9<br>使用した端末：Mozilla/5.0</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/DrSwJNDG6mXTQD1GZc4PmzrPAk-Eg5fN2KrZ3pPOznU" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:41:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00hcli2692n2mt9v3qfjom4@localhost\u003e","Subject":"【Genkan】リカバリーコードが少なくなりました","To":"hinata@example.co.jp"}', 1795300890000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00h5b609vv0ndgbjh2bqfcs', 'mail', 'hinata@example.co.jp', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

2段階認証の手段として、認証アプリが追加されました。

日時：2026年11月22日(日) 07:40（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/OrpbHMoN8GTX_A36hVcK0CKB72GQveHRyQyKgnI8yKk

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】セキュリティ設定が変更されました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">2段階認証の手段として、認証アプリが追加されました。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:40（日本時間）<br>接続元：203.0.113.9<br>使用した端末：Firefox</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/OrpbHMoN8GTX_A36hVcK0CKB72GQveHRyQyKgnI8yKk" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:40:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00h5b609vv0ndgbjh2bqfcs@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"hinata@example.co.jp"}', 1795300830000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hcli2fo8vp5nofaikhesc', 'sms', '+819087654321', '', '【Genkan】コードは613472です。有効期限は10分です。
@localhost #613472', '', '{}', 1795300890000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hcli11gr8mm7397rj3cis', 'mail', 'ren@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
930787

有効期限：11月22日 07:51（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">930787</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:51（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:41:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00hcli11gr8mm7397rj3cis@localhost\u003e","Subject":"アカウントを有効にする","To":"ren@example.com"}', 1795300890000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hcli12gi3rbmht53thvf0', 'mail', 'hinata@example.co.jp', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

2段階認証の手段として、SMSが追加されました。

日時：2026年11月22日(日) 07:41（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/PTOfUGnAy4iWUlpvX3a6VnlJLTlvwBS-GYoptqzUD5Q

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】セキュリティ設定が変更されました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">2段階認証の手段として、SMSが追加されました。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:41（日本時間）<br>接続元：203.0.113.9<br>使用した端末：Firefox</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/PTOfUGnAy4iWUlpvX3a6VnlJLTlvwBS-GYoptqzUD5Q" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:41:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00hcli12gi3rbmht53thvf0@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"hinata@example.co.jp"}', 1795300890000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hjvu1qm6rjpbh7lsh5ibs', 'mail', 'aoi@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
901161

有効期限：11月22日 07:52（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">901161</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:52（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:42:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00hjvu1qm6rjpbh7lsh5ibs@localhost\u003e","Subject":"アカウントを有効にする","To":"aoi@example.com"}', 1795300950000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg0k903ppqqu96idabo', 'mail', 'aoi@example.com', '【Genkan】2段階認証の再設定の確認コード', 'Aoyama 様

Genkanアカウントの2段階認証を再設定するには、
次のコードを元の画面に入力してください。

確認コード
410748

有効期限：11月22日 07:54（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、だれかがあなたのパスワードを知っています。
すぐにパスワードを変更してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】2段階認証の再設定の確認コード</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの2段階認証を再設定するには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">410748</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:54（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、だれかがあなたのパスワードを知っています。すぐにパスワードを変更してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg0k903ppqqu96idabo@localhost\u003e","Subject":"【Genkan】2段階認証の再設定の確認コード","To":"aoi@example.com"}', 1795301040000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg3g96phpttg35ub19c', 'mail', 'aoi@example.com', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

2段階認証の手段として、認証アプリが追加されました。

日時：2026年11月22日(日) 07:44（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/ZsbpWjyPX0v5J6w-_Q60N19-ukhbCB6rAMStugRzW7s

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】セキュリティ設定が変更されました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">2段階認証の手段として、認証アプリが追加されました。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:44（日本時間）<br>接続元：203.0.113.9<br>使用した端末：Firefox</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/ZsbpWjyPX0v5J6w-_Q60N19-ukhbCB6rAMStugRzW7s" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg3g96phpttg35ub19c@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"aoi@example.com"}', 1795301040000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg1nfadr6f9pov0afao', 'mail', 'nobody@example.com', '【Genkan】アカウントが見つかりません', 'Genkanアカウントのパスワードの再設定に、
このメールアドレスが入力されましたが、
このアドレスのアカウントはありません。

ほかのメールアドレスで登録していないか確認してください。
お持ちでない場合は、サインアップできます。

サインアップ
http://localhost:8080/signup

サイト：localhost:8080

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】アカウントが見つかりません</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Genkanアカウントのパスワードの再設定に、このメールアドレスが入力されましたが、このアドレスのアカウントはありません。</p>
<p style="margin:0 0 16px">ほかのメールアドレスで登録していないか確認してください。お持ちでない場合は、サインアップできます。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/signup" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">サインアップ</a></p>
<p style="margin:0 0 16px">サイト：localhost:8080</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg1nfadr6f9pov0afao@localhost\u003e","Subject":"【Genkan】アカウントが見つかりません","To":"nobody@example.com"}', 1795301040000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg2jgqivhljh1dmtnuk', 'mail', 'tsubasa@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
813621

有効期限：11月22日 07:54（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">813621</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:54（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg2jgqivhljh1dmtnuk@localhost\u003e","Subject":"アカウントを有効にする","To":"tsubasa@example.com"}', 1795301040000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg3irvr963dka7su64s', 'mail', 'ren@example.com', '【Genkan】パスワード再設定の確認コード', 'Aoyama 様

Genkanアカウントのパスワードを再設定するには、
次のコードを元の画面に入力してください。

確認コード
236191

有効期限：11月22日 07:54（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。
パスワードは変更されていません。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】パスワード再設定の確認コード</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントのパスワードを再設定するには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">236191</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:54（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。パスワードは変更されていません。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg3irvr963dka7su64s@localhost\u003e","Subject":"【Genkan】パスワード再設定の確認コード","To":"ren@example.com"}', 1795301040000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00i69s1qbe2lfdohha510ts', 'mail', 'tsubasa@example.net', '【Genkan】新しいメールアドレスの確認', 'Aoyama 様

Genkanアカウントのメールアドレスを変更するには、
次のコードを元の画面に入力してください。

確認コード
069324

有効期限：11月22日 07:55（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】新しいメールアドレスの確認</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントのメールアドレスを変更するには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">069324</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:55（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:45:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00i69s1qbe2lfdohha510ts@localhost\u003e","Subject":"【Genkan】新しいメールアドレスの確認","To":"tsubasa@example.net"}', 1795301100000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00i69s3dc1lnvu3sidkk2hk', 'mail', 'sora@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
765029

有効期限：11月22日 07:55（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">765029</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:55（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:45:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00i69s3dc1lnvu3sidkk2hk@localhost\u003e","Subject":"アカウントを有効にする","To":"sora@example.com"}', 1795301100000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk835a43mnu2e20bf90s', 'mail', 'sora@example.com', '【Genkan】メールアドレス変更の受付（取り消せます）', 'Aoyama 様

アカウントのメールアドレスの変更を受け付けました。
新しいメールアドレスが確認されてから72時間後に切り替わります。

新しいメールアドレス：sora@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/tMCmI02EPiKim4hkMGHSSxX2cAm93X-VwQy9WsVkhrI

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】メールアドレス変更の受付（取り消せます）</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">アカウントのメールアドレスの変更を受け付けました。新しいメールアドレスが確認されてから72時間後に切り替わります。</p>
<p style="margin:0 0 16px">新しいメールアドレス：sora@example.net<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、次のボタンから変更を止めてください。切り替わったあとも7日間は元に戻せます。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/tMCmI02EPiKim4hkMGHSSxX2cAm93X-VwQy9WsVkhrI" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk835a43mnu2e20bf90s@localhost\u003e","Subject":"【Genkan】メールアドレス変更の受付（取り消せます）","To":"sora@example.com"}', 1795301160000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk83cgu4t6nd0hourlhk', 'mail', 'sora@example.com', '【Genkan】メールアドレス変更の確認コード', 'Aoyama 様

メールアドレスを sora@example.net にすぐに変更するには、
次のコードを元の画面に入力してください。

確認コード
736469

有効期限：11月22日 07:56（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、次のボタンから変更を止めてください。

変更を止める
http://localhost:8080/email/stop/tMCmI02EPiKim4hkMGHSSxX2cAm93X-VwQy9WsVkhrI

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】メールアドレス変更の確認コード</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">メールアドレスを sora@example.net にすぐに変更するには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">736469</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:56（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、次のボタンから変更を止めてください。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/tMCmI02EPiKim4hkMGHSSxX2cAm93X-VwQy9WsVkhrI" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk83cgu4t6nd0hourlhk@localhost\u003e","Subject":"【Genkan】メールアドレス変更の確認コード","To":"sora@example.com"}', 1795301160000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk83refrgsdcs4i4940g', 'mail', 'sora@example.com', '【Genkan】メールアドレス変更の完了（元に戻せます）', 'Aoyama 様

アカウントのメールアドレスが切り替わりました。
このメールアドレスへのお知らせは、これが最後です。
7日間は元に戻せます。

新しいメールアドレス：sora@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/tMCmI02EPiKim4hkMGHSSxX2cAm93X-VwQy9WsVkhrI

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】メールアドレス変更の完了（元に戻せます）</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">アカウントのメールアドレスが切り替わりました。このメールアドレスへのお知らせは、これが最後です。7日間は元に戻せます。</p>
<p style="margin:0 0 16px">新しいメールアドレス：sora@example.net<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、次のボタンから変更を止めてください。切り替わったあとも7日間は元に戻せます。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/tMCmI02EPiKim4hkMGHSSxX2cAm93X-VwQy9WsVkhrI" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk83refrgsdcs4i4940g@localhost\u003e","Subject":"【Genkan】メールアドレス変更の完了（元に戻せます）","To":"sora@example.com"}', 1795301160000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ikuk1p29dsrrudhghldo8', 'mail', 'kaede@example.com', '【Genkan】メールアドレス変更の受付（取り消せます）', 'Aoyama 様

アカウントのメールアドレスの変更を受け付けました。
新しいメールアドレスが確認されてから72時間後に切り替わります。

新しいメールアドレス：taro.yamada@example.co.jp
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/Di1_7ycqwTmzqF41KZr5HrY_VO7OZXRsOPuZZeELQhU

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】メールアドレス変更の受付（取り消せます）</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">アカウントのメールアドレスの変更を受け付けました。新しいメールアドレスが確認されてから72時間後に切り替わります。</p>
<p style="margin:0 0 16px">新しいメールアドレス：taro.yamada@example.co.jp<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、次のボタンから変更を止めてください。切り替わったあとも7日間は元に戻せます。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/Di1_7ycqwTmzqF41KZr5HrY_VO7OZXRsOPuZZeELQhU" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:47:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ikuk1p29dsrrudhghldo8@localhost\u003e","Subject":"【Genkan】メールアドレス変更の受付（取り消せます）","To":"kaede@example.com"}', 1795301220000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg3kicdellctcdtobm8', 'mail', 'aoi@example.com', '【Genkan】2段階認証の再設定を受け付けました', 'Aoyama 様

Genkanアカウントの2段階認証を取り消す申し込みがありました。
2026年11月23日(月) 07:44（日本時間）に取り消せるようになります。

日時：2026年11月22日(日) 07:44（日本時間）
接続元：203.0.113.9

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/hSRJtnWSAo3H76jfFMX8IpyJFH080s7k39ZvyCnWdio

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】2段階認証の再設定を受け付けました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの2段階認証を取り消す申し込みがありました。2026年11月23日(月) 07:44（日本時間）に取り消せるようになります。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:44（日本時間）<br>接続元：203.0.113.9</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/hSRJtnWSAo3H76jfFMX8IpyJFH080s7k39ZvyCnWdio" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg3kicdellctcdtobm8@localhost\u003e","Subject":"【Genkan】2段階認証の再設定を受け付けました","To":"aoi@example.com"}', 1795301040000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00i69s3jtb12c31ikhp9a1c', 'mail', 'tsubasa@example.com', '【Genkan】メールアドレス変更の受付（取り消せます）', 'Aoyama 様

アカウントのメールアドレスの変更を受け付けました。
新しいメールアドレスが確認されてから72時間後に切り替わります。

新しいメールアドレス：tsubasa@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/wb_LBpIIcN9x8N7bLGTa3LBl1F_Q3-Db1dqomizt7V0

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】メールアドレス変更の受付（取り消せます）</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">アカウントのメールアドレスの変更を受け付けました。新しいメールアドレスが確認されてから72時間後に切り替わります。</p>
<p style="margin:0 0 16px">新しいメールアドレス：tsubasa@example.net<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、次のボタンから変更を止めてください。切り替わったあとも7日間は元に戻せます。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/wb_LBpIIcN9x8N7bLGTa3LBl1F_Q3-Db1dqomizt7V0" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:45:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00i69s3jtb12c31ikhp9a1c@localhost\u003e","Subject":"【Genkan】メールアドレス変更の受付（取り消せます）","To":"tsubasa@example.com"}', 1795301100000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00i69s0kjea4btkprmoj02c', 'mail', 'tsubasa@example.com', '【Genkan】メールアドレス変更の予定（取り消せます）', 'Aoyama 様

新しいメールアドレスが確認されました。アカウントのメールアドレスは、
2026年11月25日(水) 07:45（日本時間）に切り替わります。

新しいメールアドレス：tsubasa@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/wb_LBpIIcN9x8N7bLGTa3LBl1F_Q3-Db1dqomizt7V0

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】メールアドレス変更の予定（取り消せます）</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">新しいメールアドレスが確認されました。アカウントのメールアドレスは、2026年11月25日(水) 07:45（日本時間）に切り替わります。</p>
<p style="margin:0 0 16px">新しいメールアドレス：tsubasa@example.net<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、次のボタンから変更を止めてください。切り替わったあとも7日間は元に戻せます。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/wb_LBpIIcN9x8N7bLGTa3LBl1F_Q3-Db1dqomizt7V0" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:45:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00i69s0kjea4btkprmoj02c@localhost\u003e","Subject":"【Genkan】メールアドレス変更の予定（取り消せます）","To":"tsubasa@example.com"}', 1795301100000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk834611s8hua474a0gs', 'mail', 'sora@example.net', '【Genkan】新しいメールアドレスの確認', 'Aoyama 様

Genkanアカウントのメールアドレスを変更するには、
次のコードを元の画面に入力してください。

確認コード
522254

有効期限：11月22日 07:56（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】新しいメールアドレスの確認</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントのメールアドレスを変更するには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">522254</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:56（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk834611s8hua474a0gs@localhost\u003e","Subject":"【Genkan】新しいメールアドレスの確認","To":"sora@example.net"}', 1795301160000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk80ccqlod9lne3lfp94', 'mail', 'sora@example.com', '【Genkan】メールアドレス変更の予定（取り消せます）', 'Aoyama 様

新しいメールアドレスが確認されました。アカウントのメールアドレスは、
2026年11月25日(水) 07:46（日本時間）に切り替わります。

新しいメールアドレス：sora@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/tMCmI02EPiKim4hkMGHSSxX2cAm93X-VwQy9WsVkhrI

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】メールアドレス変更の予定（取り消せます）</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">新しいメールアドレスが確認されました。アカウントのメールアドレスは、2026年11月25日(水) 07:46（日本時間）に切り替わります。</p>
<p style="margin:0 0 16px">新しいメールアドレス：sora@example.net<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、次のボタンから変更を止めてください。切り替わったあとも7日間は元に戻せます。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/tMCmI02EPiKim4hkMGHSSxX2cAm93X-VwQy9WsVkhrI" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk80ccqlod9lne3lfp94@localhost\u003e","Subject":"【Genkan】メールアドレス変更の予定（取り消せます）","To":"sora@example.com"}', 1795301160000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk80kbg1jqf48c5a3c1c', 'mail', 'sora@example.net', '【Genkan】メールアドレスが変わりました', 'Aoyama 様

アカウントのメールアドレスが sora@example.net に変わりました。
次からは、このメールアドレスでログインしてください。

日時：2026年11月22日(日) 07:46（日本時間）
接続元：203.0.113.9

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/Yo6P-BK0feQLrqZED19hrKjfQaW6AR4m_zzmetHnarw

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】メールアドレスが変わりました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">アカウントのメールアドレスが sora@example.net に変わりました。次からは、このメールアドレスでログインしてください。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:46（日本時間）<br>接続元：203.0.113.9</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/Yo6P-BK0feQLrqZED19hrKjfQaW6AR4m_zzmetHnarw" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk80kbg1jqf48c5a3c1c@localhost\u003e","Subject":"【Genkan】メールアドレスが変わりました","To":"sora@example.net"}', 1795301160000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ikuk1ham3abml1q9rr49k', 'mail', 'mio@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
935759

有効期限：11月22日 07:57（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">935759</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:57（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:47:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ikuk1ham3abml1q9rr49k@localhost\u003e","Subject":"アカウントを有効にする","To":"mio@example.com"}', 1795301220000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk823p8ueeddal4n1qog', 'mail', 'kaede@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
284485

有効期限：11月22日 07:56（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">284485</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:56（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk823p8ueeddal4n1qog@localhost\u003e","Subject":"アカウントを有効にする","To":"kaede@example.com"}', 1795301160000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ikuk1jj859ong2i1pis3k', 'mail', 'Taro.Yamada@example.co.jp', '【Genkan】すでにアカウントがあります', 'Yamada 様

別のGenkanアカウントのメールアドレスを、
このメールアドレスに変更する操作がありました。
すでにアカウントがあるため、何も変更していません。

ご自身で操作された場合は、このメールアドレスのアカウントをそのままお使
いになるか、別のメールアドレスを選んでください。

ログイン
http://localhost:8080/login

サイト：localhost:8080

心当たりがない場合は、このメールを破棄してください。
アカウントは変更されていません。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】すでにアカウントがあります</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Yamada 様</p>
<p style="margin:0 0 16px">別のGenkanアカウントのメールアドレスを、このメールアドレスに変更する操作がありました。すでにアカウントがあるため、何も変更していません。</p>
<p style="margin:0 0 16px">ご自身で操作された場合は、このメールアドレスのアカウントをそのままお使いになるか、別のメールアドレスを選んでください。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/login" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">ログイン</a></p>
<p style="margin:0 0 16px">サイト：localhost:8080</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。アカウントは変更されていません。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:47:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ikuk1jj859ong2i1pis3k@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"Taro.Yamada@example.co.jp"}', 1795301220000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ivu60qogi98in3ggef5h8', 'mail', 'mio@example.com', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

2段階認証の手段として、認証アプリが追加されました。

日時：2026年11月22日(日) 07:48（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/To6x1ZrCesrtMkFoWT2nFyjJmcqsSxhOLFE9iZqsMXY

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】セキュリティ設定が変更されました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">2段階認証の手段として、認証アプリが追加されました。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:48（日本時間）<br>接続元：203.0.113.9<br>使用した端末：Firefox</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/To6x1ZrCesrtMkFoWT2nFyjJmcqsSxhOLFE9iZqsMXY" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:48:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ivu60qogi98in3ggef5h8@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"mio@example.com"}', 1795301310000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ivu630huisev5edhp71jg', 'mail', 'mio@example.com', '【Genkan】アカウントをロックしました', 'Aoyama 様

お知らせに「心当たりがない」と回答されたため、
Genkanアカウントをロックしました。すべての端末からログアウトし、
進行中の手続きを止めました。

もう一度使うには、パスワードを再設定してください。

パスワード再設定
http://localhost:8080/reset

サイト：localhost:8080

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】アカウントをロックしました</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">お知らせに「心当たりがない」と回答されたため、Genkanアカウントをロックしました。すべての端末からログアウトし、進行中の手続きを止めました。</p>
<p style="margin:0 0 16px">もう一度使うには、パスワードを再設定してください。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/reset" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">パスワード再設定</a></p>
<p style="margin:0 0 16px">サイト：localhost:8080</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:48:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ivu630huisev5edhp71jg@localhost\u003e","Subject":"【Genkan】アカウントをロックしました","To":"mio@example.com"}', 1795301310000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00j78i1a42r3ppghmeg7m2s', 'mail', 'yui@example.com', '【Genkan】アカウント削除の予定日', 'Aoyama 様

Genkanアカウントの削除を受け付けました。
2026年12月22日(火) 07:49（日本時間）に情報を消去します。それまでは、
ログインして「削除を取り消す」を押すと取り消せます。

日時：2026年11月22日(日) 07:49（日本時間）
接続元：203.0.113.9

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/u28hdgb7cYpD598-f_uoj4pzYzAODcVUCBfQmt2bKyY

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
アカウントの安全に関するお知らせのため、停止できません。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>【Genkan】アカウント削除の予定日</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの削除を受け付けました。2026年12月22日(火) 07:49（日本時間）に情報を消去します。それまでは、ログインして「削除を取り消す」を押すと取り消せます。</p>
<p style="margin:0 0 16px">日時：2026年11月22日(日) 07:49（日本時間）<br>接続元：203.0.113.9</p>
<p style="margin:0 0 16px">お心当たりがある場合は、何もする必要はありません。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/notice/u28hdgb7cYpD598-f_uoj4pzYzAODcVUCBfQmt2bKyY" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:49:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00j78i1a42r3ppghmeg7m2s@localhost\u003e","Subject":"【Genkan】アカウント削除の予定日","To":"yui@example.com"}', 1795301971000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ivu60tccd770ms3kpgum0', 'mail', 'yui@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
100220

有効期限：11月22日 07:58（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、このメールを破棄してください。

----------------------------------------
このメールは、Genkan（localhost:8080）がお送りしました。
localhost:8080で、このメールアドレスが入力されたためです。
送信専用のため、返信にはお答えできません。
ヘルプ：
http://localhost:8080/help
', '<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>アカウントを有効にする</title>
</head>
<body style="margin:0;padding:0">
<div lang="ja" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,''Hiragino Sans'',''Yu Gothic UI'',''Noto Sans JP'',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<p style="margin:0 0 24px;font-size:18px;font-weight:bold">Genkan</p>
<p style="margin:0 0 16px">Aoyama 様</p>
<p style="margin:0 0 16px">Genkanアカウントの登録を続けるには、次のコードを元の画面に入力してください。</p>
<p style="margin:24px 0 0">確認コード</p>
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">100220</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:58（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:48:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ivu60tccd770ms3kpgum0@localhost\u003e","Subject":"アカウントを有効にする","To":"yui@example.com"}', 1795301310000000);


--
-- Data for Name: ceremony; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ceremony (id, kind, account, sealed, expires_at, spent_at) VALUES ('x3s2ywoccnfrss4pblj7diolxm', 'create', 'hzgghs3dzsucbc3yjuyphoioxi', '\x01e5e4fd53d5cd2c13d759908dddd0a54c483cd6694538e1620b558c1995e1d2936896f32bb0daa1c31b03a1e5315fd7f79533660ce1ec381bcde7ae8d6d6dd9381e80c9939c15069c95cae8cd97d198af7ede7cd4cb30134fedaebfc4da8069d537aa4c34b21b50242017b7308670f1273b11630fe967bb246e5af1c11be395f833dcb375fb5c9868913a550adfef66eb3362a91f8af589d0e1bf2c2a364defddd9efea48eb9bdaef58a85e2592502c19d6eb7df79831e1f08b22cd4e65a87a8d11ea8e3fee09dc90299eddb42f87e5b95dc629242697751295b676f8fd63551edf91b29b9e9bdc1d8bc8fec056178aa4b59654c730db8d6632ea802a0deb7b65df57e9951c97a504860b05872a9b1a529ec4e154ae9435f6a248d2d384c6088d3014967376bdbacf7d39dab72fd6563ef9fc15785ed91bfbb3982c315a1f715c2c4c3108a3f6d06891dc0955120116cb2f9efcda52d63a4b22e73da4af3e0f448b796966986ab047fd43acd2cedd14e3346071890d1e0cedd05e240e31de3019a7b2bdfae7c6e4e62e9a98e5370a7c9d5bed72d1dcdd4b9985d56abf34fdea32899b6f1ba440d24a151b381bb5f635ac46fa9c7baec4bad24cd6f993dbeaae06ffe8d74abd9bc2824d2b51cc42182bc09114394c937b3c29872a4f9c7e8b7a1f1021d15963718e6384687eebb2e9b8a50d85c9b16e3b57cb5648d89382562ba80247ec2ea45a17493a31c055c8975befa221d7e096b18f3e7505942ab2f1351a03da61080625059fe94f7b052ccf575ea6d2c4ea41d921dab3f532', 1795301130000000, 1795300830000000);
INSERT INTO public.ceremony (id, kind, account, sealed, expires_at, spent_at) VALUES ('ade5yrv7gqystvv4viq6rx6cji', 'login', NULL, '\x01e5e4fd5369659e490fa7b557b24ebd3a59154ef033a2e2b68f23a5b3b2e878079ffbe324a84c208a68733bcb13cf697faed41b4da6475eb8e86566e38d4b692324e2925da9c8e95483471c32a69d79e245b45d6994794479d32e6df6552e40737a6c74b451c13f49d3522172ca53e423576f577e73962d37b25fe6f7969b16f551e46051c7a88cd19b73325959ed3a6445ff03284211e3a7600bacc50dae03c1cbebb531874e0beb94c8bb9f7305b4e0faf8fca4f65cd42339', 1795301130000000, NULL);


--
-- Data for Name: code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('rd5qj3ggyro7tlyljbmzatpx3q', 'signup', '5uqswpexfxbmi7u7xu2kaeo4tq', 'midori@example.co.jp', '\x34a40146716ed1ad51568892aa659eb9fee5ae2ec64ea36c7105d7ca7fc63cca', false, 1, 1792701000000000, 1792701600000000, NULL, 1792701000000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('cvkpghtvujjmem32r77csuuliu', 'factor-setup', 'sw3svwrtonh7shqv7as2jaez2m', 'hinata@example.co.jp', '\x7eb35a0c4a2554674e00db21486b3a6990e1e3964c0c7792685c7754454c8092', false, 1, 1795300890000000, 1795301490000000, NULL, 1795300890000000, 'sms');
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('ebziiwetw6af3q2curfvbzh2dq', 'signup', 'lbgn4xwdpaao5nmzlasfymlad4', 'owari@example.com', '\x9893948f0eb1277100608fea7deb700d442fec86680855742c50b7d2c2f58807', false, 1, 1792701000000000, 1792701600000000, NULL, 1792701000000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('n4t4gun3az4it4dkexa7ppjoaa', 'signup', 'is3tqsx4ztthxof2thn6hq53vi', 'taro.yamada@example.co.jp', '\x19fc06a42c61eaf77a8b77ff954f3f7c6cd817102a85f27498da9fe526daf92c', false, 0, 1795296660000000, 1795297260000000, 1795296780000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('ftcedtn2a4djwwwlflwt7lf5ti', 'signup', 'is3tqsx4ztthxof2thn6hq53vi', 'taro.yamada@example.co.jp', '\x7c490f31bcbc4048107fc23b50705c415ae1ee8314357c191fa21c23baa833fc', false, 1, 1795296780000000, 1795297380000000, NULL, 1795296780000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('sz2rbddzukwcghxz5ay2z3e4fi', 'signup', 'vbkgjyuevvlddnfsreey5u5zkq', 'o.brien@example.com', '\x0ccf92ff96ba2ea3151771e678a27eae5774f9104fbc982331628d33ea14da0b', false, 1, 1795297980000000, 1795298580000000, NULL, 1795297980000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('tcxb3drkavedu72csremkyqhyu', 'signup', 'obnlluxzukdaf3gavl3cz27tci', 'ren@example.com', '\xeb9fef3906736877d656b707c6c4bbcb72b94fd3d43481a07b5978b48df2b34b', false, 1, 1795300890000000, 1795301490000000, NULL, 1795300890000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('4aaogzvukpjkglo6ilmnoxocci', 'signup', 'aphwtg6q2zy53ma3ubw6bye3uu', 'sukarno@xn--r8jz45g.jp', '\x93deaf4d12415328cfccac1a6c8d24a3bcad3b38de82031a10fe422f7fa5f1f7', false, 1, 1795299180000000, 1795299780000000, NULL, 1795299180000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('pjiz7cmp245cwj5ekwqxvftt4e', 'signup', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'twice@example.com', '\xd88860906c9e398d27fee14e13fc0d6305be8bb7a4422fc218d32e7e20cd0a8a', false, 1, 1795300500000000, 1795301100000000, NULL, 1795300500000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('h6bvte2ylgzlf76gpjt72hoxwy', 'signup', 'sd2d7jv7r22xyd25rkaruxbppy', 'twice@example.com', '\xb633bc9f83361c14cfa03290927d623504d6a16b53f874031418ed53cfef04aa', true, 0, 1795300380000000, 1795300980000000, NULL, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('i633os43v7xqqqtqy3avvx4qfi', 'signup', 'llqdpchtfua4mj6y3u3rtaexrq', 'o.brien@example.com', '\xda6203c56a4acf4da43340a20d7a38c16d6c4c2f1fcf5b9f08475c1c19291d8d', true, 0, 1795300500000000, 1795301100000000, NULL, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('zudnl36ixh3blzkwyehxu5pn4i', 'signup', 'hpgfzxxr5nhkfps7dxxw5fni7a', 'hanako@example.co.jp', '\x2b0295bd45d8c6d1e9ca3e7ce2f57e79280b58dff9275906b55b4dfdad299628', false, 1, 1795300620000000, 1795301220000000, NULL, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('tkfd42ps4mvv2i3kz6wvvkn5hm', 'mobile', 'q2jgfgvbbpw73bwxb5rwkxrhem', 'taro.yamada@example.co.jp', '\x96c85c1bc38e07d51167cf6043e95d96630e84ae2b8242fc2adb3356c358963e', false, 1, 1795300620000000, 1795301220000000, NULL, 1795300620000000, 'sms');
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('i72ijmhqzlfbkzrq2acmseme3u', 'mobile', '22rae33fcv7u43pkb54mmlog7a', 'o.brien@example.com', '\x7f5efabcc34c396876f7e7dc5c4284cab0f1f20612c757255b7d0d33369533a3', false, 0, 1795300740000000, 1795301340000000, NULL, NULL, 'sms');
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('6ub7io5xnrj44unoi26y22bd7m', 'signup', 'hzgghs3dzsucbc3yjuyphoioxi', 'hinata@example.co.jp', '\x32fa005cc398437f4d9542eb4deef558fd9f3a0208d34cc43a52c3127b773f83', false, 1, 1795300740000000, 1795301340000000, NULL, 1795300740000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('pkaaqunxukruxmphzlu7ice5hu', 'mobile', 'mysvb7quj3lbfpzguwsnlwakge', 'hinata@example.co.jp', '\xaad8e9470728f1a8c516d35a03439cc5afb175b63afc5ec17f027ce7bd1c935a', false, 1, 1795300830000000, 1795301430000000, NULL, 1795300830000000, 'sms');
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('rg4iayxunc626vgnjbqrkzhy3m', 'signup', 'ccpsl4cf6nabfd3qids2klfcxe', 'aoi@example.com', '\x5c949672295a2d28a16722ebf3504babad7c25a3831e42b9b84a458149d1df7d', false, 1, 1795300950000000, 1795301550000000, NULL, 1795300950000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('giqzhkkmzz2paoaj7h7uau4g2u', 'lost_factor', 'akhpa5m5eu4rd6ft6dvtvrhipm', 'aoi@example.com', '\x38d41986242a4e2ca204722ce037b204df07f30070252b9e9eec3f2824b7bf2c', false, 1, 1795301040000000, 1795301640000000, NULL, 1795301040000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('2jnm3rbd35ae5v4iinw6gsjw7a', 'reset', 'p4txg5qmfbx7ihkbhfm5sqwwgu', 'ren@example.com', '\xb3039917368be872bbb2736093fbc803e1b47c36ccaf2a6832d253c9621fa5ec', false, 0, 1795301040000000, 1795301640000000, NULL, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('wyj2lddpzxf2vzdx3xlxayxu3y', 'reset', 'kvqpz3f73yndxji4fk7u3ih7u4', 'nobody@example.com', '\xe9b929dd46a10b8597e66257dd0ff3deffe3636a41a54c8925017876584d6f0c', true, 0, 1795301040000000, 1795301640000000, NULL, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('ae52pmlc4ll24qkmjmlo2lf3ii', 'signup', 'q2dr3rrqcddnojmgx7cxpxguta', 'tsubasa@example.com', '\xb60fbc9eeae33d06e46eada0019e633a8e990852af4e9b90d35cb758bffda26c', false, 1, 1795301040000000, 1795301640000000, NULL, 1795301040000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('r5fq6wmhm22ttpg73gpp2igqhy', 'email', 'ovugm7c4ygyqoilgcuovhcmloa', 'tsubasa@example.net', '\xe62abea16348a8742d05a646ca4078d7ea73753d753d141e003e80b9e2759f7b', false, 1, 1795301100000000, 1795301700000000, NULL, 1795301100000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('axl4vjjb4p6yg74yatk7g556ja', 'signup', 'm5nftfabpwa5jj2xaj2vzoemxq', 'sora@example.com', '\xc9bcf85fbdf706c1b96b06a3013047593d87b4a80e933985262edd2b3b698af4', false, 1, 1795301100000000, 1795301700000000, NULL, 1795301100000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('x2ld6oti4cgj7ik7sgwzf4itw4', 'email', '4irz4742uc36hpyfvatikipnea', 'sora@example.net', '\x308e9122a1b9b70615503430de96b6c943cb97fe11574070441ac7f53e60a052', false, 1, 1795301160000000, 1795301760000000, NULL, 1795301160000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('cuhgflopqdniszaoo3363erx2m', 'email-old', '4irz4742uc36hpyfvatikipnea', 'sora@example.com', '\x9c7ee70e87bb2b6cc658d77934531598f6d3f31caedaeeb2ac1adfc271bf47c6', false, 1, 1795301160000000, 1795301760000000, NULL, 1795301160000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('7qgz5dvw2v7oepdc5flhso6leq', 'signup', 'em5jxs5vcdudungix5m7llyzwe', 'kaede@example.com', '\x30c4523bb6e560e6a037464cdba015dc720153f55b85cb0af392328b26afbff2', false, 1, 1795301160000000, 1795301760000000, NULL, 1795301160000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('bmlfp5rlh632rlp35stsppzrl4', 'email', 'odkbdsgn7bpqsfcwuzxszp4gsi', 'taro.yamada@example.co.jp', '\x361f583956b4215f408ae8463195f9d680b926cd28725d273f1edab2d5dd2cc9', true, 0, 1795301220000000, 1795301820000000, NULL, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('bf5bh2mj63pb5n2az3sva3mjzq', 'signup', 'f4hbklga7a66rc7dbdq3wcmkfy', 'mio@example.com', '\x140700c0f45aac31fd27afb46b77b7cc362f266ab309093c9281aa48b26e0599', false, 1, 1795301220000000, 1795301820000000, NULL, 1795301220000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('vkafwbocvyxbt4rhnyygfh2eq4', 'signup', 'hoqjrvbpx53q6sxq325k45cmzy', 'yui@example.com', '\x7672156a4a175f0c88243919f3699e9ff5d66cc5ebcb1df62a3bb61f4cecbb65', false, 1, 1795301310000000, 1795301910000000, NULL, 1795301310000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('77go5e7fhunyzxplmirqufhw54', 'signup', 'urqp73zkoxgfxjzqxc67vdkyvi', 'late@example.com', '\xa89882052245ebbccb6d8859b1667bced9a0bc662cb84b361127b61a143783d0', false, 0, 1795301370000000, 1795301970000000, NULL, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('6oetbet67a54xx5xwkudelunha', 'signup', 'kk6lktsy5muxiu7dorkgdsyhx4', 'sealed@example.com', '\xec63c57073d54af07c29d43faff26f89c7e5facbae29389f617b4fe2977ca160', false, 0, 1795301971000000, 1795302571000000, NULL, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('bn5porkyc62lvmcwewr44zqmby', 'signup', 'c7qdmapl7x5h42soqjjguo6nhu', 'open@example.com', '\xac913c3a06ed0dd35ecc572f927955df05e6ba544e89ca087d97efab535d97b3', false, 0, 1795301971000000, 1795302571000000, NULL, NULL, NULL);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('xrfrjug2sry5vb55ik33jc6gda', 'candidate', false, 'JP', 'Midori Seisakusho 1', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'aphwtg6q2zy53ma3ubw6bye3uu', 1795300620000000, 1795300620000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('chtm7x32hpbyxb2ywhv4qssnzy', 'candidate', false, 'JP', 'Midori Seisakusho 2', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'nlzwlv3l4bq6xelrl7hjgtjwlm', 1795300620000000, 1795300620000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00gbms1s9i8vio400000003', 'merged', false, 'JP', 'みどり製作所', NULL, NULL, '千代田区', NULL, 60, NULL, '06h00gbms1s9i8vio400000001', NULL, 'vendor', '\x760eefdb06c7e6df15e5910f7004990e', NULL, 1795300620000000, 1795300620000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00gbms1s9i8vio400000001', 'confirmed', false, 'JP', '株式会社みどり製作所', 'Midori Works Co. Ltd.', 'ミドリセイサクショ', '千代田区', 'Chiyoda-ku', 60, NULL, NULL, NULL, 'vendor', '\x760c69d3364a73d872a069089e525738', NULL, 1795300620000000, 1795300620000000, NULL);


--
-- Data for Name: company_domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_domain (domain, company, state, source) VALUES ('midori.example', '06h00gbms1s9i8vio400000001', 'listed', 'vendor');
INSERT INTO public.company_domain (domain, company, state, source) VALUES ('midori-works.example', '06h00gbms1s9i8vio400000001', 'listed', 'operator');


--
-- Data for Name: company_identifier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_identifier (scheme, value, company) VALUES ('internal', 'V1001', '06h00gbms1s9i8vio400000001');
INSERT INTO public.company_identifier (scheme, value, company) VALUES ('internal', 'V1002', '06h00gbms1s9i8vio400000003');
INSERT INTO public.company_identifier (scheme, value, company) VALUES ('jcn', '7999901000001', '06h00gbms1s9i8vio400000003');


--
-- Data for Name: company_merge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_merge (id, loser, winner, loser_state, reason, made_by, seconded_by, at, undone_at, undone_by) VALUES ('xsmwwtvkdbrft36aggmvxio5me', '06h00gbms1s9i8vio400000003', '06h00gbms1s9i8vio400000001', 'confirmed', 'The same company', '5uqswpexfxbmi7u7xu2kaeo4tq', 'vbkgjyuevvlddnfsreey5u5zkq', 1795300620000000, NULL, NULL);


--
-- Data for Name: company_merge_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_merge_person (merge, account, moved_at, was_at) VALUES ('xsmwwtvkdbrft36aggmvxio5me', 'is3tqsx4ztthxof2thn6hq53vi', 1795300620000001, 1795300620000000);


--
-- Data for Name: company_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_name (id, company, name, language, script, kind, source) VALUES ('06h00gbms1b7b3g7t000000001', '06h00gbms1s9i8vio400000001', 'Midori Factory Co. Ltd.', NULL, NULL, 'former', 'vendor');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06gmajj9833ifkg27qbh1d1fms', '5uqswpexfxbmi7u7xu2kaeo4tq', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1792701000000000, '\x8d90bfce6e85778f22a3c6f09738d636e8f5ad1fea71fe59ad1c18c8d1d4623e5824f58c8398b42a26051060c736c484ac69c8009b2d3ec89af74f70', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06gmajj983tesdsj79njmt6c84', '5uqswpexfxbmi7u7xu2kaeo4tq', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1792701000000000, '\xd48358521299ff031c1672f553e9384b971fb4745e7fd4e3433fd6c9160971a7211cbeb0207f0a0ecc6389730d3757fc6ae6cbda53e0003026bca9fb', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06gmajj980bijv489l4mi5ttu8', 'lbgn4xwdpaao5nmzlasfymlad4', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1792701000000000, '\x662bdae5d068a0d3e189751c2d1a8ac7033b2e86500ed715cf3e4c4ae452c02b564b8308a8c4cbaa596ba9e69028ce4133fe69aa56abda8617', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06gmajj982c89erctf2cvrpqgg', 'lbgn4xwdpaao5nmzlasfymlad4', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1792701000000000, '\xe1f01627dca662ac485b37ff1fc289eff1064a660fa6fa3c98bfc8b4476bb3eb298d977dfc0822add3f3a91c829350d3bc948ad996bac3792e', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h001mus038lghr671otiv4mg', 'is3tqsx4ztthxof2thn6hq53vi', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795296660000000, '\x970508da7a29281a1f944c19a90dc3994450ff2901036da7be3e785530c1b9e9afc8dd4c7e688e6d2441441d2c944206244835fc1051b6025f86d9a1dc60eb9465', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h001mus0u02ee1qcplc1hvqc', 'is3tqsx4ztthxof2thn6hq53vi', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795296660000000, '\x6b707c91c77077f31cb8e687565dfa7294a6d645bdfe4e28ca909788a698e938dc9ac6a62283e6f4badae435855ac08062a8d1788bb0c537c2262b0541f272114e', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h001mus2donlc3jj0lcj54eg', 'is3tqsx4ztthxof2thn6hq53vi', 'news', 'mail', true, 'news 1', 'ja', '\x05e75258fb04052249de9f51795fefd9f33f215fb2eaf94ab4f92dc3520b2afe', 1795296660000000, '\x65bfcf29d05d31c9a35a0cd663b8bbf8bbd0695dce4629bc54237b2e20b74fce543416b10650ccdaeb731c7c8ee6474ac03a2212b1434813dfb98acb07a6a34453', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h0069ec2lkgcf3b75s487ui4', 'vbkgjyuevvlddnfsreey5u5zkq', 'terms', 'account', true, 'terms 1', 'en', '\x41989d06d09093b2a46ed0e82e86b0ac58e4abadeca0946a8147c95815326cf0', 1795297980000000, '\xd0149949de3f82cea40e758b15e7dc1d3fc9d6967a0cbcb3271f0dc3abcf4b987fb11f7b346afc522aa323931fe4c6338934a8707bbfd4957b12ee', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h0069ec2m6ii3fnm7u3iccus', 'vbkgjyuevvlddnfsreey5u5zkq', 'privacy', 'account', true, 'privacy 1', 'en', '\x5cc73093dcb1363134bcd259ffcffce0f3f9669c3e5a93b8e27b1b1f18546b45', 1795297980000000, '\x7b5d76a7f2b111364cd0de4dc4555c3a81097f58370fa92aa2f672e494c84391f0ea2b481b092af03a4762f35faa32e162d813b1f0f514da4ec68f', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00arts3121orlvv0ncm5on8', 'aphwtg6q2zy53ma3ubw6bye3uu', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795299180000000, '\xf90de28cfb75efb38194f3cd3727f233ebbbd32aad10d5d8ecbabe80c4e260813de40319130c34d465aa6abb521f324e22dbe371d91f66ee71', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00arts3205lqef96jopj9ts', 'aphwtg6q2zy53ma3ubw6bye3uu', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795299180000000, '\x6dfc81b2629c21a14b29a81d2ca436e6d3c6c9dfe4cf1853c3f35861bb2856a247c2286c2c244670e7c27d1f768fd3995b40731f28869e5546', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ft240thdavk6ahmhkogak', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795300500000000, '\xfe6895a953463c42ceef8259714cc089548b0df2954738243d29110734685ccbd53659f80e796c8a9bebc53715c9d23d79294cc18bdf064ee9', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ft2407pts3mv04ikhatd8', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795300500000000, '\x38d64d8c3e991cd6582d7efaaf5d12f6f8cb2db3459d648c33b46b893208d8d69223363fc2f62c75ed54cf790cf5e99bb3d45999008f0a872b', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00gqbk2rqmva4bmajia7ldk', 'hzgghs3dzsucbc3yjuyphoioxi', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795300740000000, '\xd7aeb53d68507de182fc23a6b3254211b6435aacbbd29edbf73a1f51af1f8c1c23080f4defc2dee63e6e054986b8ed20d52b60fce8fa7dd178d952be', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00gqbk0cvso1q09iienfui8', 'hzgghs3dzsucbc3yjuyphoioxi', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795300740000000, '\x2b7051594059d4dfd71c3a80716dd014be19b282fdea93f37db62934a83f70a1e8160211f677edb3c8e53f9311079765253eb02dfc83f748a631e28c', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00hcli1ls8k7k5ictraielc', 'obnlluxzukdaf3gavl3cz27tci', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795300890000000, '\xbe86bf528cb51b1d264c45eb1af95f3a5a2645f023ad2c09313da4723dcb52b9f614ffe9b498ee906894ebdccc3982928ae025913aa40a', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00hcli0moiu3a32k0bqbeng', 'obnlluxzukdaf3gavl3cz27tci', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795300890000000, '\x9ca01637e7560875d7996a07cf9533967fcf72bd12f493494f895483b9e3717088d9f248c4ee6c84fa5a8cf88b92002c904f2cb75dbfe2', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00hjvu2qd1tmer6g6cl89mg', 'ccpsl4cf6nabfd3qids2klfcxe', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795300950000000, '\xd1934b0e1da0b60722c29865365e4b4962783c2584e311a712c2b134de2ad72571ca5cf629f3c44a1d3e0891293e03685ff613dfd923b7', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00hjvu06k9jchtk9hdgd6gc', 'ccpsl4cf6nabfd3qids2klfcxe', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795300950000000, '\x1a79be89cdd2ee32d2e1b60e73567a09039416edfa82dbeadb25707be447e131087638ba08209caa93a4200ea4b26cfe933fb631b9f89e', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00huvg0733ds1tgnprfi74o', 'q2dr3rrqcddnojmgx7cxpxguta', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795301040000000, '\x6703dad71cd379de32c5264697282a374771ddf2b6931936274a0601490fabbfed197d22fdedb4d94834cba8b892d0b3658b210d64a5f6108f31f2', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00huvg1sdv4m47ge9k0f31c', 'q2dr3rrqcddnojmgx7cxpxguta', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795301040000000, '\x454e95191566b9d07c833af882a4bc77b23efad0f375a872e2c86178f465c71fc3161cb12aa6d8208552b624a6e1f509d56e48f05deb82f5c1de04', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00i69s2f6ror61ndg7f08j0', 'm5nftfabpwa5jj2xaj2vzoemxq', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795301100000000, '\xc5dcfed1a8d1113703d54f742afd1e369b974536292ef8c4460280291f68b4208aa4e8043623d185509819cd4fa675e7d7739fae0702d414', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00i69s0h0chtrfskmb297sc', 'm5nftfabpwa5jj2xaj2vzoemxq', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795301100000000, '\x6ee7dc02b129430fd9082b64246af5bd07f487e054b0223947b82ba419fbe2aa1c1c091ea0a486e006c01a4c016ab72212d3fe0638cdf922', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00idk81eocdedmkmuf8rva0', 'em5jxs5vcdudungix5m7llyzwe', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795301160000000, '\xc9572b26e9f70a6a43c0f72f219d5c7928fc1c8c915a95ad3f4049ddad7485f76c7054432fba56b9d396c1e7f1cd46e76f24853175ec3dcce8', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00idk82s19u910em6hb5pgc', 'em5jxs5vcdudungix5m7llyzwe', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795301160000000, '\x0bfd8de4900817d7bb90bdd171b926d81c6841b2b59aafa2aee62e4bb69396508a103fa8e7c6c3299044422c679a3072903052de360fb98eb2', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ikuk318crosiggpg55kh0', 'f4hbklga7a66rc7dbdq3wcmkfy', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795301220000000, '\x4cce2434f4a830549fd92a66b37890efb5c9f6c08f75697e7fa39e0fb9816277f2e2acff9f40eb9e33be8e636333a945e1363a72d530f0', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ikuk0ajrus1kq3veq8c18', 'f4hbklga7a66rc7dbdq3wcmkfy', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795301220000000, '\x19beb4ac3b8b459c3f965f46e2d58a41c81a6b8f26aa953a9206fda26cbd1d0d2ff0d94c357f79ac578f0b6fbb7358096d7cdfd260263e', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ivu61vomucfv3b6i7q1g0', 'hoqjrvbpx53q6sxq325k45cmzy', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795301310000000, '\x06f9b7f6f23c23a270fa6f025fa513c7dc75126ae6380f5af801f8de0fcea6478158bf3e9782c14084fcf42be38034f57a2b700677575b', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ivu61firecnuo0thc9r20', 'hoqjrvbpx53q6sxq325k45cmzy', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795301310000000, '\x3f90718f4020216dcc704e49c1bbecc8107eb824154603eaaa76476c2e9d62b4113006766811d24518ef089952e0822ea1339145945384', 'signup', NULL);
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00j78i1nuonhsfuiddjpqfs', 'hzgghs3dzsucbc3yjuyphoioxi', 'news', 'mail', true, 'preference.news.mail 1', 'en', '\x15ed8a0d4e26cb6bf06d0932d6291e852dbf868db63de8a479fdcff1a0080b9c', 1795301370000000, '\x6d25bbd76068a6998591030ca4fcee7db821eb1cf21ff0dbeaea903da80bc46972c9dace3b12284862b0d131c3e2f416ff1d179ef0cc0922a678b5c7', 'preferences', NULL);


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft (id, account, path, sealed, expires_at) VALUES ('e5dpvbz5jseu7dmvlkdtdavmbq', 'obnlluxzukdaf3gavl3cz27tci', '/security/email', '\x01e5e4fd531f4bd6b4ef5944ee597521a10cfdfc6347c2172a4f21a8b2a21b829c354c067b6bbd8373426ef894d581c015a44410394e6e011dd5fd695c8481e9511063e855ca609153be', 1795906170000000);


--
-- Data for Name: email_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.email_change (id, account, email, email_key, old_email, old_email_key, decoy, stop, created_at, expires_at, proved_at, confirmed_at, due_at, applied_at, stopped_at) VALUES ('ovugm7c4ygyqoilgcuovhcmloa', 'q2dr3rrqcddnojmgx7cxpxguta', 'tsubasa@example.net', 'tsubasa@example.net', 'tsubasa@example.com', 'tsubasa@example.com', false, '\xdc5a647b089b708a2baef00bf479ea327ae0f9763304e218c082deb09fbf2ee5', 1795301100000000, 1795387500000000, 1795301100000000, NULL, 1795560300000000, NULL, NULL);
INSERT INTO public.email_change (id, account, email, email_key, old_email, old_email_key, decoy, stop, created_at, expires_at, proved_at, confirmed_at, due_at, applied_at, stopped_at) VALUES ('4irz4742uc36hpyfvatikipnea', 'm5nftfabpwa5jj2xaj2vzoemxq', 'sora@example.net', 'sora@example.net', 'sora@example.com', 'sora@example.com', false, '\x9295452814f76a002ccf779b5f23fe7b297ad834187fcb305ed9e633a08efa67', 1795301160000000, 1795387560000000, 1795301160000000, 1795301160000000, 1795301160000000, 1795301160000000, NULL);
INSERT INTO public.email_change (id, account, email, email_key, old_email, old_email_key, decoy, stop, created_at, expires_at, proved_at, confirmed_at, due_at, applied_at, stopped_at) VALUES ('odkbdsgn7bpqsfcwuzxszp4gsi', 'em5jxs5vcdudungix5m7llyzwe', 'taro.yamada@example.co.jp', 'taro.yamada@example.co.jp', 'kaede@example.com', 'kaede@example.com', true, '\xef3b9e77af7993a21925d55b402fce6a279a9e422d2e421162e9c444f715342e', 1795301220000000, 1795387620000000, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: factor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('pnlx5eknl675ytzo7tjutzmbd4', 'hzgghs3dzsucbc3yjuyphoioxi', 'totp', 'My phone', '\x01e5e4fd5350593803d4fa21003b86d6e9ccd22de5b302ded2029b0976b808c558de1057cc8a6e5d22269cd6df2f34245b9aee864354701a38c455d4267aa6754d', NULL, NULL, 59843361, 1795300830000000, NULL);
INSERT INTO public.factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('juv6kp4o4w7h2bp243ravq625e', 'hzgghs3dzsucbc3yjuyphoioxi', 'passkey', NULL, NULL, 'btppL1uDOicS2GimUwZ-lTLDsinDbb8A8YJB-nsuQ8k', '\x7b226964223a22627470704c3175444f6963533247696d55775a2b6c544c4473696e446262384138594a422b6e737551386b3d222c227075626c69634b6579223a22705145434179596741534659494971364d2b417768447175527847506c6f366c515a4c584e7761574e697a626b65636c675861556b4f4b31496c6767704a6f34694d55424b5a555578416174397038684a6856595555536a6e7868707662585161676c374153413d222c226174746573746174696f6e54797065223a226e6f6e65222c226174746573746174696f6e466f726d6174223a226e6f6e65222c227472616e73706f7274223a5b22696e7465726e616c225d2c22666c616773223a7b227573657250726573656e74223a747275652c22757365725665726966696564223a747275652c226261636b7570456c696769626c65223a747275652c226261636b75705374617465223a747275657d2c2261757468656e74696361746f72223a7b22414147554944223a22414141414141414141414141414141414141414141413d3d222c226174746163686d656e74223a22706c6174666f726d227d2c226174746573746174696f6e223a7b22636c69656e74446174614a534f4e223a2265794a6a61474673624756755a3255694f694a46574452664f564e6f4d30704c6246647156564a534c584236646a5a684e4564775332394b52303144574668366479315862544a61656c6c764969776959334a7663334e50636d6c6e615734694f6d5a6862484e6c4c434a76636d6c6e615734694f694a6f644852774f6938766247396a5957786f62334e304f6a67774f4441694c434a306558426c496a6f6964325669595856306147347559334a6c5958526c496e303d222c22636c69656e744461746148617368223a224d4b624d7a4e62584d2f6c44355946613354376c32746c446249304471514e4a342b6c4b525835747632633d222c226f626a656374223a226f324e6d6258526b626d39755a57646864485254644731306f4768686458526f524746305956696b535a594e3559674f6a4768304e4263505a485a6757342f6b72726d69686a4c486d567a7a756f4d646c324e64414141414141414141414141414141414141414141414141414141414947376161533962677a6f6e4574686f706c4d4766705579773749707732322f41504743516670374c6b504a705145434179596741534659494971364d2b417768447175527847506c6f366c515a4c584e7761574e697a626b65636c675861556b4f4b31496c6767704a6f34694d55424b5a555578416174397038684a6856595555536a6e7868707662585161676c374153413d227d7d', NULL, 1795300830000000, NULL);
INSERT INTO public.factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('is5v5yhoebmti45mtsrkcvqf2y', 'hzgghs3dzsucbc3yjuyphoioxi', 'sms', NULL, NULL, NULL, NULL, NULL, 1795300890000000, NULL);
INSERT INTO public.factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('zitrc6qbpcru2uuthfyzusfihu', 'ccpsl4cf6nabfd3qids2klfcxe', 'totp', 'My phone', '\x01e5e4fd53c73e71f7a34400b519d6c5efa0d1fb0f227b08dacbc4fab00e269dcd0fddb6b927d71e3572369ccca147013e9dfb93453db534430166669062e5e2a2', NULL, NULL, 59843368, 1795301040000000, NULL);
INSERT INTO public.factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('gok3hzdbbortizg3uf6ejtdj2q', 'f4hbklga7a66rc7dbdq3wcmkfy', 'totp', 'My phone', '\x01e5e4fd53cb677ec1d93020824e4e2da2608b9790ea31c708a5991c504ef01022597c35e2bc4f297a6ac52f7e672931159b8d0bc6987783db69ab3f320e253f56', NULL, NULL, 59843377, 1795301310000000, NULL);


--
-- Data for Name: factor_setup; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.factor_setup (id, account, kind, sealed, proved, created_at, expires_at) VALUES ('euh55wdcnyxwcto7a23rv7fyg4', 'obnlluxzukdaf3gavl3cz27tci', 'totp', '\x01e5e4fd53df0292e7b18fd57f1fb0dd10f9d924ef4c772730eb581c2590a3ba4645119026d298ba26151e4c1b87545cb66922a8517d6b401c564efa5a8ba6856b0cb1b5b2e92e4dccbeada9bc68e7aa7441b4360520f6b18b45a27d46a1b4d15571d973ef974cdbb5725c49062a2d8bb938b22fe2bd', false, 1795300950000000, 1795301850000000);


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, true, '2026-11-27 21:53:32.691138');
INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, true, '2026-11-27 21:53:32.726271');
INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, true, '2026-11-27 21:53:32.913853');
INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, true, '2026-11-27 21:53:33.107278');


--
-- Data for Name: guess; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.guess (network, pair, at) VALUES ('\x0e5b2e4956141e142c5306eda52142f6', '\x0bfd21099d170e26e525a4632a4b053e', 1795300620000000);


--
-- Data for Name: import_part; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_part (run, seq, data) VALUES ('06h00gbms329vephbib9eo4cmc', 0, '\x6e756d6265722c6e616d652c6e616d655f6c6174696e2c6e616d655f6b616e612c636f756e7472792c636f72706f726174655f6e756d6265722c646f6d61696e732c736974655f6b696e642c736974655f706f7374616c5f636f64652c736974655f726567696f6e2c736974655f636974792c736974655f6c696e65312c736974655f726567696f6e5f6e61746976652c736974655f636974795f6e61746976652c736974655f6c696e65315f6e61746976650a562d313030312ce6a0aae5bc8fe4bc9ae7a4bee381bfe381a9e3828ae8a3bde4bd9ce689802c4d69646f726920576f726b7320436f2e204c74642e2ce3839fe38389e383aae382bbe382a4e382b5e382afe382b7e383a72c4a502c2c6d69646f72692e6578616d706c652c686561642c3130302d303030352c546f6b796f2c436869796f64612d6b752c312d322d33204d6172756e6f756368692ce69db1e4baace983bd2ce58d83e4bba3e794b0e58cba2ce4b8b8e381aee58685312d322d330a562d313030322ce381bfe381a9e3828ae8a3bde4bd9ce689802c2c2c4a502c373939393930313030303030312c2c686561642c3130302d303030352c2c2c2ce69db1e4baace983bd2ce58d83e4bba3e794b0e58cba2ce4b8b8e381aee58685312d322d330a562d313030332c2c2c2c4a502c2c2c2c2c2c2c2c2c2c0a');


--
-- Data for Name: import_problem; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_problem (run, row_no, seq, field, key, args) VALUES ('06h00gbms1v26si1rbjgeu8fq4', 4, 1, 'name', 'import.value.missing', '[]');
INSERT INTO public.import_problem (run, row_no, seq, field, key, args) VALUES ('06h00gbms0av59s08bnqvrtuhc', 4, 1, 'name', 'import.value.missing', '[]');


--
-- Data for Name: import_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms1v26si1rbjgeu8fq4', 'companies', 'done', false, 'utf-8', 'companies.csv', 499, '\x5024ae8d2f2ba00c8beb708fd86f3a0ee0fe6c66029e10bf49066b1c60993c21', NULL, 499, 499, 4, 2, 0, 0, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300620000000, 1795300620000000, 0, 0, 1795300620000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms0av59s08bnqvrtuhc', 'companies', 'done', false, 'utf-8', 'companies.csv', 497, '\x3d2b68e741b4c9976623b76bbc6b2c5ba856977b1b82596d5fcb68ff2572bfa9', NULL, 497, 497, 4, 0, 1, 1, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300620000000, 1795300620000000, 0, 0, 1795300620000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms329vephbib9eo4cmc', 'companies', 'receiving', true, NULL, 'later.csv', 497, '\x3d2b68e741b4c9976623b76bbc6b2c5ba856977b1b82596d5fcb68ff2572bfa9', '06h00gbms329vephbib9eo4cmc', 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300620000000, NULL, 0, 0, NULL);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms0c6kcctk0tflfp1hc', 'postal', 'done', false, 'cp932', 'postal.csv', 77, '\x1d524a9281c10ba820a902a623cb2aab14c46cda0ba48f79196bdecea571ddbb', NULL, 77, 77, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300620000000, 1795300620000000, 0, 0, 1795300620000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms0ju0o8lmn5ln7j3ng', 'postal-offices', 'done', false, 'cp932', 'postal-offices.csv', 110, '\x5a83b43663597f3b0cd219db6186b30eb449e00b3725080623c7674455d6baa1', NULL, 110, 110, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300620000000, 1795300620000000, 0, 0, 1795300620000000);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06gmajj981sdhj1o87krdkfst4', 'mail', 'rd5qj3ggyro7tlyljbmzatpx3q', NULL, 'done', NULL, 1792701000000000, 1792701600000000, 1, NULL, NULL, NULL, 1792701000000000, 1792701000000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06gmajj983do79fgkbjuhjmsfg', 'mail', 'ebziiwetw6af3q2curfvbzh2dq', NULL, 'done', NULL, 1792701000000000, 1792701600000000, 1, NULL, NULL, NULL, 1792701000000000, 1792701000000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06gmajqjk12j9pap1d7smngvpo', 'mail', 'lbgn4xwdpaao5nmzlasfymlad4', NULL, 'done', NULL, 1795296780000000, NULL, 1, NULL, NULL, NULL, 1792701060000000, 1795296780000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0018a41ia5d9idp3cj3pq4o', 'mail', 'n4t4gun3az4it4dkexa7ppjoaa', NULL, 'done', NULL, 1795296780000000, 1795297260000000, 1, NULL, NULL, NULL, 1795296660000000, 1795296780000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0018a41vvkfnkbme3q8btuc', 'mail', 'lbgn4xwdpaao5nmzlasfymlad4', NULL, 'done', NULL, 1795296780000000, NULL, 1, NULL, NULL, NULL, 1795296660000000, 1795296780000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h001mus0kedq22rvgmh5fa70', 'mail', 'ftcedtn2a4djwwwlflwt7lf5ti', NULL, 'done', NULL, 1795296780000000, 1795297380000000, 1, NULL, NULL, NULL, 1795296780000000, 1795296780000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0069ec0pklqcjdh39iu1t68', 'mail', 'sz2rbddzukwcghxz5ay2z3e4fi', NULL, 'done', NULL, 1795297980000000, 1795298580000000, 1, NULL, NULL, NULL, 1795297980000000, 1795297980000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00arts21map5rvop9cdfrus', 'mail', '4aaogzvukpjkglo6ilmnoxocci', NULL, 'done', NULL, 1795299180000000, 1795299780000000, 1, NULL, NULL, NULL, 1795299180000000, 1795299180000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00fedc2pma05upqtt34f9fo', 'mail', 'h6bvte2ylgzlf76gpjt72hoxwy', NULL, 'done', NULL, 1795300380000000, 1795300980000000, 1, NULL, NULL, NULL, 1795300380000000, 1795300380000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ft241ldkk9jkgj66gg0tc', 'mail', 'pjiz7cmp245cwj5ekwqxvftt4e', NULL, 'done', NULL, 1795300500000000, 1795301100000000, 1, NULL, NULL, NULL, 1795300500000000, 1795300500000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ft243dmbrrigl3hervjok', 'mail', 'i633os43v7xqqqtqy3avvx4qfi', NULL, 'done', NULL, 1795300500000000, 1795301100000000, 1, NULL, NULL, NULL, 1795300500000000, 1795300500000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gbms3tlob90qq6c1gdhlg', 'mail', 'zudnl36ixh3blzkwyehxu5pn4i', NULL, 'done', NULL, 1795300620000000, 1795301220000000, 1, NULL, NULL, NULL, 1795300620000000, 1795300620000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gbms2qvodsjqucoqopfg8', 'sms', 'tkfd42ps4mvv2i3kz6wvvkn5hm', NULL, 'done', NULL, 1795300620000000, 1795301220000000, 1, NULL, NULL, NULL, 1795300620000000, 1795300620000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gbms26em8s2lpecu34ass', 'mail', 'is3tqsx4ztthxof2thn6hq53vi', NULL, 'done', NULL, 1795300740000000, NULL, 1, NULL, NULL, NULL, 1795300620000000, 1795300740000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gqbk1sjr2enacc6u2dfok', 'mail', '6ub7io5xnrj44unoi26y22bd7m', NULL, 'done', NULL, 1795300740000000, 1795301340000000, 1, NULL, NULL, NULL, 1795300740000000, 1795300740000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gqbk2fphvhee419077b1o', 'sms', 'i72ijmhqzlfbkzrq2acmseme3u', NULL, 'done', NULL, 1795300740000000, 1795301340000000, 1, NULL, NULL, NULL, 1795300740000000, 1795300740000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00h5b609vv0ndgbjh2bqfcs', 'mail', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'done', NULL, 1795300830000000, NULL, 1, NULL, NULL, NULL, 1795300830000000, 1795300830000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00h5b614320fhr0dt67rfog', 'mail', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'done', NULL, 1795300830000000, NULL, 1, NULL, NULL, NULL, 1795300830000000, 1795300830000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00h5b63hs7ov9ja2a7e1p2c', 'sms', 'pkaaqunxukruxmphzlu7ice5hu', NULL, 'done', NULL, 1795300830000000, 1795301430000000, 1, NULL, NULL, NULL, 1795300830000000, 1795300830000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00h5b60uebg97979jrpc4ko', 'mail', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'done', NULL, 1795300890000000, NULL, 1, NULL, NULL, NULL, 1795300830000000, 1795300890000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hcli2fo8vp5nofaikhesc', 'sms', 'cvkpghtvujjmem32r77csuuliu', NULL, 'done', NULL, 1795300890000000, 1795301490000000, 1, NULL, NULL, NULL, 1795300890000000, 1795300890000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hcli11gr8mm7397rj3cis', 'mail', 'tcxb3drkavedu72csremkyqhyu', NULL, 'done', NULL, 1795300890000000, 1795301490000000, 1, NULL, NULL, NULL, 1795300890000000, 1795300890000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hcli12gi3rbmht53thvf0', 'mail', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'done', NULL, 1795300890000000, NULL, 1, NULL, NULL, NULL, 1795300890000000, 1795300890000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hcli2692n2mt9v3qfjom4', 'mail', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 'done', NULL, 1795300890000000, NULL, 1, NULL, NULL, NULL, 1795300890000000, 1795300890000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hjvu1qm6rjpbh7lsh5ibs', 'mail', 'rg4iayxunc626vgnjbqrkzhy3m', NULL, 'done', NULL, 1795300950000000, 1795301550000000, 1, NULL, NULL, NULL, 1795300950000000, 1795300950000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg0k903ppqqu96idabo', 'mail', 'giqzhkkmzz2paoaj7h7uau4g2u', NULL, 'done', NULL, 1795301040000000, 1795301640000000, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg3g96phpttg35ub19c', 'mail', 'ccpsl4cf6nabfd3qids2klfcxe', NULL, 'done', NULL, 1795301040000000, NULL, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg1nfadr6f9pov0afao', 'mail', 'wyj2lddpzxf2vzdx3xlxayxu3y', NULL, 'done', NULL, 1795301040000000, NULL, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg2jgqivhljh1dmtnuk', 'mail', 'ae52pmlc4ll24qkmjmlo2lf3ii', NULL, 'done', NULL, 1795301040000000, 1795301640000000, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg3irvr963dka7su64s', 'mail', '2jnm3rbd35ae5v4iinw6gsjw7a', NULL, 'done', NULL, 1795301040000000, 1795301640000000, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg3kicdellctcdtobm8', 'mail', 'ccpsl4cf6nabfd3qids2klfcxe', NULL, 'done', NULL, 1795301040000000, NULL, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00i69s3jtb12c31ikhp9a1c', 'mail', 'ovugm7c4ygyqoilgcuovhcmloa', NULL, 'done', NULL, 1795301100000000, NULL, 1, NULL, NULL, NULL, 1795301100000000, 1795301100000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00i69s1qbe2lfdohha510ts', 'mail', 'r5fq6wmhm22ttpg73gpp2igqhy', NULL, 'done', NULL, 1795301100000000, 1795301700000000, 1, NULL, NULL, NULL, 1795301100000000, 1795301100000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00i69s0kjea4btkprmoj02c', 'mail', 'ovugm7c4ygyqoilgcuovhcmloa', NULL, 'done', NULL, 1795301100000000, NULL, 1, NULL, NULL, NULL, 1795301100000000, 1795301100000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00i69s3dc1lnvu3sidkk2hk', 'mail', 'axl4vjjb4p6yg74yatk7g556ja', NULL, 'done', NULL, 1795301100000000, 1795301700000000, 1, NULL, NULL, NULL, 1795301100000000, 1795301100000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk834611s8hua474a0gs', 'mail', 'x2ld6oti4cgj7ik7sgwzf4itw4', NULL, 'done', NULL, 1795301160000000, 1795301760000000, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk835a43mnu2e20bf90s', 'mail', '4irz4742uc36hpyfvatikipnea', NULL, 'done', NULL, 1795301160000000, NULL, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk80ccqlod9lne3lfp94', 'mail', '4irz4742uc36hpyfvatikipnea', NULL, 'done', NULL, 1795301160000000, NULL, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk83cgu4t6nd0hourlhk', 'mail', 'cuhgflopqdniszaoo3363erx2m', NULL, 'done', NULL, 1795301160000000, 1795301760000000, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk80kbg1jqf48c5a3c1c', 'mail', 'm5nftfabpwa5jj2xaj2vzoemxq', NULL, 'done', NULL, 1795301160000000, NULL, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk823p8ueeddal4n1qog', 'mail', '7qgz5dvw2v7oepdc5flhso6leq', NULL, 'done', NULL, 1795301160000000, 1795301760000000, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk83refrgsdcs4i4940g', 'mail', '4irz4742uc36hpyfvatikipnea', NULL, 'done', NULL, 1795301160000000, NULL, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ikuk1ham3abml1q9rr49k', 'mail', 'bf5bh2mj63pb5n2az3sva3mjzq', NULL, 'done', NULL, 1795301220000000, 1795301820000000, 1, NULL, NULL, NULL, 1795301220000000, 1795301220000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ikuk1jj859ong2i1pis3k', 'mail', 'bmlfp5rlh632rlp35stsppzrl4', NULL, 'done', NULL, 1795301220000000, 1795301820000000, 1, NULL, NULL, NULL, 1795301220000000, 1795301220000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ikuk1p29dsrrudhghldo8', 'mail', 'odkbdsgn7bpqsfcwuzxszp4gsi', NULL, 'done', NULL, 1795301220000000, NULL, 1, NULL, NULL, NULL, 1795301220000000, 1795301220000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ivu60qogi98in3ggef5h8', 'mail', 'f4hbklga7a66rc7dbdq3wcmkfy', NULL, 'done', NULL, 1795301310000000, NULL, 1, NULL, NULL, NULL, 1795301310000000, 1795301310000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ivu60tccd770ms3kpgum0', 'mail', 'vkafwbocvyxbt4rhnyygfh2eq4', NULL, 'done', NULL, 1795301310000000, 1795301910000000, 1, NULL, NULL, NULL, 1795301310000000, 1795301310000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ivu630huisev5edhp71jg', 'mail', 'f4hbklga7a66rc7dbdq3wcmkfy', NULL, 'done', NULL, 1795301310000000, NULL, 1, NULL, NULL, NULL, 1795301310000000, 1795301310000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00j78i03ffmbnvgq22kbl2o', 'mail', '77go5e7fhunyzxplmirqufhw54', NULL, 'dropped', NULL, 1795301971000000, 1795301970000000, 1, NULL, NULL, 'expired', 1795301370000000, 1795301971000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00j78i1a42r3ppghmeg7m2s', 'mail', 'hoqjrvbpx53q6sxq325k45cmzy', NULL, 'done', NULL, 1795301971000000, NULL, 1, NULL, NULL, NULL, 1795301370000000, 1795301971000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00lgk73u8jsj9g8a6v1a6fk', 'mail', 'ey37uaveamihnrgvywgsy2ab2e', NULL, 'dead', '\x01e5e4fd53309b92eb4ac8ee35d35ca3f645f15bbdc2ec3ed0c19af4e52ee3674f2aa43c714319e855dda500ac5ad716f078bf8c86e34d4143ff6bf3772f9a2b2ab31ed56eeb31af822813cfe7d3916b93f8fff4ad1a8df6cb8837ab79053cf3ef569f897283886ac09cbffa1860b59acdd2b56d343b69c3291fe285ca2786909d965ffe1c671011307c3ff361b55e6cdc97ceac4852d61ac2b6cf4df90d8301ada4e47f8abec92f05fd3cf7f4740f88d2b954779f1cf50bce330bc39376c88495a7158a92271adb230c1556b74c4f89ff43ac9cf58933a5bcbe8c9da2ececad8b0bc620fb39ac1d066e3b39568cf564dd5678881a066ba151e156f6e84a55b3d7a636b9e0d8f55363b2f46312c847fd327d73c4c25fda0621a9264f30c155f3598a5b990a8e43803d1265babbd78ab0383b77b340bc15c838d9ff982a5f52647ffb192e3ea990550df896f8af29982320c050c2dce7a1cbd9', 1795301971000000, NULL, 1, NULL, NULL, 'smtp 550 at rcpt', 1795301971000000, 1795301971000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00lgk7336rij4l3movbb1io', 'mail', 'mwoniniqa4sgtmfnddmv2xrhsy', NULL, 'queued', '\x01e5e4fd538f0962c8d6de31e414ba119f91dab8f057981b52a8d3915262794d10ed5ecd8c660e328d1bf369afb312cc04463b2b9ee9d5b610e20f9a7826c86788fa57f6db6866c7439a47c0632a6969ff3a0d3b45df2c18a0de280e17d92c3ef52c9ae5572f63cc7f1140c8b6c990482da0a8d12c1a2ff2a717d9e7d02b6903a62da6dee6034cd5dc3c04ad7b327ca1ea70c323ea4dfed3b1fa6b966041da8b91ac19db15a65a1b64f9013ad72c9019cad2a7ecaa88cb83e28a16de667615fef4ffff1f4242763887a6c86f204fba44cc4095923b55320c5c14b6c2c4d681ec2c5f7226c44c064bb39abd19cc8f4e64e569286546f25d5033725c0b51e52bc121eaef6a5860f31dbbfa223111d515f93fc000b170caeeed6d3695e7443ffcf3d5d2a556a36a39ae11aa01be72fc6bd8535c69752c2367422af05d22168468d0f9d66f938321c228922dec24e6ae4fd5d256570f20ee296b07', 1795301971000000, NULL, 0, NULL, NULL, NULL, 1795301971000000, NULL);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00lgk72fug76b2ifbu6gdu4', 'mail', '6oetbet67a54xx5xwkudelunha', NULL, 'queued', '\x01e5e4fd53fd81828301d847c0e0234c67366f8e68e89ab1e9ce800423f7db9c46ec5fdc923fedd51119dec1e251dac6e3ca2a79eddfd480341b9d7ebda623464736869e90e3b8184710ac8e476cdeadd343873e806eb33910a92a9c97989c2ba2838707aa432ff33756b42a7c6be36769202301764a9a83d942c9d970c21589e01b34a5c7d62a1d40e706e3d89229684348988ad7443ff36f6a9b162bf58d36d3e638f5c458eff6f537385b21163265f3efe7ae72cef3f34c2527621a142e3163ac5a25149dfe643d631fa12f6a49d3f8084c34d1a5d54edfd689772b0c796aab0fe833b8068782f27bcc2815796dc00baf92e1cd31459c698fdbdbf445041b01e337f3c240d8edb3e545184d428c771f73eb52cc703642142d8268bbf8b18decfb6579ed259ba4d2f82a9353131f1a64ecfb59884fc2f47d6685d06183cc71e7762a1883df73211a1a12b732a3c4c1f7f1a213fcb665ba12c8d51a112f39b706c9fa945ecec48427ce75c3cc33f9f98d6f6a877c7817c3cb906e89030fd3d2af257677b640bfef6adf3f822cf97fdb078fc5f9bbcd56640508cd7864a9b51bbc0656e4f4f3f05b5e8ac660dfe3b8909d52fba851eb1cf4c8dd5cc33a515f3f8a4e0bed6321e2fbe6de460d29870ed40269b6cacfc9f2b0e77b8566f38d0926bac29ee937b7f9e6b6694944b1a9cec4b39ad5fa081a7961a7adb767f4144826ca2e49a70d039d051954e182fac5997f82980dfe704063487e66a0000a96cad4c8bad3dee6d0461b59f0d4f63904bb7bb04d261d67847d337ee82983553b2fc1e9bbf5fd35d96238af5a75084fcfb71586c8113d0cc76d98fb20fafa6332248ac314cd314c312e6afa9f0039e69b994a5af58b7bf1779089d61b051259d6be916b196068c0ec4e2ba363e9b298841194d8b1b809b66b5693bf9c947945ed5d23', 1795301971000000, 1795302571000000, 0, NULL, NULL, NULL, 1795301971000000, NULL);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00lgk7140qj8fr9rdt4sitk', 'mail', 'bn5porkyc62lvmcwewr44zqmby', NULL, 'queued', '\x01e5e4fd5354c98793e7467d194f7feb4e2afe8bfdc679c9f2958728be78519f67a1e9f354c2e87cc087266b184e70d01187a829318777b6638bd213bdfe2753e2bce42a025907e3a9e6fc582607f520a615888ed5ebfc4c5067828bb10e451206e8189f0938392ef36afc1eefb4bdd84a976c8d2016fed0307b90e0085d55e467ab5199dc3c115a041f1604d4d2e27a2c797d3f8406a73a858f097b4ae8dabeaee7c0a8774dac8a1cfd6a4e2577e9865af76c1147dd58469247b49a2d717370edc796f418a646c9c512bfd7bc5258f238d8da7efbfc325dbfeb48ff91bc2bd6da54c136728f99e57e6b86dc428aa73cce3e1b6a3590d8ea4b92639ae2ce43948fbfdd12025237dc3158794482b1f42b3a9a019c668c498a46a7649f0429ee0d20a232308dc65aa66d2ffe9db0406ecc892168405d6448b1dc799f5654558b7ada83da71b130cecaad60454768784a7e0aec63d56059de5b30b76c3468f7401a3d8832c4eb3fb9c348c5d926cd9654648a8bda870e5d7747cad0e8592afab0d65a23a20bec383ca585a2926405b0c95ee711a53a3c4859be9e34087ef9dc139483d991a9cd3114e436c56f9fdb1ca5783a57fcf318a34d3920021fdb76b17d4c42320e5f3bebf0edcf9194d4259ce587447409486fa3749b5ddac8c6b5173c630223ef9187fb867328e51eee9477e0280c9a07d2a09e66a605bf017b63bc492e43eaa75f0168d04601515caa2ccaa74c1ffffbaddbc33fe0e4d47789fe8c9afc10ed8afab7a08219f321b91189226aabdae3b4160e8f95a3934326d1b4dcd2300fc266c7ac700bd93e752b57f67545529c795b64b71d1aa4f4a67722b19b92661a800610ead9bd5e2cf141d9df52425dfba464f4522eecb59fade31b16faa67183eb95f51420c4edd5bd79d4a492f01c894fe5b66357ecdd12c50cce', 1795301971000000, 1795302571000000, 0, NULL, NULL, NULL, 1795301971000000, NULL);


--
-- Data for Name: job_choice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'executive', 1, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'planning', 2, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'it', 3, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'network', 4, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'security', 5, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'engineering', 6, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'support', 7, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'sales', 8, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'marketing', 9, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'purchasing', 10, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'finance', 11, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'administration', 12, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'education', 13, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'other', 14, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'owner', 1, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'director', 2, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'division', 3, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'department', 4, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'section', 5, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'lead', 6, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'specialist', 7, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'staff', 8, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'contract', 9, 1792701000000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'other', 10, 1792701000000000, NULL);


--
-- Data for Name: job_choice_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'executive', 'ja', '経営');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'executive', 'en', 'Executive management');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'planning', 'ja', '経営企画・事業企画');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'planning', 'en', 'Corporate or business planning');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'it', 'en', 'IT operations');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'it', 'ja', '情報システム');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'network', 'ja', 'ネットワーク・インフラ');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'network', 'en', 'Network and infrastructure');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'security', 'en', 'Security');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'security', 'ja', 'セキュリティ');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'engineering', 'en', 'Research, development or engineering');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'engineering', 'ja', '研究・開発・設計');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'support', 'ja', '保守・サポート');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'support', 'en', 'Maintenance or support');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'sales', 'ja', '営業・プリセールス');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'sales', 'en', 'Sales or pre-sales');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'marketing', 'en', 'Marketing or communications');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'marketing', 'ja', 'マーケティング・広報');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'purchasing', 'ja', '購買・調達');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'purchasing', 'en', 'Purchasing');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'finance', 'ja', '経理・財務');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'finance', 'en', 'Finance or accounting');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'administration', 'ja', '総務・人事・法務');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'administration', 'en', 'Administration, personnel or legal');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'education', 'ja', '教育・研修');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'education', 'en', 'Education or training');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'other', 'ja', 'その他');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'other', 'en', 'Other');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'owner', 'ja', '会長・社長・代表');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'owner', 'en', 'Owner, president or CEO');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'director', 'ja', '役員・執行役員');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'director', 'en', 'Board member or executive officer');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'division', 'ja', '本部長・事業部長');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'division', 'en', 'Head of a division');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'department', 'ja', '部長・次長');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'department', 'en', 'Head of a department');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'section', 'ja', '課長・マネージャー');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'section', 'en', 'Section head or manager');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'lead', 'ja', '係長・主任・リーダー');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'lead', 'en', 'Team lead or supervisor');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'specialist', 'ja', '専門職');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'specialist', 'en', 'Specialist');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'staff', 'ja', '一般社員・職員');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'staff', 'en', 'Staff member');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'contract', 'ja', '契約社員・派遣社員');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'contract', 'en', 'Contract or temporary staff');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'other', 'ja', 'その他');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'other', 'en', 'Other');


--
-- Data for Name: job_cron; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_cron (name, next_at) VALUES ('signup.expire', 1795305571000000);


--
-- Data for Name: journey; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at, told_at, ended_at, ended) VALUES ('akhpa5m5eu4rd6ft6dvtvrhipm', 'lost_factor', '\xa1708df58fa53d6289db89c0d40666e88063f28e8d88bf37bf672539e04b3698', 'ccpsl4cf6nabfd3qids2klfcxe', 'aoi@example.com', 'aoi@example.com', 'mail', 'password mail', 'ja', 1795301040000000, 1795992240000000, 1795387440000000, NULL, NULL, NULL);
INSERT INTO public.journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at, told_at, ended_at, ended) VALUES ('p4txg5qmfbx7ihkbhfm5sqwwgu', 'reset', '\x399be79794acd79c1fb98e51200fd4960308b3cb6928196de41213d849dc6441', 'obnlluxzukdaf3gavl3cz27tci', 'ren@example.com', 'ren@example.com', 'mail', '', 'ja', 1795301040000000, 1795304640000000, NULL, NULL, NULL, NULL);
INSERT INTO public.journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at, told_at, ended_at, ended) VALUES ('kvqpz3f73yndxji4fk7u3ih7u4', 'reset', '\x43eb8858337af02d1aef4d1f30ae1d89354cd281a0505ea34432ba693908dc5f', NULL, 'nobody@example.com', 'nobody@example.com', 'mail', '', 'ja', 1795301040000000, 1795304640000000, NULL, NULL, NULL, NULL);
INSERT INTO public.journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at, told_at, ended_at, ended) VALUES ('k3d3wegpa2fti4gsvy22v4egky', 'reset', '\xccf6d30884defa7ee15457562df56ff9502fc0c8dac482674497565ec5d815a6', 'f4hbklga7a66rc7dbdq3wcmkfy', 'mio@example.com', 'mio@example.com', 'mail', '', 'ja', 1795301310000000, 1795304910000000, NULL, NULL, NULL, NULL);


--
-- Data for Name: login; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.login (id, token, account, next, created_at, expires_at, spent_at) VALUES ('5xzvvnr555v366xbvoesn4qh2m', '\x5786879506fd420fc34444047d8e68c13fd85fa8c85950f44de4af0c48edc4f7', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 1795300890000000, 1795301490000000, 1795300890000000);
INSERT INTO public.login (id, token, account, next, created_at, expires_at, spent_at) VALUES ('fomrc2mssao4ip64vv2t2se2pm', '\xe339c286bf33be330ec2edffe75f29eb4f5c010aed7de4f1cabfea14620b16ee', 'hzgghs3dzsucbc3yjuyphoioxi', NULL, 1795300890000000, 1795301490000000, NULL);


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00ft241hfslgobkdqjeh838', 'vbkgjyuevvlddnfsreey5u5zkq', 'MAIL-2', '\x01e5e4fd53315a6cadccbaeced86986bc2479aad80a8ea4e7f4ac49248b9928752aead02888b49ac2b556cd1c3df33223f830c3223357cd50a19155d25dabb53b76e9969605fe0b2fe8e4a0c92c1cf9de7c5923bf42ad23e5f4c710d94eabe1c43f03b48a1de69c75ae6a03f7aa60a7d400fa30d06c5e6010826e32120dfd334c94fda1971b04cd05d3b2c13ef64062709868627c0640e9ba38bb480bd47398aff14eab5f896189ce219a864c55d21c5215f1f07438ea18d5d305628a289b3e7978d1e7afe5f4be9d7b569e81903ddf6d061ad0fbcfcf1bf43edf967abe96874036afdb50463407e858f93014117654e520e7f9df7fd2c321287c8882fa507a24eab9dd73bb5244f86f0c7d29e4c382c588e735e8a6971671af4cb4fc5657524303ac4b8676281ef84044e666ae27b54f20fed0a4c5269a3dcbcd10a71e86b01a47c17a1856f8f6b93e64fbe9483e79efa37be97d82bbf57cbc5077ab5210ff2ec3b171ecb913042c7aa3ac6f8d8c62c4eb2fd46770ebf0e2287953301c2b818871c6f986dc8776d210d12c36bb1438e70b91ad4637cf6537d98ab8419cdc725dcab07200245eb2103501611469c26c76d7345c11ef129f27bcfbecee8e7a4ddf76029c12d845dadc94f47de0b26665f24968ffb8c602f9272872314654a465744e0910185ea267d3b24c0bb24576cfef7a0a66c1497cc499df9c16c1b21189df5495965f97a92a7f0828501fe10b5029408e8923eba1483d831a30e0b93722d5ac67dc95606cfacdf93a7d288931c05e1437fd37f', 1795300500000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00gbms0vvodfq8jo3i5dhe0', 'is3tqsx4ztthxof2thn6hq53vi', 'MAIL-6', '\x01e5e4fd532e758ce2d17d132a1c3b9765f24bab3e710a18f792e559137b46385c0e6bf55db067a5a2434da06661394803b73e7d64dc32fe90837c293280515e30de4a7b0169fcecfbe660c020f23cb2b85b6394cf90a2b284cff4a7ec0b6501f69331f7554124fdef3eec6f93913c25274a73d95e31723cfb774d4e00fa1c640861e9a06348d1867921cdbb9767b5bc9c5b9dcde7ffbebfed3a8799dc808556a56f9735fd0704de53f903192c54541cd51a175cda50302be7084c070a3a668d0b19a883f4657435eb7b8191a69d4e50d68af2ee5770ca593120cde3a8c68732619569d91e350b7d83864a60e19e110348907246d396ad8cefac5cd7f83f5efdaf0abe06fefba1e4d521283e8d047d0450c3e0514717e30a6886f5c8b998685a96eb0bfbc7b88465861ab8617c03836da87cf3f6b558687c97c63bf600bc11eeabf7259b682b645681c3e7c8225a2c848319b51bee8d6b30b700abfdcf36d434568d7c33f31c130fd753281a46565345307d458f55def50d51bc9ade63d1d652448d404362bd0c8f8243997333c8d3d62cc73dad54481864aea735bd227d7c477ffddb852f6698497c9f828ef9f8a35d7c19c29359aa302eeb81903d96c8ce13af048d5856eb8d30f81072454821701e103ad1a3daa21d1253081882865c2cc9474ed72f6a98c367f150548f80f2233b79cbf759c57a163ffd1cc244130644fef694224013d6eae29a1a94ff43ff4c44a0b03d8ba9df420d47f43268c573761b5adc44ef8dd166f91ca89e10746b865f65a9c9f8fcbfd86f728ea16e1703327dfb25537f254e224585d2ae918a80dec00bb78daab4b00c10cfd64bfe62c035de228055cb4b0180dbb676a3e73b09ad363eb02d65b82e619b7348669b825fda2dfe8be82c', 1795300620000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00h5b61rph24hefkcj736qg', 'hzgghs3dzsucbc3yjuyphoioxi', 'MAIL-6', '\x01e5e4fd534b70e629db4361584871b658873b5ea6a3fcc0084bc350624e54fefef0aa7ea2ba0981861ac4688199f30992bbfb7cc05c7efe56670ecbc069e4a31551a0ca27d20eede4e54e32ee2a3277fe80cf261713660ac8fedb92dcb672f887edac9ff7bd8c215ac262163a9a5b4bdf9922e1c7075657d4d1e3cdb52125dc59e0bfe073d3937e3e71b0159e27ef9c7df242f71b8b95ecdb3b4ca125ab1921086ffff1fa97bf01d35a7b3af424c42338978860f82fbcc0ebeeead0d95116d164011fbc0ca0989d12288470c9585205a351fdc9192e1ef9c4e0d1590e8815e7aa1ca905f5278174a42e0b49a5e60c9fe242a0a067b38fbcfa4fd9d9bda164b0dac7e565ca69dd97009374aff355a8a460b4b31fb84444710fd7ca8cabd6534be5c5b4d7373958130fb10450a316f0114b37f61166a58f48b885fb8fe3950a1390d474fc668c1f791547c4c85cd9c193ac2bb0b9597881272f089e06e932afe66716bd030d9f09eabc63ac48f021b0db7da8ffd80f0893625bae39c0f59774e3e5b7b3ed70c68002c82c24e9d6fd300a9fa2ec55a3416dfcd4e023ae7a5e61d62e5fa9bc10bf6cee5c0fed8b8e49fee1821fe495da034dcff2161a7558fc4821c92ab3fb020c75a259cfd3925fb2b26bdd437e55e7a1925b54ec53856daa6f6bebfb6d502d02f3b874ee1889d5312657caac52b99e7f2a266c1d17d867f33014fddc2f7d81f9bd534654693d52ef1d4f66b4399eab54e4ee61aea0ac98ed45f0f4755d42fcf615cd6c04c0d03cc131aa3d9aae5c3474c22fba20d58d1fe1f26ced6ba61b22db2e4b39ee1be4883ea16ff5abd80b287c148e6725f6b238237e', 1795300830000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00h5b63e2r1om2pmbe4sua8', 'hzgghs3dzsucbc3yjuyphoioxi', 'MAIL-6', '\x01e5e4fd535b5b022c2af74444b50b96af13e93c5c0c80566a4b9d87cd76cdae94547e0e4dc35521cabba148d46028d280181149e45b7da65f94dfb7f86dfbd31170e02331500ceef9258e160d4215dd97332ce94042bd515e199854298c0bb04a5390e8f7d40ebe94a73c9f5cd3784fe88350e8850fd488802a371a90bc755ac3f86a32c9384cfaf237a5e0b61201f4e40485545762ab637efc777c44601c0df489f0b4ec02d3c6efac11c23df11410a70b7d7c7582f3976a590a9f31c806c331dc3553469f145720d880adf0ce996ce00f94fa8ad8432f9aa8b7a7fb21e3b4984c613476d0ab90caf08668ea12be96be4072339eac88391973b2d24386a9c7411e06f63e7185d07499aecb6dc021db6a1c16dd72c288d534137890ae08a5330e5ffbb7dfa8e5634be65384af8b0e908445cf27e2b3e3d2cf373a200fab43be8608484017778558628c5d67e93d609842cc163de715d50feb7443014af6b134831be2e602da14f20e67846fb81668adcab04cb8466e395e2b38adb58d0a83099927166b659a4faa9751758386ff3235b301ce1cf323cd79d99244121d1fb8b47a4137e924872e67b86878f239fcfb242efb0eef68604258cfd53c6c0bfcdbbb7163de7462cdc5ef458e1e08916203a327f69794aab53b2ecaa8564652b01dce0488c300e014c3f8e478341d0c0631a8235080c3b3a2fa3d24eda0256c474df718df1f82d37d22abd6b10c2e6a5307f9f95b8650f21375607c358a5983d20847d58ce1335d5c7a3b949bebe4e4bfe657775eff325ff9b299e907a558a0d72ce45ebacccc1195518d3c246156d57dd72be363193d52f132', 1795300830000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00h5b62u1mb46mqpvglgu9s', 'hzgghs3dzsucbc3yjuyphoioxi', 'MAIL-6', '\x01e5e4fd53f5b8a602b27c4dbe2ba87c03ed6f766589ce459b710ae26aabc11336eebdd76ccc7e2fe2b0a7371b4da0a79424303af8095e43851a2e4a5e4c51718a5ab87e9a653390f3cd56b2b74defa4704ee018ed1edbe1940a93989f0aa036cabc3c64b1d02483f6335fc5c5cfc703141666f2d987440e4dbc3bbbf49329b14417d64f4093e346dd123894240a41f6955c512222832ad6820e63a3526cd9f649a99642dd274c27b133a37767968419b101ff9f253b7b9747ce762946511b15b381de3a037eaba5b9173880993094f230cd97c8266687418dc0e256fa9095294ec82052a7c5c7d7d5010555097d516da256db84877736a887156a2416789bfd2f7863067eb3685e71fd8a9c02731e332fd967c8069f7a9e3d473bb3e7f87805ac624ad859020173a0af97c2c4b2cb0bc2dc87f0847b25bd672c54a4cb2ab78a2a5d7cc303ed8a891b7c526c8bcd02e3782df6a4f8c84142bcc1850642dd2fe878542a15b8407738b2942132dc734a3ac9acce73b2e6851cda314291c0de586fe9a05ceae3b51f332d881bb8cca195d98515ebbaad2e73383cdf4beb66c2b22d898b9f16e5c00ac00365a9ba20e73a7c38cf1837ef225272b2d9d6ffdbae47e85591a7f075bc093e76f6a396d15c22ee0844cf73feba93655a283622ab474044b7ebbe29b584d7deb39425d380a0833f2433bc784689d5009b2eaf167dea9dacbf32c4ebe9973b1cdff5e23f0914d50d20fbbd84dcb70bf45ec6b2b8584fcbf06d8baf19974671933f255848a8628bdb451a5ce50a035d9ec6d1b84a23fb0a6c7e278befc8778726fbca482241ddf404696d4b4236bf4edf59bde4878ede7201aa9d857a45d873dc78a25cb450188965baac6dfacbf9539e501babf80c86174c3f219f67', 1795300830000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00hcli0oh968trt1esounr4', 'hzgghs3dzsucbc3yjuyphoioxi', 'MAIL-12', '\x01e5e4fd538714614344d741b06b6cae5728540f92b5a68dff338abfd356213b83a9865552e6edd341baab6afa465ad4de23fa0256eed1fdc59bab63f74ccb9469e07be74680795664e43c6d2f8213f163607ae063ee18dda0c2aa847edab3c7bb38c4d4e6e82335d9204003bb12b41c01fa608f4d084ff22d031bbaa5de2a463e9a1dad9fb8eb00dba97ab48d4b80ad66b3264497706cb3dc6fdf14b075f6e6d713d90eba317d238cd0604b235ef7826b22d13eaa5bbd5e2ebdd9bdb30b8a9886a5e827d5463971684f1ea15d820116bd074295a83e6be01c800217ffa9cc3588f39799e6fef2aa51cee5b456ed83de04544e365e1d6087c36200a0b0cfb4705e71c58b59d3f87c9ef68ba05f1cf3d7a9ee8ecfcad0111432db59cc51476ae3037edfad3f54252d37a7c1d58227b73b4788fe513822f3a988a8f8ae9d1336a327cacc9d6b1c9ac1e3024bb1c6b7636999f1b7242c70192ece0f093a3ca4209e4e1994254b9823ce551b3117f0da73f7c55008c4942eba8e0bb28d299c6045480e02941b3716ef333d008ce6bd51c12869f22e8a4b4e2876febc171580716fe26e5d118a6eee5bde8260775574eb40ee67118eaf3c0c8c36485981755542080861439e65e0e8b7324a99ef2a68cc4ad56fb82dce511ff3cc0e58079d48b8c1ca5f634c5034873b86d82ca9d22aa8f7d7881778d1c767f2258f57090176e73fd65c99a583a99b075a705c02d9ba4fad01b08e2c539f4712bf094897a067cb66b2b754374dc109c345256759049127405755e6c0ed3286c5c2127a33f9f466352af766a9431e1c11990e5949ffb5f8d7c853c4f8c31bdcc0d4a125216f081aa71330d5212e1d6ce52ef37c34c1fb08ef1f9200111a16cc68e0fea0c55550111ef47559d2b5', 1795300890000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00huvg1dkuspc2o7dtua2s0', 'ccpsl4cf6nabfd3qids2klfcxe', 'MAIL-6', '\x01e5e4fd53e67d8c313a422297dd85c7dd54ac7a58854da51ddce1b4a32a174ccb81270da784c4f64afaaf3e3bd6720800d039c62bb339b4d7deb0cb1dbc0ab5c3a985cecdd61e98e229784c43e653b933710cd5c2713bf68c2ec6cfa36065627fe4e0e7db33f230f7bd45e85ed415a0c6c949c2166e3948accdd319225fd6bb1d6a0d2bcb876c317a995ac6e223546ff2ac34ab8954abc02b1f2289064b78254e72dd6da3d8ef68ffb6c7ba4f99a7e13300ef2d6f327614af4846caacd0d4aa5b7c8224837798a578d6623f9fd6021eae5bc20ed31feac784110010923d56b8cd67d80a528be60a8d712ed1a4ed72e2047ccfc9cbc5bb8acaa168b3ad948f5787ff85c7918257943aaf86af46f33eb05e72826a083071d799e0343d22bef1212257b0e3b05bce6215bcc9766971f725cab6464c51d73f52dade8f1a3531c4058d7e0160b58cfebf8b77d1919aadc20f288855e67fc0ca0800636fcf405b0c1b47f9285010aedfeb1dfebb4db9109bd9e1f500c5b668bd59ca92756bf3dfab12f8d306ecadde21541636fd5119c0c3c229d1fd79f7887ecfcf2ce7ee49c9b41ba6610a4016f579d4ad349d2e86b91fc979dbc2856096657d55c3c06eb69102676fd70d1c4aec9ba22498894df83a070e3ca8e6bf44e9801ec02de418afed9d17e616466424a03b642060fa1606903c1f94a88b2e7f898c83433e46dbd9b9d9b33d7b616d98ef62454af66ac74d4aa1e3fe8996c2c54c3237992b1e45dbbfaf1a67b3a819cb0abb6136f7e846fb61c11ffa64f9ccb2ce1613b376e23c30c7da10eacad4a0d201ce421b23324e237a48f0f046b765ffb4ebcacf18cb249f031a', 1795301040000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00huvg03plqm7eel9bf7jkg', 'ccpsl4cf6nabfd3qids2klfcxe', 'MAIL-6', '\x01e5e4fd53363372418acdb8b84196461ad7e5767a0b8ecc6ff280846ca4e712f7b69da35b6c2306f9dbf2d07501edc10c2f892f8a3ebd0b8ffe37775d0994a57c858a8b99a54a6278a4e8b99a8a0e31414a2973f7b0b0b6ee1a69b8b7354d72979eeaa13da43f46a588b095122bab75ef7f17a832555cb1bfb4331fabaa327009b7f45255afc9fda2f15f872f5ef44fdf252a5504dec8b0ae2ead9094a1036a631cbffd888275465337950dd6e8ca56c23730dd3bb7bc02f2f8bd7c67d02632b89bd0e41be37441973c8bdbd393aa3ad7b4e2c029b34f478cad20ae62eda1f4a4e2ac1ce6f509797e19fb283a86c2793c52cf35bf5d1074fe3945d2803ac7d68949ad967f18372ae6f906422ef0bfd49eea2bfc89ac4a5f184bf140625642da5a852b634fdb3e616525930bdad337ea36629e0fa2befe07265618095842d49b961567134d030dec973379d572d076b3a862dc3ea18a86d194161dc1b87b0a4b0c2938111221b65796f2eaf913c3c4a80761fb5e9ba9ecd0feeeea0ff021259d85100783226412c5768ffdacdbe0a72a9f757d1cfe338bda829f27f35cc430fccba5828c87f418b45bd4ca5e75614818dda7996b7735762187764fb7cc7254f7a3e880eefcdab09c6d7fce8aec6bc26f7eec8f1dbea8ca0be3dc1860e2c60f82b503849eacd654569491424544f535cadcf2f2a6b8755210b771e9591e16aee9589dddaf5cfb2d263d3e8609d8b98d9e459e03a6b2c4d2f53c03f5ae46f6cae345bc1a02df6afc624fd8fe759bff0acda3f94e75f7d82cf1638534a19446b79a844d7b6bd6e2044984af6aefaa85c5281cea9951485fdaeaac26966b1a294239bfd0b7dc2451733682323965', 1795301040000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00i69s2qh56524gek9inoo0', 'q2dr3rrqcddnojmgx7cxpxguta', 'MAIL-5', '\x01e5e4fd53be4e9de587234fd8e3f84bfb3f691e7310622a744dafe5f5e1fcce79994671e062831b8bb7d3677ed84770f0328bc7c1f0be9a717271a39d716eab5c58c1baf8080668eb250bbba127cacdbc7654c9fa515558ca30a8211d67f17645812249e2b1db5d7b9338edafe24609474b7e9a531582c65fcaa2ce42d05985574b35f30a6ef5aa2e3782efa45c4c165944c08b1f21bbee33973848f031d08b7414e2d3fd819d82eb556b27479415abc0bdb9ab6ab3bcc20c656e0491db0b9d8a318c71cd51bddf7060382a6affd384bb95ffa1e6e0c760722183c63470a06bfddd86514f5fdf07a7b22c57f1f294fd27b6d1b4d75412c69415cb3987fe8a77d03af4982a0be3229c996eb197b894e2e8d29ce0265c96807b10f7d0ff9e709ca6ebe819182d1dc042113a2ee247b64882d568dbcd61748e9eea4a6e602239ea48eb8b3f3858d06e7b182228756ba860f44c2065928584a39fc74da7c7cbb992850c27748a24573420a303db7107b8ef2763911c5f6cdef6c940ce21256db3060fc105522439bf04f5f6ae333aff04551f6307875ff5d4bfba545a6aca8db9a2b9eae03881e6f7b68981ec7fb44d00baa4c92a445a4f4b26757b50e74b7b96cbd5c13f6d9ccd5f7d4af79b6db7c59cb3fd3017b816bd175e150350c3f69cb68e7b09de3f97855f5685a66c70c62526f305b91e3535993c764b8503a731f475251d6ab19b041c60ea225d2fd133d66e8d68298d2472de6111cb29a19b776018132c2ad9a70ab3ee29e280b6ae85274a96bedd00140af2e467e9a6c264cfd0a068cb1943dbde1ad7c32f7ae0b8a4e8ce8d80abefe7fba6d1999e2f8d7f858e20c1226645f9d9c38ccaca04a5b826636aa0010b', 1795301100000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00hcli0udvq9alp2544loj0', 'hzgghs3dzsucbc3yjuyphoioxi', 'MAIL-6', '\x01e5e4fd5395326a46d95ac73329f7035b97c5c4c782630fe8308126167e2867bd330e8ef4c1c7fd6a08f78e25e93d28c6504a4f06dd77cb5b1034a84f9bd48ac77adea039a82f876e69d6636d956a633c6429dbc5de6bd7fc2822b391078a927d02cdfd190002945dfd4b29650ab78aa807b044daaafbb00e2eaa8507c3a3ab0489d6a7d5880f072b8c553973d6dbd6d5453daad9674cefe9a8b0251f9d540631db7bc7a75e0a7129ac3dedd9ae752d3bc0bea4514276bfcd250441811c0d15004b995d2cd5e0bc8c9f410d6a9c8139152244594cb6131eed3ff994e0c5ac2bb5171b38c62234c70488a08907ae40d89f09b35583e969d4252bf194fb5e0f917afe54e055f0f977fcdd8dfad627d8a9c0f72439966fb0414418ed21d3748ff2f49e87487b4f78ef059b2708334652d52351421086b84232ec40a7bfcca0af566e728cac49a60167038c605a5834e410c4e60f1de973b1487470f5982aa4dd7195a75eb521fa145ff9adb0443e71970ac4ca1fe80f338600c2725a18dca4f2c39ad1672ac678ee309292ffb3bc6b9911be8898b4726f6a7d2a6245c70ca95b46fa453bea3ad86fb9eb5254bb2023b6e8f2fec18d660ecd4b4de399b7a518f9a428faac25ee7ba10703d6b7ee41d7abc9f554b289f1216659371e03118fc03e0d3442149e33bce2c5062be3cb94a55d2c66ecc007ae66412e55d118280cff2f6550ec38287443ae21e49148ad21071123f7b117f444947cdaedab0b6775106cd671d23974bb85d61a12e42dad58a325fd47e972f2c661f39f1661a25ae9abf16f2a7f5f9f87ada774bbc13c6fa500ae169f52d4c785aaa84c78f9cf5e99', 1795300890000000, 1795301370000000);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00i69s33pvopnb30h37jsf8', 'q2dr3rrqcddnojmgx7cxpxguta', 'MAIL-5', '\x01e5e4fd5386ea3fef31b58fdd3c62c10884dabba33831ce9dc8fefbc46bf2d370989c3ea9957167484e5faf24060d17cbcc41b8308521034ef91049afe75ea1e0d0461eacfa3d406b06e99981320c71cc52162d73f70dc22c0f7d632e17e80b448e8c58cc990c63f64ac453c82c7f80330578883026fbd51dd8421ff654fa673a9265ece3c52ec5a3131802020de4fb46b2b6363e7dd919c75e6f6273d5fc0d7fb3487093276a9cc074818e74ad429789d3c264991ce5803a0546cfa0d30e679e01e20aa0b365e0e541cda7b4c63f4bb9d7f20b9027295c19431ed7cb074b88802aeda97a9278907cfc8f97d20580fc14bf665589b80006f95a58fd45d0b2dfa2feeb4a3b1a98a1cee116f7d2c6ad6afc7036be251cecba8835cd0af7c1cc0321f766a5284027959c984c8cc22876e65dc40b38e842bc8bc1ee9eccfbb5d9dacd8f13b30758e4f069294ff1414d5f4003c225c3c68a61c85fe067cb43144acdee4ab44a14a776d89f6bcccb381c0af91d3637acc55a7a6fe15d6c33d59dbdf69decf73ea8904edc5d5ed52f744348071ef35b7b9ab47dd552f7321472ed9749ec0ae42bae724f3b08ea29ed0593169c2eeaf5a4eb051e8dd2436ba576c19c8817ffaa5f90a3f7fcdb75180396c7f1a9c0058ef649b06aa292784422a2d5e4a6836388e42cff9ce2c59fa16a6636789e224678ed8b7b888ed2ddc054439dfd61f3a696908ceec07e65eb9424f3742a295fe6407709fcd0982826e7dc70116a4987a6ef3cfc57c90c4579b6354bc4266984ef738323a7cbca82de0b6f0c174acfc5410754e977cdc788a84f101498dd2b80136f87664c982dad70110db2090a055c3757fc8761c9bc581689bc9f808f9eddb7a528d503b38a64caf4ac4ebe08f6ed7311fc43', 1795301100000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00idk80tdoidjvp9rqbvdr0', 'm5nftfabpwa5jj2xaj2vzoemxq', 'MAIL-5', '\x01e5e4fd5354655ab57f0b5940a761c369e1801479cfcf025571396890bcbe6e208c5a7150f9fb60f5f3c6fe53be70157e23d62d9a4816dc2f8b46a971eae3ef7f6b37457e6c08bcc6b84221457e1d57364607cf8fefe71bc7beef7ed672bdcf71eefe1d5280e03deac00850674bef17da2a82bc7ad0f350346b6773adbc07e16644ee66e3f5e0a4e2d61bba9d7522d075d08b8ed7e0875c56452626d4f142d5a0a1a2289a1e334d84b30ba2c4be65a9d3f72ca2031ffa49726da46ace4283905550382a146d349387d007b3cf7e66552f897b2b01a0c05f03f8110dde21697a9763d8c574b7a01ab7adf0fadbaf37f55867a1473a89ce25b8a8546dd18b7ee26f49a39a23cb345cad6aea1ff65aea29eae239ca0d2a6f0ec496e5482e04585ba30414f69065ac56a249cc301ea8c8db175e8352c7d2011c85f8e30aa8955f14967ba10591e75c3103216c4b283ba2d94f8902854bcab60ec139a4b657cc9bc73b0884b72db9f75ee5aa78c3be7f865fdb32d91f4228581ea2f9ce036a3eebee5674752851f131f3a2e0550d20a5567e46ac6de6e281715c43bf04483aaf6f5061fb30c40c4920d982c23c9a8a2e435497cd85dc2071c4caf749728ab02945a2111916b95adaa12e34527ec2523caea143227001af8f141a21be5942a47fec8753d1e6e70e6e472350f587b0f5b5f22b4889516276caecd270f7b3b5e2dcae971fb9e612edb0b444edee03413f831fd1159c17f135f5d24655e8219f8a982da39122caf29a3cb8237326fbfde0caaf8cbca174667391f16e04bb5e69533fac7e320f3d99c5e356c5863ccdae15968e7fe9a0ddfe4fd942a54b3b3ac1a96daaffdd596abdc847093ab48650066d17ac', 1795301160000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00idk81mkll76uv2kj59m0s', 'm5nftfabpwa5jj2xaj2vzoemxq', 'MAIL-5', '\x01e5e4fd535e93d078e643087285c2b46bedb75664f4c4b1bd352c6e7438a5bb95c216291bc68076daeaf79ad634304e8b351c6c7e722f6f164e84088b4e55878e3ee13eeb6254c98500533241f4a4b254750777e0c6c31bc80aeffab13715e27184428928f7cbe5a6ebb221f71bfadda2070e74723cbf575069c7066facab5c3b707febae550faaebb2471ba7417e9a8b323e5b066351839250a15e017d5e0d4350ed0acbaca47f93611086aadb0d1451c6316beb0386603641a6acb96c1abbdb2171f8a877a983f1ca1c57b8b430f47a43b568100bcdef7e4ed39e982dc6f52e1384288d831a400f2d6b5415acc90aa1388e01966f9e2f6da0fcadf5279c2aeb3a2f41090d42f098fa955d9e663a5554a69fdfa0551ef3163fd2fe0b906094db6c7a337a9df7db32fc8999557f93742bba4f46b2d85eb30eb82356b234dfb80aae8d787610cbbf9a2785891a3110370ce125166aa926e91061721252fc2690e3fcec782157eb7e1f9f251389b8316bef082ba002fdc579157827802a7bb0f02ae3749d692c7f6311af8a0f0227483eda6d693fb4a12cb02e72b2afe90aab88e5c24678526d5c1a5453f7eb696034e2572463dd566ad7572795450d33ed13a2cfa5f4ac4e07b7f36a3b4564628a3d3ea4ef2bfd4abf88777016497e374c68836afd73c18107b1ba84bd807b47fdbf40c051444a1d29bd98a9057ec119991331c3f362dfee394e77ac00d274881844206c5e9c27ff6a2579900cbecc74ec6295fa1d45f6868974eae644859f4d6211c3805749fc23adeecf7b10b279453657133ea21fd42388f6245dc7075d3b2e8874ca064fcf98cc81d27e9c16dfb467d4291ab476dc204e13ada7210a5641c02c4d2c323cda4b35746f09a1a3e3b7120f814b1f', 1795301160000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00idk80eh3e907mpjl3tnrc', 'm5nftfabpwa5jj2xaj2vzoemxq', 'MAIL-5', '\x01e5e4fd5394d4b3e10cb626ad990689dc61d9470396893f5c2695eef95da0ed86e377ee06f084a384982c5a4e11b8d3e3c1b812d2fc5a22b9037e41fb7b6317a242f7b5934ce468fe8bbf1106d5db1afe0b42eea473d6d8336609bda1aeadaa4bfb8b3eb6bcde036f50359b9f40df9b9162dcab02bf93819e15699ff4a8b127a1e30ed707bdbbcbfbdaa757ee053afd7921f847fe177f522591c7653694b0fdeb36777c6b14fb6b64812dd1efcc493990bf4f4045b39e7d7a33d2383cae44d7080bf239b5e104d4ac1730c4738fa9fbf8eb1209c6638e15a4fd9ec7395aa8e8fde36a9b805592a889e2ce83de52c9d78c4be14eece951018456454cf59fa6c316b6ed13932d622573871bdd1d3f5105fd9710da3a11103ba2039e5c15d688a1947a38abe9552e129f76f4ff2c1129be4eb8ef27c13d94d8f813b09188d0d97da4433ec3e85c63a75d7a03a554720b7dfe562fbcfa347de358f134eb765547185e851db70be1d6f539bc96846a250798e621fc502ba4c3b3ca69532b67e714e9a6a917197d0383f701893cd1dd1c28e4a4dccfd7788f762e033b6a489b8d8e084555aa645873bcb2c5beb7e9b772794b155d1c0a6047aa2294e2b00aeab90a32d832e1ac2b8a7492daf02350aa8b1cccb9a5421ea24ceb28892901cc7f1c48cad5fb6a531d662cd34369b69b309363f880c92ed273691338687df9dbd1849511724121de1c20b78bd5d96f085c7ef3e59dd4b1bfc1d2b923e104c4ad89d0c71b056635d84ae5d1c27e914c805687506f50715585b14ecfc18e746e3a535d45629af2de7a645a82fa31f51f39956b4b5b94b8e92608ceb43e956fbb3ed5dc788006844070d4e9c29353945c0cf65c94bd8617bfd8', 1795301160000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00idk81lg66kuninhqot1k0', 'm5nftfabpwa5jj2xaj2vzoemxq', 'MAIL-6', '\x01e5e4fd538d56ec3cdd534866b85661b97f0bc9d3971461d4ef447e2dfb41fbb182f41344c7ef9b0a3a61d6c8641606616f67f8e1234d076ff8250b4f26096cfd632819eeaa1e808bbe96b6976829878ba5844ed00858ec24760493123ba9488e45be1372ecd2004e3033ce2e00b66e037326f807d7ac4354590f12e4510bda7f2ac1de97fdfac7f3e08ad7a50b99afc919238a2dac07bab5bf695d73df9bed898de277c7b7ec040a0c02f8a71e3a8f48c8689ac78e62647b9fa0ff075393556e07014a254d35d0dd0fb4047adf90bcc3049088c0e3c13f6c5836995328436ff0dc8d59654732bfc884ae53169489a32722d2a2589c6603cce1dc3c87f4e3b6f9442e27323ca50cb8c417e850f8414da429b56a6e48fe6a26af7ad2aebd76fe5a6875ce78d4af7c47b68eb806fd3c6a6a9c36d5670b9b5cfa39ac9154bfb256b110c8bee3f00b57b1089a90a8532772b512ba6d38b3f05ad72d2bf42f6531e3e433bd5c9727a3cdfafbc231a5d10158827fce2a9f4f0f311191b14bc2dddbc22adb943f5112a65893dcac4ea3a31532fe9e7d478bfc5142842b6fcb1797a4bbf4162fc95aa698b43889154d3e45c19cf07978c16044bc79233f30c44c2f029307a82338033ef149c3e413f537b056c14975cfee1fe327c9afc7644289c9e7786968bc097206732179b1f05701b71189c881eb5ec504cbe1739bf729305cdd224732c02388759ced81017025a47532f3112e9d07db56e404fb167419a16a10dd1f4b5200a0f13c6c61bd8dacda1db099edc5a55c42fc2803c6e0af3283de4e5b73b7b3548b29b3c4cca9055c1581a2298185a595b79c2bf0666ad4b4f20d914b8770b3478b29acea1e39a255', 1795301160000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00ikuk3kdqubb0thsr8kmjg', 'em5jxs5vcdudungix5m7llyzwe', 'MAIL-5', '\x01e5e4fd53676af95d7e7192e0a009d77dbe42992e69a70d42a31e80420ff1a8bfacffb68819aef48b4dc9af181f313dc005d486782e7e719d14dbe7006ddc8dba50c2a5fb2ef493a46f39764c7e1faed8ece5fc73cf677582a5a516cc42f6f8a1a61f51077982f9541886a7861ec44a109cc74c223961acca1ff9d4477a7d29a6129ddb2df92e84a90f23670cfa08b336539c144ac18fbe55ea5b21b7bf32183c51cadc6a70c22fb7f1f864801072577944f21d65fb08ff603251ce141294e0757511b39b652296ec14a94f47ed84ce1474b965b2a154fbd7ea306f07c2f747aca281bee6dfde8344742cb053fd351ab17d164bb14b126dc772e03abdc03e706503abd0fe0273c643d8f5d6c523aa28d67698d22e0108d79b91c82eadc425f338e249a1a1211250750afb42acd2402a9e86b9d156d9ef6677b83d4f786114067f9d5771a2dea1cc1b33d4868b6b6d072e0d4adf4b1d4531f1b3bdf32b34a986a52d17193cdc359be9d01f34c6db2faaa82448a17836348d56f36759e801cc5f84694ec7d03bf151242f879873672a3acae47b4bb02f4fbb87a6ab708144634c8625a2e680504d6517d0b87435458fbe6c41ced228331546ac0445662b36597993e8e8383057d5d3bde05cafbfefce62453723909e7a1b003125a1c5ebb1e6fcc7c288480be679acf48182afd81b1d12372396dea66dfcf44d0cb75fc8523a9c14bc9f472f6ff4ec715a464745deb974bc1a9c1605e31b0e2bd838bc56d3febcacef89857afaabcbe786a2bf3a4b9693a92c4e8f37d9c1bf9b6791e3729937268ab32692192bdac636fc2d276e4cd10363c45bf7ef3ae4dc0bc3b1920d6494af05f8c67b5de693a02658c80ee6c5f3645c0745ded0edc1a9', 1795301220000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00ivu60a845jvssjc5e264o', 'f4hbklga7a66rc7dbdq3wcmkfy', 'MAIL-6', '\x01e5e4fd53ad5693fbe68577a770aace0c582e71ceb4c52c3db4870833d37360719c95220647fb0fe86b12080fa02d93c72e2d7d3dd536fd18a75839bad3db875e7a4a5a112a28edec5c82ec63172cd1e75abbab7bc4f600b52565dcf6358b1467770fb64e1bd7258d81690b53ae3f41eb4206c92d14c96b54f8a23efb8bb546436865c887afedc91fc83ca72b966adbee439cfa37531a791fecb705c0c3fe519e969096ab0bc9080033edbc05d3366957f233af61d893003d02fda1e209c0191168197f77b031d16ff6539afe7ace4486155b7e1c442b5a33f73e2a6682354b54a1fb2cb9e70c5d89dd8704842cc20c56f31fbc2d586a9a286cdbd7ec02163c4684160d6988bfa0f49178478a668e8442d4e5935114ff756ca54ef0552abe30a40ba5fa87647f548a166d59c9e4d876f19b231041d73624c84e3e53de8e3c0d430f32fabad977b141a846f53275385e657b4f406f01bd7f400668f22f5ca74370a7d5a9d4a9c7b4a3836f06ddbeaa4ec3226da8239f681626db15fb8a7fe9cb39e10615eace9ba93bd644cdd53af4de38c145034721d4ebeb1a08a3538cc0156c2e03f1a40bb899e09531f866aca23a0e0b543c4ee548f2c6b16700b6ce017ad149ca814ae0c3d838c6fb1b830fe2edbbe0cf009fb0d3ddbb688ea8fa79805b052f0775d4ed18151d79411478585dc98985df806bd8fdcb7f1d19718677a964db83d7bd7bf3ad698b69615f4c543fcf7588c9c079b4d1004653281ea66f8fad886a6a954b67f9d60ec8f8830341022c491753496fbcf4edabd93275eac511204291b4eca3b20546e69f95455a194afece3778b09af96958a6e2d28a0312ec', 1795301310000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00ivu61saog2d6rpgaguaho', 'f4hbklga7a66rc7dbdq3wcmkfy', 'MAIL-6-locked', '\x01e5e4fd53ea3aa3f1722a2fe2cdd366bff88fc94a1ea9306570389d7f3d3587d14df66545179fae8bab98cf3ff5655c9b922b188408f115bb48fda2eb8481c79ebc789a817cabc73f16518e90fd05280efa69e6ca39ffaff943bc8a5f90aefd9172b44d2a3b9cf37f17182243197d34ec5edae3c1607f0d140b42c59df48225b3df88b0bd14d31ecbe9d9b2521d7a227058b57339980a919b6ac06826cc1f5fe7177c9233b1b96085f4253c0492dbdc4fd6df86eaa779558c85302cfed50bf0d994b8f5f11c395227572732ea85d41502a4e0c1f77bdfa669497e3d2182d825067ebf4558abfa326c8fda2ccb052ce68e3d539f9fc969e39a3f168a1a746e9d4d0195edd37b5d160cc2d0bbfb907cebc2f20d3ccfad372494bd87add8241afdaa01b383d3ee2513b258eb63f8ed0417946c7fd206593f48c7fe35c02db9a2138c89b0d975bbceeb7f44830a3f6b3715f7ad307ac1c1aa2f201df847ef1c864714477564441a453c6323272bd6b06af4ff2f6fad2ff2179e7500bde47ff7a1d245dc0c5027ca5f3b7cf8699e463579ae892966f109095df1b8f2a804cf2b892b65a1', 1795301310000000, NULL);
INSERT INTO public.message (id, account, letter, sealed, at, read_at) VALUES ('06h00j78i2jgvn22h492aq0ffo', 'hoqjrvbpx53q6sxq325k45cmzy', 'MAIL-10', '\x01e5e4fd534e207839e3a9f28653c88d8d36c188f0bfec283753c91e3496c273b085abad1fa9f04eb57c4d6b67377c53d16474e4d16a2f3ee17ced11bf8859eb4c1761cf0617053964afbdbb8e37851e979834082e21cc7a973048ae35246e06eb9d0f44ef70a19df1d64dfafce1d64de75b498d42ca26529324df72380971534bd18f421eb57115571648816585a1d172b3de984541e6c9ed04f94e27b829f9f8eae16c1b92a42ebe3df39008b545793f3c69f187240edacb9120e6e3e290a4c8c23fb3963568b22ab3fdd40a1a8886fbf2518b1456542b0aee85f0b3678b6a2fbc84134a2ce8b5f4f2ec399d64feda7f341fbf9f29d78b987c71b5b25c02a5bae45785146dca77c2dff54bcf775036fba6a744d76f43659be492b2ea5cfc3e0aa42a2c7bad9e29d1dfc43ec8aebaf89e2ffe3ed2e89e8d79279f8c883087f9a8efd937eb53c9ff3468a6ab4ec3759e821c54f2ef060795f70c1d2853bb440bf494509f2a4927a2f5fb4030e3e13addfdb6978301ad5fdfc697e64fcaa664ed3481b0e093a0d5f354197dc8ae774715cea5f2e6348905419cb8398ce5ae0ec8d2327114c399327dce3c60dc8980ce55e6118e0be42f1511e3c247c3bbe6a4a2959adbfc873d138ed0530841b41e8dfe9aab0ab8d6cfd5bba1ed1e1f9e80345bc56cd7a244b2a3701f4ec31d94f8793f1646280538d35b634033a324b63289bdf538421e08463993eae21ba03a738d23864e0f706ec30dc55e3daa16d8e5b358839a3ffe3b600aa27699688b5e75f1a61e25f31ad838f0a2641590728283b05141840d80b74a17aff00c63f3fa68068e42769e1c116a62496ec6cc38cc5e463207ece02121e40505db4116', 1795301370000000, NULL);


--
-- Data for Name: mobile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mobile (account, number, country, proved_at) VALUES ('is3tqsx4ztthxof2thn6hq53vi', '+819012345678', 'JP', 1795300620000000);
INSERT INTO public.mobile (account, number, country, proved_at) VALUES ('hzgghs3dzsucbc3yjuyphoioxi', '+819087654321', 'JP', 1795300830000000);


--
-- Data for Name: mobile_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mobile_change (id, account, number, country, created_at, expires_at) VALUES ('22rae33fcv7u43pkb54mmlog7a', 'vbkgjyuevvlddnfsreey5u5zkq', '+447400123456', 'GB', 1795300740000000, 1795304340000000);


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('4vmenez77qz6fvplw2hznb3hfq', '\x41db9032199d4c70145e77a52207d42b0d121b73531d761e8d77dac98f82088c', 'is3tqsx4ztthxof2thn6hq53vi', 'mobile_set', 1795300620000000, 1797892620000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('hflkyxnipkmapk3zstkbcbzpsu', '\x481de204a21d9854ee7d1625b7525f979b1dbd6aecd36087c0205c69586df974', 'hzgghs3dzsucbc3yjuyphoioxi', 'factor_added_totp', 1795300830000000, 1797892830000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('bu6wxkho42uzk7mm7vwm37kf54', '\x55c6e13000ecec3f41014414ae43676aa8a2335519e5f6a149ef77e35379bd50', 'hzgghs3dzsucbc3yjuyphoioxi', 'passkey_added', 1795300830000000, 1797892830000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('vckshizl5bfr3rgbgortv7bujm', '\x0ef2a22cb8722e0e2b9380d539de73a77d02ab9f623cbe582ea2bc9e342c41be', 'hzgghs3dzsucbc3yjuyphoioxi', 'mobile_set', 1795300830000000, 1797892830000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('k6kvwet654l4hl5kqzl5ywo4cm', '\x2bf0bb86a7edb4551e84120fbf7a78a79ee75bb90fabf3093e5397675f6e544f', 'hzgghs3dzsucbc3yjuyphoioxi', 'factor_added_sms', 1795300890000000, 1797892890000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('iofahxej4je7cdafgjj2lhhl6u', '\xf4843468a997cffb0071e3a5f1a41ba967e586886951a3c5b6fbc64dc8a1da57', 'hzgghs3dzsucbc3yjuyphoioxi', 'recovery_low', 1795300890000000, 1797892890000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('k23i26ou6a7nhs35kjdu7jo55m', '\xbd41ec271fd18cefe8a2c7b80a8b85b58d251f05fc6d8ddb642dd674dc37d979', 'ccpsl4cf6nabfd3qids2klfcxe', 'factor_added_totp', 1795301040000000, 1797893040000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('layfmysi3dbc5sbahggjqtf3xy', '\x90343cecf66c2e5d3832700fc223f459aa86d0f65f2d186ad2fd30840dc94739', 'ccpsl4cf6nabfd3qids2klfcxe', 'lost_factor_begun', 1795301040000000, 1797893040000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('fwnug346bjnel6etnsu66z5lee', '\x26d2df365ee611bed1d4f7216149d050fd0126ebe8dcd4f54d24743d48b0b0d7', 'm5nftfabpwa5jj2xaj2vzoemxq', 'email_changed', 1795301160000000, 1797893160000000, NULL);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('vuyydxjqizx4wlg47zyrgdw6u4', '\xc7d99579fe2a1a51f5ed6264c86e9a2a0705cc85f0190e9a3775faf5bc65fac3', 'f4hbklga7a66rc7dbdq3wcmkfy', 'factor_added_totp', 1795301310000000, 1797893310000000, 1795301310000000);
INSERT INTO public.notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('2askqxmagksf6xayinsnujwgqi', '\x7c26d200d3826865dea716f95d898bf4880b72bd3c11a76ff7ea4be55012ff50', 'hoqjrvbpx53q6sxq325k45cmzy', 'account_closing', 1795301370000000, 1797893370000000, NULL);


--
-- Data for Name: operator_invite; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('n4e6yjymez4a43oo2v3d67j7fi', '\x1496798b5810aae6a157964b9507d447a386e2690fe71f97667479a83988ff5c', 'superuser', 1792701000000000, 1792787400000000, NULL, NULL);
INSERT INTO public.operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('ngtrtkvm5uzacl6y3u2rcoydui', '\x6cc61f987efd16f99326ba7aefc4be0962fdfdbd24232706de2462048bd2199d', 'superuser', 1792701000000000, 1792787400000000, 1792701000000000, '5uqswpexfxbmi7u7xu2kaeo4tq');


--
-- Data for Name: operator_role; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operator_role (account, role, at) VALUES ('5uqswpexfxbmi7u7xu2kaeo4tq', 'superuser', 1792701000000000);
INSERT INTO public.operator_role (account, role, at) VALUES ('5uqswpexfxbmi7u7xu2kaeo4tq', 'steward', 1795300620000000);
INSERT INTO public.operator_role (account, role, at) VALUES ('vbkgjyuevvlddnfsreey5u5zkq', 'steward', 1795300620000000);


--
-- Data for Name: password; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.password (account, hash, policy, set_at) VALUES ('5uqswpexfxbmi7u7xu2kaeo4tq', '$argon2id$v=19$m=19456,t=2,p=1$BX3ryspLoe1UUfuH1AYb4g$/kPg5wjOJHjbBzNE2H9V8MBNr5MNvTARSfdqGLIlI60', 'guide', 1792701000000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('is3tqsx4ztthxof2thn6hq53vi', '$argon2id$v=19$m=19456,t=2,p=1$3YHMBmxpSPyx+Yn8bwyHgg$T7u738gndymELEkKfh4ivv0j4WlgiZSVLmw9Dv3/dSA', 'guide', 1795296780000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('aphwtg6q2zy53ma3ubw6bye3uu', '$argon2id$v=19$m=19456,t=2,p=1$+vPEGZmd5ZytvhHYSf2XBA$Tc8kTRzYxBscKOpt4Fvq4g7tcy3YQFrHtEemLHPM1xw', 'guide', 1795299180000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('nlzwlv3l4bq6xelrl7hjgtjwlm', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1795300500000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('vbkgjyuevvlddnfsreey5u5zkq', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$wxTs1ebvjiWppGfoHXVEp0zfuAY08RH0FcvBYVcTNQI', 'guide', 1795297980000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('hzgghs3dzsucbc3yjuyphoioxi', '$argon2id$v=19$m=19456,t=2,p=1$S/PiarP7UfIQtUbNWVOc8Q$ZAFXxHmV8FF5TGx82wSj/S9vPtJ7diDkDvPUbCvRDMg', 'guide', 1795300740000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('obnlluxzukdaf3gavl3cz27tci', '$argon2id$v=19$m=19456,t=2,p=1$wkoUSy8SM5tbtPlqBIeSsA$cI43+DRZwzLOgvHe+i5fYqSv/cn/7ummZCnGZcaRCpg', 'guide', 1795300890000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('ccpsl4cf6nabfd3qids2klfcxe', '$argon2id$v=19$m=19456,t=2,p=1$mLONTZU/HoB6pnaEwteS0g$ZdwB5oY+ylXzHM8tn6bWvZTuOjCzEsZa18RP8xM3Lqc', 'guide', 1795300950000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('q2dr3rrqcddnojmgx7cxpxguta', '$argon2id$v=19$m=19456,t=2,p=1$QxwHjZhgOVNftCt1hkF2tQ$2P6l5BJQ/4nbVlmJjbjGAcXeej9pRxBWECcB10WBbqs', 'guide', 1795301040000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('m5nftfabpwa5jj2xaj2vzoemxq', '$argon2id$v=19$m=19456,t=2,p=1$3Ewl10LLzwgJN0LCo7ABgA$8KS7tMjnbq/tMm0xoNC1EckoUWeYpbTCXe+6H3NPecc', 'guide', 1795301100000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('em5jxs5vcdudungix5m7llyzwe', '$argon2id$v=19$m=19456,t=2,p=1$BFYum23kAy32fYCb4LxeoQ$soCDYYmBghjeTCUyuE54esBg5+Z2ljFUkJJh04mnffw', 'guide', 1795301160000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('f4hbklga7a66rc7dbdq3wcmkfy', '$argon2id$v=19$m=19456,t=2,p=1$/ZJyr3ztg9IGJw91C7A28g$bpydM+Yhge6acFyCJLLzjrSs3Nyc5ogn0SNsbEuv0Q4', 'guide', 1795301220000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('hoqjrvbpx53q6sxq325k45cmzy', '$argon2id$v=19$m=19456,t=2,p=1$ZcNkNKolo+JoMPzozVeUSA$MPsBc0E2d08/c/2QlDtayIg2rWr964gFKZyrFJ6LJ7I', 'guide', 1795301310000000);


--
-- Data for Name: person_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_key (person, sealed) VALUES ('5uqswpexfxbmi7u7xu2kaeo4tq', '\x01e5e4fd53f3a6762dc91847d7e0e02fbff98ba639f897f11289766978758e73e1024f1191ad9217173550fa678d257c4b46870340a921cfab6745bac58f2e80013031d3d22244031e41101a22');
INSERT INTO public.person_key (person, sealed) VALUES ('consent/lbgn4xwdpaao5nmzlasfymlad4', '\x01e5e4fd534140387ece7be4a6e5d8fc5dc3522fa2a427d52c8e8d5057804a9238dcce8353c41d9b83680dabf188745505cb54597333ad2bb74f50048d4e075dcb786d53e75850b16068d405af');
INSERT INTO public.person_key (person, sealed) VALUES ('is3tqsx4ztthxof2thn6hq53vi', '\x01e5e4fd53f350f5823b2a2e00558dcfd28d1601d0589e289373619b7650caef88552143b73d97c4e1e10207fe409ba82354f4d42734b91449cc0699e093c759256cbcd17862afe8badeed7459');
INSERT INTO public.person_key (person, sealed) VALUES ('vbkgjyuevvlddnfsreey5u5zkq', '\x01e5e4fd5372b9cf8a3aa6a3e3ee52fc1f04f7189f35adcd984d76833553bc4017bfa220e71afcd51aefbce149030a5ebfcaa3103d1a3487ea492f03f63dda85c34d48cb44659a025c532d7b82');
INSERT INTO public.person_key (person, sealed) VALUES ('aphwtg6q2zy53ma3ubw6bye3uu', '\x01e5e4fd536cc670a2a508218b568c931b1d1441bee6f55e5aeae061e8c579d15001da97e86972b64d1a81f3010c04c25f9d2fa44592bd9347275c7759ef4b5962603f4700c2cee83f4e73c0c6');
INSERT INTO public.person_key (person, sealed) VALUES ('sd2d7jv7r22xyd25rkaruxbppy', '\x01e5e4fd532f4370afc5a5e10d6f432d0ed83f31369d0fefb9676d90986820d746a17e6ef597779864d2b36afb51d0f62ef66504e9520d36ccffd4d48fc27cf763c18768821888b7158319fb13');
INSERT INTO public.person_key (person, sealed) VALUES ('nlzwlv3l4bq6xelrl7hjgtjwlm', '\x01e5e4fd530f027652fa6c080573aa9431ce8111f809cd004333c06e69e6bb7f852aa0837b16d192a80021399132afd072523b47aca6e804c89e030a4c7c2949506d98014143d3a212e26e7045');
INSERT INTO public.person_key (person, sealed) VALUES ('llqdpchtfua4mj6y3u3rtaexrq', '\x01e5e4fd537d81a4585573e6af1bd15271d1bab21d83512a78ace6ed801a569d7b4c2ea83bb615580e2217aaa492fc55b3ffe9318a14740f700a194e2a3b0f09209bb687e423ab7d761dddce69');
INSERT INTO public.person_key (person, sealed) VALUES ('hpgfzxxr5nhkfps7dxxw5fni7a', '\x01e5e4fd531ba8375c88d757d6b10ce911cb08402531e0f65e32b6a65303f350d7909a8e5be6b3466818f5b29fa873f116760f6cc4c2055f5ecb652de16eb76b8267e089b7c21c6b953ccf7e71');
INSERT INTO public.person_key (person, sealed) VALUES ('hzgghs3dzsucbc3yjuyphoioxi', '\x01e5e4fd53d94616b58f0573f76c9b4d830c4b9adb9240f3cc22f7508e649cf93d2c7e778669ba69c17e27012ffed21dc7b1cfc4ceb7f714444d936d5cbfa9d3aaa6258bade2a99c5097ac858c');
INSERT INTO public.person_key (person, sealed) VALUES ('obnlluxzukdaf3gavl3cz27tci', '\x01e5e4fd533741e9e44efc6b162478782bb431689024527345fd785729def084818876da8c5601ca53caffbfb77e57eec2ac0b8f61fa8fc7b17478eb7b4f9638447186eb990ff9fed280450466');
INSERT INTO public.person_key (person, sealed) VALUES ('ccpsl4cf6nabfd3qids2klfcxe', '\x01e5e4fd531c7b08f5508304e95e8b7f3d779849e85ea2afa9bc36971198f10a4274806ac021d590b30128be091b86e7cfff4ec103093911c3ec6f28f43df179f6c8803b36239ed3a0b88f9e7b');
INSERT INTO public.person_key (person, sealed) VALUES ('q2dr3rrqcddnojmgx7cxpxguta', '\x01e5e4fd53d68244945a1d14c6313a84d83d01d545f509a434d2b648b9f97494677ad735d799687da652bd887b663eda933222eccf52a709339db38bea8207e16025dff23221ff7f910b4a2274');
INSERT INTO public.person_key (person, sealed) VALUES ('m5nftfabpwa5jj2xaj2vzoemxq', '\x01e5e4fd539083ad8ac4437a458130ffadd4fb48c8bb1491252ec4a2d075eef99e435fa00047d3e3498e9da05f0ceb0414c8a659c65347c734d889ffe416f7672eb8b7a99128ad80ed92a69f1e');
INSERT INTO public.person_key (person, sealed) VALUES ('em5jxs5vcdudungix5m7llyzwe', '\x01e5e4fd53791019bca08921eab40f4ed781e468711abc04ffa4cc287d3c01185cc8d17a8581c47766990826916d417e2a89560a2c9fd2cde2228f278a69db6ffd163c6c3dcda07752ff0d7903');
INSERT INTO public.person_key (person, sealed) VALUES ('f4hbklga7a66rc7dbdq3wcmkfy', '\x01e5e4fd539122297934473a82edd140ec82e0eec5e2aabf7c7eb6ae437af6ab830fd3fc76261787e44e2e17b5d9f25495e481cec1cc17ce81f62e1cd6de3077844e52e9bdcb59d632f69288fb');
INSERT INTO public.person_key (person, sealed) VALUES ('hoqjrvbpx53q6sxq325k45cmzy', '\x01e5e4fd537b4c5a2fd6e22bbe356d2d505d7b29ce8cfa87074187a6703722f480530beefae0ec98fcf99f3a8eaed4d9bd7d724835cb026563ffcdb5e233cc2b13cfbe3efc0cc015a905bb9a9c');
INSERT INTO public.person_key (person, sealed) VALUES ('urqp73zkoxgfxjzqxc67vdkyvi', '\x01e5e4fd530024362c0daf9d2aeeb8e351a6d9abd6d993f5858fcca23f8ff9abf005ee758030499520502823492b49d44acb2b96b32dd349ff7a38e658952452bb6b9581fc6ae03f77ff85233c');
INSERT INTO public.person_key (person, sealed) VALUES ('kk6lktsy5muxiu7dorkgdsyhx4', '\x01e5e4fd530978d135a6bf75a0cd78500fff8830b0f56ffc5940b2e22b2453bf14265fe28505adbf4fd5af48e35c2a1f2c6804a3eddd64a3b141f2386a98cade614c0b0440b223f501ed5d3df0');
INSERT INTO public.person_key (person, sealed) VALUES ('c7qdmapl7x5h42soqjjguo6nhu', '\x01e5e4fd534885d5b67081b56403665162fdde1652bfe188f0af9ff26b0671ab841b00a3417d3737d10fdda33c64c1e4fb90b8a2658758ee2947de750de3e3f91ce80488759fac54d17d516c06');


--
-- Data for Name: postal_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_edition (kind, edition, changed_at) VALUES ('postal', '06h00gbms0c6kcctk0tflfp1hc', 1795300620000000);
INSERT INTO public.postal_edition (kind, edition, changed_at) VALUES ('postal-offices', '06h00gbms0ju0o8lmn5ln7j3ng', 1795300620000000);


--
-- Data for Name: postal_office; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_office (code, seq, region, city_native, town_native, line_native, name, name_kana, edition) VALUES ('1008999', 1, '13', '千代田区', '丸の内', '1丁目2-3', '株式会社みどり', 'カブ)ミドリ', '06h00gbms0ju0o8lmn5ln7j3ng');


--
-- Data for Name: postal_town; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_town (code, seq, region, city, town, city_native, town_native, edition) VALUES ('1000005', 1, '13', 'Chiyoda-ku', 'Marunouchi', '千代田区', '丸の内', '06h00gbms0c6kcctk0tflfp1hc');


--
-- Data for Name: profile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('aphwtg6q2zy53ma3ubw6bye3uu', NULL, NULL, 'xrfrjug2sry5vb55ik33jc6gda', 'lpcb7hjclmal7weodunn33jc7y', 1795300620000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300620000000, 'executive', 'owner', 'Manager', 1795300620000000);
INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('nlzwlv3l4bq6xelrl7hjgtjwlm', NULL, NULL, 'chtm7x32hpbyxb2ywhv4qssnzy', 'cxqnlukoik6ucnsgiw755biigy', 1795300620000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300620000000, 'executive', 'owner', 'Manager', 1795300620000000);
INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('is3tqsx4ztthxof2thn6hq53vi', NULL, NULL, '06h00gbms1s9i8vio400000001', '5yfdssrz5fpeyesh2v46o3fa7y', 1795300620000001, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300620000000, 'executive', 'owner', 'Manager', 1795300620000000);


--
-- Data for Name: rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x41d9a97bd372e138b45f638faa95e15ee143ab92244e7fa10f6c56405e06f58f', '\x00065e73ba4b2200', 0, NULL, 1792704600000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x9348688bb0a3eba16e4b84c068348bed70eb689973b9587c6271cd974f36550f', NULL, 0, NULL, 1792787400000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x5140e8f94e2be71261052edf7a6f130792611ccc6640376f897d4f027b3979e5', NULL, 2, NULL, 1795304220000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xb1f815d420bb187c0a4b13ebcb4c49c35d8f1b62c29ecfe61b9a8a2d7e9d8174', '\x00065e73ba4b2200', 0, NULL, 1792704600000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xe46b5f4bfe6a3e68dfbb754fe71c5b0e4af15b8d143c06b7407c3fb41c94cbb9', NULL, 0, NULL, 1792787400000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x25616987ac777fd70225980bd2573c2d0101235e1aee364b53aabd494f2caab4', NULL, 0, NULL, 1792701060000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xf6a3751736eaefae9b31b545da980e13d2f55911bf0da3d16bc0bd867e5e33fc', '\x000660d0ffb85b00', 0, NULL, 1795304220000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xe2af8133dea828b54fda5a289ca93c777d1c98720a61e36fe37860327e1bbe02', '\x000660d0ffb85b00000660d106df6900000660d10c3cb380', 0, NULL, 1795387230000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x6936be8d0c0c956ce31b91d28180f80bcb1aed7292734d467ec1863cf61350fc', NULL, 0, NULL, 1795384380000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xa421d09ec2941171de6f3f8222958ff063cd2ef0c01edc294cd3d12242bb905d', '\x000660d0a9e3b300', 0, NULL, 1795302780000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x10a22ce04c65dbaed7d3188fc9b11ea3a6e495a99344a4642b5c7137e71a28e0', NULL, 0, NULL, 1795385580000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x6efc3727dc8797c45b5103d61ea98739cb137474a01a7a3d34275500cf26c809', '\x000660d0f16a3f00000660d0f8914d00', 0, NULL, 1795304100000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x01051ff081ab20dd4f4004ddd9cf7d4f64e52fef779e5e0c8581cdc72ed7424e', NULL, 0, NULL, 1795386900000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xf86281ac5223d4d3baef3054c02b972e33555add36d9871df5cdc6af2ca00b96', NULL, 2, NULL, 1795387020000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xff882af57edaf42211acd3abb264cbb77a4ff965e1f920d056478c2ef8e97712', '\x000660d0ffb85b00', 0, NULL, 1795387020000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xf4791d36224daaaa0c731717419d1886597fb501f81897a701040150a4675eaf', '\x000660d0ffb85b00', 0, NULL, 1795387020000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xd84a04f46b55608e2258403e54522048a7b28d4eeec4645b3e614ca6cb55a99e', '\x000660d0ffb85b00', 0, NULL, 1795304220000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xe97b03f062314836243cb3155b2f28578a26a64d554b0f384288eadd60385fb9', NULL, 0, NULL, 1795387020000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xacc504ae05efaa1f109cd55ed5dfeee590c7053e78a5fd832273da1c501e9b05', '\x000660d0625d2700000660d0f8914d00000660d106df6900', 0, NULL, 1795304340000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x3954d75d374bf65662a705d8f0e0ec86526da0559568323916df7d56d417545d', '\x000660d106df6900', 0, NULL, 1795387140000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x7b0793e4dd33339409cbe160bdbd3f8e18109ca019ed75e3f2b9bc3a0e509507', '\x000660d106df6900', 0, NULL, 1795304340000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x1c93e8f67dbbe3f6df1cb64bec8b81839d3a387fc1effc3cd38fb356b7d70410', '\x000660d0ffb85b00000660d1237ba100', 0, NULL, 1795304820000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xa692a337c2a82591d0d163c108be2c20fb92dec42f647bf46551ccc80d415c37', NULL, 0, NULL, 1795304970000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xdcbd93dafc4a1d96a741e3f0dd85a8455f13518d919d71a7d3d88ca8c9c53657', '\x000660d106df6900000660d10c3cb380000660d10fd03a80', 0, NULL, 1795304490000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xb6a7c602d08ea6ba2b8113847a28e34dcaf6753d925ab55a5c64272568e712a7', '\x000660d10fd03a80', 0, NULL, 1795387290000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x5d68a1c78f1e7c92f88978ec4e08cc7f5a0c1e96b1ae019bec884dd2287a54b0', '\x000660d10c3cb380000660d10fd03a80', 0, NULL, 1795387290000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x395fa9c5840b3a694530ee13e79938d5b99b7c94fdeee62f318cd342b9996e50', '\x000660d10c3cb380000660d10fd03a80', 0, NULL, 1795304490000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x4db7078c8a650a0e1ab30c87ee877e8c8ccc8363efa9139f0e35ab4d2fde4502', NULL, 0, NULL, 1795387290000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x32d040381bf182722884aa8c968d4fb2b00192e164025cabf0cc3f9b979641d8', NULL, 0, NULL, 1795300890000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xcad7de5e2ce68caa52748538cba3f7ef2c73fc8cafa35433cbdbf4ba495236d7', NULL, 0, NULL, 1795387290000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xc3fcdd80d7b792b3edfbe4cf3e93e5ec1625fa72d6f869e95b24e7bfb16bfca0', NULL, 0, NULL, 1795300890000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x73c1da8526b2ffb25915aee05112693bffe3b1648623a3c131ae8b681c2baf66', NULL, 0, NULL, 1795387290000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xfe1e3205dcc7faa0b03e8625bbd917550227e062256e5d9d2017aeecdabf56e9', NULL, 0, NULL, 1795300950000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xd9fae17d510bfada72970409b17d39e9453abb37403c1864bf86b453bc4c4d9d', NULL, 0, NULL, 1795301040000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xfe938ebaf2df3c982be0b75cef0af1fd15751e3f79d0d9e42ceb55fcf4cefa13', '\x000660d11363c180000660d118c10c00', 0, NULL, 1795304640000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x9af997b3c4af19f6d8098efdd101df67604d0c174740215eec5205f7068adb43', '\x000660d118c10c00', 0, NULL, 1795387440000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xee5d491a227611999b737f1b1389a41da132c1ef9cabc87847706cf478b05320', NULL, 0, NULL, 1795387440000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x3f0c118993e9f866e2a1e5ab7312da9e5552a834b5213b5081b8aaadcf3bb2ab', '\x000660d10fd03a80000660d118c10c00', 0, NULL, 1795304640000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x115f21fdf10f65518392fc717ace1937887133266b02ee572247137a46ba3908', '\x000660d118c10c00', 0, NULL, 1795387440000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x736a2ae6e0ffe10d281174742da5db7da695045288a46f18adef9fbb5eccf750', '\x000660d118c10c00000660d118c10c01000660d118c10c02', 0, NULL, 1795304640000002);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xd667c2caa2096996d391227707f1b4a8e8a805f2928686dae21d4d3662f1be6a', '\x000660d118c10c00', 0, NULL, 1795304640000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xff70201258c329e67729f52a5155cf950cd404060d1cc6784495b1aaf94f50ab', '\x000660d118c10c00', 0, NULL, 1795387440000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xd171bcd32f922816ae165ce67a446310f9a6a8e1e2862c1660d1115a27e04105', '\x000660d118c10c00', 0, NULL, 1795304640000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x3412a876068fc0300903a674819ba98be19e95b4b7ead04e79b7fa24701965ba', NULL, 0, NULL, 1795387440000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x0e8e4eb6906b1b49c7eeb87575302ea2aedb9dbb5e51840cdb72bf5b11449d89', '\x000660d11c549300', 0, NULL, 1795387500000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x93a8c1a4e83c0df023c54e48d3d9153797bd93cf3e824817381997b10938de10', '\x000660d11c549300', 0, NULL, 1795304700000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xee7e38c67eb488266c35697e1c5ecb106401f185add9d49238d6fca790abf732', NULL, 0, NULL, 1795387500000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x3c7f0dafedd090f9a4b72ac6355e84f56b9b42f4795aca9033a8602664b05052', '\x000660d11fe81a00', 0, NULL, 1795387560000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xdd75774df9a80f4f84a80ecf38b97dc09966f53d4549dbedacbcb76a59fc9251', '\x000660d11fe81a00', 0, NULL, 1795304760000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xae5efa6d844e8b6af1a3a283a5046f73d1262cd86b0928105aef891e35aab963', NULL, 0, NULL, 1795387560000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x9ea16172f3624b2a8d2173fa4f56d8b06c6234f3c1c249e394223e44e299ac07', '\x000660d11c549300000660d11fe81a00', 0, NULL, 1795304760000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x18108b29d4f6da5fef7e5ebf59d35f37931bb10d94d04283abe21c5bd17a4d1f', NULL, 0, NULL, 1795387560000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xf561d82b43597a128e17db0861a22d41ecc358f6129c571adde2920f525b55e9', '\x000660d11fe81a00', 0, NULL, 1795304760000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x6c6ac51bf33e3efd8ea3475921191f495046ea17908bc57dffa0dd38b500be4f', NULL, 0, NULL, 1795387560000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xc4c0834ac465e2513b8e256b49151d41f6e2152ada73acf10d77d17192f1a30e', '\x000660d1237ba100', 0, NULL, 1795387620000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x607ad70d198529c750358f59dd8e317670089f1a9593c26dc91a5a3c437d87d7', '\x000660d1237ba100', 0, NULL, 1795304820000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xfedfd33398ac4f2be5f5f0787a00efe96cb958b3e55ee698be2a6497b622ddb0', NULL, 0, NULL, 1795387620000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x634b658f38003e6d4754a98dc97af5a1cbd9d72c40077bb4355c4fceafdb913a', NULL, 0, NULL, 1795301280000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x518ae78500febd960cb6460a2c99aada425268b0e307a0fa092b8d39d6d2c8ae', '\x000660d128d8eb80', 0, NULL, 1795304910000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x8a3cec886ef4f5f46cca51ac5cf11355a56bf0ab34443dd05bb2f09b7496e93c', NULL, 0, NULL, 1795387710000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xbd23ce46889cd3baba11796a5d366337cd68fb2f85cff4bd16ab5bed12a27618', NULL, 0, NULL, 1795301370000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x68e3e00f96203f9fed2547febec2d1274e3494e34f0683f283b9a899ce843eeb', '\x000660d12c6c7280', 0, NULL, 1795304970000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xed32c23b65612e3feac23e23767e8deecf510d0690446252313ee08d912a7783', '\x000660d1503efac0', 0, NULL, 1795305571000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xe32c30bb98bcbc7adefa118ce2f446eead658a2a084daac1a53339c1f3fbe57f', '\x000660d0a9e3b300000660d0f16a3f00000660d0f8914d00000660d0f8914d01000660d0ffb85b00000660d106df6900000660d10fd03a80000660d11363c180000660d118c10c00000660d11c549300000660d11fe81a00000660d1237ba100000660d128d8eb80000660d12c6c7280000660d1503efac0000660d1503efac1', 0, NULL, 1795305571000001);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x4c3200bb94d5e66005a49e6c7b41d1ec3a4de7b94fcd5a9f88e918f01a00e757', '\x000660d1503efac0', 0, NULL, 1795305571000000);


--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('ra76qelfljk57j7jb2ghju5txa', 'hzgghs3dzsucbc3yjuyphoioxi', '\x6a20726da536298cb586644aaa776a2985b634934b90f3ff301ab1170c594113', 1795300830000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('jcaympe7z5z4x6fpn7rnmlxhte', 'hzgghs3dzsucbc3yjuyphoioxi', '\x49aa742b81a5fa33fc535015822a3607b93e4b80a94801fb5718d8a8ac3d0427', 1795300830000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('ztmdfql3renoha4d4jiyteorqi', 'hzgghs3dzsucbc3yjuyphoioxi', '\xf6411a025fd5989d781a22e0ee06da05f1d2fdacee5716a5c42b0d1d2b0b5fac', 1795300830000000, 1795300890000000);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('v2doqko2mvumfa2vgyuun6crou', 'ccpsl4cf6nabfd3qids2klfcxe', '\xedf3653ef49b667d6ae14803cdbda4b5fb72775d5a242c75d8bb4b89973a75ab', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('5p263v7itjao33kzjtreszrjma', 'ccpsl4cf6nabfd3qids2klfcxe', '\x3739b0db7431f42ead655066e59c14d597ad4d2fd4bef414307e5c8125e316a6', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('5iofg43hixpmfqiqw43cmxjydy', 'ccpsl4cf6nabfd3qids2klfcxe', '\x399d120d55ff9fce494a1e796c97d103b97cbc72f6e08f3c74f41b4842e01ba8', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('reqocfahilzz5wvbwuvdr2vcyq', 'ccpsl4cf6nabfd3qids2klfcxe', '\x0043cc38b8c73b2f9732e43641bc2369de079437eb16d711b2b5b01430509329', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('e24hoh36o7n2eci6esbuuzeabm', 'ccpsl4cf6nabfd3qids2klfcxe', '\x07f4d06a6491a055c5c09e68707a1042ca58d23d46f119623cb690b362b38648', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('mtfvbyjiauhxs6rgb3kwz4jrsa', 'ccpsl4cf6nabfd3qids2klfcxe', '\x85ea63692fedc9c36328aed8d5b3a23f45d32f0f6ced79b87345b73c48c7d7ae', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('32pnn2ixkqn2vk6hwafj3kq45e', 'ccpsl4cf6nabfd3qids2klfcxe', '\xa21d3be135d71513aff96ffbfe4a2ba80497c1d4ccb0d8a67820a3d2a8c2e009', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('r74oasjdxeg4fj2ttmdhw3d5le', 'ccpsl4cf6nabfd3qids2klfcxe', '\x86a152c0fa4c4cbcb704895873bf35e82a814d127a128702be62af6f6f98b6e8', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('ckwbx2vviizxy2qz7jw2lsibtu', 'ccpsl4cf6nabfd3qids2klfcxe', '\x6005e03785202c77e16ef921d40d06206b26c928fb85293aa571994850a400dd', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('uy4yebl6rvb4a4azgjsj53r4xa', 'ccpsl4cf6nabfd3qids2klfcxe', '\x67cc14939dac26508fe979025de8cb6908447d8e54a2c837c1b00b8497e8688e', 1795301040000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('36ywr7jdq5erivijyooj54oncm', 'f4hbklga7a66rc7dbdq3wcmkfy', '\x5f2bbd00a616de8a583f98d956eead4542d026ee3aaa6ad662092ab01cdcdf28', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('hcd6yub7mmhz7xtmyx5fjcriga', 'f4hbklga7a66rc7dbdq3wcmkfy', '\x646c17fc342e2531ea514453af680d5b5cc25e76459efde52668c2635af868d1', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('76ontifry5eeoqk277atryec7e', 'f4hbklga7a66rc7dbdq3wcmkfy', '\x02be68effbca03b6c9fdcc92141b1f377448a92e03fc8371f4b8d9fddf506172', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('xscbqbizc7mjvowmshxy42dopi', 'f4hbklga7a66rc7dbdq3wcmkfy', '\xabf171b345cb620808ce72feebe2465348bd75874c8e3bfecdf8cc8026c49e6f', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('oyv3xmwdsaedhnqgzqgt42m6t4', 'f4hbklga7a66rc7dbdq3wcmkfy', '\xe606691d3284c0e7eee8b1a8dba8b7916b3b1c8cdf8508e9ff56fe74f540096a', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('fmne2oojkmz743s4ismogmncmm', 'f4hbklga7a66rc7dbdq3wcmkfy', '\x83723a981d24c34b8ef1a90ce4ec73bba2ee7fec07d26987bfb4c1de410a9622', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('3uuhwgjr2hramzmrj7iw55kpzm', 'f4hbklga7a66rc7dbdq3wcmkfy', '\x479f3aa1293366c7c19ff7756370ab00bdde4c79f8a5559168050b604e72d7c8', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('v5mu2g4qzgd6rikj32ghr2exbe', 'f4hbklga7a66rc7dbdq3wcmkfy', '\xb616c516a866c974016e234a8e07ed6198e73f83b6dd12d6183299016d2a8f14', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('t4pfdtekcfcjo45jrsnp65lupu', 'f4hbklga7a66rc7dbdq3wcmkfy', '\xe92c8a535bae13ae439ca52f5b198baf9e1b354e54c94e2dbde25d63a48bc6c7', 1795301310000000, NULL);
INSERT INTO public.recovery_code (id, account, mac, created_at, spent_at) VALUES ('ley2nauazm42mfsk4y3bvbs2em', 'f4hbklga7a66rc7dbdq3wcmkfy', '\xd9e9a6f370a614af7c8edc6da9383f7797f07b58f25c543bea2ee5652b5ed577', 1795301310000000, NULL);


--
-- Data for Name: remembered; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.remembered (id, token, account, proved_at, used_at, expires_at, ended_at, device, network, method) VALUES ('2j3myzecr57evmbtyhtwyyrfju', '\xc02a19e096f8e9d1ecacab54b9b9f91af3bc18a4daf4e6bd75626549c196d526', 'hzgghs3dzsucbc3yjuyphoioxi', 1795300890000000, 1795300890000000, 1797892890000000, NULL, 'Mozilla/5.0', '203.0.113.9', 'recovery');


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('jby7aojm6kj52hedvipgh7ufsi', '\x5ec33b2c85a2c50f2e448588dff37caac9d125c76caf1754e005b97075f937e8', '5uqswpexfxbmi7u7xu2kaeo4tq', 1792701000000000, 1792701000000000, 1792701000000000, 1792744200000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('ibqvdhai4cvbcwo6vpjrwgbsri', '\x7dbcc0baa30d4a101ae9db3f7c2cdf4036fee0f52491910f1c88b910175d9ed6', 'is3tqsx4ztthxof2thn6hq53vi', 1795296780000000, 1795296780000000, 1795296780000000, 1795339980000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('pgynygd3is4e2eqnlrvnnzl6sy', '\x7e9b599941ef5e8fa9026024c7036403dfad15726ec6515076c4419be9526ed6', 'aphwtg6q2zy53ma3ubw6bye3uu', 1795299180000000, 1795299180000000, 1795299180000000, 1795342380000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('463viae5yhd3pjmf25wo7ggyxi', '\x9c2423e5cf15165a86f2671a6d890609326e0790728de8178b7fcb26191093ff', 'nlzwlv3l4bq6xelrl7hjgtjwlm', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('xwbfsobgt2rfgrxrtztha2ycpe', '\xb7ebfdd14666b9f833c2a65547556d244378b114ab3aaea38ef9b5ddbfc45b61', 'vbkgjyuevvlddnfsreey5u5zkq', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, 1795300500000000, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('stqfa7wn2gzhlakbgjgomadpnu', '\x5b64b7ea0053b0ad7f0ac04081d92abb6c8a029558c46ad6c286e3831ef7bf04', 'vbkgjyuevvlddnfsreey5u5zkq', 1795297980000000, 1795297980000000, 1795297980000000, 1795341180000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('ec6bfexxbvqpnj5opn4qicdcd4', '\x7744dcd6a16fe33b7e3b9ba118137ebe134d307289bbd6c5e8b63b2ff716ab21', 'vbkgjyuevvlddnfsreey5u5zkq', 1795300560000000, 1795300560000000, 1795300560000000, 1795343760000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('4pzknerpxq3jqxissnoiuy2wm4', '\xe9224d323a0de46d082016c114a89fa54e37039e33d3c2a637043e0a13c65892', 'hzgghs3dzsucbc3yjuyphoioxi', 1795300740000000, 1795300740000000, 1795300740000000, 1795343940000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('etk4qy4thkyvgxuby5ekp3myv4', '\xac9cbc9e0c4b64cc5dcbd606d60269746ee5bdaa003f48f6fb26d8bb3fb3ad49', 'hzgghs3dzsucbc3yjuyphoioxi', 1795300800000000, 1795300800000000, 1795300800000000, 1795344000000000, NULL, 'Mozilla/5.0', '203.0.113.9', 2);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('etx4nc63hoy5v6hg5klnx2gyue', '\x9c05542c910d48e67e12adca46ff4b6dcbe45a60c2dbe28566b1965f59124d65', 'hzgghs3dzsucbc3yjuyphoioxi', 1795300890000000, 1795300890000000, 1795300890000000, 1795344090000000, NULL, 'Mozilla/5.0', '203.0.113.9', 2);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('luichwr2yiloikj6xqlt2bj35m', '\x10e7b5c7b498c77f988f349f75eca3867d3a5f6b06599e8524310124fbdc4319', 'obnlluxzukdaf3gavl3cz27tci', 1795300890000000, 1795300890000000, 1795300890000000, 1795344090000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('hxflzjra7nxkl3rxpknhgyiu44', '\x2a656c72f5a6d4184e9af04bdd96c28059f62569aec2c6c8c455b53c1457d7b8', 'obnlluxzukdaf3gavl3cz27tci', 1795300950000000, 1795300950000000, 1795300950000000, 1795344150000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('feuz6dl44suq2s6mhpfwexbzvm', '\x4de56946cdf600e5c7792aeeb4de0eb1e35c5095f518f1cfa0039c4f1f90d6a0', 'ccpsl4cf6nabfd3qids2klfcxe', 1795300950000000, 1795300950000000, 1795300950000000, 1795344150000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('s22odxrxtsilq6agmrzz67bxam', '\x3784187e5a7145bf5f7c61c906da0644f9fc263f736c71b52361a4aa4372fdf2', 'ccpsl4cf6nabfd3qids2klfcxe', 1795301010000000, 1795301010000000, 1795301010000000, 1795344210000000, NULL, 'Mozilla/5.0', '203.0.113.9', 2);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('odxpr6w6pmkhlbe3ijaogf2qia', '\xeffc947e72926c6a3feef6c0ee7929e1333621f7031bcb48c590158c4111ac53', 'q2dr3rrqcddnojmgx7cxpxguta', 1795301040000000, 1795301040000000, 1795301040000000, 1795344240000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('xnvrfboeqafdeon437w4xnfmdy', '\xb61fe361394ef8ba17d2b242cedd502b810551f0edd8e332d7f856dc240c27c2', 'm5nftfabpwa5jj2xaj2vzoemxq', 1795301100000000, 1795301100000000, 1795301100000000, 1795344300000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('holbxyu4ixn2c3co4bam53emo4', '\x65774f861e8cc28eb5f6d527d52c84ecb614786c8856584dd2b9dbff4982a57e', 'em5jxs5vcdudungix5m7llyzwe', 1795301160000000, 1795301160000000, 1795301160000000, 1795344360000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('gpgjmgjrgavc4kfe66367n42f4', '\x343c1f44cad2b6c157951de97a116c270735d0c928b5a8336112f6de6519f631', 'f4hbklga7a66rc7dbdq3wcmkfy', 1795301220000000, 1795301220000000, 1795301220000000, 1795344420000000, 1795301310000000, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('lycoshqexj5cgpqzem54ggvh6y', '\x4e993707fab8260a4f24a565a5e3a2fc98b024893df27eb7c9da3821a2b1252f', 'f4hbklga7a66rc7dbdq3wcmkfy', 1795301280000000, 1795301280000000, 1795301280000000, 1795344480000000, 1795301310000000, 'Mozilla/5.0', '203.0.113.9', 2);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('hlef37um5lgnprsryy4i7p7zo4', '\x2cfa5554fd1bb5623b074a1610d80ce123e3a9b14c15954bbc4b285de7e247d3', 'hoqjrvbpx53q6sxq325k45cmzy', 1795301370000000, 1795301370000000, 1795301370000000, 1795344570000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('nltqdf5p4nagzbknwvrcbeqpm4', '\x79fbdf9e6c585041db35c87699cf3adddb567d73d881b312b7abb3e5ac4925c2', 'hoqjrvbpx53q6sxq325k45cmzy', 1795301310000000, 1795301310000000, 1795301310000000, 1795344510000000, 1795301370000000, 'Mozilla/5.0', '203.0.113.9', 1);


--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting (name, value) VALUES ('key', 'yj7ms6xnz75v7iivx4cbvjus6q');


--
-- Data for Name: signup; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('sd2d7jv7r22xyd25rkaruxbppy', 'twice@example.com', 'twice@example.com', 'Second', 'Sam', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', true, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300380000000, NULL, '203.0.113.9', 1795300380000000, 1795905180000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('llqdpchtfua4mj6y3u3rtaexrq', 'o.brien@example.com', 'o.brien@example.com', 'Mallory', 'Eve', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$vmadFTCmc01MvBQ3EjSFThi1f65RAwSSE7gsfmCYGP0', 'guide', true, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300500000000, NULL, '203.0.113.9', 1795300500000000, 1795905300000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('hpgfzxxr5nhkfps7dxxw5fni7a', 'hanako@example.co.jp', 'hanako@example.co.jp', 'Suzuki', 'Hanako', 'スズキ', NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$Wbm+ppr7Mi9nA+xI0OlG4w$Z2cImOmSozGANNxUYRxYpeyTf9Q4Jyd7fUSZJ08awfM', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300620000000, NULL, '203.0.113.9', 1795300620000000, 1795905420000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('urqp73zkoxgfxjzqxc67vdkyvi', 'late@example.com', 'late@example.com', 'Late', 'Lee', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$omUIsZfHUEQvqwGT5ZC4Mg$Cq7wV86CV+4rXlVXAsbvZLiCJy2H4Z/mlu+zBPNwpWo', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301370000000, NULL, '203.0.113.9', 1795301370000000, 1795906170000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('kk6lktsy5muxiu7dorkgdsyhx4', 'sealed@example.com', 'sealed@example.com', 'Sealed', 'Sue', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$67hdcFPf0AGEbwioEReuJA$8Ii99iOzod3H0tBH1QfCzDLqJEtGAQHQzQ1Tt1+3Txw', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301971000000, NULL, '203.0.113.9', 1795301971000000, 1795906771000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('c7qdmapl7x5h42soqjjguo6nhu', 'open@example.com', 'open@example.com', 'Open', 'Oda', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$EPB8B8gqifFGV0vSkccfAw$/CLiJsMZC5XKpM6x4fVOlOp0pMOKHRnkoC7P1uQrH7w', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301971000000, NULL, '203.0.113.9', 1795301971000000, 1795906771000000);


--
-- Data for Name: signup_browser; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signup_browser (signup, browser, at) VALUES ('sd2d7jv7r22xyd25rkaruxbppy', '\x9683fd46735ea2bd288372bee610e6626c5296ec1b646b4987361fa69c92c28f', 1795300380000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('llqdpchtfua4mj6y3u3rtaexrq', '\x4dbe77f29cf1c7b25446a27aa473f6ab9cbfc70fdc2db3718a3d9ae1deabe0ac', 1795300500000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('hpgfzxxr5nhkfps7dxxw5fni7a', '\x707c4499458ce1d4ddc4f025b8ad3f1dd9e35ebc39d393678ca8007c04a74f79', 1795300620000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('urqp73zkoxgfxjzqxc67vdkyvi', '\x2cf419f93ad93677b97610ee82d2854d4928c5bd69811052dee7d7318ff23cbc', 1795301370000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('kk6lktsy5muxiu7dorkgdsyhx4', '\x52b459c02008178d1bfdc5c822d946a6d0337c804dffb9f8914b51c3f54126e9', 1795301971000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('c7qdmapl7x5h42soqjjguo6nhu', '\xc907b784f92bd4686caed84baf042ac622384173bb2706452cf51ed83bbc8323', 1795301971000000);


--
-- Data for Name: site; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00gbms1s9i8vio400000002', '06h00gbms1s9i8vio400000001', 'head', 'confirmed', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '1-2-3 Marunouchi', NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300620000000, 1795300620000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00gbms1s9i8vio400000004', '06h00gbms1s9i8vio400000003', 'head', 'confirmed', NULL, 'JP', '100-0005', NULL, NULL, NULL, NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300620000000, 1795300620000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('5yfdssrz5fpeyesh2v46o3fa7y', '06h00gbms1s9i8vio400000003', 'branch', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'is3tqsx4ztthxof2thn6hq53vi', 1795300620000000, 1795300620000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('lpcb7hjclmal7weodunn33jc7y', 'xrfrjug2sry5vb55ik33jc6gda', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'aphwtg6q2zy53ma3ubw6bye3uu', 1795300620000000, 1795300620000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('cxqnlukoik6ucnsgiw755biigy', 'chtm7x32hpbyxb2ywhv4qssnzy', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'nlzwlv3l4bq6xelrl7hjgtjwlm', 1795300620000000, 1795300620000000);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 4, true);


--
-- Name: account account_email_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_email_key_key UNIQUE (email_key);


--
-- Name: account account_handle_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_handle_key UNIQUE (handle);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: affiliation affiliation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT affiliation_pkey PRIMARY KEY (id);


--
-- Name: approval approval_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval
    ADD CONSTRAINT approval_pkey PRIMARY KEY (id);


--
-- Name: audit_event audit_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (id);


--
-- Name: audit_seal audit_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_pkey PRIMARY KEY (seq);


--
-- Name: captured captured_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.captured
    ADD CONSTRAINT captured_pkey PRIMARY KEY (id);


--
-- Name: ceremony ceremony_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ceremony
    ADD CONSTRAINT ceremony_pkey PRIMARY KEY (id);


--
-- Name: code code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_pkey PRIMARY KEY (id);


--
-- Name: company_domain company_domain_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_domain
    ADD CONSTRAINT company_domain_pkey PRIMARY KEY (domain, company);


--
-- Name: company_identifier company_identifier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_identifier
    ADD CONSTRAINT company_identifier_pkey PRIMARY KEY (scheme, value);


--
-- Name: company_merge_person company_merge_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_merge_person
    ADD CONSTRAINT company_merge_person_pkey PRIMARY KEY (merge, account);


--
-- Name: company_merge company_merge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_merge
    ADD CONSTRAINT company_merge_pkey PRIMARY KEY (id);


--
-- Name: company_name company_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_name
    ADD CONSTRAINT company_name_pkey PRIMARY KEY (id);


--
-- Name: company company_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (id);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (id);


--
-- Name: draft draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (id);


--
-- Name: email_change email_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email_change
    ADD CONSTRAINT email_change_pkey PRIMARY KEY (id);


--
-- Name: email_change email_change_stop_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email_change
    ADD CONSTRAINT email_change_stop_key UNIQUE (stop);


--
-- Name: factor factor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.factor
    ADD CONSTRAINT factor_pkey PRIMARY KEY (id);


--
-- Name: factor_setup factor_setup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.factor_setup
    ADD CONSTRAINT factor_setup_pkey PRIMARY KEY (id);


--
-- Name: goose_db_version goose_db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);


--
-- Name: guess guess_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guess
    ADD CONSTRAINT guess_pkey PRIMARY KEY (network, pair);


--
-- Name: import_part import_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_part
    ADD CONSTRAINT import_part_pkey PRIMARY KEY (run, seq);


--
-- Name: import_problem import_problem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_problem
    ADD CONSTRAINT import_problem_pkey PRIMARY KEY (run, row_no, seq);


--
-- Name: import_run import_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT import_run_pkey PRIMARY KEY (id);


--
-- Name: job_choice_name job_choice_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_choice_name
    ADD CONSTRAINT job_choice_name_pkey PRIMARY KEY (list, id, language);


--
-- Name: job_choice job_choice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_choice
    ADD CONSTRAINT job_choice_pkey PRIMARY KEY (list, id);


--
-- Name: job_cron job_cron_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_cron
    ADD CONSTRAINT job_cron_pkey PRIMARY KEY (name);


--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);


--
-- Name: journey journey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journey
    ADD CONSTRAINT journey_pkey PRIMARY KEY (id);


--
-- Name: login login_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login
    ADD CONSTRAINT login_pkey PRIMARY KEY (id);


--
-- Name: login login_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login
    ADD CONSTRAINT login_token_key UNIQUE (token);


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);


--
-- Name: mobile_change mobile_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mobile_change
    ADD CONSTRAINT mobile_change_pkey PRIMARY KEY (id);


--
-- Name: mobile mobile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mobile
    ADD CONSTRAINT mobile_pkey PRIMARY KEY (account);


--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);


--
-- Name: notice notice_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_token_key UNIQUE (token);


--
-- Name: operator_invite operator_invite_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operator_invite
    ADD CONSTRAINT operator_invite_pkey PRIMARY KEY (id);


--
-- Name: operator_invite operator_invite_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operator_invite
    ADD CONSTRAINT operator_invite_token_key UNIQUE (token);


--
-- Name: operator_role operator_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operator_role
    ADD CONSTRAINT operator_role_pkey PRIMARY KEY (account, role);


--
-- Name: password password_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password
    ADD CONSTRAINT password_pkey PRIMARY KEY (account);


--
-- Name: person_key person_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_key
    ADD CONSTRAINT person_key_pkey PRIMARY KEY (person);


--
-- Name: postal_edition postal_edition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postal_edition
    ADD CONSTRAINT postal_edition_pkey PRIMARY KEY (kind);


--
-- Name: postal_office postal_office_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postal_office
    ADD CONSTRAINT postal_office_pkey PRIMARY KEY (edition, code, seq);


--
-- Name: postal_town postal_town_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postal_town
    ADD CONSTRAINT postal_town_pkey PRIMARY KEY (edition, code, seq);


--
-- Name: profile profile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_pkey PRIMARY KEY (account);


--
-- Name: rate rate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate
    ADD CONSTRAINT rate_pkey PRIMARY KEY (key);


--
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (id);


--
-- Name: remembered remembered_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_pkey PRIMARY KEY (id);


--
-- Name: remembered remembered_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_token_key UNIQUE (token);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);


--
-- Name: session session_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_key UNIQUE (token);


--
-- Name: setting setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);


--
-- Name: signup_browser signup_browser_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signup_browser
    ADD CONSTRAINT signup_browser_pkey PRIMARY KEY (browser, signup);


--
-- Name: signup signup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signup
    ADD CONSTRAINT signup_pkey PRIMARY KEY (id);


--
-- Name: site site_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (id);


--
-- Name: account_closing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_closing ON public.account USING btree (state_at) WHERE (state = 'closing'::text);


--
-- Name: affiliation_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX affiliation_company ON public.affiliation USING btree (company) WHERE (until IS NULL);


--
-- Name: affiliation_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX affiliation_open ON public.affiliation USING btree (account, company, kind, how) WHERE (until IS NULL);


--
-- Name: approval_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX approval_open ON public.approval USING btree (kind, subject) WHERE (state = 'waiting'::text);


--
-- Name: approval_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approval_waiting ON public.approval USING btree (asked_at, id) WHERE (state = 'waiting'::text);


--
-- Name: audit_event_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_open ON public.audit_event USING btree (id) WHERE (seal IS NULL);


--
-- Name: audit_event_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_person ON public.audit_event USING btree (person, id);


--
-- Name: audit_event_seal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_seal ON public.audit_event USING btree (seal, id);


--
-- Name: ceremony_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ceremony_expiry ON public.ceremony USING btree (expires_at);


--
-- Name: code_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX code_expiry ON public.code USING btree (expires_at);


--
-- Name: code_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX code_newest ON public.code USING btree (flow, subject) WHERE (superseded_at IS NULL);


--
-- Name: code_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX code_subject ON public.code USING btree (flow, subject);


--
-- Name: company_candidate; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_candidate ON public.company USING btree (created_at, id) WHERE (state = 'candidate'::text);


--
-- Name: company_changed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_changed ON public.company USING btree (changed_at, id);


--
-- Name: company_domain_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_domain_company ON public.company_domain USING btree (company);


--
-- Name: company_identifier_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_identifier_company ON public.company_identifier USING btree (company);


--
-- Name: company_made; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_made ON public.company USING btree (made_by) WHERE (made_by IS NOT NULL);


--
-- Name: company_merge_loser; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_merge_loser ON public.company_merge USING btree (loser, at);


--
-- Name: company_merge_winner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_merge_winner ON public.company_merge USING btree (winner, at);


--
-- Name: company_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_merged ON public.company USING btree (merged_into) WHERE (merged_into IS NOT NULL);


--
-- Name: company_name_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_name_company ON public.company_name USING btree (company, id);


--
-- Name: company_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX company_parent ON public.company USING btree (parent) WHERE (parent IS NOT NULL);


--
-- Name: consent_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX consent_person ON public.consent USING btree (person, at);


--
-- Name: draft_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX draft_expiry ON public.draft USING btree (expires_at);


--
-- Name: email_change_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX email_change_account ON public.email_change USING btree (account, created_at);


--
-- Name: email_change_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX email_change_due ON public.email_change USING btree (due_at) WHERE ((applied_at IS NULL) AND (stopped_at IS NULL));


--
-- Name: email_change_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX email_change_open ON public.email_change USING btree (account) WHERE ((applied_at IS NULL) AND (stopped_at IS NULL));


--
-- Name: factor_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX factor_account ON public.factor USING btree (account);


--
-- Name: factor_credential; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX factor_credential ON public.factor USING btree (credential) WHERE (credential IS NOT NULL);


--
-- Name: factor_setup_account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX factor_setup_account ON public.factor_setup USING btree (account);


--
-- Name: factor_sms; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX factor_sms ON public.factor USING btree (account) WHERE (kind = 'sms'::text);


--
-- Name: guess_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX guess_at ON public.guess USING btree (at);


--
-- Name: import_run_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_run_created ON public.import_run USING btree (created_at, id);


--
-- Name: import_run_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_run_digest ON public.import_run USING btree (file_digest);


--
-- Name: import_run_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_run_open ON public.import_run USING btree (created_at) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));


--
-- Name: job_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX job_due ON public.job USING btree (run_at) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));


--
-- Name: job_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX job_ref ON public.job USING btree (ref, id);


--
-- Name: job_uniq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX job_uniq ON public.job USING btree (kind, uniq) WHERE ((uniq IS NOT NULL) AND (state = ANY (ARRAY['queued'::text, 'running'::text])));


--
-- Name: journey_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journey_account ON public.journey USING btree (account) WHERE (ended_at IS NULL);


--
-- Name: journey_browser; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journey_browser ON public.journey USING btree (browser);


--
-- Name: journey_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journey_expiry ON public.journey USING btree (expires_at);


--
-- Name: login_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_expiry ON public.login USING btree (expires_at);


--
-- Name: message_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_account ON public.message USING btree (account, id);


--
-- Name: message_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_unread ON public.message USING btree (account) WHERE (read_at IS NULL);


--
-- Name: mobile_change_account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX mobile_change_account ON public.mobile_change USING btree (account);


--
-- Name: notice_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_account ON public.notice USING btree (account, at);


--
-- Name: notice_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_expiry ON public.notice USING btree (expires_at);


--
-- Name: profile_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX profile_company ON public.profile USING btree (company) WHERE (company IS NOT NULL);


--
-- Name: profile_site; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX profile_site ON public.profile USING btree (site) WHERE (site IS NOT NULL);


--
-- Name: rate_forget; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rate_forget ON public.rate USING btree (forget_at);


--
-- Name: recovery_code_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX recovery_code_account ON public.recovery_code USING btree (account);


--
-- Name: remembered_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX remembered_account ON public.remembered USING btree (account);


--
-- Name: remembered_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX remembered_expiry ON public.remembered USING btree (expires_at);


--
-- Name: session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_account ON public.session USING btree (account);


--
-- Name: session_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_expiry ON public.session USING btree (expires_at);


--
-- Name: signup_browser_signup; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signup_browser_signup ON public.signup_browser USING btree (signup);


--
-- Name: signup_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signup_email ON public.signup USING btree (email_key, created_at);


--
-- Name: signup_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signup_expiry ON public.signup USING btree (expires_at);


--
-- Name: site_candidate; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX site_candidate ON public.site USING btree (created_at, id) WHERE (state = 'candidate'::text);


--
-- Name: site_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX site_company ON public.site USING btree (company, id);


--
-- Name: site_made; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX site_made ON public.site USING btree (made_by) WHERE (made_by IS NOT NULL);


--
-- Name: site_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX site_merged ON public.site USING btree (merged_into) WHERE (merged_into IS NOT NULL);


--
-- Name: affiliation affiliation_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT affiliation_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: affiliation affiliation_company_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT affiliation_company_fkey FOREIGN KEY (company) REFERENCES public.company(id);


--
-- Name: ceremony ceremony_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ceremony
    ADD CONSTRAINT ceremony_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: company_domain company_domain_company_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_domain
    ADD CONSTRAINT company_domain_company_fkey FOREIGN KEY (company) REFERENCES public.company(id) ON DELETE CASCADE;


--
-- Name: company_identifier company_identifier_company_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_identifier
    ADD CONSTRAINT company_identifier_company_fkey FOREIGN KEY (company) REFERENCES public.company(id) ON DELETE CASCADE;


--
-- Name: company company_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(id) ON DELETE SET NULL;


--
-- Name: company_merge company_merge_loser_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_merge
    ADD CONSTRAINT company_merge_loser_fkey FOREIGN KEY (loser) REFERENCES public.company(id);


--
-- Name: company_merge_person company_merge_person_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_merge_person
    ADD CONSTRAINT company_merge_person_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: company_merge_person company_merge_person_merge_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_merge_person
    ADD CONSTRAINT company_merge_person_merge_fkey FOREIGN KEY (merge) REFERENCES public.company_merge(id) ON DELETE CASCADE;


--
-- Name: company_merge company_merge_winner_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_merge
    ADD CONSTRAINT company_merge_winner_fkey FOREIGN KEY (winner) REFERENCES public.company(id);


--
-- Name: company company_merged_into_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.company(id);


--
-- Name: company_name company_name_company_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company_name
    ADD CONSTRAINT company_name_company_fkey FOREIGN KEY (company) REFERENCES public.company(id) ON DELETE CASCADE;


--
-- Name: company company_parent_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_parent_fkey FOREIGN KEY (parent) REFERENCES public.company(id);


--
-- Name: draft draft_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: email_change email_change_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email_change
    ADD CONSTRAINT email_change_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: factor factor_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.factor
    ADD CONSTRAINT factor_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: factor_setup factor_setup_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.factor_setup
    ADD CONSTRAINT factor_setup_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: import_part import_part_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_part
    ADD CONSTRAINT import_part_run_fkey FOREIGN KEY (run) REFERENCES public.import_run(id) ON DELETE CASCADE;


--
-- Name: import_problem import_problem_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_problem
    ADD CONSTRAINT import_problem_run_fkey FOREIGN KEY (run) REFERENCES public.import_run(id) ON DELETE CASCADE;


--
-- Name: job_choice_name job_choice_name_list_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_choice_name
    ADD CONSTRAINT job_choice_name_list_id_fkey FOREIGN KEY (list, id) REFERENCES public.job_choice(list, id) ON DELETE CASCADE;


--
-- Name: journey journey_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journey
    ADD CONSTRAINT journey_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: login login_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login
    ADD CONSTRAINT login_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: message message_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: mobile mobile_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mobile
    ADD CONSTRAINT mobile_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: mobile_change mobile_change_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mobile_change
    ADD CONSTRAINT mobile_change_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: notice notice_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: operator_role operator_role_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operator_role
    ADD CONSTRAINT operator_role_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: password password_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password
    ADD CONSTRAINT password_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: profile profile_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: profile profile_company_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_company_fkey FOREIGN KEY (company) REFERENCES public.company(id);


--
-- Name: profile profile_site_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_site_fkey FOREIGN KEY (site) REFERENCES public.site(id);


--
-- Name: recovery_code recovery_code_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: remembered remembered_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: session session_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: signup_browser signup_browser_signup_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signup_browser
    ADD CONSTRAINT signup_browser_signup_fkey FOREIGN KEY (signup) REFERENCES public.signup(id) ON DELETE CASCADE;


--
-- Name: site site_company_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_company_fkey FOREIGN KEY (company) REFERENCES public.company(id) ON DELETE CASCADE;


--
-- Name: site site_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(id) ON DELETE SET NULL;


--
-- Name: site site_merged_into_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.site(id);


--
-- PostgreSQL database dump complete
--


