#pragma once
#include <sparta/result.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace sparta::base {

/// Digests, raw bytes in a string. They are OpenSSL's, of which a bootstrap has nothing unless it calls AWS.
[[nodiscard]] std::string sha1(std::string_view bytes);
[[nodiscard]] std::string sha256(std::string_view bytes);
/// Reads it piece by piece; an error names the path.
[[nodiscard]] result<std::string> sha256_of_file(const std::filesystem::path& path);
[[nodiscard]] std::string hmac_sha256(std::string_view key, std::string_view bytes);
/// As SQS still gives it; it protects nothing.
[[nodiscard]] std::string md5(std::string_view bytes);

/// Lower-case hexadecimal.
[[nodiscard]] std::string hex(std::string_view bytes);

}  // namespace sparta::base
