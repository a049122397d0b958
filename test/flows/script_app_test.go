package flows_test

import (
	"strconv"
	"strings"
	"time"

	"github.com/pquerna/otp/totp"
	"github.com/rogpeppe/go-internal/testscript"
)

// cmdApp sets APP to the code an authenticator app with this key shows, now or that many steps of 30 seconds later: a code
// that was used is not taken again, and the next one is taken already.
func cmdApp(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, !neg && (len(args) == 1 || len(args) == 2), "app KEY [STEPS]")
	steps := 0
	if len(args) == 2 {
		n, err := strconv.Atoi(args[1])
		ts.Check(err)
		steps = n
	}
	code, err := totp.GenerateCode(strings.ReplaceAll(args[0], " ", ""), time.Now().Add(time.Duration(steps)*30*time.Second))
	ts.Check(err)
	ts.Setenv("APP", code)
}
