#!/usr/bin/env python3
"""The HTTP APIs of a golden template and the same ones written with aws-cdk-lib: the same resources with the same
properties, but for differences that are explained here.

    http_api_test.py --cdk <node_modules> --template <template.json>
"""

import argparse
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

EXPLAINED = {
    "AWS::ApiGatewayV2::Api.Name": "ours begins with the stack's name, so that stacks of one service can be told apart",
    "AWS::ApiGatewayV2::ApiMapping.Stage": "ours refers to the stage, which must be there before the mapping",
    "AWS::ApiGatewayV2::Deployment": "of a stage that does not deploy itself; CDK leaves that to somebody's hand",
    "AWS::ApiGatewayV2::Stage.AccessLogSettings.DestinationArn": "ours is without the ':*' that API Gateway takes away",
    "AWS::ApiGatewayV2::Stage.AccessLogSettings.Format": "ours is JSON",
    "AWS::ApiGatewayV2::Stage.AutoDeploy": "ours says what CDK leaves out, false",
    "AWS::ApiGatewayV2::Stage.DeploymentId": "as for the deployment",
    "AWS::ApiGatewayV2::Stage.RouteSettings": "CDK has no throttling by route",
    "AWS::Lambda::Permission.SourceArn": "ours is for the route's method alone, and has '*' for parameters",
    "AWS::Logs::LogGroup.LogGroupName": "ours is in /aws/vendedlogs, and tells of the API; CloudFormation names CDK's",
    "AWS::Route53::RecordSet.Name": "ours refers to the domain; CDK's is text that ends in a dot",
}
COMPARED = re.compile(r"AWS::(ApiGatewayV2::.*|Route53::RecordSet|Lambda::Permission|Logs::LogGroup)$")


class Template:
    """Resources of a template; what refers to others names them by what they are, not by logical ids."""

    def __init__(self, document: dict):
        self.resources = document["Resources"]

    def name(self, logical_id: str) -> str:
        if logical_id not in self.resources:
            return logical_id  # a pseudo parameter
        resource = self.resources[logical_id]
        kind = resource["Type"]
        if kind == "AWS::ApiGatewayV2::Api":
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
            return separator.join(self.plain(one) for one in parts)
        if "Fn::Sub" in value:
            text, variables = value["Fn::Sub"] if isinstance(value["Fn::Sub"], list) else (value["Fn::Sub"], {})
            return re.sub(r"\$\{([\w:]+)\}", lambda one: self.plain(variables.get(one[1], {"Ref": one[1]})), text)
        return {key: self.plain(one) for key, one in value.items()}

    def compared(self) -> dict[str, list]:
        found = defaultdict(list)
        for resource in self.resources.values():
            properties = self.plain(resource.get("Properties", {}))
            log_of_function = properties.get("LogGroupName", "").startswith("/aws/lambda/")
            if COMPARED.match(resource["Type"]) and not log_of_function:
                found[resource["Type"]].append(properties)
        return found


def differences(ours, theirs, path: str):
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted({*ours, *theirs}):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}")
    elif json.dumps(ours) != json.dumps(theirs):
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


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cdk", type=Path, required=True)
    parser.add_argument("--template", type=Path, required=True)
    options = parser.parse_args()
    environment = os.environ | {"NODE_PATH": str(options.cdk), "JSII_DEPRECATED": "quiet"}
    written = subprocess.run(["node", str(Path(__file__).with_name("http_api.js"))], env=environment, check=True,
                             stdout=subprocess.PIPE, text=True).stdout
    ours = Template(json.loads(options.template.read_text(encoding="utf-8"))).compared()
    theirs = Template(json.loads(written)).compared()
    wrong, used = [], set()
    for kind in sorted({*ours, *theirs}):
        for path, left, right in paired(ours[kind], theirs[kind], kind):
            used.add(path)
            if path not in EXPLAINED:
                wrong.append(f"{path}: ours {json.dumps(left)}, CDK's {json.dumps(right)}")
    wrong += [f"{path}: explained, but no difference" for path in sorted(EXPLAINED.keys() - used)]
    print(f"{sum(map(len, ours.values()))} resources, {len(used)} kinds of difference, {len(wrong)} without a reason")
    print("\n".join(wrong))
    sys.exit(1 if wrong or len(ours) < 8 else 0)


if __name__ == "__main__":
    main()
