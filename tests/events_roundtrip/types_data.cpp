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
      {"activemq", &decode_and_encode<events::activemq>},
      {"documentdb", &decode_and_encode<events::documentdb>},
      {"firehose", &decode_and_encode<events::firehose>},
      {"firehose_response", &decode_and_encode<events::firehose_response>},
      {"kinesis_analytics", &decode_and_encode<events::kinesis_analytics>},
      {"kinesis_analytics_output", &decode_and_encode<events::kinesis_analytics_output>},
      {"kinesis_analytics_output_response", &decode_and_encode<events::kinesis_analytics_output_response>},
      {"kinesis_analytics_response", &decode_and_encode<events::kinesis_analytics_response>},
      {"rabbitmq", &decode_and_encode<events::rabbitmq>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
