package app_test

import (
	"context"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
	"genkan/internal/security"
	"genkan/internal/store"
)

// The method of the one timed test. Every step is done for an address that has
// an account and for one that has none, in random order one after the other, so
// that a noisy machine disturbs both alike; real password hashes, limits off.
//
// Statistic: AUC, the chance that the known address took longer in a random pair
// (Mann-Whitney U / n²). Without a difference it is 0.5 with a standard
// deviation of about 1/√(6n): 0.075 for n = 30. Where a hash is missing on one
// side it is 0 or 1.
//
// Threshold: 0.25 from 0.5, more than three standard deviations. Repeats: a step
// fails only if it is over the threshold in each of three rounds and always on
// the same side, by chance less than once in a billion.
const (
	silencePairs     = 30
	silenceWarmUp    = 2
	silenceThreshold = 0.25
	silenceRounds    = 3
)

// silentSteps are done one after the other with one address.
func silentSteps() []string {
	return []string{"log-in", "sign-up", "code page", "wrong code", "resend", "code page after resend", "log-in beside a sign-up",
		"reset by mail", "reset code page", "wrong reset code", "reset resend", "reset by SMS"}
}

// silentWalk does all steps and gives how long each took and what it answered.
func silentWalk(a *apptest.App, email string) (map[string]time.Duration, map[string]string) {
	b := a.Browser()
	took, said := map[string]time.Duration{}, map[string]string{}
	flow := ""
	form := apptest.Form(email, "password", "Strange-Horse11")
	for _, step := range silentSteps() {
		began := time.Now()
		var answer apptest.Answer
		switch step {
		case "log-in", "log-in beside a sign-up":
			answer = b.LogIn(email, "Wrong-Horse999")
		case "sign-up":
			answer = b.Post("/signup", form...)
		case "code page", "code page after resend":
			answer = b.Get("/activate?flow=" + flow)
		case "wrong code":
			answer = b.Activate(flow, "000000")
		case "resend":
			answer = b.Post("/activate/resend", "flow", flow)
		case "reset by mail", "reset by SMS":
			answer = b.Post("/reset", "email", email, "way", strings.ToLower(strings.TrimPrefix(step, "reset by ")))
		case "reset code page":
			answer = b.Get("/reset/code")
		case "wrong reset code":
			answer = b.Post("/reset/code", "code", "000000")
		case "reset resend":
			answer = b.Post("/reset/resend")
		}
		took[step] = time.Since(began)
		if step == "sign-up" {
			flow = strings.TrimPrefix(answer.Location(), "/activate?flow=")
		}
		said[step] = words(answer, email, flow, b.Cookie("signup"), b.Cookie("recovery"))
	}
	return took, said
}

// words gives everything an answer tells, but for what is random or the address
// itself: status, headers with their sizes, page.
func words(a apptest.Answer, secrets ...string) string {
	var out strings.Builder
	fmt.Fprintln(&out, a.Status, len(a.Body))
	for _, name := range slices.Sorted(maps.Keys(a.Header)) {
		fmt.Fprintln(&out, name, a.Header[name])
	}
	text := out.String() + a.Body
	for _, s := range secrets {
		if s != "" {
			text = strings.ReplaceAll(text, s, fmt.Sprint("(", len(s), ")"))
		}
	}
	return text
}

// TestAttack10_Silence: an address with an account and one without are told
// apart neither by words, status or size nor by time.
//
// ASVS 6.3.8: known and unknown addresses answer alike in words, status, size and time
func TestAttack10_Silence(t *testing.T) {
	apptest.Each(t, apptest.Options{RealHash: true, Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		rnd := rand.New(rand.NewPCG(10, uint64(time.Now().UnixNano())))
		number := 0
		suspects := map[string]float64{}
		for round := range silenceRounds {
			auc := silentRound(t, a, rnd, &number)
			for step, v := range auc {
				was, suspected := suspects[step]
				sameSide := round == 0 || suspected && (was-0.5)*(v-0.5) > 0
				if math.Abs(v-0.5) >= silenceThreshold && sameSide {
					suspects[step] = v
				} else {
					delete(suspects, step)
				}
			}
			t.Logf("round %d, AUC %v; over the threshold: %v", round+1, auc, suspects)
			if len(suspects) == 0 {
				return
			}
		}
		t.Errorf("told apart by time in %d rounds: %v", silenceRounds, suspects)
	})
}

