// Package suggester owns how a node keeps its index of companies (package
// suggest) in step with the database: one file in its data folder, made in the
// background, and what changed since, read every second.
//
// It does not own what the index holds and how it ranks (suggest), nor who may
// see what was found (directory).
package suggester
