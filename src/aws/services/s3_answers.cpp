#include "aws/services/s3_answers.hpp"

#include "aws/retry.hpp"
#include "base/strings.hpp"
#include "base/time_text.hpp"

#include <charconv>

namespace sparta::aws::s3 {

std::string unquoted(std::string_view etag) {
  if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"') etag = etag.substr(1, etag.size() - 2);
  return std::string(etag);
}

std::uint64_t number_in(std::string_view text) {
  std::uint64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

metadata metadata_in(const http_response& answer) {
  static constexpr std::string_view prefix = "x-amz-meta-";
  metadata all;
  for (const auto& [name, value] : answer.headers)
    if (const auto lower = base::to_lower(name); lower.starts_with(prefix))
      all.emplace(lower.substr(prefix.size()), value);
  return all;
}

std::optional<std::chrono::sys_seconds> time_in(std::string_view text) {
  const auto when = base::parse_rfc3339(text);
  if (!when) return std::nullopt;
  return std::chrono::floor<std::chrono::seconds>(*when);
}

std::optional<std::chrono::sys_seconds> last_modified_in(const http_response& answer) {
  const auto when = parse_http_date(answer.header("Last-Modified"));
  if (!when) return std::nullopt;
  return std::chrono::floor<std::chrono::seconds>(*when);
}

void add_header(service_call& to, std::string_view name, std::string_view value) {
  if (!value.empty()) to.headers.emplace_back(name, value);
}

void add_owner(service_call& to, std::string_view expected) { add_header(to, "x-amz-expected-bucket-owner", expected); }

result<xml_node> ask_xml(session& with, const service_call& what) {
  const auto answer = call(with, what);
  if (!answer) return answer.error();
  auto root = parse_xml(answer->body);
  if (!root) return std::move(root).error().with_note("in the answer to " + what.operation);
  return root;
}

}  // namespace sparta::aws::s3
