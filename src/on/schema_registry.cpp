#include "on/access.hpp"
#include "on/arn_part.hpp"
#include "on/kafka_options.hpp"

#include <sparta/iam/actions/glue.hpp>
#include <sparta/iam/actions/secretsmanager.hpp>
#include <sparta/iam/arn_of.hpp>

#include <utility>

namespace sparta::on {
namespace {

/// https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html
void allow_glue(const registry_uri& uri, std::vector<iam::grant>& grants) {
  const auto registry = iam::arn_of<iam::kinds::glue::registry>(uri.text);
  const auto schemas =
      iam::arn_of<iam::kinds::glue::schema>(cfn::unchecked(sibling_arn(uri.text, "registry", "schema", "*")));
  grants.push_back(iam::allow(iam::glue::get_registry, registry));
  grants.push_back(iam::allow(iam::glue::get_schema_version, {registry, schemas}));
}

/// A mapping whose only list is the registry's: what `add_secret` adds to a broker's is told to a registry alike.
json::array access_to(const schema_registry& registry, mapping& to) {
  mapping own;
  if (registry.sign_on == registry_sign_on::basic_auth)
    add_secret(own, "BASIC_AUTH", registry.secret, "a user's name and password for its registry");
  if (registry.sign_on == registry_sign_on::client_certificate)
    add_secret(own, "CLIENT_CERTIFICATE_TLS_AUTH", registry.secret, "a certificate for its registry");
  if (registry.server_certificate.arn.has_value())
    add_secret(own, "SERVER_ROOT_CA_CERTIFICATE", registry.server_certificate, "");
  for (auto& each : own.made.grants) to.made.grants.push_back(each);
  for (auto& each : own.made.problems) to.made.problems.push_back(std::move(each));
  const json::value all(std::move(own.properties));
  const auto* found = all.find("SourceAccessConfigurations");
  return found == nullptr ? json::array{} : found->as_array();
}

}  // namespace

json::value registry_config(const schema_registry& registry, mapping& to) {
  json::object config;
  if (json::array access = access_to(registry, to); !access.empty()) config["AccessConfigs"] = std::move(access);
  config["EventRecordFormat"] = registry.format == record_format::json ? "JSON" : "SOURCE";
  config["SchemaRegistryURI"] = registry.uri.text;
  json::array validated;
  if (registry.keys) validated.push_back(json::object{{"Attribute", "KEY"}});
  if (registry.values) validated.push_back(json::object{{"Attribute", "VALUE"}});
  if (validated.empty())
    to.made.problems.emplace_back("a registry holds keys or values to their schemas: .keys or .values is true.");
  config["SchemaValidationConfigs"] = std::move(validated);
  if (registry.uri.is_glue) allow_glue(registry.uri, to.made.grants);
  return config;
}

}  // namespace sparta::on
