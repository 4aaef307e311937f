#pragma once
#include <sparta/events/eventbridge.hpp>

namespace sparta::events {

/// A parameter of Parameter Store was created, updated, labeled or deleted.
/// https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html
struct parameter_store_change {
  static constexpr std::string_view source = "aws.ssm";
  static constexpr std::string_view detail_types[] = {"Parameter Store Change"};

  std::string operation;  ///< `Create`, `Update`, `Delete` or `LabelParameterVersion`
  std::string name;
  std::string type;  ///< `String`, `StringList` or `SecureString`
  std::optional<std::string> description;
  json::rest more{};
};

using parameter_store_change_event = eventbridge<parameter_store_change>;

}  // namespace sparta::events
