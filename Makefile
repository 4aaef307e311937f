# The short way in; CMake presets (CMakePresets.json) do the work.

.DEFAULT_GOAL := help
.PHONY: help setup build demo test tidy format clean

help: ## say what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

setup: ## install what the other targets need
	@tools/setup test

build: ## build everything in build/
	@tools/setup build
	cmake --preset release
	cmake --build --preset release

demo: ## deploy examples/01-hello to the embedded AWS, and call it
	@tools/setup build
	@tools/demo

test: ## build everything and run every test
	@tools/setup test
	cmake --preset release
	cmake --build --preset release
	ctest --preset release

tidy: ## run clang-tidy over the sources
	@tools/setup lint
	cmake --preset release >/dev/null
	git ls-files 'src/*.cpp' | xargs -P 2 -n 4 clang-tidy-16 --quiet -p build --extra-arg=-Wno-unknown-warning-option

format: ## format the sources in place
	git ls-files '*.hpp' '*.cpp' | xargs clang-format-16 -i

clean: ## remove the build trees
	rm -rf build
