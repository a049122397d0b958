package sessionweb

import (
	"time"

	"genkan/internal/security/factor"
	"genkan/internal/session"
	"genkan/internal/web"
)

// DeviceSamples lists the pages of devices with sample data.
func DeviceSamples() []web.Sample {
	const chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
	const safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1"
	own := func(r *web.Request) session.Open {
		return session.Open{ID: "sample", Device: chrome, Network: "192.0.2.1", CreatedAt: r.Now.Add(-time.Hour), UsedAt: r.Now}
	}
	signedIn := func(name string, t *web.Template, value func(r *web.Request) any) web.Sample {
		return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return value(r)
		}}
	}
	return []web.Sample{
		signedIn("devices", devicesTemplate, func(r *web.Request) any {
			return newDevices(r, []session.Open{
				{ID: "b", Device: safari, Network: "2001:db8:1234:5678:9abc:def0:1234:5678", CreatedAt: r.Now.Add(-3 * time.Hour), UsedAt: r.Now.Add(-20 * time.Minute)},
				own(r), {ID: "c", CreatedAt: r.Now.Add(-5 * time.Hour), UsedAt: r.Now.Add(-25 * time.Minute)},
			}, []factor.Browser{{ID: "d", Device: chrome, Network: "192.0.2.1", ProvedAt: r.Now.Add(-9 * 24 * time.Hour), UsedAt: r.Now.Add(-time.Hour), ExpiresAt: r.Now.Add(21 * 24 * time.Hour)}})
		}),
		signedIn("devices-alone", devicesTemplate, func(r *web.Request) any {
			page := newDevices(r, []session.Open{own(r)}, nil)
			page.Status = page.T("notice.device.others")
			return page
		}),
		signedIn("devices-others", othersTemplate, func(r *web.Request) any { return othersPage{startDevices(r, "device.others.title")} }),
	}
}
