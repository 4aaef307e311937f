"""Two builds, in other folders, at other times, under other clocks, give the same bytes."""

import os
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import projects  # noqa: E402


@pytest.fixture(scope="module")
def two_builds(tmp_path_factory):
    prefix = projects.install(tmp_path_factory.mktemp("prefix"))
    outputs = []
    for folder, zone in (("one", "Pacific/Kiritimati"), ("a/deeper/one", "America/Los_Angeles")):
        project = projects.make_project(
            tmp_path_factory.mktemp("builds") / folder, prefix, projects.EXAMPLE.read_text(), build=False)
        # No compiler cache: the compiler itself must be reproducible.
        env = os.environ | {"TZ": zone, "CCACHE_DISABLE": "1"}
        projects.run("cmake", "--build", project.build_folder, env=env)
        project.call("build", "--output-dir", project.folder / "out", env=env)
        outputs.append(project.folder / "out")
        time.sleep(2.1)  # A zip's clock ticks every two seconds.
    return outputs


def test_templates_and_zips_are_the_same_bytes(two_builds):
    one, other = two_builds
    names = sorted(path.name for path in one.iterdir())
    assert any(name.endswith(".zip") for name in names) and any(name.endswith(".json") for name in names)
    assert names == sorted(path.name for path in other.iterdir())
    for name in names:
        assert (one / name).read_bytes() == (other / name).read_bytes(), name


def test_the_zip_is_small(two_builds):
    zips = [path for path in two_builds[0].iterdir() if path.suffix == ".zip"]
    assert all(path.stat().st_size <= 450_000 for path in zips)
