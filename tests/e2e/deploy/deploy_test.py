"""Deployments against MiniStack, which rolls back as CloudFormation does, and moto, which checks signatures."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import boto3
import pytest

TESTS = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "e2e" / "aws")]
import projects  # noqa: E402
import servers  # noqa: E402

REGION = "eu-west-1"
STACK = "hello-world"
ALLOW_ALL = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})

@pytest.fixture(scope="session")
def project(tmp_path_factory):
    prefix = projects.install(tmp_path_factory.mktemp("prefix"))
    return projects.make_project(tmp_path_factory.mktemp("hello"), prefix, projects.EXAMPLE.read_text())


@pytest.fixture(scope="session")
def ministack(tmp_path_factory):
    with servers.ministack(tmp_path_factory.mktemp("ministack")) as url:
        yield url


def keys_env(url, tmp, key="test", secret="test"):
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    return kept | {
        "HOME": str(tmp), "NO_COLOR": "1", "AWS_REGION": REGION, "AWS_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret, "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_MAX_ATTEMPTS": "2",
    }


class Cloud:
    """An AWS look-alike, seen by the tool and by boto3."""

    def __init__(self, url, folder, key="test", secret="test"):
        self.url, self.env = url, keys_env(url, folder, key, secret)
        self.keys = {"aws_access_key_id": key, "aws_secret_access_key": secret}

    def client(self, service):
        return boto3.client(service, endpoint_url=self.url, region_name=REGION, **self.keys)

    def stacks(self):
        known = self.client("cloudformation").describe_stacks()["Stacks"]
        return {s["StackName"]: s["StackStatus"] for s in known if s["StackStatus"] != "DELETE_COMPLETE"}

    def objects(self, bucket):
        return [o["Key"] for o in self.client("s3").list_objects_v2(Bucket=bucket).get("Contents", [])]


@pytest.fixture
def cloud(ministack, tmp_path):
    made = Cloud(ministack, tmp_path)
    made.client("s3").create_bucket(Bucket="demo", CreateBucketConfiguration={"LocationConstraint": REGION})
    yield made
    made.client("cloudformation").delete_stack(StackName=STACK)
    for key in made.objects("demo"):
        made.client("s3").delete_object(Bucket="demo", Key=key)
    made.client("s3").delete_bucket(Bucket="demo")


def provision(project, cloud, *more, check=True):
    return project.call("provision", "--s3-bucket", "demo", *more, env=cloud.env, check=check)


def test_code_and_template_go_to_keys_made_of_their_content(project, cloud):
    provision(project, cloud)
    assert cloud.stacks()[STACK].endswith("_COMPLETE")
    before = sorted(cloud.objects("demo"))
    assert [re.fullmatch(rf"{STACK}/{STACK}-(\w+)-[0-9a-f]{{16}}\.(\w+)", key).groups() for key in before] == [
        ("cftemplate", "json"), ("code", "zip")]
    done = provision(project, cloud)
    assert "No changes" in done.stderr
    assert sorted(cloud.objects("demo")) == before


def test_the_archive_holds_one_executable(project, tmp_path):
    project.call("build", "--output-dir", tmp_path)
    with zipfile.ZipFile(tmp_path / f"{STACK}-code.zip") as archive:
        (entry,) = archive.infolist()
    assert entry.filename == "bootstrap"
    assert entry.external_attr >> 16 & 0o777 == 0o755
    assert entry.date_time == (1980, 1, 1, 0, 0, 0)


def test_without_a_bucket_a_private_versioned_one_is_made_and_found_again(project, ministack, tmp_path):
    cloud = Cloud(ministack, tmp_path)
    project.call("provision", env=cloud.env)
    account = cloud.client("sts").get_caller_identity()["Account"]
    bucket, s3 = f"sparta-artifacts-{account}-{REGION}", cloud.client("s3")
    assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
    rule = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert rule["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"
    assert all(s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"].values())
    again = project.call("provision", env=cloud.env)
    assert "No changes" in again.stderr and "Creating S3 bucket" not in again.stderr
    project.call("delete", "--yes", env=cloud.env)
    assert STACK not in cloud.stacks()


def test_a_missing_bucket_is_an_error_with_a_remedy(project, ministack, tmp_path):
    cloud = Cloud(ministack, tmp_path)
    done = project.call("provision", "--s3-bucket", "nowhere-to-be-found", env=cloud.env, check=False)
    assert done.returncode == 1
    assert "nowhere-to-be-found" in done.stderr and "without --s3-bucket" in done.stderr


def test_a_left_over_change_set_stack_is_replaced(project, cloud):
    formation = cloud.client("cloudformation")
    template = json.dumps({"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Q": {"Type": "AWS::SQS::Queue"}}})
    formation.create_change_set(StackName=STACK, ChangeSetName="old", ChangeSetType="CREATE", TemplateBody=template)
    assert cloud.stacks()[STACK] == "REVIEW_IN_PROGRESS"
    provision(project, cloud)
    assert cloud.stacks()[STACK] == "CREATE_COMPLETE"


def wait_for(formation, statuses):
    for _ in range(200):
        status = formation.describe_stacks(StackName=STACK)["Stacks"][0]["StackStatus"]
        if status in statuses:
            return status
        time.sleep(0.1)
    raise AssertionError(status)


def test_a_rolled_back_stack_is_replaced(project, cloud):
    formation = cloud.client("cloudformation")
    nested = {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "http://localhost:1/none.json"}}
    template = {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Nested": nested}}
    formation.create_stack(StackName=STACK, TemplateBody=json.dumps(template))
    wait_for(formation, {"ROLLBACK_COMPLETE"})
    done = provision(project, cloud)
    assert "never created" in done.stderr
    assert cloud.stacks()[STACK] == "CREATE_COMPLETE"


def test_another_tools_stack_is_left_alone(project, cloud):
    formation = cloud.client("cloudformation")
    template = {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}
    formation.create_stack(StackName=STACK, TemplateBody=json.dumps(template))
    wait_for(formation, {"CREATE_COMPLETE"})
    for command in (("provision", "--s3-bucket", "demo"), ("delete", "--yes")):
        done = project.call(*command, env=cloud.env, check=False)
        assert done.returncode == 1 and "Sparta" in done.stderr
    assert [r["LogicalResourceId"] for r in
            formation.list_stack_resources(StackName=STACK)["StackResourceSummaries"]] == ["Q"]
    assert cloud.objects("demo") == []


def test_a_dry_run_needs_no_network_and_no_keys(project, tmp_path):
    env = {k: v for k, v in keys_env("http://127.0.0.1:9", tmp_path).items() if "KEY" not in k}
    done = project.call("provision", "--dry-run", "--s3-bucket", "demo", env=env)
    assert "Skipping S3 upload due to -n/--noop flag" in done.stderr
    assert (project.folder / ".sparta" / f"{STACK}-code.zip").exists()


def test_an_unreachable_endpoint_is_one_clear_error(project, tmp_path):
    env = keys_env(f"http://127.0.0.1:{servers.free_port()}", tmp_path)
    done = project.call("provision", "--s3-bucket", "demo", env=env, check=False)
    assert done.returncode == 1
    assert "127.0.0.1" in done.stderr


def test_ctrl_c_ends_with_130_and_the_next_run_succeeds(project, cloud):
    child = subprocess.Popen([project.tool, "provision", "--s3-bucket", "demo"], cwd=project.folder, env=cloud.env,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for line in child.stderr:
        if "Compiling binary" in line:
            child.send_signal(signal.SIGINT)
            break
    _, rest = child.communicate(timeout=60)
    assert child.returncode == 130, rest
    assert STACK not in cloud.stacks() and cloud.objects("demo") == []
    provision(project, cloud)
    assert cloud.stacks()[STACK] == "CREATE_COMPLETE"


# --- moto


@pytest.fixture(scope="module")
def checking_moto(tmp_path_factory):
    """moto with a user whose keys it knows: after three free IAM calls it checks every signature."""
    folder = tmp_path_factory.mktemp("moto")
    with servers.moto(folder, INITIAL_NO_AUTH_ACTION_COUNT="3") as url:
        iam = boto3.client("iam", endpoint_url=url, region_name=REGION, aws_access_key_id="x", aws_secret_access_key="y")
        iam.create_user(UserName="ada")
        key = iam.create_access_key(UserName="ada")["AccessKey"]
        iam.put_user_policy(UserName="ada", PolicyName="all", PolicyDocument=ALLOW_ALL)
        yield Cloud(url, folder, key["AccessKeyId"], key["SecretAccessKey"])


def test_moto_accepts_every_signature_of_a_life(project, checking_moto):
    cloud = checking_moto
    cloud.client("s3").create_bucket(Bucket="demo", CreateBucketConfiguration={"LocationConstraint": REGION})
    provision(project, cloud)
    assert cloud.stacks()[STACK] == "CREATE_COMPLETE"
    resources = cloud.client("cloudformation").list_stack_resources(StackName=STACK)["StackResourceSummaries"]
    assert "AWS::Lambda::Function" in {resource["ResourceType"] for resource in resources}
    project.call("delete", "--yes", env=cloud.env)
    assert STACK not in cloud.stacks()


def test_a_wrong_secret_is_one_clear_error(project, checking_moto, tmp_path):
    env = checking_moto.env | {"AWS_SECRET_ACCESS_KEY": "wrong"}
    done = project.call("provision", "--s3-bucket", "demo", env=env, check=False)
    assert done.returncode == 1
    assert "signature" in done.stderr.lower() and "wrong" not in done.stderr.split()
