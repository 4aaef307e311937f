#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::custom {

/// A zip archive of stored files, written here so that tests can break it at any place.
class zip_writer {
 public:
  void add(std::string_view name, std::string_view content, std::uint32_t crc, std::uint16_t method = 0,
           std::uint32_t size = ~0U, std::uint16_t flags = 0) {
    const auto at = static_cast<std::uint32_t>(text_.size());
    const auto stored = static_cast<std::uint32_t>(content.size());
    if (size == ~0U) size = stored;
    const std::string fields = two(20) + two(flags) + two(method) + four(0) + four(crc) + four(stored) + four(size) +
                               two(static_cast<std::uint32_t>(name.size())) + two(0);
    text_ += four(0x04034b50) + fields + std::string(name) + std::string(content);
    directory_ +=
        four(0x02014b50) + two(20) + fields + two(0) + two(0) + two(0) + four(0) + four(at) + std::string(name);
    ++count_;
  }
  [[nodiscard]] std::string done(std::string_view comment = {}) const {
    return text_ + directory_ + four(0x06054b50) + four(0) + two(count_) + two(count_) +
           four(static_cast<std::uint32_t>(directory_.size())) + four(static_cast<std::uint32_t>(text_.size())) +
           two(static_cast<std::uint32_t>(comment.size())) + std::string(comment);
  }

 private:
  static std::string two(std::uint32_t n) { return {static_cast<char>(n & 255U), static_cast<char>(n >> 8U & 255U)}; }
  static std::string four(std::uint32_t n) { return two(n & 0xFFFFU) + two(n >> 16U); }
  std::string text_{}, directory_{};
  std::uint32_t count_ = 0;
};

/// `hello` as it is, and deflated as zlib does it.
inline constexpr std::uint32_t crc_of_hello = 0x3610a686;
inline constexpr std::string_view deflated_hello("\xCB\x48\xCD\xC9\xC9\x07\x00", 7);

}  // namespace sparta::custom
