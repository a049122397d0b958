package companies

// The words of made-up companies: as written, their reading, and how they stand
// in an English name. Those in front come more often.

const japaneseHeads = `
東京 トウキョウ Tokyo|山田 ヤマダ Yamada|日本 ニッポン Nippon|田中 タナカ Tanaka|大阪 オオサカ Osaka|佐藤 サトウ Sato|鈴木 スズキ Suzuki|中央 チュウオウ Chuo|
高橋 タカハシ Takahashi|伊藤 イトウ Ito|渡辺 ワタナベ Watanabe|九州 キュウシュウ Kyushu|中村 ナカムラ Nakamura|小林 コバヤシ Kobayashi|加藤 カトウ Kato|
大和 ヤマト Yamato|吉田 ヨシダ Yoshida|富士 フジ Fuji|山本 ヤマモト Yamamoto|北海道 ホッカイドウ Hokkaido|松本 マツモト Matsumoto|井上 イノウエ Inoue|木村 キムラ Kimura|
林 ハヤシ Hayashi|斎藤 サイトウ Saito|清水 シミズ Shimizu|名古屋 ナゴヤ Nagoya|山口 ヤマグチ Yamaguchi|森 モリ Mori|池田 イケダ Ikeda|橋本 ハシモト Hashimoto|
京都 キョウト Kyoto|阿部 アベ Abe|石川 イシカワ Ishikawa|新日本 シンニホン Shin Nihon|山崎 ヤマザキ Yamazaki|中島 ナカジマ Nakajima|前田 マエダ Maeda|藤田 フジタ Fujita|
小川 オガワ Ogawa|後藤 ゴトウ Goto|岡田 オカダ Okada|長谷川 ハセガワ Hasegawa|横浜 ヨコハマ Yokohama|村上 ムラカミ Murakami|近藤 コンドウ Kondo|石井 イシイ Ishii|
神戸 コウベ Kobe|坂本 サカモト Sakamoto|遠藤 エンドウ Endo|青木 アオキ Aoki|藤井 フジイ Fujii|西村 ニシムラ Nishimura|福田 フクダ Fukuda|太田 オオタ Ota|三浦 ミウラ Miura|
藤原 フジワラ Fujiwara|岡本 オカモト Okamoto|松田 マツダ Matsuda|中川 ナカガワ Nakagawa|中野 ナカノ Nakano|原田 ハラダ Harada|小野 オノ Ono|田村 タムラ Tamura|
竹内 タケウチ Takeuchi|金子 カネコ Kaneko|和田 ワダ Wada|中山 ナカヤマ Nakayama|石田 イシダ Ishida|上田 ウエダ Ueda|森田 モリタ Morita|東北 トウホク Tohoku|
柴田 シバタ Shibata|原 ハラ Hara|酒井 サカイ Sakai|工藤 クドウ Kudo|横山 ヨコヤマ Yokoyama|宮崎 ミヤザキ Miyazaki|宮本 ミヤモト Miyamoto|内田 ウチダ Uchida|
高木 タカギ Takagi|安藤 アンドウ Ando|谷口 タニグチ Taniguchi|大野 オオノ Ono|丸山 マルヤマ Maruyama|今井 イマイ Imai|高田 タカダ Takada|藤本 フジモト Fujimoto|
武田 タケダ Takeda|村田 ムラタ Murata|上野 ウエノ Ueno|杉山 スギヤマ Sugiyama|増田 マスダ Masuda|平野 ヒラノ Hirano|大塚 オオツカ Otsuka|千葉 チバ Chiba|
久保 クボ Kubo|松井 マツイ Matsui|小島 コジマ Kojima|岩崎 イワサキ Iwasaki|桜井 サクライ Sakurai|野口 ノグチ Noguchi|松尾 マツオ Matsuo|野村 ノムラ Nomura|
木下 キノシタ Kinoshita|菊地 キクチ Kikuchi|佐野 サノ Sano|大西 オオニシ Onishi|杉本 スギモト Sugimoto|新井 アライ Arai|浜田 ハマダ Hamada|菅原 スガワラ Sugawara|
市川 イチカワ Ichikawa|水野 ミズノ Mizuno|小松 コマツ Komatsu|島田 シマダ Shimada|古川 フルカワ Furukawa|小山 コヤマ Koyama|広島 ヒロシマ Hiroshima|仙台 センダイ Sendai|
札幌 サッポロ Sapporo|福岡 フクオカ Fukuoka|静岡 シズオカ Shizuoka|新潟 ニイガタ Niigata|信州 シンシュウ Shinshu|四国 シコク Shikoku|関東 カントウ Kanto|関西 カンサイ Kansai|
瀬戸内 セトウチ Setouchi|太平洋 タイヘイヨウ Taiheiyo|東洋 トウヨウ Toyo|西日本 ニシニホン Nishi Nihon|昭和 ショウワ Showa|明治 メイジ Meiji|大正 タイショウ Taisho|旭 アサヒ Asahi|
三和 サンワ Sanwa|協和 キョウワ Kyowa|共栄 キョウエイ Kyoei|大成 タイセイ Taisei|新栄 シンエイ Shinei|丸善 マルゼン Maruzen|日進 ニッシン Nisshin|光 ヒカリ Hikari`

