"""An HTTPS server with the manners, good and bad, that a client must bear. Only the standard library."""

import contextlib
import http.server
import ssl
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self):
        self.server.requests.append((self.command, self.path, dict(self.headers)))
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind = self.path.split("?")[0].strip("/")
        getattr(self, "do_" + kind, self.do_ok)()

    do_GET = do_POST = do_PUT = answer

    def send(self, body, **headers):
        self.send_response(200)
        for name, value in {"Content-Length": len(body), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_ok(self):
        self.send(b"fine")

    def do_chunked(self):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in (b"fi", b"ne"):
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")

    def do_large(self):
        self.send(b"x" * 3_000_000)

    def do_hang(self):
        self.server.released.wait(60)

    def do_drop(self):
        """Answers, and closes without having said so."""
        self.send(b"fine")
        self.close_connection = True

    def do_cut(self):
        """Says that there is more than it sends."""
        self.send_response(200)
        self.send_header("Content-Length", "100")
        self.end_headers()
        self.wfile.write(b"only this")
        self.wfile.flush()
        self.close_connection = True


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass  # clients that refuse us

    def get_request(self):
        self.connections += 1
        return super().get_request()


@contextlib.contextmanager
def serve(certificate=None, key=None, host="127.0.0.1"):
    server = Server((host, 0), Handler)
    server.connections, server.requests, server.released = 0, [], threading.Event()
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        # The handshake is each connection's own thread's affair.
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    server.port = server.server_address[1]
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        server.server_close()
        thread.join()
