#pragma once
#include <sparta/websocket/request.hpp>

namespace sparta::websocket {

/// The request that an event is.
[[nodiscard]] result<request> read_request(std::string_view event);

}  // namespace sparta::websocket
