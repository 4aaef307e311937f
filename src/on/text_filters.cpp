#include "base/utf8.hpp"

#include <sparta/on/key_filter.hpp>
#include <sparta/on/log_filter_pattern.hpp>

namespace sparta::on {
namespace {

/// Enough of a text to know it by.
std::string shown(std::string_view text) {
  return "'" + std::string(base::utf8_prefix(text, 80)) + (text.size() > 80 ? "…'" : "'");
}

/// A key's length is counted in UTF-8: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
void check_affix(const char* what, std::string_view text, std::vector<std::string>& found) {
  if (text.size() > 1024)
    found.push_back("the " + std::string(what) + " " + shown(text) +
                    " is longer than a key of S3, which has 1024 bytes");
}

}  // namespace

std::string problem_of(const log_filter_pattern& pattern) {
  const std::string subject = "the log filter pattern " + shown(pattern.text);
  if (pattern.text.size() > 1024) return subject + " is longer than 1024 characters";
  if (!log_filter_pattern::is_closed(pattern.text)) return subject + " leaves a quote, percent sign or bracket open";
  return {};
}

std::vector<std::string> problems_of(const key_filter& filter) {
  std::vector<std::string> found;
  check_affix("prefix", filter.prefix, found);
  check_affix("suffix", filter.suffix, found);
  return found;
}

bool overlap(const key_filter& one, const key_filter& other) {
  const bool prefixes = one.prefix.starts_with(other.prefix) || other.prefix.starts_with(one.prefix);
  const bool suffixes = one.suffix.ends_with(other.suffix) || other.suffix.ends_with(one.suffix);
  return prefixes && suffixes;
}

}  // namespace sparta::on
