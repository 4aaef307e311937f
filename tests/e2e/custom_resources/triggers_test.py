"""Triggers of an existing repository, in a static bootstrap, against CodeCommit's JSON API; asked with what the
template says."""

import copy

import fake_codecommit
import pytest
from cloudformation import ACCOUNT, REGION, UNIQUE, CloudFormation, properties_of

LOGICAL_ID = "Triggers" + "0a1b2c3d4e" * 4  # as long as the template's
THEIRS = [
    {"name": "theirs", "destinationArn": f"arn:aws:sns:{REGION}:{ACCOUNT}:theirs", "customData": "", "branches": [],
     "events": ["all"]},
    # Of another stack of this service's.
    {"name": f"sparta-{LOGICAL_ID}-11111111-2222-3333-4444-555555555555-0", "customData": "ü \"x\"",
     "branches": ["main", "next"],
     "destinationArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:twin", "events": ["createReference"]},
]


@pytest.fixture
def codecommit():
    with fake_codecommit.serve() as one:
        one.triggers = {"shop": copy.deepcopy(THEIRS), "shelf": copy.deepcopy(THEIRS)}
        yield one


@pytest.fixture
def stack(codecommit):
    with CloudFormation("SpartaCodeCommitTriggers", LOGICAL_ID, AWS_ENDPOINT_URL_CODECOMMIT=codecommit.url) as one:
        yield one


@pytest.fixture(scope="module")
def wanted():
    return properties_of("Custom::SpartaCodeCommitTriggers")


def of_stack(codecommit, repository="shop"):
    """The triggers of the stack's; what is others' is there all the time."""
    all_of_it = codecommit.triggers[repository]
    assert all_of_it[:2] == THEIRS
    return all_of_it[2:]


def as_triggers(properties):
    return [{"name": f"sparta-{LOGICAL_ID}-{UNIQUE}-{i}", "destinationArn": one["function_arn"],
             "customData": one.get("custom_data", ""), "branches": one["branches"], "events": one["events"]}
            for i, one in enumerate(properties["triggers"])]


def changed(wanted, **first):
    return wanted | {"triggers": [wanted["triggers"][0] | first]}


def test_the_template_says_what_was_declared(wanted):
    (one,) = wanted["triggers"]
    told = {name: each for name, each in one.items() if name != "function_arn"}
    assert wanted["repository"] == "shop"
    assert told == {"events": ["updateReference"], "branches": ["main"], "custom_data": "shop"}


def test_it_is_created_twice_updated_and_deleted_twice(stack, codecommit, wanted):
    made = stack.succeed("Create", wanted)
    assert of_stack(codecommit) == as_triggers(wanted)
    assert stack.succeed("Create", wanted) == made
    assert (of_stack(codecommit), codecommit.writes) == (as_triggers(wanted), 1)
    other = changed(wanted, events=["createReference", "deleteReference"], branches=[], custom_data="")
    assert stack.succeed("Update", other, wanted, made) == made
    assert of_stack(codecommit) == as_triggers(other)
    for _ in range(2):
        assert stack.succeed("Delete", other, physical_id=made) == made
        assert of_stack(codecommit) == []


def test_an_update_to_another_repository_is_made_and_rolled_back(stack, codecommit, wanted):
    made = stack.succeed("Create", wanted)
    moved = wanted | {"repository": "shelf"}
    new = stack.succeed("Update", moved, wanted, made)
    assert new != made
    assert stack.succeed("Update", wanted, moved, new) == made
    assert stack.succeed("Delete", moved, physical_id=new) == new
    assert (of_stack(codecommit), of_stack(codecommit, "shelf")) == (as_triggers(wanted), [])


def test_a_refused_update_changes_nothing(stack, codecommit, wanted):
    made = stack.succeed("Create", wanted)
    assert "needs events" in stack.fail("Update", changed(wanted, events=[]), wanted, made)
    assert of_stack(codecommit) == as_triggers(wanted)


def test_a_repository_that_is_not_there(stack, codecommit, wanted):
    nowhere = wanted | {"repository": "absent"}
    answer = stack.ask("Create", nowhere)
    assert answer["Status"] == "FAILED" and "absent does not exist" in answer["Reason"]
    stack.succeed("Delete", nowhere, physical_id=answer["PhysicalResourceId"])


def test_the_repository_may_be_gone_at_the_deletion(stack, codecommit, wanted):
    made = stack.succeed("Create", wanted)
    del codecommit.triggers["shop"]
    assert stack.succeed("Delete", wanted, physical_id=made) == made
