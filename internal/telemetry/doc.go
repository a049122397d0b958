// Package telemetry owns what the program tells about itself to machines
// (RUN-6): Prometheus metrics, served by a handler for a private port, and
// OpenTelemetry traces, sent as OTLP over HTTP if an endpoint is set.
//
// It does not own what is worth telling, nor the log. No other package imports
// the libraries: they take a Meter or a Tracer, or declare the small interface
// they need. A nil Meter and a nil Tracer do nothing.
//
// Nothing here can carry personal data (AUD-3): labels and attributes are route
// patterns, never paths, and fixed words and numbers otherwise. Whatever a
// client chooses (method, header, trace context) is folded or ignored.
package telemetry
