#include "base/strings.hpp"
#include "http/media_type.hpp"
#include "http/multipart_reader.hpp"

#include <sparta/http/multipart.hpp>

#include <algorithm>
#include <utility>

namespace sparta::http {
namespace {

error wrong(std::string message) { return {.kind = error_kind::decode, .message = std::move(message)}; }

/// RFC 2046 §5.1.1 has the characters of a boundary; a client that means another one is not understood.
bool is_boundary(std::string_view text) {
  constexpr std::string_view others = "'()+_,-./:=? ";
  const auto allowed = [&](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || others.find(c) != others.npos;
  };
  return !text.empty() && text.size() <= 70 && text.back() != ' ' && std::all_of(text.begin(), text.end(), allowed);
}

result<std::string> boundary_of(std::string_view content_type) {
  parameter_reader all(content_type);
  while (auto each = all.next())
    if (each->name == "boundary" && is_boundary(each->value)) return std::move(each->value);
  return wrong("the content type of the body names no boundary");
}

result<void> read_disposition(std::string_view text, multipart_part& of) {
  if (media_type_of(text) != "form-data") return wrong("its content-disposition is not form-data");
  parameter_reader all(text);
  bool named = false;
  while (auto each = all.next()) {
    // `filename*` is none of this format's: RFC 7578 §4.2.
    const bool is_name = each->name == "name";
    if (!is_name && each->name != "filename") continue;
    if (is_name ? named : of.filename.has_value())
      return wrong("its content-disposition says '" + each->name + "' twice");
    if (is_name)
      named = true, of.name = std::move(each->value);
    else
      of.filename = std::move(each->value);
  }
  if (all.malformed()) return wrong("its content-disposition is malformed");
  if (!named) return wrong("it has no name");
  return {};
}

result<void> read_headers(std::string_view lines, multipart_part& of) {
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find("\r\n"));
    lines.remove_prefix(std::min(line.size() + 2, lines.size()));
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return wrong("a line of its headers has no name");
    of.headers.add(std::string(line.substr(0, colon)), std::string(base::trim(line.substr(colon + 1))));
  }
  if (const std::string* const type = of.headers.find("content-type")) of.content_type = *type;
  const std::string* const disposition = of.headers.find("content-disposition");
  if (disposition == nullptr) return wrong("it has no content-disposition");
  return read_disposition(*disposition, of);
}

/// What is between two delimiters: headers, an empty line, the content.
result<multipart_part> read_part(std::string_view text) {
  if (text.starts_with("\r\n")) return wrong("it has no content-disposition");
  const std::size_t end = text.find("\r\n\r\n");
  if (end == std::string_view::npos) return wrong("its headers don't end");
  if (end > most_multipart_headers) return wrong("its headers are too long");
  multipart_part made;
  if (auto read = read_headers(text.substr(0, end), made); !read) return std::move(read).error();
  made.body = text.substr(end + 4);
  return made;
}

}  // namespace

result<std::vector<multipart_part>> parse_multipart(std::string_view content_type, std::string_view body) {
  const auto boundary = boundary_of(content_type);
  if (!boundary) return boundary.error();
  multipart_reader texts(body, *boundary);
  std::vector<multipart_part> all;
  while (const auto text = texts.next()) {
    if (all.size() == most_multipart_parts) return wrong("the body has too many parts");
    auto part = read_part(*text);
    if (!part) return wrong("part " + std::to_string(all.size() + 1) + " of the body: " + part.error().message);
    all.push_back(*std::move(part));
  }
  if (!texts.ended()) return wrong("the body is cut off: its last boundary is missing");
  return all;
}

result<std::vector<multipart_part>> request::multipart() const { return parse_multipart(header("content-type"), body); }

detail::taken<multipart> multipart::take(const request& of) {
  if (media_type_of(of.header("content-type")) != media_type)
    return problem{.status = 415,
                   .detail = "the body is to be " + std::string(media_type),
                   .headers = {{"accept", std::string(media_type)}}};
  auto read = of.multipart();
  if (!read) return detail::undecodable(read.error());
  return multipart(*std::move(read));
}

const multipart_part* multipart::find(std::string_view name) const {
  for (const multipart_part& each : value())
    if (each.name == name) return &each;
  return nullptr;
}

}  // namespace sparta::http
