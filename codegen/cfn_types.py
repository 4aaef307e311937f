"""A service's spec with every C++ name decided: what generate_cfn.py prints."""

from collections import defaultdict
from dataclasses import dataclass, field

from arn_kinds import ArnKinds, ResourceArn, spelled
from names import distinct, snake_case

SCALARS = {"string": "std::string", "integer": "std::int64_t", "number": "double", "boolean": "bool",
           "json": "json::value", "tag": "cfn::tag"}


@dataclass
class Enum:
    name: str
    values: dict[str, str]  # AWS's value -> enumerator, in the order of declaration
    used_by: list[str] = field(default_factory=list)


@dataclass
class Member:
    aws_name: str
    name: str
    type: str  # as value<…> takes it
    facts: dict


@dataclass
class Structure:
    aws_name: str  # AWS::DynamoDB::Table, or AWS::DynamoDB::Table.KeySchema
    name: str
    members: list[Member]


@dataclass
class Attribute:
    aws_name: str
    name: str
    type: str


@dataclass
class Resource:
    structure: Structure
    handle: str
    attributes: list[Attribute]
    facts: dict
    stateful: dict | None  # not None: losing it loses data
    arn: ResourceArn | None  # None: IAM has no such kind


@dataclass
class Service:
    name: str
    enums: list[Enum]
    types: list[Structure]
    resources: list[Resource]


