// Whatever routes there are and whatever is asked for, the tree finds what a scan of all routes does, and whoever is
// asked gets an answer. The input: lines, first routes as `GET /a/{x}`, then, after an empty line, requests alike.
#include "base/percent.hpp"
#include "http/path_segments.hpp"
#include "http/route_tree.hpp"

#include <sparta/http/router.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace {

using namespace sparta::http;

void require(bool truth) {
  if (!truth) std::abort();
}

struct line {
  std::string_view what;
  std::string_view path;
};

struct route {
  method what;
  std::string_view path;
};

std::string_view first_line(std::string_view& text) {
  const std::string_view found = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(text.size(), found.size() + 1));
  return found;
}

line read(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return {text, ""};
  return {text.substr(0, blank), text.substr(blank + 1)};
}

/// What each segment of the route is, as letters that sort by how specific they are; none when the path isn't its.
std::optional<std::string> match(std::string_view route, std::string_view path) {
  if (route == "/" || path == "/") return route == path ? std::optional(std::string()) : std::nullopt;
  std::string kinds;
  while (!route.empty() && !path.empty()) {
    const auto named = first_segment(route);
    const auto given = first_segment(path);
    if (named.ends_with("+}")) return path.size() > 1 ? std::optional(kinds + 'c') : std::nullopt;
    const bool is_parameter = named.starts_with('{');
    if (is_parameter ? given.empty() : sparta::base::percent_decode(given) != named) return std::nullopt;
    kinds += is_parameter ? 'b' : 'a';
    route.remove_prefix(1 + named.size());
    path.remove_prefix(1 + given.size());
  }
  return route.empty() && path.empty() ? std::optional(kinds) : std::nullopt;
}

/// How well the route's method suits: 0 is its own, none is not at all.
std::optional<int> suits(method has, std::optional<method> asked) {
  if (has == asked) return 0;
  if (asked == method::head && has == method::get) return 1;
  if (has == method::any) return 2;
  return std::nullopt;
}

std::optional<std::size_t> scan(const std::vector<route>& routes, std::string_view path, std::optional<method> asked) {
  std::optional<std::size_t> best;
  std::pair<std::string, int> best_rank;
  for (std::size_t i = 0; i < routes.size(); ++i) {
    const auto kinds = match(routes[i].path, path);
    const auto method_rank = suits(routes[i].what, asked);
    if (!kinds || !method_rank) continue;
    std::pair rank{*kinds, *method_rank};
    if (best && best_rank <= rank) continue;  // of two that are alike, the first
    best = i;
    best_rank = std::move(rank);
  }
  return best;
}

/// Repeated ones are in it, too: both sides take the first.
std::vector<route> routes_in(std::string_view& text) {
  std::vector<route> all;
  while (!text.empty() && all.size() < 200) {
    const std::string_view next = first_line(text);
    if (next.empty()) break;
    const line said = read(next);
    if (route_path::well_formed(said.path)) all.push_back({method_named(said.what).value_or(method::any), said.path});
  }
  return all;
}

void check(const std::vector<route>& routes, const route_tree& tree, const router& shop, const line& asked) {
  if (well_escaped(asked.path) && asked.path.starts_with('/')) {
    const auto wanted = method_named(asked.what);
    require(tree.find(asked.path, wanted) == scan(routes, asked.path, wanted));
    allowed_methods allowed;
    for (const route& each : routes)
      if (match(each.path, asked.path)) allowed.add(each.what);
    require(tree.methods_at(asked.path).text() == allowed.text());
  }
  sparta::context ctx;
  const auto answered = shop({.method = std::string(asked.what), .raw_path = std::string(asked.path)}, ctx);
  require(well_escaped(asked.path) || std::get<sparta::http::response>(answered).status == 400);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto routes = routes_in(text);
  route_tree tree;
  router shop;
  for (std::size_t i = 0; i < routes.size(); ++i) {
    tree.add(routes[i].what, routes[i].path, i);
    shop.route(routes[i].what, route_path::at_run_time(routes[i].path), [](const request& of) {
      for (const auto& [name, value] : of.path_parameters) require(!name.empty() && !value.empty());
      return of.route;
    });
  }
  for (int asked = 0; !text.empty() && asked < 200; ++asked) check(routes, tree, shop, read(first_line(text)));
  return 0;
}
