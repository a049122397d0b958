// Package load owns the load driver: closed loops of workers with a warm-up and
// a bounded window, the times they took, and an HTTP/1.1 client that is cheap
// enough to share two cores with the server it drives.
//
// It does not own what is asked or what the numbers mean.
package load
