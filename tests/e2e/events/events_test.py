"""A stack with a function on every source that the embedded AWS has: real events, sent by boto3, and what each handler
made of them."""

import json
import os
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from machine import Machine  # noqa: E402

TOOL = os.environ["SPARTA_EVENTS_TOOL"]
THEIRS = {
    "QueueConfigurations": [
        {"Id": "theirs", "QueueArn": "arn:aws:sqs:us-east-1:000000000000:theirs", "Events": ["s3:ObjectRemoved:*"]}
    ]
}


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    one = Machine(TOOL, tmp_path_factory.mktemp("home"))
    one("local", "up", "--port", "0")
    yield one
    one("local", "down")


@pytest.fixture(scope="module")
def stack(machine):
    s3 = machine.client("s3")
    s3.create_bucket(Bucket="old-uploads")
    machine.client("sqs").create_queue(QueueName="theirs")
    s3.put_bucket_notification_configuration(Bucket="old-uploads", NotificationConfiguration=THEIRS)
    machine("provision", "--s3-bucket", "demo", "--local")
    found = machine.client("cloudformation").describe_stack_resources(StackName="every-source")["StackResources"]
    return {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in found}


@pytest.fixture(scope="module")
def seen(machine, stack):
    """Waits for a handler to have noted something."""
    table = machine.client("dynamodb")

    def wait(what, seconds=30):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            item = table.get_item(TableName=stack["Seen"], Key={"id": {"S": what}}).get("Item")
            if item:
                return item["note"]["S"]
            time.sleep(0.3)
        everything = [one["id"]["S"] for one in table.scan(TableName=stack["Seen"])["Items"]]
        raise AssertionError(f"{what} was never seen; only {everything}")

    return wait


def test_a_bucket_of_the_stack(machine, stack, seen):
    machine.client("s3").put_object(Bucket=stack["Uploads"], Key="inbox/a b+c.txt", Body=b"x")
    assert seen("s3:inbox/a b+c.txt").startswith("ObjectCreated")


def test_an_existing_bucket_keeps_what_others_configured(machine, stack, seen):
    s3 = machine.client("s3")
    configured = s3.get_bucket_notification_configuration(Bucket="old-uploads")
    assert [one["Id"] for one in configured["QueueConfigurations"]] == ["theirs"]
    assert len(configured["LambdaFunctionConfigurations"]) == 1
    s3.put_object(Bucket="old-uploads", Key="old.txt", Body=b"x")
    assert seen("old-s3:old.txt") == "seen"


def test_a_topic(machine, stack, seen):
    machine.client("sns").publish(TopicArn=stack["News"], Message="hello")
    assert seen("sns:hello") == "seen"


def test_a_queue_gets_back_only_the_message_that_failed(machine, stack, seen):
    sqs = machine.client("sqs")
    url = sqs.get_queue_url(QueueName=stack["Jobs"].rsplit("/", 1)[-1])["QueueUrl"]
    for body in ("one", "bad", "two"):
        sqs.send_message(QueueUrl=url, MessageBody=body)
    assert seen("sqs:one") == "1"
    assert seen("sqs:two") == "1"
    until = time.monotonic() + 30
    while time.monotonic() < until:
        attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        left = int(attributes["ApproximateNumberOfMessages"]) + int(attributes["ApproximateNumberOfMessagesNotVisible"])
        if left == 1:
            return
        time.sleep(0.5)
    raise AssertionError(attributes)


def test_a_stream(machine, stack, seen):
    machine.client("kinesis").put_record(StreamName=stack["Clicks"], Data=b"click", PartitionKey="p")
    assert seen("kinesis:click") == "seen"


def test_a_table(machine, stack, seen):
    item = {"id": {"S": "pen"}, "size": {"N": "12"}}
    machine.client("dynamodb").put_item(TableName=stack["Items"], Item=item)
    assert seen("dynamodb:pen") == "12"


def test_a_rule_with_a_pattern(machine, stack, seen):
    entry = {"Source": "shop", "DetailType": "Order placed"}
    details = ({"order": "small", "total": 10}, {"order": "large", "total": 1000.5})
    machine.client("events").put_events(Entries=[entry | {"Detail": json.dumps(one)} for one in details])
    assert seen("order:large") == "shop"
    with pytest.raises(AssertionError):
        seen("order:small", seconds=2)


def test_log_lines(machine, stack, seen):
    logs = machine.client("logs")
    logs.create_log_stream(logGroupName=stack["Application"], logStreamName="s")
    now = int(time.time() * 1000)
    lines = [{"timestamp": now, "message": "all is well"}, {"timestamp": now, "message": "ERROR no disk"}]
    logs.put_log_events(logGroupName=stack["Application"], logStreamName="s", logEvents=lines)
    assert seen("logs:ERROR no disk") == "seen"


def test_a_delivery_stream_is_transformed(machine, stack):
    machine.client("firehose").put_record(DeliveryStreamName=stack["River"], Record={"Data": b"drop\n"})
    s3 = machine.client("s3")
    until = time.monotonic() + 60
    while time.monotonic() < until:
        for one in s3.list_objects_v2(Bucket=stack["Delivered"]).get("Contents", []):
            if b"DROP" in s3.get_object(Bucket=stack["Delivered"], Key=one["Key"])["Body"].read():
                return
        time.sleep(0.5)
    raise AssertionError("nothing was delivered")


def test_a_sign_up(machine, stack, seen):
    cognito = machine.client("cognito-idp")
    application = cognito.create_user_pool_client(UserPoolId=stack["People"], ClientName="app")["UserPoolClient"]
    done = cognito.sign_up(ClientId=application["ClientId"], Username="ada", Password="Correct-horse-1")
    assert seen("cognito:ada") == "seen"
    assert done["UserConfirmed"]


def test_a_custom_resource(machine, stack, seen):
    outputs = machine.client("cloudformation").describe_stacks(StackName="every-source")["Stacks"][0]["Outputs"]
    assert {one["OutputKey"]: one["OutputValue"] for one in outputs}["Hello"] == "hello world;hello world;"
    assert seen("custom:0") == ""


def test_a_schedule(machine, stack, seen):
    rules = machine.client("events").list_rules()["Rules"]
    assert "rate(1 minute)" in [one.get("ScheduleExpression") for one in rules]
    assert seen("schedule", seconds=90) == "seen"


def test_every_permission_says_for_whom(machine, stack):
    functions = machine.client("lambda")
    for name in ("OnUpload", "OnOldUpload", "OnNews", "OnOrder", "OnSchedule", "OnLines", "OnSignUp"):
        policy = json.loads(functions.get_policy(FunctionName=f"every-source_{name}")["Policy"])
        assert policy["Statement"], name
        for statement in policy["Statement"]:
            assert "AWS:SourceArn" in json.dumps(statement) or "aws:SourceArn" in json.dumps(statement), statement


def test_samples_reach_the_handlers(machine, stack, seen):
    machine("invoke", "OnNews", "--local", "-e", "sns", "--set", "Records[0].Sns.Message=by hand")
    assert seen("sns:by hand") == "seen"
    machine("invoke", "OnClick", "--local", "-e", "kinesis", "--set", "Records[0].kinesis.data=sample")
    assert seen("kinesis:sample") == "seen"


def test_deletion_leaves_what_was_others(machine, stack):
    machine("delete", "--yes", "--local")
    configured = machine.client("s3").get_bucket_notification_configuration(Bucket="old-uploads")
    assert "LambdaFunctionConfigurations" not in configured
    assert [one["Id"] for one in configured["QueueConfigurations"]] == ["theirs"]
