-- Genkan: a schema with live data, made by tools/schemas. All people are invented; the key is test-key.json beside it.

CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-27 21:53:30');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-27 21:53:30');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-27 21:53:30');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (4, 3, 1, '2026-11-27 21:53:30');
CREATE TABLE setting (
    name text PRIMARY KEY,
    value text NOT NULL
);
INSERT INTO setting (name, value) VALUES ('key', 'yj7ms6xnz75v7iivx4cbvjus6q');
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
, time_zone text, mail_form text, state_at bigint);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('3f5cgihwj6dbhndvkmkb2zqydy', 'GVZERJW93', 'kaede@example.com', 'kaede@example.com', 1795301160000000, 'Aoyama', 'decoy', NULL, NULL, 'ja', 'active', 1795301160000000, 1795301160000000, 1795301160000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('7g7mt2fxcaioomlv456goum5fa', 'GCRXV64H7', 'twice@example.com', 'twice@example.com', 1795300500000000, 'First', 'Fay', NULL, NULL, 'ja', 'active', 1795300500000000, 1795300500000000, 1795300500000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('bnvmubwjw54vs3gb2qcy2ndeea', 'GJ82EV901', 'aoi@example.com', 'aoi@example.com', 1795300950000000, 'Aoyama', 'Aoi', NULL, NULL, 'ja', 'active', 1795300950000000, 1795300950000000, 1795301010000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('buerun3fipnbbugbstmyyv5b54', 'G3Y107NXW', 'mio@example.com', 'mio@example.com', 1795301220000000, 'Aoyama', 'Mio', NULL, NULL, 'ja', 'locked', 1795301220000000, 1795301310000000, 1795301280000000, NULL, NULL, 1795301310000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('es2bmizxcklbq766llbxevqaki', 'GQCEQFENV', '', 'closed es2bmizxcklbq766llbxevqaki', 1792701000000000, '', '', NULL, NULL, '', 'closed', 1792701000000000, 1795296660000000, NULL, NULL, NULL, 1795296660000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('fi4bliquytirbruazlq4icrl2i', 'GQ7PBWBSV', 'o.brien@example.com', 'o.brien@example.com', 1795297980000000, 'O''Brien', 'Zoë', NULL, NULL, 'ja', 'active', 1795297980000000, 1795297980000000, 1795300560000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('hdhwau6vbdn4igbvvgyhk7scdy', 'GXR1Z1RZK', 'ren@example.com', 'ren@example.com', 1795300890000000, 'Aoyama', 'Ren', NULL, NULL, 'ja', 'active', 1795300890000000, 1795300890000000, 1795300950000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('jfxyxj6m5d6mgktm34ahkvlj2e', 'GAWQFT62K', 'sukarno@例え.jp', 'sukarno@xn--r8jz45g.jp', 1795299180000000, '', 'Sukarno', NULL, NULL, 'ja', 'active', 1795299180000000, 1795299180000000, 1795299180000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('m22eiuon6tqgwwybsdceyncig4', 'GNT8D7VZP', 'midori@example.co.jp', 'midori@example.co.jp', 1792701000000000, 'Kanri', 'Midori', NULL, NULL, 'ja', 'active', 1792701000000000, 1792701000000000, 1792701000000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('o2nu4tupesopfuohebds32dpha', 'GCAXBB989', 'yui@example.com', 'yui@example.com', 1795301310000000, 'Aoyama', 'Yui', NULL, NULL, 'ja', 'closing', 1795301310000000, 1795301370000000, 1795301370000000, NULL, NULL, 1795301370000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('r2icgzcaunkztvqheq7ertudda', 'GND7YZ85B', 'sora@example.net', 'sora@example.net', 1795301160000000, 'Aoyama', 'counts', NULL, NULL, 'ja', 'active', 1795301100000000, 1795301160000000, 1795301100000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('uuqgbmymbvlrbcytah5zhrix5u', 'GM684K5DQ', 'Taro.Yamada@Example.co.jp', 'taro.yamada@example.co.jp', 1795296780000000, 'Yamada', 'Taro', '山田', '太郎', 'ja', 'active', 1795296780000000, 1795296780000000, 1795296780000000, NULL, NULL, NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('v7n6ebmapvlkxdupndayxbrphm', 'GV4P5Y680', 'hinata@example.co.jp', 'hinata@example.co.jp', 1795300740000000, 'Aoyama', 'Hinata', NULL, NULL, 'en', 'active', 1795300740000000, 1795301370000000, 1795300890000000, 'Europe/Berlin', 'text', NULL);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at, time_zone, mail_form, state_at) VALUES ('wfwcuwkjlvyxkrzxvxcolhh2um', 'GM9VHNS4T', 'tsubasa@example.com', 'tsubasa@example.com', 1795301040000000, 'Aoyama', 'waits', NULL, NULL, 'ja', 'active', 1795301040000000, 1795301040000000, 1795301040000000, NULL, NULL, NULL);
CREATE TABLE password (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    hash text NOT NULL,
    policy text NOT NULL,
    set_at bigint NOT NULL
);
INSERT INTO password (account, hash, policy, set_at) VALUES ('3f5cgihwj6dbhndvkmkb2zqydy', '$argon2id$v=19$m=19456,t=2,p=1$BFYum23kAy32fYCb4LxeoQ$soCDYYmBghjeTCUyuE54esBg5+Z2ljFUkJJh04mnffw', 'guide', 1795301160000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('7g7mt2fxcaioomlv456goum5fa', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1795300500000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('bnvmubwjw54vs3gb2qcy2ndeea', '$argon2id$v=19$m=19456,t=2,p=1$mLONTZU/HoB6pnaEwteS0g$ZdwB5oY+ylXzHM8tn6bWvZTuOjCzEsZa18RP8xM3Lqc', 'guide', 1795300950000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('buerun3fipnbbugbstmyyv5b54', '$argon2id$v=19$m=19456,t=2,p=1$/ZJyr3ztg9IGJw91C7A28g$bpydM+Yhge6acFyCJLLzjrSs3Nyc5ogn0SNsbEuv0Q4', 'guide', 1795301220000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('fi4bliquytirbruazlq4icrl2i', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$wxTs1ebvjiWppGfoHXVEp0zfuAY08RH0FcvBYVcTNQI', 'guide', 1795297980000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('hdhwau6vbdn4igbvvgyhk7scdy', '$argon2id$v=19$m=19456,t=2,p=1$wkoUSy8SM5tbtPlqBIeSsA$cI43+DRZwzLOgvHe+i5fYqSv/cn/7ummZCnGZcaRCpg', 'guide', 1795300890000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('jfxyxj6m5d6mgktm34ahkvlj2e', '$argon2id$v=19$m=19456,t=2,p=1$+vPEGZmd5ZytvhHYSf2XBA$Tc8kTRzYxBscKOpt4Fvq4g7tcy3YQFrHtEemLHPM1xw', 'guide', 1795299180000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('m22eiuon6tqgwwybsdceyncig4', '$argon2id$v=19$m=19456,t=2,p=1$BX3ryspLoe1UUfuH1AYb4g$/kPg5wjOJHjbBzNE2H9V8MBNr5MNvTARSfdqGLIlI60', 'guide', 1792701000000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('o2nu4tupesopfuohebds32dpha', '$argon2id$v=19$m=19456,t=2,p=1$ZcNkNKolo+JoMPzozVeUSA$MPsBc0E2d08/c/2QlDtayIg2rWr964gFKZyrFJ6LJ7I', 'guide', 1795301310000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('r2icgzcaunkztvqheq7ertudda', '$argon2id$v=19$m=19456,t=2,p=1$3Ewl10LLzwgJN0LCo7ABgA$8KS7tMjnbq/tMm0xoNC1EckoUWeYpbTCXe+6H3NPecc', 'guide', 1795301100000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('uuqgbmymbvlrbcytah5zhrix5u', '$argon2id$v=19$m=19456,t=2,p=1$3YHMBmxpSPyx+Yn8bwyHgg$T7u738gndymELEkKfh4ivv0j4WlgiZSVLmw9Dv3/dSA', 'guide', 1795296780000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('v7n6ebmapvlkxdupndayxbrphm', '$argon2id$v=19$m=19456,t=2,p=1$S/PiarP7UfIQtUbNWVOc8Q$ZAFXxHmV8FF5TGx82wSj/S9vPtJ7diDkDvPUbCvRDMg', 'guide', 1795300740000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('wfwcuwkjlvyxkrzxvxcolhh2um', '$argon2id$v=19$m=19456,t=2,p=1$QxwHjZhgOVNftCt1hkF2tQ$2P6l5BJQ/4nbVlmJjbjGAcXeej9pRxBWECcB10WBbqs', 'guide', 1795301040000000);
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
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('6ej672jm4r2e6slgjcurfxks2a', 'hanako@example.co.jp', 'hanako@example.co.jp', 'Suzuki', 'Hanako', 'スズキ', NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$Wbm+ppr7Mi9nA+xI0OlG4w$Z2cImOmSozGANNxUYRxYpeyTf9Q4Jyd7fUSZJ08awfM', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300620000000, NULL, '203.0.113.9', 1795300620000000, 1795905420000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('dkjmexarnz3gdye6haznrndfka', 'twice@example.com', 'twice@example.com', 'Second', 'Sam', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300380000000, NULL, '203.0.113.9', 1795300380000000, 1795905180000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('dv37qi7z4v3dwqqqfdlh5o7cga', 'o.brien@example.com', 'o.brien@example.com', 'Mallory', 'Eve', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$vmadFTCmc01MvBQ3EjSFThi1f65RAwSSE7gsfmCYGP0', 'guide', 1, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300500000000, NULL, '203.0.113.9', 1795300500000000, 1795905300000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('gouxsfi47tcxwganoscy3nzdqe', 'sealed@example.com', 'sealed@example.com', 'Sealed', 'Sue', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$67hdcFPf0AGEbwioEReuJA$8Ii99iOzod3H0tBH1QfCzDLqJEtGAQHQzQ1Tt1+3Txw', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301971000000, NULL, '203.0.113.9', 1795301971000000, 1795906771000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('ybhec324xnayl4mz6372qveigy', 'open@example.com', 'open@example.com', 'Open', 'Oda', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$EPB8B8gqifFGV0vSkccfAw$/CLiJsMZC5XKpM6x4fVOlOp0pMOKHRnkoC7P1uQrH7w', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301971000000, NULL, '203.0.113.9', 1795301971000000, 1795906771000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('zranivn4v5lcjclgvzmgrxznve', 'late@example.com', 'late@example.com', 'Late', 'Lee', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$omUIsZfHUEQvqwGT5ZC4Mg$Cq7wV86CV+4rXlVXAsbvZLiCJy2H4Z/mlu+zBPNwpWo', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301370000000, NULL, '203.0.113.9', 1795301370000000, 1795906170000000);
CREATE TABLE signup_browser (
    signup text NOT NULL REFERENCES signup (id) ON DELETE CASCADE,
    browser bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (browser, signup)
);
INSERT INTO signup_browser (signup, browser, at) VALUES ('6ej672jm4r2e6slgjcurfxks2a', X'0B589EB8DE854F87401B377BA163ABA4CF2B2C9AA0850B116FFC5AFFAC924A53', 1795300620000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('dkjmexarnz3gdye6haznrndfka', X'5916AF6A5C361B853E2E67A9348AABEB38F8E915586E8662EDD58DE75D728768', 1795300380000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('dv37qi7z4v3dwqqqfdlh5o7cga', X'FF4B24D3BFD8E7DCD65EA0D467B950B7D815CEBE71DDD0E7176A731A66602D67', 1795300500000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('gouxsfi47tcxwganoscy3nzdqe', X'29575E2BB96C04C2B2ED406CD14B5636EB9ABC8FBA45BECD3F63E250084C627F', 1795301971000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('ybhec324xnayl4mz6372qveigy', X'BF85CFCE76C0CB3590727BEABE232E998791C3F14B98BBB7556E6A1C729EB01C', 1795301971000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('zranivn4v5lcjclgvzmgrxznve', X'3891608132C08C75ECF32808F5BAD449A90BB3EB90837B26A5045EAB4B92D634', 1795301370000000);
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
, channel text);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('4cbbu63dsjymvlkgk3f7cwqjue', 'signup', 'uuqgbmymbvlrbcytah5zhrix5u', 'taro.yamada@example.co.jp', X'589A48A4116DF7AB2A4FB4F2901FFF0C8E74BE3EE714DE9084205C5FA5CE3857', 0, 1, 1795296780000000, 1795297380000000, NULL, 1795296780000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('5avirk7tlpf3j5a7lqllg5jbny', 'email-old', 'd5wtaptpxsubzwh2h3mbswk7vy', 'sora@example.com', X'A74B3B5F9537BBE741361683AFD716065F4D7F88FC5A1B1588CC0C2E6972A93A', 0, 1, 1795301160000000, 1795301760000000, NULL, 1795301160000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('5zhnjv76cht3aliadx5mtzv7fy', 'signup', 'ybhec324xnayl4mz6372qveigy', 'open@example.com', X'6AFD542876EE6C6DDD6C0113A3E05A5F2C3872747B7281376DD19C737AEBCEC3', 0, 0, 1795301971000000, 1795302571000000, NULL, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('6cqyfzupofmgfmv7np2hayh73m', 'factor-setup', 'cfmiq74uq2p4hnirca2vpk5zhq', 'hinata@example.co.jp', X'D9CC489C81736A350F3F439DCCB6C2749B85C9F3161B88A799580842287CF8FF', 0, 1, 1795300890000000, 1795301490000000, NULL, 1795300890000000, 'sms');
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('6fxy4mtjjb46xck73zfhss6yai', 'email', 'm5jeq7c5jcjz2gjbpoal3zbnyy', 'tsubasa@example.net', X'550DF6B75DDF7F306E5D697196BBF837C70141A8FA3B18FBCB254821C39DAD62', 0, 1, 1795301100000000, 1795301700000000, NULL, 1795301100000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('6hwyiteehrhzq4mn2d6x6w3kjq', 'signup', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'tsubasa@example.com', X'1A4A83EDDB269A752CBFC7609E261275672C724A8F10781042CDC79A51024C26', 0, 1, 1795301040000000, 1795301640000000, NULL, 1795301040000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('7ivalb4lfawpea74d7crp2guay', 'signup', 'hdhwau6vbdn4igbvvgyhk7scdy', 'ren@example.com', X'620C9B9008F51810DB7E01B3D38DFC08B86976D895C1F1EE9CEAD567A7224425', 0, 1, 1795300890000000, 1795301490000000, NULL, 1795300890000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('7jw5dknblwoikmaxwcgl7kjy2e', 'email', 'd5wtaptpxsubzwh2h3mbswk7vy', 'sora@example.net', X'013DF5ED8C040E0AFF034A90ED154C27B0852BF3E124DAAED8FA7B1FBE7E7852', 0, 1, 1795301160000000, 1795301760000000, NULL, 1795301160000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('auub2ds24mwrvymjlrrwuuqvfa', 'signup', 'zranivn4v5lcjclgvzmgrxznve', 'late@example.com', X'9130498109A071ED7CCBCEEFAC9A131D367F75F9D037A116AE5797ECE9420FC6', 0, 0, 1795301370000000, 1795301970000000, NULL, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('axgdj2sirhylgz5oc3pq6kvfa4', 'signup', '7g7mt2fxcaioomlv456goum5fa', 'twice@example.com', X'AE5A1C125D1C5FB9F4BA2137491F1D01B07981F776FE120931D8CA7B9F1C4E87', 0, 1, 1795300500000000, 1795301100000000, NULL, 1795300500000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('bmiarpoadrglv7qyonfgvmnvmi', 'signup', 'r2icgzcaunkztvqheq7ertudda', 'sora@example.com', X'01453FAA1C01F15D4C2F0596ECCFEF6B344447903C88BE11DC3FB9280B2C2D28', 0, 1, 1795301100000000, 1795301700000000, NULL, 1795301100000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('bs7ibcpgq5yjoer3nwnivg5kpe', 'signup', 'o2nu4tupesopfuohebds32dpha', 'yui@example.com', X'D666A7BBF176ACE28D8DC0284334A8A7B696C90E46AD597190E53C6C479EA7AB', 0, 1, 1795301310000000, 1795301910000000, NULL, 1795301310000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('cqsarwvbjip3r457quhhgpqbz4', 'lost_factor', 'tl4b3wn3kl3pv3s4xbbzpl5oqq', 'aoi@example.com', X'FC6BCAA2D1B8A7832462374AA7DAA053A7BB39BAF3E2CD50604CAE1F0F5C0E4D', 0, 1, 1795301040000000, 1795301640000000, NULL, 1795301040000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('d5rj3jhyfkfqgaojjy37lphl7m', 'mobile', 'duoffinan66lkreyw5prycnsyu', 'taro.yamada@example.co.jp', X'7F59EA1DD44C53A89A05590B1752BEDF9237401468ABA012BD5FC16D9B6A25F9', 0, 1, 1795300620000000, 1795301220000000, NULL, 1795300620000000, 'sms');
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('dd2g6rou3mkqk3yvcnllvw5lqu', 'signup', 'buerun3fipnbbugbstmyyv5b54', 'mio@example.com', X'7DB69E6394942AEA1F8E93D3BD0BD9B813054629B9DDF1DFAC7A20A4ECCA31C2', 0, 1, 1795301220000000, 1795301820000000, NULL, 1795301220000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('eioct7szmmnvputgdif76e7poe', 'mobile', 'hdl4jfakjygg3ivhdyz4npgb54', 'hinata@example.co.jp', X'F5F3B719022AEC7A84F4D682A145E5BCA1D90869E104F7D0DE01F5282417C6DB', 0, 1, 1795300830000000, 1795301430000000, NULL, 1795300830000000, 'sms');
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('fmlqsseu4wepavtay3iz56zeoa', 'signup', 'bnvmubwjw54vs3gb2qcy2ndeea', 'aoi@example.com', X'126798D35786E86E27C740B24342B085B555B8392BD6494C21FCF14B7D6C0DCD', 0, 1, 1795300950000000, 1795301550000000, NULL, 1795300950000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('g7idvesea7f4sjlbup62ie2gsq', 'mobile', '2drj3bk5b2bn3e5vfknfum6igi', 'o.brien@example.com', X'7DEE3C784FC4B65E41E9E4D4C763053E41D7F336E8B21EE79D4639E29748498D', 0, 0, 1795300740000000, 1795301340000000, NULL, NULL, 'sms');
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('hia76skburae44r5c3of6eevje', 'signup', 'es2bmizxcklbq766llbxevqaki', 'owari@example.com', X'3F4FC1B651D6B198DF962F35003767F58B6767519A1142BC83E36DCDC8B730FA', 0, 1, 1792701000000000, 1792701600000000, NULL, 1792701000000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('i75wdbqovpbg7cmwkfpnjbuequ', 'signup', 'uuqgbmymbvlrbcytah5zhrix5u', 'taro.yamada@example.co.jp', X'4697C228E173ED469747A9BF5E759E4BD89C40671C29391852F89319D7626D2B', 0, 0, 1795296660000000, 1795297260000000, 1795296780000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('j3uwutauoh4no44elb6ubkuhmm', 'signup', 'fi4bliquytirbruazlq4icrl2i', 'o.brien@example.com', X'43EB21E38A8456B1D1FA845184701746720C0C20DF50AB731402A72635151929', 0, 1, 1795297980000000, 1795298580000000, NULL, 1795297980000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('jw5x56rkvluiwfyoumvc5y6ueq', 'signup', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'sukarno@xn--r8jz45g.jp', X'D3F22071518C467416683F392A9D698B111EC415AB9725194EC2C077F39DBA7A', 0, 1, 1795299180000000, 1795299780000000, NULL, 1795299180000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('lb25ijb7642fncoeadh5uje5ta', 'signup', 'dkjmexarnz3gdye6haznrndfka', 'twice@example.com', X'2F1BAAAED5DE08C7FF5525130AA69D3A42F70362FC260BC4CDEE705F295B4A13', 1, 0, 1795300380000000, 1795300980000000, NULL, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('ljmsfurmxbqw4z7xd6wb3vt7ia', 'signup', 'gouxsfi47tcxwganoscy3nzdqe', 'sealed@example.com', X'AF7D45804250D302EA15DB87B7A35D281A04F8060C2DE6B8E52DFB1C5910C34B', 0, 0, 1795301971000000, 1795302571000000, NULL, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('ow7efcrsat3jcqmi2xlntlycyu', 'email', 'vcvxmyjkvkjq47blfrxwogiy7y', 'taro.yamada@example.co.jp', X'76DB915E0F03119335243359FB186C0B5A918C8ABC1C70209CB17EC073E78A34', 1, 0, 1795301220000000, 1795301820000000, NULL, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('rsl2k5e2ehwfcvdrl5raknsrly', 'signup', 'v7n6ebmapvlkxdupndayxbrphm', 'hinata@example.co.jp', X'7D42D1B77C913A19E63326DF0737C632724FFCF3129AB2E0D0565328364BFCE8', 0, 1, 1795300740000000, 1795301340000000, NULL, 1795300740000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('spwcvi6vi3gdougxe3elmr3utm', 'reset', '2wwrxiijexvpctomlsa5gqwlfm', 'ren@example.com', X'284EA8A92FBA0D912FDC3F3C516DBA10977C3A564B52034FBE1DC551A0CEBB57', 0, 0, 1795301040000000, 1795301640000000, NULL, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('tqkm2bhgb6j4lldnivdl4gl7uq', 'signup', '6ej672jm4r2e6slgjcurfxks2a', 'hanako@example.co.jp', X'0F6EE7C465F99AE1BDB83A8DAE7935416B039C7BDE240E4F9822387657114EF1', 0, 1, 1795300620000000, 1795301220000000, NULL, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('wbefquhb5l3id552lxtjasi3ru', 'reset', 'i75hncgzhfrp74ig6wdujs5tpe', 'nobody@example.com', X'AC0E1146C67823ADF7411B36D6F2D439982F4792150D7BE1594383E8F34C3594', 1, 0, 1795301040000000, 1795301640000000, NULL, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('zkbicqnzcznihzr3afq4arue4m', 'signup', '3f5cgihwj6dbhndvkmkb2zqydy', 'kaede@example.com', X'91144C35AB691DBDFC571495D7A59854355219CE08C28A73A7B3CF3C3051EC1B', 0, 1, 1795301160000000, 1795301760000000, NULL, 1795301160000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('zoylfmbcbk64srwnop6m5bfa5u', 'signup', 'm22eiuon6tqgwwybsdceyncig4', 'midori@example.co.jp', X'3B80B37D944B0EC8B1E21A3A6F006CC70BE3C1818D79A313F9C4F223DC2993DA', 0, 1, 1792701000000000, 1792701600000000, NULL, 1792701000000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at, channel) VALUES ('zu7kvrsaxrbl6zbsie5vtoewp4', 'signup', 'dv37qi7z4v3dwqqqfdlh5o7cga', 'o.brien@example.com', X'FB0F2F31CBF4E9C6F1505D057552793C47E9E3AB833A53B7B6238F5A092F6191', 1, 0, 1795300500000000, 1795301100000000, NULL, NULL, NULL);
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
, factors bigint);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('2hxsukkqfbd6tvouohfi7lofp4', X'F31D86C8F06296497D0192459B730659ED717F5CBB2A030C9872B253B1BC6221', 'v7n6ebmapvlkxdupndayxbrphm', 1795300800000000, 1795300800000000, 1795300800000000, 1795344000000000, NULL, 'Mozilla/5.0', '203.0.113.9', 2);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('2kntbz6rd6sqzqkk2hnxwgm4qy', X'9CBB1B0641FEB391144210375DAD07DAD0997D868B5ECE3FB66273D14919DFE1', 'o2nu4tupesopfuohebds32dpha', 1795301310000000, 1795301310000000, 1795301310000000, 1795344510000000, 1795301370000000, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('2muhkw4s6iue2tvoibv65yq7ou', X'6489BD1AD0ED5B9D990FB08770A0253B28B9FB6419C08E781956546007B3FF16', '3f5cgihwj6dbhndvkmkb2zqydy', 1795301160000000, 1795301160000000, 1795301160000000, 1795344360000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('66ew4b4ro7geiaiwe35dtcvscu', X'8239C78F61C1FF3A59B75F5E20F483018E13E35F737B7BA0398951C52F3DAEED', 'fi4bliquytirbruazlq4icrl2i', 1795297980000000, 1795297980000000, 1795297980000000, 1795341180000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('6qh3ppui2pktpfxbyo7bjyasje', X'6B38C5082BE6F200C57E25B52A62DD6B8BD03575EB0CA1C1270FA2BBEFD65F24', 'o2nu4tupesopfuohebds32dpha', 1795301370000000, 1795301370000000, 1795301370000000, 1795344570000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('f3ok6w3bnnmhbbg7r67nroa67e', X'73A8175BEF7859C6425D475BC53C3C2BC54D21C10AFD779562ED4039D3C1A9CB', 'v7n6ebmapvlkxdupndayxbrphm', 1795300890000000, 1795300890000000, 1795300890000000, 1795344090000000, NULL, 'Mozilla/5.0', '203.0.113.9', 2);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('hjjzy2povunjxbbo7iw7kc5zmi', X'962D651B8FD41C4C6037F024171B8FAAADB530A8F2244BB76B13B79E01A3A3F1', 'v7n6ebmapvlkxdupndayxbrphm', 1795300740000000, 1795300740000000, 1795300740000000, 1795343940000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('jiifd7mey74cc3rhtpiqcb7gf4', X'AA8A6F9CD3CB3C89830CF507B0E9B1BD0B1A4F10E8F5F2F413961CA96DF6764A', 'bnvmubwjw54vs3gb2qcy2ndeea', 1795301010000000, 1795301010000000, 1795301010000000, 1795344210000000, NULL, 'Mozilla/5.0', '203.0.113.9', 2);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('k3d2m23a2lvpbhmwyshkub2tna', X'FE7AC1B88F5E77B222AB0646E9414433849A5C5BEEA31CF9E433309112CA1E0F', 'fi4bliquytirbruazlq4icrl2i', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, 1795300500000000, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('loxll6gz3jfexgblbq3p2jxcv4', X'002B8AB7E165C1A3F8FB6993F84CE5F41A0C6885838D74BE429FA46FBCC3C8EE', 'hdhwau6vbdn4igbvvgyhk7scdy', 1795300890000000, 1795300890000000, 1795300890000000, 1795344090000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('mjm3ml6zmhofvyos3x6epjit6a', X'220BEDBCF0DC3ACEF1E2A7A3D0D9DA638374E0298720A9251AC75B1D173D2879', 'jfxyxj6m5d6mgktm34ahkvlj2e', 1795299180000000, 1795299180000000, 1795299180000000, 1795342380000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('nw6qwqanaa7ugek2qo6brdezwi', X'97D32B583A393231CF283278CC4EA27227671673D46A2C82796754C34D1F0C45', 'uuqgbmymbvlrbcytah5zhrix5u', 1795296780000000, 1795296780000000, 1795296780000000, 1795339980000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('oz3b544iydgtkpasei374fnsiy', X'B2D35013EDA2ED0B366921462652E51B288932301A67BDB455500E287452B2C0', 'fi4bliquytirbruazlq4icrl2i', 1795300560000000, 1795300560000000, 1795300560000000, 1795343760000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('qwyfmvbxx6r6nkjptpwgm3pgkm', X'173023F9E8D0E53601176CD81DA094BE63134A2F3CB8230AF06794018833DE34', 'buerun3fipnbbugbstmyyv5b54', 1795301280000000, 1795301280000000, 1795301280000000, 1795344480000000, 1795301310000000, 'Mozilla/5.0', '203.0.113.9', 2);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('u3ktqx5j7ts4fkqia6mb6jt7te', X'E4DFBFB7E7E35858B5FB6E7AB1C6BB8727A0C874DF6957C508D9F35FFB4757DF', '7g7mt2fxcaioomlv456goum5fa', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('u5ahmuntfsgljisf2ztnuuz4ki', X'DC733DDA5CC9F5424AAEE366E430CCB72A20A52581F3A5025400DA13AB5E417C', 'bnvmubwjw54vs3gb2qcy2ndeea', 1795300950000000, 1795300950000000, 1795300950000000, 1795344150000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('v2gohkth5dzef55nkl6hhiysde', X'89C539F28D21FC4449EC2F9AD5CD35F10ACECEE0AEA61A0D574D5B68CE511CE4', 'hdhwau6vbdn4igbvvgyhk7scdy', 1795300950000000, 1795300950000000, 1795300950000000, 1795344150000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('veivtth3tn4zln4pdx5cnouvpq', X'A1600C1A158A1CB553B864B57645B14C5430D67AB44BD4FB1B28102408FF2D20', 'wfwcuwkjlvyxkrzxvxcolhh2um', 1795301040000000, 1795301040000000, 1795301040000000, 1795344240000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('wyudgqx65mcsm53ap23uojljf4', X'53E77435D32AF12D73A64B8106DEC36936519D5875FE6EDCD6A3EFA21A26E605', 'm22eiuon6tqgwwybsdceyncig4', 1792701000000000, 1792701000000000, 1792701000000000, 1792744200000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('xnjpdazq4viyuomypxnc5ga4r4', X'CBB780E8B903213AD78E34CCDC3CC61396EAE58C7730AAEBA96F92D4787F48D9', 'r2icgzcaunkztvqheq7ertudda', 1795301100000000, 1795301100000000, 1795301100000000, 1795344300000000, NULL, 'Mozilla/5.0', '203.0.113.9', 1);
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network, factors) VALUES ('xzy2xtxayefr2xtf7p32ackfsy', X'819A6C8133DA8C65333821368C70CD338E6E40A2AC28F3F0971691192805189C', 'buerun3fipnbbugbstmyyv5b54', 1795301220000000, 1795301220000000, 1795301220000000, 1795344420000000, 1795301310000000, 'Mozilla/5.0', '203.0.113.9', 1);
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
, place text, actor text);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06gmajj981117v3t4ri98j4ucg', 'm22eiuon6tqgwwybsdceyncig4', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1792701000000000, X'00D5E7D9D8A62E577EEFE6E683C9C766B68BC42D159E2B2861E43168D3F58C40792EDB855BE2A048154B6C43AD2DD9104A207755023D938A6F9DFC9D', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06gmajj98327ug852r2quoal4c', 'es2bmizxcklbq766llbxevqaki', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1792701000000000, X'733369F0C5F2A954951466F474040909DD5B51FFC78C1FA524C4F8B3D078634D7C7D2FD91FAEBCAE167453011BE5437D220CC732E04F421A4F', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06gmajj9835us6dja9pdj79ogs', 'm22eiuon6tqgwwybsdceyncig4', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1792701000000000, X'080FF381039FC29C3B0EAAB86E43479A13F2D88A65DFAB96CE29FC1CEDA2DEC6E99D63AC9CBB362EDC47FD2406D7C22489AD7B70083C358665874B6A', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06gmajj983e2ue2up3ahghvan8', 'es2bmizxcklbq766llbxevqaki', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1792701000000000, X'449F20AEB17908FCCCF4518FA859852F975C2E5E51E13F082C7661A6D8784A50495B0974097907248A082FE000E59BBD4DA88117D6B5E87FE8', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h001mus1d1jtc6ejjsjtlihs', 'uuqgbmymbvlrbcytah5zhrix5u', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296660000000, X'5CC850E906553E2615A2DB96529E3A0ADBF461024B0553757603CB63418D393B5C8B0F3F6175B31E6A7F04BCEB8F9561E8BEEB1239A65034A3E87D0B1BC3155753', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h001mus1ts7aesp959ugp23s', 'uuqgbmymbvlrbcytah5zhrix5u', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296660000000, X'AD5A2B28CA2D6604B1447F89FF158C5B6144F7500B7B5A126063EB8734D7223DAABB87E4426F241069C592B434BE0CBE6D73FBCAAD5289E22F86146AFDFBB124BB', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h001mus3obpb2dhnheg6la0c', 'uuqgbmymbvlrbcytah5zhrix5u', 'news', 'mail', 1, 'news 1', 'ja', X'05E75258FB04052249DE9F51795FEFD9F33F215FB2EAF94AB4F92DC3520B2AFE', 1795296660000000, X'4073F49EB8DB9F1334BC579906382D1EBE53DBA592B70B6C843E62ED78CB87D3EC49083F769AC31507A730A10EB413EA2A37EE12FED44194BEDBB75216EDB10E3D', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h0069ec0lg67not3l9rgt03s', 'fi4bliquytirbruazlq4icrl2i', 'privacy', 'account', 1, 'privacy 1', 'en', X'5CC73093DCB1363134BCD259FFCFFCE0F3F9669C3E5A93B8E27B1B1F18546B45', 1795297980000000, X'B30F8108915A578ED6674F947E7C29C2526B94DAD1EBB0E32482A27E5071F4395846614714305AB899973803228BD0F36C68DA4DF47995202A2A11', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h0069ec1v64bq4alq1eor1ko', 'fi4bliquytirbruazlq4icrl2i', 'terms', 'account', 1, 'terms 1', 'en', X'41989D06D09093B2A46ED0E82E86B0AC58E4ABADECA0946A8147C95815326CF0', 1795297980000000, X'5A8F02DF09D846F0B5F6BA601EADD0FD69DED5FB447BF7C9E7300208415317166DFE241CD5211C947161ABB8DA2445164E2EB4035160F3B53A1AB4', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00arts1rm9nuol1ine8c3ec', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795299180000000, X'FBBD7CDC933856C7D82193D37A406D2236FF492479AB1E6C3CEAA1D867441199A818B672A4C7A4DB2D0422C52CEF39EAABAFB69084D6DA0AA4', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00arts2omd6o9uggkr6ke3k', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795299180000000, X'ABD2439DEFE1922FA812E29D60044C569C6A47E9294E9469B0B57E368245313BD3329479780200E9067851A17C5B916CAE9D0BF2D843AB3A82', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ft240jksnbttue427os44', '7g7mt2fxcaioomlv456goum5fa', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795300500000000, X'A92AC0D935C7B42BC9172AAB523AB79E842622191F9424312E3278BD5ED54636EF084FF04101815819985B47C4DDCF530C870FED0AA6624A9A', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ft2419fdbeeg8p1gnkcjk', '7g7mt2fxcaioomlv456goum5fa', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795300500000000, X'BBEA034204985E994A3D64C2B56447B91F1211F7A02E29B954B25B098F78973C4FC692133B24D87C8E0CC015BA9DFF5F3034C236B90ACD15FD', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00gqbk2h74ijli2l20ahc70', 'v7n6ebmapvlkxdupndayxbrphm', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795300740000000, X'95882C03532FBD4C356EF498AC58798A6464B81A047A31BD82B88CB9CD5CA583746125084FBDEEAD4435613512D85E5A3027D1BC1651FDDB55E9B85E', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00gqbk3bla56gtjdavlq8u8', 'v7n6ebmapvlkxdupndayxbrphm', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795300740000000, X'2A0481B467E5F45D0453A0FBEC53B4A77638DC2BF4E305624A3657C1E3A39F17DE9557CDEC3650FD1A5F15B879E81672FFE97B2C5F0D5F9F156E8035', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00hcli28rnqmpetttha962g', 'hdhwau6vbdn4igbvvgyhk7scdy', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795300890000000, X'4960CD24EA9B9BDD2E1C8CA9617700E36E9C377DA68BCC090B960F4DD66536709BFB8511DAEAC69138246BAAA3107BABF867703B90F350', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00hcli2jd4k8qbte4bgn2m8', 'hdhwau6vbdn4igbvvgyhk7scdy', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795300890000000, X'14EC16B31DBDC940647C22312BB725D0DB9A723D2DE78EC5C849BF9C058D5E01A600554DEF51316E91FCB63FD42B05D3A797709C783750', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00hjvu00tn5h21gevofmvfs', 'bnvmubwjw54vs3gb2qcy2ndeea', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795300950000000, X'47D2535E8CB1F8AEAF14EDF1D69CD09C223700516BEB12930172396BA15D75C6A8AA02FC6E22BBB6818CBF6A15FD3747387403964422F6', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00hjvu0mrfp1d6pbjl2eti8', 'bnvmubwjw54vs3gb2qcy2ndeea', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795300950000000, X'A753919FC7B6A1741D703D0A79CDD383F899AC8752430E3D9CD7ECF32269D52E631F5754586828FEC5EA31FBC9CABAA1DB7C98EE6FC1BE', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00huvg1sjj9oj3aj1mkrdgg', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795301040000000, X'FE80F88800E5E3AAF7A1290CC2F7F2A941085EBC2752F4B22AE06E0012E1FDBFE7DCAE8B5A1D7546199DDACF09D3EBDCCD042E2741D2C9CD7452D2', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00huvg2dubu8ua5jib358tg', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795301040000000, X'63F11BB768A8A0D0180A356E7628D3C49CD13F95982FDDBDE504132FCC8C877C5CAC54A65EEB8FB77A4D86F64ECECF3E5D86F995197D9867600B25', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00i69s17vbjp49orp2ln708', 'r2icgzcaunkztvqheq7ertudda', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795301100000000, X'DC932679F44AA0CC892FDC2823F0271F4C99F9D98180B627EE1863FC3F1720A1EF21661399AD3BFCD2A0E281131EB69FB2B05E3F471B418C', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00i69s3msd1fom0k33pdmps', 'r2icgzcaunkztvqheq7ertudda', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795301100000000, X'4313C541D64C58CA0C68C26856F1C9DE5176538A72257D326DE17ECCFBA911546814D0893B29143735C3BA0A6D3E76DC63C95931B59856AE', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00idk81j8gq16mpf5608ffg', '3f5cgihwj6dbhndvkmkb2zqydy', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795301160000000, X'5D8CFC917AB743F42C737D81259B79E8B33970970AB8AF83E64C0D2E6BCE05070CACBE8F4EC5CA7EAB4083E0905BC91B5BF388910EE2FD126E', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00idk82nl4s7g7aqnjs2jf8', '3f5cgihwj6dbhndvkmkb2zqydy', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795301160000000, X'5211F3C8276ABE141B9D2B3DB88C0BFAD43BC4631FF1715032FC4BB6C2C0397E0BF874A0EB69A8F7FED74512CC2126B349BA2EB2B8486B6684', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ikuk0vvu3v23qn2no819c', 'buerun3fipnbbugbstmyyv5b54', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795301220000000, X'7224DCA117FF0F99565E10DA4CD8732D661F49461EE2043401AF6D819CC76E53B76009AFB4ADD903F1CBF7898DEF3A6B44D23E28E3CD81', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ikuk2vbpu18dv2segtolo', 'buerun3fipnbbugbstmyyv5b54', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795301220000000, X'6A650B01F7224F0FEC08291CE50520EEEB994E60057FBDB038A4EAC983C0930609B3001C29C51046FB19A1FFB18A0B21726EA78669E2E9', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ivu61ie38cdsv2cfu9964', 'o2nu4tupesopfuohebds32dpha', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795301310000000, X'46418D05051FB5BDE178AD3A3F9A8585E6E09B88422531C3DDA0604761B7F7A4F046B8F4B17BC8D51F44BFF409B43AC4D3BE17E5C4A71D', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00ivu61psqvl4mvbf3us2l4', 'o2nu4tupesopfuohebds32dpha', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795301310000000, X'B9B82FA2554DA5F8F25E28B6268F63EEF7566A28520A514DD35BEBE2E7341793CD485176792AF04EBF2EC46613947A97C616104A1B5886', 'signup', NULL);
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ('06h00j78i14a91trnk0223ncvc', 'v7n6ebmapvlkxdupndayxbrphm', 'news', 'mail', 1, 'preference.news.mail 1', 'en', X'15ED8A0D4E26CB6BF06D0932D6291E852DBF868DB63DE8A479FDCFF1A0080B9C', 1795301370000000, X'112F038369296B7ECC989DE489F3C74589C226366570FF23015200B464FEC4C33F811CFE100FECBBF39158E78B52E585355E8D3C1EBFAE65F3CCED01', 'preferences', NULL);
CREATE TABLE rate (
    key bytea PRIMARY KEY,
    hits bytea,
    fails bigint NOT NULL,
    until bigint,
    forget_at bigint NOT NULL
);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'01051FF081AB20DD4F4004DDD9CF7D4F64E52FEF779E5E0C8581CDC72ED7424E', NULL, 0, NULL, 1795386900000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'10A22CE04C65DBAED7D3188FC9B11EA3A6E495A99344A4642B5C7137E71A28E0', NULL, 0, NULL, 1795385580000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'115F21FDF10F65518392FC717ACE1937887133266B02EE572247137A46BA3908', X'000660D118C10C00', 0, NULL, 1795387440000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'18108B29D4F6DA5FEF7E5EBF59D35F37931BB10D94D04283ABE21C5BD17A4D1F', NULL, 0, NULL, 1795387560000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'1C93E8F67DBBE3F6DF1CB64BEC8B81839D3A387FC1EFFC3CD38FB356B7D70410', X'000660D0FFB85B00000660D1237BA100', 0, NULL, 1795304820000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'25616987AC777FD70225980BD2573C2D0101235E1AEE364B53AABD494F2CAAB4', NULL, 0, NULL, 1792701060000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'3412A876068FC0300903A674819BA98BE19E95B4B7EAD04E79B7FA24701965BA', NULL, 0, NULL, 1795387440000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'3954D75D374BF65662A705D8F0E0EC86526DA0559568323916DF7D56D417545D', X'000660D106DF6900', 0, NULL, 1795387140000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'395FA9C5840B3A694530EE13E79938D5B99B7C94FDEEE62F318CD342B9996E50', X'000660D10C3CB380000660D10FD03A80', 0, NULL, 1795304490000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'3F0C118993E9F866E2A1E5AB7312DA9E5552A834B5213B5081B8AAADCF3BB2AB', X'000660D10FD03A80000660D118C10C00', 0, NULL, 1795304640000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'3F39765B6368CEEFFFFDB55AB1B0E7DB342792C2FB1B7E8084C5009649D08086', X'000660D11FE81A00', 0, NULL, 1795387560000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'41D9A97BD372E138B45F638FAA95E15EE143AB92244E7FA10F6C56405E06F58F', X'00065E73BA4B2200', 0, NULL, 1792704600000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'4C3200BB94D5E66005A49E6C7B41D1EC3A4DE7B94FCD5A9F88E918F01A00E757', X'000660D1503EFAC0', 0, NULL, 1795305571000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'4DB7078C8A650A0E1AB30C87EE877E8C8CCC8363EFA9139F0E35AB4D2FDE4502', NULL, 0, NULL, 1795387290000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'5140E8F94E2BE71261052EDF7A6F130792611CCC6640376F897D4F027B3979E5', NULL, 2, NULL, 1795304220000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'518AE78500FEBD960CB6460A2C99AADA425268B0E307A0FA092B8D39D6D2C8AE', X'000660D128D8EB80', 0, NULL, 1795304910000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'5D68A1C78F1E7C92F88978EC4E08CC7F5A0C1E96B1AE019BEC884DD2287A54B0', X'000660D10C3CB380000660D10FD03A80', 0, NULL, 1795387290000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'602C0D9FB3783CCAB2937AA6787315F2614EA3F42B1A27D9D816111ECD069193', NULL, 0, NULL, 1795300890000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'607AD70D198529C750358F59DD8E317670089F1A9593C26DC91A5A3C437D87D7', X'000660D1237BA100', 0, NULL, 1795304820000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'634B658F38003E6D4754A98DC97AF5A1CBD9D72C40077BB4355C4FCEAFDB913A', NULL, 0, NULL, 1795301280000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'68E3E00F96203F9FED2547FEBEC2D1274E3494E34F0683F283B9A899CE843EEB', X'000660D12C6C7280', 0, NULL, 1795304970000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'6936BE8D0C0C956CE31B91D28180F80BCB1AED7292734D467EC1863CF61350FC', NULL, 0, NULL, 1795384380000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'6C6AC51BF33E3EFD8EA3475921191F495046EA17908BC57DFFA0DD38B500BE4F', NULL, 0, NULL, 1795387560000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'6EFC3727DC8797C45B5103D61EA98739CB137474A01A7A3D34275500CF26C809', X'000660D0F16A3F00000660D0F8914D00', 0, NULL, 1795304100000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'707C8274B08D48A0518A0EF1CBFB20E42BD0433C011E0CE47A6EE5ADE9519C13', X'000660D1237BA100', 0, NULL, 1795387620000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'736A2AE6E0FFE10D281174742DA5DB7DA695045288A46F18ADEF9FBB5ECCF750', X'000660D118C10C00000660D118C10C01000660D118C10C02', 0, NULL, 1795304640000002);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'73C1DA8526B2FFB25915AEE05112693BFFE3B1648623A3C131AE8B681C2BAF66', NULL, 0, NULL, 1795387290000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'78C57E0C4AC98CA9C106C0203A5D14940987C1A9C2C27980AAE45E9D0A82D61B', X'000660D11C549300', 0, NULL, 1795387500000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'7B0793E4DD33339409CBE160BDBD3F8E18109CA019ED75E3F2B9BC3A0E509507', X'000660D106DF6900', 0, NULL, 1795304340000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'8A3CEC886EF4F5F46CCA51AC5CF11355A56BF0AB34443DD05BB2F09B7496E93C', NULL, 0, NULL, 1795387710000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'9348688BB0A3EBA16E4B84C068348BED70EB689973B9587C6271CD974F36550F', NULL, 0, NULL, 1792787400000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'93A8C1A4E83C0DF023C54E48D3D9153797BD93CF3E824817381997B10938DE10', X'000660D11C549300', 0, NULL, 1795304700000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'9AF997B3C4AF19F6D8098EFDD101DF67604D0C174740215EEC5205F7068ADB43', X'000660D118C10C00', 0, NULL, 1795387440000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'9EA16172F3624B2A8D2173FA4F56D8B06C6234F3C1C249E394223E44E299AC07', X'000660D11C549300000660D11FE81A00', 0, NULL, 1795304760000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'A421D09EC2941171DE6F3F8222958FF063CD2EF0C01EDC294CD3D12242BB905D', X'000660D0A9E3B300', 0, NULL, 1795302780000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'A692A337C2A82591D0D163C108BE2C20FB92DEC42F647BF46551CCC80D415C37', NULL, 0, NULL, 1795304970000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'ACC504AE05EFAA1F109CD55ED5DFEEE590C7053E78A5FD832273DA1C501E9B05', X'000660D0625D2700000660D0F8914D00000660D106DF6900', 0, NULL, 1795304340000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'AE5EFA6D844E8B6AF1A3A283A5046F73D1262CD86B0928105AEF891E35AAB963', NULL, 0, NULL, 1795387560000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'B1F815D420BB187C0A4B13EBCB4C49C35D8F1B62C29ECFE61B9A8A2D7E9D8174', X'00065E73BA4B2200', 0, NULL, 1792704600000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'B6A7C602D08EA6BA2B8113847A28E34DCAF6753D925AB55A5C64272568E712A7', X'000660D10FD03A80', 0, NULL, 1795387290000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'BD23CE46889CD3BABA11796A5D366337CD68FB2F85CFF4BD16AB5BED12A27618', NULL, 0, NULL, 1795301370000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'C36996F352A8AB979477032B13D0D27B35D22FA0F1D77DE01A1FB10C54A9811A', NULL, 0, NULL, 1795387290000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'C3FCDD80D7B792B3EDFBE4CF3E93E5EC1625FA72D6F869E95B24E7BFB16BFCA0', NULL, 0, NULL, 1795300890000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'D171BCD32F922816AE165CE67A446310F9A6A8E1E2862C1660D1115A27E04105', X'000660D118C10C00', 0, NULL, 1795304640000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'D667C2CAA2096996D391227707F1B4A8E8A805F2928686DAE21D4D3662F1BE6A', X'000660D118C10C00', 0, NULL, 1795304640000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'D84A04F46B55608E2258403E54522048A7B28D4EEEC4645B3E614CA6CB55A99E', X'000660D0FFB85B00', 0, NULL, 1795304220000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'D9FAE17D510BFADA72970409B17D39E9453ABB37403C1864BF86B453BC4C4D9D', NULL, 0, NULL, 1795301040000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'DCBD93DAFC4A1D96A741E3F0DD85A8455F13518D919D71A7D3D88CA8C9C53657', X'000660D106DF6900000660D10C3CB380000660D10FD03A80', 0, NULL, 1795304490000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'DD75774DF9A80F4F84A80ECF38B97DC09966F53D4549DBEDACBCB76A59FC9251', X'000660D11FE81A00', 0, NULL, 1795304760000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'E2AF8133DEA828B54FDA5A289CA93C777D1C98720A61E36FE37860327E1BBE02', X'000660D0FFB85B00000660D106DF6900000660D10C3CB380', 0, NULL, 1795387230000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'E32C30BB98BCBC7ADEFA118CE2F446EEAD658A2A084DAAC1A53339C1F3FBE57F', X'000660D0A9E3B300000660D0F16A3F00000660D0F8914D00000660D0F8914D01000660D0FFB85B00000660D106DF6900000660D10FD03A80000660D11363C180000660D118C10C00000660D11C549300000660D11FE81A00000660D1237BA100000660D128D8EB80000660D12C6C7280000660D1503EFAC0000660D1503EFAC1', 0, NULL, 1795305571000001);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'E46B5F4BFE6A3E68DFBB754FE71C5B0E4AF15B8D143C06B7407C3FB41C94CBB9', NULL, 0, NULL, 1792787400000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'E97B03F062314836243CB3155B2F28578A26A64D554B0F384288EADD60385FB9', NULL, 0, NULL, 1795387020000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'ED32C23B65612E3FEAC23E23767E8DEECF510D0690446252313EE08D912A7783', X'000660D1503EFAC0', 0, NULL, 1795305571000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'EE5D491A227611999B737F1B1389A41DA132C1EF9CABC87847706CF478B05320', NULL, 0, NULL, 1795387440000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'EE7E38C67EB488266C35697E1C5ECB106401F185ADD9D49238D6FCA790ABF732', NULL, 0, NULL, 1795387500000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'F4791D36224DAAAA0C731717419D1886597FB501F81897A701040150A4675EAF', X'000660D0FFB85B00', 0, NULL, 1795387020000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'F561D82B43597A128E17DB0861A22D41ECC358F6129C571ADDE2920F525B55E9', X'000660D11FE81A00', 0, NULL, 1795304760000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'F6A3751736EAEFAE9B31B545DA980E13D2F55911BF0DA3D16BC0BD867E5E33FC', X'000660D0FFB85B00', 0, NULL, 1795304220000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'F86281AC5223D4D3BAEF3054C02B972E33555ADD36D9871DF5CDC6AF2CA00B96', NULL, 2, NULL, 1795387020000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'FE1E3205DCC7FAA0B03E8625BBD917550227E062256E5D9D2017AEECDABF56E9', NULL, 0, NULL, 1795300950000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'FE938EBAF2DF3C982BE0B75CEF0AF1FD15751E3F79D0D9E42CEB55FCF4CEFA13', X'000660D11363C180000660D118C10C00', 0, NULL, 1795304640000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'FEDFD33398AC4F2BE5F5F0787A00EFE96CB958B3E55EE698BE2A6497B622DDB0', NULL, 0, NULL, 1795387620000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'FF70201258C329E67729F52A5155CF950CD404060D1CC6784495B1AAF94F50AB', X'000660D118C10C00', 0, NULL, 1795387440000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'FF882AF57EDAF42211ACD3ABB264CBB77A4FF965E1F920D056478C2EF8E97712', X'000660D0FFB85B00', 0, NULL, 1795387020000000);
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
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06gmajj980qrclqq2l4rv4e1i4', 'mail', 'hia76skburae44r5c3of6eevje', NULL, 'done', NULL, 1792701000000000, 1792701600000000, 1, NULL, NULL, NULL, 1792701000000000, 1792701000000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06gmajj982880anqmk13st0rl4', 'mail', 'zoylfmbcbk64srwnop6m5bfa5u', NULL, 'done', NULL, 1792701000000000, 1792701600000000, 1, NULL, NULL, NULL, 1792701000000000, 1792701000000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06gmajqjk0ukdufjbg7kk9rglo', 'mail', 'es2bmizxcklbq766llbxevqaki', NULL, 'done', NULL, 1795296780000000, NULL, 1, NULL, NULL, NULL, 1792701060000000, 1795296780000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0018a41d9e8utgoas3it2j8', 'mail', 'es2bmizxcklbq766llbxevqaki', NULL, 'done', NULL, 1795296780000000, NULL, 1, NULL, NULL, NULL, 1795296660000000, 1795296780000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0018a420voqhm5eeb5bih28', 'mail', 'i75wdbqovpbg7cmwkfpnjbuequ', NULL, 'done', NULL, 1795296780000000, 1795297260000000, 1, NULL, NULL, NULL, 1795296660000000, 1795296780000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h001mus1cq1kaunl6avfvd8c', 'mail', '4cbbu63dsjymvlkgk3f7cwqjue', NULL, 'done', NULL, 1795296780000000, 1795297380000000, 1, NULL, NULL, NULL, 1795296780000000, 1795296780000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0069ec17ejhdjsra5hif3a0', 'mail', 'j3uwutauoh4no44elb6ubkuhmm', NULL, 'done', NULL, 1795297980000000, 1795298580000000, 1, NULL, NULL, NULL, 1795297980000000, 1795297980000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00arts2n37tnmcbidkr5cos', 'mail', 'jw5x56rkvluiwfyoumvc5y6ueq', NULL, 'done', NULL, 1795299180000000, 1795299780000000, 1, NULL, NULL, NULL, 1795299180000000, 1795299180000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00fedc3e68h5j509vai6bj8', 'mail', 'lb25ijb7642fncoeadh5uje5ta', NULL, 'done', NULL, 1795300380000000, 1795300980000000, 1, NULL, NULL, NULL, 1795300380000000, 1795300380000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ft241elc2sedrvv9vttvc', 'mail', 'zu7kvrsaxrbl6zbsie5vtoewp4', NULL, 'done', NULL, 1795300500000000, 1795301100000000, 1, NULL, NULL, NULL, 1795300500000000, 1795300500000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ft243eabmtcm9fjp1j3o0', 'mail', 'axgdj2sirhylgz5oc3pq6kvfa4', NULL, 'done', NULL, 1795300500000000, 1795301100000000, 1, NULL, NULL, NULL, 1795300500000000, 1795300500000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gbms18leav4d343ubpsmk', 'mail', 'tqkm2bhgb6j4lldnivdl4gl7uq', NULL, 'done', NULL, 1795300620000000, 1795301220000000, 1, NULL, NULL, NULL, 1795300620000000, 1795300620000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gbms18pln8tji2dch3ifg', 'sms', 'd5rj3jhyfkfqgaojjy37lphl7m', NULL, 'done', NULL, 1795300620000000, 1795301220000000, 1, NULL, NULL, NULL, 1795300620000000, 1795300620000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gbms2q1on6q44p2lbhi8k', 'mail', 'uuqgbmymbvlrbcytah5zhrix5u', NULL, 'done', NULL, 1795300740000000, NULL, 1, NULL, NULL, NULL, 1795300620000000, 1795300740000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gqbk08c1rjr3anngrqgmo', 'mail', 'rsl2k5e2ehwfcvdrl5raknsrly', NULL, 'done', NULL, 1795300740000000, 1795301340000000, 1, NULL, NULL, NULL, 1795300740000000, 1795300740000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00gqbk09hio6r2b1ejtg2ic', 'sms', 'g7idvesea7f4sjlbup62ie2gsq', NULL, 'done', NULL, 1795300740000000, 1795301340000000, 1, NULL, NULL, NULL, 1795300740000000, 1795300740000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00h5b609vjpgl7vc497p58c', 'mail', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'done', NULL, 1795300890000000, NULL, 1, NULL, NULL, NULL, 1795300830000000, 1795300890000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00h5b60kqo0if4besog7mu8', 'sms', 'eioct7szmmnvputgdif76e7poe', NULL, 'done', NULL, 1795300830000000, 1795301430000000, 1, NULL, NULL, NULL, 1795300830000000, 1795300830000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00h5b61jht90pv9vcfjj32g', 'mail', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'done', NULL, 1795300830000000, NULL, 1, NULL, NULL, NULL, 1795300830000000, 1795300830000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00h5b63u5bmdb837d5mti0s', 'mail', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'done', NULL, 1795300830000000, NULL, 1, NULL, NULL, NULL, 1795300830000000, 1795300830000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hcli0vmhluqv1vseqd184', 'sms', '6cqyfzupofmgfmv7np2hayh73m', NULL, 'done', NULL, 1795300890000000, 1795301490000000, 1, NULL, NULL, NULL, 1795300890000000, 1795300890000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hcli1dghue2jm05vk6ulc', 'mail', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'done', NULL, 1795300890000000, NULL, 1, NULL, NULL, NULL, 1795300890000000, 1795300890000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hcli2d78qh6n9ps7vuth4', 'mail', '7ivalb4lfawpea74d7crp2guay', NULL, 'done', NULL, 1795300890000000, 1795301490000000, 1, NULL, NULL, NULL, 1795300890000000, 1795300890000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hcli3f78h94f72uvmk410', 'mail', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'done', NULL, 1795300890000000, NULL, 1, NULL, NULL, NULL, 1795300890000000, 1795300890000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00hjvu334be9c4nqpmqkui0', 'mail', 'fmlqsseu4wepavtay3iz56zeoa', NULL, 'done', NULL, 1795300950000000, 1795301550000000, 1, NULL, NULL, NULL, 1795300950000000, 1795300950000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg00si66rof8d9vppjo', 'mail', 'spwcvi6vi3gdougxe3elmr3utm', NULL, 'done', NULL, 1795301040000000, 1795301640000000, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg15b2otgkcs7vd78cg', 'mail', 'bnvmubwjw54vs3gb2qcy2ndeea', NULL, 'done', NULL, 1795301040000000, NULL, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg1ccg4k87h15rq2evo', 'mail', 'cqsarwvbjip3r457quhhgpqbz4', NULL, 'done', NULL, 1795301040000000, 1795301640000000, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg2e83nik5ekm0qqii8', 'mail', 'wbefquhb5l3id552lxtjasi3ru', NULL, 'done', NULL, 1795301040000000, NULL, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg2rioavola3918ei0k', 'mail', 'bnvmubwjw54vs3gb2qcy2ndeea', NULL, 'done', NULL, 1795301040000000, NULL, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00huvg38f1922tita5f1a4s', 'mail', '6hwyiteehrhzq4mn2d6x6w3kjq', NULL, 'done', NULL, 1795301040000000, 1795301640000000, 1, NULL, NULL, NULL, 1795301040000000, 1795301040000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00i69s08gdbm5ss1medfmn4', 'mail', '6fxy4mtjjb46xck73zfhss6yai', NULL, 'done', NULL, 1795301100000000, 1795301700000000, 1, NULL, NULL, NULL, 1795301100000000, 1795301100000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00i69s0q5al4drqcm8onfm8', 'mail', 'bmiarpoadrglv7qyonfgvmnvmi', NULL, 'done', NULL, 1795301100000000, 1795301700000000, 1, NULL, NULL, NULL, 1795301100000000, 1795301100000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00i69s27hketq8i5mgtjs1k', 'mail', 'm5jeq7c5jcjz2gjbpoal3zbnyy', NULL, 'done', NULL, 1795301100000000, NULL, 1, NULL, NULL, NULL, 1795301100000000, 1795301100000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00i69s3no4bvb95un95ho60', 'mail', 'm5jeq7c5jcjz2gjbpoal3zbnyy', NULL, 'done', NULL, 1795301100000000, NULL, 1, NULL, NULL, NULL, 1795301100000000, 1795301100000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk806rl952ojgipinsjo', 'mail', 'r2icgzcaunkztvqheq7ertudda', NULL, 'done', NULL, 1795301160000000, NULL, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk81rn5dl9fvpq1j089k', 'mail', 'd5wtaptpxsubzwh2h3mbswk7vy', NULL, 'done', NULL, 1795301160000000, NULL, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk81ttre4utoaj9luhno', 'mail', '5avirk7tlpf3j5a7lqllg5jbny', NULL, 'done', NULL, 1795301160000000, 1795301760000000, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk828b425doqpjd62e4g', 'mail', 'd5wtaptpxsubzwh2h3mbswk7vy', NULL, 'done', NULL, 1795301160000000, NULL, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk82b3bhf5quaipr5nn0', 'mail', 'zkbicqnzcznihzr3afq4arue4m', NULL, 'done', NULL, 1795301160000000, 1795301760000000, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk834gfb078dlqghhsuc', 'mail', 'd5wtaptpxsubzwh2h3mbswk7vy', NULL, 'done', NULL, 1795301160000000, NULL, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00idk839vhd5pv6fbvms784', 'mail', '7jw5dknblwoikmaxwcgl7kjy2e', NULL, 'done', NULL, 1795301160000000, 1795301760000000, 1, NULL, NULL, NULL, 1795301160000000, 1795301160000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ikuk0a0js33n75isa5kp4', 'mail', 'vcvxmyjkvkjq47blfrxwogiy7y', NULL, 'done', NULL, 1795301220000000, NULL, 1, NULL, NULL, NULL, 1795301220000000, 1795301220000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ikuk1e4s2gvpvrss5tekk', 'mail', 'dd2g6rou3mkqk3yvcnllvw5lqu', NULL, 'done', NULL, 1795301220000000, 1795301820000000, 1, NULL, NULL, NULL, 1795301220000000, 1795301220000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ikuk1kg4c21ntib6sjv4s', 'mail', 'ow7efcrsat3jcqmi2xlntlycyu', NULL, 'done', NULL, 1795301220000000, 1795301820000000, 1, NULL, NULL, NULL, 1795301220000000, 1795301220000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ivu601srdmf7aupjp5v34', 'mail', 'bs7ibcpgq5yjoer3nwnivg5kpe', NULL, 'done', NULL, 1795301310000000, 1795301910000000, 1, NULL, NULL, NULL, 1795301310000000, 1795301310000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ivu61sceh4v77l1ninu00', 'mail', 'buerun3fipnbbugbstmyyv5b54', NULL, 'done', NULL, 1795301310000000, NULL, 1, NULL, NULL, NULL, 1795301310000000, 1795301310000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ivu63aqb3bfpa9uh2ssk8', 'mail', 'buerun3fipnbbugbstmyyv5b54', NULL, 'done', NULL, 1795301310000000, NULL, 1, NULL, NULL, NULL, 1795301310000000, 1795301310000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00j78i0uj4dfc3qbhb786jg', 'mail', 'auub2ds24mwrvymjlrrwuuqvfa', NULL, 'dropped', NULL, 1795301971000000, 1795301970000000, 1, NULL, NULL, 'expired', 1795301370000000, 1795301971000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00j78i1dbrurbpt730qibn4', 'mail', 'o2nu4tupesopfuohebds32dpha', NULL, 'done', NULL, 1795301971000000, NULL, 1, NULL, NULL, NULL, 1795301370000000, 1795301971000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00lgk70k6ulmth5f231al20', 'mail', 'az3oh4uqb73wf6jav6v5uls4py', NULL, 'dead', X'01E5E4FD539F73C201E09B903B9F4BE0624A1C7D26CF488C85605D3C88B15C0DA93B76820E06A35CE193EB242782B46513478D4C3DA0E9F4D026DD6D82FAFC8D6ED14E90603105329F4208FAE2E17BBFA13383482EAD33C241EE9AF012D21BF1CFBAF87D8F399B84AE7EBF5DFAEC0404654C88710D4703CDED0CE6EAC9C2B6BF75DA93D75DAA6148E8F2FAB3450B9578F713C5112D22ECE6B953873B6ECAD7681907460E43C37C3FED382A29781562C1E164CD21D1076F192A950E2CD865BC39E0F5B0110E67035CECEF95D9671C24E3A241F3D495E35970C32ABC917D7B828C85A25503DA6C754A73FD551FEAB48AADB9626175AE02F8B25D50785B681D19DF5456F72574F4984C4A9E26EF5C9420AAA3C0564E846456586687ADB7A69F6DCACC1AB9D2F7F31F4F3E6D2AF8A5EA150B1B3B11CAADF5D6B2F4331011C3491E9BEC3CBC601A67D1BB5481388270CF8F734F9FF49ED676E49E9B', 1795301971000000, NULL, 1, NULL, NULL, 'smtp 550 at rcpt', 1795301971000000, 1795301971000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00lgk71amrghedpaikt8l80', 'mail', '5zhnjv76cht3aliadx5mtzv7fy', NULL, 'queued', X'01E5E4FD53D9E588FE4830BBCB2E93C38DECD4F9F6DDF8974EA7FD1F9EE20E3EC122CB7DFBD0DB2207F9B0611803854BB174F415C4F457A94DC42B0FA161DC579F31DB16C822E38A8F70F27D20C3A295CBC4ABB0222D8D2E1DCE4C4AC0AC3946881407E88E736E55A961AE0EDACE5455DCBD95C69A14A42129AB3E8A4C2CCC5E5DF88D90B2744ADFB2F4BA4A5B909F3F88115C7ABBAF2DEFE0CF8BF404D7F8843E7880DD792564CE33C85A12F33BECE209ED295094D83073D8D7AE3EB065F0C31564E3F0788110BE65F8C1129912172391BBF375E7D9DEFEEEEA0832F03AE1B3DDC255601A2B38539170ACE953FD148D67C1B6228C15F16B0699CF2B0FFEA08AC97348D9D029F525A353C8A5724F277730580C72380094C6C45155EF15090AF47B107ECF69FEEE62B7012BEF403989DD0EBD7C48C8EDA46733D6C55D20CBC27CEA64771E9B7D5C6042310CD0F0D4887ABD6808A03ECD60606D97756BAAF4156A5E41361B89B239B95662EB0E3F248455D08C74B394CBFB666A6A59A486FFCC4539E8513B604F3224D3BA4A80BC7BAA5CA1B9F751DBCAD5CAF184BF8804D35A1D96983227E4951AC330586763ED9A475A8BF6373087F0DB776C54214BF37D057EA62D0F2B0A3CECE4286E511F8E9E84D700D301B4885827B4D488B1DAFD129494C9211377E2E306A682A96CA2010848A2D488DCB3080D335B537853E358BAD3074535DC1144FB5F17E9DD0CDCB5DA35ECA4B428527BF335CE3613DB3538302C15F5A7670D8D9EC6BCC2760A4868E7D3BBC69A1F724371876159CE59C70B2D0B96E251E55ABE3745C380DC73C04BF04FB598F5B7ED9E76F869EC05C0D563FE94116365D954AC8998AEEC298B902D0CDABCBAC39178708F61C6E1582D93B20EC65CDF8F087B5A595E657E8754B1A9340600A4886CB7DCE5DA702EED7834', 1795301971000000, 1795302571000000, 0, NULL, NULL, NULL, 1795301971000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00lgk72u7fahh0bdmvrj8b4', 'mail', 'ljmsfurmxbqw4z7xd6wb3vt7ia', NULL, 'queued', X'01E5E4FD53DE791E62043B9D74802F0C61590AA5A1724EDB0366505E01AE22ACC79FE28FFA86AA000C08BBF594038A03AED59F6745F0F548873FEA72794B6A033F4C73738147ECC7FF6D9B98DE8D088004241D33076724AD250C4884ED0E47C206193C22DB0DCFB333FB06A42762B847987E1EFB59CC6BF914525AA8ACFF4351F6BA59DABA6EA123177B98DB82FB8D9916EE67723AEC1195634E5FE134CA4C2AD2306A3780AAE28FA13E63C74FFDA009FD18EC528D5E5630A6159ED9BA568BCB858A45F928AA5F3420021FB3719303BBD7F67DE056237C448F9F4B6280330C1B470ED8ABB12EFDEDDE590FFFB2B03C617C8A4A80161C456D24BF12F4CA517E310A472DF1467E020FA2646353CFE901016C90376DC9E08E09902803C3D6B34C4AE97B74AD9A30E7FE15580FF767C3CC9DF877F20E6D952D1CFB6D4858FDA1ED9A998F378CE5F436429FB4D98ED30E559ADB6A0F25994F762AA78589D6025408C3C0A3D03FF30A59B71B2DA4BD0C2D53CDE9D56C33311D1D858CE5BA9505204CAAAAC209CFE4B0F34891C8527BA4532EECE568A595AB2255B5F9A67E896372F28064E54312DCACBBD738DF2F63DC864DAF737E9912C67D8C94FC6A2F11B16F06F6098A27103C135D80E1B459999866DF9558A1B485A62CB1417EC392DB1D2605A094D2F9EF591CD9B2A502382079EA4F583ED8BA9EFDBEA66136D815CC6A4E1F58FFC81FE83E8B5BD2FE184D79B602C2E902D6896BFB6BCDC508286D080D3F5515C731E473270AC60FBD67AABE61460611AF9455D08CF6E6267F0812BD864A0D1569E76CD6E5C9EE313A047B991BBB8DFF4A5A154C9B247D417625FCEE0D319E8E38499B21B48FE79D43B894B8619683B3974DBF03ABBD55E77D5AFA2DA1A5D5167EDB1B83584D1C3A10633CE7BF614940EC8304F1603D6606F9A4DFC871853C4B', 1795301971000000, 1795302571000000, 0, NULL, NULL, NULL, 1795301971000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00lgk732lj3r1d1v3hr0jnk', 'mail', 'dje534v4a3zp6h425h6sscx6ku', NULL, 'queued', X'01E5E4FD53BDBDC31CC5023C29FEAA72A7E713328508FF9634F379B23F91E96A7F7FFE4B5B95BE187ED4EB160E0E0BE4028F05BCAE40B8DC87A20007B5172D7B6BCB78855AFE238F777C861AE9F076C3461D65A378277E4DD7C2397C94731A7FE012BAEB67F10BE5E4FEA08A42E2CFACA55CAC56AA1FAE2F0302DBE51D94B5D556B43F4C7DB2446DA699BE7427847A8762995B745E61E46C09D0A6BA0CAB32130B16DE4648A792B8A36D9B8D39F76B6F1521EC894249BAFE28086D7604E01884C45DBD9FEB30783F27240493B0FBCC5F4024EE37B6D221E094A77D11EF0C473EF49A03DBA6E83BBA088AB2F1D8B2F02C53B1D8E8FA977BCDAEC1D8B21D10C6B1956C53B06B3651F0697635E7893917D0E61C46B8FFCF85162A447927BE07120A255759E6EC4CDF2FED974A1AF69F976ECFD8D060C1453ADED4B306388F21495748349A1D21F9E729477D9A34D3DE95DA8D3BB94808EF8EF0AC', 1795301971000000, NULL, 0, NULL, NULL, NULL, 1795301971000000, NULL);
CREATE TABLE job_cron (
    name text PRIMARY KEY,
    next_at bigint NOT NULL
);
INSERT INTO job_cron (name, next_at) VALUES ('signup.expire', 1795305571000000);
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
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06gmajj980qrclqq2l4rv4e1i4', 'mail', 'owari@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
929301

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">929301</p>
<p style="margin:0 0 16px">有効期限：10月23日 05:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Thu, 22 Oct 2026 20:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06gmajj980qrclqq2l4rv4e1i4@localhost\u003e","Subject":"アカウントを有効にする","To":"owari@example.com"}', 1792701000000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06gmajj982880anqmk13st0rl4', 'mail', 'midori@example.co.jp', 'アカウントを有効にする', 'Kanri 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
236386

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">236386</p>
<p style="margin:0 0 16px">有効期限：10月23日 05:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Thu, 22 Oct 2026 20:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06gmajj982880anqmk13st0rl4@localhost\u003e","Subject":"アカウントを有効にする","To":"midori@example.co.jp"}', 1792701000000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06gmajqjk0ukdufjbg7kk9rglo', 'mail', 'owari@example.com', '【Genkan】アカウント削除の予定日', 'Aoyama 様

Genkanアカウントの削除を受け付けました。
2026年11月22日(日) 05:31（日本時間）に情報を消去します。それまでは、
ログインして「削除を取り消す」を押すと取り消せます。

日時：2026年10月23日(金) 05:31（日本時間）
接続元：203.0.113.9

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/6JxbXOuU_8S7uDg5_FoYl8N60UldqNd6SsW95E5LZZ4

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/6JxbXOuU_8S7uDg5_FoYl8N60UldqNd6SsW95E5LZZ4" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Thu, 22 Oct 2026 20:31:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06gmajqjk0ukdufjbg7kk9rglo@localhost\u003e","Subject":"【Genkan】アカウント削除の予定日","To":"owari@example.com"}', 1795296780000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0018a41d9e8utgoas3it2j8', 'mail', 'owari@example.com', '【Genkan】アカウントを削除しました', 'Aoyama 様

お申し込みのとおり、Genkanアカウントを削除しました。

ユーザID：GQCEQFENV

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
<p style="margin:0 0 16px">ユーザID：GQCEQFENV</p>
<p style="margin:0 0 16px">メールアドレス、お名前、プロファイル、パスワード、2段階認証の設定、携帯電話番号、ログインの記録、メッセージを消去しました。</p>
<p style="margin:0 0 16px">次のものは残ります。</p>
<p style="margin:0 0 16px">ユーザID（別の人には使われません）<br>操作の記録（どなたの記録かは分かりません）<br>同意の証明（2029年11月21日(水) 06:31（日本時間）まで）</p>
<p style="margin:0 0 16px">このメールアドレスで、新しいアカウントを登録できます。以前の内容は引き継がれません。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの削除が終わったことをお知らせする、最後のメールです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:31:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0018a41d9e8utgoas3it2j8@localhost\u003e","Subject":"【Genkan】アカウントを削除しました","To":"owari@example.com"}', 1795296780000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0018a420voqhm5eeb5bih28', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
294734

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">294734</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:41（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:31:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0018a420voqhm5eeb5bih28@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296780000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h001mus1cq1kaunl6avfvd8c', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
894765

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">894765</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:43（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:33:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h001mus1cq1kaunl6avfvd8c@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296780000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0069ec17ejhdjsra5hif3a0', 'mail', 'o.brien@example.com', 'Activate your account', 'Hello O''Brien,

To finish registering your Genkan account, enter this code in the
window you started in.

Code
741910

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">741910</p>
<p style="margin:0 0 16px">Works until 22 Nov, 07:03 JST<br>Site: localhost:8080</p>
<p style="margin:0 0 16px">Nobody from us will ask you for this code.</p>
<p style="margin:0 0 16px">If you did not ask for it, ignore this email.</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">This email was sent by Genkan (localhost:8080).<br>You get it because this address was entered at localhost:8080.<br>Nobody reads replies to this address.<br>Help: <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"en","Date":"Sat, 21 Nov 2026 21:53:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0069ec17ejhdjsra5hif3a0@localhost\u003e","Subject":"Activate your account","To":"o.brien@example.com"}', 1795297980000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00arts2n37tnmcbidkr5cos', 'mail', 'sukarno@xn--r8jz45g.jp', 'アカウントを有効にする', 'Sukarno 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
376968

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">376968</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:23（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:13:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00arts2n37tnmcbidkr5cos@localhost\u003e","Subject":"アカウントを有効にする","To":"sukarno@xn--r8jz45g.jp"}', 1795299180000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00fedc3e68h5j509vai6bj8', 'mail', 'twice@example.com', 'アカウントを有効にする', 'Second 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
894539

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">894539</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:43（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:33:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00fedc3e68h5j509vai6bj8@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300380000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ft241elc2sedrvv9vttvc', 'mail', 'o.brien@example.com', '【Genkan】すでにアカウントがあります', 'O''Brien 様

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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:35:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ft241elc2sedrvv9vttvc@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"o.brien@example.com"}', 1795300500000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ft243eabmtcm9fjp1j3o0', 'mail', 'twice@example.com', 'アカウントを有効にする', 'First 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
436559

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">436559</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:45（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:35:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ft243eabmtcm9fjp1j3o0@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300500000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gbms18leav4d343ubpsmk', 'mail', 'hanako@example.co.jp', 'アカウントを有効にする', 'Suzuki 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
492413

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">492413</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:47（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:37:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00gbms18leav4d343ubpsmk@localhost\u003e","Subject":"アカウントを有効にする","To":"hanako@example.co.jp"}', 1795300620000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gbms18pln8tji2dch3ifg', 'sms', '+819012345678', '', '【Genkan】コードは565291です。有効期限は10分です。
@localhost #565291', '', '{}', 1795300620000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gbms2q1on6q44p2lbhi8k', 'mail', 'Taro.Yamada@example.co.jp', '【Genkan】携帯電話番号が登録されました', 'Yamada 様

アカウントのSMS受信用の携帯電話番号が、•••-••••-••78 になりました。

日時：2026年11月22日(日) 07:37（日本時間）
接続元：192.0.2.1

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/URFcorZB9QfijsgITQFb9zNbbBoEFE_melGxRhr7_lY

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/URFcorZB9QfijsgITQFb9zNbbBoEFE_melGxRhr7_lY" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:37:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00gbms2q1on6q44p2lbhi8k@localhost\u003e","Subject":"【Genkan】携帯電話番号が登録されました","To":"Taro.Yamada@example.co.jp"}', 1795300740000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gqbk08c1rjr3anngrqgmo', 'mail', 'hinata@example.co.jp', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
848531

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">848531</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:49（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:39:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00gqbk08c1rjr3anngrqgmo@localhost\u003e","Subject":"アカウントを有効にする","To":"hinata@example.co.jp"}', 1795300740000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00gqbk09hio6r2b1ejtg2ic', 'sms', '+447400123456', '', '【Genkan】コードは411166です。有効期限は10分です。
@localhost #411166', '', '{}', 1795300740000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00h5b609vjpgl7vc497p58c', 'mail', 'hinata@example.co.jp', '【Genkan】携帯電話番号が登録されました', 'Aoyama 様

アカウントのSMS受信用の携帯電話番号が、•••-••••-••21 になりました。

日時：2026年11月22日(日) 07:40（日本時間）
接続元：192.0.2.1

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/k8CKp9VBSvXTyt_ZgbcJs1UI2V0Gm1vzlLkVZx80xyE

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/k8CKp9VBSvXTyt_ZgbcJs1UI2V0Gm1vzlLkVZx80xyE" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:40:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00h5b609vjpgl7vc497p58c@localhost\u003e","Subject":"【Genkan】携帯電話番号が登録されました","To":"hinata@example.co.jp"}', 1795300890000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00h5b60kqo0if4besog7mu8', 'sms', '+819087654321', '', '【Genkan】コードは682277です。有効期限は10分です。
@localhost #682277', '', '{}', 1795300830000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00h5b61jht90pv9vcfjj32g', 'mail', 'hinata@example.co.jp', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

2段階認証の手段として、認証アプリが追加されました。

日時：2026年11月22日(日) 07:40（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/OkWpqGOSTt7gOsBcu0f_GbuypEspSEdCmXX_S4yFe6k

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/OkWpqGOSTt7gOsBcu0f_GbuypEspSEdCmXX_S4yFe6k" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:40:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00h5b61jht90pv9vcfjj32g@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"hinata@example.co.jp"}', 1795300830000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00h5b63u5bmdb837d5mti0s', 'mail', 'hinata@example.co.jp', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

お使いのアカウントにパスキーが追加されました。

日時：2026年11月22日(日) 07:40（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/rvqsZK9Vn0BztrhziDrBxkrqWY3y_nB9L5CsY3IRhGU

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/rvqsZK9Vn0BztrhziDrBxkrqWY3y_nB9L5CsY3IRhGU" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:40:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00h5b63u5bmdb837d5mti0s@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"hinata@example.co.jp"}', 1795300830000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hcli0vmhluqv1vseqd184', 'sms', '+819087654321', '', '【Genkan】コードは949602です。有効期限は10分です。
@localhost #949602', '', '{}', 1795300890000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hcli1dghue2jm05vk6ulc', 'mail', 'hinata@example.co.jp', '【Genkan】リカバリーコードが少なくなりました', 'Aoyama 様

リカバリーコードが1つ使われました。残りは2個です。
セキュリティの画面で、新しいコードを作ってください。

日時：2026年11月22日(日) 07:41（日本時間）
接続元：203.0.113.9
使用した端末：Mozilla/5.0

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/gcqPIDykYnI4AwWbxF_ycx9GOFJit2eNL-AC2d8sIC0

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/gcqPIDykYnI4AwWbxF_ycx9GOFJit2eNL-AC2d8sIC0" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:41:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00hcli1dghue2jm05vk6ulc@localhost\u003e","Subject":"【Genkan】リカバリーコードが少なくなりました","To":"hinata@example.co.jp"}', 1795300890000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hcli2d78qh6n9ps7vuth4', 'mail', 'ren@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
469997

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">469997</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:51（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:41:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00hcli2d78qh6n9ps7vuth4@localhost\u003e","Subject":"アカウントを有効にする","To":"ren@example.com"}', 1795300890000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hcli3f78h94f72uvmk410', 'mail', 'hinata@example.co.jp', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

2段階認証の手段として、SMSが追加されました。

日時：2026年11月22日(日) 07:41（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/R1PjCHkPvK3szxuJZ_-RPAgbIblH2YLIH87F7tOTIWA

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/R1PjCHkPvK3szxuJZ_-RPAgbIblH2YLIH87F7tOTIWA" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:41:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00hcli3f78h94f72uvmk410@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"hinata@example.co.jp"}', 1795300890000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00hjvu334be9c4nqpmqkui0', 'mail', 'aoi@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
557913

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">557913</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:52（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:42:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00hjvu334be9c4nqpmqkui0@localhost\u003e","Subject":"アカウントを有効にする","To":"aoi@example.com"}', 1795300950000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg00si66rof8d9vppjo', 'mail', 'ren@example.com', '【Genkan】パスワード再設定の確認コード', 'Aoyama 様

Genkanアカウントのパスワードを再設定するには、
次のコードを元の画面に入力してください。

確認コード
650923

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">650923</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:54（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。パスワードは変更されていません。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg00si66rof8d9vppjo@localhost\u003e","Subject":"【Genkan】パスワード再設定の確認コード","To":"ren@example.com"}', 1795301040000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg15b2otgkcs7vd78cg', 'mail', 'aoi@example.com', '【Genkan】2段階認証の再設定を受け付けました', 'Aoyama 様

Genkanアカウントの2段階認証を取り消す申し込みがありました。
2026年11月23日(月) 07:44（日本時間）に取り消せるようになります。

日時：2026年11月22日(日) 07:44（日本時間）
接続元：203.0.113.9

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/h_1BzvvUGLRV2rNbhxDOLUYg6TlDfYekGW0N2gnZc-E

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/h_1BzvvUGLRV2rNbhxDOLUYg6TlDfYekGW0N2gnZc-E" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg15b2otgkcs7vd78cg@localhost\u003e","Subject":"【Genkan】2段階認証の再設定を受け付けました","To":"aoi@example.com"}', 1795301040000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg1ccg4k87h15rq2evo', 'mail', 'aoi@example.com', '【Genkan】2段階認証の再設定の確認コード', 'Aoyama 様

Genkanアカウントの2段階認証を再設定するには、
次のコードを元の画面に入力してください。

確認コード
605400

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">605400</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:54（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、だれかがあなたのパスワードを知っています。すぐにパスワードを変更してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg1ccg4k87h15rq2evo@localhost\u003e","Subject":"【Genkan】2段階認証の再設定の確認コード","To":"aoi@example.com"}', 1795301040000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg2e83nik5ekm0qqii8', 'mail', 'nobody@example.com', '【Genkan】アカウントが見つかりません', 'Genkanアカウントのパスワードの再設定に、
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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg2e83nik5ekm0qqii8@localhost\u003e","Subject":"【Genkan】アカウントが見つかりません","To":"nobody@example.com"}', 1795301040000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg2rioavola3918ei0k', 'mail', 'aoi@example.com', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

2段階認証の手段として、認証アプリが追加されました。

日時：2026年11月22日(日) 07:44（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/2zu1Cu3Lu91H6A1Z8GaDv4dE5wUNcJIHYxLytuHG5mM

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/2zu1Cu3Lu91H6A1Z8GaDv4dE5wUNcJIHYxLytuHG5mM" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg2rioavola3918ei0k@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"aoi@example.com"}', 1795301040000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00huvg38f1922tita5f1a4s', 'mail', 'tsubasa@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
012898

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">012898</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:54（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:44:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00huvg38f1922tita5f1a4s@localhost\u003e","Subject":"アカウントを有効にする","To":"tsubasa@example.com"}', 1795301040000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00i69s08gdbm5ss1medfmn4', 'mail', 'tsubasa@example.net', '【Genkan】新しいメールアドレスの確認', 'Aoyama 様

Genkanアカウントのメールアドレスを変更するには、
次のコードを元の画面に入力してください。

確認コード
113114

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">113114</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:55（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:45:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00i69s08gdbm5ss1medfmn4@localhost\u003e","Subject":"【Genkan】新しいメールアドレスの確認","To":"tsubasa@example.net"}', 1795301100000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00i69s0q5al4drqcm8onfm8', 'mail', 'sora@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
648935

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">648935</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:55（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:45:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00i69s0q5al4drqcm8onfm8@localhost\u003e","Subject":"アカウントを有効にする","To":"sora@example.com"}', 1795301100000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00i69s27hketq8i5mgtjs1k', 'mail', 'tsubasa@example.com', '【Genkan】メールアドレス変更の予定（取り消せます）', 'Aoyama 様

新しいメールアドレスが確認されました。アカウントのメールアドレスは、
2026年11月25日(水) 07:45（日本時間）に切り替わります。

新しいメールアドレス：tsubasa@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/wGAKlLj0UMW8DSCoWMM3vnLLUyK69xreOV2Sa23XJrk

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
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/wGAKlLj0UMW8DSCoWMM3vnLLUyK69xreOV2Sa23XJrk" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:45:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00i69s27hketq8i5mgtjs1k@localhost\u003e","Subject":"【Genkan】メールアドレス変更の予定（取り消せます）","To":"tsubasa@example.com"}', 1795301100000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00i69s3no4bvb95un95ho60', 'mail', 'tsubasa@example.com', '【Genkan】メールアドレス変更の受付（取り消せます）', 'Aoyama 様

アカウントのメールアドレスの変更を受け付けました。
新しいメールアドレスが確認されてから72時間後に切り替わります。

新しいメールアドレス：tsubasa@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/wGAKlLj0UMW8DSCoWMM3vnLLUyK69xreOV2Sa23XJrk

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
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/wGAKlLj0UMW8DSCoWMM3vnLLUyK69xreOV2Sa23XJrk" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:45:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00i69s3no4bvb95un95ho60@localhost\u003e","Subject":"【Genkan】メールアドレス変更の受付（取り消せます）","To":"tsubasa@example.com"}', 1795301100000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk806rl952ojgipinsjo', 'mail', 'sora@example.net', '【Genkan】メールアドレスが変わりました', 'Aoyama 様

アカウントのメールアドレスが sora@example.net に変わりました。
次からは、このメールアドレスでログインしてください。

日時：2026年11月22日(日) 07:46（日本時間）
接続元：203.0.113.9

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/6nP7oGGZLZ5ZSphh3ZnVVa3FP9pSynDjC3OnZuBMDcg

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/6nP7oGGZLZ5ZSphh3ZnVVa3FP9pSynDjC3OnZuBMDcg" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk806rl952ojgipinsjo@localhost\u003e","Subject":"【Genkan】メールアドレスが変わりました","To":"sora@example.net"}', 1795301160000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk81rn5dl9fvpq1j089k', 'mail', 'sora@example.com', '【Genkan】メールアドレス変更の受付（取り消せます）', 'Aoyama 様

アカウントのメールアドレスの変更を受け付けました。
新しいメールアドレスが確認されてから72時間後に切り替わります。

新しいメールアドレス：sora@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/oq0Xj_9EI8Y2ZxHoJtC2SyyeddYYiXGSkw_ORMgnb6k

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
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/oq0Xj_9EI8Y2ZxHoJtC2SyyeddYYiXGSkw_ORMgnb6k" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk81rn5dl9fvpq1j089k@localhost\u003e","Subject":"【Genkan】メールアドレス変更の受付（取り消せます）","To":"sora@example.com"}', 1795301160000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk81ttre4utoaj9luhno', 'mail', 'sora@example.com', '【Genkan】メールアドレス変更の確認コード', 'Aoyama 様

メールアドレスを sora@example.net にすぐに変更するには、
次のコードを元の画面に入力してください。

確認コード
682634

有効期限：11月22日 07:56（日本時間）
サイト：localhost:8080

担当者がこのコードをお聞きすることはありません。

心当たりがない場合は、次のボタンから変更を止めてください。

変更を止める
http://localhost:8080/email/stop/oq0Xj_9EI8Y2ZxHoJtC2SyyeddYYiXGSkw_ORMgnb6k

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">682634</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:56（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、次のボタンから変更を止めてください。</p>
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/oq0Xj_9EI8Y2ZxHoJtC2SyyeddYYiXGSkw_ORMgnb6k" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk81ttre4utoaj9luhno@localhost\u003e","Subject":"【Genkan】メールアドレス変更の確認コード","To":"sora@example.com"}', 1795301160000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk828b425doqpjd62e4g', 'mail', 'sora@example.com', '【Genkan】メールアドレス変更の完了（元に戻せます）', 'Aoyama 様

アカウントのメールアドレスが切り替わりました。
このメールアドレスへのお知らせは、これが最後です。
7日間は元に戻せます。

新しいメールアドレス：sora@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/oq0Xj_9EI8Y2ZxHoJtC2SyyeddYYiXGSkw_ORMgnb6k

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
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/oq0Xj_9EI8Y2ZxHoJtC2SyyeddYYiXGSkw_ORMgnb6k" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk828b425doqpjd62e4g@localhost\u003e","Subject":"【Genkan】メールアドレス変更の完了（元に戻せます）","To":"sora@example.com"}', 1795301160000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk82b3bhf5quaipr5nn0', 'mail', 'kaede@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
331305

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">331305</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:56（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk82b3bhf5quaipr5nn0@localhost\u003e","Subject":"アカウントを有効にする","To":"kaede@example.com"}', 1795301160000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk834gfb078dlqghhsuc', 'mail', 'sora@example.com', '【Genkan】メールアドレス変更の予定（取り消せます）', 'Aoyama 様

新しいメールアドレスが確認されました。アカウントのメールアドレスは、
2026年11月25日(水) 07:46（日本時間）に切り替わります。

新しいメールアドレス：sora@example.net
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/oq0Xj_9EI8Y2ZxHoJtC2SyyeddYYiXGSkw_ORMgnb6k

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
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/oq0Xj_9EI8Y2ZxHoJtC2SyyeddYYiXGSkw_ORMgnb6k" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk834gfb078dlqghhsuc@localhost\u003e","Subject":"【Genkan】メールアドレス変更の予定（取り消せます）","To":"sora@example.com"}', 1795301160000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00idk839vhd5pv6fbvms784', 'mail', 'sora@example.net', '【Genkan】新しいメールアドレスの確認', 'Aoyama 様

Genkanアカウントのメールアドレスを変更するには、
次のコードを元の画面に入力してください。

確認コード
379633

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">379633</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:56（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:46:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00idk839vhd5pv6fbvms784@localhost\u003e","Subject":"【Genkan】新しいメールアドレスの確認","To":"sora@example.net"}', 1795301160000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ikuk0a0js33n75isa5kp4', 'mail', 'kaede@example.com', '【Genkan】メールアドレス変更の受付（取り消せます）', 'Aoyama 様

アカウントのメールアドレスの変更を受け付けました。
新しいメールアドレスが確認されてから72時間後に切り替わります。

新しいメールアドレス：taro.yamada@example.co.jp
サイト：localhost:8080

お心当たりがある場合は、何もする必要はありません。

心当たりがない場合は、次のボタンから変更を止めてください。
切り替わったあとも7日間は元に戻せます。

変更を止める
http://localhost:8080/email/stop/BFCSL5AMuj7T4uWNn8J1HduUZslZdPrVajdyQh0VtPo

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
<p style="margin:24px 0"><a href="http://localhost:8080/email/stop/BFCSL5AMuj7T4uWNn8J1HduUZslZdPrVajdyQh0VtPo" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">変更を止める</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:47:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ikuk0a0js33n75isa5kp4@localhost\u003e","Subject":"【Genkan】メールアドレス変更の受付（取り消せます）","To":"kaede@example.com"}', 1795301220000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ikuk1e4s2gvpvrss5tekk', 'mail', 'mio@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
691214

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">691214</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:57（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:47:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ikuk1e4s2gvpvrss5tekk@localhost\u003e","Subject":"アカウントを有効にする","To":"mio@example.com"}', 1795301220000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ikuk1kg4c21ntib6sjv4s', 'mail', 'Taro.Yamada@example.co.jp', '【Genkan】すでにアカウントがあります', 'Yamada 様

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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:47:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ikuk1kg4c21ntib6sjv4s@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"Taro.Yamada@example.co.jp"}', 1795301220000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ivu601srdmf7aupjp5v34', 'mail', 'yui@example.com', 'アカウントを有効にする', 'Aoyama 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
678555

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">678555</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:58（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:48:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ivu601srdmf7aupjp5v34@localhost\u003e","Subject":"アカウントを有効にする","To":"yui@example.com"}', 1795301310000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ivu61sceh4v77l1ninu00', 'mail', 'mio@example.com', '【Genkan】セキュリティ設定が変更されました', 'Aoyama 様

2段階認証の手段として、認証アプリが追加されました。

日時：2026年11月22日(日) 07:48（日本時間）
接続元：203.0.113.9
使用した端末：Firefox

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/wm_YmyXv4keKctlAFMvbYQHkGSKmTDRTmHBoZHxddrQ

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/wm_YmyXv4keKctlAFMvbYQHkGSKmTDRTmHBoZHxddrQ" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:48:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ivu61sceh4v77l1ninu00@localhost\u003e","Subject":"【Genkan】セキュリティ設定が変更されました","To":"mio@example.com"}', 1795301310000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00ivu63aqb3bfpa9uh2ssk8', 'mail', 'mio@example.com', '【Genkan】アカウントをロックしました', 'Aoyama 様

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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:48:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00ivu63aqb3bfpa9uh2ssk8@localhost\u003e","Subject":"【Genkan】アカウントをロックしました","To":"mio@example.com"}', 1795301310000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00j78i1dbrurbpt730qibn4', 'mail', 'yui@example.com', '【Genkan】アカウント削除の予定日', 'Aoyama 様

Genkanアカウントの削除を受け付けました。
2026年12月22日(火) 07:49（日本時間）に情報を消去します。それまでは、
ログインして「削除を取り消す」を押すと取り消せます。

日時：2026年11月22日(日) 07:49（日本時間）
接続元：203.0.113.9

お心当たりがある場合は、何もする必要はありません。

心当たりがない
http://localhost:8080/notice/8LwOjYbWMC-oaUNRWbfP2K83PyKYA_XMzcWoee7Ps5c

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
<p style="margin:24px 0"><a href="http://localhost:8080/notice/8LwOjYbWMC-oaUNRWbfP2K83PyKYA_XMzcWoee7Ps5c" style="display:inline-block;padding:12px 24px;border:2px solid #1a56b0;border-radius:6px;background-color:#1a56b0;color:#ffffff;font-weight:bold;text-decoration:none">心当たりがない</a></p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>アカウントの安全に関するお知らせのため、停止できません。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:49:30 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00j78i1dbrurbpt730qibn4@localhost\u003e","Subject":"【Genkan】アカウント削除の予定日","To":"yui@example.com"}', 1795301971000000);
CREATE TABLE person_key (
    person text PRIMARY KEY,
    sealed bytea NOT NULL
);
INSERT INTO person_key (person, sealed) VALUES ('3f5cgihwj6dbhndvkmkb2zqydy', X'01E5E4FD53ADA442A7671BBB00B8499ABB766A9D7A739B3404DF489D19A12E5C959EB886E39F4ED8C71DB4D4AF7E22E353A7FA03896AA195508D892C42CD86CE6F6C07CFE4F4EDD717E3D5B9FE');
INSERT INTO person_key (person, sealed) VALUES ('6ej672jm4r2e6slgjcurfxks2a', X'01E5E4FD5336E1068F27A06B167CA82DD656CBD7D4AF491FED1313BF538DCE18D7734070333A7C7D5A5DBA5C469CCAD390F759B5D7836C4F7EC29BDB277DE03737B9BDD9A16B0FBD646E8D5643');
INSERT INTO person_key (person, sealed) VALUES ('7g7mt2fxcaioomlv456goum5fa', X'01E5E4FD5367ADD0B90CED084196B52EFF5D8CA236741C3997ECC935DA0C7D4FCB3559B3A1218433B553B02E99F743E84E801011BB7C25A5D7576E34210BACE7D1159450A4CF03638924B71E90');
INSERT INTO person_key (person, sealed) VALUES ('bnvmubwjw54vs3gb2qcy2ndeea', X'01E5E4FD53675C1F19CBBA7093EB2A50677929FBCEFCD0919678F9AFE1A8035983B4102850AFDF37E7F1440FB1434121E4096D8D1ABD93812D53AA1890A5C69B44D3E90B98E9FC63E3A19C39FD');
INSERT INTO person_key (person, sealed) VALUES ('buerun3fipnbbugbstmyyv5b54', X'01E5E4FD5321A8732CC158FC43C33F8528D84205AD118FB94A7D551A8F22D80949FAF49793460AF90B238BC4F9CF89D97C55C1FB07CD45596DD9241BEADA2FF26E033BA48000B2AF1A36102AA8');
INSERT INTO person_key (person, sealed) VALUES ('consent/es2bmizxcklbq766llbxevqaki', X'01E5E4FD5395B77727FF6D3DF65A9C82F0949E69BBCEA5BB710B54B8DCDDA89EA4FBF5E2DB58F3C785EE16217FE7B5B47B3AB99CDBCD741C4DEA070423C71AA353C77473D03CC8E8FD6AF9A6C8');
INSERT INTO person_key (person, sealed) VALUES ('dkjmexarnz3gdye6haznrndfka', X'01E5E4FD532F38E7B1EE0E705761BC4CD6DFB0B4D54573F6DF4B0CBD13CBE7C0BD26587658794519B1D9D5814034E0285C59352E49D48E74067B904979584AF4F4BFCC24F6E85A9E52CF9C9A0A');
INSERT INTO person_key (person, sealed) VALUES ('dv37qi7z4v3dwqqqfdlh5o7cga', X'01E5E4FD53D154BB961378EEDBAE39969B6B2EF822429382AF7DD6D235E3DE9A2A9373B0F6CE802B8999590276701AF7EE2A9E183CEC3B6567628B4B81609DF0A6435E235FAB0416A985ECC1CA');
INSERT INTO person_key (person, sealed) VALUES ('fi4bliquytirbruazlq4icrl2i', X'01E5E4FD53FF70DCF000805442E4AE4D5CE6B87860051102652B0C6AD8EC34DE54F6FCBA72D46BB4ED0D9703071852F71290884F46404DC25DEB6B6CF7769B54ED6894F311EB74688D3962D6A4');
INSERT INTO person_key (person, sealed) VALUES ('gouxsfi47tcxwganoscy3nzdqe', X'01E5E4FD53DD12290EA7D6C4F8EB549BD4FC0C3280858CBE153E1DCAD9EA5A2D5236FAABF187EBC685DAD4E444DE3E339AA129904A9A3F92D08D828F3457214AD1491D0678170DFDA3A1FDD447');
INSERT INTO person_key (person, sealed) VALUES ('hdhwau6vbdn4igbvvgyhk7scdy', X'01E5E4FD531142062A1BDAD4361C3C18538A78D916019A50D478F9ACE0EACB10A22730929207824E97E88126C058B1CE1CC7E7158C9FBC0008558DD48A1D992D00AAA18AD69C0F2FD2ABC859DB');
INSERT INTO person_key (person, sealed) VALUES ('jfxyxj6m5d6mgktm34ahkvlj2e', X'01E5E4FD53C5F2863EBDFE657FD7EAD3DEB5AE1C6A57651565C9E1B82E8A495DAF1276D47C9B70FA97DD34E6FC1B436A1A4A1588719013597A00454F6EB207455A8867CCA170DC0E0302AA24AC');
INSERT INTO person_key (person, sealed) VALUES ('m22eiuon6tqgwwybsdceyncig4', X'01E5E4FD53D38553FAA9712CDE7C4011E8851E2A3322C4182B57CF370F9713259DC3559F536E48546FC42AC6BF3D8A95C906A594D1E86F764294DFDDB4A8D81392F2D6C7AE6DD251CF57188770');
INSERT INTO person_key (person, sealed) VALUES ('o2nu4tupesopfuohebds32dpha', X'01E5E4FD5348797F2A62DCF86C792EDFDF6C83CCA157FBCE1ECD3EE603538F8F7AEA7C6C3903156EF59016EAB14456CB4F6FEBB7332F966E3EE8FFC6EE50C3BAA58A1841627D4B65A4D5A72B4B');
INSERT INTO person_key (person, sealed) VALUES ('r2icgzcaunkztvqheq7ertudda', X'01E5E4FD53714C3F0919E48C2E81FB7DA1EB0BAA45D298D718E1F09AEC66DD4E55E88BBAE7489665C4F3F6F5A307AE66FA6F4BBAE8BB232B3D02955D4B64C17F3E663434E2FDBECC96ECEB0A03');
INSERT INTO person_key (person, sealed) VALUES ('uuqgbmymbvlrbcytah5zhrix5u', X'01E5E4FD5327EB08A8C40C6FFB60112417E546550F876F5DA46CDB52840D51A6BAE202E2466E92B21E985D7517CFC881172E2CDA698888E546322377510B958DF0BFAA3A0DBB8467735096EDD5');
INSERT INTO person_key (person, sealed) VALUES ('v7n6ebmapvlkxdupndayxbrphm', X'01E5E4FD537CDC4603478D4C1574DA6D7B782EF78B6C28D6CBE5DD19C4A616D0D6F234EF45736C83D6F21500793773110A8331044DEC46150A466A6216912134800070FCEF38202DF8F483ABE9');
INSERT INTO person_key (person, sealed) VALUES ('wfwcuwkjlvyxkrzxvxcolhh2um', X'01E5E4FD53CF22DD9AE7C4A7BEC2217FCF1B9EA4B2819C752B48D960731FE99A5ECB91DCCC6C385E175ADBE70815F7BE28E06613625095AB2B6231211C91BBCB6824DA0126C24B74DCDCA96025');
INSERT INTO person_key (person, sealed) VALUES ('ybhec324xnayl4mz6372qveigy', X'01E5E4FD53AFCF53BC81B5BC9A37269920293F10E9173676AA613D845D2863DA12C1C0D8D24AE5452EDFADFF0193B485472A00A69559B1896D125956E9FB7D0DC5FCBC20A8F331A879DE04A8F3');
INSERT INTO person_key (person, sealed) VALUES ('zranivn4v5lcjclgvzmgrxznve', X'01E5E4FD534D1888E6E3F04EA18549BDD6DF43FA9686E242FBF6DA4912BD78D579F6B9A0B4E1C42899F47A47B87E176054A6EC4B6F4FD570199F249A0B3273EF14D4C80A7B3F5A7975E7330085');
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
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000001ag72ver25o', 1792701000000000, 'signup.started', 'm22eiuon6tqgwwybsdceyncig4', 'm22eiuon6tqgwwybsdceyncig4', NULL, 'l64mat3r7iytye4e', X'34CA7844EE452196517EAE638530FF1658D3593019D53789A9289CA8FDE36B80F47B8F3CE582190EE676619FF4B95FBBF8631D28D5DA46C2983C6A11DE74EDFC73449151493F2B122D86B19BF3A8146C496C074F54BE667D2A28E49FC905C53B3105287DF2ADBB457B7F6AB4C911909696B623278755419D79F74EDF1D3E19300BB1FCE341E143F577', X'CD88E4728B4E75F27EC7908A8D24F3A7F397B3C5CC1655B7DC8CC097EC6EA50B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000002ah46ehvfno', 1792701000000000, 'operator.made', 'm22eiuon6tqgwwybsdceyncig4', 'm22eiuon6tqgwwybsdceyncig4', NULL, 'jsluxxbsbwqcy7b7', NULL, X'F1CE0A284C1C74BF8BF0A1108AE2B964CBA4358C83DB091FE40B23EE42DBF0A5', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000003cm0ls7ehog', 1792701000000000, 'account.opened', 'm22eiuon6tqgwwybsdceyncig4', 'm22eiuon6tqgwwybsdceyncig4', NULL, 'jsluxxbsbwqcy7b7', X'98094A305D9BC9886380D6F3983EA242D0B56969B79CF1921941BB23131E78298FA0B0A810074A148CBDF508A876ACE32470DBD3617070187A1E7708D8AD794316E14D4D332DFE59B34FD152D140C4E9AF6E2249FA3B7DDDAE637C6328F8365071CDFC73A9421D706002AAF1FD24273AC6942DDD2D8CAAF1E81602C7E240956FCACF8C7A7E655427734BBCCC713C7C3111227F73753E6D1104551C245AAF6E', X'3C2C9BCB07C80283DBBC39F22C5AB6F1FDFB5F9D0849D7EF700E6071A126349E', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000004u3nge6uuog', 1792701000000000, 'signup.started', 'es2bmizxcklbq766llbxevqaki', 'es2bmizxcklbq766llbxevqaki', NULL, '4tltusxcejcxx3ic', X'234227B88F6DB27A377CB85FAC2B8E3A5A047F681C37EC1C23AC8C00BDE3CB85F82A732A13C00084BC8F728B4E6CFCF117338A5D5403D67723D243B83F9F669AF36AD945CC858B48056EE15EB25609702F5E08F1366A8879A9B17B98DEF1936ADD5A178D3CB08ADFA76C144452447796835D22988676FA1E66DB1EDC78DAC81946990851', X'C111EF6A210FA19827D7DE506045F6B8626918726F7314460772BB2C676188EF', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajj980000005b1ns89l6mk', 1792701000000000, 'account.opened', 'es2bmizxcklbq766llbxevqaki', 'es2bmizxcklbq766llbxevqaki', NULL, '7tob5fayhmkbt2gy', X'EACF4F674B8156F546BF4A18316F58AAB8326FC51B0C0A3126389BA5F95CD336181B83C36BD35A757EE10CA518F67A498BD6B0D7FFF7F5FF4D00A8AD7EE6005246D76ABE00FC3796D4E688EBCBC91DF0B9AF2B352AA55C19EF9299D244DBA118169C286F71E1BABFC0764BE3F5EE22D355D377D427F7A1BD5E767DC8D9C9C1F089375C7ECE312838C36A8A8A6B3A6487BFBE9370430A6974E562', X'13C7008A36C85352D60BF2242A17BE2974B4CEAE59535AAD1C203858CB4290A5', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajqjk0000006njo6ojaods', 1792701060000000, 'session.started', 'es2bmizxcklbq766llbxevqaki', 'es2bmizxcklbq766llbxevqaki', NULL, 'fbqsmjsxd3o4q37j', X'5958BC6BAA1741ED70433D4147F3FA6D79BCF2689A338046D739565632976D906B3F4C3A55449A732700DD130B030FA2A0F949C79BD259AB86B220DCB1B8', X'C05257B653A20B3246EC7B8726A5377CDAEEA011DC57B88E500BEDE6633E8BAD', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06gmajqjk0000007v535bpp8h4', 1792701060000000, 'account.closing', 'es2bmizxcklbq766llbxevqaki', 'es2bmizxcklbq766llbxevqaki', NULL, 'ly2hc5y6zmptjxzv', X'5F479C741043B235338821B7940D8B4FB465CB5E22F8C7FEDFEF03731724B12F481F67CF1D52B2EA1EF7F89B70F30A8F98294C9A661C3DE771F837EBE31B', X'2CB349C409F3D4F8301DE35D52A7AB76A60DAF026BF9933213CDD6FAFF263EE9', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0018a40000008b6mo9tvsi0', 1795296660000000, 'account.closed', 'es2bmizxcklbq766llbxevqaki', NULL, NULL, NULL, NULL, X'4ACE7DCE6FA794D1FE26DBDF9B8660DA0E95D3A04EDF338C9DB2FBF979D887D2', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0018a400000090isfa9s5fo', 1795296660000000, 'signup.started', 'uuqgbmymbvlrbcytah5zhrix5u', 'uuqgbmymbvlrbcytah5zhrix5u', NULL, 'ri3umgjl7orsiyte', X'D588ACA809EDFB442E88B733B92342E4AE77A8B193EF3BB80BB63B8062FBD63695A30C28E4E7B3F80EC548A18EE6484CF7AF0E90F98AFAE07942CD7698D66F87300ED2D4AD4EDEF3AF657147F0FCB053190ED4CC42232E1A22CC25DA7E22799F40E382F85F9B8810B075EFD64B3527533828FAB256D9F51C99A646E461897B25220661C6B0A3AD78994043103C', X'FF6FA0A3CB08CF74762D619D352E8B91C1421B2D04DE7CE64BE0C276DACCA2FA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h001mus000000a3fv7gnlsac', 1795296780000000, 'account.opened', 'uuqgbmymbvlrbcytah5zhrix5u', 'uuqgbmymbvlrbcytah5zhrix5u', NULL, 'hv4seu7wfhufmrd4', X'97ED4FECF8843A9CC3BABF631A290C14B0390C62C65E82B095A1B2A80A819D04FE2186CFFA471EED9D49E1AA252379155052F85DDA26D330A65479B43952C8BEA0E52D93533428D5DBBC700EB052BF5F42D1F797E19DE96C21DE443774EB3750F0794C95ADE49B98181CB7D79EBD647F161403506DE7C2C01E269CD3533C99569452FE0BB5948F669C1DB15C3EFB8F58ABAD912C115393313C3D0C5C746697BAB34924', X'07640A48A901660D0DB334CA05624FE6B4FF1A6511F3FBCBC395BDBF1971636E', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0069ec000000bfe3su4dfug', 1795297980000000, 'signup.started', 'fi4bliquytirbruazlq4icrl2i', 'fi4bliquytirbruazlq4icrl2i', NULL, '7n6ndco2s2v4uino', X'08E3488DE55EE6F1A24DCE5315C61A6556CFBAF117B48C338C027DA604050AA99B6E0692795D9EAD40AD95D99CE5740DBA49E9E7254900E6C8500FE27603990EBEF84C291AF0CD43C735AD55C6D089A5F8631F28A1D352562EBA8E0DD2B630EA35E306CE530CC89A714EA2B19A21A23243444725A98F4DFF50D89A75EEA5DE970DB055B0F7AFA039', X'ADBA71A8CD5A8B68005824121AB2E60B5D9468385713BE0846C53535F6504F76', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0069ec000000cgnjhao5le4', 1795297980000000, 'account.opened', 'fi4bliquytirbruazlq4icrl2i', 'fi4bliquytirbruazlq4icrl2i', NULL, 'ezscbqdy2tiw27qm', X'AD0AC75EB4BA68BCCD5CF093D71325D8A96C34B8F9C083F897B2970579911FEE7BECCB256D37B8CF6904F335D950DE56DCD77FFCE310F078CE59C1F3205C984F8F8F3EFEDA868ED88C07E51F1D49F7F4928727ED050996B6AFAFEF7E2198B164CDA8CC0356E0F365AA4D7F269490388A100DBC6AE34DB67C17769970362E17C8D41B3CD8E3FD4F604127E13D4574ADAB14AAA936D1C75F6A172E2A73C723', X'84FAC6750C99E20EF546880CAFB936B25BF2B2D52E031AADAFBA86BDD6821C81', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00arts000000d9eh0q486ak', 1795299180000000, 'signup.started', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'jfxyxj6m5d6mgktm34ahkvlj2e', NULL, 'f7potj7ndsrblegl', X'884B6A1455762C3AE407B47B10186CFC496461DEF0795FFC7B9C9B610A5A5FE3B50F1321E60F4BE88668B4E7027363D04E5EA51FBA9A8BEAA8992483F63EB644ED74CED10EE98CE2693FABC0851ABA04A51F7C4A0C574A7779AAB7601176B787957A92BCA01C5ADE3BE4598F37FEA6EF4B12371FE36FCE60FE0A6DF607B0915B1806', X'B5FFDCD7980C241F0DE2F00AD1ECA2AA44539906EC835B0E015E1B1BDB60AD33', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00arts000000eoul21g9c2s', 1795299180000000, 'account.opened', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'jfxyxj6m5d6mgktm34ahkvlj2e', NULL, '32cfg3pz2as662xr', X'0A5E728F3A16C439409169197593A55505F45581EA23FD0287E476DCBFBA758932B6B9D7A8AD403D5DF8160A943547CB74676E218E404BC86FC153BFDE5F28BB280B8452A6C06B13D8C951838F4C54D17D9D36E420DFCD8390BD83389EC32EA9B8CFBDD4B578A81B3A554F6E9BA58748C5191B9645342A32BBCA489656BB3E6882B615E74CB53E3D6F5FB5717BFC94FE4BC9C63C00051C5D', X'74A9A60A1FD1C128D665B900D44D710A3084211BCF43A06AB29C794E2634CE3C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00fedc000000fanvguolnb4', 1795300380000000, 'signup.started', 'dkjmexarnz3gdye6haznrndfka', 'dkjmexarnz3gdye6haznrndfka', NULL, 'qeo2xrt3u7b4e7eq', X'09C5ACF57E5594EC1099A50C3CCF0BFEB440923249182E8893F58112DEDEA16F8913A23BD512F45D7EC986501BBD92DCBF181027CBA9E9E35BB7562250A80DEC9801DBD6DCA15D7C599CFC66A9DA0832B4B2378841989C9C449902D87F2586EA857B8072180BFD0844D7A642EB929642F9D63782A536388FE89AF66A371B2F08DA46EC31', X'71536072E9ED9CCAC0AC89F7F9C8A909EBA457998E24657DA182ACABCDD96624', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000gknndfacpjg', 1795300500000000, 'signup.started', '7g7mt2fxcaioomlv456goum5fa', '7g7mt2fxcaioomlv456goum5fa', NULL, 'wy4b2lv3ikta4az7', X'14F2BAC5828716C851D499FC0B053C3BCDB93B1CB84181C7808F92AF83CDA9E775102A5556E7DDEDBEF5F0E0CA7CFA9DE223C74BF034620E7AEAE8CE30C195CA031522AEB0C7B935314839B15A9644619B34CC7BA1B44F645688024FA8B733159B3D2AA6C62A0A825A2F31FBB0AA97408DBF2B7995B4609582A7D844FF118735F4D7A8', X'9B917CC40AA923E797738C493A4DDD9E37A5C640E0ED7990B47B25BB624B9297', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000hoges3o2a7c', 1795300500000000, 'account.opened', '7g7mt2fxcaioomlv456goum5fa', '7g7mt2fxcaioomlv456goum5fa', NULL, 'fdysmi5s5udtj24w', X'C75D299DD240D3CF581B3DE9DBCD6B740884D01A6F2DC380FA0DAEE80115243E396758E79E35470CCBBD4B502BA30ECC6B47CAF62B87F83321746828F83E484D90020E49CD614A6FEDD75B5D4A6B56CCB35CE78517F5EE3D92B1DBAA51843D0471382D5A1FE30BF5230382B5D791F3A480199EA663A0A933F0A8C3A242F1DD6645082725168376F003531CBFA2A69CEE4A713B828A9B11F54E', X'FAA48A7C57B58332F4033336A1728B0153B9AA33D18515098E4DF7157EA29D28', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000ik4p8s85vk4', 1795300500000000, 'signup.started', 'dv37qi7z4v3dwqqqfdlh5o7cga', 'dv37qi7z4v3dwqqqfdlh5o7cga', NULL, 'zpprhyfv47doe5xr', X'B805FA3C01E21DFBA2C3B02DF1BBDB2E593400AD30139B9EF29A8526357F71F89019BA46D971B3D90EB50259C974871CCC3FB82AD4BB5FFF4E0BF2BE52AA11A93A85B44C93BDF5B7E1E11FD01EBEC68B75F61F23F3D80A61E7B29A4CF168215B14A0B380156D68DAF860C79409B0DBD7BDC8F0B646D6BFEEFD085D052ABC6FA0C46084260E62F9', X'E892F39F009349EA8AA296C50D28F16D6AE86A499A43A6F607019445F61997CB', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000jfadm2c3854', 1795300500000000, 'session.started', 'fi4bliquytirbruazlq4icrl2i', 'fi4bliquytirbruazlq4icrl2i', NULL, '6kcmyxlecesr6ncd', X'B92C7B44F3CAF47CF778F63344C47A9FB29C1056C3D9A9815FD0D98E1565769F669353AB17DA328187AB50C4008089A942115914B50ECBD09AA62EA112C3', X'53E3B1C4B00B36CDD127D98AB084BFC06DD29E69B87F3987E7651CB9B341C7CC', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000kl8r3vn4uhs', 1795300500000000, 'session.ended', 'fi4bliquytirbruazlq4icrl2i', 'fi4bliquytirbruazlq4icrl2i', NULL, 'fhuytcakd3bneic6', NULL, X'05DB76FC2E739BD534B68BC568EE7CAFA4A2B306B2D147104B1B0ACB6EA1818E', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000l23cu918l60', 1795300560000000, 'session.started', 'fi4bliquytirbruazlq4icrl2i', 'fi4bliquytirbruazlq4icrl2i', NULL, 'dwai44uandhljw7n', X'0FAEF3AD64A2994752853296A18A89AE6D2495955F6A77B969A0969478FA7518F3AB2A8417F01B001F712911FAF4A604036BEEA3DF289C0340FF170D172F', X'E03378A4EBCE8F031A8AA7C5E79E9E96F1807171B82E819DDE46A27F6CB72270', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000mhp1hvc5f7s', 1795300620000000, 'signup.started', '6ej672jm4r2e6slgjcurfxks2a', '6ej672jm4r2e6slgjcurfxks2a', NULL, 'lwhelkdvp4r4rdcs', X'8D336EAE799C40162D138FBBAD8800B74859B1C239F4B330B05FC04ED72F1D79AECD5C9C4FCB7375C81CE3B979C812995EEE4A9C298309FC12FF5CD7B00D371D5C164005F5C351D5891BE1E4DAB56EA9C6E9620794835CA8E9CCBE91CED82348F645FF1064D09D80717329A75A47F4EAE871287E24880F000C05CFFD1466AB4F635AFFFA2C5C207A5496', X'6A12BA922D47F4EE02C04ED2DFC491A87CEFB20E19DF66CA8F8BC10555FD5FD3', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000nl7klfeo3f0', 1795300620000000, 'operator.granted', 'm22eiuon6tqgwwybsdceyncig4', 'm22eiuon6tqgwwybsdceyncig4', NULL, NULL, X'D66825E8F93828DE3A60E6D2C775A99F9D7FBC0DB21F091C4C08147BAF27A0F4CC2A38A72BE1A023021CB727CAA80A8AEDB4873B999F0E27C2B6A57DF01C34B095CEBFA349C7675F9EEE0DBD7DE193D21CC368073710CAB2A5F0C90AE6BEED4C7746', X'C75C3AC03C6C1DCC0B11AAA6C7FDB0ABFB76FBC6CABF1F318F7B5A5B2B8C1AC9', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000ofl27emdg7k', 1795300620000000, 'operator.granted', 'fi4bliquytirbruazlq4icrl2i', 'm22eiuon6tqgwwybsdceyncig4', NULL, NULL, X'90A62426FFE16F97BFE9C0C644A92545F84B30B6C9819ECF1C17C66D37B1F7D379881465517BB18C20AB76D80051D51A3E2C6103D49AF48ECCCDF4A548C23584D2309F84259C9270A048D8F6B95120217BD1522084E85853258DF8AEB13B7BA0F4BE', X'CFE251B99AB616A0013C81DDC16D6355BFF21A92C7DFEBDAEC1B002D52310B77', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000pk57fb5cprs', 1795300620000000, 'operator.gave', 'm22eiuon6tqgwwybsdceyncig4', 'm22eiuon6tqgwwybsdceyncig4', NULL, NULL, X'1D12479D7D2FA992902C8AA29C212D13F6FA308345300FA644475557CDBB18DCAA3A1F579E32EDA7ED39C8EAA656AEC1258021BBF77E200D8BBCE3C6F66AA577E026D3B2FC481B8429B5C0024136BEA17782E8A725D2682A0357C6087D391781FB8DE095A6B6C8E74D221002D3ADBEE9997EBD4B77E39DAC', X'0DE59942EE40A678B275BDE9E56F4105AADEBFAAA550F5F21F2D6447FC331CEE', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000qca95ovs4v8', 1795300620000000, 'profile.company', 'uuqgbmymbvlrbcytah5zhrix5u', 'uuqgbmymbvlrbcytah5zhrix5u', NULL, 'r33axa3olkzoc4la', X'3ABBD085D4C9BFA8809C6B3043FB4A4AF6B106E9FCF47EF2F4E9C900E759DB4BA33C4789FEECF3B8D367397CE9A73740CE72B5C0CB31B7E4EF2F2A1E5C62B704CE974766B84F798129C29B53960AF0BEF82AFAE2CB3F690ACD5C7CAB8171FB9B58FC1D4E1F41D31D12FF497B6C90341C08AA3D4F05298C0B76969C860AEBB890A37CF486A4DA9A9F7577119BC1E17E2EB14DC728A9EB0C1D0BF3DC4B882F32C31C17AAD6FD55FA06398BD806FBC41D9807F5B5927CED730E9D20699EAAEED521A0967BCF30F2CD2AB6747ABD18AECD5636A1E3CD6E7D3FCB49113FDFDA2E04994DC57EE1D5C0C4784FBBE7014CF4CF65EE7940B8B413F095E03923C3C475750942F0B6217D39583EAA5B9892BD504DC115F223B5045743BC6283F45AD55D062CA6A169E90AFF2073CA60D3A5D35C46ED4DC84EF2', X'1CC1F960A599DC9BF7F4D2C0707712DD58D53C4AA83E6704933851E218B212D3', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000rdeqofbge2k', 1795300620000000, 'profile.phone', 'uuqgbmymbvlrbcytah5zhrix5u', 'uuqgbmymbvlrbcytah5zhrix5u', NULL, 'r33axa3olkzoc4la', X'CE17E8B694151B34E63B1B854CE821BBF60EFAF82ECEA366326229487904652FC15757FF153D10285148556FD5B4D698EC232E29EDB5CE39CB503FB24C90E33141D00A992C3AC46EDBFC04A1835DE5A7BBB87C2A9BE693F9B478C2A64229532CF7C240766FF650BFC13889BE387EBBD5D7284595DE85F904B86387670BD781812D106BEBC5', X'1D440FED3ECE1090CC3ADED27916E95B1B3E6A287D1ADF1E47E0D553CB9A64C9', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000sfpbqh3kmr0', 1795300620000000, 'profile.job', 'uuqgbmymbvlrbcytah5zhrix5u', 'uuqgbmymbvlrbcytah5zhrix5u', NULL, 'r33axa3olkzoc4la', X'8319D2F4406AD682D9B93CBD84941419E1068D711D56458F1A1342694083934235B6052331144DA3A65AFEA57BBC082E9273C470FDF9AC137AFB2F8244C86FE1C15E0367F535103479167CD18F092BF63DBCFC45BF9B027B36F58C0981CC149910775FBEAA23EB76F49DCE5A5D2357046C7657F03CAE541CB1E6E6D28CED656194', X'19B00400E1830F30FFAC5B93608E90C285DCE1BD91D27BED0F860FBB1504ABCF', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000t86u6qoctvg', 1795300620000000, 'profile.company', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'jfxyxj6m5d6mgktm34ahkvlj2e', NULL, 'vw4f2u4eiwmn5drx', X'2B066F65C8F81E3890DFE9E29055C8BB32216B6706A9407D6CA96D63C19B6175B7612163E3D90FCA6584F3C2254B9B12DC188C169AD5C715E046DD312177C49C1320451AFC1C454F884758EF0DA3CA902CBB2F11EDA9AA8A2F50FE3B155F9A0E9DF13724EB8C6B781374CADE7027C8229D6AAA350254CBA938B0EB89CF5737A651C3AD68E1201220AA0AE24EB843AFF4EFA9270DF95259A73AEDFD0B80FF67E942C476DF0E59E83A2D1CEEDFBCEF3A94F6A93F939A94B9EC447F9CE0A04B2D8275212200401F9D108F7553B2FE630E9E50920DB971CB3FC90B3A9B6F3827E84376E1BFA52B049682A8341D93DF98E5BB90093B609BE76DD99A07DBF9AC7DBC1BF8BA7FD59644846E0D2BC6C08AC64C75DAEC03E4F683F55778E088A61D9EB425F6C4D9278B289BEB5DBAE7EB9D9ECC72EE6A483D98', X'3C48102FD620A937B245E36739F3D932FDC64F8E1D0679852DFCCDF388A3801D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000u4j4eja6a00', 1795300620000000, 'profile.phone', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'jfxyxj6m5d6mgktm34ahkvlj2e', NULL, 'vw4f2u4eiwmn5drx', X'9370D729B37DFEF6435ABB0D6D531C934A58F784DCA078898404377FB42E9C39EEC2BF88953DB8CB9673738ADB9AE1CBCD4E8BDF392E7E23060BFA5988C63FC1F0C42A2A21F6B54F3AD4F182C6F80ED6D1E26E1F30AD3B97415897ED1C4B5F96A795971961A07C2EBEAD6050D6F0D386878DA6C3CACF30D08D13B82B3780281368EDADEC59', X'4F353F36941A6796B2FE6BE198BE73090AAA9E49E5094EC9751351F604EF6636', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000000vgp1brf5mh0', 1795300620000000, 'profile.job', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'jfxyxj6m5d6mgktm34ahkvlj2e', NULL, 'vw4f2u4eiwmn5drx', X'4E1B9A8F02658C919798A3323206B62019F745CCE95C72266506F60F5A20CE51EDB2DE9A5BBF96F8F9545FA537140197F4D817882D03B7BD74195F822585231618BFA2CCF99EE9F88870AE263EA4E39BDBEDD5BFE961439D5D32D8924D3D7A3A34E77FEB49520E03BF49E9FA6EEFBABA45B0DF673E3B611E7D2CC3FA529D57E31C', X'1F03B919602959D0B6BDE0FEC0969315D1895A525E2589F1FF8AEFAD2B590CD1', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms00000105fe99ju07g', 1795300620000000, 'profile.company', '7g7mt2fxcaioomlv456goum5fa', '7g7mt2fxcaioomlv456goum5fa', NULL, '263sqepj666w7qvq', X'9D689145199CBA3503EAE68BBDDE2939D1ED680999485250546FF28A799DEEA611756D538CC48D4D77B508DB27D26343DC687596A92BEF902D0F6DC10D736723CA3AF6E4A8CCFB119DED2EF6EA210403543DA06F71AE21835BF278EE2D6FE461B387ADBABD0D906998278C8B78BB932091FC2981D6992079D2EB0D9400D8E9E213A3C7036365DC29CA89379BF36606B374FB9A2114903E20AEA30F9147C6E784C76AD93A4BEF6769F4B6B31A5FDFCD2276CD457359B847636B7BCFD096E2ABB00F73EAC839E70C100008AD4E5485200EAF9819E31B6F96EB635A7ED62A33C3B6CF777E96D8D6A0BCEC4A2E1E051295304F5C9EF6AF6DFF508D4B937A55D61E215197D2132490CF144EB9CFA69D7A1926A96F7FC1EC45D1E367F536E8702A6163059F4988215C52A694134C01B332734A7DE3A1F070', X'3EDE822F2FDF5BD5669C9B5DC23A9895692CF8EE45185F1F2F3C6A488D4BFAE6', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000011rjiss4ull4', 1795300620000000, 'profile.phone', '7g7mt2fxcaioomlv456goum5fa', '7g7mt2fxcaioomlv456goum5fa', NULL, '263sqepj666w7qvq', X'749ED979CC380969A6B3ED444605AC905990C2CF25C2AF61FFBFB048A3445DB861613771D46235F2C313AC4F9C71F409974187F9AF2E3A6CBEA8E16744E973045E4A10DE4AA36318FFBCA9DB3AAEB8AC5D09DF5BDAAD77A4E3DBB2A4F1F004454ED0674283728402A9664CB9A09A5A085D65BA23802000DE271324DB7E530C5229168F8D81', X'4A2F5E07A783B09B1FB6FD955641513326718FA5AB7EDD4DE2FC9486503F3BFE', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000012arjnomcm24', 1795300620000000, 'profile.job', '7g7mt2fxcaioomlv456goum5fa', '7g7mt2fxcaioomlv456goum5fa', NULL, '263sqepj666w7qvq', X'20BCC8EE432DE8719EFB7DE87A4211E4BBB6128C8D99CBCDF4CD5A4F0D662FC239205BAA5E636A8C4B351C0C930A4D18B5E3286186225BFCCB9DD68AFFB2C04F665C61AF5C6E60AE96569B967C2F8C1A052C636234E16391B1CA4E6657900EBDA11DC3D8EB6FBEFBCA59C075EF76501310DA0D719B54528D8D0C969C430AAFADAA', X'EB58191036EB1A339C16B3BE939149A2661514556880E347396077736A2CC23A', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000013eo9acaup18', 1795300620000000, 'approval.asked', 'm22eiuon6tqgwwybsdceyncig4', 'm22eiuon6tqgwwybsdceyncig4', NULL, 'zkyvuie6nsqmepym', X'C88811A1A3138A5EAD6E2970D189D3B5C8EE56FF802B4EA8D0A353BDC3C29A0B4E5CB0EBD363ED38CD713C80A787CDE7F57379238009AABB37CF220ED27731979B93E86DDB7757D2ED4E5DF2797008F03402BD783513CAAD8615D71C20128D05FC8E3487A4016A8BEDECBF34CBB4070518697618507DB3E02322A79599F910D3969206C3844C7A73BE13', X'2C71B994AD0CEFB904CF1C5EA34712459DFD2D5C88A37659C817195C6442260C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms00000140u02fo2cm8', 1795300620000000, 'approval.approved', 'm22eiuon6tqgwwybsdceyncig4', 'fi4bliquytirbruazlq4icrl2i', NULL, '2poquf5rlwhr6wjh', X'C95708B608433CC079C4D6CEE0A81DF334268D31CD141C187D444D6BD4A2206A8440908B1E457D0DF05E80A1F3569B4761397CAEAD1D7C91BA77941BAAA38E33835BFCA7090B905BC8F815BA757CFE54EA2024A9B9C7F66D3F650876B3707610936F45D13F9BEB3789A0B2EA606C8A9A89C2D7CAA620C4DA31097B6FB1BB454F', X'FC2BF06F6BAE27E269192F440A6CB1CA9C66FDAC143545A7517A56F6DD8E579C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000015p34unudqoc', 1795300620000000, 'approval.approved', 'fi4bliquytirbruazlq4icrl2i', 'fi4bliquytirbruazlq4icrl2i', NULL, '2poquf5rlwhr6wjh', X'80CDCCB1403DD0C2DF57994A18E57C85507A11F8234232E29FC45347D6E0AC0D581874B991BA7BF54E0D922A44F54C2CBE74B762ABF2697C257616804B237EFC7C01CEF4782991D693CEFF5D53319ACC79326D7223524AACABD56EC1DF85202995CDC6D7B9F0FAD40962163A5E43038F7E576B4CF2AB31BABB9063A8D0734A2B', X'4FD8DE21C84285E3CE7ABE7497B3D70627746AC38F625271D019CC628E18AC70', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000016k0q0lhahjg', 1795300620000000, 'company.merged', 'uuqgbmymbvlrbcytah5zhrix5u', 'fi4bliquytirbruazlq4icrl2i', NULL, '2poquf5rlwhr6wjh', X'933A374076A01590EE901A1F1DB38E4F388A7FA1148A5B00620F62C1CD533AADEE53E83B37A014999439C71F705C0FF0F206B9BD7D6B78232587C2CBD6CDA3E881522B3471CF073FB7383630AF4F038BC9DCE8CFF658156612101B20C739A83C236632659433B76F9D0F2918FCBC15E1949E9F431C04CA7CB8972BEA8F8EB08894B89DEE288A892F71616BFEC4B4A51BD4317518A9B367798E2A6294C487E88A46B80981530587724BFDFF48EFF3D6968F5DB07F22207A68D97BD4F0C51A4541265F93116E4DCFFB38A6B21314FAAE401DE47C03A314BD2CFBF0146DFA35837A6F23FC0FDE97930DAB459519C8DEA0590B5966F250BD53A03CEBDDEDE465F5B272F4076CFFF907986DA6D13626B5DEE72A32F3CC2D9EA8C12F47CE7369', X'82AFEC1F7271901CAB4DF9ECDD6889F222D5005C1254EC1C5B30E6D05582B9A4', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000017tqu1r2ae3o', 1795300620000000, 'steward.company_merged', 'fi4bliquytirbruazlq4icrl2i', 'fi4bliquytirbruazlq4icrl2i', NULL, '2poquf5rlwhr6wjh', X'EBA18DF35AC4802EA96BFA6C9C4293AC6ADA0A86C2092A8B08FA01A698ED553E5C25B75649E754B72B9834108723C9CBDE48447799D9E5235D96A7700AF8AE625D4BA29BB99C032629C9FF88BF915514CEC451B21FAA959D9F57F12F07E7A94349C596C029ECB2F3468279F6A835129951100744AC22851DB14C873A0C8311DE6D1DA18D8871F01B6EE4B0343F7206CC7D3E164C21C49E0CA18EFF871AB38A1537686F8840DA451D68F970DF9B25DB8A90C6C36982DBAD5F85E6A93583CF0AC470AF119FC26C8E18B593BAEB7FD8CF8F379BDB4F693664A668287BD6D98AC9B0933C69704BA27482F7662AC0DE094014E354367A759C2F70147435F467B2240A36C15B611825C4CC0EBFEECAD1B594', X'9F29C6278196C83A098B20638F3234A9248D74C5BD54AB833F9C7B5394E3858D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000018mgi7lj7pjo', 1795300620000000, 'approval.asked', 'm22eiuon6tqgwwybsdceyncig4', 'm22eiuon6tqgwwybsdceyncig4', NULL, 'zkyvuie6nsqmepym', X'47CBA3FEDE741D7052D269EAEB70CB61CBAD053CBDEE114E1798E479793342BB109296EC9B571189517064A29F24F0003A72D589A6F3A9DDA91FF7ED23AEE72FEBBB7B5E3A6683642EBE48431A77C0870532C5C9307CA208A047B97B552B771D911409EA3810360C7BE5D4D1CBCBCAF2688D12FC79E7CCE700C17CF0D481F8913299C9DF7B45B2A424D1', X'C05FDD336B72BD7BB6A0B78B2C7FA4FA9F5241489DD4231AFB09FA9C2C14DDF4', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms0000019dun41pl5ac', 1795300620000000, 'mobile.asked', 'uuqgbmymbvlrbcytah5zhrix5u', 'uuqgbmymbvlrbcytah5zhrix5u', NULL, NULL, X'F946255E9735871E887F645E110BA049F858B4923B677742BD8C75C7A7E776DB69FFFB1B70E4B3DCD92955303BB03D82EBE1872E109B9EED8D6F433E15BE13FB6F877CB2CB16ECBA89624B8CF68CA8556AC01C9B50534C3BCE52FA11D843D3', X'A44A14EA5477F26F571568CAA1B76ECBCE9483938C444AAF4558A43B07910E04', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gbms000001ao6br9d2sgs', 1795300620000000, 'mobile.set', 'uuqgbmymbvlrbcytah5zhrix5u', 'uuqgbmymbvlrbcytah5zhrix5u', NULL, NULL, X'552572D63739B5EBFC4C28619B77F09B5C8922A3CFD04D0F9F41CA0B226AFB3C495CC0B2ED9DD00B753C4545FCE9C29775A53E8C8FD0534E2FF215E7592165E8B5FFE7C42B092F66E58E01E433542A4F9B996A8C781AB365D82CF3B6464833', X'84205593349C71DA9FD25A238170C5272DD80BFC861B93895E10849A051127EC', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gqbk000001bv573mnvl7c', 1795300740000000, 'mobile.asked', 'fi4bliquytirbruazlq4icrl2i', 'fi4bliquytirbruazlq4icrl2i', NULL, NULL, X'7F696AF480D411597A4174524DE7BD74A3AAF640E29A8A3A0A9D89A175FA475DBD4A0C4A07EA1DA505534E5161C4EC01D75B8FE6383369C58CBE6BD1BDE87E0FFE76C9AC53114D663C6A222778CF8C5C4F542668B977630E41284B7FAC9E6B', X'0F6C843F56AC1B10F3F950346DB51911207FB6BC45E9CB81436D2B05A7F91BAA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gqbk000001ccfoens39b4', 1795300740000000, 'signup.started', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, '3wv4mw5bvt2stoyp', X'845093EAEFC85D5C44DF1E57EEF52DFD176D8553FA5D69FDECA5DD4EDAB48E2661B84855D2261185218DBF7154F4D7260A2AB56CB3642C2144F1359A1740A8EA29B9DE93D53E0C40264CF35C424A7F2D7B90621C8E794346596E951DDC0FB9ED33DDB1ED9BB0410AF4D228E7A586E832714555913B6C77B7746645043D30D6A2B403F4C58217C3515224', X'8AD4018DC5FA5C0664005D9814197F8374A2D15E57F67DA009B8CA1AD3AABC53', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00gqbk000001dk2rssf989k', 1795300740000000, 'account.opened', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'dcqrbaxdono3u6uc', X'0190F8B52FCF185960F9D2A7194CD2D6BBE41F6C1A5B271FCC8329BB017164EFC4A13F43244AF62F91CBBA48A59331B3BA599C4C2D0419A5802CB62C9FBD19F15C900DAE904821A619CE68BB53AD20B1E8CD918018D079CBFA5575C69143F735C3F2CDCFC1FC903E4D7D9F79D7B74C338B099BA526EEC8D37B780344EE9D14773C96320D89C7096CB93CCC690A029DDC6BC7E5491E3090BEC3737C3527CB0954', X'2B802779559476F41F3A6B10D9E27AEED87B3174BDCE1F18007CD7E76B9E014C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h1m0000001em1oej1pv0o', 1795300800000000, 'session.started', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, '4lmnwnp6iqamvhaj', X'BD9598F6908BB3C66922CB28DCABAB75897E1B464AB0235E257ADADABE09D1407134791E78511A59A252776A80D547E649AE33C0BBE15E146B0FBB117934', X'0301513A421E8DB036C35CCB6AA17E1296D8B296664E8EB93D376CF943F71E87', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001fconfvsqt00', 1795300830000000, 'factor.added', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'sogg4vogqrjum7f6', X'EA9C1C1ADD7D9082D6C9D1EBB0B7287643FE8C4E01D11EE5A7F54B02D17A31A8D341711347269BA9EF1D4CE6EB4CACD2B97FA17EEC1C308CCB0B2F84DAF22D0F4699A36CE906DAF44CF1642817801BBD171275779706AD3D', X'52E3A4310146A95689694558F051692D48C6A43C4BE41BCBB8BBA04B57C155EB', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001g4c5n72bcvc', 1795300830000000, 'recovery.made', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'sogg4vogqrjum7f6', X'58511D0B4782AE498C81DE7B79B1056757051F89BC70B6B079560FE92AE91B6CCEE84FE93E62D09E3B21B33885168D7E5276DBEFE93FDBE80F1D5FB62ACA', X'672539819AA21F19FE2CCD3464C36CF75BB2C45493C2E1CEB37F4214226C4B61', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001h6io1a7ckn8', 1795300830000000, 'passkey.added', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'sogg4vogqrjum7f6', X'FF01862EFFDA7AB13E0903099082B097815BF88B7188C901B625DFA647522CCB0C250B3C32650C15E550A412835887CDE81F2CD50572CBE6B928676DE9D5', X'623053A865E74936E32B8E65A662A8DF3D821338F6425A56839F26F4A5082EFA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001ip0j3iu32mg', 1795300830000000, 'mobile.asked', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, NULL, X'EAA4B6676A9363327C982E563D48420CA467230B41638739FCD2014967AB3EFE6D032CB8AD8F1E7B52B22B02BFAC30ED9F8EFAFB415C1EEE6D37A7363D136044825951ABAD069F13A752874F2B69AFB6F456E0EFA83E71982766E57A9F09E1', X'5302CE022FCF4E5B40A36692B12B0BAA1922B6C43F84FA567F322E4B5AFACAE8', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00h5b6000001j4rcjcuh8io', 1795300830000000, 'mobile.set', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, NULL, X'C71A07AC73229754018E9689DAE5AAC38A5C3FBF450D46E38CDFED5B1E66969D9BF36F979E7448F2116163DC55AF9EA58565FEA6180F50FE325F8D339301FF0793BB98B20A9022992FF85E410C1E5716812D57E0F5FF4121A6BC1646938564', X'832AD47E23AFC5B1125821BFE58811156A1719CE7688D07DDDA1BB463937A2B6', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001kijspb3fkik', 1795300890000000, 'factor.added', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 'sogg4vogqrjum7f6', X'209BBFF0769CBFE36897B96B89EA65F9FDE78FEB32C9C91A216277DFE96FF9A9AB678CA7293DD724FC047617B381B9F114C8197B03BC1C57824FAF994564B9BE1D75195625E4492D0336A2021327B4BCCD367955FB076A', X'785FF1F6B00EBFCC2D62669F5F75109F1F35812A4AD54105ED9556F89033D46F', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001lng3a39njko', 1795300890000000, 'session.started', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, '4hbad4aw5fa4mg6d', X'BE76986E3C9EAFC769E329342D6D0702D2877001A7370A0C44DEF81D38E519F8331199CF33AE63643F77A709A273124E441294C6A98D0F47AB4F91D0A754', X'BD45AB0EF703D717FD219992B4D39A340DE892B308A83A317CECA98AC798985B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001mbp6ihuue0k', 1795300890000000, 'factor.recovery_used', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, '4hbad4aw5fa4mg6d', X'50A2525BA97B5109229E5A1E4D0AE2335ACDE9DA8A76392B18D228428A6D37CD9F4DAE9CBCA2B0A66A362E4453C1F9CBEEF882285889F485F142FB886714', X'A6C0809A1FD2A8F045DFDFFF72095E62EF63D2722EA18C3311F41DE3011B1EB3', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001n0a29oh07f0', 1795300890000000, 'browser.remembered', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, '4hbad4aw5fa4mg6d', X'13AB7439B016E778BFEA0D8AC6DD23CE5A4884592479245AB5F1126D7C92FB0E28450AD9E2590439F886F53E0225E81B856F6CA33C637A14A60E3B8A836E', X'D97B480BD036548A896A72CCDAFBFDE573D03B0FC90AC0C8F447D6F51422992D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001oscvral3l78', 1795300890000000, 'signup.started', 'hdhwau6vbdn4igbvvgyhk7scdy', 'hdhwau6vbdn4igbvvgyhk7scdy', NULL, 'i75julmgeiqvwgc6', X'8ACB27DCFB713ACFD10D63B7CAE5D4AEC77E8376A27AC81B6FD1964DD4BED5B4A5BC07E29F0DF373A24C3E9FB23983A1E3EAA1E7A5835DEA3A436D4BD518B48CAD6619D5F637EB79EE119C329E3B151CF51D3B3D015A29FC7301BE8A1E5A42667CAE756C127A1177C3BF3956EC247D25ABFD9F56202E17A46E02B193D0E702897488', X'5CA9147455E7581C690B588FB1CC8F1844E9B1D14E16B35DA519B1953FC42BBA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hcli000001pgjogm3atig', 1795300890000000, 'account.opened', 'hdhwau6vbdn4igbvvgyhk7scdy', 'hdhwau6vbdn4igbvvgyhk7scdy', NULL, '53eqyqex5ggrt5pu', X'EF4018D90069ADA6D47A1A40E94FE0216DFCCCEC1F251DF4375828FD1FBB454A0B4B4A18E0B1ACA50FF000FF56F342D3622E32545CE28F5B44FCB186C3152ADB205096B7C8F7D0F8640331EB13B6B5DC4BB1A9B59CA9877DFCB442402636430CCA33CD4D55752D60BCB802F4337C04A4025CE1FC61068499F3D730F68542532EE5E1436F2E817A7C85F85F3DB55F4909700006C7A4D62CFD', X'CCC20DE03B9DB4BE1BB855670A4BF035B3E1D525FFAC767CF162D2B3D94651CD', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hjvu000001qtlhbmj8j5s', 1795300950000000, 'session.started', 'hdhwau6vbdn4igbvvgyhk7scdy', 'hdhwau6vbdn4igbvvgyhk7scdy', NULL, 'z6723an56vxgjdlh', X'F3F29BFB29D1700F492C62332BB5860908A446587F68BB213A54176B78B7DC41860EA22721C63424F28750203D801FE743A375F7B533E582D890D4F02A5E', X'15E75F4654296FD996A0B93C7E914043BC8C35022B483FD089E3DF03978170EA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hjvu000001rp6052uisdo', 1795300950000000, 'signup.started', 'bnvmubwjw54vs3gb2qcy2ndeea', 'bnvmubwjw54vs3gb2qcy2ndeea', NULL, 'eroyl5rkhrpwzn34', X'4CA312F13CF33C9D2C4AAAADFAFA651D6EA202D47DC6D5B0ACE4468DD73639353361DD12FAF5AF3228C1B28C7A86C812EE1311A194FD8943436EB089D58D7102B59EFF5548193D30828376DBB8D9DF93A1F1527E7F0A4261C9142226326DCB8D330C0C899933677C70BD5D71FB1533AB8B686E35773A46AFEBFBF20758CFECC7D8D4', X'D314E89C020D5865311E2941D9D996AC2904F5FE146653811E4EF8DA92F4E7E1', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hjvu000001s4s8259rhss', 1795300950000000, 'account.opened', 'bnvmubwjw54vs3gb2qcy2ndeea', 'bnvmubwjw54vs3gb2qcy2ndeea', NULL, 'o2ls4bwb7uvbjlzz', X'22A1F5A56A5AA4BBE089E684B6BAC0E7AE819EAEB53CF5E401DDEB2A8EB69B25B57180E7C1C4AECD46457B4ED2804E8086F742BDEF12FEE1AAAB27E5F278168004FDFEB0867CC444A0662DF4EC56A10CC98B8CCEBC7CB6147C1635EA56C8BA778D5BA2973225E8A30FEEA4056FCEF89D1085A324E69333864720B8C95C45F58C356B6CB9316B96B623D6B1060329E04D37FA81C47C84F9BB', X'AC6C7C617CA1CB238100CB7E1A9E6CBF7E2951BB969D400BF4612F65989B6661', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00hraa000001tvma6sqdljk', 1795301010000000, 'session.started', 'bnvmubwjw54vs3gb2qcy2ndeea', 'bnvmubwjw54vs3gb2qcy2ndeea', NULL, 'xfeg4u6hehnjbzau', X'8130417C2CD5F652415B2E782740FF5038DD20084EFE166B19ABEA7AB91DEE366B2D8B855763CD75ADCEE5F59E610F0764EE6896750DD31EAF657B9DAE63', X'51A926436586C6DE6B2F39284F9087829B50373E31F755B2AB7936538EA9E019', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg000001usduchlvnpk', 1795301040000000, 'factor.added', 'bnvmubwjw54vs3gb2qcy2ndeea', 'bnvmubwjw54vs3gb2qcy2ndeea', NULL, 'xfywg6erzcchxko5', X'0A52EB5BD670354236D19F2EDDFE6F7CA4925D0AB087144202F60D8F11BF4309E97D2274D6A1155F5F28D0CBAD172463E325FF70D8EC05C0DBFF63E14C2872D232C34632DD651081C6562032BA450EDAE1311F986E1B11EE', X'F1F567CC18DD54C13F578469C8D07D62BA4B881CF53DC0536DF8C1E11F29A7B5', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg000001vuf5k87v3cs', 1795301040000000, 'recovery.made', 'bnvmubwjw54vs3gb2qcy2ndeea', 'bnvmubwjw54vs3gb2qcy2ndeea', NULL, 'xfywg6erzcchxko5', X'21A17599F46E18615D5005A44D9C7D525A67C42E77106D1F728F6C321D3D965B74F15CEAC60B7DF429AC4544B031A5DD095414EC3CC64026FD0F76C9CA82', X'59BED98AF60DE129A51DF20AD89B4CA37583D4EF0B589FA59E211B19C983AFD0', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg000002086pmg0r2q8', 1795301040000000, 'lost_factor.begun', 'bnvmubwjw54vs3gb2qcy2ndeea', 'bnvmubwjw54vs3gb2qcy2ndeea', NULL, NULL, X'8D3265F0A2BC71DC22E91FE4A5B8B5A8FBB90892D75B43E43904E6B2048CBD2BD365AF27B23324BB2FC19A83EB0C7C8B435A69B5A77E5DFFC0746B5945F5', X'D1627016F9196980A690285CD83399EE2EF62B95C5AA6FD11D4E721A19938A7A', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg00000214sgnb1mh34', 1795301040000000, 'signup.started', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'wfwcuwkjlvyxkrzxvxcolhh2um', NULL, '6i7a7beh4aohobod', X'B7A5FC248F79ACDDF7DB2D8B69CA9F703404583A1DCBF842BE02AD0494827B8D4471E562838F1B6F1BCD1AD7AAF4FC38694975869A1761F696B392E8F01B7FE4F203BCCE8E50738F7A61F6DE539EF09363BAAB0588F482372253D36D7C9400E530737D84590344ECB26BBE99DA3E8F7314B23E16E960C2111831BE660020C561148D3EF8DB7A0D7F', X'06F4FE92B8D96A88A96FE5528899DC6EC8CED8CA53B4AF7326C2ABD329940A54', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00huvg00000229i96ok2e3g', 1795301040000000, 'account.opened', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'wfwcuwkjlvyxkrzxvxcolhh2um', NULL, '6n2x7k565yp7h4zn', X'D1E9863DC229D9BC2C1E67D57A6BFA7CDDCF9D0EAB42F6838066F2CE876B31E543DD1AE4BDEAA37F623B59C2F5A25BF5B259CF4084854DB858FD26DCCA1403F90D421EC9601608532055FC0109536EA4E7957F94448FDF2AEBB3B6D5836AC5CB1747DBCBBCD136CFFA22E62F0BC5B91608F0A3A0B559E92604C5E9083C7EA3112C0509E6F24BB05DA477A01A8F6C83F436DCCD03EB38A0FD245DA110CC33', X'AB91F22ED2091570D234BEFAF8A40A334BB78E75DF5E7AE127ACBA531E8D2F6D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00i69s0000023m5pbaudkqk', 1795301100000000, 'email.asked', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'wfwcuwkjlvyxkrzxvxcolhh2um', NULL, 'yfcsgaebp3aox5pu', X'689795023C6305DE479CE514ADB17CFA04CE2ACD8D219CA05688BFFD261AF9AEF08242E3D8521DD0DA5ED60C54BA9DCC8A231313437CA2CE21481EA8503895A4D5E9499234CEB6F84E2C6DDF0D3DCEDEC0CC4BB7EA8CCB12A0C6F9490600D8219891EC313E6D', X'E5DE50945AB5478B0E1CDB6BE00BCFF46419D0135430A88ACEA9F18E492E56CA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00i69s0000024v9ea7ecr2o', 1795301100000000, 'email.proved', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'wfwcuwkjlvyxkrzxvxcolhh2um', NULL, 'yfcsgaebp3aox5pu', X'B9AAFBBA5731EFB828EF4EDBA7DCDC824945DEA622ABCF1A5D899EDE7ACD926AA6BD06C743EE0F879A6E8D92D62B446AD1AB463CC74DA0F94B387D062FA3475093AF2B3A859F44635AE1FA4ED4564D1F402564B148A85067F927F878DCE02482FE8DCA80012C', X'8BCFF7070D60C3A8846F26A8F086E897025521820A22788624DA28E467B11198', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00i69s0000025o1t755i490', 1795301100000000, 'signup.started', 'r2icgzcaunkztvqheq7ertudda', 'r2icgzcaunkztvqheq7ertudda', NULL, 'hhz2norzyimcdta6', X'CBBDCF49B4596D28D047989D787A7C7771D6830AC7A8B64E213639CA34E91E341B7536CA555FB0F30D9F283F924B2ADD28C8CDB3C67E49A9D5FE303648A53CF39DD99C9B5FEE1E644D2CC516C649A37C58D109BF797D0323FE02DF739F8C9D0E111809E724E7916B70241A6FE4FD609D9476085E0B12B749C3975FB72DFCFE4A0FCE55EFAB38', X'02EAEDC91DC45A534CE44EBEFCBD34E9C57960630B8898E72D82F5A1C6D7D1DD', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00i69s00000266eh7noo1dk', 1795301100000000, 'account.opened', 'r2icgzcaunkztvqheq7ertudda', 'r2icgzcaunkztvqheq7ertudda', NULL, '4f3ndhktxp6ftmm3', X'0EFF4AA859274FFA779C257E7E2CD30C27C23F3EA061192B54CE6AD8793592AB7E0AE1262F9A433A8DA3A7C3DCBAD57DDB37F70D9B195DF17A531A710907D8D586C074379B0C7D66D51D597306AF96F18202A421DFC207C0FD685D32E8FAA00E57C2C9F5BF4FA3C567341E1C61376F84B9ED8165D5D6437322492424DF8863139F8CEBA75DB005CC092E28E1A610313DBB33E026E19EC8936B915556', X'0B186F51F737415A5FAD282E4AFAB8D8F915AD2514727143FBD34F08AD421275', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk80000027653lu9vp8c', 1795301160000000, 'email.asked', 'r2icgzcaunkztvqheq7ertudda', 'r2icgzcaunkztvqheq7ertudda', NULL, 'haiqlixkqyzto6ql', X'8461A3547D49D138FAA458A462755DAC196043C0A5A2BFB2C55FB1A8ED5A7653AB09EC4F12356DFDFD0E8E0B594679F3EEEFCA0CFD55EC095D95F1BAA0BB2A4ED0E320F87C5DE80E1CE490C7880B4B28EA56CF6EAF0D4F7FA21519CB32C53DFE917F6A', X'503EEB2B108A38C4BB1C6DED4B75AAA3A13E778C3112D3B1FE79AC69474EEF63', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk80000028nluuk65a78', 1795301160000000, 'email.proved', 'r2icgzcaunkztvqheq7ertudda', 'r2icgzcaunkztvqheq7ertudda', NULL, 'haiqlixkqyzto6ql', X'7B42ACD126AAF5BE40502D5F67ED70C66F8FF90CE80D535E996FC901EDBFA4B7D8C5A896EE29A1E02F65390D17737108A33DF853B362640B464F19B84CBAD5A845BEB5405A5793D16F14AF913721871583BBEF4293AD4FC767494556C3DCF79AB5DBA9', X'1BE49B4443396806DA03E44106C1066AE0B6CB0D7FD03E804183F527BDF1364C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk80000029thc9m0uqh0', 1795301160000000, 'email.changed', 'r2icgzcaunkztvqheq7ertudda', 'r2icgzcaunkztvqheq7ertudda', NULL, 'haiqlixkqyzto6ql', X'D291285B4A45AE9A2E731ED7F48C9DD865657A4E4130B2132AB5862EF3A4F5923C2CED224D8CF4038BE86F7B79B3E3773EF9462F1A0999F16F13E068BDDD3F6DAA3505B29521F3BAC6FBB44AC8D5E54D1AB039597E4D5943326AA753FC1D74616C960FAEE2154CF72711358AFA94BBDFA24F53F86AE21FA5B63B39A866E93F5F31624026C0260636AE', X'756BF2C2A5AF7C72BE63A577BBEF7E117DD3C165677EB45F1DE5237516C998FF', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk8000002a3cjvd2onm4', 1795301160000000, 'signup.started', '3f5cgihwj6dbhndvkmkb2zqydy', '3f5cgihwj6dbhndvkmkb2zqydy', NULL, 'yrdthlmb3lzph72h', X'D381E1406531A1A795183E8EFFCC1BA5B00D98D03119F77FD9ED1182E29DD1DD417A1DADE96B4BB1FD81ECC06497FCBFE43EFE6C8DB9097C4119DF6D046D5B5F6E62D22B39DB62BA6A86282CF5CF4FCE491F11281342B59D58BA9658C0E5CD047DF602405A28681775974EF70D72B3ABD5F311BB5AA53B72DD2F80E9EDDAA51AF3787B188295', X'7383F15CC1CD184689C398330F91DEACD619A2014F6849E89296D578AB89D363', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00idk8000002bgpuj7rkots', 1795301160000000, 'account.opened', '3f5cgihwj6dbhndvkmkb2zqydy', '3f5cgihwj6dbhndvkmkb2zqydy', NULL, 'auw4moamsp7os6r6', X'CAFD2C6B4096CEF50A43792CA60F9E3DF3C3F918E02C43B333024E5AE8201D3F69DC612C24A693C1EC5141575FA41F1B4D639DB273887122F78405B660EC10A11EA86EFE155E4F787D64E9AD9D214B3A9CE1AACD434B86DFED317A402E655749F35CDC90BE8D7D078840729BE523C6C585005C387F5E8ACCB82CEE6BB1D72D39519B350B715FA5D4954B4C037CB164464C39220D05C6DA8ED3F6CAD0', X'0FA989F939BE9D8EC8DFF84A590FF6EBDAED6340CF7A14A1D0641028676E77EC', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ikuk000002c7eah9h9ris', 1795301220000000, 'email.asked', '3f5cgihwj6dbhndvkmkb2zqydy', '3f5cgihwj6dbhndvkmkb2zqydy', NULL, 'jriroguhsrtrqucn', X'651C7E25C7A109A92493828BBE0D6844E703D74FB4BABBAA44F2CA074E199ED164FAE1E22FAAE6D079C49BA4D0E12CB82D7FCD339C1E3D7BD3FE07DD90DDEF0C8D8A462B76B27C805686E9173E5A5EE2E5C5DCCE5E7E561A080D0878A2E6BEBFA23B044F421671D216FFE0A5', X'736D1C20AC190D6D5D0383C2144B5C9F8C40C4D7D8DE3C3F4C7F39F1F3219766', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ikuk000002difc38pdvuk', 1795301220000000, 'signup.started', 'buerun3fipnbbugbstmyyv5b54', 'buerun3fipnbbugbstmyyv5b54', NULL, 'fg7jizzcdb5z7umg', X'1D1F8C2C8165D041CEDEA21AABDA56F73839585E69877A05587F7F004470F5E57CB50C3D8051B3F2001F215499CFA34810624032762A1495E214CCB85B9F2DEA056E107525941833D735F21C91B0341E5289AE977016036D6816A57CA926A899FEEBD854B5401C0DC0FCD372CAF49B712648387B8B741B23CDAD32CF9A6086241E37', X'0590FA733B1500B4C48F0FB3E79BCA9520F3F363396A6AEB66EDC827EC8F49FB', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ikuk000002ejao3qdsdoc', 1795301220000000, 'account.opened', 'buerun3fipnbbugbstmyyv5b54', 'buerun3fipnbbugbstmyyv5b54', NULL, 'misfxzfyto7wz32b', X'4AAE8D96CDFA3186EFB2273821BE0403BA452CD3E78E7EA254DEAE780E65D250C33939BFC57E99481E40494DEA66F3614AA762B499022F575E985A5F4E5FB48A199C7BE7B514E385E6915B50298E627A8DA072170CE5193AE99BF9340029B455ABAD9CA56D178E68D9580961D581255DBEED9DD910E48D35E4EFE64E936874DAAF83FCC6C888EB45688ABA39CCF11BD7BCFCD0AF67AA1ADC', X'64454ED4A6BB6D3B7C2AC7989214E53CFB5B00A1CF651D9FD014AB31581E1A4C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00is90000002fc71g85jf1s', 1795301280000000, 'session.started', 'buerun3fipnbbugbstmyyv5b54', 'buerun3fipnbbugbstmyyv5b54', NULL, 'jwhymxihihjepnqt', X'09D00E003C9915A07102E12FDB04C3182AC4EC6CDF8C8CE3529ACB7CF5328610EB799F640974F284481815A7C1676AB510D3FC252BF8A1A993266ECA95C7', X'1EF84E866E42F80DB4FCAC98C4DF694CF5C227F227DAD6E569F2DA8667398BAF', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002gnl0b4k8fr8', 1795301310000000, 'factor.added', 'buerun3fipnbbugbstmyyv5b54', 'buerun3fipnbbugbstmyyv5b54', NULL, '7a52cyxbhpsuxfnp', X'5171FB5FEC127B3D80C3020C3EBD05371622ACF048C817B42CFEB908CEE7AEDE5C1BA4ADB11BF891827DB1667A5143746A3FA8B2140DCEF5681B3F8B9BFF12C32F628C67141AC8A34D1AC0461C13DA746A6218F663B4E1B9', X'3DB0251257AC4412A0FB60FD8BA2D38ACAB4B88EB1FAB08EB21589746B5B322D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002hs2cln4p5sk', 1795301310000000, 'recovery.made', 'buerun3fipnbbugbstmyyv5b54', 'buerun3fipnbbugbstmyyv5b54', NULL, '7a52cyxbhpsuxfnp', X'75A2A1B078F877B92340EC59A7FC3A660A47A840124AF017D1F41771FAF8FA9FEA88668761CCC9665587FF1F62C0688F234E96777D40B1D11B41CFB23D8B', X'4CA96E3C90BAEB8B258DDC288676D3E2C6AC725D95A6925C926933234A0B2D92', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002i47mdel8460', 1795301310000000, 'account.locked', 'buerun3fipnbbugbstmyyv5b54', 'buerun3fipnbbugbstmyyv5b54', NULL, NULL, X'E5918870E9F4EED418BEE4E3DEF6896ADDFC9BC88954E2C0E18EB3E431F633A37B3633F9CCAEF707910D1D16606879D0A3EA8E257823912633E7FFF4CD61', X'F5F935EFC47B7A24D92B8B02BFA02371665DC2CF90140DE6FDB1847207459AA1', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002jfmqh1mf0e8', 1795301310000000, 'signup.started', 'o2nu4tupesopfuohebds32dpha', 'o2nu4tupesopfuohebds32dpha', NULL, 'vjfdhwan2qyfqjdv', X'0A78C204C524BDACFFEEE94F4BEEB40CE571C65D450D1DD8E56F4CC95A516024D85739679C2E162E62043A920A3D5C71FD20AD970D620C30AD71B8B6511A99B4E9680B3A5825D95881479EF079905F1BFB61D21243E32B76A1D2C24E9437F8B11F02821EE145A5D0E645B7FF3A6C6D5DBCF8526BEAA3AE2CCD7D8DBE83D3632CA08C', X'4A38456029B45A163CA7A3F063E2E3E3CC2ABAACB44CDAFA08C5610F3C71BC44', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ivu6000002kcg0hagn5ms', 1795301310000000, 'account.opened', 'o2nu4tupesopfuohebds32dpha', 'o2nu4tupesopfuohebds32dpha', NULL, 'n5bqqufuqmz5rfgp', X'3329B51B133E436F466F7583439E36BAFBB9C20CD1B42E654F845A6DBD411A952F8293F5D31F34A8805AA553135B4234C477A70480D20DF8BD74146B51348A5FA4DDB305D9E1D21554FAF1E30CE06903F304BDBFF5747121347189A1103D9E0185E0B4996A1B1BCCE40E7B811095F9B77A86A6C99905EFEB92E3441CE210408707675A59AD3BE03C7C920C183262126B9FAD601C09F536EA', X'210D33B01C3014FDB930EABF0834B5A1458400EF20BE7ED2E7D30CB7A030AF72', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00j78i000002lbearest8i0', 1795301370000000, 'session.started', 'o2nu4tupesopfuohebds32dpha', 'o2nu4tupesopfuohebds32dpha', NULL, 'cugrxiaqbc6e2hsv', X'28A5795DA42094CD5E1578FEDE25BC468C7C9A90D049570A693B48B4190C2C83A013A2DDFD413C6F7149055B761634185FB05FE024F087E54DD22E7F3727', X'219F89146662FA576D0A59ECC3FE13D4A29BDEB70CBA9E70834DAF138CDA6845', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00j78i000002mitkkff1tvo', 1795301370000000, 'account.closing', 'o2nu4tupesopfuohebds32dpha', 'o2nu4tupesopfuohebds32dpha', NULL, 'jk2csbbchvurf6yj', X'A77F50FF68F830F46855010E3C53DB5877EDF026C8BA9530201A8C75A79F1ADCCD509DBE567886A2009DAACA42FAAB08739858F78C08DEA5C37BBAF70CF4', X'73938DA221CBD847764AA0866457F1066118C74BABFDED0C602CE55014AF1504', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00j78i000002n7aqk9sdhhg', 1795301370000000, 'preference.saved', 'v7n6ebmapvlkxdupndayxbrphm', 'v7n6ebmapvlkxdupndayxbrphm', NULL, NULL, X'0515B492DA3DB200AD2AAAE42AC7397F7044D6655311D5ADB59A9C1BF3DEF4DA7660877B7C22CE183980D1FFAB80597DF318A4F43B33075ACF034CA4A89BC1FB5CCF5EDBEFCE1ED0F51ED1EC294EAC924B0DB9F2875D95ADD303E710DB50DCDE1C33FB7B7DE31225F118D20744F3BBBF19857C374A56D74FC01BF62D895A3F387DA1A344169380812F30C87BB44E987611505BF5FD2A14DFA562D95417A87F589AAF07CA890A7BD546CCDCF76204AB247C4F4C516906DE55AA5135E3288DDD4831786EA28C10DF98C09CEDF49A8A34626F6A8EA7A8B17F47', X'8395C761BCE3399472B13ECF34874396FD177AABCF018D63D32EB9E9F4F6AD9D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00j78i000002on0l34v25p4', 1795301370000000, 'signup.started', 'zranivn4v5lcjclgvzmgrxznve', 'zranivn4v5lcjclgvzmgrxznve', NULL, 'ocylvo74sy54axnr', X'F4E089A32F031AB7B91C39D96CCCC9945FE1264D08422375A1250272BBEAAB8230012720B185043B47A36008684BC67BE3A8752222566DE8A83EEB45DDF194214C87A1AB1A0158BCFAF6340B707EB0F104BE32566DB4FA0DBFB282B9F852C17B291BB545FAE0CF74B4E089C4CE10DC6917C3396E11D1EAAC3ED7CC13D78D3B0DEB', X'BEA636DAF4CB2B2588FBC09D0A971FDDA25B0683D5372E1FEB50A93BE52C287C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00lgk7000002pepigo37ojc', 1795301971000000, 'signup.started', 'gouxsfi47tcxwganoscy3nzdqe', 'gouxsfi47tcxwganoscy3nzdqe', NULL, 'tb4pq5r6j6u43wvn', X'32DAC72365A985964BF43513B729D6366150B5C8D720E94C287CA8BB8DE2E9EF46749BB6550DEA98DAC8734B9C30BA4BA017FF0FF70B8035673EE802A2DFAB61D0D0123BABD488BCFC7BF09FCBBF28AFFCD93A5BA21EB4CA9DE187FDD962735CA875145E49696606647E3D0A92C8A4E70303758A53D057CC2A5FB38B1F464277602A36D174', X'505D94DB590803C785FE018D1D529F84E83E43A162856753BDCF93B9F38DB663', 2);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00lgk7000002qrq21voc83g', 1795301971000000, 'signup.started', 'ybhec324xnayl4mz6372qveigy', 'ybhec324xnayl4mz6372qveigy', NULL, 'wp7mg6x2fwgsslwk', X'17539C4B2EE745E86C7A1349D533824A0B160D492A955D0BF11A60749FE0628310C4BC64531430066820F567C5F54DE44FA631833654CA42C6FCA6C02547EE2068F03F26C97BE5588BE4312EE5C116F76CFBEE26CF22C933EE48EF4B209E86EF070EB3104A9CB52D195934AE0658DCA9D804952C064C0BA5364A9CC62348033BE7', X'2E1887D2F48AFBA309F4FC53DC681BC2BF45244A0CAFA59101E7388E88A864F8', NULL);
CREATE TABLE audit_seal (
    seq bigint PRIMARY KEY,
    at bigint NOT NULL,
    count bigint NOT NULL,
    root bytea NOT NULL,
    prev bytea NOT NULL,
    chain bytea NOT NULL
);
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (1, 1795301971000000, 88, X'A19612AE50783D08D8BF1A61FDE6ECAA5BC45D204BE17351D4ACA4D963A2568E', X'0000000000000000000000000000000000000000000000000000000000000000', X'01BC7A35D78B7558B8E9A1E703D8F8608F8D3471F35661D9AD56E83D39E6FBD6');
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (2, 1795301971000000, 1, X'C2AC4284C6785E03439DFFAFD5D124C0903E99C3DCDF98966ED85CC4DDADE8F9', X'01BC7A35D78B7558B8E9A1E703D8F8608F8D3471F35661D9AD56E83D39E6FBD6', X'94303B504A72B3BC31A131C305F9E364F5687F986AF3F30CE66F2AF7979E7242');
CREATE TABLE operator_role (
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (account, role)
);
INSERT INTO operator_role (account, role, at) VALUES ('fi4bliquytirbruazlq4icrl2i', 'steward', 1795300620000000);
INSERT INTO operator_role (account, role, at) VALUES ('m22eiuon6tqgwwybsdceyncig4', 'steward', 1795300620000000);
INSERT INTO operator_role (account, role, at) VALUES ('m22eiuon6tqgwwybsdceyncig4', 'superuser', 1792701000000000);
CREATE TABLE operator_invite (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    role text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint,
    spent_by text
);
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('aneeeckilinrkvxs74ht3r54wq', X'7EFCB548FB3E3C5380E9B1CE5319D3770E9B32BFFA4730B0B9D06765927AA062', 'superuser', 1792701000000000, 1792787400000000, 1792701000000000, 'm22eiuon6tqgwwybsdceyncig4');
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('ll3wge3opzfwqm7fqyfggjao24', X'EC613A1D082E901004EAA4F1427AD86B6BAC7C47EBB194735D58F829C8987D94', 'superuser', 1792701000000000, 1792787400000000, NULL, NULL);
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
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00gbms35j30lua500000001', 'confirmed', 0, 'JP', '株式会社みどり製作所', 'Midori Works Co. Ltd.', 'ミドリセイサクショ', '千代田区', 'Chiyoda-ku', 60, NULL, NULL, NULL, 'vendor', X'760C69D3364A73D872A069089E525738', NULL, 1795300620000000, 1795300620000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00gbms35j30lua500000003', 'merged', 0, 'JP', 'みどり製作所', NULL, NULL, '千代田区', NULL, 60, NULL, '06h00gbms35j30lua500000001', NULL, 'vendor', X'760EEFDB06C7E6DF15E5910F7004990E', NULL, 1795300620000000, 1795300620000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('k3x32hsoa24wgmvd6vyp2i25dy', 'candidate', 0, 'JP', 'Midori Seisakusho 1', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'jfxyxj6m5d6mgktm34ahkvlj2e', 1795300620000000, 1795300620000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('wg7xpdtkydzuhnddf7nhoozwwy', 'candidate', 0, 'JP', 'Midori Seisakusho 2', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, '7g7mt2fxcaioomlv456goum5fa', 1795300620000000, 1795300620000000, NULL);
CREATE TABLE company_name (
    id text PRIMARY KEY,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    name text NOT NULL,
    language text,
    script text,
    kind text NOT NULL,
    source text NOT NULL
);
INSERT INTO company_name (id, company, name, language, script, kind, source) VALUES ('06h00gbms0dilab44t00000001', '06h00gbms35j30lua500000001', 'Midori Factory Co. Ltd.', NULL, NULL, 'former', 'vendor');
CREATE TABLE company_identifier (
    scheme text NOT NULL,
    value text NOT NULL,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    PRIMARY KEY (scheme, value)
);
INSERT INTO company_identifier (scheme, value, company) VALUES ('internal', 'V1001', '06h00gbms35j30lua500000001');
INSERT INTO company_identifier (scheme, value, company) VALUES ('internal', 'V1002', '06h00gbms35j30lua500000003');
INSERT INTO company_identifier (scheme, value, company) VALUES ('jcn', '7999901000001', '06h00gbms35j30lua500000003');
CREATE TABLE company_domain (
    domain text NOT NULL,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    state text NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (domain, company)
);
INSERT INTO company_domain (domain, company, state, source) VALUES ('midori-works.example', '06h00gbms35j30lua500000001', 'listed', 'operator');
INSERT INTO company_domain (domain, company, state, source) VALUES ('midori.example', '06h00gbms35j30lua500000001', 'listed', 'vendor');
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
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00gbms35j30lua500000002', '06h00gbms35j30lua500000001', 'head', 'confirmed', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '1-2-3 Marunouchi', NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300620000000, 1795300620000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00gbms35j30lua500000004', '06h00gbms35j30lua500000003', 'head', 'confirmed', NULL, 'JP', '100-0005', NULL, NULL, NULL, NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300620000000, 1795300620000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('cdik5pg3w33oxune4t3hpyglvq', 'k3x32hsoa24wgmvd6vyp2i25dy', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'jfxyxj6m5d6mgktm34ahkvlj2e', 1795300620000000, 1795300620000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('e3ku7zillqecyiukbwvu2noovm', '06h00gbms35j30lua500000003', 'branch', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'uuqgbmymbvlrbcytah5zhrix5u', 1795300620000000, 1795300620000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('jjrhz5doxqq376ckowptbw22re', 'wg7xpdtkydzuhnddf7nhoozwwy', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, '7g7mt2fxcaioomlv456goum5fa', 1795300620000000, 1795300620000000);
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
INSERT INTO company_merge (id, loser, winner, loser_state, reason, made_by, seconded_by, at, undone_at, undone_by) VALUES ('gxtjttwhtluflckqpmr32knn4i', '06h00gbms35j30lua500000003', '06h00gbms35j30lua500000001', 'confirmed', 'The same company', 'm22eiuon6tqgwwybsdceyncig4', 'fi4bliquytirbruazlq4icrl2i', 1795300620000000, NULL, NULL);
CREATE TABLE company_merge_person (
    merge text NOT NULL REFERENCES company_merge (id) ON DELETE CASCADE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    moved_at bigint NOT NULL, -- profile.company_at after the move: who changed company since has another
    was_at bigint, -- profile.company_at before it: undoing gives it back, so that an earlier merge can be undone too
    PRIMARY KEY (merge, account)
);
INSERT INTO company_merge_person (merge, account, moved_at, was_at) VALUES ('gxtjttwhtluflckqpmr32knn4i', 'uuqgbmymbvlrbcytah5zhrix5u', 1795300620000001, 1795300620000000);
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
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('7g7mt2fxcaioomlv456goum5fa', NULL, NULL, 'wg7xpdtkydzuhnddf7nhoozwwy', 'jjrhz5doxqq376ckowptbw22re', 1795300620000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300620000000, 'executive', 'owner', 'Manager', 1795300620000000);
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('jfxyxj6m5d6mgktm34ahkvlj2e', NULL, NULL, 'k3x32hsoa24wgmvd6vyp2i25dy', 'cdik5pg3w33oxune4t3hpyglvq', 1795300620000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300620000000, 'executive', 'owner', 'Manager', 1795300620000000);
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('uuqgbmymbvlrbcytah5zhrix5u', NULL, NULL, '06h00gbms35j30lua500000001', 'e3ku7zillqecyiukbwvu2noovm', 1795300620000001, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300620000000, 'executive', 'owner', 'Manager', 1795300620000000);
CREATE TABLE affiliation (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    company text NOT NULL REFERENCES company (id),
    kind text NOT NULL, -- stated, proved
    how text NOT NULL, -- profile, partner, domain, administrator, operator
    since bigint NOT NULL,
    until bigint
);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('glrzieazbuvwrstaw72sdntygi', 'uuqgbmymbvlrbcytah5zhrix5u', '06h00gbms35j30lua500000003', 'stated', 'profile', 1795300620000000, 1795300620000000);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('hk67gn2x7meg636wto5n26wl5e', 'uuqgbmymbvlrbcytah5zhrix5u', '06h00gbms35j30lua500000001', 'stated', 'profile', 1795300620000000, NULL);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('qg2qoawefu72uwz4gofv3yo7ju', '7g7mt2fxcaioomlv456goum5fa', 'wg7xpdtkydzuhnddf7nhoozwwy', 'stated', 'profile', 1795300620000000, NULL);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('rki2mzthdfjaho4x5nucibedh4', 'jfxyxj6m5d6mgktm34ahkvlj2e', 'k3x32hsoa24wgmvd6vyp2i25dy', 'stated', 'profile', 1795300620000000, NULL);
CREATE TABLE job_choice (
    list text NOT NULL, -- function, level
    id text NOT NULL,
    position bigint NOT NULL,
    changed_at bigint NOT NULL,
    retired_at bigint,
    PRIMARY KEY (list, id)
);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'administration', 12, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'education', 13, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'engineering', 6, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'executive', 1, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'finance', 11, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'it', 3, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'marketing', 9, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'network', 4, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'other', 14, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'planning', 2, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'purchasing', 10, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'sales', 8, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'security', 5, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'support', 7, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'contract', 9, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'department', 4, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'director', 2, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'division', 3, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'lead', 6, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'other', 10, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'owner', 1, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'section', 5, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'specialist', 7, 1792701000000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'staff', 8, 1792701000000000, NULL);
CREATE TABLE job_choice_name (
    list text NOT NULL,
    id text NOT NULL,
    language text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (list, id, language),
    FOREIGN KEY (list, id) REFERENCES job_choice (list, id) ON DELETE CASCADE
);
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'administration', 'en', 'Administration, personnel or legal');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'administration', 'ja', '総務・人事・法務');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'education', 'en', 'Education or training');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'education', 'ja', '教育・研修');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'engineering', 'en', 'Research, development or engineering');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'engineering', 'ja', '研究・開発・設計');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'executive', 'en', 'Executive management');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'executive', 'ja', '経営');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'finance', 'en', 'Finance or accounting');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'finance', 'ja', '経理・財務');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'it', 'en', 'IT operations');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'it', 'ja', '情報システム');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'marketing', 'en', 'Marketing or communications');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'marketing', 'ja', 'マーケティング・広報');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'network', 'en', 'Network and infrastructure');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'network', 'ja', 'ネットワーク・インフラ');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'other', 'en', 'Other');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'other', 'ja', 'その他');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'planning', 'en', 'Corporate or business planning');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'planning', 'ja', '経営企画・事業企画');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'purchasing', 'en', 'Purchasing');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'purchasing', 'ja', '購買・調達');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'sales', 'en', 'Sales or pre-sales');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'sales', 'ja', '営業・プリセールス');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'security', 'en', 'Security');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'security', 'ja', 'セキュリティ');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'support', 'en', 'Maintenance or support');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('function', 'support', 'ja', '保守・サポート');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'contract', 'en', 'Contract or temporary staff');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'contract', 'ja', '契約社員・派遣社員');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'department', 'en', 'Head of a department');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'department', 'ja', '部長・次長');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'director', 'en', 'Board member or executive officer');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'director', 'ja', '役員・執行役員');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'division', 'en', 'Head of a division');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'division', 'ja', '本部長・事業部長');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'lead', 'en', 'Team lead or supervisor');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'lead', 'ja', '係長・主任・リーダー');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'other', 'en', 'Other');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'other', 'ja', 'その他');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'owner', 'en', 'Owner, president or CEO');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'owner', 'ja', '会長・社長・代表');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'section', 'en', 'Section head or manager');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'section', 'ja', '課長・マネージャー');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'specialist', 'en', 'Specialist');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'specialist', 'ja', '専門職');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'staff', 'en', 'Staff member');
INSERT INTO job_choice_name (list, id, language, name) VALUES ('level', 'staff', 'ja', '一般社員・職員');
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
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms0nhi225rbi07jjoag', 'companies', 'receiving', 1, NULL, 'later.csv', 497, X'3D2B68E741B4C9976623B76BBC6B2C5BA856977B1B82596D5FCB68FF2572BFA9', '06h00gbms0nhi225rbi07jjoag', 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300620000000, NULL, 0, 0, NULL);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms0uaq0dlrhm0a38ufg', 'companies', 'done', 0, 'utf-8', 'companies.csv', 499, X'5024AE8D2F2BA00C8BEB708FD86F3A0EE0FE6C66029E10BF49066B1C60993C21', NULL, 499, 499, 4, 2, 0, 0, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300620000000, 1795300620000000, 0, 0, 1795300620000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms14etvphpqfn0aa0nk', 'postal', 'done', 0, 'cp932', 'postal.csv', 77, X'1D524A9281C10BA820A902A623CB2AAB14C46CDA0BA48F79196BDECEA571DDBB', NULL, 77, 77, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300620000000, 1795300620000000, 0, 0, 1795300620000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms18k1835q3j6gjd3h4', 'companies', 'done', 0, 'utf-8', 'companies.csv', 497, X'3D2B68E741B4C9976623B76BBC6B2C5BA856977B1B82596D5FCB68FF2572BFA9', NULL, 497, 497, 4, 0, 1, 1, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300620000000, 1795300620000000, 0, 0, 1795300620000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00gbms1ucdukiva2u6av8h0', 'postal-offices', 'done', 0, 'cp932', 'postal-offices.csv', 110, X'5A83B43663597F3B0CD219DB6186B30EB449E00B3725080623C7674455D6BAA1', NULL, 110, 110, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300620000000, 1795300620000000, 0, 0, 1795300620000000);
CREATE TABLE import_problem (
    run text NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    row_no bigint NOT NULL,
    seq bigint NOT NULL,
    field text,
    key text NOT NULL,
    args text NOT NULL, -- JSON
    PRIMARY KEY (run, row_no, seq)
);
INSERT INTO import_problem (run, row_no, seq, field, key, args) VALUES ('06h00gbms0uaq0dlrhm0a38ufg', 4, 1, 'name', 'import.value.missing', '[]');
INSERT INTO import_problem (run, row_no, seq, field, key, args) VALUES ('06h00gbms18k1835q3j6gjd3h4', 4, 1, 'name', 'import.value.missing', '[]');
CREATE TABLE import_part (
    run text NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    seq bigint NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (run, seq)
);
INSERT INTO import_part (run, seq, data) VALUES ('06h00gbms0nhi225rbi07jjoag', 0, X'6E756D6265722C6E616D652C6E616D655F6C6174696E2C6E616D655F6B616E612C636F756E7472792C636F72706F726174655F6E756D6265722C646F6D61696E732C736974655F6B696E642C736974655F706F7374616C5F636F64652C736974655F726567696F6E2C736974655F636974792C736974655F6C696E65312C736974655F726567696F6E5F6E61746976652C736974655F636974795F6E61746976652C736974655F6C696E65315F6E61746976650A562D313030312CE6A0AAE5BC8FE4BC9AE7A4BEE381BFE381A9E3828AE8A3BDE4BD9CE689802C4D69646F726920576F726B7320436F2E204C74642E2CE3839FE38389E383AAE382BBE382A4E382B5E382AFE382B7E383A72C4A502C2C6D69646F72692E6578616D706C652C686561642C3130302D303030352C546F6B796F2C436869796F64612D6B752C312D322D33204D6172756E6F756368692CE69DB1E4BAACE983BD2CE58D83E4BBA3E794B0E58CBA2CE4B8B8E381AEE58685312D322D330A562D313030322CE381BFE381A9E3828AE8A3BDE4BD9CE689802C2C2C4A502C373939393930313030303030312C2C686561642C3130302D303030352C2C2C2CE69DB1E4BAACE983BD2CE58D83E4BBA3E794B0E58CBA2CE4B8B8E381AEE58685312D322D330A562D313030332C2C2C2C4A502C2C2C2C2C2C2C2C2C2C0A');
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
INSERT INTO postal_town (code, seq, region, city, town, city_native, town_native, edition) VALUES ('1000005', 1, '13', 'Chiyoda-ku', 'Marunouchi', '千代田区', '丸の内', '06h00gbms14etvphpqfn0aa0nk');
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
INSERT INTO postal_office (code, seq, region, city_native, town_native, line_native, name, name_kana, edition) VALUES ('1008999', 1, '13', '千代田区', '丸の内', '1丁目2-3', '株式会社みどり', 'カブ)ミドリ', '06h00gbms1ucdukiva2u6av8h0');
CREATE TABLE postal_edition (
    kind text PRIMARY KEY,
    edition text NOT NULL,
    changed_at bigint NOT NULL
);
INSERT INTO postal_edition (kind, edition, changed_at) VALUES ('postal', '06h00gbms14etvphpqfn0aa0nk', 1795300620000000);
INSERT INTO postal_edition (kind, edition, changed_at) VALUES ('postal-offices', '06h00gbms1ucdukiva2u6av8h0', 1795300620000000);
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
INSERT INTO approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('lzvov3bi2eimmczw6yclk4dcaq', 'company.merge', 'k3x32hsoa24wgmvd6vyp2i25dy', '{"loser":"k3x32hsoa24wgmvd6vyp2i25dy","winner":"06h00gbms35j30lua500000001"}', 'The same company', 'm22eiuon6tqgwwybsdceyncig4', 1795300620000000, 1797892620000000, 'waiting', NULL, NULL, NULL);
INSERT INTO approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('pgsub435reqdyzjsvrcaz47avi', 'company.merge', '06h00gbms35j30lua500000003', '{"loser":"06h00gbms35j30lua500000003","winner":"06h00gbms35j30lua500000001"}', 'The same company', 'm22eiuon6tqgwwybsdceyncig4', 1795300620000000, 1797892620000000, 'approved', 'fi4bliquytirbruazlq4icrl2i', 1795300620000000, 'Agreed');
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
INSERT INTO factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('54x6yppd5jymuqv6xwgfqrocvi', 'v7n6ebmapvlkxdupndayxbrphm', 'totp', 'My phone', X'01E5E4FD53B4BA6698E58ACF8EA1754C4E6C240FA9CB42EE6F6AE16BCF09CDE0B9274970729FBE1738FD4792711AFFCECAC681EA76C18362FE92025E044BB49656', NULL, NULL, 59843361, 1795300830000000, NULL);
INSERT INTO factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('bfmj2zhmebxl2z5j33j4m5pl34', 'v7n6ebmapvlkxdupndayxbrphm', 'passkey', NULL, NULL, '137P7BbiNvw5B1TqO_fcdaSBlqI_g_oJFapCDSOKatg', X'7B226964223A2231333750374262694E767735423154714F2F6663646153426C71492F672F6F4A4661704344534F4B6174673D222C227075626C69634B6579223A227051454341795967415346594944494652652B72327368415954725453636262435336624A305966746F7A303952506736504A6451556D71496C6767544B75455447536362444A723075634A67684758302F5A497A44547731612B62686C5247496736547954343D222C226174746573746174696F6E54797065223A226E6F6E65222C226174746573746174696F6E466F726D6174223A226E6F6E65222C227472616E73706F7274223A5B22696E7465726E616C225D2C22666C616773223A7B227573657250726573656E74223A747275652C22757365725665726966696564223A747275652C226261636B7570456C696769626C65223A747275652C226261636B75705374617465223A747275657D2C2261757468656E74696361746F72223A7B22414147554944223A22414141414141414141414141414141414141414141413D3D222C226174746163686D656E74223A22706C6174666F726D227D2C226174746573746174696F6E223A7B22636C69656E74446174614A534F4E223A2265794A6A61474673624756755A3255694F694A56557A564F5A7A4579636A524A59336B74576A5A7065565636646B68524F56424C5547357655314D78616A4531545464546255354F5A56426E4969776959334A7663334E50636D6C6E615734694F6D5A6862484E6C4C434A76636D6C6E615734694F694A6F644852774F6938766247396A5957786F62334E304F6A67774F4441694C434A306558426C496A6F6964325669595856306147347559334A6C5958526C496E303D222C22636C69656E744461746148617368223A22447077417A5075686A4754724F354533653362435256364D4476594970356A77484D446E6235565A5A4F343D222C226F626A656374223A226F324E6D6258526B626D39755A57646864485254644731306F4768686458526F524746305956696B535A594E3559674F6A4768304E4263505A485A6757342F6B72726D69686A4C486D567A7A756F4D646C324E6441414141414141414141414141414141414141414141414141414141494E642B7A2B7757346A62384F516455366A76333348576B675A616950345036435257715167306A696D72597051454341795967415346594944494652652B72327368415954725453636262435336624A305966746F7A303952506736504A6451556D71496C6767544B75455447536362444A723075634A67684758302F5A497A44547731612B62686C5247496736547954343D227D7D', NULL, 1795300830000000, NULL);
INSERT INTO factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('gljcto5brthkiabw4nmxxcydeu', 'v7n6ebmapvlkxdupndayxbrphm', 'sms', NULL, NULL, NULL, NULL, NULL, 1795300890000000, NULL);
INSERT INTO factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('qpx7qkv6u6njtez3m432thksym', 'buerun3fipnbbugbstmyyv5b54', 'totp', 'My phone', X'01E5E4FD53014CA96A95398134BC2CDAF300BF08C401349A02A3BD1D3C78E6C560C59B8DFDF8CFAB266F69135E5E404FBC6D46FFEA0F91900629854F586DBB597D', NULL, NULL, 59843377, 1795301310000000, NULL);
INSERT INTO factor (id, account, kind, name, secret, credential, record, step, created_at, used_at) VALUES ('y4btjy6iy4g65lo4faejmwgv74', 'bnvmubwjw54vs3gb2qcy2ndeea', 'totp', 'My phone', X'01E5E4FD53DD6ABB8C3B18F58243B02015EE0C8309284679516209CE8B17D287ACE8FC7B7148986C1087FECB347A9F8060147431617B13BBD69DD1E97986077B99', NULL, NULL, 59843368, 1795301040000000, NULL);
CREATE TABLE factor_setup (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind text NOT NULL, -- a factor's, or recovery for new codes alone
    sealed bytea NOT NULL, -- key or credential, name, recovery codes not confirmed yet; JSON, sealed
    proved boolean NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
INSERT INTO factor_setup (id, account, kind, sealed, proved, created_at, expires_at) VALUES ('xmexkwiak5srh5wnpw3plub724', 'hdhwau6vbdn4igbvvgyhk7scdy', 'totp', X'01E5E4FD5362958AF061A1262138E0471199FC9688FC4B2E5272BE22517C48CB3A505E3DD7BEA5E55C41ADA951C134C0782569E7334094030D864EA07D3371B74A79A5B5F4148FB461FBEE22785C9E6C5A572C60BCE50B784CC6A7A516EF4FD46831D4B96D0CDBDBE7ADAE186599A6F248C1B8FFB6E9', 0, 1795300950000000, 1795301850000000);
CREATE TABLE recovery_code (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    mac bytea NOT NULL,
    created_at bigint NOT NULL,
    spent_at bigint
);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('232pknl3z6fvyen33rs32lekxi', 'buerun3fipnbbugbstmyyv5b54', X'CECF5775CE4216801EBB7A97B41051A4D7278149A59B187E22C02855ABF48DCB', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('32zaetffnaxokctdelnuzro3ue', 'buerun3fipnbbugbstmyyv5b54', X'3E1B3D20280E6C10A49C49149ECA228409D6C4DAF9F8A8757218C986EBE9F3FD', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('4dbkeqy6drxtutx4wiadxqe32i', 'buerun3fipnbbugbstmyyv5b54', X'7F45B24C89AA05C5DF79EB5DFAE1C3D973E466228945C70038E87672F3183FAD', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('4glp552xecikbqmhs3aofvd5nm', 'bnvmubwjw54vs3gb2qcy2ndeea', X'CC2AFAD544112D51B9FC01C140B62A5EB5BDB93F760680A30A1553C15708FDD7', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('4xsp4ad4rod2qydj6t4mkyootq', 'v7n6ebmapvlkxdupndayxbrphm', X'960268AB2DAE32F1EC050F0590DF2B31469B6421B6BD47F889D1651829170FE8', 1795300830000000, 1795300890000000);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('5kihhveaoonun5md3arog4uzvu', 'buerun3fipnbbugbstmyyv5b54', X'C94D2747EF6AB1FDEE01AB6B38E66E0235DEDE170ACE58405EF6F4B82193CED5', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('6zcrm74vembzockjksu45hqnq4', 'buerun3fipnbbugbstmyyv5b54', X'18582D4C3D1032E0CFF6B8AE3A8F2C1FA90CFE473582212CB46A81B066F73752', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('7dzwzmstqhxcmfkphz4toubzmu', 'bnvmubwjw54vs3gb2qcy2ndeea', X'1D8BF533D0F151E844EC90EAD0D704DA3E72E12FB3EC42DC37F142A58258820F', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('bbqykugmrcdipertmiuhsr4xpq', 'bnvmubwjw54vs3gb2qcy2ndeea', X'B50D5DFE84E780FE00A38F7306AA9B8A0E0B4C24BF70E4FB3894841D35F4E424', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('ervmqfu2evsb3smojnyu2exmsq', 'bnvmubwjw54vs3gb2qcy2ndeea', X'6C09FAE05EEA4B7FB98A869C2182F2047DA3A578F7ABA440664290614D4A6843', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('exwcq5r4xzgbxi4thxpfz23l7y', 'bnvmubwjw54vs3gb2qcy2ndeea', X'E7E91C4D3538EF8CEEC81EBE8A913A1520029540A8FF390098BCBC4269CC0752', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('gbpodcu2g42dtymf35tqnfyznu', 'buerun3fipnbbugbstmyyv5b54', X'65E67A5B10B1F30316941BFC18A8D76DC6C8CE50953A0B1E900E3F7A7DDF581B', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('gkcnize3yn2u5m6d3fn5yopzk4', 'buerun3fipnbbugbstmyyv5b54', X'5C8A2F9473EB76F1439A7816D69748B9FDF7D94B5984FFD28AD8DF9C596469DA', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('kmssw4jg4zvp2patot6iuvkkiu', 'bnvmubwjw54vs3gb2qcy2ndeea', X'27B19C2A62228B60C732D849E49BFD0C557B009E99E43B80F45535799112B3F6', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('kxrkvm34eu6w5ucygd7fzfyk2u', 'bnvmubwjw54vs3gb2qcy2ndeea', X'4F2E6DC29E8410BBF202BBA0896560392A52A5546A8355AB4ED04AFB410A1344', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('l6ratiajtcezc2h3jbv4c4nroy', 'buerun3fipnbbugbstmyyv5b54', X'847643FC9060ACA1A69180C5CCDDA21FDF63058F92F5BEC9FDB30183DAE832A6', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('mmauk62i6iaudirjyud4d5rtz4', 'bnvmubwjw54vs3gb2qcy2ndeea', X'799617ECA20638FB566C26F3249B3C62537BB59A80DE00C85F142B0381BED1FF', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('r7ppp5ewkyhswlmyl5nryusntu', 'buerun3fipnbbugbstmyyv5b54', X'E40E9225081D7B80AAAE28BFD47A53649B623313F8D6DDC2732AC1F02FDB2BA7', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('tey7bmgczmol5jhgupnrxsinni', 'bnvmubwjw54vs3gb2qcy2ndeea', X'A2CA428E408C6D95C789210F52E3976EC7409A523F96C6B9F7AF61D81815A8B4', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('thzr26gjzxvhnejsfxacrt55t4', 'v7n6ebmapvlkxdupndayxbrphm', X'F51482F4A97509D840DE7509D3E76CF9EDD3F996D38D66FA462355A00312D1F1', 1795300830000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('wj4rp6aeqzpkrzyvop36nlmrcu', 'bnvmubwjw54vs3gb2qcy2ndeea', X'B4F69C13338D7A9D388271702E56ED07AC8FD801375DFBA52550ADB685BDF365', 1795301040000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('wrkcvkfrjpewvkxjh6wnqbbndi', 'buerun3fipnbbugbstmyyv5b54', X'C9BB6055D18819520AD838C7E09CF98166A11B8DD6851F4126CA96538C282EF6', 1795301310000000, NULL);
INSERT INTO recovery_code (id, account, mac, created_at, spent_at) VALUES ('z2opewrhkoy342u2swy2mw6ojq', 'v7n6ebmapvlkxdupndayxbrphm', X'06B61A8F423F6685696631A3FD612BC44205673EFB1C56211B9C20F90BAFD989', 1795300830000000, NULL);
CREATE TABLE ceremony (
    id text PRIMARY KEY,
    kind text NOT NULL, -- create, login, prove
    account text REFERENCES account (id) ON DELETE CASCADE,
    sealed bytea NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint
);
INSERT INTO ceremony (id, kind, account, sealed, expires_at, spent_at) VALUES ('bo5yct35czyc7o6vqlxo6g5b7y', 'create', 'v7n6ebmapvlkxdupndayxbrphm', X'01E5E4FD53AA846FCAF9D1F474C74C19226CB6BF83FF9FABBEE828909B89D74ECA34BB23BC4BB55EE963C467491071F4F8B5623B6B08D3F524C06C411B3E201CD081A7B296E1AA836E9B43262716F6914829325C44B33EE28435313EDF12CF39E115D874A6C2F6174A037CFC958EEE41F9C68069A9E08A26B61F8CF18A340F493EAF5AA44D8811360518503E1A3A408331CE630FFB5EEE3A488AB7B936966312D3AD81F7C15F8B4D0587C76CBBC2B02088916845E894765B33D9B152F537B8EF732C4DF8321C5467738F7D4A38E6A420CF06E29B43967D17851FFD4E340FEE63498E629B4E3656E10F76154D06996A15DB9A14F1393CBCE0955CF465B07AE2149BDAADDCCE3CBE91A0C0715FA739FDB3663AA41795B800BAECA10C11ADA23130BE0EACA4FF419141582A1D895355BBA9A410C0E7A3DC81052733CF9605DD2BD6F93B97DF6448FA3AE9E857C865CF97C89829A167A32B64A313060FD8EF765BF4482B489E9FF119F7B295A03ACDE88DA13390D44686B1531DC29B8388DA63D656D0AABB628306A10571D3740DC019C69A1D515CBDD7F38EDA5026044A4FD40EB7735466A611AE4DA2AC48095ABFCA36EC22E0A292EE5AD85B26E9542ED674813BB7C065EE542482745441DD2F2050C74EC6C8606F64FECD97943351D71F4118C400F76707672C4A7116D47F01CACF2565806F4AC3A1C47A46AE7084F1B559F907177C0FFF4919CF8DCEE98F631870DE6FCA11F029C2F1DD58E2572E9C3F66D3A89A4427C2DA47150B78D873033F654B6C813D1FAF2CAA0561AD4E7455', 1795301130000000, 1795300830000000);
INSERT INTO ceremony (id, kind, account, sealed, expires_at, spent_at) VALUES ('hzvecqd7ntlizoquzx763ialjy', 'login', NULL, X'01E5E4FD53604FEDB97899EACFB8D552DBFAE0098D24EA89A31F4903E9055F327BBF2F1872DD6B0356D2F1B74686F821AE1617FCFFB28BC01CB6A7BC485138E09DAC03A9F8FD55EF407B33CF5339E93B7686302E6A0698944DE40A54956D44FDD16873C868F1DFB5E020BE46BA60E760C3A17EE2CF7CE9E312A60998EFE0AEAA8658EB030E926B98CC7C61AF4A1F2837DF21C6D16EBCF62F82197736B068C91F8DB8FD5DFB209687E1D2F233C2E478F753C3ABD1063ADFA20F5D', 1795301130000000, NULL);
CREATE TABLE login (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    next text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint
);
INSERT INTO login (id, token, account, next, created_at, expires_at, spent_at) VALUES ('4ozxg6gogcufubp7hw33ebdkdm', X'0019F86C27B89942C88ED27B0AD2A98AE56E669C2AA8C69B15D6817D174BF490', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 1795300890000000, 1795301490000000, 1795300890000000);
INSERT INTO login (id, token, account, next, created_at, expires_at, spent_at) VALUES ('hccau7zy45rltquc2wwwumjzd4', X'519BFF28D306478C3369952BCE2702BCDE69EB43516C3ED4061494EC73F268BE', 'v7n6ebmapvlkxdupndayxbrphm', NULL, 1795300890000000, 1795301490000000, NULL);
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
INSERT INTO remembered (id, token, account, proved_at, used_at, expires_at, ended_at, device, network, method) VALUES ('jumhy44rybg5s2fdubvtoitfs4', X'E7F783953FBD90F51ECF424916D30AAB6F5CA87D63058F8D56BC07A6DB9C4604', 'v7n6ebmapvlkxdupndayxbrphm', 1795300890000000, 1795300890000000, 1797892890000000, NULL, 'Mozilla/5.0', '203.0.113.9', 'recovery');
CREATE TABLE mobile (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    number text NOT NULL, -- E.164
    country text NOT NULL,
    proved_at bigint NOT NULL
);
INSERT INTO mobile (account, number, country, proved_at) VALUES ('uuqgbmymbvlrbcytah5zhrix5u', '+819012345678', 'JP', 1795300620000000);
INSERT INTO mobile (account, number, country, proved_at) VALUES ('v7n6ebmapvlkxdupndayxbrphm', '+819087654321', 'JP', 1795300830000000);
CREATE TABLE mobile_change (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    number text NOT NULL,
    country text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
INSERT INTO mobile_change (id, account, number, country, created_at, expires_at) VALUES ('2drj3bk5b2bn3e5vfknfum6igi', 'fi4bliquytirbruazlq4icrl2i', '+447400123456', 'GB', 1795300740000000, 1795304340000000);
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
INSERT INTO journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at, told_at, ended_at, ended) VALUES ('2wwrxiijexvpctomlsa5gqwlfm', 'reset', X'088BDE05DE484385D3D7E58FD2A03B6BB5DC6B0BC5E17C13055886A2EA3EC90C', 'hdhwau6vbdn4igbvvgyhk7scdy', 'ren@example.com', 'ren@example.com', 'mail', '', 'ja', 1795301040000000, 1795304640000000, NULL, NULL, NULL, NULL);
INSERT INTO journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at, told_at, ended_at, ended) VALUES ('i75hncgzhfrp74ig6wdujs5tpe', 'reset', X'B44D336F85814DD25A7264D9624F0AC322CD6A731B5DAE3F4AC6A03BCDEEB20A', NULL, 'nobody@example.com', 'nobody@example.com', 'mail', '', 'ja', 1795301040000000, 1795304640000000, NULL, NULL, NULL, NULL);
INSERT INTO journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at, told_at, ended_at, ended) VALUES ('jwdxrid3drtvkrkjoycouthnsi', 'reset', X'078028891C70D3D0D1118EFCE9AC7FED8EF0398DBB0582D70842C02D17F4974B', 'buerun3fipnbbugbstmyyv5b54', 'mio@example.com', 'mio@example.com', 'mail', '', 'ja', 1795301310000000, 1795304910000000, NULL, NULL, NULL, NULL);
INSERT INTO journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at, told_at, ended_at, ended) VALUES ('tl4b3wn3kl3pv3s4xbbzpl5oqq', 'lost_factor', X'46DA4ABD9C9B246C8031923078DD631712EC77539816BF036236FB654AA3F1E4', 'bnvmubwjw54vs3gb2qcy2ndeea', 'aoi@example.com', 'aoi@example.com', 'mail', 'password mail', 'ja', 1795301040000000, 1795992240000000, 1795387440000000, NULL, NULL, NULL);
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
INSERT INTO email_change (id, account, email, email_key, old_email, old_email_key, decoy, stop, created_at, expires_at, proved_at, confirmed_at, due_at, applied_at, stopped_at) VALUES ('d5wtaptpxsubzwh2h3mbswk7vy', 'r2icgzcaunkztvqheq7ertudda', 'sora@example.net', 'sora@example.net', 'sora@example.com', 'sora@example.com', 0, X'DEC98275771024B81272B637E83F29DD6A68F8D2A87E0FCB71C695FBC0E4F213', 1795301160000000, 1795387560000000, 1795301160000000, 1795301160000000, 1795301160000000, 1795301160000000, NULL);
INSERT INTO email_change (id, account, email, email_key, old_email, old_email_key, decoy, stop, created_at, expires_at, proved_at, confirmed_at, due_at, applied_at, stopped_at) VALUES ('m5jeq7c5jcjz2gjbpoal3zbnyy', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'tsubasa@example.net', 'tsubasa@example.net', 'tsubasa@example.com', 'tsubasa@example.com', 0, X'6C99A95F5C23B393F930CE52D8EB48A3B89F7942DE7529F76FBACCB6FF953E1C', 1795301100000000, 1795387500000000, 1795301100000000, NULL, 1795560300000000, NULL, NULL);
INSERT INTO email_change (id, account, email, email_key, old_email, old_email_key, decoy, stop, created_at, expires_at, proved_at, confirmed_at, due_at, applied_at, stopped_at) VALUES ('vcvxmyjkvkjq47blfrxwogiy7y', '3f5cgihwj6dbhndvkmkb2zqydy', 'taro.yamada@example.co.jp', 'taro.yamada@example.co.jp', 'kaede@example.com', 'kaede@example.com', 1, X'A4122772D4A8C68821DB80DD5BEE7A29C0C7D8B6E294F2CD83783B983CABBE1E', 1795301220000000, 1795387620000000, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE notice (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind text NOT NULL,
    at bigint NOT NULL,
    expires_at bigint NOT NULL,
    answered_at bigint
);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('2fqysk4n36hkzig22cyyoyorqu', X'CDCFB66FE59BC06A23D676892F85F91C5B33C2CC5FB5E0AE101ACDFE27EF4AE9', 'v7n6ebmapvlkxdupndayxbrphm', 'passkey_added', 1795300830000000, 1797892830000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('7kuhwlkbpixlkjgsxsm5qs4xki', X'6E331C66541C4E2F9D59551C1E01DC3EFCFA316926E9DD24B7E2AED1E2D37C8A', 'o2nu4tupesopfuohebds32dpha', 'account_closing', 1795301370000000, 1797893370000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('bqog55svoxafpv3ybhtb7nqwoq', X'DA910A51BAE1A1AD2A9C849A5334DD033E7BC3ED5971E1F9219B8EBDD26F658B', 'uuqgbmymbvlrbcytah5zhrix5u', 'mobile_set', 1795300620000000, 1797892620000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('cxg4n7hzrgwcxksz5hssmpfuca', X'A1527BCE05975CF470EC4E748EE566D26AFDD10B1C2E189D56ED7778DEF91B28', 'bnvmubwjw54vs3gb2qcy2ndeea', 'factor_added_totp', 1795301040000000, 1797893040000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('eb6lj2fij5qstgfjktfmiuj7qm', X'0D2B9468EB58256F4B75A238C87D370F4BED2DA131F84AC196585B3C92DCB602', 'r2icgzcaunkztvqheq7ertudda', 'email_changed', 1795301160000000, 1797893160000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('ev4rnxezygkneorge4vmzc3qjy', X'8A33CD00530BC6CB55C9CA8C0AC3AE35BEFA1A06B34425538572BCE7B761D174', 'buerun3fipnbbugbstmyyv5b54', 'factor_added_totp', 1795301310000000, 1797893310000000, 1795301310000000);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('fz7ru4nc3s32vrdbfqr6qabo6i', X'D1E98734737E420DEF33CB54B0094B4BF41A414DE54440CE191673CA53D1967C', 'v7n6ebmapvlkxdupndayxbrphm', 'factor_added_sms', 1795300890000000, 1797892890000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('h3lxnny22cap7cesghwg7p3ju4', X'0F3C308796566F7F2C332C29A075D1903BB6C300896A82334DD3F995A832036E', 'v7n6ebmapvlkxdupndayxbrphm', 'recovery_low', 1795300890000000, 1797892890000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('p6bwb2iiqutsgkvn6g24t7x5ve', X'E6FE91FBD25CF8915C142A22CAE12F9B5572235EC6A0DACC55713C0684854526', 'bnvmubwjw54vs3gb2qcy2ndeea', 'lost_factor_begun', 1795301040000000, 1797893040000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('u5qwzdhogmrl4lhe74axuycodq', X'7BD536B37AB1B7C0A9669BA7DDA6FD0F1D1ECEA471A96C910C3282FC7148C31D', 'v7n6ebmapvlkxdupndayxbrphm', 'mobile_set', 1795300830000000, 1797892830000000, NULL);
INSERT INTO notice (id, token, account, kind, at, expires_at, answered_at) VALUES ('udcdfyenjh3mbmneavh3rpgwbu', X'36025DC1AFC53BA6371616B5A4E44A9F2DCC5E512AB785BDA678C701D5B075F8', 'v7n6ebmapvlkxdupndayxbrphm', 'factor_added_totp', 1795300830000000, 1797892830000000, NULL);
CREATE TABLE message (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    letter text NOT NULL,
    sealed bytea NOT NULL,
    at bigint NOT NULL,
    read_at bigint
);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00ft243cv40o9kfalmouiq8', 'fi4bliquytirbruazlq4icrl2i', 'MAIL-2', X'01E5E4FD53559D92AD5EA047216932448D2A6AF60F27252BFE415DFB6829F4D1A455D6630F6C7F32F18939A4853D0B261771775E466D1B1227A56362D7DCF4FE115127FDD55BB884459DDD2E744D47294A6AFA23E8433E6C6A0A9145FF2F611DFB6C536069FB6F97F4468555440C350E4D61BFA357D53F67CFB39DB8D5F643925710CAA0B046E926691AEBF3A00F5937F62B96E6B94F5E696BCD4A58F13498076B6EBEA5DF9DA8DCBD28BB8EBAAF67FA57586A9DA5E9FCC3274DF8F3B0044E1E64CFD24032D13BE4538A767364E6EE283927192CDD1F7C1663EA8BADEC93C1A86102F68C3ECBED3D58EF030530E347C68EF883403D886FAEF71A009E17CE0A06D59114A8877DE3795DC87E217A6C971C07FE134B24604476888B0435A9398FDB8F9C624C6AD059347B89E96B0A5C226FD125B7B125DC242C92D406CFB9F4E0FE40E4EDE23868FF45AB2F71CDB788BC4C4DEFF83EFC96485ECB24D6A20720DB42983A0A4C385C1698FC0B74CF05C8686D9968142B238E87247E1ABA0E4C18184ABD1EA8CFD39C829DDE3B2150136C0CE1B6C43C4D5EFD3CDDD94E30868766A894672BF20402CC9E0AD1969F4B9FF2D01AB8D6975FB80DC43A8133DE7E48FD10FDEF609726F30F4808F8360F0EC8966A3B258CC59232382137FAE63984806F129EEF00C72E069B2018709E96F7C58B920F1204DB6278DD0224FA99F354681420C6C1A5ECBBB2AE058F3E3202E1F4B3CDC9C66BF7450F05524B154471E5616D7312F74EF56A63068B5C1E6CF2FBE270EE6690856C3B43', 1795300500000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00gbms3rt2hf7569tsl8pog', 'uuqgbmymbvlrbcytah5zhrix5u', 'MAIL-6', X'01E5E4FD53761D81B9F9A69C86F2F25FDFF75F2469BBC3F99E667219E01CD10FA39C0868CA765CE16D91EB1C20DC72E62EA6CAFF9AAEE1C78A6AFDEF775477897FBE421C75C9AF0F2D374BD39EA37AEE31E87295C46112CA056584BACC0D77EA0C1CC4C4E2226DBCA4A9950E8EC44A534059B18F4DD63DC0399DD557DCA98643E46B946F487E5EB292207FC2B9A725F6DA58154ADF06A229D3BB3B22BFD8DA75B8ACDD1C42D00B6A2C592B97A56CC9BA766BE9706A64B562292A145F3C1285775A48B0B2BBCBAEB6A1E2EE11C6D705BC54889AAF9ADFE03CCC8E19D7FE684463160FE20B2C5718F2DDCFE61E00BA00BC5BB1A9CA9C72A944047E0ACBE05E7A2D283F5B2D0621FEBBB0A32B7DEB8844FB7E2B9B788A4E14E19D593BFE2EE9FF0A527109ABA04081A83B333E26711BE176F2D345FACD584A6BE39A14A6F22C36E04A5F41BF8A7297D12CD8CD8EE0CB58158C27840C41A748B587105A1FC2B6E741A3444B971140EC7395D7C4EE50300980AF3A781C753ACF0568B487B7C925930501CAA136302C031BE69FACA693F1F602382A7861AA7D1404CADCD79E8AE4ED4B447544BFA735FAD86F3F26BFFD11AD66A10BB6F1409485DAE1F2DBDF92D65C3FC7211952995C49CB6CDDEB690898D67E762A93C457C88CB2B7F78F2BA2B76B2D14098D7CA7A33D24FB1334C0DC25D7B5B43EC028598E39A349FADB892A43E804876F35737CB3D05675AE736D820C5FC13D6C096479D6BE388747FB832B719A81AAAE1D01E8DC3DAE762A146F882A372D16E7CADD233C1F5D828C4B7D7E8AF311CC4EFDE9546A369563142E91D68F0C2D86F6B3A91064DD68B8899AF66F8F2B399902F7B8108116B26CEB2011508A6C7D97601A65610289D8255AAEA46DB31005DED3E036', 1795300620000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00h5b603jftsd523m76a2gc', 'v7n6ebmapvlkxdupndayxbrphm', 'MAIL-6', X'01E5E4FD534237E56761A8A41FB0752A90F9277E6E0EBD282336E69D8842AD0AD01A4858937C57B3E0CFC95713AC9D5CE96C7FC43281982D991A3DC571230514FB8AE9908565450615F20953C6036144306B3B78C6591FC727409AAB39F9B7AD5C684441A618F9AE3E63B1E37FC029870B5ADF08B113C26A6BC655DD6B401266CA83C63F00B38BC7FB3020BC339632402253E42766C84822FA9E0FFD94C96F6ACD47695C7428CE43B795465BCEC2E18E9CF235DE9ADF4EE9FD494837172058F8C1968F57E9874FEDFA50339B8E7851CB392293758A029FA70D61A5DE8DCAD3D3AE2A4E11862CCB47F37252B5AE8C21E7DF1E1CD3268AA1B080EDFB91C688B1D265E89AF040F3AFDA3E7763BE51DE2D52397B0544B452BA371B483951DE074E8FA8DA6F77830BBF84059999B5FB9A829D1F5105912F1E9C18E3728E0D7E9CE8BC4E0C99E9D30651133AB3A432F0D2CCB64C7E0E1E92FE610D280448E95E514883AA6CCFFE992C40BFDBFCE5AEAF0AF2E70A17024D34C15D8C12C651AB0300A8E97270C8FDB4EE72BB3FB43510FB1D6CF841E22309E6F2A48DCACE424FA74D403C368E7B26D58CBB9892B20995F6534B22799E62D91114C6638F641F6E6C6586A2C22F5AFEAB8749EF884FF6C71FC66C2CBE9A88FE3C1A54D61CD725C8E16E3D96558E7F2D445E791D65B144E8856E74F1C73759CC95B3559250F0BEE39131F0E916ABD734D00142607886DDBEE1371802773F59E4238EA5BC5E2BEF16EA5A2E4A0D4E2D56BA4BF15295C7939BAB3FFBD64C70266274918B71D95321622BD117B9E32210400AC00C66FC9F1BA556EA4AEEBD569593F457C7723A0A25DFF76524A92AF0202B58D11F7186250F1FE71966C9F4E2CBA0E961C2E02237271C8F1C6B9451BFED57', 1795300830000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00h5b638qhrk6hcbgq77q8c', 'v7n6ebmapvlkxdupndayxbrphm', 'MAIL-6', X'01E5E4FD53B8768C9E4C238839373CB0343B31BC8DAA429F897AB401F591CB31604C400CE7076E85942E68CE2C3148E5846E0531F653CA7B811B839F1DA7322E31EEBEF24F698B2AA4DE2313FD2007DD5D5EB8EB2839CE9CE3C6309103F64F6525D892A82CDC332CAC5D93318FE96F1C70164312040FB7A332402ADC95D11467A278D11E05A7762D7C485D95D12FECF1841BEA9A70B0D20FD8EC8F80344E936A9B511953E22E0F4062785008F9B72C7C3CCFD616375F8408182576E23ABF6933750B9A172E41523F32E207E89A4DA53B4846BF3FB05D1EF1DA676503777A2C8F13F818A98C9835DE3BAEEA380B4662E0E6C548C174FBCA498C58870C2376C93C234D5C6335FA4AAFA30619974B49E4676E23694C2F1649C6FF36B705A66B987B6AF9B5BA071B4F35E376FB0682799D31DC18272DB2400820027F6CC692CD31748ABF155A67C665FBD1F83A047610F2808C25E09BA475CCBED962CABD0F0305459345867E42304E3E9BDF1E535F3029EF6FE99D84EC52BCD8B0C2A4424D6B86E678142ABCB19D6303A54A33BD34CD154C67DA6E0AEA3702524EEF120067CC8DF80A4E494DBE780073BCB98B32FFC9B8D95A59479FF40D841A5FF3B1D9B3816DC5A3AE3F0418B31D9E2B136F8561CF973E7C16C71631B486E0FDFED8B95600E9561BC9B57215746B1B602A160E16F2D61E19BDE5B4B3E1E2BAEBE720B0C76FD86738BF7944CC9FD3CED0200BF9D078DA736E820EB137BBAA64E633331A3DC4A880C16149213097C97984198EB49435C125E18A00DF59656E6436338AACAC08BCCD0A19C6D5765144D23B77A1DC4C94721931B1DD4B58F9F8', 1795300830000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00h5b63tk5mpt48cfsspv7c', 'v7n6ebmapvlkxdupndayxbrphm', 'MAIL-6', X'01E5E4FD53AFBDAC8BE896DE5AF2CD2C2E564EA084945E861A4C9E55C0C78A35F0C622443FFA891E1288B93F543795359188BE0DACFE1543FAF57B7F488AA057B47B2DB57A76C50E767E7E981CC951C6008F840E12F3A3D263656784CD50577E49C0B6447F91274A0B4E4CE0DCD3EFC937BF4D979EC06BC6DC495888731B6430C81CC16B09160700769B23395E9CB9935F203635FC4BAA4D57DFE8E35A82305BB85BC55E94871D78CA54DA6A53014DEE82084021DE86637A3B32987FBB8DF1BB640FEBABC72D1C22D62CCF57A619194B940931086A501DE8B4853EBC85895D584CFB768E6D03B2D8C18F483F6CCEB9FC24D8B96A255B43D3BF513C4504EBD30ED1FE54225880C54DD231F9D3F05259F9B3E5F62A2771CABA7547D3F3B4BEC0DF0126B2347CAF4B633C7966DE8E6FDCDF23D7B7B25D7A9F7876C4A25323822A9BAC4385E5E602F2EAD93BCFEAA3B4573450C7A1804808EA1D6DFE7A809B061367AB7E6DE3B08EB9485D9C3A19234F6EF7CBE0168D7E369CB92B6F278A53F9407626B25B3132AD0E8A9AC9164F451E41FE12DC99C0FD61EC50AA90B0AEB78322A78991DDD477046A9046AEA4021B06FAF2923F403CA780AD1A3C55EF84274E5803865B0D69E7CCDBCF0AD65B00A0EFF2314D8D4FA971CA6EB9CEBB2ACF4E29F9B158929D32CD6028EDCA16294352C49E98E3515D89469DC7BF668ECC3C1C08AB89E07028DA46D8277309B0D32734AD2A96E5FA33C93F86A0905F157225724AE276D9CCCF39571E3E9D03DE39236877EC592FFBCCCB8FD6DC94332C154729FF5346DDC141E4A4FE774BC30A1026BE9116813859465C884F88FBA323DDB1AF02BE', 1795300830000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00hcli1bf430st07f2kdmgo', 'v7n6ebmapvlkxdupndayxbrphm', 'MAIL-6', X'01E5E4FD532D4BA32C0F6B8D0ED37C16A93ED15F681AEB3F4040A5885CDDBA9AEE8941F040E4F7C9F5926007B624B9E0815C3773371BA58BD04CBF1125E2A4C08121A1772257919B6EAC9316B7843A6B4D9058896B84884038AF4CD076EF7F3CC0562CBFDDD92C678EBCE03D81319FB6D85E40D2F5722CFD8FFF4C0F5BB26D27979A0E8BF355D2692680EE49D0A9E392A9C8734D7E583E1BD770E763257C86441C861DAE4B5FABFC3C82EFAEF7F3D23CBAE81529214C4DFD3D542D214FF13901ACF663CB916470495D0537B9F79D802CFC388C3049E3B9699CA75F8EF1EE09C26E16F76EF0A673114D0BC5531A337EE2652F0DA218F3A15E178AD56A8E75608DA66D53F5AE3DF545FFC53BAE6B83A48AE534121F18B0573A3B9EAAFF99924125876F2F238FDE426E4293F554801DB9AF4048CAFA237ED80AB2FC76024698A542B22645CD9EDE7A889F018730B6341B515965D470B4365CEFC2FF35BDA5EC8C65EB6A27D6B97A0D3FBC0F28C46736F4E720EB778E66D7C277EA3CB8A29630F74AB3ABBC7FF3D195FC349593D859614112E9980891655DABAFDAC8A6E8E175D2F4974CFB24EB3DB1FB65CF4AA1298E153FC71ABD7BFDFB8ECBD52FDF094A767F6E551499EFBA6826505147F60EC4F8ED9EF8866BC0C4F5927998554ED28F64F9DCA4679646C97E95F656DF1C207F5A6209DC87E1096F54F4DAE394603045C3C24B38625E2F92F592F612627BE4E660DE6809386CB9C023D6BD1E2B4A7EE88DA5BD380319BAFD243D1165563D972DE0EA6B93F0D13024B7762A287F4C71AE462D743A4124FC1C8661EE93E9E1B5F2BE88C46414D263CAE4329136A9C7F085', 1795300890000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00hcli3ne2tp6iv2nvtd6kc', 'v7n6ebmapvlkxdupndayxbrphm', 'MAIL-12', X'01E5E4FD5320D528CFE972A4464D7BF5DD11204FF539ABD082FFBFA3D143DE733EC010714EE2FAE3082FF6028C240AD3B87CD8FAA6A3120FF76F0AA4AC9862996D61255C03F66E398BEBECB02D53209027C75F59530A4CCEC498FD8CAD87C292B4936F521C4F81D8CB5824F0ADCB102FAA1A9C3DDE850DC441D1908C3F31EC07C83F9E526FE576E038BD115E2AE138288B6C4DD22481DE65006C3BE96BAD507A699E7603490DE7CA0726C4B6CDE9C66C063097A8549BC59DE9A8EEDFB058B7444B32C9FFE0DE9A1E11044D011CF10B0CD7CE38EF20BCEBAD7768179B3D82489EAA4F5BB88E1B94AE65DF7023296F0BCF4253139781BC3E44A86B6EE76FD2971305CACD748E7987C0815E3CF0015013ADF084DFF33DA0B132E070D0E3A878097BE1EAA6EEE1F6B3FD5D9135ABE0F501A41FA1BC30FCF6281BFAEC6B0C67C0A7E1E2B33E6AA474EEE15C9E7E3FF3DFB7CF8E715F0164BA6CAC680B81DC3888485A83B73CAA7DEA3D152498EF098BC005724803E712F25E4009E7402F9353DD13837209E51B2DD0B47732617C57099FDAAFE58E97CF87F593D6CA070D2E54F1602AE2CBE7F6101F802EEF5D1D240D3654FA558DC1AD243077E6FD9119A604EDAB157C4E6436271C950A65A20B6833BB648FCDA6AA1E83ED9912D70BDFC50F9D7B0C5AC505F999CD56D89487838D71CD258E2F5CE3605CA5FDE5AF4B2539410C1AAC63033480AB66EFAF1EBED177CE5BEDA963FD1E9C4242AE98FDCF1F9560AD639F6CCE0FB80D2E30DA7C46FD99082D20545C121990EACBC94BA128954D1412F9378CF2B9F6783474633757EFDC156C5B0A2BDAD87230C232774BF2D6945D609F94A11B0CB5F3DDE7EFB479FDDC7F49BA76D42B786F56633B1F5068EC8D4ABFD20D06838923', 1795300890000000, 1795301370000000);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00huvg07knv44o2mhcu1qoo', 'bnvmubwjw54vs3gb2qcy2ndeea', 'MAIL-6', X'01E5E4FD53E7E8097A225E7F4F8EBCED80B81205650CC53D19474C92FF95BF3CC772A1708B95F18894AF8864B1426F931489683771726693A4EC00DFC6F865ABCAD31FA9884689C094087F9F67136C5C55E5CBCCFAD5CCBA5D451004774470C034EBBD841A2AFA8D2CCB7E9CFDC6BF23BD282B4202A04D503BECB36924F3968DDDFC7339B10274BB0D0BAF36895DA8DED7C8F7BC99F263CFC9B2F7C456B6F426BB605B5B8BD51799294024DE6B09B91114DF881B6C7885732C25099F0683F9592DC8450CA31CB85D064D8856CC39A8F790D6FCB38178A7DEACDBC2EEED84306862AABB556B7C3ADC76ECF9B50CB13C3F75BCC2F33D3DB77E19B8A23358841AAB5466ABCE8D878ACC89F19256E079B9DF582A9BA0AD039FE8EDD0747B692C0FD7122EA964E624008F8684E94944047F05EABA30BBCD9F4D99A72B3AB4319CF3F7188180C7533EC89ABE07498EB38F43E5226188A16042D3CBD3F6E9FA842EFDB92BFAB5D99972D318F83C0981859200A9104147352D18A51DDF72B18DDE9213BAA7DFDAA377525058F293AAE90778AFBAB6F24486A1A6149D83FC64068C1C2DDD0905407FE3624F4F2675C8E6BADA57C08DD75D6E3FA348604E2966069D28385C89F1D7B2C61ECD403975B6332D01AADA2241CEAB150FD8DCE8D25BDF8D5C494147736E805188DDD6F66B6FE78569439E3BC792E931ACCE19DCD9B78154349BE62A41A1ADB2BDED171B7725822084D4392737BB74DF2F601E4D02ECD68EEAAB643980720A7F409161F118235F6B1DC4A7D2E43CABC5EAAEA8CA342D63CA29A59CB2175B2D66D1FF1ED2B5836C81DAF535F6FC14D1530011FE898ED56E0994F1464E5EBD55731BD3E88C45E31B', 1795301040000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00huvg0d6rvomjat30se1n4', 'bnvmubwjw54vs3gb2qcy2ndeea', 'MAIL-6', X'01E5E4FD5311C3730DC96FE526F51A66F02E8C36D07C3C2EB62461498150F3794AF16157ABD888126F21CBE12219BE40EEF42D9C33706C3997A5B7BFBE7876301FBA39BD84C87DBDDD671A2184E836A2EC60FBAAC3F8BFABEA81FEA6932F2EC61337708E9A98486C924DBB94CF1EC1226887036C1125085ED0A5D3853EA72EDA9DAA7CA3C2C835E891F43D6E374C5A0EB3A27DE41AE52722CD1087864DF504F8B4DF1DE8E9D194D77702B4319613488C383D29E630F567C7C50D4E2B770224797DC23B14A9C3833C81DCDAA6E3FD8CDC91EB0DC66C78C5CD5CBE5AF0FEE75D8EF5CD218DE6942C3460F4E84023B17544453FD14F487E0E35FC4B8EE2CAEAB633931A393F5F14D90F922487461108DCCD3573923A26D737CCB3C55171E480DDD684CA65CD2F62B71F792A34C5B6A46C4859FB967908916F2151066DECA219661DD2088B5C0A7D4EF5E5079835FA2FC2C6077BF971E0F94EFCD067B68C878392585BB182EED2A953F71B2449F9E0930BC9F30E15A45CC2DE5670E03B0C5C4FCE2357E13845DE92549B56C96477D837B1B0649E1C2514C9D35B2C5AD55DE4F1F4CD9A22738327FCA0D05FD5DCD98CD21625D469157C172E4D1D50852F1256EF6992CF61C377DA73848A9A9C046A79B6A533BA953B2F0AC90F1221BFDDB61575F77D081C8CE31765206A2D4D93FE384CB8AB91ADD25BA49FCE195FA4C3E4DCC66B26DC488249D94D362661216C165E5BCF15AF81EC6C01D8F1AFF7731F701E2F1EDD3D15B14EF5594056595F569B59AE3EE26AA4D7B8CC7EC375438375E5A5E04B41403938CFF861AB68C093CF8B7348AB9A982A4D4F676523E50A0C7B24FF77F8', 1795301040000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00i69s0rda8nev6r372ga5o', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'MAIL-5', X'01E5E4FD537393F64CC6F41BBB9158E03F6D9ED4DC645073DA597A65EAD46C360C1BB8E7781338FEA6A39813D2A8B301C1F24E595597C79FBBB239AD8BEA31B172AEE8C35611E0EDF1CAABC692C28A73FC9979ADE8AD602666EE329F9FEF9464D58442852A950BA81FFFE87A2B367E23C889DDAFD1FD7877FB570025FF40B68F2B546CA10AD1F507D0860F8BE4A12606BDE22F37FB45E36A38B5BC4B64E40BF421C1C34AAA44A60813FEB374406339F5112E30930AEB425AC2B7714B9B0A951755F1B6816FCABBA6BF69A53A88D6DDF7A6598B247A05A820A1F14CB5C24C1B3C6FA74D20FD9D60CCFE2284C9ED355BEAA6CDB0DBD05BC3FE4E7AF028F6DBD346AE2AAB93B0D4439BF962865101D4297CC8C8BC92E8FBDAC3CC66A56262C393B8785ECE812017A85AC02B89754F244D4EEE9450FE7D5130D2BA3E3ADE906A765B7D6F50FB6AC9900C2429E915045F44181B3CB21E6B635BF696174B61F999157D4AAE0BD5DFAB39CFD37CED4E0136A167C83F1CB58ED5A8C72AF2247ABC9CB326E882004CB107C7DBEA8ABC725A690E54DBEC68E6E119FEDBF1537495D1A535B502F70F8BE9E4D1C03A3425EE535EA3F69C9777F3B26706A668F367EE8E4ADF2786936277D3748D314AB4FCA75FFE856363FE5DC1736E26CBC2417C7B6380D362D83951F604F2B8709FB8F982E6B3631DC33E4C6A875C2D7C78629471B6F739DCC3AD2A20E94166B4DEB59BB26809846DF59E600EE1BC80482C0A9D87C4F9C6B0B1ED37807126AD0FD718547D3BB259EC34437D59DB87EBA93C0B2F93BA6F2566CBFD9AE1848FDE3DBEDCA8926211C8C6075C51E86CF7E1646CB841800D1374C0C4D1673BB55D5E39A8EA2F9964E2F59CEDBF542A5BDE0724F93D9C44D2EDE24093DE6C71A0', 1795301100000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00i69s3qp1osn6sdbt3dibc', 'wfwcuwkjlvyxkrzxvxcolhh2um', 'MAIL-5', X'01E5E4FD53F2FED17FE551582A7E8DE16684E60E50DB68185000E2F38A14C8E85B6A0BED6F60DA209F90857F6D505BC0361BEB3E1F239B567D80AE12F344F2E77A135D8A3B93D41012D13A83A0024B998B5FD7C1AAA7FEB1AEC95C333DA97BF90CC0B3960E123F13E687251575C3F8B2D836A9718267418D0DF622A6A263DEA36F0821299AAE465B53CB6E89A0A85CA764F7BD800F44CD615E78F08F8455B2DD8147F0BD576EDCA423D24BA38AF4982A16DA2F567BF32283DAE07A0E45750552E738CE5424AFBAF63FACA824873FA07731976FDCCDB88540CA9AD0907C32BEB349F7B14D9FB0694C50AD18086AA0B18AFB8FD0681DD8B546D1978BA6DBB09EB5B8DB493120D9F581705CCD2F39DE00287BF3900EDB989E1D5A489A63C82AF06BF15997DDC29CD798D08476B1E1E7F61311FF89A1D0C44C11D70CB6C7F7717AF90C8697508395C58E546B807BD24569C419C9D8B1D8F24798A15BAE882DC2C8279876EA4A893A95B5FF39DFB4F98E22AF301A4B603556A5C17563F347FD336EBAB95FC29215018266DA4700D5C4BB2F536CA654431D6549CD781FA74AD0CC47D8B04EC2E775871DF7AF01B27DDAC23207F606B670D92E24870AC7FEBD01FF51734785B03A41E3B4C66DF81148B196C98518F2AF82A30D825D397F537028C8744098DB6B6B18F157198D8ED2975DFACA4F48808FDC631795F4B57B6292CD75D0B46C1AF152C2AF347DF1239A35F02AD6019646378814DAB656091F2CB55216B67C359FBB148C8EC7C5531A5CE3E423365AC3AF2746FC65751A9C5784D90F1E9AF5C45DECB490BB4419F6D0518E49F80ECD36A3A23143C3427E498F290322304740903C7CAFDE385F5470B221246E6D182AB70D', 1795301100000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00idk808ntnjf7otdpled6o', 'r2icgzcaunkztvqheq7ertudda', 'MAIL-5', X'01E5E4FD53BDA4BD322B98B23991ACDF5A5378C1F543C5E573176E2B5916C2A109EA228D18A19F8A4BE428C71E053786FB671050E11B8BD7B2DFAD72DE9B990CEE6A51B019D3BFDFB20B99493C6207989C6C71F4F1F276F20DD44E3F90584ED89B38FED41F68D0313B40FD378BBAB15445DCD7A7252E716737BC464F7286BE8319FC798353DE61B3FA49F62AE2CF73F11A458094B7C37A7F069834170680D86C302590F78AF35B6927249F81B68D5A026A8AD43F489EB87A03782AB9F92E272614D1EB6D56F4CC15AD44A9CF9FE088CE7F061E35E5455D956150153CDA31AC63CEA2610100248D397DC5EF352D4982E76D724708F24FD9E3D72664F52D6A858D13D68F6572DEBE877698D08D56BD2F0661BF03BDA4B9836019D6177427151DED0FEBA9C06EA19F27D475A99248DDD806EEC8D876F372D69BA7AE4C498D0F8409F60C47D179703F800AB6DA924E037074D4CE5115FE5D270EE49945CA263751B8378B6DD2BD0D5F5F38F6C0C2D04E11B637DF1C07289B722AE96F93DF1EA7399F689A845B4C40B22695C23742A99DBADF9E7467E5963DFEA9007752057C9303E415CCB6BF4A97627E832B8E27F0152686049F166D8C221CA8698F3EF06ECD8BBF56E34877E6672E86FBB9BC229603E6ADD400987E8D06F06570ECCCE50A41D54544BF80D2DEBD240710A0781FD81AF72189AB87A7F55AD1662A8FCC5B6647293CABC4A0F1ABD6C9E2184CB128FF2BB56467ADE0A306FCA49BEC3B5104CD927F129E3B01B3691DCC0227FFF858AEC62AFFD164BF1CC344C4A5F06357FF283F2A8A529A5ACC2243DBF24B971C7863B7F6BD1E2F2E18490ECAB4B78EB9C8722E6178FDE16293B4EFB185C5051D3CB819A99DAFC03861', 1795301160000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00idk81a6rhq76s8list2r8', 'r2icgzcaunkztvqheq7ertudda', 'MAIL-5', X'01E5E4FD537E72DD81C6E7C94C55913BC76F0AF664A3C8496558F910FC29C31594A0025B1DDEEFE20A65FF8053AB682390822FEA8A3E5AFE285591C5A6FE48EE82ADF8642326511A811C7612B4A3F7C701A9AFB42692054D502A3118ECBD307ECD73934099766D733DFE681328705AD8C50EE2B0C588EFC93FA7A02056BA0623D376DFD09ACF4AE4C0A1C9EB5312C14C014032BDEFC74BE93EE82003E6B6323D21894256CD294D2A27E79A5BF90780F79B9F5BD79A0A880F9119BFC5A490494E69A16AFA69114FCE1AD5A9CB7079286D2AA05BA809CFEFE3DA1C14888707937B2C0AE50C452A3193922BBC455819BD00E97FDCCC76254485BDF4DF6ABFFF7FD1659E4C3FCDFBA482E8107B71465744ECAAEF51A89DD2860F16BF5B2651C6337194CFD0FE752D2CFE7C1093096F85353A691F8DD4041737B0944C11F2E60FAB2F60B5E39FF5E0E7D56E3A037A2319E460255A9B0F3147337E0FAD940D1B0665CB46E1247E00A32E243FA3E53F2B96C913D87FC70DBD20DAE6E8CBFBC0193B48733A1CD6E4C203FF7AD839531556F15018D4D345BEC77674E7FE082128CB0C052955A6B63045ED7185E06E9116B6EBE65107025E7523468EB6EFD236D69C51468F3BBF81CF0888BA42976FF38C4D1167FBEC0BF9B998B2A7A41DABE7F7BEF061E2904B48A7C78452E733C2336F60FB7D2854D50D31FFA7DF9F33ABE9A13464D9C3B69ADD533AB887FA32A33D61160E457E0A1D44C7F6E262F1CF4CCA62520DF24A80AC6604FE81F0039E3BDE0F2AA2329EABC452E068FE159CB18040F141B79F5DB058787AE8E8FEC990A3398341845784BDDD3126C59E7211C38DD67073095E88EBC10C2862FD2BF80CD673E6213547', 1795301160000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00idk824ibfanaf2u49u578', 'r2icgzcaunkztvqheq7ertudda', 'MAIL-6', X'01E5E4FD53B2B89A3400C9A159CE5E7B1E9B464FA120A8F0AA301FFE6315B63DAA65C2E1D76A4B316230B919453F5CE65461E8274EFF6EFBB55B4D3430B055641816CBDA9C95F4F18B723D1039DA088DA17A4C357D1D1DC49B0221E0E32FED0F6A008CBB0F4F8F50BACA077BC7FA4DA91D456D944615EC44B1B0BA7CB33020D8D24D217347A017FC07D85E55A10F5273DBF2C4A4529AB2916A2126F73B6F8B307340A5698B2E3391EECD2922DAA94020E194E403AC40D091E2CBDE00576730A7FEBD2CA0752C2B0DDFB766477775AC943595091FCD17539E2F2C10CBA45AE6BB8B9B96CF19356BB6F8E4C6F9D2A7FDB97DB6F6AF2258723655FEA62B578430146920B5B007865FC573FFBD59EFF4ECC7AD6DADF3D488DB2FAD7F618DB81CF15F292612B0A6EC207B216588BF38CEA74DC90AA56E1B16A0C0EF97619A82D2441DF0185A369CEFDF6614EBE3DEA14F7FA499E1FAD8371A3D75151376809B24C5751DCEFB4C4FA27C2509D22BA14F87AA5CBF5B20C88D4FD1ECCF1A92E1CFABC12831DB656775E092BF41D8CA39F2EF8EC41FAA1DA0264089C2C174CE3890841C4971E26B5825E2C85BE2C500DB0C19F1B885A29C6A37DA075119BA688D09A1C5D217AAEA9DE418735577A3BDB87E25581FA092038ED6F697EA987C66441A0EC8797B92DF9542F840D590C65CD86461D6D228776501041A0A2CB15D1441AE3402B10CEA6CF85904AB6CB1533D6F38C49402385AECC33AAF898287F8D9871E07EB6EF652B20C12364365904A2EBF8EF6D4B0C7DC258A8224F76B4E87F2F5EF9CFC326C0C099E5D18330A58207D7A4078DBE1913257E83F5BD9DDDBE36F74C6B99CCF5E428D89BD4C206880A423C4', 1795301160000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00idk82te8mevemmq0fl9e0', 'r2icgzcaunkztvqheq7ertudda', 'MAIL-5', X'01E5E4FD53AB3CBD7EF5DBDEB20E420404BBABB482002632B14C867E50FA312B34FCAD1E5644060A3B8AAEC3C2641F0BF518B2BEC37E48780CF123953BBAA0B4FCE0E61825B044AAB65F27BF45D9EA7C1C9B8D1EBA3ED3A0258484B2B1EB543CA48ACAF2492C361AEBC0848B032606561145B1160A4FF36597FB3C813FB006124C2F55B627366BBF0E999FB49AB6C803D326BB6FBA85032BC2EA2E0F13BB9ABC76F10936F95CBE0806BA61D1B27BBAE726C44134851F7EED574453227FB26C73CEA51E173BDF1A4029DC3F6C5F14839EC391D4595B11FC074B113609A80AA1D9416A764ABA9B6BA39BC03F0EB5027F8FE389FBD40DEC27773B106E7F1582628AF87C661E41815C95DFE5CD582235406DEFB5EA3CB19C8F232A6F32A61DAEE7E1753506A6A18D0062ADB193E327A7AC267FDA271C62E5E74FDC6C437E9B100B833B9FC7DC45D37160070BB7E7FB970BB95D544D482FF48E6C9088B61E487B87BF7861D8E388161D2B44B1056AB2D6300C3A82B7052F1A127F926F1A1C994267223E31C7E58ADFC6E3C1B17C8A6C3CE8A990C5616D9954800EB7A2F3C6F93A5ECAF65A2A2FA26154FD374E8D72FB79052D2508D5387734F717E05AA236278C8DB3577E1CA2186272A7154F8313D4DA7DC66029441077C22C02A8195CFD0E9D61055CE3BE7A8D21217E6E46FFE49D3A9A4E0600B2F55784ECAF6246B8912AA475A4056DA80E0B365E655E4B0904A00EDEE2FFC81305C3DBE5D2F36B648E64DC9669D17310F866ED054A3F6781F760AB20C8E99F97E47AA47E862D874070DC731FF0020B535D9AEE5A7837F8F23E0EA61ECE383679011B371716832965106D0534596D9E760B26E47B4EB93EE7E1047A25E48CD1C7B9A2E3B19FB250C9EDFFC09B7F7C38', 1795301160000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00ikuk29b0ejuhj7d9gldvg', '3f5cgihwj6dbhndvkmkb2zqydy', 'MAIL-5', X'01E5E4FD533E60C66E09A0BFEB84133D07F8CF8C05BEB1A5316BC49901596FECD30BBB8F0AE80311E43942F5BE3E7BEC2314F82898F3F152879709E25AA6EF5595B7C151E6E2431C0C82EEB8960C0B1E64A36399679D000420D6B0B1FE30CAF1FF0D2B2914441D9EA9F5651D38944A13921D2E005AEEBE1427C57FFA4787D19F9D2AD224E52126731115190561DE9A8A6FDC57E2E04A0B9BA39A366367117C882CD63CEB0669CFB1F45B5F469CA374C5D41715904681EBC6F11434173529198602349FEFB6063B4AF0F323B304FD8FF1B114B27DFD3A97104C02D4DD22ADDBAC4AF5B4D71896909EB3FFCE0E20F0C94903ADA9EFB5C1391B601A8855579BBE5F47D203BBB5B148AD72AFE0C5C11CEF9D68FBA666DD339C9194CE19BAC7DE0A0A0F6440BC777EB10293F03DC142849BA38591840F1803CC39CF655292D2180A1A57E705A09FF9238378B1AF9A0879CCEB69386369C122FF88C480F9C9E1E596158F452B099C5F3DCB522177EA837379951AF0373DE8A8109138BE6E3EDFA22A8B3595D03BAA871BAEE46D90E21EAB6ADD15D9E1C818AA03F180FB199EFAF2624896BFDE268E1124A5BA55FB31508D5573DB06D5149727FA492AEBCB4B07287B98AD6DC335C446BD28D609342D86FF86921F08F1A03F2D4D4A10FACDCDB3FBA1480F65B63E8A4C8FC3F457D6B2E50637D36253911CD395C47CF68D0204AED5B96A8AE00179935F742BB4BD117559EA28F8667A863E4F672966CD3ECBDC58AF197A5A1269D6B3C761061CDEEC7A61EE627DD5F52866DAFF4AD135A652486B32DE58D73E61ED6A74BB7B98BC007919F4E1BEA80592CDFA84B99993E8E6A72F1F93068801D957B87673DB62BD99D96DB0EA07634A28F9982F8FF2', 1795301220000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00ivu633ih3dpjtk3drpmns', 'buerun3fipnbbugbstmyyv5b54', 'MAIL-6', X'01E5E4FD53F6A433C0329A24B73FAA7697BD9FBCB414327B9A57571148F16BFCD321F0C92D816493064A489364B2E1F9DF638460BFD348FE0EFA498CA179354616AB2574ED69F134936F8BBC2E1511C71299AD04E9927BB50141526B029ABB54F097C9A7532B22E52242F175C2BD6648C48429F07013172B08A62401180258B8434A5DEC45FE5C56FEED4808A4D4F50F9C0FF636FBAD0AE27C7373CD52F2CB1FA8CE97DC32C60AE84C716CD985B53656F1D066309503071AE4F56E04E8FD8255E479D0413308A94082176312D166133FE1BDB37977C514574D133A82561976C3852DAAAD330003F9E03D804B856000358F6BFF42B3C0146EA1E762C869291E63EE8FF92F627E99154C3310F9745181CD83C01BDE6F9A4039ABACF1451E41C1F391BA3DB72CF821C8A8416572D6325DEFE3B680CD4A831709D25DA451D5A3DB717894914F1C7E672E8AC5C6C17D7D76B999020186D8DF2945A67E262F6B68001E0D0B4D10D0C0FC2ABFD5BD20F1F0315D2F04C17DC4972825A443DC23C072CFE67BEB6668B3031A64879F02C437E5A1248761BEBE00A95D6B4E94CA06B92C7FF79139B79C8DC5C577602C49862DF15664BA8E71D63D189E03688536628348A0B306ED8FC67DC675875EF41EB1B6FDDF060986D36523F874DBBB7FDEC1F1831D04ED9C236E2E6433C84E02FC8C804B3E6E708EEDE7C296E9396B40ACD866A26403986BE22A030429A169904D5701C61AEDE138FE827DA47E7B61F58058FD5778E0AEB9638D19966DBF558E9B0FC3CEE45998D9B3381DB25069D98E6C89F30175519A52D1770D2F629BFFCC8B80CA8772B9822B3A37D41983AAF1FD96018069C0', 1795301310000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00ivu63ecl6ansvg6pnipu4', 'buerun3fipnbbugbstmyyv5b54', 'MAIL-6-locked', X'01E5E4FD5376F9F96EADC67054D26BF51C1F4FE5AB8C7506877D42971335B7080240FF6B7E4D3B166370933B54D4DA7D1AD5F539FBA9DBDC31367563217B66E02E32D4379A33D69399FC7FC0DF80646204B83A75045E1488B4F51BC630FBA3CD14E296121F3B17BFF7B7F915F89C2A3217475B9A7FCE0D15746F6F8BA39757D92BC8318EA060D927F42448EC9879D42B14B8E1C772F02F9EAAAA1F6908C425F3DF4A628B9FE19134E4F1573C17078CC0B38D921ECA58E93C81268430FC833A768EFE99802972B70077938E7B4FD503A11465AAE3EB5E8695A80AE29A0A19C2D8EA0216BA79CEEB154AF9966864B8EF0A3FA046B58500BC53D1F249519998254AD9C0A74DAEE2C6749260C0BACF8056C81D97E7EC24D57D391D802081A9033CE65087C70563E0F81B224F9298E05CB9A79B53C8A4782888AE15C7E639C99B56207EDD1163A350171C133FB46A9EEC454024355053FE38E89EF995B8EED58BDBCDC33488F9269A1F72C0595EB209D2C5E9A1A59CB55F3959D526AF03FEF0160C22F465245C0151C5705CC93217C5C2C1FDA27F5AEF7FE55ECA4D0864A161B3A7C7F3FD', 1795301310000000, NULL);
INSERT INTO message (id, account, letter, sealed, at, read_at) VALUES ('06h00j78i1dn2u0f138if8tnhk', 'o2nu4tupesopfuohebds32dpha', 'MAIL-10', X'01E5E4FD53E3265ACDC5050FDAFF070654E8DD46E9D400BD0D0F7E2F4135E2FD1E68DD156DEC22E0A85BEB4215D63A6BC9D44C04041920FD466C4DBB77748E55D17126FDF05BFE727B83D1E125DD1FDCCB97B2D20CF163A63594DCA3956DFBC6B7F72B21A7319F8B2B5B1E8389C4AFE860540B544C8F9767F1EAF6736AE56F778C7403C7FE902DD5AED9F17AD8758B13AEE3EF6EEF481AE7FD47BCADE84E206E40BF5B0C02005F6F6A1EA7579F39A6623F097BC1F17ACFCE5DBB14A87CEBEEAFD5CBAD64CDFD51A5A939E5724C9110598787C7F7D4D6208370EABAC5EBBD85AA0D83CF93C3D67C141ED939FA3D8BB2495F0F0FC17A15F33C870F86CA540D06123E42215F388E1C0A3A48BD12BC6706A63F7AB2785C5357510DA9BC24093E19C23D1C996C34DFCBBDB11502DE4CC8E2E64C29A9AC2FFE66FC8116AB25541E14391B69F8C4291F5FC449602AA134838F7812033DE8F14AD58A5D592228283ACA0557DB0DFA7E76AA7971894A6A1A451E21C20CB16C83379927FAEDA583DB19BA875B6606831C267F4F08F52C6AB07D42D6721BAC76DF1CDAFC0480596CF793A3CD35754D517D60032919902D46166FE581EACD23A118E092BAB8204C34DCFD0A1C5354C3267126A7DA2E2DE3551CC03E5ED3F31D29A9D5BDC5098232DA2D7AFE753D13E2477F9D4FCFD0A73117AF60DF6814D3E7294A4E81677E19E5174FF3CF6AC37005F71B2D180858B4B6F9671CFEB59A55E99513FE034F3731E40B85BA449939E213F2B90CD1AE73204A1E12C1C5B5DE2B07E4F8DC2BE977BAAD0932E32F34D1B02E536A2CDF9F0F5982EAA4BDDE39283E65B0B3B2E3040B58A95F897BE5AEBDEFB76A2F647D7113BD03', 1795301370000000, NULL);
CREATE TABLE draft (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    path text NOT NULL,
    sealed bytea NOT NULL,
    expires_at bigint NOT NULL
);
INSERT INTO draft (id, account, path, sealed, expires_at) VALUES ('ysniccqf5aynnxduimib47bia4', 'hdhwau6vbdn4igbvvgyhk7scdy', '/security/email', X'01E5E4FD5377484EA24D394606B89DC5497B2CB35F746D31F0564D8D3F7C1FBB03DC1B503CCB4AA9706689F59C637852AA9CAF73633EAA0251320BECD22D81BC2875558A411F8023CDE5', 1795906170000000);
CREATE TABLE guess (
    network bytea NOT NULL,
    pair bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (network, pair)
);
INSERT INTO guess (network, pair, at) VALUES (X'0E5B2E4956141E142C5306EDA52142F6', X'0BFD21099D170E26E525A4632A4B053E', 1795300620000000);
CREATE INDEX signup_email ON signup (email_key, created_at);
CREATE INDEX signup_expiry ON signup (expires_at);
CREATE INDEX signup_browser_signup ON signup_browser (signup);
CREATE UNIQUE INDEX code_newest ON code (flow, subject) WHERE superseded_at IS NULL;
CREATE INDEX code_subject ON code (flow, subject);
CREATE INDEX code_expiry ON code (expires_at);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expiry ON session (expires_at);
CREATE INDEX consent_person ON consent (person, at);
CREATE INDEX rate_forget ON rate (forget_at);
CREATE INDEX job_due ON job (run_at) WHERE state IN ('queued', 'running');
CREATE UNIQUE INDEX job_uniq ON job (kind, uniq) WHERE uniq IS NOT NULL AND state IN ('queued', 'running');
CREATE INDEX job_ref ON job (ref, id);
CREATE INDEX audit_event_open ON audit_event (id) WHERE seal IS NULL;
CREATE INDEX audit_event_seal ON audit_event (seal, id);
CREATE INDEX audit_event_person ON audit_event (person, id);
CREATE INDEX company_changed ON company (changed_at, id);
CREATE INDEX company_candidate ON company (created_at, id) WHERE state = 'candidate';
CREATE INDEX company_made ON company (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX company_merged ON company (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX company_parent ON company (parent) WHERE parent IS NOT NULL;
CREATE INDEX company_name_company ON company_name (company, id);
CREATE INDEX company_identifier_company ON company_identifier (company);
CREATE INDEX company_domain_company ON company_domain (company);
CREATE INDEX site_company ON site (company, id);
CREATE INDEX site_candidate ON site (created_at, id) WHERE state = 'candidate';
CREATE INDEX site_made ON site (made_by) WHERE made_by IS NOT NULL;
CREATE INDEX site_merged ON site (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX company_merge_loser ON company_merge (loser, at);
CREATE INDEX company_merge_winner ON company_merge (winner, at);
CREATE INDEX profile_company ON profile (company) WHERE company IS NOT NULL;
CREATE INDEX profile_site ON profile (site) WHERE site IS NOT NULL;
CREATE UNIQUE INDEX affiliation_open ON affiliation (account, company, kind, how) WHERE until IS NULL;
CREATE INDEX affiliation_company ON affiliation (company) WHERE until IS NULL;
CREATE INDEX import_run_created ON import_run (created_at, id);
CREATE INDEX import_run_open ON import_run (created_at) WHERE state IN ('waiting', 'running');
CREATE INDEX import_run_digest ON import_run (file_digest);
CREATE UNIQUE INDEX approval_open ON approval (kind, subject) WHERE state = 'waiting';
CREATE INDEX approval_waiting ON approval (asked_at, id) WHERE state = 'waiting';
CREATE INDEX account_closing ON account (state_at) WHERE state = 'closing';
CREATE INDEX factor_account ON factor (account);
CREATE UNIQUE INDEX factor_credential ON factor (credential) WHERE credential IS NOT NULL;
CREATE UNIQUE INDEX factor_sms ON factor (account) WHERE kind = 'sms';
CREATE UNIQUE INDEX factor_setup_account ON factor_setup (account);
CREATE INDEX recovery_code_account ON recovery_code (account);
CREATE INDEX ceremony_expiry ON ceremony (expires_at);
CREATE INDEX login_expiry ON login (expires_at);
CREATE INDEX remembered_account ON remembered (account);
CREATE INDEX remembered_expiry ON remembered (expires_at);
CREATE UNIQUE INDEX mobile_change_account ON mobile_change (account);
CREATE INDEX journey_account ON journey (account) WHERE ended_at IS NULL;
CREATE INDEX journey_browser ON journey (browser);
CREATE INDEX journey_expiry ON journey (expires_at);
CREATE UNIQUE INDEX email_change_open ON email_change (account) WHERE applied_at IS NULL AND stopped_at IS NULL;
CREATE INDEX email_change_due ON email_change (due_at) WHERE applied_at IS NULL AND stopped_at IS NULL;
CREATE INDEX email_change_account ON email_change (account, created_at);
CREATE INDEX notice_account ON notice (account, at);
CREATE INDEX notice_expiry ON notice (expires_at);
CREATE INDEX message_account ON message (account, id);
CREATE INDEX message_unread ON message (account) WHERE read_at IS NULL;
CREATE INDEX draft_expiry ON draft (expires_at);
CREATE INDEX guess_at ON guess (at);
