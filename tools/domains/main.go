// Command domains makes the tables of free and disposable mail domains that
// package account embeds.
//
//	npm pack free-email-domains@1.12.6
//	npm pack disposable-email-domains@1.0.62
//	go run ./tools/domains FOLDER internal/account/data
//
// FOLDER holds both packages unpacked, each in a folder that begins with its
// name. The second argument is where free.bin and disposable.bin go.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"genkan/internal/account"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: domains FOLDER DATA")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "domains:", err)
		os.Exit(1)
	}
}

func run(from, to string) error {
	free, err := read(from, "free-email-domains*", "domains.json")
	if err != nil {
		return err
	}
	disposable, err := read(from, "disposable-email-domains*", "index.json")
	if err != nil {
		return err
	}
	wildcards, err := read(from, "disposable-email-domains*", "wildcard.json")
	if err != nil {
		return err
	}
	for _, d := range wildcards {
		// Registries stand in the list too (web.id, my.id); companies live there.
		if suffix, icann := publicsuffix.PublicSuffix(d); suffix != d || !icann {
			disposable = append(disposable, d, "*."+d)
		}
	}
	return errors.Join(write(filepath.Join(to, "free.bin"), free), write(filepath.Join(to, "disposable.bin"), disposable))
}

// read finds one JSON list of domains and brings each to lower-case ASCII.
func read(folder, pack, name string) ([]string, error) {
	found, err := filepath.Glob(filepath.Join(folder, pack, "package", name))
	if err != nil || len(found) != 1 {
		return nil, fmt.Errorf("found %d files %s/package/%s, need one", len(found), pack, name)
	}
	data, err := os.ReadFile(found[0])
	if err != nil {
		return nil, err
	}
	var list []string
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	kept := list[:0]
	for _, d := range list {
		ascii, err := idna.Lookup.ToASCII(strings.TrimSpace(d))
		if err == nil && strings.Contains(ascii, ".") {
			kept = append(kept, ascii)
		}
	}
	return kept, nil
}

func write(name string, domains []string) error {
	table := account.DomainTable(domains)
	fmt.Printf("%s: %d domains, %d bytes\n", filepath.Base(name), len(domains), len(table))
	return os.WriteFile(name, table, 0o644)
}
