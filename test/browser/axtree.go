package browser

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/chromedp/cdproto/accessibility"
)

// AXTree is the page as a screen reader has it, in reading order, one thing a line: role "name" (description) = value,
// states. Good as a golden file: it changes when the meaning of the page does, not when its look does.
func (tab *Tab) AXTree() string {
	tab.t.Helper()
	result := call(tab, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	nodes := map[accessibility.NodeID]*accessibility.Node{}
	for _, n := range result.Nodes {
		nodes[n.NodeID] = n
	}
	var b strings.Builder
	// The nodes do not come in reading order; their lists of children do.
	for _, n := range result.Nodes {
		if n.ParentID == "" {
			writeNode(&b, nodes, n, 0, "")
		}
	}
	return b.String()
}

func writeNode(b *strings.Builder, nodes map[accessibility.NodeID]*accessibility.Node, n *accessibility.Node, depth int, above string) {
	role, name := plain(n.Role), plain(n.Name)
	switch {
	case role == "InlineTextBox":
		return
	case n.Ignored || role == "none" || role == "generic" && name == "":
		// It says nothing itself, what is in it may.
	case role == "StaticText" && strings.Contains(above, strings.TrimSpace(name)):
		return // the name of the link, button or heading it stands in has said it
	default:
		fmt.Fprintf(b, "%s%s\n", strings.Repeat("  ", depth), nodeLine(n, role, name))
		depth++
		if role != "RootWebArea" {
			above = name
		}
	}
	for _, id := range n.ChildIDs {
		if child := nodes[id]; child != nil {
			writeNode(b, nodes, child, depth, above)
		}
	}
}

func nodeLine(n *accessibility.Node, role, name string) string {
	line := role
	if name != "" {
		line += fmt.Sprintf(" %q", name)
	}
	if d := plain(n.Description); d != "" {
		line += fmt.Sprintf(" (%s)", d)
	}
	if v := plain(n.Value); v != "" {
		line += fmt.Sprintf(" = %q", v)
	}
	told := []string{"required", "invalid", "checked", "pressed", "expanded", "selected", "disabled", "readonly", "level", "modal", "live", "hasPopup", "errormessage"}
	for _, p := range n.Properties {
		v := plain(p.Value)
		if slices.Contains(told, string(p.Name)) && v != "" && (v != "false" || p.Name == "expanded" || p.Name == "checked") {
			line += fmt.Sprintf(", %s=%s", p.Name, v)
		}
	}
	return line
}

// plain gives a value without quotes: text, number or truth.
func plain(v *accessibility.Value) string {
	if v == nil || len(v.Value) == 0 {
		return ""
	}
	var any any
	if json.Unmarshal(v.Value, &any) != nil || any == nil {
		return ""
	}
	return fmt.Sprint(any)
}
