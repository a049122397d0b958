// Package storetest owns fresh, migrated databases for tests: each rule test
// runs on SQLite and on PostgreSQL.
//
// It does not own any sample data, and no program links it.
package storetest
