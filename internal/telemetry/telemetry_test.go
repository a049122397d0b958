package telemetry_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"genkan/internal/fault"
	"genkan/internal/telemetry"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func scrape(t *testing.T, m *telemetry.Meter) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	return w.Body.String()
}

func wantLines(t *testing.T, said string, lines ...string) {
	t.Helper()
	for _, line := range lines {
		if !strings.Contains("\n"+said, "\n"+line+"\n") {
			t.Errorf("not found: %s", line)
		}
	}
	if t.Failed() {
		t.Log(said)
	}
}

func TestMetrics(t *testing.T) {
	m := telemetry.NewMeter("1.2.3")
	m.Request("/login", "POST", 303, 80*time.Millisecond)
	m.Request("/login", "POST", 302, 80*time.Millisecond)
	m.Request("/session", "GET", 200, time.Millisecond)
	m.Request("", "PROPFIND", 404, time.Millisecond)
	m.Request("/x", "GET", 999, time.Millisecond)
	m.SessionCheck(true)
	m.SessionCheck(false)
	m.Hash(time.Millisecond, 60*time.Millisecond)
	m.HashRefused()
	m.Sealed(5)
	m.Sealed(2)
	m.Watch(telemetry.Gauge{Name: "jobs", Help: "Jobs.", Label: "state", Read: func(context.Context) (map[string]int, error) {
		return map[string]int{"queued": 3, "dead": 0}, nil
	}}, telemetry.Gauge{Name: "hash_queue", Help: "Queue.", Label: "place", Read: func(context.Context) (map[string]int, error) {
		return nil, errors.New("the database is away")
	}})
	wantLines(t, scrape(t, m),
		`genkan_http_requests_total{class="3xx",method="POST",route="/login"} 2`,
		`genkan_http_requests_total{class="2xx",method="GET",route="/session"} 1`,
		`genkan_http_requests_total{class="4xx",method="other",route="none"} 1`,
		`genkan_http_requests_total{class="other",method="GET",route="/x"} 1`,
		`genkan_http_request_duration_seconds_bucket{route="/login",le="0.1"} 2`,
		`genkan_http_request_duration_seconds_bucket{route="/login",le="0.05"} 0`,
		`genkan_session_checks_total{live="true"} 1`,
		`genkan_password_hash_duration_seconds_count 1`,
		`genkan_password_hash_refused_total 1`,
		`genkan_audit_seals_total 2`, `genkan_audit_sealed_events_total 7`,
		`genkan_jobs{state="queued"} 3`, `genkan_jobs{state="dead"} 0`, `genkan_jobs_unreadable 0`, `genkan_hash_queue_unreadable 1`,
		`genkan_build_info{version="1.2.3"} 1`)
	if said := scrape(t, m); !strings.Contains(said, "go_goroutines") || !strings.Contains(said, "process_resident_memory_bytes") {
		t.Error("nothing of the Go runtime or the process")
	}
}

// TestScrapeIsBounded: the reader of a gauge is told to stop.
func TestScrapeIsBounded(t *testing.T) {
	m := telemetry.NewMeter("")
	m.Watch(telemetry.Gauge{Name: "slow", Help: "Slow.", Label: "x", Read: func(ctx context.Context) (map[string]int, error) {
		if _, ok := ctx.Deadline(); !ok {
			t.Error("no deadline")
		}
		return nil, ctx.Err()
	}})
	scrape(t, m)
}

func TestTwoMetersShareNothing(t *testing.T) {
	a, b := telemetry.NewMeter(""), telemetry.NewMeter("")
	a.Sealed(5)
	wantLines(t, scrape(t, b), "genkan_audit_seals_total 0")
}

func TestNilDoesNothing(t *testing.T) {
	var m *telemetry.Meter
	m.Request("/", "GET", 200, 0)
	m.SessionCheck(true)
	m.Hash(0, 0)
	m.HashRefused()
	m.Sealed(1)
	m.Watch(telemetry.Gauge{})
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	if w.Code != http.StatusNotFound {
		t.Errorf("status %d", w.Code)
	}
	tracer, err := telemetry.OpenTracer(t.Context(), telemetry.TracerOptions{})
	if tracer != nil || err != nil {
		t.Fatalf("without an endpoint: %v, %v", tracer, err)
	}
	ctx, end := tracer.Start(httptest.NewRequest("GET", "/", nil), "/")
	end(200)
	ctx, endSpan := tracer.Span(ctx, "step")
	endSpan(nil)
	if telemetry.TraceID(ctx) != "" || tracer.Close(ctx) != nil {
		t.Error("a nil tracer does something")
	}
}

