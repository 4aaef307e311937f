#include "aws/query_protocol.hpp"

#include "aws/uri.hpp"
#include "base/strings.hpp"

namespace sparta::aws {
namespace {

std::string form_text(std::string_view raw) { return base::replace_all(percent_encode(raw), "%20", "+"); }

}  // namespace

std::string form_encode(const http_fields& fields) {
  std::string form;
  for (const auto& [name, value] : fields) {
    if (!form.empty()) form += '&';
    form += form_text(name) + "=" + form_text(value);
  }
  return form;
}

result<xml_node> query(client& with, const form_call& what) {
  http_fields fields{{"Action", std::string(what.action)}, {"Version", std::string(what.version)}};
  fields.insert(fields.end(), what.parameters.begin(), what.parameters.end());
  auto answer = call(with, {.service = std::string(what.service),
                            .operation = std::string(what.action),
                            .headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}},
                            .body = form_encode(fields),
                            .signing_name = std::string(what.signing_name),
                            .idempotent = what.idempotent,
                            .sign = what.sign});
  if (!answer) return std::move(answer).error();
  auto root = parse_xml(answer->body);
  if (!root) return std::move(root).error().with_note("in the answer to " + std::string(what.action));
  const auto* inner = root->child(std::string(what.action) + "Result");
  return inner != nullptr ? *inner : xml_node{};
}

}  // namespace sparta::aws
