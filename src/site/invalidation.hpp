#pragma once
#include "site/contents.hpp"

#include <string>
#include <vector>

namespace sparta::sites {

/// What CloudFront is to forget when these objects have changed: each one's path, or everything when they are many.
[[nodiscard]] std::vector<std::string> paths_to_invalidate(const std::vector<std::string>& changed, const contents& of);

}  // namespace sparta::sites