// collector is an OTLP collector that keeps what it was sent.
type collector struct {
	*httptest.Server
	mu   sync.Mutex
	path string
	body string
}

func newCollector(t *testing.T, status int) *collector {
	c := &collector{}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		c.mu.Lock()
		c.path, c.body = r.URL.Path, c.body+string(b)
		c.mu.Unlock()
		w.WriteHeader(status)
	}))
	t.Cleanup(c.Close)
	return c
}

func (c *collector) got() (path, body string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.path, c.body
}

func open(t *testing.T, c *collector, sample float64, log *slog.Logger) *telemetry.Tracer {
	t.Helper()
	tracer, err := telemetry.OpenTracer(t.Context(), telemetry.TracerOptions{Endpoint: c.URL, Version: "1.2.3", Sample: sample, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	return tracer
}

// TestTraces sends spans to a collector, and a canary in every place a client
// chooses (AUD-3, attack 35): only pattern, method, status and kinds arrive.
func TestTraces(t *testing.T) {
	const canary = "c4n4ry"
	c := newCollector(t, 200)
	tracer := open(t, c, 1, slog.New(slog.DiscardHandler))
	r := httptest.NewRequest("POST", "/activate/"+canary+"?email="+canary, strings.NewReader(canary))
	r.Method = canary
	r.Header.Set("Traceparent", "00-c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4-c4c4c4c4c4c4c4c4-01")
	r.Header.Set("Baggage", "user="+canary)
	r.Header.Set("User-Agent", canary)
	ctx, end := tracer.Start(r, "/activate/{id}")
	id := telemetry.TraceID(ctx)
	if len(id) != 32 || strings.HasPrefix(id, "c4c4") {
		t.Errorf("trace id %q is none, or the client's", id)
	}
	inner, endSpan := tracer.Span(ctx, "hash")
	if telemetry.TraceID(inner) != id {
		t.Error("the inner span is in another trace")
	}
	endSpan(fault.New(fault.Limited, "limit.wait", "email", canary).Because(errors.New(canary)))
	end(503)
	if err := tracer.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	path, body := c.got()
	if path != "/v1/traces" {
		t.Errorf("sent to %q", path)
	}
	for _, want := range []string{"genkan", "1.2.3", "other /activate/{id}", "http.route", "http.response.status_code", "hash", "limited"} {
		if !strings.Contains(body, want) {
			t.Errorf("not sent: %s", want)
		}
	}
	if strings.Contains(body, canary) {
		t.Error("what the client chose was sent")
	}
}

func TestTracesNotSampled(t *testing.T) {
	c := newCollector(t, 200)
	tracer := open(t, c, 0, slog.New(slog.DiscardHandler))
	ctx, end := tracer.Start(httptest.NewRequest("GET", "/", nil), "/")
	end(200)
	if id := telemetry.TraceID(ctx); id != "" {
		t.Errorf("trace id %q of a trace that is not sent", id)
	}
	if err := tracer.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, body := c.got(); body != "" {
		t.Error("something was sent")
	}
}

// TestCollectorRefuses: it is said in the log, as one of its lines, and nobody
// waits for it.
func TestCollectorRefuses(t *testing.T) {
	c := newCollector(t, 400)
	var said strings.Builder
	tracer := open(t, c, 1, slog.New(slog.NewJSONHandler(&said, nil)))
	_, end := tracer.Start(httptest.NewRequest("GET", "/", nil), "/")
	end(200)
	err := tracer.Close(t.Context())
	if err == nil && !strings.Contains(said.String(), "traces could not be sent") {
		t.Errorf("nobody was told: %v, %s", err, said.String())
	}
}

func TestEndpoints(t *testing.T) {
	for _, endpoint := range []string{"127.0.0.1:4318", "ftp://127.0.0.1", "http://", "http://u:%zz@x"} {
		if _, err := telemetry.OpenTracer(t.Context(), telemetry.TracerOptions{Endpoint: endpoint}); err == nil {
			t.Errorf("%s was accepted", endpoint)
		} else if strings.Contains(err.Error(), "%zz") {
			t.Errorf("the error quotes the endpoint: %v", err)
		}
	}
}

func BenchmarkRequest(b *testing.B) {
	m := telemetry.NewMeter("")
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			m.Request("/session", "GET", 200, time.Millisecond)
		}
	})
}
