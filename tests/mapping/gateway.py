"""API Gateway with the templates of this build: a request in, an event out; an answer in, a response out."""

import json
import os
import subprocess
from pathlib import Path
from urllib.parse import parse_qsl, unquote

HERE = Path(__file__).parent
PROGRAM = os.environ["SPARTA_MAPPING_PROGRAM"]
MODULES = Path(os.environ["SPARTA_VENV"]) / "velocity" / "node_modules"


class Lines:
    """A program that answers each line with one."""

    def __init__(self, command: list, **options):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        encoding="utf-8", **options)

    def ask(self, question: dict) -> dict:
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the program ended"
        return json.loads(line)

    def close(self) -> None:
        self.process.stdin.close()
        assert self.process.wait(timeout=20) == 0
        self.process.stdout.close()


def renderer() -> Lines:
    return Lines(["node", str(HERE / "render.js")], env=os.environ | {"NODE_PATH": str(MODULES)})


def handler(which: str = "serve") -> Lines:
    return Lines([PROGRAM, which])


def printed(what: str):
    return json.loads(subprocess.run([PROGRAM, what], check=True, stdout=subprocess.PIPE).stdout)


def request(method="GET", route="/orders", target="/orders", headers=(), body="", **more) -> dict:
    """A request as a client sends it: the target and the headers' names are on the wire like that."""
    return {"method": method, "route": route, "target": target, "headers": [list(each) for each in headers],
            "body": body, **more}


def path_of(sent: dict) -> str:
    return sent["target"].split("?")[0]


def query_of(sent: dict) -> list:
    return parse_qsl(sent["target"].partition("?")[2], keep_blank_values=True)


def path_parameters_of(sent: dict) -> dict:
    """Left encoded, as API Gateway does."""
    found, parts = {}, path_of(sent).split("/")
    for index, segment in enumerate(sent["route"].split("/")):
        if segment.endswith("+}"):
            found[segment[1:-2]] = "/".join(parts[index:])
        elif segment.startswith("{"):
            found[segment[1:-1]] = parts[index]
    return found


def several(pairs) -> dict:
    found = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def context_of(sent: dict) -> dict:
    context = {"httpMethod": sent["method"], "resourcePath": sent["route"], "stage": "v1", "requestId": "id-1",
               "path": "/v1" + path_of(sent), "apiId": "api", "resourceId": "res",
               "identity": {"sourceIp": "192.0.2.7", **sent.get("identity", {})}}
    if "authorizer" in sent:
        context["authorizer"] = sent["authorizer"]
    return context


def question(template: str, sent: dict, multi_value: bool = True) -> dict:
    """What the renderer is asked; without `multi_value`, as if API Gateway had no `$method`."""
    headers, query = several(sent["headers"]), several(query_of(sent))
    last = lambda all_values: {name: values[-1] for name, values in all_values.items()}
    asked = {"template": template, "context": context_of(sent), "stageVariables": sent.get("stageVariables", {}),
             "input": {"body": sent["body"], "params": {"header": last(headers), "querystring": last(query),
                                                        "path": path_parameters_of(sent)}}}
    if multi_value:
        asked["method"] = {"request": {"multivalueheader": headers, "multivaluequerystring": query}}
    return asked


def content_type_of(sent: dict) -> str:
    """Without one, API Gateway takes a body for JSON."""
    for name, value in sent["headers"]:
        if name.lower() == "content-type":
            return value.split(";")[0].strip()
    return "application/json"


def proxy_event(sent: dict) -> dict:
    """The same request by the proxy integration: the other form of event."""
    headers, query = several(sent["headers"]), several(query_of(sent))
    return {"resource": sent["route"], "path": path_of(sent), "httpMethod": sent["method"],
            "multiValueHeaders": headers, "multiValueQueryStringParameters": query,
            "pathParameters": path_parameters_of(sent), "body": sent["body"], "isBase64Encoded": False,
            "requestContext": {"stage": "v1", "requestId": "id-1", "path": "/v1" + path_of(sent),
                               "resourcePath": sent["route"], "identity": {"sourceIp": "192.0.2.7"},
                               **({"authorizer": sent["authorizer"]} if "authorizer" in sent else {})}}


def received(answers: list, answer: dict, rendering: Lines, **more) -> dict:
    """What the client gets for a function's answer: status, headers, body."""
    failed = "errorMessage" in answer
    chosen = next(each for each in answers if ("SelectionPattern" in each) == (failed and answer["errorMessage"] != ""))
    made = rendering.ask({"template": chosen["ResponseTemplates"]["application/json"],
                          "input": {"body": json.dumps(answer), **more.pop("input", {})},
                          "context": {"requestId": "id-1"}, **more})
    assert "error" not in made, made
    headers = {name: value.strip("'") for name, value in chosen.get("ResponseParameters", {}).items()}
    return {"status": made["override"].get("status", int(chosen["StatusCode"])),
            "headers": {name.removeprefix("method.response.header."): value for name, value in headers.items()} |
            made["override"]["header"], "body": made["text"]}
