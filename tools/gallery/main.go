// Command gallery shows every page and mail with sample data, in every
// language, on this machine only: `make gallery`.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"time"

	"genkan/internal/gallery"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:8090", "loopback address and port")
	flag.Parse()
	if err := serve(*listen); err != nil {
		fmt.Fprintln(os.Stderr, "gallery:", err)
		os.Exit(1)
	}
}

func serve(listen string) error {
	addr, err := netip.ParseAddrPort(listen)
	if err != nil || !addr.Addr().IsLoopback() {
		return fmt.Errorf("%q is no loopback address with a port", listen)
	}
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	g, err := gallery.New(&url.URL{Scheme: "http", Host: l.Addr().String()})
	if err != nil {
		return err
	}
	fmt.Printf("http://%s/\n", l.Addr())
	return (&http.Server{Handler: g, ReadHeaderTimeout: 5 * time.Second}).Serve(l)
}
