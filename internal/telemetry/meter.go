package telemetry

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// scrapeLimit bounds what one scrape may ask of the database.
const scrapeLimit = 2 * time.Second

// Meter counts. It is safe for concurrent use, and a nil Meter does nothing.
type Meter struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
	sessions *prometheus.CounterVec
	hashWait prometheus.Histogram
	hashTook prometheus.Histogram
	refused  prometheus.Counter
	seals    prometheus.Counter
	sealed   prometheus.Counter
}

// NewMeter makes a meter with a registry of its own. version is the program's.
func NewMeter(version string) *Meter {
	m := &Meter{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "genkan_http_requests_total",
			Help: "Requests answered, by route pattern, method and class of status."}, []string{"route", "method", "class"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "genkan_http_request_duration_seconds",
			Help: "Time to answer, by route pattern.", Buckets: buckets()}, []string{"route"}),
		sessions: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "genkan_session_checks_total",
			Help: "Sessions looked up, by whether there was a living one."}, []string{"live"}),
		hashWait: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "genkan_password_hash_wait_seconds",
			Help: "Time a password waited for a slot.", Buckets: buckets()}),
		hashTook: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "genkan_password_hash_duration_seconds",
			Help: "Time hashing itself took.", Buckets: buckets()}),
		refused: prometheus.NewCounter(prometheus.CounterOpts{Name: "genkan_password_hash_refused_total",
			Help: "Passwords not hashed because all slots were busy for too long."}),
		seals: prometheus.NewCounter(prometheus.CounterOpts{Name: "genkan_audit_seals_total",
			Help: "Seals this node made over audit events."}),
		sealed: prometheus.NewCounter(prometheus.CounterOpts{Name: "genkan_audit_sealed_events_total",
			Help: "Audit events under the seals of this node."}),
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{Name: "genkan_build_info", Help: "The version that runs; always 1.",
		ConstLabels: prometheus.Labels{"version": version}})
	build.Set(1)
	m.registry.MustRegister(m.requests, m.duration, m.sessions, m.hashWait, m.hashTook, m.refused, m.seals, m.sealed, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// buckets reach from a read of a session to the longest a request may take.
func buckets() []float64 {
	return []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 15}
}

// Request counts an answered request. route is the pattern it matched, "" for
// none; a path would be personal data and without bound.
func (m *Meter) Request(route, method string, status int, took time.Duration) {
	if m == nil {
		return
	}
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(route, knownMethod(method), class(status)).Inc()
	m.duration.WithLabelValues(route).Observe(took.Seconds())
}

// SessionCheck counts a look-up of a session.
func (m *Meter) SessionCheck(live bool) {
	if m != nil {
		m.sessions.WithLabelValues(strconv.FormatBool(live)).Inc()
	}
}

// Hash counts a password hash: how long it waited for a slot and how long it
// took.
func (m *Meter) Hash(waited, took time.Duration) {
	if m != nil {
		m.hashWait.Observe(waited.Seconds())
		m.hashTook.Observe(took.Seconds())
	}
}

// HashRefused counts a password that found no slot in time.
func (m *Meter) HashRefused() {
	if m != nil {
		m.refused.Inc()
	}
}

// Sealed counts a seal over so many audit events.
func (m *Meter) Sealed(events int) {
	if m != nil {
		m.seals.Inc()
		m.sealed.Add(float64(events))
	}
}

// Gauge is something that is measured when somebody asks: jobs by state, the
// queue of password hashes.
type Gauge struct {
	Name  string // without genkan_ in front
	Help  string
	Label string // what the keys of Read are, such as "state"
	// Read gives the values. Its context ends after two seconds. If it fails, the
	// scrape goes on without this gauge, and says so.
	Read func(ctx context.Context) (map[string]int, error)
}

// Watch adds gauges. Two of one name are a mistake of the program and panic.
func (m *Meter) Watch(gauges ...Gauge) {
	if m == nil {
		return
	}
	for _, g := range gauges {
		m.registry.MustRegister(&watched{read: g.Read,
			values: prometheus.NewDesc("genkan_"+g.Name, g.Help, []string{g.Label}, nil),
			failed: prometheus.NewDesc("genkan_"+g.Name+"_unreadable", "1 if genkan_"+g.Name+" could not be read.", nil, nil)})
	}
}

// watched reads one Gauge for each scrape.
type watched struct {
	read           func(ctx context.Context) (map[string]int, error)
	values, failed *prometheus.Desc
}

// Describe names the metrics to the registry.
func (w *watched) Describe(ch chan<- *prometheus.Desc) {
	ch <- w.values
	ch <- w.failed
}

// Collect reads them.
func (w *watched) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), scrapeLimit)
	defer cancel()
	values, err := w.read(ctx)
	failed := 0.0
	if err != nil {
		failed = 1
	} else {
		for key, n := range values {
			ch <- prometheus.MustNewConstMetric(w.values, prometheus.GaugeValue, float64(n), key)
		}
	}
	ch <- prometheus.MustNewConstMetric(w.failed, prometheus.GaugeValue, failed)
}

// Handler serves the metrics in Prometheus' format. Mount it on a private port
// only.
func (m *Meter) Handler() http.Handler {
	if m == nil {
		return http.NotFoundHandler()
	}
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, ErrorHandling: promhttp.ContinueOnError})
}

// class folds a status to "2xx" and the like.
func class(status int) string {
	if status < 100 || status > 599 {
		return "other"
	}
	return strconv.Itoa(status/100) + "xx"
}

// knownMethod folds a method, which is the client's choice, to a bounded list.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return method
	}
	return "other"
}
