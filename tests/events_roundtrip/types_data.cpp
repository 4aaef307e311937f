#include "events_roundtrip/types.hpp"

#include <sparta/events/activemq.hpp>
#include <sparta/events/documentdb.hpp>
#include <sparta/events/firehose.hpp>
#include <sparta/events/kinesis_analytics.hpp>
#include <sparta/events/kinesis_analytics_output.hpp>
#include <sparta/events/rabbitmq.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> data_types() {
  static constexpr payload_type all[] = {
      type<events::activemq>("activemq"),
      type<events::documentdb>("documentdb"),
      type<events::firehose>("firehose"),
      type<events::firehose_response>("firehose_response"),
      type<events::kinesis_analytics>("kinesis_analytics"),
      type<events::kinesis_analytics_output>("kinesis_analytics_output"),
      type<events::kinesis_analytics_output_response>("kinesis_analytics_output_response"),
      type<events::kinesis_analytics_response>("kinesis_analytics_response"),
      type<events::rabbitmq>("rabbitmq"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
