#pragma once
#include <sparta/events/appsync_identity.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct appsync_request {
  std::map<std::string, std::string> headers;
  std::optional<std::string> domain_name;  ///< the API's own, if the client used it
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_request>) { return json::camel_case(); }

/// What the step of the pipeline before this one answered.
struct appsync_previous {
  json::value result;
  json::rest more{};
};

struct appsync_info {
  std::string field_name;
  std::string parent_type_name;
  std::map<std::string, json::value> variables;
  std::vector<std::string> selection_set_list;  ///< `author/name` for a field below
  std::string selection_set_graphql;
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_info>) {
  return json::camel_case({{"selection_set_graphql", "selectionSetGraphQL"}});
}

/// A field to resolve. `Arguments` and `Source`, the parent object, may be aggregates of yours.
/// https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html
template <class Arguments, class Source = json::value>
struct appsync_resolver_of {
  Arguments arguments;
  std::optional<appsync_identity> identity;
  Source source;  ///< null for a field of Query, Mutation and Subscription
  appsync_request request;
  std::optional<appsync_previous> prev;
  appsync_info info;
  std::map<std::string, json::value> stash;
  std::optional<std::string> type_name;   ///< of resolvers that Amplify made; else in `info`
  std::optional<std::string> field_name;  ///< likewise
  json::rest more{};
};
template <class Arguments, class Source>
constexpr auto json_names(json::as<appsync_resolver_of<Arguments, Source>>) {
  return json::camel_case();
}
using appsync_resolver = appsync_resolver_of<json::value>;

/// With batching, many at once; as many results are the reply, in their order.
/// https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html
using appsync_resolver_batch = std::vector<appsync_resolver>;

struct appsync_batch_result {
  std::optional<json::value> data = {};
  std::optional<std::string> error_message = {};
  std::optional<std::string> error_type = {};
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_batch_result>) { return json::camel_case(); }

/// What a resolver's request template makes for a Lambda data source: the function gets its payload.
/// https://docs.aws.amazon.com/appsync/latest/devguide/resolver-mapping-template-reference-lambda.html
struct appsync_resolver_template {
  std::string version;
  std::string operation;  ///< `Invoke` or `BatchInvoke`
  json::value payload;
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_resolver_template>) { return json::camel_case(); }

}  // namespace sparta::events
