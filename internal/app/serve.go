package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"genkan/internal/job"
	"genkan/internal/telemetry"
)

type serveCommand struct{}

// Run serves until the process is told to stop, then finishes what is under
// way.
func (serveCommand) Run(ctx context.Context, s streams, c *commands) error {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	log := newLogger(s.err, cfg.LogLevel)
	for _, w := range cfg.Warnings() {
		log.Warn("settings", "warning", w)
	}
	p, err := Build(ctx, cfg, log, nil)
	if err != nil {
		return err
	}
	defer p.DB.Close()
	return p.serve(ctx, s.out)
}

// grace is how long a stop waits for requests under way.
const grace = 10 * time.Second

func (p *Parts) serve(ctx context.Context, out io.Writer) error {
	tracer, err := telemetry.OpenTracer(ctx, telemetry.TracerOptions{Endpoint: p.Config.OTLP, Version: Version, Sample: p.Config.OTLPSample, Log: p.Log})
	if err != nil {
		return err
	}
	defer closeTracer(tracer)
	site, err := p.Site(tracer)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", p.Config.Listen)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	p.schedule()
	if err := p.welcome(ctx, out); err != nil {
		return errors.Join(err, listener.Close())
	}
	return p.run(ctx, listener, site)
}

func closeTracer(t *telemetry.Tracer) {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	_ = t.Close(ctx) // what a collector did not take is lost by design
}

// run works until ctx ends: pages first to stop, then the workers, so that
// what the last requests caused is still sent on its way.
func (p *Parts) run(ctx context.Context, l net.Listener, site http.Handler) error {
	srv := server(site, p.Log)
	work, stopWork := context.WithCancel(context.WithoutCancel(ctx))
	defer stopWork()
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return p.Runner.Run(work) })
	g.Go(func() error { return p.Sealer.Run(work) })
	g.Go(func() error { return p.Sessions.Run(work) })
	for _, worker := range slices.Concat(p.directoryWorkers(), p.importsWorkers(), p.profileWorkers(), p.deskWorkers()) {
		g.Go(func() error { return worker(work) })
	}
	private := p.privateServer()
	if private != nil {
		g.Go(func() error { return ignoreClosed(private.ListenAndServe()) })
	}
	g.Go(func() error { return ignoreClosed(srv.Serve(l)) })
	g.Go(func() error {
		<-ctx.Done()
		p.Log.Info("stopping")
		stop, cancel := context.WithTimeout(context.Background(), grace)
		defer cancel()
		err := srv.Shutdown(stop)
		if private != nil {
			err = errors.Join(err, private.Shutdown(stop))
		}
		stopWork()
		return err
	})
	return g.Wait()
}

func ignoreClosed(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// server bounds what a slow or greedy client may hold (attack 24).
func server(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second, WriteTimeout: 30 * time.Second,
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

func (p *Parts) privateServer() *http.Server {
	if p.Meter == nil {
		return nil
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", p.Meter.Handler())
	srv := server(mux, p.Log)
	srv.Addr = p.Config.MetricsListen
	return srv
}

func (p *Parts) gauges() []telemetry.Gauge {
	return []telemetry.Gauge{
		{Name: "jobs", Help: "Jobs of the outbox by state.", Label: "state", Read: func(ctx context.Context) (map[string]int, error) {
			return job.Counts(ctx, p.DB)
		}},
		{Name: "hashes", Help: "Password hashes that run or wait.", Label: "state", Read: func(context.Context) (map[string]int, error) {
			return map[string]int{"all": p.Hasher.Waiting()}, nil
		}},
	}
}
