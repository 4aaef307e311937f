"""Which of IAM's kinds of resource a CloudFormation type is, and what its handle says of ARNs."""

import re
from collections import defaultdict
from dataclasses import dataclass

from iam_types import VARIABLE, Kind, Kinds, normal_format, normal_formats
from names import snake_case

# Of an ARN's variables, those that every stack knows.
PSEUDO = {"${Partition}": "${AWS::Partition}", "${Region}": "${AWS::Region}", "${Account}": "${AWS::AccountId}"}


@dataclass
class Below:
    """A kind whose ARNs begin with its parent's: a bucket's objects."""
    name: str
    kind: Kind
    between: str  # what stands between the parent's ARN and the pattern
    after: str  # what stands behind the pattern


@dataclass
class ResourceArn:
    kind: Kind
    attribute: str | None  # what Fn::GetAtt calls it
    is_ref: bool
    format: str | None  # its text, `${Self}` being what Ref gives
    below: list[Below]


def letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def plural(name: str) -> str:
    """object -> objects, index -> indexes, policy -> policies; a name that is one already stays."""
    name = name.rstrip("_")
    if re.search(r"(ss|x|ch|sh|us|is)$", name) or name.endswith("alias"):
        return name + "es"
    if name.endswith("s"):
        return name
    return name[:-1] + "ies" if re.search(r"[^aeiou]y$", name) else name + "s"


class ArnKinds:
    """`exceptions` (spec/arn_kinds.json) name the kinds of types that the rules can't match: type -> service:kind."""

    def __init__(self, kinds: Kinds, exceptions: dict[str, str]):
        self.kinds, self.exceptions = kinds, exceptions
        self.by_name: dict[tuple[str, str], set[Kind]] = defaultdict(set)
        self.called: dict[str, set[str]] = defaultdict(set)  # IAM's services by their names' letters
        for prefix, known in kinds.of_service.items():
            self.called[letters(prefix)].add(prefix)
            for key in known:
                self.by_name[prefix, letters(key)].add(kinds.canonical(prefix, key))

    def resource(self, namespace: str, name: str, facts: dict) -> ResourceArn | None:
        """None: IAM has no such kind, or its ARN can't be had."""
        kind = self.kind_of(namespace, name, facts)
        if kind is None:
            return None
        attribute = own_attribute(name, facts)
        is_ref = attribute is None and refers_by_arn(facts)
        text = format_of(facts)
        if attribute is None and not is_ref and text is None:
            return None
        return ResourceArn(kind, attribute, is_ref, text, self.below(kind))

    def kind_of(self, namespace: str, name: str, facts: dict) -> Kind | None:
        if f"{namespace}::{name}" in self.exceptions:
            prefix, _, key = self.exceptions[f"{namespace}::{name}"].partition(":")
            return self.kinds.canonical(prefix, key)
        kind = self.kinds.by_format.get(normal_format(facts["arn"])) if "arn" in facts else None
        return kind or self.unique(self.prefixes(namespace), name)

    def attribute_kind(self, namespace: str, attribute: str, own: Kind | None) -> Kind | None:
        """StreamArn of a table -> dynamodb's stream, when that is one kind."""
        if not attribute.endswith("Arn") or "." in attribute:
            return None
        prefixes = {own.prefix} if own else self.prefixes(namespace)
        return self.unique(prefixes, attribute.removesuffix("Arn"))

    def prefixes(self, namespace: str) -> set[str]:
        """AWS::DynamoDB -> dynamodb: the IAM services that are called as the namespace is."""
        return self.called.get(letters(namespace.partition("::")[2]), set())

    def unique(self, prefixes: set[str], name: str) -> Kind | None:
        found = {kind for prefix in prefixes for kind in self.by_name.get((prefix, letters(name)), ())}
        return found.pop() if len(found) == 1 else None

    def below(self, parent: Kind) -> list[Below]:
        """The last variable is the pattern; those before it are `*`. Of two with one name, the nearer."""
        found: dict[str, Below] = {}
        for rest, kind in sorted(self.rests(parent), key=lambda one: (one[0].count("{}"), one[1].name)):
            between, _, after = rest.rpartition("{}")
            name = plural(kind.name)
            found.setdefault(name, Below(name, kind, between.replace("{}", "*"), after))
        return [found[name] for name in sorted(found)]

    def rests(self, parent: Kind):
        """Kinds of the same service whose ARNs begin with the parent's, and the rest of their format."""
        bases = normal_formats(parent.arn)
        for formats, kind in self.kinds.owners.items():
            for base in bases if kind.prefix == parent.prefix else ():
                for rest in (one.removeprefix(base) for one in formats if one.startswith(base)):
                    if rest[:1] in ("/", ":") and "{}" in rest:
                        yield rest, kind


def own_attribute(name: str, facts: dict) -> str | None:
    """Arn, or TopicArn of a Topic, or AgentRuntimeArn of what AgentRuntimeId identifies."""
    known = {letters(attribute): attribute for attribute in facts.get("attributes", {})}
    identity = identity_of(facts)
    stem = re.sub("(Id|Identifier|Name)$", "", identity) if identity else name
    return known.get("arn") or known.get(letters(name) + "arn") or known.get(letters(stem) + "arn")


def identity_of(facts: dict) -> str | None:
    """What Ref gives, when it is one thing."""
    identity = facts.get("ref") or facts.get("identifier") or []
    return identity[0] if len(identity) == 1 else None


def refers_by_arn(facts: dict) -> bool:
    identity = identity_of(facts)
    return identity is not None and identity.endswith("Arn")


def format_of(facts: dict) -> str | None:
    """The ARN's text, if what Ref gives is its only variable that not every stack knows."""
    identity = identity_of(facts)
    text = re.sub(r"^arn:aws:", "arn:${Partition}:", facts.get("arn", ""))
    unknown = [variable for variable in VARIABLE.findall(text) if variable not in PSEUDO]
    if identity is None or unknown != ["${" + identity + "}"]:
        return None
    return VARIABLE.sub(lambda found: PSEUDO.get(found.group(), "${Self}"), text)


def spelled(kind: Kind) -> str:
    """From a namespace that may have an `iam` of its own."""
    return f"sparta::iam::{kind.cpp}"
