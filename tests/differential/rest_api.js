// The REST API of tests/golden/rest_api, written with aws-cdk-lib.
const cdk = require("aws-cdk-lib");
const lambda = require("aws-cdk-lib/aws-lambda");
const apigw = require("aws-cdk-lib/aws-apigateway");
const { Bucket } = require("aws-cdk-lib/aws-s3");
const { Certificate } = require("aws-cdk-lib/aws-certificatemanager");
const { UserPool } = require("aws-cdk-lib/aws-cognito");
const logs = require("aws-cdk-lib/aws-logs");
const route53 = require("aws-cdk-lib/aws-route53");
const { ApiGatewayDomain } = require("aws-cdk-lib/aws-route53-targets");

const app = new cdk.App({ analyticsReporting: false });
const stack = new cdk.Stack(app, "orders");
const code = lambda.Code.fromBucket(Bucket.fromBucketName(stack, "Code", "code"), "code.zip");
const made = (name) =>
  new lambda.Function(stack, name, { runtime: lambda.Runtime.PROVIDED_AL2023, handler: "bootstrap", code });
const to = (target, options) => new apigw.LambdaIntegration(target, { allowTestInvoke: false, ...options });

const log = new logs.LogGroup(stack, "Log", {
  retention: logs.RetentionDays.ONE_WEEK,
  removalPolicy: cdk.RemovalPolicy.DESTROY,
});
const api = new apigw.RestApi(stack, "OrdersApi", {
  restApiName: "OrdersApi",
  description: "Orders",
  endpointTypes: [apigw.EndpointType.REGIONAL],
  defaultCorsPreflightOptions: {
    allowOrigins: ["https://shop.example.com"],
    allowHeaders: apigw.Cors.DEFAULT_HEADERS,
  },
  binaryMediaTypes: ["image/png"],
  minCompressionSize: cdk.Size.kibibytes(1),
  disableExecuteApiEndpoint: true,
  cloudWatchRole: true,
  deployOptions: {
    stageName: "live",
    variables: { color: "blue" },
    accessLogDestination: new apigw.LogGroupLogDestination(log),
    accessLogFormat: apigw.AccessLogFormat.jsonWithStandardFields(),
    loggingLevel: apigw.MethodLoggingLevel.ERROR,
    metricsEnabled: true,
    tracingEnabled: true,
    throttlingBurstLimit: 200,
    throttlingRateLimit: 100,
    cacheClusterEnabled: true,
    cacheClusterSize: "0.5",
    methodOptions: { "/orders/GET": { throttlingBurstLimit: 10, cachingEnabled: true, cacheTtl: cdk.Duration.minutes(1) } },
  },
});

const domain = new apigw.DomainName(stack, "Domain", {
  domainName: "api.example.com",
  certificate: Certificate.fromCertificateArn(stack, "C", "arn:aws:acm:eu-west-1:123456789012:certificate/1"),
  endpointType: apigw.EndpointType.REGIONAL,
  securityPolicy: apigw.SecurityPolicy.TLS_1_2,
});
domain.addBasePathMapping(api, { basePath: "orders", stage: api.deploymentStage });
const zone = route53.HostedZone.fromHostedZoneAttributes(stack, "Zone", {
  hostedZoneId: "Z0123456789",
  zoneName: "example.com",
});
const target = route53.RecordTarget.fromAlias(new ApiGatewayDomain(domain));
new route53.ARecord(stack, "A", { zone, target, recordName: "api.example.com." });
new route53.AaaaRecord(stack, "AAAA", { zone, target, recordName: "api.example.com." });

const tokens = new apigw.TokenAuthorizer(stack, "Tokens", {
  authorizerName: "Tokens",
  handler: made("Judge"),
  resultsCacheTtl: cdk.Duration.minutes(1),
});
const users = new apigw.CognitoUserPoolsAuthorizer(stack, "Users", {
  authorizerName: "Users",
  cognitoUserPools: [new UserPool(stack, "People")],
});
const model = api.addModel("Order", {
  modelName: "Order",
  contentType: "application/json",
  schema: { type: apigw.JsonSchemaType.OBJECT },
});
const plan = api.addUsagePlan("Partners", {
  name: "Partners",
  quota: { limit: 1000, period: apigw.Period.DAY },
  throttle: { burstLimit: 5, rateLimit: 2.5 },
});
plan.addApiStage({ stage: api.deploymentStage });
plan.addApiKey(api.addApiKey("Bakery", { apiKeyName: "Bakery" }));

const template = '{"type":"about:blank","title":$context.error.messageString,"requestId":"$context.requestId"}';
const headers = { "Content-Type": "'application/problem+json'", "Access-Control-Allow-Origin": "'https://shop.example.com'" };
for (const [type, more] of [["DEFAULT_4XX"], ["DEFAULT_5XX"], ["THROTTLED", { "Retry-After": "'30'" }]])
  api.addGatewayResponse(type, {
    type: apigw.ResponseType.of(type),
    responseHeaders: { ...headers, ...more },
    templates: { "application/json": template },
  });

const orders = api.root.addResource("orders");
orders.addMethod("GET", to(made("ListOrders"), { cacheKeyParameters: ["method.request.querystring.limit"] }), {
  authorizer: users,
  authorizationScopes: ["orders/read"],
  requestParameters: { "method.request.querystring.limit": false, "method.request.header.If-None-Match": false },
});
const one = orders.addResource("{id}");
const get = made("GetOrder");
const id = { "method.request.path.id": true };
one.addMethod("GET", to(get), { requestParameters: id });
one.addMethod("PUT", to(made("PutOrder")), {
  authorizer: tokens,
  apiKeyRequired: true,
  operationName: "PutOrder",
  requestModels: { "application/json": model },
  requestParameters: id,
  requestValidatorOptions: {
    requestValidatorName: "BodyAndParameters",
    validateRequestBody: true,
    validateRequestParameters: true,
  },
  methodResponses: [
    {
      statusCode: "200",
      responseModels: { "application/json": model },
      responseParameters: { "method.response.header.ETag": false },
    },
    { statusCode: "404" },
  ],
});
api.root
  .addResource("files")
  .addResource("{path+}")
  .addMethod("ANY", to(made("Files"), { responseTransferMode: apigw.ResponseTransferMode?.STREAM }), {
    authorizationType: apigw.AuthorizationType.IAM,
    requestParameters: { "method.request.path.path": true },
  });
api.root.addMethod("DELETE", to(get));

console.log(JSON.stringify(stack.resolve(stack._toCloudFormation())));
