#include "on/check_pattern.hpp"

#include "cfn/node.hpp"
#include "on/pattern_quotas.hpp"
#include "on/read_matcher.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace sparta::on {
namespace {

using detail::dialect;

std::string below(const std::string& path, const std::string& name) { return path.empty() ? name : path + "." + name; }

/// Finds the fields that a well-formed pattern asks for both in an `$or` and beside it. EventBridge keeps one list of
/// alternatives for each field of each combination, so that one of the two would be forgotten.
class twice_said {
 public:
  [[nodiscard]] std::set<std::string> in(const json::value& pattern, const std::string& path) {
    std::set<std::string> all;
    for (const auto& [name, value] : pattern.as_object()) {
      std::set<std::string> some;
      if (name == "$or")
        for (const json::value& each : value.as_array()) some.merge(in(each, path));
      else if (value.is_array() || is_intrinsic(value))
        some.insert(below(path, name));
      else
        some = in(value, below(path, name));
      std::ranges::set_intersection(all, some, std::inserter(found, found.end()));
      all.merge(some);
    }
    return all;
  }

  std::set<std::string> found{};
};

/// Walks through a pattern, and says of each fault where it is.
class walk {
 public:
  walk(dialect which, std::vector<std::string>& found) : which_(which), found_(found) {}

  void object(const json::value& pattern, const std::string& path) {
    if (!pattern.is_object() || pattern.as_object().empty()) {
      add(path, pattern.is_object() ? "asks for nothing, and so matches everything" : "is no object");
      return;
    }
    for (const auto& [name, value] : pattern.as_object()) {
      if (name == "$or")
        any_of(value, path);
      else
        field(value, below(path, name));
    }
  }

 private:
  void any_of(const json::value& patterns, const std::string& path) {
    if (!patterns.is_array() || patterns.as_array().size() < 2) {
      add(path, "has an $or that is no list of at least two patterns");
      return;
    }
    for (const json::value& each : patterns.as_array()) object(each, path);
  }

  void field(const json::value& value, const std::string& path) {
    if (value.is_object() && !is_intrinsic(value)) {
      if (which_ == dialect::topic_attributes)
        add(path, "is an object, and attributes have no members");
      else
        object(value, path);
    } else if (value.is_array()) {
      alternatives(value.as_array(), path);
    } else {
      add(path, "has one value where a list of alternatives belongs");
    }
  }

  void alternatives(const json::array& all, const std::string& path) {
    if (all.empty()) add(path, "has no alternative, and so matches nothing");
    const json::value present = json::object{{"exists", true}};
    if (all.size() > 1 && std::ranges::find(all, present) != all.end())
      add(path, "has \"exists\": true beside other alternatives, which then don't matter");
    for (const json::value& each : all)
      if (auto fault = fault_of(each, which_); !fault.empty()) add(path, fault);
  }

  void add(const std::string& path, const std::string& fault) {
    const std::string subject = path.empty() ? "" : "the field '" + path + "' of ";
    found_.push_back(subject + noun(which_) + " " + fault);
  }

  dialect which_;
  std::vector<std::string>& found_;
};

}  // namespace

std::vector<std::string> problems_of(const json::value& pattern, dialect which) {
  std::vector<std::string> found;
  walk(which, found).object(pattern.is_null() ? json::value(json::object{}) : pattern, "");
  if (!found.empty()) return found;
  twice_said fields;
  static_cast<void>(fields.in(pattern, ""));
  for (const std::string& each : fields.found)
    found.push_back("the field '" + each + "' of " + noun(which) +
                    " stands in an $or and beside it, where one would be forgotten");
  check_quotas(pattern, which, found);
  return found;
}

std::vector<std::string> problems_of(const cfn::detail::value_base& pattern, dialect which) {
  std::vector<std::string> found = cfn::detail::remarks_of(pattern).problems;
  for (auto& each : problems_of(json::value(pattern), which)) found.push_back(std::move(each));
  return found;
}

std::vector<std::string> problems_of(const filter_criteria& filters) {
  if (!filters.has_value()) return {};
  std::vector<std::string> found = cfn::detail::remarks_of(filters).problems;
  const json::value list = filters;
  if (list.as_array().size() > 10) found.emplace_back("an event source mapping has more than ten filters");
  for (const json::value& each : list.as_array())
    for (auto& problem : problems_of(each, dialect::mapping)) found.push_back(std::move(problem));
  return found;
}

}  // namespace sparta::on
