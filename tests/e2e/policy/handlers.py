"""What CloudFormation calls for a resource, in its caller's name: the calls that boto3 would need, by hand.

This list and spec/handlers know nothing of each other, so that each is a check of the other.
"""

ACCOUNT = "123456789012"
REGION = "eu-west-1"


def arn(service, resource):
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{resource}"


def given(properties, actions):
    """The actions whose property is there."""
    return [action for name, action in actions.items() if name in properties]


def function(properties, _):
    code, name = properties["Code"], arn("lambda", f"function:{properties['FunctionName']}")
    put = ["s3:GetObject", f"arn:aws:s3:::{code['S3Bucket']}/{code['S3Key']}"]
    passed = ["iam:PassRole", properties["Role"], {"iam:PassedToService": "lambda.amazonaws.com"}]
    more = given(properties, {"ReservedConcurrentExecutions": "PutFunctionConcurrency"})
    return {
        "create": [["CreateFunction", "GetFunction", "TagResource", *more], name, put, passed],
        "update": [["UpdateFunctionCode", "UpdateFunctionConfiguration", "GetFunction", "TagResource", *more], name, put,
                   passed],
        "delete": [["DeleteFunction", "GetFunction"], name],
    }


def role(properties, name):
    more = given(properties, {"Policies": "PutRolePolicy", "ManagedPolicyArns": "AttachRolePolicy",
                              "PermissionsBoundary": "PutRolePermissionsBoundary"})
    gone = given(properties, {"Policies": "DeleteRolePolicy", "ManagedPolicyArns": "DetachRolePolicy"})
    who = f"arn:aws:iam::{ACCOUNT}:role/{name}"
    return {
        "create": [["CreateRole", "GetRole", "TagRole", *more], who],
        "update": [["UpdateRole", "UpdateAssumeRolePolicy", "TagRole", "UntagRole", *more], who],
        "delete": [["GetRole", "ListRolePolicies", "ListAttachedRolePolicies", *gone, "DeleteRole"], who],
    }


def managed_policy(properties, name):
    who = f"arn:aws:iam::{ACCOUNT}:policy/{name.rpartition('/')[2]}"
    roles = [f"arn:aws:iam::{ACCOUNT}:role/{one}" for one in properties.get("Roles", [])]
    return {
        "create": [["CreatePolicy", "GetPolicy"], who, *(["iam:AttachRolePolicy", one] for one in roles)],
        "update": [["CreatePolicyVersion", "ListPolicyVersions", "DeletePolicyVersion"], who],
        "delete": [["ListPolicyVersions", "ListEntitiesForPolicy", "DeletePolicy"], who,
                   *(["iam:DetachRolePolicy", one] for one in roles)],
    }


def log_group(properties, name):
    group = arn("logs", f"log-group:{properties.get('LogGroupName', name)}")
    more = given(properties, {"RetentionInDays": "PutRetentionPolicy", "KmsKeyId": "AssociateKmsKey"})
    described = ["logs:DescribeLogGroups", "*"]
    return {
        "create": [["CreateLogGroup", "TagResource", *more], group, described],
        "update": [["TagResource", "UntagResource", *more], group, described],
        "delete": [["DeleteLogGroup"], group, described],
    }


def table(properties, name):
    who = arn("dynamodb", f"table/{properties.get('TableName', name)}")
    more = given(properties, {"TimeToLiveSpecification": "UpdateTimeToLive",
                              "PointInTimeRecoverySpecification": "UpdateContinuousBackups"})
    return {
        "create": [["CreateTable", "DescribeTable", "TagResource", *more], who],
        "update": [["UpdateTable", "DescribeTable", "TagResource", "UntagResource", *more], who],
        "delete": [["DeleteTable", "DescribeTable"], who],
    }


def bucket(properties, name):
    who = f"arn:aws:s3:::{properties.get('BucketName', name)}"
    more = given(properties, {
        "VersioningConfiguration": "PutBucketVersioning", "BucketEncryption": "PutEncryptionConfiguration",
        "PublicAccessBlockConfiguration": "PutBucketPublicAccessBlock",
        "NotificationConfiguration": "PutBucketNotification", "LifecycleConfiguration": "PutLifecycleConfiguration"})
    return {
        "create": [["CreateBucket", "PutBucketTagging", *more], who],
        "update": [["PutBucketTagging", *more], who],
        "delete": [["DeleteBucket"], who],
    }


def topic(properties, name):
    who = arn("sns", properties.get("TopicName", name.rpartition(":")[2]))
    more = given(properties, {"Subscription": "Subscribe"})
    return {
        "create": [["CreateTopic", "GetTopicAttributes", "TagResource", *more], who],
        "update": [["SetTopicAttributes", "GetTopicAttributes", "TagResource", *more], who],
        "delete": [["DeleteTopic"], who],
    }


def alarm(properties, name):
    who = arn("cloudwatch", f"alarm:{properties.get('AlarmName', name)}")
    return {
        "create": [["PutMetricAlarm", "DescribeAlarms", "TagResource"], who],
        "update": [["PutMetricAlarm", "DescribeAlarms", "TagResource", "UntagResource"], who],
        "delete": [["DeleteAlarms", "DescribeAlarms"], who],
    }


TYPES = {
    "AWS::CloudWatch::Alarm": ("cloudwatch", alarm),
    "AWS::DynamoDB::Table": ("dynamodb", table),
    "AWS::IAM::ManagedPolicy": ("iam", managed_policy),
    "AWS::IAM::Role": ("iam", role),
    "AWS::Lambda::Function": ("lambda", function),
    "AWS::Logs::LogGroup": ("logs", log_group),
    "AWS::S3::Bucket": ("s3", bucket),
    "AWS::SNS::Topic": ("sns", topic),
}


def rights(handler, kind, properties, name):
    """(action, ARN, condition values) of each call that the handler makes."""
    service, calls = TYPES[kind]
    names, resource, *others = calls(properties, name)[handler]
    own = [(f"{service}:{action}", resource, None) for action in names]
    return own + [(action, about, *(conditions or [None])) for action, about, *conditions in others]
