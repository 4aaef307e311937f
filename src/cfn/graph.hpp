#pragma once
#include <cstddef>
#include <vector>

namespace sparta::cfn {

/// For each node, the nodes that it needs.
using graph = std::vector<std::vector<std::size_t>>;

/// One cycle of each group of nodes that need each other (strongly connected component), the shortest through the
/// group's first node, which begins it and is not repeated. In the order of those nodes.
[[nodiscard]] std::vector<std::vector<std::size_t>> cycles_of(const graph& nodes);

}  // namespace sparta::cfn
