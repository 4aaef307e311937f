"""A function for another processor: cross-built when it asks for it, packed apart, and run by an emulator of one."""

import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import projects  # noqa: E402
from runtime_api import Bootstrap, RuntimeApi  # noqa: E402

SOURCE = """#include <sparta/sparta.hpp>

int main(int argc, char** argv) {
  sparta::service service{{.name = "machines"}};
  const auto echo = [](std::string_view event) { return sparta::raw_response{std::string(event), "application/json"}; };
  service.function({.name = "Here"}, echo);
  service.function({.name = "There", .architecture = sparta::arm64}, echo);
  return sparta::run(service, argc, argv);
}
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    prefix = projects.install(tmp_path_factory.mktemp("prefix"))
    return projects.make_project(tmp_path_factory.mktemp("machines"), prefix, SOURCE, name="machines")


@pytest.fixture(scope="module")
def output(project):
    project.call("build", "--output-dir", project.folder / "out")
    return project.folder / "out"


def bootstraps(output):
    """The ELF machine of the bootstrap in each archive: 62 is x86-64, 183 is AArch64."""
    machines = {}
    for path in output.glob("*.zip"):
        with zipfile.ZipFile(path) as archive:
            machines[path.name] = int.from_bytes(archive.read("bootstrap")[18:20], "little")
    return machines


def test_each_architecture_has_its_archive(output):
    assert sorted(bootstraps(output).values()) == [62, 183]


def test_each_function_points_to_its_own(output):
    template = json.loads(next(output.glob("*.json")).read_text())
    keys = {
        tuple(resource["Properties"]["Architectures"]): resource["Properties"]["Code"]["S3Key"]["Ref"]
        for resource in template["Resources"].values()
        if resource["Type"] == "AWS::Lambda::Function"
    }
    assert set(keys) == {("x86_64",), ("arm64",)} and len(set(keys.values())) == 2


def test_the_arm64_bootstrap_serves(output, tmp_path):
    name = next(name for name, machine in bootstraps(output).items() if machine == 183)
    with zipfile.ZipFile(output / name) as archive:
        program = tmp_path / "bootstrap"
        program.write_bytes(archive.read("bootstrap"))
        program.chmod(0o755)
    with RuntimeApi() as api:
        with Bootstrap(program, api.address, {"_HANDLER": "There"}, [shutil.which("qemu-aarch64-static")]):
            answer = api.invoke('{"é": "🌏"}'.encode())
            assert (answer.kind, answer.body.decode()) == ("response", '{"é": "🌏"}')


def test_without_a_cross_compiler_the_remedy_is_named(project, tmp_path):
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("cmake", "ninja", "sh", "git"):
        (tools / tool).symlink_to(shutil.which(tool))
    done = project.call("build", "--no-build", "--output-dir", tmp_path / "out",
                        env=os.environ | {"PATH": str(tools)}, check=False)
    assert done.returncode == 1
    assert "g++-aarch64-linux-gnu" in done.stderr and "arm64" in done.stderr
