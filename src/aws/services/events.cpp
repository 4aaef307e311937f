#include "aws/json_input.hpp"
#include "aws/json_members.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/aws/events.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>

namespace sparta::aws::events {
namespace {

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
constexpr std::size_t most_in_one = 10;

json::object input_of(const put_events_request_entry& what) {
  json::object entry{{"Source", what.source}, {"DetailType", what.detail_type}, {"Detail", json::write(what.detail)}};
  add_unless_empty(entry, "EventBusName", what.event_bus_name);
  if (!what.resources.empty()) entry["Resources"] = json::array(what.resources.begin(), what.resources.end());
  if (what.time) entry["Time"] = what.time->time_since_epoch().count();
  return entry;
}

/// The answer has one element an entry, in order; those that failed have a code.
void collect(std::vector<put_events_failure>& into, const json::value& answer, std::size_t first) {
  auto entry = first;
  for (const auto& each : array_member(answer, "Entries")) {
    if (auto code = text_member(each, "ErrorCode"); !code.empty())
      into.push_back({.entry = entry, .code = std::move(code), .message = text_member(each, "ErrorMessage")});
    ++entry;
  }
}

}  // namespace

result<put_events_response> put_events(session& with, const std::vector<put_events_request_entry>& entries) {
  put_events_response all;
  for (std::size_t from = 0; from < entries.size(); from += most_in_one) {
    json::array some;
    for (auto at = from; at < std::min(from + most_in_one, entries.size()); ++at) some.push_back(input_of(entries[at]));
    const auto answer = json_call(with, {.service = "events",
                                         .target = "AWSEvents",
                                         .operation = "PutEvents",
                                         .body = json::object{{"Entries", std::move(some)}},
                                         .idempotent = false});
    if (!answer) return error(answer.error()).with_note("entries before " + std::to_string(from) + " were taken");
    collect(all.failed, *answer, from);
  }
  return all;
}

}  // namespace sparta::aws::events
