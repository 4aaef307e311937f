"""What cfn-lint's resource schemas know of a member's values: enum, pattern, length, range, number of items."""

import json
from pathlib import Path

# The bounds of a 64-bit integer or of Java's Integer say nothing.
UNBOUNDED = {0x7FFFFFFF, 0x7FFFFFFFFFFFFFFF, 9223372036854776000, 9007199254740991}


class LintSchemas:
    def __init__(self, folder: Path, region: str = "us-east-1"):
        self.folder = folder
        self.files = json.loads((folder / "providers" / f"{region}.json").read_text())
        self.loaded: dict[str, dict] = {}

    def property(self, resource: str, name: str) -> dict:
        schema = self._schema(resource)
        return _limits(schema, schema.get("properties", {}).get(name))

    def member(self, resource: str, definition: str, name: str) -> dict:
        schema = self._schema(resource)
        holder = schema.get("definitions", {}).get(definition, {})
        return _limits(schema, holder.get("properties", {}).get(name))

    def _schema(self, resource: str) -> dict:
        if resource not in self.loaded:
            file = self.files.get(resource)
            self.loaded[resource] = json.loads((self.folder / "resources" / f"{file}.json").read_text()) if file else {}
        return self.loaded[resource]


def _limits(schema: dict, member: dict | None) -> dict:
    found: dict = {}
    member = _resolved(schema, member)
    while "items" in member and isinstance(member["items"], dict):
        items = _bounds(member, "minItems", "maxItems")
        if items and "items" not in found:
            found["items"] = items
        member = _resolved(schema, member["items"])
    if all(isinstance(value, (str, int)) and not isinstance(value, bool) for value in member.get("enum", [None])):
        found["enum"] = member["enum"]
    if isinstance(member.get("pattern"), str) and member["pattern"] not in (".*", "[\\s\\S]*", "^.*$", "^[\\s\\S]*$"):
        found["pattern"] = member["pattern"]
    for key, low, high in (("length", "minLength", "maxLength"), ("range", "minimum", "maximum")):
        bounds = _bounds(member, low, high)
        if bounds:
            found[key] = bounds
    return found


def _resolved(schema: dict, member: dict | None) -> dict:
    for _ in range(8):
        reference = (member or {}).get("$ref", "")
        if not reference.startswith("#/definitions/"):
            break
        member = schema.get("definitions", {}).get(reference.removeprefix("#/definitions/"))
    return member or {}


def _bounds(member: dict, low: str, high: str) -> list | None:
    """[lower, upper]; null for one that isn't known, None when that is both."""
    bounds = [member.get(low), member.get(high)]
    bounds = [bound if isinstance(bound, (int, float)) and abs(bound) not in UNBOUNDED else None for bound in bounds]
    if bounds[0] == 0 and low != "minimum":
        bounds[0] = None
    return bounds if bounds != [None, None] else None
