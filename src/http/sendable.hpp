#pragma once
#include <sparta/http/request.hpp>
#include <sparta/http/response.hpp>

#include <cstddef>
#include <string>

namespace sparta::http {

/// Bytes of a request's body that are taken, which is what Lambda lets an event have; API Gateway would take 10 MB.
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
inline constexpr std::size_t request_body_limit = 6U << 20U;

/// Bytes of an answer in the front's form: as Lambda takes it, or the load balancer, which takes less.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
inline constexpr std::size_t lambda_answer_limit = (6U << 20U) + 100;
inline constexpr std::size_t load_balancer_answer_limit = 1U << 20U;
[[nodiscard]] std::size_t answer_limit(front of);

/// What of the response HTTP doesn't allow, such as a line end in a header; empty when all is well.
[[nodiscard]] std::string fault_in(const response& what, front to);

}  // namespace sparta::http
