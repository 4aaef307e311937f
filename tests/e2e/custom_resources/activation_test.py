"""The active receipt rule set, in a static bootstrap, against moto's SES; asked with what the template says."""

import boto3
import pytest
from cloudformation import KEYS, CloudFormation, properties_of, servers

OURS, THEIRS = "wishes-Mails", "theirs"


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    with servers.moto(tmp_path_factory.mktemp("moto")) as one:
        yield one


@pytest.fixture
def ses(url):
    client = boto3.client("ses", endpoint_url=url, **KEYS)
    for name in (OURS, THEIRS):
        client.create_receipt_rule_set(RuleSetName=name)
    yield client
    client.set_active_receipt_rule_set()
    for one in client.list_receipt_rule_sets()["RuleSets"]:
        client.delete_receipt_rule_set(RuleSetName=one["Name"])


@pytest.fixture
def stack(url, ses):
    with CloudFormation("SpartaSesActivation", AWS_ENDPOINT_URL=url) as one:
        yield one


@pytest.fixture(scope="module")
def wanted():
    return properties_of("Custom::SpartaSesActivation", Mails=OURS)


def active(ses):
    return ses.describe_active_receipt_rule_set().get("Metadata", {}).get("Name")


def test_the_one_before_is_active_again(stack, ses, wanted):
    ses.set_active_receipt_rule_set(RuleSetName=THEIRS)
    made = stack.succeed("Create", wanted)
    assert active(ses) == OURS
    assert stack.succeed("Update", wanted, wanted, made) == made
    assert active(ses) == OURS
    for _ in range(2):
        assert stack.succeed("Delete", wanted, physical_id=made) == made
        assert active(ses) == THEIRS


def test_none_is_active_again(stack, ses, wanted):
    made = stack.succeed("Create", wanted)
    assert active(ses) == OURS
    stack.succeed("Delete", wanted, physical_id=made)
    assert active(ses) is None
    ses.delete_receipt_rule_set(RuleSetName=OURS)


def test_what_somebody_has_activated_since_stays(stack, ses, wanted):
    made = stack.succeed("Create", wanted)
    ses.set_active_receipt_rule_set(RuleSetName=THEIRS)
    stack.succeed("Delete", wanted, physical_id=made)
    assert active(ses) == THEIRS


def test_the_one_before_may_be_gone(stack, ses, wanted):
    ses.set_active_receipt_rule_set(RuleSetName=THEIRS)
    made = stack.succeed("Create", wanted)
    ses.delete_receipt_rule_set(RuleSetName=THEIRS)
    assert stack.succeed("Delete", wanted, physical_id=made) == made
    assert active(ses) is None


@pytest.fixture
def renamed(ses):
    ses.create_receipt_rule_set(RuleSetName="wishes-Mails-2")
    return {"rule_set": "wishes-Mails-2"}


def test_another_set_takes_over(stack, ses, wanted, renamed):
    ses.set_active_receipt_rule_set(RuleSetName=THEIRS)
    made = stack.succeed("Create", wanted)
    new = stack.succeed("Update", renamed, wanted, made)
    assert new != made
    stack.succeed("Delete", wanted, physical_id=made)
    assert active(ses) == renamed["rule_set"]
    ses.delete_receipt_rule_set(RuleSetName=OURS)
    stack.succeed("Delete", renamed, physical_id=new)
    assert active(ses) == THEIRS


def test_that_update_is_rolled_back(stack, ses, wanted, renamed):
    ses.set_active_receipt_rule_set(RuleSetName=THEIRS)
    made = stack.succeed("Create", wanted)
    new = stack.succeed("Update", renamed, wanted, made)
    assert stack.succeed("Update", wanted, renamed, new) == made
    stack.succeed("Delete", renamed, physical_id=new)
    assert active(ses) == OURS
    stack.succeed("Delete", wanted, physical_id=made)
    assert active(ses) == THEIRS


def test_a_set_that_is_not_there(stack, ses, wanted):
    ses.set_active_receipt_rule_set(RuleSetName=THEIRS)
    absent = {"rule_set": "absent"}
    answer = stack.ask("Create", absent)
    assert answer["Status"] == "FAILED" and "absent" in answer["Reason"]
    stack.succeed("Delete", absent, physical_id=answer["PhysicalResourceId"])
    assert active(ses) == THEIRS
