#include "events_roundtrip/types.hpp"

#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/events/apigw_v2_authorizer.hpp>
#include <sparta/events/apigw_websocket_authorizer.hpp>
#include <sparta/events/appsync.hpp>
#include <sparta/events/appsync_authorizer.hpp>
#include <sparta/events/appsync_channel.hpp>
#include <sparta/events/iam_policy.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> identity_types() {
  using namespace events;
  static constexpr payload_type all[] = {
      {"apigw_authorizer_response", &decode_and_encode<apigw_authorizer_response>},
      {"apigw_request_authorizer_request", &decode_and_encode<apigw_request_authorizer_request>},
      {"apigw_token_authorizer_request", &decode_and_encode<apigw_token_authorizer_request>},
      {"apigw_v2_authorizer_request", &decode_and_encode<apigw_v2_authorizer_request>},
      {"apigw_v2_authorizer_response", &decode_and_encode<apigw_v2_authorizer_response>},
      {"apigw_websocket_authorizer_request", &decode_and_encode<apigw_websocket_authorizer_request>},
      {"appsync_authorizer_request", &decode_and_encode<appsync_authorizer_request>},
      {"appsync_authorizer_response", &decode_and_encode<appsync_authorizer_response>},
      {"appsync_batch_result", &decode_and_encode<appsync_batch_result>},
      {"appsync_channel_request", &decode_and_encode<appsync_channel_request>},
      {"appsync_channel_response", &decode_and_encode<appsync_channel_response>},
      {"appsync_identity", &decode_and_encode<appsync_identity>},
      {"appsync_resolver", &decode_and_encode<appsync_resolver>},
      {"appsync_resolver_batch", &decode_and_encode<appsync_resolver_batch>},
      {"appsync_resolver_template", &decode_and_encode<appsync_resolver_template>},
      {"iam_policy_document", &decode_and_encode<iam_policy_document>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
