#pragma once
#include "wire/message.hpp"

#include <sparta/result.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace sparta::runtime {

/// What GET /next gave. The texts are copies, because the answer to the response overwrites the originals; the event
/// is a view that lives until then.
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-next
struct invocation {
  std::string request_id{};
  std::string invocation_id{};  ///< of this attempt: a retry has the same request id, but never the same of these
  std::string function_arn{};
  std::string trace_id{};
  std::string tenant_id{};
  std::string client_context{};    ///< JSON
  std::string cognito_identity{};  ///< JSON
  std::chrono::system_clock::time_point deadline = std::chrono::system_clock::time_point::max();
  std::string_view event{};
};

/// Fails only without a request id: then there is no way to answer.
result<void> read_invocation(const wire::response& from, invocation& into);

}  // namespace sparta::runtime
