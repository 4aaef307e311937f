#pragma once
#include <sparta/api/mapped_body.hpp>
#include <sparta/events/apigw_proxy.hpp>
#include <sparta/http/mapped_request.hpp>

#include <type_traits>

namespace sparta::api {

/// What a handler takes, and by which integrations it can get it.
struct rest_payload {
  mapped_body body = mapped_body::raw;
  bool by_proxy = true;
  bool by_mapping = true;
};

template <class Event>
[[nodiscard]] consteval rest_payload rest_payload_of() {
  return {.body = mapped_body_for<Event>,
          .by_proxy = !http::is_mapped_request<Event>,
          .by_mapping = !std::is_same_v<Event, events::apigw_proxy_request>};
}

}  // namespace sparta::api
