#include "samples/member_path.hpp"

#include "base/nearest.hpp"

#include <charconv>
#include <span>

namespace sparta::samples {
namespace {

error bad_path(std::string_view path, std::string_view why) {
  return {.kind = error_kind::usage,
          .message = "`" + std::string(path) + "` is no path: " + std::string(why),
          .remedy = "write it as Records[0].s3.object.key, other names as headers[\"a.b\"]"};
}

/// What stands between brackets; nullopt when it is neither a number, a quoted name nor `*`.
std::optional<path_step> bracketed(std::string_view inside) {
  if (inside == "*") return path_step{};
  if (inside.size() > 2 && inside.front() == inside.back() && (inside.front() == '"' || inside.front() == '\''))
    return path_step{.name = std::string(inside.substr(1, inside.size() - 2))};
  std::size_t index = 0;
  const auto read = std::from_chars(inside.data(), inside.data() + inside.size(), index);
  if (read.ec != std::errc() || read.ptr != inside.data() + inside.size()) return {};
  return path_step{.index = index};
}

/// The place of the bracket that closes the one at `open`.
std::size_t closing(std::string_view path, std::size_t open) {
  const auto quote = open + 1 < path.size() ? path[open + 1] : '\0';
  if (quote != '"' && quote != '\'') return path.find(']', open);
  const auto quoted = path.find(quote, open + 2);
  return quoted == std::string_view::npos ? quoted : path.find(']', quoted);
}

std::string whole(std::string_view prefix) { return prefix.empty() ? "the event" : std::string(prefix); }

error no_member(const json::object& in, std::string_view prefix, std::string_view name) {
  std::vector<std::string_view> names;
  for (const auto& each : in) names.push_back(each.name);
  const auto close = base::nearest(name, names);
  return {.kind = error_kind::usage,
          .message = "there is no `" + std::string(name) + "` in " + whole(prefix),
          .remedy = close.empty() ? std::string() : "did you mean `" + std::string(close) + "`?"};
}

result<json::value*> member(json::value& in, std::string_view prefix, const path_step& step, bool is_last) {
  if (!in.is_object())
    return error{.kind = error_kind::usage,
                 .message = whole(prefix) + " is no object, so there is no `" + step.name + "` in it"};
  auto& members = in.as_object();
  if (auto* found = members.find(step.name)) return found;
  if (!is_last) return no_member(members, prefix, step.name);
  return &members[step.name];
}

result<json::value*> element(json::value& in, std::string_view prefix, std::string_view path, const path_step& step,
                             bool is_last) {
  if (!in.is_array())
    return error{.kind = error_kind::usage,
                 .message = whole(prefix) + " is no array, so there is no " + std::string(path)};
  auto& elements = in.as_array();
  if (is_last && step.index == elements.size()) elements.emplace_back();
  if (*step.index < elements.size()) return &elements[*step.index];
  return error{.kind = error_kind::usage,
               .message = std::string(path) + " is out of range: " + whole(prefix) + " has " +
                          std::to_string(elements.size()) + (elements.size() == 1 ? " element" : " elements")};
}

void visit(json::value& at, std::span<const path_step> steps, const std::function<void(json::value&)>& what) {
  if (steps.empty()) return what(at);
  const auto& step = steps.front();
  const auto rest = steps.subspan(1);
  if (at.is_array() && step.name.empty()) {
    auto& elements = at.as_array();
    for (std::size_t index = 0; index < elements.size(); ++index)
      if (step.index.value_or(index) == index) visit(elements[index], rest, what);
  } else if (at.is_object() && !step.name.empty()) {
    for (auto& each : at.as_object())
      if (step.name == "*" || step.name == each.name) visit(each.value, rest, what);
  }
}

}  // namespace

result<std::vector<path_step>> parse_path(std::string_view path) {
  std::vector<path_step> steps;
  for (std::size_t at = 0; at < path.size();) {
    if (path[at] == '[') {
      const auto close = closing(path, at);
      if (close == std::string_view::npos) return bad_path(path, "a bracket isn't closed");
      auto step = bracketed(path.substr(at + 1, close - at - 1));
      if (!step) return bad_path(path, "between brackets stands an index or a quoted name");
      at = step->end = close + 1;
      steps.push_back(*std::move(step));
    } else {
      if (path[at] == '.' && at > 0) ++at;
      const auto end = std::min(path.find_first_of(".[", at), path.size());
      if (end == at) return bad_path(path, "a name is missing");
      steps.push_back({.name = std::string(path.substr(at, end - at)), .end = end});
      at = end;
      if (path.substr(at) == ".") return bad_path(path, "a name is missing");
    }
  }
  if (steps.empty()) return bad_path(path, "it is empty");
  return steps;
}

result<json::value*> place_at(json::value& in, std::string_view path) {
  const auto steps = parse_path(path);
  if (!steps) return steps.error();
  auto* at = &in;
  std::size_t begin = 0;
  for (const auto& step : *steps) {
    const auto prefix = path.substr(0, begin);
    const bool is_last = step.end == path.size();
    if (step.name.empty() && !step.index) return bad_path(path, "it must name one place");
    auto found = step.name.empty() ? element(*at, prefix, path.substr(0, step.end), step, is_last)
                                   : member(*at, prefix, step, is_last);
    if (!found) return found;
    at = *found;
    begin = step.end;
  }
  return at;
}

void for_each_at(json::value& in, std::string_view path, const std::function<void(json::value&)>& what) {
  visit(in, parse_path(path).value(), what);
}

}  // namespace sparta::samples
