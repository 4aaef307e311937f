#include "aws/http.hpp"

#include "aws/uri.hpp"
#include "base/strings.hpp"

#include <algorithm>

namespace sparta::aws {

std::optional<std::string_view> find_field(const http_fields& fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const auto& field) { return base::equals_ignoring_case(field.first, name); });
  if (found == fields.end()) return std::nullopt;
  return found->second;
}

void set_field(http_fields& fields, std::string_view name, std::string value) {
  std::erase_if(fields, [&](const auto& field) { return base::equals_ignoring_case(field.first, name); });
  fields.emplace_back(name, std::move(value));
}

std::string host_header(const http_request& request) {
  const bool usual = request.port == (request.scheme == "http" ? 80 : 443);
  return usual ? request.host : request.host + ":" + std::to_string(request.port);
}

std::string target_of(const http_request& request) {
  std::string target = request.path;
  char separator = '?';
  for (const auto& [name, value] : request.query) {
    target += separator;
    target += percent_encode(name) + "=" + percent_encode(value);
    separator = '&';
  }
  if (!request.query_text.empty()) (target += separator) += request.query_text;
  return target;
}

std::string url_of(const http_request& request) {
  return request.scheme + "://" + host_header(request) + target_of(request);
}

bool is_loopback(std::string_view host) {
  const bool ipv4 = host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos;
  return ipv4 || host == "localhost" || host.ends_with(".localhost") || host == "[::1]";
}

}  // namespace sparta::aws
