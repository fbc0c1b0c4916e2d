# The two commands of the README, and the set-up that both need.
PYTHON ?= python3
VENV ?= .venv
OUT ?= out/demo
BIN := $(VENV)/bin

.PHONY: demo test check clean lock

demo: $(VENV)/.installed
	$(BIN)/headwater demo -o $(OUT)

test: $(VENV)/.tested-with
	$(BIN)/python -m pytest -rs $(TESTS)

check: $(VENV)/.tested-with
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

$(VENV)/.made:
	$(PYTHON) -c 'import sys; sys.exit("Headwater needs Python 3.11 or newer; say which: make PYTHON=python3.11 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.installed: $(VENV)/.made requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.tested-with: $(VENV)/.installed requirements-test.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	touch $@

clean:
	rm -rf $(VENV) out

# Write the pinned, hashed locks again (needs pip-tools in the environment).
LOCK := pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-emit-index-url --no-emit-trusted-host --no-emit-find-links
lock:
	$(LOCK) --output-file requirements.lock pyproject.toml requirements-build.in
	$(LOCK) --output-file requirements-test.lock --extra test pyproject.toml requirements-build.in
