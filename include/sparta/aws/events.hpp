#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// EventBridge. https://docs.aws.amazon.com/eventbridge/latest/APIReference/Welcome.html
namespace sparta::aws::events {

struct put_events_request_entry {
  std::string source;  ///< `com.example.orders`
  std::string detail_type;
  json::value detail = json::object{};
  std::string event_bus_name{};  ///< name or ARN; the default bus when empty
  std::vector<std::string> resources{};
  std::optional<std::chrono::sys_seconds> time{};
};
struct put_events_failure {
  std::size_t entry = 0;  ///< which one, from 0
  std::string code;
  std::string message{};
};
struct put_events_response {
  std::vector<put_events_failure> failed{};
};
/// Any number, ten at a time. A call that failed as a whole is an error, and some may have been taken before.
[[nodiscard]] result<put_events_response> put_events(session& with,
                                                     const std::vector<put_events_request_entry>& entries);

}  // namespace sparta::aws::events
