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

result<reply<>> serve_codecommit_triggers(const request<codecommit_triggers>& asked, repository_triggers& of) {
  const bool removing = asked.type == request_type::remove;
  const std::string owner = owner_of(asked.logical_id, asked.stack_id) + "-";
  const std::string& repository = asked.properties.repository;
  const std::vector<codecommit_trigger>& mine = asked.properties.triggers;
  const reply<> done{.physical_id = removing ? asked.physical_id : repository + "/" + owner};
  auto triggers = of.get(repository);
  if (!triggers) {
    if (removing && is_gone(triggers.error())) return done;
    return std::move(triggers).error();
  }
  json::array wanted = *triggers;
  std::erase_if(wanted, [&](const json::value& each) {
    const auto* name = each.find("name");
    return name != nullptr && name->is_string() && name->as_string().starts_with(owner);
  });
  if (!removing)
    for (std::size_t i = 0; i < mine.size(); ++i) wanted.push_back(trigger(mine[i], owner + std::to_string(i)));
  if (wanted != *triggers)
    if (auto put = of.put(repository, wanted); !put) return std::move(put).error();
  return done;
}

}  // namespace sparta::custom
