-- Genkan: a schema with live data, made by tools/schemas. All people are invented; the key is test-key.json beside it.

CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (1, 0, 1, '2026-11-22 15:22:40');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (2, 1, 1, '2026-11-22 15:22:40');
INSERT INTO goose_db_version (id, version_id, is_applied, tstamp) VALUES (3, 2, 1, '2026-11-22 15:22:40');
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
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('5dwczcr7d2wl7ehg765w565isu', 'G9GS0K5C7', 'midori@example.co.jp', 'midori@example.co.jp', 1795296600000000, 'Kanri', 'Midori', NULL, NULL, 'ja', 'active', 1795296600000000, 1795296600000000, 1795296600000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('75fueabqhrt6crzn53rtkl3jxm', 'GTAE9TTAS', 'sukarno@例え.jp', 'sukarno@xn--r8jz45g.jp', 1795299120000000, '', 'Sukarno', NULL, NULL, 'ja', 'active', 1795299120000000, 1795299120000000, 1795299120000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('nxzsgvrapnlj6afzadnqvuxi7q', 'G7M0W2W8J', 'o.brien@example.com', 'o.brien@example.com', 1795297920000000, 'O''Brien', 'Zoë', NULL, NULL, 'ja', 'active', 1795297920000000, 1795297920000000, 1795300500000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('udr2ze3nsqa5eupdq4s6n6eb7u', 'GJ7KYM67J', 'Taro.Yamada@Example.co.jp', 'taro.yamada@example.co.jp', 1795296720000000, 'Yamada', 'Taro', '山田', '太郎', 'ja', 'active', 1795296720000000, 1795296720000000, 1795296720000000);
INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at, last_login_at) VALUES ('vkw35rblmstfzyxmvejdqev4di', 'G99WGRV1E', 'twice@example.com', 'twice@example.com', 1795300440000000, 'First', 'Fay', NULL, NULL, 'ja', 'active', 1795300440000000, 1795300440000000, 1795300440000000);
CREATE TABLE password (
    account text PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    hash text NOT NULL,
    policy text NOT NULL,
    set_at bigint NOT NULL
);
INSERT INTO password (account, hash, policy, set_at) VALUES ('5dwczcr7d2wl7ehg765w565isu', '$argon2id$v=19$m=19456,t=2,p=1$BX3ryspLoe1UUfuH1AYb4g$/kPg5wjOJHjbBzNE2H9V8MBNr5MNvTARSfdqGLIlI60', 'guide', 1795296600000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('75fueabqhrt6crzn53rtkl3jxm', '$argon2id$v=19$m=19456,t=2,p=1$+vPEGZmd5ZytvhHYSf2XBA$Tc8kTRzYxBscKOpt4Fvq4g7tcy3YQFrHtEemLHPM1xw', 'guide', 1795299120000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('nxzsgvrapnlj6afzadnqvuxi7q', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$wxTs1ebvjiWppGfoHXVEp0zfuAY08RH0FcvBYVcTNQI', 'guide', 1795297920000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('udr2ze3nsqa5eupdq4s6n6eb7u', '$argon2id$v=19$m=19456,t=2,p=1$3YHMBmxpSPyx+Yn8bwyHgg$T7u738gndymELEkKfh4ivv0j4WlgiZSVLmw9Dv3/dSA', 'guide', 1795296720000000);
INSERT INTO password (account, hash, policy, set_at) VALUES ('vkw35rblmstfzyxmvejdqev4di', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1795300440000000);
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
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('cxmpdm4cgylsk5nqqbihxqtryu', 'late@example.com', 'late@example.com', 'Late', 'Lee', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$omUIsZfHUEQvqwGT5ZC4Mg$Cq7wV86CV+4rXlVXAsbvZLiCJy2H4Z/mlu+zBPNwpWo', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('nrdk67soihrfnmfnvyft3bwxxe', 'o.brien@example.com', 'o.brien@example.com', 'Mallory', 'Eve', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$s/WgfTtCWISpDFqSlFXeVg$vmadFTCmc01MvBQ3EjSFThi1f65RAwSSE7gsfmCYGP0', 'guide', 1, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300440000000, NULL, '203.0.113.9', 1795300440000000, 1795905240000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('rokg5jzh6eaemtia7df6e262da', 'twice@example.com', 'twice@example.com', 'Second', 'Sam', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$ekcE9+xLZSbV0PHwUlluwQ$sWSfC1uRlQvRfms7lakjgd+lfWdW5kuoZw740iGi0eo', 'guide', 1, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300320000000, NULL, '203.0.113.9', 1795300320000000, 1795905120000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('t7px2qxac7ozktsqmodafian2i', 'sealed@example.com', 'sealed@example.com', 'Sealed', 'Sue', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$67hdcFPf0AGEbwioEReuJA$8Ii99iOzod3H0tBH1QfCzDLqJEtGAQHQzQ1Tt1+3Txw', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('ut6saocg2zd2hmcrvsjgnyjut4', 'open@example.com', 'open@example.com', 'Open', 'Oda', NULL, NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$EPB8B8gqifFGV0vSkccfAw$/CLiJsMZC5XKpM6x4fVOlOp0pMOKHRnkoC7P1uQrH7w', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795301161000000, NULL, '203.0.113.9', 1795301161000000, 1795905961000000);
INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, decoy, agreed, agreed_at, invite, network, created_at, expires_at) VALUES ('xgod5zvxc7b5zmxmhda3pqioxy', 'hanako@example.co.jp', 'hanako@example.co.jp', 'Suzuki', 'Hanako', 'スズキ', NULL, 'ja', '$argon2id$v=19$m=19456,t=2,p=1$Wbm+ppr7Mi9nA+xI0OlG4w$Z2cImOmSozGANNxUYRxYpeyTf9Q4Jyd7fUSZJ08awfM', 'guide', 0, '[{"Topic":"terms","Channel":"account","Wording":{"ID":"terms 1","Language":"ja","Hash":"7FwGj+k4f6XqD6ACfjXZG1AWTK0ZfZv0px8rRkTa3xs="}},{"Topic":"privacy","Channel":"account","Wording":{"ID":"privacy 1","Language":"ja","Hash":"guJEyAFxYfcLs2SOdWzkOa5dD7e0k4+eGR4st2qSl7U="}}]', 1795300560000000, NULL, '203.0.113.9', 1795300560000000, 1795905360000000);
CREATE TABLE signup_browser (
    signup text NOT NULL REFERENCES signup (id) ON DELETE CASCADE,
    browser bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (browser, signup)
);
INSERT INTO signup_browser (signup, browser, at) VALUES ('cxmpdm4cgylsk5nqqbihxqtryu', X'52347974C04A29CBF89EBB32832E94805E56EC85253C8CC40A83EF78C9EB816C', 1795300560000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('nrdk67soihrfnmfnvyft3bwxxe', X'E69DCB838CA690E55624E5B4787821F2AC063552A7661A1CBCDA30C6B5B956B8', 1795300440000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('rokg5jzh6eaemtia7df6e262da', X'00206812283BFA710793D16B3F12B21C796F3381099F355EACEC040E73730CEF', 1795300320000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('t7px2qxac7ozktsqmodafian2i', X'DC18BEC127551F7302199CE91180D5D521FA4E79A5A403B94E516A863EA940A7', 1795301161000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('ut6saocg2zd2hmcrvsjgnyjut4', X'A3071DEEE4C5E7734E21177A0A3BE4908B28B8D84C244EDD53E9C6E8A3768CCD', 1795301161000000);
INSERT INTO signup_browser (signup, browser, at) VALUES ('xgod5zvxc7b5zmxmhda3pqioxy', X'3C169941E9EC6B21B2C081338337AB06E131CB9167CF8C33AA4AADC9DB4DABF0', 1795300560000000);
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
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('6l5kcw7eyilqqvbld3cv7udkda', 'signup', 'xgod5zvxc7b5zmxmhda3pqioxy', 'hanako@example.co.jp', X'17B0B50520EADF311CAA3B2187D6539277E26A0CC35D220CECFB4BC121BD3E2D', 0, 1, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('7jdhvltvapfcttyypbdnuhchqi', 'signup', 'nxzsgvrapnlj6afzadnqvuxi7q', 'o.brien@example.com', X'7657B3AAE52E72BFA43E7A95BB09EE9AE9311905E043009AB3184D1FDFD5BAE2', 0, 1, 1795297920000000, 1795298520000000, NULL, 1795297920000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('cvbieu3kpqehnkpbsmyad725ze', 'signup', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'taro.yamada@example.co.jp', X'1CF0A7E2F54419D2748FCEC70A80B58C1D4DDACA9C5E26E3B363DE856D77C916', 0, 0, 1795296600000000, 1795297200000000, 1795296720000000, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('elf3a3eqqpbqg5u2esbsuyplja', 'signup', '75fueabqhrt6crzn53rtkl3jxm', 'sukarno@xn--r8jz45g.jp', X'51F9DDBD681AFFC7E01B890FDC4E81C698324B8C23B791E2AA25579A42DDE3F2', 0, 1, 1795299120000000, 1795299720000000, NULL, 1795299120000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('lxgxmc4rgc6pitgm7pcgqhivhi', 'signup', 'rokg5jzh6eaemtia7df6e262da', 'twice@example.com', X'5D42BD36B942254ABF90E08C43EE3173C56D73C4C27B01EA02439FCE006D7938', 1, 0, 1795300320000000, 1795300920000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('mh2qfszutscc5rf3v2nawawnjy', 'signup', 't7px2qxac7ozktsqmodafian2i', 'sealed@example.com', X'3CE6966372969C3320CDE36E587A594BA68864ACE48972919C99558A1211CD99', 0, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('mwcnxyip2y4u6gkeogubz7qc2e', 'signup', 'vkw35rblmstfzyxmvejdqev4di', 'twice@example.com', X'764C7C02DCCA6A8E284482E11C4EA9A7FF2D66D2CB08DEB76EF86867E6C6FE11', 0, 1, 1795300440000000, 1795301040000000, NULL, 1795300440000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('pqkhgvenwxamidwlyhct77yd6u', 'signup', 'cxmpdm4cgylsk5nqqbihxqtryu', 'late@example.com', X'CCE72A714837675E118BA3467C5B67ECDA5C9E4C23EA34DA30E610A92FF5C2C9', 0, 0, 1795300560000000, 1795301160000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('ryz6ypyz43nb4y66ir4uksea7q', 'signup', 'ut6saocg2zd2hmcrvsjgnyjut4', 'open@example.com', X'763640EA22F4ADEB99C0346661088C0642EB12903DE104CB5A44A35BECA3D6CD', 0, 0, 1795301161000000, 1795301761000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('wtqmklilkoahwzsvd65mlriusa', 'signup', '5dwczcr7d2wl7ehg765w565isu', 'midori@example.co.jp', X'64F5E97B10DBBE03CFF74BA2CD79B22762D9B0CC9C1C7E71FCEC62F8BA15EB3B', 0, 1, 1795296600000000, 1795297200000000, NULL, 1795296600000000);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('wzhderfoljoxk2nd6dzgzlfngy', 'signup', 'nrdk67soihrfnmfnvyft3bwxxe', 'o.brien@example.com', X'812C3A1848FF27C26EF18531E157342094CE740D55A52BD3C303455A96C15312', 1, 0, 1795300440000000, 1795301040000000, NULL, NULL);
INSERT INTO code (id, flow, subject, email_key, mac, decoy, tries, created_at, expires_at, superseded_at, spent_at) VALUES ('x64ecqb46ovf526umbbpfpmrwi', 'signup', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'taro.yamada@example.co.jp', X'74B255D184A63182C3068633E75369696AD6F7848613AF4EC115491C9C43491A', 0, 1, 1795296720000000, 1795297320000000, NULL, 1795296720000000);
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
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('6qjpohywgyjztbgtkw6xvwgc4q', X'AF62C29DE8636F84B2B57348ED56B421D22E051C5D53DED364EA152CB11AA284', '5dwczcr7d2wl7ehg765w565isu', 1795296600000000, 1795296600000000, 1795296600000000, 1795339800000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('czz544agw2fkgr7oroytd6kuoe', X'E889C942B9C05BA2AC4D087ED1D2346DACD8D4DD7A5F8890D23AE641C466C8A9', 'nxzsgvrapnlj6afzadnqvuxi7q', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, 1795300440000000, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('efuajb32zvlbykk4yxaecvwn2i', X'F2D80E5A797DBE261F59D3041C70CD1836B3F6604736C3A2973A734C281AFDE9', 'nxzsgvrapnlj6afzadnqvuxi7q', 1795297920000000, 1795297920000000, 1795297920000000, 1795341120000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('mxr7vr7m2tuzb33mqlpvuh77pi', X'BBBE6B8E6B3567A5DBDAB74A2C7CD3221DC47A355F246563C2555F68931FD054', 'vkw35rblmstfzyxmvejdqev4di', 1795300440000000, 1795300440000000, 1795300440000000, 1795343640000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('nqn4dqs2sjxcn27jd6nqsfkz3e', X'03ADA2F12CE8C486240D287537C2C6E61AE5EF6EE1E68742B87D5D2DF7A9B8CF', 'nxzsgvrapnlj6afzadnqvuxi7q', 1795300500000000, 1795300500000000, 1795300500000000, 1795343700000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('peley24lduhlt2ckjc3u7pet4m', X'523DA7117099CADFF3FFF6ECE7E8128F12671D53984E0D97ED0F02540CD1039F', '75fueabqhrt6crzn53rtkl3jxm', 1795299120000000, 1795299120000000, 1795299120000000, 1795342320000000, NULL, 'Mozilla/5.0', '203.0.113.9');
INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, ended_at, device, network) VALUES ('w5aiclcccyasieuvimddvlgqru', X'910C07CF744E46F80F3F5FF20D67535475E67A8431B8EEDD17F70E5835553374', 'udr2ze3nsqa5eupdq4s6n6eb7u', 1795296720000000, 1795296720000000, 1795296720000000, 1795339920000000, NULL, 'Mozilla/5.0', '203.0.113.9');
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
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo1ckv2kotervd9h1dc', '5dwczcr7d2wl7ehg765w565isu', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296600000000, X'9725E74915928293F276DFFDCB28584542F537D6B7E1A1D2DBA4D1BD09A23466DD95F74D94A9B8093582D7EB5BFC1944B6E397B08C087A6656816E6A');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0010vo3bdti0g1m74040cb8', '5dwczcr7d2wl7ehg765w565isu', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296600000000, X'52459B72A178DDB6FA369337F4DDD7024EB503264AEEBF58CD0794DE2B4E4C1965F849F02DFA3CD2DA16D2AD9DA5418518BE4E5CBEE1511514BF8296');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg0povgs6apekaa62m4', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795296600000000, X'3C2C4703D1F36DDA8C0A41163F14D61D5FD66455A7D35309448A669CDED4E4086EAF3EF52D0C16918182CA628334D723BC6B5F917C37CA9D7D0CF8067F4687EEBD');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg29eidtsh644u3h34g', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'news', 'mail', 1, 'news 1', 'ja', X'05E75258FB04052249DE9F51795FEFD9F33F215FB2EAF94AB4F92DC3520B2AFE', 1795296600000000, X'9C6A3FE516A408379AE67D9B633582AF2F6DA7F5362A385955EDF80F76A1C4858D4975B1C207E02BB51E596D31D7656DFED58A201488D074E7984804F833F4EFAE');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h001fkg2l8ma23t8207tgijc', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795296600000000, X'8687535CE1687BE3D6FF045CF16B6C4A71139CB488922A17CA8AC01FF44C364C74ECFB2062D91823CCA693918D4CDCA14413726A8A35BDF2E6A05413859AA2BD3C');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062403aa8lijk3f45l4r08', 'nxzsgvrapnlj6afzadnqvuxi7q', 'terms', 'account', 1, 'terms 1', 'en', X'41989D06D09093B2A46ED0E82E86B0AC58E4ABADECA0946A8147C95815326CF0', 1795297920000000, X'07E081537CBE92D350B1F3C0545EB0204BBD204366F2AA09D489377EDCEA8514EF3E21FE3AB48E6B1E1A9F71556A68F31A8461C53DE0B9B0902102');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h0062403annovfhpqll1s9nc', 'nxzsgvrapnlj6afzadnqvuxi7q', 'privacy', 'account', 1, 'privacy 1', 'en', X'5CC73093DCB1363134BCD259FFCFFCE0F3F9669C3E5A93B8E27B1B1F18546B45', 1795297920000000, X'DEF5DEE09A7C01CC501D495433EB43F3523BA911B93D497166DDF583CE114C8373EC52A4CD84D2E873152FB1BD0920CF16A099EC41CC800D644918');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg1ake2lnm6ookv397k', '75fueabqhrt6crzn53rtkl3jxm', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795299120000000, X'60222AE27A65754700749AD1B7EBEBACD55CDC91F8DBF092C9F4A8A3C755C613111E7D4EF9BDE6F3B3751A6F744C0E01D6DF80AB639BB58FA6');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00akjg1t1castm5l954jf2k', '75fueabqhrt6crzn53rtkl3jxm', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795299120000000, X'F531DF246ED660459855A9832CBD5A33EF1D9C1E23525801D46E182197C0E70CC2C06884F143805EDC1FAB6801BDCAF2A5DF29F1C4BE425A8C');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno0ueuhmf2jf3sh124g', 'vkw35rblmstfzyxmvejdqev4di', 'terms', 'account', 1, 'terms 1', 'ja', X'EC5C068FE9387FA5EA0FA0027E35D91B50164CAD197D9BF4A71F2B4644DADF1B', 1795300440000000, X'4BAB25EF6C43D23B6112EEBFC3147F350C91F89D26C60BC2A986E0AF624D490CFDBF18496313B3F0DDF2D0DC0DB32E14A86FC91C442DFDF1DE');
INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ('06h00flno3bjdqatl316fsiues', 'vkw35rblmstfzyxmvejdqev4di', 'privacy', 'account', 1, 'privacy 1', 'ja', X'82E244C8017161F70BB3648E756CE439AE5D0FB7B4938F9E191E2CB76A9297B5', 1795300440000000, X'0CB39F30174AA8E329C34E18F7579527EA3739B9934F52121898AE3F3AF25334FBF5BD5F3C359F2B969845BEC441DA7080F9416C48CDEBF88C');
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
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo1trn778ae3cjo11uo', 'mail', 'wtqmklilkoahwzsvd65mlriusa', NULL, 'done', NULL, 1795296600000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296600000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0010vo3d44qn3g4qta1tsbs', 'mail', 'cvbieu3kpqehnkpbsmyad725ze', NULL, 'done', NULL, 1795296720000000, 1795297200000000, 1, NULL, NULL, NULL, 1795296600000000, 1795296720000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h001fkg2abpb9l8jdn1r0ni0', 'mail', 'x64ecqb46ovf526umbbpfpmrwi', NULL, 'done', NULL, 1795296720000000, 1795297320000000, 1, NULL, NULL, NULL, 1795296720000000, 1795296720000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h0062402iosmk7vq07na1pgc', 'mail', '7jdhvltvapfcttyypbdnuhchqi', NULL, 'done', NULL, 1795297920000000, 1795298520000000, 1, NULL, NULL, NULL, 1795297920000000, 1795297920000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00akjg225r51cl4m7ls18d0', 'mail', 'elf3a3eqqpbqg5u2esbsuyplja', NULL, 'done', NULL, 1795299120000000, 1795299720000000, 1, NULL, NULL, NULL, 1795299120000000, 1795299120000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00f7302q7nkmjht7mkrrgns', 'mail', 'lxgxmc4rgc6pitgm7pcgqhivhi', NULL, 'done', NULL, 1795300320000000, 1795300920000000, 1, NULL, NULL, NULL, 1795300320000000, 1795300320000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno0gn74sr4meju8mfp0', 'mail', 'wzhderfoljoxk2nd6dzgzlfngy', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00flno3v8c4l459mrqvpq44', 'mail', 'mwcnxyip2y4u6gkeogubz7qc2e', NULL, 'done', NULL, 1795300440000000, 1795301040000000, 1, NULL, NULL, NULL, 1795300440000000, 1795300440000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg3eo4v65tvgpidf4eg', 'mail', '6l5kcw7eyilqqvbld3cv7udkda', NULL, 'done', NULL, 1795300560000000, 1795301160000000, 1, NULL, NULL, NULL, 1795300560000000, 1795300560000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00g4cg3gh499qnkpbri5qqk', 'mail', 'pqkhgvenwxamidwlyhct77yd6u', NULL, 'dropped', NULL, 1795301161000000, 1795301160000000, 1, NULL, NULL, 'expired', 1795300560000000, 1795301161000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido50qfti5hr3eedutnl0', 'mail', 'cyass6ru2w24zf3vxraj575atm', NULL, 'dead', X'01E5E4FD532415AFE62748C197C21997F4A0D5C6EBD9AF11BD6236CF6D36A92C2A7A0518D609ACFAEAD7E0DDD59678D59DF720A6A5BBF34E4A27A44EDBBD054122FDBED9E2EAC2F24BB874F2E2D321C2C1A6ED018D6027B888A0EF2E94FA1BE796431B3DAF7D6932243B42521BD1DBF093CAAC0EB17AF878E3D98634DFCD0F25DD1C4D30B1E0A12FFED352999602F72F1E7503D0569F764BE745B0D0508918D0F929AD12045B8F35FFFB8BE52D088775AA595C18437DF5FB8CF969BBD22102D4EA74EE7EA3EA5F1309479D0F8210E8EA643C156907DA2CBC65497648F2398C666CB19A8A32A86FDD8D32DE84C0883AEC3187123956B9CF1EE7960DD1E25FC62A2BCBB62C924C3840DDEB37114573710B43E821BB9B298560315E8C1195F5099ED896A6FD5CD56104ABF30DBDE5FCA029FC15DE7A164733FABA50895FE87CDE64C123001319B6D44FCFCD54D439C74DE49E54D32E4991522713', 1795301161000000, NULL, 1, NULL, NULL, 'smtp 550 at rcpt', 1795301161000000, 1795301161000000);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido5142d4983rd2u73hl0', 'mail', 'cubtm64wp5wgeazizgb6toucre', NULL, 'queued', X'01E5E4FD530CEA0AC18604C7A70A14215CA546DE7DA61DF15A1EB80FB0692CF06705536D1F72C624BADFACFD8A27ABBDE17783DD2E66003EAF02A1D69ED13FB26ADCE29AB8152CE32E526BAC1C970DEA3A77258611436E91DFD50C8C9BA27B4EA28C3364B115A22BBE5FB053A1E23926B159BED6348EC4F9479E9BC968AAE465A5CCBB83A4638BB4A53A45AFC4195371706C8FEE09C9BF65D28EF3BD4B5D281032ADC5B5E2B24735D2F5F0991CE26BAF37FC6728260710D886BC6A18E595B91D66764C49D01A8849A94C53064B5D34D57CFE88A3E1124B4D4523FBF5FE54D55FF6EA9ECB0069DED53FDA91BE315BCE9EC3691A6C2B610CC71245257B7062687A676784908CA3F78460D8C4E8FD08E8E95BB0D3FF3139296B402C7093868BF954B910AB9C3CFB775C24C907799A5011CC128D150BA3BE05065444E445510C07DAEEA0D4B1DEB03A88131A3220BB971EE0E8662334F2B9083A33', 1795301161000000, NULL, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido529bbs79am99lg5gvc', 'mail', 'mh2qfszutscc5rf3v2nawawnjy', NULL, 'queued', X'01E5E4FD535FA0005640C164CF241B65126FF62A67434F4A1DD3275FD0D9CA97EFCDFBA3B6F66F04147CD12EE49606D6F7A9E4F4950DE8A039699ED9AEA12EC0D37B9F62D6C374749603F5BFAF291BCA9982256C44A852A2F5EAFEB1FD0A11128D4534A8BC0D1A015F1AEB9143DEDFF7C72D9FF6DDA412AD24326F7C86AFCD7A0EB2336EBB60073DA03DB3322DD4FE291287233C7C64B57881C505F777E2BC514D75BE4B6EE881858222AEFB4B3FDD1847A8BA415EF1679B2FA8227CF341AFE210EFFEC4DAEC4365173B3C291725D6D19C5B5D84DC29C22727BCAC895A1E4FA4AD6F31AE1F8B5188F1C193FE3EC9E6452B37708DA84FB10C1C88CA4FDDBCF2778B0CD0C22A55B860ECE2D2048B15DA28F5392688DB4DB4CAC41F17ECEB236C753B6987ECA2788439C450BEC39AA2C5D409915AAB7652827BEE3FCEAF08C4CE55386F4C9C75ECEF3E3F89F9D162277C5F9F3E18CAC85494D472B67FEFC046976EDB77DBD3252A2BD7B4626F11A0B4F3B46CDE7C39D55339992058663A65F4AD42832DC6AD4BB12F8276C17CA00FFFFF3AA7A34DABEEBBB9AF62163150ABE367ABF62B668EAFB63CCB2B8D4AC7FD910CFA813DF45C10152820DF881018DECC351EF05AAA2B7CF7CF36E0E52BAF0C3E2225543B1A645422214B59930E1EF81F64F2BEA9642614FD4D385EA82772D7B63D508AEBBA263EAD7058AD4E2A9353F57D4F7710D7944BB453D1611156C4F7D4D7468EA3BD06012460C3EBFA097FA3DEC326D8EBCFB2EC9C21897130E0ECCC50B4C159C37430F0E510ACD8B2107B6F68D3024D94555FA691D4FE9DA67756B14C3CBE3DF012F0BA79126C53144771729DEC276430395DAE9B29969EFE0BCE415A56AAB1C325F5AD21F2B9496AFEB9A27924347A178DD9F47D9A47A5810A44D836B559FB53B74A9F453F6A6E7FA275C8F69566', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, lease_until, lease_by, last_error, created_at, finished_at) VALUES ('06h00ido52as5hamm9p5st0ddg', 'mail', 'ryz6ypyz43nb4y66ir4uksea7q', NULL, 'queued', X'01E5E4FD532C3FC45F8A13E0F6946D4D0F48ABA9AE6064143759D66A4D9C5AB25A136492357C32E70E57D339174BBB4256228D034F885BD88E4A61031C2AA465CA24C57EAEC00F0EEED9AA2E5A6B3121C56C94D100D4778CD523260F68BD8913E8D0AD44AB9C081F3DA4FC61D1C256540671C0E143AEB4101C862A092DDA5E8036F8ED4350EAD6E6A27FC3BBB63D3DAAFD800AB753D6024DA85A023FB7E07EE2CBBD649875480721603A052094B18D054D693079318C544CF90F26EE46883ED844BB5AB5414B30359A29BB47478B49A1FE42B61DBCCFF9E9E17844D2B544208A0F3A760626ED281EC8426D3AFBB1F57B40E4F09CC88DBACE4CA34CAA2134ABCCE3D969C5AFF2C62D36C587DB765F1EA77E17DEA31608F2627A6BDC99D59D43A358B2B78DD32D100113CEE9AE2BE73DFC726DC94597CB3A92DC83C81831B2642D61CFB69B629CF56B4B717EF8A2D525A1E6DF89C74C7941BF1B35FCFAAA4FC847534D44F7A7499274C9B5E1FA9C08C348D08F32C474B382E202FAB0121F5612518D1E32CE4B3DD1C7AE9EB1AD345F8055CCBD9DABF37CEB0EE85496341BCF51411C7370508FED086FB2BEE39D4A165F39C15CFF2DA2F0BF3C0138B439CE627332D5E4AFA3AFAD3E33A9474BA394E4B204ACCE9A1C646FD3FC0B7E946E576BC315371E6ED351A40D016C9ABE698B8D82A56B9AD088E800CC5AC772283D64A4B8F794BDB32072EBA2F126CA8729AC0D98FE09BEFD4282797035CCA87E65165D9E0C7C8ED1D85BD61BAC97D6A15E4208BDC62DF28D7E4E87EA3F1D9D9035FB8929A38AA18C927C6B1E5945D1C7E51D63C224B8859CB671DC5168FD12475B38065813C14265A558C05618AD4EF7A0E984538FC2CBA8316794C58730E433978D6B153B46ED42DC17B88B9B24588F78401A325DC343D7260B0FC7DA424B030E', 1795301161000000, 1795301761000000, 0, NULL, NULL, NULL, 1795301161000000, NULL);
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
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo1trn778ae3cjo11uo', 'mail', 'midori@example.co.jp', 'アカウントを有効にする', 'Kanri 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
402217

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">402217</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo1trn778ae3cjo11uo@localhost\u003e","Subject":"アカウントを有効にする","To":"midori@example.co.jp"}', 1795296600000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0010vo3d44qn3g4qta1tsbs', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
027850

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">027850</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:40（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:30:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0010vo3d44qn3g4qta1tsbs@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h001fkg2abpb9l8jdn1r0ni0', 'mail', 'Taro.Yamada@example.co.jp', 'アカウントを有効にする', 'Yamada 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
468603

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">468603</p>
<p style="margin:0 0 16px">有効期限：11月22日 06:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 21:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h001fkg2abpb9l8jdn1r0ni0@localhost\u003e","Subject":"アカウントを有効にする","To":"Taro.Yamada@example.co.jp"}', 1795296720000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h0062402iosmk7vq07na1pgc', 'mail', 'o.brien@example.com', 'Activate your account', 'Hello O''Brien,

To finish registering your Genkan account, enter this code in the
window you started in.

Code
878123

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">878123</p>
<p style="margin:0 0 16px">Works until 22 Nov, 07:02 JST<br>Site: localhost:8080</p>
<p style="margin:0 0 16px">Nobody from us will ask you for this code.</p>
<p style="margin:0 0 16px">If you did not ask for it, ignore this email.</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">This email was sent by Genkan (localhost:8080).<br>You get it because this address was entered at localhost:8080.<br>Nobody reads replies to this address.<br>Help: <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"en","Date":"Sat, 21 Nov 2026 21:52:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h0062402iosmk7vq07na1pgc@localhost\u003e","Subject":"Activate your account","To":"o.brien@example.com"}', 1795297920000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00akjg225r51cl4m7ls18d0', 'mail', 'sukarno@xn--r8jz45g.jp', 'アカウントを有効にする', 'Sukarno 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
552261

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">552261</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:22（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:12:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00akjg225r51cl4m7ls18d0@localhost\u003e","Subject":"アカウントを有効にする","To":"sukarno@xn--r8jz45g.jp"}', 1795299120000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00f7302q7nkmjht7mkrrgns', 'mail', 'twice@example.com', 'アカウントを有効にする', 'Second 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
653244

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">653244</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:42（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:32:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00f7302q7nkmjht7mkrrgns@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300320000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno0gn74sr4meju8mfp0', 'mail', 'o.brien@example.com', '【Genkan】すでにアカウントがあります', 'O''Brien 様

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
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno0gn74sr4meju8mfp0@localhost\u003e","Subject":"【Genkan】すでにアカウントがあります","To":"o.brien@example.com"}', 1795300440000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00flno3v8c4l459mrqvpq44', 'mail', 'twice@example.com', 'アカウントを有効にする', 'First 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
630456

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">630456</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:44（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:34:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00flno3v8c4l459mrqvpq44@localhost\u003e","Subject":"アカウントを有効にする","To":"twice@example.com"}', 1795300440000000);
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at) VALUES ('06h00g4cg3eo4v65tvgpidf4eg', 'mail', 'hanako@example.co.jp', 'アカウントを有効にする', 'Suzuki 様

Genkanアカウントの登録を続けるには、
次のコードを元の画面に入力してください。

確認コード
194420

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
<p style="margin:0 0 24px;font-size:32px;line-height:1.4;font-weight:bold;font-family:ui-monospace,Consolas,Menlo,monospace">194420</p>
<p style="margin:0 0 16px">有効期限：11月22日 07:46（日本時間）<br>サイト：localhost:8080</p>
<p style="margin:0 0 16px">担当者がこのコードをお聞きすることはありません。</p>
<p style="margin:0 0 16px">心当たりがない場合は、このメールを破棄してください。</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f98">
<p style="margin:0;font-size:14px">このメールは、Genkan（localhost:8080）がお送りしました。<br>localhost:8080で、このメールアドレスが入力されたためです。<br>送信専用のため、返信にはお答えできません。<br>ヘルプ： <a href="http://localhost:8080/help">http://localhost:8080/help</a></p>
</div>
</body>
</html>
', '{"Auto-Submitted":"auto-generated","Content-Language":"ja","Date":"Sat, 21 Nov 2026 22:36:00 +0000","From":"Genkan \u003cno-reply@localhost\u003e","Message-ID":"\u003c06h00g4cg3eo4v65tvgpidf4eg@localhost\u003e","Subject":"アカウントを有効にする","To":"hanako@example.co.jp"}', 1795300560000000);
CREATE TABLE person_key (
    person text PRIMARY KEY,
    sealed bytea NOT NULL
);
INSERT INTO person_key (person, sealed) VALUES ('5dwczcr7d2wl7ehg765w565isu', X'01E5E4FD53AF3BB2ED6ACA81F21DA70A1EDFD484F3FE7A2DC556D6315ACEB0B4D3500C73935C0A91927FC66F39298F113BC65892ACDE373CC00AFEDA53CB4FD76629CDBC8597627DF4CE3B1337');
INSERT INTO person_key (person, sealed) VALUES ('75fueabqhrt6crzn53rtkl3jxm', X'01E5E4FD5391E4CC3A6C52345847EBC447BA69ED0F9A4C97E446A9D83192C5D8E23616DCBC0EA665D091C8CBDCBC800CCFEC9E25369502A2A232A33ECFACF450EE74815C51515E947877F30591');
INSERT INTO person_key (person, sealed) VALUES ('cxmpdm4cgylsk5nqqbihxqtryu', X'01E5E4FD53A15B516ED1122E4D0DEB2AE8E35AE3F675DC4E3F0E8BBCF83FB48EBEB190DD235A002E1C495475ACE459E493C06E7FAEEA9ABC06AC0D964B0039E238C6E7E8F6BB64851A6738E0B4');
INSERT INTO person_key (person, sealed) VALUES ('nrdk67soihrfnmfnvyft3bwxxe', X'01E5E4FD539EF633FE967984E5906EB711374640C1C66825D68D04C493A724FE12C5F4BECDB909252A455A16B6FFDD240F2560867B533AE2B2B89E21C7A3A7E64A3E4A878A324D6C048BEB494D');
INSERT INTO person_key (person, sealed) VALUES ('nxzsgvrapnlj6afzadnqvuxi7q', X'01E5E4FD53BD078C3975BA408F969915CBC438559A1077083468483CDCAF7F3115CCCB5F5F4A01E73ADE0543F57BA162EB932326B759DEEF0D1D7977E8972FA29DC3CB01940AE4887967D4B797');
INSERT INTO person_key (person, sealed) VALUES ('rokg5jzh6eaemtia7df6e262da', X'01E5E4FD53B087379E8B28400CEC4A2CABCD20B8E71F9F0706F498CF3984B97C4AFD0B49AD07AFAA81E3F06F0F206437AC45925F0A8F5E1E2B3741F243D695A868F749DA7F7C3FA097BF7B4559');
INSERT INTO person_key (person, sealed) VALUES ('t7px2qxac7ozktsqmodafian2i', X'01E5E4FD53CF146292BE094045126D64F07C4C56B9AB7A3EC155E855F07F7420F8272D2D7EAC97098D21D973E6793F0A0918361145C771B783BEDD2F8FDAEF97C0EC483110C2AF1EB4ED66426E');
INSERT INTO person_key (person, sealed) VALUES ('udr2ze3nsqa5eupdq4s6n6eb7u', X'01E5E4FD537400E9B0016E655AD5DF2515077A81A2D0D189137E8C121FF978388DB43BC5AC9C9C4CB22B4A344D5F01C164F0398A2B5E8F84DF972CDEA99AD1993F7EA09B4A70211DC741428F20');
INSERT INTO person_key (person, sealed) VALUES ('ut6saocg2zd2hmcrvsjgnyjut4', X'01E5E4FD5332C1F8CCE37EAA58F5E3670264250F21F7A2D2E7046A7472CFFAD937C990A1073F0956A88B7E8BA39FA1C52086479472273F8187F202ECF55CFDF285ECE5923FC200E502E5EB4ABD');
INSERT INTO person_key (person, sealed) VALUES ('vkw35rblmstfzyxmvejdqev4di', X'01E5E4FD537EB758F82D5EC495FEB936F613F4CF7F568C98341BACF83738F9056E300E247DD9B60737023F2FD24014FC73BF7886F641F130F23EFC23438CC6D1778C94F1760EF1A4A843E1EE79');
INSERT INTO person_key (person, sealed) VALUES ('xgod5zvxc7b5zmxmhda3pqioxy', X'01E5E4FD53A2C8277540BFD3A9B3BA8FBBFD75ECC26031BF0F05E4C9AEF07560DD16EA8E9DAE7FBAF36434306ED7318FEBA28BDC0CEB26A2B20DEDA7D077EFFA12438B0EB5DD42E73E48FA84B1');
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
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo00000017q9o1mgmeo', 1795296600000000, 'signup.started', '5dwczcr7d2wl7ehg765w565isu', '5dwczcr7d2wl7ehg765w565isu', NULL, '3d6qn7ezyyjb2iiv', X'CAD4C129F2CBEA65878A4EF899FDB9059AE032C23EE9A6897DF9F41C95D56C3893E1A0B7B894DD53705873D16FB03DFA211D21D438BD4F56C13DF9B0C5A6FFB4F9AEF1252D595E9C010CFF30360AAC6BD23E5952E133BBE4D8CD280F571EAEE236D947819EC97AEB3B4F0FC0F5C50183C07729906636933FE71C71D045836DFA9E5B4A42A794542D84', X'DAD79D922867D1D6B83E52B8996BD58CB7CBF383FF5118BB2A1D3A799B592ADD', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo00000021oj3vq0r1c', 1795296600000000, 'operator.made', '5dwczcr7d2wl7ehg765w565isu', '5dwczcr7d2wl7ehg765w565isu', NULL, 'mebtsegkgsajcpkr', NULL, X'E9604E0C78ECB201BFF8603AC39E59DEE0B112C7522C86335AF338F04FBFEA80', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo000000384a1hmg3kk', 1795296600000000, 'account.opened', '5dwczcr7d2wl7ehg765w565isu', '5dwczcr7d2wl7ehg765w565isu', NULL, 'mebtsegkgsajcpkr', X'7BD205948EBA6DF72BC76E26DBCDA962E8ED4CBBE26EE90C3F76023C87A071C7A8EA58710194875517085BF988399D42D392021671AD68868F3A49276CEBB5567D9A4B40E00341C5B2BF9621DDC3E9A195290ED09A54C1A8ABE9F90B9DB934CE7D87458D977EC23C0474AEAD73E98AB8085A3F1359D827E3B0E2E933A04B23D85048A75C42CEA1E35C69B09BDC41641BEEC240F95A0E4E6B45FB288C30CCBC', X'6E3B32DD3DC8C1F239A9C20F2768B273532D7103D53EE42EA73B2B808BF13C1A', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0010vo000000434q5vgttb0', 1795296600000000, 'signup.started', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'udr2ze3nsqa5eupdq4s6n6eb7u', NULL, '5xu2u6kjcetmfqis', X'EB81D84A27E22BC075CB9A9A5E8BE6DFD8CD1A0926A8DA2652AD7BEC1F740C380E18E04DDC6E58F3AA3AE6AB65DAB7CA70C238E67ABBC979F27BC874483BBF7521701848D57FD0238AAC9A91F318F67ED53884C07019C68539743A91D9565A769D166D97F7DBB92A6506B7D62B4E96A0FFDDFC0845E245EF86374D3B414D2B0A9B5143485BCDF86ECB5FF97A38', X'271C50E3A44F78D0E7DADF0576D51D39E11250CC428A233326626C2544A774B5', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h001fkg00000053equ5otjbk', 1795296720000000, 'account.opened', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'udr2ze3nsqa5eupdq4s6n6eb7u', NULL, 'pjtsper6ftt5ng7d', X'337E446D57719CCD82CC28F3EF1AEEB3CA7143E083E97BE5390F71C7B9CF79681AA63604698121DDD26FE7994A7E4B92D789EA4FA9D673A42C8CAB2E4106B28CB0FF454D8CC5A8B31C29123A684216D0EE14F74A81D41254E8A0E941F2754280789E504031E3A82C6E5BC40DC9071E5DBDFFB884BABBCFFC40F83EE00CA22EE4A0A302E78F035867C9FD39464DCD036F133A6237D8450D5C7EC0246F614BDE2E31975B', X'F13DA5CFFCB0F0B0A214523E69DABA0E7260C9E1423B88D42309D733689B1FCB', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000006ngae6p2sko', 1795297920000000, 'signup.started', 'nxzsgvrapnlj6afzadnqvuxi7q', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, '33yro5cei4z3jc4h', X'70C532D8F1025729F2C9764D52D914CD9B809FB8061323E1A3BCA28283E1E673C859167E7C1ED09BE58F92872D35EAA83C886B9C197C892C057A9970606CBD10E9525C3A2428748F76A3536DB6639DB06FD89CD6139311BF7ABE7FB6FAF77389483B98201886E7EB46765F0B56A4E7E25A82C15ED5197BBE7EA76472AFFE3B3AA2C02B85A0FCD9D7', X'46CB210E43969D36D02A77F3569ABB3E33ED60848F2DE53557DA7DA2589D1B4C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h0062400000007m3skv1bkg0', 1795297920000000, 'account.opened', 'nxzsgvrapnlj6afzadnqvuxi7q', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, 'ovylcsywikwm6q5d', X'806DFA19E3649060383EBA3E0D2185CBCFD9F446C756E16CB884461129D35709D18A7AD407EAF98277CC136547B2B0F114E310155ACB6E1005BCDC56CF9AF59829F590530211AEE12C6F6E1B4E1DD2297891F1F2D9EAE4CA5E6C4EB144ADDFFB58C6E804462B00C79A07B281F940C0D073E4B7ADC86B7677731CC27747BBAC76E0D81E216D901909CD37C9EA594CD92A2AB08321724BD572694D26C1A6B6', X'B1E46F135BABE07108B22138535ABF1EF98563ADA3BA23E51350B82874B54E47', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg00000084gvtrrpt4k', 1795299120000000, 'signup.started', '75fueabqhrt6crzn53rtkl3jxm', '75fueabqhrt6crzn53rtkl3jxm', NULL, 'skyjlhv3oj3gzv7o', X'F2B6EBA1A537C26DBE16F940C91E0F292A5401FE1F71F6DBF2DA3A9D2D32E769F32B489A3A909C857E316339FED20104840FE45DB2C2972D88D92F3E5A7B94F05D13A60B6A8CE8D6241C01CA312D49A70033DF32314FB8CF13B0D21B63E460D268051E3E90674D5780F54A668E10D05689762EDA25BC4B91A10BEBD6D74E8FBE9977', X'35834B41F70FFD812ABD9E11AF3E1D5E42A02D8C6D72FD76C3FEBD888D058183', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00akjg0000009l4ao5a4dl8', 1795299120000000, 'account.opened', '75fueabqhrt6crzn53rtkl3jxm', '75fueabqhrt6crzn53rtkl3jxm', NULL, '7pptziar453flgah', X'EC39C70A46344B6B3ADB659867D01A1E0B9A823BAB8BAE1BCC52BD009F31C4220D42F954B5F2F461845FA8848DB38AB1AC04E9EA3D810C515D76DA4F378E6F2F0853AF8CF872B0EB7530FAED84C9CC7CEFF6F189574C7AC64384CB6E3B7687E757BFDCC2F351A4BE822C567EDD203397BA109EB8499232A6DB368357A118FD2A0A580DB3243256E164F9C22DCFA00F8BFD240EE43BF69551', X'00C03C79C2E38A416E4AE96B86D9377A3E55670FA4988797F9472080C933EE75', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00f730000000ap35av50mbc', 1795300320000000, 'signup.started', 'rokg5jzh6eaemtia7df6e262da', 'rokg5jzh6eaemtia7df6e262da', NULL, 'ylfmbvlarou4h4og', X'7B0A06AC2978A9A3C1F4DAD96511821359DD454C2E293749A179E42D2C2D87E969EA72F872CCEF1E79C95DF029DEAA3D6E40675938E7ADECFAC79C6778D02820CAD22C118F00D85305AECB3B0322A1720806BFF7D2DA7FBFD7C2AF845062F6A6336EE2CD8A7151997A45045E608ABB1222E3212E5A65FB03C4E69D285FFEA0C9AF675C36', X'D97483781384BCCD7586B60D5816E5C471AAD5A303BFD9D54E6F820BFF4D49BA', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000buvs0b0son0', 1795300440000000, 'signup.started', 'vkw35rblmstfzyxmvejdqev4di', 'vkw35rblmstfzyxmvejdqev4di', NULL, '6nxng3dbonmnpuwv', X'E1A238C438C1766A0B70AE0D786141F7E53B3BCB6960D938B83378DAFDE2C519A1FB8D5F2099F80F1A5F4550CB5085F26AB3B46A64EB64D5C30183418EEC88B16A0DD6EE42F02DF4BF35D47459A4BA20282B7C4197EA7309FD8A35EA9BA9185689675063FAA8058D3EFF309208D7648BABC5F9C14032B5F82644A75544A5838886078A', X'9DDD15E9888DE66EA88F35397DB6863735E3554AEF944A69203D944B4C6F418E', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000cnfbk8ua26g', 1795300440000000, 'account.opened', 'vkw35rblmstfzyxmvejdqev4di', 'vkw35rblmstfzyxmvejdqev4di', NULL, 'vteogpxldrbm3x62', X'EF6B2BB6BCFBCDC790BAE35C704737E1802A468AF39123E3A60C02180DD0AA40CE5A06202E0D60311DB04033EDE1AA8ED77DA70CBA8779B1B811172DAAB86AF397B1EA728E60F00EC560D03A323043FA822D3EAC2EE936C0D1BCCE13E25273DF44E703634F6126A863BADE447FB2938ED80C93D467AC158A34C52A1CCADE7BF5AE0A0CFF563145A397B0D7B5AB13EE7EEC4A0A3C792FA0B83E', X'A687D561D6343B4537E5CCA982FF738368B02AE7A729391E145CFECBC0561106', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000dao6vnenib8', 1795300440000000, 'signup.started', 'nrdk67soihrfnmfnvyft3bwxxe', 'nrdk67soihrfnmfnvyft3bwxxe', NULL, 'bwhz6cpzafzszdfp', X'60D96DDC498A31D4D6DA9B8201F93AC730CEBCE28A6D6C0C7A89439399741BE174C5A4CA5EC5440151A2B3F0F5B0347C45BF4FAB63A6AF8F72E383BC0AB42DB21714CFE20E9892EB6122AFB5E08295B13A2F7F3145EEDBF03493608F9D924E719BB56EF26605B3E775B944B2A19057A4D25011BFF3851ABFD60F546CA8FB680E761E83D35C641D', X'7F85555091F94C09EAFF04A87C91467F398C95F4C732DF5DD529F4809419266F', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000elee0dgu9ek', 1795300440000000, 'session.started', 'nxzsgvrapnlj6afzadnqvuxi7q', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, 'v2eaykxksgg752ti', X'76D7D6E844BE579884D3AD4ACA7E527E3B944D7D855D532BD249674ACC7AA0C5DF85F0C0FFF3E90070E0ACD675ABEB81EB04FE0C6CEF23FB2A65B462476C', X'992679C0CE43D78D949D72312C8DC8233622EABC93EBE86D7DAE9218059B0B9A', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00flno000000fgv3kc9knms', 1795300440000000, 'session.ended', 'nxzsgvrapnlj6afzadnqvuxi7q', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, 'ybl5lybcxkiiqlzr', NULL, X'6ABC84AE53AC7EF2B957CF6F249BEE9BBF7209AF9C3DFFC8F6E06974B35303E3', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ft24000000g8se65p9t1g', 1795300500000000, 'session.started', 'nxzsgvrapnlj6afzadnqvuxi7q', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, 'rzqatuthzw3fhqpd', X'D910FD0BAEEB33AC88D48C06FF319186E8374EB124CDFD743CC303B14084B9BC1A6F38DAA0C3310B32264B94CE27435F78C9B44B79DDD87CD12A62477A99', X'63D3A76A94237ADB9A909FD5F721BD343D71A0E21890F87C365F7C4E6D62E285', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000h55s5begp2g', 1795300560000000, 'signup.started', 'xgod5zvxc7b5zmxmhda3pqioxy', 'xgod5zvxc7b5zmxmhda3pqioxy', NULL, 'kvkrorzjxgb3oah5', X'59986F06719ED1715B812FC7D31543ADC367D333CD4A2F13B106967BA15171D764A4049C5C2D742024C5F8795FC1E52F6BC49C74369497C04BD22C6F76194A5257A663159018A297656CF7541F17760A5BE45D902D57BCA77243F2D8F814FBA13CCE7518200A72FDCC7707FC3CD91B3F6AF648C75FBC100F3B78D82D8E121B8F187F1B3DB3ED92A359DF', X'0B99F991F408951808477DF52509110FAEEB2B90AA1738F7D9B6777210437AAD', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000ibuhnjvjb84', 1795300560000000, 'operator.granted', '5dwczcr7d2wl7ehg765w565isu', '5dwczcr7d2wl7ehg765w565isu', NULL, NULL, X'BBC546B84A3445F30AA3D272AEACDD423EA3000634E4F384B33D12669D631EF4C9EC702EB7EA3C6CFEB20265215B03B5FBFDE234CD63A8F7C590952CE848583645C32A776B9974C2A94F9913BF3148F58BE5269E32C9EA83639567F45463C4ED0E7C', X'D8D3B6B270DAD4A62FD590248D98BB63837418DC2A781E755BC59C9B50401CE2', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000jodi94dq9qo', 1795300560000000, 'operator.granted', 'nxzsgvrapnlj6afzadnqvuxi7q', '5dwczcr7d2wl7ehg765w565isu', NULL, NULL, X'4C40204057B98A1A1B39DB9063197C326A9B9ED70C27CC27188FDE52E6E5D31818A2062BDB2B0B3C3F8C438DF7A0F6A1EF66738663E1733531D18F6B3F76D3D358986DC9B7C6454ECC0F606F8A28D083F81465BBB906A57D51B44905AE43914FAAF6', X'0BE2533D355E5A5A00657DCD020CBDA515917B4441F30433FA483AADD7FF4383', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000k6eoc8dsg4g', 1795300560000000, 'operator.gave', '5dwczcr7d2wl7ehg765w565isu', '5dwczcr7d2wl7ehg765w565isu', NULL, NULL, X'F335CCF2F44247721A779CB20C04BCCCC5E2DA331888A0039DADF6A7666A77C8A0609CF2AF31D9E73107F87E9CDD7F51E511571271E9EB54A26779EB34A0A39700810AB09BD24FE848E5DCD515FAFE1CF11D34BACB12C2084131DE8A955A3FBDD8C554ADD621413502FF35F4718DCDB2A10ECFBCAF80B9D1', X'6220E5E15C00F273A4B43D1B23730F85E78C42E2AE1005A6C722C11E2CFB20FF', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000lfhs6g7u468', 1795300560000000, 'profile.company', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'udr2ze3nsqa5eupdq4s6n6eb7u', NULL, 'qputkadvvpfnz37t', X'621CE823819D29E63A2CEFF5747FC350DD96AE4D24E03621DA5D8F46CD07D1EE73864BA9B9388B9E9EAB9D0F4F23D91EAB6F29B84F7324EE8575498DFF6AB9F7AF0D3E0F16C0DF42FDFF185A9F259ED0BDF994F735B09C76D3C7A38687C185BE823B8D55A6C36848C0574FF34120CCE2207CB9EB487D4D0F551C5A3FFD05D35890D760FB67243999D777F0303E3E4BDA05B4116C994892E94C1F90490E81EE8BD2479747C2775409DB3803957E2C7280D6E4C5904B21B108681A0BCFB46572FA8DB4F45D9E101B52481374A3C45F6CFDA0B6BDBB45E90A851080062EAD88A7A838DF672435FA1611B90F095034765BEC747EA513D66C037199C1ECE38111B75E35F01300C52CA36D9065DB6ADF273344489E745156CA6411E2D5DFDEADF85070736612E1226660FD6447F351165BF0463C2B3789', X'4D1E6D32B3BEDB596B3CC40758C671109286971F579E8946D639412E4524711E', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000mmh2hal1go8', 1795300560000000, 'profile.phone', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'udr2ze3nsqa5eupdq4s6n6eb7u', NULL, 'qputkadvvpfnz37t', X'D27BD48F9394D68C6607B7183F2082EF5D429F9337A955E13638D93BCDEB76B767E381695A2411E7B90E60A5A92D4CA9D411A615D054A673F2D0B1C96C7812EF19214ADF8872771DBB820348D99C3C0C36614F801113388AAE1F065EF7BDC6DCA3911B803B88E2E7146286BFC3F5623A73117DF112F5C3B590FFC0B3AD4B4AEF6DC805AE15', X'C466A22FDB1DB98A0D3478484A877794886896C1B82DECC13B4BA4BEB6A4C2BE', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000nkeo0721fug', 1795300560000000, 'profile.job', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'udr2ze3nsqa5eupdq4s6n6eb7u', NULL, 'qputkadvvpfnz37t', X'94AB733387094619550DE08D61B05D3D7F38BB074C5573E438EBB0100BF2787B8E0452B2114C6432150A0CA702AD76FA74DA1FDEF59F1E6D7777860540E803046C1D589D85D7D2F8A99DEA57260F29B87AE268D0A075CCFC327602DA1B22B6863F04EEE3D86FD29DCDC515E82F3CE882AC7DF5E8B166DAD636559F5E45558BB189', X'706C718905EA10FA342D82BD4C14DB00DDF5F2FBC149EE422279B0ED10DF7937', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000o1kdcpnus64', 1795300560000000, 'profile.company', '75fueabqhrt6crzn53rtkl3jxm', '75fueabqhrt6crzn53rtkl3jxm', NULL, 'e4hehmp6nrkek3sz', X'367CDD16070BBCFD04FADE47475291FFF582860304F13A3E7786A61B9594757779546E1CEF7C472FDE5B3AC1391B38DBCA19004FE5F1DF37166EEA042923851325F2052F5EFF66BE17A96FE5718F2B5738326A1509E909AFE84C525C000D623C2A8CCDE0424BB5BBEAF6311186392B00DDA0AB69D5DA8651E9252DE4C61C045B490C49670572271EA17E10D80ED2F8A868CC3A9C6673F778F76415A75A9353F08BCBEBE26D755E944274826D955BEFDEED1E68EE6759F0F31D6DBF6FF6B78124F1DA650D7CF1EA409050009F92CD67F9E70B44B9C2B0FCD54C6C84A8ACEB4AE8FEDF321A6E50A65A4B61F8B6431076B52A4A9FE4940DE9A54BD62CE82E84F31EAB0550F7D4ED77791BC53FC7232687466EF6BD6B0BDFAF236B790C8DD77E17CB8CF675E8B1D1A41F5D3C5C899509ADE3D1D4CAE370', X'0E724A5DD6241155F801EB8DDCAF25F5C1E174F01A5D75C92AA2E69DA1CD9A78', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000p51sqm8grls', 1795300560000000, 'profile.phone', '75fueabqhrt6crzn53rtkl3jxm', '75fueabqhrt6crzn53rtkl3jxm', NULL, 'e4hehmp6nrkek3sz', X'519E4ECECFCC623D80E29A531F8469E09C36C6CE7E2A1D0A776A62A29B58118E4B0B0C3BA36C1C2AE8DF6EA1D6F263ED5DA5FE1B7EF63D7998F915EFB6952226E5A7C15CF5AD1CD7F99C8E855478395AB86AABC7ADFAD237D7A017E04BB036DBFC357B8F5783F1FBF54E12BD97217558FAEA12489F9DA310741D242F50928864A2FF61512B', X'BCA7AE8B9380A37F3A4529F99B6858897699C5A51E238BA1734EE4A85C3532ED', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000qa0jejuqp4c', 1795300560000000, 'profile.job', '75fueabqhrt6crzn53rtkl3jxm', '75fueabqhrt6crzn53rtkl3jxm', NULL, 'e4hehmp6nrkek3sz', X'A0655C20E0B58688AE9FF082A52C7AA3C9DE39D4514E21C39C555FA20CE8515E6A7AECDF50D830B3BBF45D41C56CCAA8A95C5C4CEB1E417B72F2B5764585CCCB520BC822F0C6605DCDD1B24BE68F0BACC77858DB087E8327C093C2816D63400F52C584ED2A1931D7DAC92B3639A2682AC0501CE2C669D6E05787597F759AB78BC8', X'64B6C7E5EAFF74F60230A306804F71D741D85D51660099D2601D22230053516E', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000raj9hl89kh4', 1795300560000000, 'profile.company', 'vkw35rblmstfzyxmvejdqev4di', 'vkw35rblmstfzyxmvejdqev4di', NULL, 'zu4dkxm2wrnithfu', X'30BA8AEDCC7F6FA3C2236ABD756C8667D1055D114B5779081697A46F2A26B004E49A3C5A3C23764C298C7458F30D05DD525A7DAE8A84B9B06AF531A01FD2FC99A1FAEA41387FE1A12ADFB957B70837666E97B3066D7A2C04883EF8CE680D5D7DB95208A09F43CDFAE23C655E085EEEB4FC761A4CF4712A2DCC512FFA1933B91AE7A60CD2AD868C3250B0DCB98463A6F7A19C9954310E002050FED816EC07088D8AC37623EE17D486D2892E4D03C47AFE835A6B2DF9A4B02C1355F62FCB96B64D163EC12CE66C541872C4CD7BAE63CAA667747F933A6939B193E3C00B7FA6287CE06BE1BE7D3D465F09E297F577EDCA52D4D712EBAF350ABF41230977BBB739BEECD84E7F31CF165295916E29DAE1FAA678ACA15E879FA6934320832046547730C26F46734C5BB02E809A350B0605C36B474D873829', X'AC6F63779BCBE772D14194ADDABF134F5097E47FAA26A1FEB9EFDF9BF9AD51B6', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000st1f77vkgr4', 1795300560000000, 'profile.phone', 'vkw35rblmstfzyxmvejdqev4di', 'vkw35rblmstfzyxmvejdqev4di', NULL, 'zu4dkxm2wrnithfu', X'DA0C9F7BF76D6216C8B29885944BBB1CF6B24E5B0DB45E3FA6A0D13D570F02799C7A0FE42A25209ACEAD18CAA1A9CB9A03A8F3556F6CD2B4902BC69571C9AA177DFFE561D4A759E59824E2938815379613D8B40CE4144704CCF27A9190AD9743510554EBD21F2B34B01DFFA7905CAA92D3C427199C7D8431C1E6047477E577ADB2E42D1BF1', X'C110E81D54C494964A2C12FB1AAAD5988367C8FB9CC245BB8EF222D542FA7769', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000tucl1t9qj7c', 1795300560000000, 'profile.job', 'vkw35rblmstfzyxmvejdqev4di', 'vkw35rblmstfzyxmvejdqev4di', NULL, 'zu4dkxm2wrnithfu', X'FA313E0BC31F6B6101939B1E528349F09D682E63CB5E46358B86918FAD266267408BD5391F9F536261D8DDCEF8ECB98A31262E24FA4BEBE207E5167DA95850B6560B66FDC4B52FA1F473790F7FDFC6B3117BFBCCB014967178606AF9887394286E0832E21AF6231770433E46895D401FCDCC8F7FF662BEAF6F6F8D4C4A18576780', X'E0781F006C8592A4F70B7486DD6987232847A90FC90A2C1D90ADA3551D968D5C', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000uh60vh3kdt8', 1795300560000000, 'approval.asked', '5dwczcr7d2wl7ehg765w565isu', '5dwczcr7d2wl7ehg765w565isu', NULL, 'ruwtflqyjg3hocts', X'17CD60EB20C05FB941EED923F1630B31DC968C320F205688927C1A9A0D5221FFB4DDD992ADE2B202BA3CDE9E3860173507400509C98AC3A2260C0A7A573BBF2555B1A9FFDEC20DDEBCD20322497E0C2F03E6F039F6A2240620E8B737F68498F64BD39B81E410F6F7DC96E4119107B096E438800095E5FECE631BE65406097B7CE8E891F0D7BB63864CD8', X'038843DE1434C307BD88772FAD74422E19275AA331500411DC912A543FCE443B', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg000000vudf16ltev8', 1795300560000000, 'approval.approved', '5dwczcr7d2wl7ehg765w565isu', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, 'l4uzrringyvfect7', X'D42CE544B9D030A5CEEBE9ABD179BC20E51C961DA0761183629AE21F935454E7BACF013C91D653B511EB9BE45E6632D7D07DEA946110A7BB4A625AF85060E4CBC8F52556FA282DE7C85E9B0BFD7FBA1384EFD4D4CE8649951BFEEC7F6A9A004476E50A0A26810D6800A8F1D32841F604D6CC75A9A091ADED836BAB69EA1DDE81', X'020CE7DEAFE2DE0DC4EB501813D126511007AC9005959E4E66CF44891F80CA60', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000010h18lhnbois', 1795300560000000, 'approval.approved', 'nxzsgvrapnlj6afzadnqvuxi7q', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, 'l4uzrringyvfect7', X'128401CA2477C2921679A6BF3A6082A1A29C5DBF44B57B8B450394557213C150D510B79169612F6D8CE6C9E968453E8D0C82FD8F9A05268FE3EFA2F45670847F2C08039F94D0DCCE4A13ED36C27A120E995E0A323E5DF8FFB76BCF13BE03780162929E0A09D3F4156AE668388B03060F5645F26BE8EFE23C08338DCEA27D09FE', X'6172DEA8E5A3EAB1A8356814F0802B81DACDEC62E4D8D32891D75192AFEE2061', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000011eq8ejjkq64', 1795300560000000, 'company.merged', 'udr2ze3nsqa5eupdq4s6n6eb7u', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, 'l4uzrringyvfect7', X'7768F91F62EBC4EA6D9EE688290A7AAC975D3F0DCCC3366F6BC28FDA8338238289ED6A7671D27B6C99BF5D570BE91F1F6D3BE4BC8DFDBC282D6452DA2CCB7E88797CD4580C4276B6B3186A8A3DBF045408DCCE1DEE4C2F8C9011FA68A3156C986FFFA957A665018093A81CA9E904D7ED3DE3284EBFA3A7EEF15250CF9BA5345BA3B74C9A8FAB986DE735FA96318F69BB51974AF36C40377001AF2C97FF1D1502F26008A3628D6664D162C8EFDB48EFBD47F7DA667AF3822CCBF196818DC2047CE71621D8B806389B3300006E55589421EA361E5460B965F7B9D948B6FCB65FE1D183FA8DBF15C56C466D79BE1E6EC0B4CD84763F58B191DBD79BBFFE0F4E7EDD99864266143C352FE31B8695EF2371555A48C9B667EF24BE5ED1473898', X'BBF74FAA1F3B846C34713BF6F6D0E862D1E8C928D3B75C44E9431A43D9861EF9', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000012tkmcb9n1ac', 1795300560000000, 'steward.company_merged', 'nxzsgvrapnlj6afzadnqvuxi7q', 'nxzsgvrapnlj6afzadnqvuxi7q', NULL, 'l4uzrringyvfect7', X'DD2047A4E628C2371F6171724351C7B6C4B0547D20D3B0C57F7B65EB8345B4757E1CFF4021945D83FAFA091E412AF949205B2F7CD827F3C324D0D6823D12D3D77DC109C75FA39389C6C82AFCB2289799D7E416AA92EA61472455055B7F6A34263471EE82334DB98FBEBAFA894F3B0B41BA621CF618227AA0B7F977F8E81AE98798CF0D74EF08326FFD45D03CAAA2892BB76A70C4A9E8C7BFE69EF3D91EE1158E6291BDEDFECA4B7ABC5F944C73F5BA285FE7A82E5B98E5EB2E93A234214946575B1712E78E7C3B650C4C640EA115D35EB9E226FB9CC8252C6C3578F385AE7DD97BBC54933BC5CF7A6FEBC3E513240C50F4396D7E762EFD1B0C79B96D3B22DEAC8D1549C83C03F7251FA291D239D719', X'9B220205355A86D9273640B5AF3B3FB80415B5256E089CC308C226DA672A9D13', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000013b6grqbkl68', 1795300560000000, 'approval.asked', '5dwczcr7d2wl7ehg765w565isu', '5dwczcr7d2wl7ehg765w565isu', NULL, 'ruwtflqyjg3hocts', X'FBA9F5B38B83ED2312495B51AE98F85D5D29A315AE51B26591436FDC675D933E81F402CC92368600AE4FF936B2378FD85158EDA2A27CC6CBDB7B2E18DA2F80D823B1DF924A09E482A48A581FF9341CC1F58EB91B0A26B88532D67B13DD8A8377E924AB6DE1EAD0B5BD56093FD5623DDBCCD45A2D77A07D0A32E664A7DCD4E209E612C18742966D409D17', X'1D479834228883380B23B8ED9BBC8B13C42186D6C9D42F4A92714F737E5EB47A', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00g4cg0000014hekvf9b64c', 1795300560000000, 'signup.started', 'cxmpdm4cgylsk5nqqbihxqtryu', 'cxmpdm4cgylsk5nqqbihxqtryu', NULL, 'uj3m53mirmb6ny5s', X'40026206C68E48AFE37DF51630AF605AE00EE5B964F471D502CD46B27572E52CA4704443664B25E63639005932BA478F1831889C5C58030A7FC167D3DA6159680BE54C6864BAFF4976660839D3460134CD924BE63226921E915C27CBDEB15F1CE1CDAFC478407AFBB41430CB98B4BC3DE2E71D3720463DF483B2A18F44EC1995A9', X'FE2E86ECF157ABCCF075310F3113DDC12A120F1C60DD3A6178AAA7C7B1FC7570', 1);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido50000015iqrf6ufbk8', 1795301161000000, 'signup.started', 't7px2qxac7ozktsqmodafian2i', 't7px2qxac7ozktsqmodafian2i', NULL, '6mjl5mcthbqw3pzz', X'93DC068464EA4944A0DB674E6403F80827DA829A0DC15F33627A8521CA16C9D67229DC4F3B2DC911A741B4DA4DCCE8B122D6F99316732229AFED7C6393807017145958967F1A8C8E3AA0CCC9279ED6FB73DBA4FD546C786343177D1F65E439F0BA56B9A9E65CAA196E7DBF92ADE7A9B157D956E15D8FC1F53ADF41E6D5DEDB941CBAEA4ADD', X'9E7B8D45CBFD37776242860CD9D0652BE03432488041485DF446B7C612DA594F', 2);
INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac, seal) VALUES ('06h00ido50000016afkr0b1dt4', 1795301161000000, 'signup.started', 'ut6saocg2zd2hmcrvsjgnyjut4', 'ut6saocg2zd2hmcrvsjgnyjut4', NULL, 'xmgskvv7g5p422p4', X'1D6FA91494D894A0956CE36D018A39DBDA28A3156B9F497CDF2A67F08B89624E604BE0E70093532A424EF1330359DA720245EE8AE3BC0763CAE5F97D6C0172FC7D92BC4CF7B3D3AF987BA399C9A2B166E496EF8FFA0C54D87257CAE585DCEF980E9D2EA6BD901A16F95F440EA6177F0080A777E15A674141DAC6ED5DAD99119922', X'7A4316E8C7FAEBBE597B15764DAACB52F735FF76AAC01210AF0B77DD1EC277EC', NULL);
CREATE TABLE audit_seal (
    seq bigint PRIMARY KEY,
    at bigint NOT NULL,
    count bigint NOT NULL,
    root bytea NOT NULL,
    prev bytea NOT NULL,
    chain bytea NOT NULL
);
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (1, 1795301161000000, 36, X'EBAF018C36864C7A272E7EB10BF0C5B6FBC844091406DDF61AA8BBB43D60ABF3', X'0000000000000000000000000000000000000000000000000000000000000000', X'101F3C1F6A2C32E33B147970BC3D22BBE46A4B3E0ED8117A0F60CDC826E98953');
INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES (2, 1795301161000000, 1, X'FB39E4E80F045413B9711B38A50413C0370B304D15CF92C2CF710F1918301FC5', X'101F3C1F6A2C32E33B147970BC3D22BBE46A4B3E0ED8117A0F60CDC826E98953', X'C437105A7B515C230A82DAE9FD9E687A97240C558F8040E64BA92D00BB6B7130');
CREATE TABLE operator_role (
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (account, role)
);
INSERT INTO operator_role (account, role, at) VALUES ('5dwczcr7d2wl7ehg765w565isu', 'steward', 1795300560000000);
INSERT INTO operator_role (account, role, at) VALUES ('5dwczcr7d2wl7ehg765w565isu', 'superuser', 1795296600000000);
INSERT INTO operator_role (account, role, at) VALUES ('nxzsgvrapnlj6afzadnqvuxi7q', 'steward', 1795300560000000);
CREATE TABLE operator_invite (
    id text PRIMARY KEY,
    token bytea NOT NULL UNIQUE,
    role text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint,
    spent_by text
);
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('j2b5kyo4khm5iwrhyywqwfezam', X'946EEE6F9DD449D8F01999F57C77D8679CD9CA3019833469B0CA53AE63E4B42C', 'superuser', 1795296600000000, 1795383000000000, NULL, NULL);
INSERT INTO operator_invite (id, token, role, created_at, expires_at, spent_at, spent_by) VALUES ('xmeaniyurnmsod2vo4j3krnxoa', X'6ECE011310DEFDC21FB7299BBFCD14C25EDE7065C12B1AAE4AD9D9C5CCB556FE', 'superuser', 1795296600000000, 1795383000000000, 1795296600000000, '5dwczcr7d2wl7ehg765w565isu');
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
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00g4cg3d2ebhgfc00000001', 'confirmed', 0, 'JP', '株式会社みどり製作所', 'Midori Works Co. Ltd.', 'ミドリセイサクショ', '千代田区', 'Chiyoda-ku', 60, NULL, NULL, NULL, 'vendor', X'760C69D3364A73D872A069089E525738', NULL, 1795300560000000, 1795300560000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('06h00g4cg3d2ebhgfc00000003', 'merged', 0, 'JP', 'みどり製作所', NULL, NULL, '千代田区', NULL, 60, NULL, '06h00g4cg3d2ebhgfc00000001', NULL, 'vendor', X'760EEFDB06C7E6DF15E5910F7004990E', NULL, 1795300560000000, 1795300560000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('q6ajugjjahxsmi3vbujra4s4du', 'candidate', 0, 'JP', 'Midori Seisakusho 2', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, 'vkw35rblmstfzyxmvejdqev4di', 1795300560000000, 1795300560000000, NULL);
INSERT INTO company (id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, merged_into, successor, source, digest, made_by, created_at, changed_at, closed_at) VALUES ('zayeuxialczmtvwx4x2ds6ppdu', 'candidate', 0, 'JP', 'Midori Seisakusho 1', NULL, NULL, '千代田区', 'Chiyoda-ku', 0, NULL, NULL, NULL, 'person', NULL, '75fueabqhrt6crzn53rtkl3jxm', 1795300560000000, 1795300560000000, NULL);
CREATE TABLE company_name (
    id text PRIMARY KEY,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    name text NOT NULL,
    language text,
    script text,
    kind text NOT NULL,
    source text NOT NULL
);
INSERT INTO company_name (id, company, name, language, script, kind, source) VALUES ('06h00g4cg05328ned000000001', '06h00g4cg3d2ebhgfc00000001', 'Midori Factory Co. Ltd.', NULL, NULL, 'former', 'vendor');
CREATE TABLE company_identifier (
    scheme text NOT NULL,
    value text NOT NULL,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    PRIMARY KEY (scheme, value)
);
INSERT INTO company_identifier (scheme, value, company) VALUES ('internal', 'V1001', '06h00g4cg3d2ebhgfc00000001');
INSERT INTO company_identifier (scheme, value, company) VALUES ('internal', 'V1002', '06h00g4cg3d2ebhgfc00000003');
INSERT INTO company_identifier (scheme, value, company) VALUES ('jcn', '7999901000001', '06h00g4cg3d2ebhgfc00000003');
CREATE TABLE company_domain (
    domain text NOT NULL,
    company text NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    state text NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (domain, company)
);
INSERT INTO company_domain (domain, company, state, source) VALUES ('midori-works.example', '06h00g4cg3d2ebhgfc00000001', 'listed', 'operator');
INSERT INTO company_domain (domain, company, state, source) VALUES ('midori.example', '06h00g4cg3d2ebhgfc00000001', 'listed', 'vendor');
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
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00g4cg3d2ebhgfc00000002', '06h00g4cg3d2ebhgfc00000001', 'head', 'confirmed', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '1-2-3 Marunouchi', NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300560000000, 1795300560000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('06h00g4cg3d2ebhgfc00000004', '06h00g4cg3d2ebhgfc00000003', 'head', 'confirmed', NULL, 'JP', '100-0005', NULL, NULL, NULL, NULL, '東京都', '千代田区', '丸の内1-2-3', NULL, NULL, 'vendor', 'vendor/head', NULL, 1795300560000000, 1795300560000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('intei73ksnsw2fu746lbvwqosu', '06h00g4cg3d2ebhgfc00000003', 'branch', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'udr2ze3nsqa5eupdq4s6n6eb7u', 1795300560000000, 1795300560000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('k4mloiledpml6ikmfn2osqtzqa', 'q6ajugjjahxsmi3vbujra4s4du', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, 'vkw35rblmstfzyxmvejdqev4di', 1795300560000000, 1795300560000000);
INSERT INTO site (id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, source_key, made_by, created_at, changed_at) VALUES ('wjun34vcdfgmbkllcvdq6yi4a4', 'zayeuxialczmtvwx4x2ds6ppdu', 'head', 'candidate', NULL, 'JP', '100-0005', 'Tokyo', 'Chiyoda-ku', '9-9-9 Marunouchi', NULL, '東京都', '千代田区', '丸の内9-9-9', NULL, NULL, 'person', NULL, '75fueabqhrt6crzn53rtkl3jxm', 1795300560000000, 1795300560000000);
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
INSERT INTO company_merge (id, loser, winner, loser_state, reason, made_by, seconded_by, at, undone_at, undone_by) VALUES ('zgubvizomu3yphfgx66evgxzly', '06h00g4cg3d2ebhgfc00000003', '06h00g4cg3d2ebhgfc00000001', 'confirmed', 'The same company', '5dwczcr7d2wl7ehg765w565isu', 'nxzsgvrapnlj6afzadnqvuxi7q', 1795300560000000, NULL, NULL);
CREATE TABLE company_merge_person (
    merge text NOT NULL REFERENCES company_merge (id) ON DELETE CASCADE,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    moved_at bigint NOT NULL, -- profile.company_at after the move: who changed company since has another
    was_at bigint, -- profile.company_at before it: undoing gives it back, so that an earlier merge can be undone too
    PRIMARY KEY (merge, account)
);
INSERT INTO company_merge_person (merge, account, moved_at, was_at) VALUES ('zgubvizomu3yphfgx66evgxzly', 'udr2ze3nsqa5eupdq4s6n6eb7u', 1795300560000001, 1795300560000000);
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
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('75fueabqhrt6crzn53rtkl3jxm', NULL, NULL, 'zayeuxialczmtvwx4x2ds6ppdu', 'wjun34vcdfgmbkllcvdq6yi4a4', 1795300560000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('udr2ze3nsqa5eupdq4s6n6eb7u', NULL, NULL, '06h00g4cg3d2ebhgfc00000001', 'intei73ksnsw2fu746lbvwqosu', 1795300560000001, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
INSERT INTO profile (account, preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at, job_function, job_level, job_title, job_at) VALUES ('vkw35rblmstfzyxmvejdqev4di', NULL, NULL, 'q6ajugjjahxsmi3vbujra4s4du', 'k4mloiledpml6ikmfn2osqtzqa', 1795300560000000, NULL, '+81312345678', '03-1234-5678', 'JP', '12', 1795300560000000, 'executive', 'owner', 'Manager', 1795300560000000);
CREATE TABLE affiliation (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    company text NOT NULL REFERENCES company (id),
    kind text NOT NULL, -- stated, proved
    how text NOT NULL, -- profile, partner, domain, administrator, operator
    since bigint NOT NULL,
    until bigint
);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('aw5t6lccrfjdwrseknlrjcisya', 'vkw35rblmstfzyxmvejdqev4di', 'q6ajugjjahxsmi3vbujra4s4du', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('jk5oiehspuecz7zxf5xjakgdle', 'udr2ze3nsqa5eupdq4s6n6eb7u', '06h00g4cg3d2ebhgfc00000001', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('uezmifws6d2swytej2fcctrppa', '75fueabqhrt6crzn53rtkl3jxm', 'zayeuxialczmtvwx4x2ds6ppdu', 'stated', 'profile', 1795300560000000, NULL);
INSERT INTO affiliation (id, account, company, kind, how, since, until) VALUES ('vdrhdgseeajrqkrzaa3iucel6a', 'udr2ze3nsqa5eupdq4s6n6eb7u', '06h00g4cg3d2ebhgfc00000003', 'stated', 'profile', 1795300560000000, 1795300560000000);
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
    attempts bigint NOT NULL, -- how often somebody died over it since its position last moved
    finished_at bigint
);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg05l5mple4e1a2bbb8', 'postal-offices', 'done', 0, 'cp932', 'postal-offices.csv', 110, X'5A83B43663597F3B0CD219DB6186B30EB449E00B3725080623C7674455D6BAA1', NULL, 110, 110, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 0, 1795300560000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg1p4ad6l5oo7ipddoc', 'companies', 'receiving', 1, NULL, 'later.csv', 497, X'3D2B68E741B4C9976623B76BBC6B2C5BA856977B1B82596D5FCB68FF2572BFA9', '06h00g4cg1p4ad6l5oo7ipddoc', 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, NULL, 0, 0, NULL);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg2b56k0qdqhipd36r4', 'companies', 'done', 0, 'utf-8', 'companies.csv', 497, X'3D2B68E741B4C9976623B76BBC6B2C5BA856977B1B82596D5FCB68FF2572BFA9', NULL, 497, 497, 4, 0, 1, 1, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 0, 1795300560000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg2lqo0hdpm4gjfbqus', 'postal', 'done', 0, 'cp932', 'postal.csv', 77, X'1D524A9281C10BA820A902A623CB2AAB14C46CDA0BA48F79196BDECEA571DDBB', NULL, 77, 77, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 0, 1795300560000000);
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no, added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts, finished_at) VALUES ('06h00g4cg36j3lvnntm3a3alu0', 'companies', 'done', 0, 'utf-8', 'companies.csv', 499, X'5024AE8D2F2BA00C8BEB708FD86F3A0EE0FE6C66029E10BF49066B1C60993C21', NULL, 499, 499, 4, 2, 0, 0, 0, 0, 1, NULL, NULL, NULL, NULL, NULL, 1795300560000000, 1795300560000000, 0, 0, 1795300560000000);
CREATE TABLE import_problem (
    run text NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    row_no bigint NOT NULL,
    seq bigint NOT NULL,
    field text,
    key text NOT NULL,
    args text NOT NULL, -- JSON
    PRIMARY KEY (run, row_no, seq)
);
INSERT INTO import_problem (run, row_no, seq, field, key, args) VALUES ('06h00g4cg2b56k0qdqhipd36r4', 4, 1, 'name', 'import.value.missing', '[]');
INSERT INTO import_problem (run, row_no, seq, field, key, args) VALUES ('06h00g4cg36j3lvnntm3a3alu0', 4, 1, 'name', 'import.value.missing', '[]');
CREATE TABLE import_part (
    run text NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    seq bigint NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (run, seq)
);
INSERT INTO import_part (run, seq, data) VALUES ('06h00g4cg1p4ad6l5oo7ipddoc', 0, X'6E756D6265722C6E616D652C6E616D655F6C6174696E2C6E616D655F6B616E612C636F756E7472792C636F72706F726174655F6E756D6265722C646F6D61696E732C736974655F6B696E642C736974655F706F7374616C5F636F64652C736974655F726567696F6E2C736974655F636974792C736974655F6C696E65312C736974655F726567696F6E5F6E61746976652C736974655F636974795F6E61746976652C736974655F6C696E65315F6E61746976650A562D313030312CE6A0AAE5BC8FE4BC9AE7A4BEE381BFE381A9E3828AE8A3BDE4BD9CE689802C4D69646F726920576F726B7320436F2E204C74642E2CE3839FE38389E383AAE382BBE382A4E382B5E382AFE382B7E383A72C4A502C2C6D69646F72692E6578616D706C652C686561642C3130302D303030352C546F6B796F2C436869796F64612D6B752C312D322D33204D6172756E6F756368692CE69DB1E4BAACE983BD2CE58D83E4BBA3E794B0E58CBA2CE4B8B8E381AEE58685312D322D330A562D313030322CE381BFE381A9E3828AE8A3BDE4BD9CE689802C2C2C4A502C373939393930313030303030312C2C686561642C3130302D303030352C2C2C2CE69DB1E4BAACE983BD2CE58D83E4BBA3E794B0E58CBA2CE4B8B8E381AEE58685312D322D330A562D313030332C2C2C2C4A502C2C2C2C2C2C2C2C2C2C0A');
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
INSERT INTO postal_town (code, seq, region, city, town, city_native, town_native, edition) VALUES ('1000005', 1, '13', 'Chiyoda-ku', 'Marunouchi', '千代田区', '丸の内', '06h00g4cg2lqo0hdpm4gjfbqus');
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
INSERT INTO postal_office (code, seq, region, city_native, town_native, line_native, name, name_kana, edition) VALUES ('1008999', 1, '13', '千代田区', '丸の内', '1丁目2-3', '株式会社みどり', 'カブ)ミドリ', '06h00g4cg05l5mple4e1a2bbb8');
CREATE TABLE postal_edition (
    kind text PRIMARY KEY,
    edition text NOT NULL,
    changed_at bigint NOT NULL
);
INSERT INTO postal_edition (kind, edition, changed_at) VALUES ('postal', '06h00g4cg2lqo0hdpm4gjfbqus', 1795300560000000);
INSERT INTO postal_edition (kind, edition, changed_at) VALUES ('postal-offices', '06h00g4cg05l5mple4e1a2bbb8', 1795300560000000);
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
INSERT INTO approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('ka7dbxxbuzhjtev3ftdqs5zemu', 'company.merge', 'q6ajugjjahxsmi3vbujra4s4du', '{"loser":"q6ajugjjahxsmi3vbujra4s4du","winner":"06h00g4cg3d2ebhgfc00000001"}', 'The same company', '5dwczcr7d2wl7ehg765w565isu', 1795300560000000, 1797892560000000, 'waiting', NULL, NULL, NULL);
INSERT INTO approval (id, kind, subject, payload, reason, asked_by, asked_at, expires_at, state, decided_by, decided_at, answer) VALUES ('oswmnazjz5wqkzmgutzjgoyk2a', 'company.merge', '06h00g4cg3d2ebhgfc00000003', '{"loser":"06h00g4cg3d2ebhgfc00000003","winner":"06h00g4cg3d2ebhgfc00000001"}', 'The same company', '5dwczcr7d2wl7ehg765w565isu', 1795300560000000, 1797892560000000, 'approved', 'nxzsgvrapnlj6afzadnqvuxi7q', 1795300560000000, 'Agreed');
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
