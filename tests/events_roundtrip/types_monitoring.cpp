#include "events_roundtrip/types.hpp"

#include <sparta/events/alarm_notification.hpp>
#include <sparta/events/cloudwatch_alarm.hpp>
#include <sparta/events/cloudwatch_logs.hpp>
#include <sparta/events/lambda_destination.hpp>
#include <sparta/events/lambda_stream_failure.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> monitoring_types() {
  static constexpr payload_type all[] = {
      {"alarm_notification", &decode_and_encode<events::alarm_notification>},
      {"cloudwatch_alarm", &decode_and_encode<events::cloudwatch_alarm>},
      {"cloudwatch_logs", &decode_and_encode<events::cloudwatch_logs>},
      {"cloudwatch_logs_data", &decode_and_encode<events::cloudwatch_logs_data>},
      {"lambda_destination", &decode_and_encode<events::lambda_destination<>>},
      {"lambda_stream_failure", &decode_and_encode<events::lambda_stream_failure>},
      {"sns_cloudwatch_alarm", &decode_and_encode<events::sns_cloudwatch_alarm>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
