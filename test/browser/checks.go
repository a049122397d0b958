package browser

import (
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A Violation is a rule of axe that the page breaks.
type Violation struct {
	ID     string // the rule: label, color-contrast …
	Impact string // minor, moderate, serious, critical
	Help   string
	Nodes  []struct{ Target, HTML, Why string }
}

// String tells what is wrong, and where, in a few lines.
func (v Violation) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s): %s", v.ID, v.Impact, v.Help)
	for i, n := range v.Nodes {
		if i == 5 {
			fmt.Fprintf(&b, "\n    and %d more", len(v.Nodes)-i)
			break
		}
		fmt.Fprintf(&b, "\n    %s  %.160s\n      %s", n.Target, n.HTML, strings.ReplaceAll(n.Why, "\n", "\n      "))
	}
	return b.String()
}

// axeTags are WCAG 2.0, 2.1 and 2.2 at levels A and AA, and what the makers of axe hold good practice.
func axeTags() []string {
	return []string{"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"}
}

// Axe runs axe-core on the page and returns what it finds. It works under any content security policy, and without the
// page's scripts: they do not start while axe runs.
func (tab *Tab) Axe() []Violation {
	tab.t.Helper()
	script, err := axeScript()
	if err != nil {
		tab.t.Fatal(err)
	}
	if tab.opt.NoJS {
		// axe waits for promises, which do not go on while scripts are switched off.
		tab.scripts(true)
		defer tab.scripts(false)
	}
	if !eval[bool](tab, "() => typeof axe === 'object'") {
		result := call(tab, runtime.Evaluate, runtime.EvaluateParams{Expression: script + "\n;0"})
		if result.ExceptionDetails != nil {
			tab.fatalf("loading axe: %s", thrown(result.ExceptionDetails))
		}
	}
	return eval[[]Violation](tab, "runAxe", axeTags())
}

// Accessible fails the test for each violation that Axe finds.
func (tab *Tab) Accessible() {
	tab.t.Helper()
	for _, v := range tab.Axe() {
		tab.t.Errorf("axe at %s (%s): %s", tab.seen.address(), tab.opt.Name(), v)
	}
}

// Wide says what makes the page scroll sideways; empty when nothing does.
func (tab *Tab) Wide() []string {
	tab.t.Helper()
	return eval[[]string](tab, "tooWide")
}

// Fits fails the test when the page scrolls sideways (WCAG 1.4.10).
func (tab *Tab) Fits() {
	tab.t.Helper()
	if wide := tab.Wide(); len(wide) > 0 {
		tab.t.Errorf("%s (%s) scrolls sideways: %s", tab.seen.address(), tab.opt.Name(), strings.Join(wide, "; "))
	}
}

// NoHorizontalScroll is Fits under the name that tests of other projects have for it.
func (tab *Tab) NoHorizontalScroll() { tab.t.Helper(); tab.Fits() }

// Small lists what can be clicked but is less than px CSS pixels wide or high. A link within a sentence may be.
func (tab *Tab) Small(px int) []string {
	tab.t.Helper()
	return eval[[]string](tab, "smallTargets", px)
}

// TargetsAtLeast fails the test for each target that is smaller: 24 is WCAG 2.5.8, 44 is ours.
func (tab *Tab) TargetsAtLeast(px int) {
	tab.t.Helper()
	for _, small := range tab.Small(px) {
		tab.t.Errorf("%s (%s): %s, less than %d", tab.seen.address(), tab.opt.Name(), small, px)
	}
}

// A Stop is a place where the Tab key stops.
type Stop struct {
	Name  string
	Ring  bool // it can be seen that it has the focus
	Clear bool // nothing lies over it, and it is in the window
}

// TabStops presses Tab from the top of the page to its end and returns where it stopped.
func (tab *Tab) TabStops() []Stop {
	tab.t.Helper()
	eval[chromedp.Void](tab, "() => { document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0) }")
	var stops []Stop
	for range 200 {
		tab.Press("Tab")
		stop := eval[*Stop](tab, "stop")
		if stop == nil {
			return stops
		}
		if len(stops) > 1 && stop.Name == stops[0].Name {
			return stops
		}
		stops = append(stops, *stop)
	}
	tab.fatalf("the Tab key finds no end, last at %s", stops[len(stops)-1].Name)
	return nil
}

// Keyboard fails the test when a stop of the Tab key cannot be seen, or is covered (WCAG 2.4.7, 2.4.11).
func (tab *Tab) Keyboard() {
	tab.t.Helper()
	for _, stop := range tab.TabStops() {
		if !stop.Ring {
			tab.t.Errorf("%s (%s): it cannot be seen that %s has the focus", tab.seen.address(), tab.opt.Name(), stop.Name)
		}
		if !stop.Clear {
			tab.t.Errorf("%s (%s): %s has the focus but lies under something or outside of the window", tab.seen.address(), tab.opt.Name(), stop.Name)
		}
	}
}
