package accountweb

import (
	"context"
	"net/http"

	"genkan/internal/web"
)

// Demo is the demonstration data that local mode offers (RUN-1).
type Demo interface {
	Loaded(ctx context.Context) (bool, error)
	Load(ctx context.Context) error
}

// demoOffer is what the start page says of it.
type demoOffer struct{ Offered, Loaded bool }

// offer asks whether the data is in; outside local mode nothing is offered or
// asked.
func (p *Pages) offer(r *web.Request) (demoOffer, error) {
	if p.Demo == nil || !r.Page("start.page").Local() {
		return demoOffer{}, nil
	}
	loaded, err := p.Demo.Loaded(r.Context())
	return demoOffer{Offered: true, Loaded: loaded}, err
}

// loadDemo is the button. Pressed twice, it does nothing more.
func (p *Pages) loadDemo(w http.ResponseWriter, r *web.Request) error {
	if err := p.Demo.Load(r.Context()); err != nil {
		return err
	}
	r.Notify(w, "notice.demo")
	http.Redirect(w, r.Request, "/", http.StatusSeeOther)
	return nil
}
