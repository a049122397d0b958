package browser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// chromium is the one browser of this test binary.
type chromium struct {
	ctx   context.Context
	stop  func()
	agent string // what it calls itself in requests
}

// shared starts the browser when the first tab is opened.
var shared = sync.OnceValues(start)

// started is closed over by Main so that a binary without browser tests starts none only to stop it.
var started = make(chan struct{})

// Main runs the tests of a package and stops the browser after them. Use it in TestMain: os.Exit(browser.Main(m)).
func Main(m *testing.M) int {
	code := m.Run()
	select {
	case <-started:
		if c, err := shared(); err == nil {
			c.stop()
		}
	default:
	}
	return code
}

func start() (*chromium, error) {
	close(started)
	path, err := program()
	if err != nil {
		return nil, err
	}
	home, err := os.MkdirTemp("", "genkan-chromium-")
	if err != nil {
		return nil, fmt.Errorf("making a folder for the browser: %w", err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.UserDataDir(home),
		chromedp.NoSandbox, // containers and root have none to offer
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-domain-reliability", true),
		chromedp.Flag("no-pings", true),
		chromedp.Flag("disable-lcd-text", true), // the same picture on every screen
		chromedp.Flag("font-render-hinting", "none"),
	)
	allocator, stopAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	stop := func() {
		_ = chromedp.Cancel(ctx) // waits until the process has gone
		cancel()
		stopAllocator()
		_ = os.RemoveAll(home)
	}
	if err := chromedp.Do(ctx); err != nil {
		stop()
		return nil, fmt.Errorf("starting %s: %w", path, err)
	}
	version, err := chromedp.CallBrowser(ctx, browser.GetVersion, cdp.Empty{})
	if err != nil {
		stop()
		return nil, fmt.Errorf("asking the browser for its version: %w", err)
	}
	return &chromium{ctx, stop, version.UserAgent}, nil
}

func program() (string, error) {
	if path := os.Getenv("GENKAN_TEST_CHROMIUM"); path != "" {
		return path, nil
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium: run tools/install, or set GENKAN_TEST_CHROMIUM")
}
