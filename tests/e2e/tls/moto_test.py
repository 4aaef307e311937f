"""The functions for handlers, in a static bootstrap, against moto, which knows each service and checks the signatures."""

import json
import os
import sys
from pathlib import Path

import boto3
import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parents[1] / "aws"))
import servers  # noqa: E402
from support.runtime_api import Bootstrap, RuntimeApi  # noqa: E402

REGION = "eu-west-1"
ALLOW_ALL = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})


@pytest.fixture(scope="module")
def cloud(tmp_path_factory):
    """moto with a user whose keys it knows: after three free IAM calls it checks every signature."""
    with servers.moto(tmp_path_factory.mktemp("moto"), INITIAL_NO_AUTH_ACTION_COUNT="3") as url:
        given = {"endpoint_url": url, "region_name": REGION, "aws_access_key_id": "x", "aws_secret_access_key": "y"}
        iam = boto3.client("iam", **given)
        iam.create_user(UserName="ada")
        key = iam.create_access_key(UserName="ada")["AccessKey"]
        iam.put_user_policy(UserName="ada", PolicyName="all", PolicyDocument=ALLOW_ALL)
        given |= {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        yield url, key, lambda service: boto3.client(service, **given)


@pytest.fixture(scope="module")
def places(cloud):
    _, _, client = cloud
    bucket = "tour-bucket"
    client("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    client("dynamodb").create_table(
        TableName="tour", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    client("ssm").put_parameter(Name="/tour/greeting", Value="hello", Type="SecureString")
    client("secretsmanager").create_secret(Name="tour-secret", SecretString="quiet")
    return {
        "bucket": bucket, "table": "tour", "parameter": "/tour/greeting", "secret": "tour-secret",
        "queue_url": client("sqs").create_queue(QueueName="tour")["QueueUrl"],
        "topic_arn": client("sns").create_topic(Name="tour")["TopicArn"],
        "function_arn": f"arn:aws:lambda:{REGION}:123456789012:function:tour",
    }


@pytest.fixture(scope="module")
def found(cloud, places):
    url, key, _ = cloud
    environment = {
        "_HANDLER": "Tour", "AWS_REGION": REGION, "AWS_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"],
    }
    with RuntimeApi() as api, Bootstrap(os.environ["SPARTA_TLS_BOOTSTRAP"], api.address, environment):
        answer = api.invoke(json.dumps(places).encode())
    assert answer.kind == "response", answer.body
    return json.loads(answer.body)


def test_objects(found):
    assert found["objects"] == {
        "same": True, "type": "text/x-test", "length": 3, "dated": True,
        "keys": ["copy"], "prefixes": ["deep/", "in box/"], "left": 0, "absent": True, "code": "NoSuchKey",
    }


def test_notifications(found, cloud, places):
    assert found["notifications"] == {"same": True, "count": 1}
    told = cloud[2]("s3").get_bucket_notification_configuration(Bucket=places["bucket"])
    assert told["LambdaFunctionConfigurations"][0]["LambdaFunctionArn"] == places["function_arn"]


def test_items(found, cloud):
    assert found["items"] == {
        "changed": "42", "queried": 1, "scanned": 61, "some": 7, "more": True,
        "code": "ConditionalCheckFailedException", "old": "42", "absent": True,
    }
    assert cloud[2]("dynamodb").scan(TableName="tour", Select="COUNT")["Count"] == 60


def test_messages(found, cloud, places):
    told = found["messages"]
    assert told == {"failed": 0, "received": told["received"], "attribute": "b", "published": True, "subscribed": True}
    assert 1 <= told["received"] <= 10
    left = cloud[2]("sqs").get_queue_attributes(QueueUrl=places["queue_url"], AttributeNames=["All"])["Attributes"]
    assert int(left["ApproximateNumberOfMessages"]) == 13 - told["received"]
    assert cloud[2]("sns").list_subscriptions()["Subscriptions"] == []


def test_secrets(found):
    account = found["secrets"].pop("account")
    assert len(account) == 12
    assert found["secrets"] == {
        "parameter": "hello", "several": 1, "invalid": 1, "below": 1, "secret": "quiet",
        "code": "ResourceNotFoundException", "events": 0,
    }
