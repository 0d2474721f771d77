.DEFAULT_GOAL := help
SHELL := /bin/bash
MVN := mvn -B -ntp
FRONT_END := src/main/frontend
LIVES := 3000

.PHONY: help preflight preflight-checks run demo replay replan accuracy reconcile bench-events chaos test model paths contract build check format bpmn-pictures clean clean-data

help: ## What can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

preflight:
	@.ci/preflight

preflight-checks:
	@.ci/preflight checks

run: preflight ## Start Placard with an embedded database, broker and mailbox; its data stay in ./data
	@.ci/classes
	@exec .ci/start org.placard.practice.Practice

demo: preflight ## Play a draft's whole life on a fresh stack and check every step
	@.ci/classes
	@exec .ci/start org.placard.practice.Demo

replay: preflight ## Drive the real Council's resolutions through Placard and compare with the record in ../shared/data
	@.ci/classes
	@exec .ci/start org.placard.practice.replay.Replay

replan: preflight ## Measure how long it takes to move a session with 10,000 open obligations
	@.ci/classes
	@exec .ci/start org.placard.practice.replan.Replan

accuracy: preflight ## Read the real texts in ../shared and compare with what people read in them
	@.ci/classes
	@exec .ci/start org.placard.practice.accuracy.Accuracy

reconcile: preflight ## Compare journal, Kafka and ledger of the running practice stack; repair with ARGS=--repair
	@.ci/classes
	@exec .ci/start org.placard.practice.Reconcile $(ARGS)

bench-events: preflight ## Measure how fast events leave, beside bare producers and consumers on the same broker: OUTAGE=PT1H lives an hour without it
	@.ci/classes
	@exec .ci/start $(if $(OUTAGE),-Dplacard.bench.outage=$(OUTAGE)) org.placard.practice.bench.BenchEvents

chaos: preflight ## Kill engines, notifiers, broker and database at every labelled point and at random (POINTS='.*', RUNS=50, SEED), and show whether anything was lost
	@.ci/classes
	@exec .ci/start $(if $(POINTS),"-Dplacard.chaos.points=$(POINTS)") $(if $(RUNS),-Dplacard.chaos.runs=$(RUNS)) $(if $(SEED),-Dplacard.chaos.seed=$(SEED)) org.placard.practice.chaos.Chaos

test: preflight-checks ## Run all tests: on a real database and broker, and in a browser where pages are tested
	$(MVN) verify
	cd $(FRONT_END) && npm run --silent lint:bpmn && npm test --silent --if-present

model: preflight ## Lead random lives of drafts in the reference model and in Placard and compare: LIVES=3000 of them
	$(MVN) -Dtest=DraftLifeTest -Djqwik.tries.default=$(LIVES) -Dplacard.model.seconds=86400 test

paths: preflight-checks ## Show which elements and flows of the diagrams the tests passed; runs the tests if they have not run
	@test -f target/paths.txt || $(MVN) verify
	@cat target/paths.txt
	@echo "As pictures: target/paths.html"

contract: preflight ## Take additions to the events' schemas into what is published; refuse what would break readers
	@.ci/classes
	@exec .ci/start org.placard.practice.contract.AcceptContract

build: preflight ## Make target/placard.jar
	$(MVN) -q -DskipTests package
	@echo "target/placard.jar is ready"

check: preflight-checks ## Check formatting, the walls between the modules and the BPMN diagrams
	$(MVN) -q spotless:check
	$(MVN) -q -Dtest='*WallsTest' test
	cd $(FRONT_END) && npm run --silent lint:bpmn

format: preflight ## Format the sources
	$(MVN) -q spotless:apply

bpmn-pictures: preflight-checks ## Draw every BPMN diagram as a picture under target
	@.ci/front-end
	cd $(FRONT_END) && npm run --silent render

clean: ## Remove what was built; ./data stays
	rm -rf target

clean-data: ## Remove ./data: the practice database, the broker's records and the mailbox
	rm -rf data
