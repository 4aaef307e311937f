#pragma once
#include <functional>
#include <string>
#include <string_view>

namespace sparta {

/// Takes the bytes of an answer while it is made.
class byte_sink {
 public:
  virtual ~byte_sink() = default;
  /// Returns when they are on their way, which takes as long as their reader does. Throws when nobody reads any more.
  virtual void write(std::string_view bytes) = 0;
};

/// An answer that is not JSON: its bytes and their media type.
struct raw_response {
  std::string body;
  std::string content_type = "application/octet-stream";
  /// Writes what follows the body. With it, Lambda is told that the answer is a stream.
  std::function<void(byte_sink&)> stream{};
};

}  // namespace sparta
