#include "cfn/graph.hpp"

#include <algorithm>
#include <deque>

namespace sparta::cfn {
namespace {

/// For each node the one over which a breadth-first search from `start` first came to it; `nodes.size()` if never.
/// `start` is come to when a way leads back to it.
std::vector<std::size_t> ways_from(std::size_t start, const graph& nodes) {
  std::vector<std::size_t> from(nodes.size(), nodes.size());
  std::deque<std::size_t> next{start};
  while (!next.empty()) {
    const auto node = next.front();
    next.pop_front();
    for (const auto needed : nodes[node]) {
      if (from[needed] != nodes.size()) continue;
      from[needed] = node;
      if (needed != start) next.push_back(needed);
    }
  }
  return from;
}

std::vector<std::size_t> way_back(std::size_t start, const std::vector<std::size_t>& from) {
  std::vector<std::size_t> cycle;
  for (auto node = from[start]; node != start; node = from[node]) cycle.push_back(node);
  cycle.push_back(start);
  std::ranges::reverse(cycle);
  return cycle;
}

graph reversed(const graph& nodes) {
  graph back(nodes.size());
  for (std::size_t node = 0; node < nodes.size(); ++node)
    for (const auto needed : nodes[node]) back[needed].push_back(node);
  return back;
}

}  // namespace

std::vector<std::vector<std::size_t>> cycles_of(const graph& nodes) {
  const auto back = reversed(nodes);
  std::vector<std::vector<std::size_t>> cycles;
  std::vector<bool> told(nodes.size());
  for (std::size_t start = 0; start < nodes.size(); ++start) {
    if (told[start]) continue;
    const auto forth = ways_from(start, nodes);
    if (forth[start] == nodes.size()) continue;
    cycles.push_back(way_back(start, forth));
    // The group is what start leads to and what leads to start.
    const auto backwards = ways_from(start, back);
    for (std::size_t node = 0; node < nodes.size(); ++node)
      if (forth[node] != nodes.size() && backwards[node] != nodes.size()) told[node] = true;
  }
  return cycles;
}

}  // namespace sparta::cfn
