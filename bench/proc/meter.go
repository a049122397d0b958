package proc

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// tick is the unit of CPU time in /proc: USER_HZ is 100 on every Linux.
const tick = 10 * time.Millisecond

// fields gives what stands in /proc/PID/stat behind the name; the first is the
// state, the third field of proc(5).
func fields(pid int) ([]string, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return nil, err
	}
	end := bytes.LastIndexByte(b, ')')
	if end < 0 {
		return nil, fmt.Errorf("/proc/%d/stat cannot be read", pid)
	}
	f := strings.Fields(string(b[end+1:]))
	if len(f) < 15 {
		return nil, fmt.Errorf("/proc/%d/stat is short", pid)
	}
	return f, nil
}

func ticks(f []string) time.Duration {
	var sum int64
	for _, s := range f {
		n, _ := strconv.ParseInt(s, 10, 64) // the kernel writes numbers
		sum += n
	}
	return time.Duration(sum) * tick
}

// CPU gives the user and system time a process has used; 0 if it is gone.
func CPU(pid int) time.Duration {
	f, err := fields(pid)
	if err != nil {
		return 0
	}
	return ticks(f[11:13])
}

// FineCPU is CPU to the nanosecond, for what uses a few ticks only. It misses
// threads that ended, of which Go programs have none to speak of.
func FineCPU(pid int) time.Duration {
	var sum time.Duration
	all, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	for _, path := range all {
		b, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		ns, _, _ := strings.Cut(string(b), " ")
		n, _ := strconv.ParseInt(ns, 10, 64) // the kernel writes numbers
		sum += time.Duration(n)
	}
	return sum
}

// FamilyCPU gives the time of a process, of its living children, and of those
// that ended: PostgreSQL has a process a connection.
func FamilyCPU(pid int) time.Duration {
	f, err := fields(pid)
	if err != nil {
		return 0
	}
	sum := ticks(f[11:15])
	all, _ := filepath.Glob("/proc/[0-9]*")
	for _, path := range all {
		child, _ := strconv.Atoi(filepath.Base(path))
		if c, err := fields(child); err == nil && c[1] == strconv.Itoa(pid) {
			sum += ticks(c[11:13])
		}
	}
	return sum
}

// Parent gives the parent of a process.
func Parent(pid int) (int, error) {
	f, err := fields(pid)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(f[1])
}

// Memory is the resident memory of a process in bytes.
type Memory struct{ Now, Peak, File int64 }

// MemoryOf reads the memory of a process. File is the part that is pages of
// files (the program itself, a mapped database), which the system takes back
// when it wants.
func MemoryOf(pid int) (Memory, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return Memory{}, fmt.Errorf("read memory: %w", err)
	}
	var m Memory
	for line := range strings.Lines(string(b)) {
		name, value, _ := strings.Cut(line, ":")
		kb, _ := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
		switch name {
		case "VmRSS":
			m.Now = kb << 10
		case "VmHWM":
			m.Peak = kb << 10
		case "RssFile":
			m.File = kb << 10
		}
	}
	return m, nil
}

// Machine is the CPU time of all processors since boot.
type Machine struct{ Busy, Stolen, Total time.Duration }

// ReadMachine reads it.
func ReadMachine() Machine {
	b, err := os.ReadFile("/proc/stat")
	if err != nil {
		return Machine{}
	}
	line, _, _ := strings.Cut(string(b), "\n")
	f := strings.Fields(line)
	if len(f) < 9 {
		return Machine{}
	}
	// user nice system idle iowait irq softirq steal
	idle, stolen := ticks(f[4:6]), ticks(f[8:9])
	total := ticks(f[1:9])
	return Machine{Busy: total - idle - stolen, Stolen: stolen, Total: total}
}

// Own gives the CPU time of this process and of its children that ended.
func Own() time.Duration {
	var sum time.Duration
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		sum += usage(who)
	}
	return sum
}

// Self gives the CPU time of this process, finer than CPU does.
func Self() time.Duration { return usage(syscall.RUSAGE_SELF) }

func usage(who int) time.Duration {
	var r syscall.Rusage
	if syscall.Getrusage(who, &r) != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
