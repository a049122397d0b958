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
    last_login_at bigint
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
    spent_at bigint
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
    sealed bytea NOT NULL
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
    network text
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

INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('kkzcq4ircmmaf3bf3z73ofvoo4', 'GDFMT4MYV', 'midori@example.co.jp', 'midori@example.co.jp', 1795296600000000, 'Kanri', 'Midori', NULL, NULL, 'ja', 'active', 1795296600000000, 1795296600000000, 1795296600000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('zhyaqjgeusqtqo4cb4uapk2zde', 'GPHZ8SWTQ', 'Taro.Yamada@Example.co.jp', 'taro.yamada@example.co.jp', 1795296720000000, 'Yamada', 'Taro', '山田', '太郎', 'ja', 'active', 1795296720000000, 1795296720000000, 1795296720000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('bpsqonxbgvnav2jql4pjitc454', 'GFBXDX2YN', 'sukarno@例え.jp', 'sukarno@xn--r8jz45g.jp', 1795299120000000, '', 'Sukarno', NULL, NULL, 'ja', 'active', 1795299120000000, 1795299120000000, 1795299120000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('esycnn6y6ogab5qlepv5ytk7le', 'GNP50NY7Y', 'twice@example.com', 'twice@example.com', 1795300440000000, 'First', 'Fay', NULL, NULL, 'ja', 'active', 1795300440000000, 1795300440000000, 1795300440000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('mzjz4omxj2itlpetmwk53jshpm', 'GNK197ZXF', 'o.brien@example.com', 'o.brien@example.com', 1795297920000000, 'O''Brien', 'Zoë', NULL, NULL, 'ja', 'active', 1795297920000000, 1795297920000000, 1795300500000000);


--
-- Data for Name: affiliation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('24ckufl35at4uvlx5zwvzkhnjq', 'bpsqonxbgvnav2jql4pjitc454', '5idl3lyoe3q3wh4g7zuu2aofvu', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('btjl5bocardbbwrf3xtr7ez5ti', 'esycnn6y6ogab5qlepv5ytk7le', 'wonkoqyawdezacxknk7mdrojtq', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('bp6o6leuxbmnqecbrunqw4iave', 'zhyaqjgeusqtqo4cb4uapk2zde', '06h00g4cg29lh9nf8o00000003', 'stated', 'profile', 1795300560000000, 1795300560000000);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('czxd7gq6ov32c4sv73chwekrtu', 'zhyaqjgeusqtqo4cb4uapk2zde', '06h00g4cg29lh9nf8o00000001', 'stated', 'profile', 1795300560000000, NULL);


--
-- Data for Name: approval; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('f7unlre6mumphvy7qtz3xtaciy', 'company.merge', '06h00g4cg29lh9nf8o00000003', '{"loser":"06h00g4cg29lh9nf8o00000003","winner":"06h00g4cg29lh9nf8o00000001"}', 'The same company', 'kkzcq4ircmmaf3bf3z73ofvoo4', 1795300560000000, 1797892560000000, 'approved', 'mzjz4omxj2itlpetmwk53jshpm', 1795300560000000, 'Agreed');
INSERT INTO public.approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('y2kqlgqu2ssh2z3mo3xzdqdviu', 'company.merge', '5idl3lyoe3q3wh4g7zuu2aofvu', '{"loser":"5idl3lyoe3q3wh4g7zuu2aofvu","winner":"06h00g4cg29lh9nf8o00000001"}', 'The same company', 'kkzcq4ircmmaf3bf3z73ofvoo4', 1795300560000000, 1797892560000000, 'waiting', NULL, NULL, NULL);


--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo00000010hebmlq5k4', 1795296600000000, 'signup.started', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'kkzcq4ircmmaf3bf3z73ofvoo4', NULL, 'cdxtcqjrdmrpmmfw', '\x2053dd7e9c08543a8af2cbef2ec913408ae2cd55bf5bbebc309c6dfd05f7d9008c400c34fabfcb987c40a5ecdd85e77955907863087778aa737394b470fd1bfe1befff0e8fa5723587ee56e68f27bef8186c6d7535b0ab3f86cdd554bba22871d0a5d4b9b51f37819cc86771daaf55013a0d7a640c74e6f28126988c49322dfaf1d70cdfdd7f4d2096', '\x41b1ac941b538ba59b8626c382e14cb9eafb4b98e02008c58ddbdc84661f41ee', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000002jf5ftqil48', 1795296600000000, 'operator.made', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'kkzcq4ircmmaf3bf3z73ofvoo4', NULL, '7ix7bwlmjkd5izqc', NULL, '\xa5ce13dc9410cc7c4cd6d29b87299d30a369ea1f39a86b0cca772fe70bfbd7cc', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000003p62lb468rs', 1795296600000000, 'account.opened', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'kkzcq4ircmmaf3bf3z73ofvoo4', NULL, '7ix7bwlmjkd5izqc', '\x1e85b2a703b071a1af1c3574e7b87323865c85f2e66c9d1186f565f49d78f1676fd72a5d80f5cb21a61fb112a35eb57b677b72361a80204fe2ec5db012c3de0c21f83a696e2e83eb3ca8330dbe0a7181440326190ebe686547df592ff702acbb6b3e5df5022dba25c502f5336da9582a74b51c5284bedd29c684d254709a162f33e6532fc83e840f022311989e71455de233381a1ff84cba0f40508a8bb88d', '\x32560b121a4dcc8f7341d4811396ae54853c0c0e0d1cf0f7c2b6e3f3944f19ca', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000004cujksga11c', 1795296600000000, 'signup.started', 'zhyaqjgeusqtqo4cb4uapk2zde', 'zhyaqjgeusqtqo4cb4uapk2zde', NULL, 'hyvfwsv6hhk4iipk', '\x331313faf6f43273a2c300913a55eb0c4d78e48d8f8a24c8f22f785850fef3d1f5e3d61d80cdd384033a3feccdd47e69d34947b7455ed0c1eac3dd23a32d211ca50ba394d1236b4b25e48bb2d0b47963992cdc5bbbb87f94e722d7f9bb25771f0acde1eab8a1d3143e8e8b8fbe057d21eb90c11a105782ecdf65f6788e3b0f73424abc42461edf875db3e75202', '\x078097c00c755b56ab639f34fa61641f853ab5d0d0069356f34e4e6591660b32', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h001fkg0000005605ghj7aos', 1795296720000000, 'account.opened', 'zhyaqjgeusqtqo4cb4uapk2zde', 'zhyaqjgeusqtqo4cb4uapk2zde', NULL, '3vwqpoo47gsm4x6o', '\x9afa0ffda99bd4b0f716bb48b57de4da049dbd63e372c57734debdf5af73433115dfdbc82818ebc1212c68ca10a3f8cbc3cf8bd7f777ebe284c0f0edb527d3444a105594681925b418fa2b0204c1b0c03657544d4adfe1de2d86b03d509b5f557bcf9e11f742cc59fb6cb11085c0d974847c2cfaeece824652039db3cf18ad9ec660f75c118bdc90da82bf0ed591e9fa13f3fd9ccf0affacad0e5e41892949be559e7e', '\x971c4b4499dacb90fc7aa81c140a86ea979cccd85888e654f6bccaf8d0fb1697', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000006isq7t1t0b0', 1795297920000000, 'signup.started', 'mzjz4omxj2itlpetmwk53jshpm', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'n7ia775bdx4rzxw3', '\xfab5cb74e23f7eaaef413c6b3a500a6cb8e3126781e5aad5444cd5ef09a257e1ce6e573a9e1061db57c91a1c1ca495f1561250ad5d0b69c3a639f1b7c69d7ae13787dab1c5ca1277d84d2f7bbb76e39d91197bce9fa76bd9f581f9e5d3be3f68cf4cfb3366b24baadea3160cccfbfac12a4f0834a43c9f376515076db94229e20bc7521d45108839', '\x98ab7a746ee0d936c3bf421562e87b01fbca4a923080162964a59aa9d3d7713e', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h006240000000796ttb9n2o4', 1795297920000000, 'account.opened', 'mzjz4omxj2itlpetmwk53jshpm', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'yyd3ubnxenano26b', '\xe3ace3f154ac29ff8d8d9fb3a623c861d5f64f50a9cbce873b14d4f928b6812a934a8faa4ef796b8a8d3fa3b1a58d19695c25adf2d17b28ee308f70680fba95b5244d40290062807d08cc627aa41f60a08d3b27f2b7472b82b005de41a6494c9865f8357f17ec4e5e0145bdba1b6b9c9e33b82c4d17b7178a65add73d8726e11831d9114bf425908f3e95d68ee077d6d7fc3ac3113ba30b483b035e0aff6', '\x60dd76ed681e862cd07bea6c20656ff75f5425e2b016ef178bf5ab68cc9e264c', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg0000008e0da6r386g', 1795299120000000, 'signup.started', 'bpsqonxbgvnav2jql4pjitc454', 'bpsqonxbgvnav2jql4pjitc454', NULL, 'jqw6sjsfi5lg7sib', '\x83f0ce1159760c522bd8f25504c9e5af28014be17b34976f5bcb51806a418334b82390437f3e94d0e56c1241bcf85190c03e04e5677330fa15dbae1c5d1a07d825be1cc281dd5167e45f626bc7de395ccd9cb3196564cad29515a9ab745635995d55f506d6dfc9b63a056a1ec77c0fa5cffdb1d667b5bc0f2d2ab826dbe550cc622a', '\x2f669c070860da00bc64853eee244ace2b2a38089b2e945f771f1d18fb7e7c47', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg00000097h89r1ihtg', 1795299120000000, 'account.opened', 'bpsqonxbgvnav2jql4pjitc454', 'bpsqonxbgvnav2jql4pjitc454', NULL, '72ows2az2via56kj', '\x82b6fc030f4f86e9fef686c4867f7feb3f66d5297e4f36c655db91511a13aaf7a033254bf15c6e8b1b3d7d59e7d42448988e1a419cf3905bd99d6f25666b404fce3af6047c9ad98e83e29b0978321f93a84fe503b11e029655f57edd58cc3987d343bba6cafc01130782973b24e05d58cd9c9d3d930f1523e75edcc4017004bcd871f7a07551e3421c91b513210840c5393ac090812bb506', '\xd8880724f6c22aec16cdb1b197cdda015d8f3c817522acc3e838cec539ae7c06', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00f730000000abm5fv7dkik', 1795300320000000, 'signup.started', '5ycttuc37atkt236rumdkzxt4i', '5ycttuc37atkt236rumdkzxt4i', NULL, 'c2skv5hek4y6cjbs', '\x54c1db1c365b072901eb5db45648bc30413759dfc9bbaa1903753eb2b7146aa832ed7a66faa89164a8f9cee0617736f4228d879fb24523b0e5f4eafc3367a27afbd6c3541e585f0797a71de162fdd1ee535c07768fc8834c555715491b4e62cbc6001bf93b934b845233e142e62c694868b85de1b8cc154ceb20cc69f94b17659d2b0328', '\x60c009cf64293d1b74a06b0290b3cad3f1254c96b2730ef1e83dac3c9bbdf433', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000bpmgvlmehbg', 1795300440000000, 'signup.started', 'esycnn6y6ogab5qlepv5ytk7le', 'esycnn6y6ogab5qlepv5ytk7le', NULL, 'f7j6jgw7lu43j5q4', '\xf71a777d3440853986a6da17bdd422e6f84f3257d369e3ac2f790034c588b2e682561bd030de566ff6e61736f407a50111f6ad9df0b164590b7c5e3d888630cc20b0850f7eb9942e353a8106990bf94cc59132cc56c272b0cec8b9099dfe0e0ce203971199187f019cc3beeb27496d0eceb2c9b684cd2392de6a1a2717045a35b55293', '\x6a84bdd6e1a61bf3937b6b24e8bf59124ad0130a955d49b80e235a5279ca39a1', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000cfhbkkksais', 1795300440000000, 'account.opened', 'esycnn6y6ogab5qlepv5ytk7le', 'esycnn6y6ogab5qlepv5ytk7le', NULL, 'g7u4ilg5maao7zbv', '\x4d0671d9bc2ea11463ad088ea93be714e251f1cc51fbe2e85cca4706771f7c1e145c9ecc18f20b1db665cf7d2bafe0337218a60660054694c479df0269b2afe4c600ad121cfe2b7a4c19b648cb46b61650ba14c9bcca14a3a5dabd9ae03eaf9b51c994b233d0d61388d0687ae568db4addc592142e11422e2cb5ae2694fa3d37284da07949d95ae068f61eeb7f73ee394f50e430ada205cd2b', '\xe3ea13428b3e3c77fb6d2c69fc40791ad73f22c1fe7f5196f30c09aeb97edd39', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000dtehlor9u24', 1795300440000000, 'signup.started', 'w72qidxjtppl4g2wc4ue2wodam', 'w72qidxjtppl4g2wc4ue2wodam', NULL, '3excc4ku7erskpxj', '\xa9569da6a5eec6098d0347351dff2d3f9a8e01a1bcebf61e0f8fb88f483c164d93dd6f305cfb3496f152072b78a81ec6dd571c0ba431eafbad7ec4a5e1426f9858c8cf30afc374bf7bf3db76bd22c5739f07023e89fe9514c5b52c584321fca442989c7b4d4a6d9fdbb10c88e42e3b98cf9cc7afbc745df324de944dde881f25c46a42e5760e90', '\x5da6bdfaeb1747cfae87df8ef71788be210dffdf9fc683be33de62c5f0622725', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000e6cedga4fn0', 1795300440000000, 'session.started', 'mzjz4omxj2itlpetmwk53jshpm', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'sikr3orgihnyv6jq', '\xf410c2ba07f52b9a4ac2081737f1353af3b7bfa39e1b180c9f9fb02276a21d90db9ed34d378230f7db7fabefacb8e269fae165bbb284b1c1ea100e25997b', '\x43f6e6ae2afa66c7fb3cb65c0376bb9d2644a6a8846e0ec40cfd3174597dbe1c', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000fpmountvbg4', 1795300440000000, 'session.ended', 'mzjz4omxj2itlpetmwk53jshpm', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'fvngtjloz3jcxixs', NULL, '\xe533162761d3be81fef9c3b2fdb727e5339f56620b616a4f17e961820366f1c9', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000gn26t1u49t0', 1795300500000000, 'session.started', 'mzjz4omxj2itlpetmwk53jshpm', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'xhdqrmkm5rp2oc4u', '\x41ede31722185cb5058ef1cc6060fa049a3b05261d5825684e98c6a775a06411122383c11f5b63a8283da4b72df7eb8ba15312c0d3e19565d7b4bb2c38dc', '\xaa1c6bcc0d899988f557bdc3c7ff934c7e0f431e86683af943bb3e727532d5c4', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000hv0kifd1a1o', 1795300560000000, 'signup.started', 'vjnexprcct55buheyacohlc5s4', 'vjnexprcct55buheyacohlc5s4', NULL, 'x2pvay7lyfyzkqv5', '\xf30791ae502ff28296372a348b5a0ef679a32ccd7e211b906901d2bf59ca903a39de4615585c0ca2849179ab6346ecd6afea8e51951344978f23dc39abf7583e7503c0f7d8c6548598f0d14dfae2fd026ba1298df06f75d7ebdf8c48abffe62b1930063b653fe6d59f7f80985b97b701ba0c9fdc8418b17160c49ff57528c84926d394b80b0d693e0aa7', '\x43dade85d3ae1b1b882c52e3ee661fab20d66347cb9a44fa3621c78cd5422da2', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000i78vgls0h9k', 1795300560000000, 'operator.granted', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'kkzcq4ircmmaf3bf3z73ofvoo4', NULL, NULL, '\xdbfb4c6e097b7a3a776eacc997e9d2b8888d73d82d9c36679ddb9aba872f5e347bf866b40418d16811e95b05843d326d887f6e10c3a7b7a9972ef3d7516ec9d1ac2a75b943c9ac267ee2394238d721a04cc802e6bfb69b6b5ccba96c8359ffd2d806', '\xa66a7312800e59bfce94c5af8ef5508b2978aaa7b3dfbc97e5f7f9aae4b7866d', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000jq02fot4pbg', 1795300560000000, 'operator.granted', 'mzjz4omxj2itlpetmwk53jshpm', 'kkzcq4ircmmaf3bf3z73ofvoo4', NULL, NULL, '\xbaacc8612e8f1e6e9c69e3479ebea1439978bc5a04f790ed927b78601d718c3a67643c34aacbfd82e3decd320dee457d7cc56aa12cd3366620a077c8c155be81c0f105c8941cad2200ba2a36a492430cfa9fb76ba4d8dacdb518c26e5fb41911d057', '\x936fb53a89d53fd72efb768067d30e26452e2026a0a9b9fc1da1f9567a95a7b8', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000k3l17302scc', 1795300560000000, 'operator.gave', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'kkzcq4ircmmaf3bf3z73ofvoo4', NULL, NULL, '\xe45e399283f1279e0746a23ba8ad5cfe644ce9b3a9b7ccd9c01df583da049615ac5ed8573f400653f8052cc0917583dc7d87140c3f3601d05e8c64e1b965b54773b0919aa09898828f486a402085de723fe9b11d133380407e8bd682adcf35b8252142f289603280f707784ab4d4adf712e6aa2b0a29b47e', '\x8034f85870faab8004a9ad9f7b66aeb38b5808ee8aa5464c9d5323d8bdbb0e32', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000lbgcffefl80', 1795300560000000, 'profile.company', 'zhyaqjgeusqtqo4cb4uapk2zde', 'zhyaqjgeusqtqo4cb4uapk2zde', NULL, 'msh6ofsoasv4yyie', '\x43dbfb5900a18850973a331d58c5f52ebab006d4e049afc09234560d98ea3d91b31fde7b29ad99e1b22683e2eb52904f0fcd09854f8629e4495c7ec8ab6b1eacf4bd46e5c4996c8b4fb9cd3684634edfaadf4a1149da11db8270ba97ce5dd829ba9d6ca5ba6a92f1941020d7f7f63014de365b0af4d888a6e5f196f48b4afb9ba279958e2f8af3db235b7b7cedff3906beaee09d8aaa4051fdb12b587b131152976b2f5971536719cd1aa4e7445bdd18765847e773ec0eb4bc461cd7d0325beb0f2194fc2f2f680bbefa48682106f8142f2812d747627e848a757c693765b10b454c96aa429338fdd01dab7f54fb81a6998ff9b945da628098a858d10c680ce01a395ef978975b03e75527f00e86bc8647fb9f59c0f6d7add7a25e78e0d53f0f944ad7197c3c5463c62c81c12b5eae36e1a7bc7a', '\x149a68b06779a158eabf04ff77fa25d67ad4fecf6a3fdc36c43aa3676e346a80', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000m8slflfpfcs', 1795300560000000, 'profile.phone', 'zhyaqjgeusqtqo4cb4uapk2zde', 'zhyaqjgeusqtqo4cb4uapk2zde', NULL, 'msh6ofsoasv4yyie', '\x2f3b234b28fa26cacd706db6e359416063ddbabd643f9d01cd1ec7f2dbbb4bf3f94ebed3423f8aa55bea3d692594e04c9c0aed6f4a6e8474dd5e2965375dcfeaccbfa0db7238097955a4320b6ce430239035a06134a4753f1be5d3921f56b1b525084af531780ca8e7b61d17aa6709d5dc52caed1e9e79cf5c36f9f5f8d696ca908e8203da', '\x94c5c4d07c6ad7f988f70b488ceb7ef8b8656eafcfe6a328cf684630b1321fb6', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000n156g09rjb4', 1795300560000000, 'profile.job', 'zhyaqjgeusqtqo4cb4uapk2zde', 'zhyaqjgeusqtqo4cb4uapk2zde', NULL, 'msh6ofsoasv4yyie', '\xb3fa7e6182cb16f5d99df42a7a496fd26967ed57603b79bd8e91c30923a55d0bc8861343ef237da83c329a983aa91c66894b1ec7982d89aa358d43d237896a161422f4aff6f30e4870b05abdfe6e44867193aedd6d8402ea3134a85fc24ada31b4811cc10f8184915957dcbc4cf17306a3f737b533bb5e418abe5b615746920585', '\x61c8d8a4fdf0ba7cd0850f1617c9f8b0d5b9f22fcbc5c42a54017e6381f72292', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000ookl85uov18', 1795300560000000, 'profile.company', 'bpsqonxbgvnav2jql4pjitc454', 'bpsqonxbgvnav2jql4pjitc454', NULL, 'e5czisnkfil2rntb', '\x0d803b1ba3850e73e39ae0bfaf60b9855a6c21e2573d094309c826004332ca2be9ceda2d5ca52d010ca831a271872d7b9a4165fd12a1fe8b9031aa778df02fde8b5751935ef50170967c6434f46f656f0afa354d28e108b2447958a9bf0df2e679886382a1896dd14a0fe1fc7f51750dd633323e6c1147d0a8119051e1c23216996ca52f98fe491fb5d0b61d059e0fe42921acf6ac6f62be66e3efc4b0e6a05cef68a7e164ec56a2f993876ee987d2759bb1462a1f65259068d29ff659da2de0fcc0432c2538e72177890ad2b8f16d70dbeb8401935606fc30488376ddc101e35f97739ec3968587368b4911a3037540df42e30c6a42adaba96c7fa5f53d5e4a8641ec84cfb7f121855003d21382856d275c2e4d0e19270a3e148b1d38e80a748234bbc64fade41f7a043ca9059036712a3cae4f1d', '\xf0edff1927ef222f2a6ade7395b1b3d58ceaa7238e71d855d5356c4817660471', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000pd5i89jr48c', 1795300560000000, 'profile.phone', 'bpsqonxbgvnav2jql4pjitc454', 'bpsqonxbgvnav2jql4pjitc454', NULL, 'e5czisnkfil2rntb', '\x8ccc2fca228b3ebd54348edc49458efedca955eec389d5df32435d5ab773af8234d5c9d95280b6ee5ba65d9da5eff45d8fcb15025245e10f3279b9677fc2f79a33196fa97a86e3241a4807a5f48adfaf31771d538e7804c2987a65f0ed2e1bfb1658d259109cc456a5f1acb90d288102785799639d241fc52585ae5ce899f8ebf2b3f0d6c8', '\x43729935b01b89403a7fb3e4e0d7c0adc83d93c125e33b2439d6548681160847', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000qaq07v2mjps', 1795300560000000, 'profile.job', 'bpsqonxbgvnav2jql4pjitc454', 'bpsqonxbgvnav2jql4pjitc454', NULL, 'e5czisnkfil2rntb', '\x0563f38daae9c5e1fff92ad600e667af252d985b5e4c7b2908f3737fdd42e5285858b1de22f1544cf10be679f252806c51b5d03d4ead5c8b364558a8ef8cfde9d13f404952e6475a0572c37e87bf14e88f49964fefe58e0bdae48680f16c18ceb273e128c3be802c579a9a03e7b40ec4a7b7502b61a34a030db02321ac0b74773d', '\x6c260abb77c7db5315442dc6a4404c1e8ddbeed4be2abba74fb7113a4689f50b', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000rs487t0b7bs', 1795300560000000, 'profile.company', 'esycnn6y6ogab5qlepv5ytk7le', 'esycnn6y6ogab5qlepv5ytk7le', NULL, 'aylniejev4ikqdpk', '\x11c5268ccc6fa9bf4f1490dcfed6972529502916540063762c5d783638315d4f6895be0cb1e15cb9c62c49317da85d8e162d5a5fc3b17a8b21f1f871e5fd49b72ccf78a64c0350033edc9dd500851c359cbcb14a77a04d914870b0744328c48eb4ac10130432d94e68336a8beec99e4cd7808577f47a9b4dc0399a3c28bdcd9d480120fd9b68f224e26245195ff99338fde8c4f905fc36bc7d088999c381d30fad7f1eb799fe80ea9b9f4211aa11ec1f9a464707f575f1b747564033c983824b00f25c98156f341dc61d1d2b0bf720d41e4bec34ca7de7e61672a6e7f5326d257bc2ee0f466ba0be8a669dd964262e6b4197bb0bc6142de250cd7b56b41ef290b083f91aba01bedb1357b659e079a5e807a2371ae9da30df14c97c1d9884a209d7e412883c65d15b5fe94e619b08ca5f5421c13ff9', '\x845ec500009575131019112153a5f88a91bdc3bd540c76cf065f52fe0321d3b5', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000st2ueom3lc0', 1795300560000000, 'profile.phone', 'esycnn6y6ogab5qlepv5ytk7le', 'esycnn6y6ogab5qlepv5ytk7le', NULL, 'aylniejev4ikqdpk', '\xb3ad7b0d13cd0754845c6053452bb06d9f1a61b1b73bf4440f47eb24ea5e36efec8092c735785daa6afd1ba9484df5e7685e9c76c1c597deb33df8940293753b8e229d3493729733a89edc1460a3c2768e372290fd9ed56890769c7362db62ef1f73e455d347d34f71cdff3384e7d138c17b3fd247ba98bb169adb5dc5287d4e9f0e7e11e1', '\xc403eabfef8abdea4d7e5fb7c946dd42786846dbb9f8fbb57fc8164c63fee2bd', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000tfed8tlutv0', 1795300560000000, 'profile.job', 'esycnn6y6ogab5qlepv5ytk7le', 'esycnn6y6ogab5qlepv5ytk7le', NULL, 'aylniejev4ikqdpk', '\x3daceb4a5ba6a9dec759068b77c8175b85fca4f3a3e1adf7db6d0699e8bc4c1fd2669e0888f4fa61527c16bb3d552f655964be38c74694336acf22e037ad127021506fd8d97f3121d0aa0370dcd7845404c9b0a8d8a46880a214db0191a6426847f9119cd2c9fcd75d64dbcb5a727a0096882e8ff2c6acee01e59e6f9cc3b067e2', '\x60ac3da6077451ed13dd20ca9c0659e2a5beda4ca8386c1cc8721582a99e0e42', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000u2b9rm658k8', 1795300560000000, 'approval.asked', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'kkzcq4ircmmaf3bf3z73ofvoo4', NULL, 'smqchywptghltwc6', '\x45eaaa434e2c990e0b78fd12bbc135f5c20adcf10c43a0dacfa8645ed91855c8801dd6a36c771eb1cdb8976cfc6a16f3ce663c0c93b4508affbf0aa2d9085bfd22ab0fe1a83a33a95dd7e6c7e4a032759838352aa0cf3027ac09571c3852a6e0dc30db52747ca92a1cc4a00217f780f4b6b4dca40e00b37ad1c4358a22e32c226d876a6feb66050faef2', '\x5a7bef3eb5123eb589b368c0077a3ed2446e7619ea80cb8b467d06933fab0528', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000viilffh2kbk', 1795300560000000, 'approval.approved', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'thryw3dlnnjjbraz', '\xf865bb680bda5bae004d88e4fbc63cd6ecf22647aa47fb6301fd32bcf177ebee08f1f209ce9c580028ec375da97782a6be92ef2ca5dd55a8fb175cfe6505279cec2f715905356ba31fa046e06529b39453dea52aed1cfb9ebd1ec4f1dcbeb0a6ba630cac817acf2ad699141f19ed4740ea5f54d04eca2c1fee7dcb511becf465', '\x5c11a3793ff01f98b215860deff5b498eb99afd2b7bffd1fb51c22fcddd3a685', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000010q7806bl79c', 1795300560000000, 'approval.approved', 'mzjz4omxj2itlpetmwk53jshpm', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'thryw3dlnnjjbraz', '\x88e1e5347b20a3f338e62e38f588cbee2558aef3b057c50162a27ee17057b164b91cba181bea9d5be6ef3e07925c03707fc6fca31260356e29457e998e815f9697dca404017e1461538bea66832bc7b0a8be646a860e051de341164d93a810cf8531b4327987a122bc056cb9ef4bd607282902eecbf19693cc3ab3962a084eb5', '\x2b94ac1b15819d53c0a1e8531543a96d942cbc881c4cd7edd9883d9e7030a73f', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000011buhg2qk1f0', 1795300560000000, 'company.merged', 'zhyaqjgeusqtqo4cb4uapk2zde', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'thryw3dlnnjjbraz', '\xe0f71c05a2641861f2956030f60112415badee1053dc852542da322184ee5aca780b7c77e0ef71af60c2c688a57dead23537fdf458442ca563439f69ff9207fca242bb2e59de8382af4ac67a170ca180c330931481cb694e2761860d8c5be215fa039ef914bbf7f5e1a916726095f3603c18578afca0f4df74de3474f4232c8338b6b4992fa06087fbc50da820d4ed6a292edf2dcbb7d33c4dbc8737e8e892113326a4edd25090fcc6db5ed497dc0aa2dfd5c17b4f6a57bd0a4dd81ba8754d2bf90a7499c45ed04f3d58b3c36d65ce1c0e41c567239b3b46e53c597a96cf22c7041774bdc0b35bb3d8d9daec8877d590b4456c07cdc9f2f4da05cd6f10e4e6ec44d7ac243aa5070b2cd8ff5c6ef271d784616af9930ac74a01924090ef', '\xcfebf38d4f63b5e42a4bda414adce712ee171cb212efe7731b32e8bbbe7f7b54', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000012pba2am9ksc', 1795300560000000, 'steward.company_merged', 'mzjz4omxj2itlpetmwk53jshpm', 'mzjz4omxj2itlpetmwk53jshpm', NULL, 'thryw3dlnnjjbraz', '\xee876bacdbdd69577709572c99ad2f9c186fd96f580eaf6ca7e93253b463e9aa6e6f3a941c5b50c1383268c359175d9bf1e64d0ebbceb71150784b40715fce4749017341d2b21ee5a4f3983eb11a1124e61b3233fa3ccd20927fa5ecadde30a628154b74a6592a2e0bc8885313aec4bda647ff1dd7c6903bfaf99e95b282001bb0219d3a14fbdb505eb54f7040057352b1687d066dfb766d73877ce2755e658d3e82ee1bdeed871250507383e0299658f992cb0164258eb695eac8dd9ace82ee8074c93d18c74106d8bf8fcb5533e4f4d4091581ffe1756ff3c3c050d13ab7e38f4c91b2e01bd0f209b3b851e0f9fe33240cd1e096f822bd5b515c66961d44475993f3f821e941a27a24a30385ca26', '\x59b4d49ee6c0e4a964b0292f4d23e7238cc750ba77051746a1ccbf8995160587', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000013t0ad5h559g', 1795300560000000, 'approval.asked', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'kkzcq4ircmmaf3bf3z73ofvoo4', NULL, 'smqchywptghltwc6', '\xeae8ae78fd015a5efb46375819c56f96f41e22572abacbc7c48ad8b5ac036e7c3261987349a646571d4becb60bc555301068abab1771eca31e210846ab50fd637966d2e05dde7365000d1c805cb7391a38698b5e29a5276765d1d62b4fe77d0cfa6601a3195f4f9f72b1503632b5887898cf3fdc7a1bf50ea735e4e1f85e89eb761e3b474bceaa58a0d4', '\x458d6182bd554c35f88ff2628700bae7590f248259b0c4486d616bace2dbb444', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000014rh92ncc42k', 1795300560000000, 'signup.started', 'klj3hbvqrahlcn6yxsxwvmhg44', 'klj3hbvqrahlcn6yxsxwvmhg44', NULL, 'ia2uyae3whtxtoju', '\x4c52878cd01e63fbc0f0ef2933661701c5213a9231e6faa3f9e78c94bac461909c92853643d558e422882930a5934c440cab0b4ec371cd934fdba365de8b31cd3fb9e1dd0ea67577830e2dfc929e514c1bb2d1fd15ddded41d2a3a952467cac9365053917b003797aa55efa28396dc79237f9c8845834bfedb6b595cf08c457b9b', '\x47bad490ef2c0523c578cd6bc16ffe54ecb7309ed716276d982bc7969bab63b3', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido50000015una79b7qqc', 1795301161000000, 'signup.started', 'mmqrfvwuagoz5stfhybicn35dy', 'mmqrfvwuagoz5stfhybicn35dy', NULL, 'lzrkvwn3blqj7uoc', '\x8d1a93d4f8168d681270456eab6032fc531b00c74b9333cc4c3c0787c0bbdc58e21b3d25be193af053432a0f7c8ce6c758710b3a35fbebf4c1d78ac63359928f10e35aba05ce17c815981adf56fd0de83f74c0c0da7cada91a3e0e59e562025062efda39a3adfdeae1476095f96a7954a5f8f356dc2928c10971ce3fe9670ac0e8e254dd08', '\xe192aa168c224e6a29fec5084d44a4ded3dd7d0d3004532c98f4fe6100df7356', 2);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido50000016nco87scd10', 1795301161000000, 'signup.started', 'frwwuvnurwolhgv5dewlvtuvyi', 'frwwuvnurwolhgv5dewlvtuvyi', NULL, '4ugwv5zww2keit3r', '\xb838bfc7ec2f6e959febf0ae59f487dd4e9303e5ef97e7f93714590b8843b8bd0cd8d91a1244e7f6c2272ecc2e4a012e886c637a603179a42c1f820cbde2e92b6990f89d5034805145b83fc950930e4d277d4c5909c92f0981d05bc4c034d40eb3eb6b1fcaa118e7c6900cc4425a3d48bea091026328376be8e21642c830a8f310', '\xf37ac36600616e8a7a76765313306ff5088c98e95c1ab54bb877830f1d9fbf99', NULL);


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_seal (seq, at, count, root, prev, chain) VALUES (1, 1795301161000000, 36, '\xcb36553378b0bc8d108fc6f032e0747bb2b13c846adab64eb5ac29e6f44c68f8', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x87b701f17e4cb6c5af8b213e37ed873c690afd782ecf33e0b865d6ccc576c864');
INSERT INTO public.audit_seal (seq, at, count, root, prev, chain) VALUES (2, 1795301161000000, 1, '\xe373cfcfcd3d772d266b929451eb3824ea497dccd0e7e75c994648abf2e5fda5', '\x87b701f17e4cb6c5af8b213e37ed873c690afd782ecf33e0b865d6ccc576c864', '\x80a3562e3bb38728db0b58d096f85e054fab9e5c0f8cceeee0c7601ca736de0c');


--
-- Data for Name: captured; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo1o92guj0af5v2irss', 'mail', 'midori@example.co.jp', 'アカウントを有効にする', 'Kanri 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
975520

有効期限：11月22日 06:40（日本時間）
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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">975520</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo1o92guj0af5v2irss@localhost\u003e","Subject":"アカウントを有効にする","To":"midori@example.co.jp"}', 1795296600000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo3s8fa9dkjorm5n5j8', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
795920

有効期限：11月22日 06:40（日本時間）
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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">795920</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo3s8fa9dkjorm5n5j8@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h001fkg33kbvsm0av5b6s9ls', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
798742

有効期限：11月22日 06:42（日本時間）
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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">798742</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h001fkg33kbvsm0av5b6s9ls@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0062403q5co5g3akfhit40o', 'mail', 'o.brien@example.com', 'Activate your account', 'Hello O''Brien,

To finish registering your Genkan account, enter this code in the
window you started in.

Code
226964

Works until 22 Nov, 07:02 JST
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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">226964</p>
<p style="margin:0 0 16px">Works until 22 Nov, 07:02 JST<br>Site: localhost:8080</p>
<p style="margin:0 0 16px">Nobody from us will ask you for this code.</p>
<p style="margin:0 0 16px">If you did not ask for it, ignore this email.</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">This email was sent by Genkan (localhost:8080).<br>You get it because this address was entered at localhost:8080.<br>Nobody reads replies to this address.<br>Help: <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"en","Date":"Sat, 21 Nov 2026 21:52:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0062403q5co5g3akfhit40o@localhost\u003e","Subject":"Activate your account","To":"o.brien@example.com"}', 1795297920000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00akjg0oq9bcb56ub72vc6c', 'mail', 'sukarno@xn--r8jz45g.jp', 'アカウントを有効にする', 'Sukarno 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
275198

有効期限：11月22日 07:22（日本時間）
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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">275198</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:22（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:12:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00akjg0oq9bcb56ub72vc6c@localhost\u003e","Subject":"アカウントを有効にする","To":"sukarno@xn--r8jz45g.jp"}', 1795299120000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00f73035qi76k6sknv6586g', 'mail', 'twice@example.com', 'アカウントを有効にする', 'Second 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
617922

有効期限：11月22日 07:42（日本時間）
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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">617922</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00f73035qi76k6sknv6586g@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300320000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno2r7hhn94g6dj4v3j8', 'mail', 'twice@example.com', 'アカウントを有効にする', 'First 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
961484

有効期限：11月22日 07:44（日本時間）
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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">961484</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:44（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno2r7hhn94g6dj4v3j8@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300440000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno27cijc00aktbiaps4', 'mail', 'o.brien@example.com', '【Genkan】すでにアカウントがあります', 'O''Brien 様

このメールアドレスでGenkanアカウントの登録がありましたが、
すでにアカウントがあるため、新しいアカウントは作成していません。

ご自身で登録された場合は、いつものパスワードでログインしてください。

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
<p style="margin:0 0 16px">O&#39;Brien 様</p>
<p style="margin:0 0 16px">このメールアドレスでGenkanアカウントの登録がありましたが、すでにアカウントがあるため、新しいアカウントは作成していません。</p>
<p style="margin:0 0 16px">ご自身で登録された場合は、いつものパスワードでログインしてください。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/login" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">ログイン</a></p>
<p style="margin:0 0 16px">サイト：localhost:8080</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。アカウントは変更されていません。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno27cijc00aktbiaps4@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"o.brien@example.com"}', 1795300440000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00g4cg0879fkv6bh82oge8s', 'mail', 'hanako@example.co.jp', 'アカウントを有効にする', 'Suzuki 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
262372

有効期限：11月22日 07:46（日本時間）
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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">262372</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:46（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:36:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00g4cg0879fkv6bh82oge8s@localhost\u003e","Subject":"アカウントを有効にする","To":"hanako@example.co.jp"}', 1795300560000000);


--
-- Data for Name: code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('dgqcdu7upfkyb5fui3qze5ea6i', 'signup', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'midori@example.co.jp', '\xb923a7a102dbee1b838ea3e34f8ea13cff1035f3456cc9938b88f08b689b1a37', false, 1, 1795296600000000, 1795297200000000, NULL, 1795296600000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('wxi2adq2k47hbcgc6wxq2bknhq', 'signup', 'zhyaqjgeusqtqo4cb4uapk2zde', 'taro.yamada@example.co.jp', '\x8082f7c901576c07dbc39775ae13e6561dc6f75cc94a8113262eff04f961521d', false, 0, 1795296600000000, 1795297200000000, 1795296720000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('rutforaua46jtr7dcll3zvkymq', 'signup', 'zhyaqjgeusqtqo4cb4uapk2zde', 'taro.yamada@example.co.jp', '\xa9bc9f1ea582fda400663b6bd6959092e0cecd41517bebb2aff844b4630f06f7', false, 1, 1795296720000000, 1795297320000000, NULL, 1795296720000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('n26o6galtqto4cwtroayuigcwe', 'signup', 'mzjz4omxj2itlpetmwk53jshpm', 'o.brien@example.com', '\x3f9fbf8c06660c2d54ccab91f1442a338dbe403c47a1b7799bff4abd652dce8e', false, 1, 1795297920000000, 1795298520000000, NULL, 1795297920000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('kkxne2t3o4tsqzx3yj2uthccpi', 'signup', 'bpsqonxbgvnav2jql4pjitc454', 'sukarno@xn--r8jz45g.jp', '\xbd945873b853ff904889a4b92fa5c373de6d66639293de4702029e45987f3174', false, 1, 1795299120000000, 1795299720000000, NULL, 1795299120000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('r2a2amzkwdx732llwj77inclcm', 'signup', 'esycnn6y6ogab5qlepv5ytk7le', 'twice@example.com', '\x682ac699037e20974cdf7596814768d9cc9639742ad97ed49a33ffd54d12b31b', false, 1, 1795300440000000, 1795301040000000, NULL, 1795300440000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('ft2vphzk5jrqe5iy3kod5qubse', 'signup', '5ycttuc37atkt236rumdkzxt4i', 'twice@example.com', '\x95cfb2594ad506b8269f802a06d9997641a81f26617f942abaf5967490d60670', true, 0, 1795300320000000, 1795300920000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('qnak65brrd7aiuc5qex6huibtq', 'signup', 'w72qidxjtppl4g2wc4ue2wodam', 'o.brien@example.com', '\x1c305fc3d685eb63566cca9672ceed6f734f40808fc815dfac2bc38b92ce79dd', true, 0, 1795300440000000, 1795301040000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('hx4qw646fsa7y5rypnmy3g53qa', 'signup', 'vjnexprcct55buheyacohlc5s4', 'hanako@example.co.jp', '\xb9593862c6cc538305e314de14e2d817be26aa1ba5ee78414730b77f3d461527', false, 1, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('mgrcoqg75f6buog5eeemsj7iku', 'signup', 'klj3hbvqrahlcn6yxsxwvmhg44', 'late@example.com', '\x33810be800779272e6c078c029012310f20e69d632697ed4926f90243863a878', false, 0, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('s4lj2tjzkgccrn4oqytwczowla', 'signup', 'mmqrfvwuagoz5stfhybicn35dy', 'sealed@example.com', '\x66b4c0c26c43170800a2d9ecf8a3d867c6c650c73eaa1d008b019b794836ec9a', false, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('gpmawrodcrvmyraitnxukbxvk4', 'signup', 'frwwuvnurwolhgv5dewlvtuvyi', 'open@example.com', '\xfad1b7acef5a206787663c40e9cbba9280b1491906f4bc913dbb246bf27be79c', false, 0, 1795301161000000, 1795301761000000, NULL, NULL);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('5idl3lyoe3q3wh4g7zuu2aofvu', 'candidate', false, 'JP', 'Midori Seisakusho 1', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'bpsqonxbgvnav2jql4pjitc454', 1795300560000000, 1795300560000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('wonkoqyawdezacxknk7mdrojtq', 'candidate', false, 'JP', 'Midori Seisakusho 2', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'esycnn6y6ogab5qlepv5ytk7le', 1795300560000000, 1795300560000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00g4cg29lh9nf8o00000003', 'merged', false, 'JP', 'みどり製作所', NULL, NULL, '千代田区', NULL, 60, NULL, '06h00g4cg29lh9nf8o00000001', NULL, 'vendor', '\x760eefdb06c7e6df15e5910f7004990e', NULL, 1795300560000000, 1795300560000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00g4cg29lh9nf8o00000001', 'confirmed', false, 'JP', '株式会社みどり製作所', 'Midori Works Co. Ltd.', 'ミドリセイサクショ', '千代田区', 'Chiyoda-ku', 60, NULL, NULL, NULL, 'vendor', '\x760c69d3364a73d872a069089e525738', NULL, 1795300560000000, 1795300560000000, NULL);


--
-- Data for Name: company_domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_domain (domain, company, state, source) VALUES ('midori.example', '06h00g4cg29lh9nf8o00000001', 'listed', 'vendor');
INSERT INTO public.company_domain (domain, company, state, source) VALUES ('midori-works.example', '06h00g4cg29lh9nf8o00000001', 'listed', 'operator');


--
-- Data for Name: company_identifier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_identifier (scheme, value, company) VALUES ('internal', 'V1001', '06h00g4cg29lh9nf8o00000001');
INSERT INTO public.company_identifier (scheme, value, company) VALUES ('internal', 'V1002', '06h00g4cg29lh9nf8o00000003');
INSERT INTO public.company_identifier (scheme, value, company) VALUES ('jcn', '7999901000001', '06h00g4cg29lh9nf8o00000003');


--
-- Data for Name: company_merge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_merge (id, loser, winner, loser_state, reason, made_by, seconded_by, at, undone_at, undone_by) VALUES ('z34wp6juvjhqfwnfqarral2fcm', '06h00g4cg29lh9nf8o00000003', '06h00g4cg29lh9nf8o00000001', 'confirmed', 'The same company', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'mzjz4omxj2itlpetmwk53jshpm', 1795300560000000, NULL, NULL);


--
-- Data for Name: company_merge_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_merge_person (merge, account, moved_at, was_at) VALUES ('z34wp6juvjhqfwnfqarral2fcm', 'zhyaqjgeusqtqo4cb4uapk2zde', 1795300560000001, 1795300560000000);


--
-- Data for Name: company_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_name (id, company, name, language, script, kind, source) VALUES ('06h00g4cg17gh07m9o00000001', '06h00g4cg29lh9nf8o00000001', 'Midori Factory Co. Ltd.', NULL, NULL, 'former', 'vendor');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo07a8gfdhb1oj3tguo', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795296600000000, '\x373bfb1f96823528811756f92798e801c5089183e74c834f5ec07ad12b83402c5c484a316937f95247a4ab8d944c29ce4e977d69ccb30f71da8ebdd8');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo0bnml3sd224lqq32o', 'kkzcq4ircmmaf3bf3z73ofvoo4', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795296600000000, '\x35a45c57a5e69fb759f3b29b4888d36175f140bcbbac716c26c2cef50e062b1d456093bd2641091c6843cfb6f18324d28ca63f32c0d09cae37c48cf7');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg3m2es3ldi87gs8v0g', 'zhyaqjgeusqtqo4cb4uapk2zde', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795296600000000, '\x484c474984cf38e0258bdf9840a159416c3f0d02732857b43f6dbbb31bd760a49015b896ace29e3222d486f0184ca05d657f4d5cc86f88f9c08caffbf313bf9ded');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg0gghk09hncgqlbcbk', 'zhyaqjgeusqtqo4cb4uapk2zde', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795296600000000, '\xdffcfc0b537cbcce3a2087d934110bd254ab4e5abdcc5bcc86e82c283dadd3188bf37745fe69c337cafeb39f568eeee79e2987cf70a52dce617bbf4cc5de1dcb04');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg0hf9jge6h4pi5eteo', 'zhyaqjgeusqtqo4cb4uapk2zde', 'news', 'mail', true, 'news 1', 'ja', '\x05e75258fb04052249de9f51795fefd9f33f215fb2eaf94ab4f92dc3520b2afe', 1795296600000000, '\x3229b9e450f3248e364b42a90dd00c1ff5771f804506576468d0109e5df01d4bb8daf1ebd84fa25900bf1e78b08c555d97157ea52d71056ce73d3f9127e6596c92');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062402rka7eldrdh792258', 'mzjz4omxj2itlpetmwk53jshpm', 'terms', 'account', true, 'terms 1', 'en', '\x41989d06d09093b2a46ed0e82e86b0ac58e4abadeca0946a8147c95815326cf0', 1795297920000000, '\x1c97d5915ab0bf73c26d6964620fa1dbd7da4b206f9afb326031ea31c4d4259190bc3e07b876a675e8635686d0d753f06dc1b22204c95d20c55471');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062402l13oqiavl824rr80', 'mzjz4omxj2itlpetmwk53jshpm', 'privacy', 'account', true, 'privacy 1', 'en', '\x5cc73093dcb1363134bcd259ffcffce0f3f9669c3e5a93b8e27b1b1f18546b45', 1795297920000000, '\x1d9c599e967403475e168dc47f856031ee83fbfef8c55ca41c167f604a2e00d309b92c0b55e73e762b474443630e7595d342a590cbd69364135e23');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg3ua04rsi6tjl9on8g', 'bpsqonxbgvnav2jql4pjitc454', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795299120000000, '\xa4f9aae8bca7d2ce53c12b488da11b52fd3e120f2da5df84dd363e4279a441e0510581551db630890ae726dd166007e12365445c9a7ec965c7');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg1mkdq9567j6v4qoq8', 'bpsqonxbgvnav2jql4pjitc454', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795299120000000, '\xe0acf57a88909f10bd165e503266e61fc7a5ddff66268611bece7f3263ce7682dcb1236e03440e401a1ed451ea684fca6d649406ca455e9d77');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno2egi3rsna4hfiab5o', 'esycnn6y6ogab5qlepv5ytk7le', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795300440000000, '\xca2d1f99b8130d186de3fca3e90a3986b075a0d8aa8314636b64a93ffe44dc284967b557daab7a97db124b9af4885e0dda650aee6f69eb1b9c');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno2rjch2qsn5k17k8ec', 'esycnn6y6ogab5qlepv5ytk7le', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795300440000000, '\x57c18cc952f5c2c6a1d9b1a0aed94ee6b7b8b333f32899bb699438885b057550a257d3e76cb15bafbcd073d1018f3e73994523b206b563e25e');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, true, '2026-11-22 14:53:43.088699');
INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, true, '2026-11-22 14:53:43.092299');
INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, true, '2026-11-22 14:53:43.113998');


--
-- Data for Name: import_part; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_part (run, seq, data) VALUES ('06h00g4cg04ta1f1if5drhb0r8', 0, '\x6e756d6265722c6e616d652c6e616d655f6c6174696e2c6e616d655f6b616e612c636f756e7472792c636f72706f726174655f6e756d6265722c646f6d61696e732c736974655f6b696e642c736974655f706f7374616c5f636f64652c736974655f726567696f6e2c736974655f636974792c736974655f6c696e65312c736974655f726567696f6e5f6e61746976652c736974655f636974795f6e61746976652c736974655f6c696e65315f6e61746976650a562d313030312ce6a0aae5bc8fe4bc9ae7a4bee381bfe381a9e3828ae8a3bde4bd9ce689802c4d69646f726920576f726b7320436f2e204c74642e2ce3839fe38389e383aae382bbe382a4e382b5e382afe382b7e383a72c4a502c2c6d69646f72692e6578616d706c652c686561642c3130302d303030352c546f6b796f2c436869796f64612d6b752c312d322d33204d6172756e6f756368692ce69db1e4baace983bd2ce58d83e4bba3e794b0e58cba2ce4b8b8e381aee58685312d322d330a562d313030322ce381bfe381a9e3828ae8a3bde4bd9ce689802c2c2c4a502c373939393930313030303030312c2c686561642c3130302d303030352c2c2c2ce69db1e4baace983bd2ce58d83e4bba3e794b0e58cba2ce4b8b8e381aee58685312d322d330a562d313030332c2c2c2c4a502c2c2c2c2c2c2c2c2c2c0a');


--
-- Data for Name: import_problem; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_problem (run, row_no, seq, field, key, args) VALUES ('06h00g4cg1p0pkri6k00b7iokc', 4, 1, 'name', 'import.value.missing', '[]');
INSERT INTO public.import_problem (run, row_no, seq, field, key, args) VALUES ('06h00g4cg135974vpfqumu130s', 4, 1, 'name', 'import.value.missing', '[]');


--
-- Data for Name: import_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg1p0pkri6k00b7iokc', 'companies', 'done', false, 'utf-8', 'companies.csv', 499, '\x5024ae8d2f2ba00c8beb708fd86f3a0ee0fe6c66029e10bf49066b1c60993c21', NULL, 499, 499, 4, 2, 0, 0, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 1795300560000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg135974vpfqumu130s', 'companies', 'done', false, 'utf-8', 'companies.csv', 497, '\x3d2b68e741b4c9976623b76bbc6b2c5ba856977b1b82596d5fcb68ff2572bfa9', NULL, 497, 497, 4, 0, 1, 1, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 1795300560000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg04ta1f1if5drhb0r8', 'companies', 'receiving', true, NULL, 'later.csv', 497, '\x3d2b68e741b4c9976623b76bbc6b2c5ba856977b1b82596d5fcb68ff2572bfa9', '06h00g4cg04ta1f1if5drhb0r8', 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, NULL, 0, NULL);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg1ijou14034nencpls', 'postal', 'done', false, 'cp932', 'postal.csv', 77, '\x1d524a9281c10ba820a902a623cb2aab14c46cda0ba48f79196bdecea571ddbb', NULL, 77, 77, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 1795300560000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg2slnuilar4mmvqlak', 'postal-offices', 'done', false, 'cp932', 'postal-offices.csv', 110, '\x5a83b43663597f3b0cd219db6186b30eb449e00b3725080623c7674455d6baa1', NULL, 110, 110, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 1795300560000000);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo1o92guj0af5v2irss', 'mail', 'dgqcdu7upfkyb5fui3qze5ea6i', NULL, 'done', NULL, 1795296600000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296600000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo3s8fa9dkjorm5n5j8', 'mail', 'wxi2adq2k47hbcgc6wxq2bknhq', NULL, 'done', NULL, 1795296720000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296720000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h001fkg33kbvsm0av5b6s9ls', 'mail', 'rutforaua46jtr7dcll3zvkymq', NULL, 'done', NULL, 1795296720000000, 1795297320000000, 1, NULL, NULL, NULL, 1795296720000000, 1795296720000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0062403q5co5g3akfhit40o', 'mail', 'n26o6galtqto4cwtroayuigcwe', NULL, 'done', NULL, 1795297920000000, 1795298520000000, 1, NULL, NULL, NULL, 1795297920000000, 1795297920000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00akjg0oq9bcb56ub72vc6c', 'mail', 'kkxne2t3o4tsqzx3yj2uthccpi', NULL, 'done', NULL, 1795299120000000, 1795299720000000, 1, NULL, NULL, NULL, 1795299120000000, 1795299120000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00f73035qi76k6sknv6586g', 'mail', 'ft2vphzk5jrqe5iy3kod5qubse', NULL, 'done', NULL, 1795300320000000, 1795300920000000, 1, NULL, NULL, NULL, 1795300320000000, 1795300320000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno2r7hhn94g6dj4v3j8', 'mail', 'r2a2amzkwdx732llwj77inclcm', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno27cijc00aktbiaps4', 'mail', 'qnak65brrd7aiuc5qex6huibtq', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg0879fkv6bh82oge8s', 'mail', 'hx4qw646fsa7y5rypnmy3g53qa', NULL, 'done', NULL, 1795300560000000, 1795301160000000, 1, NULL, NULL, NULL, 1795300560000000, 1795300560000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg0qij8n8u7iovbmktk', 'mail', 'mgrcoqg75f6buog5eeemsj7iku', NULL, 'dropped', NULL, 1795301161000000, 1795301160000000, 1, NULL, NULL, 'expired', 1795300560000000, 1795301161000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido51tft2uuovquok0m04', 'mail', 'vpnj4lbwakbozdxesuxzidvbgq', NULL, 'dead', '\x01e5e4fd53abd485683bfc52bd67f3722de9ae532907bb519b6be398cd053fb19b7618462626af3f9421351a127c67bf1b58c9f561c0e1e2b888dd0b99509d6f7f9673a21e6e557d31a9dc000781b826d86d3381425290267d3fb83a7cc6bbdaf4c8648d783479d168258e9d07b620052026cdd699c01ef103e3be7992a21cab29f4ffa2554c4827c11f6cb305d3767c18c14d932d2f1aad94bbe065d31e65fc9c49e876571434fd24add7a690c1b54da566824efc99d1cdaa319d27e21e9e05a259af1321fc9b2541378b593954abffb0afc8ace41deb6362a3a9419fe5ef0335fc8e0a16efb0230b5fe9771a43a9025ef380b1737581407b7323125663c6f31ee5d9e2940befb080bde0f892ab08819f08ae8e4c2cf628470c838561d5c96c4ba678951ef8ae30e4531c8d742f9f3fd8dba8db67d0c5b4b9f2c1ce4ef35ded1e2b9f7368b2736351b10a55b7b3681180b201d02b26a65d5e', 1795301161000000, NULL, 1, NULL, NULL, 'smtp 550 at rcpt', 1795301161000000, 1795301161000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido519nkjdah85pq776ns', 'mail', 'j4nrj4xaoqe3jcgutdbsolqgyy', NULL, 'queued', '\x01e5e4fd5350946043c9cabbad4f86cc4b74924bdfaafaa9d3b49d580ce79971f2ba59d49d9512bb961b048e6552a32b7ec8fc56d2ce60196c0d9b08c8ed457df050569f0bf67fa31bc9afa5103dc9daf39293a8726cf114b52cac84da5edb6cd70e964fc9532ede178a1d0d3b37dd970c187b02810c4694d2d2eef790a92c03f85095817681c6b4bfda9ec72253667423ee4660d7d04bb6e3b7158f65865551c79063bd01e7383dd9cecfcbacdaa9662941fd241775d78ea92c7a294c60185bb8e573c4f7fa321139ce608bd753c944688deee7d82a9de541bc5e713fd428e8d208aa025829b00833eed3a7c38eacc23ae486c316273d27d222d90b340e0305c60b22e2754200942a62f74f4ec82db60683fa1811bfeea0e46829e6629e8c1ac625dfd8d527fc6ca24a2886cac6cef64f8a0f1b188d2ccb11b163e773e402dfb8eada4bb884110fac735e64e4179e4ab318e0267c87f78d7a', 1795301161000000, NULL, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido53g8fm4ifg4832ls38', 'mail', 's4lj2tjzkgccrn4oqytwczowla', NULL, 'queued', '\x01e5e4fd531298517d82828f2cba3abc73169f56c79ac9aa4b734d81651a92f6be1f4a1d20e379503c94c3d9e2e83367ff166a79c9690f0aaf7857a3b7742a045d7940324925d18d52ca6aa04b5b85db6a019821da0c1220bfd81989dbbc8e21f4bf16970853083e639620fa24c43906df122b8371c4043f0b6fadf91d0cb7bccb75b862458da57fbd615ab67025726089283b053b723cfb04b882a305dd8a505a33d304b1253740183dce805d0cafd72bda2b7ed36c29f6e6b7a470a253d0de51078b91e8353522477c42ed877c42f3a065f226c0183aa3f9a1c026898e9acc1ef1d682978b9ab5b1065f22e124c60b67ddb7b7a96a4cc86b6727ff1e7791aa2c25d6f0378c360c8731c9e6612a3e6ce1392f1c5954b297f9b7320c7445ce8c8a5352a8d303c1b128b97c631a0c6cbc618bec978036fc01cd0e13a7bc8b5d6c8dbaec55efe7a3742898d9189817726d1a749b3d197ff57bfff9bf8f2797a254e8211abc8585eb320888dcf83d791bc320a7293fa6d0706c8ed4fce7a9a7870aab0274ddcd7cb5062f05bd426700c5391cba7feebbb0a274f2b5105dc2e11c44b7ff26830c964305f8b8b1947f88d0cb7f147ee80eedd54956523f2b2ef2a6903d80005ca162023160f7bd34a8ef427c3d745e7ef70a274638826060fa406654bb8a6bbbf19b3e2b9d75a4091dbc8061d49b7415f26ee9de48af4bead066e0f01fe83b60456b1f890fa7c288dc6ae3a816eddff6dfd3942cbb9f2e5af360bcc6f3c767ebdfc3f1df7636cbd54803cdcd81d70e5c14b42a3dfe7bfbbcea0041cf4ada48747047ae29138bfc82bdcfe4d5ef17fad987237867c5d3968799e732a3a66ce51a2f44fd987a771b794fb90f8298d053e61f1da679383e53d023f0c2fdc334b47e08e56dc03aa7f5c0a013587f8dbe73aa03e13504c620985399697ace', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido51hhlkp1pmsbgdmg9g', 'mail', 'gpmawrodcrvmyraitnxukbxvk4', NULL, 'queued', '\x01e5e4fd532d55838613d5b660e3b2c57af3ec3dd3bbc643da550d88b0a539350e40cc8a39fa82d0b170cad613e8fac0c7441048caea495db70b08b5efcad723cf9861b6a19f6618c8264f55d9d805ee777647e8e8cb4fef3021b7f96aeb8f2e640856f5496edd0b3e229499fe6866fac563029c194a1ca758d24e68d4ee2396fb61d097d3d99f5ae34e3b62c58e33dede880f7a481354491cd938f2d0d9f101438e06c467a0a7654771b4b587cc7c43e730227fa60b6245c97b944230f1d06b8910fd600a10dff8dbffee70ef4a8efd52bf9a264334bf3ea287cc4b3ec49126430ea73c370d327736a1bd0781e2cbb12854a21f7064e7dd4376e568faf38dce8d90dffdd891c7524a735b25bb9f2e1318d103a7c4819aabe31f1e2e5c46be3ed91e119da98771553bdbbcf438fa0e63dc59add25a910a624f01d7125334de9f5bc2736b47ce4373efdc1e8c60f2179dff29b1390404797154e25116523584c013b78ad5c25da97c469752f6bde71c0a341e36c9dba5a909bfe949cf6f21b27f352cbf862cefdc7ee201230e85463ee8f233a1ca0f93e933f245a5d37ce05680ed13df19126034d10ead96b4be44e9556ba015666defba5e954f4266b1029bbdc8b17d203c6a10361b514d2fb03a74d0197e6942be18777e5b9b144d7822c2580e9c0774ec54a77001abf54c7e7600897057aded4966b12ffae7266114b64962c98e42a5c9ea5b09fed33c6fb06ef3dd00d60fadf66f057ec14105a2b698c6dd7555a34fd6ab853b81642d5f3769a383bb076a6f693dc5fe0dcb248629a54bf0e8e0b7a9c31b0da154b87336fac5ebccc05358f39f364394cd32d3ac1e64d114a772f012e7e400926ea09b490be0a483d6b370131a11278203837e56b53ab608a4547ef01732b3a0115791ce7e6b086dc8c26f7b7a173d0ea004ee92', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);


--
-- Data for Name: job_choice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'executive', 1, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'planning', 2, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'it', 3, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'network', 4, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'security', 5, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'engineering', 6, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'support', 7, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'sales', 8, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'marketing', 9, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'purchasing', 10, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'finance', 11, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'administration', 12, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'education', 13, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('function', 'other', 14, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'owner', 1, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'director', 2, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'division', 3, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'department', 4, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'section', 5, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'lead', 6, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'specialist', 7, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'staff', 8, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'contract', 9, 1795296600000000, NULL);
INSERT INTO public.job_choice (list, id, "position", changed_at, retired_at) VALUES ('level', 'other', 10, 1795296600000000, NULL);


--
-- Data for Name: job_choice_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'executive', 'en', 'Executive management');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'executive', 'ja', '経営');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'planning', 'ja', '経営企画・事業企画');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'planning', 'en', 'Corporate or business planning');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'it', 'ja', '情報システム');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'it', 'en', 'IT operations');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'network', 'ja', 'ネットワーク・インフラ');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'network', 'en', 'Network and infrastructure');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'security', 'ja', 'セキュリティ');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'security', 'en', 'Security');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'engineering', 'ja', '研究・開発・設計');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'engineering', 'en', 'Research, development or engineering');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'support', 'en', 'Maintenance or support');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'support', 'ja', '保守・サポート');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'sales', 'ja', '営業・プリセールス');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'sales', 'en', 'Sales or pre-sales');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'marketing', 'ja', 'マーケティング・広報');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'marketing', 'en', 'Marketing or communications');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'purchasing', 'en', 'Purchasing');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'purchasing', 'ja', '購買・調達');
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

