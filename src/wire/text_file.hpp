#pragma once
#include <string>

namespace sparta::wire {

/// A small file of /etc, up to a megabyte; empty when there is none, as in a chroot.
[[nodiscard]] std::string read_text_file(const char* path);

}  // namespace sparta::wire
