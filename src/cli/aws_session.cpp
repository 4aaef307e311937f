#include "cli/aws_session.hpp"

#include "aws/credential_chain.hpp"
#include "aws/settings.hpp"
#include "cli/banner.hpp"
#include "local/emulator.hpp"

namespace sparta::cli {
namespace {

constexpr std::string_view local_region = "us-east-1";

error contradiction(std::string_view option) {
  return {.kind = error_kind::usage,
          .message = "--local and --" + std::string(option) + " contradict each other",
          .remedy = "leave out one of them"};
}

result<void> check(const options& asked) {
  if (!asked.local) return {};
  if (asked.profile) return contradiction("profile");
  if (asked.endpoint_url) return contradiction("endpoint-url");
  return {};
}

result<aws::settings> local_settings(session& on) {
  auto world = local_world(on);
  const auto running = local::up(world, {.venv = on.world.built.venv});
  if (!running) return running.error();
  aws::settings settings;
  const auto& environment = on.world.environment;
  settings.region = on.options.region.value_or(
      environment.get("AWS_REGION")
          .value_or(environment.get("AWS_DEFAULT_REGION").value_or(std::string(local_region))));
  settings.endpoint_url = {.url = local::endpoint_of(running->instance), .origin = "--local"};
  return settings;
}

result<aws::settings> settings_of(session& on) {
  if (auto fine = check(on.options); !fine) return std::move(fine).error();
  if (on.options.local) return local_settings(on);
  return aws::load_settings(
      on.world.environment, on.world.files,
      {.region = on.options.region, .profile = on.options.profile, .endpoint_url = on.options.endpoint_url});
}

std::unique_ptr<aws::credentials_provider> provider_of(session& on, const aws::settings& settings,
                                                       aws::transport& transport) {
  if (on.options.local)
    return std::make_unique<aws::fixed_credentials>(
        aws::credentials{.access_key_id = "test", .secret_access_key = "test", .source = "--local"});
  return aws::default_credentials({.environment = on.world.environment,
                                   .files = on.world.files,
                                   .processes = on.world.processes,
                                   .clock = on.world.clock,
                                   .transport = transport,
                                   .log = &on.log},
                                  settings);
}

error without_credentials(error why) {
  if (why.kind != error_kind::denied) return why;
  constexpr std::string_view way_out = "add --local to use the embedded AWS on this machine, which needs none";
  why.remedy += (why.remedy.empty() ? "" : "; or ") + std::string(way_out);
  return why;
}

}  // namespace

local::world local_world(session& on) {
  return {.environment = on.world.environment,
          .files = on.world.files,
          .processes = on.world.processes,
          .clock = on.world.clock,
          .loopback = on.world.loopback,
          .locker = on.world.locker,
          .log = on.log,
          .stop = on.world.stop};
}

aws_session::aws_session(session& on, const aws::settings& settings)
    : transport_(on.world.connect({.ca_bundle = settings.ca_bundle, .user_agent = "sparta/" + framework().version})),
      credentials_(provider_of(on, settings, *transport_)),
      client_{.transport = *transport_,
              .credentials = *credentials_,
              .settings = settings,
              .clock = on.world.clock,
              .log = &on.log,
              .stop = on.world.stop} {}

result<std::unique_ptr<aws_session>> aws_session::open(session& on) {
  const auto settings = settings_of(on);
  if (!settings) return settings.error();
  std::unique_ptr<aws_session> opened(new aws_session(on, *settings));
  if (auto found = opened->credentials_->get(on.world.stop); !found)
    return without_credentials(std::move(found).error());
  return opened;
}

}  // namespace sparta::cli
