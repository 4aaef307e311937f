#!/usr/bin/env python3
"""Distils which actions CloudFormation calls for a resource into spec/handlers/<service>.json.

    distill_handlers.py --schemas cfnlint/data/schemas --into spec/handlers

By resource type and handler (create, read, update, delete): the IAM actions that CloudFormation's own schema of the
type lists, from cfn-lint's copy. Facts only. spec/README.md explains the format; codegen/refresh fetches the input.
"""

import argparse
from collections import defaultdict
from pathlib import Path

import facts

# `list` serves none of the things that a deployment does.
HANDLERS = ("create", "read", "update", "delete")


def handlers_of(schema: dict) -> dict:
    known = {}
    for handler in HANDLERS:
        actions = sorted({action for action in schema["handlers"].get(handler, {}).get("permissions", []) if action})
        if actions:
            known[handler] = actions
    return known


def distill(schemas: list[dict]) -> dict[str, dict]:
    """By service, as the files of spec/cfn are named."""
    services: dict[str, dict] = defaultdict(dict)
    for schema in schemas:
        known = handlers_of(schema) if "handlers" in schema else {}
        if known:
            services[schema["typeName"].split("::")[1].lower()][schema["typeName"]] = known
    return services


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--schemas", type=Path, required=True, help="cfn-lint's folder data/schemas")
    parser.add_argument("--into", type=Path, required=True, help="the folder spec/handlers, whose *.json are replaced")
    options = parser.parse_args()
    for stale in options.into.glob("*.json"):
        stale.unlink()
    services = distill([facts.read(file) for file in sorted((options.schemas / "resources").glob("*.json"))])
    for service, types in services.items():
        facts.write(options.into / f"{service}.json", types)


if __name__ == "__main__":
    main()
