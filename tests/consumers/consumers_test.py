"""Two strangers' projects: one finds an installed Sparta, one has it as a subdirectory. Both must get both programs."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = Path(os.environ["SPARTA_BUILD"])
LAUNCHER = os.environ.get("SPARTA_COMPILER_LAUNCHER", "")


def run(*command, **kwargs):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=900, **kwargs)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def build(project, into, *settings, targets=("consumer", "consumer.bootstrap", "consumer_test")):
    launcher = [f"-DCMAKE_CXX_COMPILER_LAUNCHER={LAUNCHER}"] if LAUNCHER else []
    run("cmake", "-S", HERE / project, "-B", into, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", *launcher, *settings)
    # With paths as they are from the build tree, all of Sparta is in ccache already, from its own build.
    environment = os.environ | {"CCACHE_BASEDIR": str(into)}
    for target in targets:
        run("cmake", "--build", into, "--target", target, env=environment)
    return into / "service"


def machine_of(program):
    return run("file", "--brief", program)


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    prefix = tmp_path_factory.mktemp("prefix")
    run("cmake", "--install", BUILD, "--prefix", prefix)
    return prefix


@pytest.fixture(scope="module")
def by_find_package(installed, tmp_path_factory):
    return build("find_package", tmp_path_factory.mktemp("found"), f"-DCMAKE_PREFIX_PATH={installed}",
                 targets=("consumer", "consumer.bootstrap", "consumer_test", "consumer.bootstrap.arm64"))


@pytest.fixture(scope="module")
def by_add_subdirectory(tmp_path_factory):
    return build("add_subdirectory", tmp_path_factory.mktemp("added"), f"-DSPARTA_SOURCE={ROOT}", "-DSPARTA_WERROR=ON")


@pytest.mark.parametrize("consumer", ["by_find_package", "by_add_subdirectory"])
def test_the_tool_knows_the_service(consumer, request):
    folder = request.getfixturevalue(consumer)
    template = json.loads(run(folder / "consumer", "synth", "--no-build", cwd=folder))
    kinds = sorted(resource["Type"] for resource in template["Resources"].values())
    assert kinds == ["AWS::IAM::Role", "AWS::Lambda::Function", "AWS::Logs::LogGroup"]


@pytest.mark.parametrize("consumer", ["by_find_package", "by_add_subdirectory"])
def test_a_test_of_theirs_has_sample_events(consumer, request):
    run(request.getfixturevalue(consumer) / "consumer_test")


@pytest.mark.parametrize("consumer", ["by_find_package", "by_add_subdirectory"])
def test_the_bootstrap_is_static(consumer, request):
    folder = request.getfixturevalue(consumer)
    described = machine_of(folder / "consumer.x86_64" / "bootstrap")
    assert "statically linked" in described and "x86-64" in described and "stripped" in described


def test_the_installed_package_builds_for_another_machine(by_find_package):
    described = machine_of(by_find_package / "consumer.arm64" / "bootstrap")
    assert "statically linked" in described and "aarch64" in described


def test_nothing_private_is_needed_from_the_source_tree(installed):
    source_tree = re.compile(r"(?<![\w}/])" + re.escape(str(ROOT)) + r"(?!\w)")
    for installed_file in installed.rglob("*.cmake"):
        assert not source_tree.search(installed_file.read_text()), installed_file
