// Package job owns the outbox: work that must happen because something was
// committed (a mail, later a webhook), and never otherwise. It owns the table
// job, the runner with its leases, pauses and dead letters, and the table
// job_cron of things done at intervals by one node at a time.
//
// A job can only be added inside the transaction that causes it, so it is
// neither forgotten by a crash nor sent for a change that was rolled back. It
// runs at least once: twice only if a node dies, or loses the database for
// longer than its lease, between the work and the note that it was done.
//
// It does not own what a job does: handlers belong to the packages that add
// the jobs, and app fits them together. Payloads are sealed at rest and erased
// when the job is done or dropped; the columns ref, uniq and last_error are in
// clear and must hold no personal data (AUD-3).
package job
