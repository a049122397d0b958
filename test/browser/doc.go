// Package browser drives a real Chromium for tests: one browser for a test binary, one fresh set of cookies for each tab.
//
// It owns starting and stopping Chromium, finding and using things on a page the way a person does, and the checks that
// hold for every page: accessibility, width, sizes of targets, silence of the console. It does not know Genkan: no
// address, no word and no rule of the product is in it; those are in the tests that use it.
//
// A test opens a tab and goes:
//
//	tab := browser.Open(t, browser.Options{Base: server.URL, Lang: "ja", Width: 320})
//	tab.Goto("/signup")
//	tab.Fill("email", "hanako@example.jp")   // by the name of the field
//	tab.Fill("password", password)
//	tab.Check("terms", true)
//	tab.Go("text=登録する")                   // clicks and waits for the next page
//	tab.Want("#code")                        // waits until it is there to be seen
//	if tab.Status() != 200 { … }
//	tab.Accessible()                         // axe: WCAG 2.2 AA and best practice
//	tab.Fits()                               // no sideways scrolling
//	tab.Screenshot("signup-code-ja-320")     // only when GENKAN_TEST_SHOTS names a folder
//
// Things are found by CSS selector, by "name=email" (a field), or by "text=Log in" (what the whole text of a link,
// button, label or other element is, in the language of the page). Clicks and keys are real input events at the place
// where the thing is: what is hidden or covered cannot be clicked.
//
// Click, Fill, Press and the like do not wait for another page. Whatever leads to one goes through Go (click and wait),
// PressGo (key and wait) or Leave (anything and wait). Nothing sleeps: Want, Gone and Until wait for a state.
//
// A tab fails its test by itself, when the test ends, for each console error, exception, breach of the content security
// policy, missing file, and request to a foreign host. A status of 401, or of 404 or 422 of the page itself, is no fault.
// What a test provokes on purpose it names with Allow before.
//
// Without scripts (NoJS) the page's own scripts do not run, but every method here works the same. With the keyboard
// only: TabTo, Press, Type, PressGo, and TabStops for the whole order with what is wrong at each stop. Two tabs of one
// person: tab.Another(). Every combination of language, colours, width and scripts:
//
//	for _, o := range browser.Looks(server.URL, "ja", "en") {
//		t.Run(o.Name(), func(t *testing.T) { tab := browser.Open(t, o); … })
//	}
//
// or, cheaper, one tab that changes: tab.As(o), then Goto again.
//
// The package needs GENKAN_TEST_CHROMIUM (or chromium in the PATH) and, for Accessible, GENKAN_TEST_AXE; `make test`
// sets both. A folder with tests calls browser.Main from TestMain.
package browser