INSERT INTO public.job_cron (name, next_at) VALUES ('signup.expire', 1795304761000000);


--
-- Data for Name: operator_invite; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('delmxzixutdz6wgkx3aixqoko4', '\x81244fcc920043b1870dad9be8fa2280b66c28600e6e294300ac129ac21a9960', 'superuser', 1795296600000000, 1795383000000000, NULL, NULL);
INSERT INTO public.operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('bw756glx5rw6mbrzcxgislyhy4', '\x55c4b6771b2e9b0206b441a1b1308ae1ed6113226c20b3dae47e93828bb85858', 'superuser', 1795296600000000, 1795383000000000, 1795296600000000, 'kkzcq4ircmmaf3bf3z73ofvoo4');


--
-- Data for Name: operator_role; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operator_role (account, role, at) VALUES ('kkzcq4ircmmaf3bf3z73ofvoo4', 'superuser', 1795296600000000);
INSERT INTO public.operator_role (account, role, at) VALUES ('kkzcq4ircmmaf3bf3z73ofvoo4', 'steward', 1795300560000000);
INSERT INTO public.operator_role (account, role, at) VALUES ('mzjz4omxj2itlpetmwk53jshpm', 'steward', 1795300560000000);


--
-- Data for Name: password; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.password (account, hash, policy, set_at) VALUES ('kkzcq4ircmmaf3bf3z73ofvoo4', '$argon2id$v=19$m=19456,t=2,p=1$BX3ryspLoe1UUfuH1AYb4g$/kPg5wjOJHjbBzNE2H9V8MBNr5MNvTARSfdqGLIlI60', 'guide', 1795296600000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('zhyaqjgeusqtqo4cb4uapk2zde', '$argon2id$v=19$m=19456,t=2,p=1$3YHMBmxpSPyx+Yn8bwyHgg$T7u738gndymELEkKfh4ivv0j4WlgiZSVLmw9Dv3/dSA', 'guide', 1795296720000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('mzjz4omxj2itlpetmwk53jshpm', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$wxTs1ebvjiWppGfoHXVEp0zfuAY08RH0FcvBYVcTNQI', 'guide', 1795297920000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('bpsqonxbgvnav2jql4pjitc454', '$argon2id$v=19$m=19456,t=2,p=1$+vPEGZmd5ZytvhHYSf2XBA$Tc8kTRzYxBscKOpt4Fvq4g7tcy3YQFrHtEemLHPM1xw', 'guide', 1795299120000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('esycnn6y6ogab5qlepv5ytk7le', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1795300440000000);


--
-- Data for Name: person_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_key (person, sealed) VALUES ('kkzcq4ircmmaf3bf3z73ofvoo4', '\x01e5e4fd5338e8c904e76f8d63559c94d40960071e1a5105ec010f7341afdfb11fb15f64c9cb4f2cc2f554aa08c8d13dbadb3169a71f605c196653b53c44ffa78cf38e24267468a78810f30148');
INSERT INTO public.person_key (person, sealed) VALUES ('zhyaqjgeusqtqo4cb4uapk2zde', '\x01e5e4fd53e7b716a6a2132bff46851c276eac041713a87a8adc69567130dadab460d34f98785786635ab96afdc99883466a8702f0b6e706adc6892f35bbe7bed28c5f6141e09e1154fdad769b');
INSERT INTO public.person_key (person, sealed) VALUES ('mzjz4omxj2itlpetmwk53jshpm', '\x01e5e4fd53c26437c7a2e0f9fcb4706157e3b5d95724539e7499410ef07b88f7ab047f1bbd5396eb97611947c115f91b63940818eb9748b93dc1d8e1728fbaa53d7178ff8066b7323e69d13ef1');
INSERT INTO public.person_key (person, sealed) VALUES ('bpsqonxbgvnav2jql4pjitc454', '\x01e5e4fd534cd006372715421121bb8a6a7ac753a16d191076a6c0004427728101a284970ec6922000152ab98472f70fa89ff8f637062feec849c1fa476fdc17781cbd8bc399c980cc3fe65161');
INSERT INTO public.person_key (person, sealed) VALUES ('5ycttuc37atkt236rumdkzxt4i', '\x01e5e4fd533f38bc95c06fce05e78f70b0ecd44eb65fc9563058966faed2e584504e70efa513003461bd7cc55a227ea12b0339ab2487bebc0f6e833d3f4cff65bf0cf690ca15c5bb5fa66440d7');
INSERT INTO public.person_key (person, sealed) VALUES ('esycnn6y6ogab5qlepv5ytk7le', '\x01e5e4fd5300f3ba88639bf43d54efa5c0ca3f91ff783ad25b6db9ede4f23560824f21a9ebed571ff3a4e5105349ddfcb4090abdb14468b45f5f6745766c580d18524bc3838d5cb0e045ca47f5');
INSERT INTO public.person_key (person, sealed) VALUES ('w72qidxjtppl4g2wc4ue2wodam', '\x01e5e4fd53063199f7fca8c3c13a129beeb7661344a6948221f7029227889890bc4b59354ffdfbc5fe523b6fe9bff745ff5c49b72565946952fdc786ecbddd22411f78ee22875ed6fc825c81ba');
INSERT INTO public.person_key (person, sealed) VALUES ('vjnexprcct55buheyacohlc5s4', '\x01e5e4fd5394eaf021e150f58eac8e33da277f7b908ff3db95b98ae07926dd8c124a2175fb9cc761dc998b8d9fd862191678089d4afcccbbc2b9386320dd0056244e72a749854465d4b94133cf');
INSERT INTO public.person_key (person, sealed) VALUES ('klj3hbvqrahlcn6yxsxwvmhg44', '\x01e5e4fd536f6092cfca96379049a9ea538b6d31569b2c579098bc1338a6e7ec71963bea7cec176c3967c863a73bde5e831254a6dec84c8a596c3bb58d26f5ce0e326f6a47cde0abcb41c74745');
INSERT INTO public.person_key (person, sealed) VALUES ('mmqrfvwuagoz5stfhybicn35dy', '\x01e5e4fd53f9a081642ce8e5f975689fefcb08615cdac121c166ee4f1800fbbd9262a2407a6f36898f6b85be0ec32bd592066866881c0663d63e99df5449fe2dcfd3cf1a736f978b7563293886');
INSERT INTO public.person_key (person, sealed) VALUES ('frwwuvnurwolhgv5dewlvtuvyi', '\x01e5e4fd538bc54a0c0a77a6a78cb43b3c38c734629c987e08174b06a321614c83d1ad35d3e40b4fb4e53794926bc720b146342929a73f4d42cdc62437ff355e3491274a1209203fdcf6fa78a8');


--
-- Data for Name: postal_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_edition (kind, edition, changed_at) VALUES ('postal', '06h00g4cg1ijou14034nencpls', 1795300560000000);
INSERT INTO public.postal_edition (kind, edition, changed_at) VALUES ('postal-offices', '06h00g4cg2slnuilar4mmvqlak', 1795300560000000);


--
-- Data for Name: postal_office; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_office (code, seq, region, city_native, town_native, line_native, name, name_kana, edition) VALUES ('1008999', 1, '13', '千代田区', '丸の内', '1丁目2-3', '株式会社みどり', 'カブ)ミドリ', '06h00g4cg2slnuilar4mmvqlak');


--
-- Data for Name: postal_town; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_town (code, seq, region, city, town, city_native, town_native, edition) VALUES ('1000005', 1, '13', 'Chiyoda-ku', 'Marunouchi', '千代田区', '丸の内', '06h00g4cg1ijou14034nencpls');


--
-- Data for Name: profile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('bpsqonxbgvnav2jql4pjitc454', NULL, NULL, '5idl3lyoe3q3wh4g7zuu2aofvu', 'vxa5mebadmthllfsez5v4glozi', 1795300560000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('esycnn6y6ogab5qlepv5ytk7le', NULL, NULL, 'wonkoqyawdezacxknk7mdrojtq', 'wmasdsbsqcl7mbyd4hvozvggee', 1795300560000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('zhyaqjgeusqtqo4cb4uapk2zde', NULL, NULL, '06h00g4cg29lh9nf8o00000001', 'd2ccsforgtbgmycmly3t2ew3lm', 1795300560000001, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);


--
-- Data for Name: rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x41d9a97bd372e138b45f638faa95e15ee143ab92244e7fa10f6c56405e06f58f', '\x000660d0101c0600', 0, NULL, 1795300200000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x68e3e00f96203f9fed2547febec2d1274e3494e34f0683f283b9a899ce843eeb', '\x000660d0fc24d400', 0, NULL, 1795304160000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x9348688bb0a3eba16e4b84c068348bed70eb689973b9587c6271cd974f36550f', NULL, 0, NULL, 1795383000000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x1c93e8f67dbbe3f6df1cb64bec8b81839d3a387fc1effc3cd38fb356b7d70410', '\x000660d0101c0600000660d017431400', 0, NULL, 1795300320000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xe97b03f062314836243cb3155b2f28578a26a64d554b0f384288eadd60385fb9', NULL, 0, NULL, 1795383120000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xed32c23b65612e3feac23e23767e8deecf510d0690446252313ee08d912a7783', '\x000660d11ff75c40', 0, NULL, 1795304761000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x6936be8d0c0c956ce31b91d28180f80bcb1aed7292734d467ec1863cf61350fc', NULL, 0, NULL, 1795384320000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xe32c30bb98bcbc7adefa118ce2f446eead658a2a084daac1a53339c1f3fbe57f', '\x000660d05ec9a000000660d0a6502c00000660d0edd6b800000660d0f4fdc600000660d0f4fdc601000660d0fc24d400000660d0fc24d401000660d11ff75c40000660d11ff75c41', 0, NULL, 1795304761000001);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xa421d09ec2941171de6f3f8222958ff063cd2ef0c01edc294cd3d12242bb905d', '\x000660d0a6502c00', 0, NULL, 1795302720000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x10a22ce04c65dbaed7d3188fc9b11ea3a6e495a99344a4642b5c7137e71a28e0', NULL, 0, NULL, 1795385520000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x4c3200bb94d5e66005a49e6c7b41d1ec3a4de7b94fcd5a9f88e918f01a00e757', '\x000660d11ff75c40', 0, NULL, 1795304761000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x6efc3727dc8797c45b5103d61ea98739cb137474a01a7a3d34275500cf26c809', '\x000660d0edd6b800000660d0f4fdc600', 0, NULL, 1795304040000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x01051ff081ab20dd4f4004ddd9cf7d4f64e52fef779e5e0c8581cdc72ed7424e', NULL, 0, NULL, 1795386840000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xacc504ae05efaa1f109cd55ed5dfeee590c7053e78a5fd832273da1c501e9b05', '\x000660d05ec9a000000660d0f4fdc600', 0, NULL, 1795304040000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xa692a337c2a82591d0d163c108be2c20fb92dec42f647bf46551ccc80d415c37', NULL, 0, NULL, 1795304100000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xf86281ac5223d4d3baef3054c02b972e33555add36d9871df5cdc6af2ca00b96', NULL, 2, NULL, 1795386960000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\x5140e8f94e2be71261052edf7a6f130792611ccc6640376f897d4f027b3979e5', NULL, 2, NULL, 1795304160000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xf6a3751736eaefae9b31b545da980e13d2f55911bf0da3d16bc0bd867e5e33fc', '\x000660d0fc24d400', 0, NULL, 1795304160000000);
INSERT INTO public.rate (key, hits, fails, until, forget_at) VALUES ('\xff882af57edaf42211acd3abb264cbb77a4ff965e1f920d056478c2ef8e97712', '\x000660d0fc24d400', 0, NULL, 1795386960000000);


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('i5sd2sqgb7fh76jzpxcs252jpi', '\xbc6a77265f4b2337e059a608c835a85edfa618361fcf00af88343c7ba4f97f5b', 'kkzcq4ircmmaf3bf3z73ofvoo4', 1795296600000000, 1795296600000000, 1795296600000000, 1795339800000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('zbyikfqbkgirsafqfs2ggljvji', '\xfc25f0c277a391b410c6c4151ba108954e0993d78fd0c313ce5caeaad822fa5e', 'zhyaqjgeusqtqo4cb4uapk2zde', 1795296720000000, 1795296720000000, 1795296720000000, 1795339920000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('ntmnaaqjowyhpo3x2untph5wdi', '\xe26fc69744d4d792c7144e1655cb56459dae1adc7f45ffe1daf86575567fb920', 'mzjz4omxj2itlpetmwk53jshpm', 1795297920000000, 1795297920000000, 1795297920000000, 1795341120000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('bmzka6isu7wyeptfv463hct2jq', '\x3044d9a406d949221c2394f4c1bf1949d3253624a360c5398273f72b5c25df58', 'bpsqonxbgvnav2jql4pjitc454', 1795299120000000, 1795299120000000, 1795299120000000, 1795342320000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('giitmj7fav4uvks6h22cm7ytre', '\x30c1a9e8e3e1e336206ad4b2684362f51098d623590e5ab540edc87e3a9e19c2', 'esycnn6y6ogab5qlepv5ytk7le', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('ashv2zawbnnoqalasayumdi5ne', '\x9b1a0897d0f07b431edae29c10ee028a9d3969faf4285533970f5dd440a011b8', 'mzjz4omxj2itlpetmwk53jshpm', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, 1795300440000000, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('eayljp6jutzgu7g34ln4ax46iu', '\x325ed098ab27526de0e9350cb6f07c683a8b1bc0d8c80eb179a2faa984046d2c', 'mzjz4omxj2itlpetmwk53jshpm', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, NULL, 'Mozilla/5.0', '203.0.113.9');


--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting (name, value) VALUES ('key', 'yj7ms6xnz75v7iivx4cbvjus6q');


--
-- Data for Name: signup; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('5ycttuc37atkt236rumdkzxt4i', 'twice@example.com', 'twice@example.com', 'Second', 'Sam', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', true, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300320000000, NULL, '203.0.113.9', 1795300320000000, 1795905120000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('w72qidxjtppl4g2wc4ue2wodam', 'o.brien@example.com', 'o.brien@example.com', 'Mallory', 'Eve', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$vmadFTCmc01MvBQ3EjSFThi1f65RAwSSE7gsfmCYGP0', 'guide', true, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300440000000, NULL, '203.0.113.9', 1795300440000000, 1795905240000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('vjnexprcct55buheyacohlc5s4', 'hanako@example.co.jp', 'hanako@example.co.jp', 'Suzuki', 'Hanako', 'スズキ', NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$Wbm+ppr7Mi9nA+xI0OlG4w$Z2cImOmSozGANNxUYRxYpeyTf9Q4Jyd7fUSZJ08awfM', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('klj3hbvqrahlcn6yxsxwvmhg44', 'late@example.com', 'late@example.com', 'Late', 'Lee', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$omUIsZfHUEQvqwGT5ZC4Mg$Cq7wV86CV+4rXlVXAsbvZLiCJy2H4Z/mlu+zBPNwpWo', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('mmqrfvwuagoz5stfhybicn35dy', 'sealed@example.com', 'sealed@example.com', 'Sealed', 'Sue', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$67hdcFPf0AGEbwioEReuJA$8Ii99iOzod3H0tBH1QfCzDLqJEtGAQHQzQ1Tt1+3Txw', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('frwwuvnurwolhgv5dewlvtuvyi', 'open@example.com', 'open@example.com', 'Open', 'Oda', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$EPB8B8gqifFGV0vSkccfAw$/CLiJsMZC5XKpM6x4fVOlOp0pMOKHRnkoC7P1uQrH7w', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);


--
-- Data for Name: signup_browser; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signup_browser (signup, browser, at) VALUES ('5ycttuc37atkt236rumdkzxt4i', '\x751da373c8b51fbf13ca9308f2d97e38ddadf4678270e9dff2170f7897428df4', 1795300320000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('w72qidxjtppl4g2wc4ue2wodam', '\x5597eaa3b5487473288673ef48b7c6b677affebcd5031c424e86d40798a7243b', 1795300440000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('vjnexprcct55buheyacohlc5s4', '\x0a36e93de4533c11912c72dc17dc72dc8265fadee98338f99d093feaf752a21e', 1795300560000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('klj3hbvqrahlcn6yxsxwvmhg44', '\x142891f0a8767380445cbe1d5d44539d1ac4df809741aee034114c430f9407c8', 1795300560000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('mmqrfvwuagoz5stfhybicn35dy', '\xeab101b77bc21c8f3f7de4d33575c33111100e892503ff1b94797f87cb7fae6a', 1795301161000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('frwwuvnurwolhgv5dewlvtuvyi', '\xa3ed828c4a1ebb4e0aa788c38daf3dbc82fdbe5afeb4b900b5c574cbf3d061b0', 1795301161000000);


--
-- Data for Name: site; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00g4cg29lh9nf8o00000002', '06h00g4cg29lh9nf8o00000001', 'head', 'confirmed', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '1-2-3 Marunouchi', NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300560000000, 1795300560000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00g4cg29lh9nf8o00000004', '06h00g4cg29lh9nf8o00000003', 'head', 'confirmed', NULL, 'JP', '100-0005', NULL, NULL, NULL, NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300560000000, 1795300560000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('d2ccsforgtbgmycmly3t2ew3lm', '06h00g4cg29lh9nf8o00000003', 'branch', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'zhyaqjgeusqtqo4cb4uapk2zde', 1795300560000000, 1795300560000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('vxa5mebadmthllfsez5v4glozi', '5idl3lyoe3q3wh4g7zuu2aofvu', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'bpsqonxbgvnav2jql4pjitc454', 1795300560000000, 1795300560000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('wmasdsbsqcl7mbyd4hvozvggee', 'wonkoqyawdezacxknk7mdrojtq', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'esycnn6y6ogab5qlepv5ytk7le', 1795300560000000, 1795300560000000);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 3, true);


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
-- Name: goose_db_version goose_db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);


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


