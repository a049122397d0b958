package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"genkan/internal/config"
)

// Version is stamped by the linker; see tools/build.
var Version = "dev"

// commands is the command line (RUN-5).
type commands struct {
	Config   string          `help:"Settings file; GENKAN_CONFIG or genkan.yaml if not given." placeholder:"FILE" type:"path"`
	Serve    serveCommand    `cmd:"" help:"Serve the pages. Migrates the database first."`
	Migrate  migrateCommand  `cmd:"" help:"Bring the database to this program's version."`
	Import   importCommand   `cmd:"" help:"Import companies and postal codes from CSV files."`
	Operator operatorCommand `cmd:"" help:"Support staff."`
	Audit    auditCommand    `cmd:"" help:"The audit log."`
	Export   exportCommand   `cmd:"" help:"Print data as JSON lines."`
	Doctor   doctorCommand   `cmd:"" help:"Check settings, database, key and mail server, and say what is wrong."`
	Version  versionCommand  `cmd:"" help:"Print the version."`
}

// streams are where a command writes: what people and scripts read, and the log.
type streams struct {
	out io.Writer
	err io.Writer
}

// Exit codes. 2 is a wrong command line or wrong settings: trying again does
// not help.
const (
	exitOK    = 0
	exitFail  = 1
	exitUsage = 2
)

// Run runs a command and gives its exit code.
func Run(args []string, out, errs io.Writer) int {
	var c commands
	code := -1
	parser, err := kong.New(&c, kong.Name("genkan"), kong.Description("The customer account of a vendor. Settings: see doc/config.md."),
		kong.Vars{"import_kinds": kindNames()}, kong.Writers(out, errs), kong.Exit(func(n int) { code = n }), kong.UsageOnError())
	if err != nil {
		fmt.Fprintln(errs, "genkan:", err)
		return exitFail
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	ctx, err := parser.Parse(args)
	if code >= 0 { // --help
		return code
	}
	if err != nil {
		fmt.Fprintln(errs, "genkan:", err)
		return exitUsage
	}
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	ctx.BindTo(stop, (*context.Context)(nil))
	ctx.Bind(streams{out, errs}, &c)
	return exitCode(ctx.Run(), errs)
}

// errQuiet ends a command that has said already what was wrong.
var errQuiet = errors.New("")

func exitCode(err error, errs io.Writer) int {
	if err == nil {
		return exitOK
	}
	if !errors.Is(err, errQuiet) {
		fmt.Fprintln(errs, "genkan:", err)
	}
	var problems config.Problems
	if errors.As(err, &problems) {
		return exitUsage
	}
	return exitFail
}

// settings loads the configuration the command line names.
func (c *commands) settings() (config.Config, error) {
	return config.Load(config.System(c.Config))
}

func newLogger(w io.Writer, level slog.Level) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level}))
}

type versionCommand struct{}

// Run prints the version.
func (versionCommand) Run(s streams) error {
	_, err := fmt.Fprintln(s.out, "genkan", Version)
	return err
}
