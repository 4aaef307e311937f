#pragma once
#include <sparta/error.hpp>
#include <sparta/http/fields.hpp>
#include <sparta/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::http {

/// A value inside an event, to be read once: what is read is moved out. What is absent, or null, reads as empty. The
/// first that is of a kind which no front sends is noted, with its path.
///
/// It goes through the JSON itself, since the types of <sparta/events/…> would decode all the members that a request
/// has no use for, in every bootstrap.
class event_part {
 public:
  event_part(json::value& event, std::optional<error>& fault) : value_(&event), fault_(&fault) {}

  [[nodiscard]] event_part operator[](std::string_view name) const;
  /// Whether there is something but null.
  [[nodiscard]] bool exists() const { return value_ != nullptr && !value_->is_null(); }

  [[nodiscard]] std::string text() const;
  [[nodiscard]] bool flag() const;
  /// Of an array of texts.
  [[nodiscard]] std::vector<std::string> texts() const;
  /// Of an object whose members are texts, or arrays of them: all, in their order.
  [[nodiscard]] std::vector<field> fields() const;
  [[nodiscard]] json::value any() const;

  void refuse(std::string_view wanted, std::string_view got) const;

 private:
  event_part(json::value* value, std::string path, std::optional<error>* fault)
      : value_(value), path_(std::move(path)), fault_(fault) {}
  [[nodiscard]] event_part inside(json::value& value, std::string_view step) const;
  [[nodiscard]] bool is(bool wanted, std::string_view kind) const;

  json::value* value_;
  std::string path_{};
  std::optional<error>* fault_;
};

}  // namespace sparta::http
