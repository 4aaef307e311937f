#!/usr/bin/env python3
"""The REST API of a golden template and the same one written with aws-cdk-lib.

    rest_api_test.py --cdk <node_modules> --template <template.json>
"""

from api_resources import compare

PREFLIGHT = "of OPTIONS: ours is a 200, and takes bodies of bytes as well"
EXPLAINED = {
    "AWS::ApiGateway::ApiKey.Name": "ours begins with the names of stack and API, since an account has each name once",
    "AWS::ApiGateway::ApiKey.StageKeys": "what usage plans took the place of; CDK has both",
    "AWS::ApiGateway::Authorizer.AuthorizerUri": "ours takes partition and region of the stack; CDK cuts the function's ARN",
    "AWS::ApiGateway::Deployment.Description": "CDK repeats the API's",
    "AWS::ApiGateway::Method": "CDK answers browsers for '/files' too, which has no route",
    "AWS::ApiGateway::Method.ApiKeyRequired": "CDK says what is so anyway, false",
    "AWS::ApiGateway::Method.Integration.ContentHandling": PREFLIGHT,
    "AWS::ApiGateway::Method.Integration.IntegrationResponses": PREFLIGHT,
    "AWS::ApiGateway::Method.Integration.PassthroughBehavior": PREFLIGHT,
    "AWS::ApiGateway::Method.Integration.RequestTemplates.application/json": "the same, as JSON",
    "AWS::ApiGateway::Method.Integration.TimeoutInMillis": "ours waits for a stream as long as it may last",
    "AWS::ApiGateway::Method.MethodResponses": PREFLIGHT,
    "AWS::ApiGateway::Model.Schema.$schema": "CDK names the only one that API Gateway knows",
    "AWS::ApiGateway::RestApi.Name": "ours begins with the stack's name, so that stacks of one service can be told apart",
    "AWS::ApiGateway::Stage.AccessLogSetting.DestinationArn": "ours is the group's, without the ':*' of its attribute",
    "AWS::ApiGateway::Stage.AccessLogSetting.Format": "both are JSON, with other members",
    "AWS::ApiGateway::Stage.MethodSettings": "ours says for a method again what the stage says, and leaves out what is so anyway",
    "AWS::ApiGateway::UsagePlan.ApiStages": "CDK has an empty Throttle",
    "AWS::ApiGateway::UsagePlan.UsagePlanName": "as for keys",
    "AWS::Lambda::Permission.SourceArn": "ours is for any stage, of which an API may have several",
    "AWS::Logs::LogGroup.LogGroupName": "ours tells of the API; CloudFormation names CDK's",
    "AWS::Route53::RecordSet.Name": "CDK's ends in a dot",
}
COMPARED = r"AWS::(ApiGateway::.*|Route53::RecordSet|Lambda::Permission|Logs::LogGroup)"

if __name__ == "__main__":
    compare("rest_api.js", COMPARED, EXPLAINED)
