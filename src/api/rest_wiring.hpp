#pragma once
#include "api/rest_api.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

/// A REST API in the template, a function for each kind of its resources.
namespace sparta::api {

[[nodiscard]] std::string rest_id(const declared_rest_api& of, std::string_view kind,
                                  std::initializer_list<std::string_view> which = {});
/// Of a resource of the API: `RestApiId` and what else it has.
[[nodiscard]] cfn::resource rest_resource(const declared_rest_api& of, std::string_view type, json::object properties);
void add(model::part_wiring& to, std::string id, cfn::resource what, const model::source_line& where);

/// Each segment of a path is a resource; those that paths have in common are there once.
void add_resources(const declared_rest_api& of, model::part_wiring& to);
/// What `ResourceId` of the methods of that path is.
[[nodiscard]] json::value resource_id(const declared_rest_api& of, std::string_view path);

void add_methods(const declared_rest_api& what, const model::service& of, model::part_wiring& to);
void add_preflights(const declared_rest_api& of, model::part_wiring& to);
/// Who may invoke the functions: the API, for its routes.
void add_permissions(const declared_rest_api& what, const model::service& of, model::part_wiring& to);
void add_authorizers(const declared_rest_api& what, const model::service& of, model::part_wiring& to);
void add_models(const declared_rest_api& of, model::part_wiring& to);
void add_validators(const declared_rest_api& of, model::part_wiring& to);
void add_gateway_responses(const declared_rest_api& of, model::part_wiring& to);
/// Mapping templates that are there several times are in the template once: a dozen methods would else fill a tenth of
/// the megabyte that CloudFormation takes. Each is named by its content, so a deployment's id still follows it.
void share_templates(const declared_rest_api& of, model::part_wiring& to);
/// Of all that is there already: its id follows their content.
void add_deployment(const declared_rest_api& of, model::part_wiring& to);
void add_stages(const declared_rest_api& of, model::part_wiring& to);
void add_usage_plans(const declared_rest_api& of, model::part_wiring& to);
void add_domain(const declared_rest_api& of, model::part_wiring& to);

[[nodiscard]] std::string authorizer_id(const declared_rest_api& of, const rest_authorizer& which);
[[nodiscard]] std::string model_id(const declared_rest_api& of, std::size_t which);
[[nodiscard]] std::string validator_id(const declared_rest_api& of, rest_validation which);
[[nodiscard]] std::string stage_id(const declared_rest_api& of, const rest_stage& which);
[[nodiscard]] std::string deployment_id(const model::part_wiring& made);

/// `https://api.example.com/orders`
[[nodiscard]] json::value address_of(const rest_domain_name& of);
/// The function's, or its alias's.
[[nodiscard]] json::value function_arn(const model::service& of, const rest_route& which, const rest_view& how);
}  // namespace sparta::api
