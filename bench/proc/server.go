package proc

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

// Server is a process that listens on a loopback port.
type Server struct {
	Address string
	PID     int
	Took    time.Duration // from exec to the first 200 of its health path
	cmd     *exec.Cmd
	log     *os.File
}

// Spec says how to start a server.
type Spec struct {
	Program string
	Args    []string
	Env     func(address string) []string // beside what the process inherits, GENKAN_ settings aside
	Folder  string                        // working directory
	Log     string                        // file its output is added to
	Health  string                        // path that answers 200 when it is ready
}

// Start starts a server and waits until it is ready, at most 20 s.
func Start(s Spec) (*Server, error) {
	address, err := freeAddress()
	if err != nil {
		return nil, err
	}
	log, err := os.OpenFile(s.Log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("start a server: %w", err)
	}
	cmd := exec.Command(s.Program, s.Args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = s.Folder, log, log
	cmd.Env = append(inherited(), s.Env(address)...)
	// A benchmark that is killed leaves no server behind.
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start a server: %w", err), log.Close())
	}
	srv := &Server{Address: address, PID: cmd.Process.Pid, cmd: cmd, log: log}
	if err := srv.await(s.Health, begin); err != nil {
		tail, _ := os.ReadFile(s.Log)
		return nil, errors.Join(err, srv.Stop(), fmt.Errorf("it wrote: %.2000s", tail))
	}
	return srv, nil
}

// inherited is the environment without settings of the program: what a person
// has set for themselves must not change what is measured.
func inherited() []string {
	var out []string
	for _, pair := range os.Environ() {
		if !strings.HasPrefix(pair, "GENKAN_") {
			out = append(out, pair)
		}
	}
	return out
}

func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// await asks until the health path answers 200. Asking costs as little as can
// be: it shares the processors with the start it measures.
func (s *Server) await(path string, begin time.Time) error {
	request := []byte("GET " + path + " HTTP/1.1\r\nHost: " + s.Address + "\r\nConnection: close\r\n\r\n")
	for time.Since(begin) < 20*time.Second {
		if healthy(s.Address, request) {
			s.Took = time.Since(begin)
			return nil
		}
		time.Sleep(300 * time.Microsecond)
	}
	return errors.New("the server did not become ready within 20 s")
}

func healthy(address string, request []byte) bool {
	c, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		return false
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(2 * time.Second))
	if _, err := c.Write(request); err != nil {
		return false
	}
	var b [12]byte
	n, _ := c.Read(b[:])
	return string(b[:n]) == "HTTP/1.1 200"
}

// CPU gives the time the server has used.
func (s *Server) CPU() time.Duration { return CPU(s.PID) }

// Stop ends the server as an operator would, or after 15 s by force.
func (s *Server) Stop() error {
	defer s.log.Close()
	s.cmd.Process.Signal(syscall.SIGTERM) // it may have ended by itself
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	kill := context.AfterFunc(ctx, func() {
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			s.cmd.Process.Kill()
		}
	})
	defer kill()
	if err := s.cmd.Wait(); err != nil {
		return fmt.Errorf("a server did not end well: %w", err)
	}
	return nil
}

// Kill ends a server that knows no better way.
func (s *Server) Kill() {
	defer s.log.Close()
	s.cmd.Process.Kill()
	s.cmd.Wait()
}
