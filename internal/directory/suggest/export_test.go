package suggest

import "genkan/internal/directory/suggest/spill"

// LittleMemory makes a builder write to disk early.
func (b *Builder) LittleMemory() {
	b.ranks, b.keys = spill.NewSorter(b.folder, 4<<10), spill.NewSorter(b.folder, 16<<10)
}
