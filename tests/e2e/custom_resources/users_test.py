"""A user's custom resource, in a static bootstrap: whatever its handler does, CloudFormation gets one answer."""

import json
import socket
import time

import pytest
from cloudformation import SIGNATURE, UNIQUE, CloudFormation

ID = f"Wished-{UNIQUE}"
PLACE = " (log group /aws/lambda/wishes, stream 2026/11/24/[1]ab)"


@pytest.fixture
def stack():
    with CloudFormation("Fairy", "Wished") as one:
        yield one


def test_success_has_the_outputs(stack):
    answer = stack.ask("Create", {"outcome": "well", "size": 3})
    assert answer == {
        "Status": "SUCCESS", "PhysicalResourceId": ID, "StackId": answer["StackId"], "RequestId": "Create-1",
        "LogicalResourceId": "Wished", "Data": {"text": "xxx"},
    }
    # The URL is signed for a PUT without a Content-Type.
    (path, headers), = stack.box.puts
    assert path == stack.box.path
    assert headers.get("Content-Type", "") == ""


def test_an_update_knows_what_was_and_keeps_the_id(stack):
    answer = stack.ask("Update", {"outcome": "well"}, {"outcome": "badly", "size": 1}, "given")
    assert (answer["PhysicalResourceId"], answer["Data"]) == ("given", {"text": "was badly"})


def test_another_physical_id(stack):
    old = {"outcome": "another", "size": 1}
    made = stack.succeed("Create", old)
    assert made == "another-1"
    assert stack.succeed("Update", {"outcome": "another", "size": 2}, old, made) == "another-2"
    assert stack.succeed("Delete", old, physical_id=made) == made


def test_secret_outputs_are_not_logged(stack):
    answer = stack.ask("Create", {"outcome": "well", "size": 40, "secret": True})
    assert answer["NoEcho"] is True
    assert answer["Data"] == {"text": "x" * 40}
    stack.__exit__()
    assert "x" * 40 not in stack.log


@pytest.mark.parametrize("outcome, reason", [
    ("throw", "no such wish"),
    ("throw a number", "something was thrown that is no std::exception"),
    ("error", "wishes are refused"),
])
def test_a_failure_says_why_and_the_rollback_works(stack, outcome, reason):
    assert stack.fail("Create", {"outcome": outcome}) == reason + PLACE
    assert stack.fail("Update", {"outcome": outcome}, {"outcome": "well"}, ID) == reason + PLACE
    assert stack.succeed("Update", {"outcome": "well"}, {"outcome": outcome}, ID) == ID
    assert stack.succeed("Delete", {"outcome": "well"}, physical_id=ID) == ID


def test_a_handler_that_hangs_is_answered_for_before_the_deadline(stack):
    deadline = time.time() + 6
    stack.invoke(json.dumps(stack.request("Create", {"outcome": "hang"})).encode(), 6)
    came, answer = stack.box.taken.get(timeout=30)
    assert came < deadline
    assert (answer["Status"], answer["PhysicalResourceId"]) == ("FAILED", ID)
    assert answer["Reason"] == "the function did not finish in time: give it a longer timeout" + PLACE
    assert stack.api.answers.empty()


def test_a_handler_that_comes_late_does_not_answer_again(stack):
    stack.invoke(json.dumps(stack.request("Create", {"outcome": "come late"})).encode(), 3)
    assert stack.api.answer().kind == "response"
    assert "did not finish in time" in stack.taken()["Reason"]
    assert len(stack.box.puts) == 1
    # The same sandbox goes on.
    assert stack.succeed("Delete", {"outcome": "well"}, physical_id=ID) == ID


def test_outputs_that_are_too_long_are_a_failure(stack):
    reason = stack.fail("Create", {"outcome": "well", "size": 5_000_000})
    assert reason.startswith("its outputs make an answer of 5000") and "4096" in reason
    assert stack.succeed("Create", {"outcome": "well", "size": 3_000}) == ID


@pytest.mark.parametrize("event", [b"{}", b"[]", b'"text"', b'{"RequestType": "Create", "ResponseURL": 7}', b"{"])
def test_what_is_no_request_is_an_error_of_the_invocation(stack, event):
    stack.invoke(event)
    done = stack.api.answer()
    assert done.kind == "error"
    assert stack.box.puts == []
    assert stack.succeed("Create", {"outcome": "well"}) == ID


@pytest.mark.parametrize("properties, where", [
    ({"outcome": ["well"]}, "outcome: "),
    ({"outcome": "well", "size": "many"}, "size: "),
    ({"outcome": "well", "secret": {"a": 1}}, "secret: "),
    ({}, "outcome"),
])
def test_properties_that_cannot_be_read_are_never_made(stack, properties, where):
    answer = stack.ask("Create", properties)
    assert answer["Status"] == "FAILED"
    assert where in answer["Reason"] and PLACE in answer["Reason"]
    assert stack.succeed("Delete", properties, physical_id=answer["PhysicalResourceId"])
    # An update's keeps its id, since there is something.
    assert where in stack.fail("Update", properties, {"outcome": "well"}, ID)
    stack.__exit__()
    assert "asked type=" not in stack.log


@pytest.mark.parametrize("kind", ["", "create", "Sing"])
def test_a_type_of_request_that_is_not_known(stack, kind):
    assert stack.fail(kind, {"outcome": "well"}) == f"the RequestType '{kind}' is none that is known" + PLACE


def test_an_answer_that_is_not_taken_at_once_is_given_again(stack):
    stack.box.statuses = [503, 500]
    assert stack.succeed("Create", {"outcome": "well"}) == ID
    assert len(stack.box.puts) == 3


def test_an_answer_that_nobody_takes_is_an_error_without_the_secret(stack):
    stack.box.statuses = [403]
    stack.invoke(json.dumps(stack.request("Create", {"outcome": "well"})).encode())
    done = stack.api.answer()
    assert done.kind == "error"
    assert b"403" in done.body and SIGNATURE.encode() not in done.body


def test_a_place_for_answers_that_is_not_there(stack):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    url = f"http://127.0.0.1:{port}/box?X-Amz-Signature={SIGNATURE}"
    stack.invoke(json.dumps(stack.request("Create", {"outcome": "well"}) | {"ResponseURL": url}).encode())
    done = stack.api.answer()
    assert done.kind == "error"
    assert SIGNATURE.encode() not in done.body


@pytest.mark.parametrize("url", [
    "ftp://127.0.0.1/x", "http://example.com/box", "https://", "nonsense", "http://127.0.0.1/a b"])
def test_answers_go_nowhere_else(stack, url):
    url += f"?X-Amz-Signature={SIGNATURE}"
    stack.invoke(json.dumps(stack.request("Create", {"outcome": "well"}) | {"ResponseURL": url}).encode(), 4)
    assert stack.api.answer().kind == "error"
