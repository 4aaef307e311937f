"""The mapping templates, executed: whatever a client sends, the function gets just that, and whatever a handler
answers, the client gets just that."""

import base64
import json
import os

import gateway
import pytest
import requests

SEED = os.environ.get("SPARTA_SEED") or "1"
TEMPLATES = gateway.printed("templates")
NAMED = requests.named()
RANDOM = {f"random {SEED}.{index}": sent for index, sent in enumerate(requests.random_ones(SEED, 300))}


@pytest.fixture(scope="module")
def rendering():
    program = gateway.renderer()
    yield program
    program.close()


@pytest.fixture(scope="module")
def handling():
    program = gateway.handler()
    yield program
    program.close()


def event_of(rendering, form: str, sent: dict, **how) -> dict:
    template = TEMPLATES[form][gateway.content_type_of(sent)]
    made = rendering.ask(gateway.question(template, sent, **how))
    assert "error" not in made, made
    # A name that is there twice would hide what the first one said.
    return json.loads(made["text"], object_pairs_hook=unique)


def unique(pairs: list) -> dict:
    assert len(dict(pairs)) == len(pairs), pairs
    return dict(pairs)


def as_text(value) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def expected(sent: dict, body) -> dict:
    """The event, by its description rather than by the template."""
    headers, query = gateway.several(sent["headers"]), gateway.several(gateway.query_of(sent))
    identity = dict.fromkeys(["accountId", "apiKey", "caller", "cognitoAuthenticationProvider",
                              "cognitoAuthenticationType", "cognitoIdentityId", "cognitoIdentityPoolId", "sourceIp",
                              "user", "userAgent", "userArn"], "")
    known = gateway.context_of(sent)
    context = {name: known.get(name, "") for name in ["apiId", "domainName", "extendedRequestId", "path", "requestId",
                                                      "resourceId", "resourcePath", "stage"]}
    authorizer = {name: value if name == "claims" else as_text(value)
                  for name, value in sent.get("authorizer", {}).items()}
    return {"method": sent["method"], **body,
            "headers": {name: values[-1] for name, values in headers.items()},
            "queryParams": {name: values[-1] for name, values in query.items()},
            "pathParams": gateway.path_parameters_of(sent), "multiValueHeaders": headers,
            "multiValueQueryParams": query, "stageVariables": sent.get("stageVariables", {}), "authorizer": authorizer,
            "context": {**context, "method": sent["method"], "identity": {**identity, **known["identity"]}}}


def parsed(sent: dict):
    """A body as the template for handlers of mapped requests has it."""
    kind, body = gateway.content_type_of(sent), sent["body"]
    if kind == "application/json":
        return json.loads(body) if body else {}
    if kind == "application/x-www-form-urlencoded":
        return dict(gateway.query_of({"target": "?" + body}))
    return body


@pytest.mark.parametrize("sent", [*NAMED.values(), *RANDOM.values()], ids=[*NAMED, *RANDOM])
def test_the_event_is_the_request(rendering, sent):
    raw = {"body": base64.b64encode(sent["body"].encode()).decode(), "isBase64Encoded": True}
    assert event_of(rendering, "raw", sent) == expected(sent, raw)
    assert event_of(rendering, "parsed", sent) == expected(sent, {"body": parsed(sent)})


@pytest.mark.parametrize("sent", [*NAMED.values(), *RANDOM.values()], ids=[*NAMED, *RANDOM])
def test_a_handler_sees_and_tells_what_it_does_behind_the_proxy_integration(rendering, handling, sent):
    answer = handling.ask(event_of(rendering, "raw", sent))
    proxied = handling.ask(gateway.proxy_event(sent))
    response = gateway.received(TEMPLATES["answers"], answer, rendering)
    assert response["status"] == proxied["statusCode"] == 200
    assert {name: [value] for name, value in response["headers"].items()} == proxied["multiValueHeaders"]
    ours, theirs = json.loads(response["body"]), json.loads(proxied["body"])
    # All that the mapping knows of an authorizer is text.
    for seen in ours, theirs:
        seen["authorizer"] = {name: value if name == "claims" else as_text(value)
                              for name, value in (seen["authorizer"] or {}).items()}
        # Each of the two has names of its own order.
        seen["query"] = gateway.several(seen["query"])
    assert ours == theirs


@pytest.mark.parametrize("path", ["/created", "/empty", "/text", "/html", "/number", "/quoted", "/null", "/array",
                                  "/missing", "/throws"])
@pytest.mark.parametrize("absent", ["", '""'])
def test_an_answer_reaches_the_client_as_behind_the_proxy_integration(rendering, handling, path, absent):
    sent = gateway.request(route=path, target=path)
    response = gateway.received(TEMPLATES["answers"], handling.ask(event_of(rendering, "raw", sent)), rendering,
                                absent=absent)
    proxied = handling.ask(gateway.proxy_event(sent))
    assert response["status"] == proxied["statusCode"]
    assert {name: [value] for name, value in response["headers"].items()} == proxied["multiValueHeaders"]
    assert response["body"] == proxied["body"]
    assert "secret" not in response["body"]


