#include "aws/environment_settings.hpp"

#include "aws/setting_values.hpp"
#include "base/strings.hpp"

namespace sparta::aws {
namespace {

bool flag(const base::environment& environment, std::string_view variable) {
  return base::equals_ignoring_case(environment.get(variable).value_or(""), "true");
}

bool ignores_endpoints(const base::environment& environment) {
  return flag(environment, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
}

result<std::string> region_in(const base::environment& environment, std::string_view asked) {
  auto region = std::string(asked);
  if (region.empty()) region = environment.get("AWS_REGION").value_or("");
  if (region.empty()) region = environment.get("AWS_DEFAULT_REGION").value_or("");
  if (region.empty())
    return error{.kind = error_kind::usage,
                 .message = "no AWS region is set",
                 .remedy = "Lambda sets AWS_REGION; elsewhere, set it or name a region"};
  return checked_region(std::move(region));
}

}  // namespace

result<settings> environment_settings(const base::environment& environment, std::string_view region) {
  auto found = region_in(environment, region);
  if (!found) return std::move(found).error();
  const auto attempts = read_attempts(environment.get("AWS_MAX_ATTEMPTS").value_or(""));
  if (!attempts) return attempts.error();
  settings all{.region = std::move(*found)};
  all.max_attempts = *attempts;
  all.use_dualstack = flag(environment, "AWS_USE_DUALSTACK_ENDPOINT");
  all.use_fips = flag(environment, "AWS_USE_FIPS_ENDPOINT");
  all.ca_bundle = environment.get("AWS_CA_BUNDLE").value_or("");
  if (ignores_endpoints(environment)) return all;
  if (auto url = environment.get("AWS_ENDPOINT_URL")) all.endpoint_url = {*std::move(url), "AWS_ENDPOINT_URL"};
  return all;
}

void read_service_endpoint(settings& into, const base::environment& environment, std::string_view service) {
  if (service.empty() || ignores_endpoints(environment)) return;
  auto variable = endpoint_variable(service);
  if (auto url = environment.get(variable))
    into.service_endpoints.insert_or_assign(std::string(service),
                                            configured_endpoint{*std::move(url), std::move(variable)});
}

}  // namespace sparta::aws
