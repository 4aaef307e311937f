#pragma once
#include "runtime/fault.hpp"
#include "runtime/invocation.hpp"
#include "wire/client.hpp"

#include <sparta/handler.hpp>
#include <sparta/result.hpp>

#include <cstdint>
#include <string>

namespace sparta::runtime {

/// What Lambda made of an answer.
enum class reception : std::uint8_t {
  accepted,
  refused,    ///< 400, 403: not the answer to the current invocation, or out of order
  too_late,   ///< 410: the invocation has timed out
  too_large,  ///< 413: Lambda has reported it to the caller itself
  cut_off,    ///< a stream that has lost its reader, without a word
};

struct verdict {
  reception how = reception::accepted;
  std::string reason{};  ///< in Lambda's words, when it was not accepted
};

/// The Runtime API. An error is the end of the process: the API is gone, or has said that the sandbox is lost (500).
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
class api_client {
 public:
  explicit api_client(wire::client& http) : http_(http) {}

  /// Waits, hours if need be: Lambda freezes the process in here.
  result<wire::response> next();
  result<verdict> respond(const invocation& to, const raw_response& with);
  /// A response whose body follows piece by piece.
  result<wire::upload> begin_stream(const invocation& to, std::string_view content_type);
  /// Ends it; early, when there is a reason.
  result<verdict> end_stream(wire::upload& response, const fault* why);
  result<verdict> report(const invocation& of, const fault& why);
  result<verdict> report_init(const fault& why);

 private:
  result<verdict> post(const wire::request& what);
  static result<verdict> judge(const wire::exchange& done, std::string_view target);
  result<verdict> post_fault(std::string_view target, std::string_view invocation_id, const fault& why);

  wire::client& http_;
};

}  // namespace sparta::runtime
