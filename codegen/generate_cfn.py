#!/usr/bin/env python3
"""Writes include/sparta/cfn/<service>.hpp for every spec/cfn/<service>.json.

    generate_cfn.py --spec spec --into <folder> [--only dynamodb …]

A header whose text would not change is left alone, so that nothing is compiled again.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import facts
import iam_types
from arn_kinds import ArnKinds, Below, ResourceArn, spelled
from cfn_types import Attribute, Enum, Member, Namer, Resource, Service, Structure

PAGES = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/"


def page_of(aws_name: str) -> str:
    """AWS::DynamoDB::Table.KeySchema -> …/aws-properties-dynamodb-table-keyschema.html"""
    _, service, path = aws_name.split("::")
    kind = "properties" if "." in path else "resource"
    return f"{PAGES}aws-{kind}-{service}-{path.replace('.', '-')}.html".lower().replace(PAGES.lower(), PAGES)


def bounds(limits: list, unit: str) -> str:
    low, high = (f"{bound:,}" if bound is not None else None for bound in limits)
    if low == high:
        return f"exactly {low}{unit}"
    if high is None:
        return f"at least {low}{unit}"
    return f"at most {high}{unit}" if low is None else f"{low} to {high}{unit}"


def remarks(member: Member) -> list[str]:
    known = member.facts
    found = ["required"] if known.get("required") else []
    if "length" in known:
        found.append(bounds(known["length"], " characters"))
    if "range" in known:
        found.append(bounds(known["range"], ""))
    if "items" in known:
        found.append(bounds(known["items"], " elements"))
    if "enum" in known and member.type == "std::int64_t":
        found.append("one of " + ", ".join(sorted(known["enum"], key=int)))
    if "pattern" in known and len(known["pattern"]) <= 80:
        found.append("matches " + known["pattern"])
    if "default" in known:
        found.append("default " + facts.one_line(known["default"]))
    if "replaces" in known:
        found.append("a change replaces the resource" if known["replaces"] == "always" else "a change may replace the resource")
    if known.get("deprecated"):
        found.append("deprecated")
    if "|" in known["type"] and member.type == "json::value":
        found.append("as " + known["type"].replace("|", " or "))
    return found


def printable(comment: str) -> str:
    """Some patterns hold line ends."""
    return "".join(c if " " <= c <= "~" else c.encode("unicode_escape").decode("ascii") for c in comment)


def print_member(member: Member) -> str:
    comment = printable("; ".join([member.aws_name, *remarks(member)]))
    if member.facts.get("required"):
        return f"  /// {comment}.\n  cfn::required<{member.type}> {member.name};\n"
    return f"  /// {comment}.\n  cfn::value<{member.type}> {member.name}{{}};\n"


def shape(structure: Structure) -> str:
    names = [structure.aws_name, *(member.aws_name for member in structure.members)]
    # A literal of its own after each null character: "\0" and a digit would be another character.
    return " ".join(f'"{name}\\0"' for name in names)


def print_structure(structure: Structure, head: str = "", tail: str = "") -> str:
    body = "".join(print_member(member) for member in structure.members)
    return (f"/// {structure.aws_name}{head}\n/// {page_of(structure.aws_name)}\nstruct {structure.name} {{\n{body}"
            f"  static constexpr const char* shape_ = {shape(structure)};\n{tail}}};\n")


def print_enum(enum: Enum) -> str:
    names = ", ".join(enum.values.values())
    values = " ".join(f'"{value}\\0"' for value in enum.values)
    return (f"/// {', '.join(enum.used_by[:3])}{' …' if len(enum.used_by) > 3 else ''}\n"
            f"enum class {enum.name} : unsigned short {{ {names} }};\n"
            f"constexpr const char* values_of({enum.name}) {{ return {values}; }}\n")


def print_attribute(attribute: Attribute) -> str:
    got = f'this->template attribute<{attribute.type}, "{attribute.aws_name}">()'
    return f"  [[nodiscard]] auto {attribute.name}() const {{ return {got}; }}\n"


def print_arn(arn: ResourceArn) -> str:
    """arn(), where no attribute of that name has it."""
    kind = f"cfn::arn<{spelled(arn.kind)}>"
    if arn.attribute:
        made = f'attribute<{kind}, "{arn.attribute}">'
    else:
        made = f"ref_as<{kind}>" if arn.is_ref else f'formatted<{kind}, "{arn.format}">'
    return f"  [[nodiscard]] auto arn() const {{ return this->template {made}(); }}\n"


def print_below(arn: ResourceArn, below: Below) -> str:
    # An ARN by GetAtt may have more behind it: a log group's ends in :*.
    above = f', "{arn.format}"' if arn.format else ""
    got = "" if arn.format else "this->arn(), "
    after = f', "{below.after}"' if below.after else ""
    kind = f"cfn::arn<{spelled(below.kind)}>"
    return (f'  [[nodiscard]] auto {below.name}(const cfn::value<std::string>& pattern = "*") const {{\n'
            f'    return this->template below<{kind}{above}>({got}"{below.between}", pattern{after});\n  }}\n')


def print_arns(resource: Resource) -> str:
    if resource.arn is None:
        return ""
    names = {attribute.name for attribute in resource.attributes}
    own = "" if "arn" in names else print_arn(resource.arn)
    return own + "".join(print_below(resource.arn, below) for below in resource.arn.below if below.name not in names)


def print_resource(resource: Resource) -> str:
    attributes = "".join(print_attribute(attribute) for attribute in resource.attributes)
    handle = (f"template <class Of = cfn::handle>\nclass {resource.handle} : public Of {{\n public:\n"
              f"  using Of::Of;\n{attributes}{print_arns(resource)}}};\n\n")
    known = resource.facts
    identity = known.get("ref") or known.get("identifier")
    head = f". Ref gives {' | '.join(identity)}." if identity else "."
    if "transform" in known:
        head += f" Needs the transform {known['transform']}."
    tail = f"  using handle_ = {resource.handle}<>;\n"
    if resource.stateful is not None:
        tail += f'  static constexpr const char* stateful_ = "{resource.stateful.get("when", "")}";\n'
    return handle + print_structure(resource.structure, head, tail)


def declared_kinds(service: Service) -> str:
    """Forward declarations of the kinds that the handles name."""
    arns = [resource.arn for resource in service.resources if resource.arn]
    kinds = {spelled(kind) for arn in arns for kind in (arn.kind, *(below.kind for below in arn.below))}
    kinds |= {attribute.type[len("cfn::arn<"):-1] for resource in service.resources
              for attribute in resource.attributes if attribute.type.startswith("cfn::arn<")}
    by_namespace: dict[str, list[str]] = {}
    for kind in sorted(kinds):
        namespace, _, name = kind.rpartition("::")
        by_namespace.setdefault(namespace, []).append(f"struct {name};\n")
    return "".join(f"namespace {namespace} {{\n{''.join(names)}}}\n" for namespace, names in by_namespace.items())


def print_header(service: Service) -> str:
    structures = [*service.types, *(resource.structure for resource in service.resources)]
    forward = "".join(f"struct {structure.name};\n" for structure in structures)
    parts = [
        f"// Generated from spec/cfn/{service.name}.json by codegen/generate_cfn.py; a change here is lost.\n"
        "#pragma once\n#include <sparta/cfn/resource.hpp>\n",
        declared_kinds(service),
        f"namespace sparta::cfn::{service.name} {{\n",
        *(print_enum(enum) for enum in service.enums),
        forward,
        *(print_structure(structure) for structure in service.types),
        *(print_resource(resource) for resource in service.resources),
        f"}}  // namespace sparta::cfn::{service.name}\n",
    ]
    return "\n".join(part for part in parts if part)


def read_arn_kinds(spec: Path) -> ArnKinds:
    return ArnKinds(iam_types.Kinds(iam_types.read_specs(spec / "iam")), facts.read(spec / "arn_kinds.json"))


def services(spec: Path, only: list[str] = ()) -> Iterator[Service]:
    """Every service of spec/cfn, or those of these names."""
    overrides, stateful = facts.read(spec / "names.json"), facts.read(spec / "stateful.json")
    arn_kinds = read_arn_kinds(spec)
    for file in sorted((spec / "cfn").glob("*.json")):
        if not only or file.stem in only:
            yield Namer(file.stem, facts.read(file), overrides.get(file.stem, {}), stateful, arn_kinds).build()


def generate(spec: Path, into: Path, only: list[str]) -> int:
    return sum(facts.write_if_changed(into / f"{service.name}.hpp", print_header(service))
               for service in services(spec, only))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--spec", type=Path, required=True, help="the folder spec/")
    parser.add_argument("--into", type=Path, required=True, help="the folder of the headers, …/sparta/cfn")
    parser.add_argument("--only", nargs="*", default=[], help="services; all of them when left out")
    parser.add_argument("--stamp", type=Path, help="a file to touch when done")
    options = parser.parse_args()
    generate(options.spec, options.into, options.only)
    if options.stamp:
        options.stamp.touch()


if __name__ == "__main__":
    main()
