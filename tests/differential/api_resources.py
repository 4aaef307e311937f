"""An API of a golden template and the same one written with aws-cdk-lib: the same resources with the same properties,
but for differences that are explained."""

import argparse
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path


class Template:
    """Resources of a template; what refers to others names them by what they are, not by logical ids."""

    def __init__(self, document: dict):
        self.resources = document["Resources"]

    def name(self, logical_id: str) -> str:
        if logical_id not in self.resources:
            return logical_id  # a pseudo parameter
        resource = self.resources[logical_id]
        kind = resource["Type"]
        if kind in ("AWS::ApiGatewayV2::Api", "AWS::ApiGateway::RestApi"):
            return f"{kind} {self.plain(resource['Properties']['Name']).rpartition('_')[2]}"
        if kind == "AWS::Lambda::Function":
            return f"{kind} {re.sub('(Lambda[0-9a-f]{40}|[0-9A-F]{8})$', '', logical_id)}"
        return kind

    def plain(self, value):
        """Without intrinsic functions: `Ref` and `Fn::GetAtt` as `<what>`, `Fn::Sub` and `Fn::Join` as text."""
        if isinstance(value, list):
            return [self.plain(one) for one in value]
        if not isinstance(value, dict):
            return value
        if "Ref" in value:
            return f"<{self.name(value['Ref'])}>"
        if "Fn::GetAtt" in value:
            return f"<{self.name(value['Fn::GetAtt'][0])}>.{value['Fn::GetAtt'][1]}"
        if "Fn::Join" in value:
            separator, parts = value["Fn::Join"]
            return separator.join(str(self.plain(one)) for one in parts)
        if "Fn::Sub" in value:
            text, variables = value["Fn::Sub"] if isinstance(value["Fn::Sub"], list) else (value["Fn::Sub"], {})
            return re.sub(r"\$\{([\w:]+)\}", lambda one: self.plain(variables.get(one[1], {"Ref": one[1]})), text)
        return {key: self.plain(one) for key, one in value.items()}

    def compared(self, types: str) -> dict[str, list]:
        found = defaultdict(list)
        for resource in self.resources.values():
            properties = self.plain(resource.get("Properties", {}))
            log_of_function = properties.get("LogGroupName", "").startswith("/aws/lambda/")
            if re.fullmatch(types, resource["Type"]) and not log_of_function:
                found[resource["Type"]].append(properties)
        return found


def differences(ours, theirs, path: str):
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted({*ours, *theirs}):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}")
    elif json.dumps(ours, sort_keys=True) != json.dumps(theirs, sort_keys=True):
        yield path, ours, theirs


def paired(ours: list, theirs: list, kind: str):
    """Each of ours with the one of theirs that differs least; alone, when none is left."""
    left = list(theirs)
    for one in ours:
        if not left:
            yield kind, one, None
            continue
        found = min(left, key=lambda other: len(list(differences(one, other, kind))))
        left.remove(found)
        yield from differences(one, found, kind)
    for other in left:
        yield kind, None, other


def compare(program: str, types: str, explained: dict[str, str]) -> None:
    """Ends the process: 0 when each difference, by type and property, is explained, and nothing else is."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cdk", type=Path, required=True)
    parser.add_argument("--template", type=Path, required=True)
    options = parser.parse_args()
    environment = os.environ | {"NODE_PATH": str(options.cdk), "JSII_DEPRECATED": "quiet"}
    written = subprocess.run(["node", str(Path(__file__).with_name(program))], env=environment, check=True,
                             stdout=subprocess.PIPE, text=True).stdout
    ours = Template(json.loads(options.template.read_text(encoding="utf-8"))).compared(types)
    theirs = Template(json.loads(written)).compared(types)
    wrong, used = [], set()
    for kind in sorted({*ours, *theirs}):
        for path, left, right in paired(ours[kind], theirs[kind], kind):
            used.add(path)
            if path not in explained:
                wrong.append(f"{path}: ours {json.dumps(left)}, CDK's {json.dumps(right)}")
    wrong += [f"{path}: explained, but no difference" for path in sorted(explained.keys() - used)]
    print(f"{sum(map(len, ours.values()))} resources, {len(used)} kinds of difference, {len(wrong)} without a reason")
    print("\n".join(wrong))
    sys.exit(1 if wrong or len(ours) < 8 else 0)
