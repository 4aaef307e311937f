#pragma once
#include "aws/http.hpp"

#include <deque>
#include <functional>

namespace sparta::testing {

/// Answers from a script, and keeps what it was asked. Steps are used up in order; a request past the last one fails.
class scripted_transport final : public aws::transport {
 public:
  using step = std::function<result<aws::http_response>(const aws::http_request&, const aws::send_options&)>;

  scripted_transport& replies(int status, std::string body = {}, aws::http_fields headers = {}) {
    return answers([reply = aws::http_response{status, std::move(headers), std::move(body)}](
                       const auto&, const auto&) -> result<aws::http_response> { return reply; });
  }
  scripted_transport& fails(error_kind kind = error_kind::unavailable, std::string message = "connection refused") {
    return answers([why = error{.kind = kind, .message = std::move(message)}](
                       const auto&, const auto&) -> result<aws::http_response> { return why; });
  }
  scripted_transport& answers(step next) {
    steps_.push_back(std::move(next));
    return *this;
  }

  result<aws::http_response> send(const aws::http_request& request, const aws::send_options& options) override {
    requests.push_back(request);
    if (options.stop.stop_requested()) return error{.kind = error_kind::interrupted, .message = "stopped"};
    if (steps_.empty())
      return error{.kind = error_kind::internal, .message = "nothing scripted for " + aws::url_of(request)};
    const auto next = std::move(steps_.front());
    steps_.pop_front();
    return next(request, options);
  }

  [[nodiscard]] bool finished() const { return steps_.empty(); }

  std::vector<aws::http_request> requests{};

 private:
  std::deque<step> steps_{};
};

}  // namespace sparta::testing
