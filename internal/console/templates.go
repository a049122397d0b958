package console

import (
	"embed"

	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	startTemplate     = web.NewTemplate(files, "start.html")
	importsTemplate   = web.NewTemplate(files, "imports.html")
	runTemplate       = web.NewTemplate(files, "run.html")
	listsTemplate     = web.NewTemplate(files, "lists.html")
	choiceTemplate    = web.NewTemplate(files, "choice.html")
	operatorsTemplate = web.NewTemplate(files, "operators.html")
	takeTemplate      = web.NewTemplate(files, "take.html")
)
