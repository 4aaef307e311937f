#pragma once
#include "wire/connection.hpp"
#include "wire/message.hpp"
#include "wire/response_reader.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace sparta::wire {

/// A request whose body is made while it is sent: each piece is a chunk (RFC 9112 §7.1), and on the wire when `send`
/// returns. Its connection ends with it.
class upload {
 public:
  upload(std::unique_ptr<connection> to, response_reader& reader, std::string head)
      : connection_(std::move(to)), reader_(&reader), head_(std::move(head)) {}

  /// False once the server takes no more.
  bool send(std::string_view piece);
  [[nodiscard]] bool broken() const { return broken_; }
  /// Ends the body with these trailers, which the head has announced, and waits for the answer. A server may have
  /// given it before the body's end.
  read_outcome finish(std::span<const header> trailers, response& answer);

 private:
  bool write(std::span<const std::string_view> pieces);

  std::unique_ptr<connection> connection_;
  response_reader* reader_;
  std::string head_;  ///< until it is sent, which is with the first piece
  bool broken_ = false;
};

}  // namespace sparta::wire
