"""Notifications of an existing bucket, in a static bootstrap, against moto's S3; asked with what the template says."""

import copy
import http.server
import json
import socket
import threading

import boto3
import pytest
from cloudformation import ACCOUNT, KEYS, REGION, UNIQUE, CloudFormation, properties_of, servers

BUCKET, OTHER = "old-uploads", "other-uploads"
OWNER = f"sparta-Thing-{UNIQUE}-"
THEIRS = {
    "QueueConfigurations": [
        {"Id": "q", "QueueArn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:theirs", "Events": ["s3:ObjectRemoved:*"],
         "Filter": {"Key": {"FilterRules": [{"Name": "prefix", "Value": "a b/<&>"}]}}}],
    "TopicConfigurations": [
        {"Id": "t", "TopicArn": f"arn:aws:sns:{REGION}:{ACCOUNT}:theirs", "Events": ["s3:ObjectRestore:*"]}],
    "LambdaFunctionConfigurations": [
        {"Id": "f", "LambdaFunctionArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:theirs",
         "Events": ["s3:ObjectCreated:Put", "s3:ObjectCreated:Copy"]},
        # Of another stack of this service's.
        {"Id": "sparta-Thing-11111111-2222-3333-4444-555555555555-0",
         "LambdaFunctionArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:twin", "Events": ["s3:ObjectCreated:*"]}],
}


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    with servers.moto(tmp_path_factory.mktemp("moto")) as one:
        yield one


@pytest.fixture
def s3(url):
    client = boto3.client("s3", endpoint_url=url, **KEYS)
    for bucket in (BUCKET, OTHER):
        client.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        client.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=THEIRS)
    yield client
    for bucket in client.list_buckets()["Buckets"]:
        client.delete_bucket(Bucket=bucket["Name"])


@pytest.fixture
def stack(url, s3):
    with CloudFormation("SpartaS3Notifications", AWS_ENDPOINT_URL=url) as one:
        yield one


@pytest.fixture(scope="module")
def wanted():
    return properties_of("Custom::SpartaS3Notifications")


def changed(wanted, **first):
    made = copy.deepcopy(wanted)
    made["notifications"][0] |= first
    return made


def configured(s3, bucket=BUCKET):
    """Which functions of the stack's the bucket notifies; what is others' is there all the time."""
    told = s3.get_bucket_notification_configuration(Bucket=bucket)
    told.pop("ResponseMetadata")
    functions = told["LambdaFunctionConfigurations"]
    mine = [one for one in functions if one["Id"].startswith(OWNER)]
    told["LambdaFunctionConfigurations"] = [one for one in functions if one not in mine]
    for one in told["QueueConfigurations"]:  # S3 itself says Prefix, whatever it was given
        one["Filter"]["Key"]["FilterRules"][0]["Name"] = one["Filter"]["Key"]["FilterRules"][0]["Name"].lower()
    assert told == THEIRS
    return mine


def as_configured(properties):
    made = []
    for i, one in enumerate(properties["notifications"]):
        made.append({"Id": f"{OWNER}{i}", "LambdaFunctionArn": one["function_arn"], "Events": one["events"]})
        rules = [{"Name": name, "Value": one[name]} for name in ("prefix", "suffix") if name in one]
        made[-1] |= {"Filter": {"Key": {"FilterRules": rules}}} if rules else {}
    return made


def test_the_template_has_one_for_all_functions(wanted):
    told = [{name: each for name, each in one.items() if name != "function_arn"} for one in wanted["notifications"]]
    assert told == [
        {"events": ["s3:ObjectCreated:*"], "prefix": "inbox/", "suffix": ".txt"}, {"events": ["s3:ObjectRemoved:*"]}]
    assert len({one["function_arn"] for one in wanted["notifications"]}) == 2


def test_they_are_created_twice_updated_and_deleted_twice(stack, s3, wanted):
    made = stack.succeed("Create", wanted)
    assert configured(s3) == as_configured(wanted)
    assert stack.succeed("Create", wanted) == made
    assert configured(s3) == as_configured(wanted)
    other = changed(wanted, events=["s3:ObjectRemoved:*", "s3:ObjectCreated:Put"], prefix="in & out/", suffix=".csv")
    assert stack.succeed("Update", other, wanted, made) == made
    assert configured(s3) == as_configured(other)
    for _ in range(2):
        assert stack.succeed("Delete", other, physical_id=made) == made
        assert configured(s3) == []


def test_an_update_is_rolled_back(stack, s3, wanted):
    made = stack.succeed("Create", wanted)
    more = copy.deepcopy(wanted)
    more["notifications"].append(more["notifications"][0] | {"prefix": "outbox/"})
    assert stack.succeed("Update", more, wanted, made) == made
    assert configured(s3) == as_configured(more)
    assert stack.succeed("Update", wanted, more, made) == made
    assert configured(s3) == as_configured(wanted)


