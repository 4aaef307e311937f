#include "aws/client.hpp"
#include "aws/context_log.hpp"
#include "aws/environment_credentials.hpp"
#include "aws/environment_settings.hpp"
#include "aws/tls_transport.hpp"

#include <sparta/aws/session.hpp>
#include <sparta/context.hpp>

#include <optional>

namespace sparta::aws {
namespace {

const base::process_environment process;

/// Its connections are every invocation's: made once, with what the environment said then.
transport& shared_transport(const settings& from) {
  static tls_transport all(
      {.ca_file = ca_file_of(from.ca_bundle, process), .user_agent = "sparta-cpp/" SPARTA_VERSION});
  return all;
}

std::chrono::system_clock::time_point deadline_of(const context& of, std::chrono::milliseconds reserve) {
  constexpr auto never = std::chrono::system_clock::time_point::max();
  return of.deadline == never ? never : of.deadline - reserve;
}

}  // namespace

struct session::state {
  std::optional<context_log> log{};
  base::system_clock clock{};
  environment_credentials credentials{process};
  std::optional<client> own{};
  std::optional<error> unusable{};
  client* over = nullptr;  ///< a test's, instead of `own`

  void make(const session_options& options);
  [[nodiscard]] client* used() { return over != nullptr ? over : own ? &*own : nullptr; }
};

void session::state::make(const session_options& options) {
  auto settings = environment_settings(process, options.region);
  if (!settings) {
    unusable = std::move(settings).error();
    return;
  }
  if (options.max_attempts > 0) settings->max_attempts = options.max_attempts;
  auto& carrier = shared_transport(*settings);
  own.emplace(client{.transport = carrier,
                     .credentials = credentials,
                     .settings = std::move(*settings),
                     .clock = clock,
                     .log = log ? &*log : nullptr,
                     .call_limit = options.call_limit});
}

session::session(const context& of, session_options options) : state_(std::make_unique<state>()) {
  state_->log.emplace(of.log);
  state_->make(options);
  if (state_->own) state_->own->deadline = deadline_of(of, options.reserve);
}

session::session(session_options options) : state_(std::make_unique<state>()) { state_->make(options); }
session::session(client& over) : state_(std::make_unique<state>()) { state_->over = &over; }
session::session(session&&) noexcept = default;
session& session::operator=(session&&) noexcept = default;
session::~session() = default;

std::string_view session::region() const {
  const auto* used = state_->used();
  return used != nullptr ? std::string_view(used->settings.region) : std::string_view();
}

result<client*> session::open(std::string_view service) {
  if (state_->unusable) return *state_->unusable;
  if (state_->own) read_service_endpoint(state_->own->settings, process, service);
  return state_->used();
}

}  // namespace sparta::aws
