#include "aws/tls_peer.hpp"

#include "aws/tls_connection.hpp"

namespace sparta::aws {
namespace {

using std::chrono::milliseconds;
using clock = wire::time_limit::clock;

/// Without the brackets of an IPv6 literal.
std::string plain_host(const std::string& host) {
  if (host.size() > 2 && host.front() == '[' && host.back() == ']') return host.substr(1, host.size() - 2);
  return host;
}

http_response copy_of(const wire::response& from) {
  http_response copy{.status = from.status, .body = std::string(from.body)};
  for (const auto& [name, value] : from.headers) copy.headers.emplace_back(name, value);
  return copy;
}

/// `wire` gives a length to the bodies of all methods but GET, where one is unusual.
std::vector<wire::header> headers_of(const http_request& request, const std::string& length) {
  std::vector<wire::header> headers;
  for (const auto& [name, value] : request.headers) headers.push_back({.name = name, .value = value});
  if (request.method == "GET" && !request.body.empty()) headers.push_back({.name = "Content-Length", .value = length});
  return headers;
}

clock::time_point end_of(milliseconds longest) {
  return longest > milliseconds(0) ? clock::now() + longest : clock::time_point::max();
}

}  // namespace

result<std::unique_ptr<wire::connection>> tls_dialer::dial(const wire::address& where) {
  const auto whole = limit_;
  limit_.until = std::min(whole.until, end_of(connect_timeout_));
  auto made = plain_.dial(where);
  if (made && context_) made = secure(*std::move(made), where.host, *context_);
  limit_.until = whole.until;
  failed_ = !made && !whole.reached;
  return made;
}

tls_peer::tls_peer(const http_request& first, std::shared_ptr<const tls_context> context, std::string user_agent)
    : scheme_(first.scheme),
      host_(first.host),
      port_(first.port),
      dialer_(limit_, first.scheme == "https" ? std::move(context) : nullptr),
      http_({.host = plain_host(first.host), .port = first.port}, std::move(user_agent), dialer_) {
  http_.set_host_header(host_header(first));
}

bool tls_peer::is_of(const http_request& request) const {
  return scheme_ == request.scheme && host_ == request.host && port_ == request.port;
}

/// Below, a wait in vain looks like a connection that broke.
error tls_peer::explain(error why) const {
  if (limit_.reached && !dialer_.failed()) why.message = host_ + " did not answer in time";
  return why;
}

result<http_response> tls_peer::send(const http_request& request, const send_options& options) {
  limit_ = {.until = end_of(options.total_timeout), .idle = options.idle_timeout};
  dialer_.set_connect_timeout(options.connect_timeout);
  const auto target = target_of(request);
  const auto length = std::to_string(request.body.size());
  const auto headers = headers_of(request, length);
  http_.reader().limit_body(options.max_response_bytes);
  http_.reader().leave_out_bodies(request.method == "HEAD");
  auto done = http_.send({.method = request.method, .target = target, .headers = headers, .body = request.body},
                         wire::when_silent::send_once_more);
  if (!done) return explain(std::move(done).error());
  return copy_of(done->answer);
}

}  // namespace sparta::aws
