#include "aws/shared_config.hpp"

#include "base/strings.hpp"

namespace sparta::aws {
namespace {

std::filesystem::path path_of(const base::environment& environment, std::string_view variable, std::string_view usual) {
  const auto home = home_folder(environment);
  const auto set = environment.get(variable);
  if (!set) return home.empty() ? std::filesystem::path() : home / usual;
  if (set->starts_with("~/") && !home.empty()) return home / set->substr(2);
  return *set;
}

result<ini_file> read(const base::files& files, const std::filesystem::path& path) {
  if (path.empty() || !files.exists(path)) return ini_file{};
  auto text = files.read(path);
  if (!text) return std::move(text).error();
  auto parsed = parse_ini(*text);
  if (!parsed) {
    auto why = std::move(parsed).error();
    why.message = path.string() + ": " + why.message;
    return std::move(why).with_remedy("correct the file; `aws configure` writes valid ones");
  }
  return parsed;
}

void merge(ini_section& into, const ini_section& from) {
  for (const auto& [key, value] : from.values) into.values[key] = value;
  for (const auto& [key, values] : from.nested)
    for (const auto& [name, value] : values) into.nested[key][name] = value;
}

/// In ~/.aws/config only `default` goes without the word `profile`.
void sort_in(shared_config& all, std::string_view heading, const ini_section& section) {
  const auto kind = heading.substr(0, heading.find(' '));
  const std::string name(kind.size() < heading.size() ? heading.substr(kind.size() + 1) : std::string_view());
  if (heading == "default") merge(all.profiles["default"], section);
  if (name.empty()) return;
  if (kind == "profile") merge(all.profiles[name], section);
  if (kind == "sso-session") merge(all.sso_sessions[name], section);
  if (kind == "services") merge(all.services[name], section);
}

}  // namespace

const ini_section* shared_config::profile(std::string_view name) const {
  const auto found = profiles.find(name);
  return found == profiles.end() ? nullptr : &found->second;
}

std::filesystem::path home_folder(const base::environment& environment) {
  return environment.get("HOME").value_or(std::string());
}

result<shared_config> load_shared_config(const base::environment& environment, const base::files& files) {
  shared_config all{.config_path = path_of(environment, "AWS_CONFIG_FILE", ".aws/config"),
                    .credentials_path = path_of(environment, "AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials")};
  const auto config = read(files, all.config_path);
  if (!config) return config.error();
  const auto keys = read(files, all.credentials_path);
  if (!keys) return keys.error();
  for (const auto& [heading, section] : *config) sort_in(all, heading, section);
  for (const auto& [name, section] : *keys) merge(all.profiles[name], section);
  return all;
}

}  // namespace sparta::aws
