-- Genkan: a schema with live data, made by tools/schemas. All people are invented; the key is test-key.json beside it.

CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-22 14:53:42');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-22 14:53:42');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-22 14:53:42');
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
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('b7g66btfjfsgvdpoiuk2ne6pvy', 'G6YNAMH5X', 'o.brien@example.com', 'o.brien@example.com', 1795297920000000, 'O''Brien', 'Zoë', NULL, NULL, 'ja', 'active', 1795297920000000, 1795297920000000, 1795300500000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('g2dht2fmap6kywfggzzaj6znau', 'G4WATWT6F', 'sukarno@例え.jp', 'sukarno@xn--r8jz45g.jp', 1795299120000000, '', 'Sukarno', NULL, NULL, 'ja', 'active', 1795299120000000, 1795299120000000, 1795299120000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('l4qm6fkjtr7brnlkdkazovik6a', 'GB3DZCA8W', 'midori@example.co.jp', 'midori@example.co.jp', 1795296600000000, 'Kanri', 'Midori', NULL, NULL, 'ja', 'active', 1795296600000000, 1795296600000000, 1795296600000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('msoce2jquy2l22z2mi2kosphri', 'GBRSX4A80', 'Taro.Yamada@Example.co.jp', 'taro.yamada@example.co.jp', 1795296720000000, 'Yamada', 'Taro', '山田', '太郎', 'ja', 'active', 1795296720000000, 1795296720000000, 1795296720000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('qpjp7egkiob6mxrwbqqkvztbaa', 'GERBMRN0W', 'twice@example.com', 'twice@example.com', 1795300440000000, 'First', 'Fay', NULL, NULL, 'ja', 'active', 1795300440000000, 1795300440000000, 1795300440000000);
CREATE TABLE password (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    hash text NOT NULL,
    policy text NOT NULL,
    set_at bigint NOT NULL
);
INSERT INTO password (account, hash, policy, set_at) VALUES ('b7g66btfjfsgvdpoiuk2ne6pvy', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$wxTs1ebvjiWppGfoHXVEp0zfuAY08RH0FcvBYVcTNQI', 'guide', 1795297920000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('g2dht2fmap6kywfggzzaj6znau', '$argon2id$v=19$m=19456,t=2,p=1$+vPEGZmd5ZytvhHYSf2XBA$Tc8kTRzYxBscKOpt4Fvq4g7tcy3YQFrHtEemLHPM1xw', 'guide', 1795299120000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('l4qm6fkjtr7brnlkdkazovik6a', '$argon2id$v=19$m=19456,t=2,p=1$BX3ryspLoe1UUfuH1AYb4g$/kPg5wjOJHjbBzNE2H9V8MBNr5MNvTARSfdqGLIlI60', 'guide', 1795296600000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('msoce2jquy2l22z2mi2kosphri', '$argon2id$v=19$m=19456,t=2,p=1$3YHMBmxpSPyx+Yn8bwyHgg$T7u738gndymELEkKfh4ivv0j4WlgiZSVLmw9Dv3/dSA', 'guide', 1795296720000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('qpjp7egkiob6mxrwbqqkvztbaa', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1795300440000000);
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
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('c5nleiscnpc22zg7cpi4md6dvm', 'late@example.com', 'late@example.com', 'Late', 'Lee', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$omUIsZfHUEQvqwGT5ZC4Mg$Cq7wV86CV+4rXlVXAsbvZLiCJy2H4Z/mlu+zBPNwpWo', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('karbvckfen2vn37zz5ys4urkb4', 'twice@example.com', 'twice@example.com', 'Second', 'Sam', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300320000000, NULL, '203.0.113.9', 1795300320000000, 1795905120000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('m4g6ympgcmwutbpwixrc3gqmrm', 'hanako@example.co.jp', 'hanako@example.co.jp', 'Suzuki', 'Hanako', 'スズキ', NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$Wbm+ppr7Mi9nA+xI0OlG4w$Z2cImOmSozGANNxUYRxYpeyTf9Q4Jyd7fUSZJ08awfM', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('oij2c64ertql2rbyor3dbloicq', 'open@example.com', 'open@example.com', 'Open', 'Oda', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$EPB8B8gqifFGV0vSkccfAw$/CLiJsMZC5XKpM6x4fVOlOp0pMOKHRnkoC7P1uQrH7w', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('pdgmcwgs6ue7knyvrknv35xbru', 'o.brien@example.com', 'o.brien@example.com', 'Mallory', 'Eve', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$vmadFTCmc01MvBQ3EjSFThi1f65RAwSSE7gsfmCYGP0', 'guide', 1, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300440000000, NULL, '203.0.113.9', 1795300440000000, 1795905240000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('wziimfkzm5s6ntglvpdsp3ji74', 'sealed@example.com', 'sealed@example.com', 'Sealed', 'Sue', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$67hdcFPf0AGEbwioEReuJA$8Ii99iOzod3H0tBH1QfCzDLqJEtGAQHQzQ1Tt1+3Txw', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
CREATE TABLE signup_browser (
    signup text NOT NULL REFERENCES signup (id) ON DELETE CASCADE,
    browser bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (browser, signup)
);
INSERT INTO signup_browser (signup, browser, at) VALUES ('c5nleiscnpc22zg7cpi4md6dvm', X'2EC97F4CC50EDDA4D496F1E56638783AD2ACFB3DFA8EA36495C990A46E087A73', 1795300560000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('karbvckfen2vn37zz5ys4urkb4', X'01ED5B3C58C1EBF0B26448C14071FB668A58AE479B88176D0D3D9F6BF7FABEDD', 1795300320000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('m4g6ympgcmwutbpwixrc3gqmrm', X'1B2F52F6A3DFB5873B1CB62BB681F3ECA3E1D38BDBFDB0E6F4C9B4E42A97C492', 1795300560000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('oij2c64ertql2rbyor3dbloicq', X'29B48BFFD6EB2E37B247D4E3CA972221EA7D9769A932D51F61459C23425A5E10', 1795301161000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('pdgmcwgs6ue7knyvrknv35xbru', X'EFB45DE7D4FF9BD38C1981A4053E6685DD77D9607C87834F108969561EA758D9', 1795300440000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('wziimfkzm5s6ntglvpdsp3ji74', X'3D438E4CD94C033BC71CB8CC2A2DBDEA7E36B999EF86683ADDEA9B72BE51B96C', 1795301161000000);
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
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('32sfcrpnxs7cdhezl4hqo2oq3q', 'signup', 'm4g6ympgcmwutbpwixrc3gqmrm', 'hanako@example.co.jp', X'F75B19B2D0F8E2BF92CE011BB22D8510A01EBEC02F9B3D801D739A6B025ACE07', 0, 1, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('7elqgh6t75ob4vhpoqz75bllda', 'signup', 'oij2c64ertql2rbyor3dbloicq', 'open@example.com', X'12DFF66AAA100A0FD5ABD1AEE7F2C3871A70E8A39FB1A36319D4FFC250205B50', 0, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('7xihsd3xzoelxcsq2vkb2djak4', 'signup', 'msoce2jquy2l22z2mi2kosphri', 'taro.yamada@example.co.jp', X'F6F4F8FF8B93007D53E443E00A1D3678D94D6702CB6C4B2EBD4C80AD5ED3D0B6', 0, 1, 1795296720000000, 1795297320000000, NULL, 1795296720000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('dlkw7es5lim6ulgl65wxzxxf54', 'signup', 'g2dht2fmap6kywfggzzaj6znau', 'sukarno@xn--r8jz45g.jp', X'3E1EE7613953BC5A3B7792364FF8EEB768BC44823AAF291719847F41BD36EF7E', 0, 1, 1795299120000000, 1795299720000000, NULL, 1795299120000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('ermvsnumvxdystrzw7abjnlp5q', 'signup', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'o.brien@example.com', X'5D6ECA991C078136AF4835314F2126518E6174DB45D00EAA0DE9606F9B7C84DF', 0, 1, 1795297920000000, 1795298520000000, NULL, 1795297920000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('h5xbs7cjzjgibjamesbjhau5jy', 'signup', 'msoce2jquy2l22z2mi2kosphri', 'taro.yamada@example.co.jp', X'1C2E9A82F75A175019E5A61E6C8D5D7241A6E858B7DB0A19053E99652905EE13', 0, 0, 1795296600000000, 1795297200000000, 1795296720000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('hldofoyqxm37ibo2we3k4ydnxy', 'signup', 'wziimfkzm5s6ntglvpdsp3ji74', 'sealed@example.com', X'CB0DBAE606F3DFFD39FD65099B4D57E2DCD14BCE4253018054B9F15AE796DA4C', 0, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('sabxso5ijxp2aljafbrssbnkn4', 'signup', 'qpjp7egkiob6mxrwbqqkvztbaa', 'twice@example.com', X'845070709B4E1D89455E135EB8F61F7C42B3180CD68157DDD23C90EF687A908B', 0, 1, 1795300440000000, 1795301040000000, NULL, 1795300440000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('u7nrlsar3qekr4quwfdp6zf3fi', 'signup', 'karbvckfen2vn37zz5ys4urkb4', 'twice@example.com', X'886BFB99948E48FC52A8EC9D112554A40B25431F783C75EE4E2E2276AEDA5435', 1, 0, 1795300320000000, 1795300920000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('xh65rbjwms6naufci6vepqpmxa', 'signup', 'pdgmcwgs6ue7knyvrknv35xbru', 'o.brien@example.com', X'DEA134714F44C3C8BA356C439195CDCAB1323FF6E6D2D9C011DB88C5DA1C83B4', 1, 0, 1795300440000000, 1795301040000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('zvcxbt4xxt3fdnkzprifhn6mey', 'signup', 'c5nleiscnpc22zg7cpi4md6dvm', 'late@example.com', X'A5A5EF90D342D362EA38D43062BE4E0AC5ACAB735BC67585B84EBF4F245C59FC', 0, 0, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('zwjwqn6gg5d5wrsizttnlkkfle', 'signup', 'l4qm6fkjtr7brnlkdkazovik6a', 'midori@example.co.jp', X'1D4BC48B13B76A7D2EE6BB221B7840521E320A57BE010F52B7DFA98EFFAD4362', 0, 1, 1795296600000000, 1795297200000000, NULL, 1795296600000000);
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
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('4gq6f4yuctj3feoapa5ajuvdqu', X'00285AC16059856526C78BE6580C6E297411D537373603444FA02B99CC1158F9', 'g2dht2fmap6kywfggzzaj6znau', 1795299120000000, 1795299120000000, 1795299120000000, 1795342320000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('6xwjbzo25ojmacc42ag5phwequ', X'5C6A785EE66D36A3BACB3D092376EFA9A27C3346600F96A18977647983DB404C', 'b7g66btfjfsgvdpoiuk2ne6pvy', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('ai7ujxubwbcm3va4csphms77ie', X'111750E7AA36ADC82186178954CB65697F476ED203B05E295BD6891478F87811', 'b7g66btfjfsgvdpoiuk2ne6pvy', 1795297920000000, 1795297920000000, 1795297920000000, 1795341120000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('hn4dhgoknghvelm7cpl5rglzya', X'8FE19DBACE07965171D737F2446B6902D3F9DAE4397E9D6DE1D278151206A7F3', 'l4qm6fkjtr7brnlkdkazovik6a', 1795296600000000, 1795296600000000, 1795296600000000, 1795339800000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('oos5vtrfpz5b6suhzcp3xocpne', X'62E775414DE2A644F5041DF67975539270D796B4372B9BBF53964B7237DD30C5', 'qpjp7egkiob6mxrwbqqkvztbaa', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('p3cqppxmmend7fpq4i4xxiguka', X'10D4A1CFE2DBADA7893125FEA9B544E2EE238F6A2E57A6F189D59195179E342B', 'msoce2jquy2l22z2mi2kosphri', 1795296720000000, 1795296720000000, 1795296720000000, 1795339920000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('u657tgotihl5lhebipugktb4yi', X'BE4D818F0EF070245A3E4FEDCDE6A66B4AB236C0D11D2388D771165E8D4BE26E', 'b7g66btfjfsgvdpoiuk2ne6pvy', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, 1795300440000000, 'Mozilla/5.0', '203.0.113.9');
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
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo0m7opj905j4cijc0g', 'l4qm6fkjtr7brnlkdkazovik6a', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296600000000, X'9C09CF94B0750DFFFD13429DEE0F979FE0ABC385D405E1A3004496C00074FF7CF156799AD939607E524BCB4DCA2EC81E0C2AD34CFB32CCC140B912D0');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo1hoq8pa3tehum7oa8', 'l4qm6fkjtr7brnlkdkazovik6a', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296600000000, X'7C64ADF501AE727D11E5FEB339D2B08B102DFA13FFE9711C6ECC33FCACD2928C13B73D8467B40FDBA6AAAE5FC944A4959172C97047A8690218F24365');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg0bdvu4vp9frvmban8', 'msoce2jquy2l22z2mi2kosphri', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296600000000, X'34FB63E8CE3311D910E4BA1798CE5F9BE5519A8C49BF0AF1A5187FA6F8D9ACD52A91166B5904C814A0A93FCDAD2613F6D233F315718D082B7E78652CE965C07D08');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg0maignod3nqvbe0s4', 'msoce2jquy2l22z2mi2kosphri', 'news', 'mail', 1, 'news 1', 'ja', X'05E75258FB04052249DE9F51795FEFD9F33F215FB2EAF94AB4F92DC3520B2AFE', 1795296600000000, X'92474D326FCD1DD862FEB7C5E2F8EDECD85C14341ACD2FBFC58EC7584C1BD892B06F8E305A4C46343404F730E15BDD6FAF01BF21B9F6D1266ED08FCA97B5BD09E2');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg2hq9glhqvo8osja8g', 'msoce2jquy2l22z2mi2kosphri', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296600000000, X'C5315B604BD792CA5A828DD26BF2E0881016F4DD7A9BE46BA44ADAE3DEC8FBD56DBFBDC2378B6DA2BD366CE9D2A61531E307104A289A18197C08BE57440F5B453A');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062400qg720qf70if5bbl0', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'terms', 'account', 1, 'terms 1', 'en', X'41989D06D09093B2A46ED0E82E86B0AC58E4ABADECA0946A8147C95815326CF0', 1795297920000000, X'09ACAC4F1BA862850AAB57983E81B8663A8CBB6EF72E941F2599967B2C957550A338EF3AEDFFBEE5FA52D0FF4A8681CF15D529E4759272071CC8CB');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062401m5ih8qjrm0g5o5tc', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'privacy', 'account', 1, 'privacy 1', 'en', X'5CC73093DCB1363134BCD259FFCFFCE0F3F9669C3E5A93B8E27B1B1F18546B45', 1795297920000000, X'45F5C4D0BFB7B6EB97977653DA4823FCD11E02422CBC0FC2A500BDC6A64F0097BADE6F0678841E406578068378BE6AF7FC06F9B46A756866A3AB1D');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg08sml57n164rje4hg', 'g2dht2fmap6kywfggzzaj6znau', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795299120000000, X'BC29CE7E95E823C168F7C0B0F05202DE83476567CD3F53ECE62FA6755743BF6E1A278F0C5ADFD3B8D1A0B69B92B133BC82BF60F27B01E1A0BA');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg24d7h2o96dpscm8dk', 'g2dht2fmap6kywfggzzaj6znau', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795299120000000, X'2D15B9E422D4DC320FF6C1260768AA65A5BE28CD77B3297C45BBF893CDBE18FE4D4F788AC5952A8D5BCA69FEC4C02FFB818C32C6971A8DF7CB');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno142ng8fuc798ai5to', 'qpjp7egkiob6mxrwbqqkvztbaa', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795300440000000, X'C9B0DE8A3849698BAC33B79C391D865D0BBC6300B25D108DF9216B3B336A64AB3A4383DB5CEA84E12E3086E9EBE4649749BFD3477D6FBCE62B');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno1qt0kgu0vps74nt44', 'qpjp7egkiob6mxrwbqqkvztbaa', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795300440000000, X'85889441CEF64909589FD401160C281FD07457C8454C9A8BCFB2B153CD78C0C4729CDC1179300D11DF96BCAE9AD38658EEDD52AC58C53D396E');
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
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo0n1380d8rth729p4o', 'mail', 'h5xbs7cjzjgibjamesbjhau5jy', NULL, 'done', NULL, 1795296720000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296720000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo202id0kamb3lqbj0s', 'mail', 'zwjwqn6gg5d5wrsizttnlkkfle', NULL, 'done', NULL, 1795296600000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296600000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h001fkg0em6se8eiapdba5bo', 'mail', '7xihsd3xzoelxcsq2vkb2djak4', NULL, 'done', NULL, 1795296720000000, 1795297320000000, 1, NULL, NULL, NULL, 1795296720000000, 1795296720000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0062402aui7t9d4551cfd4s', 'mail', 'ermvsnumvxdystrzw7abjnlp5q', NULL, 'done', NULL, 1795297920000000, 1795298520000000, 1, NULL, NULL, NULL, 1795297920000000, 1795297920000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00akjg2enrbgke8fgksvajs', 'mail', 'dlkw7es5lim6ulgl65wxzxxf54', NULL, 'done', NULL, 1795299120000000, 1795299720000000, 1, NULL, NULL, NULL, 1795299120000000, 1795299120000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00f73026gtc3904lju4j3b4', 'mail', 'u7nrlsar3qekr4quwfdp6zf3fi', NULL, 'done', NULL, 1795300320000000, 1795300920000000, 1, NULL, NULL, NULL, 1795300320000000, 1795300320000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno1bmgraf27pfkco04k', 'mail', 'sabxso5ijxp2aljafbrssbnkn4', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno2ae16lsoe5pr66jb4', 'mail', 'xh65rbjwms6naufci6vepqpmxa', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg0jei9l14m8poq330s', 'mail', '32sfcrpnxs7cdhezl4hqo2oq3q', NULL, 'done', NULL, 1795300560000000, 1795301160000000, 1, NULL, NULL, NULL, 1795300560000000, 1795300560000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg38pob5lequgv97ks8', 'mail', 'zvcxbt4xxt3fdnkzprifhn6mey', NULL, 'dropped', NULL, 1795301161000000, 1795301160000000, 1, NULL, NULL, 'expired', 1795300560000000, 1795301161000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido50q3plogb6p4js05c8', 'mail', '4im3w5jjnwxrrvzbq6uexdzhbm', NULL, 'queued', X'01E5E4FD53D465CD2D0FB3E9D9E0A40C4EA3C8D013DADB938811C2BFD521C46F4F0A5730856781F8E14C12A426DB3537DC62F419B62594C3D6BAF14A325F73DFD3F96C9C825DC955569B0B0860976364A98F93B0AB8052678119B3CD0AF0C98BBCD2F20D458EFE6F306C93A034C7631B9E2E0F4BDA56394CC90E64D4771C36B2B291DD63C6507252D4C73B8140923A0F189F8C86A9C697804FF261E400A31D82AC6791B07CC86FD93033CAED6306D398106CE9AED8922D2CBB8FAA8CDE61E60700BE4ABA586FF37B70D2DDCED8F95E79872B1C9C8F46B9816961FABB301AFF2CEB614596D00B7735887A881CFE0DBCB06B9D7C3EF32A623F71C204685AF2D4B23744E597DFD2449147E844DB3F8CB9FCE4134BDDE686C5FBCFC389822B7D69F624057B3BB43091A3653F1645DD16C0F8BB45585AF7F9951DCF06D5E8FB4945F1E2C64829CA319D0477610ADC41D99327D697C03058E4A275CD', 1795301161000000, NULL, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido50t5kevn3pojpp5ooc', 'mail', '3o4ibqdyhtbvztsuaz3d5keiwa', NULL, 'dead', X'01E5E4FD5349CBC757982585815B98B4CDF03C213ADC2A29A12DB432F6794B3945FB28B475820F758F2233ABC382EDEAE9FCD438EFB24C2D32397F01FEEF559DBB272759B3EB69504E2A26D85CB113C7BE0B583F14891AAB04171FEDBD2E89B88FBF1A794DCB7F0E290A9FEF142320AA10C8BDFDF5B9725E163E61C96D13CB1B0B112DF740F49C4EAE15AEDC98D1BFF5170546086EC563B014078B0B009F969229B584982798059F717210C4CF4159A30B1CC03143CB63457E03EE6B8EEC6D9F5E47951E72226C71AF361D67227B2A78F22444E882C744EDD4823EE603A7DFCFE469410BEA8F8CBA2DAD317E933944F3AAE514E3963B4A80FB64631CAD0D615538772B0ECBBC3BBC24B5FAE9B984319D73564AFF2A720C037532E0851366F8F7F5C8FA69F9D4F6BCBC402CF6B75140ABD2E85417ECD16658B50B6C20CC3E43B67A44088BC7ABBD8CF8EF513B50FAA23DC5CC9A9F86A3C9F9BE', 1795301161000000, NULL, 1, NULL, NULL, 'smtp 550 at rcpt', 1795301161000000, 1795301161000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido51mlo2n9rjn57gaeog', 'mail', '7elqgh6t75ob4vhpoqz75bllda', NULL, 'queued', X'01E5E4FD533FD24E912CDF8EAAE3D5B4AB2C91C9BC54E98064983B2C74E80C2BF79EEC5268CB98CBCC9763BA04F981A0BD529FC5EDDBCC1696E5014FABA34B3456140341461E3BBAB8E6D2BA0860E930AB21F102C11E7B8A35BFD5D862BE831DBB49910136E794F2938CE7920D2975480F1EE17571D38401095F4A6D3FE6F75D263F87EC98653DD97FE9DA6D4A5C3254C6A5BA3E833054B7AC6C515E3BB42F75D0A0C2BE441C8E4299F865BDC32D2D1ED397EEFAE96736A8CB2D5931566C3F26954DBFAA88F1E59F185E0E36CD86DCF4DF2408B8B01F98F37AE2DF017975625B4F70A43D7D3796F859FD503C5602E6A0D8076DC37C117028227826AC92DDB06B822DE62461F9049B313831B303621D533EAD54A126FE4946EAC36E1B74DECE848597967B010BDAE43322AF6B89CF812E956544B5F1E55D5E9347F9A36ED7F122C6138C4FDEA32DFAA995B66305005F3CDE17E6551AE60A09F9B50E48E4C99EDE9692262099E13FFE0E94248BA3E529B79AF002476C1C71D4AA9E38F224E5CC6B870ECB85B21F8C7001B89E8A30844C1940B1D8FAD023985B02EE3AFFB39DD0E7BCC2AD3574649CFA68D3C553A18382D728BFDA36B3058CFEC01089F732A27E28241114FE46273794E6FCDAAF08B358A4713D054AF73B4074E4FEED55F8259AEC6F00677805306182A0002F239ED8695FF0EDDA523DCEBB051B5481F9F34F46500AD4054FCA8ADBC7F69F65D92C39796FF27F10AE731CE4673CBBFD971BC46CD1F283B35408034C8CCD13A731C7535E0C3CFF6E098A8A0D9E7A653D67BE774F61ACF14C123BC5493C3809EEDC21420F16895B7D2BEB7D609DCFDD718A23D607D8B2419954E1D5201DE8E1ADCB24BE7ED1EBA83676E126C135870E25486C0AA53EE3901A07161A19ADE3E49B7E6254B458EF4E09167E689C6BCD013492', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido52m7kofflckkttfabc', 'mail', 'hldofoyqxm37ibo2we3k4ydnxy', NULL, 'queued', X'01E5E4FD534F949966538313DA4AF63E25EF2829BF3E5AB0C47B6A830D51D9F35E6A7F8B1978BA55D4E230EDD4E2ED01B0EFD3C6DF220669439BFE626E8F212B23B2EEB3CF24DD83C27A023616C470627D2E3A4BD6568C22149B4FDEFE235205180B7BBD257EFCB5F216D17402FD9BB32F7993E357DED265D5BA3F7D5BDABD19D1ADB2448390561E66F6616DA50932467D3DAFBA71811EE361F14FDE73F266B539A5C697D16C4691C6CCD2EC3E3B2515D5D4C22C88ADD700019BAE8F4B98C4683ED7179C858C872D4934CF80936E34D5A82509EB28D38A7CC1848DA7FD820F9D5BE071AB1576ABA3863051A0292AF3E1C6D565923842A0893F1825939E5298FEEE9D6E34C56BE0A26260EE6779672291EEF95450109850ACC620EBB2BB69310184A94E239F4EDC394A3FAF43855ECBC7DA1E5B1646C625558641BABF95F6B97479F08D3AB29DCED893EC6533C16D58C0925BF17520BD6752410586AE0E2D187515D82F4A9F75DFFE8C71D2BFE639E028BC26E5EBCE8DBB0CE2E7AF006B8CFD19DD627C3562815982C1B9CD9DF5A5286A1FFC16A9B1DB1EE7236FA32C3706B9BF070B66172686C6ADAC6625DED6F643268A379A60F4649E4A9FE58AC4198503F8BB7CCB483E700FA309C92FC3EF47C4867D701EEF949030AAF847D034F3066A0B91F1C1F430148BD8334E06F38FE1056AAA4C2F97B736665DDCBCFFC5A10FCF93E5735A77FBDA2580E82938184DA5967E2173F5C8C027872CB5108BB190429B702C2162A7A669E9E104DD58777DCD42AC1D69CD32E165416A0814A931D0FA5BC07BE2269DFADAF410D954F36CAFD1C44997C9D4BAD58D147C03F3B2238E04CF09C39499EAD1B8F76B19C41A3ADD5B2449FCCA22C4E040BD93355D1BC94C6D4EAF9AD5184A71D91744199511E8CE54328984376DCB007706351A2C12A01E7CFB1C', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
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
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo0n1380d8rth729p4o', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
742707

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">742707</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo0n1380d8rth729p4o@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo202id0kamb3lqbj0s', 'mail', 'midori@example.co.jp', 'アカウントを有効にする', 'Kanri 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
897158

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">897158</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo202id0kamb3lqbj0s@localhost\u003e","Subject":"アカウントを有効にする","To":"midori@example.co.jp"}', 1795296600000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h001fkg0em6se8eiapdba5bo', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
652742

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">652742</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h001fkg0em6se8eiapdba5bo@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0062402aui7t9d4551cfd4s', 'mail', 'o.brien@example.com', 'Activate your account', 'Hello O''Brien,

To finish registering your Genkan account, enter this code in the
window you started in.

Code
255091

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">255091</p>
<p style="margin:0 0 16px">Works until 22 Nov, 07:02 JST<br>Site: localhost:8080</p>
<p style="margin:0 0 16px">Nobody from us will ask you for this code.</p>
<p style="margin:0 0 16px">If you did not ask for it, ignore this email.</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">This email was sent by Genkan (localhost:8080).<br>You get it because this address was entered at localhost:8080.<br>Nobody reads replies to this address.<br>Help: <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"en","Date":"Sat, 21 Nov 2026 21:52:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0062402aui7t9d4551cfd4s@localhost\u003e","Subject":"Activate your account","To":"o.brien@example.com"}', 1795297920000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00akjg2enrbgke8fgksvajs', 'mail', 'sukarno@xn--r8jz45g.jp', 'アカウントを有効にする', 'Sukarno 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
571030

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">571030</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:22（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:12:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00akjg2enrbgke8fgksvajs@localhost\u003e","Subject":"アカウントを有効にする","To":"sukarno@xn--r8jz45g.jp"}', 1795299120000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00f73026gtc3904lju4j3b4', 'mail', 'twice@example.com', 'アカウントを有効にする', 'Second 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
993599

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">993599</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00f73026gtc3904lju4j3b4@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300320000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno1bmgraf27pfkco04k', 'mail', 'twice@example.com', 'アカウントを有効にする', 'First 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
049748

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">049748</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:44（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno1bmgraf27pfkco04k@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300440000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno2ae16lsoe5pr66jb4', 'mail', 'o.brien@example.com', '【Genkan】すでにアカウントがあります', 'O''Brien 様

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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno2ae16lsoe5pr66jb4@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"o.brien@example.com"}', 1795300440000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00g4cg0jei9l14m8poq330s', 'mail', 'hanako@example.co.jp', 'アカウントを有効にする', 'Suzuki 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
233405

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">233405</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:46（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:36:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00g4cg0jei9l14m8poq330s@localhost\u003e","Subject":"アカウントを有効にする","To":"hanako@example.co.jp"}', 1795300560000000);
CREATE TABLE person_key (
    person text PRIMARY KEY,
    sealed bytea NOT NULL
);
INSERT INTO person_key (person, sealed) VALUES ('b7g66btfjfsgvdpoiuk2ne6pvy', X'01E5E4FD53B8E6E9AC44072A4A13FC42835B78566412D2C45709E4C2C7459A1E5673D1E6D60B17638D6FDE9AE47E1DF3BFD47B934340E35B2C7CE6DEDA8F575546D8491424BDED14A55BA23408');
INSERT INTO person_key (person, sealed) VALUES ('c5nleiscnpc22zg7cpi4md6dvm', X'01E5E4FD53E15533D9614EA2EBB850C8978983D2B02A824D0FC9666C25ED34409FC52BFEB59AAB25B738DEC7094C76C3E550C70D8A0FBCB50809D3EF34CC49602ACAF505604A68D2649FB7DE2A');
INSERT INTO person_key (person, sealed) VALUES ('g2dht2fmap6kywfggzzaj6znau', X'01E5E4FD53068F030683F70265C184A42EB92F7C3BE665A22594949E523DC44F901F71AB4726D6C859A9F70AAE957D11039D22E7B0C875D0BF5E9C2254625E4C99B7D373370BD6F04295DA6CD0');
INSERT INTO person_key (person, sealed) VALUES ('karbvckfen2vn37zz5ys4urkb4', X'01E5E4FD532532059686ADB29248D5A2D0CAF26990B89896E337BA68AA49D3247475F023011FDB1D5366DD7C84AD8986DD6D699434A10ECDA20FCBA8F9239A7BDC6F7F6A7E5E928E70AC0631E1');
INSERT INTO person_key (person, sealed) VALUES ('l4qm6fkjtr7brnlkdkazovik6a', X'01E5E4FD53A4916BF730E01F0903455D067829796835ADD6E36E41E2F4F5A09C5B73A55065D078CD58A889926788180724EC3CEC06DEE44D8452EF4B577D9BB41F723EB5903269D29DE117B0C5');
INSERT INTO person_key (person, sealed) VALUES ('m4g6ympgcmwutbpwixrc3gqmrm', X'01E5E4FD537F6EF75DB078EAEBB9C1F9444EEAA6BD2B6B1D3F679D3CF32677CA41704EC6402E98C66996CBB5FD2B8EDFCF3EAF26B57CD667F2C4DC4B02D315FB863154400F32EFEAC146F4D323');
INSERT INTO person_key (person, sealed) VALUES ('msoce2jquy2l22z2mi2kosphri', X'01E5E4FD537BBB7B755D44D5B82A2DB1126AA184CB49CDFEE9972395B70B6E277D440C292A94CE0B1E28045F5E3CA2E0751A7710343FE62525F065F7F377DD3D243D63B0859AF444100B6D0E3C');
INSERT INTO person_key (person, sealed) VALUES ('oij2c64ertql2rbyor3dbloicq', X'01E5E4FD535D2EED1880C43C7EF61D897CCB7086722BAE7E3F4F5B6494E33E41158AFD0441DD0494A3A512FA2B1996B377EAA2A5EE8D628171ADE169BB5D61EC3A0AE8FBD5E2B20D8F972A76BF');
INSERT INTO person_key (person, sealed) VALUES ('pdgmcwgs6ue7knyvrknv35xbru', X'01E5E4FD53502FC21908AEDAF11654E9724EFDC52F65B028DCF8B1438F811022C282127DE32485E34F6C6C4F833C754A40A04956CB9BD8DF2FCC1EEE7CB45C52C4D145FE302218C6DC93712A28');
INSERT INTO person_key (person, sealed) VALUES ('qpjp7egkiob6mxrwbqqkvztbaa', X'01E5E4FD532015781A76DB8C96E0481C447C9994594CD1743B2851DFD3ADD87EC71203778260883F42DD38E90ECA183A890E6CC5C18C01142E5548D1AAB32C397EEA5B3C34C54DE5DACD1C79C8');
INSERT INTO person_key (person, sealed) VALUES ('wziimfkzm5s6ntglvpdsp3ji74', X'01E5E4FD53FE8907736D161C588D360EA7B9BB9529D86A74E61EBDACD26EB97BF4C409E899F0B7D76FB45D60D1BDD5468CE42B4DE1CFD4DDC2915875DD153DDFE32D8146E813BBEC51BFEC6F3A');
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
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000001tj39eovegs', 1795296600000000, 'signup.started', 'l4qm6fkjtr7brnlkdkazovik6a', 'l4qm6fkjtr7brnlkdkazovik6a', NULL, 'udsty4bqfs5jf7lh', X'8EA31B0E5BE76400B3E61F1FF45D4A3B9B67644EB8240D82CADB94676F90534F65E8FC70670B7AE9F6050F4FF021B370276ED09864C954BB24CBB2C81B723FBDB9FEBE93FBF01003A4DAEDC0825A153B6F58B236E737F6E21829963CA47526A8488770D3E23A3CA05E7AF95001071BE682A6318D8A1BDA0B7B41BE904F9EF96369DFFD71D2BAFA9E94', X'31FEBB5E33A30FCD9AF17BA7F0D30161CC580121907FE278DE1F1FD2FA78C15B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000002us8scdfb5o', 1795296600000000, 'operator.made', 'l4qm6fkjtr7brnlkdkazovik6a', 'l4qm6fkjtr7brnlkdkazovik6a', NULL, 'cichzwv3jx3budj3', NULL, X'76C07CFEBEB80C742837441743505F3AA3B280EEEF26051FD5A56B63A9977D84', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo00000035rgs27sr3o', 1795296600000000, 'account.opened', 'l4qm6fkjtr7brnlkdkazovik6a', 'l4qm6fkjtr7brnlkdkazovik6a', NULL, 'cichzwv3jx3budj3', X'5D68DEC7A51FE161756BFBFDA6773706B82796080DC5DD12DFE037ED694EB0BC8950427D13119292990BC78984C1BF460EBE5D3767F75141E430A62CE28EACFB0F0BBC60132488DF144A6AA0A1D3640DD89423FB7C5884F9A3A1CC37AA12DC3E3E5F61AF9E41EC45FDCE442C5357DF69670960F299E35440FC5443F6458776F4A982877E7845ABE4D0657AFE1F26E69E8073FCE2B89FB4CDF0E35668DBE1FA', X'D6AA176BC9A7EF0D3A2624B588387E26B9068712A87018B9AE4C57AC3CB1E83F', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo0000004ej0sh0dhhk', 1795296600000000, 'signup.started', 'msoce2jquy2l22z2mi2kosphri', 'msoce2jquy2l22z2mi2kosphri', NULL, 'x47mzsykof54oaip', X'224E8DAFE07B0B533D4DB02A5A2379E4E8EC9552BB26F87A8FBFE31BB9CB59E9AA503CD6EDF8CE06B11254101906C5DF07B5CEAECBF7C0A606736E27B8B9D5FF344824619FA51BB7DD45D630908CD51B9E56D7BF662B1509F02E108FA32C600F997D793A4D869062078D28A8FAC51E395F447B356EA89E678250601558AF6917D507E5EE4D4605375371FD27AD', X'7BBB6588C62C42EFF2A273BF2DD526C6600C6E5E2AAFD339DEDC44FF85A5A953', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h001fkg0000005stp03ic178', 1795296720000000, 'account.opened', 'msoce2jquy2l22z2mi2kosphri', 'msoce2jquy2l22z2mi2kosphri', NULL, 'ebnub326yi2cus3c', X'539FE6AF76BA3083E985AE03B8BCBC52210ED8767879D7A7BB760EC67E9A1657FD904A47DAF0DE922F79208DECDCBC930142C2719636F24CAD4AEB828B836D1C57B8DEC40AA39C819AD866A9668944007C3433B15CB0E90E688BDDAB4CACA1BB4A4657C1527417B907A0C4951D346E056EE677EBF390027A8450C97A8A0425CFB9A6A9402E3F06C873ED94229D1724000C244D9E5939BE100B2CAB67AB3B947CF583B5', X'5EA5BC61D725355394D029AA9F2E63905667F4FA5C87F351EF7BC662BB40316D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000006vkqkvj8324', 1795297920000000, 'signup.started', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, 'z2l464ve4yh3ixg6', X'2AE46759EAF65DAB238317A3172E1164567FC52934783C3BA5EE2FB0E3E7D538F181F811B4F8A5FDBAC1AEE205810CE7D2A1018C6A6B5FD6F959416BED5405370E02387C8DF37A83E6A3F51064A4AED8096DF1E0DD61173A40F2A8FEF285D2B33FC166DB036F4F89C4B71F7096B3A935CAF4BDC37BD3F4989B10F4C87A88F41EB570C4F81CFCCCEA', X'9F3D901E1BF583EFC73A6D4FC23668BCB59ECE6805040514846A3CE288F7A9D4', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000007v2248n8o6c', 1795297920000000, 'account.opened', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, 'pnutffrprucy2jl6', X'BDBC2B06D79AF3F08B915D61756FDAF7599E09A5E4B805641C312912B7762DA01CB9C20AABF585E5D6355FACFF791AB50CD9279CF08AB3A4CFC88E57A8432A59F601B59EA4A62A28903EAA81DBDEBE90B3CB14F45DFD621FC1CB8A3AF0E3887C6B80EB091E682FE0DE8CE7908CA09DDD851B074F323FB28EBDA8F95B2366EC3B51C5A61B8003863B9F4E19181B14C0E0F0C68604BF9C16AE2A3C998C2B7A', X'053A6A237AE315464E776308FAF019EDA5990BEA53C32ADB0933085EAC063292', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg00000080scup94mts', 1795299120000000, 'signup.started', 'g2dht2fmap6kywfggzzaj6znau', 'g2dht2fmap6kywfggzzaj6znau', NULL, 'cwydrcvpcabiwvmn', X'DFD984F0960383F8D78900EF870B3C2BAD6A79483222B8F8C29B94C063C9B8052C93B91EE408093EC2ED0B0F22F03AB8417F780BD75FD3A24364A99467A49AD9BA35E269AB4524AB7B017AB6C288369033545BF647AEDA489A1E73A08D22D634BE025E596D5DC710259DD720DCF2D296E8C95C6512285BB0F6C0E10364D1C88C7183', X'5CA291D20D56C9480CD4E3CC502D0289C2D1978A137106FC0641BF2724CB6D6B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg0000009ngc69d9l30', 1795299120000000, 'account.opened', 'g2dht2fmap6kywfggzzaj6znau', 'g2dht2fmap6kywfggzzaj6znau', NULL, 'yfx6ckna32qe7vnc', X'1996D862ACF4B05CB27F6F24DE2103B289DE8F46CEFDBD689DB083639D6E55F5693AB3CEE209A904FD128280A5CCE92FB0554EBC4BCFAC35B138EAD79F0C1A73D96BE1C5F7DB10E013E54DE6E3B9E7DDDB7234A5540698443B9875D877343BB49EF5F672DF09B968D5BE16A2FF71A5D892B5387FA70648E5C0D68C0BE21C059267D27170038FD88DA3C2FF3755C5231A30F975C3E0F8FBF8', X'61B9AF100035BF829183E92A7BC78E28E57825C4D4B74D35E54FDFE2C68E18A7', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00f730000000anbtbpb8grs', 1795300320000000, 'signup.started', 'karbvckfen2vn37zz5ys4urkb4', 'karbvckfen2vn37zz5ys4urkb4', NULL, 'kecffsc37cjcm2w4', X'29F1BBF3AD8C9C229BB7533AAB484BF4F2787A2B392AB9541EEDD64A0154A7F40C47F92B2CD646BD2BA459D56B36BF828C0C69A50F9BCAA7E0356EDE619C3AF7F422F5683ED4C636FA4E22093364942AA64A2269A91FBC483D9B890BA361FFDEA602C32458335A6C5857D2563808C621DCC38691779576DECDFC9C809A0913AAD15328F3', X'83CF83ADDB3322D0D394DE7A870248EC4C35163A0793E735C3EA862413AB9EC4', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000bhfiubohk3g', 1795300440000000, 'signup.started', 'qpjp7egkiob6mxrwbqqkvztbaa', 'qpjp7egkiob6mxrwbqqkvztbaa', NULL, 'znshbezcmcznedvp', X'AC89B40B83346280710877B7AAE93DB463AC2CD715DA25CED939F4E99B9049409E8C4A23E039250C8B4375721EEA772859C7E269E60521B840DE853FFA20AC76C8F930D89E0669A559150CA8EAFCF188156C441EE0350D380123C65CBDAFDEEF9849B5A2F5FEF4773012521A277B9281605C69933C62BB7E0C2D7844B60376F24923EB', X'09C66EAFA7FC1D91710EB9C80F064F366224F613E144515E71A7593E18326CDC', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000cpodkqgjrak', 1795300440000000, 'account.opened', 'qpjp7egkiob6mxrwbqqkvztbaa', 'qpjp7egkiob6mxrwbqqkvztbaa', NULL, 'eemchlpmchpcutms', X'F6D36365F376B833F77417722BAC7B053014E087490538BCDF9097D4DCA8169A5E7452B6BB8F935109FAD1F88DBC770976D698011CEC2E66D84C9537BCCC0CB864F02AE8E6547AC0ADB99E3C939E90A16BD9F7213B172334CE321EFB2A50B8F684C37C7388E469B52BE14696B34B965D52C676CE7C3A45B8F4E059E625E85AB9DCA0C09AD09ECBF46DD8D47FA30C3FEEAA6032D41FBE490D41', X'9A283217ABF621E1308A7C51DDB598FBA48B56BACCDFFB1DD6311F356B91F7B4', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000danfh9r3j1s', 1795300440000000, 'signup.started', 'pdgmcwgs6ue7knyvrknv35xbru', 'pdgmcwgs6ue7knyvrknv35xbru', NULL, 'ysp56nzso4olce76', X'0A99DEE9CBE90B1DC3F216F86B902486DB7CEE813AC7A261EE9C96CF3AD30AB57DB720F612BF415F2B1ED9636C886F77B3F36DA8B3F150981EEF7C30A7844FA166E7A6CFEB3F25873F15D7A4F38D07C6995873CBA2F7A3BA04B59857F037396402606B690C086B7A44D32C2BE97D6D8113C317B6A9B7A636E90E457B570EFC2AC27549F90FF1A3', X'EA20690C52EACBCA9D2B959D92EBC18C6A6BF00A1A60E825471AAA2364C4E083', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000e5ulv75i63s', 1795300440000000, 'session.started', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, '62lhi7yplhjahm5w', X'86BF2FB2052EA403DB08CD3176453DCD7E264B379BAEB3C307D24E1B43451E03C216BB8C7C7841ECF12E6E6F363CFD879316CE1A6B9FA2A3D7044ABB93EE', X'99461CF8CAAD32FE1639A359B84AC4E595D6DE504846AD08815F2A13B97280F4', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000fh2sp7v0d50', 1795300440000000, 'session.ended', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, '6gwg2cfoynx6sayg', NULL, X'89525D72C07BFBEE7135A02BCA3D00B0B2971ADE3F85A9398A42C5C28F4FACF2', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000gfbqgtojkt8', 1795300500000000, 'session.started', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, 'od5qi4sjhtj3d6by', X'D0E0B5679662F7EA3E8E1C00A015CEE92B628D5FF5A8BB56BBB5012A76B9ED447CB1BAC613120C7619EC5B757E93FE8CCAC38249A868C14B4F89C4FB2453', X'E047D76EB4EE43D501C493E9B53783B0416B4B95860228B47CF0DC51DEBB0DB9', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000hch0m28vq3c', 1795300560000000, 'signup.started', 'm4g6ympgcmwutbpwixrc3gqmrm', 'm4g6ympgcmwutbpwixrc3gqmrm', NULL, 'mbqvzwzq5pqwz4ey', X'6CD0AEF74D7701404B1A0749499657878323E5EFBAD6C7168AD72BA3921DB229B1E42260411348A1C609FC0DBE0E8FB268E6B436DCDF75E446384C09D9D48DBA182F15524C18FB08BB06EDFC6835CE48841747782FD522C24BB07C787C416B0B27BA509BC0F5C9F5A76DB9F49BF59C39F097AD1BFABCDEAD00FEC9B9AD469DCA15253243EA8987EA5EE6', X'A8B21239BCF4CB3CDC94DD6625F69DC512A50FAC05DDBE3F8268E3EC0041C27C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000ih8mn8pj5p8', 1795300560000000, 'operator.granted', 'l4qm6fkjtr7brnlkdkazovik6a', 'l4qm6fkjtr7brnlkdkazovik6a', NULL, NULL, X'21BCAED17D44FAFCA4DFEED55B7DD6D013925ECA183F3BA7AE8AFA209E0D7166100AF23CE9B335D23E2C5BDBAC7E5EAC4E0A4CACF7930DB162BC120F3C9AA3DFD650C826DBEDF71478733797B88C107EAE0BD6C245DB14E87BF7D77633A8819E615A', X'9FF0EDED416432E28A597A06F77212B38BAE2600308E4F6213E36C1CEE14EBEA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000jcvreejps04', 1795300560000000, 'operator.granted', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'l4qm6fkjtr7brnlkdkazovik6a', NULL, NULL, X'B818F96F5DF678E15EC6BCDC9EA19E5A99459A4DD647E97F63E27F17C77F7750096EAC1B2C4DD16F38813B207231F7766EB3AD32B8887FCD9352DAEDB2BB300BD4E636E3E99E92CC9A70B311EE9BC4B0B94901AE6B779D0C4057D9BE50EF83A4D827', X'D30618201208A79955A660CB63CB58148F8B73B5F4A2529373A9010580FBE773', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000k4pmua7vkro', 1795300560000000, 'operator.gave', 'l4qm6fkjtr7brnlkdkazovik6a', 'l4qm6fkjtr7brnlkdkazovik6a', NULL, NULL, X'22FB545844B93D22644A164E501C03934582132FD4364723DA1E5D77F9E33436D3754930E4717D6201F88754B3AE2DAB987082D2449EBB0F56A98FC70B13AC5BDDAD343D8215B3EF4C4F309F68E1788D74E95C18B7D4B39EF6F1902B05A339F73250C1922533CFB12B270ACE8F3187CF1E5074426CAE6C77', X'DD88FC9F434A363D66D6C78016A97DE5277B5D76832B4BDBBDD6BEFE55A8F400', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000l9d2qrtqt68', 1795300560000000, 'profile.company', 'msoce2jquy2l22z2mi2kosphri', 'msoce2jquy2l22z2mi2kosphri', NULL, 'kgq5ari7moa2chin', X'B87AA44C23F731DF0D50225C34ED82DA0E77A9A1913C8F790DC1D89A131DE9EF8315C05BFDEE1A88A874A086503A647248BB97C25FCF5B2EDFB277962978105F8B58519B56D1DF7BA6065EAF24F8BB19D16FC72FF347046CC48D633B83097E23ECFE6EF2BBC911C93364CD0023EB523445C61FACBBC710C077B7111C15749E1978C2974F328B9FD55842E134C3348FE1C36C51F8AD8D53C42B433D8CD129D2963238F340A2CD00A834072B95BE5CF1BCF2AD40323C82995AECFE31DAABD2CC3C70B751BAE1A6E9FA5B4E2DE9F55F20E5FE3C3DD37FD9CB5355A4CA2709211EB83A05EBA1C50D4B23E9CE90EEFB5C33C8EE6E3E9556F6EB6F54EAA9BFDD47C21A7465846AD7D28A54FE05E341E47AF79E0B5BFDFF5DDF9B7512BC1C294C901D74075323486085F8A4912478F6F11F666D9C76E6EB', X'8DE5D7BED964D17D6D240C22994AED5A457F3AF13391F6E490238B73BB69248B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000mabet3ba38c', 1795300560000000, 'profile.phone', 'msoce2jquy2l22z2mi2kosphri', 'msoce2jquy2l22z2mi2kosphri', NULL, 'kgq5ari7moa2chin', X'1ADAED8961C506E736900C881F4103D7867F835F93A99EFE6D37C9EBA1EB21B68EBAEB8D870ADD0B730A437A556F82789BB8D9A0DB496ACC8A5E91D93BF51CFDDE1AA4C24F6DDBAF18303626746C450747F0A75C1988E9F03C46FCD9246A6E44B23B8E5C947F347708C2155C46EEBAF9B84A77F140BB6752FB81D376762D9EFFA6AE0E66C6', X'9A52A942E37BBFF225462120BB22BC9F99E65C0D89157259521C8ED399815ADB', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000n1vk7onu3q8', 1795300560000000, 'profile.job', 'msoce2jquy2l22z2mi2kosphri', 'msoce2jquy2l22z2mi2kosphri', NULL, 'kgq5ari7moa2chin', X'5FA9BD5C3A6C9C576A65623C890D0A81EB5BB032F17EE76DB759149A5E21A2EB7D73D00C6C161EA58427FB53417BD309925016469169666564E5599E7CFC547A7644DEC39E136C6DDD66E99DF81982C61E1C15CE843E68D215EABA95DC422CE11CB53E79E9613379E9B3ECA21F37542AC5E7A1892FD66C7F3F16288A75F6BE70ED', X'20CF245272E2F7EE2058F581F8B9B22854520F2289FD262C417428935ABD0609', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000ohgsi4m16kg', 1795300560000000, 'profile.company', 'g2dht2fmap6kywfggzzaj6znau', 'g2dht2fmap6kywfggzzaj6znau', NULL, 'oimci2rgimom3zpv', X'313782C45A32CE4BE0872FD30A2462F514466476BC3B3B2F2C624D95828A8D24CF0D2A2460F41F6AE64E741E3C6642620A152004A0B8DAD480BD81A2CE87DDE44834DA8E813F66A308A36909CDC66D5FBB18694A0533FE90D0DA41C49E2DF072A87CC7446D44DCD7C2B9A360BD29C0CC3F9DDA1EC6E68C476CFA649D6B65B5C51299BCBFD32DB98E1C03DF815B9FF9236CE7C308DADCCE5117232733158CD71F4745D22BD5FF2C69CFDEF7E98D0F5C8BFA43421D9E0DC7680ACAF6B17BF0D8D935A62DBF57762B278A70D6E7494A53DD5B0573E88BE0CBE40FCF850AD509B51A8A2A3DCC9CDCA8451DAA250E9E367D9F458B7FDAE27B2A6683457D3F8167C349852448226D5AD191C7FC57BFDA4D10DAB0BDF7D03C5C97D9781EC7B53FA94DEB3E0E1DAA31D4E01161BF2A7FB9CBF4D162C8F1FCA1', X'8897DB8F026B97C3D7E54D9A30A1F708348A60D6D03D059E6ECC4255BF23FF0E', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000p0su7al6jik', 1795300560000000, 'profile.phone', 'g2dht2fmap6kywfggzzaj6znau', 'g2dht2fmap6kywfggzzaj6znau', NULL, 'oimci2rgimom3zpv', X'0B87703E58C967F602E7E94FBE65FB6937C8A98E4F9AF3C7EA6D86F4DC262E7950D91F376CF1B3083A4E5F93A6E1949A6CD4EF1CEEB05838CE083C3EF997D39E846E32E57A923C8C99E91A2DE2D269D90D9618DCE11716C2BF6D06E048173A43886DAE853DFFAB75B0BF62C70329F2557903D95B8558B0F6209BA313A05CFB55EDCC9C5233', X'64377CF9B7E186C1F77714648E04054409BC515557BACE4172C906261479547D', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000qqiot8gaukk', 1795300560000000, 'profile.job', 'g2dht2fmap6kywfggzzaj6znau', 'g2dht2fmap6kywfggzzaj6znau', NULL, 'oimci2rgimom3zpv', X'521AB481FBB622894D1213792E93C9E7B9C0AC11A5D4FB464D5BA57465830E3298F5F0B6F3710A43770100FFC51D0CD66B792D15600FC490426491DAC4B923096F8AFF4A00287CF57EF521A12A28815E9A159AD8B874263862EB5556C9E52CC97B6A035AD7A8FF393A8C13CBCAF1B88C22B224B70A408755B7FE8800CEB6F86B81', X'6502DFEA1A733C555D213754FB8A723D07FD2723903FC553A19AA1EE29DE21C6', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000r1l438lupbo', 1795300560000000, 'profile.company', 'qpjp7egkiob6mxrwbqqkvztbaa', 'qpjp7egkiob6mxrwbqqkvztbaa', NULL, 'qjphi7natwr35iv4', X'F8D41275BB27F8B987D4E9689D3922E1927B6FD68E2754A5C5CFFDCEA416279FF6AC92189383A3AEB34D9EDAF22083EFDDEA0D765FDDD3C634C10092AFBF3A064D4BC8FE8A9C89DF13DE960AF299F56F742BA4D0D98C4AE6E224831AF2DB83F09F51D3A543ACA9AD9629450C821E3C07FC97023A2AD39C715FA7DD6F51980D34E0D62A147174B332233DD82A84103ACAEF8FE111B1A3CD98BD863B2EB4EAC0FFF6028952F8473727DB339E205E7734273D61277F94EA83B0959EED9A0CB6B34DBA6D82BE1A7D818121645B1EF8339C493EEE15E3F66B0352BB75CAC4AAF3964AD4DE84343D05CE384809AD4EC30E9E113AD48A0ED8353FDF6044F89ABCDB3AED745B7273F9D2882EF677352BD13BD5E09FFEEF33D471A01059562AA0792679508288927FA46BE045768E7D74A3209636969B00B19D', X'46F50DD606DD29F3469F5EBF458AA90C9EFB521F8CFF05040B4FDB6E868D0EF6', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000s6g69date8o', 1795300560000000, 'profile.phone', 'qpjp7egkiob6mxrwbqqkvztbaa', 'qpjp7egkiob6mxrwbqqkvztbaa', NULL, 'qjphi7natwr35iv4', X'E6136C04D636B1E5440FE3BF4E65EE372D4DAC7EBCA5B03A988CA912EEB51C781AEE3F84FDB2C64EE975A3944E12C1498ECE0340250659342F433ABA9FCEEB3A902187F5F8A55B9D8FD7C395793138653732D16F82B2B01B80DF603AE89DB8E9A7F6983C93FD84B39D829AF00B67511FD02E1EE3E82125B1DB48CE1F857966FEF3299A102E', X'E1101016247AA864E7A7282B4A3CF9DEABED38F4FCE350F4553B07AD31E037D8', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000tjhf8k9vjb0', 1795300560000000, 'profile.job', 'qpjp7egkiob6mxrwbqqkvztbaa', 'qpjp7egkiob6mxrwbqqkvztbaa', NULL, 'qjphi7natwr35iv4', X'A7E591E4ECE0C0CCA8EF8FB55860D6214B09D6CC5D004A26C3E9F3C544D3B330B5796C0D0F164B132F2944DD5D231D00B7E73136E5DAD830E96240CEBAE2487D2BD96383D4EE952345E945C50CBA69584ED5AD2E7EB6B8D8778166B86C2ADD762BF1190D0AA7DBBD56D1EEFECDE2531CDB0920F9EB590445A480DE25FEB7433E38', X'8FF5F2382CDC5EAC5CC4963BDDE7B4727FA1C3E2F939818BE61A6D47D9D37FD2', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000uufdsvj1b4s', 1795300560000000, 'approval.asked', 'l4qm6fkjtr7brnlkdkazovik6a', 'l4qm6fkjtr7brnlkdkazovik6a', NULL, 'sscvrmr4gzqri2n6', X'8D61CA96FF15135ADA3BCE5BF1FF7812E628A77358706C045492156954D595EFA30FB03BDABC1B5CA05C3A2BCECDA593FEB8D9A02DA547F835C6E1768A87904DE81DD9C00370CCC84A3907D935EC7632ACE40D00B5BEFEC77DF7D915144D60A26A89DDE528C3E00F54A4FF0FE3BC8BF0EFC0FC771EE1F351142322AB6240CEC4FDA0174BD132168B709F', X'DD906055DEC340FBE41E9AFC731E4816453305FEA4EAFF8F349713465B11AD16', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000volrneveftk', 1795300560000000, 'approval.approved', 'l4qm6fkjtr7brnlkdkazovik6a', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, 'dtsjygjz7w4njxll', X'1BA3F4B01FA3D6844F48CF44B5E9A402A5285CE45D172E1FCAEE1A6BA769879B24B2A26BEE245CE1D412955FA53BDDBD8654A382A8C09233334868747B076365F2CFC87D92C1F56D0C35691374A71FC8A9489CCE8D77B1CAAE1E640D42FA21E966C3FCDA541FE549F05B877C95BB620D2D8BC38D546AA4ED92622290D0CB453D', X'1538CCD3AD6970CE17606B4DABB50E6079B879F2DA34A80504CCF04C8911EAB2', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000010c5vbsb0uvk', 1795300560000000, 'approval.approved', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, 'dtsjygjz7w4njxll', X'585C04AFCEE6256653977405E288CB9076E1E23AAA3C4C1165E28AC5283BB9487ACB58F900B33EAAA967286DF19E5966993E163CE53720F9EC6E1DB9F62BE7E9B7B4F1A00BFB4B16B02DED9F07223835710974AABF33EEC7BB58EB43D41847C347018B9B41438BFF5E2B3DCB5AE75F5D44E00EA3EC518EC5D35419931B5C9C46', X'DF749FC079908EF4A2C4BE9C565A3B18046AB9A252D1767B151AF36BB5580F4C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000011thpvdcgqb4', 1795300560000000, 'company.merged', 'msoce2jquy2l22z2mi2kosphri', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, 'dtsjygjz7w4njxll', X'88DE8241AD86C9339129D7634A331312E2F7B1702908B8C72FF2979C10946C20D51D98770289C72689ACEF4017F1DE09787FBCD4593014FB97F79D442BA30552DBBD97C12C8C09F08B5FCEDB8859C9B3ED308E7B5DFF6CEF1198648C16D713CDB0C306A2E7AEF16CB27D6BAAE9CC84D962CBB70F032C426E665E5F45D550B6A3035B564B5A1945F5CB90A0C5D89109BFF0F701878BB35793DCCC6ECEA5298E86A51B58C93CBFC15404791CEE635F1C48772F143E7451E828B551214A7C258320D0B0CF67BC0AE1D11D0E449EE5022D4BE831EC5787AB8CA2470BA24F0F5A03A58026A87EC9C78E0B71DB8B259E9E02672888D0A9CA0821913B87646B01B5CD0F541177F97EA3C73EB119F35FDDF2D524937C5C0FF4E039A962AD8B499A', X'C6DB1DF4C44D85E93739495CC392E41308A81171A26872BC3805AD3464B45EDA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000012g07ed3ucps', 1795300560000000, 'steward.company_merged', 'b7g66btfjfsgvdpoiuk2ne6pvy', 'b7g66btfjfsgvdpoiuk2ne6pvy', NULL, 'dtsjygjz7w4njxll', X'77FD1F70E8C9652F758D7F2533BF235A5F5AC3D1F64559B98CBC1C9FAEA20B5E97BD927B842C2710C1F04ECB94E4730807FB2B7D6A92785A4FAC6120652739865D05FC8E5326CE5C9F9D3552FDE121A8E1B415D3433826FDFE31D4549079390662AC14E5C46CF1F1279BA59B1B4C60B68167D88706B151F61683C97A228F2B2B4742AB23393C3EBD487CC18A521E14D2DC675A0FFF1F795D0A07E3F287FBE0C124E121CCA1B5A81404896D876E96BF083CD7ED3EF6AA85C8203E101D0F479FAEB9E28B359F10C9D403FB3F813786C81A4AFAC7257391D51CE53EAF256E1027EA2F804BBECA81358FD38149067383295A4C5EAF7817CF138C042123BA47EB32E2D716A52D02E0648410FF285EE246C4', X'B50BC1273EA66D097B1AA5B160E2407BD3DEB4248A3AF79C77BFD9A562C108F3', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000013228cgnctog', 1795300560000000, 'approval.asked', 'l4qm6fkjtr7brnlkdkazovik6a', 'l4qm6fkjtr7brnlkdkazovik6a', NULL, 'sscvrmr4gzqri2n6', X'9F934A7B28D0098F98379D2D96EC7801B0EE7823EAA9D63099308B4D42BD324515B0D2B0E3CD55B3CC7572070FD019D0D692FE4F67F43EB2E0E57C22C552766AA31E7288D533F65D8A579096F8ADDB262F4A07AAB24839FE4031CB9A1BA8E464E55F948F3DD81F6DF28079D8F50F240028AECD6EA7BD4A7C640B1D8EEF9D5A62EED7E55FC10A7D425824', X'B31F6C379E3FF33C380A3701B6849E90F54D444D84B2A6394646634DA15E655B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000001411s12fi4gs', 1795300560000000, 'signup.started', 'c5nleiscnpc22zg7cpi4md6dvm', 'c5nleiscnpc22zg7cpi4md6dvm', NULL, 'p2maezsqjaoj2lq6', X'FB655B6E76295764AF40C9566313262DF88DA2F7A67496837B45717B13C0BE1B92E276013F058D109CBFEA66CBC08F1E96BAC1111DEC41DA5DA96EFBC498E5D347A613A41A670C2F91B1BC6E2F9C8775F4EBFD94257F70894D8568BCAEC3DED0A3E501526614C89E296EE7C1A23781E3C7C6A6D451EB164B364E06A969D9379249', X'46178E6E56A68FE7C540C647E6F80BF420535617D03D5F875CB500C819BF4FB6', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido50000015r3u1oahgtc', 1795301161000000, 'signup.started', 'wziimfkzm5s6ntglvpdsp3ji74', 'wziimfkzm5s6ntglvpdsp3ji74', NULL, 'voledp3xiavvrhrm', X'C4182F9858996004355E818A4F26CCB25980F9414DB3ACD9490F1DC028704727BFE5ED110EA42A11A560FDDBCDDD0B0DC564C7560144E3FE5535F87F702CCEE18B1E18060CED4FC93DF1954B099D6A43ADD2EBC8B8749F7BED183C3FA9E88F54FEA5BFD54544FA587566B19CFE784776E4F6A582781B28DF99ADF162CDB543524CCB7627D5', X'444E2AC64FD44F041AEADA7454E1BB24120E7ABFFB6D307460F1BDE437E60344', 2);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido50000016do9lm6990g', 1795301161000000, 'signup.started', 'oij2c64ertql2rbyor3dbloicq', 'oij2c64ertql2rbyor3dbloicq', NULL, 'nsymptbcrmezsgfs', X'F7AE07E92D6FDBA1AF57C8A91C196AB380595AD29C75C4864989626D674C6FDC5E2D86AEB670770D04CA0E2ABB5A1A48E00DAF8BE68BC43044A0AB4D0D2C67255DCBA6EB247C097DB7637B2141C6EF9959FD6EAFD969FC58829D654D951687E75CF529F9B8E00D8FEB0E942D48ECDB5344C1DB760575D64CF6CA29BF34AB7024CF', X'8014575120E59C7892B07DBDA7698E473B51C5EB3BA621EFCBA57A6504C08891', NULL);
CREATE TABLE audit_seal (
    seq bigint PRIMARY KEY,
    at bigint NOT NULL,
    count bigint NOT NULL,
    root bytea NOT NULL,
    prev bytea NOT NULL,
    chain bytea NOT NULL
);
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (1, 1795301161000000, 36, X'62B22EE64A2CE467DBDFEAFBBA572DF6D96069D1C69622788BDF6724E13367BB', X'0000000000000000000000000000000000000000000000000000000000000000', X'9404FB5E7A500CBDABDEC3554A31D13EDD0D6277DDA86E2C9CDDF44E4C54F80D');
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (2, 1795301161000000, 1, X'8DA86BB68429D39C50AB560B23C77AD3D8E17A6379E617E1717BCC0CFE0E74A1', X'9404FB5E7A500CBDABDEC3554A31D13EDD0D6277DDA86E2C9CDDF44E4C54F80D', X'857EFD0F270541CC67B8B239EA6F192131E31F7BD4653AC2B84764E65E49C891');
CREATE TABLE operator_role (
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (account, role)
);
INSERT INTO operator_role (account, role, at) VALUES ('b7g66btfjfsgvdpoiuk2ne6pvy', 'steward', 1795300560000000);
INSERT INTO operator_role (account, role, at) VALUES ('l4qm6fkjtr7brnlkdkazovik6a', 'steward', 1795300560000000);
INSERT INTO operator_role (account, role, at) VALUES ('l4qm6fkjtr7brnlkdkazovik6a', 'superuser', 1795296600000000);
CREATE TABLE operator_invite (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    role text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint,
    spent_by text
);
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('4sjihat2yo4d74nthub4wjtyqm', X'ADFBF52C0257AC375A502638038E95BC3CE922080864DC2F06A28FD1C9D5106B', 'superuser', 1795296600000000, 1795383000000000, 1795296600000000, 'l4qm6fkjtr7brnlkdkazovik6a');
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('d7kz4x7vvz4cfnxojdjup2zi2u', X'CE53A56A5C0EB26199E711DE1630797A6F347C8D3909282826B4691EB4EAA732', 'superuser', 1795296600000000, 1795383000000000, NULL, NULL);
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
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00g4cg3fd0h536l00000001', 'confirmed', 0, 'JP', '株式会社みどり製作所', 'Midori Works Co. Ltd.', 'ミドリセイサクショ', '千代田区', 'Chiyoda-ku', 60, NULL, NULL, NULL, 'vendor', X'760C69D3364A73D872A069089E525738', NULL, 1795300560000000, 1795300560000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00g4cg3fd0h536l00000003', 'merged', 0, 'JP', 'みどり製作所', NULL, NULL, '千代田区', NULL, 60, NULL, '06h00g4cg3fd0h536l00000001', NULL, 'vendor', X'760EEFDB06C7E6DF15E5910F7004990E', NULL, 1795300560000000, 1795300560000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('c4knhvz6oedwa7kucyuyxugrme', 'candidate', 0, 'JP', 'Midori Seisakusho 1', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'g2dht2fmap6kywfggzzaj6znau', 1795300560000000, 1795300560000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('zxbx5ub3rhjgveijqv52pqoh6m', 'candidate', 0, 'JP', 'Midori Seisakusho 2', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'qpjp7egkiob6mxrwbqqkvztbaa', 1795300560000000, 1795300560000000, NULL);
CREATE TABLE company_name (
    id text PRIMARY KEY,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    name text NOT NULL,
    language text,
    script text,
    kind text NOT NULL,
    source text NOT NULL
);
INSERT INTO company_name (id, company, name, language, script, kind, source) VALUES ('06h00g4cg2amh0ce8i00000001', '06h00g4cg3fd0h536l00000001', 'Midori Factory Co. Ltd.', NULL, NULL, 'former', 'vendor');
CREATE TABLE company_identifier (
    scheme text NOT NULL,
    value text NOT NULL,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    PRIMARY KEY (scheme, value)
);
INSERT INTO company_identifier (scheme, value, company) VALUES ('internal', 'V1001', '06h00g4cg3fd0h536l00000001');
INSERT INTO company_identifier (scheme, value, company) VALUES ('internal', 'V1002', '06h00g4cg3fd0h536l00000003');
INSERT INTO company_identifier (scheme, value, company) VALUES ('jcn', '7999901000001', '06h00g4cg3fd0h536l00000003');
CREATE TABLE company_domain (
    domain text NOT NULL,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    state text NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (domain, company)
);
INSERT INTO company_domain (domain, company, state, source) VALUES ('midori-works.example', '06h00g4cg3fd0h536l00000001', 'listed', 'operator');
INSERT INTO company_domain (domain, company, state, source) VALUES ('midori.example', '06h00g4cg3fd0h536l00000001', 'listed', 'vendor');
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
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00g4cg3fd0h536l00000002', '06h00g4cg3fd0h536l00000001', 'head', 'confirmed', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '1-2-3 Marunouchi', NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300560000000, 1795300560000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00g4cg3fd0h536l00000004', '06h00g4cg3fd0h536l00000003', 'head', 'confirmed', NULL, 'JP', '100-0005', NULL, NULL, NULL, NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300560000000, 1795300560000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('6pstywccqhxwujgx36dediznfi', 'zxbx5ub3rhjgveijqv52pqoh6m', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'qpjp7egkiob6mxrwbqqkvztbaa', 1795300560000000, 1795300560000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('c6ehpfwp27k4ho5cjhl3jzifna', '06h00g4cg3fd0h536l00000003', 'branch', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'msoce2jquy2l22z2mi2kosphri', 1795300560000000, 1795300560000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('nceqmxlqsccved3ebh6246vore', 'c4knhvz6oedwa7kucyuyxugrme', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'g2dht2fmap6kywfggzzaj6znau', 1795300560000000, 1795300560000000);
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
INSERT INTO company_merge (id, loser, winner, loser_state, reason, made_by, seconded_by, at, undone_at, undone_by) VALUES ('chpgwbgvhhd7turbdkysr6kjoa', '06h00g4cg3fd0h536l00000003', '06h00g4cg3fd0h536l00000001', 'confirmed', 'The same company', 'l4qm6fkjtr7brnlkdkazovik6a', 'b7g66btfjfsgvdpoiuk2ne6pvy', 1795300560000000, NULL, NULL);
CREATE TABLE company_merge_person (
    merge text NOT NULL REFERENCES company_merge (id) ON DELETE CASCADE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    moved_at bigint NOT NULL, -- profile.company_at after the move: who changed company since has another
    was_at bigint, -- profile.company_at before it: undoing gives it back, so that an earlier merge can be undone too
    PRIMARY KEY (merge, account)
);
INSERT INTO company_merge_person (merge, account, moved_at, was_at) VALUES ('chpgwbgvhhd7turbdkysr6kjoa', 'msoce2jquy2l22z2mi2kosphri', 1795300560000001, 1795300560000000);
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
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('g2dht2fmap6kywfggzzaj6znau', NULL, NULL, 'c4knhvz6oedwa7kucyuyxugrme', 'nceqmxlqsccved3ebh6246vore', 1795300560000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('msoce2jquy2l22z2mi2kosphri', NULL, NULL, '06h00g4cg3fd0h536l00000001', 'c6ehpfwp27k4ho5cjhl3jzifna', 1795300560000001, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('qpjp7egkiob6mxrwbqqkvztbaa', NULL, NULL, 'zxbx5ub3rhjgveijqv52pqoh6m', '6pstywccqhxwujgx36dediznfi', 1795300560000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
CREATE TABLE affiliation (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    company text NOT NULL REFERENCES company (id),
    kind text NOT NULL, -- stated, proved
    how text NOT NULL, -- profile, partner, domain, administrator, operator
    since bigint NOT NULL,
    until bigint
);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('khxf6r4sghhn5itz3q6h4swcce', 'g2dht2fmap6kywfggzzaj6znau', 'c4knhvz6oedwa7kucyuyxugrme', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('pozars6gaw2n42ta7liieffo5y', 'msoce2jquy2l22z2mi2kosphri', '06h00g4cg3fd0h536l00000003', 'stated', 'profile', 1795300560000000, 1795300560000000);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('ur6kngm477x2ks3fkkubf7jvai', 'qpjp7egkiob6mxrwbqqkvztbaa', 'zxbx5ub3rhjgveijqv52pqoh6m', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('vyynwenh24ksdg37hen77ubqhm', 'msoce2jquy2l22z2mi2kosphri', '06h00g4cg3fd0h536l00000001', 'stated', 'profile', 1795300560000000, NULL);
CREATE TABLE job_choice (
    list text NOT NULL, -- function, level
    id text NOT NULL,
    position bigint NOT NULL,
    changed_at bigint NOT NULL,
    retired_at bigint,
    PRIMARY KEY (list, id)
);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'administration', 12, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'education', 13, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'engineering', 6, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'executive', 1, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'finance', 11, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'it', 3, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'marketing', 9, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'network', 4, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'other', 14, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'planning', 2, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'purchasing', 10, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'sales', 8, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'security', 5, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('function', 'support', 7, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'contract', 9, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'department', 4, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'director', 2, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'division', 3, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'lead', 6, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'other', 10, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'owner', 1, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'section', 5, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'specialist', 7, 1795296600000000, NULL);
INSERT INTO job_choice (list, id, position, changed_at, retired_at) VALUES ('level', 'staff', 8, 1795296600000000, NULL);
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
    finished_at bigint
);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg0bkcc1sf6s7102050', 'postal-offices', 'done', 0, 'cp932', 'postal-offices.csv', 110, X'5A83B43663597F3B0CD219DB6186B30EB449E00B3725080623C7674455D6BAA1', NULL, 110, 110, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 1795300560000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg0d3kpruv1a3pbpcjg', 'postal', 'done', 0, 'cp932', 'postal.csv', 77, X'1D524A9281C10BA820A902A623CB2AAB14C46CDA0BA48F79196BDECEA571DDBB', NULL, 77, 77, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 1795300560000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg0eupm3pvjostnjovg', 'companies', 'done', 0, 'utf-8', 'companies.csv', 497, X'3D2B68E741B4C9976623B76BBC6B2C5BA856977B1B82596D5FCB68FF2572BFA9', NULL, 497, 497, 4, 0, 1, 1, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 1795300560000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg0v7bkh1vc3fq5k678', 'companies', 'receiving', 1, NULL, 'later.csv', 497, X'3D2B68E741B4C9976623B76BBC6B2C5BA856977B1B82596D5FCB68FF2572BFA9', '06h00g4cg0v7bkh1vc3fq5k678', 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, NULL, 0, NULL);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, finished_at) VALUES ('06h00g4cg2t4348ujf431vhcuo', 'companies', 'done', 0, 'utf-8', 'companies.csv', 499, X'5024AE8D2F2BA00C8BEB708FD86F3A0EE0FE6C66029E10BF49066B1C60993C21', NULL, 499, 499, 4, 2, 0, 0, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 1795300560000000);
CREATE TABLE import_problem (
    run text NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    row_no bigint NOT NULL,
    seq bigint NOT NULL,
    field text,
    key text NOT NULL,
    args text NOT NULL, -- JSON
    PRIMARY KEY (run, row_no, seq)
);
INSERT INTO import_problem (run, row_no, seq, field, key, args) VALUES ('06h00g4cg0eupm3pvjostnjovg', 4, 1, 'name', 'import.value.missing', '[]');
INSERT INTO import_problem (run, row_no, seq, field, key, args) VALUES ('06h00g4cg2t4348ujf431vhcuo', 4, 1, 'name', 'import.value.missing', '[]');
CREATE TABLE import_part (
    run text NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    seq bigint NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (run, seq)
);
INSERT INTO import_part (run, seq, data) VALUES ('06h00g4cg0v7bkh1vc3fq5k678', 0, X'6E756D6265722C6E616D652C6E616D655F6C6174696E2C6E616D655F6B616E612C636F756E7472792C636F72706F726174655F6E756D6265722C646F6D61696E732C736974655F6B696E642C736974655F706F7374616C5F636F64652C736974655F726567696F6E2C736974655F636974792C736974655F6C696E65312C736974655F726567696F6E5F6E61746976652C736974655F636974795F6E61746976652C736974655F6C696E65315F6E61746976650A562D313030312CE6A0AAE5BC8FE4BC9AE7A4BEE381BFE381A9E3828AE8A3BDE4BD9CE689802C4D69646F726920576F726B7320436F2E204C74642E2CE3839FE38389E383AAE382BBE382A4E382B5E382AFE382B7E383A72C4A502C2C6D69646F72692E6578616D706C652C686561642C3130302D303030352C546F6B796F2C436869796F64612D6B752C312D322D33204D6172756E6F756368692CE69DB1E4BAACE983BD2CE58D83E4BBA3E794B0E58CBA2CE4B8B8E381AEE58685312D322D330A562D313030322CE381BFE381A9E3828AE8A3BDE4BD9CE689802C2C2C4A502C373939393930313030303030312C2C686561642C3130302D303030352C2C2C2CE69DB1E4BAACE983BD2CE58D83E4BBA3E794B0E58CBA2CE4B8B8E381AEE58685312D322D330A562D313030332C2C2C2C4A502C2C2C2C2C2C2C2C2C2C0A');
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
INSERT INTO postal_town (code, seq, region, city, town, city_native, town_native, edition) VALUES ('1000005', 1, '13', 'Chiyoda-ku', 'Marunouchi', '千代田区', '丸の内', '06h00g4cg0d3kpruv1a3pbpcjg');
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
INSERT INTO postal_office (code, seq, region, city_native, town_native, line_native, name, name_kana, edition) VALUES ('1008999', 1, '13', '千代田区', '丸の内', '1丁目2-3', '株式会社みどり', 'カブ)ミドリ', '06h00g4cg0bkcc1sf6s7102050');
CREATE TABLE postal_edition (
    kind text PRIMARY KEY,
    edition text NOT NULL,
    changed_at bigint NOT NULL
);
INSERT INTO postal_edition (kind, edition, changed_at) VALUES ('postal', '06h00g4cg0d3kpruv1a3pbpcjg', 1795300560000000);
INSERT INTO postal_edition (kind, edition, changed_at) VALUES ('postal-offices', '06h00g4cg0bkcc1sf6s7102050', 1795300560000000);
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
INSERT INTO approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('noijkecuudw5wspp3meqhfczce', 'company.merge', '06h00g4cg3fd0h536l00000003', '{"loser":"06h00g4cg3fd0h536l00000003","winner":"06h00g4cg3fd0h536l00000001"}', 'The same company', 'l4qm6fkjtr7brnlkdkazovik6a', 1795300560000000, 1797892560000000, 'approved', 'b7g66btfjfsgvdpoiuk2ne6pvy', 1795300560000000, 'Agreed');
INSERT INTO approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('zby2fmvusm36fjck2rdazpwyeq', 'company.merge', 'c4knhvz6oedwa7kucyuyxugrme', '{"loser":"c4knhvz6oedwa7kucyuyxugrme","winner":"06h00g4cg3fd0h536l00000001"}', 'The same company', 'l4qm6fkjtr7brnlkdkazovik6a', 1795300560000000, 1797892560000000, 'waiting', NULL, NULL, NULL);
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
