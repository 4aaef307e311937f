#pragma once
#include "wire/connection.hpp"
#include "wire/message.hpp"
#include "wire/receive_buffer.hpp"
#include "wire/response_head.hpp"

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
/// A clause that goes on from "the server": `closed the connection before it answered`.
[[nodiscard]] std::string_view explain(read_outcome outcome);

/// Reads HTTP/1.0 and 1.1 responses (RFC 9112): bodies by Content-Length, chunked, or up to the end of the connection;
/// interim responses (1xx) are skipped. A body stays where it was received: it is never copied.
class response_reader {
 public:
  explicit response_reader(response_limits limits = {}) : limits_(limits) {}
  /// Of the responses to come, how long a body may be.
  void limit_body(std::size_t bytes) { limits_.body = bytes; }
  /// True when they answer HEAD: their Content-Length is of what they leave out.
  void leave_out_bodies(bool all) { without_bodies_ = all; }
  /// `into` is good until the next call.
  read_outcome read(connection& from, response& into);

 private:
  read_outcome read_final_head(connection& from, response_head& head);
  read_outcome read_head(connection& from);
  read_outcome read_body(connection& from, const framing& how);
  read_outcome read_counted(connection& from, std::size_t length);
  read_outcome read_chunked(connection& from);
  read_outcome read_to_end(connection& from);
  read_outcome receive(connection& from, std::span<char> room);

  response_limits limits_;
  bool without_bodies_ = false;
  std::string head_;
  std::vector<header> headers_;
  receive_buffer bytes_;      ///< heads as they came, then the body
  std::size_t body_ = 0;      ///< where the body begins in `bytes_`
  std::size_t body_end_ = 0;  ///< and ends
};

}  // namespace sparta::wire
