#include "http/body_text.hpp"

#include "base/base64.hpp"
#include "base/strings.hpp"
#include "base/utf8.hpp"

#include <utility>

namespace sparta::http {
namespace {

bool is_text_type(std::string_view media_type) {
  const std::string type = base::to_lower(base::trim(media_type.substr(0, media_type.find(';'))));
  if (type.starts_with("text/") || type.ends_with("+json") || type.ends_with("+xml")) return true;
  for (const auto* const each :
       {"application/json", "application/xml", "application/javascript", "application/x-www-form-urlencoded",
        "application/x-ndjson", "application/graphql", "application/yaml"})
    if (type == each) return true;
  return false;
}

}  // namespace

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const std::size_t size = base::utf8_character(text);
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

bool is_text(const response& what) {
  const std::string* const type = what.headers.find("content-type");
  return (type == nullptr || what.body.empty() || is_text_type(*type)) && is_utf8(what.body);
}

void write_body(json::object& into, response& what) {
  const bool text = is_text(what);
  into["body"] = text ? std::move(what.body) : base::base64_encode(what.body);
  into["isBase64Encoded"] = !text;
}

}  // namespace sparta::http
