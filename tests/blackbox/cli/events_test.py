"""Sample events, as programs that are not ours read them."""

import base64
import gzip
import hashlib
import json

from shop import call


def generated(home, *arguments, **more):
    done = call(home, "events", "generate", *arguments, **more)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def names(home):
    return [each["name"] for each in json.loads(call(home, "events", "list", "--output", "json").stdout)]


def test_every_sample_is_json_and_always_the_same(tmp_path):
    for name in names(tmp_path):
        first = call(tmp_path, "events", "generate", name)
        assert (first.returncode, first.stderr) == (0, ""), name
        assert json.loads(first.stdout)
        assert call(tmp_path, "events", "generate", name).stdout == first.stdout


def test_a_bucket_notifies_a_topic_and_the_topic_a_queue(tmp_path):
    message = generated(tmp_path, "s3-put", "--in", "sns", "--in", "sqs", "--set", "Records[0].s3.object.key=grüße.txt",
                        "--set", "sqs:Records[0].messageId=42")["Records"][0]
    assert message["messageId"] == "42"
    assert message["md5OfBody"] == hashlib.md5(message["body"].encode()).hexdigest()
    event = json.loads(json.loads(message["body"])["Message"])
    assert event["Records"][0]["s3"]["object"]["key"] == "grüße.txt"


def test_log_lines_are_compressed(tmp_path):
    event = generated(tmp_path, "cloudwatch-logs", "--set", "awslogs.data.logEvents[0].message=" + "x" * 70000)
    lines = json.loads(gzip.decompress(base64.b64decode(event["awslogs"]["data"])))
    assert lines["logEvents"][0]["message"] == "x" * 70000
    record = generated(tmp_path, "cloudwatch-logs", "--in", "kinesis")["Records"][0]
    assert json.loads(gzip.decompress(base64.b64decode(record["kinesis"]["data"])))["messageType"] == "DATA_MESSAGE"


def test_an_event_of_ones_own_is_carried(tmp_path):
    (tmp_path / "order.json").write_text('{"id": 4711}')
    for arguments, stdin in ((["order.json"], None), (["-"], '{"id": 4711}'), (['{"id": 4711}'], None)):
        event = generated(tmp_path, *arguments, "--in", "kinesis", stdin=stdin)
        assert json.loads(base64.b64decode(event["Records"][0]["kinesis"]["data"])) == {"id": 4711}


def test_a_value_may_be_a_file_s(tmp_path):
    (tmp_path / "order.json").write_text('{"id": 4711}')
    event = generated(tmp_path, "sqs", "--set", "Records[0].body=@order.json")
    assert json.loads(event["Records"][0]["body"]) == {"id": 4711}
