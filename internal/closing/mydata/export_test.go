package mydata

import "strings"

// Given lists the columns that are given, as table.column.
func Given() map[string]bool {
	out := map[string]bool{}
	for _, t := range tables() {
		out[t.where] = true // whose row it is
		for _, c := range t.columns {
			if strings.HasPrefix(c.sql, strings.Fields(t.from)[0]+".") {
				out[c.sql] = true
			}
		}
	}
	return out
}
