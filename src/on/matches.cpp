#include "on/match_value.hpp"
#include "on/read_matcher.hpp"

#include <sparta/on/matches.hpp>

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace sparta::on {
namespace {

using path_names = std::vector<std::string_view>;

/// Calls `f` with each element that is no list itself, until it says true.
template <class F>
bool any_element(const json::value& value, const F& f) {
  if (!value.is_array()) return f(value);
  return std::ranges::any_of(value.as_array(), [&](const json::value& each) { return any_element(each, f); });
}

bool is_leaf(const json::value& value) {
  return any_element(value, [](const json::value& each) { return !each.is_object(); });
}

/// Whether there is anything but objects at that path, in any element of the lists on the way.
bool has_leaf(const json::value& value, std::span<const std::string_view> path) {
  if (path.empty()) return is_leaf(value);
  return any_element(value, [&](const json::value& each) {
    const json::value* next = each.find(path.front());
    return next && has_leaf(*next, path.subspan(1));
  });
}

/// The members of a pattern in the order in which EventBridge asks for them.
std::vector<const json::member*> by_name(const json::object& pattern) {
  std::vector<const json::member*> all;
  for (const auto& each : pattern) all.push_back(&each);
  std::ranges::sort(all, {}, &json::member::name);
  return all;
}

/// One event on its way through a pattern.
class match {
 public:
  explicit match(const json::value& event) : chosen_{{.element = &event, .used = true}} {}

  /// `at` is null where the event has no such thing.
  bool object(const json::value& pattern, const json::value* at) {
    if (!pattern.is_object()) return false;
    return std::ranges::all_of(by_name(pattern.as_object()), [&](const json::member* each) {
      if (each->name == "$or" && each->value.is_array()) return any_object(each->value.as_array(), at);
      path_.push_back(each->name);
      const bool matched = field(each->value, at ? at->find(each->name) : nullptr);
      path_.pop_back();
      return matched;
    });
  }

 private:
  /// An element of a list of objects, or the event itself, and the length of the path to it. It is used as soon as a
  /// field was found in it: what is asked for after that must be in the same one.
  struct choice {
    const json::value* element;
    std::size_t depth = 0;
    bool used = false;
  };

  bool any_object(const json::array& patterns, const json::value* at) {
    return std::ranges::any_of(patterns, [&](const json::value& each) { return object(each, at); });
  }

  /// Of a list of objects, one must have all that is asked of it.
  bool field(const json::value& wanted, const json::value* value) {
    if (wanted.is_array()) return leaf(wanted.as_array(), value);
    if (!value || !any_element(*value, [](const json::value&) { return true; })) return object(wanted, nullptr);
    if (!value->is_array()) return object(wanted, value);
    return any_element(*value, [&](const json::value& each) {
      chosen_.push_back({.element = &each, .depth = path_.size()});
      const bool matched = object(wanted, &each);
      chosen_.pop_back();
      return matched;
    });
  }

  bool leaf(const json::array& alternatives, const json::value* value) {
    return std::ranges::any_of(alternatives, [&](const json::value& each) {
      const auto matcher = matcher_of(each);
      if (matcher && matcher->what == detail::operation::exists && *matcher->operand == json::value(false))
        return is_absent();
      const bool matched = value && any_element(*value, [&](const json::value& one) {
                             return !one.is_object() && matches_value(each, one);
                           });
      if (matched)
        for (choice& one : chosen_) one.used = true;
      return matched;
    });
  }

  /// In all elements of the lists on the way, but of those of which one was used already.
  bool is_absent() const {
    const auto last = std::ranges::find_if(chosen_.rbegin(), chosen_.rend(), &choice::used);
    return !has_leaf(*last->element, std::span(path_).subspan(last->depth));
  }

  std::vector<choice> chosen_;
  path_names path_{};
};

}  // namespace

bool matches(const json::value& pattern, const json::value& event) { return match(event).object(pattern, &event); }

}  // namespace sparta::on
