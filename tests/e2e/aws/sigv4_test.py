"""Our signatures against botocore's, on generated requests with everything awkward in them."""

import datetime
import hashlib
import random
from unittest import mock
from urllib.parse import quote

import botocore.auth
import pytest
from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from probe import ask

SEED = 20261123
COUNT = 1500
NOW = datetime.datetime(2026, 11, 23, 12, 0, 0, tzinfo=datetime.timezone.utc)

PIECES = [
    "a", "key", "Ünïcödé", "日本", "🌍", "a b", "a+b", "a=b", "a&b", "it's", '"q"', "~", "-._", "%", "%2F", "%25", "..",
    ".", "", "*", "!", "(x)", "@", ":", ";", ",", "#", "?", "[1]", "{}", "|", "\\", "^", "`", "<>", "$", "0", "UPPER",
    "tab\there", "é" * 40, "x" * 300,
]
QUERY_NAMES = ["prefix", "Prefix", "list-type", "versions", "a", "a", "A", "marker", "ü", "x y", "X-Custom", "b=c", "~", ""]
HEADER_NAMES = ["Content-Type", "X-Amz-Target", "x-amz-meta-a", "X-Amz-Meta-B", "Range", "x-amz-acl", "User-Agent",
                "If-None-Match", "X-Amzn-Trace-Id", "x-custom", "Expect", "Accept", "Zebra"]
HEADER_VALUES = ["1", "  padded  ", "inner   blanks\t and tabs", "text/plain; charset=utf-8", "", "a,b", "~!@#$%^&*()",
                 "v" * 2000, "=?UTF-8?", '"quoted  blanks"']
METHODS = ["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH"]
REGIONS = ["us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1"]


def awkward_path(rng):
    path = "/".join("".join(rng.choices(PIECES, k=rng.randint(0, 2))) for _ in range(rng.randint(0, 5)))
    return "/" + quote(path, safe="/~")


def awkward_query(rng):
    return [[rng.choice(QUERY_NAMES), rng.choice(PIECES)] for _ in range(rng.randint(0, 5))]


def awkward_headers(rng):
    headers = [[rng.choice(HEADER_NAMES), rng.choice(HEADER_VALUES)] for _ in range(rng.randint(0, 5))]
    if rng.random() < 0.3 and headers:
        headers.append([headers[0][0].swapcase(), rng.choice(HEADER_VALUES)])
    return headers


def question(rng, kind, services):
    # botocore's presigners would read a body as parameters.
    body = "".join(rng.choices(PIECES, k=rng.randint(0, 3))).encode() if kind == "sign" else b""
    port = rng.choice(["", "", "", ":4566", ":8443"])
    return {
        "kind": kind,
        "method": rng.choice(METHODS),
        "host": rng.choice(["example.amazonaws.com", "bucket.s3.eu-west-1.amazonaws.com", "localhost"]) + port,
        "path": awkward_path(rng),
        "query": awkward_query(rng),
        "headers": awkward_headers(rng),
        "payload_hash": hashlib.sha256(body).hexdigest(),
        "access_key": "AKIDEXAMPLE",
        "secret_key": "".join(rng.choices("abcXYZ019/+=", k=40)),
        "token": rng.choice(["", "", "session/token+=="]),
        "region": rng.choice(REGIONS),
        "service": rng.choice(services),
        "time": (NOW + datetime.timedelta(seconds=rng.randint(-10**8, 10**8))).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "lifetime": rng.choice([1, 300, 604800]),
        "body": body.decode(),
    }


def request_of(asked):
    encoded = "&".join(f"{quote(n, safe='-_.~')}={quote(v, safe='-_.~')}" for n, v in asked["query"])
    url = f"https://{asked['host']}{asked['path']}" + (f"?{encoded}" if encoded else "")
    request = AWSRequest(method=asked["method"], url=url, data=asked["body"].encode())
    for name, value in asked["headers"]:
        request.headers.add_header(name, value)
    return request


def sign_with(signer, asked):
    request = request_of(asked)
    moment = datetime.datetime.strptime(asked["time"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)
    with mock.patch.object(botocore.auth, "get_current_datetime", lambda *_, **__: moment):
        signer.add_auth(request)
    return request


def credentials_of(asked):
    return Credentials(asked["access_key"], asked["secret_key"], asked["token"] or None)


def botocores_header(auth):
    def sign(asked):
        return sign_with(auth(credentials_of(asked), asked["service"], asked["region"]), asked).headers["Authorization"]

    return sign


def botocores_query(auth):
    def sign(asked):
        signer = auth(credentials_of(asked), asked["service"], asked["region"], expires=asked["lifetime"])
        return sign_with(signer, asked).url.rsplit("X-Amz-Signature=", 1)[1]

    return sign


@pytest.mark.parametrize(
    "kind, services, theirs",
    [
        ("sign", ["cloudformation", "sts", "iam", "logs", "lambda"], botocores_header(SigV4Auth)),
        ("sign", ["s3"], botocores_header(S3SigV4Auth)),
        ("presign", ["s3"], botocores_query(S3SigV4QueryAuth)),
        ("presign", ["sts"], botocores_query(SigV4QueryAuth)),
    ],
    ids=["headers", "s3 headers", "s3 query", "query"],
)
def test_signatures_are_botocores(kind, services, theirs):
    rng = random.Random(f"{SEED}-{kind}-{services[0]}")
    asked = [question(rng, kind, services) for _ in range(COUNT)]
    if kind == "presign":
        for one in asked:
            # botocore reads a presigned URL's query into a dictionary: no name may repeat.
            one["query"] = [list(pair) for pair in dict(one["query"]).items()]
            if one["service"] == "s3":
                one["payload_hash"] = "UNSIGNED-PAYLOAD"
    wrong = [(q, ours, theirs(q)) for q, ours in zip(asked, ask(asked)) if ours != theirs(q)]
    assert not wrong, f"{len(wrong)} of {len(asked)} differ, first: {wrong[0]}"
