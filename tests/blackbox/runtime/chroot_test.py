"""The bootstrap needs no other file: it serves from a folder that holds it alone."""

import os
import pathlib
import shutil
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from runtime_api import Bootstrap, RuntimeApi  # noqa: E402

PATH = os.environ["SPARTA_TEST_BOOTSTRAP"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may change the root folder")
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_it_serves_in_an_empty_root(tmp_path, host):
    shutil.copy(PATH, tmp_path / "bootstrap")
    with RuntimeApi() as api:
        address = api.address.replace("127.0.0.1", host)
        variables = {"_HANDLER": "Look", "AWS_LAMBDA_LOG_LEVEL": "DEBUG"}
        enter = lambda: (os.chroot(tmp_path), os.chdir("/"))  # noqa: E731
        with Bootstrap("/bootstrap", address, variables, preexec_fn=enter) as bootstrap:
            assert api.invoke(b"{}").kind == "response"
    assert [path.name for path in tmp_path.iterdir()] == ["bootstrap"]
    assert "looking" in bootstrap.output


def test_it_is_static():
    text = pathlib.Path(PATH).read_bytes()
    assert text[:4] == b"\x7fELF"
    assert b"/ld-linux" not in text and b"PT_INTERP" not in text
