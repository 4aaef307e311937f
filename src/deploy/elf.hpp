#pragma once
#include <sparta/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

enum class elf_machine { x86_64, arm64, other };

/// What an ELF file's headers say about where and how it runs.
/// https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
struct elf_facts {
  elf_machine machine = elf_machine::other;
  std::uint16_t machine_code = 0;  ///< e_machine as it stands
  bool executable = false;         ///< ET_EXEC, or ET_DYN with an entry point
  std::string interpreter{};       ///< PT_INTERP; empty in a static file
  std::vector<std::string> needed{};
  std::string run_path{};  ///< DT_RUNPATH, else DT_RPATH

  [[nodiscard]] bool is_static() const { return interpreter.empty() && needed.empty(); }
};

/// Reads nothing outside `file`, whatever its headers say; what is no little-endian 64-bit ELF is an error.
[[nodiscard]] result<elf_facts> read_elf(std::string_view file);

}  // namespace sparta::deploy
