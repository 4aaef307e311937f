"""What AWS judges a call by: the IAM action and the ARN, from the service authorization reference, by hand."""

import json
from urllib.parse import unquote

from handlers import ACCOUNT, REGION

S3 = {
    ("HEAD", ""): "ListBucket", ("GET", ""): "ListBucket", ("PUT", ""): "CreateBucket", ("DELETE", ""): "DeleteBucket",
    ("GET", "location"): "GetBucketLocation", ("GET", "versioning"): "GetBucketVersioning",
    ("GET", "list-type"): "ListBucket", ("PUT", "versioning"): "PutBucketVersioning",
    ("PUT", "encryption"): "PutEncryptionConfiguration", ("PUT", "tagging"): "PutBucketTagging",
    ("PUT", "publicAccessBlock"): "PutBucketPublicAccessBlock",
}
S3_OBJECTS = {
    ("HEAD", ""): "GetObject", ("GET", ""): "GetObject", ("PUT", ""): "PutObject", ("DELETE", ""): "DeleteObject",
    ("GET", "versionId"): "GetObjectVersion", ("DELETE", "versionId"): "DeleteObjectVersion",
}


def s3_right(method, path, query):
    bucket, _, key = unquote(path).lstrip("/").partition("/")
    table = S3_OBJECTS if key else S3
    sub = next((name for known, name in table if name and known == method and name in query), "")
    return "s3:" + table[method, sub], f"arn:aws:s3:::{bucket}" + (f"/{key}" if key else "")


def stack_arn(name):
    return name if name.startswith("arn:") else f"arn:aws:cloudformation:{REGION}:{ACCOUNT}:stack/{name}/any"


def right_for(response, url, query):
    service = response.headers["Authorization"].split("/")[3]
    if service == "s3":
        return s3_right(response.method, url.path, query)
    action = response._get_action()
    if service == "cloudformation":
        return f"cloudformation:{action}", stack_arn(response.querystring.get("StackName", ["*"])[0])
    if service == "iam":
        return f"iam:{action}", f"arn:aws:iam::{ACCOUNT}:role/{response.querystring.get('RoleName', ['*'])[0]}"
    if service == "logs":
        group = json.loads(response.raw_body).get("logGroupName", "*")
        return f"logs:{action}", f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}:log-stream:"
    if service == "dynamodb":
        body = json.loads(response.raw_body)
        index = f"/index/{body['IndexName']}" if "IndexName" in body else ""
        return f"dynamodb:{action}", f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{body['TableName']}{index}"
    if service == "sns":
        return f"sns:{action}", response.querystring.get("TopicArn", ["*"])[0]
    if service == "sqs":
        queue = json.loads(response.raw_body)["QueueUrl"].rpartition("/")[2]
        return f"sqs:{action}", f"arn:aws:sqs:{REGION}:{ACCOUNT}:{queue}"
    if service == "lambda":
        name = unquote(url.path).split("/")[3]
        return f"lambda:{action.replace('Invoke', 'InvokeFunction')}", f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}"
    return f"{service}:{action}", "*"
