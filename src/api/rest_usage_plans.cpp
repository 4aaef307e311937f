#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"

#include <string>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

/// In AWS, where several stacks may be.
json::value name_of(const declared_rest_api& of, const rest_element& what) {
  return intrinsic::sub("${AWS::StackName}_" + intrinsic::literal(of.name + "_" + what.name));
}

std::string plan_id(const declared_rest_api& of, std::size_t which) {
  return rest_id(of, "UsagePlan", {of.usage_plans[which].name});
}

void add_key(const declared_rest_api& of, const rest_key& key, model::part_wiring& to) {
  const std::string id = rest_id(of, "ApiKey", {key.what.name});
  json::object properties = key.what.properties;
  properties["Name"] = name_of(of, key.what);
  add(to, id, {.type = "AWS::ApiGateway::ApiKey", .properties = std::move(properties)}, key.what.declared_at);
  add(to, rest_id(of, "UsagePlanKey", {key.what.name}),
      {.type = "AWS::ApiGateway::UsagePlanKey",
       .properties = json::object{{"KeyId", intrinsic::ref(id)},
                                  {"KeyType", "API_KEY"},
                                  {"UsagePlanId", intrinsic::ref(plan_id(of, key.plan))}}},
      key.what.declared_at);
}

}  // namespace

void add_usage_plans(const declared_rest_api& of, model::part_wiring& to) {
  json::array stages;
  for (const auto& each : of.stages)
    stages.emplace_back(
        json::object{{"ApiId", intrinsic::ref(of.name)}, {"Stage", intrinsic::ref(stage_id(of, each))}});
  for (std::size_t i = 0; i < of.usage_plans.size(); ++i) {
    json::object properties{{"ApiStages", stages}};
    for (const auto& [name, value] : of.usage_plans[i].properties) properties[name] = value;
    properties["UsagePlanName"] = name_of(of, of.usage_plans[i]);
    add(to, plan_id(of, i), {.type = "AWS::ApiGateway::UsagePlan", .properties = std::move(properties)},
        of.usage_plans[i].declared_at);
  }
  for (const auto& each : of.api_keys) add_key(of, each, to);
}

}  // namespace sparta::api
