#include "events_roundtrip/types.hpp"

#include <sparta/events/alb.hpp>
#include <sparta/events/apigw_proxy.hpp>
#include <sparta/events/apigw_v2_http.hpp>
#include <sparta/events/apigw_websocket.hpp>
#include <sparta/events/cloudfront.hpp>
#include <sparta/events/function_url.hpp>
#include <sparta/events/vpc_lattice.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> http_types() {
  using namespace events;
  static constexpr payload_type all[] = {
      type<alb_request>("alb_request"),
      type<alb_response>("alb_response"),
      type<apigw_http_v1_request>("apigw_http_v1_request"),
      type<apigw_http_v1_response>("apigw_http_v1_response"),
      type<apigw_proxy_request>("apigw_proxy_request"),
      type<apigw_proxy_response>("apigw_proxy_response"),
      type<apigw_v2_http_request>("apigw_v2_http_request"),
      type<apigw_v2_http_response>("apigw_v2_http_response"),
      type<apigw_websocket_request>("apigw_websocket_request"),
      type<apigw_websocket_response>("apigw_websocket_response"),
      type<events::cloudfront>("cloudfront"),
      type<cloudfront_request>("cloudfront_request"),
      type<cloudfront_response>("cloudfront_response"),
      type<function_url_request>("function_url_request"),
      type<function_url_response>("function_url_response"),
      type<vpc_lattice_request>("vpc_lattice_request"),
      type<vpc_lattice_response>("vpc_lattice_response"),
      type<vpc_lattice_v2_request>("vpc_lattice_v2_request"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
