#pragma once
#include <sparta/raw_response.hpp>

#include <string>
#include <vector>

namespace sparta::testing {

/// Keeps each write; with a limit, its reader leaves after so many.
class recorded_bytes final : public byte_sink {
 public:
  explicit recorded_bytes(std::size_t reads = ~std::size_t{0}) : reads_(reads) {}
  void write(std::string_view bytes) override {
    if (writes.size() == reads_) throw reader_gone();
    writes.emplace_back(bytes);
  }
  [[nodiscard]] std::string all() const {
    std::string text;
    for (const auto& each : writes) text += each;
    return text;
  }

  std::vector<std::string> writes;

 private:
  std::size_t reads_;
};

}  // namespace sparta::testing
