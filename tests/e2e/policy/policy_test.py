"""`policy deployer` is enough for every command, no statement of it is too much, and it reaches nothing else."""

import json
import os
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

import boto3
import cfnlint
import pytest
from botocore.exceptions import ClientError

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "aws")]
import handlers  # noqa: E402
import servers  # noqa: E402
from handlers import ACCOUNT, REGION  # noqa: E402

SERVICES = json.loads(os.environ["SPARTA_SERVICES"])  # {"hello": {"tool": …, "function": …}}
# Somebody's bucket, and the one that the tool keeps itself.
BUCKETS = {"named": ["--s3-bucket", "demo"], "own": []}
USER = "deployer"


@pytest.fixture(scope="module")
def moto(tmp_path_factory):
    folder = tmp_path_factory.mktemp("moto")
    port = servers.free_port()
    command = [servers.BIN / "python", HERE / "guarded_moto.py", "-H", "127.0.0.1", "-p", port]
    environment = {"INITIAL_NO_AUTH_ACTION_COUNT": "0", "PYTHONPATH": str(HERE)}
    url = f"http://localhost:{port}"
    with servers.server(command, environment, folder / "moto.log", url, "/moto-api/") as running:
        yield running


def post(url, body):
    urllib.request.urlopen(urllib.request.Request(url, data=json.dumps(body).encode(), method="POST")).close()


class Cloud:
    """An empty moto with one user, who has the given policies, and a bucket."""

    def __init__(self, url, folder):
        self.url, self.folder = url, folder
        post(f"{url}/moto-api/reset", {})
        # Without Docker, moto answers an invocation itself.
        post(f"{url}/moto-api/config", {"lambda": {"use_docker": False}})
        self.iam = self.client("iam", "ADMIN", "ADMIN")
        self.iam.create_user(UserName=USER)
        key = self.iam.create_access_key(UserName=USER)["AccessKey"]
        self.keys = key["AccessKeyId"], key["SecretAccessKey"]
        self.client("s3", "ADMIN", "ADMIN").create_bucket(
            Bucket="demo", CreateBucketConfiguration={"LocationConstraint": REGION})

    def client(self, service, key, secret):
        return boto3.client(service, endpoint_url=self.url, region_name=REGION, aws_access_key_id=key,
                            aws_secret_access_key=secret)

    def deployer(self, service):
        return self.client(service, *self.keys)

    def grant(self, documents):
        for name in self.iam.list_user_policies(UserName=USER)["PolicyNames"]:
            self.iam.delete_user_policy(UserName=USER, PolicyName=name)
        for index, document in enumerate(documents):
            self.iam.put_user_policy(UserName=USER, PolicyName=f"part-{index}", PolicyDocument=json.dumps(document))

    def call(self, tool, *arguments):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        environment = kept | {
            "HOME": str(self.folder), "NO_COLOR": "1", "AWS_REGION": REGION, "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": self.keys[0], "AWS_SECRET_ACCESS_KEY": self.keys[1], "AWS_MAX_ATTEMPTS": "1"}
        return subprocess.run([tool, *arguments], env=environment, cwd=self.folder, capture_output=True, text=True,
                              timeout=300)


@pytest.fixture
def cloud(moto, tmp_path):
    return Cloud(moto, tmp_path)


def policies(cloud, service, bucket):
    done = cloud.call(service["tool"], "policy", "deployer", "--no-build", "--account", ACCOUNT, "--region", REGION,
                      "--output", "json", *bucket)
    assert done.returncode == 0, done.stderr
    return [policy["document"] for policy in json.loads(done.stdout)["policies"]]


def commands(service, bucket):
    """Every one that talks to AWS; twice `provision`, which then creates and finds nothing to do."""
    provision = ["provision", "--no-build", *bucket]
    return [provision, ["status"], ["policy", "--diff", "--no-build"], ["invoke", service["function"]],
            ["logs", service["function"]], provision, ["provision", "--no-build", "--tag", "stage=test", *bucket],
            ["delete", "--yes"]]


def first_refusal(cloud, service, bucket):
    for command in commands(service, bucket):
        done = cloud.call(service["tool"], *command)
        # A warning is no failure, but what it was about did not happen.
        if done.returncode != 0 or "AccessDenied" in done.stderr or "not authorized" in done.stderr:
            return f"{command}: exit {done.returncode}\n{done.stderr}\n{done.stdout}"
    return None


