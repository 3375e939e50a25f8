# Two commands do all: `make demo` (the main job on the sample scene) and `make test`. Both set up .venv first.
PYTHON ?= python3
BIN := .venv/bin

VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := dist/ddoq-$(VERSION).zip
MAKING := build/package
IN_ZIP := LICENSE README.md CHANGELOG.md metadata.txt __init__.py plugin ddoq_engine resources
AT := ../shared/tools/qgis-at
QGIS_PACKAGES := qgis python3-qgis qgis-providers xvfb xauth python3-pytest pyqt5-dev-tools qttools5-dev-tools

.PHONY: demo test check test-engine test-qgis qgis translations package screenshots proof proof-next bench clean
.DEFAULT_GOAL := demo

.venv/.installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

# The study runs through the plugin in the real QGIS Desktop, where there is one; the last line finds all done, and gives the table.
DEMO := demo/study demo/scene/sample_scene.tif --size 32 --budget 24 --labels demo/scene/sample_truth.tif --draws 5
demo: .venv/.installed qgis translations
	$(BIN)/ddoq sample demo/scene
	@if command -v qgis >/dev/null; then $(BIN)/python tests/qgis/run.py --script tests/journeys/demo_in_qgis.py --timeout 3600; \
	else echo "SKIPPED: the part in QGIS; there is no QGIS on this machine (see above). The engine does the same alone."; fi
	$(BIN)/ddoq run $(DEMO)

check: .venv/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check qgis translations test-engine test-qgis

test-engine: .venv/.installed
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -m "not proof" -n 2 --dist loadfile --no-loadscope-reorder tests

# In the real QGIS Desktop: all tests with the checkout linked, then the ZIP installed as an analyst does.
test-qgis: .venv/.installed package
	@if command -v qgis >/dev/null; then \
	  OMP_NUM_THREADS=1 $(BIN)/python tests/qgis/run.py --parts 2 -m "not proof" && \
	  $(BIN)/python tests/qgis/run.py --zip $(ZIP) -m "not proof" tests/qgis/test_load.py; \
	else echo "SKIPPED: the tests in QGIS; there is no QGIS on this machine (see above)."; fi

# QGIS and Qt's lrelease are installed where that may be done; elsewhere it is said how to get them, and what needs them is skipped.
qgis:
	@if command -v qgis >/dev/null && command -v lrelease >/dev/null && { [ -n "$$DISPLAY" ] || command -v xvfb-run >/dev/null; }; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing QGIS with apt-get (some minutes, about 2 GB); see build/qgis.log."; mkdir -p build; \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(QGIS_PACKAGES); } \
	    >build/qgis.log 2>&1 || { tail -n 5 build/qgis.log; echo "QGIS could not be installed."; }; \
	else echo "QGIS or lrelease is not on this machine. On Debian or Ubuntu: sudo apt-get install --no-install-recommends $(QGIS_PACKAGES)"; \
	  echo "Elsewhere: QGIS 3.22 or newer from https://qgis.org, with pytest in its Python, lrelease of Qt, and on Linux xvfb."; fi

# Beside the .ts, for the checkout linked into QGIS; the package compiles its own.
translations:
	@if command -v lrelease >/dev/null; then lrelease -silent i18n/*.ts; \
	else echo "SKIPPED: compiling the translations; lrelease (qttools5-dev-tools) is not on this machine."; fi

# What is committed, and nothing else: the same commit gives the same bytes. Git's own archive, so no file can slip in.
package:
	@rm -rf "$(MAKING)" && mkdir -p "$(MAKING)" "$(dir $(ZIP))"
	@git diff --quiet HEAD -- $(IN_ZIP) i18n || echo "Note: changes that are not committed are not in the package."
	@git archive HEAD i18n | tar -x -C "$(MAKING)"
	@if command -v lrelease >/dev/null; then lrelease -silent "$(MAKING)"/i18n/*.ts; \
	else echo "SKIPPED: lrelease (qttools5-dev-tools) is not on this machine; this package speaks English only."; fi
	@set -- --prefix=ddoq/i18n/; for each in "$(MAKING)"/i18n/*.qm; do [ ! -e "$$each" ] || set -- "$$@" --add-file="$$each"; done; \
	TZ=UTC git archive --format=zip -9 --output "$(ZIP)" "$$@" --prefix=ddoq/ HEAD $(IN_ZIP)
	@echo "$(ZIP)"

# Pictures of every window, in light and dark, made by scripts in the real QGIS Desktop.
screenshots: qgis translations
	DDOQ_PICTURES=docs/pictures $(BIN)/python tests/qgis/run.py --script docs/pictures.py
	DDOQ_PICTURES="$(CURDIR)/docs/pictures" $(BIN)/python tests/qgis/run.py --script tests/journeys/review_in_qgis.py --timeout 3600

proof: .venv/.installed qgis translations package
	$(BIN)/python -m pytest -m proof --timeout 14400 -v
	OMP_NUM_THREADS=1 $(BIN)/python benchmarks/rounds.py
	@rm -f docs/proof/load.txt
	DDOQ_PROOF="$(CURDIR)/docs/proof/load.txt" $(BIN)/python tests/qgis/run.py --zip $(ZIP) --timeout 3600 tests/qgis/test_load.py
	@rm -f docs/proof/review.txt
	DDOQ_REVIEW_PROOF="$(CURDIR)/docs/proof/review.txt" $(BIN)/python tests/qgis/run.py --timeout 14400 -m proof || [ $$? = 5 ]  # 5: no such test
	DDOQ_REVIEW_PROOF="$(CURDIR)/docs/proof/review.txt" $(BIN)/python tests/journeys/kill_qgis.py 30
	DDOQ_REVIEW_PROOF="$(CURDIR)/docs/proof/review.txt" $(BIN)/python tests/qgis/run.py --script tests/journeys/review_in_qgis.py --timeout 3600
	@$(MAKE) --no-print-directory proof-next

# The same in Debian's next release (QGIS 3.40), where its root folder can be built; the engine gets an environment of its own there.
proof-next: package
	@if [ -x $(AT) ]; then set -e; \
	  $(AT) trixie sh -c 'test -x build/trixie/bin/ddoq || { python3 -m venv build/trixie && build/trixie/bin/pip install -q -c constraints.txt -e .; }'; \
	  $(AT) trixie env DDOQ_PROOF="$(CURDIR)/docs/proof/load.txt" python3 tests/qgis/run.py --zip $(ZIP) --timeout 3600 tests/qgis/test_load.py; \
	  $(AT) trixie env OMP_NUM_THREADS=1 DDOQ_ENGINE_PYTHON="$(CURDIR)/build/trixie/bin/python" python3 tests/qgis/run.py --parts 2 --timeout 14400; \
	else echo "SKIPPED: QGIS 3.40; $(AT) is not here."; fi

bench: .venv/.installed
	$(BIN)/python benchmarks/quantize.py --seeds 3 | tee docs/proof/quantize.txt

clean:
	rm -rf demo build dist *.egg-info
