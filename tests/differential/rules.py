"""Differences that are CDK's own, each named, with its reason. A rule excuses no more than it says."""


def empty_type(path: str, ours, theirs) -> bool:
    """CDK gives an object without known members a type without members, and drops what is in it.

    Ours takes any JSON there, since the spec calls it JSON. Only the sample's own mark, {"json": <name>}, may go.
    """
    holder, _, mark = path.rpartition(".")
    return mark == "json" and theirs is None and ours == holder.rpartition(".")[2].replace("[]", "")


def tag_of_two_members(path: str, ours, theirs) -> bool:
    """CDK writes every tag with its own tag type, Key and Value; AWS::AppStream::Application's have more members."""
    holder, _, member = path.rpartition(".")
    return holder.endswith(".Tags[]") and member not in ("Key", "Value") and isinstance(ours, str) and theirs is None


RULES = (empty_type, tag_of_two_members)


def excuse(path: str, ours, theirs) -> str | None:
    return next((rule.__name__ for rule in RULES if rule(path, ours, theirs)), None)
