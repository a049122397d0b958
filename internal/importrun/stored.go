package importrun

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"genkan/internal/fault"
	"genkan/internal/store"
)

// Stored files stand in parts, so that writing one holds the writer as short as
// everything else does.
const (
	partSize = 256 << 10
	fewParts = 16 // parts removed by one transaction
)

// MostUpload is how many bytes a file sent to Store may have.
const MostUpload = 1 << 30

// Upload describes a file that is sent.
type Upload struct {
	Kind, File string
	Encoding   string // "" to find out
	Dry        bool
	MadeBy     string
}

// Store keeps a file in the database as it arrives, and gives its run, which
// waits for Start. Whoever may not import must not get here: it writes before it
// has seen everything.
func (i *Imports) Store(ctx context.Context, u Upload, r io.Reader) (Run, error) {
	if _, err := i.kind(u.Kind); err != nil {
		return Run{}, err
	}
	encoding, err := ParseEncoding(u.Encoding)
	if err != nil {
		return Run{}, err
	}
	run, err := i.receive(ctx, Run{Kind: u.Kind, State: Receiving, Dry: u.Dry, Encoding: encoding, File: baseName(u.File), MadeBy: u.MadeBy, fileRun: "self"})
	if err != nil {
		return run, err
	}
	if err := i.storeParts(ctx, &run, r); err != nil {
		return run, errors.Join(err, i.forget(context.WithoutCancel(ctx), run.ID))
	}
	return run, nil
}

func (i *Imports) receive(ctx context.Context, r Run) (Run, error) {
	return store.WriteGuarded(ctx, i.db, func(ctx context.Context, tx *store.Tx) (Run, error) { return create(ctx, tx, r) })
}

// baseName keeps the last part of a name that came from another machine.
func baseName(name string) string {
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, "�"), "\\", "/"))
	return clip(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, name))
}

func (i *Imports) storeParts(ctx context.Context, run *Run, r io.Reader) error {
	sum, part := sha256.New(), make([]byte, partSize)
	for seq := int64(0); ; seq++ {
		n, err := io.ReadFull(r, part)
		if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
			return fault.New(fault.Invalid, "import.fail.sent").Because(err)
		}
		last := err != nil
		if run.Size += int64(n); run.Size > i.mostUpload {
			return fault.New(fault.Invalid, "import.too_large", "mib", i.mostUpload>>20).On("file")
		}
		sum.Write(part[:n])
		if last {
			run.digest = sum.Sum(nil)
		}
		if n > 0 || last {
			if err := i.storePart(ctx, *run, seq, part[:n]); err != nil {
				return err
			}
		}
		if last && run.Size == 0 {
			return fault.New(fault.Invalid, "import.fail.empty").On("file")
		}
		if last {
			return nil
		}
		i.db.Breathe()
	}
}

// storePart adds one part; with the last one the run learns its size and digest.
func (i *Imports) storePart(ctx context.Context, run Run, seq int64, data []byte) error {
	_, err := store.WriteGuarded(ctx, i.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if len(data) > 0 {
			if _, err := tx.Exec(ctx, `INSERT INTO import_part (run, seq, data) VALUES ($1, $2, $3)`, run.ID, seq, data); err != nil {
				return store.None{}, err
			}
		}
		if run.digest == nil {
			return store.None{}, nil
		}
		_, err := tx.Exec(ctx, `UPDATE import_run SET file_size = $1, file_digest = $2 WHERE id = $3`, run.Size, run.digest, run.ID)
		return store.None{}, err
	})
	if err != nil {
		return fmt.Errorf("store a part of a file: %w", err)
	}
	return nil
}

// parts reads a stored file.
type parts struct {
	ctx  context.Context // of the one who reads; ReadAt has none
	q    store.Querier
	run  string
	size int64
	seq  int64 // of the part that is held, -1: none
	data []byte
}

func (i *Imports) openParts(ctx context.Context, r Run) *parts {
	return &parts{ctx: ctx, q: i.db, run: r.fileRun, size: r.Size, seq: -1}
}

// Size gives the bytes of the file.
func (p *parts) Size() int64 { return p.size }

// ReadAt reads from one part after the other.
func (p *parts) ReadAt(b []byte, off int64) (int, error) {
	done := 0
	for done < len(b) {
		at := off + int64(done)
		if at >= p.size {
			return done, io.EOF
		}
		if err := p.hold(at / partSize); err != nil {
			return done, err
		}
		rest := p.data[min(at%partSize, int64(len(p.data))):]
		if len(rest) == 0 {
			return done, fmt.Errorf("a part of a stored file is too short")
		}
		done += copy(b[done:], rest)
	}
	return done, nil
}

func (p *parts) hold(seq int64) error {
	if p.seq == seq {
		return nil
	}
	var data []byte
	if err := p.q.QueryRow(p.ctx, `SELECT data FROM import_part WHERE run = $1 AND seq = $2`, p.run, seq).Scan(&data); err != nil {
		return fmt.Errorf("read a part of a stored file: %w", err)
	}
	p.seq, p.data = seq, data
	return nil
}

// dropFile removes a stored file unless a run still needs it. First the runs are
// told that it is gone, so that none starts on half of it.
func (i *Imports) dropFile(ctx context.Context, fileRun string) error {
	_, err := store.Write(ctx, i.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `
UPDATE import_run SET file_run = NULL WHERE file_run = $1
    AND NOT EXISTS (SELECT 1 FROM import_run o WHERE o.file_run = $1 AND o.state IN ('waiting', 'running'))`, fileRun)
	})
	if err != nil {
		return fmt.Errorf("let a stored file go: %w", err)
	}
	return i.dropParts(ctx, fileRun)
}

// dropParts removes the parts of a file that no run has any more, a few at a
// time.
func (i *Imports) dropParts(ctx context.Context, fileRun string) error {
	for {
		n, err := store.WriteGuarded(ctx, i.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `
DELETE FROM import_part WHERE run = $1 AND NOT EXISTS (SELECT 1 FROM import_run r WHERE r.file_run = $1)
    AND seq IN (SELECT p.seq FROM import_part p WHERE p.run = $1 ORDER BY p.seq LIMIT $2)`, fileRun, fewParts)
		})
		if err != nil {
			return fmt.Errorf("remove a stored file: %w", err)
		}
		if n == 0 {
			return nil
		}
		i.db.Breathe()
	}
}

// forget removes a run and its file as if it had never been.
func (i *Imports) forget(ctx context.Context, id string) error {
	if err := i.dropFile(ctx, id); err != nil {
		return err
	}
	_, err := store.WriteGuarded(ctx, i.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM import_run WHERE id = $1 AND state = 'receiving'`, id)
	})
	return err
}
