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
      type<apigw_authorizer_response>("apigw_authorizer_response"),
      type<apigw_request_authorizer_request>("apigw_request_authorizer_request"),
      type<apigw_token_authorizer_request>("apigw_token_authorizer_request"),
      type<apigw_v2_authorizer_request>("apigw_v2_authorizer_request"),
      type<apigw_v2_authorizer_response>("apigw_v2_authorizer_response"),
      type<apigw_websocket_authorizer_request>("apigw_websocket_authorizer_request"),
      type<appsync_authorizer_request>("appsync_authorizer_request"),
      type<appsync_authorizer_response>("appsync_authorizer_response"),
      type<appsync_batch_result>("appsync_batch_result"),
      type<appsync_channel_request>("appsync_channel_request"),
      type<appsync_channel_response>("appsync_channel_response"),
      type<appsync_identity>("appsync_identity"),
      type<appsync_resolver>("appsync_resolver"),
      type<appsync_resolver_batch>("appsync_resolver_batch"),
      type<appsync_resolver_template>("appsync_resolver_template"),
      type<iam_policy_document>("iam_policy_document"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
