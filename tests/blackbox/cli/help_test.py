"""The help texts are part of the interface: each is held to a file, and the reference page to what the tool prints.

`SPARTA_UPDATE=1` writes them anew; the difference is then for a reviewer to read."""

import os
from pathlib import Path

import pytest

from shop import call

HERE = Path(__file__).parent
PAGE = HERE.parents[2] / "docs" / "reference" / "commands.md"
COMMANDS = ["provision", "build", "synth", "policy", "policy deployer", "api list", "api export", "delete", "invoke", "logs",
            "status", "local up", "local down", "local status", "events list", "events show", "events generate",
            "version", "help"]


def compare(text, file):
    if os.environ.get("SPARTA_UPDATE"):
        file.write_text(text)
    assert text == file.read_text(), f"{file} is out of date: run this test with SPARTA_UPDATE=1 and read the difference"


def test_overview(tmp_path):
    done = call(tmp_path, "help")
    assert (done.returncode, done.stderr) == (0, "")
    compare(done.stdout, HERE / "help" / "overview.txt")
    assert call(tmp_path, "--help").stdout == done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_command(command, tmp_path):
    done = call(tmp_path, "help", *command.split())
    assert (done.returncode, done.stderr) == (0, "")
    compare(done.stdout, HERE / "help" / f"{command.replace(' ', '-')}.txt")
    assert call(tmp_path, *command.split(), "--help").stdout == done.stdout


def test_every_command_has_its_file(tmp_path):
    files = {file.stem for file in (HERE / "help").iterdir()}
    assert files == {"overview"} | {command.replace(" ", "-") for command in COMMANDS}
    for command in COMMANDS:
        assert f"\n  {command} " in call(tmp_path, "help").stdout


def test_reference_page(tmp_path):
    done = call(tmp_path, "help", "--markdown")
    assert (done.returncode, done.stderr) == (0, "")
    compare(done.stdout, PAGE)
