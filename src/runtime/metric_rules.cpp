#include "runtime/metric_rules.hpp"

#include <algorithm>
#include <cmath>

namespace sparta::runtime {
namespace {

constexpr std::size_t longest = 1024;

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_blank(std::string_view text) { return text.find_first_not_of(' ') == std::string_view::npos; }

/// Characters, as CloudWatch counts: bytes but for those that continue one of UTF-8.
std::size_t length(std::string_view text) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html
objection objection_to_dimension_value(std::string_view value) {
  if (is_blank(value)) return "the value of a dimension is blank";
  if (value.size() > longest) return "the value of a dimension has more than 1024 characters";
  if (!std::all_of(value.begin(), value.end(), is_ascii)) return "the value of a dimension is not ASCII";
  if (std::any_of(value.begin(), value.end(), is_control)) return "the value of a dimension has a control character";
  return std::nullopt;
}

}  // namespace

objection objection_to_name(std::string_view name) {
  if (is_blank(name)) return "the name is blank";
  if (length(name) > longest) return "the name has more than 1024 characters";
  if (std::any_of(name.begin(), name.end(), is_control)) return "the name has a control character";
  if (name == "_aws") return "_aws is where CloudWatch looks for the metrics";
  return std::nullopt;
}

objection objection_to_value(double value) {
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html
  if (!(std::fabs(value) <= std::ldexp(1.0, 360))) return "CloudWatch takes numbers from -2^360 to 2^360";
  return std::nullopt;
}

objection objection_to_dimension(const dimension& one) {
  if (const auto why = objection_to_name(one.name)) return why;
  if (one.name.size() > 250) return "the name of a dimension has more than 250 characters";
  if (!std::all_of(one.name.begin(), one.name.end(), is_ascii)) return "the name of a dimension is not ASCII";
  if (one.name.starts_with(':')) return "the name of a dimension begins with a colon";
  return objection_to_dimension_value(one.value);
}

objection objection_to_name_space(std::string_view name) {
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Namespace
  static constexpr std::string_view taken = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_/#: ";
  if (is_blank(name)) return "the namespace is blank";
  if (name.size() > 255) return "the namespace has more than 255 characters";
  if (name.find_first_not_of(taken) != std::string_view::npos)
    return "a namespace has letters, digits, blanks and . - _ / # : only";
  if (name.starts_with("AWS/")) return "namespaces that begin with AWS/ are those of AWS";
  return std::nullopt;
}

}  // namespace sparta::runtime
