#include "model/resolve.hpp"

#include <utility>

namespace sparta::model {
namespace {

void add(std::map<std::string, json::value>& to, const char* name, json::value given) {
  if (!given.is_null()) to[name] = std::move(given);
}

void add_variables(std::map<std::string, json::value>& to, const json::value& given) {
  if (!given.is_object()) return;
  for (const auto& [name, value] : given.as_object()) to[name] = value;
}

/// What needs no look at: CloudFormation and Lambda check it.
std::map<std::string, json::value> properties_of(const function_options& own, const function_defaults& of_service) {
  std::map<std::string, json::value> all;
  add(all, "CodeSigningConfigArn", either(own.code_signing_config_arn, of_service.code_signing_config_arn));
  add(all, "DeadLetterConfig", either(own.dead_letter_config, of_service.dead_letter_config));
  add(all, "DurableConfig", own.durable_config);
  add(all, "FileSystemConfigs", own.file_system_configs);
  add(all, "KmsKeyArn", either(own.kms_key_arn, of_service.kms_key_arn));
  add(all, "Layers", either(own.layers, of_service.layers));
  add(all, "LoggingConfig", either(own.logging_config, of_service.logging_config));
  add(all, "RecursiveLoop", either(own.recursive_loop, of_service.recursive_loop));
  add(all, "RuntimeManagementConfig", own.runtime_management_config);
  add(all, "TenancyConfig", own.tenancy_config);
  add(all, "VpcConfig", either(own.vpc_config, of_service.vpc_config));
  return all;
}

std::string text_in(const json::value& of, std::string_view member) {
  const auto* found = of.find(member);
  return found != nullptr && found->is_string() ? found->as_string() : std::string();
}

execution_role role_of(const json::value& reference) {
  const auto* arn = reference.find("Arn");
  return {.arn = arn == nullptr ? json::value() : *arn,
          .name = text_in(reference, "Name"),
          .shared = text_in(reference, "Shared")};
}

/// The first that was said: units are 0 where they weren't.
template <class Amount>
Amount first_said(Amount own, Amount of_service, Amount otherwise) {
  if (own != Amount{}) return own;
  return of_service != Amount{} ? of_service : otherwise;
}

/// What the service gives to every role that Sparta makes for one function.
json::value of_own_role(const function_options& own, const cfn::detail::value_base& said,
                        const cfn::detail::value_base& of_service) {
  return own.role.has_value() ? json::value(said) : either(said, of_service);
}

}  // namespace

json::value either(const cfn::detail::value_base& own, const cfn::detail::value_base& of_service) {
  return own.has_value() ? own : of_service;
}

function resolved(const function_options& own, const service& of) {
  const function_defaults& defaults = of.defaults;
  const function plain{};
  function all{.name = std::string(own.name.text),
               .description = std::string(own.description),
               .memory_mib = first_said(own.memory.mib, defaults.memory.mib, plain.memory_mib),
               .timeout = first_said(own.timeout.value, defaults.timeout.value, plain.timeout),
               .architecture = own.architecture.value_or(of.architecture),
               .tracing = own.tracing.value_or(defaults.tracing.value_or(plain.tracing)),
               .ephemeral_storage_mib =
                   first_said(own.ephemeral_storage.mib, defaults.ephemeral_storage.mib, plain.ephemeral_storage_mib),
               .reserved_concurrency = own.reserved_concurrency,
               .log_retention = first_said(own.log_retention.value, defaults.log_retention.value, plain.log_retention),
               .tags = own.tags,
               .properties = properties_of(own, defaults),
               .role = role_of(own.role),
               .managed_policies = of_own_role(own, own.managed_policies, defaults.managed_policies),
               .permissions_boundary = of_own_role(own, own.permissions_boundary, defaults.permissions_boundary)};
  add_variables(all.environment, defaults.environment);
  add_variables(all.environment, own.environment);
  return all;
}

std::string text_of(const cfn::value<std::string>& literal) {
  const json::value given = literal;
  return given.is_string() ? given.as_string() : std::string();
}

}  // namespace sparta::model
