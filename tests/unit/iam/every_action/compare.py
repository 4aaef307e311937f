#!/usr/bin/env python3
"""Runs the program of every action and holds what it prints to spec/iam/: none missing, none misspelt, none of other kinds.

    compare.py <program> <spec/iam>

Knows nothing of the generator: what is expected comes from the spec alone. Kinds are compared by their ARNs' formats.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

TYPES = {"String": "text", "ARN": "arn", "Numeric": "number", "Date": "date", "Bool": "boolean", "IPAddress": "ip"}
VARIABLE = re.compile(r"\$\{[^}]*\}|<[^>]*>")


def letters(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def formats(arn: str) -> str:
    return VARIABLE.sub("{}", arn)


def kind_formats(specs: dict) -> dict:
    """(namespace, kind) as the compiler names them, letters and digits alone -> the ARN's format."""
    return {(letters(prefix), letters(kind)): formats(facts["arn"])
            for prefix, spec in specs.items() for kind, facts in spec.get("kinds", {}).items()}


def expected(specs: dict) -> dict:
    """Text -> what the constant's type must say."""
    found = {}
    for prefix, spec in specs.items():
        of_kind = {kind: formats(facts["arn"]) for kind, facts in spec.get("kinds", {}).items()}
        every = set()
        for name, facts in spec["actions"].items():
            found[prefix, f"{prefix}:{name}"] = {of_kind[kind] for kind in facts.get("kinds", {})}
            every |= found[prefix, f"{prefix}:{name}"]
        found[prefix, f"{prefix}:*"] = every
        for key, kind in spec.get("keys", {}).items():
            if not key.startswith("aws:"):
                several = "true" if kind.startswith("ArrayOf") else "false"
                found[prefix, VARIABLE.sub("NAME", key)] = (TYPES[kind.removeprefix("ArrayOf")], several)
    return found


def printed(line: str, of_kind: dict) -> tuple:
    constant, text, pretty = line.split("\t")
    prefix, _, name = constant.partition(" ")
    if name.startswith("keys::"):
        said = re.search(r"key_type::(\w+); bool Several = (\w+)", pretty).groups()
    else:
        kinds = re.findall(r"kinds::(\w+)::(\w+)", pretty)
        said = {of_kind[letters(service), letters(kind)] for service, kind in kinds}
        spelt = letters(text.rpartition(":")[2])
        if name != "all_actions" and not re.fullmatch(spelt + r"\d?", letters(name)):
            sys.exit(f"{text} is called {name}")
    return (prefix, text), said


def main() -> None:
    program, folder = sys.argv[1:]
    specs = {file.stem: json.loads(file.read_text()) for file in sorted(Path(folder).glob("*.json"))}
    want, of_kind = expected(specs), kind_formats(specs)
    output = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    seen = dict(printed(line, of_kind) for line in output.splitlines())
    wrong = [f"{text}: {seen.get((prefix, text))}, not {said}" for (prefix, text), said in want.items()
             if seen.get((prefix, text)) != said]
    wrong += [f"{text}: not in the spec" for _, text in sorted(set(seen) - set(want))]
    actions = sum(len(spec["actions"]) for spec in specs.values())
    print(f"{actions} actions and {len(want) - actions - len(specs)} condition keys of {len(specs)} services, "
          f"{len(of_kind)} kinds of resource; {len(wrong)} wrong")
    print("\n".join(wrong[:50]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
