#include <sparta/sparta.hpp>

struct greeting_request {
  std::string name = "world";
};
struct greeting {
  std::string message;
};

greeting hello(const greeting_request& request, sparta::context& ctx) {
  ctx.log.info("greeting", {{"name", request.name}});
  return {.message = "Hello, " + request.name + "!"};
}

int main(int argc, char** argv) {
  sparta::service service{{.name = "hello-world", .description = "Greets whoever asks."}};
  service.function({.name = "Hello"}, hello);
  return sparta::run(service, argc, argv);
}
