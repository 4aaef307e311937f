#!/usr/bin/env python3
"""Measures the cold start of a bootstrap: spawn to first GET /next, against an empty static C++ program.

    benchmarks/cold_start.py BOOTSTRAP [--handler NAME] [--runs 300] [--at-most 1.3] [--json]

Builds its two helpers with g++ in a temporary folder. Exits with 1 when the ratio is above --at-most.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def compile_cpp(compiler, source, program, *flags):
    subprocess.run([compiler, "-std=c++20", "-O2", *flags, source, "-o", program], check=True)


def measure(bootstrap, handler, runs, compiler):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "empty.cpp").write_text("int main() {}\n")
        compile_cpp(compiler, folder / "empty.cpp", folder / "empty", "-static")
        compile_cpp(compiler, HERE / "cold_start.cpp", folder / "cold_start")
        done = subprocess.run([folder / "cold_start", bootstrap, folder / "empty", str(runs)], check=True,
                              stdout=subprocess.PIPE, env=os.environ | {"_HANDLER": handler})
    return json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bootstrap", type=pathlib.Path)
    parser.add_argument("--handler", default="", help="the function to start; needed when the service has several")
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--at-most", type=float, help="the highest ratio that passes")
    parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    figures = measure(options.bootstrap, options.handler, options.runs, options.compiler)
    figures["bytes"] = options.bootstrap.stat().st_size
    if options.json:
        print(json.dumps(figures))
    else:
        for name in ("bootstrap", "empty"):
            one = figures[f"{name}_us"]
            print(f"{name:>9}: {one['median']:7.1f} us  (quartiles {one['quartiles'][0]:.1f} to {one['quartiles'][1]:.1f})")
        print(f"    ratio: {figures['ratio']:7.3f}     ({figures['runs']} runs each, {figures['bytes']} bytes)")
    return 1 if options.at_most is not None and figures["ratio"] > options.at_most else 0


if __name__ == "__main__":
    sys.exit(main())
