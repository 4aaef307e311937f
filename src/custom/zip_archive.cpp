#include "custom/zip_archive.hpp"

#include "base/crc32.hpp"
#include "events/inflate.hpp"

#include <algorithm>
#include <optional>

namespace sparta::custom {
namespace {

constexpr std::uint32_t end_signature = 0x06054b50, entry_signature = 0x02014b50, local_signature = 0x04034b50;
constexpr std::size_t end_length = 22, entry_length = 46, local_length = 30, longest_comment = 65'535;

error broken(std::string what) {
  return {.kind = error_kind::decode, .message = "the archive can't be read: " + std::move(what)};
}

/// `count` bytes, the lowest first; the caller has seen to it that they are there.
std::uint32_t number(std::string_view text, std::size_t at, std::size_t count) {
  std::uint32_t value = 0;
  for (std::size_t i = count; i-- > 0;) value = value << 8U | static_cast<unsigned char>(text[at + i]);
  return value;
}
std::uint32_t two(std::string_view text, std::size_t at) { return number(text, at, 2); }
std::uint32_t four(std::string_view text, std::size_t at) { return number(text, at, 4); }

bool has(std::string_view text, std::size_t at, std::size_t count) {
  return at <= text.size() && count <= text.size() - at;
}

/// The end record is last, but for a comment.
std::optional<std::size_t> find_end(std::string_view archive) {
  if (archive.size() < end_length) return std::nullopt;
  const std::size_t last = archive.size() - end_length;
  const std::size_t first = last > longest_comment ? last - longest_comment : 0;
  for (std::size_t at = last + 1; at-- > first;)
    if (four(archive, at) == end_signature) return at;
  return std::nullopt;
}

bool leads_out(std::string_view name) {
  if (name.empty() || name.starts_with('/') || name.find('\\') != std::string_view::npos ||
      name.find('\0') != std::string_view::npos)
    return true;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('/', begin), name.size());
    if (name.substr(begin, end - begin) == "..") return true;
    begin = end + 1;
  }
  return false;
}

result<zip_entry> read_entry(std::string_view archive, std::size_t at) {
  const std::uint32_t flags = two(archive, at + 8), method = two(archive, at + 10);
  zip_entry made{.name = std::string(archive.substr(at + entry_length, two(archive, at + 28))),
                 .deflated = method == 8,
                 .header_at = four(archive, at + 42),
                 .stored_size = four(archive, at + 20),
                 .size = four(archive, at + 24),
                 .crc = four(archive, at + 16)};
  if ((flags & 1U) != 0) return broken("'" + made.name + "' is encrypted");
  if (method != 0 && method != 8) return broken("'" + made.name + "' is neither stored nor deflated");
  if (leads_out(made.name)) return broken("the name '" + made.name + "' leads out of the archive");
  return made;
}

bool is_folder(const zip_entry& entry) { return entry.name.ends_with('/'); }

}  // namespace

result<std::vector<zip_entry>> zip_entries(std::string_view archive, const zip_limits& limits) {
  const auto end = find_end(archive);
  if (!end) return broken("it has no end record");
  const std::size_t count = two(archive, *end + 10);
  if (count > limits.entries || count == 0xFFFF) return broken("it has too many files");
  std::vector<zip_entry> all;
  std::size_t at = four(archive, *end + 16), whole = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!has(archive, at, entry_length) || four(archive, at) != entry_signature)
      return broken("its directory is cut off");
    const std::size_t length = entry_length + two(archive, at + 28) + two(archive, at + 30) + two(archive, at + 32);
    if (!has(archive, at, length)) return broken("its directory is cut off");
    auto entry = read_entry(archive, at);
    if (!entry) return std::move(entry).error();
    whole += entry->size;
    if (entry->size > limits.entry_size || whole > limits.whole_size)
      return broken("'" + entry->name + "' is too large");
    if (!is_folder(*entry)) all.push_back(*std::move(entry));
    at += length;
  }
  return all;
}

result<std::string> zip_content(std::string_view archive, const zip_entry& of) {
  if (!has(archive, of.header_at, local_length) || four(archive, of.header_at) != local_signature)
    return broken("'" + of.name + "' is not where its directory says");
  const std::size_t at =
      of.header_at + local_length + two(archive, of.header_at + 26) + two(archive, of.header_at + 28);
  if (!has(archive, at, of.stored_size)) return broken("'" + of.name + "' is cut off");
  const std::string_view raw = archive.substr(at, of.stored_size);
  std::string text;
  bool whole = true;
  if (of.deflated)
    whole = events::inflate(raw, text, of.size).has_value();
  else
    text = raw;
  if (!whole || text.size() != of.size || base::crc32(text) != of.crc) return broken("'" + of.name + "' is damaged");
  return text;
}

}  // namespace sparta::custom
