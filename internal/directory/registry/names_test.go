package registry

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/text/encoding/japanese"
)

// office is a real organisation with its address.
type office struct{ code, name, region, city, line string }

// realOffices reads the organisations with a postal code of their own from a
// dictionary of Debian (skkdic-extra; tools/install). It is never copied into
// this repository.
func realOffices(t *testing.T) []office {
	t.Helper()
	b, err := os.ReadFile("/usr/share/skk/SKK-JISYO.office.zipcode")
	if err != nil {
		t.Fatal("skkdic-extra is not installed: run tools/install: ", err)
	}
	text, err := japanese.EUCJP.NewDecoder().String(string(b))
	if err != nil {
		t.Fatal(err)
	}
	var out []office
	for line := range strings.Lines(text) {
		code, rest, ok := strings.Cut(strings.TrimSpace(line), " /")
		if !ok || len(code) != 7 {
			continue
		}
		for entry := range strings.SplitSeq(strings.Trim(rest, "/"), "/") {
			name, address, ok := strings.Cut(entry, " @ ")
			if !ok || strings.ContainsAny(entry, "\ufffd\"") {
				continue
			}
			region, city, street := cutAddress(address)
			out = append(out, office{code, name, region, city, street})
		}
	}
	if len(out) < 20_000 {
		t.Fatalf("only %d organisations", len(out))
	}
	return out
}

// cutAddress parts prefecture, municipality and the rest, well enough for a
// test.
func cutAddress(s string) (region, city, line string) {
	cut := func(s string, ends ...string) (string, string) {
		best := -1
		for _, e := range ends {
			if i := strings.Index(s, e); i > 0 && (best < 0 || i+len(e) < best) {
				best = i + len(e)
			}
		}
		if best < 0 {
			return "", s
		}
		return s[:best], s[best:]
	}
	if strings.HasPrefix(s, "北海道") {
		region, s = "北海道", strings.TrimPrefix(s, "北海道")
	} else {
		region, s = cut(s, "都", "府", "県")
	}
	city, line = cut(s, "市", "区", "町", "村")
	return region, city, line
}

// ntaFile makes a file of the tax agency's layout of real organisations.
func ntaFile(all []office) string {
	var b strings.Builder
	for i, o := range all {
		b.WriteString(ntaRow("corporateNumber="+jcnOf(i+1), "name="+o.name, "prefectureName="+o.region, "cityName="+o.city, "streetNumber="+o.line, "postCode="+o.code))
	}
	return b.String()
}

// The names and addresses of real organisations go in as they are, in both
// encodings; a second time nothing is new.
func TestNTA_realNames(t *testing.T) {
	all := realOffices(t)[:8000]
	text := ntaFile(all)
	shift, err := japanese.ShiftJIS.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err) // then some of the names need a filter here
	}
	each(t, func(t *testing.T, r *rig) {
		r.want("nta", shift, int64(len(all)), 0, 0, 0, 0, 0)
		r.want("nta", text, 0, 0, int64(len(all)), 0, 0, 0)
		for _, i := range []int{0, 17, 4711, len(all) - 1} {
			got := r.sql(`SELECT c.name, s.region_native, s.city_native, s.line1_native, s.postal_code FROM company c JOIN site s ON s.company = c.id
				JOIN company_identifier i ON i.company = c.id WHERE i.scheme = 'jcn' AND i.value = '`+jcnOf(i+1)+`'`, 5)
			o := all[i]
			if want := strings.Join([]string{o.name, o.region, o.city, o.line, o.code[:3] + "-" + o.code[3:]}, "|"); got != want {
				t.Errorf("%d: %s, want %s", i, got, want)
			}
		}
	})
}
