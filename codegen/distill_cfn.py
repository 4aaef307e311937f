#!/usr/bin/env python3
"""Distils what is known of CloudFormation's resource types into spec/cfn/<service>.json.

    distill_cfn.py --service-spec db.json.gz --schemas cfnlint/data/schemas --into spec/cfn

Types, members, required flags, replacement, attributes, identifiers and ARN templates come from the AWS CDK's service
spec; patterns, ranges and the enums that it lacks from cfn-lint's schemas. Facts only: no text of either is kept.
spec/README.md explains the format; codegen/refresh fetches the inputs.
"""

import argparse
import gzip
import json
from collections import defaultdict
from pathlib import Path

import facts
from lint_schemas import LintSchemas

REPLACES = {"yes": "always", "maybe": "sometimes"}
SIMPLE = {"string", "integer", "number", "boolean", "json", "tag"}


class ServiceSpec:
    """The CDK's database: entities by id, and which type definitions belong to which resource."""

    def __init__(self, database: dict):
        schema = database["schema"]
        self.resources = schema["resource"]["entities"]
        self.types = {entity["$id"]: entity for entity in schema["typeDefinition"]["entities"]}
        self.used = {owner: [link["$id"] for link in links] for owner, links in schema["usesType"]["forward"].items()}

    def types_of(self, resource: dict) -> list[dict]:
        return [self.types[used] for used in self.used.get(resource["$id"], [])]

    def spell(self, kind: dict) -> str:
        """A type as spec/README.md spells it: string, [string], {integer}, KeySchema, json|string."""
        name = kind["type"]
        if name == "ref":
            return self.types[kind["reference"]["$ref"]]["name"]
        if name == "array":
            return f"[{self.spell(kind['element'])}]"
        if name == "map":
            return "{" + self.spell(kind["element"]) + "}"
        if name == "union":
            return "|".join(sorted({self.spell(one) for one in kind["types"]}))
        if name == "date-time":
            return "string"
        if name not in SIMPLE:
            raise ValueError(f"the service spec has a kind of type that is new here: {name}")
        return name


def allowed_values(kind: dict) -> list | None:
    while "element" in kind:
        kind = kind["element"]
    return kind.get("allowedValues")


def default_of(text: str):
    try:
        return json.loads(text)
    except ValueError:
        return text


def member_facts(spec: ServiceSpec, member: dict, lint: dict) -> dict:
    fact = {"type": spec.spell(member["type"])}
    if member.get("required"):
        fact["required"] = True
    if member.get("causesReplacement") in REPLACES:
        fact["replaces"] = REPLACES[member["causesReplacement"]]
    if "deprecated" in member:
        fact["deprecated"] = True
    if "defaultValue" in member:
        fact["default"] = default_of(member["defaultValue"])
    values = merged_enum(allowed_values(member["type"]), lint.get("enum"), fact["type"])
    if values:
        fact["enum"] = values
    fact.update({key: lint[key] for key in ("pattern", "length", "range", "items") if key in lint})
    if "enum" in fact:
        fact.pop("pattern", None)
        fact.pop("length", None)
    return fact


def merged_enum(ours: list | None, theirs: list | None, kind: str) -> list | None:
    """Both sources lag behind AWS at times, so a value that either knows is allowed."""
    if "|" in kind or kind.strip("[]{}") not in ("string", "integer"):
        return None
    values = {str(value) for value in [*(ours or []), *(theirs or [])]}
    return sorted(values - {""}) if values - {""} else None


def resource_facts(spec: ServiceSpec, resource: dict, lint: LintSchemas) -> dict:
    name = resource["cloudFormationType"]
    found = {
        "properties": members(spec, resource["properties"], lambda member: lint.property(name, member)),
        "types": {
            definition["name"]: members(
                spec, definition["properties"], lambda member, of=definition["name"]: lint.member(name, of, member))
            for definition in spec.types_of(resource)
        },
        "attributes": {key: spec.spell(one["type"]) for key, one in resource["attributes"].items()},
        "identifier": resource.get("primaryIdentifier"),
        "ref": resource.get("cfnRefIdentifier"),
        "arn": resource.get("arnTemplate"),
        "transform": resource.get("cloudFormationTransform"),
    }
    if "tagInformation" in resource:
        tags = resource["tagInformation"]
        found["tags"] = {"property": tags["tagPropertyName"], "style": tags["variant"]}
    return {key: value for key, value in found.items() if value or key == "properties"}


def members(spec: ServiceSpec, known: dict, lint_of) -> dict:
    return {name: member_facts(spec, member, lint_of(name)) for name, member in known.items()}


def distill(spec: ServiceSpec, lint: LintSchemas) -> dict[str, dict]:
    """The contents of spec/cfn/, by file name."""
    files: dict[str, dict] = defaultdict(lambda: {"resources": {}})
    for resource in spec.resources:
        vendor, service, name = resource["cloudFormationType"].split("::")
        file = files[service.lower()]
        file["namespace"] = f"{vendor}::{service}"
        file["resources"][name] = resource_facts(spec, resource, lint)
    return dict(files)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--service-spec", type=Path, required=True, help="db.json.gz of @aws-cdk/aws-service-spec")
    parser.add_argument("--schemas", type=Path, required=True, help="cfnlint/data/schemas of the cfn-lint wheel")
    parser.add_argument("--into", type=Path, required=True, help="the folder spec/cfn, whose *.json are replaced")
    options = parser.parse_args()
    spec = ServiceSpec(json.loads(gzip.decompress(options.service_spec.read_bytes())))
    files = distill(spec, LintSchemas(options.schemas))
    for stale in options.into.glob("*.json"):
        stale.unlink()
    for service, content in files.items():
        facts.write(options.into / f"{service}.json", content)
    print(f"{len(spec.resources)} resource types of {len(files)} services in {options.into}")


if __name__ == "__main__":
    main()
