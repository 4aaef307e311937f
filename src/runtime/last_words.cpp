#include "runtime/last_words.hpp"

#include "base/environment.hpp"
#include "runtime/api_client.hpp"
#include "runtime/line_sink.hpp"
#include "runtime/user_agent.hpp"
#include "wire/socket.hpp"

#include <atomic>
#include <exception>
#include <unistd.h>

namespace sparta::runtime {
namespace {

std::atomic<const invocation*> current_invocation = nullptr;

fault reason() {
  if (std::current_exception() != nullptr) return fault_of_current_exception();
  return {.type = "Runtime.Terminated", .message = "std::terminate was called"};
}

/// On a connection of its own: the loop's may be in the middle of a message.
void report(const fault& why) {
  const auto api = base::process_environment().get("AWS_LAMBDA_RUNTIME_API");
  const auto where = wire::parse_address(api.value_or(std::string()));
  if (!where) return;
  wire::socket_dialer dialer;
  wire::client http(*where, std::string(user_agent), dialer);
  api_client client(http);
  const auto* const current = current_invocation.load();
  // Whether it was taken makes no difference to what follows.
  static_cast<void>(current != nullptr ? client.report(*current, why) : client.report_init(why));
}

}  // namespace

in_flight::in_flight(const invocation& current) { current_invocation = &current; }
in_flight::~in_flight() { current_invocation = nullptr; }

void report_and_exit() noexcept {
  const auto why = reason();
  descriptor_sink(STDERR_FILENO).write("fatal: " + why.type + ": " + why.message + "\n");
  report(why);
  ::_exit(1);
}

}  // namespace sparta::runtime
