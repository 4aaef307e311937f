#include "base/nearest.hpp"
#include "cli/commands.hpp"
#include "cli/declared.hpp"
#include "cli/deploy_session.hpp"
#include "cli/fresh_tool.hpp"
#include "cli/plain_text.hpp"
#include "cli/session.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace sparta::cli {
namespace {

struct listed_route {
  std::string method;
  std::string path;
  std::string function;
  std::string api;
};

std::vector<const model::part*> apis_of(const model::service& declared) {
  std::vector<const model::part*> apis;
  for (const auto& each : declared.parts)
    if (each.open_api) apis.push_back(&each);
  return apis;
}

/// `GET`; `ANY` for a member of the path that is OpenAPI's word for no method.
std::string method_of(const std::string& member) {
  if (member.starts_with("x-")) return "ANY";
  std::string method = member;
  for (char& c : method) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return method;
}

void add_routes(const model::part& api, const json::value& document, std::vector<listed_route>& to) {
  for (const auto& [path, item] : document.find("paths")->as_object())
    for (const auto& [method, operation] : item.as_object()) {
      const json::value* const function = operation.find("x-sparta-function");
      to.push_back({.method = method_of(method),
                    .path = path,
                    .function = function == nullptr ? std::string() : function->as_string(),
                    .api = api.name});
    }
}

std::string list_text(const std::vector<listed_route>& all) {
  std::size_t methods = 0;
  std::size_t paths = 0;
  std::size_t functions = 0;
  for (const auto& each : all) {
    methods = std::max(methods, each.method.size() + 2);
    paths = std::max(paths, each.path.size() + 2);
    functions = std::max(functions, each.function.size() + 2);
  }
  std::string text;
  for (const auto& each : all)
    text +=
        padded(each.method, methods) + padded(each.path, paths) + padded(each.function, functions) + each.api + "\n";
  return text;
}

json::value list_json(const std::vector<listed_route>& all) {
  json::array list;
  for (const auto& each : all)
    list.push_back({{"method", each.method}, {"path", each.path}, {"function", each.function}, {"api", each.api}});
  return list;
}

/// Of that name, or the only one.
result<const model::part*> find_api(const std::vector<const model::part*>& all, std::string_view name) {
  if (all.empty()) return error{.kind = error_kind::usage, .message = "the service declares no API"};
  std::vector<std::string_view> names;
  for (const auto* each : all) {
    if (each->name == name || (name.empty() && all.size() == 1)) return each;
    names.push_back(each->name);
  }
  if (name.empty())
    return error{.kind = error_kind::usage,
                 .message = fmt::format("the service declares {} APIs: {}", all.size(), fmt::join(names, ", ")),
                 .remedy = "name one of them"};
  const auto close = base::nearest(name, names);
  return error{.kind = error_kind::usage,
               .message = fmt::format("the service declares no API `{}`", name),
               .remedy = close.empty() ? "`api list` shows them" : fmt::format("did you mean `{}`?", close)};
}

/// What is declared, of the sources as they are now, and nothing wrong with it.
result<void> check(session& on) {
  deploy_session deploying(on);
  if (auto fresh = use_fresh_tool(on, deploying.world); !fresh) return std::move(fresh).error();
  if (const auto subject = subject_of(on.service); !subject) return subject.error();
  return {};
}

}  // namespace

result<exit_code> run_api_list(session& on) {
  if (auto checked = check(on); !checked) return std::move(checked).error();
  std::vector<listed_route> all;
  for (const auto* each : apis_of(on.service)) add_routes(*each, each->open_api(on.service), all);
  on.print(on.options.json() ? json::write(list_json(all), json::style::pretty) + "\n" : list_text(all));
  return exit_code::ok;
}

result<exit_code> run_api_export(session& on) {
  if (auto checked = check(on); !checked) return std::move(checked).error();
  const auto named = std::ranges::find(on.service.parts, on.argument(0), &model::part::name);
  if (named != on.service.parts.end() && !named->open_api)
    return error{.kind = error_kind::usage,
                 .message = fmt::format("'{}' is a {}, which OpenAPI has no words for", named->name, named->kind)};
  const auto found = find_api(apis_of(on.service), on.argument(0));
  if (!found) return found.error();
  on.print(json::write((*found)->open_api(on.service), json::style::pretty) + "\n");
  return exit_code::ok;
}

}  // namespace sparta::cli
