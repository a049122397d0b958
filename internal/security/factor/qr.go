package factor

import (
	"fmt"
	"strings"

	"github.com/boombuler/barcode/qr"
)

// QuietZone is the empty margin of a QR code, in modules (ISO/IEC 18004).
const QuietZone = 4

// QR is a picture of square modules, to be drawn black on white.
type QR struct {
	Side int    // modules of a side, quiet zone included
	Path string // the dark modules as SVG path data
}

// NewQR draws a QR code that stands a smudge: error correction M. A text too long
// for one gives an error.
func NewQR(text string) (QR, error) {
	code, err := qr.Encode(text, qr.M, qr.Auto)
	if err != nil {
		return QR{}, fmt.Errorf("draw a QR code: %w", err)
	}
	n := code.Bounds().Dx()
	var path strings.Builder
	dark := func(x, y int) bool {
		r, _, _, _ := code.At(x, y).RGBA()
		return r == 0
	}
	for y := range n {
		for x := 0; x < n; x++ { // one run of dark modules is one rectangle
			from := x
			for x < n && dark(x, y) {
				x++
			}
			if x > from {
				fmt.Fprintf(&path, "M%d %dh%dv1h-%dz", from+QuietZone, y+QuietZone, x-from, x-from)
			}
		}
	}
	return QR{Side: n + 2*QuietZone, Path: path.String()}, nil
}
