package security

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"
	"golang.org/x/text/unicode/norm"

	"genkan/internal/fault"
)

// Names of the policies, as configuration has them (REG-6, REG-7).
const (
	PolicyGuide     = "guide"
	PolicyGuideline = "guideline"
)

// PolicyGuidelineFactor is what is stored beside a password that the guideline
// accepts only while a second factor is on (REG-7). It is no setting.
const PolicyGuidelineFactor = "guideline-factor"

// Ids of the rules, in the order of the live list.
const (
	RuleLength = "length"
	RuleUpper  = "upper"
	RuleLower  = "lower"
	RuleDigit  = "digit"
	RuleSymbol = "symbol"
	RulePart   = "part"   // no part of the e-mail address
	RuleCommon = "common" // not on the blocklist
)

// guidelineMin is the length of a password that stands alone (REG-7).
const guidelineMin = 15

// partLength is the fewest code points of a run of the e-mail address that
// counts as a part (REG-6).
const partLength = 4

// Policy says which passwords may be chosen. Lengths are code points of the
// NFKC form. Make one with PolicyNamed.
type Policy struct {
	Name     string
	Min, Max int
	// Composition asks for upper case, lower case, digit and symbol, and
	// forbids parts of the e-mail address.
	Composition bool
	blocklist   *Blocklist
}

// PolicyNamed gives the policy "guide" (12–60 characters, REG-6) or
// "guideline" (15–128, REG-7). A nil blocklist is the built-in one.
func PolicyNamed(name string, blocklist *Blocklist) (Policy, error) {
	if blocklist == nil {
		blocklist = BuiltInBlocklist()
	}
	switch name {
	case PolicyGuide:
		return Policy{Name: name, Min: 12, Max: 60, Composition: true, blocklist: blocklist}, nil
	case PolicyGuideline:
		return Policy{Name: name, Min: guidelineMin, Max: 128, blocklist: blocklist}, nil
	}
	return Policy{}, fmt.Errorf("no password policy is named %q: use %q or %q", name, PolicyGuide, PolicyGuideline)
}

// WithSecondFactor is the policy for a person whose second factor is on: the
// guideline then asks for 8 characters, the guide for what it always does.
func (p Policy) WithSecondFactor() Policy {
	if p.Name == PolicyGuideline {
		p.Name, p.Min = PolicyGuidelineFactor, 8
	}
	return p
}

// NameFor gives the name to store beside a password that this policy accepted: a
// long one stands without a second factor too, whatever it was judged for.
func (p Policy) NameFor(pw Password) string {
	if p.Name == PolicyGuidelineFactor && utf8.RuneCount(pw.Bytes()) >= guidelineMin {
		return PolicyGuideline
	}
	return p.Name
}

// MaxRaw is how many typed bytes are looked at. NFKC makes a text shorter only
// by joining marks and letters; nobody types four of them for one character.
func (p Policy) MaxRaw() int { return 4 * utf8.UTFMax * p.Max }

// Rule is one line of the live list.
type Rule struct {
	ID   string
	Key  string // of the text in the list
	Args []any  // of that text: name, value, …
	// Data is the argument of the browser's own judge: "12-60" for the length.
	Data string
	// OnSubmit marks a rule that only the server can judge.
	OnSubmit bool
}

// Rules are the rules of the policy, in order.
func (p Policy) Rules() []Rule {
	rules := []Rule{{
		ID: RuleLength, Key: "password.rule.length",
		Args: []any{"min", p.Min, "max", p.Max}, Data: fmt.Sprintf("%d-%d", p.Min, p.Max),
	}}
	if p.Composition {
		for _, id := range []string{RuleUpper, RuleLower, RuleDigit, RuleSymbol, RulePart} {
			rules = append(rules, Rule{ID: id, Key: "password.rule." + id})
		}
	}
	return append(rules, Rule{ID: RuleCommon, Key: "password.rule.common", OnSubmit: true})
}

// Verdict is what a policy says about one password.
type Verdict struct {
	// Faults has one fault for each rule that failed, in the order of the
	// rules, about the field "password": password.length (min, max, n),
	// password.upper, .lower, .digit, .symbol, .email_part (part), .blocklist.
	// password.empty and password.too_long (max) stand alone.
	Faults fault.List
	met    map[string]bool
}

// OK tells whether the rule is met.
func (v Verdict) OK(rule string) bool { return v.met[rule] }

// Met counts the rules that are met.
func (v Verdict) Met() int { return len(v.met) }

