#include "events_roundtrip/types.hpp"

#include <sparta/events/alarm_notification.hpp>
#include <sparta/events/cloudwatch_alarm.hpp>
#include <sparta/events/cloudwatch_logs.hpp>
#include <sparta/events/lambda_destination.hpp>
#include <sparta/events/lambda_stream_failure.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> monitoring_types() {
  static constexpr payload_type all[] = {
      type<events::alarm_notification>("alarm_notification"),
      type<events::cloudwatch_alarm>("cloudwatch_alarm"),
      type<events::cloudwatch_logs>("cloudwatch_logs"),
      type<events::cloudwatch_logs_data>("cloudwatch_logs_data"),
      type<events::lambda_destination<>>("lambda_destination"),
      type<events::lambda_stream_failure>("lambda_stream_failure"),
      type<events::sns_cloudwatch_alarm>("sns_cloudwatch_alarm"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
