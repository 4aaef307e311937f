#pragma once
// Requests, responses, and the APIs by which they come.
#include <sparta/api/http_api.hpp>
#include <sparta/api/load_balancer.hpp>
#include <sparta/api/rest_api.hpp>
#include <sparta/http/cors.hpp>
#include <sparta/http/parts.hpp>
#include <sparta/http/problem.hpp>
#include <sparta/http/request.hpp>
#include <sparta/http/response.hpp>
#include <sparta/http/router.hpp>
#include <sparta/http/serve.hpp>
#include <sparta/http/sse.hpp>
#include <sparta/http/stream.hpp>
