#include "aws/settings.hpp"

#include "aws/setting_values.hpp"
#include "aws/shared_config.hpp"
#include "base/strings.hpp"

namespace sparta::aws {
namespace {

/// One setting: the variable, else the profile's key.
class source {
 public:
  source(const base::environment& environment, const ini_section& profile)
      : environment_(environment), profile_(profile) {}

  [[nodiscard]] std::string text(std::string_view variable, std::string_view key) const {
    return environment_.get(variable).value_or(std::string(profile_.get(key)));
  }
  [[nodiscard]] bool flag(std::string_view variable, std::string_view key) const {
    return base::equals_ignoring_case(text(variable, key), "true");
  }

 private:
  const base::environment& environment_;
  const ini_section& profile_;
};

void read_service_endpoints(settings& into, const base::environment& environment, const shared_config& config,
                            const ini_section& profile) {
  const auto named = config.services.find(profile.get("services"));
  for (const auto* service : {"cloudformation", "iam", "lambda", "logs", "s3", "sso", "sts"}) {
    const auto key = service_key(service);
    const auto variable = endpoint_variable(service);
    if (auto url = environment.get(variable)) {
      into.service_endpoints.emplace(service, configured_endpoint{*url, variable});
      continue;
    }
    // AWS_ENDPOINT_URL goes before the profile's services.
    if (environment.get("AWS_ENDPOINT_URL") || named == config.services.end()) continue;
    const auto values = named->second.nested.find(key);
    if (values == named->second.nested.end()) continue;
    if (const auto url = values->second.find("endpoint_url"); url != values->second.end())
      into.service_endpoints.emplace(service, configured_endpoint{url->second, "services " + named->first});
  }
}

void read_endpoints(settings& into, const base::environment& environment, const shared_config& config,
                    const ini_section& profile, const overrides& asked) {
  if (asked.endpoint_url) {
    into.endpoint_url = {*asked.endpoint_url, "--endpoint-url"};
    return;
  }
  const source from(environment, profile);
  if (from.flag("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")) return;
  read_service_endpoints(into, environment, config, profile);
  if (auto url = environment.get("AWS_ENDPOINT_URL"))
    into.endpoint_url = {*url, "AWS_ENDPOINT_URL"};
  else if (const auto set = profile.get("endpoint_url"); !set.empty())
    into.endpoint_url = {std::string(set), "profile " + into.profile};
}

result<std::string> region_of(const source& from, const base::environment& environment, const overrides& asked,
                              std::string_view profile) {
  auto region = asked.region.value_or(std::string());
  if (region.empty()) region = environment.get("AWS_REGION").value_or(std::string());
  if (region.empty()) region = from.text("AWS_DEFAULT_REGION", "region");
  if (region.empty())
    return error{.kind = error_kind::usage,
                 .message = "no AWS region is set",
                 .remedy = "pass --region, set AWS_REGION or AWS_DEFAULT_REGION, or give profile " +
                           std::string(profile) + " a region"};
  return checked_region(std::move(region));
}

error no_such_profile(const settings& from, const shared_config& config) {
  std::vector<std::string> names;
  for (const auto& [name, section] : config.profiles) names.push_back(name);
  return {.kind = error_kind::usage,
          .message = "there is no AWS profile " + from.profile + " in " + config.config_path.string() + " or " +
                     config.credentials_path.string(),
          .remedy = names.empty() ? "make one with `aws configure --profile " + from.profile + "`"
                                  : "use one of: " + base::join(names, ", ")};
}

}  // namespace

result<settings> load_settings(const base::environment& environment, const base::files& files, const overrides& asked) {
  const auto config = load_shared_config(environment, files);
  if (!config) return config.error();

  settings all{.region = {}};
  const auto named = asked.profile ? asked.profile : environment.get("AWS_PROFILE");
  all.profile = named.value_or(environment.get("AWS_DEFAULT_PROFILE").value_or("default"));
  all.profile_asked_for = asked.profile.has_value();
  const auto* found = config->profile(all.profile);
  if (found == nullptr && all.profile != "default") return no_such_profile(all, *config);
  const ini_section profile = found != nullptr ? *found : ini_section{};

  const source from(environment, profile);
  auto region = region_of(from, environment, asked, all.profile);
  if (!region) return std::move(region).error();
  const auto attempts = read_attempts(from.text("AWS_MAX_ATTEMPTS", "max_attempts"));
  if (!attempts) return attempts.error();
  all.region = std::move(*region);
  all.max_attempts = *attempts;
  all.use_dualstack = from.flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint");
  all.use_fips = from.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint");
  all.ca_bundle = from.text("AWS_CA_BUNDLE", "ca_bundle");
  if (const auto s3 = profile.nested.find("s3"); s3 != profile.nested.end())
    if (const auto style = s3->second.find("addressing_style"); style != s3->second.end())
      all.s3_path_style = style->second == "path";
  read_endpoints(all, environment, *config, profile, asked);
  return all;
}

}  // namespace sparta::aws
