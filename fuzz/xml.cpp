// Whatever a service sends, reading it as XML ends; and what was read, written again, reads as the same.
#include <sparta/aws/xml.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace aws = sparta::aws;

namespace {

void require(bool truth) {
  if (!truth) std::abort();
}

std::string written(const aws::xml_node& what) {
  std::string text = "<" + what.name + ">" + aws::xml_escape(what.text);
  for (const auto& each : what.children) text += written(each);
  return text + "</" + what.name + ">";
}

bool same(const aws::xml_node& a, const aws::xml_node& b) {
  if (a.name != b.name || a.text != b.text || a.children.size() != b.children.size()) return false;
  for (std::size_t i = 0; i < a.children.size(); ++i)
    if (!same(a.children[i], b.children[i])) return false;
  return true;
}

/// What is behind a prefix may begin as no name does.
bool is_name(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.empty() ? '0' : text.front());
  return first >= 0x80U || first == '_' || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
}

/// Text of blanks alone is not kept.
bool can_be_written(const aws::xml_node& what) {
  static constexpr std::string_view blanks = " \t\r\n";
  if (!is_name(what.name)) return false;
  if (!what.text.empty() && what.text.find_first_not_of(blanks) == std::string::npos) return false;
  for (const auto& each : what.children)
    if (!can_be_written(each)) return false;
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = aws::parse_xml({reinterpret_cast<const char*>(data), size});
  if (!read || !can_be_written(*read)) return 0;
  const auto again = aws::parse_xml(written(*read));
  require(again && same(*read, *again));
  return 0;
}
