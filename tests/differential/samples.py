"""Chooses resource types by a seed, and writes a sample of each: as the JSON that is wanted, and as C++."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "codegen"), str(ROOT / "tests/unit/cfn_types")]
import rules  # noqa: E402
from compare_every_property import SAMPLES  # noqa: E402
from generate_cfn import services  # noqa: E402
from write_every_property import literal  # noqa: E402

# Some types, written in full, would have more members than atoms: their depth shrinks until they fit.
MOST_MEMBERS = 400
DEEPEST = 8
TAG = ({"Key": "tag", "Value": "sample"}, 'cfn::tag{.key = "tag", .value = "sample"}')
COLLECTIONS = {"cfn::list<": (lambda value: [value], "{{{}}}"),
               "cfn::map<": (lambda value: {"key": value}, '{{{{"key", {}}}}}')}


class TooLarge(Exception):
    pass


@dataclass
class Sample:
    type: str
    service: str
    properties: dict
    cpp: str


def as_json_value(what) -> str:
    if isinstance(what, dict):
        members = (f"{{{json.dumps(key)}, {json.dumps(one)}}}" for key, one in what.items())
        return "json::value{" + ", ".join(members) + "}"
    return f"json::value({json.dumps(what)})"


class Writer:
    """Writes a structure down to a depth; below it, and where a type holds itself, only what is required."""

    def __init__(self, service, depth: int, random: Random):
        self.service, self.depth, self.random, self.members = service, depth, random, 0
        self.enums = {f"{service.name}::{enum.name}": enum for enum in service.enums}
        self.structures = {f"{service.name}::{one.name}": one for one in service.types}

    def structure(self, name: str, what, path: tuple) -> tuple[dict, str]:
        value, text = {}, []
        for member in what.members:
            deep = len(path) >= self.depth or self._base(member.type) in path
            if deep and self._base(member.type) in self.structures and not member.facts.get("required"):
                continue
            self.members += 1
            if self.members > MOST_MEMBERS and self.depth > 1:
                raise TooLarge
            special = rules.SAMPLES.get((what.aws_name, member.aws_name))
            value[member.aws_name], cpp = (special, f"cfn::unchecked({as_json_value(special)})") if special else \
                self._member(member.type, member, path)
            text.append(f".{member.name} = {cpp}")
        return value, f"{name}{{" + ", ".join(text) + "}"

    def _member(self, kind: str, member, path: tuple) -> tuple:
        for opening, (wrapped, braces) in COLLECTIONS.items():
            if kind.startswith(opening):
                inner = kind[len(opening):-1]
                if inner in path and inner in self.structures:
                    return [], "cfn::unchecked(json::value(json::array{}))"
                value, text = self._member(inner, member, path)
                return wrapped(value), braces.format(text)
        if kind in self.structures:
            return self.structure(kind, self.structures[kind], (*path, kind))
        if kind == "cfn::tag":
            return TAG
        if kind in self.enums:
            value = self.random.choice(list(self.enums[kind].values))
            return value, f"{kind}::{self.enums[kind].values[value]}"
        alternatives = member.facts["type"].strip("[]{}").split("|")
        if kind == "json::value" and "string" in alternatives and "json" not in alternatives:
            return member.aws_name, f'json::value("{member.aws_name}")'  # one of several types: text is one of them
        scalar = {"std::string": member.aws_name, "std::int64_t": SAMPLES["integer"], "double": SAMPLES["number"],
                  "bool": SAMPLES["boolean"], "json::value": {"json": member.aws_name}}[kind]
        return scalar, literal(kind, member)

    @staticmethod
    def _base(kind: str) -> str:
        return kind.replace("cfn::list<", "").replace("cfn::map<", "").rstrip(">")


def sample(service, resource, seed: str) -> Sample:
    name = f"{service.name}::{resource.structure.name}"
    for depth in range(DEEPEST, 0, -1):
        try:
            made = Writer(service, depth, Random(f"{seed} {name}")).structure(name, resource.structure, (name,))
            break
        except TooLarge:
            continue
    return Sample(resource.structure.aws_name, service.name, *made)


def choose(seed: str, count: int, known: set[str]) -> list[Sample]:
    """`count` samples of types that the other side knows as well."""
    resources = {one.structure.aws_name: (service, one) for service in services(ROOT / "spec") for one in service.resources}
    both = sorted((known & {*resources}) - {*rules.NOT_COMPARED})
    picked = Random(seed).sample(both, min(count, len(both)))
    return [sample(*resources[kind], seed) for kind in picked]


def program(samples: list[Sample]) -> str:
    used = sorted({one.service for one in samples})
    includes = "".join(f"#include <sparta/cfn/{service}.hpp>\n" for service in used)
    aliases = "".join(f"namespace {service} = cfn::{service};\n" for service in used)
    functions = "".join(f"void sample_{index}() {{\n  print({json.dumps(one.type)}, "
                        f"cfn::value<{one.cpp.partition('{')[0]}>({one.cpp}));\n}}\n"
                        for index, one in enumerate(samples))
    calls = "".join(f"  every_property::sample_{index}();\n" for index in range(len(samples)))
    return (f'#include "every_property.hpp"\n\n{includes}\nnamespace every_property {{\n{aliases}\n{functions}'
            f"}}  // namespace every_property\n\nint main() {{\n{calls}}}\n")
