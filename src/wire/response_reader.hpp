#pragma once
#include "wire/connection.hpp"
#include "wire/message.hpp"
#include "wire/receive_buffer.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace sparta::wire {

enum class read_outcome : std::uint8_t {
  complete,
  silent,     ///< the connection ended before the first byte
  cut_off,    ///< it ended, or failed, in the middle
  malformed,  ///< not HTTP/1
  too_large,
};
[[nodiscard]] std::string_view explain(read_outcome outcome);

/// Reads HTTP/1.0 and 1.1 responses (RFC 9112): bodies by Content-Length, chunked, or up to the end of the connection;
/// interim responses (1xx) are skipped. The body is received where it stays, and is never copied.
class response_reader {
 public:
  explicit response_reader(response_limits limits = {}) : limits_(limits) {}
  /// Bytes left over from the previous response are dropped: a connection that had some must not be used again.
  read_outcome read(connection& from, response& into);

 private:
  read_outcome read_head(connection& from);
  read_outcome read_body(connection& from, response& into);
  read_outcome read_counted(connection& from, std::size_t length);
  read_outcome read_chunked(connection& from);
  read_outcome read_to_end(connection& from);
  read_outcome fill(connection& from, std::size_t wanted);

  response_limits limits_;
  std::string head_;
  std::vector<header> headers_;
  receive_buffer body_;
  std::size_t surplus_ = 0;
};

}  // namespace sparta::wire
