#include "aws/client.hpp"
#include "aws/response_error.hpp"
#include "aws/uri.hpp"

#include <sparta/aws/calls.hpp>

namespace sparta::aws {
namespace {

/// Where a URL leads, and what goes after its path, which may be a secret.
struct target {
  endpoint where;
  std::string path;
  std::string query;
};

bool is_configured(const settings& from, const url_parts& url) {
  const auto same = [&](const configured_endpoint& one) {
    const auto known = parse_url(one.url);
    return known && known->scheme == url.scheme && known->host == url.host && known->port == url.port;
  };
  if (from.endpoint_url && same(*from.endpoint_url)) return true;
  for (const auto& [service, one] : from.service_endpoints)
    if (same(one)) return true;
  return false;
}

result<target> read_target(std::string_view url, const settings& from) {
  const auto mark = std::min(url.find('?'), url.size());
  const auto plain = url.substr(0, mark);
  const auto path_at = plain.find('/', std::min(plain.find("://") + 3, plain.size()));
  auto parts = parse_url(plain);
  if (!parts) return std::move(parts).error();
  if (parts->scheme == "http" && !is_loopback(parts->host) && !is_configured(from, *parts))
    return error{.kind = error_kind::usage,
                 .message = "nothing is sent to " + parts->host + " without TLS",
                 .remedy = "use an https:// URL"};
  auto query = std::string(url.substr(std::min(mark + 1, url.size())));
  for (const char c : query)
    if (c <= ' ' || c > '~' || c == '#')
      return error{.kind = error_kind::usage, .message = "the query of the URL for " + parts->host + " is not encoded"};
  return target{.where = {.scheme = parts->scheme,
                          .host = parts->host,
                          .port = parts->port,
                          .signing_region = {},
                          .signing_service = {}},
                .path = path_at == std::string_view::npos ? "/" : std::string(plain.substr(path_at)),
                .query = std::move(query)};
}

}  // namespace

result<http_response> https_call(session& with, const https_request& what) {
  const auto through = with.open("s3");
  if (!through) return through.error();
  auto to = read_target(what.url, (*through)->settings);
  if (!to) return std::move(to).error();
  const service_call made{.service = to->where.host,
                          .operation = what.method,
                          .method = what.method,
                          .path = std::move(to->path),
                          .headers = what.headers,
                          .body = what.body,
                          .query_text = std::move(to->query),
                          .idempotent = what.idempotent,
                          .sign = false,
                          .max_response_bytes = what.max_response_bytes};
  auto answer = exchange(**through, made, to->where);
  if (!answer || answer->ok()) return answer;
  return error_of(*answer, {.service = made.service, .operation = made.operation});
}

result<void> https_put(session& with, std::string_view url, std::string_view body) {
  const auto answer = https_call(
      with, {.method = "PUT", .url = std::string(url), .headers = {{"Content-Type", ""}}, .body = std::string(body)});
  if (!answer) return answer.error();
  return {};
}

}  // namespace sparta::aws
