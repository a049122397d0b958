package telemetry

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"

	"genkan/internal/fault"
)

// TracerOptions are what OpenTracer needs.
type TracerOptions struct {
	Endpoint string  // http://host:4318; "/v1/traces" is added if it has no path
	Version  string  // the program's
	Sample   float64 // share of traces that are sent, 0 to 1
	Log      *slog.Logger
}

// Tracer sends spans to a collector, in batches and in the background: a
// collector that is slow or away loses spans and delays nothing. It is safe for
// concurrent use, and a nil Tracer does nothing.
type Tracer struct {
	provider *sdk.TracerProvider
	tracer   trace.Tracer
}

// OpenTracer starts a tracer. Without an endpoint it is nil and nothing of
// OpenTelemetry runs. It does not connect: a collector may come later.
func OpenTracer(ctx context.Context, o TracerOptions) (*Tracer, error) {
	if o.Endpoint == "" {
		return nil, nil
	}
	endpoint, err := url.Parse(o.Endpoint)
	if err != nil || endpoint.Host == "" || endpoint.Scheme != "http" && endpoint.Scheme != "https" {
		return nil, errors.New("start traces: the endpoint is not an http or https address")
	}
	if strings.Trim(endpoint.Path, "/") == "" {
		endpoint.Path = "/v1/traces"
	}
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(endpoint.String()))
	if err != nil {
		return nil, fmt.Errorf("start traces: %w", err)
	}
	// The library's default would write plain lines to standard error, between
	// the JSON lines of the log.
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { o.Log.Warn("traces could not be sent", "error", err) }))
	provider := sdk.NewTracerProvider(
		sdk.WithBatcher(exporter),
		sdk.WithSampler(sdk.ParentBased(sdk.TraceIDRatioBased(o.Sample))),
		// Not the default resource, which names the machine and its user.
		sdk.WithResource(resource.NewSchemaless(attribute.String("service.name", "genkan"), attribute.String("service.version", o.Version))),
	)
	return &Tracer{provider: provider, tracer: provider.Tracer("genkan")}, nil
}

// Close sends what is left, until ctx ends.
func (t *Tracer) Close(ctx context.Context) error {
	if t == nil {
		return nil
	}
	if err := t.provider.Shutdown(ctx); err != nil {
		return fmt.Errorf("stop traces: %w", err)
	}
	return nil
}

// Start opens a span for a request that matched a route pattern; the returned
// function closes it with the status. A trace context sent by the client is
// ignored: strangers neither choose what is sampled nor join our traces.
func (t *Tracer) Start(r *http.Request, route string) (context.Context, func(status int)) {
	if t == nil {
		return r.Context(), func(int) {}
	}
	method := knownMethod(r.Method)
	ctx, span := t.tracer.Start(r.Context(), method+" "+route, trace.WithNewRoot(), trace.WithSpanKind(trace.SpanKindServer),
		trace.WithAttributes(attribute.String("http.request.method", method), attribute.String("http.route", route)))
	return ctx, func(status int) {
		span.SetAttributes(attribute.Int("http.response.status_code", status))
		if status >= 500 {
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}

// Span opens a span for a step inside the program; the returned function closes
// it. name is a fixed word such as "hash" or "job mail", never made of input. Of
// an error only the kind is kept, because its text may come from anywhere.
func (t *Tracer) Span(ctx context.Context, name string) (context.Context, func(err error)) {
	if t == nil {
		return ctx, func(error) {}
	}
	ctx, span := t.tracer.Start(ctx, name)
	return ctx, func(err error) {
		if err != nil {
			kind := string(fault.KindOf(err))
			span.SetAttributes(attribute.String("error.type", kind))
			span.SetStatus(codes.Error, kind)
		}
		span.End()
	}
}

// TraceID gives the id of the trace a context belongs to, for the log; "" if it
// is in none, or in one that is not sent.
func TraceID(ctx context.Context) string {
	span := trace.SpanContextFromContext(ctx)
	if !span.IsSampled() {
		return ""
	}
	return span.TraceID().String()
}
