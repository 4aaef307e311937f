"""The layout of the files in spec/: sorted JSON, a fact a line, so that a refresh reads as a diff."""

import json
from pathlib import Path

# Deeper than this, a value stands on one line: file > resources > type > properties > (a member).
LINES_DOWN_TO = 5


def one_line(value) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def render(value, depth: int = 0, limit: int = LINES_DOWN_TO) -> str:
    """A value as text; objects down to `limit` levels get a line for each member."""
    if not isinstance(value, dict) or not value or depth >= limit or is_fact(value):
        return one_line(value)
    inner = "  " * (depth + 1)
    lines = [f"{inner}{one_line(key)}: {render(value[key], depth + 1, limit)}" for key in sorted(value)]
    return "{\n" + ",\n".join(lines) + "\n" + "  " * depth + "}"


def is_fact(value: dict) -> bool:
    """What is known of one member: it names its type, as a string."""
    return isinstance(value.get("type"), str)


def write(path: Path, value, limit: int = LINES_DOWN_TO) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(render(value, limit=limit) + "\n", encoding="utf-8")


def read(path: Path):
    return json.loads(path.read_text(encoding="utf-8"))


def write_if_changed(path: Path, text: str) -> bool:
    """Writes a generated header; one whose text stays the same keeps its time."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return True
