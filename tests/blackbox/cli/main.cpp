#include <sparta/sparta.hpp>

#include <stdexcept>
#include <string_view>

sparta::raw_response echo(std::string_view event) {
  return {.body = std::string(event), .content_type = "application/json"};
}

void refuse() { throw std::invalid_argument("refused: ünlikely"); }

int main(int argc, char** argv) {
  sparta::service service{{.name = "shop", .description = "Sells things."}};
  service.function({.name = "Echo"}, echo);
  service.function({.name = "Refuse"}, refuse);
  return sparta::run(service, argc, argv);
}
