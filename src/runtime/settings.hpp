#pragma once
#include "base/environment.hpp"
#include "runtime/log_line.hpp"

#include <sparta/log.hpp>

#include <cstdint>
#include <string>

namespace sparta::runtime {

/// What Lambda tells a function by environment variables, read once. Emulators leave many of them out.
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
struct settings {
  std::string api{};      ///< AWS_LAMBDA_RUNTIME_API
  std::string handler{};  ///< _HANDLER

  std::string function_name{};
  std::string function_version{};
  std::uint32_t memory_limit_mib = 0;
  std::string log_group{};
  std::string log_stream{};

  log_format format = log_format::text;
  log_level least_level = log_level::info;
  std::string build_id{};  ///< SPARTA_BUILD_ID
};

[[nodiscard]] settings read_settings(const base::environment& environment);

}  // namespace sparta::runtime
