#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"

#include <sparta/cfn/convert.hpp>
#include <sparta/json/parse.hpp>

#include <optional>
#include <string>
#include <utility>

namespace sparta::cfn::detail {
namespace {

/// How long the object is that begins the text, by its braces; none when they don't close.
std::optional<std::size_t> object_length(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{') {
      ++depth;
    } else if (c == '}' && --depth == 0) {
      return i + 1;
    }
  }
  return std::nullopt;
}

bool is_expression(const json::value& object) {
  if (!object.is_object() || object.as_object().size() != 1) return false;
  const auto& [name, argument] = *object.as_object().begin();
  if (name == "Ref") return argument.is_string() && !argument.as_string().empty();
  return (name == "Fn::GetAtt" || name == "Fn::FindInMap") && argument.is_array() && !argument.as_array().empty();
}

struct expression {
  json::value value;
  std::size_t length;
};

std::optional<expression> expression_at(std::string_view text) {
  const auto length = object_length(text);
  if (!length) return std::nullopt;
  auto parsed = json::parse(text.substr(0, *length));
  if (!parsed || !is_expression(*parsed)) return std::nullopt;
  return expression{*std::move(parsed), *length};
}

/// Each line is a part of its own, so that a template can be read.
void add_text(json::array& parts, std::string_view text) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto length = end == std::string_view::npos ? text.size() : end + 1;
    parts.emplace_back(text.substr(0, length));
    text.remove_prefix(length);
  }
}

}  // namespace

const node* convert_node(std::string_view text) {
  json::array parts;
  std::size_t begin = 0, at = 0;
  while ((at = text.find('{', at)) != std::string_view::npos) {
    if (auto found = expression_at(text.substr(at))) {
      add_text(parts, text.substr(begin, at - begin));
      parts.push_back(std::move(found->value));
      begin = at = at + found->length;
    } else {
      ++at;
    }
  }
  add_text(parts, text.substr(begin));
  return keep(intrinsic::join("", std::move(parts)));
}

}  // namespace sparta::cfn::detail
