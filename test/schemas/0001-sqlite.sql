-- Genkan: a schema with live data, made by tools/schemas. All people are invented; the key is test-key.json beside it.

CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-22 11:43:39');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-22 11:43:39');
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
);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('dmqngwtmmysqwockwojpqgq2bu', 'G8KA3YH4G', 'twice@example.com', 'twice@example.com', 1795300440000000, 'First', 'Fay', NULL, NULL, 'ja', 'active', 1795300440000000, 1795300440000000, 1795300440000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('i644w4m266dq6y4cpippopmz7a', 'GJ0F1PPXY', 'midori@example.co.jp', 'midori@example.co.jp', 1795296600000000, 'Kanri', 'Midori', NULL, NULL, 'ja', 'active', 1795296600000000, 1795296600000000, 1795296600000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('jexhpnyrqjihiveeeahi4az34i', 'G9E13GA9Y', 'o.brien@example.com', 'o.brien@example.com', 1795297920000000, 'O''Brien', 'Zoë', NULL, NULL, 'ja', 'active', 1795297920000000, 1795297920000000, 1795300500000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('jnntvsur5jtctm5cwr57dsls2q', 'GWAAQE33D', 'Taro.Yamada@Example.co.jp', 'taro.yamada@example.co.jp', 1795296720000000, 'Yamada', 'Taro', '山田', '太郎', 'ja', 'active', 1795296720000000, 1795296720000000, 1795296720000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('rp5anutr2yn3bowfdlxtadot4e', 'GGK7H6QWH', 'sukarno@例え.jp', 'sukarno@xn--r8jz45g.jp', 1795299120000000, '', 'Sukarno', NULL, NULL, 'ja', 'active', 1795299120000000, 1795299120000000, 1795299120000000);
CREATE TABLE password (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    hash text NOT NULL,
    policy text NOT NULL,
    set_at bigint NOT NULL
);
INSERT INTO password (account, hash, policy, set_at) VALUES ('dmqngwtmmysqwockwojpqgq2bu', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1795300440000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('i644w4m266dq6y4cpippopmz7a', '$argon2id$v=19$m=19456,t=2,p=1$BX3ryspLoe1UUfuH1AYb4g$/kPg5wjOJHjbBzNE2H9V8MBNr5MNvTARSfdqGLIlI60', 'guide', 1795296600000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('jexhpnyrqjihiveeeahi4az34i', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$wxTs1ebvjiWppGfoHXVEp0zfuAY08RH0FcvBYVcTNQI', 'guide', 1795297920000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('jnntvsur5jtctm5cwr57dsls2q', '$argon2id$v=19$m=19456,t=2,p=1$3YHMBmxpSPyx+Yn8bwyHgg$T7u738gndymELEkKfh4ivv0j4WlgiZSVLmw9Dv3/dSA', 'guide', 1795296720000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('rp5anutr2yn3bowfdlxtadot4e', '$argon2id$v=19$m=19456,t=2,p=1$+vPEGZmd5ZytvhHYSf2XBA$Tc8kTRzYxBscKOpt4Fvq4g7tcy3YQFrHtEemLHPM1xw', 'guide', 1795299120000000);
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
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('dnywnyiujmvwurk5crjxoeazqa', 'o.brien@example.com', 'o.brien@example.com', 'Mallory', 'Eve', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$vmadFTCmc01MvBQ3EjSFThi1f65RAwSSE7gsfmCYGP0', 'guide', 1, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300440000000, NULL, '203.0.113.9', 1795300440000000, 1795905240000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('rildop75uojnerlg6p6kuo5p7q', 'late@example.com', 'late@example.com', 'Late', 'Lee', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$omUIsZfHUEQvqwGT5ZC4Mg$Cq7wV86CV+4rXlVXAsbvZLiCJy2H4Z/mlu+zBPNwpWo', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('rzswofovjthhd5k5xzfjvbaeyi', 'sealed@example.com', 'sealed@example.com', 'Sealed', 'Sue', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$67hdcFPf0AGEbwioEReuJA$8Ii99iOzod3H0tBH1QfCzDLqJEtGAQHQzQ1Tt1+3Txw', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('sltvhnlit4vhxco6waejfzr66y', 'twice@example.com', 'twice@example.com', 'Second', 'Sam', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300320000000, NULL, '203.0.113.9', 1795300320000000, 1795905120000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('swccxqfkk6ywalpii4wvotnjcu', 'hanako@example.co.jp', 'hanako@example.co.jp', 'Suzuki', 'Hanako', 'スズキ', NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$Wbm+ppr7Mi9nA+xI0OlG4w$Z2cImOmSozGANNxUYRxYpeyTf9Q4Jyd7fUSZJ08awfM', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('yfmvtkht45stkf5iwhm4ebmasi', 'open@example.com', 'open@example.com', 'Open', 'Oda', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$EPB8B8gqifFGV0vSkccfAw$/CLiJsMZC5XKpM6x4fVOlOp0pMOKHRnkoC7P1uQrH7w', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
CREATE TABLE signup_browser (
    signup text NOT NULL REFERENCES signup (id) ON DELETE CASCADE,
    browser bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (browser, signup)
);
INSERT INTO signup_browser (signup, browser, at) VALUES ('dnywnyiujmvwurk5crjxoeazqa', X'D2FD619D534B6DA41FB35166E1BB08E206E55257D4F932B9E0443B8AB093E003', 1795300440000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('rildop75uojnerlg6p6kuo5p7q', X'EC3D982684DB2F7AF4F5C4E3426704EFB6C8EA1A8C63F25DEA93A213D4C0E55F', 1795300560000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('rzswofovjthhd5k5xzfjvbaeyi', X'A54F8F2B12B7A27B9F3806C31EF1316362C87C14C9AC0D9F045A8DAB13406DB4', 1795301161000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('sltvhnlit4vhxco6waejfzr66y', X'1ED52EB2298E09E555C1FA0F0D759E2C6E8E5C251BAEB7C02EB94D3A5ED8BF35', 1795300320000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('swccxqfkk6ywalpii4wvotnjcu', X'2B73D701AD6A78032390148E67FD00F00F5A3BFF0E804F3418AFAD30EF1A983E', 1795300560000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('yfmvtkht45stkf5iwhm4ebmasi', X'0DD2A1F06284D98D6D89F43FCEB707FFC301FBF64BB74A60BF295D6B4E988C44', 1795301161000000);
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
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('2ud6qgfrrflb7tu7hhtyhxzo7i', 'signup', 'sltvhnlit4vhxco6waejfzr66y', 'twice@example.com', X'AA891E7A947726F0EDA62100B1B6111FEDFE590955752374F025B5B3CDA83C3E', 1, 0, 1795300320000000, 1795300920000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('4n5pwluot5vrbnnm4d362sdlmy', 'signup', 'swccxqfkk6ywalpii4wvotnjcu', 'hanako@example.co.jp', X'3D943375FF02844C2C3ECE0B7157C369B976B14BE069C937167C7D36E45B4E25', 0, 1, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('c7w63mzbm7ffnf7s6i435z23ha', 'signup', 'dmqngwtmmysqwockwojpqgq2bu', 'twice@example.com', X'E6806E47C64F0056960F4EA1E5D5BE812750E358A9B1CEC2B2574FF36DB0E60D', 0, 1, 1795300440000000, 1795301040000000, NULL, 1795300440000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('glbf7vchia6kyopu7jrj6lxkwy', 'signup', 'rildop75uojnerlg6p6kuo5p7q', 'late@example.com', X'51F9A678D0E92B5CFB607B1935CC357E0E208C5CF23B6533291E2B60F3A6D973', 0, 0, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('jjrrxbtixlqyvvupa6kf4zb3wq', 'signup', 'jexhpnyrqjihiveeeahi4az34i', 'o.brien@example.com', X'140DCD857A891890BD275CECF1521AAC666135AF9C6937D24DB399D1E0125446', 0, 1, 1795297920000000, 1795298520000000, NULL, 1795297920000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('lj5hdl3gohai62qzngxguolwca', 'signup', 'rzswofovjthhd5k5xzfjvbaeyi', 'sealed@example.com', X'217F684FE5C4A2F94CE3CF089D97F525F68F2953F23130100FF181FC45AEA4EF', 0, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('n7zmtsr7232b5u3ks234i4fyiq', 'signup', 'rp5anutr2yn3bowfdlxtadot4e', 'sukarno@xn--r8jz45g.jp', X'07C978701E48FAF6DD2215228F8C1C5A63B45103022AB9F98E406ABCD8406B8B', 0, 1, 1795299120000000, 1795299720000000, NULL, 1795299120000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('uu2juh4edylsfexgbzk3fbnpqe', 'signup', 'jnntvsur5jtctm5cwr57dsls2q', 'taro.yamada@example.co.jp', X'5E5BE8FB6B9FA7F500F98844F989A4E8D1DDDF55D5250C0E97E677E37892DE02', 0, 1, 1795296720000000, 1795297320000000, NULL, 1795296720000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('uyg3hfbkbrbqae6pfpypeoavt4', 'signup', 'jnntvsur5jtctm5cwr57dsls2q', 'taro.yamada@example.co.jp', X'211E208CC4F3B41FE9980D8E5B563428B429C9B44243B93162C4FF289E9521EE', 0, 0, 1795296600000000, 1795297200000000, 1795296720000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('vbynsipkfe2zuh4lhcgoa4m4fm', 'signup', 'yfmvtkht45stkf5iwhm4ebmasi', 'open@example.com', X'382C948D198DAAC448B7E37161A430DBAEFD25B6FAC62E7D28966BE23286F09B', 0, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('xz25qdykim66xvamj5mrwil2vm', 'signup', 'i644w4m266dq6y4cpippopmz7a', 'midori@example.co.jp', X'76A4607CEF858E793DC0AECC16D88E52B78BD0239EA941224079705CAF9C5D88', 0, 1, 1795296600000000, 1795297200000000, NULL, 1795296600000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('ynutsouys5tsiz4cbs5b6gl3e4', 'signup', 'dnywnyiujmvwurk5crjxoeazqa', 'o.brien@example.com', X'85C3773318801CE63D8B609AF283F914A3FA12DBBD08A9B47CB52EFD1B21AE61', 1, 0, 1795300440000000, 1795301040000000, NULL, NULL);
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
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('ddrp7jf65whoscdf2uusw2d4em', X'B7EF7C63F879435AC484D3318A03B5F3C30A2F26737E8384665680B3B3B5E9E1', 'dmqngwtmmysqwockwojpqgq2bu', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('egxnsvgsgjx7wq4vnvn6a7n4yi', X'DA01A797E45E1F93FB2137C88E669E1AB0A14C2E08D3E3953E4EBAA3863F8C3E', 'rp5anutr2yn3bowfdlxtadot4e', 1795299120000000, 1795299120000000, 1795299120000000, 1795342320000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('hqhuatfoeemp2z7bwtnc6tpqnu', X'8979B61BD8BA211525B567BA658FA8B6F067E5E3C863F31EA4B98FEF27572D9E', 'jexhpnyrqjihiveeeahi4az34i', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('nf55anuswqgdl5x37pvp2dkxii', X'3CF500DE819CFF13A0EE6150A0C77737103CC666D0C7C7B821FD33633F97643A', 'jnntvsur5jtctm5cwr57dsls2q', 1795296720000000, 1795296720000000, 1795296720000000, 1795339920000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('scx4o32jyyq4stqxi4m4cdlyve', X'9517189A9D4C6D5BCEB465E32EDB4C597FCDE4F522285CDEFA5954CF6A611AE0', 'jexhpnyrqjihiveeeahi4az34i', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, 1795300440000000, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('umhntzcgvcvv3c3h32vewmszge', X'8C19125A6930BDF0AE2F40AEC397109D549527DA0797E1FEC0B9A9B4A32747B7', 'jexhpnyrqjihiveeeahi4az34i', 1795297920000000, 1795297920000000, 1795297920000000, 1795341120000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('xeubj6hyfwodw66ampwjev3a74', X'9A65F018456E5E85BAE7779D8EB47759490130745BE0B3440C4C87F0A8DBA31C', 'i644w4m266dq6y4cpippopmz7a', 1795296600000000, 1795296600000000, 1795296600000000, 1795339800000000, NULL, 'Mozilla/5.0', '203.0.113.9');
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
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo2l77ghaafes81v610', 'i644w4m266dq6y4cpippopmz7a', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296600000000, X'ACA8286A1F1A284366BB647BD4CA482861943A3C8E4B0EA90739F122D075963465F840FD632664D4A3D37E5966BA59E95F3A78843482A2F64C429E91');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo35vlsvsg942522vf8', 'i644w4m266dq6y4cpippopmz7a', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296600000000, X'8104423EF1EE2A3CB43D7D00062A2886B670D06638C1F34CAB8083D47E7F0C78F6C5A0372E7C7099CEEA3D112354C1030CF779498317CAAD3E3A5BA7');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg0l7ic43ll9lrqkns0', 'jnntvsur5jtctm5cwr57dsls2q', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296600000000, X'EEA2EC95CF3CA9117CFDF0AE12CD9663E9A7955724F46157B3AB9DAFCAE2EE7CD6225E019906F0FBB1DCCC5C67A4D1C23398538CD91A0F88C0EFC0B45153AEBF40');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg2sfvvsl3g1iv5iksk', 'jnntvsur5jtctm5cwr57dsls2q', 'news', 'mail', 1, 'news 1', 'ja', X'05E75258FB04052249DE9F51795FEFD9F33F215FB2EAF94AB4F92DC3520B2AFE', 1795296600000000, X'9F00A3535E2B261A6D91F19BDA61F5D6D5812B9F34D69321B5A8E1D525D8EAC92A6D2A6DFE968120E97F889F2A535354ACDC2F86DC06331F014AF70194DCB3DEB6');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg2v1libqe2p0f2kpos', 'jnntvsur5jtctm5cwr57dsls2q', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296600000000, X'D3ADCC46CB100E116D21F0F4E62EED109354C85407CCCDE0506FFA85E2BE5BB124DF401AA441F7C4DBE20613969D9370347FE284324437C2BA012AD4448A66F603');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h006240131b5vgdk8t9f0fu0', 'jexhpnyrqjihiveeeahi4az34i', 'privacy', 'account', 1, 'privacy 1', 'en', X'5CC73093DCB1363134BCD259FFCFFCE0F3F9669C3E5A93B8E27B1B1F18546B45', 1795297920000000, X'C9E881E36BC9BE9D74B6C2579FB79130C72DEE37CA7C0155C1CE8ACC488487FCA2D1BE9FC4117941A6DBCE0F233F02C034D08D3C9B54DB8AC796D2');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00624037nu6n8pon6c68nmo', 'jexhpnyrqjihiveeeahi4az34i', 'terms', 'account', 1, 'terms 1', 'en', X'41989D06D09093B2A46ED0E82E86B0AC58E4ABADECA0946A8147C95815326CF0', 1795297920000000, X'600E656722734B813B10DEE12CFE15E71466D1B14BE71A5E3E5FCD639182946F6651DE900470683B2B558BEC742ECC58E476E87350B1FC35151B7C');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg0c5tkg6g48qmm8628', 'rp5anutr2yn3bowfdlxtadot4e', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795299120000000, X'AB6021FC0A0F3DD4ADDB1093B1612917E88EDC865CBFE91C35FB4326847B8D41CD4F00B0A51E8F0D5CB0FB7F35DA37A97E3F4F3BF82C712944');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg27pbc5ma0ufrpfuj4', 'rp5anutr2yn3bowfdlxtadot4e', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795299120000000, X'F07F374EB74D46B67824678390BB18D3D75D6CD2E8C9CE567FDB0B4E5370B79E79F12132A572FA0AE61B7E469DD80B03328B2393C8094DE63D');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno1jsg7eusml9isq2hg', 'dmqngwtmmysqwockwojpqgq2bu', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795300440000000, X'8E12BF5B5EFA96EBAD2318BF78CF8362D792B6F2B31365152A09FC93454102E9F7A1B57557C3F14BD4C732A3F4DB627EB57A155DCEE89F5001');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno2mv41r02k0su9ulqc', 'dmqngwtmmysqwockwojpqgq2bu', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795300440000000, X'1EF9CC37A0914B247E45DCFA35067B1279A6A6A462D981649E4ABAA8E8288B01D6494D88538B01B5A897D87B8345DC47E86731C5EAD8089B57');
CREATE TABLE rate (
    key bytea PRIMARY KEY,
    hits bytea,
    fails bigint NOT NULL,
    until bigint,
    forget_at bigint NOT NULL
);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'01051FF081AB20DD4F4004DDD9CF7D4F64E52FEF779E5E0C8581CDC72ED7424E', NULL, 0, NULL, 1795386840000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'10A22CE04C65DBAED7D3188FC9B11EA3A6E495A99344A4642B5C7137E71A28E0', NULL, 0, NULL, 1795385520000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'1C93E8F67DBBE3F6DF1CB64BEC8B81839D3A387FC1EFFC3CD38FB356B7D70410', X'000660D0101C0600000660D017431400', 0, NULL, 1795300320000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'41D9A97BD372E138B45F638FAA95E15EE143AB92244E7FA10F6C56405E06F58F', X'000660D0101C0600', 0, NULL, 1795300200000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'4C3200BB94D5E66005A49E6C7B41D1EC3A4DE7B94FCD5A9F88E918F01A00E757', X'000660D11FF75C40', 0, NULL, 1795304761000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'5140E8F94E2BE71261052EDF7A6F130792611CCC6640376F897D4F027B3979E5', NULL, 2, NULL, 1795304160000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'68E3E00F96203F9FED2547FEBEC2D1274E3494E34F0683F283B9A899CE843EEB', X'000660D0FC24D400', 0, NULL, 1795304160000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'6936BE8D0C0C956CE31B91D28180F80BCB1AED7292734D467EC1863CF61350FC', NULL, 0, NULL, 1795384320000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'6EFC3727DC8797C45B5103D61EA98739CB137474A01A7A3D34275500CF26C809', X'000660D0EDD6B800000660D0F4FDC600', 0, NULL, 1795304040000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'9348688BB0A3EBA16E4B84C068348BED70EB689973B9587C6271CD974F36550F', NULL, 0, NULL, 1795383000000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'A421D09EC2941171DE6F3F8222958FF063CD2EF0C01EDC294CD3D12242BB905D', X'000660D0A6502C00', 0, NULL, 1795302720000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'A692A337C2A82591D0D163C108BE2C20FB92DEC42F647BF46551CCC80D415C37', NULL, 0, NULL, 1795304100000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'ACC504AE05EFAA1F109CD55ED5DFEEE590C7053E78A5FD832273DA1C501E9B05', X'000660D05EC9A000000660D0F4FDC600', 0, NULL, 1795304040000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'E32C30BB98BCBC7ADEFA118CE2F446EEAD658A2A084DAAC1A53339C1F3FBE57F', X'000660D05EC9A000000660D0A6502C00000660D0EDD6B800000660D0F4FDC600000660D0F4FDC601000660D0FC24D400000660D0FC24D401000660D11FF75C40000660D11FF75C41', 0, NULL, 1795304761000001);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'E97B03F062314836243CB3155B2F28578A26A64D554B0F384288EADD60385FB9', NULL, 0, NULL, 1795383120000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'ED32C23B65612E3FEAC23E23767E8DEECF510D0690446252313EE08D912A7783', X'000660D11FF75C40', 0, NULL, 1795304761000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'F6A3751736EAEFAE9B31B545DA980E13D2F55911BF0DA3D16BC0BD867E5E33FC', X'000660D0FC24D400', 0, NULL, 1795304160000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'F86281AC5223D4D3BAEF3054C02B972E33555ADD36D9871DF5CDC6AF2CA00B96', NULL, 2, NULL, 1795386960000000);
INSERT INTO rate (key, hits, fails, until, forget_at) VALUES (X'FF882AF57EDAF42211ACD3ABB264CBB77A4FF965E1F920D056478C2EF8E97712', X'000660D0FC24D400', 0, NULL, 1795386960000000);
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
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo2331h92n6hh000c4s', 'mail', 'uyg3hfbkbrbqae6pfpypeoavt4', NULL, 'done', NULL, 1795296720000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296720000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo2lmd4cq2o6i6nf8ss', 'mail', 'xz25qdykim66xvamj5mrwil2vm', NULL, 'done', NULL, 1795296600000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296600000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h001fkg1v9rjqc05v7o7tv70', 'mail', 'uu2juh4edylsfexgbzk3fbnpqe', NULL, 'done', NULL, 1795296720000000, 1795297320000000, 1, NULL, NULL, NULL, 1795296720000000, 1795296720000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0062401munr29guvv8kc224', 'mail', 'jjrrxbtixlqyvvupa6kf4zb3wq', NULL, 'done', NULL, 1795297920000000, 1795298520000000, 1, NULL, NULL, NULL, 1795297920000000, 1795297920000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00akjg26685gqa4v89igneg', 'mail', 'n7zmtsr7232b5u3ks234i4fyiq', NULL, 'done', NULL, 1795299120000000, 1795299720000000, 1, NULL, NULL, NULL, 1795299120000000, 1795299120000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00f7302nh48l0a87qe95r5g', 'mail', '2ud6qgfrrflb7tu7hhtyhxzo7i', NULL, 'done', NULL, 1795300320000000, 1795300920000000, 1, NULL, NULL, NULL, 1795300320000000, 1795300320000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno0sqjp0avkajhqpjdc', 'mail', 'c7w63mzbm7ffnf7s6i435z23ha', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno3mfk6l03s93c6d5cg', 'mail', 'ynutsouys5tsiz4cbs5b6gl3e4', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg1eammbsf6pafj4eh8', 'mail', '4n5pwluot5vrbnnm4d362sdlmy', NULL, 'done', NULL, 1795300560000000, 1795301160000000, 1, NULL, NULL, NULL, 1795300560000000, 1795300560000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg308lkem24gpjcuqjs', 'mail', 'glbf7vchia6kyopu7jrj6lxkwy', NULL, 'dropped', NULL, 1795301161000000, 1795301160000000, 1, NULL, NULL, 'expired', 1795300560000000, 1795301161000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido50496fm19aog16ust0', 'mail', 'gwm63rhc2updfqi7c247fqhxqm', NULL, 'queued', X'01E5E4FD536BCA2B3ABEAC0861549BEE32969F7B3EA8C2F8244410C4B6797A01130E5BD19B73759A24773E7D0C8DA06A6392343D6A41E91C989150F4A4D8C82D4E62C77FD64A8B78AD1A6D5B8D66F56028A374A821301C71312771A5980E5C1D1563B5BD8374AAC5051EA8FA2684FB5EE30CE9FA4B0420AA38D525747B63BFB05C6450CE1DC91233F5B4892EACD45B44987CD4B6C81DAF276FF4244EA83469F9C3CB90BDE681FD551FB174D1226953E65F8F32F560B6610620123E03FF8170A36E3DAE82C52F29A75B4DB04C3AAB4E1C61E5931FB2D8C030A520D79E149AB21B8290ABAFE6111316F15D917284D479A50CDC8FFF1FBD1416D0A442022F260A16AF54458BF3F19FAD17B4EF21746ED656358DFB972B5790DBDF34483C5DABB67F34F34E23D6412626BE19B9304B10743945D1608308B93B979F7E39FE2C715BBB8CA7D01D92379E0322C2E96060F679822420FA9ABC4FCE0904', 1795301161000000, NULL, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido50sk8acu36fhju9mrg', 'mail', 'vbynsipkfe2zuh4lhcgoa4m4fm', NULL, 'queued', X'01E5E4FD53625C6F2C67B4DDB4A0230858060653F4E96243D69A8486C0F9A7D0338208C6F6D036D61502E74054487EACFAD89059AEBF90D47C7DDFC9F191AF3813E29E3A610E989B0C76A9324689F4961D5B677F563481ACDA2DD039A3DDF8026787FF7A2EAB9B5B0DAF36997AA9E8180DDA4F8A1305535EA539D538F9D2099527ACA3369D70E6074E005CA78B09457AD46863B9DB5F8B483C39BF294310BCAB208BCF9C052C969B93DA04D99D22B9D1D5950AF1F229EDA62658B45B9E33182391387833EE77DD93429AA18FBEA2DE3B72530F095E3B62F1B87A1FCA4AD8C18FCB7AFFBA2F92178132C5E0417A77DB98E35BE4F371A99D2E3EE93CD1DC9EDA1757ECEA286DCE9A9C764BFD9D0232081F8114847D35973ACBAFF13F2CF7FD85D221115F39F76C8FCCCF378FDFDD4DC4E9D24793EF1B2A4C8EF3F17A27F71BD6CAC836E1358E7C0130ED7A62DA7735675B87EAE37BCC507D7AFC6F4E0F0B5FCEB623304CE7D89E18388A94A80CD09DDC94078E017FD99063CCD617368D19B7BDFE571D44DB5550849D0642363C3D99C6DC2E1C12B54E8C068C33B64E05869858DCAB94149A0CE5D5A21CE38E2A9E78C426B08D92039A774B46B254D4DEAD7842D1C05398C246956FB4C4D6ECB99574E0239FC96210E11556EEC74FCF4F5F659FCC671D1216A2E9A02B491A30CAABAF1CF7494B39BAC4DDCA4C9ED9B78DFAF5F7E0AE4CC90584AB9F130F4ACFC71C31712C29FDBF4B282AF574E3C55C1CE740651BAEAA301438C1580B14E0D0C725CAF6C945CB1642192F1D01CE8A0FF2BF1F4DC07EE4EB1027DECD8CDD382FE1EB9A8716404C53D049D689B5F2C35F700BB801014C8CE23BDB670F338697EA6284329390B53AE0E94B1A9F090E079F8A3587EC5BDD2DDC936D08A2C214E6134A92A272533612BACFB2D847051FE68E4B', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido513lmbii95i0grb9v0', 'mail', 'iuinw7ddmhet5z2mmxchen5tm4', NULL, 'dead', X'01E5E4FD537EF35BA6D11ED9FB4CCBE2A76AE04367121DDACAA59A639572D64E99BA691C60BF5A03AE80A499400C4709EF2DC83E0D2D290415BB64EA99E0CF089DD718874B91324B24B1B3B321AC63DBC07EE25631DCE8924698321E6388F1EAAB7290C6BD2DC7AD89D3AB13CB440402C110BDE763DBAB86C3E76C10CE63F5F6A67ED7F7AE05728BD7782E4DF798AD196ED4C8A093FEAA6F2C4C7D151DBFB5E96A971937E90B93D2C61D1BFE87AC4C9A224FF9FF8F6F932E3D79F703C4626FB5F46EC14D91829E89F7B1FE8F3F8C681071481EBA4068F455071314C0F6261A6B978E8CBEA4CB2C21B36EB727713893BBF674818C8C918DBC796407A2BAB02CFC57B62E799BE94058C75E63CE1D2461AC9B9D830C76679C5B59AC4FDCF20C96C4D52A992E5B811124ECC844B6CCDC1F92223DE3769C323BA815B99FFE37CE03335DFA282F91126125E95CD4B6B507EE5010C89EF3F504987B2A', 1795301161000000, NULL, 1, NULL, NULL, 'smtp 550 at rcpt', 1795301161000000, 1795301161000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido53t5llfpi4e4fbr5p8', 'mail', 'lj5hdl3gohai62qzngxguolwca', NULL, 'queued', X'01E5E4FD53FF5647AD3305B02538E15EED0AF42B364607C9267A20391CB511B258BC1A94856F3291D8B396B60E1F9A77BAD33383D0062547F8A17EB7C31F23F6B193128884AE85D14A0E25F9908ED4B3EC5D387947985921B005BEF5ABB4CFE29E93918EDE248D06360FDCCBE6B223BA4F782AC83C2696D69C4F1E3E963754D420507C2F4A3D99DBDED403D71862B999CAA28F7FFD55FEB468B19CEE4257C19121B3EDE5C3B00489AF8779548FDC9BCC198BC65C5238AE8DB3E8721E81AC5001AF0116100718C38AF017C5FE8D6B6AAD2C38D411897537B68D6AE47834615A028CB7A88C75A438D1E22BE0B83D1B6E0CBBA36A6512E8754B093ED13B2926F16ED6E1F641853BB1E02EA8CBECE6E9C08CA95F431AF5F42CD47A544F71D5BFBAAB6EBB596FEE751ABF6DF967BAC875573796D45B74E9B8547704740DF5D8A4477F40CAC7C5DF94FD3E6F52735441658A4733D414F9A94ADBC77311E625ECF86FC430021E2935A441A83EDDE4105B518A783362C0ABC08C05A8A8F644CF358B70B6E3FCEC49C6E919DB6E2CAA4EA808A8CA2CEA79711DC4394D6840B30466A49C0872F08461F9B7BEDEF0870823E8F2D8144A058158C984ED26BB0470A5981E359B089369777AB555B85203446D9AAF70D9C9267643BD563AEED51F06FEC81FAB3005021DD2724FC10E88DF679FCE93F6DC24392757D2910E7EC44AD4458D67236824F286A99ECDAD0D6C3189B6FEDB7283E247D44413B6D6BB80048FC8AD096FEAFCF0B54126CDF726A8184F2D457B1435BD4A9B9F72A96CBF899CBFE07D6AE70ED301A202C97EB4EE19512127F2FC90C96172ED1FBFF75DBF93370EC472C9E43B71F5A42A3732CBD18D7DE52AE3DC752D7ADAEF1D2AFCD3BF9C65A6E5D45C49612B93C36F610F96A74D96A4E05D2DA56D4BE317667B86569E0A113A1877480A1E', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
CREATE TABLE job_cron (
    name text PRIMARY KEY,
    next_at bigint NOT NULL
);
INSERT INTO job_cron (name, next_at) VALUES ('signup.expire', 1795304761000000);
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
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo2331h92n6hh000c4s', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
481000

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">481000</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo2331h92n6hh000c4s@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo2lmd4cq2o6i6nf8ss', 'mail', 'midori@example.co.jp', 'アカウントを有効にする', 'Kanri 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
084660

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">084660</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo2lmd4cq2o6i6nf8ss@localhost\u003e","Subject":"アカウントを有効にする","To":"midori@example.co.jp"}', 1795296600000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h001fkg1v9rjqc05v7o7tv70', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
944643

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">944643</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h001fkg1v9rjqc05v7o7tv70@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0062401munr29guvv8kc224', 'mail', 'o.brien@example.com', 'Activate your account', 'Hello O''Brien,

To finish registering your Genkan account, enter this code in the
window you started in.

Code
565135

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">565135</p>
<p style="margin:0 0 16px">Works until 22 Nov, 07:02 JST<br>Site: localhost:8080</p>
<p style="margin:0 0 16px">Nobody from us will ask you for this code.</p>
<p style="margin:0 0 16px">If you did not ask for it, ignore this email.</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">This email was sent by Genkan (localhost:8080).<br>You get it because this address was entered at localhost:8080.<br>Nobody reads replies to this address.<br>Help: <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"en","Date":"Sat, 21 Nov 2026 21:52:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0062401munr29guvv8kc224@localhost\u003e","Subject":"Activate your account","To":"o.brien@example.com"}', 1795297920000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00akjg26685gqa4v89igneg', 'mail', 'sukarno@xn--r8jz45g.jp', 'アカウントを有効にする', 'Sukarno 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
323505

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">323505</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:22（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:12:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00akjg26685gqa4v89igneg@localhost\u003e","Subject":"アカウントを有効にする","To":"sukarno@xn--r8jz45g.jp"}', 1795299120000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00f7302nh48l0a87qe95r5g', 'mail', 'twice@example.com', 'アカウントを有効にする', 'Second 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
469269

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">469269</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00f7302nh48l0a87qe95r5g@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300320000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno0sqjp0avkajhqpjdc', 'mail', 'twice@example.com', 'アカウントを有効にする', 'First 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
919122

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">919122</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:44（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno0sqjp0avkajhqpjdc@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300440000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno3mfk6l03s93c6d5cg', 'mail', 'o.brien@example.com', '【Genkan】すでにアカウントがあります', 'O''Brien 様

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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno3mfk6l03s93c6d5cg@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"o.brien@example.com"}', 1795300440000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00g4cg1eammbsf6pafj4eh8', 'mail', 'hanako@example.co.jp', 'アカウントを有効にする', 'Suzuki 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
994826

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">994826</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:46（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:36:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00g4cg1eammbsf6pafj4eh8@localhost\u003e","Subject":"アカウントを有効にする","To":"hanako@example.co.jp"}', 1795300560000000);
CREATE TABLE person_key (
    person text PRIMARY KEY,
    sealed bytea NOT NULL
);
INSERT INTO person_key (person, sealed) VALUES ('dmqngwtmmysqwockwojpqgq2bu', X'01E5E4FD535DF7FE90ED951C59CCC982D821DBA9B08D35A0657D447A6DBBECF2EE6C0C9235C0FBF928FCB64A668B5F831227D3A498CF291F1E1732F1E09E4201A48E05DD7C629EC0DA2AC38617');
INSERT INTO person_key (person, sealed) VALUES ('dnywnyiujmvwurk5crjxoeazqa', X'01E5E4FD5351B78B5E1E4DBDBAB0335EDDB052FDE5F088780577F387DFD0E5D15F4566082222220CD4491CC814D16EAE46C4BF452C4246CC4FDECA3D81F14CB08AEAA516B173BF98DFD01B669A');
INSERT INTO person_key (person, sealed) VALUES ('i644w4m266dq6y4cpippopmz7a', X'01E5E4FD5378908C3C149616590FFA657FE91CC39D61FC3209A589116A4AB4B63128C58EE799D0A61D0806C87D921D0F99752543EE7E3FBE55952BD86B48EFFB3273C6BCDECC689D6975D5C4EB');
INSERT INTO person_key (person, sealed) VALUES ('jexhpnyrqjihiveeeahi4az34i', X'01E5E4FD537A2ADF18DFEDA60D426115BD38F78CADEA19BA54AA8D1926F66F59A838810F81B68FCFBD58C1F76F37786EE7A72BC6AE1E27E3DA9ED7CF6B89764DA4B320D597A3B9575ECD2CC370');
INSERT INTO person_key (person, sealed) VALUES ('jnntvsur5jtctm5cwr57dsls2q', X'01E5E4FD5360445DAB748AC0C419BF68BE7AE1AB054DE787725446E2BDD74C209EAE488CE084AB3474EB6CC6A9A5F19B3F5D6D40AF59B92C0D3FFC19806CE90943B4CBA075DAF89874E4AC04D2');
INSERT INTO person_key (person, sealed) VALUES ('rildop75uojnerlg6p6kuo5p7q', X'01E5E4FD5355E43ECBA0D100AB15B13839768B15BBE607880CD7E0AD3A8BA9C9B96EAB1877D7577B5853636E00949218623950970DA95C5C711DFB9D095E0791B8365FBD1B34B928808372A9EF');
INSERT INTO person_key (person, sealed) VALUES ('rp5anutr2yn3bowfdlxtadot4e', X'01E5E4FD5399C5AF141DFED3BF732EA52F0B8DE1FAED1FCDD7334954D0F36160FAC7DEC57F42266F89F527C415F52808EFA7B2EEE7CD21B68606ED2271983AAD58C61F0A60C7504518A65D23D0');
INSERT INTO person_key (person, sealed) VALUES ('rzswofovjthhd5k5xzfjvbaeyi', X'01E5E4FD533D99FED7CEB691CE59B8F706C00FF9AF9C95D2AA67DD4EE522C408977E2C57BC9BEF2EE1F211D0060B8FE984D14531CC859E0C63BECD47D45C1494B5F3024C3F43FA81B8FF5383F3');
INSERT INTO person_key (person, sealed) VALUES ('sltvhnlit4vhxco6waejfzr66y', X'01E5E4FD5379FAC5219E12AD96736B50642F8835270C78DE6EAEE0BE9E66A5D976771672E8F04F3DA9F91744001F1786B563F2391B78F5C47C6A97A3EE21C6418245172170490AD4AEA2651012');
INSERT INTO person_key (person, sealed) VALUES ('swccxqfkk6ywalpii4wvotnjcu', X'01E5E4FD534AC2623E1409EF5346689CB7430E68520EA537320A6078D61C649A39D644463996B24A1F5F3F1017CECF404A1ED15F971DEFA088E0E0B3B744C664074F7D22336DF762BA6594E2A2');
INSERT INTO person_key (person, sealed) VALUES ('yfmvtkht45stkf5iwhm4ebmasi', X'01E5E4FD539DE6A3EB4032D2633DFF6593746E7D2FAEA6FB26562BB9EA15932C94E70EB70F0C0396A17D08568CEA0B28F76D13B36A1C556C9989D8F673B5C7E0AA893453EAD6C454B79FF53E36');
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
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000001e5dp9vnk44', 1795296600000000, 'signup.started', 'i644w4m266dq6y4cpippopmz7a', 'i644w4m266dq6y4cpippopmz7a', NULL, '65k3xt6b5yrbyc2p', X'F38A67D195F00AD98A7B5FB5A360FE2E45EE320E8DE0F2868C483E7D8BDF822DCCCA179F1E955268C3966334B73C9FC125660E922DDEDD2015A21AC829FA761065F8056410EA78EABF2D20BE80891EDD785D6F72CEAD1F25C4D523D17DD683A5B5D32667FD88BC3F944EB157B8EFD6C8A97F1DEE1F1294E377C169FB3F4EEC121A29134FF20942E795', X'B7FC844EE75E7E7A5106366878957AE5370D49682E2E18B828FF56F7AFD79DBA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000002v65m76e7d8', 1795296600000000, 'operator.made', 'i644w4m266dq6y4cpippopmz7a', 'i644w4m266dq6y4cpippopmz7a', NULL, '3ybp57ob6p7npsiv', NULL, X'DCCD79C6972B29EF9F839E2781E067012B7BDF6BBB1558FF0A824A85E3230D3D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000003fpk6ek6t2o', 1795296600000000, 'account.opened', 'i644w4m266dq6y4cpippopmz7a', 'i644w4m266dq6y4cpippopmz7a', NULL, '3ybp57ob6p7npsiv', X'FCFA1105B8A10472068A7A10531774B62978EC6B0660AE078F3A93A12BBB461C12F20729A18F962143E5E59767F3244C07D6847AD4E6F744D020D0765C7A8CC1891ECE458F28D0334FC246BED0EC6625A2856D88FF32C157A27E38FDBEF6D39CC12251F5AC0485A1208A323743B25E87867167D83227F803F1A617E0FB02476E15AFD26D2F383AC185FFEF90BCC3732C7B02F991FCA4CA1A0CC8AFA3748951', X'2C2D19C26D70D3F5B39FE0D8CDC65F1F9CE3B9F5041FCD39C4C77DFF140AA8FB', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000004t3cqup93eo', 1795296600000000, 'signup.started', 'jnntvsur5jtctm5cwr57dsls2q', 'jnntvsur5jtctm5cwr57dsls2q', NULL, 'fhbcb5ajuq2oxtss', X'5E02373FEF0820B055EBDC00A868A411AEC5F169BFD35CF9D5D5364198177F8F189A4DE94EB2206209B9EDCF4B8F9707440722507F3ACFD09B51E00B6299070EC3FD38D739CCDD0C682F64D127635D4E082FB909B510B8DF5E005AE7A1CB3800A850863C505EDF6740855575911A22FD2A58CCB27E79F2EE2691E8ED1520727B3F94B59DDB2DF42EFFCA417685', X'3DC5350ADBA54A99F0B408B2D76D6930F5D0BDC9EC5FE1F18CFAB181192D506C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h001fkg0000005s4ve7opt48', 1795296720000000, 'account.opened', 'jnntvsur5jtctm5cwr57dsls2q', 'jnntvsur5jtctm5cwr57dsls2q', NULL, 'y2fekz7d2mi5xi5f', X'FAFB9CC75AF00C0391B249A7976688FFC163B8FD210FB9B1E7118593156EC83ED52CC49BE56C4A00369FDBF25A2501C3E6646F75598E6B953C3338103885748EDE99CF1AE1773A52D72ABEA2DA9B7B46F0D761DC19AEB34B785CCF2D4559BA577EFA7C5235CBAFB1B00B784A9E6196A197BD0F516EAA9CA3596307C441DFE87E251BE3788BBA8B9C27899881C08F408B81028FE0A2AA95B6EDA74A188AF291B84ECCB6', X'0FBF10EC0AB784FC8C2CF72BA4D863D35ED71505B962C28874E36B165D1238D6', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000006iegggk6ic0', 1795297920000000, 'signup.started', 'jexhpnyrqjihiveeeahi4az34i', 'jexhpnyrqjihiveeeahi4az34i', NULL, 'cauhfdaongey27wv', X'2D742A0B6FB52C6CCC70A813C07830482BB2CC212D230D5279409231411CA497424CC7C6098AD64937784DA7F90152E37BCA15DD5158227FE6D50EAD8CC2FFCC3CEEBFD47055055EDFBE53D2615B74B129D9749C1BAB74D8BAF993FE832E597D7152CC23660C3CC078DE934CDAC05D2AC1D9E27EB72376D19AE3875D61A8F5F34866E6A504AF8F8A', X'61AF79D2602BE86AD9D13D327398D2E520F1FF31BF529D82A7121145F2CCDA0B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000007llubh92994', 1795297920000000, 'account.opened', 'jexhpnyrqjihiveeeahi4az34i', 'jexhpnyrqjihiveeeahi4az34i', NULL, 'ueiyntoqwun6ytxu', X'869A77AF558D7B754A6604AEC4B857FAB8B80FE85CB900A407726631C1EC68E54028C9E68C9E0FC72DC81334EEB0B0010DA76574870926F50406861FB3ABCA0B66C8E2937869DC1E9AD08131181D3A7972B943C7F5C560F8E04CD98E59CD5FCD61362E7F24CE5EF8F0258BDFD743E65AD26666FC858C8811A04E828E38D321182D4F19DBC1FCC2AEBC3E790FBA3708BFE790C9CF83C99B2E44A6A4A805E4', X'64E7F10E6826E3EF744EC7815EA9337EDC7813FA6A515B97A5BD10E4ECD1EFA9', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg00000089d36kr7jp4', 1795299120000000, 'signup.started', 'rp5anutr2yn3bowfdlxtadot4e', 'rp5anutr2yn3bowfdlxtadot4e', NULL, 'itwwbsiv2mikwgm2', X'D976F9EA5BDD8EE3EABCC867A76C4680EAF8D776E2ACEA0D9AC82E18DC4B4FAB2226808DC4A082CB69359A8078C3207030E42D60DDDA2F1D67046B3FA273D9D6939969A0E227ADE4A933F71E3BD0161CEB503D902F7661C5C1181DCEE464CFE041567371DB6BC119FC6950BA61BD72AA36519DA91D930E75ABF861573098E51D00F4', X'B90406A54C315A9FF9B145867E3BBB5E3C091407883B8DC48ED555D680819C18', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg0000009riprf155hg', 1795299120000000, 'account.opened', 'rp5anutr2yn3bowfdlxtadot4e', 'rp5anutr2yn3bowfdlxtadot4e', NULL, 'a76icmi3tpal62hr', X'084CF99372DD1239D1E98F7975AFDB491682D8ED2C3158B28536113C099CA1EEFB9799BA128FAF8AECF3C7A282DA0A74A6105C1B0002FD0DAE7DED855FB1EF328A2E15E1A3C9C6D14C070801CB425D4E96A2DB19C47F5A25FA0FFF7EBCA9E07A633D04D0B88C378EBC921422416CD659D39FDAE29AD1A9BB72D7832BF424E9BB17CB43804076E8C2502C326239393903ADA1584491AE1091', X'F904AD936C1A10617465C2DD2EDA94D09917F4F87DDC94BA69DDD98EA9D0B792', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00f730000000av5uqtr72n0', 1795300320000000, 'signup.started', 'sltvhnlit4vhxco6waejfzr66y', 'sltvhnlit4vhxco6waejfzr66y', NULL, 'b246nyalfsf3k4k7', X'14640296D5FA28087AAFAD1D519270C88CEF63AD78E27D35877C757189AD3593967D9A6B97DB1D0357A999EB0A8A06101868B1DA5CF54DCF9F8A68349FAE7B7390398593B638C6D9579A3F66ABF189866B23F852CBCF1D2AB7EEB92BED33C0B45DB4C9EBA3ED45E596DDC69EE6E8736A159286E7691A6C132540AE517D590745C8083CA3', X'9D74AAF226935231BA7A9F18DD90128A7CF819D1DEE48492EFCFF20908AB6974', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000b2abk8f9iec', 1795300440000000, 'signup.started', 'dmqngwtmmysqwockwojpqgq2bu', 'dmqngwtmmysqwockwojpqgq2bu', NULL, 'hdztubjaq7vl3f6x', X'75139BA4B664394083D6D841792226BAB8DA70756E1BDAE5E09AA1D680F557445F01BD02667573679D590B06DCE2B7153BE8DD2D8BE20A4563EC7C4CB654100DFF619FACCAF0E119A046C44CE28AA0EFF65A3FC740C68B85A2CDD14948969FEB84F94A6B9138035D69653C7AFD7954CF70629F2149F9AE796A31D31865A37CB0F796D0', X'ACD53F0C39962545D26D9415CE6C2B109F34EBA6ADA69168DEC17267EBF572D2', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000ch8ocj0cins', 1795300440000000, 'account.opened', 'dmqngwtmmysqwockwojpqgq2bu', 'dmqngwtmmysqwockwojpqgq2bu', NULL, 'gpc3legnzb6kxzif', X'547CEE71137C9D6CE095951D8E58C5B333C25015D2ABF9DBC11C597A91807790E776FD4EB3DAE25546F1217B5C34D7D7C3A3619154108BDA6F03E1D6B2C394EE673B76CD9713446C557E2F5D6BDB2D4AE4F826C291249C78C42D48EA3D2C22976EC17829CE241031CFC3FD83CEFD19DEE7110AEEEABB70EB1598591F056B64B7AB187522AA47047FD05AC74102D72EDF2EBB192EB3598535FF', X'091F3E0AE49A277775B63E376670AAACC313DF636F22A21E0210B3E2267B80CA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000dl8b8fkvl34', 1795300440000000, 'signup.started', 'dnywnyiujmvwurk5crjxoeazqa', 'dnywnyiujmvwurk5crjxoeazqa', NULL, 'mnwr4za2uduh5446', X'EAC925A6C26EDAB9C21B2815C792A5EA477097A0E63D93231BB8A0346F96228F21ABF1D7A9A600800AA72685E3544615C4546A222DBD5A410F5DD08C105B2C3D3D477BA8BBC414FA475C649195AA4C2D4F4A9C8F8AF075B564CFFF160F9CEE34EEEBE2A3BEE35238CA74BE6E18231BBBFC10710A49600B495DF0D0FB5B4DC085AF8EBD795FB8F4', X'2B1FB5904883192579132937BFB4C16FF87FE6A283FEDC8682577E21686EE2EC', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000e6l7m0p2140', 1795300440000000, 'session.started', 'jexhpnyrqjihiveeeahi4az34i', 'jexhpnyrqjihiveeeahi4az34i', NULL, '2vsbax7gf7rgxjwf', X'E96262728D77878D12738AECC237FD5434050B657493A70E7BD594C8F9B9FFA2F46D4763E72B87FB43138E75273AADDC636920DA7743D5754955F70771D2', X'9D7ADCEAC41D718DB7B9E144ACBFA142DF4FE77FF7100CC4C6028287F19BC01A', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000f5mk05il8lk', 1795300440000000, 'session.ended', 'jexhpnyrqjihiveeeahi4az34i', 'jexhpnyrqjihiveeeahi4az34i', NULL, '4emdblqr5zez3xqn', NULL, X'14608F4A7D3C29D6C7F96522042BB99ED03DCFF61B8C272CD747B5118C7835FE', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000gimca0a96s0', 1795300500000000, 'session.started', 'jexhpnyrqjihiveeeahi4az34i', 'jexhpnyrqjihiveeeahi4az34i', NULL, 'u45oyphinutw6xtz', X'30CEB02647BD86EC64E0E2312DCE696952D5009A405A8F6E9DE8B052393AC6D04961BFCD82A9F0A8A1BE3EDFF4B5645CA34C06BB509C96E2B7E2DA1C04A1', X'97CF89329A2FC0047031D0123FC5E0A4A2FB067742EE8752E5C07D632C73B42B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000h33i8mk902c', 1795300560000000, 'signup.started', 'swccxqfkk6ywalpii4wvotnjcu', 'swccxqfkk6ywalpii4wvotnjcu', NULL, 'u3b5xie5htypbgsa', X'580B379304A934995D6F1237C5F7FBE8648D6084152C85B74006A6621AFAD8436B61B566568A2C6AB05F61A7CF556A7D4BB13EFD7942661F07EDFA9B06BD4BA4863BD38DA7EFBF4B2FBD06CFB87D298DA2F219082C4C782763217E73B725F1917C326019A7E6B392201347BE26E5FEB6AD2AD71EA01A9D7ED4223062455E75D0512AE112A10EEDE4531E', X'A222E364BB66D83FE8917987EE0E80FA0A064231F477FBA13C51A8A14DDACFB8', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000iu4lns364rs', 1795300560000000, 'signup.started', 'rildop75uojnerlg6p6kuo5p7q', 'rildop75uojnerlg6p6kuo5p7q', NULL, '5tyenol4mw6luitp', X'172C41BBDB77E13037EC39273D6C023834481D5D85E2AF612DD466F715D5AEB4CD5D3A9B0E708BC6D988830FAC077CA042971ABF58D47D13E62019974338B272D8753920033741B3A66E8D5CBDF73A1A59DCF28FDE0588EBD5364D2516131A189BE20CFA7F01228B3F7FAEAC740F40710D1BC8C1F422AD3E26C876D49D2462609D', X'3F00F7791C2F7885A4360867EC8D4150F6426CA43A0016E3A08E31CEFAE44FDD', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido5000000js3agasamk8', 1795301161000000, 'signup.started', 'rzswofovjthhd5k5xzfjvbaeyi', 'rzswofovjthhd5k5xzfjvbaeyi', NULL, 'lhssaobllt2tygn6', X'999AC1A38685FA3850CF30E891D878FDDFF058F106A5427BC5DF75AADBB710B625F79242296B843D475CF05B376EFC0831643818A2100FCDF26B88D5BF64E75DD5D423B133E71A0DCBCE190D2A2B126745BD1DA365CE7B55DED77E0740E4818C77DF46F34B0A81FD89C0A67AACBE07EE5C1CCD249DB2715964436610025EECDE68D2A55EFD', X'6E4C0516B927258C0FA4A3EFA60573EABFE15FDAAF20B391F9DEC0F947EF2897', 2);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido5000000kg7p4li8mtk', 1795301161000000, 'signup.started', 'yfmvtkht45stkf5iwhm4ebmasi', 'yfmvtkht45stkf5iwhm4ebmasi', NULL, '7q5juclgl7hskfi5', X'4D1938139AEAB8B4132B543571A1B780740A718BD8EF9FDDC81C6082E4BEBAD4E5351853B0ABEDA3BF02805FA92C7207D70BB77183EA71BA53148733026E1032253F48BFC19F5B46DA15757B719602390869DBD59E1F26879A5DD3772245E809F4BF53EA1656658960A679B77B15A87D515D7B1BACAD888712C318B8AFD44A477B', X'28D30DFCC4D80095C7B8E91D775E4C5BC2A3E3F387C5F9F05B248339088537C5', NULL);
CREATE TABLE audit_seal (
    seq bigint PRIMARY KEY,
    at bigint NOT NULL,
    count bigint NOT NULL,
    root bytea NOT NULL,
    prev bytea NOT NULL,
    chain bytea NOT NULL
);
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (1, 1795301161000000, 18, X'11AFA96FF85D38C1F8BF00008BAA1BE44D5E15ABDF3FA8ACD43133B3E268268A', X'0000000000000000000000000000000000000000000000000000000000000000', X'BBEE7B8524960C1659C9C3416F66C13520ED7626DDBD66BFF716032DD888C9DF');
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (2, 1795301161000000, 1, X'95DA39F5B13D58D9201B3B7EED7DB8B5D450C534BF4A44EB88BADBB3533DAACF', X'BBEE7B8524960C1659C9C3416F66C13520ED7626DDBD66BFF716032DD888C9DF', X'98D957580CA25D49032121075114CA3B166DDAD41DA50CD31A67083D5BCF87B2');
CREATE TABLE operator_role (
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (account, role)
);
INSERT INTO operator_role (account, role, at) VALUES ('i644w4m266dq6y4cpippopmz7a', 'superuser', 1795296600000000);
CREATE TABLE operator_invite (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    role text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint,
    spent_by text
);
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('3poucr5vw6yynbmfjvckkxoalm', X'480E87D484B8CAC15E87696544D4FDE8E96D385A6FA05BE3D952C483908F62EF', 'superuser', 1795296600000000, 1795383000000000, 1795296600000000, 'i644w4m266dq6y4cpippopmz7a');
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('gaty725kdcqkp33kzldpdn3hiq', X'1B4C9D15AD5394099627EB66313DECA765B9AC70A7B6A4DA27CBE1D549B0B350', 'superuser', 1795296600000000, 1795383000000000, NULL, NULL);
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
