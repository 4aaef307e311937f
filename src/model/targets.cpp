#include "model/targets.hpp"

#include "base/strings.hpp"
#include "model/naming.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace sparta::model {
namespace {

/// `arn:${AWS::Partition}:sqs:…`, literal or as the text of `Fn::Sub`.
std::string service_in(std::string_view arn) {
  if (!arn.starts_with("arn:")) return {};
  // A pseudo parameter has colons of its own.
  const std::string plain = base::replace_all(std::string(arn), "${AWS::", "${");
  const auto begin = plain.find(':', 4);
  if (begin == std::string::npos) return {};
  const auto end = plain.find(':', begin + 1);
  return end == std::string::npos ? std::string() : plain.substr(begin + 1, end - begin - 1);
}

/// The logical id that `Ref` or `Fn::GetAtt` names.
std::string target_of(const json::value& expression) {
  if (const auto* name = expression.find("Ref"); name && name->is_string()) return name->as_string();
  const auto* attribute = expression.find("Fn::GetAtt");
  if (attribute && attribute->is_array() && !attribute->as_array().empty() && attribute->as_array().front().is_string())
    return attribute->as_array().front().as_string();
  return {};
}

std::string service_of_type(std::string_view type) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> services{{{"AWS::SQS::Queue", "sqs"},
                                                                                   {"AWS::SNS::Topic", "sns"},
                                                                                   {"AWS::Lambda::Function", "lambda"},
                                                                                   {"AWS::Events::EventBus", "events"},
                                                                                   {"AWS::S3::Bucket", "s3"}}};
  const auto found = std::ranges::find(services, type, &std::pair<std::string_view, std::string_view>::first);
  return found == services.end() ? std::string() : std::string(found->second);
}

}  // namespace

std::string service_of_arn(const service& declared, const json::value& arn) {
  if (arn.is_string()) return service_in(arn.as_string());
  if (const auto* text = arn.find("Fn::Sub"); text && text->is_string()) return service_in(text->as_string());
  const std::string target = target_of(arn);
  if (target.empty()) return {};
  for (const auto& each : declared.functions)
    if (function_id(each.name) == target) return "lambda";
  for (const auto& each : declared.resources)
    if (each.name == target) return service_of_type(each.what.type);
  return {};
}

std::string sending_action(const std::string& service) {
  if (service == "sqs") return "sqs:SendMessage";
  if (service == "sns") return "sns:Publish";
  if (service == "lambda") return "lambda:InvokeFunction";
  if (service == "events") return "events:PutEvents";
  if (service == "s3") return "s3:PutObject";
  return {};
}

}  // namespace sparta::model
