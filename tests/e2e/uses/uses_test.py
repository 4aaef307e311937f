"""Handlers read and write what they use, as roles that may do just that: on MiniStack, and judged by moto's IAM."""

import copy
import json
import os
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

import boto3
import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "policy"), str(HERE.parent / "aws"), str(HERE.parents[1] / "support")]
import servers  # noqa: E402
from handlers import ACCOUNT, REGION  # noqa: E402
from runtime_api import Bootstrap, RuntimeApi  # noqa: E402

TOOL, BOOTSTRAP = os.environ["SPARTA_USERS_TOOL"], os.environ["SPARTA_USERS_BOOTSTRAP"]
KEYS = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
ORDER = {"id": "42", "customer": "Ada", "total": 9.5, "tags": ["new", "paid"]}


def run(home, *arguments, check=True):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    environment |= {"HOME": str(home), "SPARTA_LOCAL_DIR": str(home / "local"), "NO_COLOR": "1"}
    done = subprocess.run([TOOL, *arguments], env=environment, cwd=home, capture_output=True, text=True, timeout=300)
    assert not check or done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


class Deployed:
    """The service on an embedded AWS of its own."""

    def __init__(self, home):
        self.home = home
        self.endpoint = json.loads(run(home, "local", "status", "--output", "json").stdout)["endpoint"]
        found = self.client("cloudformation").describe_stack_resources(StackName="shop")["StackResources"]
        self.names = {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in found}

    def client(self, service):
        return boto3.client(service, endpoint_url=self.endpoint, **KEYS)

    def invoke(self, function, event):
        return json.loads(run(self.home, "invoke", function, "--local", "-e", json.dumps(event)).stdout)


@pytest.fixture(scope="module")
def deployed(home):
    run(home, "local", "up", "--port", "0")
    try:
        run(home, "provision", "--s3-bucket", "demo", "--local")
        yield Deployed(home)
    finally:
        run(home, "local", "down")


def test_a_table_is_written_and_read(deployed):
    assert deployed.invoke("Write", ORDER) == ORDER | {"total": 10.5}
    table = deployed.client("dynamodb")
    item = {"id": {"S": "42"}, "customer": {"S": "Ada"}, "total": {"N": "10.5"}, "tags": {"SS": ["new", "paid"]}}
    scanned = table.scan(TableName=deployed.names["Orders"])["Items"]
    assert [one | {"tags": {"SS": sorted(one["tags"]["SS"])}} for one in scanned] == [item]
    table.put_item(TableName=deployed.names["Orders"], Item={"id": {"S": "43"}, "customer": {"S": "Ada"},
                                                             "total": {"N": "1"}})
    assert deployed.invoke("Read", ORDER) == {
        "one": ORDER | {"total": 10.5}, "with_id": 1, "of_customer": 2, "all": 2, "in_index": 2}
    missing = deployed.invoke("Read", ORDER | {"id": "44", "customer": "Bob"})
    assert missing == {"with_id": 0, "of_customer": 0, "all": 2, "in_index": 2}


def test_a_condition_that_does_not_hold_is_an_error(deployed):
    deployed.client("dynamodb").put_item(TableName=deployed.names["Orders"], Item={
        "id": {"S": "7-other"}, "customer": {"S": "Eve"}, "total": {"N": "1"}})
    done = run(deployed.home, "invoke", "Write", "--local", "-e", json.dumps(ORDER | {"id": "7"}), check=False)
    assert done.returncode == 4
    assert "conditional" in done.stderr.lower()


def test_a_bucket_is_written_listed_and_read(deployed):
    assert deployed.invoke("Store", {"key": "a/b c+d.txt", "text": "héllo"}) == {"key": "a/b c+d.txt;", "text": "héllo"}
    bucket = deployed.client("s3")
    kept = bucket.get_object(Bucket=deployed.names["Uploads"], Key="a/b c+d.txt")
    assert (kept["Body"].read().decode(), kept["ContentType"]) == ("héllo", "text/plain")


def test_a_topic_and_a_queue_are_sent_to(deployed):
    sqs, sns = deployed.client("sqs"), deployed.client("sns")
    url = sqs.create_queue(QueueName="listening")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sns.subscribe(TopicArn=deployed.names["Placed"], Protocol="sqs", Endpoint=arn)
    assert deployed.invoke("Tell", ORDER) is None
    (heard,) = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=5)["Messages"]
    body = json.loads(heard["Body"])
    assert (json.loads(body["Message"]), body["Subject"]) == (ORDER, "Order")
    (work,) = sqs.receive_message(QueueUrl=deployed.names["Work"], WaitTimeSeconds=5)["Messages"]
    assert work["Body"] == "order 42"


def test_a_function_knows_its_stack(deployed):
    stack = deployed.client("cloudformation").describe_stacks(StackName="shop")["Stacks"][0]
    name, stack_id, region, limit, arn, queue = deployed.invoke("Facts", None)
    assert (name, stack_id, region, limit) == ("shop", stack["StackId"], "us-east-1", "11")
    assert arn.endswith(":table/" + deployed.names["Orders"])
    assert deployed.names["Work"].endswith("/" + queue)


# The rest is about permissions: moto, which is made to ask its IAM about each call, and the real bootstrap.

NAMES = {"Orders": "orders-1", "Uploads": "uploads-1", "Work": f"http://localhost/{ACCOUNT}/work-1",
         "Placed": f"arn:aws:sns:{REGION}:{ACCOUNT}:placed-1", "Limit": "10", "BuildID": "test", "AWS::Partition": "aws",
         "AWS::Region": REGION, "AWS::AccountId": ACCOUNT, "AWS::StackName": "shop", "AWS::StackId": "arn:aws:stack"}
