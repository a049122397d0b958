package flows_test

import (
	"bytes"
	"database/sql"
	"fmt"
	"io"
	"mime/multipart"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// withFiles is a form as browsers send it when files are chosen in it: they come last.
func withFiles(ts *testscript.TestScript, values url.Values, files map[string]string) (io.Reader, string) {
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for name, all := range values {
		ts.Check(w.WriteField(name, all[0]))
	}
	for name, file := range files {
		part, err := w.CreateFormFile(name, file)
		ts.Check(err)
		_, err = io.WriteString(part, ts.ReadFile(file))
		ts.Check(err)
	}
	ts.Check(w.Close())
	return &body, w.FormDataContentType()
}

// cmdAwait repeats a query until what it gives is so: work that goes on beside the pages has come that far.
func cmdAwait(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && len(args) == 2, "await QUERY REGEXP")
	wanted, err := regexp.Compile(`(?m)` + args[1])
	ts.Check(err)
	late := time.After(patience)
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	for {
		got := ask(ts, args[0])
		if wanted.MatchString(got) {
			fmt.Fprint(ts.Stdout(), got)
			return
		}
		select {
		case <-late:
			ts.Fatalf("it stays at %q", got)
		case <-look.C:
		}
	}
}

// ask runs a statement and gives the one column of a query, or how many rows were changed.
func ask(ts *testscript.TestScript, statement string) string {
	driver, source := "pgx", in(ts).database
	if source == "" {
		driver, source = "sqlite", "file:"+ts.MkAbs("data/genkan.db")+"?_pragma=busy_timeout(10000)"
	}
	db, err := sql.Open(driver, source)
	ts.Check(err)
	defer db.Close()
	if !strings.HasPrefix(strings.ToUpper(statement), "SELECT") {
		done, err := db.Exec(statement)
		ts.Check(err)
		n, err := done.RowsAffected()
		ts.Check(err)
		return fmt.Sprintf("%d rows\n", n)
	}
	rows, err := db.Query(statement)
	ts.Check(err)
	defer rows.Close()
	var out strings.Builder
	for rows.Next() {
		var text sql.NullString
		ts.Check(rows.Scan(&text))
		fmt.Fprintln(&out, text.String)
	}
	ts.Check(rows.Err())
	return out.String()
}
