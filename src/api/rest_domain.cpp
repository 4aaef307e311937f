#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"

#include <string>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

/// The record that gives a client the domain's addresses, of IPv4 or IPv6.
void add_record(const declared_rest_api& of, const std::string& domain, const char* type, model::part_wiring& to) {
  const std::string place = of.endpoint == rest_endpoint::edge ? "Distribution" : "Regional";
  const json::object alias{{"DNSName", intrinsic::get_att(domain, place + "DomainName")},
                           {"HostedZoneId", intrinsic::get_att(domain, place + "HostedZoneId")}};
  add(to, rest_id(of, "Record", {type}),
      {.type = "AWS::Route53::RecordSet",
       .properties = json::object{{"AliasTarget", alias},
                                  {"HostedZoneId", of.domain->hosted_zone_id},
                                  {"Name", of.domain->name},
                                  {"Type", type}}},
      of.declared_at);
}

/// Base path mappings have one segment; the mappings of API Gateway's second version have several.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html
cfn::resource mapping_resource(const declared_rest_api& of, const json::value& domain) {
  const bool nested = of.domain->base_path.find('/') != std::string::npos;
  json::object properties{{nested ? "ApiId" : "RestApiId", intrinsic::ref(of.name)}};
  if (!of.domain->base_path.empty()) properties[nested ? "ApiMappingKey" : "BasePath"] = of.domain->base_path;
  properties["DomainName"] = domain;
  properties["Stage"] = intrinsic::ref(stage_id(of, of.stages.front()));
  return {.type = nested ? "AWS::ApiGatewayV2::ApiMapping" : "AWS::ApiGateway::BasePathMapping",
          .properties = std::move(properties)};
}

}  // namespace

json::value address_of(const rest_domain_name& of) {
  if (of.name.is_string()) return "https://" + of.name.as_string() + (of.base_path.empty() ? "" : "/" + of.base_path);
  return intrinsic::sub("https://${Domain}" + (of.base_path.empty() ? "" : "/" + intrinsic::literal(of.base_path)),
                        {{"Domain", of.name}});
}

void add_domain(const declared_rest_api& of, model::part_wiring& to) {
  if (!of.domain) return;
  const std::string id = rest_id(of, "DomainName");
  const bool own = !of.domain->properties.empty();
  if (own) add(to, id, {.type = "AWS::ApiGateway::DomainName", .properties = of.domain->properties}, of.declared_at);
  add(to, rest_id(of, "BasePathMapping"), mapping_resource(of, own ? intrinsic::ref(id) : of.domain->name),
      of.declared_at);
  if (own && !of.domain->hosted_zone_id.is_null())
    for (const char* const type : {"A", "AAAA"}) add_record(of, id, type, to);
  to.outputs[of.name + "DomainUrl"] = {.value = address_of(*of.domain),
                                       .description = "Where the REST API " + of.name + " answers by its domain"};
}

}  // namespace sparta::api
