#!/usr/bin/env python3
"""Measures what the client of AWS costs a bootstrap: its start against hello's, and the size of its zip.

    benchmarks/aws_client.py HELLO BOOTSTRAP [--handler NAME] [--runs 200] [--rounds 5] [--at-most 1.5]
                             [--zip-at-most 3000000] [--json]

A start is spawn to first GET /next, in multiples of an empty static program's of the same round
(benchmarks/cold_start.py), so that what else the machine does counts in both; the ratio is the median of the rounds.
Exits with 1 above one of the limits.
"""

import argparse
import io
import json
import os
import pathlib
import statistics
import sys
import zipfile

from cold_start import measure


def zip_size(bootstrap):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(bootstrap, "bootstrap")
    return len(packed.getvalue())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hello", type=pathlib.Path)
    parser.add_argument("bootstrap", type=pathlib.Path)
    parser.add_argument("--handler", default="", help="the function of BOOTSTRAP to start")
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--at-most", type=float, help="the highest ratio that passes")
    parser.add_argument("--zip-at-most", type=int, help="the largest zip that passes, in bytes")
    parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    ratios = []
    for _ in range(options.rounds):
        hello = measure(options.hello, "", options.runs, options.compiler)["ratio"]
        client = measure(options.bootstrap, options.handler, options.runs, options.compiler)["ratio"]
        ratios.append(client / hello)
    figures = {"ratio": statistics.median(ratios), "bytes": options.bootstrap.stat().st_size,
               "zip_bytes": zip_size(options.bootstrap)}
    if options.json:
        print(json.dumps(figures))
    else:
        print(f"{figures['ratio']:.3f} times hello's start, {figures['bytes']} bytes, {figures['zip_bytes']} as a zip")
    too_slow = options.at_most is not None and figures["ratio"] > options.at_most
    too_large = options.zip_at_most is not None and figures["zip_bytes"] > options.zip_at_most
    return 1 if too_slow or too_large else 0


if __name__ == "__main__":
    sys.exit(main())
