// Package config reads the settings once, at start: from genkan.yaml, from the
// environment and from secret files. It checks them, says all that is wrong at
// once, and explains where each value came from.
//
// It is the only package that reads the environment. It does not open what the
// settings name (database, key, mail server), and nothing may change a setting
// while the program runs. Other packages take their own small structs, filled
// by app from Config.
//
// The comments of Config are the manual: doc/config.md is made from them and a
// test proves that it is current (run the package's tests with -update to
// write it anew).
package config
