package proc_test

import (
	"os"
	"testing"
	"time"

	"genkan/bench/proc"
)

// TestMetersSeeThisProcess: work must show, whichever way it is read.
func TestMetersSeeThisProcess(t *testing.T) {
	before, fine, self := proc.CPU(os.Getpid()), proc.FineCPU(os.Getpid()), proc.Self()
	sum := 0
	for end := proc.Self() + 100*time.Millisecond; proc.Self() < end; {
		for i := range 100_000 {
			sum += i
		}
	}
	for name, used := range map[string]time.Duration{
		"ticks": proc.CPU(os.Getpid()) - before, "schedstat": proc.FineCPU(os.Getpid()) - fine, "rusage": proc.Self() - self,
	} {
		if used < 70*time.Millisecond || used > 2*time.Second {
			t.Errorf("%s says %s (sum %d)", name, used, sum)
		}
	}
	m, err := proc.MemoryOf(os.Getpid())
	if err != nil || m.Now < 1<<20 || m.Peak < m.Now || m.File <= 0 {
		t.Errorf("%+v %v", m, err)
	}
	if all := proc.ReadMachine(); all.Busy <= 0 || all.Total < all.Busy {
		t.Errorf("%+v", all)
	}
	if p, err := proc.Parent(os.Getpid()); err != nil || p != os.Getppid() {
		t.Errorf("parent %d %v", p, err)
	}
	if proc.CPU(1<<30) != 0 {
		t.Error("a process that is not there has worked")
	}
}
