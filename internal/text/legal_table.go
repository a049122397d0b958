package text

// The legal forms that are no part of a company's name. They are written here
// as people write them and folded like any name before they are compared; "_"
// stands for the space inside a form.

// formsAnywhere are cut out of a run of kanji wherever they stand.
const formsAnywhere = `
株式会社 有限会社 合同会社 合名会社 合資会社 相互会社 特定目的会社 特例有限会社
股份有限公司 有限责任公司 有限責任公司 股份公司 有限公司`

// formsAtEdge are cut off where a run begins or ends.
const formsAtEdge = `
一般社団法人 一般財団法人 公益社団法人 公益財団法人 特例社団法人 特例財団法人 社団法人 財団法人
特定非営利活動法人 認定特定非営利活動法人 非営利活動法人 学校法人 準学校法人
医療法人社団 医療法人財団 社会医療法人 社会医療法人社団 社会医療法人財団 特定医療法人 特定医療法人社団 医療法人
社会福祉法人 更生保護法人 宗教法人 職業訓練法人 管理組合法人 農事組合法人
独立行政法人 地方独立行政法人 国立研究開発法人 国立大学法人 公立大学法人 大学共同利用機関法人 特殊法人 認可法人
監査法人 有限責任監査法人 税理士法人 弁護士法人 司法書士法人 行政書士法人 土地家屋調査士法人 社会保険労務士法人
特許業務法人 弁理士法人 外国法事務弁護士法人 協同組合 協業組合 企業組合 有限責任事業組合 投資事業有限責任組合 投資法人
カブシキガイシャ カブシキカイシャ ユウゲンガイシャ ユウゲンカイシャ ゴウドウガイシャ ゴウドウカイシャ ゴウシガイシャ ゴウメイガイシャ
주식회사 유한회사 유한책임회사 합자회사 합명회사 사단법인 재단법인`

// formsInBrackets are short for the forms above: (株). The squared and circled
// ones (㈱ ㈲ ㈳) become these.
const formsInBrackets = `株 有 合 同 名 資 相 社 財 学 医 福 宗 特 独 協 監 企 一社 一財 公社 公財 特非 医社 医財 福祉 学法 非特 独法 カ ユ ド 주 유 합 사 재`

// formsInside are taken off a Latin name anywhere but at its beginning, which
// may be a name ("Limited Brands"), and beside kanji and kana too.
const formsInside = `
Co_Ltd Co_Limited Company_Limited Company_Ltd Co_Inc Co_KG Co_KGaA Co_OHG
Ltd Limited Inc Incorporated Corp Corporation LLC LLP PLC GmbH gGmbH mbH GmbH_Co_KG KGaA
Pte_Ltd Pte_Limited Pty_Ltd Pty_Limited Pvt_Ltd Private_Limited Public_Limited_Company Public_Company_Limited Limited_Liability_Company
Sdn_Bhd Kabushiki_Kaisha Kabushikikaisha Kabushiki_Gaisha Kabushikigaisha Yugen_Kaisha Yugenkaisha Yugen_Gaisha Yugengaisha
Godo_Kaisha Godokaisha Godo_Gaisha Godogaisha Goudou_Kaisha Goudougaisha Goshi_Kaisha Goshigaisha Gomei_Kaisha Gomeigaisha
SARL S.à_r.l SAS SLU SASU EURL ApS Oyj EOOD OOD Kft Zrt Nyrt Ltda Ltd_Sti Aktiengesellschaft Aktiebolag Aktieselskab Aksjeselskap Osakeyhtiö
Gesellschaft_mit_beschränkter_Haftung Société_Anonyme Sociedad_Anónima Società_per_Azioni Naamloze_Vennootschap Besloten_Vennootschap
haftungsbeschränkt SA_de_CV S.A.B._de_CV S_de_RL_de_CV SAPI_de_CV Sp_z_oo Spółka_z_oo s.r.o. spol_s_ro`

// formsAtEnd are taken off only at the end of a Latin name, or of the part of
// it before a comma or a bracket.
const formsAtEnd = `
Co Company and_Co and_Company Bhd Tbk Pty Pte Pvt OJSC PJSC FZE FZCO FZ_LLC DMCC
AG_Co_KG AG_Co_KGaA SE_Co_KG SE_Co_KGaA Oy_Ab
ООО ОАО ПАО ЗАО АО ТОВ จำกัด มหาชน จำกัด_มหาชน`

// formsAtEndOnce are words or names elsewhere ("AB", "SE"): only one is taken
// off, at the end of a Latin name that shows no other form.
const formsAtEndOnce = `
KK YK GK AG KG SE SA SL AB AS ASA NV BV VOF BVBA SPRL SRL SNC SCA Oy OU OHG UG LP Lda ehf hf Ltee UAB SIA JSC SAE EIRL`

// formsAtStart stand before a name.
const formsAtStart = `
ООО ОАО ПАО ЗАО АО ИП ТОВ PT UAB SIA Kabushiki_Kaisha Kabushikikaisha Kabushikigaisha Yugen_Kaisha Yugengaisha Godo_Kaisha Godokaisha
Công_ty_TNHH Công_ty_cổ_phần Công_ty_TNHH_MTV บริษัท`

// formsWithStops are words elsewhere unless they are written as initials:
// S.p.A., K.K. before a name.
const (
	formsWithStops        = `S.p.A. S.r.l. s.r.l.s. d.o.o. d.d. e.G. e.V. P.C. P.A. S.C. C.V. A.D.`
	formsWithStopsAtStart = `K.K. Y.K. G.K. P.T.`
)
