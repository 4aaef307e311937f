"""A static bootstrap that calls AWS, against HTTPS servers of our own: whom it trusts, and how it bears the rest."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
from certificates import Authority  # noqa: E402
import https_server  # noqa: E402
import name_server  # noqa: E402
from support.runtime_api import Bootstrap, RuntimeApi  # noqa: E402

BOOTSTRAP = os.environ["SPARTA_TLS_BOOTSTRAP"]


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def stranger(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("stranger"))


def environment(url, ca=None, **more):
    variables = {
        "_HANDLER": "Fetch", "AWS_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "not-a-real-secret", "AWS_SESSION_TOKEN": "token", "AWS_ENDPOINT_URL": url, **more,
    }
    return variables | ({"AWS_CA_BUNDLE": str(ca)} if ca else {})


@contextlib.contextmanager
def handler(variables, **popen):
    """A function that asks the handler, and gives back what it found."""
    with RuntimeApi() as api, Bootstrap(BOOTSTRAP, api.address, variables, **popen) as running:
        def ask(deadline=20.0, **what):
            until = {"Lambda-Runtime-Deadline-Ms": str(int((time.time() + deadline) * 1000))}
            answer = api.invoke(json.dumps(what).encode(), headers=until)
            assert answer.kind == "response", answer.body
            return json.loads(answer.body)
        ask.process = running.process
        yield ask


@pytest.fixture(scope="module")
def good(authority):
    with https_server.serve(*authority.certificate("good", "DNS:localhost,IP:127.0.0.1")) as server:
        yield server


@pytest.fixture(scope="module")
def asking(authority, good):
    with handler(environment(f"https://localhost:{good.port}", authority.file)) as ask:
        yield ask


def test_the_server_is_trusted_by_the_bundle(asking):
    assert asking(path="/ok") == {"status": 200, "body": "fine", "kind": "", "message": ""}


def test_calls_are_signed_with_the_roles_session(asking, good):
    asking(path="/ok")
    method, path, headers = good.requests[-1]
    assert (method, path) == ("GET", "/ok")
    assert headers["Host"] == f"localhost:{good.port}"
    assert headers["X-Amz-Security-Token"] == "token"
    assert headers["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
    assert "/eu-west-1/lambda/aws4_request" in headers["Authorization"]


def test_an_address_is_found_in_the_certificate(authority, good):
    with handler(environment(f"https://127.0.0.1:{good.port}", authority.file)) as ask:
        assert ask(path="/ok")["status"] == 200


def test_chunks_are_put_together(asking):
    assert asking(path="/chunked")["body"] == "fine"


def test_a_connection_is_kept_from_one_invocation_to_the_next(asking, good):
    asking(path="/ok")
    before = good.connections
    asking(path="/ok", times=3)
    asking(path="/ok")
    assert good.connections == before


def test_a_connection_that_was_closed_meanwhile_is_made_anew(asking, good):
    asking(path="/drop")
    time.sleep(0.2)
    before = good.connections
    assert asking(path="/ok")["status"] == 200
    assert good.connections == before + 1


@pytest.mark.parametrize("name, alternatives, validity, reason", [
    ("wrong", "DNS:other.example,IP:127.0.0.9", (), "hostname mismatch"),
    ("expired", "DNS:localhost", ("-not_after", "20200102000000Z", "-not_before", "20200101000000Z"), "expired"),
])
def test_a_certificate_that_is_wrong_is_refused(authority, name, alternatives, validity, reason):
    if validity:
        validity = ("-days", "-1")
    with https_server.serve(*authority.certificate(name, alternatives, *validity)) as server:
        with handler(environment(f"https://localhost:{server.port}", authority.file)) as ask:
            found = ask(path="/ok")
    assert found["kind"] == "unavailable"
    assert "is not trusted" in found["message"] and reason in found["message"]
    assert server.requests == []


def test_an_address_that_is_not_in_the_certificate_is_refused(authority):
    with https_server.serve(*authority.certificate("named", "DNS:localhost")) as server:
        with handler(environment(f"https://127.0.0.1:{server.port}", authority.file)) as ask:
            assert "IP address mismatch" in ask(path="/ok")["message"]


def test_an_unknown_authority_is_refused(authority, stranger):
    with https_server.serve(*stranger.certificate("other", "DNS:localhost")) as server:
        with handler(environment(f"https://localhost:{server.port}", authority.file)) as ask:
            assert "is not trusted" in ask(path="/ok")["message"]
    assert server.requests == []


def test_ssl_cert_file_is_honoured_and_comes_second(authority, stranger, good):
    url = f"https://localhost:{good.port}"
    with handler(environment(url, SSL_CERT_FILE=str(authority.file))) as ask:
        assert ask(path="/ok")["status"] == 200
    with handler(environment(url, stranger.file, SSL_CERT_FILE=str(authority.file))) as ask:
        assert "is not trusted" in ask(path="/ok")["message"]


def test_a_bundle_that_is_not_there_trusts_nobody(good, tmp_path):
    with handler(environment(f"https://localhost:{good.port}", tmp_path / "none.pem")) as ask:
        found = ask(path="/ok")
    assert "none.pem" in found["message"] and found["kind"] == "unavailable"


def test_plain_http_where_tls_was_expected(authority):
    with https_server.serve() as server:
        with handler(environment(f"https://localhost:{server.port}", authority.file)) as ask:
            found = ask(path="/ok", deadline=3)
    assert "no TLS connection to localhost" in found["message"]


def test_a_server_that_hangs_costs_no_more_than_the_deadline(asking):
    begun = time.monotonic()
    found = asking(path="/hang", deadline=1.5)
    assert found["kind"] == "unavailable" and "did not answer in time" in found["message"]
    assert 0.9 < time.monotonic() - begun < 1.5


def test_a_server_that_never_shakes_hands(authority):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        with handler(environment(f"https://localhost:{silent.getsockname()[1]}", authority.file)) as ask:
            begun = time.monotonic()
            found = ask(path="/ok", deadline=1.5)
    assert "no answer in time" in found["message"]
    assert time.monotonic() - begun < 1.5


def test_an_answer_that_is_too_large_is_not_kept(asking):
    found = asking(path="/large", most=1_000_000)
    assert found["kind"] == "unavailable" and "too large" in found["message"]
    assert len(asking(path="/large", most=4_000_000)["body"]) == 3_000_000


def test_an_answer_that_is_cut_off(asking):
    assert "in the middle of its answer" in asking(path="/cut")["message"]


def test_nobody_listens(authority):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with handler(environment(f"https://localhost:{unused.getsockname()[1]}", authority.file)) as ask:
            assert "Connection refused" in ask(path="/ok")["message"]


def test_a_url_with_its_own_proof_is_put_to_unsigned(asking, good):
    assert asking(put_to=f"https://localhost:{good.port}/ok?X-Amz-Signature=a%2Bb%2F&x=%20")["status"] == 200
    method, path, headers = good.requests[-1]
    assert (method, path) == ("PUT", "/ok?X-Amz-Signature=a%2Bb%2F&x=%20")
    assert headers["Content-Type"] == "" and "Authorization" not in headers


def test_nothing_goes_out_without_tls_but_to_this_machine(asking):
    found = asking(put_to="http://cloudformation.example/x?secret=1")
    assert "without TLS" in found["message"] and "secret" not in found["message"]
    with https_server.serve() as server:
        assert asking(put_to=f"http://localhost:{server.port}/ok?a=1")["status"] == 200


# --- an empty root folder

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may change the root folder and have port 53")


@contextlib.contextmanager
def chrooted(folder, variables, ca, resolv_conf):
    """The handler with nothing to see but itself, the CA's file and resolv.conf."""
    (folder / "etc").mkdir()
    (folder / "etc/resolv.conf").write_text(resolv_conf)
    shutil.copy(ca, folder / "ca.pem")
    shutil.copy(BOOTSTRAP, folder / "bootstrap")
    with RuntimeApi() as api:
        variables = {**variables, "AWS_LAMBDA_RUNTIME_API": api.address, "AWS_CA_BUNDLE": "/ca.pem"}
        child = subprocess.Popen(["/bootstrap"], executable="/bootstrap", env=variables, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 preexec_fn=lambda: (os.chroot(folder), os.chdir("/")))
        try:
            yield lambda deadline=20.0, **what: json.loads(api.invoke(json.dumps(what).encode(), headers={
                "Lambda-Runtime-Deadline-Ms": str(int((time.time() + deadline) * 1000))}).body)
        finally:
            child.kill()
            child.wait()


