#include "wire/text_file.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace sparta::wire {

std::string read_text_file(const char* path) {
  static constexpr std::size_t longest = 1U << 20U;
  std::string content;
  const int file = ::open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return content;
  char piece[4096];
  for (ssize_t got = 0; content.size() < longest && (got = ::read(file, piece, sizeof piece)) > 0;)
    content.append(piece, static_cast<std::size_t>(got));
  ::close(file);
  return content;
}

}  // namespace sparta::wire
