#pragma once
#include "aws/client.hpp"

#include <sparta/aws/lambda.hpp>
#include <sparta/result.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// https://docs.aws.amazon.com/lambda/latest/api/welcome.html
namespace sparta::aws::lambda {

struct invocation {
  std::string function;  ///< name or ARN
  std::string payload = "{}";
  invocation_type type = invocation_type::request_response;
  bool log_tail = false;         ///< ask for the last 4 kB of the log
  std::string qualifier{};       ///< version or alias
  std::string client_context{};  ///< JSON; sent as base64
};

struct invoked {
  int status = 0;
  std::string function_error{};  ///< empty when the function succeeded; the payload then is its answer
  std::string payload{};
  std::string log_tail{};
  std::string executed_version{};
  std::string request_id{};
};
/// A function that fails is a success here, with `function_error` set. Waits up to the 15 minutes that one may run,
/// and is never sent twice unless Lambda refused it.
[[nodiscard]] result<invoked> invoke(client& with, const invocation& what);

struct function_configuration {
  std::string name;
  std::string arn;
  std::string runtime{};
  std::string handler{};
  std::string role{};
  std::string description{};
  std::string version{};
  std::string state{};  ///< `Pending`, `Active`, `Inactive`, `Failed`
  std::string state_reason{};
  std::string last_update_status{};  ///< `InProgress`, `Successful`, `Failed`
  std::string last_update_reason{};
  std::string last_modified{};
  std::string code_sha256{};  ///< base64
  std::uint64_t code_size = 0;
  int memory = 0;   ///< MiB
  int timeout = 0;  ///< seconds
  std::vector<std::string> architectures{};
  std::string log_group{};
};
/// nullopt when there is no such function.
[[nodiscard]] result<std::optional<function_configuration>> get_function_configuration(client& with,
                                                                                       std::string_view function);

struct function {
  function_configuration configuration;
  std::string code_location{};  ///< a short-lived URL of the zip
  std::map<std::string, std::string> tags{};
};
[[nodiscard]] result<std::optional<function>> get_function(client& with, std::string_view name);

}  // namespace sparta::aws::lambda
