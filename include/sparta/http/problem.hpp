#pragma once
#include <sparta/error.hpp>
#include <sparta/http/response.hpp>
#include <sparta/json/value.hpp>

#include <exception>
#include <string>
#include <utility>

namespace sparta::http {

/// What went wrong, as `application/problem+json`.
/// https://www.rfc-editor.org/rfc/rfc9457
struct problem {
  int status = 500;
  /// For people, of this occurrence; it says nothing of the inside.
  std::string detail{};
  /// Default: the status's own phrase.
  std::string title{};
  /// A URI that names the kind of problem. Default: `about:blank`, which is none but the status.
  std::string type{};
  std::string instance{};
  /// More members, an object.
  json::value more{};
  /// Of the answer: `allow`, `retry-after`.
  http::headers headers{};
};

[[nodiscard]] response to_response(const problem& what);

[[nodiscard]] response bad_request(std::string detail);
[[nodiscard]] response unauthorized(std::string detail = {});
[[nodiscard]] response forbidden(std::string detail = {});
[[nodiscard]] response not_found(std::string detail = {});
[[nodiscard]] response conflict(std::string detail);
[[nodiscard]] response unprocessable(std::string detail);
[[nodiscard]] response too_many_requests(std::string detail = {});

/// Thrown by a handler, or by what it calls: the answer is this problem.
class failure : public std::exception {
 public:
  explicit failure(problem what) : what_(std::move(what)) {}
  [[nodiscard]] const char* what() const noexcept override { return what_.detail.c_str(); }
  [[nodiscard]] const problem& told() const noexcept { return what_; }

 private:
  problem what_;
};

/// The answer to an error that a handler returned: 404, 409, 403, 429 or 503 by its kind, 400 for what could not be
/// decoded, else 500, whose message stays in the log.
[[nodiscard]] problem problem_of(const error& why);

/// `Not Found` for 404; empty for a status that has no phrase.
[[nodiscard]] std::string_view phrase_of(int status);

}  // namespace sparta::http
