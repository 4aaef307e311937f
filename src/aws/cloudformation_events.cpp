#include "aws/cloudformation.hpp"
#include "aws/cloudformation_protocol.hpp"

namespace sparta::aws::cloudformation {
namespace {

stack_event event_in(const xml_node& from) {
  return {.id = text(from, "EventId"),
          .stack_id = text(from, "StackId"),
          .time = time_at(from, "Timestamp"),
          .logical_id = text(from, "LogicalResourceId"),
          .physical_id = text(from, "PhysicalResourceId"),
          .type = text(from, "ResourceType"),
          .status = text(from, "ResourceStatus"),
          .status_reason = text(from, "ResourceStatusReason"),
          .client_token = text(from, "ClientRequestToken")};
}

bool is_before(const stack_event& event, const event_window& window) {
  if (!window.last_seen.empty() && event.id == window.last_seen) return true;
  return window.since && event.time < *window.since;
}

}  // namespace

result<std::vector<stack_event>> describe_stack_events(client& with, std::string_view stack_name,
                                                       const event_window& window) {
  std::vector<stack_event> all;
  const auto read =
      ask_pages(with, "DescribeStackEvents", {{"StackName", std::string(stack_name)}}, [&](const xml_node& page) {
        for (const auto* each : page.list("StackEvents")) {
          auto event = event_in(*each);
          if (is_before(event, window)) return false;
          all.push_back(std::move(event));
        }
        return true;
      });
  if (!read) return read.error();
  return all;
}

}  // namespace sparta::aws::cloudformation
