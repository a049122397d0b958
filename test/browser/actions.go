package browser

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// Goto loads a page, given as a path or a whole address, and waits until it is loaded.
func (tab *Tab) Goto(path string) {
	tab.t.Helper()
	tab.Leave(func() {
		tab.t.Helper()
		result := call(tab, page.Navigate, page.NavigateParams{URL: tab.address(path)})
		if result.ErrorText != "" {
			tab.fatalf("loading %s: %s", path, result.ErrorText)
		}
	})
}

// Leave does something that leads to another page, and waits until that is loaded.
func (tab *Tab) Leave(act func()) {
	tab.t.Helper()
	before := tab.seen.loaded()
	act()
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	if err := tab.seen.after(ctx, before); err != nil {
		tab.fatalf("no other page came: %v", err)
	}
}

// Reload loads the page again; a page that came by POST is posted again.
func (tab *Tab) Reload() {
	tab.t.Helper()
	tab.Leave(func() { tab.t.Helper(); call(tab, page.Reload, page.ReloadParams{}) })
}

// Back goes to the page before, as the button of the browser does.
func (tab *Tab) Back() { tab.t.Helper(); tab.travel(-1) }

// Forward undoes Back.
func (tab *Tab) Forward() { tab.t.Helper(); tab.travel(+1) }

func (tab *Tab) travel(steps int) {
	tab.t.Helper()
	history := call(tab, page.GetNavigationHistory, cdp.Empty{})
	to := int(history.CurrentIndex) + steps
	if to < 0 || to >= len(history.Entries) {
		tab.fatalf("there is no page to go to")
	}
	tab.Leave(func() {
		tab.t.Helper()
		call(tab, page.NavigateToHistoryEntry, page.NavigateToHistoryEntryParams{EntryID: history.Entries[to].ID})
	})
}

// spot is where a thing is to be clicked, or why it cannot be.
type spot struct {
	X, Y  float64
	Wrong string
}

// Click clicks the middle of a thing with the mouse. It does not wait for another page: see Go.
func (tab *Tab) Click(what string) {
	tab.t.Helper()
	tab.Want(what)
	s := eval[spot](tab, "spot", what)
	if s.Wrong != "" {
		tab.fatalf("%q cannot be clicked: %s", what, s.Wrong)
	}
	for _, kind := range []input.DispatchMouseEventType{input.DispatchMouseEventTypeMouseMoved, input.DispatchMouseEventTypeMousePressed, input.DispatchMouseEventTypeMouseReleased} {
		params := input.DispatchMouseEventParams{Type: kind, X: s.X, Y: s.Y}
		if kind != input.DispatchMouseEventTypeMouseMoved {
			params.Button, params.ClickCount = input.MouseButtonLeft, 1
		}
		call(tab, input.DispatchMouseEvent, params)
	}
}

// Go clicks a thing that leads to another page and waits until that is loaded.
func (tab *Tab) Go(what string) {
	tab.t.Helper()
	tab.Leave(func() { tab.t.Helper(); tab.Click(what) })
}

// Fill replaces what stands in the field of that name, as pasting does: one input event.
func (tab *Tab) Fill(name, text string) {
	tab.t.Helper()
	tab.focus("name="+name, true)
	if text == "" {
		tab.Press("Delete")
		return
	}
	call(tab, input.InsertText, input.InsertTextParams{Text: text})
}

// Type types into the field of that name, after what stands there, key by key.
func (tab *Tab) Type(name, text string) {
	tab.t.Helper()
	tab.focus("name="+name, false)
	tab.Keys(text)
}

// Keys types where the focus is.
func (tab *Tab) Keys(text string) {
	tab.t.Helper()
	tab.keys(text)
}

func (tab *Tab) focus(what string, all bool) {
	tab.t.Helper()
	tab.Want(what)
	if wrong := eval[string](tab, "take", what, all); wrong != "" {
		tab.fatalf("%q cannot be filled in: %s", what, wrong)
	}
}

// Check ticks or clears the box of that name by clicking it, if it is not so already.
func (tab *Tab) Check(name string, on bool) {
	tab.t.Helper()
	if eval[bool](tab, "checked", "name="+name) != on {
		tab.Click("name=" + name)
	}
}

// Choose picks the option or radio button with that value.
func (tab *Tab) Choose(name, value string) {
	tab.t.Helper()
	tab.Want("name=" + name)
	if wrong := eval[string](tab, "choose", name, value); wrong != "" {
		tab.fatalf("%s: %s", name, wrong)
	}
}

