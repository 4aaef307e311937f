#include "events_roundtrip/types.hpp"

#include <sparta/events/batch.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/events/kafka.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/events/sqs.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> messaging_types() {
  static constexpr payload_type all[] = {
      type<events::batch_item_failures>("batch_item_failures"),
      type<events::dynamodb>("dynamodb"),
      type<events::dynamodb_record>("dynamodb_record"),
      type<events::dynamodb_window<>>("dynamodb_window"),
      type<events::kafka>("kafka"),
      type<events::kafka_item_failures>("kafka_item_failures"),
      type<events::kinesis>("kinesis"),
      type<events::kinesis_window<>>("kinesis_window"),
      type<events::sqs>("sqs"),
      type<events::time_window_response<>>("time_window_response"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
