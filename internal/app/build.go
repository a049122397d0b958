package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"

	"genkan/internal/audit"
	"genkan/internal/clock"
	"genkan/internal/config"
	"genkan/internal/consent"
	"genkan/internal/i18n"
	"genkan/internal/job"
	"genkan/internal/limit"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/security/guess"
	"genkan/internal/session"
	"genkan/internal/signin"
	"genkan/internal/signup"
	"genkan/internal/sms"
	"genkan/internal/store"
	"genkan/internal/telemetry"
)

// Parts is the whole program, built and not yet running. Tests build it too.
type Parts struct {
	Config    config.Config
	Log       *slog.Logger
	DB        *store.DB
	Keys      *secret.Keys
	Catalog   *i18n.Catalog
	Limits    *limit.Limiter
	Audit     *audit.Log
	Sealer    *audit.Sealer
	Outbox    *job.Outbox
	Runner    *job.Runner
	Capture   *mail.Capture // nil outside local mode
	SMTP      *mail.SMTP    // nil in local mode
	Letters   mail.Settings
	Sessions  *session.Sessions
	Texts     *consent.Texts
	Policy    security.Policy
	Post      *mail.Post
	Codes     *security.Codes
	Passwords *security.Passwords
	TextCodes *security.TextCodes
	Notices   security.Notices
	Factors   *factor.Factors
	Drafts    *session.Drafts
	SignUp    *signup.Service
	SignIn    *signin.Service
	Hasher    *secret.Hasher
	Meter     *telemetry.Meter // nil counts nothing

	directoryParts
	importsParts
	profileParts
	deskParts
	smsParts
	factorsParts
	proofParts
	passkeysParts
	recoveryParts
	emailParts
	devicesParts
	preferencesParts
	messagesParts
	closingParts

	hashCost secret.Cost // zero: the real one
}

// Option changes how the program is built, for tests.
type Option func(*Parts)

// HashCost makes password hashes cheaper, for tests of words and sizes. It is
// no setting: nobody can configure weak hashes.
func HashCost(c secret.Cost) Option { return func(p *Parts) { p.hashCost = c } }

// Build opens the database, migrates it, takes the key, and makes every part.
// clk is nil outside tests.
func Build(ctx context.Context, cfg config.Config, log *slog.Logger, clk clock.Clock, options ...Option) (*Parts, error) {
	p := &Parts{Config: cfg, Log: log}
	for _, change := range options {
		change(p)
	}
	if cfg.MetricsListen != "" {
		p.Meter = telemetry.NewMeter(Version)
		p.Meter.Watch(p.gauges()...)
	}
	var err error
	if p.DB, err = openDatabase(ctx, cfg, clk); err != nil {
		return nil, err
	}
	if err := p.make(ctx); err != nil {
		return nil, errors.Join(err, p.DB.Close())
	}
	return p, nil
}

