// Handlers that call AWS: one asks for any path, one goes through the services.
#include "tour.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/sparta.hpp>

#include <optional>

struct fetch {
  std::string path = "/";
  std::size_t most = 1U << 20U;
  int times = 1;
  std::optional<std::string> put_to{};  ///< a URL, instead
};
struct fetched {
  int status = 0;
  std::string body{};
  std::string kind{};
  std::string message{};
};

fetched of_error(const sparta::error& why) {
  return {.kind = std::string(sparta::name_of(why.kind)), .message = why.message};
}

fetched answer_fetch(const fetch& what, sparta::context& ctx) {
  sparta::aws::session aws{ctx, {.reserve = std::chrono::milliseconds(300), .max_attempts = 1}};
  if (what.put_to) {
    const auto put = sparta::aws::https_put(aws, *what.put_to, "{}");
    return put ? fetched{.status = 200} : of_error(put.error());
  }
  fetched last;
  for (int i = 0; i < what.times; ++i) {
    const auto answer = sparta::aws::rest_call(
        aws, {.service = "lambda", .operation = "Fetch", .path = what.path, .max_response_bytes = what.most});
    if (!answer) return of_error(answer.error());
    last = {.status = answer->status, .body = answer->body};
  }
  return last;
}

int main(int argc, char** argv) {
  sparta::service service{{.name = "tls-calls", .description = "Calls AWS."}};
  service.function({.name = "Fetch"}, answer_fetch);
  service.function({.name = "Tour"}, tour);
  return sparta::run(service, argc, argv);
}
