"""Holds the tree to its rules: layers, third-party headers, sizes, self-contained headers, format."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import rules  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(
    str(path.relative_to(ROOT))
    for folder in ("src", "include")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in (".hpp", ".cpp")
)


def test_there_are_sources():
    assert len(SOURCES) > 50


@pytest.mark.parametrize("path", SOURCES)
def test_file_keeps_the_rules(path):
    text = (ROOT / path).read_text()
    assert rules.problems_of(path, text) + rules.size_problems(path, text) == []


def test_every_layer_of_the_table_exists():
    assert {p.name for p in (ROOT / "src").iterdir() if p.is_dir()} == set(rules.MAY_USE)


def test_the_table_has_no_cycle():
    for layer, uses in rules.MAY_USE.items():
        for used in uses:
            assert layer not in rules.MAY_USE[used], f"{layer} and {used} use each other"


@pytest.mark.parametrize("path", [p for p in SOURCES if p.startswith("include/")])
def test_public_header_compiles_alone(path, tmp_path):
    source = tmp_path / "alone.cpp"
    source.write_text(f'#include <{path.removeprefix("include/")}>\n')
    command = ["g++", "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", f"-I{ROOT}/include",
               f"-I{os.environ['SPARTA_BUILD']}/sparta/generated", str(source)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_names_no_path_of_a_machine():
    # The checkout's own path, unless it is too short to tell, and the home of whoever runs this.
    forbidden = [f"{folder}/" for folder in (ROOT, Path.home()) if folder == Path.home() or len(folder.parts) > 2]
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if tracked.returncode != 0:
        pytest.skip("not a git checkout")
    this = str(Path(__file__).resolve().relative_to(ROOT))
    for name in tracked.stdout.splitlines():
        path = ROOT / name
        # Patterns and defaults of AWS's own name such paths.
        if name == this or name.startswith("spec/cfn/") or not path.is_file():
            continue
        text = path.read_bytes().decode("utf-8", "ignore")
        hits = [f for f in forbidden if f in text]
        assert not hits, f"{name} names {hits}"


def test_sources_are_formatted():
    names = subprocess.run(
        ["git", "ls-files", "*.hpp", "*.cpp"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    done = subprocess.run(
        ["clang-format-16", "--dry-run", "--Werror", *names], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[:4000]
