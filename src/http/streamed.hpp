#pragma once
#include "http/front.hpp"

#include <sparta/http/stream.hpp>

#include <functional>

namespace sparta::http {

/// Whether this function was deployed so that the front passes on what is written when it is written.
[[nodiscard]] bool is_streamed(front by);

/// What the handler's failure, the exception that is being handled, is answered with.
using answer_failure = std::function<response()>;

/// The form that such a front wants of every answer: status and headers as JSON, eight zero bytes, the body.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html
/// What is thrown before the first byte becomes the answer; what is thrown later cuts it off.
[[nodiscard]] raw_response write_streamed(stream what, front to, answer_failure on_failure);

/// The stream as a response, for the other fronts. Throws when it is longer than Lambda takes.
[[nodiscard]] response collect(const stream& what);

}  // namespace sparta::http
