// Package app owns the assembly: it builds every part from the configuration,
// mounts the routes, starts the workers, and offers the commands. It is the
// only package that knows all others.
//
// It does not own any rule; what it holds is wiring.
package app
