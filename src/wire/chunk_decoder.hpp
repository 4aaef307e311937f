#pragma once
#include <cstddef>
#include <cstdint>
#include <span>

namespace sparta::wire {

/// Takes a chunked body (RFC 9112 §7.1) as it comes, in any pieces. Extensions and trailers are skipped.
class chunk_decoder {
 public:
  struct progress {
    std::size_t kept = 0;  ///< bytes of the body, moved to the front of the input
    std::size_t used = 0;  ///< bytes of input looked at: less than given once the body is complete
  };
  progress decode(std::span<char> input);

  [[nodiscard]] bool complete() const { return state_ == state::complete; }
  [[nodiscard]] bool malformed() const { return state_ == state::malformed; }

 private:
  enum class state : std::uint8_t { size, extension, data, data_end, trailer, complete, malformed };
  void take(char c);
  void take_size(char c);
  void end_size_line();
  void end_trailer_line();

  state state_ = state::size;
  std::size_t remaining_ = 0;
  unsigned digits_ = 0;
  std::size_t line_ = 0;      ///< characters of the trailer line so far
  std::size_t overhead_ = 0;  ///< bytes of extensions and trailers, which are bounded
};

}  // namespace sparta::wire
