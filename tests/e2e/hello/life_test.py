"""The life of a service on the embedded AWS: deploy, deploy again, edit, deploy, invoke, delete."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import projects  # noqa: E402

STEPS = [
    "Service: hello-world",
    "Provisioning service",
    "Verifying IAM Lambda execution roles",
    "IAM roles verified",
    "Checking S3 versioning",
    "Checking S3 region",
    "Compiling binary",
    "Creating code ZIP archive for upload",
    "Lambda code archive size",
    "Uploading local file to S3",
    "Creating stack",
    "CloudFormation Metrics",
    "Operation duration",
    "Stack provisioned",
    "hello-world Summary",
    "Verifying IAM roles",
    "Verifying AWS preconditions",
    "Creating code bundle",
    "Uploading code",
    "Ensuring CloudFormation stack",
    "Total elapsed time",
]


@pytest.fixture(scope="module")
def env(tmp_path_factory):
    """A machine without credentials, with an emulator state of its own."""
    home = tmp_path_factory.mktemp("home")
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    return kept | {"HOME": str(home), "SPARTA_LOCAL_DIR": str(home / "local"), "NO_COLOR": "1"}


@pytest.fixture(scope="module")
def hello(tmp_path_factory, env):
    prefix = projects.install(tmp_path_factory.mktemp("prefix"))
    project = projects.make_project(tmp_path_factory.mktemp("hello"), prefix, projects.EXAMPLE.read_text())
    project.call("local", "up", "--port", "0", env=env)
    yield project
    project.call("local", "down", env=env)


def provision(project, env):
    return project.call("provision", "--s3Bucket", "demo", "--local", env=env)


def invoke(project, env, *arguments):
    return project.call("invoke", "Hello", "--local", *arguments, env=env)


def in_order(text, steps):
    at = 0
    for step in steps:
        found = text.find(step, at)
        assert found >= 0, f"{step!r} is missing or out of order in:\n{text}"
        at = found + len(step)


def test_1_first_deployment_shows_the_steps_in_order(hello, env):
    done = provision(hello, env)
    in_order(done.stderr, STEPS)
    assert re.search(r"^\[\d{4}\]  INFO ═{48}$", done.stderr, re.MULTILINE)


def test_2_answers(hello, env):
    done = invoke(hello, env, "-e", '{"name": "Zoë 🌏"}')
    assert json.loads(done.stdout) == {"message": "Hello, Zoë 🌏!"}


def test_3_nothing_changed_uploads_nothing(hello, env):
    done = provision(hello, env)
    assert "No changes" in done.stderr
    assert "Uploading local file to S3" not in done.stderr


def test_4_an_edit_is_built_uploaded_and_deployed(hello, env):
    hello.edit('"Hello, "', '"Good day, "')
    done = provision(hello, env)
    assert "Uploading local file to S3" in done.stderr
    assert json.loads(invoke(hello, env).stdout) == {"message": "Good day, world!"}


def test_5_an_edit_of_the_model_is_deployed_too(hello, env):
    hello.edit('.name = "Hello"}', '.name = "Hello", .memory = sparta::mebibytes{256}}')
    provision(hello, env)
    endpoint = json.loads(hello.call("local", "status", "--output", "json", env=env).stdout)["endpoint"]
    answer = subprocess.run(
        [Path(os.environ["SPARTA_VENV"]) / "bin" / "aws", "lambda", "get-function-configuration",
         "--function-name", "hello-world_Hello", "--endpoint-url", endpoint],
        env=env | {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1"},
        capture_output=True, text=True, check=True)
    assert json.loads(answer.stdout)["MemorySize"] == 256


def test_6_a_broken_main_leaves_the_deployed_service_alone(hello, env):
    good = hello.main.read_text()
    hello.main.write_text(good.replace("request.name + ", "request.nmae + "))
    done = hello.call("provision", "--s3Bucket", "demo", "--local", env=env, check=False)
    assert done.returncode == 1
    assert re.search(r"main\.cpp:\d+:\d+: error: .*nmae", done.stderr)
    hello.main.write_text(good)
    assert json.loads(invoke(hello, env).stdout) == {"message": "Good day, world!"}


def test_7_delete_leaves_no_stack_and_names_what_it_left(hello, env):
    done = hello.call("delete", "--yes", "--local", env=env)
    assert "demo" in done.stdout + done.stderr
    status = hello.call("status", "--local", env=env)
    assert "Stack does not exist" in status.stderr + status.stdout
    again = hello.call("delete", "--yes", "--local", env=env)
    assert "Stack does not exist" in again.stderr + again.stdout
