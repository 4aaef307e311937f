#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/wiring.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

namespace sparta::events {
struct config;
}

namespace sparta::on {

/// AWS Config's MaximumExecutionFrequency.
enum class config_frequency : std::uint8_t { one_hour, three_hours, six_hours, twelve_hours, twenty_four_hours };

/// What a rule of AWS Config is about; left out, everything that is recorded.
struct config_scope {
  cfn::value<cfn::list<std::string>> compliance_resource_types{};  ///< `AWS::S3::Bucket`
  cfn::value<std::string> compliance_resource_id{};                ///< one resource, of the one type
  cfn::value<std::string> tag_key{};                               ///< or all that have this tag
  cfn::value<std::string> tag_value{};
};

/// A custom rule of AWS Config, which the handler evaluates: it calls PutEvaluations, which the function's role is
/// then allowed to. https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules.html
struct config {
  /// The rule's name; left out, CloudFormation makes one.
  cfn::value<std::string> config_rule_name{};
  cfn::value<std::string> description{};
  config_scope scope{};
  /// Whenever a resource of the scope changes.
  bool configuration_changes = true;
  /// Again and again.
  std::optional<config_frequency> scheduled{};
  /// When AWS Config has delivered a snapshot, at most so often.
  std::optional<config_frequency> snapshot_deliveries{};
  /// Resources that are there, and with `proactive` such as are yet to be made.
  bool detective = true;
  bool proactive = false;
  /// An object of texts: `rule_parameters` of the event.
  cfn::value<json::value> input_parameters{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::config>,
                  "sparta: on::config delivers events::config: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const config& source, const invocation_target& of);

}  // namespace sparta::on
