"""The embedded AWS as real processes: one at a time, on loopback alone, and gone when told."""

import json
import os
import signal
import socket
from pathlib import Path

import pytest

from shop import call, start


@pytest.fixture
def home(tmp_path):
    yield tmp_path
    call(tmp_path, "local", "down", SPARTA_MINISTACK=MINISTACK)


MINISTACK = str(Path(os.environ["SPARTA_VENV"]) / "bin" / "ministack")


def up(home, *arguments):
    done = call(home, "local", "up", "--output", "json", *arguments, SPARTA_MINISTACK=MINISTACK)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def sockets_of(pid):
    """Local addresses of the listening and UDP sockets of a process, as the kernel's tables have them."""
    inodes = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = os.readlink(descriptor)
        except FileNotFoundError:
            continue
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    found = []
    for table, wanted in (("tcp", "0A"), ("tcp6", "0A"), ("udp", None), ("udp6", None)):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            columns = line.split()
            if columns[9] in inodes and wanted in (None, columns[3]):
                address, port = columns[1].split(":")
                found.append((table, address, int(port, 16)))
    return found


def has_ended(pid):
    """Gone, or a zombie that its parent, which is not us, has yet to bury."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_it_listens_on_one_port_of_loopback(home):
    running = up(home, "--port", "0")
    assert sockets_of(running["pid"]) == [("tcp", "0100007F", running["port"])]
    assert Path(running["log"]).is_relative_to(home)


def test_up_status_down(home):
    running = up(home, "--port", "0")
    assert not running["wasRunning"] and running["endpoint"] == f"http://localhost:{running['port']}"
    again = up(home)
    assert again["wasRunning"] and again["pid"] == running["pid"]
    status = json.loads(call(home, "local", "status", "--output", "json").stdout)
    assert status["running"] and {"cloudformation", "lambda", "s3", "logs", "iam"} <= set(status["services"])
    assert status["environment"]["AWS_ENDPOINT_URL"] == running["endpoint"]
    assert "stopped" in call(home, "local", "down").stderr
    assert has_ended(running["pid"])
    assert "not running" in call(home, "local", "down").stderr
    assert json.loads(call(home, "local", "status", "--output", "json").stdout) == {"running": False}


def test_two_at_once_start_one(home):
    both = [start(home, "local", "up", "--port", "0", "--output", "json", SPARTA_MINISTACK=MINISTACK) for _ in range(2)]
    reports = [json.loads(each.communicate(timeout=120)[0]) for each in both]
    assert reports[0]["pid"] == reports[1]["pid"]
    assert sorted(report["wasRunning"] for report in reports) == [False, True]


def test_one_that_was_killed_is_replaced(home):
    running = up(home, "--port", "0")
    os.kill(running["pid"], signal.SIGKILL)
    while Path(f"/proc/{running['pid']}").exists() and "\nState:\tZ" not in Path(f"/proc/{running['pid']}/status").read_text():
        pass
    again = up(home, "--port", "0")
    assert not again["wasRunning"] and again["pid"] != running["pid"]


def test_a_port_that_is_taken(home):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        done = call(home, "local", "up", "--port", str(port), SPARTA_MINISTACK=MINISTACK)
    assert done.returncode == 1
    assert f"port {port} is taken" in done.stderr


def test_without_the_program(home):
    done = call(home, "local", "up", SPARTA_MINISTACK=str(home / "nothing"))
    assert done.returncode == 1
    assert "pip install ministack==" in done.stderr


def test_functions_run_and_fail_there(home):
    up(home, "--port", "0")
    done = call(home, "provision", "--local", "--no-build", "--s3-bucket", "shop-artifacts", "--output", "json",
                AWS_ACCESS_KEY_ID="AKIDREAL", AWS_SECRET_ACCESS_KEY="real-secret", AWS_PROFILE="none")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["created"]

    done = call(home, "invoke", "Echo", "--local", "-e", "-", stdin='{"näme": "Zoë 🌏"}')
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"näme": "Zoë 🌏"}

    done = call(home, "invoke", "Refuse", "--local")
    assert done.returncode == 4
    assert json.loads(done.stdout)["errorMessage"] == "refused: ünlikely"
    assert "error: function Refuse failed with " in done.stderr and "refused: ünlikely" in done.stderr

    done = call(home, "logs", "--local", "--output", "json")
    assert done.returncode == 0
    assert {json.loads(line)["function"] for line in done.stdout.splitlines()} == {"Echo", "Refuse"}

    done = call(home, "status", "--local", "--redact", "--output", "json")
    assert json.loads(done.stdout)["exists"] and "000000000000" not in done.stdout

    assert call(home, "delete", "--local").returncode == 0
    assert not json.loads(call(home, "status", "--local", "--output", "json").stdout)["exists"]
