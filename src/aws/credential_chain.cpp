#include "aws/credential_chain.hpp"

#include "aws/credential_sources.hpp"
#include "aws/environment_credentials.hpp"

#include <mutex>

namespace sparta::aws {
namespace {

/// Asked for again this long before they expire, so that no long upload starts with the last second of them.
constexpr auto margin = std::chrono::minutes(5);

error none_found(const search& in, const shared_config& config) {
  return {.kind = error_kind::denied,
          .message = "no AWS credentials were found",
          .notes = {"looked in the environment (AWS_ACCESS_KEY_ID, AWS_WEB_IDENTITY_TOKEN_FILE), in profile " +
                    in.settings.profile + " of " + config.config_path.string() + " and " +
                    config.credentials_path.string() + ", and for container and instance credentials"},
          .remedy =
              "set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or use --local for the embedded "
              "AWS"};
}

result<credentials> look_everywhere(const search& in) {
  const auto config = load_shared_config(in.world.environment, in.world.files);
  if (!config) return config.error();
  const auto profile = [&] { return from_profile(in, *config, in.settings.profile); };
  const std::vector<std::function<found_credentials()>> asked_for{profile};
  const std::vector<std::function<found_credentials()>> usual{
      [&] { return credentials_in(in.world.environment); }, [&] { return from_web_identity(in); }, profile,
      [&] { return from_container(in); }, [&] { return from_instance(in); }};
  for (const auto& look : in.settings.profile_asked_for ? asked_for : usual) {
    auto found = look();
    if (!found) return std::move(found).error();
    if (*found) return std::move(**found);
  }
  if (in.settings.profile_asked_for)
    return error{.kind = error_kind::denied,
                 .message = "profile " + in.settings.profile + " has no credentials",
                 .remedy = "give it keys with `aws configure --profile " + in.settings.profile +
                           "`, or leave --profile out to look elsewhere"};
  return none_found(in, *config);
}

class chain final : public credentials_provider {
 public:
  chain(credential_world world, settings from) : world_(world), settings_(std::move(from)) {}

  result<credentials> get(std::stop_token stop) override {
    const std::lock_guard lock(mutex_);
    if (held_ && !expires_within(margin)) return *held_;
    auto fresh = look_everywhere({.world = world_, .settings = settings_, .stop = stop});
    if (fresh) {
      held_ = *fresh;
      if (world_.log != nullptr) world_.log->debug("AWS credentials found", {{"Source", fresh->source}});
      return fresh;
    }
    // Those we have still work for some minutes: better than to fail now.
    if (held_ && !expires_within(std::chrono::minutes(0)) && fresh.error().kind != error_kind::interrupted)
      return *held_;
    return fresh;
  }

 private:
  [[nodiscard]] bool expires_within(std::chrono::minutes span) const {
    return held_->expiry && *held_->expiry <= world_.clock.now() + span;
  }

  credential_world world_;
  settings settings_;
  std::mutex mutex_;
  std::optional<credentials> held_;
};

}  // namespace

std::unique_ptr<credentials_provider> default_credentials(credential_world world, const settings& from) {
  return std::make_unique<chain>(world, from);
}

}  // namespace sparta::aws
