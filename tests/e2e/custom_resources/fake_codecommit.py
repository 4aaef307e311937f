"""The triggers of CodeCommit's repositories, by its JSON API, as far as a custom resource calls it; moto has none.
https://docs.aws.amazon.com/codecommit/latest/APIReference/API_PutRepositoryTriggers.html"""

import contextlib
import http.server
import json
import threading


class Refused(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.body = {"__type": code, "message": message}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        service, operation = self.headers["X-Amz-Target"].split(".")
        assert service == "CodeCommit_20150413" and "/codecommit/aws4_request" in self.headers["Authorization"]
        try:
            status, answer = 200, self.server.operations[operation](asked)
        except Refused as why:
            status, answer = 400, why.body
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/x-amz-json-1.1")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class CodeCommit(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.triggers, self.writes = {}, 0  # triggers by repository
        self.operations = {"GetRepositoryTriggers": self.get, "PutRepositoryTriggers": self.put}

    def of(self, asked):
        name = asked["repositoryName"]
        if name not in self.triggers:
            raise Refused("RepositoryDoesNotExistException", f"{name} does not exist")
        return self.triggers[name]

    def get(self, asked):
        return {"configurationId": "6fa51cd8-35c1-433b-85f1-19b3cf5c4c23", "triggers": self.of(asked)}

    def put(self, asked):
        self.of(asked)
        names = [one["name"] for one in asked["triggers"]]
        if len(set(names)) < len(names):
            raise Refused("InvalidRepositoryTriggerNameException", "two triggers have one name")
        if any(len(name) > 100 for name in names):
            raise Refused("InvalidRepositoryTriggerNameException", "a trigger's name is too long")
        for one in asked["triggers"]:
            if not one["events"]:
                raise Refused("RepositoryTriggerEventsListRequiredException", "a trigger needs events")
            assert set(one) <= {"name", "destinationArn", "customData", "branches", "events"}
        self.triggers[asked["repositoryName"]] = asked["triggers"]
        self.writes += 1
        return {"configurationId": "6fa51cd8-35c1-433b-85f1-19b3cf5c4c23"}


@contextlib.contextmanager
def serve():
    server = CodeCommit()
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
