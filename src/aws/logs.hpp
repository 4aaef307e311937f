#pragma once
#include "aws/client.hpp"
#include "base/time_text.hpp"

#include <sparta/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/Welcome.html
namespace sparta::aws::logs {

struct log_event {
  std::string id{};
  std::string stream{};
  base::timestamp time{};
  std::string message;
};

struct event_query {
  std::string group;
  std::optional<base::timestamp> since{};
  std::optional<base::timestamp> until{};
  std::string filter_pattern{};
  std::vector<std::string> streams{};
  std::string stream_prefix{};
  int limit = 10'000;
  std::string next_token{};
};
struct event_page {
  std::vector<log_event> events{};
  std::string next_token{};  ///< empty on the last page; a page may be empty and have one
};
/// A group that does not exist is `not_found`: a function that never ran has none.
[[nodiscard]] result<event_page> filter_log_events(client& with, const event_query& what);

struct log_stream {
  std::string name;
  std::optional<base::timestamp> last_event{};
};
/// Latest first.
[[nodiscard]] result<std::vector<log_stream>> describe_log_streams(client& with, std::string_view group,
                                                                   int limit = 50);

struct stream_query {
  std::string group;
  std::string stream;
  std::optional<base::timestamp> since{};
  bool from_head = true;
  std::string next_token{};
};
/// The end is reached when `next_token` comes back unchanged.
[[nodiscard]] result<event_page> get_log_events(client& with, const stream_query& what);

}  // namespace sparta::aws::logs
