#include "on/target_input.hpp"

#include <sparta/events/scheduler.hpp>

#include <algorithm>
#include <utility>

namespace sparta::on {
namespace {

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html
constexpr std::size_t longest_path = 256;
/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_InputTransformer.html
constexpr std::size_t most_paths = 100;

using problems = std::vector<std::string>;

bool names_a_place(const json::value& path) {
  if (!path.is_string()) return true;
  const std::string& text = path.as_string();
  return text.starts_with('$') && text.size() <= longest_path && text.find('[') == std::string::npos;
}

bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= longest_path && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

void check_path(const json::value& path, problems& found) {
  if (!names_a_place(path))
    found.push_back("the input path '" + path.as_string() +
                    "' is none: it begins with $, has dots and no brackets, and 256 characters at most.");
}

void check_paths(const json::value& paths, problems& found) {
  const json::object& all = paths.as_object();
  if (all.size() > most_paths)
    found.push_back("an input template has " + std::to_string(all.size()) + " paths, and EventBridge takes " +
                    std::to_string(most_paths) + ".");
  for (const auto& [name, path] : all) {
    if (!is_name(name) || name.starts_with("AWS"))
      found.push_back("'" + name +
                      "' can't be the name of an input path: it has letters, digits, _ and -, and begins "
                      "with something else than AWS.");
    check_path(path, found);
  }
}

/// The names in angle brackets, which can't be escaped.
void check_names(std::string_view text, const json::value* paths, problems& found) {
  for (auto open = text.find('<'); open != std::string_view::npos; open = text.find('<', open + 1)) {
    const auto close = text.find('>', open);
    const std::string_view name = text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
    if (name.starts_with("aws.events.") || (paths != nullptr && paths->find(name) != nullptr)) continue;
    found.push_back("an input template has <" + std::string(name.substr(0, longest_path)) +
                    ">, and no path of that name. Name it in .paths.");
  }
}

void check_template(const json::value& transformer, problems& found) {
  const json::value* paths = transformer.find("InputPathsMap");
  if (paths != nullptr && paths->is_object()) check_paths(*paths, found);
  const std::string& text = transformer.find("InputTemplate")->as_string();
  if (text.empty()) found.emplace_back("an input template has no text.");
  check_names(text, paths, found);
}

}  // namespace

namespace detail {

json::object input_properties(const whole_event&) { return {}; }

json::object input_properties(const only_detail&) { return {{"InputPath", "$.detail"}}; }

json::object input_properties(const input_path& input) { return {{"InputPath", input.path}}; }

json::object input_properties(const scheduler_context&) { return {{"Input", sparta::events::scheduler_context_input}}; }

json::object input_properties(std::string_view text, const cfn::value<cfn::map<std::string>>& paths) {
  json::object transformer;
  if (paths.has_value()) transformer["InputPathsMap"] = paths;
  transformer["InputTemplate"] = text;
  return {{"InputTransformer", std::move(transformer)}};
}

}  // namespace detail

problems problems_of_input(const json::object& properties) {
  problems found;
  if (const auto* path = properties.find("InputPath")) check_path(*path, found);
  if (const auto* transformer = properties.find("InputTransformer")) check_template(*transformer, found);
  return found;
}

}  // namespace sparta::on
