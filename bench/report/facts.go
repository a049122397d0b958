package report

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"
)

// Facts are what figures depend on beside the program.
type Facts struct {
	Commit     string
	Date       time.Time
	Mode       string
	Processors int
	Processor  string
	Kernel     string
	Go         string
	PostgreSQL string
	Fdatasync  float64 // a second, 4 KiB appended each time, in the data folder
	Load       string  // load averages when the run began
	Neighbours float64 // share of the processors that others used during the run
	Stolen     float64 // share the hypervisor took
	Took       time.Duration
}

// Machine gathers the facts that are known before a run. folder is where the
// databases will be.
func Machine(folder string) (Facts, error) {
	f := Facts{Commit: commit(), Date: time.Now().UTC(), Processors: runtime.NumCPU(), Go: strings.TrimPrefix(runtime.Version(), "go")}
	f.Processor = fileField("/proc/cpuinfo", "model name")
	f.Kernel = strings.TrimSpace(readFile("/proc/sys/kernel/osrelease"))
	if l := strings.Fields(readFile("/proc/loadavg")); len(l) >= 3 {
		f.Load = strings.Join(l[:3], " ")
	}
	var err error
	f.Fdatasync, err = fdatasync(folder, time.Second)
	return f, err
}

func commit() string {
	out, err := exec.Command("git", "describe", "--always", "--dirty", "--abbrev=12").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}

func readFile(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	return string(b)
}

func fileField(path, name string) string {
	for line := range strings.Lines(readFile(path)) {
		if k, v, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(k) == name {
			return strings.TrimSpace(v)
		}
	}
	return "unknown"
}

// fdatasync measures how many times a second something can be made to survive a
// power cut here: the limit of every durable commit that shares with nobody.
func fdatasync(folder string, during time.Duration) (float64, error) {
	path := filepath.Join(folder, "fdatasync")
	f, err := os.Create(path)
	if err != nil {
		return 0, fmt.Errorf("measure fdatasync: %w", err)
	}
	defer os.Remove(path)
	defer f.Close()
	page := make([]byte, 4096)
	n, start := 0, time.Now()
	for time.Since(start) < during {
		if _, err := f.WriteAt(page, int64(n%256)*4096); err != nil {
			return 0, fmt.Errorf("measure fdatasync: %w", err)
		}
		if err := syscall.Fdatasync(int(f.Fd())); err != nil {
			return 0, fmt.Errorf("measure fdatasync: %w", err)
		}
		n++
	}
	return float64(n) / time.Since(start).Seconds(), nil
}

// String lists the facts, one a line.
func (f Facts) String() string {
	var b strings.Builder
	for _, x := range [][2]string{
		{"commit", f.Commit}, {"date", f.Date.Format("2006-01-02 15:04 UTC")}, {"run", fmt.Sprintf("%s, %s", f.Mode, f.Took.Round(time.Second))},
		{"machine", fmt.Sprintf("%d processors, %s, Linux %s", f.Processors, f.Processor, f.Kernel)},
		{"software", "Go " + f.Go + ", PostgreSQL " + f.PostgreSQL + " (fsync on), SQLite in WAL with synchronous=FULL"},
		{"fdatasync", fmt.Sprintf("%.0f/s (4 KiB, one writer)", f.Fdatasync)},
		{"noise", fmt.Sprintf("load average at the start %s; during the run other processes used %.0f %% and the hypervisor took %.1f %% of the processors", f.Load, 100*f.Neighbours, 100*f.Stolen)},
	} {
		fmt.Fprintf(&b, "- %s: %s\n", x[0], x[1])
	}
	return b.String()
}
