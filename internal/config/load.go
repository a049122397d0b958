package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/caarlos0/env/v11"
	"go.yaml.in/yaml/v3"
)

// maxFile bounds the settings file and each secret file, in bytes.
const maxFile = 1 << 20

// Source says where settings are read from.
type Source struct {
	// Environ holds NAME=value, as os.Environ gives it.
	Environ []string
	// File is the path of the settings file; "" means there is none.
	File string
	// Optional: no error if File is not there.
	Optional bool
}

// System gives the source of the running program. file is what the command line
// named, or "": then GENKAN_CONFIG names it, or it is genkan.yaml in the working
// directory, if there.
func System(file string) Source {
	s := Source{Environ: os.Environ(), File: file}
	if s.File == "" {
		s.File = os.Getenv("GENKAN_CONFIG")
	}
	if s.File == "" {
		s.File, s.Optional = "genkan.yaml", true
	}
	return s
}

// given is one value with the place it came from, before it is parsed.
type given struct{ value, origin string }

// loader gathers values from all places; everything wrong goes to problems, so
// that one start shows all of it.
type loader struct {
	fields   map[string]field // by environment name
	values   map[string]given
	problems Problems
	warnings []string
}

// Load reads all settings, fills defaults and checks. The error is Problems:
// everything that is wrong, at once. The environment wins over the file.
func Load(src Source) (Config, error) {
	l := &loader{fields: map[string]field{}, values: map[string]given{}}
	for _, f := range fields() {
		l.fields[f.env] = f
	}
	l.readFile(src)
	l.readEnviron(src.Environ)
	c := l.parse()
	c.fillComputed()
	if c.SMS != "" && c.LocalMode() {
		c.warnings = append(c.warnings, "GENKAN_SMS is set and not used: local mode captures text messages")
	}
	// A value that could not be read has its problem already; checking what
	// stands in its place would name it twice.
	known := map[string]bool{}
	for _, p := range l.problems {
		known[p.Setting] = true
	}
	for _, p := range c.check() {
		if !known[p.Setting] {
			l.problems = append(l.problems, p)
		}
	}
	return c, l.problems.err()
}

// readFile takes the values of the settings file. It works on the nodes, not
// through a struct, because so every unknown, double or nested key is reported
// with its line, all at once, and values keep their spelling (off stays off).
func (l *loader) readFile(src Source) {
	if src.File == "" {
		return
	}
	data, err := readBounded(src.File)
	if errors.Is(err, fs.ErrNotExist) && src.Optional {
		return
	}
	if err != nil {
		l.problem(src.File, "", "cannot be read: "+reason(err), "name a readable settings file")
		return
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		// The parser's words may quote the file, and the file may hold secrets.
		l.problem(src.File, "", "is not YAML"+yamlLine(err), "write one setting a line, as in listen: 127.0.0.1:8080")
		return
	}
	if len(doc.Content) == 0 {
		return
	}
	root := doc.Content[0]
	if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
		return
	}
	if root.Kind != yaml.MappingNode {
		l.problem(src.File, "", "is not a list of settings", "write one setting a line, as in listen: 127.0.0.1:8080")
		return
	}
	seen := map[string]int{}
	for i := 0; i+1 < len(root.Content); i += 2 {
		l.readPair(src.File, root.Content[i], root.Content[i+1], seen)
	}
}

// readPair takes one line of the settings file.
func (l *loader) readPair(file string, key, value *yaml.Node, seen map[string]int) {
	place := fmt.Sprintf("%s line %d", filepath.Base(file), key.Line)
	name := "GENKAN_" + strings.ToUpper(key.Value)
	target := strings.TrimSuffix(name, "_FILE")
	_, known := l.fields[name]
	_, knownFile := l.fields[target]
	switch {
	case key.Value != strings.ToLower(key.Value) || !known && !knownFile:
		l.problem(key.Value, place, "is not a setting", "see doc/config.md for the names"+l.resembling(name))
		return
	case seen[name] > 0:
		l.problem(key.Value, place, fmt.Sprintf("was set before, in line %d", seen[name]), "keep one of the two")
		return
	}
	seen[name] = key.Line
	text, ok := nodeText(value)
	if !ok {
		l.problem(name, place, "is not a plain value or a list of plain values", "write "+key.Value+": value")
		return
	}
	if known {
		l.take(name, given{text, place})
		return
	}
	if seen[target] > 0 {
		l.problem(target, place, "is given both as a value and as a file", "keep one of the two")
		return
	}
	l.takeFile(target, text, place)
}

// nodeText gives the text of a scalar, or of a list of scalars with commas.
func nodeText(n *yaml.Node) (string, bool) {
	switch n.Kind {
	case yaml.ScalarNode:
		if n.Tag == "!!null" {
			return "", true
		}
		return n.Value, true
	case yaml.SequenceNode:
		words := make([]string, 0, len(n.Content))
		for _, item := range n.Content {
			if item.Kind != yaml.ScalarNode {
				return "", false
			}
			words = append(words, item.Value)
		}
		return strings.Join(words, ","), true
	}
	return "", false
}

