"""The rules of the tree, as data and pure functions: ARCHITECTURE.md explains them."""

import re
from pathlib import Path

# A layer may include itself and these; nothing else of ours.
MAY_USE = {
    "base": set(),
    "json": {"base"},
    "dynamodb": {"json", "base"},
    "events": {"dynamodb", "json", "base"},
    "samples": {"events", "json", "base"},
    "wire": {"base"},
    "aws": {"dynamodb", "json", "wire", "base"},
    "cfn": {"json", "base"},
    "iam": {"cfn", "json", "base"},
    "model": {"events", "cfn", "iam", "json", "base"},
    "http": {"model", "events", "cfn", "iam", "json", "base"},
    "websocket": {"uses", "http", "aws", "dynamodb", "model", "events", "cfn", "iam", "json", "base"},
    "api": {"websocket", "http", "on", "custom", "model", "events", "cfn", "iam", "json", "base"},
    "site": {"custom", "aws", "model", "events", "cfn", "iam", "json", "base"},
    "uses": {"model", "aws", "dynamodb", "cfn", "iam", "json", "base"},
    "on": {"custom", "aws", "model", "events", "cfn", "iam", "json", "base"},
    "synth": {"model", "cfn", "iam", "json", "base"},
    "runtime": {"events", "model", "json", "wire", "base"},
    "custom": {"aws", "model", "events", "cfn", "iam", "json", "base"},
    "deploy": {"synth", "model", "cfn", "iam", "aws", "json", "base"},
    "local": {"events", "model", "runtime", "wire", "json", "base"},
    "cli": {"events", "deploy", "local", "samples", "synth", "model", "cfn", "iam", "aws", "json", "base"},
    "app": {"api", "websocket", "custom", "http", "on", "site", "uses", "cli", "deploy", "local", "aws", "runtime", "model", "wire", "json", "base"},
}

# Public headers belong to the layer of their folder; the loose ones are listed, the rest are the model's.
PUBLIC_FOLDERS = {"json": "json", "dynamodb": "dynamodb", "events": "events", "aws": "aws", "cfn": "cfn", "iam": "iam",
                  "http": "http", "websocket": "websocket", "api": "api", "site": "site", "on": "on",
                  "archetypes": "api", "custom": "custom", "uses": "uses", "testing": "samples", "detail": "base"}
PUBLIC_FILES = {"custom_resource.hpp": "custom", "site.hpp": "site", "http.hpp": "api", "websocket.hpp": "api",
                "error.hpp": "base", "names.hpp": "base", "result.hpp": "base",
                "context.hpp": "json", "emf.hpp": "json", "log.hpp": "json", "unit.hpp": "json"}

# A third-party header, and the only files that may see it. Libraries that are one layer's affair name its folder.
THIRD_PARTY = {
    r"boost/": r"^src/(json/[a-z_]+|events/(in|de)flate)\.cpp$",
    r"curl/": r"^src/aws/curl_[a-z_]+\.cpp$",
    r"openssl/": r"^src/(base/digest[a-z_]*|aws/tls_[a-z_]+)\.cpp$",
    r"zip\.h": r"^src/deploy/(zip|package)[a-z_]*\.cpp$",
    r"CLI/": r"^src/cli/[a-z_]+\.cpp$",
    r"fmt/": r"^src/((aws|deploy|local|cli|synth|app)/|(model/validate|(model|cfn)/check_[a-z_]+)\.cpp$)",
}

# What only the top may do: printing and ending the program.
ONLY_ABOVE = {
    r"\bstd::(cout|cerr|clog)\b": r"^src/(cli|app)/",
    r"\bstd::exit\s*\(": r"^src/(cli|app)/",
    r"\b(std::)?getenv\s*\(": r"^src/base/environment\.cpp$",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


def layer_of(path: str) -> str | None:
    """The layer that owns a file of the tree, by its path from the root; None outside src/ and include/."""
    parts = Path(path).parts
    if parts[0] == "src" and len(parts) > 2:
        return parts[1]
    if parts[:2] == ("include", "sparta"):
        return PUBLIC_FOLDERS.get(parts[2], "model") if len(parts) > 3 else PUBLIC_FILES.get(parts[2], "model")
    return None


def included_layer(include: str) -> str | None:
    """The layer that an #include names, None when it is not ours."""
    if include.startswith("sparta/"):
        return layer_of("include/" + include)
    folder = include.split("/")[0]
    return folder if "/" in include and folder in MAY_USE else None


def problems_of(path: str, text: str) -> list[str]:
    """Every rule that one source file breaks, a sentence each."""
    layer = layer_of(path)
    if layer is None:
        return []
    if layer not in MAY_USE:
        return [f"{path}: src/{layer} is not a layer; ARCHITECTURE.md lists them"]
    found = []
    for include in INCLUDE.findall(text):
        target = included_layer(include)
        if target and target != layer and target not in MAY_USE[layer]:
            found.append(f"{path}: {layer} may not use {target} (#include {include})")
        if path.startswith("include/") and target and not include.startswith("sparta/"):
            found.append(f"{path}: a public header may not include the private {include}")
        for library, allowed in THIRD_PARTY.items():
            if re.match(library, include) and not re.search(allowed, path):
                found.append(f"{path}: {include} may be included by {allowed} only")
    code = COMMENT.sub("", text)
    for pattern, allowed in ONLY_ABOVE.items():
        if re.search(pattern, code) and not re.search(allowed, path):
            found.append(f"{path}: {pattern} belongs in {allowed}")
    return found


def size_problems(path: str, text: str) -> list[str]:
    limit = 200 if path.endswith(".hpp") else 400
    lines = text.count("\n")
    return [f"{path}: {lines} lines; {limit} is the limit: is it two things?"] if lines > limit else []
