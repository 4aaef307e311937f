"""What is said for deployment alone is in the tool, and not in what Lambda starts."""

import os
import pathlib

import pytest

BOOTSTRAP = pathlib.Path(os.environ["SPARTA_TEST_BOOTSTRAP"])
TOOL = BOOTSTRAP.parents[1] / "runtime_test"


@pytest.mark.parametrize("text", [b"the text of a decorator", b"the text of a hook"])
def test_hooks_stay_in_the_tool(text):
    assert text in TOOL.read_bytes()
    assert text not in BOOTSTRAP.read_bytes()
