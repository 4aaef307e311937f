#pragma once
#include <sparta/on/limited.hpp>

#include <string_view>

namespace sparta::rules {
void minimum_pollers_must_be_1_to_200();
void maximum_pollers_must_be_1_to_10000();
}  // namespace sparta::rules

namespace sparta::on {

/// Pollers of the source's own, which cost by the hour, instead of those that Lambda shares out.
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode
struct provisioned_pollers {
  limited<rules::minimum_pollers_must_be_1_to_200, 1, 200> minimum{};
  limited<rules::maximum_pollers_must_be_1_to_10000, 1, 10'000> maximum{};
  /// Sources of one VPC that name the same group share their pollers.
  std::string_view group{};
};

}  // namespace sparta::on
