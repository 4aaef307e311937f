#include "runtime/invocation.hpp"

#include <charconv>
#include <cstdint>

namespace sparta::runtime {
namespace {

using std::chrono::system_clock;

/// Milliseconds since 1970; nonsense counts as no deadline.
system_clock::time_point read_deadline(std::string_view text) {
  static constexpr auto none = system_clock::time_point::max();
  std::int64_t count = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (text.empty() || failed != std::errc() || end != text.data() + text.size()) return none;
  const std::chrono::milliseconds since_epoch(count);
  if (since_epoch > std::chrono::floor<std::chrono::milliseconds>(none.time_since_epoch())) return none;
  if (count < 0) return {};
  return system_clock::time_point(since_epoch);
}

}  // namespace

result<void> read_invocation(const wire::response& from, invocation& into) {
  const auto get = [&](std::string_view name) { return wire::find(from.headers, name); };
  into.request_id = get("Lambda-Runtime-Aws-Request-Id");
  into.invocation_id = get("Lambda-Runtime-Invocation-Id");
  into.function_arn = get("Lambda-Runtime-Invoked-Function-Arn");
  into.trace_id = get("Lambda-Runtime-Trace-Id");
  into.tenant_id = get("Lambda-Runtime-Aws-Tenant-Id");
  into.client_context = get("Lambda-Runtime-Client-Context");
  into.cognito_identity = get("Lambda-Runtime-Cognito-Identity");
  into.deadline = read_deadline(get("Lambda-Runtime-Deadline-Ms"));
  into.event = from.body;
  if (into.request_id.empty())
    return error{.kind = error_kind::unavailable, .message = "the Runtime API sent an invocation without a request id"};
  return {};
}

}  // namespace sparta::runtime
