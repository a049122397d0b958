package browser

import (
	"github.com/chromedp/cdproto/input"
)

// Compose shows text in the focused field as an input method does before it is committed: underlined, still open.
func (tab *Tab) Compose(text string) {
	tab.t.Helper()
	end := int64(len([]rune(text)))
	call(tab, input.ImeSetComposition, input.ImeSetCompositionParams{Text: text, SelectionStart: end, SelectionEnd: end})
}

// ComposeEnter is the Enter key that belongs to the input method: browsers report it with the key code 229.
func (tab *Tab) ComposeEnter() {
	tab.t.Helper()
	call(tab, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 229, Text: "\r"})
	call(tab, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyUp, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13})
}

// Commit ends the composition with this text.
func (tab *Tab) Commit(text string) {
	tab.t.Helper()
	call(tab, input.InsertText, input.InsertTextParams{Text: text})
}
