#pragma once
#include <sparta/api/rest_throttle.hpp>
#include <sparta/names.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sparta {

enum class quota_period { day, week, month };

/// How many requests a key has, in all of a period.
struct rest_quota {
  std::uint32_t limit = 0;  ///< 0: any number
  quota_period period = quota_period::month;
  std::uint32_t offset = 0;  ///< taken off the first period
};

/// What callers with an API key may use. Keys tell callers apart; they are no protection.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
struct rest_usage_plan_options {
  logical_id name;
  std::string_view description{};
  rest_quota quota{};
  rest_throttle throttle{};
};

/// A key, whose value AWS makes and tells in its console; it stands in no template.
struct rest_api_key_options {
  logical_id name;
  std::string_view description{};
  bool enabled = true;
};

/// A declared usage plan.
class rest_usage_plan {
 public:
  constexpr explicit rest_usage_plan(std::size_t index) : index_(index) {}
  [[nodiscard]] constexpr std::size_t index() const { return index_; }

 private:
  std::size_t index_;
};

}  // namespace sparta
