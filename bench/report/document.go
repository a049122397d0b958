package report

import (
	"bytes"
	"fmt"
	"os"
)

const intro = `# Figures

Written by ` + "`make bench ARGS=-write`" + `; do not edit. Each figure stands beside a raw limit measured in the same run on the same
machine. Machines are noisy: compare ratios and CPU time per operation (user and system, from /proc) rather than rates. Figures are
never asserted by timed tests.

How: the built program runs as a process of its own and is driven over loopback HTTP by a closed loop on the same processors, in
local mode with GENKAN_LIMITS=off. Lines marked "in process" call the program's packages directly. Both databases keep every
acknowledged commit through a power cut.

`

// WriteFile writes the whole document.
func WriteFile(path string, f Facts, t *Table, notes []string) error {
	var b bytes.Buffer
	b.WriteString(intro)
	b.WriteString(f.String() + "\n")
	if err := t.Write(&b); err != nil {
		return err
	}
	if len(notes) > 0 {
		b.WriteString("\n## Notes\n\n")
		for _, n := range notes {
			b.WriteString("- " + n + "\n")
		}
	}
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		return fmt.Errorf("write the figures: %w", err)
	}
	return nil
}
