#pragma once
#include <sparta/aws/xml.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace sparta::aws {

/// Reads one document: elements, text, CDATA. Comments and processing instructions are skipped, attributes too. There
/// is no DTD, so entity tricks have no hold.
class xml_reader {
 public:
  explicit xml_reader(std::string_view text) : text_(text) {}
  [[nodiscard]] result<xml_node> read();

 private:
  bool read_element(xml_node& into, int depth);
  bool read_content(xml_node& into, std::string_view name, int depth);
  bool read_markup(xml_node& into, int depth);
  bool read_end_tag(std::string_view name);
  bool skip_attributes();
  /// White space, comments, `<?…?>`.
  bool skip_misc();
  bool skip_past(std::string_view end);
  void skip_blanks();
  bool take(std::string_view expected);
  [[nodiscard]] std::string_view take_name();
  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
  bool fail(std::string_view why);

  std::string_view text_;
  std::size_t at_ = 0;
  std::string_view why_{};
};

/// The five entities of XML and numbers; anything else stays as it is.
[[nodiscard]] std::string expand_entities(std::string_view text);

}  // namespace sparta::aws
