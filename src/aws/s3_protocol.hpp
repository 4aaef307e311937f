#pragma once
#include "aws/client.hpp"

#include <sparta/aws/xml.hpp>

#include <optional>
#include <string>
#include <string_view>

/// How S3's calls are addressed and sealed; for this layer's own sources.
namespace sparta::aws::s3 {

/// A key as a path: each `/` stays, all else is encoded once.
[[nodiscard]] std::string path_of(std::string_view key);
[[nodiscard]] service_call bucket_call(std::string_view operation, std::string_view method, std::string_view bucket,
                                       http_fields query = {});
[[nodiscard]] service_call object_call(std::string_view operation, std::string_view method, std::string_view bucket,
                                       std::string_view key, std::string_view version_id = {});
/// Gives the call an XML body and its SHA-256 as `x-amz-checksum-sha256`, which several bucket settings demand.
[[nodiscard]] service_call with_xml(service_call what, std::string body);

result<void> perform(client& with, const service_call& what);
[[nodiscard]] result<xml_node> ask_xml(client& with, const service_call& what);

}  // namespace sparta::aws::s3
