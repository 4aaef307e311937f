#include "aws/credential_sources.hpp"
#include "aws/environment_credentials.hpp"
#include "aws/sts.hpp"
#include "base/strings.hpp"

#include <algorithm>
#include <charconv>

namespace sparta::aws {
namespace {

error misconfigured(std::string_view profile, std::string_view why, std::string_view remedy) {
  return {.kind = error_kind::denied,
          .message = "profile " + std::string(profile) + " " + std::string(why),
          .remedy = std::string(remedy)};
}

found_credentials keys_of(const ini_section& profile, std::string_view name) {
  const auto id = profile.get("aws_access_key_id"), key = profile.get("aws_secret_access_key");
  if (id.empty() && key.empty()) return std::nullopt;
  if (id.empty() || key.empty())
    return misconfigured(name, "has only one of aws_access_key_id and aws_secret_access_key", "give it both");
  return credentials{.access_key_id = std::string(id),
                     .secret_access_key = std::string(key),
                     .session_token = std::string(profile.get("aws_session_token")),
                     .source = "profile " + std::string(name)};
}

/// Follows a profile to its credentials; roles lead from profile to profile.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html
class resolver {
 public:
  resolver(const search& in, const shared_config& config) : in_(in), config_(config) {}

  found_credentials resolve(std::string_view name) {
    const auto* profile = config_.profile(name);
    if (profile == nullptr) return std::nullopt;
    if (!profile->get("role_arn").empty()) return role_of(*profile, name);
    if (!profile->get("sso_session").empty() || !profile->get("sso_start_url").empty())
      return from_sso(in_, config_, *profile, name);
    auto keys = keys_of(*profile, name);
    if (!keys || *keys) return keys;
    if (const auto command = profile->get("credential_process"); !command.empty())
      return from_process(in_, command, name);
    return std::nullopt;
  }

 private:
  found_credentials role_of(const ini_section& profile, std::string_view name) {
    if (std::find(followed_.begin(), followed_.end(), name) != followed_.end())
      return misconfigured(
          name,
          "comes back to itself through source_profile: " + base::join(followed_, " -> ") + " -> " + std::string(name),
          "let the last source_profile name a profile with keys");
    followed_.emplace_back(name);
    if (const auto token = profile.get("web_identity_token_file"); !token.empty())
      return assume_with_token(in_, {.token_file = std::string(token),
                                     .role_arn = std::string(profile.get("role_arn")),
                                     .session_name = std::string(profile.get("role_session_name"))});
    if (!profile.get("mfa_serial").empty())
      return misconfigured(name, "asks for an MFA code, which can't be given here",
                           "get temporary keys with `aws sts get-session-token`, or use `aws sso login`");
    auto source = source_of(profile, name);
    if (!source) return source;
    if (!*source)
      return misconfigured(name, "has a role_arn, but its source has no credentials",
                           "check its source_profile or credential_source");
    return assume(profile, name, std::move(**source));
  }

  found_credentials source_of(const ini_section& profile, std::string_view name) {
    const auto source = profile.get("source_profile"), place = profile.get("credential_source");
    if (source.empty() == place.empty())
      return misconfigured(name, "needs either source_profile or credential_source beside its role_arn",
                           "give it exactly one of them");
    if (source == name) return keys_of(profile, name);
    if (!source.empty()) return resolve(source);
    if (place == "Environment") return credentials_in(in_.world.environment);
    if (place == "EcsContainer") return from_container(in_);
    if (place == "Ec2InstanceMetadata") return from_instance(in_);
    return misconfigured(name, "has an unknown credential_source, " + std::string(place),
                         "use Environment, EcsContainer or Ec2InstanceMetadata");
  }

  found_credentials assume(const ini_section& profile, std::string_view name, credentials as) {
    fixed_credentials source(std::move(as));
    client sts{.transport = in_.world.transport,
               .credentials = source,
               .settings = in_.settings,
               .clock = in_.world.clock,
               .log = in_.world.log,
               .stop = in_.stop};
    const auto session = profile.get("role_session_name");
    sts::role_request role{.role_arn = std::string(profile.get("role_arn")),
                           .session_name = session.empty() ? default_session_name(in_) : std::string(session),
                           .external_id = std::string(profile.get("external_id"))};
    if (const auto text = profile.get("duration_seconds"); !text.empty()) {
      int seconds = 0;
      std::from_chars(text.data(), text.data() + text.size(), seconds);
      role.duration = std::chrono::seconds(seconds);
    }
    auto held = sts::assume_role(sts, role);
    if (!held)
      return std::move(held).error().with_note("while assuming " + role.role_arn + " for profile " + std::string(name));
    return std::move(*held);
  }

  const search& in_;
  const shared_config& config_;
  std::vector<std::string> followed_{};
};

}  // namespace

found_credentials from_profile(const search& in, const shared_config& config, std::string_view name) {
  return resolver(in, config).resolve(name);
}

}  // namespace sparta::aws
