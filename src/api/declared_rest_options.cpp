#include "api/property.hpp"
#include "api/rest_declaration.hpp"
#include "cfn/intrinsics.hpp"

#include <string>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

json::value endpoint_of(const rest_api_options& what) {
  const char* const name = what.endpoint == rest_endpoint::edge       ? "EDGE"
                           : what.endpoint == rest_endpoint::regional ? "REGIONAL"
                                                                      : "PRIVATE";
  json::object made{{"Types", json::array{name}}};
  set(made, "VpcEndpointIds", json::value(what.vpc_endpoint_ids));
  return made;
}

json::object statement(std::string_view effect, json::object more) {
  json::object made{{"Action", "execute-api:Invoke"}, {"Effect", effect}};
  made["Principal"] = "*";
  // The API, in its own policy; a longer ARN would refer to the resource that the policy is part of.
  made["Resource"] = "execute-api:/*";
  for (auto& [name, value] : more) made[name] = std::move(value);
  return made;
}

/// A private API has no policy to begin with, and then answers nobody.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-create.html
json::value policy_of(const rest_api_options& what) {
  if (what.policy.has_value() || what.endpoint != rest_endpoint::private_ || !what.vpc_endpoint_ids.has_value())
    return what.policy;
  const json::object elsewhere{
      {"Condition", json::object{{"StringNotEquals", json::object{{"aws:SourceVpce", what.vpc_endpoint_ids}}}}}};
  return json::object{{"Statement", json::array{statement("Allow", {}), statement("Deny", elsewhere)}},
                      {"Version", "2012-10-17"}};
}

json::object properties_of(const rest_api_options& what) {
  json::object made;
  if (what.api_key_source == api_key_source::authorizer) made["ApiKeySourceType"] = "AUTHORIZER";
  set(made, "BinaryMediaTypes", json::value(what.binary_media_types));
  set(made, "CloneFrom", json::value(what.clone_from));
  set(made, "Description", what.description);
  set_if(made, "DisableExecuteApiEndpoint", what.disable_execute_api_endpoint);
  made["EndpointConfiguration"] = endpoint_of(what);
  set(made, "MinimumCompressionSize", what.minimum_compression_size);
  made["Name"] = intrinsic::sub("${AWS::StackName}_" + intrinsic::literal(what.name.text));
  set(made, "Policy", policy_of(what));
  return made;
}

/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html
rest_domain_name declared(const rest_domain& what, bool edge) {
  rest_domain_name made{
      .name = what.domain_name, .base_path = std::string(what.base_path), .hosted_zone_id = what.hosted_zone_id};
  if (!what.certificate_arn.has_value()) return made;
  if (edge) made.properties["CertificateArn"] = what.certificate_arn;
  made.properties["DomainName"] = what.domain_name;
  made.properties["EndpointConfiguration"] = json::object{{"Types", json::array{edge ? "EDGE" : "REGIONAL"}}};
  if (what.truststore_uri.has_value()) {
    json::object mutual{{"TruststoreUri", what.truststore_uri}};
    set(mutual, "TruststoreVersion", json::value(what.truststore_version));
    made.properties["MutualTlsAuthentication"] = std::move(mutual);
  }
  if (!edge) made.properties["RegionalCertificateArn"] = what.certificate_arn;
  made.properties["SecurityPolicy"] = "TLS_1_2";
  return made;
}

}  // namespace

declared_rest_api declared(const rest_api_options& what, const model::source_line& where) {
  declared_rest_api made{.name = std::string(what.name.text),
                         .properties = properties_of(what),
                         .cors = what.cors,
                         .deployed = what.deployed,
                         .endpoint = what.endpoint,
                         .cloudwatch_role = what.cloudwatch_role,
                         .stages = {declared(what.stage, where)},
                         .views = {rest_view()},
                         .declared_at = where};
  if (what.domain) made.domain = declared(*what.domain, what.endpoint == rest_endpoint::edge);
  return made;
}

}  // namespace sparta::api
