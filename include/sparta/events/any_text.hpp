#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/value.hpp>
#include <sparta/json/writer.hpp>
#include <sparta/result.hpp>

#include <string>
#include <utility>

namespace sparta::events {

/// Text that some senders write as a number, a boolean or null, such as the values of slots and parameters: here
/// `5` is `"5"` and null is empty. Written as it came until it is changed.
struct any_text : std::string {
  using std::string::string;
  any_text() = default;
  any_text(std::string text) : std::string(std::move(text)) {}

  friend void to_json(json::writer& out, const any_text& what) { what.put(out); }
  friend result<any_text> from_json(const json::value& in, json::as<any_text>) { return read(in); }

 private:
  void put(json::writer& out) const;
  static result<any_text> read(const json::value& in);

  json::value written_{nullptr};
  bool came_as_text_ = true;
};

}  // namespace sparta::events
