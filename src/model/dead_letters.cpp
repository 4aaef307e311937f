#include "model/dead_letters.hpp"

#include "cfn/intrinsics.hpp"

#include <string_view>

namespace sparta::model {
namespace {

constexpr std::string_view queue_type = "AWS::SQS::Queue";

const cfn::resource* resource_named(std::string_view name, const service& of) {
  for (const auto& each : of.resources)
    if (each.name == name) return &each.what;
  return nullptr;
}

/// The resource whose ARN this is by `Fn::GetAtt` or, as a topic's, by `Ref`.
std::string_view resource_in(const json::value& arn) {
  if (const auto* call = arn.find("Fn::GetAtt"); call && call->is_array() && !call->as_array().empty())
    return call->as_array().front().as_string();
  if (const auto* call = arn.find("Ref"); call && call->is_string()) return call->as_string();
  return {};
}

/// `arn:partition:sqs:region:account:name`
json::value last_part(const json::value& arn) {
  if (!arn.is_string())
    return json::object{{"Fn::Select", json::array{5, json::object{{"Fn::Split", json::array{":", arn}}}}}};
  const std::string_view text = arn.as_string();
  if (text.find(":sqs:") == std::string_view::npos) return {};
  return text.substr(text.rfind(':') + 1);
}

}  // namespace

json::value dead_letter_target(const function& declared) {
  if (const auto config = declared.properties.find("DeadLetterConfig"); config != declared.properties.end())
    if (const auto* target = config->second.find("TargetArn")) return *target;
  return declared.asynchronous ? declared.asynchronous->on_failure : json::value();
}

json::value dead_letter_queue_name(const function& declared, const service& of) {
  const json::value arn = dead_letter_target(declared);
  if (arn.is_null()) return {};
  const std::string_view name = resource_in(arn);
  const cfn::resource* resource = resource_named(name, of);
  if (resource == nullptr) return last_part(arn);
  if (resource->type != queue_type) return {};
  return cfn::intrinsic::get_att(name, "QueueName");
}

}  // namespace sparta::model
