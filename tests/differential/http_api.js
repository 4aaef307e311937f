// The HTTP APIs of tests/golden/http_api, written with aws-cdk-lib.
const cdk = require("aws-cdk-lib");
const lambda = require("aws-cdk-lib/aws-lambda");
const apigw = require("aws-cdk-lib/aws-apigatewayv2");
const { HttpLambdaIntegration } = require("aws-cdk-lib/aws-apigatewayv2-integrations");
const authorizers = require("aws-cdk-lib/aws-apigatewayv2-authorizers");
const { Bucket } = require("aws-cdk-lib/aws-s3");
const { Certificate } = require("aws-cdk-lib/aws-certificatemanager");
const logs = require("aws-cdk-lib/aws-logs");
const route53 = require("aws-cdk-lib/aws-route53");
const { ApiGatewayv2DomainProperties } = require("aws-cdk-lib/aws-route53-targets");

const app = new cdk.App({ analyticsReporting: false });
const stack = new cdk.Stack(app, "orders");
const code = lambda.Code.fromBucket(Bucket.fromBucketName(stack, "Code", "code"), "code.zip");
const made = (name) =>
  new lambda.Function(stack, name, { runtime: lambda.Runtime.PROVIDED_AL2023, handler: "bootstrap", code });
const to = (target, options) => new HttpLambdaIntegration(`${target.node.id}Integration`, target, options);

const shop = new apigw.HttpApi(stack, "OrdersApi", {
  apiName: "OrdersApi",
  description: "Orders",
  corsPreflight: {
    allowOrigins: ["https://shop.example.com"],
    allowHeaders: ["authorization", "content-type"],
    allowMethods: ["GET", "PATCH", "PUT"].map((one) => apigw.CorsHttpMethod[one]),
    maxAge: cdk.Duration.hours(1),
    allowCredentials: true,
  },
});
const put = made("PutOrder");
shop.addRoutes({ path: "/orders/{id}", methods: ["GET"], integration: to(made("GetOrder")) });
shop.addRoutes({ path: "/orders", methods: ["GET"], integration: to(made("ListOrders")) });
shop.addRoutes({ path: "/orders/{id}", methods: ["PUT", "PATCH"], integration: to(put) });

const domain = new apigw.DomainName(stack, "Domain", {
  domainName: "office.example.com",
  certificate: Certificate.fromCertificateArn(stack, "C", "arn:aws:acm:eu-west-1:123456789012:certificate/1"),
  securityPolicy: apigw.SecurityPolicy.TLS_1_2,
});
const zone = route53.HostedZone.fromHostedZoneAttributes(stack, "Zone", {
  hostedZoneId: "Z0123456789ABC",
  zoneName: "example.com",
});
const target = route53.RecordTarget.fromAlias(
  new ApiGatewayv2DomainProperties(domain.regionalDomainName, domain.regionalHostedZoneId),
);
new route53.ARecord(stack, "A", { zone, target, recordName: "office.example.com." });
new route53.AaaaRecord(stack, "AAAA", { zone, target, recordName: "office.example.com." });

const office = new apigw.HttpApi(stack, "BackOffice", {
  apiName: "BackOffice",
  createDefaultStage: false,
  disableExecuteApiEndpoint: true,
});
const users = new authorizers.HttpJwtAuthorizer(
  "Users",
  "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc",
  { jwtAudience: ["office"], authorizerName: "Users" },
);
const checked = new lambda.Alias(stack, "CheckKeyLive", { aliasName: "live", version: made("CheckKey").currentVersion });
const keys = new authorizers.HttpLambdaAuthorizer("Keys", checked, {
  authorizerName: "Keys",
  identitySource: ["$request.header.X-Key"],
  resultsCacheTtl: cdk.Duration.seconds(60),
  responseTypes: [authorizers.HttpLambdaResponseType.SIMPLE],
});
office.addRoutes({
  path: "/orders/{id}",
  methods: ["ANY"],
  integration: to(made("Office")),
  authorizer: users,
  authorizationScopes: ["orders/write"],
});
office.addRoutes({
  path: "/reports",
  methods: ["POST"],
  integration: to(made("Report"), { payloadFormatVersion: apigw.PayloadFormatVersion.VERSION_1_0 }),
  authorizer: keys,
});
const rest = new lambda.Alias(stack, "RestLive", { aliasName: "live", version: made("Rest").currentVersion });
new apigw.HttpRoute(stack, "Default", {
  httpApi: office,
  routeKey: apigw.HttpRouteKey.DEFAULT,
  integration: to(rest, { timeout: cdk.Duration.seconds(10) }),
  authorizer: new authorizers.HttpIamAuthorizer(),
});
new apigw.HttpStage(stack, "V1", {
  httpApi: office,
  stageName: "v1",
  stageVariables: { tone: "formal" },
  throttle: { burstLimit: 20, rateLimit: 10 },
  accessLogSettings: {
    destination: new apigw.LogGroupLogDestination(
      new logs.LogGroup(stack, "Log", { retention: logs.RetentionDays.ONE_WEEK, removalPolicy: cdk.RemovalPolicy.DESTROY }),
    ),
  },
  domainMapping: { domainName: domain, mappingKey: "orders" },
});

const archive = new apigw.HttpApi(stack, "Archive", {
  apiName: "Archive",
  defaultDomainMapping: { domainName: domain, mappingKey: "archive" },
});
new apigw.HttpRoute(stack, "ArchivedRoute", {
  httpApi: archive,
  routeKey: apigw.HttpRouteKey.DEFAULT,
  integration: to(made("Archived")),
});
new apigw.HttpStage(stack, "Test", { httpApi: archive, stageName: "test", autoDeploy: true });

console.log(JSON.stringify(stack.resolve(stack._toCloudFormation())));