def test_without_the_values_of_a_name_the_one_is_there(rendering, handling):
    event = event_of(rendering, "raw", NAMED["query: repeats"], multi_value=False)
    assert event["multiValueQueryParams"] == {"a": [], "b": []}
    answer = handling.ask(event)
    assert json.loads(answer["body"])["query"] == [["a", ""], ["b", "2"]]


def test_nothing_but_the_declared_parameters_is_handed_on(rendering):
    sent = gateway.request("GET", "/orders/{id}", "/orders/7?limit=3&limit=4&secret=1&LIMIT=9",
                           [("X-TRACE", "t"), ("authorization", "s"), ("content-type", "application/json")])
    event = event_of(rendering, "declared", sent)
    assert event["queryParams"] == {"limit": "4"} and event["multiValueQueryParams"] == {"limit": ["3", "4"]}
    assert event["headers"] == {"X-TRACE": "t", "content-type": "application/json"}
    assert event["multiValueHeaders"] == gateway.several(event["headers"].items())
    assert event["pathParams"] == {"id": "7"}
    nothing = event_of(rendering, "nothing", sent)
    assert nothing["queryParams"] == nothing["pathParams"] == nothing["multiValueQueryParams"] == {}
    assert nothing["headers"] == {"content-type": "application/json"}


def test_a_body_that_is_no_json_is_the_handlers_to_judge_or_is_refused(rendering, handling):
    sent = gateway.request("POST", headers=[("content-type", "application/json")], body='{"a":1}, "method": "DELETE"')
    event = event_of(rendering, "raw", sent)
    assert event["method"] == "POST" and base64.b64decode(event["body"]).decode() == sent["body"]
    template = TEMPLATES["parsed"]["application/json"]
    assert "Could not parse" in rendering.ask(gateway.question(template, sent))["error"]


def test_a_binary_body_is_in_base64_already(rendering, handling):
    sent = gateway.request("POST", headers=[("content-type", "image/png")], body="/+8A")
    event = event_of(rendering, "binary", sent)
    assert event["body"] == "/+8A" and event["isBase64Encoded"]


@pytest.mark.parametrize("answer, status, body", [
    ({"code": 201, "body": {"a": 1}, "headers": {"location": "/7"}}, 201, '{"a":1}'),
    ({"body": "text"}, 200, "text"),
    ({"code": 0, "body": ""}, 200, ""),
    ({"code": 404, "body": None}, 404, ""),
    ({}, 200, ""),
    ({"errorType": "Error"}, 500, ""),
])
@pytest.mark.parametrize("absent", ["", '""', "null"])
def test_upstreams_answers_are_taken(rendering, answer, status, body, absent):
    response = gateway.received(TEMPLATES["answers"], answer, rendering, absent=absent)
    assert (response["status"], response["body"]) == (status, body)
    assert response["headers"] == answer.get("headers", {})


@pytest.mark.parametrize("message", ["boom", "two\nlines", 'with "quotes"', ""])
def test_the_inside_of_a_function_that_failed_stays_inside(rendering, message):
    failed = {"errorMessage": message, "errorType": "Secret", "stackTrace": ["secret"]}
    response = gateway.received(TEMPLATES["answers"], failed, rendering)
    assert response["status"] == 500
    assert "ecret" not in response["body"] and "boom" not in response["body"]
    if message:
        assert json.loads(response["body"]) == {"title": "Internal Server Error", "status": 500,
                                                "instance": "urn:request:id-1"}
        assert response["headers"] == {"content-type": "application/problem+json"}


@pytest.mark.parametrize("origin, told", [("https://a.example", True), ("https://b.example", True),
                                          ("https://a.example.evil", False), ("", False), ("null", False)])
@pytest.mark.parametrize("spelled", ["Origin", "origin"])
def test_of_several_origins_the_requests_own_is_told(rendering, origin, told, spelled):
    of = {"input": {"params": {"header": {spelled: origin}}}}
    wanted = {"Access-Control-Allow-Origin": origin} if told else {}
    answers = TEMPLATES["answersOfTwoOrigins"]
    for responses, answer in [(answers, {"body": "x"}), (answers, {"errorMessage": "x"}),
                              (TEMPLATES["preflight"]["IntegrationResponses"], {})]:
        headers = gateway.received(responses, answer, rendering, input=of["input"])["headers"]
        assert {name: value for name, value in headers.items() if name == "Access-Control-Allow-Origin"} == wanted
        assert headers["Vary"] == "Origin"


def test_an_origin_that_the_handler_tells_stands(rendering):
    """API Gateway takes one override of a header; a second one fails the request."""
    answer = {"headers": {"access-control-allow-origin": "https://c.example"}}
    response = gateway.received(TEMPLATES["answersOfTwoOrigins"], answer, rendering,
                                input={"params": {"header": {"origin": "https://a.example"}}})
    assert response["headers"] == {**answer["headers"], "Vary": "Origin"}
