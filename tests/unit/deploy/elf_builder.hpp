#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::testing {

/// The smallest ELF files that say what a test needs.
struct elf_options {
  std::uint16_t machine = 62;  ///< 62 x86_64, 183 arm64
  std::uint16_t type = 2;      ///< 2 program, 3 shared object, 1 object file
  std::string interpreter{};
  std::vector<std::string> needed{};
  std::string run_path{};
};

inline void put(std::string& into, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) into += static_cast<char>((value >> (8 * i)) & 0xffU);
}

inline void put_segment(std::string& into, std::uint32_t type, std::uint64_t offset, std::uint64_t size) {
  put(into, type, 4);
  put(into, 0, 4);
  put(into, offset, 8);
  put(into, offset, 8);  // loaded where it lies
  put(into, offset, 8);
  put(into, size, 8);
  put(into, size, 8);
  put(into, 0, 8);
}

inline std::string make_elf(const elf_options& with = {}) {
  std::string texts(1, '\0');
  std::string dynamic;
  const auto add = [&](std::uint64_t tag, const std::string& text) {
    put(dynamic, tag, 8);
    put(dynamic, texts.size(), 8);
    texts += text + '\0';
  };
  for (const auto& each : with.needed) add(1, each);
  if (!with.run_path.empty()) add(29, with.run_path);
  const std::uint64_t segments = 1 + (with.interpreter.empty() ? 0U : 1U) + (dynamic.empty() ? 0U : 1U);
  const std::uint64_t interpreter_at = 64 + segments * 56;
  const std::uint64_t texts_at = interpreter_at + with.interpreter.size() + 1;
  const std::uint64_t dynamic_at = texts_at + texts.size();
  if (!dynamic.empty()) {
    put(dynamic, 5, 8);
    put(dynamic, texts_at, 8);
    put(dynamic, 0, 16);
  }

  std::string file("\x7f\x45LF\x02\x01\x01", 7);
  file.resize(16, '\0');
  put(file, with.type, 2);
  put(file, with.machine, 2);
  put(file, 1, 4);
  put(file, with.type == 1 ? 0 : 0x401000, 8);  // entry
  put(file, 64, 8);                             // program headers
  put(file, 0, 8);
  put(file, 0, 4);
  put(file, 64, 2);
  put(file, 56, 2);
  put(file, segments, 2);
  put(file, 0, 6);
  put_segment(file, 1, 0, dynamic_at + dynamic.size());
  if (!with.interpreter.empty()) put_segment(file, 3, interpreter_at, with.interpreter.size() + 1);
  if (!dynamic.empty()) put_segment(file, 2, dynamic_at, dynamic.size());
  return file + with.interpreter + '\0' + texts + dynamic;
}

}  // namespace sparta::testing
