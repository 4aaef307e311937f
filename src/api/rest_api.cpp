#include "api/rest_api.hpp"

#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

void add_output(const declared_rest_api& of, model::part_wiring& to) {
  if (of.properties.contains("DisableExecuteApiEndpoint")) return;
  to.outputs[of.name + "Url"] = {.value = url_of(of, of.stages.front()),
                                 .description = "Where the REST API " + of.name + " answers"};
}

}  // namespace

std::string rest_id(const declared_rest_api& of, std::string_view kind, std::initializer_list<std::string_view> which) {
  std::string all = of.name;
  for (const auto each : which) all.append("/").append(each);
  return model::resource_name("RestApi" + std::string(kind), {all});
}

cfn::resource rest_resource(const declared_rest_api& of, std::string_view type, json::object properties) {
  properties["RestApiId"] = intrinsic::ref(of.name);
  return {.type = "AWS::ApiGateway::" + std::string(type), .properties = std::move(properties)};
}

void add(model::part_wiring& to, std::string id, cfn::resource what, const model::source_line& where) {
  to.resources.push_back({.id = std::move(id), .what = std::move(what), .declared_at = where});
}

json::value url_of(const declared_rest_api& what, const rest_stage& stage) {
  if (what.domain && what.properties.contains("DisableExecuteApiEndpoint")) return address_of(*what.domain);
  return intrinsic::sub("https://${" + what.name + "}.execute-api.${AWS::Region}.${AWS::URLSuffix}/" +
                        intrinsic::literal(stage.name));
}

model::part_wiring wire(const declared_rest_api& what, const model::service& of) {
  model::part_wiring made{.problems = problems_of(what, of)};
  if (!made.problems.empty()) return made;
  add(made, what.name, {.type = "AWS::ApiGateway::RestApi", .properties = what.properties}, what.declared_at);
  add_resources(what, made);
  add_authorizers(what, of, made);
  add_models(what, made);
  add_validators(what, made);
  add_methods(what, of, made);
  add_preflights(what, made);
  add_gateway_responses(what, made);
  share_templates(what, made);
  if (what.deployed) {
    add_deployment(what, made);
    add_stages(what, made);
    add_usage_plans(what, made);
    add_domain(what, made);
    add_output(what, made);
  }
  // After the deployment, which does not follow from who may invoke what.
  add_permissions(what, of, made);
  return made;
}

}  // namespace sparta::api
