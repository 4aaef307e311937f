"""A stack that is reached over HTTP: an HTTP API with all kinds of routes, one with a named stage, a REST API, and a
function's URL, on the embedded AWS."""

import json
import os
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from machine import Machine  # noqa: E402

TOOL = os.environ["SPARTA_REACHED_TOOL"]


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    one = Machine(TOOL, tmp_path_factory.mktemp("home"))
    one("local", "up", "--port", "0")
    yield one
    one("local", "down")


@pytest.fixture(scope="module")
def urls(machine):
    """The outputs of the stack that are addresses."""
    machine("provision", "--s3-bucket", "demo", "--local")
    stack = machine.client("cloudformation").describe_stacks(StackName="reached")["Stacks"][0]
    return {one["OutputKey"]: one["OutputValue"].rstrip("/") for one in stack["Outputs"] if one["OutputKey"].endswith("Url")}


def ask(url, method="GET", body=None, **headers):
    """Status, headers and body. `*.localhost` is this machine, whatever the resolver says."""
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    port = host.partition(":")[2]
    request = urllib.request.Request(f"{scheme}://127.0.0.1:{port}{slash}{path}", data=body, method=method)
    request.add_header("Host", host)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers, refused.read()


def test_a_route_with_a_parameter(urls):
    status, headers, body = ask(urls["ShopUrl"] + "/orders/42?count=3")
    assert (status, json.loads(body)) == (200, {"id": "42", "count": 3})
    assert headers["content-type"] == "application/json"


def test_problems_are_answers(urls):
    status, headers, body = ask(urls["ShopUrl"] + "/orders/404")
    assert (status, headers["content-type"]) == (404, "application/problem+json"), body
    status, headers, body = ask(urls["ShopUrl"] + "/orders/many")
    assert (status, headers["content-type"]) == (400, "application/problem+json"), body


def test_a_body(urls):
    status, _, body = ask(urls["ShopUrl"] + "/orders", "POST", b'{"id": "7", "count": 2}', content_type="application/json")
    assert (status, json.loads(body)) == (200, {"id": "7", "count": 2})


def test_what_no_route_is_for(urls):
    status, _, body = ask(urls["ShopUrl"] + "/else/where?a=1", "PUT", b"text", content_type="text/plain")
    assert (status, json.loads(body)) == (200, {"method": "PUT", "path": "/else/where", "query": "a=1", "body": "text"})


def test_an_authorizer_decides(urls):
    assert ask(urls["ShopUrl"] + "/secret")[0] == 401
    assert ask(urls["ShopUrl"] + "/secret", x_key="guess")[0] == 403
    assert ask(urls["ShopUrl"] + "/secret", x_key="sesame")[0] == 200


def test_a_token_is_wanted(urls):
    assert ask(urls["ShopUrl"] + "/mine")[0] == 401


def test_browsers_are_told_who_may_ask(urls):
    status, headers, _ = ask(urls["ShopUrl"] + "/orders", "OPTIONS", origin="https://shop.example.com",
                             access_control_request_method="POST")
    assert status in (200, 204)
    assert headers["access-control-allow-origin"] == "https://shop.example.com"
    assert "POST" in headers["access-control-allow-methods"]


def test_a_named_stage_is_not_in_the_path(urls):
    status, _, body = ask(urls["VersionedUrl"] + "/files/a/b%20c")
    assert urls["VersionedUrl"].endswith("/v1")
    assert (status, json.loads(body)["path"]) == (200, "/files/a/b%20c")


def test_a_rest_api(urls):
    assert urls["ClassicUrl"].endswith("/live")
    status, headers, body = ask(urls["ClassicUrl"] + "/orders/42?count=3")
    assert (status, json.loads(body)) == (200, {"id": "42", "count": 3})
    assert headers["content-type"] == "application/json"
    status, headers, body = ask(urls["ClassicUrl"] + "/orders/many")
    assert (status, headers["content-type"]) == (400, "application/problem+json"), body
    status, _, body = ask(urls["ClassicUrl"] + "/orders", "POST", b'{"id": "7", "count": 2}', content_type="application/json")
    assert (status, json.loads(body)) == (200, {"id": "7", "count": 2})


def test_the_rest_of_a_path_and_any_method(urls):
    status, _, body = ask(urls["ClassicUrl"] + "/files/a/b?c=d", "PUT", b"text", content_type="text/plain")
    told = json.loads(body)
    assert (status, told["method"], told["query"], told["body"]) == (200, "PUT", "c=d", "text")
    assert told["path"].endswith("/files/a/b")


def test_a_token_is_judged(urls):
    assert ask(urls["ClassicUrl"] + "/secret", authorization="guess")[0] in (401, 403)
    assert ask(urls["ClassicUrl"] + "/secret", authorization="sesame")[0] == 200


def test_a_rest_api_answers_a_browsers_question(urls):
    status, headers, _ = ask(urls["ClassicUrl"] + "/orders", "OPTIONS", origin="https://shop.example.com",
                             access_control_request_method="POST")
    assert (status, headers["access-control-allow-origin"]) == (200, "https://shop.example.com")
    assert headers["access-control-allow-methods"] == "POST"


def test_a_function_url(urls):
    status, _, body = ask(urls["PageUrl"] + "/a/b?c=d", "POST", b"hello", content_type="text/plain")
    assert (status, json.loads(body)) == (200, {"method": "POST", "path": "/a/b", "query": "c=d", "body": "hello"})


def test_every_permission_says_for_whom(machine, urls):
    policy = json.loads(machine.client("lambda").get_policy(FunctionName="reached_GetOrder")["Policy"])
    assert "/GET/orders/*" in json.dumps(policy)


def test_deletion(machine, urls):
    machine("delete", "--yes", "--local")
    assert machine.client("apigatewayv2").get_apis()["Items"] == []
    assert machine.client("apigateway").get_rest_apis()["items"] == []
