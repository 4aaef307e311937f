"""boto3 and the aws command line, as callers of functions that we deployed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import boto3
import pytest
from botocore.config import Config

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import projects  # noqa: E402

TOOL = Path(os.environ["SPARTA_CLIENTS_TOOL"])
LIMIT = 6 * 1024 * 1024


@pytest.fixture(scope="module")
def env(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    return kept | {"HOME": str(home), "SPARTA_LOCAL_DIR": str(home / "local"), "NO_COLOR": "1"}


@pytest.fixture(scope="module")
def endpoint(env, tmp_path_factory):
    folder = tmp_path_factory.mktemp("clients")
    call = lambda *arguments: projects.run(TOOL, *arguments, env=env, cwd=folder)  # noqa: E731
    call("local", "up", "--port", "0")
    call("provision", "--s3-bucket", "clients", "--local")
    yield json.loads(call("local", "status", "--output", "json").stdout)["endpoint"]
    call("local", "down")


@pytest.fixture(scope="module")
def client(endpoint):
    return boto3.client("lambda", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test",
                        aws_secret_access_key="test", config=Config(read_timeout=120, retries={"max_attempts": 0}))


def invoke(client, function, event):
    answer = client.invoke(FunctionName=f"clients_{function}", Payload=json.dumps(event, ensure_ascii=False).encode())
    return answer.get("FunctionError"), json.loads(answer["Payload"].read())


def test_a_typed_event_gets_a_typed_answer(client):
    event = {"id": "naïve ✓", "lines": [{"sku": "a", "quantity": 2}, {"sku": "b"}], "unknown": [1]}
    assert invoke(client, "CountPieces", event) == (None, {"id": "naïve ✓", "pieces": 3})


@pytest.mark.parametrize("event, path", [
    ({"id": "1", "lines": [{"sku": "a"}, {"sku": 7}]}, "lines[1].sku: expected string, got number"),
    ({"lines": []}, "id"),
    ("text", "expected object, got string"),
])
def test_an_event_that_does_not_decode_names_the_path(client, event, path):
    error, body = invoke(client, "CountPieces", event)
    assert error is not None and path in body["errorMessage"] and "(byte " in body["errorMessage"]


def test_a_throwing_handler_is_reported_with_its_type(client):
    error, body = invoke(client, "Refuse", "wörld")
    assert error is not None
    assert body["errorType"].endswith("invalid_argument") or body["errorType"].endswith("InvalidArgument")
    said, _, event = body["errorMessage"].partition(": ")
    assert said == "refused" and json.loads(event) == "wörld"


def test_utf8_passes_both_ways(client):
    assert invoke(client, "Echo", {"é": "🌏 \u0000"}) == (None, {"é": "🌏 \u0000"})


def test_an_answer_of_almost_six_megabytes_passes(client):
    assert invoke(client, "Fill", {"bytes": 5_900_000}) == (None, "x" * 5_900_000)


def test_an_answer_over_the_limit_is_refused_clearly(client):
    error, body = invoke(client, "Fill", {"bytes": LIMIT + 100_000})
    assert error is not None and "ResponseSizeTooLarge" in body["errorType"]
    assert str(LIMIT) in body["errorMessage"].replace(",", "") or "6" in body["errorMessage"]


def test_the_aws_command_line_invokes(endpoint, env, tmp_path):
    done = subprocess.run(
        [Path(sys.executable).parent / "aws", "lambda", "invoke", "--function-name", "clients_CountPieces",
         "--payload", '{"id": "é", "lines": []}',
         "--endpoint-url", endpoint, str(tmp_path / "answer")],
        env=env | {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1"},
        capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "answer").read_text()) == {"id": "é", "pieces": 0}
