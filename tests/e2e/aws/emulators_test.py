"""The real client against moto, which checks our signatures, and against MiniStack, which has CloudFormation's manners."""

import json
import os
import subprocess

import boto3
import pytest
import servers

REGION = "eu-west-1"
ALLOW_ALL = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})


def environment_for(endpoint, key="AKIAIOSFODNN7EXAMPLE", secret="secret", **more):
    clean = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    return {
        **clean, "HOME": "/nonexistent", "AWS_REGION": REGION, "AWS_ENDPOINT_URL": endpoint, "AWS_ACCESS_KEY_ID": key,
        "AWS_SECRET_ACCESS_KEY": secret, "AWS_EC2_METADATA_DISABLED": "true", **more,
    }


class Probe:
    def __init__(self, **environment):
        self.environment = environment

    def __call__(self, *arguments):
        command = [os.environ["SPARTA_CALL_PROBE"], *map(str, arguments)]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def template(retention=1):
    role = {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"},
                }],
            },
        },
    }
    group = {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/probe/group", "RetentionInDays": retention}}
    return json.dumps({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Resources": {"Role": role, "Group": group},
        "Outputs": {"RoleArn": {"Value": {"Fn::GetAtt": ["Role", "Arn"]}}},
    })


@pytest.fixture(scope="module")
def checking_moto(tmp_path_factory):
    """moto with a user whose keys it knows: after three free IAM calls it checks every signature."""
    with servers.moto(tmp_path_factory.mktemp("moto"), INITIAL_NO_AUTH_ACTION_COUNT="3") as url:
        iam = boto3.client("iam", endpoint_url=url, region_name=REGION, aws_access_key_id="x", aws_secret_access_key="y")
        iam.create_user(UserName="ada")
        key = iam.create_access_key(UserName="ada")["AccessKey"]
        iam.put_user_policy(UserName="ada", PolicyName="all", PolicyDocument=ALLOW_ALL)
        yield url, key["AccessKeyId"], key["SecretAccessKey"]


@pytest.fixture(scope="module")
def ministack(tmp_path_factory):
    with servers.ministack(tmp_path_factory.mktemp("ministack")) as url:
        yield Probe(**environment_for(url))


def test_signed_calls_pass(checking_moto, tmp_path):
    ada = Probe(**environment_for(*checking_moto))
    assert ada("identity")["arn"].endswith(":user/ada")
    assert ada("role", "nobody") is None
    assert ada("make-bucket", "signed-bucket") == {"region": REGION, "versioned": True}
    file = tmp_path / "code.zip"
    file.write_text("content of the object")
    assert ada("object", "signed-bucket", "a b/code-1.0~x_y.zip", file) == {
        "content": "content of the object", "size": 21, "metadata": 1, "versioned": True, "listed": 1, "gone": True,
    }
    made = ada("change", "signed", "create", template(), "first")
    assert made.get("status") == "CREATE_COMPLETE", made
    assert ada("history", "signed")["resources"] == 2
    assert ada("logs", "/probe/group") == []
    assert ada("remove", "signed") is None


def test_a_wrong_secret_is_told_and_not_shown(checking_moto):
    url, key, secret = checking_moto
    mallory = Probe(**environment_for(url, key, secret[:-4] + "AAAA"))
    for call in (["identity"], ["describe", "hello"], ["make-bucket", "b"], ["logs", "/g"]):
        why = mallory(*call)["error"]
        assert why["kind"] == "denied"
        assert why["code"] in ("SignatureDoesNotMatch", "InvalidSignatureException")
        assert "AWS_SECRET_ACCESS_KEY" in why["remedy"]
        assert secret[:-4] not in json.dumps(why)


def test_an_unknown_key_is_told(checking_moto):
    stranger = Probe(**environment_for(checking_moto[0], "AKIAUNKNOWN000000000", "x"))
    why = stranger("identity")["error"]
    assert why["kind"] == "denied"
    assert why["code"] == "InvalidClientTokenId"
    assert "AWS_ACCESS_KEY_ID" in why["remedy"]


def test_an_html_page_is_no_riddle(checking_moto):
    ada = Probe(**environment_for(*checking_moto, AWS_MAX_ATTEMPTS="1"))
    # moto's answer to a template that it can't read is a page of its web framework.
    why = ada("change", "unreadable", "create", "{", "x")["error"]
    assert why["kind"] == "unavailable"
    assert "Internal Server Error" in why["message"]
    assert "<" not in why["message"]


def test_a_closed_port_is_named_with_its_setting():
    url = f"http://localhost:{servers.free_port()}"
    why = Probe(**environment_for(url, AWS_MAX_ATTEMPTS="1"))("identity")["error"]
    assert why["kind"] == "unavailable"
    assert url.removeprefix("http://") in why["message"]
    assert "AWS_ENDPOINT_URL" in " ".join(why["notes"])


def test_a_stack_lives_through_change_sets(ministack):
    made = ministack("change", "life", "create", template(), "first")
    assert made["status"] == "CREATE_COMPLETE"
    assert made["changes"] == 2
    assert made["outputs"]["RoleArn"].startswith("arn:aws:iam::")
    assert ministack("change", "life", "update", template(), "second") == {"no_change": True}
    assert ministack("change", "life", "update", template(retention=3), "third")["status"] == "UPDATE_COMPLETE"
    history = ministack("history", "life")
    assert history["newest"] == "UPDATE_COMPLETE"
    assert history["events"] > 4
    assert json.loads(history["template"]) == json.loads(template(retention=3))
    gone = ministack("remove", "life")
    assert gone is None or gone["status"] == "DELETE_COMPLETE"
    assert ministack("describe", "never-was") is None


def test_buckets_and_objects_live(ministack, tmp_path):
    file = tmp_path / "big.bin"
    file.write_text("0123456789" * 300_000)
    assert ministack("head-bucket", "absent-bucket")["access"] == 2
    assert ministack("make-bucket", "artifacts")["versioned"]
    assert ministack("head-bucket", "artifacts")["access"] == 0
    lived = ministack("object", "artifacts", "ü+ö=&'/x y.bin", file)
    assert lived["content"] == file.read_text()
    assert lived["gone"]


def test_what_is_not_there_is_not_found(ministack):
    assert ministack("configuration", "no-such-function") is None
    assert ministack("role", "no-such-role") is None
    assert ministack("logs", "/no/such/group")["error"]["kind"] == "not_found"


@pytest.fixture(scope="module")
def self_signed(tmp_path_factory):
    """A server with a certificate that no machine trusts by itself."""
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )
    with servers.moto(folder, "-c", certificate, "-k", key) as url:
        yield url, certificate


def test_certificates_are_verified(self_signed):
    url, certificate = self_signed
    why = Probe(**environment_for(url, AWS_MAX_ATTEMPTS="1"))("identity")["error"]
    assert why["kind"] == "unavailable"
    assert "not trusted" in why["message"]
    assert "AWS_CA_BUNDLE" in why["remedy"]
    assert "account" in Probe(**environment_for(url, AWS_CA_BUNDLE=str(certificate)))("identity")


def test_a_certificate_of_another_name_is_refused(self_signed):
    url, certificate = self_signed
    other = url.replace("localhost", "127.0.0.1")
    why = Probe(**environment_for(other, AWS_CA_BUNDLE=str(certificate), AWS_MAX_ATTEMPTS="1"))("identity")["error"]
    assert "not trusted" in why["message"]
