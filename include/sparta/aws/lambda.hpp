#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <string>

/// https://docs.aws.amazon.com/lambda/latest/api/welcome.html
namespace sparta::aws::lambda {

enum class invocation_type { request_response, event, dry_run };

struct invoke_request {
  std::string function_name;  ///< name or ARN
  std::string payload = "{}";
  lambda::invocation_type invocation_type = lambda::invocation_type::request_response;
  std::string qualifier{};  ///< version or alias
};
struct invoke_response {
  int status_code = 0;
  std::string function_error{};  ///< empty when the function succeeded; the payload then is its answer
  std::string payload{};
  std::string executed_version{};
};
/// A function that fails is a success here, with `function_error` set. Never sent twice unless Lambda refused it.
[[nodiscard]] result<invoke_response> invoke(session& with, const invoke_request& what);

}  // namespace sparta::aws::lambda
