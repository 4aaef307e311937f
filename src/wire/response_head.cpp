#include "wire/response_head.hpp"

#include "base/strings.hpp"

#include <charconv>

namespace sparta::wire {
namespace {

/// Cuts a line and its end off the front; a line may also end in "\n" alone (RFC 9112 §2.2).
std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  auto line = text.substr(0, end);
  text.remove_prefix(end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `HTTP/1.1 200 OK`, of which the reason, with the blank before it, may be missing.
std::optional<response_head> parse_status_line(std::string_view line) {
  static constexpr std::string_view version = "HTTP/1.";
  if (!line.starts_with(version) || line.size() < version.size() + 5) return std::nullopt;
  line.remove_prefix(version.size());
  const bool well_formed = is_digit(line[0]) && line[1] == ' ' && line[2] >= '1' && line[2] <= '5' &&
                           is_digit(line[3]) && is_digit(line[4]) && (line.size() == 5 || line[5] == ' ');
  if (!well_formed) return std::nullopt;
  return response_head{.status = (line[2] - '0') * 100 + (line[3] - '0') * 10 + (line[4] - '0'),
                       .minor_version = line[0] - '0'};
}

bool is_token(std::string_view name) {
  static constexpr std::string_view delimiters = "\"(),/:;<=>?@[\\]{}";
  for (const char c : name)
    if (c <= ' ' || c > '~' || delimiters.find(c) != std::string_view::npos) return false;
  return !name.empty();
}

std::optional<header> parse_field(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon))) return std::nullopt;
  const auto value = base::trim(line.substr(colon + 1));
  if (!is_field_value(value)) return std::nullopt;
  return header{.name = line.substr(0, colon), .value = value};
}

/// Calls `visit` with each element of the comma-separated lists in all fields of that name.
template <class Visit>
void each_element(std::span<const header> headers, std::string_view name, Visit visit) {
  for (const auto& field : headers) {
    if (!base::equals_ignoring_case(field.name, name)) continue;
    for (auto rest = field.value; !rest.empty();) {
      const auto comma = std::min(rest.find(','), rest.size());
      if (const auto element = base::trim(rest.substr(0, comma)); !element.empty()) visit(element);
      rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
  }
}

bool keeps_connection(const response_head& head, std::span<const header> headers) {
  bool close = head.minor_version == 0;
  each_element(headers, "connection", [&](std::string_view option) {
    if (base::equals_ignoring_case(option, "close")) close = true;
    if (base::equals_ignoring_case(option, "keep-alive") && head.minor_version == 0) close = false;
  });
  return !close;
}

struct content_length {
  std::optional<std::size_t> value{};
  bool malformed = false;
};

content_length read_content_length(std::span<const header> headers) {
  content_length read;
  each_element(headers, "content-length", [&](std::string_view text) {
    std::size_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool number = failed == std::errc() && end == text.data() + text.size();
    if (!number || (read.value && *read.value != value)) read.malformed = true;
    read.value = value;
  });
  return read;
}

}  // namespace

std::size_t head_length(std::string_view bytes, std::size_t from) {
  // An end that began in bytes seen before: at most "\n\r".
  for (auto at = bytes.find('\n', from < 2 ? 0 : from - 2); at != std::string_view::npos;
       at = bytes.find('\n', at + 1)) {
    const auto next = bytes.substr(at + 1);
    if (next.starts_with('\n')) return at + 2;
    if (next.starts_with("\r\n")) return at + 3;
  }
  return 0;
}

std::optional<response_head> parse_head(std::string_view head, std::vector<header>& headers) {
  headers.clear();
  const auto parsed = parse_status_line(take_line(head));
  if (!parsed) return std::nullopt;
  for (auto line = take_line(head); !line.empty(); line = take_line(head)) {
    const auto field = parse_field(line);
    if (!field) return std::nullopt;
    headers.push_back(*field);
  }
  return parsed;
}

std::optional<framing> framing_of(const response_head& head, std::span<const header> headers) {
  framing found{.keeps_connection = keeps_connection(head, headers)};
  if (head.status < 200 || head.status == 204 || head.status == 304) return found;

  const auto length = read_content_length(headers);
  if (length.malformed) return std::nullopt;
  if (const auto coding = find(headers, "transfer-encoding"); !coding.empty()) {
    if (!base::equals_ignoring_case(coding, "chunked")) return std::nullopt;
    found.kind = framing::kind::chunked;
    // Two lengths: one was put there by somebody else (RFC 9112 §6.1).
    if (length.value) found.keeps_connection = false;
  } else if (length.value) {
    found.kind = framing::kind::counted;
    found.length = *length.value;
  } else {
    found.kind = framing::kind::to_end;
    found.keeps_connection = false;
  }
  return found;
}

}  // namespace sparta::wire
