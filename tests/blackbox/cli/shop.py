"""The tool under test, as a person without any AWS configuration calls it."""

import os
import subprocess
from pathlib import Path

TOOL = Path(os.environ["SPARTA_SHOP"])
PASSED_ON = ("PATH", "LANG", "SPARTA_BUILD", "SPARTA_VENV", "CCACHE_DIR", "TMPDIR")
KEYS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "s3cret", "AWS_REGION": "eu-west-1"}


def environment(home, **more):
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return kept | {"HOME": str(home), "AWS_EC2_METADATA_DISABLED": "true", "SPARTA_LOCAL_DIR": str(home / "local")} | more


def call(home, *arguments, stdin=None, timeout=300, **more):
    given = {"stdin": subprocess.DEVNULL} if stdin is None else {"input": stdin}
    return subprocess.run([TOOL, *arguments], env=environment(home, **more), cwd=home, timeout=timeout,
                          capture_output=True, text=True, **given)


def start(home, *arguments, **more):
    return subprocess.Popen([TOOL, *arguments], env=environment(home, **more), cwd=home, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
