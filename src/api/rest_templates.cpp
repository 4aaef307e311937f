#include "api/rest_wiring.hpp"
#include "model/naming.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace sparta::api {
namespace {

/// Of a shorter one, its name would take as much.
constexpr std::size_t long_text = 256;
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
constexpr std::size_t most_attributes = 200;

std::string key_of(const std::string& text) { return model::resource_name("Template", {text}); }

template <class Each>
void each_text(json::value* templates, const Each& each) {
  if (templates == nullptr || !templates->is_object()) return;
  for (auto& [type, text] : templates->as_object())
    if (text.is_string() && text.as_string().size() >= long_text) each(text);
}

template <class Each>
void each_template(model::part_wiring& in, const Each& each) {
  for (auto& resource : in.resources) {
    if (resource.what.type != "AWS::ApiGateway::Method") continue;
    json::object& integration = resource.what.properties.as_object()["Integration"].as_object();
    each_text(integration.find("RequestTemplates"), each);
    if (json::value* const responses = integration.find("IntegrationResponses"))
      for (json::value& response : responses->as_array())
        each_text(response.as_object().find("ResponseTemplates"), each);
  }
}

}  // namespace

void share_templates(const declared_rest_api& of, model::part_wiring& to) {
  std::map<std::string, std::size_t> uses;
  each_template(to, [&](const json::value& text) { ++uses[text.as_string()]; });
  const std::string mapping = rest_id(of, "Templates");
  json::object shared;
  for (const auto& [text, times] : uses)
    if (times > 1 && shared.size() < most_attributes) shared[key_of(text)] = json::object{{"Text", text}};
  if (shared.empty()) return;
  each_template(to, [&](json::value& text) {
    const std::string key = key_of(text.as_string());
    if (shared.contains(key)) text = json::object{{"Fn::FindInMap", json::array{mapping, key, "Text"}}};
  });
  to.mappings[mapping] = std::move(shared);
}

}  // namespace sparta::api
