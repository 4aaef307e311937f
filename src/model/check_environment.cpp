#include "model/checks.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace sparta::model {
namespace {

/// Lambda refuses to create a function that sets one of these.
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
constexpr std::array<std::string_view, 19> reserved = {
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_MAX_CONCURRENCY",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
};

/// "The total size of all environment variables doesn't exceed 4 KB": measured as the JSON object they make.
constexpr std::size_t most_bytes = 4096;
/// SPARTA_BUILD_ID, with the longest value that the template's parameter takes.
constexpr std::size_t bytes_of_sparta = std::string_view(R"("SPARTA_BUILD_ID":"",)").size() + longest_build_id;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// [a-zA-Z]([a-zA-Z0-9_])+, as the API demands: two characters at least.
bool well_formed(std::string_view name) {
  return name.size() >= 2 && is_letter(name[0]) &&
         std::ranges::all_of(name, [](char c) { return is_letter(c) || c == '_' || (c >= '0' && c <= '9'); });
}

std::size_t bytes_in_json(std::string_view text) {
  std::size_t bytes = text.size();
  for (const char c : text) {
    if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t')
      bytes += 1;
    else if (static_cast<unsigned char>(c) < 0x20)
      bytes += 5;
  }
  return bytes;
}

void check_name(std::string_view name, findings& found) {
  if (std::ranges::find(reserved, name) != reserved.end())
    found.add(fmt::format("environment variable {} is set by Lambda itself. Choose another name", name));
  else if (name.starts_with("SPARTA_"))
    found.add(fmt::format("environment variable {}: names in SPARTA_ are Sparta's own. Choose another name", name));
  else if (!well_formed(name))
    found.add(
        fmt::format("environment variable '{}': a name is a letter, then one or more letters, digits and "
                    "underscores. Rename it",
                    name));
}

}  // namespace

void check_environment(const function& declared, findings& found) {
  std::size_t bytes = bytes_of_sparta + std::string_view("{}").size();
  for (const auto& [name, given] : declared.environment) {
    check_name(name, found);
    const std::string value = given.is_string() ? given.as_string() : std::string();
    if (!characters_in(value) || value.find('\0') != std::string::npos)
      found.add(fmt::format("environment variable {}: its value is not UTF-8 text. Encode it, as base64 say", name));
    bytes += bytes_in_json(name) + bytes_in_json(value) + std::string_view(R"("":"",)").size();
  }
  for (const use& each : declared.uses)
    for (const auto& [name, given] : each.variables)
      bytes += bytes_in_json(name) + std::string_view(R"("":"",)").size();
  if (bytes > most_bytes)
    found.add(
        fmt::format("the environment takes {} bytes with what Sparta adds, and Lambda takes {}. Keep the larger "
                    "values in Parameter Store or S3",
                    bytes, most_bytes));
}

}  // namespace sparta::model
