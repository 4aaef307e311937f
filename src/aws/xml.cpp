
#include "base/strings.hpp"

#include <sparta/aws/xml.hpp>

#include <algorithm>

#include <pugixml.hpp>

namespace sparta::aws {
namespace {

constexpr int deepest = 64;

bool copy(const pugi::xml_node& from, xml_node& into, int depth) {
  if (depth > deepest) return false;
  const std::string_view name = from.name();
  const auto prefix = name.find(':');
  into.name = prefix == std::string_view::npos ? name : name.substr(prefix + 1);
  for (const auto& child : from.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      into.text += child.value();
    } else if (child.type() == pugi::node_element) {
      into.children.emplace_back();
      if (!copy(child, into.children.back(), depth + 1)) return false;
    }
  }
  if (!into.children.empty()) into.text.clear();
  return true;
}

}  // namespace

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

result<xml_node> parse_xml(std::string_view text) {
  pugi::xml_document document;
  // pugixml neither reads DTDs nor fetches anything: entity tricks have no hold.
  const auto parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!parsed)
    return error{
        .kind = error_kind::decode,
        .message = std::string("not XML: ") + parsed.description() + " at byte " + std::to_string(parsed.offset)};
  xml_node root;
  if (!copy(document.document_element(), root, 0))
    return error{.kind = error_kind::decode, .message = "XML nested too deeply"};
  return root;
}

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
