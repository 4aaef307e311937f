#pragma once
#include "wire/address.hpp"

#include <sparta/result.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace sparta::wire {

/// What one operation on a connection did: `error` is an errno, 0 when it worked.
struct io_result {
  std::size_t bytes = 0;
  int error = 0;
};

/// A byte stream to a server: a seam, so that tests can script every way in which one fails.
class connection {
 public:
  virtual ~connection() = default;
  /// Waits for some bytes, for ever if need be; 0 bytes without an error is the end of the stream.
  virtual io_result receive(std::span<char> into) = 0;
  /// Sends all pieces, in as few system calls as the socket allows, or fails.
  virtual io_result send(std::span<const std::string_view> pieces) = 0;
};

class dialer {
 public:
  virtual ~dialer() = default;
  virtual result<std::unique_ptr<connection>> dial(const address& where) = 0;
};

}  // namespace sparta::wire
