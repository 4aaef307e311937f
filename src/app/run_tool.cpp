#include "aws/curl_transport.hpp"
#include "cli/exit_code.hpp"
#include "cli/interrupts.hpp"
#include "cli/main.hpp"
#include "cli/system_console.hpp"
#include "model/service.hpp"

#include <sparta/detail/build_info.hpp>
#include <sparta/run.hpp>
#include <sparta/service.hpp>

#include <cerrno>
#include <cstring>
#include <string>
#include <unistd.h>
#include <vector>

namespace sparta {
namespace {

error become(const std::string& program, const std::vector<std::string>& arguments) {
  auto copies = arguments;
  std::vector<char*> argv;
  for (auto& each : copies) argv.push_back(each.data());
  argv.push_back(nullptr);
  ::execv(program.c_str(), argv.data());
  return {.kind = error_kind::io, .message = "can't start " + program + ": " + std::strerror(errno)};
}

/// Lambda, or an emulator, was given the wrong one of the two programs.
bool is_taken_for_a_bootstrap(const base::environment& environment, int argc) {
  return argc <= 1 && environment.get("AWS_LAMBDA_RUNTIME_API");
}

}  // namespace

int run(service& declared, int argc, char** argv) {
  const cli::interrupts interrupts;
  const base::process_environment environment;
  cli::system_console console;
  if (is_taken_for_a_bootstrap(environment, argc)) {
    console.note("error: this is the service's command line, which Lambda can't run\nfix: deploy its `bootstrap`\n");
    return static_cast<int>(cli::exit_code::usage);
  }
  base::disk files;
  base::system_processes processes;
  base::system_clock clock;
  local::system_loopback loopback;
  local::file_locker locker;
  cli::world world{.environment = environment,
                   .files = files,
                   .processes = processes,
                   .clock = clock,
                   .console = console,
                   .loopback = loopback,
                   .locker = locker,
                   .built = detail::baked_build_info,
                   .connect = [](const aws::curl_options& how) -> std::unique_ptr<aws::transport> {
                     return std::make_unique<aws::curl_transport>(how);
                   },
                   .become = become,
                   .stop = interrupts.token()};
  return cli::main(model::model_of(declared), {argv, argv + argc}, world);
}

}  // namespace sparta
