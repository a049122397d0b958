package sms

import "time"

// Impatient makes a gateway give up after another time than its ten seconds.
func (g *Gateway) Impatient(d time.Duration) { g.client = newClient(d) }
