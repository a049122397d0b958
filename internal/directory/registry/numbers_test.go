package registry

import (
	"fmt"
	"math/big"
)

// leiOf makes the n-th LEI with its check digits.
func leiOf(n int) string {
	body := fmt.Sprintf("5299%014d", n)
	v, _ := new(big.Int).SetString(body+"00", 10)
	check := 98 - new(big.Int).Mod(v, big.NewInt(97)).Int64()
	return fmt.Sprintf("%s%02d", body, check)
}

// jcnOf makes the n-th corporate number with its check digit.
func jcnOf(n int) string {
	body := fmt.Sprintf("%012d", n)
	sum := 0
	for i := range 12 {
		sum += int(body[11-i]-'0') * (1 + i%2)
	}
	return fmt.Sprint(9-sum%9) + body
}
