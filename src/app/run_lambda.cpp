#include "model/handlers.hpp"
#include "runtime/last_words.hpp"
#include "runtime/start.hpp"
#include "wire/socket.hpp"

#include <sparta/run.hpp>

#include <chrono>
#include <exception>
#include <unistd.h>

namespace sparta {
namespace {

/// Before main(), so that what main throws on its way here is reported, too.
[[maybe_unused]] const auto replaced = std::set_terminate(runtime::report_and_exit);

}  // namespace

int run(service& declared, int /*argc*/, char** /*argv*/) {
  const base::process_environment environment;
  wire::socket_dialer dialer;
  runtime::descriptor_sink output(STDOUT_FILENO);
  runtime::descriptor_sink terminal(STDERR_FILENO);
  return runtime::start({.service = model::name_of(declared), .handlers = model::handlers_of(declared)},
                        {.environment = environment,
                         .dialer = dialer,
                         .output = output,
                         .terminal = terminal,
                         .now = std::chrono::system_clock::now});
}

}  // namespace sparta
