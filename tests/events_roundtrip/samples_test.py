"""Every sample event goes through its type without a loss, and its type knows all of its members."""

import json
import os
import subprocess
from pathlib import Path

import pytest

PROGRAM = os.environ["SPARTA_EVENTS_ROUNDTRIP"]
SAMPLES = sorted((Path(__file__).resolve().parents[2] / "spec" / "events").glob("*.json"))


def run(*arguments, event):
    done = subprocess.run([PROGRAM, *arguments, "-"], input=event, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_loses_nothing(sample):
    content = json.loads(sample.read_text())
    event = json.dumps(content["event"])
    assert run(content["type"], event=event) == (0, "-: no difference\n")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_typed(sample):
    content = json.loads(sample.read_text())
    assert run("--unknown", content["type"], event=json.dumps(content["event"])) == (0, "")


def test_every_type_has_a_sample():
    listed = subprocess.run([PROGRAM, "--list"], capture_output=True, text=True, timeout=60).stdout.split()
    sampled = {json.loads(path.read_text())["type"] for path in SAMPLES}
    assert sampled - set(listed) == set()


def test_a_difference_is_told(tmp_path):
    code, text = run("sqs", event='{"Records": [1]}')
    assert (code, text) == (1, "-: Records[0]: expected object, got number (byte 13)\n")
    assert run("sqs", event="{")[0] == 1
    assert run("none", event="{}")[0] == 2
    assert subprocess.run([PROGRAM, "sqs", str(tmp_path / "absent")], capture_output=True).returncode == 1
