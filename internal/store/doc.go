// Package store owns the database: one SQL text that runs on SQLite and on
// PostgreSQL, the two kinds of write transaction, the read-only pool, the
// conversion of times, and the migrations.
//
// It does not own any query: SQL stands in the capability whose noun it is
// about, beside the Go that scans it. It is the only user of database/sql, and
// knows nothing of customers.
package store
