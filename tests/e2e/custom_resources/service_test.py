"""The whole service: its template has no finding, and its handlers read the sample events of their sources."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from cloudformation import TOOL, CloudFormation, synthesized


def sample(*arguments):
    return subprocess.run([TOOL, "events", "generate", *arguments], capture_output=True, check=True, timeout=60).stdout


def test_the_template_has_no_finding(tmp_path):
    template = tmp_path / "template.json"
    template.write_text(json.dumps(synthesized()))
    lint = Path(os.environ["SPARTA_VENV"]) / "bin" / "cfn-lint"
    done = subprocess.run([lint, "--include-checks", "I", "--template", template], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_functions_of_spartas_own_may_do_what_they_are_for():
    resources = synthesized()["Resources"]
    allowed = {}
    for one in resources.values():
        if one["Type"] == "AWS::Lambda::Function":
            (policy,) = resources[one["Properties"]["Role"]["Fn::GetAtt"][0]]["Properties"]["Policies"]
            actions = {each for statement in policy["PolicyDocument"]["Statement"] for each in statement["Action"]}
            allowed[one["Properties"]["Handler"]] = {each for each in actions if not each.startswith("logs:")}
    assert allowed == {
        "Fairy": set(), "OnUpload": set(), "OnRemoval": set(), "OnMail": set(), "OnPush": set(),
        "SpartaS3Notifications": {"s3:GetBucketNotification", "s3:PutBucketNotification"},
        "SpartaSesActivation": {"ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"},
        "SpartaCodeCommitTriggers": {"codecommit:GetRepositoryTriggers", "codecommit:PutRepositoryTriggers"},
        "SpartaS3Artifacts": {"s3:DeleteObject", "s3:PutObject"},
        "SpartaZipContents": {"s3:DeleteObject", "s3:GetObject", "s3:ListBucket", "s3:PutObject"},
    }


@pytest.mark.parametrize("function, event, answer", [
    ("OnMail", sample("ses"), {"records": 1, "first": "Where is order 4711?"}),
    ("OnMail", sample("ses", "--set", "Records[0].ses.mail.commonHeaders.subject=Hi"), {"records": 1, "first": "Hi"}),
    ("OnPush", sample("codecommit"), {"records": 1, "first": "refs/heads/main"}),
    ("OnUpload", sample("s3-put", "--set", "Records[0].s3.object.key=a+b%2Bc"), {"records": 1, "first": "a b+c"}),
])
def test_sample_events_are_read(function, event, answer):
    with CloudFormation(function) as one:
        one.invoke(event)
        done = one.api.answer()
    assert (done.kind, json.loads(done.body)) == ("response", answer)
