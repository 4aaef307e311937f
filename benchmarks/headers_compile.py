#!/usr/bin/env python3
"""Measures what the generated headers cost a translation unit, over <sparta/sparta.hpp>, and what a small service costs.

    benchmarks/headers_compile.py [cfn | iam] [--build build] [--runs 3] [--services lambda s3 … | --every] [--json]

Seconds are the compiler's CPU time (so other work on the machine disturbs little), the least of the runs; megabytes
its largest resident size; multiples, of <sparta/sparta.hpp> alone in the same run, compare one machine with another.
Exits with 1 above a limit: --one (0.3 s for one service), --all (4 s and 1,024 MB for all), --hello (1.5 s for
examples/01-hello).
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HELLO = ROOT / "examples" / "01-hello" / "main.cpp"
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


def measure(options, source: pathlib.Path) -> tuple[float, float]:
    runs = [compile_once(options, source) for _ in range(options.runs)]
    return min(seconds for seconds, _ in runs), max(megabytes for _, megabytes in runs)


def measure_headers(options, folder: pathlib.Path, services: list[str]) -> tuple[float, float]:
    source = folder / "unit.cpp"
    includes = ["sparta/sparta.hpp", *(f"{FOLDERS[options.family]}/{service}.hpp" for service in services)]
    source.write_text("".join(f"#include <{include}>\n" for include in includes))
    return measure(options, source)


def measure_all(options, known: list[str]) -> dict:
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        base, _ = measure_headers(options, folder, [])
        added = {service: measure_headers(options, folder, [service])[0] - base
                 for service in (known if options.every else options.services or LARGEST[options.family])}
        seconds, megabytes = measure_headers(options, folder, known)
    hello, _ = measure(options, HELLO)
    return {"sparta.hpp": base, "hello": hello, "added_by": added,
            "all": {"services": len(known), "seconds": seconds, "megabytes": megabytes}}


def above_limits(options, report: dict) -> list[str]:
    every = report["all"]
    return [*(one for one, cost in report["added_by"].items() if cost > options.one),
            *(["all"] if every["seconds"] > options.all[0] or every["megabytes"] > options.all[1] else []),
            *(["hello"] if report["hello"] > options.hello else [])]


def lines(report: dict, above: list[str]) -> list[str]:
    base, every = report["sparta.hpp"], report["all"]
    rows = [("", "sparta/sparta.hpp alone", base, ""), ("hello", "examples/01-hello", report["hello"], "")]
    rows += [(one, f"+ {one}", cost, "") for one, cost in sorted(report["added_by"].items(), key=lambda one: -one[1])]
    rows.append(("all", f"all {every['services']} services", every["seconds"], f", {every['megabytes']:.0f} MB"))
    return [f"{title:<28} {seconds:6.2f} s  {seconds / base:5.2f}x{more}{'  above the limit' if name in above else ''}"
            for name, title, seconds, more in rows]


def rounded(value):
    if isinstance(value, dict):
        return {name: rounded(one) for name, one in value.items()}
    return round(value, 2)


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
    parser.add_argument("--hello", type=float, default=1.5, metavar="SECONDS")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    known = sorted(file.stem for file in (options.build / "generated" / FOLDERS[options.family]).glob("*.hpp"))
    if not known:
        sys.exit(f"no headers in {options.build}/generated: build the target sparta_{options.family}_headers first")
    report = measure_all(options, known)
    above = above_limits(options, report)
    print(json.dumps(rounded(report), indent=2) if options.json else "\n".join(lines(report, above)))
    sys.exit(1 if above else 0)


if __name__ == "__main__":
    main()
