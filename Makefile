# Two commands do all: `make demo` (the main job on the sample scene) and `make test`. Both set up .venv first.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check proof bench package clean
.DEFAULT_GOAL := demo

.venv/.installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

demo: .venv/.installed
	$(BIN)/ddoq sample demo/scene
	$(BIN)/ddoq run demo/study demo/scene/sample_scene.tif --size 32 --budget 24 --labels demo/scene/sample_truth.tif --draws 5

check: .venv/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -m "not proof" -n 2 --dist loadfile

proof: .venv/.installed
	$(BIN)/python -m pytest -m proof --timeout 14400 -v

bench: .venv/.installed
	$(BIN)/python benchmarks/quantize.py --seeds 3 | tee docs/proof/quantize.txt

clean:
	rm -rf demo build dist *.egg-info
