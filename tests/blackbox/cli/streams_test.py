"""What goes where, in which colours, and with which exit status."""

import json
import os
import pty
import re
import select
import socket
import subprocess

import pytest

from shop import KEYS, TOOL, call, environment

ESCAPE = "\x1b["


@pytest.mark.parametrize("arguments, message, remedy", [
    (["provisoin"], "unknown command `provisoin`", "did you mean `provision`?"),
    (["provision", "--s3bucket", "b"], "unknown option --s3bucket of `provision`", "--s3-bucket"),
    (["status", "--redcat"], "unknown option --redcat of `status`", "--redact"),
    (["invoke", "Ecko"], "no function `Ecko`", "did you mean `Echo`?"),
    (["invoke", "Echo", "-e", "{"], "is no JSON", ""),
    (["events", "show", "s3-putt"], "there is no sample event `s3-putt`", "did you mean `s3-put`?"),
    (["events", "list", "--type", "s4"], "no sample events of type `s4`", "did you mean `s3`?"),
    (["events", "generate", "sqs", "--set", "Records[4]=1"], "Records[4] is out of range", ""),
    (["events", "generate"], "name an event", "`events list`"),
    (["local", "up", "--port", "x"], "--port can't be `x`", "65535"),
    (["logs", "--since", "1y"], "`1y` is no duration", "5m"),
])
def test_a_usage_error_is_short_and_exits_with_2(tmp_path, arguments, message, remedy):
    done = call(tmp_path, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr and remedy in done.stderr
    assert len(done.stderr.splitlines()) <= 3


def test_version_is_a_result(tmp_path):
    done = call(tmp_path, "version")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.match(r"Sparta \d+\.\d+\.\d+ \(\w+\), \w+ [\d.]+\nService shop\n", done.stdout)
    assert json.loads(call(tmp_path, "version", "--output", "json").stdout)["service"] == "shop"


def test_synth_is_a_template_and_needs_no_network(tmp_path):
    done = call(tmp_path, "synth", "--no-build", HTTPS_PROXY="http://127.0.0.1:9")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["AWSTemplateFormatVersion"] == "2010-09-09"


def test_json_logs_are_json_and_never_coloured(tmp_path):
    done = call(tmp_path, "status", "--format", "json", "--color", "always", AWS_MAX_ATTEMPTS="1",
                AWS_ENDPOINT_URL="http://127.0.0.1:9", **KEYS)
    assert done.returncode == 1
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert lines[-1]["level"] == "error" and all("time" in line and "msg" in line for line in lines)


def on_a_terminal(home, *arguments, **more):
    """Both outputs are one terminal; gives the exit status and what it showed."""
    master, slave = pty.openpty()
    child = subprocess.Popen([TOOL, *arguments], env=environment(home, **{"TERM": "xterm"} | more), cwd=home, stdin=slave,
                             stdout=slave, stderr=slave)
    os.close(slave)
    shown = b""
    while True:
        select.select([master], [], [], 60)
        try:
            chunk = os.read(master, 65536)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    os.close(master)
    return child.wait(timeout=60), shown.decode()


@pytest.mark.parametrize("flags, variables, coloured", [
    ([], {}, True),
    ([], {"NO_COLOR": "1"}, False),
    ([], {"TERM": "dumb"}, False),
    (["--no-color"], {}, False),
    (["--nocolor"], {"FORCE_COLOR": "1"}, False),
    (["--color", "always"], {"NO_COLOR": "1"}, True),
])
def test_colours_on_a_terminal(tmp_path, flags, variables, coloured):
    status, shown = on_a_terminal(tmp_path, "delete", "--noop", *flags, **variables)
    assert status == 0
    assert (ESCAPE in shown) == coloured


def test_no_colours_elsewhere_unless_forced(tmp_path):
    assert ESCAPE not in call(tmp_path, "delete", "--noop").stderr
    assert ESCAPE in call(tmp_path, "delete", "--noop", FORCE_COLOR="1").stderr
    assert ESCAPE in call(tmp_path, "delete", "--noop", "--color", "always").stderr


def test_delete_asks_on_a_terminal(tmp_path):
    master, slave = pty.openpty()
    child = subprocess.Popen([TOOL, "delete"], env=environment(tmp_path, **KEYS), cwd=tmp_path, stdin=slave,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    os.close(slave)
    os.write(master, b"n\n")
    out, err = child.communicate(timeout=60)
    os.close(master)
    assert child.returncode == 5
    assert "[y/N]" in err and "stack shop was not deleted" in err and out == ""


def test_without_credentials_both_ways_out_are_named(tmp_path):
    for command in (["provision", "--no-build"], ["status"], ["invoke", "Echo"], ["logs"], ["delete"]):
        done = call(tmp_path, *command)
        assert done.returncode == 1, command
        assert "credentials" in done.stderr and done.stderr.count("--local") == 1
        assert done.stdout == ""


def test_an_unreachable_endpoint_is_one_clear_error(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and not listened on: a connection is refused
        endpoint = f"http://127.0.0.1:{taken.getsockname()[1]}"
        done = call(tmp_path, "status", "--endpoint-url", endpoint, AWS_MAX_ATTEMPTS="2", **KEYS)
    assert done.returncode == 1
    assert done.stderr.count("error: ") == 1 and endpoint.removeprefix("http://") in done.stderr
    assert "s3cret" not in done.stderr


def test_a_reader_that_leaves_ends_it_quietly(tmp_path):
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([TOOL, "help", "--markdown"], env=environment(tmp_path), stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_disk_is_a_failure(tmp_path):
    with open("/dev/full", "w") as full:
        done = subprocess.run([TOOL, "version"], env=environment(tmp_path), stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert "can't write the result" in done.stderr


def test_lambda_is_told_that_it_got_the_wrong_program(tmp_path):
    done = call(tmp_path, AWS_LAMBDA_RUNTIME_API="127.0.0.1:9001")
    assert done.returncode == 2
    assert "`bootstrap`" in done.stderr
