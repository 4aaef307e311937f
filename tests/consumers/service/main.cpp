#include "greeting.hpp"

#include <sparta/sparta.hpp>

int main(int argc, char** argv) {
  sparta::service service{{.name = "consumer", .description = "Somebody else's project."}};
  service.function({.name = "Greet"}, [](const std::string& name) { return greeting_for(name); });
  return sparta::run(service, argc, argv);
}
