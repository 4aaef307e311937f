"""Streams, under a Runtime API of ours that sees each chunk, and under the official one."""

import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import time
import urllib.parse
import urllib.request

import boto3
import pytest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "support"), str(HERE.parents[1] / "blackbox/runtime")]
import rie_test as rie  # noqa: E402
from runtime_api import Bootstrap, Reply, RuntimeApi  # noqa: E402

BOOTSTRAP = os.environ["SPARTA_STREAMS_BOOTSTRAP"]
MEBIBYTE = 1 << 20
URL_STREAMS = {"SPARTA_STREAMS_FUNCTION_URL": "true"}


def serving(api, handler, **environment):
    return Bootstrap(BOOTSTRAP, api.address, {"_HANDLER": handler} | environment)


def tell(**wanted):
    return json.dumps({"texts": [], "step_by": "", "fail": "", "endless": False, "mebibytes": 0} | wanted).encode()


def of_url(path="/", **headers):
    return json.dumps({
        "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": "", "headers": headers,
        "requestContext": {"http": {"method": "GET", "path": path, "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1",
                                    "userAgent": "test"},
                           "requestId": "id-1", "stage": "$default", "routeKey": "$default", "accountId": "anonymous",
                           "apiId": "x", "domainName": "x.lambda-url.eu-west-1.on.aws", "domainPrefix": "x",
                           "time": "24/Nov/2026:10:00:00 +0000", "timeEpoch": 1795514400000},
        "isBase64Encoded": False}).encode()


def resident(bootstrap, what):
    status = pathlib.Path(f"/proc/{bootstrap.process.pid}/status").read_text()
    return int(re.search(what + r":\s+(\d+) kB", status)[1])


@pytest.fixture
def api():
    with RuntimeApi() as made:
        yield made


def test_each_write_is_a_chunk_that_is_sent_before_the_next_is_made(tmp_path):
    came = []

    def on_chunk(chunk):
        came.append(chunk)
        (tmp_path / str(len(came))).touch()  # the bootstrap waits for it before it writes more

    with RuntimeApi(on_chunk=on_chunk) as api, serving(api, "Tell"):
        answer = api.invoke(tell(texts=["one", "größe", "three"], step_by=str(tmp_path)),
                            headers={"Lambda-Runtime-Invocation-Id": "attempt-1"})
        assert came == [b"one", "größe".encode(), b"three"]
        assert (answer.kind, answer.trailers, answer.cut_off) == ("response", {}, False)
        assert answer.headers["lambda-runtime-function-response-mode"] == "streaming"
        assert answer.headers["lambda-runtime-invocation-id"] == "attempt-1"
        assert answer.headers["content-type"] == "text/x"
        assert "content-length" not in answer.headers


def test_a_failure_is_told_in_the_trailers(api):
    with serving(api, "Tell") as bootstrap:
        for _ in range(3):
            answer = api.invoke(tell(texts=["one"], fail="größe: " + "long " * 1000))
            assert (answer.kind, answer.body) == ("response", b"one")
            assert set(answer.trailers) == {name.strip().lower() for name in answer.headers["trailer"].split(",")}
            assert answer.trailers["lambda-runtime-function-error-type"] == "Function.OutOfRange"
            told = json.loads(base64.b64decode(answer.trailers["lambda-runtime-function-error-body"], validate=True))
            assert told["errorType"] == "std::out_of_range" and told["errorMessage"].startswith("größe: long")
            assert told["stackTrace"][0].startswith("in handler Tell, declared at main.cpp:")
        assert api.invoke(tell(texts=["fine"])).body == b"fine"
    assert bootstrap.output.count("the handler failed") == 3


def test_a_failure_before_the_first_byte_is_an_error(api):
    with serving(api, "Tell"):
        answer = api.invoke(tell(fail="at once"))
        assert answer.kind == "error" and json.loads(answer.body)["errorMessage"] == "at once"
        assert [request.kind for request in api.requests[:2]] == ["next", "error"]


def test_200_megabytes_pass_in_flat_memory():
    total = 0

    def count(chunk):
        nonlocal total
        total += len(chunk)

    with RuntimeApi(on_chunk=count) as api, serving(api, "Tell") as bootstrap:
        api.invoke(tell(texts=["x"], mebibytes=2))
        before = resident(bootstrap, "VmHWM")
        total = 0
        answer = api.invoke(tell(mebibytes=200))
        assert total == sum(answer.chunks) == 200 * MEBIBYTE
        assert resident(bootstrap, "VmHWM") - before < 512  # kB


@pytest.mark.parametrize("status, logged", [(413, "takes no response so large"), (400, "refused"),
                                            (410, "has timed out")])
def test_an_answer_that_comes_early_ends_the_stream(api, status, logged):
    with serving(api, "Tell") as bootstrap:
        api.invoke(tell(endless=True), replies=[Reply(status, b'{"errorType":"Why"}', early=3 * MEBIBYTE, close=True)])
        assert api.invoke(tell(texts=["next"])).body == b"next"
    assert logged in bootstrap.output


def test_a_reader_that_leaves_ends_the_stream(api):
    with serving(api, "Tell") as bootstrap:
        answer = api.invoke(tell(endless=True), replies=[Reply(early=3 * MEBIBYTE, lose="before")], wait=False)
        assert answer is None
        assert api.invoke(tell(texts=["next"])).body == b"next"
    assert "nobody reads the stream any more" in bootstrap.output and "ERROR" not in bootstrap.output


def prelude_of(answer):
    assert answer.headers["content-type"] == "application/vnd.awslambda.http-integration-response"
    prelude, body = answer.body.split(b"\0" * 8, 1)
    return json.loads(prelude), body.decode()


