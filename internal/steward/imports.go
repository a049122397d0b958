package steward

import (
	"context"

	"genkan/internal/store"
)

// Imports change the directory too: every step of one is in the history of the
// operator who takes it.

// Runs moves the runs of imports; importrun.Imports does.
type Runs interface {
	Start(ctx context.Context, tx *store.Tx, id string) error
	Stop(ctx context.Context, tx *store.Tx, id string) error
	Resume(ctx context.Context, tx *store.Tx, id string) error
	Real(ctx context.Context, tx *store.Tx, dry, madeBy string) (string, error)
}

// Run names a run of an import.
type Run struct {
	ID, Kind, File string
	Dry            bool
}

// StartImport lets the run of a file that has arrived begin.
func (s *Service) StartImport(ctx context.Context, a Act, run Run) error {
	kind := "steward.import_started"
	if run.Dry {
		kind = "steward.import_tried"
	}
	return s.runs(ctx, a, run, kind, func(ctx context.Context, tx *store.Tx) error { return s.Imports.Start(ctx, tx, run.ID) })
}

// StopImport ends a run where it stands.
func (s *Service) StopImport(ctx context.Context, a Act, run Run) error {
	return s.runs(ctx, a, run, "steward.import_stopped", func(ctx context.Context, tx *store.Tx) error { return s.Imports.Stop(ctx, tx, run.ID) })
}

// ResumeImport lets a run that was stopped go on.
func (s *Service) ResumeImport(ctx context.Context, a Act, run Run) error {
	return s.runs(ctx, a, run, "steward.import_resumed", func(ctx context.Context, tx *store.Tx) error { return s.Imports.Resume(ctx, tx, run.ID) })
}

// RealImport runs the file of a finished dry run for real and gives the new run.
func (s *Service) RealImport(ctx context.Context, a Act, dry Run) (string, error) {
	var id string
	err := s.runs(ctx, a, dry, "steward.import_started", func(ctx context.Context, tx *store.Tx) error {
		var err error
		id, err = s.Imports.Real(ctx, tx, dry.ID, a.By)
		return err
	})
	return id, err
}

func (s *Service) runs(ctx context.Context, a Act, run Run, kind string, do func(ctx context.Context, tx *store.Tx) error) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		if err := do(ctx, tx); err != nil {
			return err
		}
		return s.tell(ctx, tx, a, nil, told{done: kind, subject: map[string]string{"import": run.Kind, "file": run.File, "run_id": run.ID}})
	})
}
