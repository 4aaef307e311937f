// What it costs to find the route of a request among a thousand: Sparta's tree, a linear scan over the same routes,
// and, where libpistache-dev is installed, the segment tree of Pistache's router
// (https://github.com/pistacheio/pistache).
//
//   router [ROUNDS]
//
// The routes are generated in the manner of a large API: collections within collections, and actions upon them. Each
// round asks each of the three, in turn, for a path of every route, in shuffled order. Prints one JSON object: the
// least nanoseconds per request over the rounds, and how many times the tree's that is. benchmarks/README.md has what
// was found.
#include "http/path_segments.hpp"
#include "http/route_tree.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#ifdef SPARTA_BENCHMARK_PISTACHE
#include <pistache/router.h>
#endif

namespace {

using sparta::http::first_segment;
using sparta::http::method;

struct route {
  method what;
  std::string path;
};
struct asked {
  method what;
  std::string path;
  std::size_t expected;    ///< the route
  std::size_t parameters;  ///< that it has
};

std::vector<route> thousand_routes() {
  const char* const things[] = {"repos", "users", "orgs", "teams", "issues", "projects", "gists", "events"};
  const char* const parts[] = {"comments",    "labels",   "members", "branches",    "commits",
                               "deployments", "hooks",    "keys",    "invitations", "milestones",
                               "releases",    "statuses", "tags",    "topics"};
  const char* const actions[] = {"merge", "lock", "archive"};
  std::vector<route> all;
  const auto item = [&](const std::string& collection, const std::string& id) {
    all.push_back({method::get, collection});
    all.push_back({method::post, collection});
    for (const method what : {method::get, method::put, method::delete_})
      all.push_back({what, collection + "/{" + id + "}"});
  };
  for (const std::string thing : things) {
    item("/" + thing, "owner");
    for (const std::string part : parts) {
      const std::string within = "/" + thing + "/{owner}/" + part;
      item(within, "id");
      for (const std::string action : actions) all.push_back({method::post, within + "/{id}/" + action});
      all.push_back({method::get, within + "/latest"});
    }
  }
  all.resize(std::min<std::size_t>(all.size(), 1'000));
  return all;
}

/// The route's path with values in place of its parameters.
std::string filled(std::string_view path, std::mt19937& random) {
  std::string made;
  for (; !path.empty(); path.remove_prefix(1 + first_segment(path).size())) {
    const std::string_view segment = first_segment(path);
    made.append("/").append(segment.starts_with('{') ? "value" + std::to_string(random() % 1'000)
                                                     : std::string(segment));
  }
  return made;
}

/// What one would write without a tree: every route's segments against the path's, the more specific routes first.
class linear_scan {
 public:
  explicit linear_scan(const std::vector<route>& routes) {
    for (std::size_t i = 0; i < routes.size(); ++i) all_.push_back({routes[i].what, routes[i].path, i});
    std::stable_sort(all_.begin(), all_.end(), [](const entry& a, const entry& b) {
      return std::count(a.path.begin(), a.path.end(), '{') < std::count(b.path.begin(), b.path.end(), '{');
    });
  }
  [[nodiscard]] std::size_t find(const asked& what) const {
    for (const entry& each : all_)
      if (each.what == what.what && matches(each.path, what.path)) return each.route;
    return all_.size();
  }

 private:
  struct entry {
    method what;
    std::string path;
    std::size_t route;
  };
  static bool matches(std::string_view route, std::string_view path) {
    while (!route.empty() && !path.empty()) {
      const std::string_view named = first_segment(route);
      const std::string_view given = first_segment(path);
      if (!named.starts_with('{') && named != given) return false;
      route.remove_prefix(1 + named.size());
      path.remove_prefix(1 + given.size());
    }
    return route.empty() && path.empty();
  }
  std::vector<entry> all_;
};

#ifdef SPARTA_BENCHMARK_PISTACHE
/// A tree for each method, as Pistache's own router has them. Its routes are known by their addresses.
class pistache_trees {
 public:
  explicit pistache_trees(const std::vector<route>& routes) {
    for (const route& each : routes) {
      std::string named;
      for (const char c : each.path.substr(1))
        if (c == '{')
          named += ':';
        else if (c != '}')
          named += c;
      tree_of(each.what).addRoute(paths_.emplace_back(std::move(named)), ignore, nullptr);
    }
  }
  /// Learns which is which. Requests of different routes must find different ones.
  void learn(const std::vector<asked>& requests) {
    addresses_.resize(requests.size());
    for (const asked& each : requests) addresses_[each.expected] = look_up(each);
    if (std::set(addresses_.begin(), addresses_.end()).size() != requests.size()) std::abort();
  }
  [[nodiscard]] bool finds(const asked& what) const { return look_up(what) == addresses_.at(what.expected); }

 private:
  using tree = Pistache::Rest::SegmentTreeNode;
  static Pistache::Rest::Route::Result ignore(const Pistache::Rest::Request&, Pistache::Http::ResponseWriter) {
    return Pistache::Rest::Route::Result::Ok;
  }
  tree& tree_of(method what) { return trees_[static_cast<std::size_t>(what)]; }
  [[nodiscard]] const void* look_up(const asked& what) const {
    const auto found = trees_[static_cast<std::size_t>(what.what)].findRoute(std::string_view(what.path).substr(1));
    return std::get<0>(found).get();
  }
  std::deque<std::string> paths_;  // which the trees refer to
  std::array<tree, 8> trees_;
  std::vector<const void*> addresses_;
};
#endif

struct contestant {
  const char* name;
  std::function<bool(const asked&)> finds;
  double least = std::numeric_limits<double>::max();
};

/// Nanoseconds a request. Ends the program if an answer is wrong.
double time_of(const contestant& who, const std::vector<asked>& requests) {
  std::size_t wrong = 0;
  const auto begin = std::chrono::steady_clock::now();
  for (const asked& each : requests) wrong += who.finds(each) ? 0U : 1U;
  const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - begin;
  if (wrong != 0) {
    std::fprintf(stderr, "%s: %zu requests found another route than theirs\n", who.name, wrong);
    std::exit(1);
  }
  return taken.count() / static_cast<double>(requests.size());
}

std::vector<asked> requests_for(const std::vector<route>& routes) {
  std::mt19937 random(1);
  std::vector<asked> all;
  for (std::size_t i = 0; i < routes.size(); ++i) {
    const auto parameters = std::count(routes[i].path.begin(), routes[i].path.end(), '{');
    all.push_back({routes[i].what, filled(routes[i].path, random), i, static_cast<std::size_t>(parameters)});
  }
  std::shuffle(all.begin(), all.end(), random);
  return all;
}

}  // namespace

int main(int count, char** arguments) {
  const int rounds = count > 1 ? std::atoi(arguments[1]) : 200;
  const auto routes = thousand_routes();
  const auto requests = requests_for(routes);

  sparta::http::route_tree tree;
  for (std::size_t i = 0; i < routes.size(); ++i) tree.add(routes[i].what, routes[i].path, i);
  const linear_scan scan(routes);
  std::vector<contestant> all = {
      {"tree", [&](const asked& what) { return tree.find(what.path, what.what) == what.expected; }},
      {"linear_scan", [&](const asked& what) { return scan.find(what) == what.expected; }},
      {"tree_and_parameters", [&](const asked& what) {
         const auto found = tree.find(what.path, what.what);
         return found == what.expected &&
                sparta::http::parameters_in(what.path, routes[*found].path).size() == what.parameters;
       }}};
#ifdef SPARTA_BENCHMARK_PISTACHE
  pistache_trees theirs(routes);
  theirs.learn(requests);
  all.push_back({"pistache", [&](const asked& what) { return theirs.finds(what); }});
#endif
  for (int round = 0; round < rounds; ++round)
    for (contestant& each : all) each.least = std::min(each.least, time_of(each, requests));

  std::printf("{\"routes\": %zu, \"rounds\": %d", routes.size(), rounds);
  for (const contestant& each : all)
    std::printf(", \"%s\": {\"ns\": %.1f, \"ratio\": %.2f}", each.name, each.least, each.least / all.front().least);
  std::printf("}\n");
}