def test_what_a_streaming_url_gets_begins_with_a_prelude(api):
    with serving(api, "Film", **URL_STREAMS):
        answer = api.invoke(of_url("/film"))
        prelude, body = prelude_of(answer)
        assert prelude == {"statusCode": 201,
                           "headers": {"content-type": "text/plain; charset=utf-8", "x-film": "größe"}}
        assert body == "".join(f"part {i} größe\n" for i in range(3))
        assert len(answer.chunks) == 4
        prelude, body = prelude_of(api.invoke(of_url("/nothing")))
        assert (prelude["statusCode"], prelude["headers"]) == (404, {"content-type": "application/problem+json"})
        assert json.loads(body)["detail"] == "there is no /nothing"


def test_another_front_gets_the_whole_of_it(api):
    with serving(api, "Film"):
        answer = json.loads(api.invoke(of_url("/film")).body)
        assert (answer["statusCode"], answer["body"]) == (201, "".join(f"part {i} größe\n" for i in range(3)))


def test_events_go_on_where_a_page_has_left(api):
    with serving(api, "Prices", **URL_STREAMS):
        answer = api.invoke(of_url())
        prelude, body = prelude_of(answer)
        assert prelude["headers"] == {"content-type": "text/event-stream", "cache-control": "no-store"}
        assert body == "id: 1\ndata: price 1\n\nid: 2\ndata: price 2\n\n"
        assert prelude_of(api.invoke(of_url(**{"last-event-id": "2"})))[1].startswith("id: 3\n")


@pytest.fixture
def emulate(tmp_path, monkeypatch):
    if not os.access(rie.RIE, os.X_OK):
        pytest.skip(f"there is no emulator at {rie.RIE}")
    monkeypatch.setattr(rie, "PATH", BOOTSTRAP)
    return lambda handler, **how: rie.Emulator(handler, tmp_path, **how)


def test_the_official_emulator_takes_streams(emulate):
    # It collects them, and doesn't look at the trailers.
    with emulate("Tell") as emulator:
        for _ in range(3):
            assert emulator.invoke(tell(texts=["one,", "two"])) == b"one,two"
            assert emulator.invoke(tell(texts=["one"], fail="größe: " + "long " * 1000)) == b"one"
        assert json.loads(emulator.invoke(tell(fail="at once")))["errorMessage"] == "at once"
        assert len(emulator.invoke(tell(mebibytes=6))) == 6 * MEBIBYTE
        assert "ResponseSizeTooLarge" in emulator.invoke(tell(mebibytes=7)).decode()
        assert emulator.invoke(tell(texts=["next"])) == b"next"


def in_var_task(*command):
    """With the bootstrap where the emulator looks for one, and nobody else sees it."""
    return ["unshare", "--mount", "--propagation", "private", "sh", "-c",
            f"mount -t tmpfs none /var && install -D -m 755 {BOOTSTRAP} /var/task/bootstrap && exec \"$@\"", "sh", *command]


def invoke(emulator, event):
    """Again while the bootstrap is on its way to GET /next."""
    for _ in range(1000):
        answer = emulator.invoke(event)
        if b"Runtime.Unavailable" not in answer:
            return answer
        time.sleep(0.01)
    raise AssertionError(answer)


@pytest.mark.skipif(os.geteuid() != 0 or subprocess.run(in_var_task("true")).returncode != 0,
                    reason="it can't mount, or is not root, as the emulator wants to be here")
def test_the_official_emulator_of_managed_instances_minds_the_trailers(emulate):
    with emulate("Tell", through=in_var_task(), AWS_LAMBDA_MAX_CONCURRENCY="1", _HANDLER="Tell") as emulator:
        for _ in range(3):
            assert invoke(emulator, tell(texts=["one,", "two"])) == b"one,two"
            told = json.loads(invoke(emulator, tell(texts=["one"], fail="größe: " + "long " * 1000)))
            assert told["errorType"] == "std::out_of_range" and told["errorMessage"].startswith("größe: long")


@pytest.fixture(scope="module")
def tool(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    variables = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    variables |= {"HOME": str(home), "SPARTA_LOCAL_DIR": str(home / "local"), "NO_COLOR": "1"}

    def run(*arguments):
        done = subprocess.run([os.environ["SPARTA_STREAMS_TOOL"], *arguments], env=variables, cwd=home,
                              capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"
        return done.stdout
    return run


def test_the_template_tells_which_functions_stream(tool):
    found = json.loads(tool("synth"))["Resources"].values()
    told = {one["Properties"]["Handler"]: one["Properties"]["Environment"]["Variables"].get(
        "SPARTA_STREAMS_FUNCTION_URL") for one in found if one["Type"] == "AWS::Lambda::Function"}
    assert told == {"Tell": None, "Film": "true", "Prices": "true", "Collected": None}


def test_the_embedded_aws_answers_by_the_urls(tool):
    # It collects a stream, and answers when it has all of it.
    tool("local", "up", "--port", "0")
    try:
        tool("provision", "--s3-bucket", "demo", "--local")
        endpoint = json.loads(tool("local", "status", "--output", "json"))["endpoint"]
        client = boto3.client("lambda", endpoint_url=endpoint, aws_access_key_id="test", aws_secret_access_key="test",
                              region_name="us-east-1")
        for function in ("Film", "Collected"):
            url = client.get_function_url_config(FunctionName=f"streams_{function}")["FunctionUrl"]
            request = urllib.request.Request(endpoint + "/film", headers={"Host": urllib.parse.urlsplit(url).hostname})
            with urllib.request.urlopen(request, timeout=60) as answer:
                assert (answer.status, answer.headers["content-type"]) == (201, "text/plain; charset=utf-8")
                assert answer.read().decode() == "".join(f"part {i} größe\n" for i in range(3))
    finally:
        tool("local", "down")
