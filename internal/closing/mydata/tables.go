package mydata

// kind is how a column is read.
type kind int

const (
	word   kind = iota // text
	moment             // microseconds
	flag               // boolean
	number             // bigint
)

// column is a column that is given, with the name it is given under. The names
// are a part of the file's format: scripts rely on them.
type column struct {
	name string
	sql  string // table.column
	kind kind
}

// table is what is given of the rows of one person.
type table struct {
	section string
	from    string
	where   string // the column that holds the account
	order   string
	columns []column
}

// Tables in the order of the page. What is sealed is not here: the consents, the
// history, messages and what was typed and not sent are read by the packages
// that seal them.
func tables() []table {
	return append(append(personTables(), securityTables()...), companyTables()...)
}

func personTables() []table {
	return []table{
		{"account", "account", "account.id", "account.id", []column{
			{"user_id", "account.handle", word}, {"email", "account.email", word}, {"email_confirmed_at", "account.email_confirmed_at", moment},
			{"family", "account.family", word}, {"given", "account.given", word}, {"family_native", "account.family_native", word}, {"given_native", "account.given_native", word},
			{"language", "account.language", word}, {"time_zone", "account.time_zone", word}, {"mail_form", "account.mail_form", word},
			{"state", "account.state", word}, {"state_at", "account.state_at", moment}, {"created_at", "account.created_at", moment},
			{"changed_at", "account.changed_at", moment}, {"last_login_at", "account.last_login_at", moment},
		}},
		{"profile", "profile LEFT JOIN company ON company.id = profile.company LEFT JOIN site ON site.id = profile.site", "profile.account", "profile.account", []column{
			{"preferred", "profile.preferred", word}, {"name_at", "profile.name_at", moment},
			{"company", "company.name", word}, {"company_latin", "company.name_latin", word}, {"company_at", "profile.company_at", moment}, {"company_lost", "profile.company_lost", word},
			{"site", "site.name", word}, {"country", "site.country", word}, {"postal_code", "site.postal_code", word}, {"region", "site.region", word}, {"city", "site.city", word},
			{"line1", "site.line1", word}, {"line2", "site.line2", word}, {"region_native", "site.region_native", word}, {"city_native", "site.city_native", word},
			{"line1_native", "site.line1_native", word}, {"line2_native", "site.line2_native", word},
			{"phone", "profile.phone", word}, {"phone_typed", "profile.phone_typed", word}, {"phone_country", "profile.phone_country", word},
			{"extension", "profile.phone_extension", word}, {"phone_at", "profile.phone_at", moment},
			{"function", "profile.job_function", word}, {"level", "profile.job_level", word}, {"title", "profile.job_title", word}, {"job_at", "profile.job_at", moment},
		}},
		{"email_changes", "email_change", "email_change.account", "email_change.created_at DESC, email_change.id", []column{
			{"old_email", "email_change.old_email", word}, {"email", "email_change.email", word}, {"created_at", "email_change.created_at", moment},
			{"expires_at", "email_change.expires_at", moment}, {"proved_at", "email_change.proved_at", moment}, {"confirmed_at", "email_change.confirmed_at", moment},
			{"due_at", "email_change.due_at", moment}, {"applied_at", "email_change.applied_at", moment}, {"stopped_at", "email_change.stopped_at", moment},
		}},
		{"mobile", "mobile", "mobile.account", "mobile.account", []column{
			{"number", "mobile.number", word}, {"country", "mobile.country", word}, {"proved_at", "mobile.proved_at", moment},
		}},
		{"mobile_changes", "mobile_change", "mobile_change.account", "mobile_change.id", []column{
			{"number", "mobile_change.number", word}, {"country", "mobile_change.country", word}, {"created_at", "mobile_change.created_at", moment},
			{"expires_at", "mobile_change.expires_at", moment},
		}},
	}
}

