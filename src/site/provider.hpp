#pragma once
#include "site/contents.hpp"

#include <sparta/custom_resource.hpp>

#include <source_location>

namespace sparta::sites {

/// The function that makes the contents of all of a service's sites.
[[nodiscard]] sparta::function<contents_request> provider(service& of, std::source_location where);

}  // namespace sparta::sites
