"""A machine of a user's: without credentials, with an embedded AWS of its own."""

import json
import os
import subprocess

import boto3

KEYS = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}


class Machine:
    """Runs a service's tool."""

    def __init__(self, tool, home):
        self.tool = tool
        self.home = home
        self.env = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
        self.env |= {"HOME": str(home), "SPARTA_LOCAL_DIR": str(home / "local"), "NO_COLOR": "1"}

    def __call__(self, *arguments):
        done = subprocess.run([self.tool, *arguments], env=self.env, cwd=self.home, capture_output=True, text=True,
                              timeout=300)
        assert done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def client(self, service):
        endpoint = json.loads(self("local", "status", "--output", "json"))["endpoint"]
        return boto3.client(service, endpoint_url=endpoint, **KEYS)
