#pragma once
#include "http/allowed_methods.hpp"

#include <sparta/http/method.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::http {

/// Routes by the segments of their paths. Of those that have the path and the method, the one wins that is more
/// specific at the first segment in which they differ: text before `{name}` before `{name+}`. No node is looked at
/// twice, so that a search takes no longer than the tree is large, whatever is asked for.
class route_tree {
 public:
  route_tree() : nodes_(1) {}

  /// The route that has the same paths and the same method already; none when it was added. The path is well formed.
  std::optional<std::size_t> add(method what, std::string_view path, std::size_t route);
  /// A path that is well escaped. No method: one that no route names.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view path, std::optional<method> what) const;
  [[nodiscard]] allowed_methods methods_at(std::string_view path) const;

 private:
  using index = std::uint32_t;
  static constexpr index none = 0;  // the root is nobody's child

  struct edge {
    std::string text;
    index to;
  };
  struct end {
    method what;
    std::size_t route;
  };
  struct node {
    std::vector<edge> literals{};  ///< short ones first, then by text
    index parameter = none;
    index greedy = none;
    std::vector<end> ends{};
  };

  [[nodiscard]] index child_for(index of, std::string_view segment);
  [[nodiscard]] static index literal_child(const node& of, std::string_view segment);
  [[nodiscard]] static const end* best_end(const node& of, std::optional<method> what);
  /// Visits the ends that have the path, the most specific first, until one visit returns true.
  template <class Visit>
  bool visit_ends(const node& from, std::string_view path, const Visit& visit) const;

  std::vector<node> nodes_;
};

}  // namespace sparta::http
