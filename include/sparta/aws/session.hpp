#pragma once
#include <sparta/result.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace sparta {
struct context;
}

namespace sparta::aws {

struct client;

struct session_options {
  std::string region{};                     ///< another one than the function's own
  std::chrono::milliseconds reserve{250};   ///< calls give up so long before the invocation ends: time left to answer
  int max_attempts = 0;                     ///< tries of a call; 0 = AWS_MAX_ATTEMPTS, else 3
  std::chrono::milliseconds call_limit{0};  ///< the longest that a call may take, with its repeats; 0 = no such limit
};

/// AWS, for the length of one invocation: as the function's role, in its region, until its deadline.
///
///     aws::session aws{ctx};
///     auto item = aws::dynamodb::get_item(aws, {.table_name = "Orders", .key = {{"id", "42"}}});
///
/// Credentials, region and endpoints are read from the environment each time one is made. Connections outlive it: the
/// next invocation uses them again. One thread at a time may use a session; each may have its own.
class session {
 public:
  explicit session(const context& of, session_options options = {});
  /// Outside of any invocation: no deadline, no log.
  explicit session(session_options options = {});
  /// For tests: over whatever that client is made of, which must outlive the session.
  explicit session(client& over);
  session(session&&) noexcept;
  session& operator=(session&&) noexcept;
  ~session();

  [[nodiscard]] std::string_view region() const;

  /// What the functions of this namespace call a service through; the error of a setting that can't be used.
  [[nodiscard]] result<client*> open(std::string_view service);

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace sparta::aws
