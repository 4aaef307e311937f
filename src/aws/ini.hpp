#pragma once
#include <sparta/result.hpp>

#include <map>
#include <string>
#include <string_view>

namespace sparta::aws {

struct ini_section {
  std::map<std::string, std::string, std::less<>> values{};  ///< keys in lower case
  /// Indented `key = value` lines below a key without a value: `services` and `s3` use them.
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> nested{};

  [[nodiscard]] std::string_view get(std::string_view key) const;
};

/// By heading as written between the brackets, blanks collapsed: `default`, `profile dev`. A repeated one continues.
using ini_file = std::map<std::string, ini_section, std::less<>>;

/// The dialect of ~/.aws/config; errors name the line.
/// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
[[nodiscard]] result<ini_file> parse_ini(std::string_view text);

}  // namespace sparta::aws
