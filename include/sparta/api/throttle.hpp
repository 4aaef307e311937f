#pragma once
#include <sparta/cfn/value.hpp>

#include <cstdint>

namespace sparta::api {

/// How many requests API Gateway lets through; the rest it answers with 429. What is left out is the account's limit.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
struct throttle {
  cfn::value<std::int64_t> burst{};  ///< at once
  cfn::value<double> rate{};         ///< in a second, steadily
};

}  // namespace sparta::api
