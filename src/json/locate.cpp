#include "json/locate.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::json {
namespace {

/// Walks a text that is known to be JSON, so that it needs to look at brackets, quotes and commas alone.
class walker {
 public:
  explicit walker(std::string_view text) : text_(text) {}

  std::size_t begin_of_value() {
    skip_blanks();
    return at_;
  }
  void enter_element(std::size_t index) {
    skip_blanks();
    for (++at_; index > 0; --index) {
      skip_value();
      skip_blanks();
      ++at_;
    }
  }
  /// Of several members with that name the last one, as the parser has it.
  void enter_member(std::string_view name) {
    skip_blanks();
    std::size_t found = ++at_;
    for (skip_blanks(); at_ < text_.size() && text_[at_] == '"'; skip_blanks()) {
      const bool wanted = is_string(name);
      skip_blanks();
      ++at_;
      if (wanted) found = at_;
      skip_value();
      skip_blanks();
      if (at_ < text_.size() && text_[at_] == ',') ++at_;
    }
    at_ = found;
  }

 private:
  void skip_blanks() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }
  std::string_view take_string() {
    const auto begin = at_;
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
      if (text_[at_] == '\\') ++at_;
    at_ = std::min(at_ + 1, text_.size());
    return text_.substr(begin, at_ - begin);
  }
  bool is_string(std::string_view wanted) {
    const auto token = take_string();
    if (token.find('\\') == std::string_view::npos) return token.substr(1, token.size() - 2) == wanted;
    const auto name = parse(token);
    return name && name->is_string() && name->as_string() == wanted;
  }
  void skip_value() {
    skip_blanks();
    std::size_t depth = 0;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '"') {
        take_string();
      } else if (c == '[' || c == '{') {
        ++depth;
        ++at_;
      } else if (c == ']' || c == '}') {
        if (depth == 0) return;
        --depth;
        ++at_;
      } else if (c == ',' && depth == 0) {
        return;
      } else {
        ++at_;
      }
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::size_t locate(std::string_view text, std::span<const detail::step> inside_out) {
  walker walk(text);
  for (auto step = inside_out.rbegin(); step != inside_out.rend(); ++step) {
    if (step->is_index)
      walk.enter_element(step->index);
    else
      walk.enter_member(step->name);
  }
  return walk.begin_of_value();
}

}  // namespace sparta::json
