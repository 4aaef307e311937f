#include "wire/chunk_decoder.hpp"

#include <algorithm>
#include <cstring>

namespace sparta::wire {
namespace {

/// Of extensions and trailers together; nobody sends any of note.
constexpr std::size_t overhead_limit = 64U << 10U;
/// More hexadecimal digits than a chunk of 2^60 bytes has.
constexpr unsigned digits_limit = 15;

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

chunk_decoder::progress chunk_decoder::decode(std::span<char> input) {
  progress made;
  while (made.used < input.size() && state_ != state::complete && state_ != state::malformed) {
    if (state_ != state::data) {
      take(input[made.used++]);
      continue;
    }
    const auto count = std::min(remaining_, input.size() - made.used);
    if (made.kept != made.used) std::memmove(&input[made.kept], &input[made.used], count);
    made.kept += count;
    made.used += count;
    remaining_ -= count;
    if (remaining_ == 0) state_ = state::data_end;
  }
  return made;
}

void chunk_decoder::take(char c) {
  switch (state_) {
    case state::size: take_size(c); break;
    case state::extension:
      if (c == '\n') end_size_line();
      break;
    case state::data_end:
      if (c == '\n') {
        state_ = state::size;
        digits_ = 0;
      } else if (c != '\r') {
        state_ = state::malformed;
      }
      return;
    case state::trailer:
      if (c == '\n')
        end_trailer_line();
      else if (c != '\r')
        ++line_;
      break;
    case state::data:
    case state::complete:
    case state::malformed: break;
  }
  if (++overhead_ > overhead_limit && state_ != state::complete) state_ = state::malformed;
}

void chunk_decoder::take_size(char c) {
  if (const int digit = hex_digit(c); digit >= 0) {
    if (++digits_ > digits_limit) state_ = state::malformed;
    remaining_ = remaining_ * 16 + static_cast<std::size_t>(digit);
  } else if (digits_ > 0 && c == '\n') {
    end_size_line();
  } else if (digits_ > 0 && (c == '\r' || c == ';' || c == ' ' || c == '\t')) {
    state_ = state::extension;
  } else {
    state_ = state::malformed;
  }
}

void chunk_decoder::end_size_line() {
  overhead_ = 0;
  line_ = 0;
  state_ = remaining_ == 0 ? state::trailer : state::data;
}

void chunk_decoder::end_trailer_line() {
  if (line_ == 0) state_ = state::complete;
  line_ = 0;
}

}  // namespace sparta::wire
