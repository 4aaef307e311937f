#pragma once
#include "aws/session_call.hpp"

#include <sparta/aws/s3.hpp>
#include <sparta/aws/xml.hpp>

#include <cstdint>
#include <string_view>

/// What S3's answers have in common; for this layer's own sources.
namespace sparta::aws::s3 {

/// Entity tags travel in quotes.
[[nodiscard]] std::string unquoted(std::string_view etag);
[[nodiscard]] std::uint64_t number_in(std::string_view text);
[[nodiscard]] metadata metadata_in(const http_response& answer);
/// `2026-11-24T12:00:00.000Z`
[[nodiscard]] std::optional<std::chrono::sys_seconds> time_in(std::string_view text);
/// `Tue, 24 Nov 2026 12:00:00 GMT`
[[nodiscard]] std::optional<std::chrono::sys_seconds> last_modified_in(const http_response& answer);

void add_header(service_call& to, std::string_view name, std::string_view value);
void add_owner(service_call& to, std::string_view expected);

[[nodiscard]] result<xml_node> ask_xml(session& with, const service_call& what);

}  // namespace sparta::aws::s3
