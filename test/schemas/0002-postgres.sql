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

INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('5pyh3zayufwwwgy7qtupzq4dya', 'G8T2DR8ZD', 'midori@example.co.jp', 'midori@example.co.jp', 1795296600000000, 'Kanri', 'Midori', NULL, NULL, 'ja', 'active', 1795296600000000, 1795296600000000, 1795296600000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('lnhom7ljg5pxs7b3o44gpbgx4y', 'GXWPNCENP', 'Taro.Yamada@Example.co.jp', 'taro.yamada@example.co.jp', 1795296720000000, 'Yamada', 'Taro', '山田', '太郎', 'ja', 'active', 1795296720000000, 1795296720000000, 1795296720000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('alla2akqvtqgbv6nvs7vciwuuy', 'G5MVWN1RJ', 'sukarno@例え.jp', 'sukarno@xn--r8jz45g.jp', 1795299120000000, '', 'Sukarno', NULL, NULL, 'ja', 'active', 1795299120000000, 1795299120000000, 1795299120000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('yt4fmbaefket2uinltkomswovq', 'GPGDE89SF', 'twice@example.com', 'twice@example.com', 1795300440000000, 'First', 'Fay', NULL, NULL, 'ja', 'active', 1795300440000000, 1795300440000000, 1795300440000000);
INSERT INTO public.account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('vaoxo4lbmdex26ewwkwm3lvsle', 'G0XDTF9QS', 'o.brien@example.com', 'o.brien@example.com', 1795297920000000, 'O''Brien', 'Zoë', NULL, NULL, 'ja', 'active', 1795297920000000, 1795297920000000, 1795300500000000);


--
-- Data for Name: affiliation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('db3wh3qdszwkswseio2jxvcbli', 'alla2akqvtqgbv6nvs7vciwuuy', 'iezoux2m2ndgqulqbcgab2vegq', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('h2lm4lmriuefomajjg7blvus3e', 'yt4fmbaefket2uinltkomswovq', 'lrvneo25u37vsgixrubypbdisy', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('a2ay3yu6pdlnh3xyuaq6gzdtum', 'lnhom7ljg5pxs7b3o44gpbgx4y', '06h00g4cg00kfqg01c00000003', 'stated', 'profile', 1795300560000000, 1795300560000000);
INSERT INTO public.affiliation (id, account, company, kind, how, since, until) VALUES ('4ypzysgyjc6ijdpn35jnuqi4z4', 'lnhom7ljg5pxs7b3o44gpbgx4y', '06h00g4cg00kfqg01c00000001', 'stated', 'profile', 1795300560000000, NULL);


--
-- Data for Name: approval; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('szyc6iezitirjjrdfz6acbvxxi', 'company.merge', '06h00g4cg00kfqg01c00000003', '{"loser":"06h00g4cg00kfqg01c00000003","winner":"06h00g4cg00kfqg01c00000001"}', 'The same company', '5pyh3zayufwwwgy7qtupzq4dya', 1795300560000000, 1797892560000000, 'approved', 'vaoxo4lbmdex26ewwkwm3lvsle', 1795300560000000, 'Agreed');
INSERT INTO public.approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('uir24cwh32rm4agfybpsx3nooe', 'company.merge', 'iezoux2m2ndgqulqbcgab2vegq', '{"loser":"iezoux2m2ndgqulqbcgab2vegq","winner":"06h00g4cg00kfqg01c00000001"}', 'The same company', '5pyh3zayufwwwgy7qtupzq4dya', 1795300560000000, 1797892560000000, 'waiting', NULL, NULL, NULL);


--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000001i1lna7haq0', 1795296600000000, 'signup.started', '5pyh3zayufwwwgy7qtupzq4dya', '5pyh3zayufwwwgy7qtupzq4dya', NULL, 'gso6b3svkj3wmrwt', '\x33cb940b9e7794fa108bb129e190d4b631a05dc31715cb422e3a8091dc940ac92e6dd9a896be90644e7b720c45c107985234b0d607da5516e060178e87c2bed03827c885d3d8c5f456e41ae4c2575f116e0db471b288926b8e1ebc0a71f4b8aa3b664138dcf98eb6e8ebeb867b4840a5367a67bfff56e58b899ddf01e14337f55c1deaa4315413e506', '\xe806eb8e64a589624d168a5dc5f021c4ce676eae19fdf13ad1d22498bebf67d5', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000002dte4v3atls', 1795296600000000, 'operator.made', '5pyh3zayufwwwgy7qtupzq4dya', '5pyh3zayufwwwgy7qtupzq4dya', NULL, 'pjsbzir5ufzy3vwf', NULL, '\x51086096c3c069b0f3a4b87b449bb053717561110b17526fc34d5bb6164d84cd', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000003rgc6h98euc', 1795296600000000, 'account.opened', '5pyh3zayufwwwgy7qtupzq4dya', '5pyh3zayufwwwgy7qtupzq4dya', NULL, 'pjsbzir5ufzy3vwf', '\x6a39408ea1e30dc01bc25e86615280c7d69b1d7a9a929ea428ceadf876cf810ea7adbad41a6a29c4ddbae4706840b140a295f67081652187727f743aab72f4148bdf6db0e7e8e753675fe56288055e7331fccfb626c97cff2387854069f50c8a46fda29062c96af3865eb6d7ff4d19f43b93032e85a80878bef865d005d22ad2ebc9993d9c0497d25e8d8280a80781e3a2a92f37c8d1d6ef06f87c4023ca08', '\x975e2acbbefbf6ae841fe34573ea6b7e152d27ab5c2da3200ebbbd811b370884', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000004l5tnkk4lvo', 1795296600000000, 'signup.started', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'lnhom7ljg5pxs7b3o44gpbgx4y', NULL, 'mzfvgklbjgl7gn5n', '\x24ca8faa800d084e7128c6b7761082afd7273f9b856eb9182886b4fb488558278e8508f1b5f7df6ffd493b437f2bb67e277097c7d315d4038b109fe701442492d7d30947778dd3ce529299bd8ee565be06e54c1975c8760c0972fbb75f9cc5028d7686e1bffa50b023de04c6637fd78cafb8e41128c393e576c581f994cce78b20edfa33d9cd66ec94dc5f1150', '\xcd89a43d60294397e613194724e75399a82f4761ae705fa28d6679ffc77e2afa', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h001fkg00000058a7gmimna8', 1795296720000000, 'account.opened', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'lnhom7ljg5pxs7b3o44gpbgx4y', NULL, '77u4ulrdgqe2b3bl', '\xf18c011776dd91c87b1a1574cbc4cbc3086ad93e872a96f7056661f63d77b208dffa6279a455e11a48a578c9607890119727dda7c9e0b713145caef8ef21db37aa0cfcfb7eac447ce085714bc078b5a75a3e7ec0e7a9827609d97b8dac80f5c14e2f2bf1fdf8bbaf8f4ce694fb8d2c77b6d44ac4e6fb5c9388baa12983e4abddb088f8f5e35f66629ccb2de5482dc3bae941b40672efa7da11a848fed47d0d88386423', '\x345698f592c49776766c16d96f4e2cf854ed7993e41dc4ce2e06ff1c86eb0e12', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000006qpio255o0o', 1795297920000000, 'signup.started', 'vaoxo4lbmdex26ewwkwm3lvsle', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'sqgrddic2kax3xan', '\x4c01140f68c8a708bd556e83894e65aa75323262143e4853733b655e06e739c56271812a14bdf01982e27ddd03a2d594a6020c1c46df56c76e192a3f72b319272174b55bda407b72c5d1648f248e5766faf2f3d34bc49a45bb3dbc1d004dda70313582e88ca391def200b14f5e636bbeb5b482c44f470abf44053c022554c706e85d3205e71fdee1', '\x9b4402aca5dfe8fbf006cd244f7cd47f42cfc29293a592485be7fa8d316e003b', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000007qbk76j8dm4', 1795297920000000, 'account.opened', 'vaoxo4lbmdex26ewwkwm3lvsle', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'jbwlzjta74qcepoz', '\x1574033aaa9ee19a128dde8560e37a70f148a48abfb66eae6bfb6805cf55d554523d5171e069bc2a6fd4663e27b7840e765d591eac04c67f30d95a1fda9af1ff54a48109a6d33bb21e445fb3345968292ec0575b2396c95aa25c1be54a79e11ab205e4f6b6507a063b36af85aa4191176c64b75e5fb0ab771b0740a4575b53fdc2823106af2869a8c542c88052d25db859a4e29ed13f8d44042e04a9cf56', '\x2937bd0405ee6c9acd00b42ec86314c2624d2aa1cfb7689af42f174d8179e231', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg0000008f19b24p0d8', 1795299120000000, 'signup.started', 'alla2akqvtqgbv6nvs7vciwuuy', 'alla2akqvtqgbv6nvs7vciwuuy', NULL, 'ikqjqfteu2nlsuid', '\x05f04863c84269b873244a8ebac2ff16e9fa64833a3231d143bc328cb338bfcd03207424028efbcabe8f0ce10fdbda770583c7daea3a6619b4ff296e2c9f4fd4164d4d6d5a891051e5d5390bbadd787654c0f58e339fe183c64e311d4f3e4ee6b77c8f60280fcf686b144b1934df57bfe92a28ea0bb46f63aaa146b91a164c41b198', '\x3f12afcfce6947cc502eb683e4d9713caaba7308163c8e24313533f254247435', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg0000009ovgk5golf4', 1795299120000000, 'account.opened', 'alla2akqvtqgbv6nvs7vciwuuy', 'alla2akqvtqgbv6nvs7vciwuuy', NULL, 'exhcvkcv35ww7vtp', '\x1481843473e4690d8fe2a1dde5cf4aa67957f2c0fe17ffe7317c0ae44194455b4e31f134d682d47ebf7f4d4b94fcdcee32bcf90f54d02cbda59a38a6e0d241e982d8f2b0fe3b952db3cf5f197b7465dfec3b454ba62e9935ca3211311a49378945d95df83d70eda80f3b857d97bfd0c65543e2980eae49c625eaac328c1593687a78e781b0bb7c9e6ecfbe32a3c6af01e6a9533cb78ae7ee', '\x6872d69300988f5935902f33ce6a7002258ebbac61f880bc806784458d69fd3f', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00f730000000a7tsblu27v8', 1795300320000000, 'signup.started', 'qamv33nt5ovle5od6w6qrooqum', 'qamv33nt5ovle5od6w6qrooqum', NULL, 'ouyg636o5gwhtjux', '\x23f594cba877d0575bee96fb9bc40fbde05df90ec839e604b2600320ebdfe6a1990cbe41210e4e073ad72573277fa3ee1c5f36d4599a0565d4c7c1996e646a601e2235a96cd46b3f326efdec520e382536851782d50596fc8c44e13b585c04c6a64adc30fc72fc3e5707248330493919d2ebde0dbd4cf23cece889561f3116b2bca867a0', '\xe51b21d5ff2c165bb9af67127fb6da5b2e368c88b7eaba03876438595c600214', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000bpm8uh5t4hs', 1795300440000000, 'signup.started', 'yt4fmbaefket2uinltkomswovq', 'yt4fmbaefket2uinltkomswovq', NULL, 'r3cvp6xnv2zwabph', '\x8b9d5217925e5e35a6d5cfbb7e9f41a22c404b7224efac1fb9072de7378eb5d31efa22bc1b0a16c2fa0b96c7c196aafb92d4f5168d5dbd7e23404a741995d4f12837a5151d9be3a070dc4c5bb5d8a95ad5aa9291855a2474c56baf568e974cf62b366be359d7dbe34c6e03b065f6a3e528840d5c333e6d7646ea203fdc13a05a48af28', '\x1a18e2da5df1e769b9f4112d9a22e5c3d414f745100b54297edfc96e4f42bdc7', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000cthdhsq654s', 1795300440000000, 'account.opened', 'yt4fmbaefket2uinltkomswovq', 'yt4fmbaefket2uinltkomswovq', NULL, 'nbud4nbxmv5dunpl', '\xce9973d3e9c7181a50a2644d7b7acc7944ceeb1cba4fdc5433f80c88242ced704717cd1d9ab893b338d4345fb747da193c5cb6856a5406a719d73f486b2a0d17241cace3fd6604b57e013773dba6fafc904702f4342c1a8ce34a9fb957c19fd1d7227b0ac9b7c129b2637713da0d0f75b48f223a8dfeef7588424f863f69672e6ce23763d304d51a4cf6b29aecff22c3abfe2a664d2513e18f', '\x791b2c712d39e59792532c077ecdc1c59707bc30f161de8a96f40e21e5b18a17', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000dff7rfsepmg', 1795300440000000, 'signup.started', 'eudn6fg3tas3t3frrqwqb6wkrq', 'eudn6fg3tas3t3frrqwqb6wkrq', NULL, '2ut7tsho7b5hdpxg', '\x7ccb28501b9d334f1c85ad71bf1866f049deb9b2abb2b2fcba280bcab8a6ddabb6016a1c4ff85edc90cc279f731f864644b64396c6386d2e6478557db82e5545ebf2789484c5dfb56f1aa76e1452d8550c1d21b627f41bb79ef6ae309750cc57a910da80b3ee3ae056dc8b2ede6b053fc26ac938512eda7997e1ab0ce8e8bce9ee172b89842b7d', '\x830303a2dce2f94bb3444d3ca4eef65941beedca7461ce52588b10754ccbb0f4', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000eujv2ri1nr8', 1795300440000000, 'session.started', 'vaoxo4lbmdex26ewwkwm3lvsle', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'bkedho6lt3zs6pun', '\x7320f911e0eb54786e866dbb1730c2e3fd93545027e0cd23559b82f1109f1d624c47e6210a56091524ba6a88f818d168c7596f50ba5ccd1f170e145aa168', '\xbd3aa1a3a20c77b003259a2b0b434f123cff17bc09a574e4b91ad072f7360502', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000f707i5jmcb0', 1795300440000000, 'session.ended', 'vaoxo4lbmdex26ewwkwm3lvsle', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'wltxvvatw7kmtrot', NULL, '\xcb4318c82e64a6da60853c2991e94dd07bcde744cf3d8f30c566a194d7688435', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000g9cmpqrvl0o', 1795300500000000, 'session.started', 'vaoxo4lbmdex26ewwkwm3lvsle', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'lenpu6qtd7227gtt', '\x9840a8e483f9bf931945f064f76851852f754bf7bdf33819bdc868c04250336895b86e0ab5d4b6cbab3b672c11260ea092e5dd4200f9ffc70151931d492b', '\x41af4f85d2076e5a0b83bc12ea2763d2194e52b5913e9a44fc84f86831989782', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000h3gta7eaia0', 1795300560000000, 'signup.started', '4tladea4e3chjyurkmrkkaljy4', '4tladea4e3chjyurkmrkkaljy4', NULL, 'szvihnuxtm6vwjjh', '\xa88de8a6b308f34899ce3f10a71385817759450d479b3c3aa1330b5d6dc2eddd10cd4449e631e2afb1fd44837f1e9e9a79f1eea4a18b9701eaa8288c40f74361b4d3d40cd221c37d2c75abf25c2393991674ad661a0eaff3e774d2e6920d916572c753a20c62dfef770ea0dec6875e0d51e498125cddb981e4cbec041cb50a4971b0eeeea527dda0fedc', '\x087c751d9b3828260915c902be993fbec3ea4e3ad008dcf0a60649c174c1c3b8', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000ianttjgj6go', 1795300560000000, 'operator.granted', '5pyh3zayufwwwgy7qtupzq4dya', '5pyh3zayufwwwgy7qtupzq4dya', NULL, NULL, '\xa5578c95b1b94b42633003a13fc678bcdb0e8824c8a073e5b640b010d3d3a3006b46bb124e0e3138d24f9918c76491f2dea95db3e5ede7154de44bd9e285be706e1399d98bb7338301fab2c785d276f788b331b938c0f1ec67a3573c6fa5ec6e4f04', '\x04b6e5b94bcc1fddcfbc422d2935d2479274f9dc2a12bf2c1a11e0f546b2f620', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000j51gp6pdjdc', 1795300560000000, 'operator.granted', 'vaoxo4lbmdex26ewwkwm3lvsle', '5pyh3zayufwwwgy7qtupzq4dya', NULL, NULL, '\x35826914802bafaa734a3499495246c6e6647bf6c812af6cdc4e8e5cfbc04b45b3d786f72dcee373e6eb9f75282fae47beed4acdece9c928265c23272189bd8313d56273405541fdbb29a7a5c25b142a4cc99782f5a7fb318ac29dbf6d5be4d5ac0e', '\x6fe345d68d5e42bdd3ef5187121900ec3f7cf8555d0e3414b9ac62bbf25a27c1', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000k3j2supgims', 1795300560000000, 'operator.gave', '5pyh3zayufwwwgy7qtupzq4dya', '5pyh3zayufwwwgy7qtupzq4dya', NULL, NULL, '\x8d2d8ebc2db28cc3c7651bc770d64ed6b6bd92a9ad6a047d3e1ad6a2c8f1548db1b5a61de2f9467b1e0c3ce38681896678b4737e2bef818346bed59b7a75f0326e4fd851c6ea0d339f57ebe171a3a40c2b127a46c1ca9ceb93b38c3c35501d384cf34966ffcfdb49441bb7d0dd5b528008a4bfe79bcaaa35', '\x37e580eff668f4fec5e3233f7661ad0af30b12446dbc4aa9ff0e9e7c037e555d', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000lu9u70frngc', 1795300560000000, 'profile.company', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'lnhom7ljg5pxs7b3o44gpbgx4y', NULL, 'ipuf6o7axb4m7lsi', '\xb253b29552ead2050dc077bc5bf7d78a7812ebacb8402c93d0938dc7bf2a59aa5bb284036edc4550a48de4dd2b9f398e4ca07dc2933871cfc1e7e12feaa3f1916040a1bad6a75e633ad9efe1cac9c32795809e3d6d12df802b2a9d0f633564e9670200fc58fdc3df68c736dbc11df8563b499bbe95cab7dc71d21c1680e1308b11005974f0f05646f84ac27eb4fb516198bba8efb4d9de97c3d8fe25094c948a9ac586808c731e5b1727c3757b607b6ad88b80d0fa42de2963f32eaaa145b6dfd854ab144c6dd48201d605b78b111897c60e47bff57c3c44b0b1a26a68efc1266c171696ddfafec8022fef7216ba6d963800ccb76c3f79bf9fe7532221d1fc7f7046d6dcc398c885a6f339418f97576820aa9f192edab083b560562313d91144ba20e36ec677454e81d8fb34b94591bc1c7c0590', '\x12e6391f25a70074ba3e25b9e3f6ea258cb62d43cb03369efeef288bc73ee547', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000mheulhphrco', 1795300560000000, 'profile.phone', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'lnhom7ljg5pxs7b3o44gpbgx4y', NULL, 'ipuf6o7axb4m7lsi', '\x741c30d1f392fb29d992bc3b927c661301314954d27142c2723481d660852f0a7db5707b8ae2ca5905cecb2c72b116ea3eaedcd7ff80c660ff80f3987e26ef443499ebb6c92f29ea17642ac8feb0347a217644878002264e962400ff045da2e3ced5195ece113d34bbd02fc45d0375f915e7c2406a9f64fe828a6443993bac17e935ec58d0', '\xe2448f011bec8403907d002313be5d896cc5e46d2d00d6bfaff2e02bf1477c7d', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000nbi1k5hnnjg', 1795300560000000, 'profile.job', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'lnhom7ljg5pxs7b3o44gpbgx4y', NULL, 'ipuf6o7axb4m7lsi', '\x47b0d592cbe458beda0d0d9a0de062ea8a8643dbbc0ad7430538df75b9c72bd42185ca2f411e4573750da127d4fe3e2f623028a271bf982dec7786b30d1425964a7fcf1879e5a02a48a05cbc0c800141b19f7119df58ce7f46b1e470e5b5e3d0071b7698eb4073a804ee9df9cb2f408aea3603e0345b16ad62ba97aa6a3882b6e9', '\xee2874b3dd6962c85ed619ee916a5e5ce4991b8d220eaac9154ca02728d70da3', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000o38d3ev2tjg', 1795300560000000, 'profile.company', 'alla2akqvtqgbv6nvs7vciwuuy', 'alla2akqvtqgbv6nvs7vciwuuy', NULL, 'pqoirg6hqo36ccwh', '\xb38f6af40ad7aa06fbcb3fab85146bf04210e77dd3cb70c34c6c2ac8cc0ff1c712c579f7e85529b9d5bf6604cf4ab1e8dab571cbbbf06fe276fcfda77843ccf0c7493db152ddcc0e70766a53de5c62538b1d28ff590507916ee3ea4da59593d442e142995725c65dfef43b50e431385d1c2ed40f513de4986a0e390ef4b7ffb4afcc22c7de902bcab519e430b57e754289114765392286057835476e0e06a8e55f6ba12a6501661ed24e134f3c46a3afe1edeeabb1d607a1fcad369ad7d466852090b68e1150284c5157852de9e6442fcabca11b899e15fc46fffbc56138a5a67f42a72483a8c0216232f3eb67a0875a77aa502c9235a09d433d38613d8683cb8fe5409b9f880fdde4305aca75378792b014ff365db146f58c1c90a8c2c06c0163472f1f89cd944e1b5030d1afdda8414056b48b44', '\x0fa7a56b81c9592d1dde727e2fc83b8ffa28b2abc33471532eae97be92318e84', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000p1kvu5ig694', 1795300560000000, 'profile.phone', 'alla2akqvtqgbv6nvs7vciwuuy', 'alla2akqvtqgbv6nvs7vciwuuy', NULL, 'pqoirg6hqo36ccwh', '\xc6d70ea5c737a2d7d21bf0bffc47759ae03dfc3634cfaf888a050df590642fba21ee8f6c67addd6ad4b88265100a5e15963e0a0f40aab57f02fdfbdb2380193f1bde25771c7fa6f661a54e3473a38077e0a175d7e08247768a5a718b0c5dc5fcaf00fc94284d3cd8e8506f570e6f444aa2c3ef21287f4b6ef2260dc9e45e8277e3937382ab', '\xa128f46f17d894fe73a4487d27973a31c5c4a9c05f25b1686c81f5eab6d95710', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000q6ei93elpfk', 1795300560000000, 'profile.job', 'alla2akqvtqgbv6nvs7vciwuuy', 'alla2akqvtqgbv6nvs7vciwuuy', NULL, 'pqoirg6hqo36ccwh', '\xbdce1688deba838e0907653c6496eb2662de4fe7352aa5f3fe821e817c4ddfba8e22d67062188d519de257a6dd1aa880a3445c9035d0c6b4bec2a785178e2073f9e8e211741888b5de62ca53c4cfb0457f09ed5a2d1f033a3c2d318847de65e6292594a2a81d87863a1d7aa90063eb9f25ed1528ba9d8d36cf1e76717146e39124', '\x7e4bc3dbd14ae1cba6d78fd641ea6a73617494ea2ec9ed0fe9ba645ca61c101a', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000rha42u9sb9s', 1795300560000000, 'profile.company', 'yt4fmbaefket2uinltkomswovq', 'yt4fmbaefket2uinltkomswovq', NULL, 'vjyqahnwiwwfsaff', '\xad6251be66943c4e4bfc56939e6cfe39cf899731cdc67cc05ae8024d9764f8a4820d55fc681688f16d6822bb96b781b05f43a3f9a9b75f4e2b79fa90db9bf7f026ecc863bf40fe09927f36019d4d9e196a867f86ac017d33ab4e4207ca3c22c46635011a979e2db672d87099fc426d431e302018b2d1527f9d4cb9e841a0a401d749cbc905cc61af29cac4e6c8a732e6fc7ed736f4d53303650780ef580bd58d09ab8f6b7f4a0cecfbbfab0d3489f0731bb996601f7cd589f54c561c28fe434fc2f30bb6f650b4e9355eb6d3123991a8cddd91d650f436dd6c8f3aba28f96d20c72ff33822b550adc43ce404e9a0e26075bd17d42c10ff93c2c64f681dfb5edd481aef0b76d25be1685be7f0f22941d09517ddfea2286a73924f186a6e100134cf6baeabf1437f5973cda5973a283a8b94025b2e85', '\xc18a0dbdc289a35a8a94732b03642ccb600cb10fb2917872818312f12f150939', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000si01roqtjs4', 1795300560000000, 'profile.phone', 'yt4fmbaefket2uinltkomswovq', 'yt4fmbaefket2uinltkomswovq', NULL, 'vjyqahnwiwwfsaff', '\x2ce19938fc93a2c1af680852c9cc6a6ba865ad6a9a671eb2820f56da712ebaf0578ea92e08827f3ac8f436b25d6273a06f8f05f2d27046edd5feb53ae72642480f3cf9e7d12f8bc3a43c4c2dc4cc06a258537eda46b95a1356ac82cd4604a2d2ce29e8face59c8ca44000aa5603e988b74198c9f46105678e3dbd320cfd323bb406719d42d', '\x3df6c24cb6d5b6e495d4ed7d071e87d7e6b9fcb2c85b1e3e1c5e46c48d1c03cd', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000tc9snk7dvu4', 1795300560000000, 'profile.job', 'yt4fmbaefket2uinltkomswovq', 'yt4fmbaefket2uinltkomswovq', NULL, 'vjyqahnwiwwfsaff', '\xdc8f30b61e582dac3a8638702295e0dd94f677269a07c794386e1c46af58807e34a442e7254f96f2747e32c3ee663d6545ca2f5b2e392a93c93d09a49aba520c6411299ced295886d4e5072482f50f5efa38ed9799df896ad6362f198ab9880c771ee8d882a43d2952789cad73ecb729477e9d0c71266e1a4eaf3b92d9ac8d11b7', '\xc9c5b9037dc9f88cd194ac361dcab4bca138ffc2998a7a90ca7bf6f8c63c90e3', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000u58r3tp7cic', 1795300560000000, 'approval.asked', '5pyh3zayufwwwgy7qtupzq4dya', '5pyh3zayufwwwgy7qtupzq4dya', NULL, 'm4pqkjo37dswqiom', '\xe4f7f0669867d065d0d70a28fc6367423fbda55e4d551b194783c6cf4f8f23447df7395def3bf2bf1c8a71c5cec60c5f1815ca8a14cc007621901037987fc1aba92bbaadeb339420905e3e7af827d2a05dfd8cb8fe649463738a7c822b90005f7714625933ceddffe543dd1126cf701273365868df4b87d444dffeafa6b84d62233509464f210f9bfb7f', '\x57a66458bb08238c85943777194c534fb2f25856fae5b812f291e410fa0f14e0', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000vu19j0ht1l0', 1795300560000000, 'approval.approved', '5pyh3zayufwwwgy7qtupzq4dya', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'kmow62cdbp47e4o7', '\xe6035bf9b0b8dcd31766f7bd625e5051a3ad2256f3835e32e451ce5b37191c284a764724e2dbd7cf7d53258fb1e94c513328484cfb3e6449e72d00c5ea010ec43e0979ed5cc1b63a883d52fd32c66384e0419a5490a0c11c3db166fcb5a5e98f0f080403cd63411ac69d2b4dc5dd5efb1c9c1ae23f6c40650a4151150565be28', '\xe522e61dac88f6d67de8da11629d4d0ad360f736fd1f4877ca91c188ac0fba76', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000010b464fpn1g8', 1795300560000000, 'approval.approved', 'vaoxo4lbmdex26ewwkwm3lvsle', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'kmow62cdbp47e4o7', '\xacfa6b9050d6d73aa1a6dc4cca2331b704592eb590b50b924d319df63a927c768b96c94915443e1bf8127d5c616f03605342860a542a712221ebe9977655cb7def39c5febcad5de3f87fe0bdaaf8437a9a5635c2ef181ccd4900a5252788e57fbb68896b55ec4851d6ae5aecda91462b53896c9e92a4d3087a630e242a362815', '\xbd2a44a4c33f7183f5a4abbab7d35bad5e608a7f3699fe3750885a9aad841f14', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg00000115io9fphk6k', 1795300560000000, 'company.merged', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'kmow62cdbp47e4o7', '\xb190015181cd1fb7db4b65e7ee5f3acef2e5c2cc7e2a923726f358c77367dda3ec14ab1ec7cea66335e48baa6e917b477b073c24df92de853ae671df546c19d76bee5f92972c71317a43e06fdeffcab08a8a05fa036b1a74ff43da1c58e06cd415ec1ae4f3aaca3f66412ce7a8a08233656a5d7765aae6d957238124502d37e4d80faeb97366005946df9e4a424cefa66af5c3e57e56004eeafc40907217681f52d28d3ed065c202996b46cf3ea33b5c5abffcd6df7a5bb13dbcf01fa4fa8ff89f715f5db1f0ec7599dfd3132624494da0e5aa01c263b4d40a0564865f9081034a3a4ea93d3666e798018b59b52bbfd862184ad4027339baabbe25e705ed9b993eab571c473d10f09ba294ce28aeb8c3a489e8114edc12013ee93fe98d', '\xedbf80a6e8904b7c603f5e9f05b76ee759ea98959c17c23323afbeff117f95a9', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000012l4kqvsr7nk', 1795300560000000, 'steward.company_merged', 'vaoxo4lbmdex26ewwkwm3lvsle', 'vaoxo4lbmdex26ewwkwm3lvsle', NULL, 'kmow62cdbp47e4o7', '\xae17626bde49451338d2ed3504ac88425dae8b42eeed0d46edbaa865885a9f018b7e5d46821850ad026284a6e8ff7dafd9356f2ca76469d723fecb31ab21856145f241d6ac9d16f88db12d47e147da6f89574d0df0faf64921b62cc7a319121ef5871b4f7fab1cc31f0539c6ddac5ce5ab4108d2edebbe3f03cc9dc904aaa31609e1fe5d805d719082f5afd55bf540eeab88fdf43914a5efce021521637846819ba9cebf15b9f98f6f3dbb4e360af39a150dede194a9a540c960284e6913d745fcaca51acc8d6a5eb83b413209bb5dfbe86f85a2c021631f3173fd3130d6286680c6b23e14c821af139f73f731933bc013f72d3fa8befd77cfc89cb233fab8fbb2cc36c443dc71910330abb6e7043d', '\x9586687f978fd0d3f95a6c1fba7e7720684d00b02e43c9ab46642a00d49e5db8', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000013uq9llkjn0c', 1795300560000000, 'approval.asked', '5pyh3zayufwwwgy7qtupzq4dya', '5pyh3zayufwwwgy7qtupzq4dya', NULL, 'm4pqkjo37dswqiom', '\x5c848a8c19e57efeb8e7fa88373135a75e1a57a4fd629c229bfede4c64582d20842594ffb13c94355d0044bf3b5caa3bffe987533dbb5d4fd1c9108405220f134bdf352bfd8d4befbc9cb42cd2c4082240975e1f904f58c7b4a49672c84df1f9289abd94fc30b6d9e411ccf2d114e0ad9e1566527bdee091aeb2cdbbe2143d022a2d91e3a5bb09b508c5', '\xe64d15eae5d946a7e65303399cfbb5a65004afa0fd065f9e2c532b51e5bc2d85', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000014umrqgu274k', 1795300560000000, 'signup.started', '2hzo55c6z6vnueudkyzpdfjswm', '2hzo55c6z6vnueudkyzpdfjswm', NULL, 'pgijrxmtbcjq75gw', '\xc6b79d8bafd02e6ea808c3871d3e20cac68da9005c011313e572c3cf4ed330f12b94d718a051cb60e4775a72ef54dbd3e327de28849d4db5ce1dc7ca802d61f80b42dee7c2f5784afb4fe8fe759ac3acf3daa8f894f70effb1ada3fe6f709c2967702b062c968085b513142478f941b7b59c0e23655dd20501bc1bd971dc9670d3', '\x2f7160145bf32f417d375d3a6824223ff33a865141b3427d16f76961d0df68fe', 1);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido500000159f3g3ipeb0', 1795301161000000, 'signup.started', 'zj2xnurlzjzte2wnlfb77sjho4', 'zj2xnurlzjzte2wnlfb77sjho4', NULL, '5nre3ggflq7z3rlo', '\x66b733b18f874d7ddd7a6b309c07f73ebf6d04059b01ae9f66b7c6e324ba984ebf8ffaabebdc953e90d6e231231be6322d8a0cb7c60657ff3727fbb905d647fd928f5db8b0fe7d778812e79b8995af761398e694136ada13eb887fdc0abdc78ec7d52d5ac103beeaa8addf83dda1fe71265bf60db94064aeb4a8cd3e644acd98f865247ca8', '\x01548a49eebbb6c243ea18b801e87ccdc6e1c7fce65bc2b75799eb38c6b57b24', 2);
INSERT INTO public.audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido50000016984cko1pgo', 1795301161000000, 'signup.started', 'b2n34d5rds4y3uu73i753cvw3i', 'b2n34d5rds4y3uu73i753cvw3i', NULL, 'hqpxtzd4ilxqtlxz', '\xee0c95396e7cac512a0bfac854ece5cddcc0ff945d55234ce6fce24ec63e286a1b9875c5139fc34b53b82b82eb1639d8ba24a1dfa56facd43c53751e9ed487c052823358d0f7836cb442fbad4a094e8d50cbf4484c16d84a300ba262cc84323ecbf2986015108941c7ac3225fac000d3e77857c1a444bf21df9f3a7584036260a0', '\x1c2a47fd4dc3d01159b44e1d8459c07ee3418e3fb89f8292bf41e3648b968568', NULL);


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_seal (seq, at, count, root, prev, chain) VALUES (1, 1795301161000000, 36, '\xb7e156211dc56ebab6bff1a728e0af46d1ace4fc7799e99a0ceb4bc62b18664d', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x37c0a6bd3fd0f707f83de390f4870692d3678cb90d2d66aba03694521df1acaa');
INSERT INTO public.audit_seal (seq, at, count, root, prev, chain) VALUES (2, 1795301161000000, 1, '\x5040fd86e5f5550e37f4bacfae6873629660aca75f694543ab54104f729f0cd7', '\x37c0a6bd3fd0f707f83de390f4870692d3678cb90d2d66aba03694521df1acaa', '\x5ebdb335ba5edb5568a8107b7992da8433c7319e7534f3bc6de6cdedec42dd5d');


--
-- Data for Name: captured; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo05n17fu6lo0htdbk8', 'mail', 'midori@example.co.jp', 'アカウントを有効にする', 'Kanri 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
368839

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">368839</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo05n17fu6lo0htdbk8@localhost\u003e","Subject":"アカウントを有効にする","To":"midori@example.co.jp"}', 1795296600000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h001fkg29mtrh0q09h81lnrg', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
169665

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">169665</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h001fkg29mtrh0q09h81lnrg@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo2hvpo8mr8ig33d17g', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
625353

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">625353</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo2hvpo8mr8ig33d17g@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0062402l0q16ttiumidid84', 'mail', 'o.brien@example.com', 'Activate your account', 'Hello O''Brien,

To finish registering your Genkan account, enter this code in the
window you started in.

Code
266957

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">266957</p>
<p style="margin:0 0 16px">Works until 22 Nov, 07:02 JST<br>Site: localhost:8080</p>
<p style="margin:0 0 16px">Nobody from us will ask you for this code.</p>
<p style="margin:0 0 16px">If you did not ask for it, ignore this email.</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">This email was sent by Genkan (localhost:8080).<br>You get it because this address was entered at localhost:8080.<br>Nobody reads replies to this address.<br>Help: <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"en","Date":"Sat, 21 Nov 2026 21:52:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0062402l0q16ttiumidid84@localhost\u003e","Subject":"Activate your account","To":"o.brien@example.com"}', 1795297920000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00akjg3o81ceofvoi7co870', 'mail', 'sukarno@xn--r8jz45g.jp', 'アカウントを有効にする', 'Sukarno 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
195528

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">195528</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:22（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:12:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00akjg3o81ceofvoi7co870@localhost\u003e","Subject":"アカウントを有効にする","To":"sukarno@xn--r8jz45g.jp"}', 1795299120000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00f73038ipphtc7gps7j2ks', 'mail', 'twice@example.com', 'アカウントを有効にする', 'Second 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
921122

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">921122</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00f73038ipphtc7gps7j2ks@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300320000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno1le8v4cr3k8fpe5a8', 'mail', 'twice@example.com', 'アカウントを有効にする', 'First 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
180758

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">180758</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:44（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno1le8v4cr3k8fpe5a8@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300440000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno36h8oee15fpah4ap4', 'mail', 'o.brien@example.com', '【Genkan】すでにアカウントがあります', 'O''Brien 様

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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno36h8oee15fpah4ap4@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"o.brien@example.com"}', 1795300440000000);
INSERT INTO public.captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00g4cg2s6403hkubrk6j7kc', 'mail', 'hanako@example.co.jp', 'アカウントを有効にする', 'Suzuki 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
985842

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">985842</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:46（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:36:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00g4cg2s6403hkubrk6j7kc@localhost\u003e","Subject":"アカウントを有効にする","To":"hanako@example.co.jp"}', 1795300560000000);


--
-- Data for Name: code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('df6oxkewzj5wcbsdwsr4cnjcxa', 'signup', '5pyh3zayufwwwgy7qtupzq4dya', 'midori@example.co.jp', '\x569c34744ba2a31e306c7cbfc25de638b875dea3e7721051ab76c10672cb2aa1', false, 1, 1795296600000000, 1795297200000000, NULL, 1795296600000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('2sokcg6ih2hzblutdwa7o34gu4', 'signup', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'taro.yamada@example.co.jp', '\xad7a5db294122589d1f72447b78d1f8b1fb079db9ea620966e0ff18b6dca1e22', false, 0, 1795296600000000, 1795297200000000, 1795296720000000, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('etnstxtppv2ljj3d5oq2d4yl3y', 'signup', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'taro.yamada@example.co.jp', '\x13efcd711c92a3246e5ad6554fb26d59115d3bdbd4b470d9ef78d43fb8d4891a', false, 1, 1795296720000000, 1795297320000000, NULL, 1795296720000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('xt2vkjifo63nk3wtlozwdzvdne', 'signup', 'vaoxo4lbmdex26ewwkwm3lvsle', 'o.brien@example.com', '\x9f95c5565ed150b42eb51665b27cc514081c4d7148c7c42342c0ed2ea4fc3ff2', false, 1, 1795297920000000, 1795298520000000, NULL, 1795297920000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('xhuqdygofcw7xwpwscn624s3sq', 'signup', 'alla2akqvtqgbv6nvs7vciwuuy', 'sukarno@xn--r8jz45g.jp', '\x26a6c31bc9c4edd29f10296cf6fc17b17983217155cae12aa7b129b5ceccdd20', false, 1, 1795299120000000, 1795299720000000, NULL, 1795299120000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('ru6hc35duy6ymdafovc7l6ggi4', 'signup', 'yt4fmbaefket2uinltkomswovq', 'twice@example.com', '\x3adc2fbc1eab7a4b59961a412ca183c67751c99bbdb91cc73a0d456ba7dc9441', false, 1, 1795300440000000, 1795301040000000, NULL, 1795300440000000);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('4uebjxgufx5yxn4m737tbhgfvq', 'signup', 'qamv33nt5ovle5od6w6qrooqum', 'twice@example.com', '\x25832f61ba55bfbf56a32898487480d16a2c3ece2ccab238bcfc9a4eda59158e', true, 0, 1795300320000000, 1795300920000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('34lef7tdwb42fe5e5uuzafipw4', 'signup', 'eudn6fg3tas3t3frrqwqb6wkrq', 'o.brien@example.com', '\x0ea1587472f3f54326c09ec8a4f1354c4c28ebc568862ea7fb1bddb5605c0c31', true, 0, 1795300440000000, 1795301040000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('qnfzbl6znbwmgcmey2kazxzp5q', 'signup', '4tladea4e3chjyurkmrkkaljy4', 'hanako@example.co.jp', '\x8cd291eaaa600fb8913acfe44b48f75da53e87e076a18035dbceb2b4ef036635', false, 1, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('csslfmhcaw5qbizbqhz7egewhq', 'signup', '2hzo55c6z6vnueudkyzpdfjswm', 'late@example.com', '\xa9abc8f4cf3a23665dfd0fa4f14120013b0fb667f3aa90c82a596d9b2616187d', false, 0, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('3jup2r2unp2wilhi3chfsvnz74', 'signup', 'zj2xnurlzjzte2wnlfb77sjho4', 'sealed@example.com', '\xab1eb1f6ce9cc059a3e600ce084e37a78f8a0605900b6b646a3d663c17908f77', false, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO public.code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('5so2o2prertvx2idaatyrapusi', 'signup', 'b2n34d5rds4y3uu73i753cvw3i', 'open@example.com', '\x8ba7060abf32afaae016d29abf2b62589b975e37e640538a8f2acfc8b29ed088', false, 0, 1795301161000000, 1795301761000000, NULL, NULL);


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('iezoux2m2ndgqulqbcgab2vegq', 'candidate', false, 'JP', 'Midori Seisakusho 1', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'alla2akqvtqgbv6nvs7vciwuuy', 1795300560000000, 1795300560000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('lrvneo25u37vsgixrubypbdisy', 'candidate', false, 'JP', 'Midori Seisakusho 2', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'yt4fmbaefket2uinltkomswovq', 1795300560000000, 1795300560000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00g4cg00kfqg01c00000003', 'merged', false, 'JP', 'みどり製作所', NULL, NULL, '千代田区', NULL, 60, NULL, '06h00g4cg00kfqg01c00000001', NULL, 'vendor', '\x760eefdb06c7e6df15e5910f7004990e', NULL, 1795300560000000, 1795300560000000, NULL);
INSERT INTO public.company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00g4cg00kfqg01c00000001', 'confirmed', false, 'JP', '株式会社みどり製作所', 'Midori Works Co. Ltd.', 'ミドリセイサクショ', '千代田区', 'Chiyoda-ku', 60, NULL, NULL, NULL, 'vendor', '\x760c69d3364a73d872a069089e525738', NULL, 1795300560000000, 1795300560000000, NULL);


--
-- Data for Name: company_domain; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_domain (domain, company, state, source) VALUES ('midori.example', '06h00g4cg00kfqg01c00000001', 'listed', 'vendor');
INSERT INTO public.company_domain (domain, company, state, source) VALUES ('midori-works.example', '06h00g4cg00kfqg01c00000001', 'listed', 'operator');


--
-- Data for Name: company_identifier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_identifier (scheme, value, company) VALUES ('internal', 'V1001', '06h00g4cg00kfqg01c00000001');
INSERT INTO public.company_identifier (scheme, value, company) VALUES ('internal', 'V1002', '06h00g4cg00kfqg01c00000003');
INSERT INTO public.company_identifier (scheme, value, company) VALUES ('jcn', '7999901000001', '06h00g4cg00kfqg01c00000003');


--
-- Data for Name: company_merge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_merge (id, loser, winner, loser_state, reason, made_by, seconded_by, at, undone_at, undone_by) VALUES ('b33jr7salgedovloxumejbpeiu', '06h00g4cg00kfqg01c00000003', '06h00g4cg00kfqg01c00000001', 'confirmed', 'The same company', '5pyh3zayufwwwgy7qtupzq4dya', 'vaoxo4lbmdex26ewwkwm3lvsle', 1795300560000000, NULL, NULL);


--
-- Data for Name: company_merge_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_merge_person (merge, account, moved_at, was_at) VALUES ('b33jr7salgedovloxumejbpeiu', 'lnhom7ljg5pxs7b3o44gpbgx4y', 1795300560000001, 1795300560000000);


--
-- Data for Name: company_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company_name (id, company, name, language, script, kind, source) VALUES ('06h00g4cg0arlo7p0900000001', '06h00g4cg00kfqg01c00000001', 'Midori Factory Co. Ltd.', NULL, NULL, 'former', 'vendor');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo1qvdfhrhqd9kvn6pg', '5pyh3zayufwwwgy7qtupzq4dya', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795296600000000, '\x3b08ec9faa6f4233ca842892694489b8d5b814adb2bcfc2587cb5263311821453e32cc2c42a5fdd3d0d40af128cab6f2389e38dbc59cc3e29472c24b');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo1jbl37pt633vq0spo', '5pyh3zayufwwwgy7qtupzq4dya', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795296600000000, '\xfd1135f075ba2d6d5ce0698be9443bdff1f090ebd62057af4e307b3c5354fb026a34f365de22f80a973883f11312994f87f5e7f63d49f1225efc2a35');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg17mtu55a4755he8ng', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795296600000000, '\x85c3f14c58934c62c47d8ea978cdaba813e54f7de833f463fbba25aa6abb6208bf309124ca43978a0bcd7a93f1aab7366e73d99c25843f78030d3ea3e9c44e45a0');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg3kv5go5dm16rd4fnc', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795296600000000, '\x6094997b4a04c5cf21158c92f15506e099c7d9bcea2e296bcc8f3b430d58bc851e945824f320769705df9adf29871b927e4b4b897f2e7f8c5a7c39147476052bb8');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg2jkfrm9jle3fs07f4', 'lnhom7ljg5pxs7b3o44gpbgx4y', 'news', 'mail', true, 'news 1', 'ja', '\x05e75258fb04052249de9f51795fefd9f33f215fb2eaf94ab4f92dc3520b2afe', 1795296600000000, '\x6624a90f2cdb8869f247cf49613352bdd54dccae7708c481df1193b021b67fafb934e557865af0b3b22ab702c151356912fb5152d2f8293694c9686227171078c5');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062402l2r66pkfoalnv2ss', 'vaoxo4lbmdex26ewwkwm3lvsle', 'terms', 'account', true, 'terms 1', 'en', '\x41989d06d09093b2a46ed0e82e86b0ac58e4abadeca0946a8147c95815326cf0', 1795297920000000, '\xbf267ade23c51f7ff670edf8f2a6ddebf177fdf6f05e9955a1a5ca5eff7054461043237d37456395e6b51e7890bddf89923d694062b6ac53d68861');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h006240033h9ilr88p85mvds', 'vaoxo4lbmdex26ewwkwm3lvsle', 'privacy', 'account', true, 'privacy 1', 'en', '\x5cc73093dcb1363134bcd259ffcffce0f3f9669c3e5a93b8e27b1b1f18546b45', 1795297920000000, '\xe0eca65194161bb5e58cee9482e3115afb8b667a4968ea5dc9afcf80f588d0a670daf549c8cd05133227814c8e946274f35382f9230079813aed7f');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg1pd4fgmnba93nrreo', 'alla2akqvtqgbv6nvs7vciwuuy', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795299120000000, '\x049bfece79632493d078f2a2aa2df0ef2845152c6a4cbbfba875bfdf17641be10b91fc64c81a7b97eacda6f08a8488d9a91bd9acea14a0074c');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg029dkqulft1u943eg', 'alla2akqvtqgbv6nvs7vciwuuy', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795299120000000, '\x27b1c3a94313eae2fbd5c4c6ca86a939213b2278b71e91a90a34f017fbbbece75dd50b213f685fced859bb2089a7b748ed240da2c2c1340680');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno0g96ahlkb7hvce214', 'yt4fmbaefket2uinltkomswovq', 'terms', 'account', true, 'terms 1', 'ja', '\xec5c068fe9387fa5ea0fa0027e35d91b50164cad197d9bf4a71f2b4644dadf1b', 1795300440000000, '\x80c8f554db668dd23b19a50dd44304ed0ce711dec17972585acfa04e8d9999c44b108991a8f04c671027aecd08561eedc3f796f3c44166e2ec');
INSERT INTO public.consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno1q88sa32v4i91soi0', 'yt4fmbaefket2uinltkomswovq', 'privacy', 'account', true, 'privacy 1', 'ja', '\x82e244c8017161f70bb3648e756ce439ae5d0fb7b4938f9e191e2cb76a9297b5', 1795300440000000, '\x7e0d67459db3e3ed6ee92d61a37b70b0e47400475d8ef43ad9e1319d1c9a2fbaf45e8e36c3fbe24a4dd2369d00fab94590dd9699f1c756b125');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, true, '2026-11-22 15:22:41.143505');
INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, true, '2026-11-22 15:22:41.153644');
INSERT INTO public.goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, true, '2026-11-22 15:22:41.253715');


--
-- Data for Name: import_part; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_part (run, seq, data) VALUES ('06h00g4cg0kk4gvbo5vhmkjgt0', 0, '\x6e756d6265722c6e616d652c6e616d655f6c6174696e2c6e616d655f6b616e612c636f756e7472792c636f72706f726174655f6e756d6265722c646f6d61696e732c736974655f6b696e642c736974655f706f7374616c5f636f64652c736974655f726567696f6e2c736974655f636974792c736974655f6c696e65312c736974655f726567696f6e5f6e61746976652c736974655f636974795f6e61746976652c736974655f6c696e65315f6e61746976650a562d313030312ce6a0aae5bc8fe4bc9ae7a4bee381bfe381a9e3828ae8a3bde4bd9ce689802c4d69646f726920576f726b7320436f2e204c74642e2ce3839fe38389e383aae382bbe382a4e382b5e382afe382b7e383a72c4a502c2c6d69646f72692e6578616d706c652c686561642c3130302d303030352c546f6b796f2c436869796f64612d6b752c312d322d33204d6172756e6f756368692ce69db1e4baace983bd2ce58d83e4bba3e794b0e58cba2ce4b8b8e381aee58685312d322d330a562d313030322ce381bfe381a9e3828ae8a3bde4bd9ce689802c2c2c4a502c373939393930313030303030312c2c686561642c3130302d303030352c2c2c2ce69db1e4baace983bd2ce58d83e4bba3e794b0e58cba2ce4b8b8e381aee58685312d322d330a562d313030332c2c2c2c4a502c2c2c2c2c2c2c2c2c2c0a');


--
-- Data for Name: import_problem; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_problem (run, row_no, seq, field, key, args) VALUES ('06h00g4cg0arlgm5k8p03bfoek', 4, 1, 'name', 'import.value.missing', '[]');
INSERT INTO public.import_problem (run, row_no, seq, field, key, args) VALUES ('06h00g4cg1f4t9ssgcmcgtgtmg', 4, 1, 'name', 'import.value.missing', '[]');


--
-- Data for Name: import_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg0arlgm5k8p03bfoek', 'companies', 'done', false, 'utf-8', 'companies.csv', 499, '\x5024ae8d2f2ba00c8beb708fd86f3a0ee0fe6c66029e10bf49066b1c60993c21', NULL, 499, 499, 4, 2, 0, 0, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 0, 1795300560000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg1f4t9ssgcmcgtgtmg', 'companies', 'done', false, 'utf-8', 'companies.csv', 497, '\x3d2b68e741b4c9976623b76bbc6b2c5ba856977b1b82596d5fcb68ff2572bfa9', NULL, 497, 497, 4, 0, 1, 1, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 0, 1795300560000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg0kk4gvbo5vhmkjgt0', 'companies', 'receiving', true, NULL, 'later.csv', 497, '\x3d2b68e741b4c9976623b76bbc6b2c5ba856977b1b82596d5fcb68ff2572bfa9', '06h00g4cg0kk4gvbo5vhmkjgt0', 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, NULL, 0, 0, NULL);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg1huu1je73npqf0ll0', 'postal', 'done', false, 'cp932', 'postal.csv', 77, '\x1d524a9281c10ba820a902a623cb2aab14c46cda0ba48f79196bdecea571ddbb', NULL, 77, 77, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 0, 1795300560000000);
INSERT INTO public.import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, "position", total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg1huj106hb5oaa84ec', 'postal-offices', 'done', false, 'cp932', 'postal-offices.csv', 110, '\x5a83b43663597f3b0cd219db6186b30eb449e00b3725080623c7674455d6baa1', NULL, 110, 110, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 0, 1795300560000000);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo05n17fu6lo0htdbk8', 'mail', 'df6oxkewzj5wcbsdwsr4cnjcxa', NULL, 'done', NULL, 1795296600000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296600000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo2hvpo8mr8ig33d17g', 'mail', '2sokcg6ih2hzblutdwa7o34gu4', NULL, 'done', NULL, 1795296720000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296720000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h001fkg29mtrh0q09h81lnrg', 'mail', 'etnstxtppv2ljj3d5oq2d4yl3y', NULL, 'done', NULL, 1795296720000000, 1795297320000000, 1, NULL, NULL, NULL, 1795296720000000, 1795296720000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0062402l0q16ttiumidid84', 'mail', 'xt2vkjifo63nk3wtlozwdzvdne', NULL, 'done', NULL, 1795297920000000, 1795298520000000, 1, NULL, NULL, NULL, 1795297920000000, 1795297920000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00akjg3o81ceofvoi7co870', 'mail', 'xhuqdygofcw7xwpwscn624s3sq', NULL, 'done', NULL, 1795299120000000, 1795299720000000, 1, NULL, NULL, NULL, 1795299120000000, 1795299120000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00f73038ipphtc7gps7j2ks', 'mail', '4uebjxgufx5yxn4m737tbhgfvq', NULL, 'done', NULL, 1795300320000000, 1795300920000000, 1, NULL, NULL, NULL, 1795300320000000, 1795300320000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno1le8v4cr3k8fpe5a8', 'mail', 'ru6hc35duy6ymdafovc7l6ggi4', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno36h8oee15fpah4ap4', 'mail', '34lef7tdwb42fe5e5uuzafipw4', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg2s6403hkubrk6j7kc', 'mail', 'qnfzbl6znbwmgcmey2kazxzp5q', NULL, 'done', NULL, 1795300560000000, 1795301160000000, 1, NULL, NULL, NULL, 1795300560000000, 1795300560000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg1j1h8sn3g5797bdpc', 'mail', 'csslfmhcaw5qbizbqhz7egewhq', NULL, 'dropped', NULL, 1795301161000000, 1795301160000000, 1, NULL, NULL, 'expired', 1795300560000000, 1795301161000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido51td7u1u77inl4f2mo', 'mail', 'oui2dgdujiiyp6ab57sp4y7j2e', NULL, 'dead', '\x01e5e4fd53c0d1d28b278f532af3c3fafcbc2770d3f6c7869c5288324e2ab846ebb1dd4d916ef88f0e100e4505bec179501784b0ee7e3cc10f514f86965810198d85aad468e3bacef204dc8e8115f33228502d21748e4b375c8fb825155bda44767c1a4707dd50e178ac3d6262e63a505a87257e2b14abcfb39dfadfd041d9280c3199f987c46bda8cbc9cc2d62b1770c14a77785ea26c3aeec8cded5b55ab8b3fb7963442e9d08c1bfd0bf706e64134d535f7e0b911908bead709ea259582d72ef27c37ec835264135f0065e8916d916945f3dc1783137136c25154b3c024faa239ce1b1476347356d152f3613acdf940f03afeaead50d80244d8cc6ed1f6d4956e8be06baf748256d5e6d16a1ced93afa8f3ae62b03708e7d8625888a61efd176e622e361b6471990fb643889f53f4554ce235388337fa8749cff2d5f6d0e0fc07ca4d5faf5cedfcd8e66ade665ef24affc39fec72a500f0', 1795301161000000, NULL, 1, NULL, NULL, 'smtp 550 at rcpt', 1795301161000000, 1795301161000000);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido50uk2ul7ebmbo0dto0', 'mail', '374keejiwr7vsudotoxxwuvgi4', NULL, 'queued', '\x01e5e4fd5310467f5ca2b6485783156636b6c29b6e3e844eec8fa549bb44372363882fc8cf4f3b37e2144e18ed0d5a2c886c8abe4234928e992604c51d0ddbd79fc5ca20fdf2e37d07414e55fdd1ad2f11b969cd6000196e90e76395b0cf7f94423ef74166a03866f2ff36a677e929208e5c6b0781f654f38f6a57ba2a506c39fbc0a505ebac125a80a2e5e1510cdc7bc3dca9a8c26d0fbca3d64ed14638be7ca50c4c2fc927a05d8df349a0e8cd796d4783eb4d5b940e609abf617766a63716431bd0385d5d6fe83bfcbca273a9e5d8c17daa2cf4801df8d2c6135ae4afc016c86c2a35b0e644bd127e6eb7ecf834aa4ea70dc809deb5d1572c5c1e750df633377e828f6c05009adafe98daa6f2c0347d08200d2654cf99a7fd3c685eab5c0d79e0758a53af31527187ea9132e2d6200c44b4fb5b237b7ae3392603f2f0d86840ce67553305523b82e9fad2deaea81b9b7346ad3b2b3a492d', 1795301161000000, NULL, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido50v5t7vvj6dfqvhan8', 'mail', '3jup2r2unp2wilhi3chfsvnz74', NULL, 'queued', '\x01e5e4fd53a63d1424b7f585691e2fe887cfe1a060144ca1a9e0150139f98c9a757faa7ac42e44457ef16488d6b712e97e720168b22fc6c3f8622e9ac7e5ac05963a66a1a2e6e4fa361476b43d64937fcd652e429710a8adec58e86ab991bbee5a64ac92cfb606b4fec422f94b2a5d9d5396e00a9578cc7fc22b9addcc1bfe4c04c1a8d1f63ae73640adebde881d73c951d4b42f3acaaf78918b6ddb70e0eed30cb8aea6c9561b9a37a0cf955e938a0a02c94062746c8fde724fe558d0ae3c00aebfbead826614a4d3df8c16f18859d2051268109e622ec1b4eb7f4b49d2b3704331fb9da77db36091a3c46241342b08cea051df93b7a467865e05c30aa7f3984480915e1a73f675810162a6720dbe6961ebf0d1f377895ee1f9930dba0d0fbbd8147891c81668c4a8dff4facd360e4500111914c6eca03ee4f6272ebea0c3e0800d1b42cf19ddc51d8612b3369c426edb55dea9f8f53672a4d42a3185c4dd95302d70aaa4e75ed096be66085fe0a099546d5e6e041c36f229c1eb63ca54d897b244bf1ab2174394d6cce17a93c22725f4271c47498d3030c7ee78e5d1439be5768720f05f918ad84a43d2dfa71480955c84b23f5424ecf1cf234114fdd211d2e67a3541dd16dea9cc62d2eb3a62c55d01d28a280703be015a26a173fc9f1469ccb2c0b74415080268013fc050ac5f0bbab05f8d15a7ee509d8eeab6737bb1dd2d62f337daa7ac41664250670ee8e7042a975aa3868a955df4c0691018b744a6779b39fb3096bc3faad341c0f0e20c01f7ef7f0bfbb0b37fa1cc4a76f90830b6194775970e478b3c7c7288bce1136d99b47de2644208e9c70084c5db96cdd83cae3731f3cc962e8981cddd1d4d5151ef14d21918315ec5d4520b14ef3ef0bb2ddf595fdf3aeaa44447ba48647d3f2a4b0b70825638e0327035dd6ece2c085ccc', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO public.job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido53pal7jo2tkivkfdfg', 'mail', '5so2o2prertvx2idaatyrapusi', NULL, 'queued', '\x01e5e4fd538e0d3bc7b009389438fe6feb87c158a85e20adfb46cbb4f9598eec23d61bad28ca099f77db9d3507228abc9fa356dad7e0c59312de018e1a1eec2d119f025944549311ec72d4de7e995483b96552d5850687f541c6683fdc45303cd7efd05f924798183434a7f6ef6e15d5db4f5eb138868b1fc5f1b70032b53b2da16b8d200036629d3e40db614ea476e061c133d905358937ea569cee5bec0dce7f484fd347793a4966490d0eeb15d826d55b903594708883d5738cc00dd7f046ef63ab40cf98c42e0d175e3b71e5b1c8350d7a968ee8dbe4879b23c524460b48c647a531b65ffc19666522fe1553f8fcff8b068d04bdac0fc6fde12dd393036fee8b7af68bda3baadb1150fdac5cfb39dd51f5e8788449506b8fbf0f9ad9ae6ede5395263486940007393552872e2b49008926f90e1e665dd92dfb8c481131bb80720eb2a6fb8926a39b614d5380bca991b2bd9073d2761f7b0d1d1d4d2337f94fed94f6dba2394138fb757dd7c6fc73ba76c12fabace299e380a9dac4ff8e72e1021b28222f31b1d87ddbcb31ecf07c638c67f0454b71734985cb933cf466007eeb2bf08b814bdbcc97503752d715a905ea7e76462d7ae0bc66b8cf1553863b67e528a1828faa096075d0b6f526f2150af8e0b9d1a55ba906d03616e2e5540d198d6fd37654b75368527423cb72a649abb2c42bada13c86300a453849ca418788c4c22cc851a378a467e9dd2bc13bdf026b3d4fceb9c3cb57f8dab2affd15a6b9038ef79c113fe7bc0be23c21827ef9643e957dbd320ec48ea4141ccc6fd90aae60e7e67a0b45af21516555c5940aaacb4820033a2caeab8aed88c1e3c9ee6a6902183cbf51a35646a631ccf43d48752fe079e43a66986fef4d4533af39417eaa51014d2d5fdf0f5473d6ae45fa6363c6fb657928bec9c20acdbb70', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);


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

INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'executive', 'ja', '経営');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'executive', 'en', 'Executive management');
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
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'support', 'ja', '保守・サポート');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('function', 'support', 'en', 'Maintenance or support');
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
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'contract', 'en', 'Contract or temporary staff');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'contract', 'ja', '契約社員・派遣社員');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'other', 'ja', 'その他');
INSERT INTO public.job_choice_name (list, id, language, name) VALUES ('level', 'other', 'en', 'Other');