class Namer:
    """Turns one spec/cfn/<service>.json into a Service."""

    def __init__(self, service: str, spec: dict, overrides: dict, stateful: dict, arn_kinds: ArnKinds):
        self.service, self.overrides, self.stateful, self.arn_kinds = service, overrides, stateful, arn_kinds
        self.namespace, self.resources = spec["namespace"], spec["resources"]
        self.struct_names = self._struct_names()
        self.handle_names = distinct(
            list(self.resources), set(self.struct_names.values()), lambda name: snake_case(name).rstrip("_") + "_handle")
        self.enum_of = self._enums()

    def build(self) -> Service:
        resources, types = [], []
        for name, facts in sorted(self.resources.items()):
            for type_name, members in sorted(facts.get("types", {}).items()):
                types.append(self._structure(name, f"{name}.{type_name}", members))
            resources.append(Resource(
                structure=self._structure(name, name, facts["properties"]),
                handle=self.handle_names[name], attributes=self._attributes(name, facts), facts=facts,
                stateful=self.stateful.get(f"{self.namespace}::{name}"),
                arn=self.arn_kinds.resource(self.namespace, name, facts)))
        enums = {enum.name: enum for enum in self.enum_of.values()}
        return Service(self.service, [enums[name] for name in sorted(enums)], types, resources)

    def _struct_names(self) -> dict[str, str]:
        """Resource -> table; Resource.Type -> table_key_schema. A resource keeps its name; a clashing type doesn't."""
        names = distinct(list(self.resources))
        taken = set(names.values())
        for resource, facts in sorted(self.resources.items()):
            for type_name in sorted(facts.get("types", {})):
                name = f"{names[resource].rstrip('_')}_{snake_case(type_name).rstrip('_')}"
                name += "_property" if name in taken else ""
                if name in taken:
                    raise ValueError(f"{self.namespace}: two structures would be called {name}")
                taken.add(name)
                names[f"{resource}.{type_name}"] = name
        return names

    def _enums(self) -> dict[tuple, Enum]:
        """(resource, holder or "", member) -> its enum.

        The shortest name that means one set of values in this service: the member's, else with its holder's in
        front, else with the resource's as well.
        """
        places = [(resource, holder, member, tuple(facts["enum"]))
                  for resource, of in self.resources.items()
                  for holder, members in [("", of["properties"]), *of.get("types", {}).items()]
                  for member, facts in members.items() if is_enum(facts)]
        meanings: dict[str, set] = defaultdict(set)
        for place in places:
            for name in self._enum_names(place):
                meanings[name].add(place[3])
        taken = {*self.struct_names.values(), *self.handle_names.values()}
        enums: dict[str, Enum] = {}
        found = {}
        for resource, holder, member, values in sorted(places):
            name = self._override("enums", resource, holder, member) or next(
                (name for name in self._enum_names((resource, holder, member))
                 if len(meanings[name]) == 1 and name not in taken), None)
            if name is None:
                name = self._enum_names((resource, holder, member))[-1] + "_value"
            enum = enums.setdefault(name, Enum(name, self._enumerators(name, values)))
            if tuple(enum.values) != values:
                raise ValueError(f"{self.namespace}: {name} would be two enums")
            enum.used_by.append(self._full_name(resource, holder) + "." + member)
            found[resource, holder, member] = enum
        self._refuse_stale_overrides(found, enums)
        return found

    def _refuse_stale_overrides(self, found: dict, enums: dict) -> None:
        places = {".".join(part for part in place if part) for place in found}
        for name in {*self.overrides.get("enums", {})} - places | {*self.overrides.get("enumerators", {})} - {*enums}:
            raise ValueError(f"{self.namespace}: spec/names.json names {name}, which is not there")

    @staticmethod
    def _enum_names(place: tuple) -> list[str]:
        resource, holder, member = place[:3]
        names = [snake_case(member), f"{snake_case(holder or resource)}_{snake_case(member)}"]
        if holder:
            names.append(f"{snake_case(resource)}_{snake_case(holder)}_{snake_case(member)}")
        return names

    def _enumerators(self, enum: str, values: tuple) -> dict[str, str]:
        renamed = self.overrides.get("enumerators", {}).get(enum, {})
        names = distinct(list(values))
        return {value: renamed.get(value, names[value]) for value in values}

    def _override(self, kind: str, resource: str, holder: str, member: str) -> str | None:
        place = ".".join(part for part in (resource, holder, member) if part)
        return self.overrides.get(kind, {}).get(place)

    def _full_name(self, resource: str, holder: str) -> str:
        return f"{self.namespace}::{resource}" + (f".{holder}" if holder else "")

    def _structure(self, resource: str, key: str, members: dict) -> Structure:
        holder = key.partition(".")[2]
        names = distinct(list(members))
        return Structure(f"{self.namespace}::{key}", self.struct_names[key], [
            Member(name, names[name], self._member_type(resource, holder, name, members[name]), members[name])
            for name in sorted(members)])

    def _member_type(self, resource: str, holder: str, member: str, facts: dict) -> str:
        enum = self.enum_of.get((resource, holder, member))
        return self._type(resource, facts["type"], enum.name if enum else None)

    def _type(self, resource: str, spelled: str, enum: str | None = None) -> str:
        if spelled.startswith("[") and closes(spelled):
            return f"cfn::list<{self._type(resource, spelled[1:-1], enum)}>"
        if spelled.startswith("{") and closes(spelled):
            return f"cfn::map<{self._type(resource, spelled[1:-1], enum)}>"
        if "|" in spelled:
            return self._union(resource, spelled.split("|"))
        if enum:
            return f"{self.service}::{enum}"
        return SCALARS.get(spelled) or f"{self.service}::{self.struct_names[f'{resource}.{spelled}']}"

    def _union(self, resource: str, alternatives: list[str]) -> str:
        """A structure or list that may also be given as JSON is typed; what is really of several types is JSON."""
        typed = [one for one in alternatives if one != "json"]
        if len(typed) == 1 and typed[0] not in SCALARS:
            return self._type(resource, typed[0])
        return "json::value"

    def _attributes(self, resource: str, facts: dict) -> list[Attribute]:
        known = facts.get("attributes", {})
        names = distinct(list(known), taken={"ref", "attribute", "logical_id", self.handle_names[resource]})
        return [Attribute(name, names[name], self._attribute_type(resource, name, facts)) for name in sorted(known)]

    def _attribute_type(self, resource: str, attribute: str, facts: dict) -> str:
        """As a member function returns it: an ARN, when IAM has the kind that it is of."""
        own = self.arn_kinds.resource(self.namespace, resource, facts)
        kind = own.kind if own and own.attribute == attribute else self.arn_kinds.attribute_kind(
            self.namespace, attribute, self.arn_kinds.kind_of(self.namespace, resource, facts))
        if kind and facts["attributes"][attribute] == "string":
            return f"cfn::arn<{spelled(kind)}>"
        return f"cfn::value<{self._type(resource, facts['attributes'][attribute])}>"


def closes(spelled: str) -> bool:
    """Whether the bracket that opens the type closes at its end: true of [a|b], false of [a]|[b]."""
    depth = 0
    for index, character in enumerate(spelled):
        depth += (character in "[{") - (character in "]}")
        if depth == 0:
            return index == len(spelled) - 1
    return False


def is_enum(facts: dict) -> bool:
    return "enum" in facts and facts["type"].strip("[]{}") == "string"
