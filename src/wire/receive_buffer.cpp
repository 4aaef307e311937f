#include "wire/receive_buffer.hpp"

#include <algorithm>
#include <new>

namespace sparta::wire {

std::span<char> receive_buffer::room(std::size_t at_least) {
  if (capacity_ - size_ < at_least) {
    const auto wanted = std::max(size_ + at_least, 2 * capacity_);
    auto* const grown = static_cast<char*>(std::realloc(bytes_.get(), wanted));
    if (grown == nullptr) throw std::bad_alloc();
    static_cast<void>(bytes_.release());
    bytes_.reset(grown);
    capacity_ = wanted;
  }
  return {bytes_.get() + size_, capacity_ - size_};
}

std::span<char> receive_buffer::take_from(std::size_t position) {
  const std::span<char> taken(bytes_.get() + position, size_ - position);
  size_ = position;
  return taken;
}

void receive_buffer::reset(std::size_t keep) {
  size_ = 0;
  if (capacity_ <= keep) return;
  bytes_.reset();
  capacity_ = 0;
}

}  // namespace sparta::wire
