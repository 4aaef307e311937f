"""Every code block of the documentation is compiled, run or parsed, so that none can be wrong for long."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import projects  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")])
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(*languages):
    for page in PAGES:
        for index, (language, text) in enumerate(FENCE.findall(page.read_text())):
            if language in languages:
                yield pytest.param(text, id=f"{page.relative_to(ROOT)}#{index}")


def test_every_block_says_what_it_is():
    known = {"cpp", "cmake", "console", "json", "text"}
    for page in PAGES:
        for language, text in FENCE.findall(page.read_text()):
            assert language in known, f"{page.relative_to(ROOT)}: ```{language}\n{text}"


@pytest.fixture(scope="session")
def generated(tmp_path_factory):
    """The headers that a build generates."""
    folder = tmp_path_factory.mktemp("generated")
    for generator, headers in (("generate_cfn.py", "sparta/cfn"), ("generate_iam.py", "sparta/iam/actions"),
                               ("generate_metrics.py", "sparta/metrics")):
        projects.run(sys.executable, ROOT / "codegen" / generator, "--spec", ROOT / "spec", "--into", folder / headers)
    return folder


@pytest.mark.parametrize("text", blocks("cpp"))
def test_cpp_compiles(text, tmp_path, generated):
    source = tmp_path / "block.cpp"
    source.write_text(text)
    done = projects.run("g++", "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", f"-I{ROOT}/include", f"-I{generated}",
                        source, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("text", blocks("json"))
def test_json_parses(text):
    json.loads(text)


def test_readme_shows_the_example():
    block = next(b for b in FENCE.findall((ROOT / "README.md").read_text()) if b[0] == "cpp")[1]
    assert block == projects.EXAMPLE.read_text()


@pytest.mark.parametrize("text", blocks("cmake"))
def test_cmake_configures(text, tmp_path):
    prefix = projects.install(tmp_path / "prefix")
    (tmp_path / "main.cpp").write_text(projects.EXAMPLE.read_text())
    (tmp_path / "CMakeLists.txt").write_text(text)
    projects.run("cmake", "-S", tmp_path, "-B", tmp_path / "build", "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}")


@pytest.mark.parametrize("text", blocks("console"))
def test_console_runs_as_shown(text, tmp_path):
    """Lines with `$` are run from the root of the tree; lines without are output that must appear, in order."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    env |= {"HOME": str(tmp_path), "SPARTA_LOCAL_DIR": str(tmp_path / "local"), "NO_COLOR": "1"}
    script = text
    for default, built in (("build/", os.environ["SPARTA_BUILD"] + "/"),):
        script = script.replace(f"$ {default}", f"$ {built}")
    try:
        for part in re.split(r"^\$ ", script, flags=re.MULTILINE)[1:]:
            command, _, expected = part.partition("\n")
            done = subprocess.run(["bash", "-c", command], cwd=ROOT, env=env, capture_output=True, text=True, timeout=600)
            assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
            at = 0
            for line in filter(None, expected.splitlines()):
                found = (done.stdout + done.stderr).find(line, at)
                assert found >= 0, f"{command} did not print {line!r}:\n{done.stdout}\n{done.stderr}"
                at = found
    finally:
        hello = Path(os.environ["SPARTA_BUILD"]) / "examples" / "01-hello" / "hello"
        subprocess.run([hello, "local", "down"], env=env, capture_output=True)
