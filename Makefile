# Thin on purpose: every target calls one script or one `go run`, so that it can be read, and run, without make.
.PHONY: run test check bench gallery flow language

run: ## build and start on http://localhost:8080 (SQLite, captured mail)
	@tools/run

test: ## install what tests need, run everything on both databases and in the browser
	@tools/test

check: ## the quick part of test: format, vet, layers, sizes, notices
	@tools/check

bench: ## measure, beside the raw limits of this machine; ARGS="-short", "-long", "-write"
	@tools/bench $(ARGS)

gallery: ## every page and mail with sample data, in every language
	@go run ./tools/gallery

flow: ## the files of a new flow: make flow NAME=email_change IN=security
	@go run ./tools/flow "$(NAME)" "$(IN)"

language: ## the folder of a new language, to be translated: make language TAG=fr
	@go run ./tools/language "$(TAG)"
