// first error: minimum_pollers_must_be_1_to_200
#include <sparta/on/kafka.hpp>
#include <sparta/sparta.hpp>

#include <chrono>

using namespace sparta::prelude;
using namespace std::chrono_literals;
namespace cfn = sparta::cfn;
namespace on = sparta::on;

void handle(std::string_view) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, handle)
      .on(on::kafka{.bootstrap_servers = {"a.example.com:9092"},
                    .topic = "t",
                    .options = {.pollers = on::provisioned_pollers{.minimum = 201}}});
#else
  service.function({.name = "F"}, handle)
      .on(on::kafka{.bootstrap_servers = {"a.example.com:9092"},
                    .topic = "t",
                    .options = {.pollers = on::provisioned_pollers{.minimum = 200}}});
#endif
}
