#include "site/manifest.hpp"

#include <sparta/json/json.hpp>

#include <utility>

namespace sparta::sites {

result<std::string> manifest_of(const contents& what) {
  auto user_data = json::parse(what.user_data);
  if (!user_data) return std::move(user_data).error().with_note("in the site's user data");
  json::object all;
  for (const auto& [name, told] : what.manifest)
    all[name] = json::object{{"Description", told.description}, {"Value", told.value}};
  all["userdata"] = *std::move(user_data);
  return json::write(all);
}

}  // namespace sparta::sites
