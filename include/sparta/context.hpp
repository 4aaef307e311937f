#pragma once
#include <sparta/emf.hpp>
#include <sparta/json/value.hpp>
#include <sparta/log.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sparta {

/// The caller's Amazon Cognito identity, when a mobile SDK invoked with one.
struct cognito_identity {
  std::string_view identity_id;
  std::string_view identity_pool_id;
};

/// What the platform tells about one invocation. Views live as long as the handler runs; what the platform
/// does not say (an emulator, an older runtime) is empty.
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
struct context {
  logger log{};
  embedded_metrics metrics{};

  std::string_view request_id{};
  std::string_view function_arn{};  ///< as invoked: with the version or alias, if any
  std::string_view trace_id{};      ///< the X-Ray header: Root=…;Parent=…;Sampled=…
  std::string_view tenant_id{};     ///< in tenant isolation mode
  std::chrono::system_clock::time_point deadline = std::chrono::system_clock::time_point::max();
  std::optional<cognito_identity> identity{};
  std::optional<json::value> client_context{};  ///< as the mobile SDKs send it: client, env, custom

  std::string_view function_name{};
  std::string_view function_version{};
  std::uint32_t memory_limit_mib = 0;
  std::string_view log_group{};
  std::string_view log_stream{};

  /// Time left until Lambda ends the invocation; never negative.
  [[nodiscard]] std::chrono::milliseconds remaining() const {
    const auto now = std::chrono::system_clock::now();
    if (deadline <= now) return std::chrono::milliseconds(0);
    return std::chrono::duration_cast<std::chrono::milliseconds>(deadline - now);
  }
};

}  // namespace sparta
