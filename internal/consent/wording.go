package consent

import (
	"crypto/sha256"
	"strings"
	"sync"

	"genkan/internal/i18n"
)

// Wording names an exact text: its id with version, its language, and the
// SHA-256 of the text as shown.
type Wording struct {
	ID       string
	Language string
	Hash     []byte
}

// Texts are the documents in force. Its fields are set once; it is safe for
// concurrent use, and is not copied.
type Texts struct {
	Catalog        *i18n.Catalog
	TermsVersion   string
	TermsURL       string // the vendor's own page; "" for the built-in one
	PrivacyVersion string
	PrivacyURL     string

	hashed sync.Map // topic and language → Wording: the texts do not change while the program runs
}

// Wording gives the wording of a topic in a language. A built-in text is
// hashed as it stands in the catalogue; of a vendor's own page the version and
// address are hashed, because its text is not ours.
func (t *Texts) Wording(topic, language string) Wording {
	type key struct{ topic, language string }
	if w, ok := t.hashed.Load(key{topic, language}); ok {
		return w.(Wording)
	}
	w := t.hash(topic, language)
	t.hashed.Store(key{topic, language}, w)
	return w
}

// matrixVersion is the version of the table of topics and channels. It rises
// when what the choices mean changes; the hash tells every other change.
const matrixVersion = "1"

// Choice gives the wording of one box in the table of preferences: what stands
// above the table, the topic with its explanation, and the channel.
func (t *Texts) Choice(topic, channel, language string) Wording {
	h := sha256.New()
	h.Write([]byte(matrixVersion + "\n"))
	for _, key := range []string{"preference.choices.lead", "preference." + topic, "preference." + topic + ".text", "preference." + channel} {
		for _, s := range t.Catalog.Forms(language, key) {
			h.Write([]byte(key + "\x00" + s + "\n"))
		}
	}
	return Wording{ID: "preference." + topic + "." + channel + " " + matrixVersion, Language: language, Hash: h.Sum(nil)}
}

// Unsubscribe gives the wording of the page behind the link of a mail.
func (t *Texts) Unsubscribe(language string) Wording {
	h := sha256.New()
	h.Write([]byte(matrixVersion + "\n"))
	for _, key := range []string{"unsubscribe.lead", "unsubscribe.button"} {
		for _, s := range t.Catalog.Forms(language, key) {
			h.Write([]byte(key + "\x00" + s + "\n"))
		}
	}
	return Wording{ID: "unsubscribe " + matrixVersion, Language: language, Hash: h.Sum(nil)}
}

func (t *Texts) hash(topic, language string) Wording {
	version, url := t.TermsVersion, t.TermsURL
	switch topic {
	case Privacy:
		version, url = t.PrivacyVersion, t.PrivacyURL
	case News:
		version, url = "1", ""
	}
	h := sha256.New()
	h.Write([]byte(version + "\n" + url + "\n"))
	if url == "" {
		for _, key := range t.Catalog.Keys(language) {
			if strings.HasPrefix(key, "consent."+topic+".") || key == "signup."+topic {
				for _, s := range t.Catalog.Forms(language, key) {
					h.Write([]byte(key + "\x00" + s + "\n"))
				}
			}
		}
	}
	return Wording{ID: topic + " " + version, Language: language, Hash: h.Sum(nil)}
}
