package wavelet

import (
	"context"
	"encoding/binary"
	"io"
	"math/bits"

	"genkan/internal/directory/suggest/spill"
)

// levelsAtOnce is how many bits of the numbers one pass over them sorts by.
const levelsAtOnce = 4

// LevelsFor is how many levels the numbers below n need, at least one.
func LevelsFor(n uint32) int { return max(1, bits.Len32(max(n, 1)-1)) }

// Write writes the wavelet matrix of a list of numbers, level by level,
// and gives the zeros of each. The list is read from and closed with its spool;
// memory holds a few bits of each number.
func Write(ctx context.Context, w io.Writer, list *spill.Spool, n uint32, levels int) ([]uint32, error) {
	var zeros []uint32
	parts := []*spill.Spool{list}
	defer func() { closeAll(parts) }()
	for level := 0; level < levels; level += levelsAtOnce {
		p := newPass(list.Folder(), levels-1-level, min(levelsAtOnce, levels-level))
		for _, part := range parts {
			if err := p.read(ctx, part); err != nil {
				closeAll(p.out)
				return nil, err
			}
		}
		closeAll(parts)
		parts = p.out
		for i := range p.bits {
			vector, ones := p.vector(i)
			zeros = append(zeros, n-ones)
			if _, err := w.Write(vector); err != nil {
				return nil, err
			}
		}
	}
	return zeros, nil
}

func closeAll(list []*spill.Spool) {
	for _, s := range list {
		s.Close() // temporary
	}
}

// pass sorts numbers by a few of their bits. The numbers of each level stand in
// the order of the bit before, then of the one before that, and so on: those
// with the same bits stand together, and their group's place is the bits read
// backwards.
type pass struct {
	top  int            // the highest bit of this pass
	bits [][]*bitList   // by level and group
	out  []*spill.Spool // by group after the last level
}

func newPass(folder string, top, levels int) *pass {
	p := &pass{top: top, bits: make([][]*bitList, levels)}
	for i := range p.bits {
		for range 1 << i {
			p.bits[i] = append(p.bits[i], &bitList{})
		}
	}
	for range 1 << levels {
		p.out = append(p.out, spill.NewSpool(folder, 128<<10))
	}
	return p
}

func (p *pass) read(ctx context.Context, part *spill.Spool) error {
	in, err := part.Reader(256 << 10)
	if err != nil {
		return err
	}
	var raw [4]byte
	for n := 0; ; n++ {
		if n%(1<<20) == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if _, err := io.ReadFull(in, raw[:]); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		v := binary.LittleEndian.Uint32(raw[:])
		group := uint32(0)
		for i := range p.bits {
			bit := v >> (p.top - i) & 1
			p.bits[i][group].add(bit)
			group |= bit << i
		}
		if _, err := p.out[group].Write(raw[:]); err != nil {
			return err
		}
	}
}

// vector joins the groups of a level.
func (p *pass) vector(level int) ([]byte, uint32) {
	all := &bitList{}
	for i, group := range p.bits[level] {
		all.addAll(group)
		p.bits[level][i] = nil
	}
	return all.appendBlocks(make([]byte, 0, blocks(all.n)*blockBytes))
}
