#include "aws/retry.hpp"

#include "base/strings.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace sparta::aws {
namespace {

using std::chrono::milliseconds;

template <std::size_t Count>
bool is_one_of(std::string_view code, const std::array<std::string_view, Count>& codes) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

constexpr std::array<std::string_view, 14> throttling_codes{"Throttling",
                                                            "ThrottlingException",
                                                            "ThrottledException",
                                                            "RequestThrottledException",
                                                            "RequestThrottled",
                                                            "TooManyRequestsException",
                                                            "ProvisionedThroughputExceededException",
                                                            "TransactionInProgressException",
                                                            "RequestLimitExceeded",
                                                            "BandwidthLimitExceeded",
                                                            "LimitExceededException",
                                                            "SlowDown",
                                                            "PriorRequestNotComplete",
                                                            "EC2ThrottledException"};
constexpr std::array<std::string_view, 7> transient_codes{
    "RequestTimeout",        "RequestTimeoutException",    "InternalError", "InternalFailure", "ServiceUnavailable",
    "IDPCommunicationError", "ServiceUnavailableException"};
constexpr std::array<std::string_view, 6> clock_codes{"RequestTimeTooSkewed",  "RequestInTheFuture",
                                                      "RequestExpired",        "InvalidSignatureException",
                                                      "SignatureDoesNotMatch", "AuthFailure"};

std::optional<long long> whole_number(std::string_view text) {
  long long number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code != std::errc() || end != text.data() + text.size() || number < 0 || number > 86'400'000) return std::nullopt;
  return number;
}

int cost_of(failure what) { return what == failure::transient ? 10 : 5; }

}  // namespace

failure classify(int status, std::string_view code) {
  if (is_one_of(code, throttling_codes) || status == 429) return failure::throttled;
  if (is_one_of(code, clock_codes)) return failure::clock_skew;
  if (is_one_of(code, transient_codes)) return failure::transient;
  return status == 500 || status == 502 || status == 503 || status == 504 ? failure::transient : failure::final;
}

milliseconds next_delay(int attempt, failure what, double random, std::optional<milliseconds> asked,
                        const backoff& with) {
  const auto base = what == failure::throttled ? with.throttled_base : with.base;
  const auto grown = std::min(base * (1L << std::clamp(attempt, 0, 20)), with.cap);
  const milliseconds jittered(static_cast<milliseconds::rep>(static_cast<double>(grown.count()) * random));
  return asked ? std::max(jittered, std::min(*asked, with.cap)) : jittered;
}

std::optional<milliseconds> retry_after(const http_response& response, std::chrono::system_clock::time_point now) {
  if (const auto exact = whole_number(response.header("x-amz-retry-after"))) return milliseconds(*exact);
  const auto text = base::trim(response.header("Retry-After"));
  if (const auto seconds = whole_number(text)) return std::chrono::seconds(*seconds);
  const auto date = parse_http_date(text);
  if (!date || *date <= now) return std::nullopt;
  return std::chrono::ceil<milliseconds>(*date - now);
}

std::optional<std::chrono::system_clock::time_point> parse_http_date(std::string_view text) {
  static constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  static constexpr std::string_view shape = "www, dd mmm yyyy hh:mm:ss GMT";
  text = base::trim(text);
  if (text.size() != shape.size() || !text.ends_with(" GMT")) return std::nullopt;
  const auto month = months.find(text.substr(8, 3));
  const auto day = whole_number(text.substr(5, 2)), year = whole_number(text.substr(12, 4));
  const auto hour = whole_number(text.substr(17, 2)), minute = whole_number(text.substr(20, 2)),
             second = whole_number(text.substr(23, 2));
  if (month == std::string_view::npos || month % 3 != 0 || !day || !year || !hour || !minute || !second)
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                         std::chrono::month(static_cast<unsigned>(month / 3 + 1)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok() || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
  return std::chrono::sys_days(date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
         std::chrono::seconds(*second);
}

bool retry_budget::take(failure what) {
  const int cost = cost_of(what);
  if (tokens_ < cost) return false;
  tokens_ -= cost;
  last_cost_ = cost;
  return true;
}

void retry_budget::give_back() {
  tokens_ = std::min(capacity, tokens_ + std::max(last_cost_, 1));
  last_cost_ = 0;
}

}  // namespace sparta::aws
