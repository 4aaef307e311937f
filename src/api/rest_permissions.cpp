#include "api/execution_arn.hpp"
#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "on/permission.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

/// A function's resource policy takes 20 KB: of a function with more routes of the API, one permission is for all.
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
constexpr std::size_t most_permissions = 10;

}  // namespace

json::value function_arn(const model::service& of, const rest_route& which, const rest_view& how) {
  const std::string& function = of.functions[which.function].name;
  return how.alias.empty() ? intrinsic::get_att(model::function_id(function), "Arn")
                           : intrinsic::ref(model::alias_id(function, how.alias));
}

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html
json::value invocation_uri(const json::value& function_arn, bool streams) {
  const std::string action = streams ? "2021-11-15/functions/${Function}/response-streaming-invocations"
                                     : "2015-03-31/functions/${Function}/invocations";
  return intrinsic::sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/" + action,
                        {{"Function", function_arn}});
}

void add_permissions(const declared_rest_api& what, const model::service& of, model::part_wiring& to) {
  struct invoked {
    json::value arn;
    model::source_line where;
    std::set<std::string> routes{};
  };
  std::map<std::pair<std::string, std::string>, invoked> functions;
  for (const auto& each : what.routes) {
    const rest_view& how = what.views[each.view];
    auto& one = functions
                    .try_emplace({of.functions[each.function].name, how.alias},
                                 invoked{.arn = function_arn(of, each, how), .where = each.declared_at})
                    .first->second;
    one.routes.insert(below_stage(each.method, each.path));
  }
  for (auto& [name, one] : functions) {
    if (one.routes.size() > most_permissions) one.routes = {"*"};
    for (const auto& each : one.routes) {
      // The ARN names the account.
      auto made = on::permission(
          {.principal = "apigateway.amazonaws.com", .source_arn = execution_arn(what.name, each), .has_account = false},
          {.function = name.second.empty() ? name.first : name.first + "/" + name.second, .arn = one.arn});
      add(to, std::move(made.id), std::move(made.what), one.where);
    }
  }
}

}  // namespace sparta::api
