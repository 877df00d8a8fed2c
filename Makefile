# Every target is a short script in .ci/; `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help run test test-hard bench build format contract check-contract security-report audit-verify clean

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## start everything here and print the address (PORT=8080, FRESH=1 forgets all data)
	@.ci/launch

test: ## all checks and tests, with the seconds of each stage
	@.ci/test

test-hard: ## real sign-in, crashes, two replicas, planted defects (up to 30 minutes)
	@.ci/test-hard

bench: ## measure lists with 300 and with 30,000 schools and write docs/performance.md (10 minutes, a quiet machine)
	@.ci/bench

security-report: ## print and keep what the security suites counted last (after make test and make test-hard)
	@node .ci/security-report.mjs

build: ## build what has changed since the last build
	@.ci/build

format: ## lay out all sources
	@.ci/format

contract: ## write openapi.yaml, the types of the front end and docs/problems.md from the API
	@.ci/contract write

check-contract: ## fail if openapi.yaml or the types of the front end differ from the API
	@.ci/contract check

audit-verify: ## recompute the audit trail of `make run`; fails if a record was touched
	@.ci/audit-verify

clean: ## remove what was built (data of `make run` stays; FRESH=1 removes it)
	@.ci/clean
