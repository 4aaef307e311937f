// Functions that a test can make misbehave, for clients that are not ours.
#include <sparta/sparta.hpp>

#include <stdexcept>

struct line {
  std::string sku;
  int quantity = 1;
};
struct order {
  std::string id;
  std::vector<line> lines;
};
struct receipt {
  std::string id;
  int pieces = 0;
};
struct size_request {
  std::size_t bytes = 0;
};

receipt count_pieces(const order& placed) {
  receipt counted{.id = placed.id};
  for (const auto& each : placed.lines) counted.pieces += each.quantity;
  return counted;
}

std::string fill(const size_request& wanted) { return std::string(wanted.bytes, 'x'); }

void refuse(std::string_view why) { throw std::invalid_argument("refused: " + std::string(why)); }

int main(int argc, char** argv) {
  sparta::service service{{.name = "clients"}};
  service.function({.name = "CountPieces"}, count_pieces);
  service.function({.name = "Fill", .memory = sparta::mebibytes{256}, .timeout = std::chrono::seconds{30}}, fill);
  service.function({.name = "Refuse"}, refuse);
  service.function({.name = "Echo", .tracing = sparta::tracing::active}, [](std::string_view event) {
    return sparta::raw_response{.body = std::string(event), .content_type = "application/json"};
  });
  return sparta::run(service, argc, argv);
}
