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
      {"alb_request", &decode_and_encode<alb_request>},
      {"alb_response", &decode_and_encode<alb_response>},
      {"apigw_http_v1_request", &decode_and_encode<apigw_http_v1_request>},
      {"apigw_http_v1_response", &decode_and_encode<apigw_http_v1_response>},
      {"apigw_proxy_request", &decode_and_encode<apigw_proxy_request>},
      {"apigw_proxy_response", &decode_and_encode<apigw_proxy_response>},
      {"apigw_v2_http_request", &decode_and_encode<apigw_v2_http_request>},
      {"apigw_v2_http_response", &decode_and_encode<apigw_v2_http_response>},
      {"apigw_websocket_request", &decode_and_encode<apigw_websocket_request>},
      {"apigw_websocket_response", &decode_and_encode<apigw_websocket_response>},
      {"cloudfront", &decode_and_encode<events::cloudfront>},
      {"cloudfront_request", &decode_and_encode<cloudfront_request>},
      {"cloudfront_response", &decode_and_encode<cloudfront_response>},
      {"function_url_request", &decode_and_encode<function_url_request>},
      {"function_url_response", &decode_and_encode<function_url_response>},
      {"vpc_lattice_request", &decode_and_encode<vpc_lattice_request>},
      {"vpc_lattice_response", &decode_and_encode<vpc_lattice_response>},
      {"vpc_lattice_v2_request", &decode_and_encode<vpc_lattice_v2_request>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
