#include "deploy/elf.hpp"

#include <cstring>
#include <optional>
#include <type_traits>

namespace sparta::deploy {
namespace {

constexpr std::uint32_t pt_load = 1, pt_dynamic = 2, pt_interp = 3;
constexpr std::uint64_t dt_needed = 1, dt_strtab = 5, dt_rpath = 15, dt_runpath = 29;
constexpr std::size_t max_dynamic_entries = 4096;
constexpr std::size_t max_text = 4096;

error malformed(std::string_view what) {
  return {.kind = error_kind::decode, .message = "damaged ELF file: " + std::string(what)};
}

/// A little-endian number at `offset`; nothing when the file ends before.
template <class Number>
std::optional<Number> number_at(std::string_view file, std::uint64_t offset) {
  static_assert(std::is_unsigned_v<Number>);
  if (offset > file.size() || file.size() - offset < sizeof(Number)) return std::nullopt;
  Number value = 0;
  for (std::size_t i = sizeof(Number); i-- > 0;)
    value = static_cast<Number>(static_cast<Number>(value << 8U) | static_cast<unsigned char>(file[offset + i]));
  return value;
}

/// A text that ends in a NUL, or `limit` bytes.
std::string text_at(std::string_view file, std::uint64_t offset, std::uint64_t limit = max_text) {
  if (offset >= file.size()) return {};
  const auto rest = file.substr(offset, std::min<std::uint64_t>(limit, max_text));
  return std::string(rest.substr(0, rest.find('\0')));
}

struct segment {
  std::uint32_t type = 0;
  std::uint64_t offset = 0;
  std::uint64_t address = 0;
  std::uint64_t size = 0;  // in the file
};

result<std::vector<segment>> read_segments(std::string_view file) {
  const auto table = number_at<std::uint64_t>(file, 32);
  const auto entry_size = number_at<std::uint16_t>(file, 54);
  const auto count = number_at<std::uint16_t>(file, 56);
  if (!table || !entry_size || !count) return malformed("it ends within its header");
  if (*count != 0 && *entry_size < 56) return malformed("its program headers are too short");
  std::vector<segment> all;
  for (std::uint64_t i = 0; i < *count; ++i) {
    if (*table > file.size()) return malformed("its program headers are outside of it");
    const auto at = *table + i * *entry_size;
    const auto type = number_at<std::uint32_t>(file, at);
    const auto offset = number_at<std::uint64_t>(file, at + 8);
    const auto address = number_at<std::uint64_t>(file, at + 16);
    const auto size = number_at<std::uint64_t>(file, at + 32);
    if (!type || !offset || !address || !size) return malformed("its program headers are outside of it");
    all.push_back({*type, *offset, *address, *size});
  }
  return all;
}

/// Where in the file the byte lies that is loaded at `address`.
std::optional<std::uint64_t> offset_of(const std::vector<segment>& segments, std::uint64_t address) {
  for (const auto& one : segments)
    if (one.type == pt_load && address >= one.address && address - one.address < one.size &&
        one.offset <= UINT64_MAX - (address - one.address))
      return one.offset + (address - one.address);
  return std::nullopt;
}

struct dynamic_entry {
  std::uint64_t tag = 0;
  std::uint64_t value = 0;
};

result<std::vector<dynamic_entry>> read_dynamic(std::string_view file, const segment& where) {
  std::vector<dynamic_entry> all;
  if (where.offset > file.size()) return malformed("its dynamic section is outside of it");
  for (std::uint64_t at = 0; at < where.size && all.size() < max_dynamic_entries; at += 16) {
    const auto tag = number_at<std::uint64_t>(file, where.offset + at);
    const auto value = number_at<std::uint64_t>(file, where.offset + at + 8);
    if (!tag || !value) return malformed("its dynamic section is outside of it");
    if (*tag == 0) break;
    all.push_back({*tag, *value});
  }
  return all;
}

result<void> read_libraries(std::string_view file, const std::vector<segment>& segments, const segment& where,
                            elf_facts& into) {
  const auto entries = read_dynamic(file, where);
  if (!entries) return entries.error();
  std::optional<std::uint64_t> texts;
  for (const auto& one : *entries)
    if (one.tag == dt_strtab) texts = offset_of(segments, one.value);
  std::string old_run_path;
  for (const auto& one : *entries) {
    if (one.tag != dt_needed && one.tag != dt_rpath && one.tag != dt_runpath) continue;
    if (!texts || one.value > file.size()) return malformed("its dynamic section names texts that are not there");
    auto text = text_at(file, *texts + one.value);
    if (one.tag == dt_needed)
      into.needed.push_back(std::move(text));
    else
      (one.tag == dt_runpath ? into.run_path : old_run_path) = std::move(text);
  }
  if (into.run_path.empty()) into.run_path = std::move(old_run_path);
  return {};
}

elf_machine machine_of(std::uint16_t code) {
  constexpr std::uint16_t em_x86_64 = 62, em_aarch64 = 183;
  if (code == em_x86_64) return elf_machine::x86_64;
  return code == em_aarch64 ? elf_machine::arm64 : elf_machine::other;
}

}  // namespace

result<elf_facts> read_elf(std::string_view file) {
  constexpr std::string_view magic_64_bit_little_endian("\x7f\x45LF\x02\x01", 6);
  if (!file.starts_with("\x7f\x45LF")) return error{.kind = error_kind::decode, .message = "no ELF file"};
  if (!file.starts_with(magic_64_bit_little_endian))
    return error{.kind = error_kind::decode, .message = "not a 64-bit little-endian ELF file"};
  const auto type = number_at<std::uint16_t>(file, 16);
  const auto machine = number_at<std::uint16_t>(file, 18);
  const auto entry = number_at<std::uint64_t>(file, 24);
  if (!type || !machine || !entry) return malformed("it ends within its header");
  const auto segments = read_segments(file);
  if (!segments) return segments.error();

  constexpr std::uint16_t et_exec = 2, et_dyn = 3;
  elf_facts facts{.machine = machine_of(*machine),
                  .machine_code = *machine,
                  .executable = (*type == et_exec || *type == et_dyn) && *entry != 0};
  for (const auto& one : *segments) {
    if (one.type == pt_interp) facts.interpreter = text_at(file, one.offset, one.size);
    if (one.type != pt_dynamic) continue;
    if (auto read = read_libraries(file, *segments, one, facts); !read) return read.error();
  }
  return facts;
}

}  // namespace sparta::deploy
