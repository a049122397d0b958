package account

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // the domain tables
	"slices"
	"sort"
	"strings"
)

// EmailKind says what sort of provider a domain belongs to. Everything that is
// not known to be another kind counts as business.
type EmailKind string

// The kinds of REG-3. All but business get the hint that a business address is
// recommended; disposable ones can be refused by configuration.
const (
	EmailBusiness   EmailKind = "business"
	EmailFree       EmailKind = "free"
	EmailCarrier    EmailKind = "carrier"
	EmailDisposable EmailKind = "disposable"
)

// Kind looks the domain up in the built-in lists (see data/NOTICE). A business
// domain is taken for another kind with a probability of about one in nine
// million: the lists are kept as short digests.
func Kind(e Email) EmailKind {
	switch d := e.Domain(); {
	case isCarrier(d):
		return EmailCarrier
	case slices.Contains(wellKnown, d):
		return EmailFree
	case isDisposable(d):
		return EmailDisposable
	case inTable(freeDomains, d):
		return EmailFree
	}
	return EmailBusiness
}

//go:embed data/free.bin
var freeDomains string

//go:embed data/disposable.bin
var disposableDomains string

// digestBytes is the length of one entry of a domain table.
const digestBytes = 5

// DomainTable makes the table that inTable searches: the first five bytes of
// the SHA-256 of each domain, sorted, without gaps and duplicates. It needs no
// decoding at start and no memory of its own. tools/domains writes it to data.
func DomainTable(domains []string) []byte {
	digests := make([][]byte, len(domains))
	for i, d := range domains {
		digests[i] = domainDigest(d)
	}
	slices.SortFunc(digests, bytes.Compare)
	return bytes.Join(slices.CompactFunc(digests, bytes.Equal), nil)
}

func domainDigest(domain string) []byte {
	sum := sha256.Sum256([]byte(domain))
	return sum[:digestBytes]
}

// inTable finds a domain in a table by halving.
func inTable(table, domain string) bool {
	want := string(domainDigest(domain))
	n := len(table) / digestBytes
	at := func(i int) string { return table[i*digestBytes : (i+1)*digestBytes] }
	i := sort.Search(n, func(i int) bool { return at(i) >= want })
	return i < n && at(i) == want
}

// isDisposable looks for the domain itself and for a parent that gives away
// sub-domains, which stands in the table with "*." in front.
func isDisposable(domain string) bool {
	if inTable(disposableDomains, domain) {
		return true
	}
	for d := domain; strings.Contains(d, "."); _, d, _ = strings.Cut(d, ".") {
		if inTable(disposableDomains, "*."+d) {
			return true
		}
	}
	return false
}

// carriers are the mail domains of Japanese mobile carriers, old ones included:
// addresses outlive brands.
var carriers = []string{
	"docomo.ne.jp", "mopera.net", "dwmail.jp",
	"ezweb.ne.jp", "biz.ezweb.ne.jp", "au.com", "uqmobile.jp", "ido.ne.jp", "sky.tkk.ne.jp", "sky.tkc.ne.jp", "sky.tu-ka.ne.jp",
	"softbank.ne.jp", "i.softbank.jp", "disney.ne.jp", "bandai.jp",
	"jp-d.ne.jp", "jp-h.ne.jp", "jp-t.ne.jp", "jp-c.ne.jp", "jp-r.ne.jp", "jp-k.ne.jp", "jp-n.ne.jp", "jp-s.ne.jp", "jp-q.ne.jp",
	"d.vodafone.ne.jp", "h.vodafone.ne.jp", "t.vodafone.ne.jp", "c.vodafone.ne.jp", "r.vodafone.ne.jp", "k.vodafone.ne.jp",
	"n.vodafone.ne.jp", "s.vodafone.ne.jp", "q.vodafone.ne.jp",
	"ymobile.ne.jp", "ymobile1.ne.jp", "y-mobile.ne.jp", "ymail.ne.jp", "yahoo.ne.jp", "emnet.ne.jp", "emobile.ne.jp", "emobile-s.ne.jp",
	"willcom.com", "pdx.ne.jp", "di.pdx.ne.jp", "dj.pdx.ne.jp", "dk.pdx.ne.jp", "wm.pdx.ne.jp",
	"rakuten.jp", "rakumail.jp", "mineo.jp",
}

func isCarrier(domain string) bool { return slices.Contains(carriers, domain) }

// wellKnown are the providers whose names are worth a suggestion when somebody
// types almost one of them. Short names (au.com, live.jp, qq.com) are left to
// the list of slips: too many real domains look like them.
var wellKnown = []string{
	"gmail.com", "yahoo.co.jp", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "icloud.com",
	"outlook.com", "outlook.jp", "hotmail.com", "hotmail.co.jp", "yahoo.com", "googlemail.com", "ymobile.ne.jp",
	"biglobe.ne.jp", "so-net.ne.jp", "plala.or.jp", "nifty.com", "excite.co.jp", "rakuten.jp",
	"protonmail.com", "proton.me", "fastmail.com", "yahoo.ne.jp",
	"ocn.ne.jp", "dion.ne.jp", "live.jp", "live.com", "msn.com", "me.com", "mac.com", "aol.com", "gmx.com", "gmx.de", "web.de",
	"qq.com", "163.com", "126.com", "naver.com", "au.com",
}
