#include "aws/logs.hpp"

#include "aws/json_members.hpp"
#include "aws/json_protocol.hpp"

#include <sparta/json/value.hpp>

namespace sparta::aws::logs {
namespace {

result<json::value> ask(client& with, std::string_view operation, const json::object& input) {
  return json_call(with, "logs", "Logs_20140328", operation, input);
}

std::int64_t milliseconds_of(base::timestamp time) {
  return std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count();
}

void add_time(json::object& into, std::string_view name, const std::optional<base::timestamp>& time) {
  if (time) into[name] = milliseconds_of(*time);
}

void add_text(json::object& into, std::string_view name, std::string_view value) {
  if (!value.empty()) into[name] = value;
}

event_page page_in(const json::value& answer, std::string_view token_name) {
  event_page page{.next_token = text_member(answer, token_name)};
  for (const auto& each : array_member(answer, "events"))
    page.events.push_back({.id = text_member(each, "eventId"),
                           .stream = text_member(each, "logStreamName"),
                           .time = time_member(each, "timestamp").value_or(base::timestamp{}),
                           .message = text_member(each, "message")});
  return page;
}

}  // namespace

result<event_page> filter_log_events(client& with, const event_query& what) {
  json::object input{{"logGroupName", what.group}, {"limit", what.limit}};
  add_time(input, "startTime", what.since);
  add_time(input, "endTime", what.until);
  add_text(input, "filterPattern", what.filter_pattern);
  add_text(input, "logStreamNamePrefix", what.stream_prefix);
  add_text(input, "nextToken", what.next_token);
  if (!what.streams.empty()) input["logStreamNames"] = json::array(what.streams.begin(), what.streams.end());
  const auto answer = ask(with, "FilterLogEvents", input);
  if (!answer) return answer.error();
  return page_in(*answer, "nextToken");
}

result<std::vector<log_stream>> describe_log_streams(client& with, std::string_view group, int limit) {
  const auto answer =
      ask(with, "DescribeLogStreams",
          {{"logGroupName", group}, {"orderBy", "LastEventTime"}, {"descending", true}, {"limit", limit}});
  if (!answer) return answer.error();
  std::vector<log_stream> all;
  for (const auto& each : array_member(*answer, "logStreams"))
    all.push_back({.name = text_member(each, "logStreamName"), .last_event = time_member(each, "lastEventTimestamp")});
  return all;
}

result<event_page> get_log_events(client& with, const stream_query& what) {
  json::object input{{"logGroupName", what.group}, {"logStreamName", what.stream}, {"startFromHead", what.from_head}};
  add_time(input, "startTime", what.since);
  add_text(input, "nextToken", what.next_token);
  const auto answer = ask(with, "GetLogEvents", input);
  if (!answer) return answer.error();
  auto page = page_in(*answer, "nextForwardToken");
  for (auto& event : page.events) event.stream = what.stream;
  return page;
}

}  // namespace sparta::aws::logs
