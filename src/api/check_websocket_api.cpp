#include "api/websocket_api.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace sparta::api {
namespace {

using problems = std::vector<model::problem>;

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html
constexpr std::chrono::seconds longest_integration{29};

void check_keys(const declared_websocket_api& what, problems& found) {
  std::map<std::string, const model::source_line*> seen;
  for (const auto& each : what.routes) {
    if (each.key.empty())
      found.push_back({"a route has no key. Give it what messages are told apart by", each.declared_at});
    else if (each.key.starts_with('$') && each.key != "$connect" && each.key != "$disconnect" && each.key != "$default")
      found.push_back(
          {"the route '" + each.key + "': a key that begins with $ is API Gateway's own. Rename it", each.declared_at});
    const auto [first, is_first] = seen.try_emplace(each.key, &each.declared_at);
    if (!is_first)
      found.push_back({"the route '" + each.key + "' was declared before, at " + first->second->file + ":" +
                           std::to_string(first->second->line) + ". Leave out one of them",
                       each.declared_at});
  }
}

void check_expression(const declared_websocket_api& what, problems& found) {
  if (!what.route_selection_expression.starts_with("$request.") &&
      what.route_selection_expression.find("${request.") == std::string::npos)
    found.push_back({"the route selection '" + what.route_selection_expression +
                         "' says nothing of the message. Write it like $request.body.action",
                     what.declared_at});
}

/// Who may connect is decided once, at `$connect`.
void check_guards(const declared_websocket_api& what, problems& found) {
  const bool has_connect = std::ranges::find(what.routes, "$connect", &websocket_route::key) != what.routes.end();
  if ((what.authorizer || what.iam_authorization || what.api_key_required) && !has_connect)
    found.push_back(
        {"who may connect is decided at the route $connect, which it hasn't got. Declare it: api.connect(…)",
         what.declared_at});
  if (what.authorizer && what.iam_authorization)
    found.push_back(
        {"either IAM decides who may connect, or an authorizer. Leave out one of them", what.authorizer->declared_at});
  for (const auto& each : what.more_authorizers)
    found.push_back({"it has an authorizer already, and a connection is judged once. Leave out one of them", each});
}

}  // namespace

problems problems_of(const declared_websocket_api& what, const model::service& of) {
  problems found;
  check_keys(what, found);
  check_expression(what, found);
  check_guards(what, found);
  if (what.routes.empty()) found.push_back({"it has no routes. Declare one: api.fallback(…)", what.declared_at});
  for (const auto& each : what.routes) {
    const auto& function = of.functions[each.function];
    if (function.timeout > longest_integration)
      found.push_back({"the function '" + function.name +
                           "' may take longer than 29 s, when API Gateway stops waiting. Give it a shorter timeout",
                       each.declared_at});
  }
  for (auto& each : found) each.message += ".";
  return found;
}

}  // namespace sparta::api