@needs_root
def test_names_are_found_in_an_empty_root_folder(authority, tmp_path):
    name = "lambda.eu-west-1.test-cloud.example"
    with https_server.serve(*authority.certificate("cloud", f"DNS:{name}")) as server, \
            name_server.serve("127.77.7.53", {name: "127.0.0.1"}) as asked:
        url = f"https://{name}:{server.port}"
        with chrooted(tmp_path, environment(url), authority.file, "nameserver 127.77.7.53\n") as ask:
            assert ask(path="/ok")["body"] == "fine"
            assert asked == [name]
            assert server.requests[-1][2]["Host"] == f"{name}:{server.port}"


@needs_root
def test_a_name_that_does_not_exist(authority, tmp_path):
    with name_server.serve("127.77.7.53", {}):
        variables = environment("https://no-such.example")
        with chrooted(tmp_path, variables, authority.file, "nameserver 127.77.7.53\n") as ask:
            assert "there is no host 'no-such.example'" in ask(path="/ok")["message"]


@needs_root
def test_a_name_server_that_is_silent_costs_no_more_than_the_deadline(authority, tmp_path):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.77.7.53", 53))
        with chrooted(tmp_path, environment("https://a.example"), authority.file, "nameserver 127.77.7.53\n") as ask:
            begun = time.monotonic()
            found = ask(path="/ok", deadline=1.5)
    assert "did not answer in time" in found["message"]
    assert time.monotonic() - begun < 1.5


@needs_root
def test_without_a_name_server_the_error_says_so(authority, tmp_path):
    with chrooted(tmp_path, environment("https://a.example"), authority.file, "") as ask:
        assert "names no name server" in ask(path="/ok")["message"]
