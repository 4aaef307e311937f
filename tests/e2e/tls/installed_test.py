"""A stranger's service that calls AWS, from an installed Sparta: it links in silence, or says what is missing."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import projects  # noqa: E402

SOURCE = """#include <sparta/aws/ssm.hpp>
#include <sparta/sparta.hpp>

sparta::result<std::string> read_parameter(sparta::context& ctx) {
  sparta::aws::session aws{ctx};
  auto found = sparta::aws::ssm::get_parameter(aws, {.name = "/a"});
  if (!found) return std::move(found).error();
  return found->value;
}

int main(int argc, char** argv) {
  sparta::service service{{.name = "reader"}};
  service.function({.name = "Read"}, read_parameter);
  return sparta::run(service, argc, argv);
}
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    prefix = projects.install(tmp_path_factory.mktemp("prefix"))
    return projects.make_project(tmp_path_factory.mktemp("reader"), prefix, SOURCE, name="reader", build=False)


def build(project, target, **kwargs):
    return projects.run("cmake", "--build", project.build_folder, "--target", target, **kwargs)


def test_it_links_without_a_word(project):
    said = build(project, "reader.bootstrap")
    assert "warning" not in said.stdout + said.stderr
    assert (project.build_folder / "reader.x86_64/bootstrap").stat().st_size > 2_000_000


@pytest.mark.skipif(
    "SPARTA_LONG_TESTS" not in os.environ, reason="compiles half of Sparta for arm64: SPARTA_LONG_TESTS=1 runs it"
)
def test_for_another_machine_it_links_or_names_the_package(project):
    done = build(project, "reader.bootstrap.arm64", check=False)
    if Path("/usr/lib/aarch64-linux-gnu/libcrypto.a").exists():
        assert done.returncode == 0, done.stderr
    else:
        assert done.returncode != 0
        assert "need_the_Debian_package_libssl_dev_of_this_architecture" in done.stdout + done.stderr
