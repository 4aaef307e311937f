#pragma once
#include "site/declared_site.hpp"

namespace sparta::sites {

/// What AWS would refuse of it, or what can't be meant.
[[nodiscard]] std::vector<model::problem> problems_of(const declared_site& what);

}  // namespace sparta::sites
