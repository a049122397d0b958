// Package wavelet owns the wavelet matrix: a list of numbers from which those in
// any ranges come in ascending order, and those that sets of ranges have in
// common, without a look at the rest. It is read as it stands in a file.
//
// It does not know what the numbers mean.
package wavelet
