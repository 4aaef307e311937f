"""Ctrl-C at any moment: one message, status 130, no server left behind."""

import os
import signal
import socket
import subprocess
import time

import pytest

from shop import KEYS, TOOL, call, environment, start


@pytest.fixture
def silent_server():
    """Takes connections and never answers; gives the endpoint, and a way to wait for a caller."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(60)
        yield server


def endpoint_of(server):
    return f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("command", [["status"], ["invoke", "Echo"], ["delete"], ["logs"]])
def test_a_waiting_command_stops(tmp_path, silent_server, command, sent):
    child = start(tmp_path, *command, "--endpoint-url", endpoint_of(silent_server), **KEYS)
    silent_server.accept()
    child.send_signal(sent)
    out, err = child.communicate(timeout=30)
    assert child.returncode == 130
    assert out == "" and err.count("error: ") == 1 and "interrupted" in err


def test_a_start_of_the_embedded_aws_that_is_broken_off_leaves_no_process(tmp_path):
    slow = tmp_path / "ministack"
    slow.write_text(f"#!/bin/sh\necho $$ > {tmp_path}/pid\nexec sleep 600\n")
    slow.chmod(0o755)
    child = start(tmp_path, "local", "up", "--port", "0", SPARTA_MINISTACK=str(slow))
    wait_for(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().strip())
    pid = int((tmp_path / "pid").read_text())
    child.send_signal(signal.SIGINT)
    child.communicate(timeout=30)
    assert child.returncode == 130
    wait_for(lambda: not alive(pid))
    assert "not running" in call(tmp_path, "local", "status").stderr


def test_a_second_one_ends_it_at_once(tmp_path):
    stubborn = tmp_path / "ministack"
    stubborn.write_text(f"#!/bin/sh\ntrap '' TERM\necho $$ > {tmp_path}/pid\nwhile :; do sleep 0.1; done\n")
    stubborn.chmod(0o755)
    child = start(tmp_path, "local", "up", "--port", "0", SPARTA_MINISTACK=str(stubborn))
    wait_for(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().strip())
    pid = int((tmp_path / "pid").read_text())
    try:
        child.send_signal(signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(timeout=1)  # it waits for a server that won't end
        child.send_signal(signal.SIGINT)
        assert child.wait(timeout=2) == 130
    finally:
        os.kill(pid, signal.SIGKILL)


def test_signals_that_were_ignored_stay_so(tmp_path, silent_server):
    child = subprocess.Popen(["nohup", TOOL, "status", "--endpoint-url", endpoint_of(silent_server)],
                             env=environment(tmp_path, **KEYS), cwd=tmp_path, stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    silent_server.accept()
    child.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(timeout=1)
    child.send_signal(signal.SIGTERM)
    child.communicate(timeout=30)
    assert child.returncode == 130


def alive(pid):
    return subprocess.run(["kill", "-0", str(pid)], capture_output=True).returncode == 0


def wait_for(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)
