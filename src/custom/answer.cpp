#include "custom/answer.hpp"

#include <sparta/json/write.hpp>

namespace sparta::custom {
namespace {

/// What of a reason fits beside the ids of the answer.
constexpr std::size_t longest_reason = 1024;

/// The UUID at the end of the stack's ARN.
std::string_view unique_part(std::string_view stack_id) {
  const auto slash = stack_id.rfind('/');
  return slash == std::string_view::npos ? stack_id : stack_id.substr(slash + 1);
}

json::object ids(const asked& by, std::string_view status) {
  return {{"Status", status},
          {"PhysicalResourceId", by.physical_id.empty() ? derived_physical_id(by) : by.physical_id},
          {"StackId", by.stack_id},
          {"RequestId", by.request_id},
          {"LogicalResourceId", by.logical_id}};
}

/// Not within a character: the answer has to be UTF-8.
std::string shortened(std::string_view text) {
  if (text.size() <= longest_reason) return std::string(text);
  std::size_t end = longest_reason;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "...";
}

}  // namespace

std::string derived_physical_id(const asked& by) { return by.logical_id + "-" + std::string(unique_part(by.stack_id)); }

std::string success(const asked& by, const detail::raw_reply& made, const log_place& log) {
  json::object answer = ids(by, "SUCCESS");
  if (!made.physical_id.empty()) answer["PhysicalResourceId"] = made.physical_id;
  if (made.no_echo) answer["NoEcho"] = true;
  if (made.outputs.is_object() && !made.outputs.as_object().empty()) answer["Data"] = made.outputs;
  std::string text = json::write(answer);
  if (text.size() <= longest_answer) return text;
  return failure(by,
                 "its outputs make an answer of " + std::to_string(text.size()) + " bytes, and CloudFormation takes " +
                     std::to_string(longest_answer) +
                     ": put them into S3 or Systems Manager, and return where they are",
                 log);
}

std::string failure(const asked& by, std::string_view reason, const log_place& log) {
  json::object answer = ids(by, "FAILED");
  answer["Reason"] =
      shortened(reason) + " (log group " + std::string(log.group) + ", stream " + std::string(log.stream) + ")";
  return json::write(answer);
}

}  // namespace sparta::custom
