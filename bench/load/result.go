package load

import (
	"slices"
	"time"
)

// Result is what a loop measured.
type Result struct {
	Window time.Duration
	times  map[int][]time.Duration // sorted, by status
}

func newResult(window time.Duration, times map[int][]time.Duration) Result {
	for _, list := range times {
		slices.Sort(list)
	}
	return Result{window, times}
}

// Count gives how many operations had one of the statuses; without any, all.
func (r Result) Count(statuses ...int) int {
	n := 0
	for status, list := range r.times {
		if len(statuses) == 0 || slices.Contains(statuses, status) {
			n += len(list)
		}
	}
	return n
}

// Rate gives operations of these statuses a second; without any, all.
func (r Result) Rate(statuses ...int) float64 {
	if r.Window <= 0 {
		return 0
	}
	return float64(r.Count(statuses...)) / r.Window.Seconds()
}

// Statuses lists what came, sorted.
func (r Result) Statuses() []int {
	var out []int
	for status := range r.times {
		out = append(out, status)
	}
	slices.Sort(out)
	return out
}

// Quantile gives the time below which a share q (0 to 1) of the operations of a
// status stayed; 0 if there were none.
func (r Result) Quantile(q float64, status int) time.Duration {
	list := r.times[status]
	if len(list) == 0 {
		return 0
	}
	return list[min(len(list)-1, int(q*float64(len(list))))]
}
