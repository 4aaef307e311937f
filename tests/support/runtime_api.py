"""A scripted Lambda Runtime API, and a bootstrap that runs against it. Only the standard library.

    with RuntimeApi() as api, Bootstrap(path, api.address, {"_HANDLER": "Echo"}):
        answer = api.invoke(b'{"n": 1}')

Everything that servers of this API do, the official and the imitated ones, can be asked for: how bodies are framed,
how the text arrives, when the connection is lost, and what is said to an answer.
"""

import dataclasses
import os
import queue
import socket
import struct
import subprocess
import threading
import time

FUNCTION_ARN = "arn:aws:lambda:eu-west-1:123456789012:function:test"


@dataclasses.dataclass
class Request:
    method: str
    target: str
    headers: dict  # names in lower case
    body: bytes
    trailers: dict = dataclasses.field(default_factory=dict)
    chunks: list = dataclasses.field(default_factory=list)  # how long each was
    cut_off: bool = False

    @property
    def kind(self):
        return self.target.rsplit("/", 1)[-1] if "/init/" not in self.target else "init"


@dataclasses.dataclass
class Invocation:
    """What one GET /next gives."""
    event: bytes = b"{}"
    headers: dict = dataclasses.field(default_factory=dict)
    request_id: str = "8476a536-e9f4-11e8-9739-2dfe598c3fcd"
    framing: str = "length"  # or chunked, close, http10
    interim: bool = False  # sends 1xx responses first
    pieces: int = 0  # sends the text in pieces of that size
    lose: str = ""  # "before": a reset instead of the text, then again, as it should be

    def text(self):
        headers = {
            "Lambda-Runtime-Aws-Request-Id": self.request_id,
            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1000) + 60_000),
            "Lambda-Runtime-Invoked-Function-Arn": FUNCTION_ARN,
            "Content-Type": "application/json",
        } | self.headers
        return frame(200, "OK", headers, self.event, self.framing, self.interim)


@dataclasses.dataclass
class Reply:
    """What is said to one POST."""
    status: int = 202
    body: bytes = b'{"status":"OK"}'
    framing: str = "length"
    lose: str = ""  # "before": a reset once the request was read, and nothing said
    close: bool = False  # closes the connection, having announced it
    early: int = -1  # of a stream: is said once so many bytes have come, and the rest is not read


def frame(status, reason, headers, body, framing, interim=False):
    version = "1.0" if framing == "http10" else "1.1"
    head = "HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" if interim else ""
    head += f"HTTP/{version} {status} {reason}\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in headers.items() if value is not None)
    if framing == "length":
        head += f"Content-Length: {len(body)}\r\n"
    elif framing == "chunked":
        head += "Transfer-Encoding: chunked\r\n"
        third = max(1, len(body) // 3)
        chunks = [body[i:i + third] for i in range(0, len(body), third)]
        body = b"".join(b"%x;name=value\r\n%s\r\n" % (len(c), c) for c in chunks) + b"0\r\nX-Trailer: t\r\n\r\n"
    elif framing == "close":
        head += "Connection: close\r\n"
    return head.encode("latin-1") + b"\r\n" + body


def reset(connection):
    """Closes with RST instead of FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class RuntimeApi:
    def __init__(self, prefix="", on_chunk=None):
        self.prefix = prefix
        self.on_chunk = on_chunk  # gets each chunk of a stream when it is there, instead of the request's body
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listener.getsockname()[1]}{prefix}"
        self.invocations = queue.Queue()
        self.replies = queue.Queue()
        self.answers = queue.Queue()
        self.requests = []  # all, in order
        self.connections = 0
        self.open = []

    def __enter__(self):
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        for one in [self.listener, *self.open]:
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            one.close()

    def invoke(self, event=b"{}", replies=(), wait=True, **more):
        """Gives the event to the next GET /next, and waits for the answer."""
        for reply in replies:
            self.replies.put(reply)
        self.invocations.put(Invocation(event=event, **more))
        return self.answer() if wait else None

    def answer(self, timeout=30):
        return self.answers.get(timeout=timeout)

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            self.open.append(connection)
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        reader = connection.makefile("rb")
        try:
            while (request := read_request(reader, self.take_chunk)) is not None:
                self.requests.append(request)
                assert request.target.startswith(self.prefix + "/2018-06-01/runtime/"), request.target
                if not (self.give(connection) if request.method == "GET" else self.take(connection, request)):
                    return
        except OSError:
            pass
        finally:
            connection.close()

    def give(self, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        invocation = self.invocations.get()
        if invocation.lose == "before":
            self.invocations.put(dataclasses.replace(invocation, lose=""))
            reset(connection)
            return False
        text = invocation.text()
        size = invocation.pieces or len(text)
        for start in range(0, len(text), size):
            connection.sendall(text[start:start + size])
            if invocation.pieces:
                time.sleep(0)
        return invocation.framing in ("length", "chunked")

    def take_chunk(self, request, chunk):
        """False to read no more of it."""
        request.chunks.append(len(chunk))
        if self.on_chunk:
            self.on_chunk(chunk)
        else:
            request.body += chunk
        early = self.replies.queue[0].early if not self.replies.empty() else -1
        return early < 0 or sum(request.chunks) < early

    def take(self, connection, request):
        if request.cut_off and (self.replies.empty() or self.replies.queue[0].early < 0):
            self.answers.put(request)
            return False
        reply = Reply() if self.replies.empty() else self.replies.get()
        if reply.lose == "before":
            reset(connection)
            return False
        headers = {"Content-Type": "application/json"} | ({"Connection": "close"} if reply.close else {})
        connection.sendall(frame(reply.status, "Status", headers, reply.body, reply.framing))
        self.answers.put(request)
        return not reply.close and reply.framing in ("length", "chunked")


def read_header(line):
    name, value = line.decode("ascii").split(":", 1)  # strictly: header text must be printable ASCII
    assert value.isprintable(), value
    return name.lower(), value.strip()


def read_chunks(reader, request, take):
    """RFC 9112 §7.1"""
    while (line := reader.readline()):
        size = int(line.strip(), 16)
        assert line == b"%x\r\n" % size, line
        if size == 0:
            while (line := reader.readline().rstrip(b"\r\n")):
                name, value = read_header(line)
                request.trailers[name] = value
            return
        chunk = reader.read(size)
        if len(chunk) < size or not take(request, chunk):
            break
        assert reader.read(2) == b"\r\n"
    request.cut_off = True


def read_request(reader, take):
    line = reader.readline()
    if not line:
        return None
    method, target, _ = line.decode("ascii").split()
    headers = {}
    while (line := reader.readline().rstrip(b"\r\n")):
        name, value = read_header(line)
        headers[name] = value
    request = Request(method, target, headers, b"")
    if headers.get("transfer-encoding") == "chunked":
        read_chunks(reader, request, take)
    else:
        request.body = reader.read(int(headers.get("content-length", 0)))
    return request


class Bootstrap:
    """A running bootstrap. Its environment is empty but for what is given."""

    def __init__(self, path, address=None, environment=None, emulator=(), **popen):
        variables = dict(environment or {})
        if address:
            variables["AWS_LAMBDA_RUNTIME_API"] = address
        self.process = subprocess.Popen([*emulator, os.fspath(path)], env=variables, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, **popen)
        self.output = self.errors = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.wait()

    def wait(self, timeout=30):
        """The exit status; output and errors are there then."""
        if self.output is None:
            self.output, self.errors = (text.decode() for text in self.process.communicate(timeout=timeout))
        return self.process.returncode
