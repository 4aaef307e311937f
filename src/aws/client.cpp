#include "aws/client.hpp"

#include "aws/response_error.hpp"
#include "aws/sigv4.hpp"
#include "base/digest.hpp"

#include <algorithm>
#include <cstdlib>
#include <random>

namespace sparta::aws {
namespace {

using std::chrono::milliseconds;
using time_point = std::chrono::system_clock::time_point;

/// A refused signature is put down to the clock only when it is off by more than this; AWS allows five minutes.
constexpr auto tolerated_skew = std::chrono::minutes(4);

double random_of(const client& with) {
  if (with.random) return with.random();
  thread_local std::minstd_rand engine{std::random_device{}()};
  return std::uniform_real_distribution<double>(0, 1)(engine);
}

http_request prepare(const service_call& what, const endpoint& where) {
  http_request request{.method = what.method,
                       .scheme = where.scheme,
                       .host = where.host,
                       .port = where.port,
                       .path = where.path_prefix + what.path,
                       .query = what.query,
                       .query_text = what.query_text,
                       .headers = what.headers,
                       .body = what.body,
                       .body_file = what.body_file};
  return request;
}

result<http_request> prepare_signed(client& with, const service_call& what, const endpoint& where) {
  auto request = prepare(what, where);
  if (!what.sign) return request;
  auto as = with.credentials.get(with.stop);
  if (!as) return std::move(as).error();
  const auto hash = what.payload_hash.empty() ? base::hex(base::sha256(what.body)) : what.payload_hash;
  return sign(std::move(request), *as,
              {.region = where.signing_region,
               .service = where.signing_service,
               .time = with.clock.now() + with.clock_offset,
               .payload_hash = hash},
              signing_options_for(where.signing_service));
}

void log_exchange(const client& with, const service_call& what, const http_request& request,
                  const result<http_response>& answer, milliseconds took) {
  if (with.log == nullptr) return;
  base::log_sink::fields fields{{"Method", request.method},
                                {"Host", host_header(request)},
                                {"Path", request.path},
                                {"Duration (ms)", std::to_string(took.count())}};
  if (answer) {
    fields.emplace_back("Status", std::to_string(answer->status));
    fields.emplace_back("RequestId", request_id(*answer));
  } else {
    fields.emplace_back("Error", answer.error().message);
  }
  with.log->debug(what.service + " " + what.operation, std::move(fields));
}

/// How long an attempt may take, of what is left until then.
milliseconds left(const client& with, time_point until) {
  return std::chrono::duration_cast<milliseconds>(until - with.clock.now());
}

error too_late(const service_call& what) {
  return {.kind = error_kind::unavailable,
          .message = "no time is left for " + what.operation,
          .remedy = "give the function a longer timeout, or the call less to do"};
}

send_options options_for(const client& with, const service_call& what, time_point until) {
  send_options options{.idle_timeout = what.idle_timeout,
                       .max_response_bytes = what.max_response_bytes,
                       .stop = with.stop,
                       .on_upload = what.on_upload};
  if (until == time_point::max()) return options;
  options.total_timeout = left(with, until);
  options.connect_timeout = std::min(options.connect_timeout, options.total_timeout);
  return options;
}

result<http_response> attempt(client& with, const service_call& what, const endpoint& where, time_point until) {
  if (left(with, until) <= milliseconds(0)) return too_late(what);
  auto request = prepare_signed(with, what, where);
  if (!request) return std::move(request).error();
  const auto begun = with.clock.now();
  auto answer = with.transport.send(*request, options_for(with, what, until));
  log_exchange(with, what, *request, answer, std::chrono::duration_cast<milliseconds>(with.clock.now() - begun));
  if (answer || answer.error().kind != error_kind::unavailable) return answer;
  if (where.origin.empty())
    return std::move(answer).error().with_remedy("check the network, the region, and HTTPS_PROXY if there is a proxy");
  return std::move(answer)
      .error()
      .with_note("this endpoint was set by " + where.origin)
      .with_remedy("start what should listen there, or take the setting back to use AWS itself");
}

/// Learns how far our clock is off; false when it is not, or was corrected before.
bool correct_clock(client& with, const http_response& answer) {
  const auto theirs = parse_http_date(answer.header("Date"));
  if (!theirs) return false;
  const auto offset = std::chrono::duration_cast<milliseconds>(*theirs - with.clock.now());
  if (std::chrono::abs(offset - with.clock_offset) < tolerated_skew) return false;
  with.clock_offset = offset;
  return true;
}

failure judge(client& with, const service_call& what, const result<http_response>& answer) {
  if (!answer) {
    const bool worth_it = answer.error().kind == error_kind::unavailable && what.idempotent;
    return worth_it ? failure::transient : failure::final;
  }
  if (answer->ok()) return failure::final;
  const auto verdict = classify(answer->status, read_failure(*answer).code);
  if (verdict == failure::transient && !what.idempotent) return failure::final;
  if (verdict == failure::clock_skew && !correct_clock(with, *answer)) return failure::final;
  return verdict;
}

result<endpoint> endpoint_of(const client& with, const service_call& what) {
  auto where = what.bucket.empty() ? resolve_endpoint(what.service, with.settings)
                                   : resolve_s3_endpoint(what.bucket, with.settings);
  if (where && !what.signing_name.empty()) where->signing_service = what.signing_name;
  return where;
}

time_point end_of(const client& with) {
  if (with.call_limit <= milliseconds(0)) return with.deadline;
  return std::min(with.deadline, with.clock.now() + with.call_limit);
}

std::optional<milliseconds> asked_to_wait(const client& with, const result<http_response>& answer) {
  return answer ? retry_after(*answer, with.clock.now()) : std::nullopt;
}

}  // namespace

result<http_response> exchange(client& with, const service_call& what) {
  const auto where = endpoint_of(with, what);
  if (!where) return where.error();
  return exchange(with, what, *where);
}

result<http_response> exchange(client& with, const service_call& what, const endpoint& where) {
  const auto until = end_of(with);
  for (int retry = 0;; ++retry) {
    auto answer = attempt(with, what, where, until);
    const auto verdict = judge(with, what, answer);
    if (answer && answer->ok()) with.budget.give_back();
    if (verdict == failure::final || retry + 1 >= with.settings.max_attempts || !with.budget.take(verdict))
      return answer;
    const auto wait = next_delay(retry, verdict, random_of(with), asked_to_wait(with, answer));
    if (wait >= left(with, until)) return answer;
    if (!with.clock.sleep_for(wait, with.stop))
      return error{.kind = error_kind::interrupted, .message = "interrupted while waiting to repeat " + what.operation};
  }
}

result<http_response> call(client& with, const service_call& what) {
  auto answer = exchange(with, what);
  if (!answer || answer->ok()) return answer;
  return error_of(*answer, {.service = what.service, .operation = what.operation});
}

}  // namespace sparta::aws