// readEnviron takes GENKAN_… and GENKAN_…_FILE. An empty variable sets the
// setting back to its default, whatever the file says.
func (l *loader) readEnviron(environ []string) {
	values := map[string]string{}
	for _, pair := range environ {
		if name, value, ok := strings.Cut(pair, "="); ok && strings.HasPrefix(name, "GENKAN_") {
			values[name] = value
		}
	}
	for _, name := range sortedKeys(values) {
		target := strings.TrimSuffix(name, "_FILE")
		_, known := l.fields[name]
		_, knownFile := l.fields[target]
		_, both := values[target]
		switch {
		case known:
			l.take(name, given{values[name], "environment"})
		case knownFile && both && values[name] != "":
			l.problem(target, "environment", "is given both as "+target+" and as "+name, "keep one of the two")
		case knownFile:
			l.takeFile(target, values[name], "environment")
		case name == "GENKAN_CONFIG" || strings.HasPrefix(name, "GENKAN_TEST_"):
		default:
			// Not an error: Kubernetes sets GENKAN_PORT and the like by itself
			// for a service of this name.
			l.warnings = append(l.warnings, name+" is not a setting and was ignored"+l.resembling(name))
		}
	}
}

// take notes a value; a later place wins.
func (l *loader) take(name string, g given) {
	if g.value == "" {
		delete(l.values, name)
		return
	}
	l.values[name] = g
}

// takeFile notes the content of a secret file, without the line end an editor
// leaves.
func (l *loader) takeFile(name, path, place string) {
	if path == "" {
		return
	}
	data, err := readBounded(path)
	if err != nil {
		l.problem(name, place, "the file "+path+" cannot be read: "+reason(err), "name a file this program may read")
		return
	}
	value := strings.TrimRight(string(data), "\r\n")
	if value == "" {
		l.problem(name, place, "the file "+path+" is empty", "write the value into it")
		return
	}
	l.take(name, given{value, place + ", file " + path})
}

// parse fills the struct through its tags.
func (l *loader) parse() Config {
	c := Config{origins: map[string]string{}, warnings: l.warnings}
	environment := map[string]string{}
	for name, g := range l.values {
		environment[name] = strings.TrimSpace(g.value)
		c.origins[name] = g.origin
	}
	err := env.ParseWithOptions(&c, env.Options{Environment: environment})
	if err == nil {
		return c
	}
	var all env.AggregateError
	if !errors.As(err, &all) {
		l.problem("settings", "", "cannot be read", "report this")
		return c
	}
	for _, one := range all.Errors {
		l.parseProblem(one)
	}
	return c
}

// parseProblem turns the library's error into one that names setting and remedy.
func (l *loader) parseProblem(err error) {
	var bad env.ParseError
	if !errors.As(err, &bad) {
		l.problem("settings", "", "cannot be read", "report this")
		return
	}
	for _, f := range l.fields {
		if f.name == bad.Name {
			g := l.values[f.env]
			l.problem(f.env, g.origin, quote(f, g.value)+" is not "+f.kind(), "write it like "+f.example())
		}
	}
}

func (l *loader) problem(setting, place, wrong, do string) {
	l.problems = append(l.problems, Problem{Setting: setting, From: place, Wrong: wrong, Do: do})
}

// resembling offers the one setting whose name contains, or is contained in, a
// mistyped one once underscores are ignored.
func (l *loader) resembling(name string) string {
	plain := strings.ReplaceAll(strings.TrimPrefix(name, "GENKAN_"), "_", "")
	for _, f := range fields() {
		candidate := strings.ReplaceAll(strings.TrimPrefix(f.env, "GENKAN_"), "_", "")
		if plain == candidate || len(plain) > 3 && (strings.Contains(candidate, plain) || strings.Contains(plain, candidate)) {
			return "; did you mean " + f.env + "?"
		}
	}
	return ""
}

// fillComputed sets the defaults that depend on other settings, and writes the
// public URL in its one normal form.
func (c *Config) fillComputed() {
	if c.PublicURL == "" {
		c.PublicURL = "http://localhost"
		if port := portOf(c.Listen); port != "80" && isAddress(c.Listen) {
			c.PublicURL += ":" + port
		}
	}
	c.PublicURL = normalOrigin(c.PublicURL)
	if c.Database == "" {
		c.Database = Secret("sqlite:" + filepath.ToSlash(filepath.Join(c.Data, "genkan.db")))
	}
	if c.KeyFile == "" {
		c.KeyFile = filepath.Join(c.Data, "genkan.key")
	}
	if c.MailFrom == "" && c.SMTP == "" {
		c.MailFrom = "no-reply@localhost"
	}
}

// readBounded reads a small file. A folder or a device is refused by its size or
// by the read itself.
func readBounded(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxFile {
		return nil, errors.New("larger than 1 MiB")
	}
	return os.ReadFile(path)
}

// reason gives the cause of a file error without the path, which stands beside
// it already.
func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

// yamlLine gives " (line 3)" of a parser's error if it names a line.
func yamlLine(err error) string {
	var line int
	if _, scanErr := fmt.Sscanf(err.Error(), "yaml: line %d:", &line); scanErr != nil {
		return ""
	}
	return fmt.Sprintf(" (line %d)", line)
}

// field is what the tags of one field say.
type field struct {
	name, env, fallback, computed, secret string
	index                                 int
	typ                                   reflect.Type
}

// fields lists the settings in the order of the manual.
func fields() []field {
	var list []field
	t := reflect.TypeFor[Config]()
	for i := range t.NumField() {
		f := t.Field(i)
		name := f.Tag.Get("env")
		if name == "" {
			continue
		}
		list = append(list, field{name: f.Name, env: name, fallback: f.Tag.Get("envDefault"),
			computed: f.Tag.Get("computed"), secret: f.Tag.Get("secret"), index: i, typ: f.Type})
	}
	return list
}
