"""A real static bootstrap against a scripted Runtime API."""

import json
import os
import pathlib
import re
import sys
import time

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from runtime_api import FUNCTION_ARN, Bootstrap, Reply, RuntimeApi  # noqa: E402

PATH = os.environ["SPARTA_TEST_BOOTSTRAP"]
MEGABYTE = 1 << 20
LIMIT = 6 * MEGABYTE + 100


@pytest.fixture
def api():
    with RuntimeApi() as made:
        yield made


def serving(api, handler, **environment):
    return Bootstrap(PATH, api.address, {"_HANDLER": handler} | environment)


def fault_of(answer):
    assert answer.kind == "error", answer
    return json.loads(answer.body)


@pytest.mark.parametrize("pieces", [0, 1, 1000])
@pytest.mark.parametrize("framing", ["length", "chunked", "close", "http10"])
def test_events_come_in_every_framing(api, framing, pieces):
    event = json.dumps({"text": "größe 日本 🚀" * 50}, ensure_ascii=False).encode()
    with serving(api, "Echo"):
        for _ in range(3):
            answer = api.invoke(event, framing=framing, interim=True, pieces=pieces)
            assert (answer.kind, answer.body) == ("response", event)
            assert answer.headers["content-type"] == "application/json"


def test_one_connection_serves_all(api):
    with serving(api, "Echo"):
        for number in range(50):
            assert api.invoke(b"%d" % number).body == b"%d" % number
    assert api.connections == 1
    assert re.fullmatch(r"sparta-cpp/\d+\.\d+\.\d+\S*", api.requests[0].headers["user-agent"])


def test_a_prefix_stays_before_every_path():
    with RuntimeApi("/.rt/hello") as api, serving(api, "Echo"):
        assert api.invoke(b"1").target.startswith("/.rt/hello/2018-06-01/runtime/invocation/")


def test_a_request_id_is_encoded_in_the_path(api):
    with serving(api, "Echo"):
        assert api.invoke(b"1", request_id="a/b?c d").target == (
            "/2018-06-01/runtime/invocation/a%2Fb%3Fc%20d/response")


def test_next_is_asked_again_when_the_connection_was_lost(api):
    with serving(api, "Echo"):
        for _ in range(5):
            assert api.invoke(b"1", lose="before").body == b"1"


def test_an_answer_is_sent_again_when_an_idle_connection_was_lost(api):
    with serving(api, "Echo"):
        first = api.invoke(b"1", replies=[Reply(lose="before"), Reply()])
        assert first.body == b"1"
        assert [request.kind for request in api.requests] == ["next", "response", "response"] + (
            [request.kind for request in api.requests[3:]])
        assert api.invoke(b"2").body == b"2"


def test_an_answer_known_when_it_comes_again_is_no_failure(api):
    known = Reply(400, b'{"errorType":"InvalidRequestID","errorMessage":"Invalid request ID"}')
    with serving(api, "Echo") as bootstrap:
        api.invoke(b"1", replies=[Reply(lose="before"), known])
        assert api.invoke(b"2").body == b"2"
    assert "refused" not in bootstrap.output


@pytest.mark.parametrize("status", [400, 403, 404, 410, 413])
def test_an_answer_that_is_refused_is_logged_and_the_next_is_served(api, status):
    with serving(api, "Echo") as bootstrap:
        api.invoke(b"1", replies=[Reply(status, b'{"errorType":"Why","errorMessage":"because"}')])
        assert api.invoke(b"2").body == b"2"
    assert f"status {status}, Why: because" in bootstrap.output


def test_the_process_ends_with_the_container(api):
    with serving(api, "Echo") as bootstrap:
        api.invoke(b"1", replies=[Reply(500, b'{"errorType":"Gone"}')])
        assert bootstrap.wait() == 1
    assert "status 500, Gone" in bootstrap.output


def test_the_process_ends_with_the_api(api):
    with serving(api, "Echo") as bootstrap:
        api.invoke(b"1")
        api.__exit__()
        assert bootstrap.wait() == 1
    assert "FATAL" in bootstrap.output


@pytest.mark.parametrize("reply", [Reply(close=True), Reply(framing="chunked"), Reply(framing="http10"),
                                   Reply(framing="close")])
def test_receipts_come_in_every_framing(api, reply):
    with serving(api, "Echo"):
        for _ in range(3):
            assert api.invoke(b"1", replies=[reply]).body == b"1"


