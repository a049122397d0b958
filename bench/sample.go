package main

import (
	"slices"
	"time"

	"genkan/bench/load"
	"genkan/bench/proc"
)

// sample is one measured window with the CPU time that was used in it.
type sample struct {
	load.Result
	server, postgres time.Duration // in the whole window
}

// perOp gives CPU time an operation with one of the statuses.
func (s sample) perOp(statuses ...int) (server, postgres time.Duration) {
	n := time.Duration(s.Count(statuses...))
	if n == 0 {
		return 0, 0
	}
	return s.server / n, s.postgres / n
}

// measure runs a plan beside the meters of a server and of PostgreSQL.
func measure(p load.Plan, server, postgres func() time.Duration) (sample, error) {
	var s sample
	var server0, postgres0 time.Duration
	p.Open = func() { server0, postgres0 = server(), postgres() }
	p.Close = func() { s.server, s.postgres = server()-server0, postgres()-postgres0 }
	var err error
	s.Result, err = load.Run(p)
	return s, err
}

// drive measures HTTP requests against a server.
func (t *target) drive(p load.Plan, request func(buf []byte, worker, n int) []byte) (sample, error) {
	begin, closeAll := load.HTTP(t.server.Address, request)
	defer closeAll()
	p.Begin = begin
	return measure(p, t.server.CPU, t.postgresCPU)
}

// inProcess measures an operation in this process, whose CPU counts as the
// server's.
func (t *target) inProcess(p load.Plan) (sample, error) {
	return measure(p, proc.Self, t.postgresCPU)
}

// median gives the sample with the median rate of a status.
func median(all []sample, status int) sample {
	sorted := slices.Clone(all)
	slices.SortFunc(sorted, func(a, b sample) int { return a.Count(status) - b.Count(status) })
	return sorted[len(sorted)/2]
}

// unmetered is a meter for what has none.
func unmetered() time.Duration { return 0 }
