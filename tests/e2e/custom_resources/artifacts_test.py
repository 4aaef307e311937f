"""Objects and sites that a stack puts into buckets, in a static bootstrap, against moto's S3; asked with what the
template says."""

import io
import json
import zipfile

import boto3
import pytest
from cloudformation import KEYS, REGION, CloudFormation, properties_of, servers

SITE, BUILDS = "wishes-site", "builds"
FIRST = {"index.html": b"<h1>one</h1>" * 5000, "css/a b.css": b"p{}", "grüße.txt": "grüße".encode(), "empty.bin": b""}
SECOND = {"index.html": b"<h1>two</h1>", "app.js": b"let x = 1\n"}


def zipped(files, method=zipfile.ZIP_DEFLATED):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        archive.mkdir("css")
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def damaged():
    """The second file is."""
    return zipped(SECOND, zipfile.ZIP_STORED).replace(b"let x", b"let y")


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    with servers.moto(tmp_path_factory.mktemp("moto")) as one:
        yield one


class Store:
    def __init__(self, url):
        self.client = boto3.client("s3", endpoint_url=url, **KEYS)
        for bucket in (SITE, BUILDS):
            self.client.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})

    def put(self, key, body, bucket=BUILDS):
        self.client.put_object(Bucket=bucket, Key=key, Body=body)

    def get(self, key):
        return self.client.get_object(Bucket=SITE, Key=key)

    def keys(self, bucket, prefix=""):
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
        return [one["Key"] for page in pages for one in page.get("Contents", [])]

    def files(self, prefix=""):
        return {key.removeprefix(prefix): self.get(key)["Body"].read() for key in self.keys(SITE, prefix)}

    def drop(self, bucket):
        for key in self.keys(bucket):
            self.client.delete_object(Bucket=bucket, Key=key)
        self.client.delete_bucket(Bucket=bucket)


@pytest.fixture
def s3(url):
    store = Store(url)
    yield store
    for bucket in store.client.list_buckets()["Buckets"]:
        store.drop(bucket["Name"])


@pytest.fixture
def publisher(url, s3):
    with CloudFormation("SpartaS3Artifacts", AWS_ENDPOINT_URL=url) as one:
        yield one


@pytest.fixture
def unzipper(url, s3):
    with CloudFormation("SpartaZipContents", AWS_ENDPOINT_URL=url) as one:
        yield one


@pytest.fixture(scope="module")
def manifest():
    return properties_of("Custom::Manifest", Site=SITE)


@pytest.fixture(scope="module")
def pages():
    return properties_of("Custom::Pages", Site=SITE)


def test_an_object_is_made_changed_and_deleted(publisher, s3, manifest):
    answer = publisher.ask("Create", manifest)
    made = answer["PhysicalResourceId"]
    found = s3.get("MANIFEST.json")
    assert json.loads(found["Body"].read()) == {"Region": REGION}
    assert found["ContentType"] == "application/json"
    assert answer["Data"]["etag"].strip('"') == found["ETag"].strip('"')
    text = manifest | {"body": "grüße", "content_type": "text/plain"}
    assert publisher.succeed("Update", text, manifest, made) == made
    found = s3.get("MANIFEST.json")
    assert (found["Body"].read().decode(), found["ContentType"]) == ("grüße", "text/plain")
    assert publisher.succeed("Update", manifest, text, made) == made
    for _ in range(2):
        assert publisher.succeed("Delete", manifest, physical_id=made) == made
        assert s3.files() == {}


def test_an_object_elsewhere_is_another_one(publisher, s3, manifest):
    made = publisher.succeed("Create", manifest)
    moved = manifest | {"key": "deep in/MANIFEST.json"}
    new = publisher.succeed("Update", moved, manifest, made)
    assert new != made
    publisher.succeed("Delete", manifest, physical_id=made)
    assert list(s3.files()) == ["deep in/MANIFEST.json"]