// silentRound walks n pairs and gives the AUC of each step.
func silentRound(t *testing.T, a *apptest.App, rnd *rand.Rand, number *int) map[string]float64 {
	t.Helper()
	known, unknown := map[string][]time.Duration{}, map[string][]time.Duration{}
	hash, err := a.Hasher.Hash(t.Context(), []byte("Owner-Horse222"), []byte("0123456789abcdef"))
	if err != nil {
		t.Fatal(err)
	}
	for i := range silenceWarmUp + silencePairs {
		*number++
		k, u := fmt.Sprintf("known%06d@example.com", *number), fmt.Sprintf("nobdy%06d@example.com", *number)
		if err := accountWith(t, a, fmt.Sprint("k", *number), k, hash); err != nil {
			t.Fatal(err)
		}
		type walk struct {
			took map[string]time.Duration
			said map[string]string
		}
		var kw, uw walk
		if rnd.IntN(2) == 0 {
			kw.took, kw.said = silentWalk(a, k)
			uw.took, uw.said = silentWalk(a, u)
		} else {
			uw.took, uw.said = silentWalk(a, u)
			kw.took, kw.said = silentWalk(a, k)
		}
		for _, step := range silentSteps() {
			if kw.said[step] != uw.said[step] {
				t.Fatalf("%s: known:\n%s\nunknown:\n%s", step, kw.said[step], uw.said[step])
			}
			if i >= silenceWarmUp {
				known[step], unknown[step] = append(known[step], kw.took[step]), append(unknown[step], uw.took[step])
			}
		}
	}
	out := map[string]float64{}
	for _, step := range silentSteps() {
		out[step] = math.Round(100*auc(known[step], unknown[step])) / 100
	}
	return out
}

// auc is the share of pairs in which x is above y; ties count half.
func auc(x, y []time.Duration) float64 {
	var u float64
	for _, a := range x {
		for _, b := range y {
			switch {
			case a > b:
				u++
			case a == b:
				u += 0.5
			}
		}
	}
	return u / float64(len(x)*len(y))
}

func accountWith(t *testing.T, a *apptest.App, id, email, hash string) error {
	t.Helper()
	_, err := store.WriteGuarded(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if _, err := account.Open(ctx, tx, account.New{ID: id, Email: email, EmailKey: email, Family: "Yamada", Given: "Taro", Language: "en"}); err != nil {
			return store.None{}, err
		}
		_, err := tx.Exec(ctx, `INSERT INTO mobile (account, number, country, proved_at) VALUES ($1, $2, 'JP', $3)`, id, fmt.Sprintf("+8190%08s", strings.Trim(id, "k")), tx.Now())
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, security.SetPassword(ctx, tx, id, hash, "guide")
	})
	return err
}

// The statistic itself sees what it must, and nothing where there is nothing.
func TestSilence_Statistic(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 1))
	sample := func(mean float64) []time.Duration {
		out := make([]time.Duration, silencePairs)
		for i := range out { // a busy machine: half a mean of noise, and outliers
			out[i] = time.Duration((mean + rnd.ExpFloat64()*20) * float64(time.Millisecond))
		}
		return out
	}
	var same []float64
	for range 1000 {
		same = append(same, math.Abs(auc(sample(40), sample(40))-0.5))
	}
	sort.Float64s(same)
	if same[989] > silenceThreshold {
		t.Errorf("one in a hundred equal samples is %.2f away", same[989])
	}
	if v := auc(sample(40), sample(2)); v < 0.5+silenceThreshold {
		t.Errorf("a missing hash gives %.2f", v)
	}
}
