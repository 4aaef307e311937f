/// Reads questions as JSON lines and answers each with a line of what we would send: sigv4_test.py and
/// endpoints_test.py compare it with botocore.
#include "aws/endpoint.hpp"
#include "aws/sigv4.hpp"
#include "base/time_text.hpp"

#include <sparta/json/parse.hpp>

#include <iostream>

namespace {

using namespace sparta::aws;
using sparta::json::value;

std::string text(const value& from, std::string_view name) {
  const auto* member = from.find(name);
  return member == nullptr ? std::string() : member->as_string();
}

bool flag(const value& from, std::string_view name) {
  const auto* member = from.find(name);
  return member != nullptr && member->as_bool();
}

http_fields fields(const value& from, std::string_view name) {
  http_fields all;
  for (const auto& pair : from.find(name)->as_array())
    all.emplace_back(pair.as_array().at(0).as_string(), pair.as_array().at(1).as_string());
  return all;
}

std::string signature_for(const value& line, bool in_query) {
  const http_request request{.method = text(line, "method"),
                             .host = text(line, "host"),
                             .path = text(line, "path"),
                             .query = fields(line, "query"),
                             .headers = fields(line, "headers")};
  const credentials as{.access_key_id = text(line, "access_key"),
                       .secret_access_key = text(line, "secret_key"),
                       .session_token = text(line, "token")};
  const auto region = text(line, "region"), service = text(line, "service"), hash = text(line, "payload_hash");
  const auto time = sparta::base::parse_rfc3339(text(line, "time")).value();
  const signing_scope scope{.region = region,
                            .service = service,
                            .time = std::chrono::floor<std::chrono::system_clock::duration>(time),
                            .payload_hash = hash};
  const auto options = signing_options_for(service);
  if (!in_query) return std::string(*find_field(sign(request, as, scope, options).headers, "Authorization"));
  const std::chrono::seconds lifetime(line.find("lifetime")->as_int64());
  return std::string(*find_field(presign(request, as, scope, options, lifetime).query, "X-Amz-Signature"));
}

std::string endpoint_for(const value& line) {
  const settings from{
      .region = text(line, "region"), .use_dualstack = flag(line, "dual_stack"), .use_fips = flag(line, "fips")};
  const auto bucket = text(line, "bucket");
  const auto found = bucket.empty() ? resolve_endpoint(text(line, "service"), from) : resolve_s3_endpoint(bucket, from);
  if (!found) return "error: " + found.error().message;
  return found->scheme + "://" + found->host + found->path_prefix + " " + found->signing_region;
}

std::string answer_to(const value& line) {
  const auto kind = text(line, "kind");
  return kind == "endpoint" ? endpoint_for(line) : signature_for(line, kind == "presign");
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);)
    std::cout << answer_to(sparta::json::parse(line).value()) << "\n";
  return 0;
}
