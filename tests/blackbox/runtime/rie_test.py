"""The bootstrap under the official Runtime Interface Emulator."""

import json
import os
import pathlib
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest

PATH = os.environ.get("SPARTA_TEST_BOOTSTRAP")
RIE = os.environ.get("SPARTA_RIE") or os.path.join(os.environ["SPARTA_VENV"], "rie", "aws-lambda-rie-x86_64")
MEGABYTE = 1 << 20

pytestmark = pytest.mark.skipif(not os.access(RIE, os.X_OK), reason=f"there is no emulator at {RIE}")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class Emulator:
    """The emulator, with a handler; it starts the bootstrap at the first invocation."""

    def __init__(self, handler, folder, through=(), **environment):
        self.port, api_port = free_port(), free_port()
        self.log = open(folder / "rie.log", "w+")
        self.process = subprocess.Popen(
            [*through, RIE, "--runtime-interface-emulator-address", f"127.0.0.1:{self.port}",
             "--runtime-api-address", f"127.0.0.1:{api_port}", PATH, handler],
            stdout=self.log, stderr=self.log, cwd=folder, start_new_session=True,
            env={"PATH": os.environ["PATH"], "AWS_LAMBDA_FUNCTION_TIMEOUT": "30"} | environment)

    def __enter__(self):
        for _ in range(600):
            assert self.process.poll() is None, self.output()
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return self
            except OSError:
                time.sleep(0.05)
        raise AssertionError("the emulator does not listen: " + self.output())

    def __exit__(self, *_):
        os.killpg(self.process.pid, 9)  # of its own session: the emulator and its bootstrap
        self.process.wait()
        self.log.close()

    def output(self):
        self.log.flush()
        return pathlib.Path(self.log.name).read_text()

    def invoke(self, event):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/2015-03-31/functions/function/invocations", data=event)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.read()
        except urllib.error.HTTPError as answer:
            return answer.read()


@pytest.fixture
def emulate(tmp_path):
    return lambda handler: Emulator(handler, tmp_path)


def test_it_answers_again_and_again(emulate):
    event = json.dumps({"text": "größe 日本 🚀"}, ensure_ascii=False).encode()
    with emulate("Echo") as emulator:
        for _ in range(5):
            assert emulator.invoke(event) == event


def test_it_reports_exceptions(emulate):
    with emulate("Fail") as emulator:
        for event in (b"one", b"two"):
            fault = json.loads(emulator.invoke(event))
            assert fault["errorMessage"] == "größe: can't answer"
            assert fault["stackTrace"][1] == "caused by shop::order_missing: " + event.decode()


def test_it_reports_events_that_do_not_decode(emulate):
    with emulate("Lines") as emulator:
        fault = json.loads(emulator.invoke(b'{"id": 7}'))
        assert fault["errorType"] == "DecodeError" and "id: expected string" in fault["errorMessage"]


def test_it_reports_an_unknown_handler(emulate):
    with emulate("Nope") as emulator:
        assert "HandlerNotFound" in emulator.invoke(b"{}").decode()


def test_it_gets_the_context(emulate):
    with emulate("Look") as emulator:
        seen = json.loads(emulator.invoke(b"{}"))
        assert seen["request_id"] and seen["function_arn"].startswith("arn:aws:lambda:")
        assert "looking" in emulator.output()


@pytest.mark.parametrize("size", [59 * MEGABYTE // 10, 6 * MEGABYTE + 100])
def test_it_sends_what_lambda_takes(emulate, size):
    with emulate("Large") as emulator:
        assert len(emulator.invoke(b'{"bytes": %d}' % size)) == size


def test_it_refuses_what_lambda_would_not_take(emulate):
    with emulate("Large") as emulator:
        fault = json.loads(emulator.invoke(b'{"bytes": %d}' % (61 * MEGABYTE // 10)))
        assert fault["errorType"] == "Function.ResponseSizeTooLarge"
        assert emulator.invoke(b'{"bytes": 3}') == b"xxx"
