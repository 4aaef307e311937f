#pragma once
#include <sparta/http/fields.hpp>

#include <functional>
#include <string>
#include <vector>

namespace sparta::http {

/// A request as a client sends it.
struct sent {
  std::string method = "GET";
  std::string path = "/";  ///< percent-encoded
  std::string query{};     ///< percent-encoded, without the question mark
  std::vector<field> headers{};
  std::string body{};
};

/// An answer as a client gets it.
struct received {
  int status = 0;
  std::vector<field> headers{};  ///< names in lower case, sorted
  std::string body{};
  friend bool operator==(const received&, const received&) = default;
};

/// What stands between a client and Lambda.
struct front_end {
  const char* name;
  /// The route `/files/{path+}`, as most fronts have one; a load balancer and a function's URL have none.
  bool routes;
  /// A name has one value: the last that was sent.
  bool single_values;
  std::function<std::string(const sent&)> event;
  std::function<received(const std::string& answer)> answer;
};

/// All of them, as AWS documents them.
[[nodiscard]] const std::vector<front_end>& front_ends();

/// What is left of the request when a name has one value.
[[nodiscard]] sent with_single_values(sent what);

}  // namespace sparta::http
