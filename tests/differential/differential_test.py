#!/usr/bin/env python3
"""The same resources, of types picked by a seed, written with aws-cdk-lib and with Sparta: their properties are equal.

    differential_test.py --cdk <node_modules> --into <folder> [--seed 1] [--count 30] -- <compiler> <argument>…
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import cdk
import rules
import samples


def differences(ours, theirs, path: str):
    """(path, ours, theirs) of each value that differs; None stands for absent."""
    if isinstance(theirs, dict) and "refused by CDK" in theirs:
        yield path, "(all of it)", theirs
    elif isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted({*ours, *theirs}):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for one, other in zip(ours, theirs):
            yield from differences(one, other, path + "[]")
    # 7 is not True, nor 1.0 true: Python would call them equal.
    elif json.dumps(ours) != json.dumps(theirs):
        yield path, ours, theirs


def printed(command: list, **options) -> dict:
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **options).stdout
    return dict(json.loads(line) for line in output.splitlines())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cdk", type=Path, required=True)
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--seed", default=os.environ.get("SPARTA_SEED") or "1")
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("compile", nargs="+")
    options = parser.parse_args()
    print(f"seed {options.seed}: {options.count} types (another: --seed N, or SPARTA_SEED=N)", flush=True)
    library = cdk.Cdk(options.cdk / "aws-cdk-lib")
    chosen = samples.choose(options.seed, options.count, set(library.classes))
    options.into.mkdir(parents=True, exist_ok=True)
    (options.into / "ours.cpp").write_text(samples.program(chosen))
    (options.into / "theirs.js").write_text(cdk.program(chosen, library))
    subprocess.run([*options.compile, "-o", "ours"], check=True, cwd=options.into)
    ours = printed([str(options.into / "ours")])
    environment = os.environ | {"NODE_PATH": str(options.cdk), "JSII_DEPRECATED": "quiet"}
    theirs = printed(["node", str(options.into / "theirs.js")], env=environment)
    wrong, excused = [], 0
    for one in chosen:
        print(one.type)
        for path, left, right in differences(ours[one.type], theirs[one.type], one.type):
            if rule := rules.excuse(path, left, right):
                excused += 1
                print(f"  {path}: {rule}")
            else:
                wrong.append(f"{path}: ours {json.dumps(left)}, CDK's {json.dumps(right)}")
    print(f"seed {options.seed}: {len(chosen)} types, {len(wrong)} differences, {excused} excused by a rule")
    print("\n".join(wrong))
    sys.exit(1 if wrong or len(chosen) < options.count else 0)


if __name__ == "__main__":
    main()
