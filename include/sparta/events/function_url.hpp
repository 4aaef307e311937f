#pragma once
#include <sparta/events/apigw_v2_http.hpp>

namespace sparta::events {

/// A request to a function's URL has the shape of an HTTP API's: the route is `$default`, the authorizer `iam` or none.
/// https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-payloads
using function_url_request = apigw_v2_http_request;
using function_url_response = apigw_v2_http_response;

}  // namespace sparta::events
