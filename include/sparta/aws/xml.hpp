#pragma once
#include <sparta/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sparta::aws {

/// An element of an AWS answer: its text, or its children. Attributes and namespaces never carry anything there.
struct xml_node {
  std::string name;
  std::string text{};
  std::vector<xml_node> children{};

  /// The first child of that name; nullptr when there is none.
  [[nodiscard]] const xml_node* child(std::string_view child_name) const;
  /// Down a path such as `Error/Code`; empty when a step is missing.
  [[nodiscard]] std::string_view text_at(std::string_view path) const;
  /// The children named `member_name` of the child `list_name`; none when there is no such child.
  [[nodiscard]] std::vector<const xml_node*> list(std::string_view list_name,
                                                  std::string_view member_name = "member") const;
};

/// The document's root element. Depth is bounded; no entities but the five of XML are expanded.
[[nodiscard]] result<xml_node> parse_xml(std::string_view text);

/// Text for between tags.
[[nodiscard]] std::string xml_escape(std::string_view raw);

}  // namespace sparta::aws