func openDatabase(ctx context.Context, cfg config.Config, clk clock.Clock) (*store.DB, error) {
	db, err := store.Open(ctx, cfg.Database.Reveal(), store.Options{Clock: clk})
	if err != nil {
		return nil, err
	}
	if err := db.Migrate(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

func (p *Parts) make(ctx context.Context) error {
	cfg := p.Config
	var err error
	if p.Keys, err = takeKey(ctx, p.DB, cfg); err != nil {
		return err
	}
	if p.Catalog, err = i18n.Load(cfg.DefaultLanguage); err != nil {
		return err
	}
	p.Limits = limit.New(p.Keys, bool(cfg.Limits))
	p.Audit = audit.New(p.Keys)
	p.Sealer = audit.NewSealer(p.DB, p.Keys, p.Log, p.Meter.Sealed)
	p.Outbox = job.New(p.Keys)
	p.Sessions = session.New(p.DB, session.Limits{Idle: cfg.SessionIdle, Absolute: cfg.SessionAbsolute}, p.Log)
	p.Hasher = secret.NewHasher(secret.HasherOptions{Slots: cfg.HashSlots, Cost: p.hashCost, Meter: p.Meter})
	p.Texts = &consent.Texts{Catalog: p.Catalog, TermsVersion: cfg.TermsVersion, TermsURL: cfg.TermsURL, PrivacyVersion: cfg.PrivacyVersion, PrivacyURL: cfg.PrivacyURL}
	if p.Policy, err = passwordPolicy(cfg); err != nil {
		return err
	}
	courier, err := p.makeMail()
	if err != nil {
		return err
	}
	handlers, err := p.handlers(courier)
	if err != nil {
		return err
	}
	p.Runner = job.NewRunner(p.DB, p.Outbox, p.Log, handlers, job.Options{})
	p.Guesses = guess.New(p.Limits, p.Keys)
	p.makeProofs()
	p.makeJourneys()
	for _, make := range []func(context.Context) error{
		p.makeDirectory, p.makeProfile, p.makeImports, p.makeDesk, p.makeSMS, p.makeFactors, p.makeProof, p.makePasskeys, p.makeRecovery, p.makeEmail,
		p.makeDevices, p.makePreferences, p.makeMessages, p.makeClosing,
	} {
		if err := make(ctx); err != nil {
			return err
		}
	}
	return nil
}

// makeProofs makes what proves a person, whichever journey asks.
func (p *Parts) makeProofs() {
	p.Post = mail.New(p.Outbox, p.Keys, p.Letters)
	p.Codes = security.NewCodes(p.DB, p.Keys, p.Limits)
	p.Passwords = security.NewPasswords(p.Hasher, p.Keys)
	p.TextCodes = &security.TextCodes{Codes: p.Codes, Limits: p.Limits, SMS: sms.New(p.Outbox)}
	p.Notices = security.Notices{Mail: p.Post}
	p.Factors = factor.New(factor.Parts{DB: p.DB, Keys: p.Keys, Limits: p.Limits, Codes: p.Codes})
	p.Drafts = session.NewDrafts(p.DB, p.Keys)
}

func (p *Parts) makeJourneys() {
	public, _ := url.Parse(p.Config.PublicURL) // checked by config
	p.SignUp = signup.New(signup.Parts{
		DB: p.DB, Codes: p.Codes, Passwords: p.Passwords, Limits: p.Limits, Audit: p.Audit, Mail: p.Post,
		Sessions: p.Sessions, Texts: p.Texts, Host: public.Host,
	})
	p.SignIn = signin.New(signin.Parts{DB: p.DB, Passwords: p.Passwords, Guesses: p.Guesses, Sessions: p.Sessions, SignUps: pendingSignUps{p.SignUp}, Audit: p.Audit,
		Factors: p.Factors, TextCodes: p.TextCodes, Notices: p.Notices, Demanded: secondFactorDemanded})
}

// pendingSignUps fits the sign-up journey to what log-in needs of it: a journey
// never imports another.
type pendingSignUps struct{ s *signup.Service }

func (p pendingSignUps) Pending(ctx context.Context, emailKey string) ([]signin.Pending, error) {
	all, err := p.s.Candidates(ctx, emailKey)
	out := make([]signin.Pending, len(all))
	for i, c := range all {
		out[i] = signin.Pending{ID: c.ID, Hash: c.Hash}
	}
	return out, err
}

// makeMail chooses between the mail server and captured mail (RUN-1, RUN-3).
func (p *Parts) makeMail() (*mail.Courier, error) {
	cfg := p.Config
	var err error
	if p.Letters, err = mail.NewSettings(cfg.Brand, cfg.MailFrom, cfg.PublicURL); err != nil {
		return nil, err
	}
	p.Letters.Zone = cfg.Location()
	if cfg.LocalMode() {
		p.Capture = mail.NewCapture(p.DB)
		return mail.NewCourier(p.Catalog, p.Letters, p.Capture), nil
	}
	server, err := mail.ParseServer(cfg.SMTP.Reveal())
	if err != nil {
		return nil, err
	}
	server.Hello = cfg.PublicHost()
	var dkim *mail.DKIM
	if key := cfg.DKIMKey.Reveal(); key != "" {
		if dkim, err = mail.ParseDKIM([]byte(key), cfg.DKIMSelector, cfg.DKIMDomain); err != nil {
			return nil, err
		}
	}
	p.SMTP = mail.NewSMTP(server, dkim)
	return mail.NewCourier(p.Catalog, p.Letters, p.SMTP), nil
}

func passwordPolicy(cfg config.Config) (security.Policy, error) {
	if cfg.Blocklist == "" {
		return security.PolicyNamed(cfg.PasswordPolicy, nil)
	}
	f, err := os.Open(cfg.Blocklist)
	if err != nil {
		return security.Policy{}, fmt.Errorf("read GENKAN_BLOCKLIST: %w", err)
	}
	defer f.Close()
	list, err := security.LoadBlocklist(f)
	if err != nil {
		return security.Policy{}, fmt.Errorf("read GENKAN_BLOCKLIST: %w", err)
	}
	return security.PolicyNamed(cfg.PasswordPolicy, list)
}

// takeKey opens the key file, makes one at the very first start, and refuses a
// key that is not the database's (RUN-7).
func takeKey(ctx context.Context, db *store.DB, cfg config.Config) (*secret.Keys, error) {
	if cfg.Key != "" {
		keys, err := openKeys(cfg)
		if err != nil {
			return nil, fmt.Errorf("GENKAN_KEY: %w", err)
		}
		return keys, rememberKey(ctx, db, keys, "GENKAN_KEY")
	}
	path := cfg.KeyFile
	var known string
	err := db.QueryRow(ctx, `SELECT value FROM setting WHERE name = 'key'`).Scan(&known)
	if err != nil && !errors.Is(err, store.ErrNoRows) {
		return nil, err
	}
	keys, err := secret.OpenKeys(path)
	if errors.Is(err, fs.ErrNotExist) {
		if known != "" {
			return nil, fmt.Errorf("the database belongs to the key %s, and there is no key file at %s: copy the key file of the first node there, or set GENKAN_KEY_FILE", known, path)
		}
		keys, err = makeKey(path)
	}
	if err != nil {
		return nil, err
	}
	return keys, rememberKey(ctx, db, keys, path)
}

// openKeys opens the key for commands that must not make one.
func openKeys(cfg config.Config) (*secret.Keys, error) {
	if cfg.Key != "" {
		return secret.ParseKeys([]byte(cfg.Key.Reveal()))
	}
	return secret.OpenKeys(cfg.KeyFile)
}

func makeKey(path string) (*secret.Keys, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("make the folder of the key file: %w", err)
	}
	keys, err := secret.CreateKeys(path)
	if errors.Is(err, fs.ErrExist) { // another process was first
		return secret.OpenKeys(path)
	}
	return keys, err
}

func rememberKey(ctx context.Context, db *store.DB, keys *secret.Keys, where string) error {
	known, err := store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (string, error) {
		if _, err := tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ('key', $1) ON CONFLICT DO NOTHING`, keys.ID()); err != nil {
			return "", err
		}
		var known string
		err := tx.QueryRow(ctx, `SELECT value FROM setting WHERE name = 'key'`).Scan(&known)
		return known, err
	})
	if err == nil && known != keys.ID() {
		err = fmt.Errorf("the key in %s is not this database's: the database belongs to the key %s; put that key there, or set GENKAN_KEY_FILE", where, known)
	}
	return err
}
