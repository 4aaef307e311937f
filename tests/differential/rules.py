"""Differences that are CDK's own, each named, with its reason. A rule excuses no more than it says."""


def empty_type(path: str, ours, theirs) -> bool:
    """CDK gives an object without known members a type without members, and drops what is in it.

    Ours takes any JSON there, since the spec calls it JSON. Only the sample's own mark, {"json": <name>}, may go.
    """
    holder, _, mark = path.rpartition(".")
    return mark == "json" and theirs is None and ours == holder.rpartition(".")[2].replace("[]", "")


def tag_of_two_members(path: str, ours, theirs) -> bool:
    """CDK writes every tag with its own tag type, Key and Value; AWS::AppStream::Application's have more members."""
    holder, _, member = path.rpartition(".")
    return holder.endswith(".Tags[]") and member not in ("Key", "Value") and isinstance(ours, str) and theirs is None


# Types that are never picked, since CDK can't be given what the spec allows.
NOT_COMPARED = {
    "AWS::Batch::JobDefinition": "CDK keeps an older type of the Kubernetes metadata, without two of its members",
    "AWS::CloudFormation::GuardHook": "CDK narrows the JSON of InputParams to a location in S3",
    "AWS::CloudFront::AnycastIpList": "CDK takes tags as a list where CloudFormation has an object with a list in it",
    "AWS::IoT::AccountAuditConfiguration": "CDK keeps an older type of the audit checks, without their configuration",
    "AWS::IoTFleetWise::DecoderManifest": "CDK narrows the JSON of interfaces and decoders to one of their kinds",
    "AWS::Serverless::StateMachine": "CDK narrows the JSON of an event's properties to one of its kinds",
}

# A sample that CDK takes as well, where the usual one of the member's type is refused.
TIMESTAMP = "2026-01-02T03:04:05Z"
SAMPLES = {
    # CDK wants JavaScript's Date for a timestamp, and writes it as this text.
    ("AWS::ApplicationAutoScaling::ScalableTarget.ScheduledAction", "EndTime"): TIMESTAMP,
    ("AWS::ApplicationAutoScaling::ScalableTarget.ScheduledAction", "StartTime"): TIMESTAMP,
    ("AWS::S3::Bucket.Rule", "ExpirationDate"): TIMESTAMP,
    ("AWS::S3::Bucket.Transition", "TransitionDate"): TIMESTAMP,
    # JSON here; CDK takes it as text, or as a boolean, only.
    ("AWS::ApiGateway::Method", "RequestParameters"): {"key": True},
    ("AWS::ApiGateway::Method.MethodResponse", "ResponseParameters"): {"key": True},
    ("AWS::Glue::Table.IcebergInput", "MetadataOperation"): "MetadataOperation",
    ("AWS::Kendra::DataSource.TemplateConfiguration", "Template"): "Template",
    ("AWS::Logs::ResourcePolicy", "PolicyDocument"): "PolicyDocument",
}

RULES = (empty_type, tag_of_two_members)


def excuse(path: str, ours, theirs) -> str | None:
    return next((rule.__name__ for rule in RULES if rule(path, ours, theirs)), None)
