#include "events_roundtrip/types.hpp"

#include <sparta/events/s3.hpp>
#include <sparta/events/s3_batch.hpp>
#include <sparta/events/s3_object_lambda.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/events/sns_notification.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> storage_types() {
  static constexpr payload_type all[] = {
      {"s3", &decode_and_encode<events::s3>},
      {"s3_batch", &decode_and_encode<events::s3_batch>},
      {"s3_batch_response", &decode_and_encode<events::s3_batch_response>},
      {"s3_object_lambda", &decode_and_encode<events::s3_object_lambda>},
      {"s3_object_lambda_head_response", &decode_and_encode<events::s3_object_lambda_head_response>},
      {"s3_object_lambda_list_response", &decode_and_encode<events::s3_object_lambda_list_response>},
      {"s3_test_event", &decode_and_encode<events::s3_test_event>},
      {"sns", &decode_and_encode<events::sns>},
      {"sns_notification", &decode_and_encode<events::sns_notification>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
