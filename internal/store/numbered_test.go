package store

import "testing"

func TestNumbered(t *testing.T) {
	for query, want := range map[string]string{
		"SELECT 1":                            "SELECT 1",
		"VALUES ($1, $2), ($3, $4)":           "VALUES (?, ?), (?, ?)",
		"VALUES ($2, $1)":                     "VALUES (?2, ?1)",
		"WHERE a = $1 AND b = $1":             "WHERE a = ?1 AND b = ?1",
		"WHERE a = $1 AND b = $3 AND c = $2":  "WHERE a = ?1 AND b = ?3 AND c = ?2",
		"WHERE a = $1 AND (b > $2 OR b = $2)": "WHERE a = ?1 AND (b > ?2 OR b = ?2)",
		"WHERE a = $2":                        "WHERE a = ?2",
		"$1$2$3$4$5$6$7$8$9$10$11":            "???????????",
	} {
		if got := numbered(query); got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
}
