package load_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"genkan/bench/load"
)

// TestHTTP drives a real server and counts what it answered by status.
func TestHTTP(t *testing.T) {
	var asked atomic.Int64
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if asked.Add(1)%4 == 0 {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		w.Write([]byte("body"))
	}))
	defer srv.Close()
	begin, closeAll := load.HTTP(strings.TrimPrefix(srv.URL, "http://"), func(buf []byte, _, _ int) []byte {
		return append(buf, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"...)
	})
	defer closeAll()
	opened, closed := false, false
	got, err := load.Run(load.Plan{Workers: 3, For: 100 * time.Millisecond, Begin: begin,
		Open: func() { opened = true }, Close: func() { closed = true }})
	if err != nil {
		t.Fatal(err)
	}
	n, bad := got.Count(), got.Count(503)
	if n == 0 || got.Count(200)+bad != n || bad < n/8 || bad > n/2 || !opened || !closed {
		t.Errorf("%d answers, %d refused, statuses %v", n, bad, got.Statuses())
	}
	if int64(n) > asked.Load() {
		t.Errorf("%d counted of %d asked", n, asked.Load())
	}
	if got.Quantile(0.99, 200) < got.Quantile(0.5, 200) || got.Quantile(0.5, 200) <= 0 || got.Quantile(0.5, 404) != 0 {
		t.Error("the quantiles make no sense")
	}
}

// TestRun_endsAtTheFirstError: a broken server gives an error, not a rate.
func TestRun_endsAtTheFirstError(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { panic(http.ErrAbortHandler) }))
	defer srv.Close()
	begin, closeAll := load.HTTP(strings.TrimPrefix(srv.URL, "http://"), func(buf []byte, _, _ int) []byte {
		return append(buf, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"...)
	})
	defer closeAll()
	if _, err := load.Run(load.Plan{Workers: 1, For: 50 * time.Millisecond, Begin: begin}); err == nil {
		t.Error("no error of a server that hangs up")
	}
}
