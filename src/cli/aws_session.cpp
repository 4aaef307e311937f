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

result<aws::settings> settings_of(session& on, std::optional<std::string> region) {
  if (auto fine = check(on.options); !fine) return std::move(fine).error();
  if (on.options.local) return local_settings(on);
  return aws::load_settings(
      on.world.environment, on.world.files,
      {.region = std::move(region), .profile = on.options.profile, .endpoint_url = on.options.endpoint_url});
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

/// Whatever kept us from AWS, there is an AWS that needs nothing; some errors say so themselves.
error with_way_out(error why) {
  constexpr std::string_view way_out = "add --local to use the embedded AWS on this machine, which needs neither";
  if (why.remedy.find("--local") != std::string::npos) return why;
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
  const auto settings = settings_of(on, on.options.region);
  if (settings) return open(on, *settings);
  if (on.options.local || on.options.region) return settings.error();
  // Without a region there are often no credentials either, and those are the larger thing to be told about.
  const auto anywhere = settings_of(on, std::string(local_region));
  if (!anywhere) return settings.error();
  const auto opened = open(on, *anywhere);
  if (opened) return with_way_out(settings.error());
  return error(opened.error()).with_note(settings.error().message);
}

result<std::unique_ptr<aws_session>> aws_session::open(session& on, const aws::settings& settings) {
  std::unique_ptr<aws_session> opened(new aws_session(on, settings));
  auto found = opened->credentials_->get(on.world.stop);
  if (found) return opened;
  const bool none = found.error().kind == error_kind::denied;
  if (none) return with_way_out(std::move(found).error());
  return std::move(found).error();
}

}  // namespace sparta::cli
