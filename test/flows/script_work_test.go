package flows_test

import (
	"bytes"
	"database/sql"
	"fmt"
	"io"
	"mime/multipart"
	"net/url"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
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

// cmdTOTP is an authenticator app: it sets TOTP to the code of a key, as it is after some seconds, and WRONG to a code that
// the app never showed nor shows within hours. Each step counts once, so a script that proves twice takes two of them: -30, 0
// and 30 are accepted.
func cmdTOTP(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && (len(args) == 1 || len(args) == 2), "totp KEY [SECONDS]")
	later := 0
	if len(args) == 2 {
		var err error
		later, err = strconv.Atoi(args[1])
		ts.Check(err)
	}
	key := strings.ReplaceAll(args[0], " ", "")
	const hours = 4 * 3600
	at := time.Now().Unix() + int64(later)
	out, err := exec.Command("oathtool", "--totp", "--base32", "--now", "@"+strconv.FormatInt(at-hours, 10), "--window", strconv.Itoa(2*hours/30), key).Output()
	ts.Check(err)
	codes := strings.Fields(string(out))
	wrong := 0
	for slices.Contains(codes, fmt.Sprintf("%06d", wrong)) {
		wrong++
	}
	ts.Setenv("TOTP", codes[hours/30])
	ts.Setenv("WRONG", fmt.Sprintf("%06d", wrong))
	in(ts).keep(key, codes[hours/30])
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
