"""Writes the samples with aws-cdk-lib: its classes, and its own spelling of their members."""

import json
import re
from pathlib import Path

import rules

TYPE_NAME = 'static CFN_RESOURCE_TYPE_NAME="'
CLASS = re.compile(r'(Cfn\w+)",version:"[^"]*"\};$')
FUNCTION = re.compile(r"function (convertCfn\w+ToCloudFormation)\(properties\)\{(.*?)(?=function |$)", re.S)
# What CDK's generated code says of a member: StreamArn:cdk().stringToCloudFormation(properties.streamArn)
MEMBER = re.compile(r'"?([\w.:-]+)"?:((?:(?!properties\.|"?[\w.:-]+"?:cdk\().)*?)\(properties\.(\w+)\)', re.S)
CONVERTER = re.compile(r"convertCfn\w+ToCloudFormation")


class Cdk:
    """Type -> (module, class), and for each converter {AWS's name: (CDK's name, the converters of what it holds)}."""

    def __init__(self, library: Path):
        self.classes: dict[str, tuple[str, str]] = {}
        self.texts: dict[str, Path] = {}
        for file in sorted(library.glob("*/lib/*.generated.js")):
            module = file.parents[1].name
            before, *after = file.read_text(encoding="utf-8").split(TYPE_NAME)
            for following in after:
                name, kind = CLASS.search(before[-200:]), following.partition('"')[0]
                before = following
                if name and kind not in self.classes:
                    self.classes[kind] = ("" if module == "core" else f"/{module}", name[1])
                    self.texts[kind] = file

    def converters(self, kind: str) -> dict[str, dict]:
        text = self.texts[kind].read_text(encoding="utf-8")
        return {name: {aws: (spelled, CONVERTER.findall(how), "cfnTagToCloudFormation" in how)
                       for aws, how, spelled in MEMBER.findall(body)} for name, body in FUNCTION.findall(text)}


def spelled(value, converter: str, known: dict):
    """A sample in CDK's spelling. A name that CDK has not stays as AWS's: CDK drops it, and that is a difference."""
    written = {}
    for name, member in value.items():
        cdk_name, inner, tag = known.get(converter, {}).get(name, (name, [], False))
        written[cdk_name] = nested(member, inner, tag, known)
    return written


def nested(value, inner: list[str], tag: bool, known: dict):
    if isinstance(value, list):
        return [nested(one, inner, tag, known) for one in value]
    if not isinstance(value, dict):
        return value
    if tag and {"Key", "Value"} <= set(value):
        return {{"Key": "key", "Value": "value"}.get(key, key): one for key, one in value.items()}
    fitting = [one for one in inner if set(value) & set(known.get(one, {}))]
    if fitting:
        return spelled(value, max(fitting, key=lambda one: len(set(value) & set(known[one]))), known)
    return {key: nested(one, inner, tag, known) for key, one in value.items()} if inner or tag else value


def program(samples: list, cdk: Cdk) -> str:
    lines, timestamp = [], json.dumps(rules.TIMESTAMP)
    for one in samples:
        module, name = cdk.classes[one.type]
        properties = spelled(one.properties, f"convert{name}PropsToCloudFormation", cdk.converters(one.type))
        lines.append(f"write({json.dumps(one.type)}, () => "
                     f'new (require("aws-cdk-lib{module}").{name})(new cdk.Stack(app), "One", '
                     f"{json.dumps(properties).replace(timestamp, f'new Date({timestamp})')}));\n")
    return """const cdk = require("aws-cdk-lib");
const app = new cdk.App({ analyticsReporting: false });
const print = (type, made) => console.log(JSON.stringify([type, made]));
// A stack for each: one that CDK refuses leaves the others alone.
const write = (type, make) => {
  try {
    const stack = cdk.Stack.of(make());
    const resources = Object.values(stack._toCloudFormation ? stack.resolve(stack._toCloudFormation()).Resources : {});
    print(type, resources.find((one) => one.Type === type).Properties ?? {});
  } catch (problem) {
    print(type, { "refused by CDK": String(problem.message) });
  }
};
""" + "".join(
        line.replace("new cdk.Stack(app)", f'new cdk.Stack(app, "S{index}")') for index, line in enumerate(lines))
