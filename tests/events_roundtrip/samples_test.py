"""Every sample event goes through its type without a loss, and its type knows all of its members."""

import json
import os
import subprocess
from pathlib import Path

import pytest

PROGRAMS = json.loads(os.environ["SPARTA_EVENTS_ROUNDTRIP"])
PROGRAM = PROGRAMS["roundtrip"]
# Of free form: whoever wrote the rule, or the authorizer, chose the members.
FREE = {"iot-rule"}
CHOSEN = {"apigw-rest-proxy-authorizer": "-: requestContext.authorizer.tier\n"}
SAMPLES = sorted((Path(__file__).resolve().parents[2] / "spec" / "events").glob("*.json"))


def run(*arguments, event):
    done = subprocess.run([PROGRAM, *arguments, "-"], input=event, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout


def type_and_event(sample):
    """As the source sends it: compressed, encoded, nested."""
    made = subprocess.run([PROGRAMS["tool"], "events", "generate", sample.stem], capture_output=True, text=True, timeout=60)
    return json.loads(sample.read_text())["type"], made.stdout


@pytest.mark.parametrize("sample", [one for one in SAMPLES if one.stem not in FREE], ids=lambda path: path.stem)
def test_a_sample_is_typed_and_loses_nothing(sample):
    kind, event = type_and_event(sample)
    assert run(kind, event=event) == (0, "-: no difference\n")
    chosen = CHOSEN.get(sample.stem, "")
    assert run("--unknown", kind, event=event) == (1 if chosen else 0, chosen)


def test_a_difference_is_told(tmp_path):
    code, text = run("sqs", event='{"Records": [1]}')
    assert (code, text) == (1, "-: Records[0]: expected object, got number (byte 13)\n")
    assert run("sqs", event="{")[0] == 1
    assert run("none", event="{}")[0] == 2
    assert subprocess.run([PROGRAM, "sqs", str(tmp_path / "absent")], capture_output=True).returncode == 1
