"""CloudFormation, as a custom resource's function sees it: requests by invocation, answers to a presigned URL.

    with CloudFormation("Fairy") as stack:
        answer = stack.ask("Create", {"outcome": "well"})
"""

import http.server
import json
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "aws"))
import servers  # noqa: E402, F401
from support.runtime_api import Bootstrap, Invocation, RuntimeApi  # noqa: E402

TOOL, BOOTSTRAP = os.environ["SPARTA_WISHES_TOOL"], os.environ["SPARTA_WISHES_BOOTSTRAP"]
REGION, ACCOUNT = "eu-west-1", "123456789012"
UNIQUE = "5c0ffee0-1f2e-3d4c-5b6a-798877665544"
STACK_ID = f"arn:aws:cloudformation:{REGION}:{ACCOUNT}:stack/wishes/{UNIQUE}"
SIGNATURE = "0badc0de5ec2e7"
KEYS = {"aws_access_key_id": "test", "aws_secret_access_key": "quiet", "region_name": REGION}
ENVIRONMENT = {
    "AWS_REGION": REGION, "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "quiet",
    "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/wishes", "AWS_LAMBDA_LOG_STREAM_NAME": "2026/11/24/[1]ab",
}


class AnswerBox(http.server.ThreadingHTTPServer):
    """Takes the answers, as a presigned URL of S3's does. `statuses` come first, then 200 for the rest."""

    daemon_threads = True

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def do_PUT(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status = self.server.statuses.pop(0) if self.server.statuses else 200
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()
            self.server.puts.append((self.path, dict(self.headers)))
            if status == 200:
                self.server.taken.put((time.time(), json.loads(body)))

    def __init__(self):
        super().__init__(("127.0.0.1", 0), self.Handler)
        self.statuses, self.puts, self.taken = [], [], queue.Queue()
        self.path = f"/box/answer%7C1?X-Amz-Expires=7200&X-Amz-Signature={SIGNATURE}"
        self.url = f"http://127.0.0.1:{self.server_address[1]}{self.path}"
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.shutdown()
        self.server_close()


def as_text(value):
    """CloudFormation hands every scalar over as text."""
    if isinstance(value, dict):
        return {name: as_text(each) for name, each in value.items()}
    if isinstance(value, list):
        return [as_text(each) for each in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


class CloudFormation:
    """With a bootstrap that runs one function. Once it has ended, its log is looked through for the answers' secret."""

    def __init__(self, function, logical_id="Thing", **environment):
        self.logical_id = logical_id
        self.environment = ENVIRONMENT | {"_HANDLER": function} | environment

    def __enter__(self):
        self.box, self.api = AnswerBox(), RuntimeApi().__enter__()
        self.bootstrap = Bootstrap(BOOTSTRAP, self.api.address, self.environment)
        return self

    def __exit__(self, *_):
        self.bootstrap.__exit__()
        self.api.__exit__()
        self.box.close()
        assert SIGNATURE not in self.log
        assert all(SIGNATURE.encode() not in one.body for one in self.api.requests)

    @property
    def log(self):
        return self.bootstrap.output + self.bootstrap.errors

    def request(self, kind, properties, old=None, physical_id=""):
        made = {
            "RequestType": kind, "ResponseURL": self.box.url, "StackId": STACK_ID, "RequestId": f"{kind}-1",
            "ResourceType": "Custom::Thing", "LogicalResourceId": self.logical_id,
            "ServiceToken": "arn", "ResourceProperties": {"ServiceToken": "arn"} | as_text(properties),
        }
        made |= {"OldResourceProperties": {"ServiceToken": "arn"} | as_text(old)} if old is not None else {}
        return made | ({"PhysicalResourceId": physical_id} if physical_id else {})

    def invoke(self, event, seconds=60):
        deadline = str(int((time.time() + seconds) * 1000))
        self.api.invocations.put(Invocation(event, {"Lambda-Runtime-Deadline-Ms": deadline}))

    def ask(self, *request, **more):
        """The answer: the only one, and what the invocation itself says is nothing."""
        self.invoke(json.dumps(self.request(*request, **more)).encode())
        done = self.api.answer()
        assert (done.kind, done.body) == ("response", b"null")
        answer = self.taken()
        assert self.box.taken.empty()
        return answer

    def taken(self):
        _, answer = self.box.taken.get(timeout=30)
        assert (answer["StackId"], answer["LogicalResourceId"]) == (STACK_ID, self.logical_id)
        return answer

    def succeed(self, *request, **more):
        answer = self.ask(*request, **more)
        assert answer["Status"] == "SUCCESS", answer
        return answer["PhysicalResourceId"]

    def fail(self, *request, **more):
        answer = self.ask(*request, **more)
        assert answer["Status"] == "FAILED", answer
        return answer["Reason"]


def synthesized():
    done = subprocess.run([TOOL, "synth"], capture_output=True, text=True, check=True, timeout=300)
    return json.loads(done.stdout)


def resolved(value, names):
    """What CloudFormation makes of the functions in a custom resource's properties."""
    if isinstance(value, list):
        return [resolved(each, names) for each in value]
    if not isinstance(value, dict):
        return value
    if "Ref" in value:
        return names[value["Ref"]]
    if "Fn::GetAtt" in value:
        return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{value['Fn::GetAtt'][0]}"
    if "Fn::Sub" in value:
        return value["Fn::Sub"].replace("${AWS::Region}", REGION)
    return {name: resolved(each, names) for name, each in value.items() if name != "ServiceToken"}


def properties_of(resource_type, **names):
    """Of the service's one resource of that type."""
    (found,) = [one for one in synthesized()["Resources"].values() if one["Type"] == resource_type]
    return resolved(found["Properties"], names)
