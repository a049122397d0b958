package form_test

import (
	"errors"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/form"
)

func TestRead(t *testing.T) {
	var f struct {
		Email string `form:"email"`
		Terms bool   `form:"terms"`
		News  bool   `form:"news"`
		Other string
	}
	form.Read(url.Values{"email": {"a\xffb"}, "terms": {"on"}, "Other": {"x"}}, &f)
	if f.Email != "a\uFFFDb" || !f.Terms || f.News || f.Other != "" {
		t.Errorf("%+v", f)
	}
	form.Read(url.Values{"email": {strings.Repeat("𠮷", 10<<20)}}, &f)
	if len(f.Email) > form.MaxField || !utf8.ValidString(f.Email) {
		t.Errorf("%d bytes", len(f.Email))
	}
}

func TestComplaints(t *testing.T) {
	var c form.Complaints
	if err := c.AddFaults(fault.List{fault.New(fault.Invalid, "b").On("second"), fault.New(fault.Invalid, "a", "n", 1).On("first")}); err != nil {
		t.Fatal(err)
	}
	if all := c.All("first", "second"); len(all) != 2 || all[0].Key != "a" || all[1].Key != "b" {
		t.Errorf("%+v", all)
	}
	if _, ok := c.Of("third"); ok {
		t.Error("a complaint about a field nobody complained about")
	}
	boom := errors.New("boom")
	if err := c.AddFaults(boom); err != boom {
		t.Errorf("an error that is no fault was swallowed: %v", err)
	}
	if err := c.AddFaults(fault.New(fault.Internal, "x")); err == nil {
		t.Error("a mistake of ours became a complaint")
	}
	if err := c.AddFaults(fault.New(fault.Unavailable, "error.busy")); err != nil || c.Away() == nil || len(c.All()) != 2 {
		t.Errorf("a part that is away is no complaint at a field, and the form stays: %v", err)
	}
}
