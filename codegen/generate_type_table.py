#!/usr/bin/env python3
"""Writes the C++ table of every resource type's properties, attributes and naming properties, from spec/cfn.

    generate_type_table.py --spec spec --into type_table.cpp

Each name is stored once; a type's members are the numbers of their names. src/cfn/type_table.hpp says how to read it.
"""

import argparse
from pathlib import Path

import facts

FLAG = 0x8000

# What the spec's identifiers leave out: the thing that a name is unique in, or the name itself.
NAMED_BY = {
    "AWS::ApiGateway::Model": ["RestApiId", "Name"],
    "AWS::IAM::ManagedPolicy": ["ManagedPolicyName"],
    "AWS::Scheduler::Schedule": ["GroupName", "Name"],
}


def types_of(spec: Path) -> dict[str, dict]:
    found = {}
    for file in sorted((spec / "cfn").glob("*.json")):
        service = facts.read(file)
        found |= {f"{service['namespace']}::{name}": known for name, known in service["resources"].items()}
    return dict(sorted(found.items()))


def naming_properties(name: str, known: dict) -> list[str]:
    """The properties that together must differ between two resources of the type, as far as the spec tells."""
    if name in NAMED_BY:
        return NAMED_BY[name]
    properties, identifier = known["properties"], known.get("identifier", [])
    if identifier and all(properties.get(one, {}).get("replaces") == "always" for one in identifier):
        return identifier
    own = name.split("::")[-1] + "Name"
    named = properties.get(own, {}).get("replaces") == "always" and known.get("arn", "").endswith("${" + own + "}")
    return [own] if named else []


def is_open(attribute_type: str) -> bool:
    """Whether what is inside the attribute can be asked for under names that the spec doesn't list."""
    return attribute_type == "json" or attribute_type.startswith("{")


class Row:
    """Texts, each ended by a null character, in one string; each once, known by its number."""

    def __init__(self):
        self.numbers: dict[str, int] = {}
        self.offsets: list[int] = []
        self.size = 0

    def number(self, text: str) -> int:
        if text not in self.numbers:
            self.numbers[text] = len(self.numbers)
            self.offsets.append(self.size)
            self.size += len(text) + 1
        return self.numbers[text]

    def print(self, name: str) -> str:
        # A literal of its own after each null character: "\\0" and a digit would be another character.
        return (f"static const char {name}[] =\n" + "\n".join(f'    "{text}\\0"' for text in self.numbers) + ";\n")


def print_array(of: str, name: str, values: list, each: int = 20) -> str:
    rows = ("    " + ", ".join(str(one) for one in values[at:at + each]) for at in range(0, len(values), each))
    return f"static const {of} {name}[] = {{\n" + ",\n".join(rows) + "};\n"


def table(types: dict[str, dict]) -> str:
    names, members, entries = Row(), [], []
    for name, known in types.items():
        properties = [names.number(key) | (FLAG if fact.get("required") else 0)
                      for key, fact in sorted(known["properties"].items())]
        attributes = [names.number(key) | (FLAG if is_open(of) else 0)
                      for key, of in sorted(known.get("attributes", {}).items())]
        naming = [names.number(key) for key in naming_properties(name, known)]
        own = names.number(name)
        entries.append(f"{{{own}, {len(members)}, {len(properties)}, {len(attributes)}, {len(naming)}}}")
        members += properties + attributes + naming
    if len(names.numbers) >= FLAG or len(members) > 0xFFFF:
        raise ValueError("the table's 16-bit numbers are too small for this spec")
    return ("// Generated from spec/cfn by codegen/generate_type_table.py; a change here is lost.\n"
            '#include "cfn/type_table.hpp"\n\nnamespace sparta::cfn::type_table {\n\n'
            + names.print("all_names") + print_array("std::uint32_t", "all_offsets", names.offsets)
            + print_array("std::uint16_t", "all_members", members) + print_array("entry", "all_types", entries, 4) +
            "\nconst char* const names = all_names;\n"
            "const std::span<const std::uint32_t> offsets = all_offsets;\n"
            "const std::span<const std::uint16_t> members = all_members;\n"
            "const std::span<const entry> types = all_types;\n\n"
            "}  // namespace sparta::cfn::type_table\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--spec", type=Path, required=True, help="the folder spec/")
    parser.add_argument("--into", type=Path, required=True, help="the file to write")
    options = parser.parse_args()
    options.into.parent.mkdir(parents=True, exist_ok=True)
    options.into.write_text(table(types_of(options.spec)), encoding="utf-8")


if __name__ == "__main__":
    main()
