#include "events_roundtrip/types.hpp"

#include <sparta/events/batch.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/events/kafka.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/events/sqs.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> messaging_types() {
  static constexpr payload_type all[] = {
      {"batch_item_failures", &decode_and_encode<events::batch_item_failures>},
      {"dynamodb", &decode_and_encode<events::dynamodb>},
      {"dynamodb_window", &decode_and_encode<events::dynamodb_window<>>},
      {"kafka", &decode_and_encode<events::kafka>},
      {"kafka_item_failures", &decode_and_encode<events::kafka_item_failures>},
      {"kinesis", &decode_and_encode<events::kinesis>},
      {"kinesis_window", &decode_and_encode<events::kinesis_window<>>},
      {"sqs", &decode_and_encode<events::sqs>},
      {"time_window_response", &decode_and_encode<events::time_window_response<>>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
