package text

import "strings"

// syllables holds the passport spelling of single katakana. Small kana that
// follow no partner are read like the large ones.
var syllables = table(`
ア a  イ i  ウ u  エ e  オ o   カ ka キ ki ク ku ケ ke コ ko  ガ ga ギ gi グ gu ゲ ge ゴ go
サ sa シ shi ス su セ se ソ so  ザ za ジ ji ズ zu ゼ ze ゾ zo
タ ta チ chi ツ tsu テ te ト to  ダ da ヂ ji ヅ zu デ de ド do
ナ na ニ ni ヌ nu ネ ne ノ no  ハ ha ヒ hi フ fu ヘ he ホ ho
バ ba ビ bi ブ bu ベ be ボ bo  パ pa ピ pi プ pu ペ pe ポ po
マ ma ミ mi ム mu メ me モ mo  ヤ ya ユ yu ヨ yo  ラ ra リ ri ル ru レ re ロ ro
ワ wa ヰ i ヱ e ヲ o ヴ bu ヷ ba ヸ bi ヹ be ヺ bo
ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ヮ wa ヵ ka ヶ ke
ㇰ ku ㇱ shi ㇲ su ㇳ to ㇴ nu ㇵ ha ㇶ hi ㇷ fu ㇸ he ㇹ ho ㇺ mu ㇻ ra ㇼ ri ㇽ ru ㇾ re ㇿ ro`)

// foreign holds pairs that the passport spells part by part (ティ "tei") and
// most people as one sound ("ti"). The second spelling is offered as an
// alternative. ヴ is B in the passport.
var foreign = table(`
シェ she ジェ je チェ che ティ ti ディ di トゥ tu ドゥ du テュ tyu デュ dyu スィ si ズィ zi
ファ fa フィ fi フェ fe フォ fo フュ fyu ウィ wi ウェ we ウォ wo イェ ye
ツァ tsa ツィ tsi ツェ tse ツォ tso クァ kwa クィ kwi クェ kwe クォ kwo グァ gwa
ヴ vu ヴァ va ヴィ vi ヴェ ve ヴォ vo ヴュ vyu ヷ va ヸ vi ヹ ve ヺ vo`)

// boundaries are the endings of family names that begin a new word of
// Japanese, so that their first vowel lengthens nothing: いのうえ is INOUE,
// まつうら MATSUURA, ひろおか HIROOKA. Only names of four kana or more are split.
var boundaries = []string{"ウエ", "ウチ", "ウラ", "オカ"}

// table reads pairs of kana and Latin letters.
func table(pairs string) map[string]string {
	fields := strings.Fields(pairs)
	out := make(map[string]string, len(fields)/2)
	for i := 0; i+1 < len(fields); i += 2 {
		out[fields[i]] = fields[i+1]
	}
	return out
}
