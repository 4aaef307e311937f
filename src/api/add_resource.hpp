#pragma once
#include "model/part.hpp"

#include <sparta/wiring.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace sparta::api {

inline void add_resource(model::part_wiring& to, std::string id, cfn::resource what, const model::source_line& where) {
  to.resources.push_back({.id = std::move(id), .what = std::move(what), .declared_at = where});
}

/// One that several routes need, such as a permission: the same id is the same resource.
inline void add_shared(model::part_wiring& to, std::string id, cfn::resource what, const model::source_line& where) {
  if (std::ranges::find(to.resources, id, &model::part_resource::id) == to.resources.end())
    add_resource(to, std::move(id), std::move(what), where);
}

}  // namespace sparta::api
