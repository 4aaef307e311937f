#pragma once
#include <sparta/http/problem.hpp>
#include <sparta/json/json.hpp>

#include <concepts>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace sparta::http {

/// What Sparta's mapping templates make a response of: text goes out as it is, any other value as JSON.
struct mapped_response {
  int code = 200;
  json::value body{};
  std::map<std::string, std::string> headers{};
  friend bool operator==(const mapped_response&, const mapped_response&) = default;
};
void to_json(json::writer& out, const mapped_response& what);

/// With headers, of which the last map's stand where several have one.
[[nodiscard]] mapped_response mapped(int code, json::value body,
                                     std::initializer_list<std::map<std::string, std::string>> all = {});
template <class T>
  requires(!std::convertible_to<T, json::value>)
[[nodiscard]] mapped_response mapped(int code, const T& body,
                                     std::initializer_list<std::map<std::string, std::string>> all = {}) {
  return mapped(code, json::to_value(body), all);
}

/// What went wrong, as the body of a response: `{"code": 404, "err": "Not Found", "message": "no order 7"}`.
struct mapped_error {
  int code = 500;
  std::string message{};
  /// Whatever else the caller may know.
  std::map<std::string, json::value> context{};
};

/// A code that no status has becomes 500.
[[nodiscard]] mapped_response to_mapped(const mapped_error& what);

}  // namespace sparta::http
