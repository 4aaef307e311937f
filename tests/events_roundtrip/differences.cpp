#include "events_roundtrip/differences.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>

namespace sparta::events_roundtrip {
namespace {

constexpr std::size_t longest_value = 120;

std::string text_of(const json::value& what) {
  std::string text = json::write(what);
  if (text.size() > longest_value) text = text.substr(0, longest_value) + "...";
  return text;
}

std::string shown(const std::string& path) { return path.empty() ? "the payload" : path; }

std::string below(const std::string& path, const std::string& member) {
  return path.empty() ? member : path + "." + member;
}

class comparison {
 public:
  void compare(const json::value& before, const json::value& after, const std::string& path) {
    if (before.is_object() && after.is_object()) return members(before.as_object(), after.as_object(), path);
    if (before.is_array() && after.is_array()) return elements(before.as_array(), after.as_array(), path);
    if (before != after) found.push_back(shown(path) + ": " + text_of(before) + " became " + text_of(after));
  }

  std::vector<std::string> found;

 private:
  void members(const json::object& before, const json::object& after, const std::string& path) {
    for (const auto& [name, value] : before) {
      if (const auto* other = after.find(name))
        compare(value, *other, below(path, name));
      else
        found.push_back(below(path, name) + ": " + text_of(value) + " was lost");
    }
    for (const auto& [name, value] : after)
      if (!before.contains(name)) found.push_back(below(path, name) + ": " + text_of(value) + " was added");
  }

  void elements(const json::array& before, const json::array& after, const std::string& path) {
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
      compare(before[i], after[i], path + "[" + std::to_string(i) + "]");
    if (before.size() != after.size())
      found.push_back(shown(path) + ": " + std::to_string(before.size()) + " elements became " +
                      std::to_string(after.size()));
  }
};

}  // namespace

std::vector<std::string> differences(const json::value& before, const json::value& after) {
  comparison all;
  all.compare(before, after, "");
  return std::move(all.found);
}

}  // namespace sparta::events_roundtrip
