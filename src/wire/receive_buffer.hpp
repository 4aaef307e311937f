#pragma once
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <span>
#include <string_view>

namespace sparta::wire {

/// Received bytes and room for more behind them. Unlike std::string it doesn't clear the room first, and large ones
/// grow by moving pages instead of copying (realloc).
class receive_buffer {
 public:
  [[nodiscard]] std::string_view content() const { return {bytes_.get(), size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::size_t capacity() const { return capacity_; }

  /// At least that many bytes behind the content, and all there is; moves what content() returned.
  [[nodiscard]] std::span<char> room(std::size_t at_least);
  /// The first bytes of room() have become content.
  void commit(std::size_t count) { size_ += count; }

  /// Ends the content there, and returns what was behind: it still lies at the front of room().
  [[nodiscard]] std::span<char> take_from(std::size_t position);

  /// Empties it, and gives the memory back when it is more than that.
  void reset(std::size_t keep);

 private:
  struct release {
    void operator()(char* bytes) const { std::free(bytes); }
  };
  std::unique_ptr<char, release> bytes_;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace sparta::wire
