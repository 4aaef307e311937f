#include "aws/response_error.hpp"

#include "aws/json_members.hpp"
#include "aws/remedies.hpp"
#include "base/strings.hpp"

#include <sparta/aws/xml.hpp>
#include <sparta/json/parse.hpp>

#include <array>
#include <optional>

namespace sparta::aws {
namespace {

constexpr std::size_t longest_message = 2'000;

/// Codes come as `Throttling`, `com.amazonaws.x#Throttling` and `Throttling:http://…`.
std::string bare_code(std::string_view code) {
  code = code.substr(0, code.find(':'));
  if (const auto hash = code.rfind('#'); hash != std::string_view::npos) code = code.substr(hash + 1);
  return std::string(base::trim(code));
}

std::string first_text(const json::value& from, std::initializer_list<std::string_view> names) {
  for (const auto name : names)
    if (auto text = text_member(from, name); !text.empty()) return text;
  return {};
}

std::optional<failure_text> from_json(std::string_view body) {
  const auto parsed = json::parse(body, {.depth = 32});
  if (!parsed || !parsed->is_object()) return std::nullopt;
  return failure_text{.code = bare_code(first_text(*parsed, {"__type", "code", "Code"})),
                      .message = first_text(*parsed, {"message", "Message", "errorMessage"})};
}

/// `<ErrorResponse><Error>` (query), `<Error>` (S3), `<Response><Errors><Error>` (EC2).
std::optional<failure_text> from_xml(std::string_view body) {
  const auto root = parse_xml(body);
  if (!root || base::equals_ignoring_case(root->name, "html")) return std::nullopt;
  const xml_node* at = &*root;
  for (const auto* step : {"Errors", "Error"})
    if (const auto* inner = at->child(step)) at = inner;
  if (at->child("Code") == nullptr && at->child("Message") == nullptr) return std::nullopt;
  return failure_text{.code = bare_code(at->text_at("Code")), .message = std::string(at->text_at("Message"))};
}

std::optional<failure_text> from_body(std::string_view body) {
  if (body.starts_with('{')) return from_json(body);
  if (!body.starts_with('<')) return failure_text{.code = {}, .message = std::string(body)};
  if (auto found = from_xml(body)) return found;
  return failure_text{.code = {}, .message = text_of_html(body)};
}

std::string shortened(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U) --limit;
  return std::string(text.substr(0, limit)) + "…";
}

bool skip_element(std::string_view& html, std::string_view name) {
  if (!base::equals_ignoring_case(html.substr(1, name.size()), name)) return false;
  const auto end = base::to_lower(html).find("</" + std::string(name));
  html = end == std::string_view::npos ? std::string_view() : html.substr(end);
  return true;
}

std::string plain_message(const http_response& response, const call_name& what) {
  return std::string(what.operation) + " failed with HTTP status " + std::to_string(response.status);
}

}  // namespace

std::string text_of_html(std::string_view html, std::size_t limit) {
  std::string text;
  html = html.substr(0, 64U << 10U);
  while (!html.empty() && text.size() <= 4 * limit) {
    if (html.front() == '<') {
      if (skip_element(html, "script") || skip_element(html, "style")) continue;
      const auto end = html.find('>');
      html = end == std::string_view::npos ? std::string_view() : html.substr(end + 1);
    } else {
      text += html.front();
      html.remove_prefix(1);
      continue;
    }
    text += ' ';
  }
  std::string collapsed;
  for (const char c : text) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank) collapsed += c;
    if (blank && !collapsed.empty() && collapsed.back() != ' ') collapsed += ' ';
  }
  return shortened(base::trim(collapsed), limit);
}

std::string_view request_id(const http_response& response) {
  for (const auto* name : {"x-amzn-RequestId", "x-amz-request-id", "x-amz-requestid"})
    if (const auto id = response.header(name); !id.empty()) return id;
  return {};
}

failure_text read_failure(const http_response& response) {
  auto found = from_body(base::trim(response.body)).value_or(failure_text{});
  if (const auto type = response.header("x-amzn-ErrorType"); !type.empty()) found.code = bare_code(type);
  if (found.code.empty()) found.code = bare_code(response.header("x-amz-error-code"));
  if (found.message.empty()) found.message = response.header("x-amz-error-message");
  found.message = shortened(base::trim(found.message), longest_message);
  return found;
}

error error_of(const http_response& response, call_name what) {
  auto text = read_failure(response);
  const auto meaning = meaning_of(text.code, response.status);
  auto note =
      std::string(what.service) + " " + std::string(what.operation) + ": HTTP " + std::to_string(response.status);
  if (!text.code.empty()) note += ", " + text.code;
  if (const auto id = request_id(response); !id.empty()) note += ", request id " + std::string(id);
  error why{.kind = meaning.kind,
            .message = text.message.empty() ? plain_message(response, what) : std::move(text.message),
            .code = std::move(text.code),
            .notes = {std::move(note)},
            .remedy = std::string(meaning.remedy)};
  if (const auto region = response.header("x-amz-bucket-region");
      !region.empty() && meaning.kind == error_kind::conflict)
    why.notes.push_back("the bucket is in " + std::string(region));
  return why;
}

}  // namespace sparta::aws
