#!/usr/bin/env python3
"""Runs the program of every property and holds what it prints to spec/cfn/: none missing, none misspelt, none too many.

    compare_every_property.py <program> <spec/cfn>

Knows nothing of the generator: what is expected comes from the spec alone.
"""

import json
import subprocess
import sys
from pathlib import Path

SAMPLES = {"integer": 7, "number": 1.5, "boolean": True, "tag": "Tag"}


def closes(kind: str) -> bool:
    depth = 0
    for index, character in enumerate(kind):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(character, 0)
        if depth == 0:
            return index == len(kind) - 1
    return False


def allowed(kind: str, resource: str, member: str, fact: dict) -> list:
    """The samples that a member of this type may show."""
    if kind[0] == "[" and closes(kind):
        return [[one] for one in allowed(kind[1:-1], resource, member, fact)]
    if kind[0] == "{" and closes(kind):
        return [{"key": one} for one in allowed(kind[1:-1], resource, member, fact)]
    if "|" in kind:
        typed = [one for one in kind.split("|") if one != "json"]
        free = [{"json": member}]
        return allowed(typed[0], resource, member, fact) if len(typed) == 1 and typed[0] != "string" else free
    if kind == "string":
        return [fact["enum"][-1]] if "enum" in fact else [member]
    if kind == "json":
        return [{"json": member}]
    return [SAMPLES[kind]] if kind in SAMPLES else [f"{resource}.{kind}"]


def expected(folder: Path) -> tuple[dict, set, dict, int]:
    """Structures with their members' allowed samples, attributes, enums by member, the number of resource types."""
    structures, attributes, enums, resources = {}, set(), {}, 0
    for file in sorted(folder.glob("*.json")):
        spec = json.loads(file.read_text())
        for name, known in spec["resources"].items():
            resources += 1
            resource = f"{spec['namespace']}::{name}"
            attributes |= {f"{resource} {attribute}" for attribute in known.get("attributes", {})}
            holders = {resource: known["properties"]}
            holders |= {f"{resource}.{key}": members for key, members in known.get("types", {}).items()}
            for holder, members in holders.items():
                structures[holder] = {
                    member: allowed(fact["type"], resource, member, fact) for member, fact in members.items()}
                enums |= {f"{holder}.{member}": sorted(fact["enum"]) for member, fact in members.items()
                          if "enum" in fact and fact["type"].strip("[]{}") == "string"}
    return structures, attributes, enums, resources


def main() -> None:
    program, folder = sys.argv[1:]
    structures, attributes, enums, resources = expected(Path(folder))
    output = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    wrong, properties = [], 0
    seen_structures, seen_attributes, seen_enums = set(), set(), {}
    for line in output.splitlines():
        name, value = json.loads(line)
        if name.endswith(" values"):
            seen_enums[name.removesuffix(" values")] = value
            continue
        if " " in name:
            seen_attributes.add(name)
            if value != {"Fn::GetAtt": ["One", name.partition(" ")[2]]}:
                wrong.append(f"{name}: {value}")
            continue
        seen_structures.add(name)
        members = structures.get(name, {})
        properties += len(value)
        if list(value) != sorted(members):
            wrong.append(f"{name}: members differ: {sorted(set(value) ^ set(members))}")
        wrong += [f"{name}.{member}: {json.dumps(given)}, not {members.get(member)}"
                  for member, given in value.items() if given not in members.get(member, [])]
    wrong += [f"{name}: not written" for name in sorted(set(structures) - seen_structures)]
    wrong += [f"{name}: no such attribute" for name in sorted(attributes ^ seen_attributes)]
    wrong += [f"{place}: {values}, not {enums.get(place)}"
              for place, values in seen_enums.items() if values != enums.get(place)]
    # Members of the same values share one enum.
    written = {tuple(values) for values in seen_enums.values()}
    wrong += [f"{place}: {values} not written" for place, values in enums.items() if tuple(values) not in written]
    print(f"{resources} resource types, {len(structures) - resources} property types, {properties} properties, "
          f"{len(attributes)} attributes, {len(seen_enums)} enums; {len(wrong)} wrong")
    print("\n".join(wrong[:50]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
