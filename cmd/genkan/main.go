// Command genkan is the customer account of a vendor.
package main

import (
	"os"

	"genkan/internal/app"
)

func main() { os.Exit(app.Run(os.Args[1:], os.Stdout, os.Stderr)) }
