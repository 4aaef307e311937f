#pragma once
#include <sparta/aws/http.hpp>
#include <sparta/result.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::aws {

/// Replaces every field of that name.
void set_field(http_fields& fields, std::string_view name, std::string value);

struct http_request {
  std::string method = "GET";
  std::string scheme = "https";
  std::string host;
  std::uint16_t port = 443;
  std::string path = "/";    ///< absolute, percent-encoded already
  http_fields query{};       ///< raw: what travels is encoded as SigV4 wants it
  std::string query_text{};  ///< goes after `query` as it is; for URLs that came with one
  http_fields headers{};
  std::string body{};
  std::filesystem::path body_file{};  ///< when set, streamed instead of `body`
};

struct send_options {
  std::chrono::milliseconds connect_timeout{10'000};
  std::chrono::seconds idle_timeout{60};         ///< no byte in either direction for so long; 0 = never
  std::chrono::milliseconds total_timeout{0};    ///< for the whole exchange; 0 = none
  std::size_t max_response_bytes = 64UL << 20U;  ///< a longer answer is an error, not memory
  std::stop_token stop{};
  bool through_proxy = true;  ///< false: never, whatever the environment says
  std::function<void(std::uint64_t sent, std::uint64_t total)> on_upload{};
};

/// One HTTP exchange. A failure is `unavailable` (no answer), `interrupted` (stopped) or `io` (the file to send);
/// any answer, whatever its status, is a success here.
class transport {
 public:
  virtual ~transport() = default;
  virtual result<http_response> send(const http_request& request, const send_options& options) = 0;
};

/// `example.com`, or `example.com:8080` where the port is not the scheme's own: the Host header's value.
[[nodiscard]] std::string host_header(const http_request& request);
/// The path with the query, encoded.
[[nodiscard]] std::string target_of(const http_request& request);
/// The whole URL.
[[nodiscard]] std::string url_of(const http_request& request);
[[nodiscard]] bool is_loopback(std::string_view host);

}  // namespace sparta::aws