func securityTables() []table {
	return []table{
		{"password", "password", "password.account", "password.account", []column{{"policy", "password.policy", word}, {"set_at", "password.set_at", moment}}},
		{"factors", "factor", "factor.account", "factor.created_at, factor.id", []column{
			{"kind", "factor.kind", word}, {"name", "factor.name", word}, {"created_at", "factor.created_at", moment}, {"used_at", "factor.used_at", moment},
		}},
		{"factor_setups", "factor_setup", "factor_setup.account", "factor_setup.created_at, factor_setup.id", []column{
			{"kind", "factor_setup.kind", word}, {"proved", "factor_setup.proved", flag}, {"created_at", "factor_setup.created_at", moment}, {"expires_at", "factor_setup.expires_at", moment},
		}},
		{"recovery_codes", "recovery_code", "recovery_code.account", "recovery_code.created_at, recovery_code.id", []column{
			{"created_at", "recovery_code.created_at", moment}, {"used_at", "recovery_code.spent_at", moment},
		}},
		{"sessions", "session", "session.account", "session.created_at DESC, session.id", []column{
			{"device", "session.device", word}, {"network", "session.network", word}, {"created_at", "session.created_at", moment}, {"used_at", "session.used_at", moment},
			{"proved_at", "session.proved_at", moment}, {"factors", "session.factors", number}, {"expires_at", "session.expires_at", moment}, {"ended_at", "session.ended_at", moment},
		}},
		{"remembered", "remembered", "remembered.account", "remembered.used_at DESC, remembered.id", []column{
			{"device", "remembered.device", word}, {"network", "remembered.network", word}, {"method", "remembered.method", word}, {"proved_at", "remembered.proved_at", moment}, {"used_at", "remembered.used_at", moment},
			{"expires_at", "remembered.expires_at", moment}, {"ended_at", "remembered.ended_at", moment},
		}},
		{"logins", "login", "login.account", "login.created_at DESC, login.id", []column{
			{"next", "login.next", word}, {"created_at", "login.created_at", moment}, {"expires_at", "login.expires_at", moment}, {"used_at", "login.spent_at", moment},
		}},
		{"ceremonies", "ceremony", "ceremony.account", "ceremony.expires_at DESC, ceremony.id", []column{
			{"kind", "ceremony.kind", word}, {"expires_at", "ceremony.expires_at", moment}, {"used_at", "ceremony.spent_at", moment},
		}},
		{"recoveries", "journey", "journey.account", "journey.created_at DESC, journey.id", []column{
			{"kind", "journey.flow", word}, {"channel", "journey.channel", word}, {"email", "journey.email", word}, {"language", "journey.language", word},
			{"created_at", "journey.created_at", moment}, {"expires_at", "journey.expires_at", moment}, {"due_at", "journey.due_at", moment}, {"told_at", "journey.told_at", moment},
			{"ended_at", "journey.ended_at", moment}, {"ended", "journey.ended", word},
		}},
		{"notices", "notice", "notice.account", "notice.at DESC, notice.id", []column{
			{"kind", "notice.kind", word}, {"at", "notice.at", moment}, {"expires_at", "notice.expires_at", moment}, {"answered_at", "notice.answered_at", moment},
		}},
		{"roles", "operator_role", "operator_role.account", "operator_role.role", []column{{"role", "operator_role.role", word}, {"at", "operator_role.at", moment}}},
	}
}

func companyTables() []table {
	return []table{
		{"affiliations", "affiliation JOIN company ON company.id = affiliation.company", "affiliation.account", "affiliation.since, affiliation.id", []column{
			{"company", "company.name", word}, {"kind", "affiliation.kind", word}, {"how", "affiliation.how", word}, {"since", "affiliation.since", moment}, {"until", "affiliation.until", moment},
		}},
		{"moves", "company_merge_person JOIN company_merge ON company_merge.id = company_merge_person.merge JOIN company ON company.id = company_merge.winner",
			"company_merge_person.account", "company_merge_person.moved_at", []column{
				{"company", "company.name", word}, {"moved_at", "company_merge_person.moved_at", moment}, {"was_at", "company_merge_person.was_at", moment},
			}},
		{"companies", "company", "company.made_by", "company.created_at, company.id", []column{
			{"company", "company.name", word}, {"company_latin", "company.name_latin", word}, {"state", "company.state", word}, {"created_at", "company.created_at", moment},
		}},
		{"sites", "site JOIN company ON company.id = site.company", "site.made_by", "site.created_at, site.id", []column{
			{"company", "company.name", word}, {"site", "site.name", word}, {"country", "site.country", word}, {"postal_code", "site.postal_code", word}, {"region", "site.region", word},
			{"city", "site.city", word}, {"line1", "site.line1", word}, {"line2", "site.line2", word}, {"region_native", "site.region_native", word},
			{"city_native", "site.city_native", word}, {"line1_native", "site.line1_native", word}, {"line2_native", "site.line2_native", word},
			{"state", "site.state", word}, {"created_at", "site.created_at", moment},
		}},
	}
}
