// Whatever a name server sends, reading it ends, and gives addresses of the right size alone.
#include "wire/dns_message.hpp"

#include <cstdint>
#include <cstdlib>

namespace wire = sparta::wire;

namespace {

void require(bool truth) {
  if (!truth) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view message(reinterpret_cast<const char*>(data), size);
  for (const auto type : {wire::dns_type::a, wire::dns_type::aaaa}) {
    const auto read = wire::read_answer(message, {.id = 0x1234, .name = "a.example", .type = type});
    if (!read) continue;
    require(read->addresses.size() <= size);
    for (const auto& each : read->addresses) require(each.size() == (type == wire::dns_type::a ? 4U : 16U));
  }
  return 0;
}
