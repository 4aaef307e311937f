#pragma once
#include <sparta/result.hpp>

#include <string>
#include <string_view>

/// Single settings, wherever they were found; for this layer's own sources.
namespace sparta::aws {

/// It becomes part of host names.
[[nodiscard]] result<std::string> checked_region(std::string region);
/// Three when empty.
[[nodiscard]] result<int> read_attempts(std::string_view text);

/// What a service is called in a services section of the shared files: `cloudwatch_logs`.
[[nodiscard]] std::string service_key(std::string_view service);
/// `AWS_ENDPOINT_URL_CLOUDWATCH_LOGS`
[[nodiscard]] std::string endpoint_variable(std::string_view service);

}  // namespace sparta::aws