ATTRIBUTES = {("Orders", "Arn"): f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/orders-1",
              ("Uploads", "Arn"): "arn:aws:s3:::uploads-1", ("Placed", "TopicArn"): NAMES["Placed"],
              ("Work", "Arn"): f"arn:aws:sqs:{REGION}:{ACCOUNT}:work-1", ("Work", "QueueName"): "work-1"}


def resolved(value, names):
    """The value with its intrinsic functions done, as CloudFormation does them."""
    if isinstance(value, list):
        return [resolved(one, names) for one in value]
    if not isinstance(value, dict):
        return value
    if "Ref" in value:
        return names[value["Ref"]]
    if "Fn::GetAtt" in value:
        return ATTRIBUTES[tuple(value["Fn::GetAtt"])]
    if "Fn::Sub" in value:
        known = names | {".".join(name): text for name, text in ATTRIBUTES.items()}
        return re.sub(r"\$\{([^}]+)\}", lambda found: known[found[1]], value["Fn::Sub"])
    return {name: resolved(one, names) for name, one in value.items()}


@pytest.fixture(scope="module")
def template(home):
    return json.loads(run(home, "synth").stdout)["Resources"]


@pytest.fixture(scope="module")
def moto(tmp_path_factory):
    folder, port = tmp_path_factory.mktemp("moto"), servers.free_port()
    command = [servers.BIN / "python", HERE.parent / "policy" / "guarded_moto.py", "-H", "127.0.0.1", "-p", port]
    environment = {"INITIAL_NO_AUTH_ACTION_COUNT": "0", "PYTHONPATH": str(HERE.parent / "policy")}
    url = f"http://localhost:{port}"
    with servers.server(command, environment, folder / "moto.log", url, "/moto-api/") as running:
        yield running


class Judged:
    """What the service declares, made by an administrator, and a user who gets the policy of one of its roles."""

    def __init__(self, url):
        self.url = url
        urllib.request.urlopen(urllib.request.Request(f"{url}/moto-api/reset", method="POST")).close()
        self.client("dynamodb").create_table(
            TableName="orders-1", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("id", "customer")],
            GlobalSecondaryIndexes=[{"IndexName": "ByCustomer", "Projection": {"ProjectionType": "ALL"},
                                     "KeySchema": [{"AttributeName": "customer", "KeyType": "HASH"}]}])
        self.client("s3").create_bucket(Bucket="uploads-1", CreateBucketConfiguration={"LocationConstraint": REGION})
        self.client("sns").create_topic(Name="placed-1")
        self.names = NAMES | {"Work": self.client("sqs").create_queue(QueueName="work-1")["QueueUrl"]}
        self.client("iam").create_user(UserName="role")
        self.key = self.client("iam").create_access_key(UserName="role")["AccessKey"]

    def client(self, service):
        return boto3.client(service, endpoint_url=self.url, region_name=REGION, aws_access_key_id="ADMIN",
                            aws_secret_access_key="ADMIN")

    def grant(self, statements):
        self.client("iam").put_user_policy(UserName="role", PolicyName="only", PolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": resolved(statements, self.names)}))

    def call(self, function, event):
        """The answer of the real bootstrap, with the environment that the template gives it; its error, or None."""
        variables = resolved(function["Properties"]["Environment"]["Variables"], self.names) | {
            "_HANDLER": function["Properties"]["Handler"], "AWS_REGION": REGION, "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": self.key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": self.key["SecretAccessKey"],
            "AWS_MAX_ATTEMPTS": "1"}
        with RuntimeApi() as api, Bootstrap(BOOTSTRAP, api.address, variables):
            answer = api.invoke(json.dumps(event).encode())
        return None if answer.kind == "response" else json.loads(answer.body)


EVENTS = {"Write": ORDER, "Read": ORDER, "Store": {"key": "k", "text": "t"}, "Tell": ORDER}


def part(template, handler):
    """A function and the statements of its role, but for those about logs."""
    (function,) = [one for one in template.values()
                   if one["Type"] == "AWS::Lambda::Function" and one["Properties"]["Handler"] == handler]
    role = template[function["Properties"]["Role"]["Fn::GetAtt"][0]]
    (policy,) = role["Properties"]["Policies"]
    return function, [one for one in policy["PolicyDocument"]["Statement"] if not one["Action"][0].startswith("logs:")]


@pytest.mark.parametrize("handler", EVENTS)
def test_a_role_is_enough_for_what_its_function_does(moto, template, handler):
    function, statements = part(template, handler)
    judged = Judged(moto)
    judged.grant(statements)
    assert judged.call(function, EVENTS[handler]) is None


@pytest.mark.parametrize("handler", EVENTS)
def test_without_any_one_action_the_function_is_refused(moto, template, handler):
    function, statements = part(template, handler)
    actions = [(index, action) for index, one in enumerate(statements) for action in one["Action"]]
    assert actions
    for index, action in actions:
        judged, fewer = Judged(moto), copy.deepcopy(statements)
        fewer[index]["Action"].remove(action)
        judged.grant([one for one in fewer if one["Action"]])
        refusal = judged.call(function, EVENTS[handler])
        assert refusal, f"nothing needs {action} of {statements[index]['Resource']}"
        assert re.search("AccessDenied|not authorized|denied", json.dumps(refusal)), (action, refusal)


def test_a_function_that_only_asks_gets_no_action(template):
    assert part(template, "Facts")[1] == []
