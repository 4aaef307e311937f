"""The table of requests that every front takes (tests/unit/http), through the executed templates: the same answers as
through the integration proxy."""

import base64
import json

import gateway
import pytest

TEMPLATES = gateway.printed("templates")
ROWS = {row["what"]: row for row in gateway.printed("table")}
# API Gateway hands on bytes in base64, if it is told so, and a template writes text alone: the answer is refused.
BYTES_OUT = {"every byte", "bytes that are called text"}


@pytest.fixture(scope="module")
def through():
    """A request by its row; what the client gets."""
    rendering, handling = gateway.renderer(), gateway.handler("mirror")
    yield lambda row: answer_of(row, rendering, handling)
    rendering.close()
    handling.close()


def request_of(row: dict) -> dict:
    sent = row["request"]
    body = sent["body"] if row["what"] in BYTES_OUT else base64.b64decode(sent["body"]).decode()
    return gateway.request(sent["method"], "/files/{path+}" if sent["path"].startswith("/files/") else sent["path"],
                           sent["path"] + (f"?{sent['query']}" if sent["query"] else ""), sent["headers"], body,
                           identity={"sourceIp": "203.0.113.12"})


def answer_of(row: dict, rendering, handling) -> dict:
    sent = request_of(row)
    form = "tableOfBytes" if row["what"] in BYTES_OUT else "table"
    made = rendering.ask(gateway.question(TEMPLATES[form][gateway.content_type_of(sent)], sent))
    assert "error" not in made, made
    return gateway.received(TEMPLATES["answers"], handling.ask(json.loads(made["text"])), rendering)


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_row_arrives_as_through_the_proxy(through, row):
    got, wanted = through(row), row["received"]
    if row["what"] in BYTES_OUT:
        assert got["status"] == 500
        return
    assert got["status"] == wanted["status"]
    assert sorted([name.lower(), value] for name, value in got["headers"].items()) == wanted["headers"]
    assert got["body"] == base64.b64decode(wanted["body"]).decode()


def test_the_exceptions_are_rows():
    assert BYTES_OUT <= ROWS.keys()
