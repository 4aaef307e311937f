"""Our endpoints against botocore's rule sets: every service we call, in every partition and variant."""

import itertools

import botocore.session
import pytest
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError
from probe import ask

SERVICES = ["cloudformation", "cloudfront", "iam", "lambda", "logs", "s3", "sso", "sts"]
REGIONS = [
    "us-east-1", "us-east-2", "eu-west-1", "ap-southeast-5", "mx-central-1", "cn-north-1", "cn-northwest-1",
    "us-gov-west-1", "us-gov-east-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "eu-isoe-west-1",
    "us-isof-south-1", "us-isof-east-1", "eusc-de-east-1",
]
BUCKETS = ["artifacts", "dotted.bucket.name", "a-b-1"]


@pytest.fixture(scope="module")
def rules():
    loader = botocore.session.get_session().get_component("data_loader")
    partitions = loader.load_data("partitions")
    return {
        service: EndpointProvider(loader.load_service_model(service, "endpoint-rule-set-1"), partitions)
        for service in SERVICES
    }


def theirs(rules, service, region, dual_stack, fips, bucket=None):
    parameters = {"Region": region, "UseDualStack": dual_stack, "UseFIPS": fips}
    if service == "s3":
        # The regional name, as every SDK but the oldest settings use it.
        parameters |= {"UseGlobalEndpoint": False, "ForcePathStyle": False, "Accelerate": False}
    if service == "sts":
        parameters |= {"UseGlobalEndpoint": False}
    if bucket:
        parameters["Bucket"] = bucket
    found = rules[service].resolve_endpoint(**parameters)
    schemes = found.properties.get("authSchemes") or [{}]
    return f"{found.url} {schemes[0].get('signingRegion', region)}"


def check(rules, cases):
    asked = [
        {"kind": "endpoint", "service": s, "region": r, "dual_stack": d, "fips": f, "bucket": b or ""}
        for s, r, d, f, b in cases
    ]
    compared = 0
    for case, ours in zip(cases, ask(asked)):
        try:
            expected = theirs(rules, *case)
        except EndpointProviderError:
            continue  # a variant that the partition does not have
        assert ours == expected, case
        compared += 1
    return compared


def test_services_are_where_botocore_says(rules):
    cases = [
        (service, region, dual_stack, fips, None)
        for service, region, dual_stack, fips in itertools.product(SERVICES, REGIONS, [False, True], [False, True])
    ]
    assert check(rules, cases) > 300


def test_buckets_are_where_botocore_says(rules):
    cases = [
        ("s3", region, dual_stack, fips, bucket)
        for region, dual_stack, fips, bucket in itertools.product(REGIONS, [False, True], [False, True], BUCKETS)
    ]
    assert check(rules, cases) > 100
