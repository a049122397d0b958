-- Genkan: a schema with live data, made by tools/schemas. All people are invented; the key is test-key.json beside it.

CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-22 11:11:34');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-22 11:11:34');
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
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('2q2vepznxgb6wb3uarou6yb2bq', 'G327DRP78', 'midori@example.co.jp', 'midori@example.co.jp', 1795296600000000, 'Kanri', 'Midori', NULL, NULL, 'ja', 'active', 1795296600000000, 1795296600000000, 1795296600000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('cm5asm2qvzkykixjn2zltj4i5e', 'GR5N2RDAB', 'Taro.Yamada@Example.co.jp', 'taro.yamada@example.co.jp', 1795296720000000, 'Yamada', 'Taro', '山田', '太郎', 'ja', 'active', 1795296720000000, 1795296720000000, 1795296720000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('hcr2yrmc6ti2bfnjzctrv6ncgu', 'G6QN2BBP2', 'o.brien@example.com', 'o.brien@example.com', 1795297920000000, 'O''Brien', 'Zoë', NULL, NULL, 'ja', 'active', 1795297920000000, 1795297920000000, 1795300500000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('u3apn6jx2t5yukos2uin44653e', 'GCC7P8QGG', 'sukarno@例え.jp', 'sukarno@xn--r8jz45g.jp', 1795299120000000, '', 'Sukarno', NULL, NULL, 'ja', 'active', 1795299120000000, 1795299120000000, 1795299120000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('y33m7zqw4fdlxfdnj465pxf6i4', 'GG42HY0DF', 'twice@example.com', 'twice@example.com', 1795300440000000, 'First', 'Fay', NULL, NULL, 'ja', 'active', 1795300440000000, 1795300440000000, 1795300440000000);
CREATE TABLE password (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    hash text NOT NULL,
    policy text NOT NULL,
    set_at bigint NOT NULL
);
INSERT INTO password (account, hash, policy, set_at) VALUES ('2q2vepznxgb6wb3uarou6yb2bq', '$argon2id$v=19$m=19456,t=2,p=1$RD1O/ianfqsBjmbLM0m3Rw$OE/WlFazFaUqawuoJtw8GRopPFhaGDp4zOmJzexgLYs', 'guide', 1795296600000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('cm5asm2qvzkykixjn2zltj4i5e', '$argon2id$v=19$m=19456,t=2,p=1$K6WPWzofmqB/O9OiF22+ig$ny6L2XCjdFqVrqvp6xZmbKuJfGSYLOdB02Qwca5F/WY', 'guide', 1795296720000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('hcr2yrmc6ti2bfnjzctrv6ncgu', '$argon2id$v=19$m=19456,t=2,p=1$YKOXfFtvZXVu53BstrhFyw$iAN9cmVggCzGX+PZ/2G2c1OawhHkKMEY4yypE2b3bVs', 'guide', 1795297920000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('u3apn6jx2t5yukos2uin44653e', '$argon2id$v=19$m=19456,t=2,p=1$+BXRKTTHAVNC1hFmawT5iQ$jCtjybMJBKItqvn03qvsjfrlTUcJq6wtg383wL26h4I', 'guide', 1795299120000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('y33m7zqw4fdlxfdnj465pxf6i4', '$argon2id$v=19$m=19456,t=2,p=1$Zq/DUf2tsZ1FJu268uSPMQ$rfvOOb8sKklG9kHcHBxOfFZX2XoYN5ZhDrIx6S9G/O4', 'guide', 1795300440000000);
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
    news boolean NOT NULL,
    terms text NOT NULL,
    privacy text NOT NULL,
    invite text,
    network text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, news, terms, privacy, invite, network, created_at, expires_at) VALUES ('4nulzt6zz6ee3iu76bjj62ixlm', 'sealed@example.com', 'sealed@example.com', 'Sealed', 'Sue', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$SbtSsBloC9R25ZyS9v8Upw$Hueqd4FUygr0xgPO0c8kB7kYP22OjIiP1of3j3zsrQQ', 'guide', 0, 0, '1', '1', NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, news, terms, privacy, invite, network, created_at, expires_at) VALUES ('ks5fvxcvrll73rtnzykq7qurqm', 'o.brien@example.com', 'o.brien@example.com', 'Mallory', 'Eve', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$YKOXfFtvZXVu53BstrhFyw$D1XGaJtAobFP2B7xJMkpBrtKvyHTsMaDcXTPyYhr1TA', 'guide', 1, 0, '1', '1', NULL, '203.0.113.9', 1795300440000000, 1795905240000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, news, terms, privacy, invite, network, created_at, expires_at) VALUES ('uapnagp6mqogy4hgh2ftgkmtiq', 'open@example.com', 'open@example.com', 'Open', 'Oda', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$BluG7VDArrSgHoX35IEa7Q$WmOPHwAq42tpdNA0NvtPi3YE6pLbFR7rTSQRPdP6x64', 'guide', 0, 0, '1', '1', NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, news, terms, privacy, invite, network, created_at, expires_at) VALUES ('w2pso67cyhkygmexv2mipgyuaq', 'late@example.com', 'late@example.com', 'Late', 'Lee', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$psJF1n/LYlsRdqw81ylDyw$rjcbbQv4R0yYlMkbXGkiVTBBRVMqYahjZJq9OpKQHuE', 'guide', 0, 0, '1', '1', NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, news, terms, privacy, invite, network, created_at, expires_at) VALUES ('yiqd46nhqm5fdvpgyqmhb4zfge', 'twice@example.com', 'twice@example.com', 'Second', 'Sam', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$Zq/DUf2tsZ1FJu268uSPMQ$rfvOOb8sKklG9kHcHBxOfFZX2XoYN5ZhDrIx6S9G/O4', 'guide', 1, 0, '1', '1', NULL, '203.0.113.9', 1795300320000000, 1795905120000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, news, terms, privacy, invite, network, created_at, expires_at) VALUES ('zpqll7w4ejhwlr4m4fld2wvgvq', 'hanako@example.co.jp', 'hanako@example.co.jp', 'Suzuki', 'Hanako', 'スズキ', NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$bKd0cXnXeEkbCo/iS8JdsQ$6Yxt4ZwWU1rDsv4V19JSP9yXz7gnDiA5xHh7cIvDXqM', 'guide', 0, 0, '1', '1', NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
CREATE TABLE signup_browser (
    signup text NOT NULL REFERENCES signup (id) ON DELETE CASCADE,
    browser bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (browser, signup)
);
INSERT INTO signup_browser (signup, browser, at) VALUES ('4nulzt6zz6ee3iu76bjj62ixlm', X'FE1F792FE2BD6854A6CAE80D225FDB2CF53EB81C275883ABAC061230ABC77100', 1795301161000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('ks5fvxcvrll73rtnzykq7qurqm', X'278E30EA35B4070F42FAE2A188411E518855544F7FB590B5C51F600356D1A14D', 1795300440000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('uapnagp6mqogy4hgh2ftgkmtiq', X'D2B7F7B07CA7C735552D261B8151BE0C96BF6ABF1C7A1DC8DD0F2E607D57FD79', 1795301161000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('w2pso67cyhkygmexv2mipgyuaq', X'63D675625D8F1F00222FBCE3799FEF2AD255E038543F5EAF00A513A29DE21252', 1795300560000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('yiqd46nhqm5fdvpgyqmhb4zfge', X'DBC56761D6F62CDDC7EFA172EA651642AE905F8C3BBF25E3ABEF61DF34588615', 1795300320000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('zpqll7w4ejhwlr4m4fld2wvgvq', X'D064FE991601754A6091FBBFF0211BA4A23C5BBFEFFC0FEA0F65B2CCFD8D3F16', 1795300560000000);
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
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('5a74ydr6f5zsv4pmz3taravfci', 'signup', 'w2pso67cyhkygmexv2mipgyuaq', 'late@example.com', X'4ADB50D0897356DC67A534B59874F37E3CFF29AAC48B9A394CBF09F716D6D7DA', 0, 0, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('7bfdf3y5k5ulgd4fshc2wg6edu', 'signup', '4nulzt6zz6ee3iu76bjj62ixlm', 'sealed@example.com', X'416A57C569166DCA2D647860EE481673AA9A6701D483487EEF64C057FD810834', 0, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('ap4x7udgbxpbbgc4zvimx4bcja', 'signup', 'cm5asm2qvzkykixjn2zltj4i5e', 'taro.yamada@example.co.jp', X'1726FC44A98A68ADC7840B2F6A9412A84FF11AA3FF33E99E8A509375859ACA1F', 0, 1, 1795296720000000, 1795297320000000, NULL, 1795296720000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('cfovwy7apnm4uh25tfbvjadiby', 'signup', 'y33m7zqw4fdlxfdnj465pxf6i4', 'twice@example.com', X'FD43A030A5FE989F75D11F6D3701C64CAD045924D02302F48E9D1B4D63CF66F0', 0, 1, 1795300440000000, 1795301040000000, NULL, 1795300440000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('fuxttasj4z7tqz2ruyukwxcrsm', 'signup', 'yiqd46nhqm5fdvpgyqmhb4zfge', 'twice@example.com', X'CED5326826CAB2D3F935C8BB5C8BF0374B1E588E380A9221A7DB1DCBBC7EE846', 1, 0, 1795300320000000, 1795300920000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('hw7bahajwgv2f7uego2u7uwpca', 'signup', 'uapnagp6mqogy4hgh2ftgkmtiq', 'open@example.com', X'B0CF7EB52E03F5F817A4EAF189D7CEEFE1B6A7DE4D90EDF1538CFF14792C18A0', 0, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('jafyqbqxsg7q7j3n63ualvj5ce', 'signup', 'ks5fvxcvrll73rtnzykq7qurqm', 'o.brien@example.com', X'8A634C94710BAC92E39AD96F41A267612E922D1501ADAD9DF977A407D324846D', 1, 0, 1795300440000000, 1795301040000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('jrx7ii7pj2p4o6tbcdlheuvzhy', 'signup', 'cm5asm2qvzkykixjn2zltj4i5e', 'taro.yamada@example.co.jp', X'5A1C8ABF1070D8DE0A3F805993FD5A89D1AE0E04FAD436D04FE5CD6A851EEB70', 0, 0, 1795296600000000, 1795297200000000, 1795296720000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('nbo5ymcah55xv5zxuq2btfnynu', 'signup', '2q2vepznxgb6wb3uarou6yb2bq', 'midori@example.co.jp', X'05F6BE00259EEB776A785DD25AF60EF61137336A6F4EEBD8D2CC34D41B5F7095', 0, 1, 1795296600000000, 1795297200000000, NULL, 1795296600000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('ucj5hcxuo5s7mor57nz3dehthi', 'signup', 'u3apn6jx2t5yukos2uin44653e', 'sukarno@xn--r8jz45g.jp', X'96CDCCA187974210FC29B5D446FC0936726A420551469157BBC3832753E5EF38', 0, 1, 1795299120000000, 1795299720000000, NULL, 1795299120000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('ujrru7it3u2s75zrtq3mp23bv4', 'signup', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 'o.brien@example.com', X'046CBA1F9D8F90977A597FD88DDB2EFFCCEB4330854608288FE02BF49CB3AE0B', 0, 1, 1795297920000000, 1795298520000000, NULL, 1795297920000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('zwakcgq7ov4nhdwynjbok47k7i', 'signup', 'zpqll7w4ejhwlr4m4fld2wvgvq', 'hanako@example.co.jp', X'C1B369AF856516D61460229B9961615D892CAFC09586D91A880CBD539D6018E2', 0, 1, 1795300560000000, 1795301160000000, NULL, NULL);
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
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('6ivl5j2nm3b3yeq7ofatgsojei', X'488D8A4F00743C5CE18BD66B8289DDB57B18344A3382050FB1377160842564E0', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, 1795300440000000, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('cb7mwkphu543nza4wrcfjsqyy4', X'51856C47708D346CB9C6079E4D030597BA66F062C792A0C0D5F9DDB4F8ECE42F', 'cm5asm2qvzkykixjn2zltj4i5e', 1795296720000000, 1795296720000000, 1795296720000000, 1795339920000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('ewmvzyzwyior3hssidfv2do77y', X'B1CF389BE9D40C18B90BD0D6EBFCBF3B7267D7F9C7C6AB38675DF4CE0DEF3D81', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('jmbfk5w2azzdyzozjwuoy3xrea', X'E57285DB57E48D437B22E444CCE5CD5B249695E7B3B564530F22CDBEED76A525', '2q2vepznxgb6wb3uarou6yb2bq', 1795296600000000, 1795296600000000, 1795296600000000, 1795339800000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('phw6rzpahj2ss6pp7xvxfkfitq', X'3273647A6C68CBD1B8675357B4820032D6BC575C33EC5CAD7D9B954404881A9B', 'y33m7zqw4fdlxfdnj465pxf6i4', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('rzzdnqji32zs3screplnsna76i', X'558FAA732BF78EC47C3F29D9031B9018890181C9862D0933EBD25C0523E74D46', 'u3apn6jx2t5yukos2uin44653e', 1795299120000000, 1795299120000000, 1795299120000000, 1795342320000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('ujzsol4xfyibqbj3fb3ob3uxvi', X'73B6B47D2C48EDCDE7729BEFC51E1329E1F28E3F10E306F97A60BF8F27F40740', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 1795297920000000, 1795297920000000, 1795297920000000, 1795341120000000, NULL, 'Mozilla/5.0', '203.0.113.9');
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
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo06i8fg5moaepcd6gk', '2q2vepznxgb6wb3uarou6yb2bq', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296600000000, X'80424299E61C2C90AD232CA4C0EE2E51D11C5102495DC20BE7E23498843D54A74B1BC05E3D612E571209460796851CFA3344C8EB87DBE467FFE491DE');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo0etl9a2bm4stil82c', '2q2vepznxgb6wb3uarou6yb2bq', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296600000000, X'AA416F1C3A28D2A2D33B7822B713085C3E7165EF9E5FED3C7CEB33197881EFC6702C24270BE069296735A0820E81A723A20113DA0A4DF27ABEA77EBD');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg1he6l8o1ifl0dv2ec', 'cm5asm2qvzkykixjn2zltj4i5e', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296600000000, X'EE3B9D8CA94883EF771C7F1DA57BA4CA21B8E65ACD9F19E5BD962D48A9DEF18F6A4627C091D5D50E4EB431B5C5DF1A999171DBF07ACD70898B1306279B5F28DF2D');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg39rpl184el4igg8bg', 'cm5asm2qvzkykixjn2zltj4i5e', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296600000000, X'FB1711ED89386C61E189F7B516AD3F7087D9C59825885BCDC92F7D828662FB4525E8A476E75A4B11C9E59D80086746D03DABE229958CD321B9A2F767055E9E0D96');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg3t7j1idntnaoe7bag', 'cm5asm2qvzkykixjn2zltj4i5e', 'news', 'mail', 1, 'news 1', 'ja', X'05E75258FB04052249DE9F51795FEFD9F33F215FB2EAF94AB4F92DC3520B2AFE', 1795296600000000, X'6419F80AB5533739A8D13CC6842DF8DF1827B12326D0BC23A4353729AF6E70AA322BA70294B2861ACFBCBD3A99CF72B3C63D890CE9D88AE8DAFB1466E711A7457C');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062402jtv0lo5fd8phrle4', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795297920000000, X'8233F6BCDC17BD96FD8097505850D8BB2E86E4D6BB2EE99D74C70B0CB8FE9BEB2D0E43C2718B0AA6885690C7CD63D5BB8EBDA37B8531E385AA839E');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062403ca89mq3dm3mmuk5k', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795297920000000, X'3AB9772FED60C3A8299A1A6C4CCC74AA5E4A051EAD40A5226E5268EB530341D152A6D0D83149CE0CC3EF1BC47D3696C1AEF4FC39ADE7529AA28E44');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg1vq4aqupjbn2vj6l8', 'u3apn6jx2t5yukos2uin44653e', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795299120000000, X'3ECD23DF4D1289F731B9915F9B329132F23ED626DCBC816E90D89EFF31822B8CF3D0797DCA12AD9496A36144F1902D5B55DA74F271CD1020A2');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg24conj141b5oa2ig8', 'u3apn6jx2t5yukos2uin44653e', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795299120000000, X'E2ADD4D2E4FA42B810344083F80B9FCF01536F885B986C84D730BE6F19EC7496288149773A831DDB6C2C843A906E5DFC8EE1FE7FE099AEF71C');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno0lmp10apo02ott9uc', 'y33m7zqw4fdlxfdnj465pxf6i4', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795300440000000, X'CA548DC68012684BAB2F43D982E26E735E1837C9D51E27D9A3F8BBBE140481A2F147A5164AFD24B9661992F874BF24D60F28B1CFD0A3B7DB4A');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno3haj5th5uq72s6c60', 'y33m7zqw4fdlxfdnj465pxf6i4', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795300440000000, X'A4796FED81CD6E63990C5189F1EF17358A3E62039CE659F8F9A3EB9EE4C62400BC0F3AE9B0646D27DE7260919DBA61D8143DA90BAA00DA5395');
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
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo1jdcn89kbndq1pddk', 'mail', 'nbo5ymcah55xv5zxuq2btfnynu', NULL, 'done', NULL, 1795296600000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296600000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo1kam8urmte539nh68', 'mail', 'jrx7ii7pj2p4o6tbcdlheuvzhy', NULL, 'done', NULL, 1795296720000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296720000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h001fkg07oaqhbqj4hhuu05c', 'mail', 'ap4x7udgbxpbbgc4zvimx4bcja', NULL, 'done', NULL, 1795296720000000, 1795297320000000, 1, NULL, NULL, NULL, 1795296720000000, 1795296720000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0062403n6859iu6048k8918', 'mail', 'ujrru7it3u2s75zrtq3mp23bv4', NULL, 'done', NULL, 1795297920000000, 1795298520000000, 1, NULL, NULL, NULL, 1795297920000000, 1795297920000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00akjg1r45vvfi51nbpd688', 'mail', 'ucj5hcxuo5s7mor57nz3dehthi', NULL, 'done', NULL, 1795299120000000, 1795299720000000, 1, NULL, NULL, NULL, 1795299120000000, 1795299120000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00f730028b3nht0ltbf8jec', 'mail', 'fuxttasj4z7tqz2ruyukwxcrsm', NULL, 'done', NULL, 1795300320000000, 1795300920000000, 1, NULL, NULL, NULL, 1795300320000000, 1795300320000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno04ftd8rkbu9fi0ku4', 'mail', 'jafyqbqxsg7q7j3n63ualvj5ce', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno3e7qqj1cku3864j48', 'mail', 'cfovwy7apnm4uh25tfbvjadiby', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg17224r5363pag8ddc', 'mail', '5a74ydr6f5zsv4pmz3taravfci', NULL, 'dropped', NULL, 1795301161000000, 1795301160000000, 1, NULL, NULL, 'expired', 1795300560000000, 1795301161000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg2fpeidbt60j66ajhg', 'mail', 'zwakcgq7ov4nhdwynjbok47k7i', NULL, 'done', NULL, 1795300560000000, 1795301160000000, 1, NULL, NULL, NULL, 1795300560000000, 1795300560000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido50qvggmsnl1div5svo', 'mail', 'ruqz7l6ryartpz2vmdwoy3evye', NULL, 'dead', X'01E5E4FD533BAA0A7CD09E04F6B05AC3C9EE87CA5BADCBFEFC429FCC8EDDDDDF6C0492E82DE6DAB7377F9E37650CDF3ADEAECAA9A001336F7F3E039BF04063DDFF239647490FD902172E5BC8E8C79A7C43BDDF17CC5CC58937A535FA97F09079A0E79EB9C535B31791D782D3A4470FFCC2BA737C0F92A8F6F560D526999759F38079F06719D693702DB3C411473F23DF8FEA595E8EC1B321C89A720F10470914E5E2843826F884B718D020F7E780C652801BA969CA6D7A47481B66A11F964432E765F39BB98C912E315BB9912CFD350BBB6B0C097E34F4724609065E985C401298D36473996F85E34E0F159E9FAFC550E3AE7FE485096E6BC8CF970ACAB5AAAA59820C67B11E05AAFCE48CBE7D2C6E1D689EA31A4DC3989BAAED5E0BD5A373F4973A70D903004EC3E9EE0F3DB95F305EF5B29FEC786367BAB9C4E8C7B074C320F76029E2289643800DC3709DC81B6B1421E8206513D4BFCE2C', 1795301161000000, NULL, 1, NULL, NULL, 'smtp 550 at rcpt', 1795301161000000, 1795301161000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido51d31ql4ig22402eog', 'mail', '7bfdf3y5k5ulgd4fshc2wg6edu', NULL, 'queued', X'01E5E4FD53A67DAF864EA031AAF6E525B393F0DE5793A92C0122AE4C43515DD119743F18F20846CFBE5842BD8F63F02D7C290181A3FDC03FE66A378945CB798D96F93057CD781DA8218A6A9B7C18D4B2EF110794DFECD2C5515833D2F78AF5DBEF7D881B0ED29ED516C219F7B110982E2B579CF22D5206C53E7F4D78898EE18ECF7FFA21669CE75724C874AD65A211CE37E126F585FB33B748D7714B3137ADAF13FC9D2B24DEDD3AAE5AB416DA7E17AC4713BC2DDA797F6AA6F5038C1E34886B51B15552EA856AA97CBA1AE869A12AD5AD5DFC5F26ADF24C65B7D591F44E9AF017D2EA0FD08C314945FC4A4A5BED545FBB5EDCDA40A14F756FDE2E341F35AEF273EA0124F986315FA2CB953F501736C99002670A247D3A3857EFEF4CDE52BD8948A7BAA848E2AC283E3050A9B77E77A57778D8376C7CACA73DEE372A9B69B44F70BDE613C9C53AE74DB80D855CE115624E81B774C0B9C371349AE99F60148C6CADD7DF0D7EDBB05AE3DEC1A2B1D7DC1B404D69149D459DB8E6A0BD828F8D942A6C567C877BEABE2047604C6AD742E69084141ABF8144E7B4CC273B31ACAF8265BB6E458A627B9AD6523E6217A32CE208A09709773C328AB17C6345CD2C70EDBB91A5000675844898B37BAF7D72C0D58DFD76C90CC41B6F56BC52F1B187F7F1345FD379ABF33EA987FC88EF09672EBD62C13F932A6212A59FFCE873F8B689F79CFF4271767D83E266E363FA885F9D5B5C5C861DC78653F59F9BCBFCC028345A8F371332DD4D038A42219FCF2DF3B04BD56DFE9F13540B9D4226A888A591D98257A38EF4D87C5F120D02F93C0326117081EB0DB5FDA77514E57EEB7C291181934193F349FE87182A74963D9AF32526A58AA394159166014543438E86646B8D0095C0557E66C5BD799E218ACE4813132700D24CAEDE66B4C7A8D4279EE86AADD35F', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido52m2ceqhmn0lfsjmq4', 'mail', 'hw7bahajwgv2f7uego2u7uwpca', NULL, 'queued', X'01E5E4FD53781CBD3F394E9EDF5FB5057013CCB489312F8BAC81273EAD4A38C34364813E20C1919C1F580C57D3D505166B51D2B41C154B06A32F0D4241BA76306407EF11C04E0EF34F04CB1A9333ADF8BD0268A380FC37944961CFD2B4AA633DA1729F0D9D25E4B334A44615D917667BEEC3B2C09DFCCCA521220BAD3FD79E4B1A43B50AC6637A3668417788A091C9E3A579EF85B793D1857538F0DD2587D5F290547B8E1A45BA30F89EEC93D89F47CC3B14851ADDA487AC5A2D1861FD644C782A0D34033CD4D9C5AD96403679E51A908A3C9259D27DE9270A4C1CBA5B6DFC0E4F80DDC26C1044FFF17D0B20042B04B906B559B3EA956E7773DF2B5A00B80C35862E6F558340619086FADC75C386116F6D83CBFEFF8A7E3AE19DF6679A3AC0E0A4BFFD23684E029129C9099D2428C11790DF4FA94719079726E205F8C893909B3F5875C94BA6BF7DBAF16F96ACB176508FB13EE1D679A6E1FB9FEA72E4FB7256041CB7A3EC4AE049B1E1E3785157C58AF1E7FAB2D3547B0D65E6513B6B09164D01F1A8C0519A3A7BC3CACD6947CB226B58600AB2BAE46BF3FFAB65F16CF58A8DF7AFA12C8A16913E013765A5581A00E25BB4648D6634D0DE682F1E944E00F4CCAD9450676DBC0AE4A3DF5C4FD56F70DC45FB0DFBAEC9B033ADE28CD342BA367F978C7842968EAD143D7CB79E96FCF8DD86E0DA08E0323850235B785891FB6CA79C8DB75DA54EC1EA0AF6CD4EF0E2FFDC29FBB2830089854D9DEB72AC5676227665BC8AE7F184DE9F77BD2FF2EB419D4605383C142D87A2E05AFDB8AAA52BFD55F161B14147ECC11520CB8B00620B864E353CD073C2DF2F7F384347A0C0B07AE62660816CB1381E006E98147F4F18E05F782361C76703FDDB43789DFB85C221A72A4E49BC2AF7C7E53AD43D849497A95177523D2C0EC14002D50FEF0A', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido531pv6b2mbhbbncoak', 'mail', 'thnirckq6x547ab7q7v2i74duq', NULL, 'queued', X'01E5E4FD538FE9CD02A89E13C542D38A794961582B7C41301450C01E213157240FD48B965233A67087A5D88D45030DB79B845158CDF706425E3A7B068E36D529EAD8D3AD83E516EEC435D7A46F37ED2479DEBB0FFD6E15F2717D6CB1D191BB50DF1AFAFCB3742780EFE62A84823AC71BC6F2BAFE9B43697E0DA88B96CFB7341BC09F3E8D84D0C437F1206405C3572B55120392C85BAEA9829F041BA8E3DD6642034FF176AA02B0AB757075EAC7A0430F00CA2F9EBCFF2D7B7849B19D0D4182C12D2C6F3180906C7B9C51D663E34CAF45DBCB3275C26E4175F15EEC7AE6BD9D10153E179B02B068DE4CFF46B0062E113AB7E573A9E0357375F1530C2A8D4C0948A912D8F751FC36DE809138DDEF82CC05DDDC086DCCE8A3A0486C76786C8D77383691629106181D5D323C4BC09E56D49F3B77BA8DD7379EA566F8EB43E73BE7A9786BEA7DCC0E90411A4C8953E5F66AD73884043FB2E82301CB', 1795301161000000, NULL, 0, NULL, NULL, NULL, 1795301161000000, NULL);
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
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo1jdcn89kbndq1pddk', 'mail', 'midori@example.co.jp', 'アカウントを有効にする', 'Kanri 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
957986

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">957986</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo1jdcn89kbndq1pddk@localhost\u003e","Subject":"アカウントを有効にする","To":"midori@example.co.jp"}', 1795296600000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo1kam8urmte539nh68', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
594314

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">594314</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo1kam8urmte539nh68@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h001fkg07oaqhbqj4hhuu05c', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
065589

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">065589</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h001fkg07oaqhbqj4hhuu05c@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0062403n6859iu6048k8918', 'mail', 'o.brien@example.com', 'Activate your account', 'Hello O''Brien,

To finish registering your Genkan account, enter this code in the
window you started in.

Code
384427

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">384427</p>
<p style="margin:0 0 16px">Works until 22 Nov, 07:02 JST<br>Site: localhost:8080</p>
<p style="margin:0 0 16px">Nobody from us will ask you for this code.</p>
<p style="margin:0 0 16px">If you did not ask for it, ignore this email.</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">This email was sent by Genkan (localhost:8080).<br>You get it because this address was entered at localhost:8080.<br>Nobody reads replies to this address.<br>Help: <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"en","Date":"Sat, 21 Nov 2026 21:52:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0062403n6859iu6048k8918@localhost\u003e","Subject":"Activate your account","To":"o.brien@example.com"}', 1795297920000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00akjg1r45vvfi51nbpd688', 'mail', 'sukarno@xn--r8jz45g.jp', 'アカウントを有効にする', 'Sukarno 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
012055

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">012055</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:22（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:12:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00akjg1r45vvfi51nbpd688@localhost\u003e","Subject":"アカウントを有効にする","To":"sukarno@xn--r8jz45g.jp"}', 1795299120000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00f730028b3nht0ltbf8jec', 'mail', 'twice@example.com', 'アカウントを有効にする', 'Second 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
417736

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">417736</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00f730028b3nht0ltbf8jec@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300320000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno04ftd8rkbu9fi0ku4', 'mail', 'o.brien@example.com', '【Genkan】すでにアカウントがあります', 'O''Brien 様

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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno04ftd8rkbu9fi0ku4@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"o.brien@example.com"}', 1795300440000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno3e7qqj1cku3864j48', 'mail', 'twice@example.com', 'アカウントを有効にする', 'First 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
041605

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">041605</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:44（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno3e7qqj1cku3864j48@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300440000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00g4cg2fpeidbt60j66ajhg', 'mail', 'hanako@example.co.jp', 'アカウントを有効にする', 'Suzuki 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
478399

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">478399</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:46（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:36:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00g4cg2fpeidbt60j66ajhg@localhost\u003e","Subject":"アカウントを有効にする","To":"hanako@example.co.jp"}', 1795300560000000);
CREATE TABLE person_key (
    person text PRIMARY KEY,
    sealed bytea NOT NULL
);
INSERT INTO person_key (person, sealed) VALUES ('2q2vepznxgb6wb3uarou6yb2bq', X'01E5E4FD538C78E494FE155C62081B33192327BCC70237D811E99984144FA8C674A7E601F7698C285B39F035E5213FBB441A548811698FE19C45EC8C16AD6BF1CB9927E156D523F0A8B58FD4AE');
INSERT INTO person_key (person, sealed) VALUES ('4nulzt6zz6ee3iu76bjj62ixlm', X'01E5E4FD5321C9204B17E5AB7D657F9CE81CBF90B8F905EDC4449833BFD4E2CF56BBD24A95846FDD761F22D9B81AC094DE577E769B279290581ABE9D288658688523F9C6AAF36B0C6BAFCB56A6');
INSERT INTO person_key (person, sealed) VALUES ('cm5asm2qvzkykixjn2zltj4i5e', X'01E5E4FD53139D53F7EDEF538163631A5E9C74740E41286865BA649B1FBE3786BAFB7C74C968C49623393ED6ABC4942222D68E36345D114C4D9E85C1EE09E1E7E7EB38E6EE98FBA5F184B36B26');
INSERT INTO person_key (person, sealed) VALUES ('hcr2yrmc6ti2bfnjzctrv6ncgu', X'01E5E4FD53754E1B59C99AB02AFECAE783DBD0ECD53787AE4BFCEC1EFEA20B3322C51B2AE275C6710D43FCE9602F0FBAB3F01953B562D35C9B7548823B6D544DD8A654074C236874963E3E6B29');
INSERT INTO person_key (person, sealed) VALUES ('ks5fvxcvrll73rtnzykq7qurqm', X'01E5E4FD539B5E69BEB7FF84D640A5AA3B20FBE3D9BB42BAC196AA5C71E3D9FF43D915ABECFF22795668D4060FC2F77AFB5662516BBA857810B96B12FBDAEFB627FE80AB22FEE072B03FDA3A14');
INSERT INTO person_key (person, sealed) VALUES ('u3apn6jx2t5yukos2uin44653e', X'01E5E4FD5361C2E1787370A73799B4AAB6AA359E57E66718252A6184D03FD6D21F3EC4FDE592DF645423EAF811EF9F321A68201AB89DC32C72E95E668152A7889B3F73A039202E25791137B995');
INSERT INTO person_key (person, sealed) VALUES ('uapnagp6mqogy4hgh2ftgkmtiq', X'01E5E4FD535C6D8A3E0DA17C4B0623AF242DF301757C90EBF3DDEC022827426EE99EFD9970F28B6A00235FD6040B8A3251F7709CD8B9BA9146241E12FF99D45C0D0564D3FE9F1FD3E8C80667D3');
INSERT INTO person_key (person, sealed) VALUES ('w2pso67cyhkygmexv2mipgyuaq', X'01E5E4FD5376BB3A58ACE663A6A16C8C88457C4CBB995E3699346653796F88BD396B9E53EC09562C36AF2E861F998C99D120BC453E7C210605807F4AEF0586B7E6FEE68B49B93CFFBA7BD3D04D');
INSERT INTO person_key (person, sealed) VALUES ('y33m7zqw4fdlxfdnj465pxf6i4', X'01E5E4FD53FCB6365494F2E2A235B36FD4650915565BBBCCFB0E163FEC285B6A27E2513C50919B00E42AEF0DC0E89C4FBE7EC56702F5755742DDCEC71450EF92D89D4BB8CB942B828DB8903755');
INSERT INTO person_key (person, sealed) VALUES ('yiqd46nhqm5fdvpgyqmhb4zfge', X'01E5E4FD5395B02A46F0C1FC8FF54529340B55C72AA0EB98CB06EA79B11BB04409E38E4DEAF7724D151CC3CE9CD146013DFF509A6E2926EB4B98B9F3559A560C8C750CCA6214A5181B2B81DBAA');
INSERT INTO person_key (person, sealed) VALUES ('zpqll7w4ejhwlr4m4fld2wvgvq', X'01E5E4FD53B49ED07697D23BD0237602313EBEA589BDDACD0A84BF2ACCB6DA777BC6A4D2D960F1C1C051F44E54E28396BEEE63280640BB59D72B58073278C08C132B5793996AE81277C3D5EDCE');
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
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000001jjoovk7d9k', 1795296600000000, 'signup.started', '2q2vepznxgb6wb3uarou6yb2bq', '2q2vepznxgb6wb3uarou6yb2bq', NULL, 'v75saqd4rwoyhog4', X'8CF7950147B88B31FA66A3EEB3A5DA79EC39018F7B254AC29E6AA2433DCBB4AB95CECD64BF4A9D41E17C356267C58C59AEC78A625FA35277F35B9380286410DE93877DDB5D75A1F40A122BAB592DA6B2E4D7F454E46741E56204BF5B910FF01BB06B82111D27FE31101275DD28CC7496C2A713A9D2A5840FD78AEF8BF3E6E322333EFDE0B72B2CB938', X'F0EFC906B9D441DB8B1CE75794CC4611E21848DE4D9A5340EEC803C917D461DB', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000002m5v0d6cs7g', 1795296600000000, 'operator.made', '2q2vepznxgb6wb3uarou6yb2bq', '2q2vepznxgb6wb3uarou6yb2bq', NULL, '6ghnrg4hhzuv7olc', NULL, X'FC57B84E6A4E617BC9A0D363B1B906A71E0CD4A981054BE941547C0739D44343', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000003s7i9ml4v9c', 1795296600000000, 'account.opened', '2q2vepznxgb6wb3uarou6yb2bq', '2q2vepznxgb6wb3uarou6yb2bq', NULL, '6ghnrg4hhzuv7olc', X'A6C04DDCA190DBFF06AD6CE33A47675A67AE3604012D36A3FB3FA8BDAB42C99D01DE63EB20AD767ACD5D33A9BD36653C40CB4D506EC38CCF2A564B22141D548A311220E89D683A7DC01BDD25327B32640328DE7D4EEC2C585EE17DC108448FB59606B282318B8C394097D411766D92AC9BB9EFB8B4886F9CE4A0F51E3E11EEF4CC535CBD0F164476F0DC6F245B5FF8B23624EF96F76A1B416DDE8781796C1E', X'7E9DF2DB140EF059D397B5CB72F603A60886140D237D7EBA670FFADB7ED4B815', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000004bakfbhu3gc', 1795296600000000, 'signup.started', 'cm5asm2qvzkykixjn2zltj4i5e', 'cm5asm2qvzkykixjn2zltj4i5e', NULL, '74doner5efc3wgvx', X'A22C384626AA693F3314F84C3163CDD7B61FAA01D46CA101487A12C8E5E7DF28D8504EFDDC1C3DA2DE53885D69CF786BCF7A3BB3DC5D20CB045417C590C2E04FC390C8EF1B7B3C64F365553A9808441BEE24B2B3537AEB4A22D895236930FF9B1517382800B5CE61E194C0B64E047716093EA2CAA8DC2287C487EF12D9BE7BA04CC55E320349A69958AB00FD22', X'A016A3263D466164CF980A87321E5E5AACC2672991F9AFB643D89833237C4684', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h001fkg00000057465el7abo', 1795296720000000, 'account.opened', 'cm5asm2qvzkykixjn2zltj4i5e', 'cm5asm2qvzkykixjn2zltj4i5e', NULL, 'txpwa5jqbot4hptd', X'61AF72E033DEAFEC49AFA77C44DED0A3E529C63032D58FF395B1639C6D61DB929B30B56B6C2F29658540EA2D6C1A9D08D418D28B22B6334CE5F3AA702FDB7B4B56BC2980D932E722BCFC3125E0AD02A4A24AEBF42ED93D06C6510B3B3B3EAB11F0A430FC56E0E3FC6716275BDEA02C96A8AAF08A8439931A6F9B8EA26D6DB81B6F6A67C02C29B95B0835D9BDDCE02EE67A7FB981685AEFB5E6B5D21E23C8CC5F573CE4', X'B4AF3B848081160CCD15D8407A5AA3D3D1F6ABF39F9E2545FC6F003D3E85D1D3', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000006v5esf3tpds', 1795297920000000, 'signup.started', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 'hcr2yrmc6ti2bfnjzctrv6ncgu', NULL, 'yaa7c65wut6ldclt', X'0FD4764226732DBFB9E95E4BAB66E8E9936546ED8B15CE659514A13C2EA44DBF1B930D26D571815FC1664F80EE272F97BECD70A169B221A5E1672C8C9F435064C16A1E1EF39E7633A95DF2935FB826285940AB046B4487C844D384FD4566EB5EE38EC9907FDF037315972C2136CCC71A21F4567F2F5508354A061A0D3804BA3E508F1FE7D1891668', X'F11C11DE82C27ACA4CE36E194107D3280D716ED63DA0EE388C2866780A1DEAA8', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00624000000075n2p9ja4ns', 1795297920000000, 'account.opened', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 'hcr2yrmc6ti2bfnjzctrv6ncgu', NULL, 'jfso2zcxlfm4zaxs', X'F64995665D1E74F06CB2DA4DC24D6D578847F1D1A20734B758556A19E46F9E3492BC77DF76116A834A9F5BD46C5AEBD51BD0FCA34F43ACE70CBD5D46455949384F4A81782D60B1091AB6E5987CD9DEB300768891712F8D3AD17F7993947890CC0FD03054381EA89BA27FC484B0FDE13A4D69DDA6727587DD8C0F28A3D4424909F702250609C97C647E501EE106D66E3704DC4904D7A780E0244FAF38D51C', X'055477AFD6F023662C0B218D6B8B3CB4DB6BA8780973F05B2EF585338A78C8CC', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg00000084cqdb84qh0', 1795299120000000, 'signup.started', 'u3apn6jx2t5yukos2uin44653e', 'u3apn6jx2t5yukos2uin44653e', NULL, 'lqj2rnvvnlwaprap', X'C1FA6C17C92CDCA55E96D72652FAF1676F7912428E4BE7961D1E2AD3E6EAD9001CE105C98806E5D33A83DF564D46391449B988B49503BF841EACCDB1E0D3DDDAA828DC848E06FF26A245646C7AF30CCB6D6F4DC9C58ADD6C359FD17543DFFF2C4EF739E248C5A613E9410DD23148C39CAC85AB16187929878DC2AE7E72A688A427A9', X'7A15AE22675FC6D54B49495DB08395C98E84D8DF977F8AEF1BEDAEF31AE97AE1', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg00000096lg7mo022k', 1795299120000000, 'account.opened', 'u3apn6jx2t5yukos2uin44653e', 'u3apn6jx2t5yukos2uin44653e', NULL, '6fmsugt4jrp3p5ad', X'C1963FFF628505C9C43A1A1705701BFB4CF2D8549DBFA956CAB39D1B2447A5BD1B21C6F4A9A6F3A68612D1EA2BA942FE6ADED2BE90649410E7F6F2E413B21C1FE996AB1F020434DB26B31FFB59C42F4B7459789564B53DA91E4D02D7F8F45CC58760A1225AA2DCC7D1DFB35E18C2036151DB6BAE967F9DCE7EF4D1BE41D565DAA77505D8E20AD0C9CC111D52D085FAC115C9727C6B0A910E', X'7E2DD9127051675AD61A277F246EFDCD53E79CF086F7866B122A1D38E00477DC', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00f730000000ak92f2igcvg', 1795300320000000, 'signup.started', 'yiqd46nhqm5fdvpgyqmhb4zfge', 'yiqd46nhqm5fdvpgyqmhb4zfge', NULL, 'h3bahton774d2k5c', X'846ED943714AE5EE72DA072D489435E0F0553AD7329C5A95A4D1DEE60D0C6F878FC378274DE5CDB8CC9CA955837851987A8A36CF65A5F580DF0DA683F52B81AC2E06AE321809404F089B30F8D17A7799CD3959DD57CC1DBCC477277152D68C9C494015D9CD4CC3B3878ECD82882987B14AECF3495F102ABF9CBD685910B2CD075697A164', X'C37F2395D70ACC69BEDCC69E2F5D1845E5F09C21BA5FBA3D4B2B02143B384DF8', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000boqieh75efs', 1795300440000000, 'signup.started', 'y33m7zqw4fdlxfdnj465pxf6i4', 'y33m7zqw4fdlxfdnj465pxf6i4', NULL, 'o6fqoa6dgufesiql', X'4BFA7AB936FE1EA87AC23E7BAC8B8780B9E0BF0FD5B754E646E463B9E75A0311476A24CFE86DE539B1FA23BB6C1810EFE2E16494EE54D6046531755C58C9606614F9B7320BC5BA236A40FF3C8562A3188FF553D35AF564A23F13D8BBBC102CA4C71D6F5584315314BC372C94607AA7F01B26FF874E9BA2DEC2C726E1E4A382C9D03C89', X'E4F4EEDAE9BB2779A324774EB0E4C22E486D3EC3A233186DE1787575DE481FD0', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000cr4r71rrhbg', 1795300440000000, 'account.opened', 'y33m7zqw4fdlxfdnj465pxf6i4', 'y33m7zqw4fdlxfdnj465pxf6i4', NULL, '2rp5pbuadmorjhyf', X'A88F2DF891B59631933F37D2F2294F47BD27064F3372FBEA261A170AD41C9EED3E9EB8EC4B720728763A88F8157CAFDA05B042B7CF28559B13B605DCC81126FEF4E7494C0447EC3730F44BE1D620AC0054D4B86593BC84702BA8F19D852CFD10F4BDBF8ADDBF6FB1546AEFC0D76DE4999EA149E76B72FA67A3CA93832AC11B4C5AD4822232297E9693C031186491A0844C91B3751FBC0636C7', X'CDDC880FCBEB52C5E4618E9C2EE5FF19F495AAB73A85DE083AFE2E7172CB0EFD', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000dhkldj7q1ck', 1795300440000000, 'signup.started', 'ks5fvxcvrll73rtnzykq7qurqm', 'ks5fvxcvrll73rtnzykq7qurqm', NULL, 'q5qkdcpuz6phxt2r', X'994C6EB9CCFCD1F7311E3B231A390683B1C54500522009B40654D8E9CF579E30237A74ACAFF61811B2811D9659322D5EA52D43313EB74CD7FC760D4EA6B8939B094761C8D0082000F5E9F7FFFC23B2B1D40AE03B4E1C4B9FFC6F2F240C2083DCF83C260926AD17011FF2BB2491774EA51194B9BBF607147EA7842E2D5C77862E9D3CE543FFFDBB', X'62311010F18B0FC8C331B9A5542C88533BC1DF8D1F187AD2A5432462FCBAA07B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000eis17m6ji48', 1795300440000000, 'session.started', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 'hcr2yrmc6ti2bfnjzctrv6ncgu', NULL, 'piafey2xrazu4ddv', X'02AC50564FADBC600677DF0E029CFA132436D45B55E6AB8CA1BA39D4202E346C131EF89A25B70EDEFD04F64ECBD0C13342155773500B91DECF50307E7DFC', X'D896E56BE03BC9E170580CD03FFC060B7FA7CA248DC7DB2073E571C5FFD2FF2C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000f6fen5biqi4', 1795300440000000, 'session.ended', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 'hcr2yrmc6ti2bfnjzctrv6ncgu', NULL, 'dbxbfrqdwgetvdel', NULL, X'97F4D84494234F08984CE5E003A98F81EB3D74BF8F883468FAC3BAFE157067AE', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000g9gq1uge500', 1795300500000000, 'session.started', 'hcr2yrmc6ti2bfnjzctrv6ncgu', 'hcr2yrmc6ti2bfnjzctrv6ncgu', NULL, 'haf7qfnteph6bvri', X'8F1D7349242625F072C47053768CAB68F3CAC41DF11A901E8EF38EA5675C481F9730858129E54F5FEF2D41DA827D3CD0113DA7D146CAE55BE0C18FC2EF22', X'FF460D5AEFB10D10F390DFC1AF291E63F3F18A74FACA09A951F42B1742838D4A', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000hqq10qg7ik0', 1795300560000000, 'signup.started', 'zpqll7w4ejhwlr4m4fld2wvgvq', 'zpqll7w4ejhwlr4m4fld2wvgvq', NULL, 'e4r4iky3lautyvcn', X'DCC54B23ED2BB8CB089CDFE8708C49F34C29886BD0A1F1C905B7053CFA54FFA0ED4BA90A9F2F9146C41CD6E3A1F7AB7BC36C25B3B4A32A68499E8B9EA4FAA7132C71F3EEB1644A293F364F3AE9E86C95A45B0C61FDD90B55466B2AA066DD2BF0D5523A9AD4D617FDA8BB8ECF46EAC13B23D7257CB33ABBD55291BD433A34612AFBBE201924D3D7FF9C17', X'C8E317A6C30F9EAE6D51BA03D39AD34126A2F52BA94A7F602C8F4149C05E298E', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000ig43n6n4e50', 1795300560000000, 'signup.started', 'w2pso67cyhkygmexv2mipgyuaq', 'w2pso67cyhkygmexv2mipgyuaq', NULL, 'cd5i3xus7gwijltq', X'C8371FA78168A693C1420790BF376ACFE0089B7C797316FCFF703DFB7F7ECFD7A65E7AEC253E9FF598E22EBE05BE830C6CC76BE93322F17EC5DF63F06918557337B8693FAA873DBF9BE5AA2C941BFE34E7EDF1E0416CFB402744F8E0B5EBA489DC11ACD34C9FD29F47BC9645003CB36141EB29C9CB208D8C1847CC3802444F38D6', X'DB5AF67B3FBEAF4C4CAD933DE3D3E2BB2B9840E95E94E5049C5BA00EF16BEA10', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido5000000jajt35qcar8', 1795301161000000, 'signup.started', '4nulzt6zz6ee3iu76bjj62ixlm', '4nulzt6zz6ee3iu76bjj62ixlm', NULL, 'bbanyi5sitxwbxpw', X'297167DB94C3C8DBD39CD26675434BDA6BE4F246417B15774F83060F5131FEDA98C70876BFB7D0D22993E50677A7148A61D98330C869A71AD6F8DAA735C062EB620A6BE68C5A76493617E884226D023256381EBFC4A678ECAF6C589F94C11850585EF15CCDADF4BBBF8859BC991A8DBCA1897DD70010FC70C17CEF0FCDD23B1A8762B14C5F', X'311B80E67691EBA79503634EC56047ED314C303F9CC55D6E142A7C8871453384', 2);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido5000000kbnbrhnfmig', 1795301161000000, 'signup.started', 'uapnagp6mqogy4hgh2ftgkmtiq', 'uapnagp6mqogy4hgh2ftgkmtiq', NULL, '5qsl624766zdc6lz', X'6D79C80FC5EBF16E227B5189CF452D80EA83CAEAC01AD92020CB5A36614829D1914BB25D9CF771FCB3C3BB1077B52E0270A8CC2622285E53E684178AB4A2238C3241BD0100C384DEDBBCD2C94BA657B8572F0CDBB61B5BADB16CC4480DF31F4523AA2FF4A81788D6E728B7BE0AC2D12711190E3B127268E2191E9D1BD789EFD7A6', X'5042CEB92EA61FC20A439AEE0098A0547B2A42F9C10AD841CE34A1E1B49A60CE', NULL);
CREATE TABLE audit_seal (
    seq bigint PRIMARY KEY,
    at bigint NOT NULL,
    count bigint NOT NULL,
    root bytea NOT NULL,
    prev bytea NOT NULL,
    chain bytea NOT NULL
);
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (1, 1795301161000000, 18, X'6BD9DCDF62663414FD216B4685B09477D5C19D5889B3493075D835CAD5B4F2F4', X'0000000000000000000000000000000000000000000000000000000000000000', X'6781F347F1C872DE0A714BFB500D4BEA2F75E53F458FCDFF8417F5A94647888E');
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (2, 1795301161000000, 1, X'8C157BE87ACBA882649B5446DE5342444393EC7C70600ED33A6E0F48CCE823E1', X'6781F347F1C872DE0A714BFB500D4BEA2F75E53F458FCDFF8417F5A94647888E', X'AAAFB04714EA9DB1B69BC1169CE4F41CAD5C09EEA5D7DB6E7DF44872C49AB3D4');
CREATE TABLE operator_role (
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (account, role)
);
INSERT INTO operator_role (account, role, at) VALUES ('2q2vepznxgb6wb3uarou6yb2bq', 'superuser', 1795296600000000);
CREATE TABLE operator_invite (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    role text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint,
    spent_by text
);
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('4s7obf4qfhmbnq6bjsohcw6tiq', X'6BC593392A037B52424F3E1666D57EEBF7E37A68D8715399792E35FF9FE1726D', 'superuser', 1795296600000000, 1795383000000000, 1795296600000000, '2q2vepznxgb6wb3uarou6yb2bq');
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('u3e2gyesk5bgeoiitt5lngjbxm', X'6685B51BBB67E3901CFE08E1FB87705B37A15F862BFCB2B5958370CBDA990178', 'superuser', 1795296600000000, 1795383000000000, NULL, NULL);
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
