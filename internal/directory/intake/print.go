package intake

import (
	"crypto/sha256"
	"encoding/binary"

	"genkan/internal/directory"
)

// sourceCode is one byte for each source that can import, 0 for the others.
func sourceCode(s directory.Source) byte {
	switch s {
	case directory.NTA:
		return 'n'
	case directory.GLEIF:
		return 'g'
	case directory.Vendor:
		return 'v'
	case directory.Demo:
		return 'd'
	}
	return 0
}

// printSize: a company keeps one fingerprint for each source, so that registers
// that take turns do not look like changes to one another. 120 bits make it
// certain enough that a changed row is not taken for the same.
const printSize = 15

// fingerprint digests all that a record says.
func fingerprint(r *directory.Record, parentKnown bool) string {
	b := make([]byte, 0, 512)
	add := func(values ...string) {
		for _, v := range values {
			b = binary.AppendUvarint(b, uint64(len(v)))
			b = append(b, v...)
		}
	}
	flag := func(on bool) string {
		if on {
			return "1"
		}
		return "0"
	}
	number := func(n int64) { b = binary.AppendVarint(b, n) }
	for _, i := range r.Identifiers {
		add("i", string(i.Scheme), i.Value)
	}
	add(r.Country, r.Name, r.Latin, r.Kana)
	for _, n := range r.Names {
		add("n", n.Text, n.Language, n.Script, n.Kind)
	}
	for _, d := range r.Domains {
		add("d", d)
	}
	add("p", string(r.Parent.Scheme), r.Parent.Value, flag(parentKnown), string(r.Successor.Scheme), r.Successor.Value, flag(r.Closed), flag(r.Hidden), flag(r.Sites == nil))
	number(r.ClosedAt.UnixMicro())
	number(r.Weight)
	for i := range r.Sites {
		s := &r.Sites[i]
		add("s", s.Key, s.Kind, s.Name, s.Country)
		for _, p := range s.Parts() {
			add(*p)
		}
	}
	sum := sha256.Sum256(b)
	return string(sum[:printSize])
}

// printOf finds the fingerprint of a source.
func printOf(prints []byte, s directory.Source) string {
	for at := 0; at+printSize < len(prints); at += printSize + 1 {
		if prints[at] == sourceCode(s) {
			return string(prints[at+1 : at+1+printSize])
		}
	}
	return ""
}

// withPrint gives the fingerprints with that of a source replaced.
func withPrint(prints []byte, s directory.Source, print string) []byte {
	out := append([]byte{sourceCode(s)}, print...)
	for at := 0; at+printSize < len(prints); at += printSize + 1 {
		if prints[at] != sourceCode(s) {
			out = append(out, prints[at:at+1+printSize]...)
		}
	}
	return out
}
