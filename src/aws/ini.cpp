#include "aws/ini.hpp"

#include "base/strings.hpp"

namespace sparta::aws {
namespace {

constexpr std::size_t largest_file = 4U << 20U;
constexpr std::string_view blanks = " \t";

/// `[ profile   dev ]` → `profile dev`; quotes around the name go.
std::string heading_of(std::string_view inside) {
  std::string heading;
  for (const auto& word : base::split(base::replace_all(std::string(inside), "\t", " "), ' ')) {
    if (word.empty()) continue;
    if (!heading.empty()) heading += ' ';
    heading += word;
  }
  std::erase(heading, '"');
  return heading;
}

/// A comment after a value starts with a blank and `#` or `;`; a bare `#` may be part of a secret.
std::string_view without_comment(std::string_view value) {
  for (const auto* mark : {" #", " ;", "\t#", "\t;"}) value = value.substr(0, value.find(mark));
  return base::trim(value);
}

class reader {
 public:
  explicit reader(ini_file& into) : into_(into) {}

  /// A complaint, or nothing.
  std::string_view take(std::string_view line) {
    const auto text = base::trim(line);
    if (text.empty() || text.front() == '#' || text.front() == ';') return {};
    if (text.front() == '[') return take_heading(text);
    if (section_ == nullptr) return "stands before the first [heading]";
    const bool indented = blanks.find(line.front()) != std::string_view::npos;
    return take_value(text, indented);
  }

 private:
  std::string_view take_heading(std::string_view text) {
    const auto end = text.find(']');
    if (end == std::string_view::npos) return "lacks the closing ]";
    section_ = &into_[heading_of(text.substr(1, end - 1))];
    parent_.clear();
    return {};
  }

  std::string_view take_value(std::string_view text, bool indented) {
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) return indented && !last_.empty() ? continue_value(text) : "has no =";
    const auto key = base::to_lower(base::trim(text.substr(0, equals)));
    if (key.empty()) return "has no name before the =";
    const auto value = std::string(without_comment(text.substr(equals + 1)));
    if (indented && !parent_.empty()) {
      section_->nested[parent_][key] = value;
      return {};
    }
    section_->values[key] = value;
    last_ = key;
    parent_ = value.empty() ? key : std::string();
    return {};
  }

  std::string_view continue_value(std::string_view text) {
    section_->values[last_] += "\n" + std::string(text);
    return {};
  }

  ini_file& into_;
  ini_section* section_ = nullptr;
  std::string parent_{};  ///< a key without value: what is indented below belongs to it
  std::string last_{};
};

}  // namespace

std::string_view ini_section::get(std::string_view key) const {
  const auto found = values.find(key);
  return found == values.end() ? std::string_view() : std::string_view(found->second);
}

result<ini_file> parse_ini(std::string_view text) {
  if (text.size() > largest_file) return error{.kind = error_kind::decode, .message = "is larger than 4 MiB"};
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  ini_file file;
  reader into(file);
  std::size_t number = 0;
  for (const auto& line : base::split(text, '\n')) {
    ++number;
    if (const auto complaint = into.take(line); !complaint.empty())
      return error{.kind = error_kind::decode,
                   .message = "line " + std::to_string(number) + " " + std::string(complaint)};
  }
  return file;
}

}  // namespace sparta::aws
