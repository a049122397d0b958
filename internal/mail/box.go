package mail

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"genkan/internal/i18n"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// hasCode tells whether a letter carries a code: such a letter has no copy.
func (l Letter) hasCode() bool {
	for _, b := range l.Blocks {
		if b.Kind == code {
			return true
		}
	}
	return false
}

// keep puts the copy of a letter into the person's message box (AUD-2). It is
// kept in no language, so that the box speaks the one of its page.
func (p *Post) keep(ctx context.Context, tx *store.Tx, m Mail) error {
	plain, err := json.Marshal(m.Letter)
	if err != nil {
		return fmt.Errorf("keep a copy of mail %s: %w", m.Letter.ID, err)
	}
	id := secret.OrderedID(tx.Now())
	sealed, err := p.keys.Seal(plain, aboutMessage(id))
	if err != nil {
		return fmt.Errorf("keep a copy of mail %s: %w", m.Letter.ID, err)
	}
	_, err = tx.Exec(ctx, `INSERT INTO message (id, account, letter, sealed, at) VALUES ($1, $2, $3, $4, $5)`, id, m.Person, m.Letter.ID, sealed, tx.Now())
	if err != nil {
		return fmt.Errorf("keep a copy of mail %s: %w", m.Letter.ID, err)
	}
	return nil
}

// aboutMessage binds a sealed copy to its row.
func aboutMessage(id string) []byte { return []byte("message " + id) }

// Box is everybody's message box (AUD-2). It is safe for concurrent use.
type Box struct {
	db       *store.DB
	keys     *secret.Keys
	settings Settings
}

// NewBox gives the box whose letters Post keeps.
func NewBox(db *store.DB, keys *secret.Keys, s Settings) *Box { return &Box{db, keys, s} }

// Message is a kept letter. It is in no language yet: Say puts it into one.
type Message struct {
	ID     string
	At     time.Time
	ReadAt time.Time // zero: not read yet
	letter *Letter   // nil if the keys do not open it
}

// Letter names the letter, as MAIL-6; "" if the keys do not open it.
func (m Message) Letter() string {
	if m.letter == nil {
		return ""
	}
	return m.letter.ID
}

// Spoken is a letter in words.
type Spoken struct {
	Subject string
	Blocks  []SpokenBlock
	Why     string // why the person got it
}

// Text gives the whole letter as plain text.
func (s Spoken) Text() string {
	var out []string
	for _, b := range s.Blocks {
		lines := append([]string{b.Text}, b.Lines...)
		out = append(out, strings.TrimSpace(strings.Join(append(lines, b.Link), "\n")))
	}
	return strings.Join(append(out, s.Why), "\n\n")
}

// SpokenBlock is a piece of a letter in words: a paragraph, a link, or lines
// that stand together.
type SpokenBlock struct {
	Text  string
	Link  string // a path of this site, "" for no link
	Lines []string
}

// BoxPage is how many messages List gives at most.
const BoxPage = 20

// List gives messages of an account, newest first, from the one with the id
// before on, which is not given again; "" begins with the newest. more tells
// whether there are older ones. The id is only compared, so what is no id gives
// nobody else's messages ever.
func (b *Box) List(ctx context.Context, account, before string) (list []Message, more bool, err error) {
	if before == "" {
		before = aboveAll
	}
	list, err = b.read(ctx, account, before, BoxPage+1)
	if len(list) > BoxPage {
		list, more = list[:BoxPage], true
	}
	return list, more, err
}

// Newest gives the newest messages of an account, the newest first, at most
// limit; 0 gives all (SEC-9).
func (b *Box) Newest(ctx context.Context, account string, limit int) ([]Message, error) {
	if limit <= 0 {
		limit = math.MaxInt32
	}
	return b.read(ctx, account, aboveAll, limit)
}

// aboveAll is above every id, in every order of texts.
const aboveAll = "zzzz"

func (b *Box) read(ctx context.Context, account, before string, limit int) ([]Message, error) {
	rows, err := b.db.Query(ctx, `SELECT id, at, read_at, sealed FROM message WHERE account = $1 AND id < $2 ORDER BY id DESC LIMIT $3`, account, before, limit)
	if err != nil {
		return nil, fmt.Errorf("list messages: %w", err)
	}
	defer rows.Close()
	var list []Message
	for rows.Next() {
		m, err := b.scan(rows)
		if err != nil {
			return nil, fmt.Errorf("list messages: %w", err)
		}
		list = append(list, m)
	}
	return list, rows.Err()
}

