#include "aws/cloudformation_protocol.hpp"

namespace sparta::aws::cloudformation {
namespace {

/// No list of ours comes near; a server that repeats its token would keep us for ever.
constexpr int most_pages = 1'000;

std::string_view text_of(on_failure what) {
  switch (what) {
    case on_failure::roll_back: return "ROLLBACK";
    case on_failure::do_nothing: return "DO_NOTHING";
    case on_failure::remove: return "DELETE";
  }
  return "ROLLBACK";
}

}  // namespace

result<xml_node> ask(client& with, std::string_view action, http_fields parameters, repeat again) {
  return query(with, {.service = "cloudformation",
                      .version = "2010-05-15",
                      .action = action,
                      .parameters = std::move(parameters),
                      .idempotent = again == repeat::harmless});
}

result<void> ask_pages(client& with, std::string_view action, http_fields parameters,
                       const std::function<bool(const xml_node& page)>& take) {
  for (int page = 0; page < most_pages; ++page) {
    const auto answer = ask(with, action, parameters);
    if (!answer) return answer.error();
    if (!take(*answer)) return {};
    const auto next = answer->text_at("NextToken");
    if (next.empty()) return {};
    set_field(parameters, "NextToken", std::string(next));
  }
  return error{.kind = error_kind::decode, .message = std::string(action) + " never came to a last page"};
}

void add_list(http_fields& into, std::string_view name, const std::vector<std::string>& values) {
  for (std::size_t i = 0; i < values.size(); ++i)
    into.emplace_back(std::string(name) + ".member." + std::to_string(i + 1), values[i]);
}

void add_unless_empty(http_fields& into, std::string_view name, std::string_view value) {
  if (!value.empty()) into.emplace_back(name, value);
}

http_fields parameters_of(const stack_request& what) {
  http_fields fields{{"StackName", what.stack}};
  add_unless_empty(fields, "TemplateURL", what.template_url);
  add_unless_empty(fields, "TemplateBody", what.template_body);
  for (std::size_t i = 0; i < what.parameters.size(); ++i) {
    const auto prefix = "Parameters.member." + std::to_string(i + 1) + ".";
    const auto& [key, value, use_previous] = what.parameters[i];
    fields.emplace_back(prefix + "ParameterKey", key);
    fields.emplace_back(prefix + (use_previous ? "UsePreviousValue" : "ParameterValue"), use_previous ? "true" : value);
  }
  for (std::size_t i = 0; i < what.tags.size(); ++i) {
    const auto prefix = "Tags.member." + std::to_string(i + 1) + ".";
    fields.emplace_back(prefix + "Key", what.tags[i].first);
    fields.emplace_back(prefix + "Value", what.tags[i].second);
  }
  add_list(fields, "Capabilities", what.capabilities);
  add_unless_empty(fields, "RoleARN", what.role_arn);
  return fields;
}

void add_on_failure(http_fields& into, std::string_view name, on_failure what) {
  into.emplace_back(name, text_of(what));
}

std::string text(const xml_node& from, std::string_view path) { return std::string(from.text_at(path)); }

std::vector<std::string> texts(const xml_node& from, std::string_view list) {
  std::vector<std::string> all;
  for (const auto* member : from.list(list)) all.push_back(member->text);
  return all;
}

std::optional<base::timestamp> optional_time_at(const xml_node& from, std::string_view path) {
  return base::parse_rfc3339(from.text_at(path));
}

base::timestamp time_at(const xml_node& from, std::string_view path) {
  return optional_time_at(from, path).value_or(base::timestamp{});
}

bool is_no_such_stack(const error& why) {
  return why.code == "ValidationError" && why.message.find("does not exist") != std::string::npos &&
         why.message.find("Stack") != std::string::npos;
}

}  // namespace sparta::aws::cloudformation