const japaneseWorks = `
建設 ケンセツ Construction|工業 コウギョウ Industries|商事 ショウジ Trading|製作所 セイサクショ Works|産業 サンギョウ Industry|運輸 ウンユ Transport|不動産 フドウサン Real Estate|
電機 デンキ Electric|食品 ショクヒン Foods|システム システム Systems|サービス サービス Service|設備 セツビ Facilities|工務店 コウムテン Builders|印刷 インサツ Printing|化学 カガク Chemical|
機械 キカイ Machinery|自動車 ジドウシャ Motors|商店 ショウテン Shoten|物流 ブツリュウ Logistics|鉄工所 テッコウショ Iron Works|電気 デンキ Electric|水産 スイサン Fisheries|
製薬 セイヤク Pharmaceutical|金属 キンゾク Metal|木材 モクザイ Lumber|ホールディングス ホールディングス Holdings|コンサルティング コンサルティング Consulting|塗装 トソウ Painting|
興業 コウギョウ Kogyo|物産 ブッサン Bussan|エンジニアリング エンジニアリング Engineering|造園 ゾウエン Gardens|歯科 シカ Dental|測量 ソクリョウ Survey|警備 ケイビ Security|
紙業 シギョウ Paper|繊維 センイ Textile|精密 セイミツ Precision|冷熱 レイネツ Refrigeration|開発 カイハツ Development|企画 キカク Planning|デザイン デザイン Design|通信 ツウシン Communications|
製菓 セイカ Confectionery|酒造 シュゾウ Brewery|農園 ノウエン Farm|観光 カンコウ Tourism|保険 ホケン Insurance|樹脂 ジュシ Plastics|出版 シュッパン Publishing|計器 ケイキ Instruments|
タクシー タクシー Taxi|介護 カイゴ Care|薬局 ヤッキョク Pharmacy|クリーニング クリーニング Cleaning|テクノロジー テクノロジー Technology|ガス ガス Gas|石油 セキユ Oil|ソリューションズ ソリューションズ Solutions`