def test_an_update_to_another_bucket_cleans_the_old_one_up(stack, s3, wanted):
    made = stack.succeed("Create", wanted)
    moved = wanted | {"bucket": OTHER}
    new = stack.succeed("Update", moved, wanted, made)
    assert new != made
    assert stack.succeed("Delete", wanted, physical_id=made) == made
    assert (configured(s3), configured(s3, OTHER)) == ([], as_configured(moved))


def test_that_update_is_rolled_back(stack, s3, wanted):
    made = stack.succeed("Create", wanted)
    moved = wanted | {"bucket": OTHER}
    new = stack.succeed("Update", moved, wanted, made)
    assert stack.succeed("Update", wanted, moved, new) == made
    assert stack.succeed("Delete", moved, physical_id=new) == new
    assert (configured(s3), configured(s3, OTHER)) == (as_configured(wanted), [])


def test_what_was_never_created_is_deleted(stack, s3, wanted):
    assert stack.succeed("Delete", wanted, physical_id="Thing-1") == "Thing-1"
    assert configured(s3) == []


def test_a_creation_that_failed_is_deleted(stack, s3, wanted):
    nowhere = wanted | {"bucket": "never-made"}
    answer = stack.ask("Create", nowhere)
    assert answer["Status"] == "FAILED"
    assert "never-made" in answer["Reason"] or "bucket does not exist" in answer["Reason"]
    assert stack.succeed("Delete", nowhere, physical_id=answer["PhysicalResourceId"])


def test_the_bucket_may_be_gone_at_the_deletion(stack, s3, wanted):
    made = stack.succeed("Create", wanted)
    s3.delete_bucket(Bucket=BUCKET)
    assert stack.succeed("Delete", wanted, physical_id=made) == made


def test_a_bucket_without_any_gets_none_but_these(stack, s3, wanted):
    s3.put_bucket_notification_configuration(Bucket=BUCKET, NotificationConfiguration={})
    made = stack.succeed("Create", wanted)
    told = s3.get_bucket_notification_configuration(Bucket=BUCKET)
    told.pop("ResponseMetadata")
    assert list(told) == ["LambdaFunctionConfigurations"]
    assert stack.succeed("Delete", wanted, physical_id=made) == made
    told = s3.get_bucket_notification_configuration(Bucket=BUCKET)
    told.pop("ResponseMetadata")
    assert told == {}


def test_what_s3_refuses_is_the_reason(stack, s3, wanted):
    elsewhere = changed(wanted, function_arn=f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:far")
    answer = stack.ask("Create", elsewhere)
    assert answer["Status"] == "FAILED" and "destination" in answer["Reason"]
    # moto keeps what it refuses; the deletion that follows takes it out.
    stack.succeed("Delete", elsewhere, physical_id=answer["PhysicalResourceId"])
    assert configured(s3) == []


def test_an_s3_that_is_away_is_the_reason(wanted):
    away = f"http://127.0.0.1:{servers.free_port()}"
    with CloudFormation("SpartaS3Notifications", AWS_ENDPOINT_URL=away, AWS_MAX_ATTEMPTS="1") as stack:
        assert "127.0.0.1" in stack.fail("Create", wanted)


def test_an_s3_that_hangs_is_answered_for(wanted):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with CloudFormation("SpartaS3Notifications", AWS_ENDPOINT_URL=url) as stack:
            stack.invoke(json.dumps(stack.request("Create", wanted)).encode(), 3)
            assert stack.taken()["Status"] == "FAILED"
            assert stack.api.answer().kind == "response"
            assert len(stack.box.puts) == 1


class Bucket(http.server.BaseHTTPRequestHandler):
    """Keeps one configuration, and whether S3 was to look at the destinations."""

    protocol_version = "HTTP/1.1"
    kept, unchecked = b"<NotificationConfiguration/>", []

    def log_message(self, *_):
        pass

    def answer(self, body=b""):
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(self.kept)

    def do_PUT(self):
        type(self).kept = self.rfile.read(int(self.headers["Content-Length"]))
        self.unchecked.append(self.headers.get("x-amz-skip-destination-validation"))
        self.answer()


def test_what_others_destinations_have_come_to_keeps_nothing_from_being_deleted(wanted):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Bucket) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        url = f"http://127.0.0.1:{server.server_address[1]}"
        with CloudFormation("SpartaS3Notifications", AWS_ENDPOINT_URL=url) as stack:
            made = stack.succeed("Create", wanted)
            stack.succeed("Delete", wanted, physical_id=made)
        server.shutdown()
        thread.join()
    assert Bucket.unchecked == [None, "true"]
