#include "api/add_resource.hpp"
#include "api/http_api_parts.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

cfn::resource domain_resource(const domain& what) {
  json::object configuration{
      {"CertificateArn", what.certificate}, {"EndpointType", "REGIONAL"}, {"SecurityPolicy", "TLS_1_2"}};
  json::object properties{{"DomainName", what.name},
                          {"DomainNameConfigurations", json::array{std::move(configuration)}}};
  if (!what.mutual_tls.empty()) properties["MutualTlsAuthentication"] = what.mutual_tls;
  return {.type = "AWS::ApiGatewayV2::DomainName", .properties = std::move(properties)};
}

/// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-api-gateway.html
cfn::resource alias_record(const domain& what, const std::string& id, std::string_view type) {
  json::object target{{"DNSName", intrinsic::get_att(id, "RegionalDomainName")},
                      {"HostedZoneId", intrinsic::get_att(id, "RegionalHostedZoneId")}};
  return {.type = "AWS::Route53::RecordSet",
          .properties = json::object{{"AliasTarget", std::move(target)},
                                     {"HostedZoneId", what.hosted_zone},
                                     {"Name", intrinsic::ref(id)},
                                     {"Type", type}}};
}

cfn::resource mapping_resource(const declared_http_api& of, const json::value& domain) {
  json::object properties{{"ApiId", intrinsic::ref(of.name)}};
  if (!of.domain->base_path.empty()) properties["ApiMappingKey"] = of.domain->base_path;
  properties["DomainName"] = domain;
  properties["Stage"] = intrinsic::ref(stage_id(of, of.stages.front()));
  return {.type = "AWS::ApiGatewayV2::ApiMapping", .properties = std::move(properties)};
}

}  // namespace

std::string domain_id(const declared_http_api& of) { return model::resource_name("HttpApiDomain", {of.name}); }

void add_domain(const declared_http_api& what, model::part_wiring& to) {
  const bool made_here = !what.domain->certificate.is_null();
  const std::string id = domain_id(what);
  if (made_here) {
    add_resource(to, id, domain_resource(*what.domain), what.declared_at);
    if (!what.domain->hosted_zone.is_null())
      for (const char* type : {"A", "AAAA"})
        add_resource(to, model::resource_name("HttpApiRecord", {what.name, "/", type}),
                     alias_record(*what.domain, id, type), what.declared_at);
  }
  add_resource(to, model::resource_name("HttpApiMapping", {what.name}),
               mapping_resource(what, made_here ? intrinsic::ref(id) : what.domain->name), what.declared_at);
}

}  // namespace sparta::api
