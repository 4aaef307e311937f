#include <sparta/http/stream.hpp>

namespace sparta::http {

void stream_writer::write(std::string_view bytes) {
  if (held_.size() + bytes.size() <= buffer_) {
    held_ += bytes;
    return;
  }
  if (!held_.empty()) flush();
  if (bytes.size() <= buffer_)
    held_ += bytes;
  else if (!bytes.empty())
    to_.write(bytes);
}

void stream_writer::flush() {
  to_.write(held_);
  held_.clear();
}

}  // namespace sparta::http
