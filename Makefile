# Every target is a line in 'make help'. Only make, a JDK 25, Maven, Node and npm are needed.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup run up down restart logs migrate db-shell test lint format package bench load drill broken screenshots docs-check admin-superuser

JDK = JAVA_HOME="$$(deploy/bin/jdk)"
MVN = $(JDK) mvn -B -ntp

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-16s %s\n", $$1, $$2 }'

setup: ## check the tools and build everything once
	@deploy/bin/tools
	@deploy/bin/build

run: ## build what changed and run in the foreground; Ctrl-C stops it
	@deploy/bin/run

up: ## run in the background
	@deploy/bin/up

down: ## stop what 'up' started
	@deploy/bin/down

restart: ## down, then up
	@deploy/bin/down
	@deploy/bin/up

logs: ## follow the log of what 'up' started
	@tail -n 200 -f "$${SKYLEDGER_DATA:-.data}/skyledger.log"

migrate: ## bring the database to the newest schema and stop
	@deploy/bin/run --skyledger.migrate-only=true

db-shell: ## type SQL at the embedded PostgreSQL of a running instance
	@[ -f app/target/run/skyledger-exec.jar ] || deploy/bin/build
	@"$$(deploy/bin/jdk)/bin/java" -cp app/target/run/skyledger-exec.jar dev.skyledger.DatabaseShell

admin-superuser: ## make an administrator: EMAIL=... NAME=... PASSWORD=... (asks for what is missing)
	@node deploy/bin/admin-superuser.mjs

test: ## everything that is tested, in one go
	@deploy/bin/tools
	@$(MVN) -T4 verify $(TEST_OPTIONS)

lint: ## formats, null checks and web lint, without tests
	@$(MVN) -DskipTests verify
	@npm --prefix web run lint

format: ## write the one format
	@$(MVN) -q spotless:apply
	@npm --prefix web run format

package: ## the one executable jar: app/target/skyledger-exec.jar
	@deploy/bin/build
	@ls -lh app/target/skyledger-exec.jar

bench: ## compare with a plain CRUD twin (minutes; by hand)
	@deploy/bin/bench

drill: ## what must survive: 'make drill R1', DRILLS="R1 R6", or all (docs/drills.md)
	@deploy/bin/drill $(filter R% S%,$(MAKECMDGOALS))

broken: ## show that drills and tests fail where a protection is taken out: 'make broken R2', or all (docs/drills.md)
	@node deploy/bin/broken.mjs $(filter-out broken,$(MAKECMDGOALS))

# What a drill or a test is called, after the word that runs it.
NAMES = R% S% C% N% O% P%
$(NAMES):
	@:

PATCHES = $(basename $(notdir $(wildcard bench/broken/*.patch)))
$(PATCHES):
	@:

load: ## put FLIGHTS=100000 flights on sale in a running instance
	@node deploy/bin/load.mjs

screenshots: ## pictures of every page in every state, into web/target/screenshots
	@npm --prefix web run screenshots

docs-check: ## run the commands of the docs, compare the generated pages with the code
	@node deploy/bin/docs-check.mjs