// Get gives one message of an account, false if it has no such one (attack 11).
func (b *Box) Get(ctx context.Context, account, id string) (Message, bool, error) {
	m, err := b.scan(b.db.QueryRow(ctx, `SELECT id, at, read_at, sealed FROM message WHERE account = $1 AND id = $2`, account, id))
	if errors.Is(err, store.ErrNoRows) {
		return m, false, nil
	}
	if err != nil {
		return m, false, fmt.Errorf("read a message: %w", err)
	}
	return m, true, nil
}

func (b *Box) scan(row interface{ Scan(into ...any) error }) (Message, error) {
	var m Message
	var sealed []byte
	if err := row.Scan(&m.ID, store.Time(&m.At), store.Time(&m.ReadAt), &sealed); err != nil {
		return m, err
	}
	plain, err := b.keys.Unseal(sealed, aboutMessage(m.ID))
	var l Letter
	if err == nil && json.Unmarshal(plain, &l) == nil {
		m.letter = &l
	}
	return m, nil
}

// Say puts a message into words. A letter that an earlier version wrote and
// this one cannot read or say whole gives an error.
func (b *Box) Say(w *i18n.Words, m Message) (Spoken, error) {
	var out Spoken
	if m.letter == nil {
		return out, errors.New("a kept letter cannot be opened")
	}
	s := speaker{w, b.settings}
	var err error
	if out.Subject, err = s.say(m.letter.Subject); err != nil {
		return out, err
	}
	for _, block := range m.letter.Blocks {
		v, err := s.block(block)
		if err != nil {
			return out, err
		}
		spoken := SpokenBlock{Text: v.Text, Lines: v.Lines}
		if block.Kind == button {
			spoken.Link = strings.TrimPrefix(v.Value, b.settings.Public.String())
		}
		out.Blocks = append(out.Blocks, spoken)
	}
	if m.letter.Why.Key != "" {
		out.Why, err = s.say(m.letter.Why)
	}
	return out, err
}

// unreadShown bounds what Unread counts.
const unreadShown = 100

// Unread counts the messages of an account that were not read, up to 100. It is
// asked for every page, so it touches the index of unread ones only.
func (b *Box) Unread(ctx context.Context, account string) (int, error) {
	var n int
	err := b.db.QueryRow(ctx, `SELECT COUNT(*) FROM (SELECT 1 AS one FROM message WHERE account = $1 AND read_at IS NULL LIMIT $2) AS unread`, account, unreadShown).Scan(&n)
	return n, err
}

// Read notes that an account read one of its messages, and tells whether it has
// such a one. Reading twice keeps the first time.
func (b *Box) Read(ctx context.Context, account, id string) (bool, error) {
	return store.WriteGuarded(ctx, b.db, func(ctx context.Context, tx *store.Tx) (bool, error) {
		n, err := tx.Exec(ctx, `UPDATE message SET read_at = COALESCE(read_at, $1) WHERE account = $2 AND id = $3`, tx.Now(), account, id)
		return n > 0, err
	})
}

// ReadAll notes that an account read its messages up to one: what came after the
// list was shown stays unread.
func (b *Box) ReadAll(ctx context.Context, account, upTo string) error {
	_, err := store.WriteGuarded(ctx, b.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `UPDATE message SET read_at = $1 WHERE account = $2 AND id <= $3 AND read_at IS NULL`, tx.Now(), account, upTo)
	})
	return err
}

// BoxLife is how long a message is kept, read or not: a year and some weeks, so
// that what comes once a year can be compared with the year before.
const BoxLife = 400 * 24 * time.Hour

// Clean removes messages that are too old, a thousand at a time so that nobody
// waits. Ids begin with their time, so it reads no more than it removes.
func (b *Box) Clean(ctx context.Context) error {
	for {
		n, err := store.WriteGuarded(ctx, b.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			oldest := secret.OrderedID(tx.Now().Add(-BoxLife))[:9] // 45 bits of time: a few milliseconds more or less
			return tx.Exec(ctx, `DELETE FROM message WHERE id IN (SELECT m.id FROM message AS m WHERE m.id < $1 ORDER BY m.id LIMIT 1000)`, oldest)
		})
		if err != nil || n < 1000 {
			return err
		}
	}
}

// Kept makes a message of a letter, for sample pages.
func Kept(id string, l Letter, at, read time.Time) Message {
	return Message{ID: id, At: at, ReadAt: read, letter: &l}
}
