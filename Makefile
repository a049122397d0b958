# Thin on purpose: every target calls one script or one `go run`, so that it can be read, and run, without make.
.PHONY: run test check bench gallery

run: ## build and start on http://localhost:8080 (SQLite, captured mail)
	@tools/run

test: ## install what tests need, run everything on both databases and in the browser
	@tools/test

check: ## the quick part of test: format, vet, layers, sizes, notices
	@tools/check

bench: ## measure, beside the raw limits of this machine
	@tools/bench

gallery: ## every page and mail with sample data, in every language
	@go run ./tools/gallery
