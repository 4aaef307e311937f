#pragma once
// WebSocket APIs, their handlers, and sending to their connections.
#include <sparta/api/websocket_api.hpp>
#include <sparta/websocket/api.hpp>
#include <sparta/websocket/connections.hpp>
#include <sparta/websocket/request.hpp>
#include <sparta/websocket/serve.hpp>
#include <sparta/websocket/table.hpp>
