#include "api/execution_arn.hpp"
#include "api/permission.hpp"
#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

}  // namespace

json::value function_arn(const model::service& of, const rest_route& which, const rest_view& how) {
  const std::string& function = of.functions[which.function].name;
  return how.alias.empty() ? intrinsic::get_att(model::function_id(function), "Arn")
                           : intrinsic::ref(model::alias_id(function, how.alias));
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
    if (std::ssize(one.routes) > most_permissions) one.routes = {"*"};
    for (const auto& each : one.routes) {
      auto made = on::permission(
          api_gateway(execution_arn(what.name, each)),
          {.function = name.second.empty() ? name.first : name.first + "/" + name.second, .arn = one.arn});
      add(to, std::move(made.id), std::move(made.what), one.where);
    }
  }
}

}  // namespace sparta::api
