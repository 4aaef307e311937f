"""Every IAM service's spec with every C++ name decided: what generate_iam.py prints."""

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import facts
from names import RESERVED, distinct, snake_case

# AWS's type of a condition key -> ours; several values when it is an array.
KEY_TYPES = {"String": "text", "ARN": "arn", "Numeric": "number", "Date": "date", "Bool": "boolean", "IPAddress": "ip"}
VARIABLE = re.compile(r"\$\{[^}]*\}|<[^>]*>")
# What a generated header says in the namespace of its actions, beside them.
TAKEN = {"all_actions", "keys", "kinds", "action", "every_action", "key", "key_type", "detail"}


def namespace_of(prefix: str) -> str:
    """The IAM prefix, as an identifier: access-analyzer -> access_analyzer."""
    name = re.sub(r"[^A-Za-z0-9]", "_", prefix).lower()
    name = "_" + name if name[0].isdigit() else name
    return name + "_" if name in RESERVED else name


def normal_format(arn: str) -> str:
    """An ARN's format, whatever its variables are called."""
    return VARIABLE.sub("{}", re.sub(r"^arn:(aws|\$\{[^}]*\}):", "arn:P:", arn))


def normal_formats(arn: str) -> tuple[str, ...]:
    """A few kinds have several, with commas between."""
    return tuple(normal_format(one) for one in arn.split(", "))


@dataclass(frozen=True)
class Kind:
    prefix: str  # the IAM service
    aws_name: str
    name: str
    arn: str

    @property
    def cpp(self) -> str:
        return f"kinds::{namespace_of(self.prefix)}::{self.name}"


@dataclass
class Action:
    aws_name: str  # s3:GetObject
    name: str
    kinds: list[Kind]
    facts: dict


@dataclass
class Key:
    aws_name: str
    name: str
    type: str
    several: bool


@dataclass
class IamService:
    prefix: str
    name: str
    actions: list[Action]
    keys: list[Key]
    kinds: list[Kind]  # its own
    aliases: dict[str, Kind]  # a name of its own -> the kind that has the same ARN format


class Kinds:
    """The kinds of all services. Those of the same ARN formats can't be told apart by an ARN: they are one kind, of the
    service that the ARN names."""

    def __init__(self, specs: dict[str, dict]):
        self.of_service: dict[str, dict[str, Kind]] = {}
        same: dict[tuple, list[Kind]] = defaultdict(list)
        for prefix, spec in sorted(specs.items()):
            known = spec.get("kinds", {})
            names = distinct(list(known))
            self.of_service[prefix] = {key: Kind(prefix, key, names[key], known[key]["arn"]) for key in sorted(known)}
            for kind in self.of_service[prefix].values():
                same[normal_formats(kind.arn)].append(kind)
        self.owners = {formats: owner_of(formats, kinds) for formats, kinds in same.items()}
        # The kind of an ARN's format; one that has no other goes first.
        self.by_format: dict[str, Kind] = {}
        for formats in sorted(self.owners, key=lambda formats: (len(formats), formats)):
            for one in formats:
                self.by_format.setdefault(one, self.owners[formats])

    def canonical(self, prefix: str, key: str) -> Kind:
        return self.owners[normal_formats(self.of_service[prefix][key].arn)]

    def own(self, prefix: str) -> list[Kind]:
        return [kind for key, kind in self.of_service[prefix].items() if self.canonical(prefix, key) == kind]

    def aliases(self, prefix: str) -> dict[str, Kind]:
        return {kind.name: self.canonical(prefix, key) for key, kind in self.of_service[prefix].items()
                if self.canonical(prefix, key) != kind}


def owner_of(formats: tuple, kinds: list[Kind]) -> Kind:
    service = formats[0].split(":")[2]
    return min(kinds, key=lambda kind: (kind.prefix != service, kind.prefix, kind.aws_name))


def read_specs(folder: Path) -> dict[str, dict]:
    return {file.stem: facts.read(file) for file in sorted(folder.glob("*.json"))}


def build(prefix: str, spec: dict, kinds: Kinds) -> IamService:
    actions = spec.get("actions", {})
    names = distinct(list(actions), taken=TAKEN)
    return IamService(
        prefix, namespace_of(prefix),
        [Action(f"{prefix}:{name}", names[name], kinds_of(prefix, actions[name], kinds), actions[name])
         for name in sorted(actions)],
        build_keys(prefix, spec.get("keys", {})), kinds.own(prefix), kinds.aliases(prefix))


def kinds_of(prefix: str, action: dict, kinds: Kinds) -> list[Kind]:
    found = {kinds.canonical(prefix, key) for key in action.get("kinds", {})}
    return sorted(found, key=lambda kind: (kind.prefix != prefix, kind.prefix, kind.name))


def build_keys(prefix: str, known: dict) -> list[Key]:
    """The service's own keys; those of `aws:` are in sparta/iam/keys.hpp. Of `ec2:Attribute` and
    `ec2:Attribute/${AttributeName}`, the one that takes a name is attribute_of."""
    own = [key for key in known if not key.startswith("aws:")]
    plain = [key for key in own if not VARIABLE.search(key)]
    names = distinct(plain, taken=TAKEN, spell=lambda key: key_name(prefix, key))
    used = TAKEN | set(names.values())
    named = distinct([key for key in own if key not in names], taken=TAKEN,
                     spell=lambda key: key_name(prefix, key) + ("_of" if key_name(prefix, key) in used else ""))
    names |= named
    return [Key(key, names[key], KEY_TYPES[known[key].removeprefix("ArrayOf")], known[key].startswith("ArrayOf"))
            for key in sorted(own)]


def key_name(prefix: str, key: str) -> str:
    """s3:x-amz-acl -> x_amz_acl; s3:ExistingObjectTag/<key> -> existing_object_tag; saml:aud keeps its prefix in sts."""
    return snake_case(VARIABLE.sub("", key.removeprefix(prefix + ":")))
