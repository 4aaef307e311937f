#!/usr/bin/env python3
"""Writes include/sparta/iam/actions/<service>.hpp for every spec/iam/<service>.json.

    generate_iam.py --spec spec --into <folder> [--only s3 …]

A header whose text would not change is left alone, so that nothing is compiled again.
"""

import argparse
from collections import defaultdict
from pathlib import Path

from facts import write_if_changed
from iam_types import VARIABLE, Action, IamService, Key, Kind, Kinds, build, read_specs
from iam_types import namespace_of


def declare_kinds(kinds) -> str:
    """Forward declarations, a namespace for each service."""
    by_service = defaultdict(set)
    for kind in kinds:
        by_service[kind.prefix].add(kind.name)
    return "".join(
        f"namespace sparta::iam::kinds::{namespace_of(prefix)} {{\n"
        + "".join(f"struct {name};\n" for name in sorted(by_service[prefix])) + "}\n"
        for prefix in sorted(by_service))


def print_aliases(service: IamService) -> str:
    if not service.aliases:
        return ""
    uses = "".join(f"using {name} = ::sparta::iam::{kind.cpp};\n" for name, kind in sorted(service.aliases.items()))
    return f"namespace sparta::iam::kinds::{service.name} {{\n{uses}}}\n"


def remarks(action: Action) -> str:
    dependent = {*action.facts.get("dependent", []), *(
        one for kind in action.facts.get("kinds", {}).values() for one in kind.get("dependent", []))}
    needs = f" Also needs {', '.join(sorted(dependent))}." if dependent else ""
    return f"/// {action.facts['access']}.{needs}\n"


def type_of(kinds: list[Kind], template: str = "action") -> str:
    return f"{template}<{', '.join(kind.cpp for kind in kinds)}>"


def print_actions(service: IamService) -> str:
    kinds = sorted({kind for action in service.actions for kind in action.kinds}, key=lambda kind: (kind.prefix, kind.name))
    constants = "".join(f'{remarks(action)}inline constexpr {type_of(action.kinds)} {action.name}{{{{"{action.aws_name}"}}}};\n'
                        for action in service.actions)
    return (constants + f"/// Every action, also those to come; takes an iam::wildcard.\n"
            f'inline constexpr {type_of(kinds, "every_action")} all_actions{{{{"{service.prefix}:*"}}}};\n')


def print_key(key: Key) -> str:
    kind = f"key<key_type::{key.type}{', true' if key.several else ''}>"
    parts = VARIABLE.split(key.aws_name)
    if len(parts) == 1:
        return f'inline constexpr {kind} {key.name}{{"{key.aws_name}"}};\n'
    names = ["name"] if len(parts) == 2 else [f"name_{number}" for number in range(1, len(parts))]
    if len(names) > 1:
        raise ValueError(f"{key.aws_name} has two variables, which is new here")
    return (f"/// {key.aws_name}\nconstexpr {kind} {key.name}(std::string_view name) "
            f'{{ return {{"{parts[0]}", name, "{parts[1]}"}}; }}\n')


def print_keys(service: IamService) -> str:
    if not service.keys:
        return ""
    return "namespace keys {\n" + "".join(map(print_key, service.keys)) + "}  // namespace keys\n"


def print_header(service: IamService) -> str:
    used = {kind for action in service.actions for kind in action.kinds}
    parts = [
        f"// Generated from spec/iam/{service.prefix}.json by codegen/generate_iam.py; a change here is lost.\n"
        "#pragma once\n#include <sparta/iam/action.hpp>\n#include <sparta/iam/key.hpp>\n",
        declare_kinds({*service.kinds, *service.aliases.values(), *used}), print_aliases(service),
        f"namespace sparta::iam::{service.name} {{\n", print_actions(service), print_keys(service),
        f"}}  // namespace sparta::iam::{service.name}\n",
    ]
    return "\n".join(part for part in parts if part)


def generate(spec: Path, into: Path, only: list[str]) -> int:
    specs = read_specs(spec / "iam")
    kinds = Kinds(specs)
    services = [build(prefix, specs[prefix], kinds) for prefix in specs if not only or prefix in only]
    return sum(write_if_changed(into / f"{service.name}.hpp", print_header(service)) for service in services)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--spec", type=Path, required=True, help="the folder spec/")
    parser.add_argument("--into", type=Path, required=True, help="the folder of the headers, …/sparta/iam/actions")
    parser.add_argument("--only", nargs="*", default=[], help="services, by IAM prefix; all of them when left out")
    parser.add_argument("--stamp", type=Path, help="a file to touch when done")
    options = parser.parse_args()
    generate(options.spec, options.into, options.only)
    if options.stamp:
        options.stamp.touch()


if __name__ == "__main__":
    main()
