"""A tiny IAM: two services, of which one knows the other's kinds."""

from pathlib import Path

import facts
from distill_iam import distill
from iam_types import Kinds

DATA = Path(__file__).resolve().parent / "golden" / "iam_data.json"


def specs() -> dict[str, dict]:
    return {prefix: distill(data["actions"], data["resourceTypes"], data["conditionKeys"])
            for prefix, data in facts.read(DATA).items()}


def kinds() -> Kinds:
    return Kinds(specs())
