package closing

// Statements gives what erases a person, for the test against the schema.
func Statements() []string { return rest() }
