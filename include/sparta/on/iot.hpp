#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/wiring.hpp>

#include <cstdint>
#include <string>

namespace sparta::cfn::iot {
struct topic_rule_action;
}

namespace sparta::on {

/// What rules of IoT are written in.
/// https://docs.aws.amazon.com/iot/latest/developerguide/iot-rule-sql-version.html
enum class iot_sql_version : std::uint8_t { v2015_10_08, v2016_03_23, beta };

/// Messages that a rule of IoT Core selects. The handler takes what the rule's SELECT makes: an aggregate of yours.
/// IoT may then invoke the function on behalf of that rule.
/// https://docs.aws.amazon.com/iot/latest/developerguide/lambda-rule-action.html
struct iot {
  cfn::required<std::string> sql;  ///< `SELECT temperature, topic(2) AS room FROM 'rooms/+/climate'`
  /// Letters, digits and underscores; left out, CloudFormation makes one.
  cfn::value<std::string> rule_name{};
  cfn::value<std::string> description{};
  iot_sql_version aws_iot_sql_version = iot_sql_version::v2016_03_23;
  /// What is done with a message for which the function can't be invoked: `{.sqs = {{…}}}` of <sparta/cfn/iot.hpp>.
  cfn::value<sparta::cfn::iot::topic_rule_action> error_action{};
  cfn::value<cfn::list<cfn::tag>> tags{};
  bool enabled = true;
};

[[nodiscard]] wiring wire(const iot& source, const invocation_target& of);

}  // namespace sparta::on