--
-- Data for Name: job_cron; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_cron (name, next_at) VALUES ('signup.expire', 1795304761000000);


--
-- Data for Name: operator_invite; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('5widsxebkqijtgxcpixjqnaqfi', '\x23fe80c48a287540b1f5c580d9edc4bad4b3c86542cf2047518de04342323914', 'superuser', 1795296600000000, 1795383000000000, NULL, NULL);
INSERT INTO public.operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('me6ssqla3ezggxrpdtea7s35ma', '\xbf1c21bf27554c128e6a87f1ecb060de7f68920b29f20b4518bcfbd2e5064672', 'superuser', 1795296600000000, 1795383000000000, 1795296600000000, '5pyh3zayufwwwgy7qtupzq4dya');


--
-- Data for Name: operator_role; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operator_role (account, role, at) VALUES ('5pyh3zayufwwwgy7qtupzq4dya', 'superuser', 1795296600000000);
INSERT INTO public.operator_role (account, role, at) VALUES ('5pyh3zayufwwwgy7qtupzq4dya', 'steward', 1795300560000000);
INSERT INTO public.operator_role (account, role, at) VALUES ('vaoxo4lbmdex26ewwkwm3lvsle', 'steward', 1795300560000000);


--
-- Data for Name: password; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.password (account, hash, policy, set_at) VALUES ('5pyh3zayufwwwgy7qtupzq4dya', '$argon2id$v=19$m=19456,t=2,p=1$BX3ryspLoe1UUfuH1AYb4g$/kPg5wjOJHjbBzNE2H9V8MBNr5MNvTARSfdqGLIlI60', 'guide', 1795296600000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('lnhom7ljg5pxs7b3o44gpbgx4y', '$argon2id$v=19$m=19456,t=2,p=1$3YHMBmxpSPyx+Yn8bwyHgg$T7u738gndymELEkKfh4ivv0j4WlgiZSVLmw9Dv3/dSA', 'guide', 1795296720000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('vaoxo4lbmdex26ewwkwm3lvsle', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$wxTs1ebvjiWppGfoHXVEp0zfuAY08RH0FcvBYVcTNQI', 'guide', 1795297920000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('alla2akqvtqgbv6nvs7vciwuuy', '$argon2id$v=19$m=19456,t=2,p=1$+vPEGZmd5ZytvhHYSf2XBA$Tc8kTRzYxBscKOpt4Fvq4g7tcy3YQFrHtEemLHPM1xw', 'guide', 1795299120000000);
INSERT INTO public.password (account, hash, policy, set_at) VALUES ('yt4fmbaefket2uinltkomswovq', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1795300440000000);


--
-- Data for Name: person_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_key (person, sealed) VALUES ('5pyh3zayufwwwgy7qtupzq4dya', '\x01e5e4fd534d81f4c8fc424f5a8bb6abe6e42fe84ecff1a8696f2d59e335661c1b239aa252c3d40733d28ee700684ed23babf088fa018bfad8ebe4ff83d81004c5c0b75a624c74a5c58422efd6');
INSERT INTO public.person_key (person, sealed) VALUES ('lnhom7ljg5pxs7b3o44gpbgx4y', '\x01e5e4fd53ca277726eac3f5a6fcbe7328d6d3e6e51b748a1f55a2b445bc6cc8d63c5191aea06d0af196292541214bda12d4bd10ae86f88360c5ee776830057b2ac07fad61719c8f4ce81b487d');
INSERT INTO public.person_key (person, sealed) VALUES ('vaoxo4lbmdex26ewwkwm3lvsle', '\x01e5e4fd53a58bad9f3a779043cc7214f6434810271e52e36e754990e84b8c48f23ffe4b51231addaa1a96f199d2bd369d1fe02e8908a98f51ae607edb1b536a3a329f86472c612437e7e53b3e');
INSERT INTO public.person_key (person, sealed) VALUES ('alla2akqvtqgbv6nvs7vciwuuy', '\x01e5e4fd5393252dff4218de01348f6a3aa9f091dd31af5e2be36b6e93d8121aa329f560798f28e60dfcac52cad7b22b452dfac23705b72dafdc7bac54e009c62a333f6f7f18bcf1cabfe91495');
INSERT INTO public.person_key (person, sealed) VALUES ('qamv33nt5ovle5od6w6qrooqum', '\x01e5e4fd53f65f0276673378b08348f98a776b7c67ab8d57c2ad5ab9f9f01eb9d0ebcba17f17a4fd6e7b6d131cf5ffc424eb5c0e121e52eee48f74febe246fd02c3206edf8cde1bc7b01525f34');
INSERT INTO public.person_key (person, sealed) VALUES ('yt4fmbaefket2uinltkomswovq', '\x01e5e4fd53e64fb04525dc8ff23ef17a723381c5708c66374c2df87830b0f401fcbb469cffe06c7d041378ea4d69d4f4b98e87d6bf41c64b6f17ed2bfc13caad733cbc3d79b9678ac8c850379e');
INSERT INTO public.person_key (person, sealed) VALUES ('eudn6fg3tas3t3frrqwqb6wkrq', '\x01e5e4fd5370f5c6ad267fa7c4d000ae8431e81ea6bb025957ff3f2996264e4965fa20f711dc4461a554c39a9532fc419795cfa8954fc16a3d44c145de09b4382195303667d6fc84edce7b9396');
INSERT INTO public.person_key (person, sealed) VALUES ('4tladea4e3chjyurkmrkkaljy4', '\x01e5e4fd53d487d618c46f0c1849c113bfbe1642855a57b8c1e08de203f3c73c9bc7f81c88547e10f67870e6c5d1b1fa03d980954432455ac61056df4bdedcd32ee857a6ec9a37376a86e57bf3');
INSERT INTO public.person_key (person, sealed) VALUES ('2hzo55c6z6vnueudkyzpdfjswm', '\x01e5e4fd53124855c645427cbdb860f0303fd18add0166cf4450e85ab78422b4372807846fcb8c19ce3d52e669b6f32c624cb9cdc433e91b7125f40ee150a397086a9170cb9188724c24f9cbef');
INSERT INTO public.person_key (person, sealed) VALUES ('zj2xnurlzjzte2wnlfb77sjho4', '\x01e5e4fd5322338388940a622f870fdda5faa979ce104e8b0a1e2455efda34aec53b17b18e77b96932f2a459c77e28cd06c354a9244d552b47c6db7fb946a4eefe764043dada2174bf232312cd');
INSERT INTO public.person_key (person, sealed) VALUES ('b2n34d5rds4y3uu73i753cvw3i', '\x01e5e4fd53e1cb03b914e8d594e980f89d8516bf9ab05dc578a7a3821507dfd96ad12a0dc2dd82a395a843f11b784509fbd3558850707931d8b954e5a560112756bba0f35222b9fb097b2c0018');


--
-- Data for Name: postal_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_edition (kind, edition, changed_at) VALUES ('postal', '06h00g4cg1huu1je73npqf0ll0', 1795300560000000);
INSERT INTO public.postal_edition (kind, edition, changed_at) VALUES ('postal-offices', '06h00g4cg1huj106hb5oaa84ec', 1795300560000000);


--
-- Data for Name: postal_office; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_office (code, seq, region, city_native, town_native, line_native, name, name_kana, edition) VALUES ('1008999', 1, '13', '千代田区', '丸の内', '1丁目2-3', '株式会社みどり', 'カブ)ミドリ', '06h00g4cg1huj106hb5oaa84ec');


--
-- Data for Name: postal_town; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postal_town (code, seq, region, city, town, city_native, town_native, edition) VALUES ('1000005', 1, '13', 'Chiyoda-ku', 'Marunouchi', '千代田区', '丸の内', '06h00g4cg1huu1je73npqf0ll0');


--
-- Data for Name: profile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('alla2akqvtqgbv6nvs7vciwuuy', NULL, NULL, 'iezoux2m2ndgqulqbcgab2vegq', 'doyko4ldrxolwsmux3dpaimifm', 1795300560000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('yt4fmbaefket2uinltkomswovq', NULL, NULL, 'lrvneo25u37vsgixrubypbdisy', 's32btcpcge7p7x6wrmsu5nn3ou', 1795300560000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
INSERT INTO public.profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('lnhom7ljg5pxs7b3o44gpbgx4y', NULL, NULL, '06h00g4cg00kfqg01c00000001', 'ywfrdfiq2udimejbz7junenuhi', 1795300560000001, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);


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

INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('oycyiixqonvbfe53ak23b5jpke', '\x19119850229f0bc0c5f43ae2e7fe3d949f399ca4c3f2d62237a2ae2d3b811ac0', '5pyh3zayufwwwgy7qtupzq4dya', 1795296600000000, 1795296600000000, 1795296600000000, 1795339800000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('tnjrtfwwhatkqtsxryswvcvsmy', '\x349f5bacd0f6914b43af2a92ec978d77bd9c97f82729fcf116895dc1cb539f10', 'lnhom7ljg5pxs7b3o44gpbgx4y', 1795296720000000, 1795296720000000, 1795296720000000, 1795339920000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('jcba3bq2i2w7aaavm222lxnmxa', '\x573faf04bde04d11215805323cd847536ea1eefd48bc29605abb1408b8f44948', 'vaoxo4lbmdex26ewwkwm3lvsle', 1795297920000000, 1795297920000000, 1795297920000000, 1795341120000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('ul5fv74evibaq5m23nb5yvn5cm', '\x162cc28811b2795a5c665ff0e89df67fe9e4165ae2ae149bc66f4f26d14b341e', 'alla2akqvtqgbv6nvs7vciwuuy', 1795299120000000, 1795299120000000, 1795299120000000, 1795342320000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('sz6frmqymvponwjhvevwnx4ioi', '\x442d4c56b315ba6cc406dc2b6eaacdd5469f2771310ca5eba40042816d108dec', 'yt4fmbaefket2uinltkomswovq', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('e4mpfkgmammbc2wj4neq3y7vk4', '\x05c757a9251e20062d7ed54d3bb23943e77ad3b9d0831de04830d2fa2216dd70', 'vaoxo4lbmdex26ewwkwm3lvsle', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, 1795300440000000, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO public.session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('fnhstfa6qhjnarkkn6jfubzvly', '\xa6a6820ecb5618d20181472ef91312416c73bbd53bf7a724501471928a909ca6', 'vaoxo4lbmdex26ewwkwm3lvsle', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, NULL, 'Mozilla/5.0', '203.0.113.9');


--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting (name, value) VALUES ('key', 'yj7ms6xnz75v7iivx4cbvjus6q');


--
-- Data for Name: signup; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('qamv33nt5ovle5od6w6qrooqum', 'twice@example.com', 'twice@example.com', 'Second', 'Sam', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', true, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300320000000, NULL, '203.0.113.9', 1795300320000000, 1795905120000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('eudn6fg3tas3t3frrqwqb6wkrq', 'o.brien@example.com', 'o.brien@example.com', 'Mallory', 'Eve', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$vmadFTCmc01MvBQ3EjSFThi1f65RAwSSE7gsfmCYGP0', 'guide', true, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300440000000, NULL, '203.0.113.9', 1795300440000000, 1795905240000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('4tladea4e3chjyurkmrkkaljy4', 'hanako@example.co.jp', 'hanako@example.co.jp', 'Suzuki', 'Hanako', 'スズキ', NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$Wbm+ppr7Mi9nA+xI0OlG4w$Z2cImOmSozGANNxUYRxYpeyTf9Q4Jyd7fUSZJ08awfM', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('2hzo55c6z6vnueudkyzpdfjswm', 'late@example.com', 'late@example.com', 'Late', 'Lee', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$omUIsZfHUEQvqwGT5ZC4Mg$Cq7wV86CV+4rXlVXAsbvZLiCJy2H4Z/mlu+zBPNwpWo', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('zj2xnurlzjzte2wnlfb77sjho4', 'sealed@example.com', 'sealed@example.com', 'Sealed', 'Sue', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$67hdcFPf0AGEbwioEReuJA$8Ii99iOzod3H0tBH1QfCzDLqJEtGAQHQzQ1Tt1+3Txw', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
INSERT INTO public.signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('b2n34d5rds4y3uu73i753cvw3i', 'open@example.com', 'open@example.com', 'Open', 'Oda', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$EPB8B8gqifFGV0vSkccfAw$/CLiJsMZC5XKpM6x4fVOlOp0pMOKHRnkoC7P1uQrH7w', 'guide', false, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);


--
-- Data for Name: signup_browser; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signup_browser (signup, browser, at) VALUES ('qamv33nt5ovle5od6w6qrooqum', '\xac6d33147019a0fc06865f3a3001a48f8c3b1227b8a1c7fd30740f254e234212', 1795300320000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('eudn6fg3tas3t3frrqwqb6wkrq', '\x671fef81b060b565b3b7cce612e98eb91eaee9a8c947862d6d0dc9d22d89e193', 1795300440000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('4tladea4e3chjyurkmrkkaljy4', '\x41764012c4bb371fcefce7c7f80507c56ad9c536eaa54a2d208fd997064be2cb', 1795300560000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('2hzo55c6z6vnueudkyzpdfjswm', '\x6dbf1d645ea64ccbb9477b90ffb6f0ca8905979cbdf59735ada017d00aa6599c', 1795300560000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('zj2xnurlzjzte2wnlfb77sjho4', '\x6990c0a260fc8ee6ae7eb1ede214078f05a25ea0649e4c3693a2f0ec52d1cf06', 1795301161000000);
INSERT INTO public.signup_browser (signup, browser, at) VALUES ('b2n34d5rds4y3uu73i753cvw3i', '\x4e88667e98d19dda31f2fd70523e6a78bfbb4a26ec8c801c3389331a30fea5df', 1795301161000000);


--
-- Data for Name: site; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00g4cg00kfqg01c00000002', '06h00g4cg00kfqg01c00000001', 'head', 'confirmed', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '1-2-3 Marunouchi', NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300560000000, 1795300560000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00g4cg00kfqg01c00000004', '06h00g4cg00kfqg01c00000003', 'head', 'confirmed', NULL, 'JP', '100-0005', NULL, NULL, NULL, NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300560000000, 1795300560000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('ywfrdfiq2udimejbz7junenuhi', '06h00g4cg00kfqg01c00000003', 'branch', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'lnhom7ljg5pxs7b3o44gpbgx4y', 1795300560000000, 1795300560000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('doyko4ldrxolwsmux3dpaimifm', 'iezoux2m2ndgqulqbcgab2vegq', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'alla2akqvtqgbv6nvs7vciwuuy', 1795300560000000, 1795300560000000);
INSERT INTO public.site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('s32btcpcge7p7x6wrmsu5nn3ou', 'lrvneo25u37vsgixrubypbdisy', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'yt4fmbaefket2uinltkomswovq', 1795300560000000, 1795300560000000);


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


