#include "api/rest_wiring.hpp"

#include <set>
#include <string>
#include <string_view>

namespace sparta::api {
namespace {

std::string_view name_of(rest_validation which) {
  switch (which) {
    case rest_validation::none: return {};
    case rest_validation::body: return "Body";
    case rest_validation::parameters: return "Parameters";
    case rest_validation::body_and_parameters: return "BodyAndParameters";
  }
  return {};
}

}  // namespace

std::string model_id(const declared_rest_api& of, std::size_t which) {
  return rest_id(of, "Model", {of.models[which].name});
}

void add_models(const declared_rest_api& of, model::part_wiring& to) {
  for (std::size_t i = 0; i < of.models.size(); ++i)
    add(to, model_id(of, i), rest_resource(of, "Model", of.models[i].properties), of.models[i].declared_at);
}

std::string validator_id(const declared_rest_api& of, rest_validation which) {
  return rest_id(of, "Validator", {name_of(which)});
}

/// One of each kind serves all methods; an API has few.
void add_validators(const declared_rest_api& of, model::part_wiring& to) {
  std::set<rest_validation> made;
  for (const auto& each : of.routes) {
    const rest_validation which = of.views[each.view].validation;
    if (which == rest_validation::none || !made.insert(which).second) continue;
    add(to, validator_id(of, which),
        rest_resource(of, "RequestValidator",
                      {{"Name", name_of(which)},
                       {"ValidateRequestBody", which != rest_validation::parameters},
                       {"ValidateRequestParameters", which != rest_validation::body}}),
        each.declared_at);
  }
}

}  // namespace sparta::api
