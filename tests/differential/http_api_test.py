#!/usr/bin/env python3
"""The HTTP APIs of a golden template and the same ones written with aws-cdk-lib.

    http_api_test.py --cdk <node_modules> --template <template.json>
"""

from api_resources import compare

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
COMPARED = r"AWS::(ApiGatewayV2::.*|Route53::RecordSet|Lambda::Permission|Logs::LogGroup)"

if __name__ == "__main__":
    compare("http_api.js", COMPARED, EXPLAINED)
