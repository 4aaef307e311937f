"""What fills a site's bucket, in a static bootstrap, against moto's S3 and CloudFront; asked as CloudFormation asks."""

import hashlib
import json
import os
import sys
from pathlib import Path

import boto3
import pytest

os.environ["SPARTA_WISHES_TOOL"] = os.environ["SPARTA_PAGES_TOOL"]
os.environ["SPARTA_WISHES_BOOTSTRAP"] = os.environ["SPARTA_PAGES_BOOTSTRAP"]
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "custom_resources"))
from cloudformation import KEYS, REGION, CloudFormation, servers  # noqa: E402

SITE, ARTIFACTS, PREFIX = "pages-web", "artifacts", "pages/site/"
ONE = {"index.html": b"<h1>one</h1>", "css/a b+c.css": b"p{}", "grüße.txt": "grüße".encode(), "empty.bin": b""}
TWO = {"index.html": b"<h1>two</h1>", "css/a b+c.css": b"p{}", "<&>.js": b"let x = 1\n"}


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    with servers.moto(tmp_path_factory.mktemp("moto")) as one:
        yield one


def headers_of(path):
    page = path.endswith(".html")
    return {"content_type": "text/html" if page else "text/plain", "content_encoding": "",
            "cache_control": "no-cache" if page else "max-age=60"}


class Stack:
    def __init__(self, url):
        self.s3 = boto3.client("s3", endpoint_url=url, **KEYS)
        self.cloudfront = boto3.client("cloudfront", endpoint_url=url, **KEYS)
        for bucket in (SITE, ARTIFACTS):
            self.s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        self.distribution = self.cloudfront.create_distribution(DistributionConfig={
            "CallerReference": os.urandom(8).hex(), "Comment": "", "Enabled": True,
            "Origins": {"Quantity": 1, "Items": [{"Id": "bucket", "DomainName": f"{SITE}.s3.amazonaws.com",
                                                  "S3OriginConfig": {"OriginAccessIdentity": ""}}]},
            "DefaultCacheBehavior": {"TargetOriginId": "bucket", "ViewerProtocolPolicy": "allow-all"},
        })["Distribution"]["Id"]

    def upload(self, files):
        """As the tool does it; the properties of a site of these files."""
        listed = []
        for path, content in sorted(files.items()):
            digest = hashlib.sha256(content).hexdigest()
            self.s3.put_object(Bucket=ARTIFACTS, Key=PREFIX + digest, Body=content)
            listed.append({"path": path, "sha256": digest, "md5": hashlib.md5(content).hexdigest(),
                           "size": len(content)} | headers_of(path))
        text = json.dumps({"files": listed}).encode()
        key = f"{PREFIX}Web-{hashlib.sha256(text).hexdigest()}.json"
        self.s3.put_object(Bucket=ARTIFACTS, Key=key, Body=text)
        return {"source_bucket": ARTIFACTS, "list": key, "bucket": SITE, "distribution": self.distribution,
                "index": "index.html", "single_page": False, "user_data": '{"size": 20}',
                "manifest": {"ApiUrl": {"description": "Where it is", "value": "https://api"}}}

    def files(self):
        found = self.s3.list_objects_v2(Bucket=SITE).get("Contents", [])
        all_of_it = {one["Key"]: self.s3.get_object(Bucket=SITE, Key=one["Key"])["Body"].read() for one in found}
        return {key: body for key, body in all_of_it.items() if key != "MANIFEST.json"}

    def invalidated(self):
        found = self.cloudfront.list_invalidations(DistributionId=self.distribution)["InvalidationList"]
        told = [self.cloudfront.get_invalidation(DistributionId=self.distribution, Id=one["Id"])["Invalidation"]
                for one in found.get("Items", [])]
        return [set(one["InvalidationBatch"]["Paths"]["Items"]) for one in told]

    def drop(self):
        for bucket in (SITE, ARTIFACTS):
            if bucket in {one["Name"] for one in self.s3.list_buckets()["Buckets"]}:
                versions = self.s3.list_object_versions(Bucket=bucket)
                for one in versions.get("Versions", []) + versions.get("DeleteMarkers", []):
                    self.s3.delete_object(Bucket=bucket, Key=one["Key"], VersionId=one["VersionId"])
                self.s3.delete_bucket(Bucket=bucket)