def test_an_object_in_no_bucket(publisher, s3, manifest):
    nowhere = manifest | {"bucket": "absent"}
    answer = publisher.ask("Create", nowhere)
    assert answer["Status"] == "FAILED" and "bucket does not exist" in answer["Reason"]
    publisher.succeed("Delete", nowhere, physical_id=answer["PhysicalResourceId"])


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_site_is_made_changed_and_deleted(unzipper, s3, pages, method):
    s3.put("not/of the site", b"stays", SITE)
    s3.put("site.zip", zipped(FIRST, method))
    answer = unzipper.ask("Create", pages)
    made = answer["PhysicalResourceId"]
    assert (answer["Status"], answer["Data"]) == ("SUCCESS", {"count": 4})
    assert s3.files("pages/") == FIRST
    assert s3.get("pages/index.html")["ContentType"] == "text/html; charset=utf-8"
    s3.put("site-2.zip", zipped(SECOND, method))
    second = pages | {"source_key": "site-2.zip"}
    assert unzipper.succeed("Update", second, pages, made) == made
    assert s3.files("pages/") == SECOND
    # Rolled back, and asked for twice.
    for _ in range(2):
        assert unzipper.succeed("Update", pages, second, made) == made
        assert s3.files("pages/") == FIRST
    for _ in range(2):
        assert unzipper.succeed("Delete", pages, physical_id=made) == made
        assert s3.files() == {"not/of the site": b"stays"}


def test_a_site_elsewhere_is_another_one(unzipper, s3, pages):
    s3.put("site.zip", zipped(SECOND))
    made = unzipper.succeed("Create", pages)
    moved = pages | {"key_prefix": "next/"}
    new = unzipper.succeed("Update", moved, pages, made)
    assert new != made
    unzipper.succeed("Delete", pages, physical_id=made)
    assert (s3.files("pages/"), s3.files("next/")) == ({}, SECOND)


def test_a_large_site_goes_whole(unzipper, s3, pages):
    files = {f"{i:04}.txt": str(i).encode() for i in range(1100)}
    s3.put("site.zip", zipped(files))
    made = unzipper.succeed("Create", pages)
    assert s3.keys(SITE) == [f"pages/{name}" for name in files]
    unzipper.succeed("Delete", pages, physical_id=made)
    assert s3.keys(SITE) == []


@pytest.mark.parametrize("archive", [
    b"no zip", b"", zipped(FIRST)[:-30], zipped({"../out.txt": b"x"}),
    zipped({"a.txt": b"x"}, zipfile.ZIP_LZMA)])
def test_a_broken_archive_changes_nothing(unzipper, s3, pages, archive):
    s3.put("site.zip", zipped(FIRST))
    made = unzipper.succeed("Create", pages)
    s3.put("bad.zip", archive)
    reason = unzipper.fail("Update", pages | {"source_key": "bad.zip"}, pages, made)
    assert reason
    assert s3.files("pages/") == FIRST


def test_a_damaged_file_is_found_and_the_update_rolled_back(unzipper, s3, pages):
    s3.put("site.zip", zipped(FIRST))
    made = unzipper.succeed("Create", pages)
    s3.put("bad.zip", damaged())
    bad = pages | {"source_key": "bad.zip"}
    assert "'app.js' is damaged" in unzipper.fail("Update", bad, pages, made)
    assert unzipper.succeed("Update", pages, bad, made) == made
    assert s3.files("pages/") == FIRST


def test_what_a_failed_creation_left_is_deleted(unzipper, s3, pages):
    s3.put("site.zip", damaged())
    answer = unzipper.ask("Create", pages)
    assert answer["Status"] == "FAILED"
    assert list(s3.files("pages/")) == ["index.html"]
    unzipper.succeed("Delete", pages, physical_id=answer["PhysicalResourceId"])
    assert s3.files() == {}


def test_an_archive_that_is_not_there(unzipper, s3, pages):
    answer = unzipper.ask("Create", pages)
    assert answer["Status"] == "FAILED"
    unzipper.succeed("Delete", pages, physical_id=answer["PhysicalResourceId"])


def test_the_bucket_may_be_gone_at_the_deletion(unzipper, publisher, s3, pages, manifest):
    s3.put("site.zip", zipped(FIRST))
    made, one = unzipper.succeed("Create", pages), publisher.succeed("Create", manifest)
    s3.drop(SITE)
    assert unzipper.succeed("Delete", pages, physical_id=made) == made
    assert publisher.succeed("Delete", manifest, physical_id=one) == one
