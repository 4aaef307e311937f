#include "aws/xml_reader.hpp"

namespace sparta::aws {
namespace {

constexpr int deepest = 64;
constexpr std::string_view blanks = " \t\r\n";

/// Namespaces of elements never carry anything in AWS's answers.
std::string_view local_name(std::string_view name) { return name.substr(name.rfind(':') + 1); }

bool is_blank(std::string_view text) { return text.find_first_not_of(blanks) == std::string_view::npos; }

bool begins_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

}  // namespace

result<xml_node> xml_reader::read() {
  take("\xEF\xBB\xBF");
  xml_node root;
  const bool whole = skip_misc() && read_element(root, 0) && skip_misc();
  if (whole && at_ == text_.size()) return root;
  if (whole) fail("more than one element");
  return error{.kind = error_kind::decode,
               .message = "not XML: " + std::string(why_) + " at byte " + std::to_string(at_)};
}

bool xml_reader::read_element(xml_node& into, int depth) {
  if (depth > deepest) return fail("nested too deeply");
  if (!take("<")) return fail("no element");
  const auto name = take_name();
  if (name.empty()) return fail("no name of an element");
  into.name = local_name(name);
  if (!skip_attributes()) return false;
  if (take("/>")) return true;
  if (!take(">")) return fail("no end of a tag");
  if (!read_content(into, name, depth)) return false;
  if (!into.children.empty()) into.text.clear();
  return true;
}

bool xml_reader::read_content(xml_node& into, std::string_view name, int depth) {
  for (;;) {
    const auto run = rest().substr(0, rest().find('<'));
    at_ += run.size();
    if (at_ == text_.size()) return fail("no end of an element");
    if (!is_blank(run)) into.text += expand_entities(run);
    if (rest().starts_with("</")) return read_end_tag(name);
    if (!read_markup(into, depth)) return false;
  }
}

bool xml_reader::read_markup(xml_node& into, int depth) {
  if (take("<!--")) return skip_past("-->");
  if (take("<?")) return skip_past("?>");
  if (take("<![CDATA[")) {
    const auto begin = at_;
    if (!skip_past("]]>")) return false;
    into.text += text_.substr(begin, at_ - begin - 3);
    return true;
  }
  into.children.emplace_back();
  return read_element(into.children.back(), depth + 1);
}

bool xml_reader::read_end_tag(std::string_view name) {
  take("</");
  if (take_name() != name) return fail("the end of another element");
  skip_blanks();
  return take(">") || fail("no end of a tag");
}

bool xml_reader::skip_attributes() {
  for (;;) {
    const auto before = at_;
    skip_blanks();
    if (rest().starts_with('>') || rest().starts_with("/>")) return true;
    if (at_ == before || take_name().empty()) return fail("no attribute");
    skip_blanks();
    if (!take("=")) return fail("an attribute without a value");
    skip_blanks();
    const auto quote = rest().substr(0, 1);
    if (quote != "\"" && quote != "'") return fail("an attribute without quotes");
    ++at_;
    if (!skip_past(quote)) return false;
  }
}

bool xml_reader::skip_misc() {
  for (;;) {
    skip_blanks();
    if (take("<!--")) {
      if (!skip_past("-->")) return false;
    } else if (take("<?")) {
      if (!skip_past("?>")) return false;
    } else {
      return true;
    }
  }
}

bool xml_reader::skip_past(std::string_view end) {
  const auto found = text_.find(end, at_);
  if (found == std::string_view::npos) return fail("it ends too early");
  at_ = found + end.size();
  return true;
}

void xml_reader::skip_blanks() { at_ = std::min(text_.find_first_not_of(blanks, at_), text_.size()); }

bool xml_reader::take(std::string_view expected) {
  if (!rest().starts_with(expected)) return false;
  at_ += expected.size();
  return true;
}

std::string_view xml_reader::take_name() {
  if (rest().empty() || !begins_name(rest().front())) return {};
  const auto name = rest().substr(0, rest().find_first_of(" \t\r\n=/><\"'&"));
  at_ += name.size();
  return name;
}

bool xml_reader::fail(std::string_view why) {
  if (why_.empty()) why_ = why;
  return false;
}

}  // namespace sparta::aws
