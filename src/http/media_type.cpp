#include "http/media_type.hpp"

#include "base/strings.hpp"

#include <algorithm>
#include <utility>

namespace sparta::http {
namespace {

std::string_view from_first(std::string_view text, char wanted) {
  return text.substr(std::min(text.find(wanted), text.size()));
}

}  // namespace

std::string media_type_of(std::string_view content_type) {
  return base::to_lower(base::trim(content_type.substr(0, content_type.find(';'))));
}

bool is_json(std::string_view media_type) { return media_type == "application/json" || media_type.ends_with("+json"); }

parameter_reader::parameter_reader(std::string_view value) : rest_(from_first(value, ';')) {}

std::optional<parameter_reader::parameter> parameter_reader::next() {
  while (!rest_.empty() && (rest_.front() == ';' || rest_.front() == ' ' || rest_.front() == '\t'))
    rest_.remove_prefix(1);
  if (rest_.empty()) return std::nullopt;
  const auto equals = rest_.find_first_of("=;");
  if (equals == std::string_view::npos || equals == 0 || rest_[equals] == ';') {
    malformed_ = true;
    return std::nullopt;
  }
  parameter found{.name = base::to_lower(base::trim(rest_.substr(0, equals))), .value = {}};
  rest_.remove_prefix(equals + 1);
  if (rest_.starts_with('"')) {
    found.value = quoted();
    if (malformed_) return std::nullopt;
  } else {
    const auto end = std::min(rest_.find(';'), rest_.size());
    found.value = base::trim(rest_.substr(0, end));
    rest_.remove_prefix(end);
  }
  return found;
}

/// A backslash escapes quotes and itself. Before anything else it stands for itself, as in the Windows paths that some
/// clients send as the names of files.
std::string parameter_reader::quoted() {
  std::string text;
  for (std::size_t i = 1; i < rest_.size(); ++i) {
    if (rest_[i] == '"') {
      rest_ = base::trim(rest_.substr(i + 1));
      malformed_ = !rest_.empty() && rest_.front() != ';';
      return text;
    }
    const bool escapes = rest_[i] == '\\' && i + 1 < rest_.size() && (rest_[i + 1] == '"' || rest_[i + 1] == '\\');
    text += rest_[escapes ? ++i : i];
  }
  malformed_ = true;
  return text;
}

}  // namespace sparta::http
