// Whatever a server sends, and however it arrives, the reader ends, within its bounds, and always in the same way. The
// first byte of the input is how many bytes come at once.
#include "wire/response_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace wire = sparta::wire;

namespace {

constexpr wire::response_limits limits{.head = 2048, .body = 65536};

void require(bool truth) {
  if (!truth) std::abort();
}

class memory final : public wire::connection {
 public:
  memory(std::string_view text, std::size_t at_once) : rest_(text), at_once_(at_once) {}

  wire::io_result receive(std::span<char> into) override {
    require(!into.empty());
    const auto count = std::min({into.size(), rest_.size(), at_once_});
    std::memcpy(into.data(), rest_.data(), count);
    rest_.remove_prefix(count);
    return {.bytes = count};
  }
  wire::io_result send(std::span<const std::string_view> /*pieces*/) override { return {}; }

 private:
  std::string_view rest_;
  std::size_t at_once_;
};

struct reading {
  wire::read_outcome outcome{};
  int status = 0;
  std::string fields{};
  std::string body{};
  bool operator==(const reading&) const = default;
};

reading read(std::string_view text, std::size_t at_once) {
  memory server(text, at_once);
  wire::response_reader reader(limits);
  wire::response got;
  reading made{.outcome = reader.read(server, got)};
  if (made.outcome != wire::read_outcome::complete) return made;
  require(got.status >= 200 && got.status < 600);
  require(got.body.size() <= limits.body);
  made.status = got.status;
  made.body = got.body;
  for (const auto& [name, value] : got.headers) {
    require(!name.empty() && wire::is_field_value(value));
    made.fields.append(name).append(":").append(value).append("\n");
  }
  return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0 || size > limits.head) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  require(read(text, text.size() + 1) == read(text, std::size_t{data[0]} + 1));
  return 0;
}