@pytest.fixture
def stack(url):
    one = Stack(url)
    yield one
    one.drop()


@pytest.fixture
def provider(url, stack):
    with CloudFormation("SpartaSite", AWS_ENDPOINT_URL=url) as one:
        yield one


def test_a_site_is_made_changed_rolled_back_and_deleted(provider, stack):
    one, two = stack.upload(ONE), stack.upload(TWO)
    answer = provider.ask("Create", one)
    assert (answer["Status"], answer["Data"], answer["PhysicalResourceId"]) == ("SUCCESS", {"files": 4}, SITE)
    assert stack.files() == ONE
    page = stack.s3.get_object(Bucket=SITE, Key="index.html")
    assert (page["ContentType"], page["CacheControl"]) == ("text/html", "no-cache")
    manifest = stack.s3.get_object(Bucket=SITE, Key="MANIFEST.json")
    assert json.loads(manifest["Body"].read()) == {
        "ApiUrl": {"Description": "Where it is", "Value": "https://api"}, "userdata": {"size": 20}}
    assert (manifest["ContentType"], manifest["CacheControl"]) == ("application/json", "no-cache")
    assert stack.invalidated() == []

    kept = stack.s3.head_object(Bucket=SITE, Key="css/a b+c.css")["LastModified"]
    assert provider.succeed("Update", two, one, SITE) == SITE
    assert stack.files() == TWO
    assert stack.s3.head_object(Bucket=SITE, Key="css/a b+c.css")["LastModified"] == kept
    assert stack.invalidated() == [{"/", "/index.html", "/gr%C3%BC%C3%9Fe.txt", "/empty.bin"}]
    for _ in range(2):
        assert provider.succeed("Update", one, two, SITE) == SITE
        assert stack.files() == ONE
    for _ in range(2):
        assert provider.succeed("Delete", one, physical_id=SITE) == SITE
        assert stack.files() == {}


def test_a_bucket_with_more_than_a_thousand_versions_is_emptied(provider, stack):
    site = stack.upload(ONE)
    stack.s3.put_bucket_versioning(Bucket=SITE, VersioningConfiguration={"Status": "Enabled"})
    for i in range(1_100):
        stack.s3.put_object(Bucket=SITE, Key=f"many/{i}", Body=b"")
    stack.s3.delete_object(Bucket=SITE, Key="many/7")
    provider.succeed("Delete", site, physical_id=SITE)
    left = stack.s3.list_object_versions(Bucket=SITE)
    assert left.get("Versions", []) + left.get("DeleteMarkers", []) == []
    stack.s3.delete_bucket(Bucket=SITE)
    provider.succeed("Delete", site, physical_id=SITE)


def test_a_content_that_is_gone_leaves_the_old_site(provider, stack):
    one, two = stack.upload(ONE), stack.upload(TWO)
    provider.succeed("Create", one)
    stack.s3.delete_object(Bucket=ARTIFACTS, Key=PREFIX + hashlib.sha256(TWO["<&>.js"]).hexdigest())
    assert "exist" in provider.fail("Update", two, one, SITE)
    assert stack.files() == ONE
    assert stack.invalidated() == []


def test_a_bucket_that_is_not_there(provider, stack):
    nowhere = stack.upload(ONE) | {"bucket": "absent"}
    answer = provider.ask("Create", nowhere)
    assert answer["Status"] == "FAILED" and "bucket does not exist" in answer["Reason"]
    provider.succeed("Delete", nowhere, physical_id=answer["PhysicalResourceId"])