// Judge judges what was typed for a password beside what was typed for the
// e-mail address, which need not be a good one. It costs little for input of
// any size.
func (p Policy) Judge(typed, email string) Verdict {
	switch {
	case typed == "":
		return Verdict{Faults: fault.List{passwordFault("password.empty")}}
	case len(typed) > p.MaxRaw():
		return Verdict{Faults: fault.List{passwordFault("password.too_long", "max", p.Max)}}
	}
	return p.judge(norm.NFKC.String(typed), email)
}

// judge judges the NFKC form.
func (p Policy) judge(password, email string) Verdict {
	v := Verdict{met: map[string]bool{}}
	check := func(rule string, ok bool, key string, args ...any) {
		if ok {
			v.met[rule] = true
		} else {
			v.Faults = append(v.Faults, passwordFault(key, args...))
		}
	}
	n := utf8.RuneCountInString(password)
	check(RuleLength, p.Min <= n && n <= p.Max, "password.length", "min", p.Min, "max", p.Max, "n", n)
	parts := emailParts(email)
	known := p.blocklist.Contains(password)
	if p.Composition {
		check(RuleUpper, strings.ContainsFunc(password, unicode.IsUpper), "password.upper")
		check(RuleLower, strings.ContainsFunc(password, unicode.IsLower), "password.lower")
		check(RuleDigit, strings.ContainsFunc(password, unicode.IsDigit), "password.digit")
		check(RuleSymbol, strings.ContainsFunc(password, isSymbol), "password.symbol")
		part := partWithin(password, parts)
		check(RulePart, part == "", "password.email_part", "part", part)
	} else {
		known = known || isContext(password, email, parts)
	}
	check(RuleCommon, !known, "password.blocklist")
	return v
}

// isSymbol tells what is neither upper case (Lu), lower case (Ll) nor digit
// (Nd): space, kana and kanji too (REG-6).
func isSymbol(r rune) bool {
	return !unicode.IsUpper(r) && !unicode.IsLower(r) && !unicode.IsDigit(r)
}

// emailParts are the runs of four or more characters between the separators of
// REG-6, without the public suffix of the domain.
func emailParts(email string) []string {
	const longest = 1024 // bytes; no address is that long
	if len(email) > longest {
		return nil
	}
	email = strings.TrimSpace(norm.NFKC.String(email))
	whole := email
	if at := strings.LastIndexByte(email, '@'); at >= 0 {
		whole = email[:at+1] + withoutSuffix(email[at+1:])
	}
	runs := strings.FieldsFunc(whole, func(r rune) bool { return strings.ContainsRune(".,-_#+@", r) })
	return slices.DeleteFunc(runs, func(run string) bool { return utf8.RuneCountInString(run) < partLength })
}

// withoutSuffix takes the public suffix off a domain: toyota.co.jp gives
// "toyota". International domains are looked at in Unicode, as people see them.
func withoutSuffix(domain string) string {
	domain = strings.Trim(strings.ReplaceAll(domain, "。", "."), ".")
	if shown, err := idna.Lookup.ToUnicode(domain); err == nil {
		domain = shown
	}
	ascii, err := idna.Lookup.ToASCII(domain)
	if err != nil {
		ascii = strings.ToLower(domain)
	}
	suffix, _ := publicsuffix.PublicSuffix(ascii)
	labels := strings.Split(domain, ".")
	keep := max(0, len(labels)-strings.Count(suffix, ".")-1)
	return strings.Join(labels[:keep], ".")
}

// partWithin gives the first part that stands in the password, without regard
// to case, or "".
func partWithin(password string, parts []string) string {
	lower := strings.ToLower(password)
	for _, part := range parts {
		if strings.Contains(lower, strings.ToLower(part)) {
			return part
		}
	}
	return ""
}

// isContext tells whether the password, with or without digits and symbols at
// its end, is the e-mail address or a part of it: words that belong on every
// person's own blocklist (SP 800-63B-4, 3.1.1.2).
func isContext(password, email string, parts []string) bool {
	local, _, _ := strings.Cut(email, "@")
	for _, form := range []string{password, withoutTail(password)} {
		for _, word := range append([]string{email, local}, parts...) {
			if word != "" && strings.EqualFold(form, norm.NFKC.String(word)) {
				return true
			}
		}
	}
	return false
}

func passwordFault(key string, args ...any) *fault.Fault {
	return fault.New(fault.Invalid, key, args...).On("password")
}
