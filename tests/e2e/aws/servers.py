"""moto and MiniStack as child processes on loopback, each on a free port, ended by their own pid."""

import contextlib
import os
import socket
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

BIN = Path(os.environ["SPARTA_VENV"]) / "bin"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(url):
    unverified = ssl._create_unverified_context()
    try:
        urllib.request.urlopen(url, timeout=2, context=unverified if url.startswith("https") else None).close()
        return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


@contextlib.contextmanager
def server(command, environment, log, url, health):
    with open(log, "w") as out:
        child = subprocess.Popen(
            [str(c) for c in command], env={**os.environ, **environment}, stdout=out, stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
        )
    try:
        deadline = time.monotonic() + 60
        while not answers(url + health):
            assert child.poll() is None and time.monotonic() < deadline, Path(log).read_text()
            time.sleep(0.05)
        yield url
    finally:
        child.terminate()
        try:
            child.wait(20)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def moto(folder, *options, **environment):
    port = free_port()
    scheme = "https" if "-c" in options else "http"
    command = [BIN / "moto_server", "-H", "127.0.0.1", "-p", port, *options]
    return server(command, environment, folder / "moto.log", f"{scheme}://localhost:{port}", "/moto-api/")


def ministack(folder):
    port = free_port()
    environment = {
        "GATEWAY_PORT": str(port), "BIND_HOST": "127.0.0.1", "IOT_MTLS_ENABLED": "0", "PERSIST_STATE": "0",
        "STATE_DIR": str(folder / "state"),
    }
    return server([BIN / "ministack"], environment, folder / "ministack.log", f"http://localhost:{port}", "/_ministack/health")
