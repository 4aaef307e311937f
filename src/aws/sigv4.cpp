#include "aws/sigv4.hpp"

#include "aws/uri.hpp"
#include "base/digest.hpp"
#include "base/strings.hpp"
#include "base/time_text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace sparta::aws {
namespace {

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";

/// Proxies and HTTP libraries add or change these on the way.
bool is_signed(std::string_view lower_name) {
  static constexpr std::array<std::string_view, 5> changed_on_the_way{"authorization", "expect", "transfer-encoding",
                                                                      "user-agent", "x-amzn-trace-id"};
  return std::find(changed_on_the_way.begin(), changed_on_the_way.end(), lower_name) == changed_on_the_way.end();
}

/// Blanks around go, runs of blanks inside become one.
std::string canonical_value(std::string_view value) {
  std::string text;
  bool gap = false;
  for (const char c : base::trim(value)) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank) {
      if (gap) text += ' ';
      text += c;
    }
    gap = blank;
  }
  return text;
}

std::map<std::string, std::string> canonical_headers(const http_request& request) {
  std::map<std::string, std::string> headers;
  for (const auto& [name, value] : request.headers) {
    const auto lower = base::to_lower(name);
    if (!is_signed(lower)) continue;
    const auto [at, first] = headers.try_emplace(lower, canonical_value(value));
    if (!first) at->second += "," + canonical_value(value);
  }
  headers.try_emplace("host", host_header(request));
  return headers;
}

std::string signed_headers(const http_request& request) {
  std::string names;
  for (const auto& [name, value] : canonical_headers(request)) {
    if (!names.empty()) names += ';';
    names += name;
  }
  return names;
}

std::string canonical_query(const http_fields& query) {
  std::vector<std::pair<std::string, std::string>> encoded;
  encoded.reserve(query.size());
  for (const auto& [name, value] : query) encoded.emplace_back(percent_encode(name), percent_encode(value));
  std::sort(encoded.begin(), encoded.end());
  std::string text;
  for (const auto& [name, value] : encoded) {
    if (!text.empty()) text += '&';
    text += name + "=" + value;
  }
  return text;
}

/// RFC 3986 §5.2.4, and repeated slashes become one.
std::string without_dot_segments(std::string_view path) {
  std::vector<std::string> kept;
  for (auto& segment : base::split(path, '/')) {
    if (segment.empty() || segment == ".") continue;
    if (segment != "..")
      kept.push_back(std::move(segment));
    else if (!kept.empty())
      kept.pop_back();
  }
  auto text = "/" + base::join(kept, "/");
  if (path.ends_with('/') && !kept.empty()) text += '/';
  return text;
}

std::string canonical_path(std::string_view path, const signing_options& options) {
  if (path.empty()) return "/";
  return options.path_as_sent ? std::string(path) : percent_encode_path(without_dot_segments(path));
}

/// `20261123T120000Z`
std::string basic_time(std::chrono::system_clock::time_point time) {
  auto text = base::format_rfc3339(std::chrono::floor<std::chrono::seconds>(time));
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

std::string credential_scope(const signing_scope& scope) {
  return basic_time(scope.time).substr(0, 8) + "/" + std::string(scope.region) + "/" + std::string(scope.service) +
         "/aws4_request";
}

std::string signature(const http_request& request, const secret& key, const signing_scope& scope,
                      const signing_options& options) {
  const auto to_sign = std::string(algorithm) + "\n" + basic_time(scope.time) + "\n" + credential_scope(scope) + "\n" +
                       base::hex(base::sha256(canonical_request(request, scope.payload_hash, options)));
  auto derived = base::hmac_sha256("AWS4" + key.reveal(), basic_time(scope.time).substr(0, 8));
  for (const auto step : {scope.region, scope.service, std::string_view("aws4_request")})
    derived = base::hmac_sha256(derived, step);
  return base::hex(base::hmac_sha256(derived, to_sign));
}

}  // namespace

signing_options signing_options_for(std::string_view service) {
  const bool s3 = service == "s3";
  return {.path_as_sent = s3, .hash_header = s3};
}

std::string canonical_request(const http_request& request, std::string_view payload_hash,
                              const signing_options& options) {
  auto text =
      request.method + "\n" + canonical_path(request.path, options) + "\n" + canonical_query(request.query) + "\n";
  for (const auto& [name, value] : canonical_headers(request)) text += name + ":" + value + "\n";
  return text + "\n" + signed_headers(request) + "\n" + std::string(payload_hash);
}

http_request sign(http_request request, const credentials& as, const signing_scope& scope,
                  const signing_options& options) {
  set_field(request.headers, "X-Amz-Date", basic_time(scope.time));
  if (options.hash_header) set_field(request.headers, "X-Amz-Content-Sha256", std::string(scope.payload_hash));
  if (!as.session_token.empty()) set_field(request.headers, "X-Amz-Security-Token", as.session_token.reveal());
  auto value = std::string(algorithm) + " Credential=" + as.access_key_id + "/" + credential_scope(scope) +
               ", SignedHeaders=" + signed_headers(request) +
               ", Signature=" + signature(request, as.secret_access_key, scope, options);
  set_field(request.headers, "Authorization", std::move(value));
  return request;
}

http_request presign(http_request request, const credentials& as, const signing_scope& scope,
                     const signing_options& options, std::chrono::seconds lifetime) {
  request.query.emplace_back("X-Amz-Algorithm", algorithm);
  request.query.emplace_back("X-Amz-Credential", as.access_key_id + "/" + credential_scope(scope));
  request.query.emplace_back("X-Amz-Date", basic_time(scope.time));
  request.query.emplace_back("X-Amz-Expires", std::to_string(lifetime.count()));
  request.query.emplace_back("X-Amz-SignedHeaders", signed_headers(request));
  if (!as.session_token.empty()) request.query.emplace_back("X-Amz-Security-Token", as.session_token.reveal());
  request.query.emplace_back("X-Amz-Signature", signature(request, as.secret_access_key, scope, options));
  return request;
}

}  // namespace sparta::aws
