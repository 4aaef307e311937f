"""Sites on the embedded AWS: deployed, visited, changed by one file, deleted."""

import json
import os
import re
import subprocess
import urllib.error
import urllib.request

import boto3
import pytest

TOOL = os.environ["SPARTA_PAGES_TOOL"]
KEYS = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
FILES = {
    "index.html": b"<h1>one</h1>", "404.html": b"<h1>no such page</h1>", "app.3f2a1b9c.js": b"let x = 1\n",
    "css/a b.css": b"p{}", "grüße.txt": "grüße".encode(), "empty.bin": b"",
    ".git/config": b"secret", ".DS_Store": b"", ".well-known/security.txt": b"Contact: us",
}
SERVED = {name for name in FILES if not name.startswith((".git", ".DS"))}


class Service:
    def __init__(self, home):
        self.home, self.folder = home, home / "web"
        for name, content in FILES.items():
            self.write(name, content)

    def write(self, name, content):
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_bytes(content)

    def run(self, *arguments, check=True):
        kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
        kept |= {"HOME": str(self.home), "SPARTA_LOCAL_DIR": str(self.home / "local"), "NO_COLOR": "1",
                 "SPARTA_SITE_FOLDER": str(self.folder)}
        done = subprocess.run([TOOL, *arguments], env=kept, cwd=self.home, capture_output=True, text=True, timeout=300)
        assert not check or done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"
        return done

    def provision(self, *more, check=True):
        return self.run("provision", "--s3-bucket", "demo", "--local", *more, check=check)

    @property
    def endpoint(self):
        return json.loads(self.run("local", "status", "--output", "json").stdout)["endpoint"]

    def client(self, service):
        return boto3.client(service, endpoint_url=self.endpoint, **KEYS)

    def outputs(self):
        (stack,) = self.client("cloudformation").describe_stacks(StackName="pages")["Stacks"]
        return {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}

    def bucket(self, site):
        found = self.client("cloudformation").describe_stack_resource(
            StackName="pages", LogicalResourceId=f"{site}Bucket")
        return found["StackResourceDetail"]["PhysicalResourceId"]

    def get(self, site, path):
        """By the address that the stack tells: what a browser resolves to this machine, urllib must be told."""
        url = self.outputs()[f"{site}Url"] + path
        host, port = re.fullmatch(r"http://([^/:]+\.localhost):(\d+)/.*", url).groups()
        request = urllib.request.Request(url.replace(host, "127.0.0.1", 1), headers={"Host": f"{host}:{port}"})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except urllib.error.HTTPError as answer:
            return answer.code, dict(answer.headers), answer.read()


def uploads(done):
    return re.findall(r"Uploading local file to S3.*Path=\S*/web/(\S+)", done.stderr)


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    one = Service(tmp_path_factory.mktemp("home"))
    one.run("local", "up", "--port", "0")
    try:
        one.provision()
        yield one
    finally:
        one.run("local", "down")


def test_1_files_are_served(service):
    status, headers, body = service.get("Web", "/")
    assert (status, body) == (200, FILES["index.html"])
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-cache"
    _, headers, body = service.get("Web", "/app.3f2a1b9c.js")
    assert (headers["Cache-Control"], body) == ("public, max-age=31536000, immutable", FILES["app.3f2a1b9c.js"])
    assert service.get("Web", "/css/a%20b.css")[2] == b"p{}"
    assert service.get("Web", "/.well-known/security.txt")[0] == 200
    status, _, body = service.get("Web", "/absent")
    assert (status, body) == (404, FILES["404.html"])
    assert service.get("Old", "/index.html")[2] == FILES["index.html"]


def test_2_the_buckets_hold_the_files_and_the_manifest(service):
    s3 = service.client("s3")
    for site in ("Web", "Old"):
        keys = {one["Key"] for one in s3.list_objects_v2(Bucket=service.bucket(site))["Contents"]}
        assert keys == SERVED | {"MANIFEST.json"}


def test_3_pages_find_the_api(service):
    _, headers, body = service.get("Web", "/MANIFEST.json")
    manifest = json.loads(body)
    assert manifest["userdata"] == {"pages": 2, "title": "Grüße"}
    assert manifest["Region"]["Value"] == "us-east-1"
    assert manifest["GreeterUrl"]["Value"] == service.outputs()["GreeterUrl"]
    assert headers["Cache-Control"] == "no-cache"
    status, _, body = service.get("Greeter", "/hello")
    assert (status, json.loads(body)) == (200, "hello")


def test_4_nothing_changed_changes_nothing(service):
    done = service.provision()
    assert "No changes" in done.stderr
    assert uploads(done) == []


def test_5_one_file_changed_is_the_only_one_that_is_sent(service):
    distribution = service.client("cloudformation").describe_stack_resource(
        StackName="pages", LogicalResourceId="WebDistribution")["StackResourceDetail"]["PhysicalResourceId"]
    cloudfront = service.client("cloudfront")
    assert cloudfront.list_invalidations(DistributionId=distribution)["InvalidationList"]["Quantity"] == 0
    before = service.client("s3").head_object(Bucket=service.bucket("Web"), Key="404.html")["LastModified"]
    service.write("index.html", b"<h1>two</h1>")
    (service.folder / "empty.bin").unlink()
    dry = service.provision("--noop")
    assert "Path=" in dry.stderr and "index.html" in dry.stderr
    done = service.provision()
    assert uploads(done) == ["index.html"]
    assert service.get("Web", "/")[2] == b"<h1>two</h1>"
    assert service.get("Web", "/empty.bin")[0] == 404
    assert service.client("s3").head_object(Bucket=service.bucket("Web"), Key="404.html")["LastModified"] == before
    (one,) = cloudfront.list_invalidations(DistributionId=distribution)["InvalidationList"]["Items"]
    told = cloudfront.get_invalidation(DistributionId=distribution, Id=one["Id"])["Invalidation"]
    assert set(told["InvalidationBatch"]["Paths"]["Items"]) == {"/", "/index.html", "/empty.bin"}


def test_6_a_folder_that_cannot_be_published_stops_before_any_call(service):
    service.write("broken", b"")
    done = service.provision(check=False)
    assert done.returncode == 1
    assert "no luck" in done.stderr
    (service.folder / "broken").unlink()
    (service.folder / "passwd").symlink_to("/etc/passwd")
    done = service.provision(check=False)
    assert done.returncode != 0
    assert "is a link that leads out of its folder" in done.stderr
    assert "Verifying IAM" not in done.stderr
    (service.folder / "passwd").unlink()


def test_7_delete_empties_the_buckets_with_all_versions(service):
    s3, bucket = service.client("s3"), service.bucket("Web")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    for text in (b"a", b"b"):
        s3.put_object(Bucket=bucket, Key="later.txt", Body=text)
    s3.delete_object(Bucket=bucket, Key="later.txt")
    service.run("delete", "--yes", "--local")
    left = {one["Name"] for one in s3.list_buckets()["Buckets"]}
    assert left == {"demo"}
