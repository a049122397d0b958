// Package importrun owns the runs of imports (ACC-2, SUP-6): reading a CSV file
// of any size (plain, gzip or zip; UTF-8 or cp932) row by row, handing the rows
// on in batches so short that no other writer waits, keeping the position in the
// same transaction so that a killed run goes on where it was, dry runs, the
// problems of rows, their report, files stored in the database, and the worker
// that runs those.
//
// It does not own what rows mean: a kind of file (Source) says how its columns
// are read and what is written, and stands in the package whose nouns they are.
// It does not own packed files (importrun/packed), nor words: problems are
// message keys.
package importrun
