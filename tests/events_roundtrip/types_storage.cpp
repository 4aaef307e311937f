#include "events_roundtrip/types.hpp"

#include <sparta/events/s3.hpp>
#include <sparta/events/s3_batch.hpp>
#include <sparta/events/s3_object_lambda.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/events/sns_notification.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> storage_types() {
  static constexpr payload_type all[] = {
      type<events::s3>("s3"),
      type<events::s3_batch>("s3_batch"),
      type<events::s3_batch_response>("s3_batch_response"),
      type<events::s3_object_lambda>("s3_object_lambda"),
      type<events::s3_object_lambda_head_response>("s3_object_lambda_head_response"),
      type<events::s3_object_lambda_list_response>("s3_object_lambda_list_response"),
      type<events::s3_test_event>("s3_test_event"),
      type<events::sns>("sns"),
      type<events::sns_notification>("sns_notification"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
