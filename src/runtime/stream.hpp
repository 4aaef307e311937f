#pragma once
#include "runtime/loop.hpp"

#include <sparta/raw_response.hpp>

namespace sparta::runtime {

/// Posts an answer whose bytes are made while they are sent. Nothing is posted before the first of them: what is thrown
/// until then is an error like any other. What is thrown later goes into the trailers.
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html#runtimes-custom-response-streaming
using stream_post = result<verdict> (*)(const loop_parts& with, const invocation& to, const raw_response& what);

/// Null in a program that makes no streams: `sparta::detail::send_streams` sets it.
inline constinit stream_post post_stream = nullptr;

}  // namespace sparta::runtime
