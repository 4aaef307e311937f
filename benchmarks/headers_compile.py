#!/usr/bin/env python3
"""Measures what the generated headers cost a translation unit, over <sparta/sparta.hpp>.

    benchmarks/headers_compile.py [cfn | iam] [--build build] [--runs 3] [--services lambda s3 … | --every] [--json]

Seconds are the compiler's CPU time (so other work on the machine disturbs little), the least of the runs; megabytes
its largest resident size. Exits with 1 above a limit: --one (0.3 s for one service), --all (4 s and 1,024 MB for all).
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = {"cfn": "sparta/cfn", "iam": "sparta/iam/actions"}
LARGEST = {"cfn": ["quicksight", "sagemaker", "ec2", "bedrockagentcore", "wafv2", "lambda", "s3", "dynamodb"],
           "iam": ["ec2", "sagemaker", "connect", "s3", "quicksight", "iam", "lambda", "dynamodb"]}


def compile_once(options, source: pathlib.Path) -> tuple[float, float]:
    command = [options.compiler, "-std=c++20", "-O2", "-c", "-o", os.devnull, f"-I{ROOT / 'include'}",
               f"-I{options.build / 'generated'}", str(source)]
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"does not compile: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(options, folder: pathlib.Path, services: list[str]) -> tuple[float, float]:
    source = folder / "unit.cpp"
    includes = ["sparta/sparta.hpp", *(f"{FOLDERS[options.family]}/{service}.hpp" for service in services)]
    source.write_text("".join(f"#include <{include}>\n" for include in includes))
    runs = [compile_once(options, source) for _ in range(options.runs)]
    return min(seconds for seconds, _ in runs), max(megabytes for _, megabytes in runs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("family", nargs="?", choices=sorted(FOLDERS), default="cfn")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--services", nargs="*")
    parser.add_argument("--every", action="store_true", help="each of the services, not only the largest")
    parser.add_argument("--one", type=float, default=0.3, metavar="SECONDS")
    parser.add_argument("--all", type=float, nargs=2, default=[4, 1024], metavar=("SECONDS", "MB"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    known = sorted(file.stem for file in (options.build / "generated" / FOLDERS[options.family]).glob("*.hpp"))
    if not known:
        sys.exit(f"no headers in {options.build}/generated: build the target sparta_{options.family}_headers first")
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        base, _ = measure(options, folder, [])
        added = {service: measure(options, folder, [service])[0] - base
                 for service in (known if options.every else options.services or LARGEST[options.family])}
        seconds, megabytes = measure(options, folder, known)
    report = {"sparta.hpp": round(base, 2), "added_by": {one: round(cost, 2) for one, cost in added.items()},
              "all": {"services": len(known), "seconds": round(seconds, 2), "megabytes": round(megabytes)}}
    above = [one for one, cost in added.items() if cost > options.one]
    if options.json:
        print(json.dumps(report, indent=2))
    else:
        print(f"sparta/sparta.hpp alone      {base:6.2f} s")
        for service, cost in sorted(added.items(), key=lambda one: -one[1]):
            print(f"+ {service:<26} {cost:6.2f} s{'  above the limit' if service in above else ''}")
        print(f"+ all {len(known)} services           {seconds:6.2f} s in all, {megabytes:.0f} MB")
    sys.exit(1 if above or seconds > options.all[0] or megabytes > options.all[1] else 0)


if __name__ == "__main__":
    main()
