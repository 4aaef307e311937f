#include "cfn/intrinsics.hpp"
#include "on/check_limits.hpp"
#include "on/invoking_role.hpp"

#include <sparta/on/appsync.hpp>

#include <utility>

namespace sparta::on {
namespace {

/// What names of GraphQL are made of: https://spec.graphql.org/October2021/#Name
bool is_graphql_name(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  constexpr std::string_view allowed = "_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos &&
         digits.find(text.front()) == std::string_view::npos;
}

void check(const appsync& source, const std::string& name, wiring& made) {
  if (!is_graphql_name(name))
    made.problems.push_back("'" + name + "' is no name of a data source: letters, digits and underscores.");
  for (const graphql_field& each : source.fields.all())
    if (!is_graphql_name(each.type_name) || !is_graphql_name(each.field_name))
      made.problems.push_back("'" + std::string(each.type_name) + "." + std::string(each.field_name) +
                              "' is no field of a schema: {\"Query\", \"order\"}.");
  check_limits("MaxBatchSize", source.max_batch_size, made);
}

wired_resource resolver(const appsync& source, const graphql_field& field, const std::string& data_source,
                        const invocation_target& of) {
  json::object properties{{"ApiId", source.api.id},
                          {"DataSourceName", cfn::intrinsic::get_att(data_source, "Name")},
                          {"FieldName", field.field_name}};
  if (const auto& size = source.max_batch_size.number()) properties["MaxBatchSize"] = *size;
  properties["TypeName"] = field.type_name;
  const json::value identity = json::array{source.api.id, json::value(field.type_name), json::value(field.field_name)};
  return {source_id("Resolver", of, identity), {.type = "AWS::AppSync::Resolver", .properties = std::move(properties)}};
}

}  // namespace

wiring wire(const appsync& source, const invocation_target& of) {
  wiring made;
  const std::string name = source.name.empty() ? of.function : std::string(source.name);
  check(source, name, made);
  const json::value api = cfn::intrinsic::sub(
      "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${Api}", {{"Api", source.api.id}});
  wired_resource role = invoking_role({.principal = "appsync.amazonaws.com", .source_arn = api}, of);
  json::object properties{{"ApiId", source.api.id}};
  if (!source.description.empty()) properties["Description"] = source.description;
  properties["LambdaConfig"] = json::object{{"LambdaFunctionArn", of.arn}};
  properties["Name"] = name;
  properties["ServiceRoleArn"] = cfn::intrinsic::get_att(role.id, "Arn");
  properties["Type"] = "AWS_LAMBDA";
  const std::string id = source_id("DataSource", of, json::array{source.api.id, json::value(name)});
  made.resources.push_back({id, {.type = "AWS::AppSync::DataSource", .properties = std::move(properties)}});
  made.resources.push_back(std::move(role));
  for (const graphql_field& each : source.fields.all()) made.resources.push_back(resolver(source, each, id, of));
  return made;
}

}  // namespace sparta::on
