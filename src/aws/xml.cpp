#include "aws/xml_reader.hpp"
#include "base/strings.hpp"

#include <sparta/aws/xml.hpp>

#include <algorithm>

namespace sparta::aws {

const xml_node* xml_node::child(std::string_view child_name) const {
  const auto found =
      std::find_if(children.begin(), children.end(), [&](const auto& each) { return each.name == child_name; });
  return found == children.end() ? nullptr : &*found;
}

std::string_view xml_node::text_at(std::string_view path) const {
  const xml_node* at = this;
  for (const auto& step : base::split(path, '/')) {
    at = at->child(step);
    if (at == nullptr) return {};
  }
  return at->text;
}

std::vector<const xml_node*> xml_node::list(std::string_view list_name, std::string_view member_name) const {
  std::vector<const xml_node*> members;
  const xml_node* holder = child(list_name);
  if (holder == nullptr) return members;
  for (const auto& each : holder->children)
    if (each.name == member_name) members.push_back(&each);
  return members;
}

result<xml_node> parse_xml(std::string_view text) { return xml_reader(text).read(); }

std::string xml_escape(std::string_view raw) {
  std::string text;
  for (const char c : raw) {
    switch (c) {
      case '&': text += "&amp;"; break;
      case '<': text += "&lt;"; break;
      case '>': text += "&gt;"; break;
      case '"': text += "&quot;"; break;
      default: text += c;
    }
  }
  return text;
}

}  // namespace sparta::aws
