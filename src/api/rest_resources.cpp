#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"

#include <map>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

/// `/orders` of `/orders/{id}`; empty for a path of one segment.
std::string_view parent_of(std::string_view path) { return path.substr(0, path.rfind('/')); }

}  // namespace

json::value resource_id(const declared_rest_api& of, std::string_view path) {
  if (path.empty() || path == "/") return intrinsic::get_att(of.name, "RootResourceId");
  return intrinsic::ref(rest_id(of, "Resource", {path}));
}

void add_resources(const declared_rest_api& of, model::part_wiring& to) {
  std::map<std::string_view, model::source_line> paths;
  for (const auto& each : of.routes)
    if (each.path != "/")
      for (std::string_view path = each.path; !path.empty(); path = parent_of(path))
        paths.try_emplace(path, each.declared_at);
  for (const auto& [path, where] : paths)
    add(to, rest_id(of, "Resource", {path}),
        rest_resource(of, "Resource",
                      {{"ParentId", resource_id(of, parent_of(path))}, {"PathPart", path.substr(path.rfind('/') + 1)}}),
        where);
}

}  // namespace sparta::api
