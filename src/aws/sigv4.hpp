#pragma once
#include "aws/credentials.hpp"
#include "aws/http.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace sparta::aws {

inline constexpr std::string_view unsigned_payload = "UNSIGNED-PAYLOAD";

/// What a signature is for.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
struct signing_scope {
  std::string_view region;
  std::string_view service;
  std::chrono::system_clock::time_point time;
  /// Lower-case hex SHA-256 of the body, or `unsigned_payload`.
  std::string_view payload_hash;
};

struct signing_options {
  /// S3 signs the path as it travels; every other service removes dot segments and encodes it once more.
  bool path_as_sent = false;
  /// S3 wants the payload hash as a header as well.
  bool hash_header = false;
};

/// The rules of a service.
[[nodiscard]] signing_options signing_options_for(std::string_view service);

/// The request with `Authorization`, `X-Amz-Date` and, with temporary credentials, `X-Amz-Security-Token`.
/// Signed are Host, all x-amz-*, and the request's other headers but those that proxies change.
[[nodiscard]] http_request sign(http_request request, const credentials& as, const signing_scope& scope,
                                const signing_options& options);

/// The request with the signature in its query, valid for `lifetime` (at most seven days). Who uses it must send the
/// request's headers as well.
[[nodiscard]] http_request presign(http_request request, const credentials& as, const signing_scope& scope,
                                   const signing_options& options, std::chrono::seconds lifetime);

/// The text that is hashed and signed: AWS shows its own in SignatureDoesNotMatch answers, so tests compare them.
[[nodiscard]] std::string canonical_request(const http_request& request, std::string_view payload_hash,
                                            const signing_options& options);

}  // namespace sparta::aws
