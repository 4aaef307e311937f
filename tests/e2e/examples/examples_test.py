"""The larger examples on the embedded AWS, and what boto3 then reads of them."""

import json
import os
import subprocess
from pathlib import Path

import boto3
import pytest

TOOLS = json.loads(os.environ["SPARTA_EXAMPLES"])
KEYS = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    """A machine without credentials, with an embedded AWS of its own; runs a service's tool."""
    home = tmp_path_factory.mktemp("home")
    env = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    env |= {"HOME": str(home), "SPARTA_LOCAL_DIR": str(home / "local"), "NO_COLOR": "1"}

    def call(service, *arguments, check=True):
        done = subprocess.run([TOOLS[service], *arguments], env=env, cwd=home, capture_output=True, text=True, timeout=300)
        assert not check or done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"
        return done

    call("orders", "local", "up", "--port", "0")
    yield call
    call("orders", "local", "down")


def client(machine, service):
    endpoint = json.loads(machine("orders", "local", "status", "--output", "json").stdout)["endpoint"]
    return boto3.client(service, endpoint_url=endpoint, **KEYS)


@pytest.fixture(scope="module")
def orders(machine):
    machine("orders", "provision", "--s3-bucket", "demo", "--local")
    yield machine
    machine("orders", "delete", "--yes", "--local")


@pytest.fixture(scope="module")
def reports(machine):
    machine("reports", "provision", "--s3-bucket", "demo", "--local")
    yield machine
    machine("reports", "delete", "--yes", "--local")


def resources(machine, stack):
    found = client(machine, "cloudformation").describe_stack_resources(StackName=stack)["StackResources"]
    return {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in found}


@pytest.mark.parametrize("service", TOOLS)
def test_templates_have_no_finding(machine, service, tmp_path):
    template = tmp_path / "template.json"
    template.write_text(machine(service, "synth").stdout)
    lint = Path(os.environ["SPARTA_VENV"]) / "bin" / "cfn-lint"
    done = subprocess.run([lint, "--include-checks", "I", "--template", template], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_orders_has_its_table_bucket_and_topic(orders):
    made = resources(orders, "orders")
    table = client(orders, "dynamodb").describe_table(TableName=made["Orders"])["Table"]
    assert table["KeySchema"] == [{"AttributeName": "id", "KeyType": "HASH"}]
    assert table["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    versioning = client(orders, "s3").get_bucket_versioning(Bucket=made["Uploads"])
    assert versioning["Status"] == "Enabled"
    assert made["OnCall"] in [one["TopicArn"] for one in client(orders, "sns").list_topics()["Topics"]]


def test_orders_functions_know_the_table_by_its_real_name(orders):
    table = resources(orders, "orders")["Orders"]
    config = client(orders, "lambda").get_function_configuration(FunctionName="orders_IndexUpload")
    assert config["Environment"]["Variables"]["ORDERS_TABLE"] == table
    assert (config["MemorySize"], config["Timeout"]) == (512, 30)
    answer = orders("orders", "invoke", "IndexUpload", "--local", "-e", '{"key": "inbox/1"}')
    assert json.loads(answer.stdout) == {"key": "inbox/1", "table": table}


def test_orders_answers_and_refuses(orders):
    found = orders("orders", "invoke", "GetOrder", "--local", "-e", '{"id": "42"}')
    assert json.loads(found.stdout) == {"id": "42", "customer": "Ada", "total": 9.5}
    missing = orders("orders", "invoke", "GetOrder", "--local", "-e", '{"id": "43"}', check=False)
    assert missing.returncode == 4
    assert "no such order" in missing.stderr


def test_orders_alarms_watch_the_functions_by_their_names(orders):
    alarms = client(orders, "cloudwatch").describe_alarms()["MetricAlarms"]
    watched = {(one["MetricName"], one["Dimensions"][0]["Value"]) for one in alarms}
    assert ("Errors", "orders_IndexUpload") in watched
    assert ("Duration", "orders_GetOrder") in watched
    assert all(one["AlarmActions"] == [resources(orders, "orders")["OnCall"]] for one in alarms)


def test_orders_roles_may_do_what_was_allowed(orders):
    made = resources(orders, "orders")
    iam = client(orders, "iam")
    role = client(orders, "lambda").get_function_configuration(FunctionName="orders_GetOrder")["Role"].split("/")[-1]
    policy = iam.get_role_policy(RoleName=role, PolicyName="Permissions")["PolicyDocument"]
    allowed = {action: one["Resource"] for one in policy["Statement"] for action in one["Action"]}
    assert set(allowed) == {"dynamodb:GetItem", "logs:CreateLogStream", "logs:PutLogEvents"}
    assert allowed["dynamodb:GetItem"][0].endswith(f":table/{made['Orders']}")


def test_orders_second_deployment_changes_nothing(orders):
    again = orders("orders", "provision", "--s3-bucket", "demo", "--local")
    assert "No changes" in again.stderr


def test_orders_table_outlives_the_stack(machine):
    machine("orders", "provision", "--s3-bucket", "demo", "--local")
    template = json.loads(machine("orders", "synth").stdout)["Resources"]
    assert template["Orders"]["DeletionPolicy"] == "RetainExceptOnCreate"
    assert template["OnCall"].get("DeletionPolicy") is None


def test_reports_runs_in_its_network_with_its_file_system_and_key(reports):
    made = resources(reports, "reports")
    config = client(reports, "lambda").get_function_configuration(FunctionName="reports_KeepReport")
    template = json.loads(reports("reports", "synth").stdout)["Resources"]
    function = next(one for one in template.values() if one["Type"] == "AWS::Lambda::Function")["Properties"]
    assert function["FileSystemConfigs"] == [
        {"Arn": {"Fn::GetAtt": ["Reports", "Arn"]}, "LocalMountPath": "/mnt/reports"}]
    assert config["MemorySize"] == 256
    points = client(reports, "efs").describe_access_points()["AccessPoints"]
    assert [one["RootDirectory"]["Path"] for one in points if one["AccessPointId"] == made["Reports"]] == ["/reports"]
    assert client(reports, "kms").describe_key(KeyId=made["Key"])["KeyMetadata"]["Enabled"]
    subnets = client(reports, "ec2").describe_subnets(SubnetIds=[made["Subnet"]])["Subnets"]
    assert (subnets[0]["CidrBlock"], subnets[0]["VpcId"]) == ("10.0.0.0/25", made["Network"])


def test_reports_alias_names_the_published_version(reports):
    functions = client(reports, "lambda")
    versions = [one["Version"] for one in functions.list_versions_by_function(FunctionName="reports_KeepReport")["Versions"]]
    alias = functions.get_alias(FunctionName="reports_KeepReport", Name="live")
    assert alias["FunctionVersion"] in versions
    assert alias["FunctionVersion"] != "$LATEST"
