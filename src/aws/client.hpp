#pragma once
#include "aws/credentials.hpp"
#include "aws/endpoint.hpp"
#include "aws/http.hpp"
#include "aws/retry.hpp"
#include "aws/settings.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"

#include <sparta/result.hpp>

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>

namespace sparta::aws {

/// Everything a call needs; the services' functions take it first. One a thread: it counts retries.
struct client {
  aws::transport& transport;
  credentials_provider& credentials;
  aws::settings settings;
  base::clock& clock;
  base::log_sink* log = nullptr;
  std::stop_token stop{};
  std::chrono::system_clock::time_point deadline = std::chrono::system_clock::time_point::max();
  std::chrono::milliseconds call_limit{0};  ///< for one call with its repeats; 0 = none
  std::function<double()> random{};         ///< in [0, 1), for jitter; empty = the system's

  retry_budget budget{};
  std::chrono::milliseconds clock_offset{0};  ///< AWS's clock minus ours, learnt from a refused signature
};

/// One operation of one service, before it has a host and a signature.
struct service_call {
  std::string service;    ///< endpoint and signing name: `cloudformation`
  std::string operation;  ///< for logs and errors: `DescribeStacks`
  std::string method = "POST";
  std::string path = "/";  ///< percent-encoded; the bucket is not part of it
  http_fields query{};
  http_fields headers{};
  std::string body{};
  std::filesystem::path body_file{};
  std::string payload_hash{};  ///< hex SHA-256, when the caller has it; needed with `body_file`
  std::string bucket{};        ///< S3: goes into the host or before the path
  std::string signing_name{};  ///< when signatures name another service than the endpoint does
  std::string query_text{};    ///< instead of `query`, encoded already; kept out of logs
  bool idempotent = true;      ///< false: not sent again unless AWS surely did nothing
  bool sign = true;            ///< false for the few calls that carry their own proof
  std::chrono::seconds idle_timeout{60};
  std::size_t max_response_bytes = 64UL << 20U;
  std::function<void(std::uint64_t sent, std::uint64_t total)> on_upload{};
};

/// Resolves, signs, sends, retries. The answer is of status 2xx; all else is an error with AWS's code, and a remedy.
[[nodiscard]] result<http_response> call(client& with, const service_call& what);

/// The same, but the last answer is returned whatever its status: for callers who read error answers' headers.
[[nodiscard]] result<http_response> exchange(client& with, const service_call& what);
[[nodiscard]] result<http_response> exchange(client& with, const service_call& what, const endpoint& where);

}  // namespace sparta::aws
