package support_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"genkan/internal/store"
	"genkan/internal/support"
)

func (c *crew) ask(by, subject string) (string, error) {
	a := &support.Approvals{Audit: c.log}
	return store.Write(c.t.Context(), c.db, func(ctx context.Context, tx *store.Tx) (string, error) {
		return a.Ask(ctx, tx, support.Request{Kind: support.KindMerge, Subject: subject, Payload: `{}`, Reason: "same firm", By: by})
	})
}

// must is ask where it has to work.
func (c *crew) must(by, subject string) string {
	c.t.Helper()
	id, err := c.ask(by, subject)
	if err != nil {
		c.t.Fatal(err)
	}
	return id
}

func (c *crew) approve(by, id string) error {
	a := &support.Approvals{Audit: c.log}
	_, err := store.Write(c.t.Context(), c.db, func(ctx context.Context, tx *store.Tx) (support.Approval, error) {
		return a.Approve(ctx, tx, support.Decision{ID: id, By: by, Answer: "checked"})
	})
	return err
}

func (c *crew) refuse(by, id string) error {
	a := &support.Approvals{Audit: c.log}
	_, err := store.Write(c.t.Context(), c.db, func(ctx context.Context, tx *store.Tx) (support.Approval, error) {
		return a.Refuse(ctx, tx, support.Decision{ID: id, By: by, Answer: "another firm"})
	})
	return err
}

func (c *crew) withdraw(by, id string) error {
	a := &support.Approvals{Audit: c.log}
	_, err := store.Write(c.t.Context(), c.db, func(ctx context.Context, tx *store.Tx) (support.Approval, error) {
		return a.Withdraw(ctx, tx, support.Decision{ID: id, By: by})
	})
	return err
}

// SUP-5, ACC-9: another operator with the role decides, nobody decides their
// own, and each side finds it in their history.
func TestApproval_SecondOperator(t *testing.T) {
	each(t, func(c *crew) {
		one, two, desk, boss := c.operator("one", support.Steward), c.operator("two", support.Steward), c.operator("desk", support.Desk), c.operator("boss", support.Superuser)
		_, err := c.ask(desk, "acme")
		wants(t, "without the role", err, "operator.denied")
		id := c.must(one, "acme")
		_, err = c.ask(two, "acme")
		wants(t, "asked twice", err, "approval.waits")
		wants(t, "one's own", c.approve(one, id), "approval.own")
		wants(t, "one's own, refused", c.refuse(one, id), "approval.own")
		wants(t, "by the desk", c.approve(desk, id), "operator.denied")
		wants(t, "by a superuser", c.approve(boss, id), "operator.denied")
		wants(t, "somebody else takes it back", c.withdraw(two, id), "approval.foreign")
		wants(t, "no such thing", c.approve(two, "nothing"), "approval.none")
		wants(t, "by another steward", c.approve(two, id), "")
		wants(t, "once more", c.approve(two, id), "approval.decided")
		wants(t, "refused afterwards", c.refuse(two, id), "approval.decided")
		wants(t, "taken back afterwards", c.withdraw(one, id), "approval.decided")
		if got := c.history(one); got != "approval.approved by two (): checked\napproval.asked by one (): same firm" {
			t.Errorf("history of who asked: %q", got)
		}
		if got := c.history(two); got != "approval.approved by two (): checked" {
			t.Errorf("history of who decided: %q", got)
		}
		id = c.must(two, "acme") // the way is free again
		wants(t, "refuse", c.refuse(one, id), "")
		id = c.must(two, "acme")
		wants(t, "take back", c.withdraw(two, id), "")
		wants(t, "approve what was taken back", c.approve(one, id), "approval.decided")
	})
}

// TestAttack16_RoleLost: whoever lost the role after the page was opened
// decides nothing.
//
// ASVS 8.3.2: judged again in the transaction of the act
func TestAttack16_RoleLost(t *testing.T) {
	each(t, func(c *crew) {
		one, two, boss := c.operator("one", support.Steward), c.operator("two", support.Steward), c.operator("boss", support.Superuser)
		id := c.must(one, "acme")
		wants(t, "take", c.Revoke(t.Context(), support.RoleChange{Account: two, Role: support.Steward, By: boss, Reason: "left"}), "")
		wants(t, "approve", c.approve(two, id), "operator.denied")
	})
}