// Press presses one key: a character, or Enter, Tab, Space, Escape, Backspace, Delete, Home, End, PageUp, PageDown,
// ArrowUp, ArrowDown, ArrowLeft, ArrowRight; with Shift+, Ctrl+ or Alt+ before it.
func (tab *Tab) Press(key string) {
	tab.t.Helper()
	parts := strings.Split(key, "+")
	var with []chromedp.Modifier
	for _, name := range parts[:len(parts)-1] {
		m, ok := map[string]chromedp.Modifier{"Shift": chromedp.ModifierShift, "Ctrl": chromedp.ModifierCtrl, "Alt": chromedp.ModifierAlt}[name]
		if !ok {
			tab.fatalf("unknown modifier in %q", key)
		}
		with = append(with, m)
	}
	last := parts[len(parts)-1]
	code, ok := map[string]string{
		"Enter": kb.Enter, "Tab": kb.Tab, "Space": " ", "Escape": kb.Escape, "Backspace": kb.Backspace, "Delete": kb.Delete,
		"Home": kb.Home, "End": kb.End, "PageUp": kb.PageUp, "PageDown": kb.PageDown,
		"ArrowUp": kb.ArrowUp, "ArrowDown": kb.ArrowDown, "ArrowLeft": kb.ArrowLeft, "ArrowRight": kb.ArrowRight,
	}[last]
	if !ok {
		if len([]rune(last)) != 1 {
			tab.fatalf("unknown key %q", key)
		}
		code = last
	}
	tab.keys(code, with...)
}

func (tab *Tab) keys(text string, with ...chromedp.Modifier) {
	tab.t.Helper()
	if text == kb.Enter && len(with) == 0 {
		tab.enter()
		return
	}
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.KeyEvent(text, chromedp.KeyModifiers(with...))); err != nil {
		tab.fatalf("pressing a key: %v", err)
	}
}

// enter is the Enter key as one event with its character. Sent apart, the
// character would still submit the form when a page's script has taken the key.
func (tab *Tab) enter() {
	tab.t.Helper()
	key := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13, NativeVirtualKeyCode: 13, Text: kb.Enter, UnmodifiedText: kb.Enter}
	call(tab, input.DispatchKeyEvent, key)
	key.Type, key.Text, key.UnmodifiedText = input.DispatchKeyEventTypeKeyUp, "", ""
	call(tab, input.DispatchKeyEvent, key)
}

// PressGo presses a key that leads to another page and waits until that is loaded.
func (tab *Tab) PressGo(key string) {
	tab.t.Helper()
	tab.Leave(func() { tab.t.Helper(); tab.Press(key) })
}

// TabTo presses Tab until the focus is on a thing, at most a hundred times, and returns how often.
func (tab *Tab) TabTo(what string) int {
	tab.t.Helper()
	var way []string
	for n := range 100 {
		if eval[bool](tab, "focused", what) {
			return n
		}
		tab.Press("Tab")
		way = append(way, tab.Focus())
	}
	tab.fatalf("the Tab key does not reach %q, only %s", what, strings.Join(slices.Compact(way[:min(len(way), 25)]), " → "))
	return 0
}

// Want waits until a thing is there and can be seen.
func (tab *Tab) Want(what string) {
	tab.t.Helper()
	tab.Until(what+" is there to be seen", func() bool {
		there, err := try[bool](tab, "visible", what)
		return err == nil && there
	})
}

// WaitFor is Want under the name that other tools have for it.
func (tab *Tab) WaitFor(what string) { tab.t.Helper(); tab.Want(what) }

// Gone waits until a thing is not there, or hidden.
func (tab *Tab) Gone(what string) {
	tab.t.Helper()
	tab.Until(what+" is gone", func() bool {
		there, err := try[bool](tab, "visible", what)
		return err == nil && !there
	})
}

// Until asks again and again whether something is so, and fails the test when it does not come true in time. The
// condition must not fail the test itself while it is not so yet.
func (tab *Tab) Until(what string, so func() bool) {
	tab.t.Helper()
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	again := time.NewTicker(15 * time.Millisecond)
	defer again.Stop()
	for !so() {
		select {
		case <-again.C:
		case <-ctx.Done():
			tab.fatalf("waited for nothing: %s", what)
		}
	}
}
