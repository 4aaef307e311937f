#include "cfn/intrinsics.hpp"
#include "site/bucket.hpp"
#include "site/check_site.hpp"
#include "site/declared_site.hpp"
#include "site/distribution.hpp"

#include <string>
#include <utility>

namespace sparta::sites {
namespace {

namespace intrinsic = cfn::intrinsic;

/// What pages need to find the service: the addresses of its APIs. Their outputs are named for that.
json::object addresses_of(const model::service& of) {
  json::object all;
  for (const auto& part : of.parts) {
    if (part.kind == site_kind) continue;
    for (const auto& [name, output] : part.wire(of).outputs)
      if (name.ends_with("Url") && output.condition.empty())
        all[name] = json::object{{"description", output.description}, {"value", output.value}};
  }
  return all;
}

wired_property manifest_property(const declared_site& what, const model::service& of) {
  json::object all = addresses_of(of);
  for (const auto& [name, told] : what.manifest) all[name] = told;
  return {.resource = contents_id(what.name), .path = {"manifest"}, .value = std::move(all), .append = false};
}

}  // namespace

std::string bucket_id(const std::string& site) { return site + "Bucket"; }
std::string distribution_id(const std::string& site) { return site + "Distribution"; }
std::string contents_id(const std::string& site) { return site + "Contents"; }
std::string list_parameter(const std::string& site) { return site + "FileList"; }

json::value url_of(const declared_site& what) {
  if (what.delivery == site_delivery::s3_website) return intrinsic::get_att(bucket_id(what.name), "WebsiteURL");
  if (what.domain) return "https://" + what.domain->names.front();
  return intrinsic::sub("https://${" + distribution_id(what.name) + ".DomainName}");
}

model::part_wiring wire(const declared_site& what, const model::service& of) {
  model::part_wiring made{.problems = problems_of(what)};
  if (!made.problems.empty()) return made;
  const auto add = [&](std::string id, cfn::resource resource) {
    made.resources.push_back({.id = std::move(id), .what = std::move(resource), .declared_at = what.declared_at});
  };
  add(bucket_id(what.name), bucket_of(what));
  add(what.name + "BucketPolicy", bucket_policy_of(what));
  if (what.delivery == site_delivery::cloudfront) {
    add(access_control_id(what.name), access_control_of(what));
    add(distribution_id(what.name), distribution_of(what));
    for (auto& each : records_of(what)) made.resources.push_back(std::move(each));
  }
  made.properties.push_back(manifest_property(what, of));
  made.parameters[list_parameter(what.name)] = {.description = "Key of the list of the files of the site " + what.name};
  made.outputs[what.name + "Url"] = {.value = url_of(what), .description = "Where the site " + what.name + " is"};
  return made;
}

}  // namespace sparta::sites