// TestAttack16_AskerLost: two operators stand behind an act. Where the one who
// asked has lost the role, nobody approves it; it is refused, and another one
// asks.
func TestAttack16_AskerLost(t *testing.T) {
	each(t, func(c *crew) {
		one, two, three, boss := c.operator("one", support.Steward), c.operator("two", support.Steward), c.operator("three", support.Steward), c.operator("boss", support.Superuser)
		id := c.must(one, "acme")
		wants(t, "take", c.Revoke(t.Context(), support.RoleChange{Account: one, Role: support.Steward, By: boss, Reason: "left"}), "")
		history := c.history(two)
		wants(t, "approve", c.approve(two, id), "approval.asker")
		p, err := support.FindApproval(t.Context(), c.db, id)
		if err != nil || p.State != "waiting" || c.history(two) != history {
			t.Errorf("%+v, %v, %s", p, err, c.history(two))
		}
		wants(t, "refuse", c.refuse(two, id), "")
		wants(t, "approve what was refused", c.approve(three, id), "approval.decided")
		wants(t, "another one asks", c.approve(three, c.must(two, "acme")), "")
	})
}

// TestAttack17_ApprovalExpiry: 30 days, judged when read; no clean-up runs.
func TestAttack17_ApprovalExpiry(t *testing.T) {
	each(t, func(c *crew) {
		one, two := c.operator("one", support.Steward), c.operator("two", support.Steward)
		id := c.must(one, "acme")
		c.clk.Advance(30*24*time.Hour - time.Second)
		if n, err := support.CountWaiting(t.Context(), c.db, c.clk.Now()); err != nil || n != 1 {
			t.Errorf("%d wait a second before, %v", n, err)
		}
		_, err := c.ask(two, "acme")
		wants(t, "asked while it waits", err, "approval.waits")
		c.clk.Advance(2 * time.Second)
		wants(t, "approved a second late", c.approve(two, id), "approval.late")
		wants(t, "refused a second late", c.refuse(two, id), "approval.late")
		list, err := support.Waiting(t.Context(), c.db, c.clk.Now())
		if _, found, err2 := support.WaitingFor(t.Context(), c.db, support.KindMerge, "acme", c.clk.Now()); err != nil || err2 != nil || len(list) != 0 || found {
			t.Errorf("still listed: %v %v, %v %v", list, found, err, err2)
		}
		c.must(two, "acme")
		wants(t, "the old one beside a new one", c.approve(two, id), "approval.late")
	})
}

// TestAttack07_OneDecision: many operators decide at once, for and against: one
// decision counts, and its histories are written once.
func TestAttack07_OneDecision(t *testing.T) {
	each(t, func(c *crew) {
		asker := c.operator("asker", support.Steward)
		var deciders []string
		for i := range 12 {
			deciders = append(deciders, c.operator(fmt.Sprint("d", i), support.Steward))
		}
		for round := range 4 {
			id := c.must(asker, "acme")
			var won, other atomic.Int64
			var wg sync.WaitGroup
			start := make(chan struct{})
			for i, who := range deciders {
				wg.Go(func() {
					<-start
					do := c.approve
					if i%2 == 1 {
						do = c.refuse
					}
					if err := do(who, id); err == nil {
						won.Add(1)
					} else if wants(t, "who came late", err, "approval.decided"); err != nil {
						other.Add(1)
					}
				})
			}
			close(start)
			wg.Wait()
			told := strings.Count(c.history(asker), " by d")
			if won.Load() != 1 || other.Load() != 11 || told != round+1 {
				t.Errorf("%d decided, %d were told, %d in the history", won.Load(), other.Load(), told)
			}
		}
	})
}

// Two ask for the same subject at once: one act waits.
func TestAttack07_OneWaits(t *testing.T) {
	each(t, func(c *crew) {
		c.operator("one", support.Steward)
		c.operator("two", support.Steward)
		for round := range 5 {
			var won atomic.Int64
			var wg sync.WaitGroup
			for _, who := range []string{"one", "two", "one", "two"} {
				wg.Go(func() {
					if _, err := c.ask(who, fmt.Sprint("s", round)); err == nil {
						won.Add(1)
					}
				})
			}
			wg.Wait()
			if won.Load() != 1 {
				t.Errorf("%d wait for one subject", won.Load())
			}
		}
	})
}
