#include "deploy/check_bootstrap.hpp"

#include "deploy/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace sparta::deploy {
namespace {

/// What `provided.al2023` brings, x86_64 and arm64.
constexpr std::array<std::string_view, 10> runtime_libraries{
    "libc.so.6",    "libm.so.6",      "libdl.so.2",    "libpthread.so.0",      "librt.so.1",
    "libutil.so.1", "libresolv.so.2", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"};

std::string_view name_of(elf_machine machine) {
  switch (machine) {
    case elf_machine::x86_64: return "x86_64";
    case elf_machine::arm64: return "arm64";
    case elf_machine::other: break;
  }
  return "another machine";
}

error refused(std::string message, std::string remedy) {
  return {.kind = error_kind::build, .message = std::move(message), .remedy = std::move(remedy)};
}

result<void> check_size(std::string_view file, std::string_view name) {
  if (file.empty())
    return refused(fmt::format("{} is an empty file", name), "Build again; look whether the disk is full.");
  if (file.size() > max_unzipped_bytes)
    return refused(fmt::format("{} has {}; Lambda takes at most 250 MiB unzipped", name, human_size(file.size())),
                   "Strip it, or link less into it.");
  return {};
}

result<void> check_libraries(const elf_facts& facts, std::string_view name) {
  std::string missing;
  for (const auto& library : facts.needed) {
    if (std::find(runtime_libraries.begin(), runtime_libraries.end(), library) != runtime_libraries.end()) continue;
    missing += (missing.empty() ? "" : ", ") + library;
  }
  if (missing.empty()) return {};
  return refused(fmt::format("{} needs shared libraries that Lambda doesn't have: {}", name, missing),
                 "Link them statically.");
}

}  // namespace

result<elf_facts> check_bootstrap(std::string_view file, std::string_view architecture, std::string_view name) {
  if (auto sized = check_size(file, name); !sized) return sized.error();
  auto facts = read_elf(file);
  if (!facts)
    return refused(fmt::format("{} is no program that Lambda can start: {}", name, facts.error().message),
                   "A bootstrap is what sparta_add_service links; build again.");
  if (name_of(facts->machine) != architecture)
    return refused(
        fmt::format("{} is built for {}, its functions run on {}", name, name_of(facts->machine), architecture),
        "Build it with the compiler for that architecture, or change the function's architecture.");
  if (!facts->executable)
    return refused(fmt::format("{} is a library or an object file, not a program", name),
                   "A bootstrap is what sparta_add_service links; build again.");
  if (auto resolved = check_libraries(*facts, name); !resolved) return resolved.error();
  return facts;
}

}  // namespace sparta::deploy