// Single characters that made-up names are put together from.
const japaneseParts = `
大 ダイ|新 シン|光 コウ|東 トウ|三 サン|明 メイ|和 ワ|栄 エイ|中 チュウ|日 ニチ|富 フ|宝 ホウ|成 セイ|信 シン|協 キョウ|正 セイ|洋 ヨウ|高 コウ|誠 セイ|泉 セン|美 ビ|天 テン|
山 サン|海 カイ|星 セイ|文 ブン|松 ショウ|金 キン|桜 オウ|豊 ホウ|友 ユウ|北 ホク|南 ナン|西 セイ|神 シン|昭 ショウ|千 セン|永 エイ|青 セイ|福 フク|龍 リュウ|英 エイ|清 セイ|
白 ハク|幸 コウ|太 タ|丸 マル|菱 リョウ|竹 チク|梅 バイ|雅 ガ|翔 ショウ|飛 ヒ|創 ソウ|優 ユウ|隆 リュウ|久 キュウ|瑞 ズイ|晃 コウ|双 ソウ|東 アズマ|朝 チョウ|暁 ギョウ|蒼 ソウ|
響 キョウ|匠 ショウ|輝 キ|真 シン|愛 アイ|心 シン|花 カ|風 フウ|雪 セツ|月 ゲツ|陽 ヨウ|空 クウ|森 シン|川 セン|谷 コク|原 ゲン|岳 ガク|島 トウ|港 コウ|橋 キョウ|城 ジョウ|宮 キュウ`

const kanaBeats = `アイウエオカキクケコサシスセソタチツテトナニノハヒフヘホマミムメモヤユヨラリルレロガギグゴジデドバビブボパピプポ`

const latinHeads = `Smith|Johnson|Global|Mueller|Williams|United|Brown|Garcia|National|Schmidt|Jones|Advanced|Martin|American|Fischer|Miller|Davis|First|Rossi|Weber|Pacific|Wilson|Anderson|Nordic|
Taylor|Thomas|Moore|Atlantic|Becker|Jackson|White|Harris|Digital|Hoffmann|Clark|Lewis|Robinson|Walker|Universal|Koch|Young|Allen|King|Wright|Premier|Bauer|Scott|Torres|Nguyen|Hill|Alpine|
Klein|Wolf|Green|Adams|Nelson|Baker|Hall|Campbell|Mitchell|Continental|Carter|Roberts|Neumann|Schwarz|Zimmermann|Dubois|Moreau|Laurent|Lefebvre|Bernard|Petit|Durand|Ferrari|Bianchi|Romano|
Colombo|Ricci|Marino|Silva|Santos|Oliveira|Costa|Pereira|Fernandez|Lopez|Martinez|Sanchez|Perez|Gomez|Hansen|Johansen|Olsen|Larsen|Andersen|Nielsen|Jensen|Pedersen|Lindberg|Eriksson|Karlsson|
Svensson|Kowalski|Nowak|Novak|Horvat|Kovacs|Nagy|Popescu|Ivanov|Petrov|Chen|Wang|Zhang|Liu|Kim|Park|Lee|Singh|Kumar|Sharma|Patel|Khan|Cohen|Levy|Murphy|Kelly|Ryan|Walsh|McCarthy|Stewart|Eastern|Western|Northern|Southern`

const latinWorks = `Services|Group|Systems|Trading|Holdings|Solutions|Consulting|Industries|Logistics|Construction|Technologies|Engineering|Capital|Energy|Foods|Media|Partners|Properties|Electronics|
Pharma|Transport|Motors|Design|Software|Insurance|Medical|Plastics|Metals|Chemicals|Textiles|Printing|Packaging|Machinery|Instruments|Marine|Aviation|Robotics|Dental|Optics|Brewing|Paper|Glass|
Ceramics|Furniture|Jewelry|Analytics|Biotech|Networks|Materials|Dynamics|Tooling|Automotive|Hydraulics|Coatings|Minerals|Timber|Agriculture|Fisheries|Travel|Hospitality`

const latinBeats = `ba be bi bo ca ce co da de di do el en er fa fe fi fo ga ge go ha he hi ho in ja ka ke ki ko la le li lo lu ma me mi mo na ne ni no nu or pa pe pi po qua ra re ri ro ru sa se si so sta ta te ti to tra tri ul va ve vi vo wa xa ya za ze zo`

const latinForms = `Ltd|Inc.|GmbH|LLC|S.A.|Corporation|Co., Ltd.|AG|B.V.|Limited|S.r.l.|AB|Pty Ltd|SAS|Oy`
