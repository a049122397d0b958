package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime/pprof"
	"time"

	"genkan/bench/companies"
	"genkan/bench/load"
	"genkan/bench/proc"
	"genkan/internal/app"
)

// profile runs the site in this process under load and writes a CPU profile.
// The driver runs here, too: ignore genkan/bench/load when reading it.
func (b *bench) profile(ctx context.Context, figure string) error {
	for _, database := range b.databases() {
		if err := b.profileOn(ctx, figure, database); err != nil {
			return fmt.Errorf("%s: %w", database, err)
		}
	}
	return nil
}

func (b *bench) profileOn(ctx context.Context, figure, database string) error {
	t, err := b.newTarget(ctx, database)
	if err != nil {
		return err
	}
	if err := t.seed(ctx, 0, small); err != nil {
		return err
	}
	if figure == "store" {
		return b.record(figure+"-"+database, func() error { return t.signUpStore(ctx, small) })
	}
	cfg, err := t.config()
	if err != nil {
		return err
	}
	parts, err := app.Build(ctx, cfg, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		return err
	}
	defer parts.DB.Close()
	if figure == "suggest" {
		s := suggesting{target: t, factory: companies.NewFactory(million/10, false), count: million / 10}
		if err := errors.Join(s.seedCompanies(ctx), parts.Suggester.Refresh(ctx)); err != nil {
			return err
		}
		run, stop := context.WithCancel(ctx)
		defer stop()
		go parts.Suggester.Run(run)
	}
	site, err := parts.Site(nil)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	srv := &http.Server{Handler: site, ReadTimeout: 15 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: time.Minute}
	go srv.Serve(listener)
	defer srv.Close()
	address := listener.Addr().String()
	request := map[string]func([]byte, int, int) []byte{
		"session": checkRequest(address, small), "signup": signUpRequest(address), "login": loginRequest(address, small),
		"flood": loginRequest(address, small), "suggest": suggestRequest(address, million/10),
	}[figure]
	if request == nil {
		return errors.New("there is no such profile")
	}
	conns := cores()
	if figure == "session" || figure == "flood" {
		conns = busyConns
	}
	return b.record(figure+"-"+database, func() error {
		begin, closeAll := load.HTTP(address, request)
		defer closeAll()
		s, err := measure(load.Plan{Workers: conns, WarmUp: time.Second, For: 8 * time.Second, Begin: begin}, proc.Self, unmetered)
		cpu, _ := s.perOp()
		fmt.Printf("%s, %s CPU with the driver, statuses %v\n", rate(s.Rate()), cpu, s.Statuses())
		return err
	})
}

// record writes a CPU profile of what do does.
func (b *bench) record(name string, do func() error) error {
	path := filepath.Join("bin", "bench-"+name+".pprof")
	out, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("write a profile: %w", err)
	}
	defer out.Close()
	if err := pprof.StartCPUProfile(out); err != nil {
		return fmt.Errorf("write a profile: %w", err)
	}
	defer pprof.StopCPUProfile()
	fmt.Println(path)
	return do()
}
