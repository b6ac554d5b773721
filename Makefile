# Everything runs in .venv, made by the first target that needs it. `make help` lists the targets.
RECENT := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(or $(shell for name in python3 python3.13 python3.12 python3.11; do $$name -c '$(RECENT)' 2>/dev/null && echo $$name && break; done),python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OUT := out
EXAMPLE := corpus/pages/dev/019_gialai_100_ngay_du_lieu_dat_dai.html

.PHONY: help setup run test quick growth check format evaluate fit baseline compare notebooks bench bench-libraries bench-scale bench-ledger bench-plans bench-phrases bench-body bench-joins portals schema docs figures pictures dist clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

setup: $(READY) ## make the environment

# An environment that an older Python has left behind is made anew.
# pip 23.2, which comes with Python 3.11, fails on some extras asked for twice: a newer one first.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c '$(RECENT)' 2>/dev/null || { echo "kehoach needs Python 3.11 or later; $(PYTHON) is $$($(PYTHON) --version 2>&1). Name another: make PYTHON=python3.12" >&2; exit 2; }
	@$(BIN)/python -c '$(RECENT)' 2>/dev/null || rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -e '.[dev]' -c constraints.txt
	$(BIN)/python -m compileall -q pipeline extractors
	@touch $(READY)

run: $(READY) ## the main job on the sample corpus: pages in, registry out
	$(BIN)/kehoach build corpus/pages -o $(OUT)/registry
	$(BIN)/kehoach evaluate corpus/gold/test $(OUT)/registry
	@printf '%s\n' '' \
		'$(OUT)/registry holds the plans of the sample pages; its plans.csv opens in a spreadsheet.' \
		'The table above: how right they are on the part "test", which no rule was made on (all parts: make evaluate).' \
		'Next:' \
		'  . $(BIN)/activate                      # so that the shell finds kehoach' \
		'  kehoach show $(EXAMPLE)' \
		'  kehoach build FOLDER -o registry/           # your own pages' \
		'  README.md and docs/quickstart.md go on from here.'

test: check ## all that CI runs: checks and every test, on all cores
	$(BIN)/python -m pytest -n auto --dist worksteal

quick: $(READY) ## the tests without the slow ones
	$(BIN)/python -m pytest -m "not slow and not growth"

growth: $(READY) ## how time grows with the input, on hostile text; wants a quiet machine
	$(BIN)/python -m pytest -m growth

check: $(READY) ## format, lint, types, import arrows, file sizes
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY) ## put the code in shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

evaluate: $(READY) ## accuracy on each part of the sample corpus; ARGS='--by kind' and the like show more
	$(BIN)/kehoach evaluate corpus/gold corpus/pages $(ARGS)

baseline: $(READY) ## raise the floors of accuracy to what is reached; ARGS=--allow-lower lowers them too
	$(BIN)/kehoach evaluate corpus/gold corpus/pages --update-baseline corpus/baseline.json $(ARGS)

compare: $(READY) ## this project and the peer of an afternoon side by side, with pages per second (a minute)
	$(BIN)/python -m benchmarks.compare $(ARGS)

# The pages that confidences are fitted on, on which no rule was made; `make fit GOLD=... PAGES=...` takes others.
GOLD := corpus/gold/fit
PAGES := corpus/pages/fit

fit: $(READY) ## fit the confidences on the part kept for it, and cross-validate them
	$(BIN)/kehoach evaluate $(GOLD) $(PAGES) --fit pipeline/confidence/table.csv

# The libraries that are compared with are in the extra `bench`, which only these targets install.
bench-libraries: $(READY)
	$(BIN)/python -m pip install --quiet -e '.[bench]' -c constraints.txt

bench: bench-libraries ## speed beside the floor and the peer, stages, words, start, memory, two workers (four minutes)
	$(BIN)/python -m benchmarks.speed $(ARGS)

# Where archives and registries of the long runs lie; 200,000 pages as files and as WARC take some 5 GB.
SCALE := $(OUT)/scale

bench-scale: $(READY) ## growth from 1,000 to 100,000 pages, memory of a worker over as many (hours); docs/explanation/scale.md
	$(BIN)/python -m benchmarks.scale $(SCALE) --json $(SCALE)/growth.json $(ARGS)
	$(if $(ARGS),,$(BIN)/python -m benchmarks.plans $(SCALE))

bench-plans: $(READY) ## joining and storing of 100,000 and of 1,000,000 plans: time and memory (an hour); part of bench-scale
	$(BIN)/python -m benchmarks.plans $(SCALE) $(ARGS)

bench-ledger: $(READY) ## what the ledger alone takes for a million inputs (ten minutes)
	$(BIN)/python -m benchmarks.ledger $(ARGS)

bench-phrases: $(READY) ## underthesea's pos_tag and chunk beside our phrases on the same sentences (a minute)
	$(BIN)/python -m benchmarks.phrases $(ARGS)

bench-body: bench-libraries ## the body told from what surrounds it on composed portal pages, beside jusText and others (two minutes)
	$(BIN)/python -m benchmarks.body $(ARGS)

bench-joins: $(READY) ## the composed archives of joins and campaigns: write them, build their registries, judge them (three minutes); ARGS=--errors
	for cast in first second; do \
	  rm -rf $(OUT)/joins/$$cast/registry && echo "cast: $$cast" && \
	  $(BIN)/python -m benchmarks.joins $(OUT)/joins/$$cast --cast $$cast && \
	  $(BIN)/kehoach build $(OUT)/joins/$$cast/pages -o $(OUT)/joins/$$cast/registry && \
	  $(BIN)/python -m benchmarks.joins $(OUT)/joins/$$cast --score $(OUT)/joins/$$cast/registry $(ARGS) || exit 1; \
	done

portals: $(READY) ## write the composed portal pages of corpus/portals anew
	$(BIN)/python -m benchmarks.portals

notebooks: $(READY) ## execute the notebooks in notebooks/ and keep their outputs (four minutes)
	$(BIN)/python notebooks/execute.py

schema: $(READY) ## write docs/schema.json from the records
	$(BIN)/kehoach schema > docs/schema.json

docs: $(READY) ## the documentation as a site in out/site, offline; warnings are errors
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo "the site: $(OUT)/site/index.html"

figures: $(READY) ## measure the sample corpus, and write the tables that README and docs keep anew (a minute)
	$(BIN)/python -m docs.making.figures

pictures: $(READY) ## the pictures of the documentation, and the pages that its examples are from (wants Chromium)
	$(BIN)/python -m docs.making.architecture
	$(BIN)/python -m docs.making.examples
	$(BIN)/python -m docs.making.evidence

dist: $(READY) ## wheel and source distribution in dist/
	$(BIN)/python -m build --no-isolation

clean: ## remove the environment and the outputs
	rm -rf $(VENV) $(OUT) dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
