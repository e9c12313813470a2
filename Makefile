# The short form of everything; CMake and cargo do the work. `make` alone lists the commands.
#
#   DEBUG=1      debug build, in build/debug          VERBOSE=1   show every command and all output
#   PREFIX=DIR   where `make install` installs        WITH_CUDA=0 CPU only (1: not in this version)
#   DATA=DIR     idx files for `make demo`            ARGS=...    more arguments for the demo
#   JOBS=N       parallel jobs                        OPENBLAS=0  without OpenBLAS
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
DEBUG ?= 0
VERBOSE ?= 0
WITH_CUDA ?= 0
OPENBLAS ?= 1
JOBS ?= $(shell getconf _NPROCESSORS_ONLN)
# The tests of the Rust crate keep debug assertions and overflow checks; --release is faster to run.
CARGO_TEST_FLAGS ?=
ARGS ?=

# rustup puts cargo here, and a shell that was open before does not know.
export PATH := $(PATH):$(HOME)/.cargo/bin
# make's jobserver is closed for these; without the two variables they do not look for it.
CARGO := env -u MAKEFLAGS -u MFLAGS cargo
CMAKE := env -u MAKEFLAGS -u MFLAGS cmake

ifeq ($(DEBUG),1)
  BUILD := build/debug
  BUILD_TYPE := Debug
else
  BUILD := build/release
  BUILD_TYPE := Release
endif
ifeq ($(VERBOSE),1)
  CMAKE_VERBOSE := --verbose
  CARGO_VERBOSE := --verbose
  CTEST_VERBOSE := --verbose
  QUIET :=
else
  CTEST_VERBOSE := --output-on-failure
  QUIET := >/dev/null
endif
ifeq ($(OPENBLAS),0)
  CARGO_FEATURES := --no-default-features
  CMAKE_OPENBLAS := OFF
else
  CMAKE_OPENBLAS := ON
endif
ifeq ($(WITH_CUDA),1)
  $(error this version of TinyTorch computes on the CPU; leave WITH_CUDA out)
endif

# The folder of the demo; its program has the folder's name without the number.
DEMO ?= $(notdir $(firstword $(wildcard examples/*cnn*)))
DEMO_PROGRAM = $(shell echo $(DEMO) | sed 's/^[0-9]*_//')
DATA_ARGS = $(if $(DATA),--data $(abspath $(DATA)))
STAGE := $(CURDIR)/build/stage

.PHONY: help build configure setup test demo install bench clean diagnose generate lint format

help:
	@echo 'make demo              train a CNN on Fashion-MNIST (C++ over find_package(TinyTorch))'
	@echo 'make test              all tests: Rust, C, C++, and the package seen from outside'
	@echo 'make build             libtinytorch.so and .a'
	@echo 'make install PREFIX=   install (default /usr/local)'
	@echo 'make bench             the same C++ source against TinyTorch and against libtorch'
	@echo 'make lint, format      rustfmt, clippy, clang-format; format rewrites'
	@echo 'make generate          write the generated files again'
	@echo 'make diagnose          what a bug report should tell'
	@echo 'make clean             remove what was built'
	@sed -n '/^#   [A-Z]/s/^#/   /p' Makefile

setup:
	@scripts/setup.sh

configure: setup
	@gen=(); if command -v ninja >/dev/null; then gen=(-G Ninja); fi; \
	if [ -f $(BUILD)/CMakeCache.txt ]; then gen=(); fi; \
	$(CMAKE) -S . -B $(BUILD) "$${gen[@]}" -DCMAKE_BUILD_TYPE=$(BUILD_TYPE) \
	  -DTINYTORCH_OPENBLAS=$(CMAKE_OPENBLAS) $(CMAKE_ARGS) $(QUIET)

build: configure
	@$(CMAKE) --build $(BUILD) -j $(JOBS) --target tinytorch_cargo --target tinytorch_static_file \
	  $(CMAKE_VERBOSE)

# Both runs happen, whatever the first one says.
test: configure
	@$(CMAKE) --build $(BUILD) -j $(JOBS) $(CMAKE_VERBOSE)
	@failed=0; \
	$(CARGO) test --locked --no-fail-fast -j $(JOBS) $(CARGO_FEATURES) $(CARGO_VERBOSE) \
	  $(CARGO_TEST_FLAGS) || failed=1; \
	ctest --test-dir $(BUILD) -j $(JOBS) $(CTEST_VERBOSE) || failed=1; \
	exit $$failed

# The demo is a project of its own: it sees an installed package, not this tree.
demo:
	@scripts/setup.sh $(if $(DATA),,--demo)
	@$(MAKE) --no-print-directory build
	@$(CMAKE) --install $(BUILD) --prefix $(STAGE) >/dev/null
	@$(CMAKE) -S examples/$(DEMO) -B build/demo -DCMAKE_BUILD_TYPE=Release \
	  -DCMAKE_PREFIX_PATH=$(STAGE) $(QUIET)
	@$(CMAKE) --build build/demo -j $(JOBS) $(CMAKE_VERBOSE) $(QUIET)
	@build/demo/$(DEMO_PROGRAM) $(DATA_ARGS) $(ARGS)

# Builds only where nothing is built: under sudo cargo is often not on the PATH, and what it made
# would be root's.
install:
	@[ -f $(BUILD)/static/libtinytorch.a ] || $(MAKE) --no-print-directory build
	$(CMAKE) --install $(BUILD) --prefix $(PREFIX)
	@if [ "$$(id -u)" = 0 ] && [ -z "$${DESTDIR-}" ]; then ldconfig 2>/dev/null || true; fi

bench:
	@scripts/setup.sh --bench
	@$(MAKE) --no-print-directory build
	@scripts/bench.sh $(ARGS)

# The first run cannot use the generated files it writes; the second reads what it wrote.
generate:
	TT_BOOTSTRAP=1 UPDATE=1 $(CARGO) test --locked --test generated
	UPDATE=1 $(CARGO) test --locked --test generated
	@if command -v python3 >/dev/null; then python3 examples/python/declare.py; fi

lint:
	@scripts/setup.sh --dev
	@scripts/lint.sh

format:
	@scripts/setup.sh --dev
	@scripts/lint.sh --fix

diagnose:
	@scripts/diagnose.sh $(BUILD)

clean:
	rm -rf build target
