package console

import (
	"net/http"
	"slices"

	"genkan/internal/account"
	"genkan/internal/console/desk"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/support"
	"genkan/internal/web"
)

// operatorsPage lists who has which role. A superuser gives and takes them.
type operatorsPage struct {
	desk.Page
	Operators []operatorRow
	Person    web.Field
	Role      web.Field
	Reason    web.Field
}

type operatorRow struct {
	Account, Handle, Email, Name string
	Roles                        []roleTag
	Self                         bool
}

type roleTag struct{ Role, Label string }

// operatorForm gives a role.
type operatorForm struct {
	Person string `form:"person"`
	Role   string `form:"role"`
	Reason string `form:"reason"`
}

func (p *Pages) newOperators(r *web.Request, all []support.Operator, f operatorForm, bad *form.Complaints) operatorsPage {
	v := operatorsPage{Page: desk.New(r, "operators", "desk.operators")}
	if v.May(support.Superuser) {
		v.Submits("/desk/operators")
	}
	v.Complain(bad, "person", "role", "reason")
	for _, o := range all {
		row := operatorRow{Account: o.Account, Handle: o.Handle, Email: o.Email, Name: r.Words.Name(o.Family, o.Given), Self: o.Account == r.Visitor.Account}
		for _, role := range o.Roles {
			row.Roles = append(row.Roles, roleTag{role, v.T(roleKey(role))})
		}
		v.Operators = append(v.Operators, row)
	}
	v.Person = v.Field("person", "desk.operators.person", f.Person)
	v.Person.Hint, v.Person.Required = v.T("desk.operators.person.hint"), true
	v.Role = v.Field("role", "desk.operators.role", f.Role)
	v.Role.Required = true
	for _, role := range support.AllRoles() {
		v.Role.Choices = append(v.Role.Choices, web.Choice{Value: role, Label: v.T(roleKey(role)), Checked: role == f.Role})
	}
	v.Reason = v.Why(f.Reason)
	return v
}

func (p *Pages) showOperators(w http.ResponseWriter, r *web.Request) error {
	var f operatorForm
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	return p.drawOperators(w, r, http.StatusOK, f, &form.Complaints{})
}

func (p *Pages) drawOperators(w http.ResponseWriter, r *web.Request, status int, f operatorForm, bad *form.Complaints) error {
	all, err := support.Operators(r.Context(), p.DB)
	if err != nil {
		return err
	}
	v := p.newOperators(r, all, f, bad)
	v.Status = r.Notice(w)
	return r.Show(w, status, operatorsTemplate, v)
}

func (p *Pages) grant(w http.ResponseWriter, r *web.Request) error {
	var f operatorForm
	draw := func(status int, bad *form.Complaints) error { return p.drawOperators(w, r, status, f, bad) }
	return desk.Submit(w, r, &f, draw, func(bad *form.Complaints) error {
		person, err := p.findPerson(r, f.Person)
		if err := bad.AddFaults(err); err != nil {
			return err
		}
		if !slices.Contains(support.AllRoles(), f.Role) {
			bad.Add("role", "operator.role")
		}
		reason, err := support.ParseReason(f.Reason)
		if err := bad.AddFaults(err); err != nil || !bad.Empty() {
			return err
		}
		return p.Crew.Grant(r.Context(), support.RoleChange{Account: person, Role: f.Role, By: r.Visitor.Account, Reason: reason, RequestID: r.ID})
	}, "notice.desk.granted", "/desk/operators")
}

// takePage asks why a role is taken.
type takePage struct {
	desk.Page
	Handle, Name, Role, RoleName string
	Self                         bool
	Reason                       web.Field
}

func (p *Pages) newTake(r *web.Request, o support.Operator, role, reason string, bad *form.Complaints) takePage {
	v := takePage{Page: desk.New(r, "operators", "desk.operators.take"), Handle: o.Handle, Name: r.Words.Name(o.Family, o.Given), Role: role, Self: o.Account == r.Visitor.Account}
	v.RoleName = v.T(roleKey(role))
	v.Submits("/desk/operators/" + o.Handle + "/" + role)
	v.Complain(bad, "reason")
	v.Reason = v.Why(reason)
	return v
}

// holder finds the operator and role an address names.
func (p *Pages) holder(r *web.Request) (support.Operator, string, error) {
	all, err := support.Operators(r.Context(), p.DB)
	if err != nil {
		return support.Operator{}, "", err
	}
	role := r.PathValue("role")
	for _, o := range all {
		if o.Handle == r.PathValue("handle") && slices.Contains(o.Roles, role) {
			return o, role, nil
		}
	}
	return support.Operator{}, "", web.NotFound
}

func (p *Pages) showTake(w http.ResponseWriter, r *web.Request) error {
	o, role, err := p.holder(r)
	if err != nil {
		return err
	}
	var f struct {
		Reason string `form:"reason"`
	}
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, takeTemplate, p.newTake(r, o, role, f.Reason, &form.Complaints{}))
}

func (p *Pages) take(w http.ResponseWriter, r *web.Request) error {
	o, role, err := p.holder(r)
	if err != nil {
		return err
	}
	next := "/desk/operators"
	if o.Account == r.Visitor.Account && role == support.Superuser {
		next = "/desk" // the page of the operators is theirs no more
	}
	var f operatorForm
	draw := func(status int, bad *form.Complaints) error {
		return r.Show(w, status, takeTemplate, p.newTake(r, o, role, f.Reason, bad))
	}
	return desk.Submit(w, r, &f, draw, func(bad *form.Complaints) error {
		reason, err := support.ParseReason(f.Reason)
		if err != nil {
			return err
		}
		return p.Crew.Revoke(r.Context(), support.RoleChange{Account: o.Account, Role: role, By: r.Visitor.Account, Reason: reason, RequestID: r.ID})
	}, "notice.desk.taken", next)
}

// roleKey is the key of a role's name.
func roleKey(role string) string {
	switch role {
	case support.Desk:
		return "desk.role.desk"
	case support.Steward:
		return "desk.role.steward"
	case support.Compliance:
		return "desk.role.compliance"
	case support.Auditor:
		return "desk.role.auditor"
	}
	return "desk.role.superuser"
}

// findPerson finds an account by its user ID or its e-mail address. An operator
// may know whether there is one.
func (p *Pages) findPerson(r *web.Request, typed string) (string, error) {
	missing := fault.New(fault.Invalid, "operator.person").On("person")
	if handle, err := account.ParseHandle(typed); err == nil {
		a, found, err := account.ByHandle(r.Context(), p.DB, handle)
		if err == nil && !found {
			err = missing
		}
		return a.ID, err
	}
	email, err := account.ParseEmail(typed)
	if err != nil {
		return "", fault.New(fault.Invalid, "operator.person.format").On("person")
	}
	a, found, err := account.ByEmail(r.Context(), p.DB, email.Key())
	if err == nil && !found {
		err = missing
	}
	return a.ID, err
}
