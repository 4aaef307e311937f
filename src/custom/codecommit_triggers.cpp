#include "custom/codecommit_triggers.hpp"

#include "custom/owner.hpp"

#include <algorithm>

namespace sparta::custom {
namespace {

json::array texts(const std::vector<std::string>& all) { return {all.begin(), all.end()}; }

json::value trigger(const codecommit_trigger& what, const std::string& name) {
  return json::object{{"name", name},
                      {"destinationArn", what.function_arn},
                      {"customData", what.custom_data.value_or("")},
                      {"branches", texts(what.branches)},
                      {"events", texts(what.events)}};
}

bool is_gone(const error& why) {
  return why.code == "RepositoryDoesNotExistException" || why.kind == error_kind::not_found;
}

}  // namespace

result<reply<>> serve_codecommit_trigger(const request<codecommit_trigger>& asked, repository_triggers& of) {
  const bool removing = asked.type == request_type::remove;
  const std::string name = owner_of(asked.logical_id, asked.stack_id);
  const std::string& repository = asked.properties.repository;
  const reply<> done{.physical_id = removing ? asked.physical_id : repository + "/" + name};
  auto triggers = of.get(repository);
  if (!triggers) {
    if (removing && is_gone(triggers.error())) return done;
    return std::move(triggers).error();
  }
  json::array wanted = *triggers;
  std::erase_if(wanted, [&](const json::value& each) {
    const auto* other = each.find("name");
    return other != nullptr && *other == json::value(name);
  });
  if (!removing) wanted.push_back(trigger(asked.properties, name));
  if (wanted != *triggers)
    if (auto put = of.put(repository, wanted); !put) return std::move(put).error();
  return done;
}

}  // namespace sparta::custom