def test_large_events_and_responses(api):
    event = b'"' + b"x" * (59 * MEGABYTE // 10) + b'"'
    with serving(api, "Echo"):
        assert api.invoke(event).body == event
        assert api.invoke(event, framing="chunked").body == event
        assert api.invoke(b"1").body == b"1"


def test_memory_is_given_back_after_a_large_event(api):
    def resident(bootstrap):
        status = pathlib.Path(f"/proc/{bootstrap.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1])

    with serving(api, "Echo") as bootstrap:
        api.invoke(b"1")
        api.invoke(b"x" * (5 * MEGABYTE))
        api.invoke(b"1")
        assert resident(bootstrap) < 4096


@pytest.mark.parametrize("size", [59 * MEGABYTE // 10, LIMIT])
def test_a_response_up_to_the_limit_is_sent(api, size):
    with serving(api, "Large"):
        answer = api.invoke(b'{"bytes": %d}' % size)
        assert (answer.kind, len(answer.body)) == ("response", size)
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("size", [LIMIT + 1, 61 * MEGABYTE // 10])
def test_a_response_above_the_limit_is_an_error_with_both_sizes(api, size):
    with serving(api, "Large"):
        answer = api.invoke(b'{"bytes": %d}' % size)
        assert answer.headers["lambda-runtime-function-error-type"] == "Function.ResponseSizeTooLarge"
        assert fault_of(answer)["errorMessage"] == f"the response is {size} bytes; Lambda takes {LIMIT} (6 MB) at most"
        assert len(api.invoke(b'{"bytes": 3}').body) == 3


def test_an_exception_is_reported_and_the_process_goes_on(api):
    with serving(api, "Fail") as bootstrap:
        for event in ("größe", "again"):
            answer = api.invoke(event.encode())
            fault = fault_of(answer)
            assert fault["errorMessage"] == "größe: can't answer"
            assert "std::runtime_error" in fault["errorType"]
            assert re.fullmatch(r"in handler Fail, declared at bootstrap_main\.cpp:\d+", fault["stackTrace"][0])
            assert fault["stackTrace"][1] == f"caused by shop::order_missing: {event}"
            cause = json.loads(answer.headers["lambda-runtime-function-xray-error-cause"])
            assert cause["exceptions"][0]["message"] == "größe: can't answer"
            assert cause["exceptions"][0]["stack"][0]["path"] == "bootstrap_main.cpp"
    assert bootstrap.output.count("the handler failed") == 2
    assert api.connections == 1


def test_an_event_that_does_not_decode_names_the_path(api):
    with serving(api, "Lines"):
        answer = api.invoke(b'{"id": "7", "lines": [{"sku": "a"}, {"sku": 8}]}')
        assert answer.headers["lambda-runtime-function-error-type"] == "Function.DecodeError"
        fault = fault_of(answer)
        assert fault["errorType"] == "DecodeError"
        assert "lines[1].sku: expected string, got number" in fault["errorMessage"]
        assert json.loads(api.invoke(b'{"id": "7", "lines": [{"sku": "a"}]}').body) == "7 has 1"


@pytest.mark.parametrize("event", [b"", b"{", b"\xff\xfe", b"null", b"[" * 100_000])
def test_an_event_that_is_not_json_is_an_error(api, event):
    with serving(api, "Lines"):
        assert fault_of(api.invoke(event))["errorType"] == "DecodeError"


def test_a_bad_content_type_reaches_nobody(api):
    with serving(api, "BadContentType"):
        answer = api.invoke()
        assert fault_of(answer)["errorType"] == "Function.InvalidContentType"
        assert "evil" not in answer.headers


def test_the_context_has_what_lambda_says(api):
    headers = {
        "lambda-runtime-trace-id": "Root=1-5bef;Parent=9a9;Sampled=1",
        "Lambda-Runtime-Aws-Tenant-Id": "tenant",
        "Lambda-Runtime-Client-Context": '{"custom":{"n":1}}',
        "Lambda-Runtime-Cognito-Identity": '{"cognitoIdentityId":"id"}',
        "Lambda-Runtime-Invocation-Id": "attempt-1",
    }
    with serving(api, "Look", AWS_LAMBDA_FUNCTION_NAME="name"):
        answer = api.invoke(headers=headers, request_id="r1")
        assert answer.headers["lambda-runtime-invocation-id"] == "attempt-1"
        assert json.loads(answer.body) == {
            "request_id": "r1", "function_arn": FUNCTION_ARN, "trace_id": headers["lambda-runtime-trace-id"],
            "trace_variable": headers["lambda-runtime-trace-id"], "tenant_id": "tenant", "identity_id": "id",
            "function_name": "name", "has_time": True, "client_context": {"custom": {"n": 1}}}
        bare = api.invoke(headers={"Lambda-Runtime-Deadline-Ms": None, "Lambda-Runtime-Invoked-Function-Arn": "",
                                   "Lambda-Runtime-Trace-Id": ""}, request_id="r2")
        assert "lambda-runtime-invocation-id" not in bare.headers
        seen = json.loads(bare.body)
        assert (seen["request_id"], seen["function_arn"], seen["trace_variable"]) == ("r2", "", "")
        assert seen["has_time"] and not seen.get("client_context")


def test_a_client_context_that_is_not_json_is_only_a_warning(api):
    with serving(api, "Look") as bootstrap:
        assert api.invoke(headers={"Lambda-Runtime-Client-Context": "{"}).kind == "response"
    assert "ignoring a client context" in bootstrap.output


def test_json_logs(api):
    variables = {"AWS_LAMBDA_LOG_FORMAT": "JSON", "SPARTA_BUILD_ID": "build-1"}
    with serving(api, "Look", **variables) as bootstrap:
        api.invoke(headers={"Lambda-Runtime-Trace-Id": "Root=1", "Lambda-Runtime-Aws-Tenant-Id": "t"}, request_id="r1")
    start, look = (json.loads(line) for line in bootstrap.output.splitlines())
    assert (start["message"], start["level"]) == ("starting", "INFO")
    assert (start["service"], start["handler"]) == ("runtime-test", "Look")
    assert start["framework"].startswith("sparta-cpp/") and "requestId" not in start
    assert look.pop("timestamp").endswith("Z") and re.fullmatch("i-[0-9a-f]{16}", look.pop("instanceId"))
    assert look == {"level": "INFO", "message": "looking", "requestId": "r1", "tenantId": "t", "xrayTraceId": "Root=1",
                    "functionArn": FUNCTION_ARN, "buildId": "build-1", "wörd": "größe", "count": 3}


@pytest.mark.parametrize("log_format", ["Text", "JSON"])
@pytest.mark.parametrize("event", [b"return", b"throw"])
def test_metrics_are_written_before_the_next_event_is_asked_for(api, event, log_format):
    variables = {"AWS_LAMBDA_LOG_FORMAT": log_format, "AWS_LAMBDA_LOG_LEVEL": "FATAL"}
    with serving(api, "Measure", **variables) as bootstrap:
        api.invoke(event, request_id="r1")
        while [request.kind for request in api.requests].count("next") < 2:
            assert bootstrap.process.poll() is None
            time.sleep(0.001)
        os.set_blocking(bootstrap.process.stdout.fileno(), False)
        line = json.loads(os.read(bootstrap.process.stdout.fileno(), MEGABYTE))
        os.set_blocking(bootstrap.process.stdout.fileno(), True)
    metadata = line.pop("_aws")
    assert abs(metadata["Timestamp"] / 1000 - time.time()) < 60
    assert metadata["CloudWatchMetrics"] == [{
        "Namespace": "runtime-test", "Dimensions": [["Country"]],
        "Metrics": [{"Name": "Orders", "Unit": "Count"}, {"Name": "Wait", "Unit": "Seconds", "StorageResolution": 1}]}]
    assert line == {"Country": "de", "Orders": 1, "Wait": 0.25, "requestId": "r1"}


def test_text_logs(api):
    with serving(api, "Look") as bootstrap:
        api.invoke(request_id="r1")
    assert re.search(r"^\S+Z\tr1\tINFO\tlooking wörd=größe count=3$", bootstrap.output, re.MULTILINE)


def test_levels_below_the_one_asked_for_are_not_logged(api):
    with serving(api, "Look", AWS_LAMBDA_LOG_LEVEL="ERROR") as bootstrap:
        api.invoke()
    assert bootstrap.output == ""


def test_an_unknown_handler_is_an_error_of_the_start(api):
    with serving(api, "Nope") as bootstrap:
        answer = api.answer()
        assert bootstrap.wait() == 1
    assert answer.target == "/2018-06-01/runtime/init/error"
    assert answer.headers["lambda-runtime-function-error-type"] == "Runtime.HandlerNotFound"
    assert json.loads(answer.body)["errorMessage"].startswith(
        "_HANDLER is 'Nope', which this service does not have; its functions: Echo, Lines, Fail")


def test_an_exception_before_the_start_is_reported(api):
    with serving(api, "Echo", THROW_IN_MAIN="1") as bootstrap:
        answer = api.answer()
        assert bootstrap.wait() == 1
    assert answer.target == "/2018-06-01/runtime/init/error"
    assert json.loads(answer.body)["errorType"] == "shop::order_missing"
    assert bootstrap.errors == "fatal: shop::order_missing: in main\n"


@pytest.mark.parametrize("handler", ["FatalInNoexcept", "FatalInThread"])
def test_an_exception_that_nothing_can_catch_is_reported(api, handler):
    with serving(api, handler) as bootstrap:
        answer = api.invoke(request_id="r1", headers={"Lambda-Runtime-Invocation-Id": "a1"})
        assert bootstrap.wait() == 1
    assert answer.target == "/2018-06-01/runtime/invocation/r1/error"
    assert answer.headers["lambda-runtime-invocation-id"] == "a1"
    assert fault_of(answer)["errorType"] == "shop::order_missing"


def test_outside_of_lambda_it_says_what_to_run_instead():
    with Bootstrap(PATH) as bootstrap:
        assert bootstrap.wait() == 1
    assert "AWS_LAMBDA_RUNTIME_API is not set" in bootstrap.errors and "Run the tool" in bootstrap.errors


@pytest.mark.parametrize("address", ["nonsense:", "no.such.host.invalid:9001", "127.0.0.1:1"])
def test_an_address_without_an_api_is_a_failure(address):
    started = time.monotonic()
    with Bootstrap(PATH, address, {"_HANDLER": "Echo"}) as bootstrap:
        assert bootstrap.wait() == 1
    assert (bootstrap.output + bootstrap.errors).strip() and time.monotonic() - started < 20


def test_proxies_are_ignored(api):
    with serving(api, "Echo", http_proxy="http://127.0.0.1:1", HTTP_PROXY="http://127.0.0.1:1"):
        assert api.invoke(b"1").body == b"1"