@pytest.mark.parametrize("bucket", BUCKETS.values(), ids=BUCKETS)
@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_every_command_passes(cloud, service, bucket):
    cloud.grant(policies(cloud, service, bucket))
    assert first_refusal(cloud, service, bucket) is None


@pytest.mark.parametrize("bucket", BUCKETS.values(), ids=BUCKETS)
@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_without_any_one_statement_some_command_is_refused(moto, tmp_path, service, bucket):
    whole = policies(Cloud(moto, tmp_path), service, bucket)
    sids = [statement["Sid"] for document in whole for statement in document["Statement"]]
    assert len(sids) == len(set(sids)) > 8
    for sid in sids:
        cloud = Cloud(moto, tmp_path)
        cloud.grant([{**document, "Statement": [one for one in document["Statement"] if one["Sid"] != sid]}
                     for document in whole])
        refusal = first_refusal(cloud, service, bucket)
        assert refusal, f"nothing needs {sid}"
        print(sid, refusal.splitlines()[0])
        assert re.search("AccessDenied|not authorized|denies|Forbidden", refusal), refusal


def refused(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 403


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_nothing_else_is_reached(cloud, service):
    cloud.grant(policies(cloud, service, BUCKETS["named"]))
    cloud.client("s3", "ADMIN", "ADMIN").create_bucket(
        Bucket="other", CreateBucketConfiguration={"LocationConstraint": REGION})
    stacks, s3, iam = cloud.deployer("cloudformation"), cloud.deployer("s3"), cloud.deployer("iam")
    assert refused(stacks.describe_stacks, StackName="other")
    assert refused(stacks.delete_stack, StackName="other")
    assert refused(stacks.create_stack, StackName="other", TemplateBody="{}")
    assert refused(stacks.list_stacks)
    assert refused(s3.head_bucket, Bucket="other")
    assert refused(s3.put_object, Bucket="other", Key="any", Body=b"")
    assert refused(s3.put_object, Bucket="demo", Key="other-service/any", Body=b"")
    assert refused(s3.delete_bucket, Bucket="demo")
    assert refused(iam.get_role, RoleName="other")
    assert refused(iam.create_role, RoleName="other", AssumeRolePolicyDocument="{}")
    assert refused(cloud.deployer("lambda").invoke, FunctionName="other")
    assert refused(cloud.deployer("logs").filter_log_events, logGroupName="/aws/lambda/other")


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_roles_go_to_no_other_service_than_the_one_that_assumes_them(cloud, service):
    (passed,) = [statement for document in policies(cloud, service, BUCKETS["named"])
                 for statement in document["Statement"] if statement["Action"] == ["iam:PassRole"]]
    assert passed["Condition"] == {"StringEquals": {"iam:PassedToService": ["lambda.amazonaws.com"]}}
    assert all(re.fullmatch(rf"arn:aws:iam::{ACCOUNT}:role/[a-z-]+\*", role) for role in passed["Resource"])


def test_the_calls_made_by_hand_are_those_of_the_schemas():
    """handlers.py asks for nothing that CloudFormation does not say it may call."""
    schemas = {}
    for file in (Path(cfnlint.__file__).parent / "data/schemas/resources").glob("*.json"):
        schema = json.loads(file.read_text())
        if schema["typeName"] in handlers.TYPES:
            schemas[schema["typeName"]] = {action for handler in schema["handlers"].values()
                                           for action in handler["permissions"]}
    everything = {"Code": {"S3Bucket": "b", "S3Key": "k"}, "FunctionName": "f", "Role": "r", "Policies": [],
                  "ManagedPolicyArns": [], "PermissionsBoundary": "b", "RetentionInDays": 1, "KmsKeyId": "k",
                  "ReservedConcurrentExecutions": 1, "TimeToLiveSpecification": {}, "Subscription": [],
                  "PointInTimeRecoverySpecification": {}, "VersioningConfiguration": {}, "BucketEncryption": {},
                  "PublicAccessBlockConfiguration": {}, "NotificationConfiguration": {}, "LifecycleConfiguration": {}, "Roles": ["r"]}
    for kind in handlers.TYPES:
        for handler in ("create", "update", "delete"):
            asked = {action for action, _, _ in handlers.rights(handler, kind, everything, "name")}
            assert asked <= schemas[kind], (kind, handler, asked - schemas[kind])
